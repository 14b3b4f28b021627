import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Browser, openBrowser } from './chromium.ts'
import { exampleRecord, pictureFolder, pictureNames, takePictures, unlikeness } from './pictures.ts'
import { artefacts, buildPages } from './served.ts'

/** The most that a picture may be unlike the page: the same page is at 0.00 to 0.05, another one or another layout above 0.5; fonts and a better reading of the example lie between. */
const mostUnlike = 0.4

let browser: Browser
let page: Page
beforeAll(async () => {
  buildPages()
  browser = await openBrowser()
  page = await browser.context.newPage()
}, 600_000)
afterAll(() => browser?.close())

describe('the pictures of the README', () => {
  it('show the pages as they are drawn now', async () => {
    await takePictures(page, await exampleRecord(), artefacts)
    await page.goto('about:blank')
    for (const name of pictureNames) {
      const shown = join(pictureFolder, name)
      expect(existsSync(shown), `${name} is missing: npm run pictures`).toBe(true)
      const unlike = await unlikeness(page, readFileSync(shown), readFileSync(join(artefacts, name)))
      expect(unlike, `docs/images/${name} does not show the page any more; npm run pictures takes it anew`).toBeLessThan(mostUnlike)
    }
  }, 600_000)

  it('would be told from other pictures, and are like themselves', async () => {
    const [a, b] = pictureNames.map((name) => readFileSync(join(pictureFolder, name)))
    if (!a || !b) throw new Error('there are no pictures')
    expect(await unlikeness(page, a, a)).toBe(0)
    expect(await unlikeness(page, a, b)).toBeGreaterThan(mostUnlike)
  }, 600_000)
})

import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Served } from '../../src/service/serve.ts'
import { type Browser, openBrowser } from './chromium.ts'
import { sampleRecord } from './sample.ts'
import { artefacts, buildPages, serveRecord, settled, uglyParts, type Watched, watch } from './served.ts'

const small = sampleRecord({ reports: 16, statements: 4, seed: 3 })
const large = sampleRecord({ reports: 2000, statements: 10 })

const first = <T>(list: readonly T[]): T => {
  const [found] = list
  if (found === undefined) throw new RangeError('the sample holds none')
  return found
}

const pathsOf = (record: typeof small) => {
  const span = first(first(record.statements).spans)
  const person = first(record.actors.filter(({ kind, mentions }) => kind === 'person' && mentions.length > 0))
  return [
    { name: 'case', path: '/' },
    { name: 'contact', path: `/contacts/${first(record.contacts).id}` },
    { name: 'report', path: `/report#r=${span.report}&span=${span.start}-${span.end}` },
    { name: 'statements', path: '/statements' },
    { name: 'positions', path: '/positions' },
    { name: 'people', path: '/people' },
    { name: 'person', path: `/people/${person.id}` },
    { name: 'reports', path: '/reports' },
  ]
}

let browser: Browser
let page: Page
let seen: Watched
let served: Served
let servedLarge: Served

beforeAll(async () => {
  buildPages()
  served = await serveRecord(small)
  servedLarge = await serveRecord(large, { title: 'Large sample' })
  browser = await openBrowser()
  page = await browser.context.newPage()
  seen = watch(page, 'http://127.0.0.1:')
}, 240_000)

afterAll(async () => {
  await browser?.close()
  await served?.close()
  await servedLarge?.close()
})

const looks = [1440, 1024, 390].flatMap((width) => (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })))

const visit = async (base: string, path: string, look: (typeof looks)[number]): Promise<void> => {
  await page.setViewportSize({ width: look.width, height: 900 })
  await page.emulateMedia({ colorScheme: look.colorScheme, reducedMotion: 'reduce' })
  // Another address first: a change of the hash alone would load nothing.
  await page.goto('about:blank')
  seen.clear()
  await page.goto(base + path)
  await settled(page)
}

const seriousFaults = async (): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ target, failureSummary }) => `${target.join(' ')} (${failureSummary?.split('\n')[1]?.trim()})`).join('; ')}`)
}

describe.each(pathsOf(small))('the page $name', ({ name, path }) => {
  it.each(looks)('is whole at $width px, $colorScheme', async (look) => {
    await visit(served.url, path, look)
    await page.screenshot({ path: join(artefacts, `${name}-${look.width}-${look.colorScheme}.png`), fullPage: true })
    expect(await uglyParts(page)).toEqual([])
    expect(seen.troubles).toEqual([])
    const isOuter = (look.width === 1440 && look.colorScheme === 'light') || (look.width === 390 && look.colorScheme === 'dark')
    if (isOuter) expect(await seriousFaults()).toEqual([])
  }, 30_000)
})

describe.each(pathsOf(large))('the page $name of a case of 2,000 reports', ({ name, path }) => {
  it.each([looks[1], looks[2], looks[4]].filter((look) => look !== undefined))('is whole at $width px, $colorScheme', async (look) => {
    await visit(servedLarge.url, path, look)
    await page.screenshot({ path: join(artefacts, `large-${name}-${look.width}-${look.colorScheme}.png`) })
    expect(await uglyParts(page)).toEqual([])
    expect(seen.troubles).toEqual([])
  }, 30_000)
})

describe('by keyboard alone', () => {
  it.each(pathsOf(small).filter(({ name }) => name !== 'people'))('everything on the page $name is reached', async ({ path }) => {
    await visit(served.url, path, { width: 1440, colorScheme: 'light' })
    const wanted = await page.evaluate(() => {
      const all = [...document.querySelectorAll<HTMLElement | SVGElement>('a[href], button, select, input, summary, textarea, [tabindex="0"]')]
      const reachable = all.filter((element) => element.getAttribute('tabindex') !== '-1' && !element.hasAttribute('disabled') && element.checkVisibility({ visibilityProperty: true }))
      reachable.forEach((element, i) => element.setAttribute('data-reach', String(i)))
      return reachable.length
    })
    expect(wanted).toBeGreaterThan(10)
    const reached = new Set<string>()
    for (let i = 0; i < wanted + 30 && reached.size < wanted; i++) {
      await page.keyboard.press('Tab')
      const at = await page.evaluate(() => document.activeElement?.getAttribute('data-reach') ?? '')
      if (at !== '') reached.add(at)
    }
    const missed = await page.evaluate(
      (found) => [...document.querySelectorAll('[data-reach]')].filter((element) => !found.includes(element.getAttribute('data-reach') ?? '')).map((element) => element.outerHTML.slice(0, 120)),
      [...reached],
    )
    expect(missed).toEqual([])
  }, 60_000)
})

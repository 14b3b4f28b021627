import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Served } from '../../src/service/serve.ts'
import { serve } from '../../src/service/serve.ts'
import { type Browser, openBrowser } from './chromium.ts'
import { type DecidableCase, decidableCase } from './decidable.ts'
import { buildPages, settled, uglyParts } from './served.ts'

let browser: Browser
let page: Page
let decidable: DecidableCase
let served: Served
beforeAll(async () => {
  buildPages()
  decidable = await decidableCase()
  served = await serve({ source: decidable.source, port: 0 })
  browser = await openBrowser()
  page = await browser.context.newPage()
  await page.setViewportSize({ width: 1280, height: 900 })
}, 600_000)
afterAll(async () => {
  await browser?.close()
  await served?.close()
  await decidable?.close()
})

/** Goes by the Tab key until what has the focus has these words or this label. */
const tabTo = async (words: RegExp): Promise<void> => {
  for (let i = 0; i < 200; i++) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(() => {
      const at = document.activeElement
      const label = at instanceof HTMLInputElement || at instanceof HTMLSelectElement ? at.labels?.[0]?.firstChild?.textContent : at?.getAttribute('aria-label')
      return (label ?? at?.textContent ?? '').trim()
    })
    if (words.test(focused)) return
  }
  throw new Error(`the Tab key does not lead to ${words.source}`)
}

describe('what a person decides', () => {
  it('is done by keys alone, signed, shown, and undone', async () => {
    const { items } = JSON.parse(await (await fetch(`${served.url}/v1/contacts`)).text())
    await page.goto(`${served.url}/contacts/${items[0].id}`)
    await settled(page)
    await tabTo(/^Correct this/u)
    await page.keyboard.press('Enter')
    await tabTo(/^Is$/u)
    await page.keyboard.type('called')
    await tabTo(/^Set it/u)
    await page.keyboard.press('Enter')
    await page.getByLabel('Your name').waitFor()
    await page.keyboard.type('Kari')
    await page.keyboard.press('Enter')
    await page.locator('[role=status]', { hasText: 'Noted: ' }).waitFor()
    await page.locator('.above', { hasText: 'called off' }).waitFor()
    await page.goto(served.url)
    await settled(page)
    await page.locator('aside li', { hasText: 'Kari' }).waitFor()
    expect(await page.locator('aside').innerText()).toContain('Status is called off')
    expect(await uglyParts(page)).toEqual([])
    await page.locator('aside').getByRole('button', { name: 'Undo' }).focus()
    await page.keyboard.press('Enter')
    await page.locator('aside .undone', { hasText: 'Status is called off' }).waitFor()
    expect(JSON.parse(await (await fetch(`${served.url}/v1/contacts/${items[0].id}`)).text()).item.status).toBe('held')
  }, 300_000)

  it('takes a claim out that a report does not make, from its own cell, and the way back stands on the page', async () => {
    const { items } = JSON.parse(await (await fetch(`${served.url}/v1/contacts`)).text())
    await page.goto(served.url)
    await page.evaluate(() => localStorage.setItem('readout.name', 'Kari'))
    await page.goto(`${served.url}/contacts/${items[0].id}`)
    await settled(page)
    const duration = page.locator('tr', { has: page.locator('th', { hasText: 'Duration' }) })
    await duration.locator('td summary').first().click()
    await duration.getByRole('button', { name: 'The report does not say this' }).first().click()
    await duration.locator('td', { hasText: 'not said' }).waitFor()
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.locator('[role=status]', { hasText: 'Undone: ' }).waitFor()
    await duration.locator('td', { hasText: 'not said' }).waitFor({ state: 'detached' })
  }, 300_000)
})

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
}, 600_000)

afterAll(async () => {
  await browser?.close()
  await served?.close()
  await servedLarge?.close()
})

interface Look {
  readonly width: number
  readonly colorScheme: 'light' | 'dark'
}

const looks = [1440, 1024, 390].flatMap((width): readonly Look[] => [{ width, colorScheme: 'light' }, { width, colorScheme: 'dark' }])

const dress = async ({ width, colorScheme }: Look): Promise<void> => {
  await page.setViewportSize({ width, height: 900 })
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
  // Two frames: one for what follows the width by observing it, one to draw that.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
}

const visit = async (address: string, look: Look): Promise<void> => {
  await dress(look)
  // Another address first: a change of the hash alone would load nothing.
  await page.goto('about:blank')
  seen.clear()
  await page.goto(address)
  await settled(page)
}

const seriousFaults = async (): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ target, failureSummary }) => `${target.join(' ')} (${failureSummary?.split('\n')[1]?.trim()})`).join('; ')}`)
}

/** Looks at the open page in each way, keeps a picture of each, and gives what is ugly in any. */
const lookedAt = async (name: string, ways: readonly Look[], fullPage: boolean): Promise<readonly string[]> => {
  const found: string[] = []
  for (const look of ways) {
    await dress(look)
    await page.screenshot({ path: join(artefacts, `${name}-${look.width}-${look.colorScheme}.png`), fullPage })
    found.push(...(await uglyParts(page)).map((part) => `${look.width} ${look.colorScheme}: ${part}`))
  }
  return found
}

describe.each(pathsOf(small))('the page $name', ({ name, path }) => {
  it('is whole at 1440, 1024 and 390 px, light and dark, and axe finds nothing serious', async () => {
    const [widest, , , , , narrowest] = looks
    if (!widest || !narrowest) throw new Error('no way to look')
    await visit(served.url + path, widest)
    expect(await seriousFaults()).toEqual([])
    expect(await lookedAt(name, looks, true)).toEqual([])
    // The colours of a whole case in the dark, on the page with most of them.
    if (name === 'contact') expect(await seriousFaults()).toEqual([])
    expect(seen.troubles).toEqual([])
  }, 300_000)
})

describe.each(pathsOf(large))('the page $name of a case of 2,000 reports', ({ name, path }) => {
  it('is whole, wide and narrow', async () => {
    await visit(servedLarge.url + path, { width: 1440, colorScheme: 'dark' })
    expect(await lookedAt(`large-${name}`, looks.filter(({ width, colorScheme }) => (width === 390) === (colorScheme === 'light')), false)).toEqual([])
    expect(seen.troubles).toEqual([])
  }, 300_000)
})

describe('by keyboard alone', () => {
  it.each(pathsOf(small).filter(({ name }) => ['case', 'contact', 'report', 'positions', 'person'].includes(name)))('everything on the page $name is reached', async ({ path }) => {
    await visit(served.url + path, { width: 1440, colorScheme: 'light' })
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
  }, 300_000)
})

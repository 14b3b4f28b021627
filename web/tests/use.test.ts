import { createServer } from 'node:http'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CaseRecord } from '../../src/model/record.ts'
import type { Extend } from '../../src/service/memory.ts'
import { type Browser, openBrowser, patience } from './chromium.ts'
import { hostileRecord, hostileWords } from './hostile.ts'
import { sampleRecord } from './sample.ts'
import { buildPages, serveRecord, settled, uglyParts, watch } from './served.ts'

const record = sampleRecord({ reports: 60, statements: 10, seed: 5 })
const empty: CaseRecord = { ...record, reports: [], actors: [], contacts: [], statements: [], positions: [], measures: [], comparisons: [], review: [] }

/** What a test may take on a machine that is busy with other things; alone each takes a few seconds. */
const limit = 240_000

let browser: Browser
let page: Page

beforeAll(async () => {
  buildPages()
  browser = await openBrowser()
  page = await browser.context.newPage()
  await page.setViewportSize({ width: 1280, height: 900 })
}, 600_000)

afterAll(() => browser?.close())

/** Asks again until it is so: a busy machine draws late. */
const soon = <T>(ask: () => Promise<T>) => expect.poll(ask, { timeout: patience, interval: 50 })

const open = async (address: string): Promise<void> => {
  await page.goto('about:blank')
  await page.goto(address)
  await settled(page)
}

describe('the web app', () => {
  it('shows hostile text as text, loads nothing from elsewhere and breaks its policy nowhere', async () => {
    const served = await serveRecord(hostileRecord(), { title: hostileWords[0] })
    try {
      const { troubles } = watch(page, served.url)
      const place = hostileWords[0].length
      for (const path of ['/', '/contacts/c', `/report#r=report-hostile&span=0-${place}`, '/statements', '/positions', '/people', '/people/a', '/reports']) {
        await open(served.url + path)
        expect(await page.evaluate(() => 'harmed' in window), path).toBe(false)
        expect(await page.locator('main script, main img, main a[href^="javascript:" i], main [onerror], main [onclick]').count(), path).toBe(0)
        expect(await page.locator('main').innerText(), path).toContain('<script>window.harmed')
        expect((await uglyParts(page)).filter((part) => part.startsWith('the page')), path).toEqual([])
      }
      expect(troubles).toEqual([])
      const answer = await fetch(served.url)
      const policy = answer.headers.get('content-security-policy') ?? ''
      expect(policy).toContain("default-src 'none'")
      expect(policy).not.toMatch(/unsafe|\*|https?:/u)
    } finally {
      await served.close()
    }
  }, limit)

  it('is refused what its policy forbids', async () => {
    const served = await serveRecord(record)
    try {
      await open(served.url)
      const ran = await page.evaluate(async () => {
        const script = document.createElement('script')
        script.textContent = 'window.ranInline = true'
        document.body.append(script)
        const reached = await fetch('https://example.org/').then(() => true, () => false)
        return { ranInline: 'ranInline' in window, reached }
      })
      expect(ran).toEqual({ ranInline: false, reached: false })
    } finally {
      await served.close()
    }
  }, limit)

  it('leads from a cell to its words, from highlight to highlight by key, and back; the place survives a reload', async () => {
    const served = await serveRecord(record)
    try {
      await open(`${served.url}/contacts/${record.contacts[0]?.id}`)
      const cell = page.locator('td .words').first()
      const words = (await cell.innerText()).replace(/[“”«»]/gu, '')
      await cell.click()
      await page.waitForSelector('.text .asked')
      expect((await page.locator('.text .asked').allInnerTexts()).join('')).toBe(words)
      const before = page.url()
      await page.keyboard.press('n')
      await page.waitForFunction((url) => location.href !== url, before)
      const there = page.url()
      const [, id, start, end] = /#r=([^&]+)&span=(\d+)-(\d+)$/u.exec(there) ?? []
      const named = record.reports.find((report) => report.id === id)?.text.slice(Number(start), Number(end))
      expect(named).toBeTruthy()
      const asked = async (): Promise<string> => (await page.locator('.text .asked').allTextContents()).join('')
      await soon(asked).toBe(named)
      await page.reload()
      await soon(asked).toBe(named)
      expect(page.url()).toBe(there)
      await page.goBack()
      await page.waitForSelector('td .words')
    } finally {
      await served.close()
    }
  }, limit)

  it('names the report that leaves out what the other side tells', async () => {
    const one = record.comparisons.find(({ contact, variants }) => contact && variants[0]?.evidence.length)
    const told = one?.variants[0]
    if (!one || !told) throw new Error('no comparison in the sample')
    const silent = record.reports.find(({ id }) => !told.reports.includes(id))
    if (!silent) throw new Error('no other report in the sample')
    const omits = { ...one, relation: 'omits', variants: [told, { value: '', text: '', reports: [silent.id], via: [], evidence: [] }] } as const
    const served = await serveRecord({ ...record, comparisons: record.comparisons.map((each) => (each === one ? omits : each)) })
    try {
      await open(`${served.url}/contacts/${one.contact}`)
      const version = page.locator('article.omits li').nth(1)
      expect(await version.innerText()).toContain('left out')
      expect(await version.locator('a').getAttribute('href')).toContain(silent.id)
      expect(await version.locator('q').count()).toBe(0)
    } finally {
      await served.close()
    }
  }, limit)

  it('finds by “/”, helps by “?”, goes by “g”, closes by Escape', async () => {
    const served = await serveRecord(record)
    try {
      await open(served.url)
      await page.keyboard.press('?')
      await page.waitForSelector('dialog kbd')
      await page.keyboard.press('Escape')
      await page.waitForSelector('dialog', { state: 'detached' })
      await page.keyboard.press('/')
      await page.locator('dialog input').pressSequentially('ertugrul')
      await page.locator('#hit-0', { hasText: 'Ertuğrul' }).waitFor({ timeout: limit })
      await page.locator('#hits mark', { hasText: /Ertu[gğ]rul/u }).first().waitFor()
      await page.keyboard.press('Enter')
      await page.waitForURL(/\/people\//u)
      await page.waitForSelector('dialog', { state: 'detached' })
      await page.locator('h1', { hasText: 'Ertuğrul' }).waitFor()
      await page.keyboard.press('g')
      await page.keyboard.press('s')
      await page.waitForURL(/\/statements$/u)
    } finally {
      await served.close()
    }
  }, limit)

  it('zooms the timeline by keys and keeps the view in the address', async () => {
    const served = await serveRecord(record)
    try {
      await open(served.url)
      // How many contacts are drawn, on their own or in a cluster: that depends on the stretch alone and not on the width.
      const drawn = (): Promise<number> =>
        page.evaluate(() => document.querySelectorAll('.frame svg a').length + [...document.querySelectorAll('.cluster text')].reduce((sum, { textContent }) => sum + Number(textContent), 0))
      const marks = page.locator('.frame svg a')
      await marks.first().waitFor()
      const all = await drawn()
      await page.locator('.frame').focus()
      for (let i = 0; i < 4; i++) await page.keyboard.press('+')
      await page.waitForURL(/from=\d{4}-\d{2}-\d{2}&to=/u)
      await soon(drawn).toBeLessThan(all)
      // Four steps may be written to the address in several: it rests when it names the stretch that is drawn.
      await page.reload()
      await marks.first().waitFor()
      const zoomed = await drawn()
      expect(zoomed).toBeLessThan(all)
      expect(zoomed).toBeGreaterThan(0)
      await marks.first().focus()
      await page.locator('.card', { hasText: 'independent source' }).waitFor()
      await page.keyboard.press('0')
      await page.waitForURL((url) => !url.searchParams.has('from'))
    } finally {
      await served.close()
    }
  }, limit)

  it('draws only what is near of a long list, and filters by address', async () => {
    const long = sampleRecord({ reports: 2000, statements: 10 })
    const served = await serveRecord(long)
    try {
      await open(`${served.url}/statements`)
      await page.locator('article').first().waitFor()
      await page.locator('.results [role=status]', { hasText: '20,000' }).waitFor()
      expect(await page.locator('.results li').count()).toBeLessThan(60)
      // The end moves while what is near it is measured: a hand would go on scrolling too.
      await page.waitForFunction(() => {
        scrollTo(0, document.documentElement.scrollHeight)
        return document.querySelector('.results li[aria-posinset="20000"] article')
      })
      expect(await page.locator('.results li').count()).toBeLessThan(60)
      await page.getByLabel('Form').selectOption('direct')
      await page.waitForURL(/form=direct/u)
      const direct = long.statements.filter(({ form }) => form === 'direct').length
      await page.locator('.results [role=status]', { hasText: direct.toLocaleString('en') }).waitFor()
    } finally {
      await served.close()
    }
  }, limit)

  it('says that the server is gone, and goes on by itself when it is back', async () => {
    const served = await serveRecord(record)
    const port = Number(new URL(served.url).port)
    await open(served.url)
    await served.close()
    await page.locator('.notice', { hasText: 'does not answer' }).waitFor()
    const again = await serveRecord(sampleRecord({ reports: 61, statements: 10, seed: 5 }), { port })
    try {
      await page.locator('.notice').waitFor({ state: 'detached' })
      await page.locator('.lead', { hasText: '61 reports' }).waitFor()
    } finally {
      await again.close()
    }
  }, limit)

  it('takes in a first report by hand, tells of the reading, and then shows the case', async () => {
    const served = await serveRecord(empty, { title: 'New', extend: async (_state, [report], onProgress) => { onProgress(0, report?.name ?? ''); return { record, diagnostics: [{ code: 'note', severity: 'note', source: 'x', message: 'Read with care.' }] } } })
    try {
      await open(served.url)
      expect(await page.locator('main').innerText()).toContain('No reports yet')
      expect(await uglyParts(page)).toEqual([])
      await page.locator('summary', { hasText: 'paste' }).click()
      await page.getByLabel('Text of the report').fill('Norway and Kazakhstan met.')
      await page.getByRole('button', { name: 'Read it' }).click()
      await page.locator('.lead', { hasText: '60 reports' }).waitFor()
    } finally {
      await served.close()
    }
  }, limit)

  it('fetches the page of a link that is pasted, tells why one cannot be, and asks nothing else of the network', async () => {
    const outlet = createServer((_, answer) => answer.setHeader('content-type', 'text/html').end('<p>Norway and Kazakhstan met.</p>'))
    await new Promise<void>((listening) => outlet.listen(0, '127.0.0.1', listening))
    const at = outlet.address()
    const link = `http://127.0.0.1:${typeof at === 'object' && at ? at.port : 0}/talks`
    const handed: string[] = []
    const extend: Extend = async (_state, [report]) => { handed.push(report?.name ?? ''); return { record, diagnostics: [] } }
    const closed = await serveRecord(empty, { title: 'Links', extend })
    const following = await serveRecord(empty, { title: 'Links', extend, links: { allowsPrivate: true } })
    try {
      await open(closed.url)
      await page.getByLabel('Or paste a link').fill(link)
      await page.keyboard.press('Enter')
      await page.locator('.failure', { hasText: 'private network' }).waitFor()
      expect(handed).toEqual([])
      const { troubles } = watch(page, following.url)
      await open(following.url)
      await page.getByLabel('Or paste a link').fill(link)
      await page.getByRole('button', { name: 'Fetch and read' }).click()
      await page.locator('.lead', { hasText: '60 reports' }).waitFor()
      expect(handed).toEqual([link])
      expect(troubles).toEqual([])
    } finally {
      await closed.close()
      await following.close()
      outlet.close()
    }
  }, limit)

  it('prints its tables whole, the first column beside the others', async () => {
    const served = await serveRecord(record)
    try {
      await page.setViewportSize({ width: 800, height: 1100 })
      await page.emulateMedia({ media: 'print' })
      for (const path of [`/contacts/${record.contacts[0]?.id}`, '/positions']) {
        await open(served.url + path)
        await page.locator('tbody th').first().waitFor()
        const covered = await page.evaluate(() =>
          [...document.querySelectorAll('tbody tr')].flatMap((row) => {
            const [head, cell] = [row.querySelector('th'), row.querySelector('td')]
            return head && cell && head.getBoundingClientRect().right > cell.getBoundingClientRect().left + 1 ? [head.textContent] : []
          }),
        )
        expect(covered, path).toEqual([])
      }
    } finally {
      await page.emulateMedia({ media: 'screen' })
      await page.setViewportSize({ width: 1280, height: 900 })
      await served.close()
    }
  }, limit)

  it('says what to do where there is nothing: an unknown page, an unknown item, a failing server', async () => {
    const served = await serveRecord(record)
    try {
      for (const path of ['/nowhere', '/contacts/none', '/people/none', '/report#r=none']) {
        await page.goto('about:blank')
        await page.goto(served.url + path)
        await page.locator('[role=alert] a[href="/"]').waitFor()
      }
      // The page also tries again by itself when an event names the revision, so the failure lasts until the click.
      const isClicked = (): Promise<boolean> => page.evaluate(() => 'triedAgain' in document)
      await page.route('**/v1/positions', async (route) =>
        (await isClicked()) ? route.continue() : route.fulfill({ status: 500, body: '{"code":"failed","message":"disk full"}' }),
      )
      await page.goto(`${served.url}/positions`)
      await page.locator('[role=alert]', { hasText: 'disk full' }).waitFor()
      await page.evaluate(() =>
        document.addEventListener('click', ({ target }) => target instanceof HTMLButtonElement && Object.assign(document, { triedAgain: true }), { capture: true }),
      )
      await page.getByRole('button', { name: 'Try again' }).click()
      await page.locator('table').waitFor()
      await page.unroute('**/v1/positions')
    } finally {
      await served.close()
    }
  }, limit)

  it('speaks Norwegian, dates and numbers too, and remembers it', async () => {
    const served = await serveRecord(record)
    try {
      await open(served.url)
      await page.getByLabel('Language').selectOption('nb')
      await page.locator('h2', { hasText: 'Kontaktene gjennom tiden' }).waitFor()
      await page.reload()
      await settled(page)
      expect(await page.evaluate(() => document.documentElement.lang)).toBe('nb')
      const text = await page.locator('main').innerText()
      expect(text).toMatch(/\d{1,2}\. (januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember) \d{4}/u)
      expect(text).not.toMatch(/\b(reports|statements|independent)\b/u)
      await page.getByLabel('Språk').selectOption('en')
    } finally {
      await served.close()
    }
  }, limit)
})

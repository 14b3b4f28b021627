import { performance } from 'node:perf_hooks'
import { gzipSync } from 'node:zlib'
import { type Browser, openBrowser } from '../web/tests/chromium.ts'
import { sampleRecord } from '../web/tests/sample.ts'
import { buildPages, serveRecord, settled } from '../web/tests/served.ts'

/**
 * Measures the web app in a real browser, on this machine as it is now: the first view of a small case after the server
 * is up, the JavaScript that view loads (compressed), a page of a case of 2,000 reports once its data has come, and the
 * search over its 20,000 statements.
 */

const rounds = 5
const middle = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
const percentile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.ceil(values.length * share) - 1)] ?? Number.NaN
const rounded = (value: number): number => Math.round(value * 10) / 10

const queries = [
  'Ertuğrul',
  'ertugrul',
  'visas',
  'consulates winter',
  'ærlig samtale',
  'Lomashvili normalisation',
  'letter of last month',
  'Tbilisi',
  'prisoners',
  'Sarimov',
  'fishing',
  'brevet',
]

const firstView = async ({ context }: Browser, url: string): Promise<{ ms: number; jsBytes: number }> => {
  const page = await context.newPage()
  const scripts: Promise<number>[] = []
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script')
      scripts.push(response.body().then((body) => gzipSync(body).length))
  })
  const begun = performance.now()
  await page.goto(url)
  await page.locator('.frame svg a').first().waitFor()
  const ms = performance.now() - begun
  const jsBytes = (await Promise.all(scripts)).reduce((sum, size) => sum + size, 0)
  await page.close()
  return { ms, jsBytes }
}

/** From the moment that the last data of the page has come to the frame that shows it. */
const pageAfterData = async ({ context }: Browser, url: string, path: string, shows: string): Promise<number> => {
  const page = await context.newPage()
  await page.goto(`${url}/reports`)
  await settled(page)
  const ms = await page.evaluate(
    async ({ path: to, shows: what }) => {
      const link = Object.assign(document.createElement('a'), { href: to, textContent: to })
      document.querySelector('main')?.append(link)
      performance.clearResourceTimings()
      link.click()
      while (!document.querySelector(what)) await new Promise((done) => requestAnimationFrame(done))
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
      const now = performance.now()
      const came = performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.includes('/v1/'))
        .map((entry) => (entry instanceof PerformanceResourceTiming ? entry.responseEnd : 0))
      return now - Math.max(0, ...came.filter((end) => end < now))
    },
    { path, shows },
  )
  await page.close()
  return ms
}

buildPages()
const small = sampleRecord({ reports: 10, statements: 5 })
const large = sampleRecord({ reports: 2000, statements: 10 })
const servedSmall = await serveRecord(small)
const servedLarge = await serveRecord(large)
const browser = await openBrowser()
try {
  const views: { ms: number; jsBytes: number }[] = []
  for (let i = 0; i < rounds; i++) views.push(await firstView(browser, servedSmall.url))
  // The first search opens the database and writes its rows; a server does both once, in the background, when it is left alone.
  const search = async (q: string): Promise<number> => {
    const begun = performance.now()
    const answer = await fetch(`${servedLarge.url}/v1/search?q=${encodeURIComponent(q)}`)
    await answer.text()
    return performance.now() - begun
  }
  const firstSearchMs = await search('visas')
  const pages: { path: string; ms: number }[] = []
  const report = large.reports[0]?.id ?? ''
  for (const { path, shows } of [
    { path: '/', shows: '.frame svg a' },
    { path: `/contacts/${large.contacts[0]?.id}`, shows: 'td .value' },
    { path: `/report#r=${report}`, shows: '.text .mark' },
    { path: '/statements', shows: '.results article' },
    { path: '/positions', shows: 'td .tag' },
    { path: '/people', shows: 'li .name' },
  ]) {
    const times: number[] = []
    for (let i = 0; i < 3; i++) times.push(await pageAfterData(browser, servedLarge.url, path, shows))
    pages.push({ path: path.replace(/[#/][^/]*-[0-9a-f]{12}.*/u, '/…'), ms: rounded(middle(times)) })
  }
  const searches: number[] = []
  for (const q of [...queries, ...queries, ...queries, ...queries]) searches.push(await search(q))
  const result = {
    firstViewMs: rounded(middle(views.map(({ ms }) => ms))),
    jsKB: rounded((views[0]?.jsBytes ?? 0) / 1000),
    pageMs: Math.max(...pages.map(({ ms }) => ms)),
    searchP95Ms: rounded(percentile(searches, 0.95)),
  }
  if (process.argv.includes('--json'))
    console.log(JSON.stringify({ ...result, firstSearchMs: rounded(firstSearchMs), pages }))
  else {
    console.table([result])
    console.table(pages)
  }
} finally {
  await browser.close()
  await servedSmall.close()
  await servedLarge.close()
}

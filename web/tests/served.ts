import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import type { CaseRecord } from '../../src/model/record.ts'
import { type Extend, memorySource } from '../../src/service/memory.ts'
import type { LinkOptions } from '../../src/service/links/fetch-link.ts'
import { serve, type Served } from '../../src/service/serve.ts'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** Where the pictures of a test run are kept for people to look at. */
export const artefacts = at('../../test-artefacts/web')

/** Builds the pages where they are older than what they are made of. */
export const buildPages = (): void => {
  mkdirSync(artefacts, { recursive: true })
  const { status, stderr } = spawnSync(process.execPath, [at('../../scripts/build-web.mjs')], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
}

/** Serves a record on a free port, or on the port given. */
export const serveRecord = (record: CaseRecord, options: { readonly title?: string; readonly port?: number; readonly extend?: Extend; readonly links?: LinkOptions } = {}): Promise<Served> =>
  serve({ source: memorySource({ title: options.title ?? 'Sample case', record }, options.extend ? { extend: options.extend } : {}), port: options.port ?? 0, ...(options.links && { links: options.links }) })

/** What went wrong on a page while somebody looked at it. */
export interface Watched {
  readonly troubles: readonly string[]
  readonly clear: () => void
}

/** Notes every error, every refusal of the policy and every request that would leave the machine. */
export const watch = (page: Page, own: string): Watched => {
  const troubles: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => troubles.push(`error: ${error.message}`))
  page.on('request', (request) => {
    if (!request.url().startsWith(own) && !request.url().startsWith('data:')) troubles.push(`request: ${request.url()}`)
  })
  return {
    troubles,
    clear: () => {
      troubles.length = 0
    },
  }
}

/** Waits until a page has its data: nothing says that it loads. */
export const settled = async (page: Page): Promise<void> => {
  await page.waitForSelector('main h1')
  await page.waitForFunction(() => !document.querySelector('main .waiting[role=status]'))
  await page.evaluate(() => document.fonts.ready)
  // Two frames: one for what follows the width by observing it, one to draw that.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
}

/** Finds what is ugly for certain: a page wider than the window, words cut off, boxes with nothing in them. */
export const uglyParts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const found: string[] = []
    if (document.documentElement.scrollWidth > innerWidth) found.push(`the page is ${document.documentElement.scrollWidth} wide in a window of ${innerWidth}`)
    for (const element of document.querySelectorAll<HTMLElement>('main *, header *')) {
      const style = getComputedStyle(element)
      const box = element.getBoundingClientRect()
      if (box.width === 0 || box.height === 0 || style.visibility === 'hidden') continue
      const name = `${element.tagName.toLowerCase()}.${element.className.toString().split(' ')[0]} “${element.textContent?.trim().slice(0, 40)}”`
      const hides = style.overflowX === 'hidden' || style.overflowX === 'clip'
      if (hides && element.scrollWidth > element.clientWidth + 1 && box.width > 2) found.push(`cut off: ${name}`)
      const mayBeBare = /^(INPUT|SELECT|TEXTAREA|SVG|CANVAS|PROGRESS|BR|HR|TD|OL|UL)$/iu.test(element.tagName) || element.closest('svg') || element.querySelector('svg, input, select, textarea')
      if (/^(SECTION|ASIDE|ARTICLE|P|LI|H1|H2|H3|BUTTON|A)$/u.test(element.tagName) && !mayBeBare && !element.textContent?.trim()) found.push(`empty: ${name}`)
    }
    return found
  })

import type { Stated } from './frontmatter.ts'
import type { Page } from './page.ts'

/** One report as it came: its bytes, where from, and what stood beside it. */
export interface Source {
  /** Path or address, as given. */
  readonly source: string
  readonly bytes: Uint8Array
  /** From the sidecar; front matter in the text itself stands above it. */
  readonly stated?: Stated
  /** What the server it came from said that it is: 'text/html; charset=utf-8'. */
  readonly mediaType?: string
  /** An HTML page's main text, where one was found. */
  readonly page?: Page
}

/** The name that standard input goes by. */
export const standardInput = '-'

/** The most bytes that are taken for a report; a thick book has about one million. */
export const mostBytes = 16 * 1024 * 1024

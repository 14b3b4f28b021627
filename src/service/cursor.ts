import type { CaseIndex } from './caseIndex.ts'
import { namesFor } from './caseIndex.ts'
import type { Names } from './views.ts'

/** Asks for one page of a list. `at` jumps to a place in the list; `cursor` goes on where a page ended. */
export interface PageQuery {
  readonly cursor?: string | undefined
  readonly at?: number | undefined
  readonly limit: number
}

/** Says where a page ended: opaque to callers, bound to the revision it was made in. */
export const makeCursor = (revision: string, from: number): string =>
  Buffer.from(`${revision}.${from}`).toString('base64url')

/** Reads a cursor; undefined where it is none. A cursor of an older revision still finds its place by number. */
export const readCursor = (cursor: string): number | undefined => {
  const match = /^[0-9a-f]+\.(\d{1,9})$/u.exec(Buffer.from(cursor, 'base64url').toString('utf8'))
  return match ? Number(match[1]) : undefined
}

/** Cuts one page out of a list that is already in order. */
export const pageFrom = <T, U>(
  index: CaseIndex,
  all: readonly T[],
  query: PageQuery,
  options: { readonly show: (item: T) => U; readonly idsOf: (item: T) => readonly (string | undefined)[] },
): { items: readonly U[]; total: number; from: number; next?: string; names: Names } => {
  const from = query.cursor === undefined ? (query.at ?? 0) : (readCursor(query.cursor) ?? 0)
  const cut = all.slice(from, from + query.limit)
  const end = from + cut.length
  return {
    items: cut.map(options.show),
    total: all.length,
    from,
    ...(end < all.length && { next: makeCursor(index.state.revision, end) }),
    names: namesFor(index, cut.flatMap(options.idsOf)),
  }
}

import type { Id } from '../model/record.ts'
import type { Stretch } from './edtf.ts'

/** What an account may share with others, and when that which it tells of may have been. */
export interface TimedKey {
  readonly key: string
  readonly window: Stretch
}

/** The window of what nothing dates. */
export const anyTime: Stretch = { start: Number.NEGATIVE_INFINITY, end: Number.POSITIVE_INFINITY }

/**
 * Pairs accounts of different reports that share a key under which their windows meet. Gives places in the list, the
 * lesser first, each pair once. A case of years is then paired by its weeks: the pairs of other times are never made.
 */
export const pairsInTime = <Account extends { readonly report: { readonly id: Id } }>(
  accounts: readonly Account[],
  keysOf: (account: Account) => readonly TimedKey[],
): readonly (readonly [number, number])[] => {
  const blocks = new Map<string, { readonly index: number; readonly window: Stretch }[]>()
  for (const [index, account] of accounts.entries())
    for (const { key, window } of keysOf(account)) {
      const block = blocks.get(key)
      if (block) block.push({ index, window })
      else blocks.set(key, [{ index, window }])
    }
  const seen = new Set<number>()
  const pairs: (readonly [number, number])[] = []
  const add = (a: number, b: number): void => {
    const pair = a * accounts.length + b
    if (accounts[a]?.report.id === accounts[b]?.report.id || seen.has(pair)) return
    seen.add(pair)
    pairs.push([a, b])
  }
  for (const block of blocks.values()) {
    block.sort((x, y) => x.window.start - y.window.start)
    for (const [at, { index, window }] of block.entries())
      for (let next = at + 1; next < block.length; next++) {
        const other = block[next]
        // none that begins later can meet it either
        if (!other || other.window.start >= window.end) break
        add(Math.min(index, other.index), Math.max(index, other.index))
      }
  }
  return pairs
}

import type { Id } from '../model/record.ts'
import type { Stretch } from './edtf.ts'

/** What an account may share with others, and when that which it tells of may have been. */
export interface TimedKey {
  readonly key: string
  readonly window: Stretch
  /** The country it was in, where another country parts those who share no more than the key. */
  readonly country?: string
}

/** The window of what nothing dates. */
export const anyTime: Stretch = { start: Number.NEGATIVE_INFINITY, end: Number.POSITIVE_INFINITY }

/** An account under one key, by its place in the list. */
interface Entry extends Stretch {
  readonly index: number
  readonly report: Id
  readonly country: string | undefined
}

/**
 * Pairs accounts of different reports that share a key under which their windows meet and no two countries part them.
 * Gives places in the list, the lesser first, each pair once and in their order. A case of years is so paired by its
 * weeks: the pairs of other times are never made.
 */
export const pairsInTime = function* <Account extends { readonly report: { readonly id: Id } }>(
  accounts: readonly Account[],
  keysOf: (account: Account) => readonly TimedKey[],
): Generator<readonly [number, number]> {
  const blocks = new Map<string, Entry[]>()
  for (const [index, account] of accounts.entries())
    for (const { key, window, country } of keysOf(account)) {
      const entry = { index, report: account.report.id, country, start: window.start, end: window.end }
      const block = blocks.get(key)
      if (block) block.push(entry)
      else blocks.set(key, [entry])
    }
  /** Pairs as one number each, so that they can be sorted and those met under several keys told. */
  const met: number[] = []
  for (const block of blocks.values()) {
    block.sort((x, y) => x.start - y.start)
    for (const [at, { index, report, country, end }] of block.entries())
      for (let next = at + 1; next < block.length; next++) {
        const other = block[next]
        // none that begins later can meet it either
        if (!other || other.start >= end) break
        const isElsewhere = country !== undefined && other.country !== undefined && country !== other.country
        if (isElsewhere || other.report === report) continue
        met.push(index < other.index ? index * accounts.length + other.index : other.index * accounts.length + index)
      }
  }
  let last = -1
  for (const pair of Float64Array.from(met).sort()) {
    if (pair !== last) yield [Math.floor(pair / accounts.length), pair % accounts.length]
    last = pair
  }
}

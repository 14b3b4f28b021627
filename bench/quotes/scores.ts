import type { Range } from '../../src/text/span.ts'
import type { GoldAttribution } from './polnear.ts'

export type Part = 'source' | 'cue' | 'content'
export const parts: readonly Part[] = ['source', 'cue', 'content']

export interface Figures {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** Counts over many articles: found right, given, wanted. */
export interface Tally {
  right: number
  given: number
  wanted: number
}

export const emptyTally = (): Tally => ({ right: 0, given: 0, wanted: 0 })

export const figuresOf = ({ right, given, wanted }: Tally): Figures => {
  const precision = given > 0 ? right / given : 0
  const recall = wanted > 0 ? right / wanted : 0
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0
  const rounded = (value: number): number => Math.round(value * 1000) / 1000
  return { precision: rounded(precision), recall: rounded(recall), f1: rounded(f1) }
}

const size = (ranges: readonly Range[]): number => ranges.reduce((sum, { start, end }) => sum + end - start, 0)

/** Shared characters over all characters of both; 1 where they are the same. */
export const likeness = (a: readonly Range[], b: readonly Range[]): number => {
  const shared = a.reduce(
    (sum, x) => sum + b.reduce((own, y) => own + Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start)), 0),
    0,
  )
  const all = size(a) + size(b) - shared
  return all > 0 ? shared / all : 1
}

export const isSame = (a: readonly Range[], b: readonly Range[]): boolean =>
  a.length === b.length && a.every((range, index) => range.start === b[index]?.start && range.end === b[index]?.end)

export const atLeastHalf = (a: readonly Range[], b: readonly Range[]): boolean => likeness(a, b) >= 0.5

/** Pairs given with wanted one to one, the likest first, where `fits`; gives the places in both lists. */
export const pairUp = <T>(
  given: readonly T[],
  wanted: readonly T[],
  fits: (given: T, wanted: T) => boolean,
  like: (given: T, wanted: T) => number,
): readonly (readonly [number, number])[] => {
  const candidates = given
    .flatMap((one, i) => wanted.flatMap((other, j) => (fits(one, other) ? [{ i, j, score: like(one, other) }] : [])))
    .sort((a, b) => b.score - a.score)
  const usedGiven = new Set<number>()
  const usedWanted = new Set<number>()
  const pairs: (readonly [number, number])[] = []
  for (const { i, j } of candidates) {
    if (usedGiven.has(i) || usedWanted.has(j)) continue
    usedGiven.add(i)
    usedWanted.add(j)
    pairs.push([i, j])
  }
  return pairs
}

/** Pairs attributions by one part, or by all three at once where no part is named. */
export const pairAttributions = (
  given: readonly GoldAttribution[],
  wanted: readonly GoldAttribution[],
  fits: (a: readonly Range[], b: readonly Range[]) => boolean,
  part?: Part,
): readonly (readonly [number, number])[] => {
  const compared = part ? [part] : parts
  return pairUp(
    given,
    wanted,
    (a, b) => compared.every((one) => fits(a[one], b[one])),
    (a, b) => compared.reduce((sum, one) => sum + likeness(a[one], b[one]), 0),
  )
}

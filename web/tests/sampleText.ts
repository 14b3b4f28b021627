import type { Span } from '../../src/model/record.ts'

/** A place in a text that is still being written; half-open, UTF-16 code units. */
export interface Place {
  readonly start: number
  readonly end: number
}

/** A report's text as it grows, every place remembered, so that no span can miss its words. */
export interface Draft {
  readonly text: () => string
  /** Writes words and says where they stand. */
  readonly write: (words: string) => Place
  readonly span: (place: Place) => Span
}

/** Begins an empty draft of the report `id`. */
export const draft = (id: string): Draft => {
  let text = ''
  return {
    text: () => text,
    write: (words) => {
      const start = text.length
      text += words
      return { start, end: text.length }
    },
    span: ({ start, end }) => ({ report: id, start, end, exact: text.slice(start, end) }),
  }
}

/** Makes a source of numbers in [0, 1) that is the same for the same seed (mulberry32). */
export const seeded = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

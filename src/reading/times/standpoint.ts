import type { Resolution, Span } from '../../model/record.ts'
import type { Day, Published, Tense } from './calendar.ts'
import type { Expression } from './expressions.ts'

/** A day that a report names, with the words that do. */
export interface Anchor {
  readonly day: Day
  readonly evidence: Span
}

/** What a time is counted from. */
export interface Standpoint {
  readonly published?: Published
  readonly tense: Tense
  /** The day told of last before the expression. */
  readonly narrative?: Anchor
  /** Inside a quotation: the day its words were said, where the report tells. */
  readonly said?: Anchor
  /** Every day that the report writes out with its year. */
  readonly writtenOut: readonly Anchor[]
}

export interface Resolved {
  readonly edtf?: string
  /** Set where the time is one day: what a later "dagen etter" counts from. */
  readonly day?: Day
  readonly resolvedBy?: Resolution
}

/** Nothing is known of when, though the words name a time. */
export const unresolved: Resolved = {}

export type Slots = Expression['slots']
/** One way to count an expression out; undefined where its words turn out to be no time. */
export type Rule = (slots: Slots, parameters: Expression['parameters'], from: Standpoint) => Resolved | undefined

export const numberIn = (slots: Slots, key: string): number | undefined => {
  const value = slots[key]
  return typeof value === 'number' ? value : undefined
}
export const textIn = (slots: Slots, key: string): string | undefined => {
  const value = slots[key]
  return typeof value === 'string' ? value : undefined
}
export const counted = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text))

/** Says how a time was come by: the rule, the date counted from, where that stands. */
export const by = (rule: string, anchor: string | undefined, evidence?: Span): { readonly resolvedBy: Resolution } => ({
  resolvedBy: { rule, ...(anchor === undefined ? {} : { anchor }), ...(evidence ? { evidence } : {}) },
})

export const onDay = (day: Day, rule: string, from: Standpoint, mark = ''): Resolved => ({
  edtf: `${day.toString()}${mark}`,
  day,
  ...by(rule, from.published?.edtf),
})

export const byPublication = (edtf: string | undefined, rule: string, from: Standpoint): Resolved =>
  edtf === undefined ? unresolved : { edtf, ...by(rule, from.published?.edtf) }

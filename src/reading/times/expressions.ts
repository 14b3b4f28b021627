import type { PatternElement, TimeLexicon, TimePattern, TimeRule, TimeSlot } from '../../locales/time.ts'
import { type Filled, fill, type Pieces } from './slots.ts'

/** A time as its words stand, before anything is counted. Pieces `first` to `last`, half-open. */
export interface Expression {
  readonly first: number
  readonly last: number
  readonly rule: TimeRule
  readonly parameters: Readonly<Record<string, string>>
  readonly slots: Readonly<Record<string, number | string>>
}

/** Patterns by the words they may begin with; those that begin with digits stand under '0'. */
type PatternIndex = ReadonlyMap<string, readonly TimePattern[]>

const indexes = new WeakMap<TimeLexicon, PatternIndex>()

const digitSlots: readonly TimeSlot[] = ['day', 'year', 'number', 'clock', 'hour', 'iso', 'numeric', 'decade']

const tableOf = (slot: TimeSlot, lexicon: TimeLexicon): Iterable<string> => {
  switch (slot) {
    case 'weekday':
      return [...lexicon.weekdays.keys(), ...lexicon.shortWeekdays.keys()]
    case 'month':
    case 'month-name':
      return [...lexicon.months.keys(), ...lexicon.shortMonths.keys()]
    case 'day':
      return lexicon.ordinals.keys()
    case 'number':
      return lexicon.numbers.keys()
    case 'part':
      return lexicon.parts.keys()
    case 'unit':
    case 'one-unit':
      return lexicon.units.keys()
    case 'season':
      return lexicon.seasons.keys()
    case 'holiday':
      return lexicon.holidays.keys()
    default:
      return []
  }
}

const firstPiece = (phrase: string): string => /^(?:\p{Nd}+|[\p{L}\p{M}]+|\S)/u.exec(phrase)?.[0] ?? phrase

const startsOf = (elements: readonly PatternElement[], lexicon: TimeLexicon): Set<string> => {
  const starts = new Set<string>()
  for (const element of elements) {
    if (element.kind === 'words') for (const word of element.words) starts.add(/^\p{Nd}/u.test(word) ? '0' : word)
    else {
      if (digitSlots.includes(element.slot)) starts.add('0')
      for (const phrase of tableOf(element.slot, lexicon))
        starts.add(/^\p{Nd}/u.test(phrase) ? '0' : firstPiece(phrase))
    }
    if (!element.optional) break
  }
  return starts
}

const indexOf = (lexicon: TimeLexicon): PatternIndex => {
  const known = indexes.get(lexicon)
  if (known) return known
  const index = new Map<string, TimePattern[]>()
  for (const pattern of lexicon.patterns)
    for (const start of startsOf(pattern.elements, lexicon)) {
      const patterns = index.get(start)
      if (patterns) patterns.push(pattern)
      else index.set(start, [pattern])
    }
  indexes.set(lexicon, index)
  return index
}

interface Match {
  readonly first: number
  readonly last: number
  readonly slots: Readonly<Record<string, number | string>>
}

/** Matches the elements from `element` on; an optional one is tried before it is left out. */
const matchFrom = (
  pattern: TimePattern,
  element: number,
  pieces: Pieces,
  at: number,
  begun: { readonly first: number | undefined; readonly slots: Readonly<Record<string, number | string>> },
): Match | undefined => {
  const next = pattern.elements[element]
  if (next === undefined)
    return begun.first === undefined ? undefined : { first: begun.first, last: at, slots: begun.slots }
  let taken: Filled | undefined
  if (next.kind === 'slot') taken = fill(next.slot, pieces, at)
  else {
    const piece = pieces.list[at]
    // No time begins with a comma, however much of it may be left out before one.
    const isLoose = begun.first === undefined && piece?.form === ','
    if (piece !== undefined && !isLoose && next.words.has(piece.lower)) taken = { value: piece.lower, length: 1 }
  }
  if (taken !== undefined) {
    const isContext = next.kind === 'words' && next.context
    const first = begun.first ?? (isContext || taken.length === 0 ? undefined : at)
    const slots =
      next.kind === 'slot' && next.slot !== 'free'
        ? Object.assign({}, begun.slots, { [next.key]: taken.value })
        : begun.slots
    const match = matchFrom(pattern, element + 1, pieces, at + taken.length, { first, slots })
    if (match) return match
  }
  return next.optional ? matchFrom(pattern, element + 1, pieces, at, begun) : undefined
}

/** The longest expression that begins at a piece; of two as long, the one whose pattern stands first. */
const expressionAt = (pieces: Pieces, at: number, index: PatternIndex): Expression | undefined => {
  const piece = pieces.list[at]
  if (piece === undefined) return undefined
  let best: Expression | undefined
  for (const pattern of index.get(/^\p{Nd}/u.test(piece.form) ? '0' : piece.lower) ?? []) {
    const match = matchFrom(pattern, 0, pieces, at, { first: undefined, slots: {} })
    const isLonger =
      match && (!best || match.last > best.last || (match.last === best.last && match.first < best.first))
    if (match && isLonger) best = { rule: pattern.rule, parameters: pattern.parameters, ...match }
  }
  return best
}

/** Draws an expression's end in over a comma that an optional element took. */
const withoutComma = (pieces: Pieces, expression: Expression): Expression =>
  pieces.list[expression.last - 1]?.form === ',' ? { ...expression, last: expression.last - 1 } : expression

/** Finds the time expressions of a sentence, in order, none over another. */
export const findExpressions = (pieces: Pieces): readonly Expression[] => {
  const index = indexOf(pieces.lexicon)
  const found: Expression[] = []
  let at = 0
  while (at < pieces.list.length) {
    const here = expressionAt(pieces, at, index)
    // A word of context ("in") must not hide a longer time behind it: "in" March, but "March 2026".
    const behind = here && here.first > at ? expressionAt(pieces, here.first, index) : undefined
    const expression = here && behind && behind.last > here.last ? behind : here
    if (expression && !pieces.lexicon.barredBefore.has(pieces.list[expression.first - 1]?.lower ?? '')) {
      found.push(withoutComma(pieces, expression))
      at = expression.last
    } else at++
  }
  return found
}

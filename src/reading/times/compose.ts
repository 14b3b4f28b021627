import type { Expression } from './expressions.ts'
import type { Pieces } from './slots.ts'

/** A single time, a stretch between two, or one that is open toward publication. Pieces `first` to `last`, half-open. */
export type Composed =
  | {
      readonly kind: 'single'
      readonly first: number
      readonly last: number
      readonly about: boolean
      readonly time: Expression
    }
  | {
      readonly kind: 'range'
      readonly first: number
      readonly last: number
      readonly from: Expression
      readonly to: Expression
    }
  | { readonly kind: 'since' | 'until'; readonly first: number; readonly last: number; readonly time: Expression }

const ofDay = new Set<Expression['rule']>(['date', 'weekday', 'day', 'holiday'])
const rangeable = new Set<Expression['rule']>(['date', 'month', 'year', 'weekday', 'day'])

const isOfDay = (expression: Expression): boolean =>
  ofDay.has(expression.rule) || (expression.rule === 'narrative' && expression.parameters.unit === 'day')

const joined = (a: Expression, b: Expression, day: Expression, clock: Expression): Expression => ({
  ...day,
  first: Math.min(a.first, b.first),
  last: Math.max(a.last, b.last),
  slots: { ...clock.slots, ...day.slots },
})

/** Puts a day and the clock time beside it together: "tirsdag klokken 14", "at 10 a.m. on Tuesday". */
const withClocks = (pieces: Pieces, expressions: readonly Expression[]): readonly Expression[] => {
  const found: Expression[] = []
  for (const expression of expressions) {
    const before = found.at(-1)
    const between = before ? pieces.list.slice(before.last, expression.first) : []
    const isBeside = between.length <= 3 && between.every(({ lower }) => pieces.lexicon.joinsClock.has(lower))
    if (before && isBeside && isOfDay(before) && expression.rule === 'clock')
      found.splice(-1, 1, joined(before, expression, before, expression))
    else if (before && isBeside && before.rule === 'clock' && isOfDay(expression))
      found.splice(-1, 1, joined(before, expression, expression, before))
    else found.push(expression)
  }
  return found
}

const wordBefore = (pieces: Pieces, at: number, words: ReadonlySet<string>): boolean => {
  const last = pieces.list[at - 1]?.lower ?? ''
  return words.has(last) || words.has(`${pieces.list[at - 2]?.lower ?? ''} ${last}`)
}

/** Lets the first end of a range have what only the second writes: "3 March" of "3 March to 5 April 2025". */
const sharing = (from: Expression, to: Expression): Expression => {
  const year = to.slots.year
  return year === undefined || from.slots.year !== undefined || from.rule === 'weekday'
    ? from
    : { ...from, slots: { ...from.slots, year } }
}

/** "Monday and Tuesday": one day and the next are one stretch. */
const areOnEnd = (first: Expression, next: Expression): boolean =>
  [first, next].every(
    ({ rule, slots }) => rule === 'weekday' && Object.keys(slots).every((key) => key === 'weekday'),
  ) && Number(next.slots.weekday) === (Number(first.slots.weekday) % 7) + 1

/** Puts expressions together that make one time: day and clock, the ends of a range, "since" and "until". */
export const compose = (pieces: Pieces, expressions: readonly Expression[]): readonly Composed[] => {
  const { lexicon } = pieces
  const found: Composed[] = []
  const singles = withClocks(pieces, expressions)
  for (let at = 0; at < singles.length; at++) {
    const time = singles[at]
    if (time === undefined) break
    const next = singles[at + 1]
    const between = next && next.first - time.last === 1 ? pieces.list[time.last]?.lower : undefined
    const isFrom = wordBefore(pieces, time.first, lexicon.from)
    const isDash = between === '–' || between === '-'
    const joins =
      between !== undefined &&
      ((lexicon.to.has(between) && (isFrom || isDash)) ||
        (lexicon.and.has(between) &&
          (wordBefore(pieces, time.first, lexicon.between) || (next !== undefined && areOnEnd(time, next)))))
    if (next && joins && time.rule === next.rule && rangeable.has(time.rule)) {
      found.push({ kind: 'range', first: time.first, last: next.last, from: sharing(time, next), to: next })
      at++
      continue
    }
    const { first, last } = time
    if (wordBefore(pieces, first, lexicon.since)) found.push({ kind: 'since', first, last, time })
    else if (wordBefore(pieces, first, lexicon.until)) found.push({ kind: 'until', first, last, time })
    else found.push({ kind: 'single', first, last, about: wordBefore(pieces, first, lexicon.about), time })
  }
  return found
}

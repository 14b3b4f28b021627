import type { Sentence } from '../../language/analysis.ts'
import type { Locale } from '../../locales/locale.ts'
import type { DurationQualifier, TimeLexicon, TimeUnit } from '../../locales/time.ts'
import { type Piece, piecesOf, tokensAt } from './pieces.ts'
import { fill, type Pieces } from './slots.ts'

/** A length of time: tokens `first` to `last`, half-open. */
export interface DurationMention {
  readonly first: number
  readonly last: number
  /** Half-open, UTF-16 code units, with the words of the qualifier. */
  readonly start: number
  readonly end: number
  /** ISO 8601: 'PT6H30M', 'P2D'. */
  readonly value: string
  /** Absent where the words give the length as it is. */
  readonly qualifier?: DurationQualifier
}

interface Length {
  readonly amounts: readonly (readonly [number: number, unit: TimeUnit])[]
  readonly qualifier?: DurationQualifier
  /** Index of the piece after it. */
  readonly last: number
}

/** Tells how many pieces a phrase takes at a place; 0 where it does not stand there. */
const phraseAt = (list: readonly Piece[], at: number, phrase: string): number => {
  if (phrase.charCodeAt(0) !== list[at]?.lower.charCodeAt(0)) return 0
  let rest = phrase
  for (let length = 0; at + length < list.length; length++) {
    const piece = list[at + length]
    if (piece === undefined || !rest.startsWith(piece.lower)) return 0
    const after = rest.slice(piece.lower.length)
    if (after === '') return length + 1
    const nextIsSpaced = list[at + length + 1]?.spaced
    if (after.startsWith(' ') !== nextIsSpaced && !(after.startsWith(' ') && /^ \W/u.test(after))) return 0
    rest = after.trimStart()
  }
  return 0
}

const firstPhrase = (list: readonly Piece[], at: number, phrases: readonly string[]): number => {
  for (const phrase of phrases) {
    const length = phraseAt(list, at, phrase)
    if (length > 0) return length
  }
  return 0
}

const isHyphen = (piece: Piece | undefined): boolean => piece !== undefined && /^[-–‑]$/u.test(piece.form)

const unitAt = (pieces: Pieces, at: number): TimeUnit | undefined => {
  const word = pieces.list[at]?.lower ?? ''
  // "Åtti-årene" are a decade.
  if (pieces.lexicon.plurals.has(word) && isHyphen(pieces.list[at - 1]) && pieces.list[at]?.spaced === false)
    return undefined
  const unit = pieces.lexicon.units.get(word) ?? pieces.lexicon.durations.compound.get(word)
  return unit === 'weekend' || unit === 'quarter' ? undefined : unit
}

const starters = new WeakMap<TimeLexicon, ReadonlySet<string>>()

/** The first pieces that a length can begin with, beside digits and compounds. */
const startersOf = (lexicon: TimeLexicon): ReadonlySet<string> => {
  const known = starters.get(lexicon)
  if (known) return known
  const { before, fixed, half } = lexicon.durations
  const phrases = [...before.map(([phrase]) => phrase), ...fixed.keys(), ...half, ...lexicon.numbers.keys()]
  const found = new Set(phrases.map((phrase) => /^(?:[\p{L}\p{M}]+|\S)/u.exec(phrase)?.[0] ?? phrase))
  starters.set(lexicon, found)
  return found
}

/** The shortest compound that holds a number and a unit: "éndags". */
const shortestCompound = 6

/** Whether a length may begin with this piece and go on with the next; a compound is one by itself. */
const canStart = ({ list, lexicon }: Pieces, at: number): boolean => {
  const word = list[at]?.lower ?? ''
  return startersOf(lexicon).has(word) || /^\p{Nd}/u.test(word)
}

/** "todagersmøte", "femtimers": number and unit written as one word. */
const insideWord = ({ lexicon, list }: Pieces, at: number): Length | undefined => {
  const word = list[at]?.lower ?? ''
  if (word.length < shortestCompound) return undefined
  for (const [form, unit] of lexicon.durations.compound) {
    const place = form.length > 3 ? word.indexOf(form) : -1
    const number = place > 1 ? lexicon.numbers.get(word.slice(0, place)) : undefined
    if (number !== undefined) return { amounts: [[number, unit]], last: at + 1 }
  }
  return undefined
}

const fixedAt = (pieces: Pieces, at: number): Length | undefined => {
  const { lexicon, list } = pieces
  for (const [phrase, [number, unit, qualifier]] of lexicon.durations.fixed) {
    const length = phraseAt(list, at, phrase)
    if (length > 0) return { amounts: [[number, unit]], last: at + length, ...(qualifier ? { qualifier } : {}) }
  }
  return qualifiedInside(pieces, at)
}

/** "en drøy halvtime", "et lille kvarter": the qualifier may stand between the article of a fixed length and the rest. */
const qualifiedInside = ({ lexicon, list }: Pieces, at: number): Length | undefined => {
  const article = list[at]?.lower ?? ''
  const { articles, before, fixed } = lexicon.durations
  const between = articles.has(article) ? qualifierAt(list, at + 1, before) : undefined
  if (!between) return undefined
  const rest = at + 1 + between.length
  for (const [phrase, [number, unit]] of fixed) {
    const length = phrase.startsWith(`${article} `) ? phraseAt(list, rest, phrase.slice(article.length + 1)) : 0
    if (length > 0) return { amounts: [[number, unit]], last: rest + length, qualifier: between.qualifier }
  }
  return undefined
}

const halfAt = (pieces: Pieces, at: number): Length | undefined => {
  const length = firstPhrase(pieces.list, at, pieces.lexicon.durations.half)
  const unit = length > 0 ? unitAt(pieces, at + length) : undefined
  return unit === undefined ? undefined : { amounts: [[0.5, unit]], last: at + length + 1 }
}

/** A number with its unit, and a half on either side of the unit: "two and a half hours", "an hour and a half". */
const countedAt = (pieces: Pieces, at: number): Length | undefined => {
  const { andHalf } = pieces.lexicon.durations
  const number = fill('number', pieces, at)
  if (number === undefined || typeof number.value !== 'number' || number.value === 0) return undefined
  // "1973 års taxering" is of a year.
  if (fill('year', pieces, at) !== undefined) return undefined
  let next = at + number.length
  let value = number.value
  const halfBefore = firstPhrase(pieces.list, next, andHalf)
  if (halfBefore > 0) {
    next += halfBefore
    value += 0.5
  }
  if (isHyphen(pieces.list[next]) && pieces.list[next]?.spaced === false) next++
  // "en drøy time": the qualifier may stand between number and unit
  const between = qualifierAt(pieces.list, next, pieces.lexicon.durations.before)
  if (between && unitAt(pieces, next + between.length) !== undefined) next += between.length
  const unit = unitAt(pieces, next)
  if (unit === undefined) return undefined
  next++
  const halfAfter = halfBefore > 0 ? 0 : firstPhrase(pieces.list, next, andHalf)
  // "an hour and a half" is one length; "an hour and a half day" would be two.
  if (halfAfter > 0 && unitAt(pieces, next + halfAfter) === undefined)
    return { amounts: [[value + 0.5, unit]], last: next + halfAfter }
  return { amounts: [[value, unit]], last: next, ...(between && { qualifier: between.qualifier }) }
}

/** "Two to three hours", "30–40 minutter": the shorter of the two, at the least. */
const openAt = (pieces: Pieces, at: number): Length | undefined => {
  const low = fill('number', pieces, at)
  if (low === undefined || !pieces.lexicon.durations.toOr.has(pieces.list[at + low.length]?.lower ?? ''))
    return undefined
  const high = countedAt(pieces, at + low.length + 1)
  const [amount] = high?.amounts ?? []
  if (!high || !amount || typeof low.value !== 'number' || amount[0] <= low.value) return undefined
  return { amounts: [[low.value, amount[1]]], last: high.last, qualifier: 'at-least' }
}

const lengthAt = (pieces: Pieces, at: number): Length | undefined => {
  const whole = fixedAt(pieces, at) ?? halfAt(pieces, at) ?? insideWord(pieces, at) ?? openAt(pieces, at)
  if (whole) return whole
  const first = countedAt(pieces, at)
  if (!first) return undefined
  const joiner = pieces.list[first.last]?.lower ?? ''
  const second = pieces.lexicon.durations.and.has(joiner) ? countedAt(pieces, first.last + 1) : undefined
  const [hours] = first.amounts
  const [minutes] = second?.amounts ?? []
  const order: readonly TimeUnit[] = ['year', 'month', 'week', 'day', 'hour', 'minute']
  const follows = hours && minutes && order.indexOf(minutes[1]) > order.indexOf(hours[1])
  return second && follows ? { amounts: [...first.amounts, ...second.amounts], last: second.last } : first
}

/** Adds amounts up; undefined where a fraction has no exact form ("one and a half months"). */
const isoOf = (amounts: Length['amounts']): string | undefined => {
  let months = 0
  let minutes = 0
  for (const [number, unit] of amounts) {
    if (unit === 'year') months += number * 12
    else if (unit === 'month') months += number
    else minutes += number * ({ minute: 1, hour: 60, day: 1440, week: 10_080, weekend: 2880, quarter: 0 }[unit] ?? 0)
  }
  if (!Number.isInteger(months)) return undefined
  minutes = Math.round(minutes)
  const [only] = amounts
  if (amounts.length === 1 && only?.[1] === 'week' && Number.isInteger(only[0])) return `P${only[0]}W`
  // Two days stay two days and 36 hours stay hours: units are kept as they were counted in.
  const keepsHours = !amounts.some(([, unit]) => unit === 'day' || unit === 'week')
  const days = keepsHours ? 0 : Math.floor(minutes / 1440)
  const rest = minutes - days * 1440
  const [years, left] = [Math.floor(months / 12), months % 12]
  const date = `${years ? `${years}Y` : ''}${left ? `${left}M` : ''}${days ? `${days}D` : ''}`
  const time = `${rest >= 60 ? `${Math.floor(rest / 60)}H` : ''}${rest % 60 ? `${rest % 60}M` : ''}`
  return date === '' && time === '' ? undefined : `P${date}${time === '' ? '' : `T${time}`}`
}

const qualifierAt = (
  list: readonly Piece[],
  at: number,
  phrases: readonly (readonly [phrase: string, qualifier: DurationQualifier])[],
): { readonly qualifier: DurationQualifier; readonly length: number } | undefined => {
  for (const [phrase, qualifier] of phrases) {
    const length = phraseAt(list, at, phrase)
    if (length > 0) return { qualifier, length }
  }
  return undefined
}

/** A length after nothing but an article is one only for hours and minutes, or where it is led in: "for a day". */
const isMerelyOne = (pieces: Pieces, first: number, start: number, unit: TimeUnit | undefined): boolean => {
  const { articles, leads } = pieces.lexicon.durations
  if (first !== start || !articles.has(pieces.list[start]?.lower ?? '')) return false
  // "a one-day summit"
  if (isHyphen(pieces.list[start + 1]) && pieces.list[start + 1]?.spaced === false) return false
  // "60 hours a week", "$16.50 an hour" are rates.
  const before = pieces.list[start - 1]
  if (before && (/^\p{Nd}/u.test(before.form) || unitAt(pieces, start - 1) !== undefined)) return true
  return unit !== 'hour' && unit !== 'minute' && !leads.has(pieces.list[start - 1]?.lower ?? '')
}

/** "Gikk over to dager" went on through two days; "varte i over to dager" was longer than two. */
const isThroughout = ({ list, lexicon }: Pieces, first: number, unit: TimeUnit | undefined): boolean =>
  list[first]?.lower === lexicon.durations.over &&
  (lexicon.durations.stretched.has(list[first - 1]?.lower ?? '') ||
    (unit !== 'hour' && unit !== 'minute' && !lexicon.durations.leads.has(list[first - 1]?.lower ?? '')))

/** "Ti dagers": of something that lasts so long. */
const isGenitive = ({ durations }: TimeLexicon, piece: Piece | undefined): boolean =>
  piece !== undefined && durations.compound.has(piece.lower) && piece.lower.endsWith('s')

const isBarred = ({ list, lexicon }: Pieces, first: number, last: number, unit: TimeUnit | undefined): boolean => {
  const { barredAfter, barredBefore, ahead, reckonedFrom, leads, upTo, elapsing, farAhead, copulas } = lexicon.durations
  const isShort = unit === 'hour' || unit === 'minute'
  if (unit === 'year' && copulas.has(list[first - 1]?.lower ?? '')) return true
  // The tail of "16–17 år" is no length of its own.
  if (isHyphen(list[first - 1]) && list[first]?.spaced === false) return true
  const next = list[last]
  const after = next?.form === '-' && !next.spaced ? list[last + 1] : next
  const before = list[first - 1]?.lower ?? ''
  if (barredBefore.has(before) || (!isShort && farAhead.has(before))) return true
  if (ahead.has(before) && !isGenitive(lexicon, list[last - 1])) return true
  if (leads.has(before) && reckonedFrom.has(after?.lower ?? '')) return false
  const isRunUp = isShort && upTo.has(after?.lower ?? '') && isElapsed(list, first, elapsing)
  return barredAfter.has(after?.lower ?? '') && !isRunUp
}

/** How many words may stand between a verb of elapsing and the length: "took only some", "tok det bare". */
const elapsingReach = 3

const isElapsed = (list: readonly Piece[], first: number, elapsing: ReadonlySet<string>): boolean =>
  list.slice(Math.max(0, first - elapsingReach), first).some(({ lower }) => elapsing.has(lower))

/** Finds the lengths of time in a sentence, in order. "Hours-long" and "several hours" tell none. */
export const findDurations = (sentence: Sentence, locale: Locale): readonly DurationMention[] => {
  const lexicon: TimeLexicon = locale.time
  const pieces: Pieces = { sentence, lexicon, list: piecesOf(sentence) }
  const { list } = pieces
  const found: DurationMention[] = []
  let at = 0
  while (at < list.length) {
    const starts = canStart(pieces, at)
    const before = starts ? qualifierAt(list, at, lexicon.durations.before) : undefined
    const start = at + (before?.length ?? 0)
    const length = starts ? lengthAt(pieces, start) : insideWord(pieces, at)
    const value = length && isoOf(length.amounts)
    const unit = length?.amounts[0]?.[1]
    const barred = length !== undefined && isBarred(pieces, at, length.last, unit)
    if (!length || value === undefined || barred || isMerelyOne(pieces, at, start, unit)) {
      at = barred ? (length?.last ?? at + 1) : at + 1
      continue
    }
    const after = qualifierAt(list, length.last, lexicon.durations.after)
    const last = length.last + (after?.length ?? 0)
    const stated = isThroughout(pieces, at, unit) ? undefined : before?.qualifier
    const qualifier = stated ?? length.qualifier ?? after?.qualifier
    const place = { start: list[at]?.start ?? 0, end: list[last - 1]?.end ?? 0 }
    found.push({ value, ...tokensAt(sentence, place.start, place.end), ...place, ...(qualifier ? { qualifier } : {}) })
    at = last
  }
  return found
}

import type { Sentence } from '../../language/analysis.ts'
import type { TimeLexicon, TimeSlot } from '../../locales/time.ts'
import { type Piece, tokensAt } from './pieces.ts'

/** What a slot was filled with, and how many pieces that took. */
export interface Filled {
  readonly value: number | string
  readonly length: number
}

export interface Pieces {
  readonly sentence: Sentence
  readonly lexicon: TimeLexicon
  readonly list: readonly Piece[]
}

// the digits that these languages write and that Number reads: others are signs like any
const digits = /^\d+$/u

const numberAt = ({ list }: Pieces, at: number): number | undefined => {
  const form = list[at]?.form ?? ''
  return digits.test(form) ? Number(form) : undefined
}

/** Tells whether a piece is this mark or word, written against the one before it. */
const isJoined = ({ list }: Pieces, at: number, ...forms: readonly string[]): boolean => {
  const piece = list[at]
  return piece !== undefined && !piece.spaced && forms.includes(piece.lower)
}

const joinedDigits = (pieces: Pieces, at: number): string | undefined => {
  const piece = pieces.list[at]
  return piece && !piece.spaced && digits.test(piece.form) ? piece.form : undefined
}

/** Looks up words of one to three pieces, the longest first. */
const wordsAt = <T extends number | string>(
  table: ReadonlyMap<string, T>,
  { list }: Pieces,
  at: number,
): Filled | undefined => {
  let phrase = ''
  let found: Filled | undefined
  for (let length = 1; length <= 4; length++) {
    const piece = list[at + length - 1]
    if (piece === undefined) break
    phrase += (length > 1 && piece.spaced ? ' ' : '') + piece.lower
    const value = table.get(phrase)
    if (value !== undefined) found = { value, length }
  }
  return found
}

const startsUpper = (form: string | undefined): boolean =>
  form !== undefined && form.charAt(0) !== form.charAt(0).toLowerCase()

/** A name of the calendar in full, or short with its point; without its point too where `bare` allows. */
const calendarName = (
  full: ReadonlyMap<string, number>,
  short: ReadonlyMap<string, number>,
  pieces: Pieces,
  at: number,
  bare: boolean,
): Filled | undefined => {
  const piece = pieces.list[at]
  if (piece === undefined || (pieces.lexicon.capitalised && !startsUpper(piece.form))) return undefined
  const value = full.get(piece.lower)
  if (value !== undefined) return { value, length: 1 }
  const abbreviated = short.get(piece.lower)
  if (abbreviated === undefined) return undefined
  if (isJoined(pieces, at + 1, '.')) return { value: abbreviated, length: 2 }
  return bare ? { value: abbreviated, length: 1 } : undefined
}

/** A weekday in full, or short before the date it belongs to; "man." at the end of a sentence is no Monday. */
const weekdayAt = (pieces: Pieces, at: number): Filled | undefined => {
  const { lexicon } = pieces
  const found = calendarName(lexicon.weekdays, lexicon.shortWeekdays, pieces, at, false)
  if (found === undefined || found.length === 1) return found
  const after = at + found.length + (pieces.list[at + found.length]?.form === ',' ? 1 : 0)
  const isBeforeDate = numberAt(pieces, after) !== undefined || lexicon.months.has(pieces.list[after]?.lower ?? '')
  return isBeforeDate ? found : undefined
}

/** A day's digits with their ordinal mark; no part of a longer number ("20,000", "14.30"). */
const dayAt = (pieces: Pieces, at: number): Filled | undefined => {
  const { lexicon, list } = pieces
  const day = numberAt(pieces, at)
  if (day === undefined) {
    const ordinal = wordsAt(lexicon.ordinals, pieces, at)
    return ordinal
  }
  if (day < 1 || day > 31 || (list[at]?.form.length ?? 0) > 2) return undefined
  if (isJoined(pieces, at + 1, ',', '.', ':') && joinedDigits(pieces, at + 2) !== undefined) return undefined
  if (isJoined(pieces, at + 1, '%', '/')) return undefined
  const mark = (list[at + 1]?.lower ?? '') + (list[at + 2]?.lower ?? '')
  if (isJoined(pieces, at + 1, ':') && lexicon.ordinalMarks.has(mark)) return { value: day, length: 3 }
  if (isJoined(pieces, at + 1, ...lexicon.ordinalMarks)) return { value: day, length: 2 }
  return { value: day, length: 1 }
}

const yearAt = (pieces: Pieces, at: number): Filled | undefined => {
  const year = numberAt(pieces, at)
  if (year === undefined || year < 1800 || year > 2100 || pieces.list[at]?.form.length !== 4) return undefined
  if (isJoined(pieces, at + 1, ',', '.', ':') && joinedDigits(pieces, at + 2) !== undefined) return undefined
  // "2012-sesongen", "1800- og 1900-tallet".
  if (isJoined(pieces, at + 1, '-', '‑') && joinedDigits(pieces, at + 2) === undefined) return undefined
  return { value: year, length: 1 }
}

/** A number in words, tens and units joined by a hyphen too: "seventy-four". */
const numberWordsAt = (pieces: Pieces, at: number): Filled | undefined => {
  const { numbers } = pieces.lexicon
  const found = wordsAt(numbers, pieces, at)
  const tens = Number(found?.value ?? 0)
  if (found?.length !== 1 || tens < 20 || tens > 90 || tens % 10 !== 0 || !isJoined(pieces, at + 1, '-')) return found
  const units = numbers.get(pieces.list[at + 2]?.lower ?? '')
  return units !== undefined && units < 10 ? { value: tens + units, length: 3 } : found
}

const countAt = (pieces: Pieces, at: number): Filled | undefined => {
  const whole = pieces.list[at]?.form ?? ''
  if (!digits.test(whole)) return numberWordsAt(pieces, at)
  const fraction = isJoined(pieces, at + 1, ',', '.') ? joinedDigits(pieces, at + 2) : undefined
  if (fraction !== undefined)
    return fraction.length < 3 ? { value: Number(`${whole}.${fraction}`), length: 3 } : undefined
  return { value: Number(whole), length: 1 }
}

/** "2 p.m.", "2pm", "2 PM": how many pieces the half of the day takes, and the hours it adds. */
const halfDayAt = (pieces: Pieces, at: number): { readonly adds: number; readonly length: number } | undefined => {
  const { list } = pieces
  const letter = list[at]?.lower
  if (letter === 'am' || letter === 'pm') return { adds: letter === 'pm' ? 12 : 0, length: 1 }
  if ((letter !== 'a' && letter !== 'p') || !isJoined(pieces, at + 1, '.') || !isJoined(pieces, at + 2, 'm'))
    return undefined
  return { adds: letter === 'p' ? 12 : 0, length: isJoined(pieces, at + 3, '.') ? 4 : 3 }
}

/** A clock time as 'HH:MM'; without minutes or half of the day only where a word before it says that it is one. */
const clockAt = (pieces: Pieces, at: number, bare: boolean): Filled | undefined => {
  const hour = numberAt(pieces, at)
  if (hour === undefined || hour > 24 || (pieces.list[at]?.form.length ?? 0) > 2) return undefined
  const minutes = isJoined(pieces, at + 1, '.', ':') ? joinedDigits(pieces, at + 2) : undefined
  if (minutes !== undefined && (minutes.length !== 2 || Number(minutes) > 59)) return undefined
  const length = minutes === undefined ? 1 : 3
  const half = halfDayAt(pieces, at + length)
  if (half && hour > 12) return undefined
  if (!half && minutes === undefined && !bare) return undefined
  const full = half ? (hour % 12) + half.adds : hour % 24
  return {
    value: `${String(full).padStart(2, '0')}:${minutes ?? '00'}`,
    length: length + (half?.length ?? 0),
  }
}

const dated = (year: number, month: number, day: number): string | undefined =>
  month >= 1 && month <= 12 && day >= 1 && day <= 31
    ? `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
    : undefined

/** "2025-02-27". */
const isoAt = (pieces: Pieces, at: number): Filled | undefined => {
  const year = numberAt(pieces, at)
  if (year === undefined || pieces.list[at]?.form.length !== 4 || !isJoined(pieces, at + 1, '-', '‑')) return undefined
  const month = joinedDigits(pieces, at + 2)
  if (month?.length !== 2 || !isJoined(pieces, at + 3, '-', '‑')) return undefined
  const day = joinedDigits(pieces, at + 4)
  const value = day?.length === 2 ? dated(year, Number(month), Number(day)) : undefined
  return value ? { value, length: 5 } : undefined
}

/** "27.02.2025", "27/2-2025": where 2/3 might be either, nothing. */
const numericAt = (pieces: Pieces, at: number): Filled | undefined => {
  const first = numberAt(pieces, at)
  if (first === undefined || !isJoined(pieces, at + 1, '.', '/')) return undefined
  const second = joinedDigits(pieces, at + 2)
  if (second === undefined || !isJoined(pieces, at + 3, '.', '/', '-')) return undefined
  const third = joinedDigits(pieces, at + 4)
  if (third === undefined || (third.length !== 4 && third.length !== 2)) return undefined
  const year = third.length === 2 ? 2000 + Number(third) : Number(third)
  if (year < 1800 || year > 2100) return undefined
  const [low, high] = [first, Number(second)]
  const { dayFirst } = pieces.lexicon
  if (!dayFirst && low <= 12 && high <= 12 && low !== high) return undefined
  const value = dayFirst || low > 12 ? dated(year, high, low) : dated(year, low, high)
  return value ? { value, length: 5 } : undefined
}

/** "1990-tallet", "the 1990s", "90-tallet": its first year. */
const decadeAt = (pieces: Pieces, at: number): Filled | undefined => {
  const form = pieces.list[at]?.form ?? ''
  const start = numberAt(pieces, at)
  if (start === undefined || start % 10 !== 0 || (form.length !== 4 && form.length !== 2)) return undefined
  if (form.length === 2 && start < 30) return undefined
  let mark = ''
  for (let length = 1; length <= 2; length++) {
    const piece = pieces.list[at + length]
    if (piece === undefined || piece.spaced) return undefined
    mark += piece.lower
    // "The mid-30s" are as often ages and percentages.
    if (pieces.lexicon.decadeMarks.includes(mark) && (form.length === 4 || mark.length > 1))
      return { value: form.length === 2 ? 1900 + start : start, length: length + 1 }
  }
  return undefined
}

const bound = new Set(['NOUN', 'PROPN', 'DET', 'ADJ', 'NUM', 'PRON'])

/** Nothing follows that the time would belong to: "dagen etter" against "dagen etter møtet". Takes no piece. */
const freeAt = (pieces: Pieces, at: number): Filled | undefined => {
  const free = { value: 1, length: 0 }
  const piece = pieces.list[at]
  if (piece === undefined || !/[\p{L}\p{Nd}]/u.test(piece.form)) return free
  if (pieces.lexicon.bindAfter.has(piece.lower)) return undefined
  const token = pieces.sentence.tokens[tokensAt(pieces.sentence, piece.start, piece.end).first]
  return token && token.upos !== 'X' && !bound.has(token.upos) ? free : undefined
}

/** Fills a slot from the pieces at a place; undefined where they do not fit. */
export const fill = (slot: TimeSlot, pieces: Pieces, at: number): Filled | undefined => {
  const { lexicon } = pieces
  switch (slot) {
    case 'weekday':
      return weekdayAt(pieces, at)
    case 'month':
      return calendarName(lexicon.months, lexicon.shortMonths, pieces, at, true)
    case 'month-name':
      return calendarName(lexicon.months, lexicon.shortMonths, pieces, at, false)
    case 'day':
      return dayAt(pieces, at)
    case 'year':
      return yearAt(pieces, at)
    case 'number':
      return countAt(pieces, at)
    case 'part':
      return wordsAt(lexicon.parts, pieces, at)
    case 'unit':
      return wordsAt(lexicon.units, pieces, at)
    case 'one-unit':
      return lexicon.plurals.has(pieces.list[at]?.lower ?? '') ? undefined : wordsAt(lexicon.units, pieces, at)
    case 'season':
      return wordsAt(lexicon.seasons, pieces, at)
    case 'holiday':
      return wordsAt(lexicon.holidays, pieces, at)
    case 'zone':
      return wordsAt(lexicon.zones, pieces, at)
    case 'clock':
      return clockAt(pieces, at, false)
    case 'hour':
      return clockAt(pieces, at, true)
    case 'iso':
      return isoAt(pieces, at)
    case 'numeric':
      return numericAt(pieces, at)
    case 'decade':
      return decadeAt(pieces, at)
    case 'free':
      return freeAt(pieces, at)
  }
}

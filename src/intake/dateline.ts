import { agencyNames } from '../locales/agencies.ts'
import { locales } from '../locales/index.ts'
import { isCalendarWord, readDate } from './dates.ts'

/** What stands before the news of a first paragraph: a place, a date, an agency. */
export interface Dateline {
  /** How many UTF-16 code units it takes, with its dash and the white space after it. */
  readonly length: number
  /** As written: 'ISTANBUL', 'TBILISI'. */
  readonly place?: string
  /** As written: 'AFP'. */
  readonly agency?: string
  /** Only where the year is said. */
  readonly published?: string
}

const alternatives = (patterns: Iterable<RegExp>): string => [...patterns].map(({ source }) => source).join('|')
const all = [...locales.values()].map(({ furniture }) => furniture)

/** " date 2025-02 ": the header that some collections put before the first word. */
const headerWords = new RegExp(String.raw`^\s*(?:${alternatives(all.map(({ dateWords }) => dateWords))})\s*:?\s+`, 'iu')
const updateWords = new RegExp(
  String.raw`^\s*(?:${alternatives(all.map(({ updateWords }) => updateWords))})\s*:?\s+`,
  'iu',
)
const label = new RegExp(`^(?:${alternatives(all.map(({ labels }) => labels))})$`, 'iu')

/** Tells whether a word in capitals labels a text ("BREAKING") and is therefore no place. */
export const isLabel = (words: string): boolean => label.test(words.trim())

/** A date that a text gives as its own. */
export interface HeaderDate {
  readonly length: number
  readonly published?: string
  /** When the text was last changed, where that is what the date is of. */
  readonly updated?: string
}

/**
 * Reads a date at a line's beginning that the text gives as its own: after a word ("date", "Publisert", "Published
 * on"), or, where it makes up the whole line, by itself. Its length covers the white space after it.
 */
export const readHeaderDate = (line: string): HeaderDate | undefined => {
  const word = headerWords.exec(line)?.[0] ?? updateWords.exec(line)?.[0]
  const from = word?.length ?? /^\s*/u.exec(line)?.[0].length ?? 0
  const date = readDate(line.slice(from))
  if (!date) return undefined
  const rest = line.slice(from + date.length)
  const space = /^[\s,.;|–-]*/u.exec(rest)?.[0].length ?? 0
  const isWhole = rest.length === space
  if (word === undefined && (!isWhole || date.edtf.length === 4)) return undefined
  const length = isWhole ? line.length : from + date.length + (/^\s*/u.exec(rest)?.[0].length ?? 0)
  return headerWords.test(line) || word === undefined
    ? { length, published: date.edtf }
    : { length, updated: date.edtf }
}

const dateLead = new RegExp(String.raw`^(?:${alternatives(all.map(({ dateWords }) => dateWords))})(?!\p{L})\s*:?`, 'iu')
const updateLead = new RegExp(
  String.raw`^(?:${alternatives(all.map(({ updateWords }) => updateWords))})(?!\p{L})\s*:?`,
  'iu',
)
const clockWord = new RegExp(
  String.raw`^(?:${alternatives(all.flatMap(({ zoneNote, clockWords }) => [zoneNote, clockWords]))})(?!\p{L})\.?`,
  'iu',
)

/** One thing that may stand in a line of times: how long it is, and what it tells. */
interface ClockPiece {
  readonly length: number
  readonly isNumber?: boolean
  /** Whether it shows that the line is about time at all. */
  readonly isSign?: boolean
  /** Whether the times behind it are of a change. */
  readonly isUpdate?: boolean
  readonly date?: string
}

/** What a line of times is made of besides dates and the calendar's words, in the order it is looked for. */
const clockPieces: readonly (Omit<ClockPiece, 'length'> & { readonly pattern: RegExp })[] = [
  { pattern: /^[\s,;|·•–—()[\]/.+-]+/u },
  { pattern: updateLead, isSign: true, isUpdate: true },
  { pattern: dateLead, isSign: true, isUpdate: false },
]
const clockNumbers: typeof clockPieces = [
  { pattern: /^\d{1,2}[:.]\d{2}(?![.\d])/u, isNumber: true, isSign: true },
  { pattern: /^\d{1,4}(?:st|nd|rd|th)?(?![\p{L}\d])/iu, isNumber: true },
  { pattern: clockWord, isSign: true },
]

const clockPieceOf = (rest: string, hasNumber: boolean): ClockPiece | undefined => {
  const fitting = (pieces: typeof clockPieces): ClockPiece | undefined => {
    for (const { pattern, ...piece } of pieces) {
      const length = pattern.exec(rest)?.[0].length ?? 0
      if (length > 0) return { ...piece, length }
    }
    return undefined
  }
  const lead = fitting(clockPieces)
  if (lead) return lead
  const date = readDate(rest)
  if (date && date.edtf.length >= 7) return { length: date.length, isNumber: true, isSign: true, date: date.edtf }
  const word = /^\p{L}+/u.exec(rest)?.[0] ?? ''
  if (isCalendarWord(word)) return { length: word.length, isSign: true }
  // a time's zone: "CET"
  return fitting(clockNumbers) ?? (hasNumber && /^\p{Lu}{2,4}$/u.test(word) ? { length: word.length } : undefined)
}

/**
 * Reads a line that gives nothing but when something was published or changed: "Publisert 18. feb. kl. 14:02", "3 hours
 * ago", "Published: 18:02 EST, 18 February 2025 | Updated: 19:10 EST". `undefined` where anything else stands in it.
 */
export const readClockLine = (line: string): { readonly published?: string; readonly updated?: string } | undefined => {
  if (line.length > 120) return undefined
  let published: string | undefined
  let updated: string | undefined
  let [hasNumber, hasSign, isUpdate] = [false, false, false]
  for (let at = 0; at < line.length; ) {
    const piece = clockPieceOf(line.slice(at), hasNumber)
    if (!piece) return undefined
    at += piece.length
    hasNumber ||= piece.isNumber ?? false
    hasSign ||= piece.isSign ?? false
    isUpdate = piece.isUpdate ?? isUpdate
    if (isUpdate) updated ??= piece.date
    else published ??= piece.date
  }
  if (!hasNumber || !hasSign) return undefined
  return { ...(published === undefined ? {} : { published }), ...(updated === undefined ? {} : { updated }) }
}

const imprintWords = new RegExp(String.raw`^\s*(?:${alternatives(all.map(({ imprint }) => imprint))})(?![\p{L}])`, 'iu')

/**
 * Reads the date that ends a line which says what and whose a text is: "Pressemelding, 27.08.2025". Absent where the line
 * is more than that: a sentence, or a date without its month and year.
 */
export const readImprintDate = (line: string): string | undefined => {
  const words = line.trim()
  if (words.length > 100 || !imprintWords.test(words)) return undefined
  for (const { index } of words.matchAll(/(?<=[\s,:])(?=[\p{L}\d])/gu)) {
    const date = readDate(words.slice(index))
    if (date && date.edtf.length >= 7 && /^[\s.]*$/u.test(words.slice(index + date.length))) return date.edtf
  }
  return undefined
}

const capitals = String.raw`\p{Lu}[\p{Lu}\p{M}’'.-]+`
const city = `${capitals}(?:[ /]${capitals}){0,3}`
const named = String.raw`\p{Lu}[\p{L}\p{M}’'.-]+(?:[ /]\p{Lu}[\p{L}\p{M}’'.-]+){0,3}`
const when = String.raw`(?:\p{L}{3,12},?\s+)?(?:\d{1,2}(?:\.|st|nd|rd|th)?\s*\p{L}{3,10}\.?(?:,?\s+\d{4})?|\p{L}{3,10}\.?\s+\d{1,2}(?:,?\s+\d{4})?|\d{1,2}\.\s?\d{1,2}\.\s?\d{4}|\d{4}-\d{2}-\d{2})`
const agencyIn = String.raw`\((?:©\s*)?(?<agency>\p{Lu}[\p{L}\d .&/-]{1,29})\)|/(?<slashed>\p{Lu}[\p{L} -]{1,20})/\.?|(?<=\.\s)(?<after>\p{Lu}{2,20})(?=\s*[–—-])`
const opening = (place: string): RegExp =>
  new RegExp(
    String.raw`^(?<place>${place})?(?<region>,\s*(?:D\.C\.|\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)?)(?=\s*[,.(–—-]))?(?:[,.]?\s+(?<date>${when})\.?)?[,.]?\s*(?:${agencyIn})?(?:[,.]?\s*(?<late>${when}))?(?<mark>\s*(?:[–—―]|--|-)\s+|\s*:\s+|\s+)`,
    'u',
  )
const inCapitals = opening(city)
const inTitleCase = opening(named)
const agency = new Set(agencyNames.map((name) => name.toLowerCase()))

/**
 * Reads the dateline that a paragraph opens with: "ISTANBUL (AFP) – ", "WASHINGTON, 3 March 2025 (AP) — ", "Oslo (NTB): ",
 * "MOSCOW, March 18. /TASS/. ". A place alone needs capitals, a dash, and a sentence after it.
 */
export const readDateline = (paragraph: string): Dateline | undefined => {
  for (const [pattern, isCapital] of [
    [inCapitals, true],
    [inTitleCase, false],
  ] as const) {
    const match = pattern.exec(paragraph)
    if (!match?.groups) continue
    const { place, mark = '' } = match.groups
    const by = match.groups.agency ?? match.groups.slashed ?? match.groups.after
    const date = match.groups.date ?? match.groups.late
    const rest = paragraph.slice(match[0].length)
    const isDash = /[–—―-]/u.test(mark)
    const isColon = mark.includes(':')
    if (place !== undefined && (isLabel(place) || place.replace(/[^\p{L}]/gu, '').length < 3)) continue
    if (place === undefined && by === undefined) continue
    if (by !== undefined) {
      if (!isDash && !isColon && match.groups.slashed === undefined) continue
      // a name in parentheses after words that are no place: "Statoil (Equinor) - …" needs an agency known or capitals
      if (!isCapital && !agency.has(by.toLowerCase()) && !/^\p{Lu}{2,}$/u.test(by) && !isColon) continue
    } else if (!isCapital || (!isDash && !(isColon && date === undefined)) || !/^[\p{Lu}\p{N}“"«„‘'–]/u.test(rest))
      continue
    if (rest.length < 20) continue
    const year = date === undefined ? undefined : readDate(date)?.edtf
    return {
      length: match[0].length,
      ...(place === undefined ? {} : { place }),
      ...(by === undefined ? {} : { agency: by }),
      ...(year !== undefined && year.length >= 7 ? { published: year } : {}),
    }
  }
  return undefined
}

const lone = new RegExp(
  String.raw`^(?<place>${city})(?:(?:,\s*|\s+(?=\d))(?<date>${when})\.?)?[,.]?\s*(?:${agencyIn})?(?:[,.]?\s*(?<late>${when})\.?)?$`,
  'u',
)

// A place not in capitals is one only beside a whole date: "Addis Ababa, 17 March 2025", "Doha | 12 March 2026", "Bergen,
// Norway (9 October 2025)".
const places = `${named}(?:,\\s*${named}){0,2}`
const loneNamed = new RegExp(
  String.raw`^(?<place>${places})(?:,\s*|\s*[|·–—]\s*|\s+(?=\())\(?(?<date>${when})\)?\.?(?:\s*[–—-])?$`,
  'u',
)

// "15 October 2025, Minsk"
const loneDated = new RegExp(String.raw`^(?<date>${when})(?:,\s*|\s*[|·–—]\s*)(?<place>${places})\.?$`, 'u')

/**
 * Tells whether a line is nothing but a place in capitals, with or without a date and an agency: "ISTANBUL",
 * "OSLO, 3. mars 2025", "LIMA (AFP) 5 februari 2026".
 */
export const readLoneDateline = (line: string): Dateline | undefined => {
  const match = lone.exec(line) ?? loneNamed.exec(line) ?? loneDated.exec(line)
  if (!match?.groups) return undefined
  const { place = '', agency: by } = match.groups
  const date = match.groups.date ?? match.groups.late
  if (isLabel(place) || place.length < 4 || place.length > 60 || /\p{Lu}{2}\.$/u.test(place)) return undefined
  const year = date === undefined ? undefined : readDate(date)?.edtf
  if (place !== place.toUpperCase() && year?.length !== 10) return undefined
  return {
    length: line.length,
    place,
    ...(by === undefined ? {} : { agency: by }),
    ...(year !== undefined && year.length >= 7 ? { published: year } : {}),
  }
}

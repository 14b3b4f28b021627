import { locales } from '../locales/index.ts'

const pad = (value: number, length = 2): string => String(value).padStart(length, '0')

/** The months' names of every language that is read, with their usual abbreviations, from the platform's own data. */
const monthNames: ReadonlyMap<string, number> = (() => {
  const names = new Map<string, number>()
  for (const language of locales.keys())
    for (const width of ['long', 'short'] as const)
      for (let month = 1; month <= 12; month++) {
        const name = new Intl.DateTimeFormat(language, { month: width, timeZone: 'UTC' }).format(
          new Date(Date.UTC(2001, month - 1, 15)),
        )
        const plain = name.toLowerCase().replace(/\.$/u, '')
        names.set(plain, month)
        if (width === 'long' && plain.length > 3) names.set(plain.slice(0, 3), month)
      }
  names.set('sept', 9)
  return names
})()

const weekdayNames: ReadonlySet<string> = new Set(
  [...locales.keys()].flatMap((language) =>
    (['long', 'short'] as const).flatMap((width) =>
      // 1 January 2001 was a Monday
      Array.from({ length: 7 }, (_, day) =>
        new Intl.DateTimeFormat(language, { weekday: width, timeZone: 'UTC' })
          .format(new Date(Date.UTC(2001, 0, 1 + day)))
          .toLowerCase()
          .replace(/\.$/u, ''),
      ),
    ),
  ),
)

/** Tells whether a word names a month or a day of the week in any language that is read, whole or cut short. */
export const isCalendarWord = (word: string): boolean =>
  monthNames.has(word.toLowerCase()) || weekdayNames.has(word.toLowerCase())

const monthPattern = [...monthNames.keys()].sort((a, b) => b.length - a.length).join('|')

/** Makes a calendar date; `undefined` where there is no such day. */
const calendar = (year: number, month?: number, day?: number): string | undefined => {
  if (year < 1000 || year > 9999) return undefined
  if (month === undefined) return pad(year, 4)
  if (month < 1 || month > 12) return undefined
  if (day === undefined) return `${pad(year, 4)}-${pad(month)}`
  // day 0 of the next month is the last of this one
  if (day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`
}

/** Adds a time of day and its zone where they are written: '2025-02-27T14:05Z'. */
const withTime = (
  date: string | undefined,
  written?: string,
  minute?: string,
  half?: string,
  zone?: string,
): string | undefined => {
  if (date === undefined || written === undefined || minute === undefined) return date
  const hour = half === undefined ? Number(written) : (Number(written) % 12) + (/^p/iu.test(half) ? 12 : 0)
  if (hour > 23 || Number(minute) > 59) return date
  const offset =
    zone === undefined
      ? ''
      : zone.toUpperCase() === 'Z' || /^(?:gmt|utc)$/iu.test(zone)
        ? 'Z'
        : zone.replace(/^([+-]\d{2})(\d{2})$/u, '$1:$2')
  return `${date}T${pad(hour)}:${minute}${offset}`
}

const clock = String.raw`(?:[\sT,]*(?:kl\.?|at|klokken|klokka)?\s*(?<hour>\d{1,2})[:.](?<minute>\d{2})(?:[:.]\d{2}(?:\.\d+)?)?\s*(?<half>[ap]\.?m\b\.?)?\s*(?<zone>Z|GMT|UTC|[+-]\d{2}:?\d{2})?)?`

/** How dates are written out; numbers of a day and a month are read only where they cannot be mistaken for each other. */
const forms: readonly RegExp[] = [
  new RegExp(String.raw`^(?<year>\d{4})-(?<month>\d{2})(?:-(?<day>\d{2})${clock})?(?!\d|-)`, 'iu'),
  new RegExp(String.raw`^(?<year>\d{4})[./](?<month>\d{1,2})[./](?<day>\d{1,2})(?!\d)${clock}`, 'iu'),
  new RegExp(
    String.raw`^(?:(?:\p{L}+\s*,?\s+)?(?:(?:den|the)\s+)?)(?<day>\d{1,2})(?:\.|st|nd|rd|th)?\s*(?:of\s+)?(?<name>${monthPattern})\.?,?\s+(?<year>\d{4})(?!\d)${clock}`,
    'iu',
  ),
  new RegExp(
    String.raw`^(?:\p{L}+\s*,?\s+)?(?<name>${monthPattern})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})(?!\d)${clock}`,
    'iu',
  ),
  new RegExp(String.raw`^(?<name>${monthPattern})\.?,?\s+(?<year>\d{4})(?!\d)`, 'iu'),
  new RegExp(String.raw`^(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>\d{4})(?!\d)${clock}`, 'iu'),
  new RegExp(String.raw`^(?<day>1[3-9]|2\d|3[01])/(?<month>0?[1-9]|1[0-2])/(?<year>\d{4})(?!\d)${clock}`, 'iu'),
  new RegExp(String.raw`^(?<month>0?[1-9]|1[0-2])/(?<day>1[3-9]|2\d|3[01])/(?<year>\d{4})(?!\d)${clock}`, 'iu'),
  /^(?<year>\d{4})(?!\d|[-./]\d)/u,
]

/** A date as it stands at the beginning of a text. */
export interface WrittenDate {
  readonly edtf: string
  /** How many UTF-16 code units it takes. */
  readonly length: number
}

/**
 * Reads the date that a text begins with: ISO 8601, or a day, a month's name in any language that is read and a year.
 * Absent where the year is not said or there is no such day: nothing is guessed.
 */
export const readDate = (text: string): WrittenDate | undefined => {
  for (const form of forms) {
    const match = form.exec(text)
    if (!match?.groups) continue
    const { year, month, day, name, hour, minute, half, zone } = match.groups
    const monthNumber =
      name === undefined ? (month === undefined ? undefined : Number(month)) : monthNames.get(name.toLowerCase())
    const date = calendar(Number(year), monthNumber, day === undefined ? undefined : Number(day))
    const edtf = day === undefined ? date : withTime(date, hour, minute, half, zone)
    if (edtf !== undefined) return { edtf, length: match[0].length }
  }
  return undefined
}

/**
 * Reads a date that somebody gave on its own, in front matter or as an option: what `readDate` reads and nothing after
 * it, with EDTF's `~` and `?` and its intervals kept. Absent where it is no date.
 */
export const readStatedDate = (stated: string): string | undefined => {
  const value = stated.trim()
  const [from = '', to, more] = value.split('/')
  if (to !== undefined && more === undefined && /^\d{4}-/u.test(from)) {
    const [start, end] = [readStatedDate(from), readStatedDate(to)]
    return start !== undefined && end !== undefined ? `${start}/${end}` : undefined
  }
  const qualifier = /[~?%]$/u.exec(value)?.[0] ?? ''
  const plain = value.slice(0, value.length - qualifier.length).trim()
  const date = readDate(plain)
  return date !== undefined && date.length === plain.length ? date.edtf + qualifier : undefined
}

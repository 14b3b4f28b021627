/**
 * Times in Extended Date/Time Format as stretches of time, so that two of them can be laid over each other.
 * @see https://www.loc.gov/standards/datetime/ (ISO 8601-2)
 */
export interface Stretch {
  /** Minutes since 1970-01-01T00:00 by the clock as written; half-open. `-Infinity` and `Infinity` where it is open. */
  readonly start: number
  readonly end: number
}

const day = 24 * 60

const minutesOf = (year: number, month: number, dayOfMonth: number, hour = 0, minute = 0): number =>
  Math.floor(Date.UTC(year, month - 1, dayOfMonth, hour, minute) / 60_000)

const point =
  /^(\d{4})(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?(?:T(\d{2})(?::(\d{2}))?(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}(?::?\d{2})?)?)?([~?%])?$/u

/** Reads one date or time, without a slash. Absent where it is none that can be laid on a calendar. */
const stretchOfPoint = (edtf: string): Stretch | undefined => {
  const match = point.exec(edtf)
  if (!match) return undefined
  const [, y, m, d, h, min, mark] = match
  const year = Number(y)
  const month = m === undefined || m === 'XX' ? undefined : Number(m)
  if (month !== undefined && month > 12) return seasonOf(year, month)
  const dayOfMonth = d === undefined || d === 'XX' || month === undefined ? undefined : Number(d)
  const wide = mark === '~' || mark === '%'
  if (month === undefined)
    return { start: minutesOf(year - (wide ? 1 : 0), 1, 1), end: minutesOf(year + (wide ? 2 : 1), 1, 1) }
  if (dayOfMonth === undefined) {
    const slack = wide ? 15 * day : 0
    return { start: minutesOf(year, month, 1) - slack, end: minutesOf(year, month + 1, 1) + slack }
  }
  if (h === undefined) {
    const slack = wide ? day : 0
    return { start: minutesOf(year, month, dayOfMonth) - slack, end: minutesOf(year, month, dayOfMonth + 1) + slack }
  }
  const start = minutesOf(year, month, dayOfMonth, Number(h), Number(min ?? 0))
  const slack = wide ? 60 : 0
  return { start: start - slack, end: start + (min === undefined ? 60 : 1) + slack }
}

/** Seasons of level 1: 21 spring to 24 winter; winter begins in December of its year. */
const seasonOf = (year: number, season: number): Stretch | undefined => {
  if (season < 21 || season > 24) return undefined
  const month = 3 + (season - 21) * 3
  return { start: minutesOf(year, month, 1), end: minutesOf(year, month + 3, 1) }
}

/** Gives the stretch a time covers; absent where the time is none. An interval runs from its first start to its last end. */
export const stretchOf = (edtf: string): Stretch | undefined => {
  const [from, to, more] = edtf.split('/')
  if (from === undefined || more !== undefined) return undefined
  if (to === undefined) return stretchOfPoint(from)
  const open = (part: string): boolean => part === '' || part === '..'
  const start = open(from) ? Number.NEGATIVE_INFINITY : stretchOfPoint(from)?.start
  const end = open(to) ? Number.POSITIVE_INFINITY : stretchOfPoint(to)?.end
  return start === undefined || end === undefined || end <= start ? undefined : { start, end }
}

export const lengthOf = (stretch: Stretch): number => stretch.end - stretch.start
export const meet = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end
export const holds = (outer: Stretch, inner: Stretch): boolean => outer.start <= inner.start && inner.end <= outer.end
export const widened = (stretch: Stretch, days: number): Stretch => ({
  start: stretch.start - days * day,
  end: stretch.end + days * day,
})
/** Tells whether it lies within about one day: as exact as reports date a contact. */
export const isDay = (stretch: Stretch): boolean => lengthOf(stretch) <= day
/** A month, or what is shorter. */
export const isMonthAtMost = (stretch: Stretch): boolean => lengthOf(stretch) <= 31 * day
/** A year, or what is shorter. */
export const isYearAtMost = (stretch: Stretch): boolean => lengthOf(stretch) <= 366 * day
/** Days between two stretches; 0 where they meet. */
export const daysBetween = (a: Stretch, b: Stretch): number =>
  Math.max(0, (b.start - a.end) / day, (a.start - b.end) / day)

/** Tells whether both are days, and no more than so many days lie between them; 0 for one day and the next. */
export const areDaysWithin = (a: Stretch | undefined, b: Stretch | undefined, days: number): boolean =>
  a !== undefined && b !== undefined && isDay(a) && isDay(b) && daysBetween(a, b) <= days

/** ISO weekday, Monday 1, of a day; absent for anything longer or shorter than one calendar day's part. */
export const weekdayOf = (stretch: Stretch): number | undefined => {
  if (!isDay(stretch)) return undefined
  const from = Math.floor(stretch.start / day)
  return Math.floor((stretch.end - 1) / day) === from ? ((((from + 3) % 7) + 7) % 7) + 1 : undefined
}

/** Year, month and day of the start of a stretch. */
export const calendarOf = (
  stretch: Stretch,
): { readonly year: number; readonly month: number; readonly day: number } => {
  const date = new Date(stretch.start * 60_000)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** A few days at most: a week or a month is a stretch in which it was. */
export const isShort = ({ start, end }: Stretch): boolean => end - start <= 6 * 24 * 60

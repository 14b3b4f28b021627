import { Temporal } from 'temporal-polyfill'
import type { Season } from '../../locales/time.ts'

export type Day = Temporal.PlainDate

/** When a report was published, as exactly as it says. */
export interface Published {
  readonly edtf: string
  readonly year: number
  readonly month?: number
  /** Absent unless the day is known. */
  readonly day?: Day
}

/** How a verb places what it tells: `open` where its form leaves both sides of today possible. */
export type Tense = 'past' | 'future' | 'open'

/** Reads a publication date; undefined for none or for one that is no date. */
export const publishedOf = (edtf: string | undefined): Published | undefined => {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T|$)/u.exec(edtf ?? '')
  if (!match || edtf === undefined) return undefined
  const [, year = '', month, day] = match
  if (month === undefined) return { edtf, year: Number(year) }
  const date = dayOf(Number(year), Number(month), Number(day ?? 1))
  if (date === undefined) return undefined
  const exact = day === undefined ? `${year}-${month}` : `${year}-${month}-${day}`
  return { edtf: exact, year: Number(year), month: Number(month), ...(day === undefined ? {} : { day: date }) }
}

/** Makes a day; undefined where the calendar has none, such as 30 February. */
export const dayOf = (year: number, month: number, day: number): Day | undefined => {
  if (month < 1 || month > 12 || day < 1 || day > Temporal.PlainYearMonth.from({ year, month }).daysInMonth)
    return undefined
  return Temporal.PlainDate.from({ year, month, day })
}

export const monthEdtf = (year: number, month: number): string => `${year}-${String(month).padStart(2, '0')}`

/** Counts months on from a month; gives it as EDTF. */
export const monthFrom = (year: number, month: number, shift: number): string =>
  Temporal.PlainYearMonth.from({ year, month }).add({ months: shift }).toString()

export const daysBetween = (from: Day, to: Day): number => from.until(to, { largestUnit: 'days' }).days

export const interval = (from: Day, to: Day): string => `${from.toString()}/${to.toString()}`

/** The Monday of a day's week. */
export const mondayOf = (day: Day): Day => day.subtract({ days: day.dayOfWeek - 1 })

/** The latest such weekday up to a day, the day itself included. */
export const weekdayUpTo = (weekday: number, day: Day): Day => day.subtract({ days: (day.dayOfWeek - weekday + 7) % 7 })

/** The first such weekday from a day on, the day itself included. */
export const weekdayFrom = (weekday: number, day: Day): Day => day.add({ days: (weekday - day.dayOfWeek + 7) % 7 })

/** The weekday a bare name means on a day of publication: the latest, the next, or the nearer of the two. */
export const weekdayBy = (weekday: number, day: Day, tense: Tense): Day => {
  const before = weekdayUpTo(weekday, day)
  const after = weekdayFrom(weekday, day)
  if (tense === 'past') return before
  if (tense === 'future') return after
  return daysBetween(before, day) <= daysBetween(day, after) ? before : after
}

/** Days a date without a year may lie on the unexpected side of today before the tense overrules nearness. */
const leeway = 45

/**
 * The day in the year that lies nearest to publication, of those on the weekday where one is named; a date far on
 * the side the tense speaks against gives way to the nearest on the other. With only the month of publication known,
 * nearness counts from its middle.
 */
export const dayWithoutYear = (
  month: number,
  day: number,
  published: Published,
  tense: Tense,
  weekday?: number,
): Day | undefined => {
  if (published.month === undefined) return undefined
  const middle = published.day ?? Temporal.PlainDate.from({ year: published.year, month: published.month, day: 15 })
  const all = [-1, 0, 1].map((shift) => dayOf(published.year + shift, month, day)).filter((it) => it !== undefined)
  const onWeekday = all.filter((it) => it.dayOfWeek === weekday)
  const candidates = (weekday === undefined ? all : onWeekday).toSorted(
    (a, b) => Math.abs(daysBetween(middle, a)) - Math.abs(daysBetween(middle, b)),
  )
  const nearest = candidates[0]
  if (nearest === undefined || tense === 'open') return nearest
  const isAgainst = (it: Day): boolean => {
    const ahead = daysBetween(middle, it)
    return tense === 'past' ? ahead > leeway : ahead < -leeway
  }
  return candidates.find((it) => !isAgainst(it)) ?? nearest
}

/** The year in which a month without one lies: the latest, the next or the nearest, seen from publication. */
export const yearOfMonth = (month: number, published: Published, tense: Tense): number | undefined => {
  if (published.month === undefined) return undefined
  const back = (published.month - month + 12) % 12
  const ahead = (month - published.month + 12) % 12
  const goesBack = tense === 'past' || (tense === 'open' && back <= ahead)
  if (goesBack) return back > published.month - 1 ? published.year - 1 : published.year
  return published.month + ahead > 12 ? published.year + 1 : published.year
}

const seasonStart: Readonly<Record<Season, number>> = { spring: 3, summer: 6, autumn: 9, winter: 12 }

/** The three months of a season as an approximate interval; a winter is named by the year it ends in. */
export const seasonEdtf = (season: Season, year: number): string => {
  const start = seasonStart[season]
  const from = season === 'winter' ? year - 1 : year
  return `${monthEdtf(from, start)}~/${monthFrom(from, start, 2)}~`
}

/** The year by which a season is named, seen from publication. */
export const yearOfSeason = (season: Season, published: Published, tense: Tense): number | undefined => {
  if (published.month === undefined) return undefined
  const now = published.year * 12 + published.month
  const startIn = (year: number): number => (season === 'winter' ? year - 1 : year) * 12 + seasonStart[season]
  const years = [-1, 0, 1, 2].map((shift) => published.year + shift)
  if (tense === 'past') return years.findLast((year) => startIn(year) <= now)
  if (tense === 'future') return years.find((year) => startIn(year) + 2 >= now)
  return years.toSorted((a, b) => Math.abs(startIn(a) + 1 - now) - Math.abs(startIn(b) + 1 - now))[0]
}

/** The Monday of an ISO week; undefined where the year has no such week. */
export const mondayOfWeek = (year: number, week: number): Day | undefined => {
  const monday = mondayOf(Temporal.PlainDate.from({ year, month: 1, day: 4 })).add({ days: (week - 1) * 7 })
  return week >= 1 && monday.weekOfYear === week ? monday : undefined
}

/** A clock time on a day as EDTF, with the zone's offset on that day; 'local' and no zone give none. */
export const clockEdtf = (day: Day, clock: string, zone: string | undefined): string => {
  const local = `${day.toString()}T${clock}`
  if (zone === undefined || zone === 'local') return local
  if (zone === 'UTC') return `${local}Z`
  const { offset } = day.toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(clock) })
  return `${local}${offset}`
}

export const dayFromEdtf = (edtf: string): Day | undefined => {
  const match = /^(\d{4})-(\d{2})-(\d{2})/u.exec(edtf)
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : undefined
}

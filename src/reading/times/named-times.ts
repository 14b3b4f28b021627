import { seasonOf } from '../../locales/time.ts'
import {
  type Day,
  dayFromEdtf,
  dayOf,
  daysBetween,
  dayWithoutYear,
  interval,
  mondayOfWeek,
  monthEdtf,
  publishedOf,
  seasonEdtf,
  yearOfMonth,
  yearOfSeason,
} from './calendar.ts'
import {
  type Anchor,
  by,
  byPublication,
  counted,
  numberIn,
  type Rule,
  type Standpoint,
  textIn,
  unresolved,
} from './standpoint.ts'

/**
 * The year of a day from the days that the report writes out with theirs: the nearest, where all of them agree on it
 * and lie within half a year.
 */
const byWrittenOut = (
  month: number,
  day: number,
  from: Standpoint,
  weekday: number | undefined,
): { readonly date: Day; readonly anchor: Anchor } | undefined => {
  const found = from.writtenOut.map((anchor) => {
    const published = publishedOf(anchor.day.toString())
    const date = published && dayWithoutYear(month, day, published, 'open', weekday)
    return date && Math.abs(daysBetween(anchor.day, date)) <= 183 ? { date, anchor } : undefined
  })
  const first = found[0]
  return first && found.every((it) => it?.date.equals(first.date)) ? first : undefined
}

/** Slots: iso or numeric, or month and day, with weekday, year, and day2 for a stretch. Parameters: year or month, counted from publication. */
export const date: Rule = (slots, parameters, from) => {
  const { published } = from
  const written = textIn(slots, 'iso') ?? textIn(slots, 'numeric')
  if (written !== undefined) {
    const day = dayFromEdtf(written)
    return day && { edtf: written, day }
  }
  const dayNumber = numberIn(slots, 'day')
  const month = parameters.month === undefined ? numberIn(slots, 'month') : published?.month
  if (dayNumber === undefined || month === undefined) return parameters.month === undefined ? undefined : unresolved
  const shift = counted(parameters.year)
  const year =
    numberIn(slots, 'year') ??
    (shift !== undefined && published
      ? published.year + shift
      : parameters.month !== undefined
        ? published?.year
        : undefined)
  const isWritten = numberIn(slots, 'year') !== undefined
  const nearest = published && dayWithoutYear(month, dayNumber, published, from.tense, numberIn(slots, 'weekday'))
  const fromReport =
    year === undefined && !nearest ? byWrittenOut(month, dayNumber, from, numberIn(slots, 'weekday')) : undefined
  const start = year !== undefined ? dayOf(year, month, dayNumber) : (nearest ?? fromReport?.date)
  // The calendar has no such day, in any year or in the one named.
  if (dayOf(2000, month, dayNumber) === undefined || (year !== undefined && !start)) return undefined
  if (!start) return unresolved
  const end = numberIn(slots, 'day2') === undefined ? undefined : dayOf(start.year, month, numberIn(slots, 'day2') ?? 0)
  const how = isWritten
    ? {}
    : fromReport
      ? by('year-from-report', fromReport.anchor.day.toString(), fromReport.anchor.evidence)
      : by('day-of-month', published?.edtf)
  if (end) return daysBetween(start, end) > 0 ? { edtf: interval(start, end), ...how } : undefined
  return { edtf: start.toString(), day: start, ...how }
}

/** Slots: month, year. Parameters: year, counted from publication; pick: past or coming. */
export const month: Rule = (slots, parameters, from) => {
  const { published } = from
  const number = numberIn(slots, 'month') ?? numberIn(slots, 'month-name')
  if (number === undefined) return undefined
  const year = numberIn(slots, 'year')
  if (year !== undefined) return { edtf: monthEdtf(year, number) }
  if (published === undefined) return unresolved
  const shift = counted(parameters.year)
  if (shift !== undefined) return byPublication(monthEdtf(published.year + shift, number), 'month', from)
  const { pick } = parameters
  const isThisMonth = published.month === number
  const tense = pick === 'past' ? 'past' : pick === 'coming' ? 'future' : from.tense
  const found = yearOfMonth(number, published, tense)
  if (found === undefined) return unresolved
  const moved = isThisMonth && pick === 'past' ? found - 1 : isThisMonth && pick === 'coming' ? found + 1 : found
  return byPublication(monthEdtf(moved, number), 'month', from)
}

export const year: Rule = (slots) => {
  const number = numberIn(slots, 'year')
  return number === undefined ? undefined : { edtf: String(number) }
}

export const decade: Rule = (slots) => {
  const start = numberIn(slots, 'decade')
  // "1900-tallet", "the 1900s": a hundred years, not ten.
  return start === undefined ? undefined : { edtf: `${start}/${start + (start % 100 === 0 ? 99 : 9)}` }
}

/** Slots: season, year. Parameters: year, counted from publication; pick: near, past or coming. */
export const season: Rule = (slots, parameters, from) => {
  const name = textIn(slots, 'season') ?? parameters.season
  const written = numberIn(slots, 'year')
  if (name === undefined) return undefined
  if (written !== undefined) return { edtf: seasonEdtf(seasonOf(name), written) }
  const { published } = from
  if (published === undefined) return unresolved
  const shift = counted(parameters.year)
  const { pick } = parameters
  const tense = pick === 'past' ? 'past' : pick === 'coming' ? 'future' : from.tense
  const found = shift === undefined ? yearOfSeason(seasonOf(name), published, tense) : published.year + shift
  return byPublication(found === undefined ? undefined : seasonEdtf(seasonOf(name), found), 'season', from)
}

export const holiday: Rule = (slots, parameters, from) => {
  const [monthText, dayText] = (textIn(slots, 'holiday') ?? '').split('-')
  const found = date({ ...slots, month: Number(monthText), day: Number(dayText) }, parameters, from)
  return found?.resolvedBy?.rule === 'day-of-month'
    ? { ...found, resolvedBy: { ...found.resolvedBy, rule: 'holiday' } }
    : found
}

export const weekNumber: Rule = (slots, _parameters, from) => {
  const week = numberIn(slots, 'number')
  if (week === undefined || !Number.isInteger(week) || week < 1 || week > 53) return undefined
  const { published } = from
  if (!published?.day) return unresolved
  const day = published.day
  const [nearest] = [-1, 0, 1]
    .map((shift) => mondayOfWeek(published.year + shift, week))
    .filter((it) => it !== undefined)
    .toSorted((a, b) => Math.abs(daysBetween(day, a)) - Math.abs(daysBetween(day, b)))
  return nearest && byPublication(interval(nearest, nearest.add({ days: 6 })), 'week-number', from)
}

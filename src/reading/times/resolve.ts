import { partOf, seasonOf, type TimeUnit, unitOf } from '../../locales/time.ts'
import type { TimeValue } from '../../model/reading.ts'
import type { Resolution, Span } from '../../model/record.ts'
import {
  clockEdtf,
  type Day,
  dayFromEdtf,
  dayOf,
  daysBetween,
  dayWithoutYear,
  interval,
  mondayOf,
  mondayOfWeek,
  monthEdtf,
  monthFrom,
  type Published,
  publishedOf,
  seasonEdtf,
  type Tense,
  weekdayBy,
  weekdayFrom,
  weekdayUpTo,
  yearOfMonth,
  yearOfSeason,
} from './calendar.ts'
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
const unresolved: Resolved = {}

type Slots = Expression['slots']
type Rule = (slots: Slots, parameters: Expression['parameters'], from: Standpoint) => Resolved | undefined

const numberIn = (slots: Slots, key: string): number | undefined => {
  const value = slots[key]
  return typeof value === 'number' ? value : undefined
}
const textIn = (slots: Slots, key: string): string | undefined => {
  const value = slots[key]
  return typeof value === 'string' ? value : undefined
}
const counted = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text))

const by = (rule: string, anchor: string | undefined, evidence?: Span): { readonly resolvedBy: Resolution } => ({
  resolvedBy: { rule, ...(anchor === undefined ? {} : { anchor }), ...(evidence ? { evidence } : {}) },
})

const onDay = (day: Day, rule: string, from: Standpoint, mark = ''): Resolved => ({
  edtf: `${day.toString()}${mark}`,
  day,
  ...by(rule, from.published?.edtf),
})

const byPublication = (edtf: string | undefined, rule: string, from: Standpoint): Resolved =>
  edtf === undefined ? unresolved : { edtf, ...by(rule, from.published?.edtf) }

/**
 * The year of a day from the days that the report writes out with theirs: the nearest, where all of them agree on it
 * and lie within half a year.
 */
const byWrittenOut = (
  month: number,
  day: number,
  from: Standpoint,
): { readonly date: Day; readonly anchor: Anchor } | undefined => {
  const found = from.writtenOut.map((anchor) => {
    const published = publishedOf(anchor.day.toString())
    const date = published && dayWithoutYear(month, day, published, 'open')
    return date && Math.abs(daysBetween(anchor.day, date)) <= 183 ? { date, anchor } : undefined
  })
  const first = found[0]
  return first && found.every((it) => it?.date.equals(first.date)) ? first : undefined
}

/** Slots: iso or numeric, or month and day, with weekday, year, and day2 for a stretch. Parameters: year or month, counted from publication. */
const date: Rule = (slots, parameters, from) => {
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
  const fromReport = year === undefined && !nearest ? byWrittenOut(month, dayNumber, from) : undefined
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
const month: Rule = (slots, parameters, from) => {
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

const year: Rule = (slots) => {
  const number = numberIn(slots, 'year')
  return number === undefined ? undefined : { edtf: String(number) }
}

const decade: Rule = (slots) => {
  const start = numberIn(slots, 'decade')
  return start === undefined ? undefined : { edtf: `${start}/${start + 9}` }
}

/** Slots: season, year. Parameters: year, counted from publication; pick: near, past or coming. */
const season: Rule = (slots, parameters, from) => {
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

const holiday: Rule = (slots, parameters, from) => {
  const [monthText, dayText] = (textIn(slots, 'holiday') ?? '').split('-')
  const found = date({ ...slots, month: Number(monthText), day: Number(dayText) }, parameters, from)
  return found?.resolvedBy?.rule === 'day-of-month'
    ? { ...found, resolvedBy: { ...found.resolvedBy, rule: 'holiday' } }
    : found
}

const weekNumber: Rule = (slots, _parameters, from) => {
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

/**
 * Slots: weekday. Parameters: week, counted from that of publication, with loose where usage wavers between two
 * weeks; or pick: recent, coming, tense-coming (the next unless the verb is past), before and after in the narrative.
 */
const weekday: Rule = (slots, parameters, from) => {
  const number = numberIn(slots, 'weekday')
  if (number === undefined) return undefined
  const { pick } = parameters
  if (pick === 'before' || pick === 'after') {
    const anchor = from.narrative
    if (!anchor) return unresolved
    const day =
      pick === 'before'
        ? weekdayUpTo(number, anchor.day.subtract({ days: 1 }))
        : weekdayFrom(number, anchor.day.add({ days: 1 }))
    return { edtf: day.toString(), day, ...by('narrative', anchor.day.toString(), anchor.evidence) }
  }
  const today = from.published?.day
  if (!today) return unresolved
  const mark = parameters.loose === undefined ? '' : '?'
  const week = counted(parameters.week)
  if (week !== undefined) return onDay(mondayOf(today).add({ days: week * 7 + number - 1 }), 'weekday', from, mark)
  const tense =
    pick === 'recent'
      ? 'past'
      : pick === 'coming' || (pick === 'tense-coming' && from.tense !== 'past')
        ? 'future'
        : from.tense
  const day = weekdayBy(number, today, tense)
  const isToday = day.equals(today)
  const moved =
    isToday && pick === 'recent' ? day.subtract({ days: 7 }) : isToday && pick === 'coming' ? day.add({ days: 7 }) : day
  return onDay(moved, 'weekday', from, mark)
}

/** Parameters: offset in days from the day of publication, or from that on which quoted words were said. */
const day: Rule = (_slots, parameters, from) => {
  const offset = Number(parameters.offset ?? 0)
  const { published, said } = from
  if (said) {
    const day = said.day.add({ days: offset })
    return { edtf: day.toString(), day, ...by('said-on', said.day.toString(), said.evidence) }
  }
  if (published?.day) return onDay(published.day.add({ days: offset }), 'relative-day', from)
  // Today lies in the month of publication; yesterday may not.
  return offset === 0 && published?.month !== undefined
    ? byPublication(published.edtf, 'relative-day', from)
    : unresolved
}

const weekendBy = (today: Day, tense: Tense): Day => {
  const thisWeeks = mondayOf(today).add({ days: 5 })
  const hasBegun = today.dayOfWeek >= 6
  if (tense === 'future' || hasBegun) return thisWeeks
  const lastWeeks = thisWeeks.subtract({ days: 7 })
  if (tense === 'past') return lastWeeks
  return today.dayOfWeek <= 3 ? lastWeeks : thisWeeks
}

const quarterOf = (published: Published, shift: number): string | undefined => {
  if (published.month === undefined) return undefined
  const start = Math.floor((published.month - 1) / 3) * 3 + 1
  return `${monthFrom(published.year, start, shift * 3)}/${monthFrom(published.year, start, shift * 3 + 2)}`
}

/** Slots: unit. Parameters: unit; shift, counted from the unit of publication; without one the weekend by the tense. */
const period: Rule = (slots, parameters, from) => {
  const name = textIn(slots, 'unit') ?? parameters.unit
  if (name === undefined) return undefined
  const unit = unitOf(name)
  const shift = counted(parameters.shift)
  const { published } = from
  if (unit === 'minute' || unit === 'hour' || unit === 'day') return undefined
  if (!published) return unresolved
  const today = published.day
  switch (unit) {
    case 'week': {
      const monday = today && mondayOf(today).add({ days: 7 * (shift ?? 0) })
      return byPublication(monday && interval(monday, monday.add({ days: 6 })), 'relative-week', from)
    }
    case 'weekend': {
      if (!today) return unresolved
      const own = mondayOf(today).add({ days: 5 })
      const saturday =
        shift === undefined || shift === 0
          ? weekendBy(today, from.tense)
          : shift < 0
            ? own.subtract({ days: 7 })
            : today.dayOfWeek >= 6
              ? own.add({ days: 7 })
              : own
      return byPublication(interval(saturday, saturday.add({ days: 1 })), 'relative-week', from)
    }
    case 'month':
      return published.month === undefined
        ? unresolved
        : byPublication(monthFrom(published.year, published.month, shift ?? 0), 'relative-month', from)
    case 'quarter':
      return byPublication(quarterOf(published, shift ?? 0), 'relative-month', from)
    case 'year':
      return byPublication(String(published.year + (shift ?? 0)), 'relative-year', from)
  }
}

/** Counts whole and half units on from publication, as exactly as the unit allows: days to the day, the rest about. */
const countFrom = (
  published: Published,
  count: number,
  unit: TimeUnit,
  isAbout: boolean,
): { readonly edtf?: string; readonly day?: Day } => {
  const whole = Number.isInteger(count)
  switch (unit) {
    case 'day':
    case 'week': {
      if (!published.day || !whole) return {}
      const day = published.day.add({ days: count * (unit === 'week' ? 7 : 1) })
      return unit === 'day' && !isAbout ? { edtf: day.toString(), day } : { edtf: `${day.toString()}~` }
    }
    case 'month':
      return published.month === undefined || !whole
        ? {}
        : { edtf: `${monthFrom(published.year, published.month, count)}~` }
    case 'year':
      if (whole) return { edtf: `${published.year + count}~` }
      return published.month === undefined || !Number.isInteger(count * 12)
        ? {}
        : { edtf: `${monthFrom(published.year, published.month, count * 12)}~` }
    default:
      return {}
  }
}

const away =
  (sign: 1 | -1, rule: string): Rule =>
  (slots, parameters, from) => {
    const count = numberIn(slots, 'number') ?? counted(parameters.number)
    const name = textIn(slots, 'unit') ?? parameters.unit
    if (count === undefined || name === undefined) return undefined
    // "In three years" after "for the first time" looks back over a stretch and not ahead.
    if (sign > 0 && (from.tense === 'past' || (parameters.tense === 'future' && from.tense !== 'future')))
      return undefined
    if (!from.published) return unresolved
    const found = countFrom(from.published, sign * count, unitOf(name), parameters.about !== undefined)
    return found.edtf === undefined ? unresolved : { ...found, ...by(rule, from.published.edtf) }
  }

/** The stretch of some units before or after publication. */
const span =
  (sign: 1 | -1): Rule =>
  (slots, parameters, from) => {
    const count = numberIn(slots, 'number') ?? counted(parameters.number)
    const name = textIn(slots, 'unit') ?? parameters.unit
    if (count === undefined || name === undefined || !Number.isInteger(count)) return undefined
    const unit = unitOf(name)
    const { published } = from
    if (unit === 'minute' || unit === 'quarter' || unit === 'weekend') return undefined
    if (!published) return unresolved
    const order = (here: string, there: string): string => (sign < 0 ? `${there}/${here}` : `${here}/${there}`)
    if (unit === 'year')
      return byPublication(order(String(published.year), String(published.year + sign * count)), 'span', from)
    if (unit === 'month')
      return byPublication(
        published.month === undefined
          ? undefined
          : order(monthEdtf(published.year, published.month), monthFrom(published.year, published.month, sign * count)),
        'span',
        from,
      )
    const days = unit === 'week' ? count * 7 : unit === 'hour' ? Math.ceil(count / 24) : count
    const today = published.day
    return byPublication(today && order(today.toString(), today.add({ days: sign * days }).toString()), 'span', from)
  }

/** Slots: number, unit. Parameters: shift with unit, or sign for a number written out. */
const narrative: Rule = (slots, parameters, from) => {
  const name = textIn(slots, 'unit') ?? parameters.unit
  if (name === undefined) return undefined
  const unit = unitOf(name)
  const anchor = from.narrative
  if (!anchor) return unresolved
  const how = by('narrative', anchor.day.toString(), anchor.evidence)
  const sign = counted(parameters.sign)
  const count = sign === undefined ? Number(parameters.shift ?? 0) : sign * (numberIn(slots, 'number') ?? 0)
  if (!Number.isInteger(count)) return unresolved
  switch (unit) {
    case 'day': {
      const day = anchor.day.add({ days: count })
      return { edtf: day.toString(), day, ...how }
    }
    case 'week': {
      if (sign !== undefined) return { edtf: `${anchor.day.add({ days: 7 * count }).toString()}~`, ...how }
      const monday = mondayOf(anchor.day).add({ days: 7 * count })
      return { edtf: interval(monday, monday.add({ days: 6 })), ...how }
    }
    case 'month':
      return { edtf: monthFrom(anchor.day.year, anchor.day.month, count), ...how }
    case 'year':
      return { edtf: String(anchor.day.year + count), ...how }
    default:
      return unresolved
  }
}

const part: Rule = (_slots, _parameters, from) =>
  from.narrative
    ? {
        edtf: from.narrative.day.toString(),
        day: from.narrative.day,
        ...by('narrative', from.narrative.day.toString(), from.narrative.evidence),
      }
    : unresolved

const rules: Readonly<Record<Expression['rule'], Rule>> = {
  date,
  month,
  year,
  decade,
  season,
  holiday,
  weekday,
  day,
  period,
  narrative,
  part,
  'week-number': weekNumber,
  ago: away(-1, 'ago'),
  ahead: away(1, 'ahead'),
  'past-span': span(-1),
  'coming-span': span(1),
  clock: () => unresolved,
}

const withClock = (found: Resolved, slots: Slots): Resolved => {
  const clock = textIn(slots, 'clock') ?? textIn(slots, 'hour')
  if (clock === undefined || !found.day || found.edtf !== found.day.toString()) return found
  const zone = textIn(slots, 'zone')
  const end = textIn(slots, 'clock2') ?? textIn(slots, 'hour2')
  const start = clockEdtf(found.day, clock, zone)
  return { ...found, edtf: end === undefined ? start : `${start}/${clockEdtf(found.day, end, zone)}` }
}

/** Counts an expression out from a standpoint; undefined where the words turn out to be no time. */
export const resolve = (expression: Expression, from: Standpoint): Resolved | undefined => {
  const found = rules[expression.rule](expression.slots, expression.parameters, from)
  return found && withClock(found, expression.slots)
}

const partByHour = (hour: number): NonNullable<TimeValue['parts']['part']> => {
  if (hour < 5 || hour >= 23) return 'night'
  if (hour < 9) return 'morning'
  if (hour < 12) return 'forenoon'
  if (hour === 12) return 'noon'
  return hour < 18 ? 'afternoon' : 'evening'
}

/** What the words themselves say, before anything is counted. */
export const partsOf = ({ slots, parameters }: Expression): TimeValue['parts'] => {
  const written = textIn(slots, 'iso') ?? textIn(slots, 'numeric')
  const [isoYear, isoMonth, isoDay] = written === undefined ? [] : written.split('-').map(Number)
  const [holidayMonth, holidayDay] = (textIn(slots, 'holiday') ?? '').split('-').map(Number)
  const year = numberIn(slots, 'year') ?? isoYear
  const month = numberIn(slots, 'month') ?? numberIn(slots, 'month-name') ?? isoMonth ?? (holidayMonth || undefined)
  const day = numberIn(slots, 'day2') === undefined ? (numberIn(slots, 'day') ?? isoDay ?? holidayDay) : undefined
  const weekday = numberIn(slots, 'weekday')
  const named = textIn(slots, 'part') ?? parameters.part
  const clock = textIn(slots, 'clock') ?? textIn(slots, 'hour')
  const part =
    named !== undefined ? partOf(named) : clock === undefined ? undefined : partByHour(Number(clock.slice(0, 2)))
  return {
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
    ...(weekday === undefined ? {} : { weekday }),
    ...(part === undefined ? {} : { part }),
  }
}

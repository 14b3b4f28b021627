import { type TimeUnit, unitOf } from '../../locales/time.ts'
import {
  type Day,
  interval,
  mondayOf,
  monthEdtf,
  monthFrom,
  type Published,
  type Tense,
  weekdayBy,
  weekdayFrom,
  weekdayUpTo,
} from './calendar.ts'
import { by, byPublication, counted, numberIn, onDay, type Rule, textIn, unresolved } from './standpoint.ts'

/**
 * Slots: weekday. Parameters: week, counted from that of publication, with loose where usage wavers between two
 * weeks; or pick: recent, coming, tense-coming (the next unless the verb is past), before and after in the narrative.
 */
export const weekday: Rule = (slots, parameters, from) => {
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
export const day: Rule = (_slots, parameters, from) => {
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

/** Slots: one-unit. Parameters: unit; shift, counted from the unit of publication; without one the weekend by the tense. */
export const period: Rule = (slots, parameters, from) => {
  const name = textIn(slots, 'one-unit') ?? parameters.unit
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

export const away =
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
export const span =
  (sign: 1 | -1): Rule =>
  (slots, parameters, from) => {
    const count = numberIn(slots, 'number') ?? counted(parameters.number)
    const name = textIn(slots, 'unit') ?? textIn(slots, 'one-unit') ?? parameters.unit
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
export const narrative: Rule = (slots, parameters, from) => {
  const name = textIn(slots, 'unit') ?? parameters.unit
  if (name === undefined) return undefined
  const unit = unitOf(name)
  const anchor = from.narrative
  if (!anchor)
    return parameters.unit === 'day' && parameters.shift === '0' ? day(slots, { offset: '0' }, from) : unresolved
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

export const part: Rule = (_slots, _parameters, from) =>
  from.narrative
    ? {
        edtf: from.narrative.day.toString(),
        day: from.narrative.day,
        ...by('narrative', from.narrative.day.toString(), from.narrative.evidence),
      }
    : unresolved

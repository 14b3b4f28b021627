import { partOf } from '../../locales/time.ts'
import type { TimeValue } from '../../model/reading.ts'
import { clockEdtf } from './calendar.ts'
import { away, day, narrative, part, period, span, weekday } from './counted-times.ts'
import type { Expression } from './expressions.ts'
import { date, decade, holiday, month, season, weekNumber, year } from './named-times.ts'
import { numberIn, type Resolved, type Rule, type Slots, type Standpoint, textIn, unresolved } from './standpoint.ts'

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

import type { Reading, TimeValue } from '../model/reading.ts'
import type { ContactStatus } from '../model/record.ts'
import { tookPlace } from './contacts/status.ts'
import { isDay, stretchOf, weekdayOf } from './edtf.ts'

/** The rule by which such a time was resolved. */
export const setPublished = 'set-published'

/**
 * Dates what the reader of a report without a date had to leave open, once a person has said when it was published: a
 * weekday, or a day without its year, is the last one before or, of what is yet to be, the next one. The reading's
 * claims keep their words.
 * @param before the report as it was read; nothing changes where it gave its own date
 */
export const datedBySet = (reading: Reading, before: Reading['report']): Reading => {
  const { published } = reading.report
  const day = published === undefined ? undefined : stretchOf(published.slice(0, 10))
  if (before.published !== undefined || published === undefined || !day || !isDay(day)) return reading
  const resolve = (time: TimeValue | undefined, status: ContactStatus): TimeValue | undefined => {
    const edtf = time?.edtf === undefined && time ? dayOf(time.parts, published, tookPlace(status) ? -1 : 1) : undefined
    return time && edtf !== undefined
      ? { ...time, edtf, certainty: 'implied', resolvedBy: { rule: setPublished, anchor: published } }
      : time
  }
  return {
    ...reading,
    contacts: reading.contacts.map((contact) => {
      const time = resolve(contact.time, contact.status)
      return time === contact.time || !time ? contact : { ...contact, time }
    }),
    measures: reading.measures.map((measure) => {
      const time = resolve(measure.time, 'held')
      return time === measure.time || !time ? measure : { ...measure, time }
    }),
  }
}

/** How many days are tried: a weekday comes once a week, a day of a month once a year. */
const tries = { weekday: 7, date: 366 }

const dayOf = (
  { year, month, day, weekday }: TimeValue['parts'],
  published: string,
  step: 1 | -1,
): string | undefined => {
  const hasDate = day !== undefined && month !== undefined && year === undefined
  const isWeekday = weekday !== undefined && day === undefined && month === undefined
  if (!hasDate && !isWeekday) return undefined
  for (let away = 0; away < (hasDate ? tries.date : tries.weekday); away++) {
    const date = new Date(Date.parse(`${published.slice(0, 10)}T00:00:00Z`) + step * away * 24 * 60 * 60_000)
      .toISOString()
      .slice(0, 10)
    const stretch = stretchOf(date)
    const [, m, d] = date.split('-').map(Number)
    if (hasDate ? d === day && m === month : stretch !== undefined && weekdayOf(stretch) === weekday) return date
  }
  return undefined
}

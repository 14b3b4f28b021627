import type { Claim } from '../../../src/model/record.ts'
import type { ActorRef, ContactItem, Names, ReportRef } from '../../../src/service/views.ts'
import { precisionOf, stretchOf } from './edtf.ts'
import { dateFormat, displayNames, listFormat, numberFormat } from './formatters.ts'
import { settings, t, word } from './settings.svelte.ts'

/** Writes the record's values for people, in the interface's language. */

const point = (edtf: string): string => {
  const bare = edtf.replace(/[~?%]$/u, '')
  const season = /^(\d{4})-(2[1-4])$/u.exec(bare)
  const shown = season
    ? t('time.season', { season: word('season', season[2] ?? ''), year: season[1] ?? '' })
    : dated(bare)
  if (edtf.endsWith('~')) return t('time.about', { time: shown })
  if (edtf.endsWith('?')) return t('time.unsure', { time: shown })
  return edtf.endsWith('%') ? t('time.about', { time: t('time.unsure', { time: shown }) }) : shown
}

const dated = (bare: string): string => {
  const at = stretchOf(bare)
  if (!at) return bare
  const precision = precisionOf(bare)
  if (precision === 'year' || precision === 'other') return bare
  const options: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(precision !== 'month' && { day: 'numeric' }),
  }
  const date = dateFormat(settings.language === 'en' ? 'en-GB' : settings.language, options).format(
    new Date(`${bare.slice(0, precision === 'month' ? 7 : 10)}${precision === 'month' ? '-01' : ''}T00:00:00Z`),
  )
  const clock = /T(\d{2}:\d{2})/u.exec(bare)
  return clock ? `${date}, ${clock[1]}` : date
}

/** Writes an EDTF value; "undated" where it is absent. */
export const showTime = (edtf: string | undefined): string => {
  if (edtf === undefined) return t('undated')
  const [from = '', to] = edtf.split('/')
  if (to === undefined) return point(from)
  if (to === '' || to === '..') return t('time.since', { from: point(from) })
  if (from === '' || from === '..') return t('time.until', { to: point(to) })
  return t('time.to', { from: point(from), to: point(to) })
}

/** Writes an ISO 8601 duration: 'PT6H30M' gives "6 hours, 30 minutes". */
export const showDuration = (duration: string): string => {
  const match = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:([\d.]+)H)?(?:(\d+)M)?)?$/u.exec(duration)
  if (!match) return duration
  const units = ['week', 'day', 'hour', 'minute'] as const
  const parts = units.flatMap((unit, i) => {
    const amount = match[i + 1]
    return amount === undefined
      ? []
      : [numberFormat(settings.language, { style: 'unit', unit, unitDisplay: 'long' }).format(Number(amount))]
  })
  return listFormat(settings.language, { type: 'unit', style: 'long' }).format(parts)
}

/** Joins names: "A, B and C". */
export const joined = (names: readonly string[]): string =>
  listFormat(settings.language, { type: 'conjunction' }).format(names)

/** Names an actor or gives its id where the answer has no name for it. */
export const nameOf = (names: Names, id: string): string => names.actors[id]?.name ?? id

/** Writes one claim's value with its qualifier. */
export const showValue = (claim: Pick<Claim, 'attribute' | 'value' | 'qualifier'>, names: Names): string => {
  const value = ((): string => {
    switch (claim.attribute) {
      case 'duration':
        return showDuration(claim.value)
      case 'time':
        return showTime(claim.value)
      case 'party':
      case 'participant':
        return nameOf(names, claim.value)
      case 'status':
        return word('status', claim.value)
      case 'kind':
        return word('kind', claim.value)
      default:
        return claim.value
    }
  })()
  return claim.qualifier ? t(`qualifier.${claim.qualifier}`, { value }) : value
}

/** Names a country in the interface's language by its ISO 3166-1 alpha-2 code. */
export const countryName = (code: string): string => {
  try {
    return displayNames(settings.language, { type: 'region' }).of(code) ?? code
  } catch {
    return code
  }
}

/** Names a language by its BCP 47 tag. */
export const languageName = (tag: string): string => {
  if (tag === 'und') return t('language.und')
  try {
    return displayNames(settings.language, { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}

/** Names an actor as the interface writes it: states by their own country code, others as the record has them. */
export const actorName = (actor: ActorRef): string =>
  actor.kind === 'state' && actor.country ? countryName(actor.country) : actor.name

/** Says who takes part: the people where two or more are known, else the parties. */
export const whoOf = (item: ContactItem, names: Names): readonly ActorRef[] => {
  const refs = (ids: readonly string[]): readonly ActorRef[] => ids.flatMap((id) => names.actors[id] ?? [])
  const people = refs(item.participants.map(({ actor }) => actor))
  const parties = refs(item.parties)
  return people.length >= 2 || parties.length < people.length ? people : parties.length > 0 ? parties : people
}

/** Names where a contact took place; undefined where no report says. */
export const placeOf = (item: Pick<ContactItem, 'place'>): string | undefined =>
  item.place?.name ?? (item.place?.country ? countryName(item.place.country) : undefined)

/** Names a contact in one line. */
export const contactTitle = (item: ContactItem, names: Names): string => {
  const who = whoOf(item, names).map(actorName)
  const shown = who.length > 4 ? [...who.slice(0, 3), t('contact.more', { count: who.length - 3 })] : who
  const kind = word('kind', item.kind)
  const title = shown.length > 0 ? t('contact.between', { kind, who: joined(shown) }) : kind
  const place = placeOf(item)
  return place ? `${title}, ${place}` : title
}

/** Names a report: outlet and date, else its file. */
export const reportLabel = (report: ReportRef | undefined): string => {
  if (!report) return '?'
  const name = report.outlet ?? report.source.split('/').at(-1) ?? report.source
  return report.published ? `${name}, ${showTime(report.published)}` : name
}

/** The address of a place in a report; without a place, of the report. Offsets are UTF-16 code units, half-open. */
export const reportHref = (report: string, place?: { readonly start: number; readonly end: number }): string =>
  `/report#r=${encodeURIComponent(report)}${place ? `&span=${place.start}-${place.end}` : ''}`

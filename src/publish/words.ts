import type { Claim, Qualifier } from '../model/record.ts'

/** Formats what a record holds for people, in English. Absence is said as absence, never filled in. */

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

const partWords: Readonly<Record<string, string>> = { '21': 'spring', '22': 'summer', '23': 'autumn', '24': 'winter' }

const formatPoint = (edtf: string): string => {
  const match = /^(-?\d{3,4}[\dX]?)(?:-(\d{2}))?(?:-(\d{2}))?(?:T(\d{2}:\d{2})\S*)?([~?%]?)$/u.exec(edtf)
  if (!match) return edtf
  const [, year = '', month, day, clock, doubt] = match
  const named = month === undefined ? undefined : (months[Number(month) - 1] ?? partWords[month])
  const date = [day === undefined ? undefined : String(Number(day)), named, year].filter(Boolean).join(' ')
  const prefix = doubt === '~' || doubt === '%' ? 'about ' : ''
  const suffix = doubt === '?' || doubt === '%' ? ' (uncertain)' : ''
  return `${prefix}${date}${clock === undefined ? '' : `, ${clock}`}${suffix}`
}

/** Formats an EDTF value: '2025-02-27' gives "27 February 2025"; an interval is joined by "to". */
export const formatTime = (edtf: string | undefined): string => {
  if (edtf === undefined) return 'undated'
  const [from = '', to] = edtf.split('/')
  if (to === undefined) return formatPoint(from)
  if (to === '' || to === '..') return `since ${formatPoint(from)}`
  if (from === '' || from === '..') return `until ${formatPoint(to)}`
  return `${formatPoint(from)} to ${formatPoint(to)}`
}

/** Formats an ISO 8601 duration: 'PT6H30M' gives "6 hours 30 minutes". */
export const formatDuration = (duration: string): string => {
  const match = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:([\d.]+)H)?(?:(\d+)M)?)?$/u.exec(duration)
  if (!match) return duration
  const units = ['week', 'day', 'hour', 'minute']
  return units
    .flatMap((unit, i) => {
      const n = match[i + 1]
      return n === undefined ? [] : [`${n} ${unit}${n === '1' ? '' : 's'}`]
    })
    .join(' ')
}

const qualifierWords: Readonly<Record<Qualifier, string>> = {
  about: 'about ',
  'more-than': 'more than ',
  'at-least': 'at least ',
  'at-most': 'at most ',
  'less-than': 'less than ',
  not: 'not ',
}

/** Formats a claim's value; actors by the name that `nameOf` gives their id. */
export const formatClaim = (
  claim: Pick<Claim, 'attribute' | 'value' | 'qualifier'>,
  nameOf: (id: string) => string,
): string => {
  const qualifier = claim.qualifier ? qualifierWords[claim.qualifier] : ''
  switch (claim.attribute) {
    case 'duration':
      return qualifier + formatDuration(claim.value)
    case 'time':
      return qualifier + formatTime(claim.value)
    case 'party':
    case 'participant':
      return qualifier + nameOf(claim.value)
    case 'place':
      return qualifier + formatCountry(claim.value)
    default:
      return qualifier + claim.value
  }
}

const countryNames = new Intl.DisplayNames('en', { type: 'region' })

/** Formats an ISO 3166-1 alpha-2 code as the country's English name; anything else stays as it is. */
export const formatCountry = (code: string): string =>
  /^[A-Z]{2}$/u.test(code) ? (countryNames.of(code) ?? code) : code

const statusWords: Readonly<Record<string, string>> = {
  held: 'held',
  'under-way': 'under way',
  planned: 'planned',
  agreed: 'agreed',
  proposed: 'proposed',
  invited: 'invited',
  declined: 'declined',
  cancelled: 'called off',
  denied: 'denied',
}

export const formatStatus = (status: string): string => statusWords[status] ?? status

import { locales } from '../../locales/index.ts'
import type { VenueKind } from '../../locales/venues.ts'
import { toAscii } from '../../text/fold.ts'

/** A venue as an account words it. */
export interface ToldVenue {
  /** Absent where no word tells the sort of place. */
  readonly kind?: VenueKind
  /** "Haakon's Hall": a name tells the house, though not its sort. */
  readonly isNamedHall: boolean
  /** What it is called, beside its sort: 'madama' of "Villa Madama". ASCII, lower case. */
  readonly names: ReadonlySet<string>
}

/** Sorts that one place may be at once: an ambassador's residence, a ministry's headquarters. */
const together: readonly (readonly [VenueKind, VenueKind])[] = [
  ['headquarters', 'ministry'],
  ['headquarters', 'embassy'],
  ['headquarters', 'base'],
  ['palace', 'residence'],
  ['palace', 'parliament'],
  ['embassy', 'residence'],
  ['hotel', 'restaurant'],
  ['guest-house', 'residence'],
  ['guest-house', 'palace'],
  ['guest-house', 'ministry'],
  ['base', 'airport'],
  ['fort', 'palace'],
  ['fort', 'base'],
  ['town-hall', 'palace'],
]

/** Sorts of which none is what a report calls by a name and "house" or "hall": Haakon's Hall is no hotel. */
const neverNamedHalls: ReadonlySet<VenueKind> = new Set([
  'hotel',
  'restaurant',
  'airport',
  'border',
  'base',
  'ship',
  'station',
  'works',
])

const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word)

/** Reads the words of a venue: its sort by the first noun that tells one, its name by the capitals beside that noun. */
export const venueTold = (words: string, language: string): ToldVenue => {
  const kindOf = locales.get(language)?.venues.kindOf
  const all = words.match(/[\p{L}\p{N}’'-]+/gu) ?? []
  const lower = all.map((word) => word.toLowerCase().replace(/['’]s$/u, ''))
  const kinds = lower.map((word, at) => kindOf?.(word, lower[at - 1]))
  const told = kinds.findIndex((kind) => kind !== undefined && kind !== 'vague')
  const at = told < 0 ? kinds.indexOf('vague') : told
  const kind = kinds[at]
  const beside: string[] = []
  for (let back = at - 1; isCapitalised(all[back] ?? ''); back--) beside.push(all[back] ?? '')
  for (let on = at + 1; isCapitalised(all[on] ?? ''); on++) beside.push(all[on] ?? '')
  // "Osu-slottet": the name is the first part of the noun
  const [first, second] = (all[at] ?? '').split('-')
  if (first !== undefined && second !== undefined && isCapitalised(first)) beside.push(first)
  const isNamedHall = kind === 'vague' && isCapitalised(all[at] ?? '') && beside.length > 0
  return { names: new Set(beside.map(toAscii)), isNamedHall, ...(kind && { kind }) }
}

const mayBeOne = (a: VenueKind, b: VenueKind): boolean =>
  a === b || a === 'vague' || b === 'vague' || together.some((pair) => pair.includes(a) && pair.includes(b))

const isOtherThanHall = (hall: ToldVenue, { kind }: ToldVenue): boolean =>
  hall.isNamedHall && kind !== undefined && neverNamedHalls.has(kind)

/** Whether two accounts tell of one venue: 'same', 'other', or undefined where their words do not tell. */
export const relateVenues = (a: ToldVenue, b: ToldVenue): 'same' | 'other' | undefined => {
  if (!a.kind || !b.kind) return undefined
  if (!mayBeOne(a.kind, b.kind) || isOtherThanHall(a, b) || isOtherThanHall(b, a)) return 'other'
  const isShared = [...a.names].some((name) => b.names.has(name))
  if (isShared) return 'same'
  if (a.names.size > 0 && b.names.size > 0) return 'other'
  return a.kind === b.kind && a.kind !== 'vague' ? 'same' : undefined
}

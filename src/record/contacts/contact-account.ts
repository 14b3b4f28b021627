import { locales } from '../../locales/index.ts'
import { contentId } from '../../model/ids.ts'
import type { ContactAccount, PlaceValue, Reading, TimeValue } from '../../model/reading.ts'
import type { Id, ParticipantRole, Report, Span } from '../../model/record.ts'
import { type Stretch, stretchOf } from '../edtf.ts'
import type { Cast } from '../identity/actors.ts'
import { type Ranks, type RanksOfPeople, ranksOf } from './ranks.ts'

/** How a contact is carried: face to face, by telephone, in writing, before the press. */
export type Manner = 'face' | 'call' | 'letter' | 'press'

export interface AccountParticipant {
  readonly actor: Id
  readonly side?: Id
  readonly role?: ParticipantRole
}

/** One contact as one report tells of it, its actors known across reports. */
export interface KnownAccount {
  readonly id: Id
  readonly report: Report
  readonly local: ContactAccount
  readonly manner: Manner
  /** Told as a meal. */
  readonly isMeal: boolean
  /** Absent where nothing dates it. */
  readonly stretch?: Stretch
  readonly time?: TimeValue
  readonly published?: Stretch
  readonly place?: PlaceValue
  readonly parties: readonly Id[]
  readonly participants: readonly AccountParticipant[]
  /** The sides that meet, by country code or, for an organisation, by id; mediators and mere hosts left out. */
  readonly sides: ReadonlySet<string>
  readonly people: ReadonlySet<Id>
  /** Of them, those who lead a delegation. */
  readonly heads: ReadonlySet<Id>
  /** The people of each side. */
  readonly peopleOf: ReadonlyMap<string, ReadonlySet<Id>>
  readonly ranks: Ranks
}

const mannerOf = (local: ContactAccount): Manner => {
  if (local.kind === 'call') return 'call'
  if (local.kind === 'letter') return 'letter'
  return local.kind === 'press-conference' ? 'press' : 'face'
}

const isMeal = ({ language }: Report, { claims }: ContactAccount): boolean => {
  const meals = [...(locales.get(language ?? '')?.contacts.meals ?? [])]
  return claims.some(
    ({ attribute, value }) => attribute === 'mention' && meals.some((meal) => value.toLowerCase().endsWith(meal)),
  )
}

/** The places that show an account: those of its claims, else of its time and place. */
export const evidenceOf = (local: ContactAccount): readonly Span[] => {
  const spans = local.claims.map((claim) => claim.evidence)
  if (spans.length > 0) return spans
  return [local.time?.evidence, local.place?.evidence].filter((span) => span !== undefined)
}

const accountId = (report: Report, local: ContactAccount): Id => {
  const spans = evidenceOf(local).map(({ start, end }) => `${start}-${end}`)
  return contentId('contact', report.id, local.kind, [...new Set(spans)].sort().join(' '), local.key)
}

/** Lays an account out with the actors of the case. */
export const knownAccount = (
  { report }: Reading,
  local: ContactAccount,
  cast: Cast,
  ofPeople: RanksOfPeople,
): KnownAccount => {
  const sideKey = (id: Id): string => {
    const actor = cast.actorOf(id)
    return actor?.country !== undefined && actor.kind === 'state' ? actor.country : id
  }
  const parties = [...new Set(local.parties.flatMap((key) => cast.idsOf(report.id, key)))]
  const participants = local.participants.flatMap(({ actor, side, role }) => {
    const sides = side === undefined ? [] : cast.idsOf(report.id, side)
    return cast.idsOf(report.id, actor).map(
      (id): AccountParticipant => ({
        actor: id,
        ...(sides.length === 1 && sides[0] !== undefined && { side: sides[0] }),
        ...(role && { role }),
      }),
    )
  })
  const sides = new Set(parties.map(sideKey))
  const people = new Set<Id>()
  const peopleOf = new Map<string, Set<Id>>()
  for (const { actor, side, role } of participants) {
    const found = cast.actorOf(actor)
    if (role === 'mediator') {
      if (found?.country !== undefined) sides.delete(found.country)
      continue
    }
    const own = side ?? cast.sideOf(actor)
    const key = own !== undefined ? sideKey(own) : found?.country
    if (key !== undefined) sides.add(key)
    if (found?.kind !== 'person') continue
    people.add(actor)
    if (key !== undefined) peopleOf.set(key, (peopleOf.get(key) ?? new Set()).add(actor))
  }
  for (const guest of mereGuests(new Set(parties.map(sideKey)), peopleOf, participants)) {
    sides.delete(guest)
    for (const person of peopleOf.get(guest) ?? []) people.delete(person)
    peopleOf.delete(guest)
  }
  const time = local.time
  const stretch = time?.edtf === undefined ? undefined : stretchOf(time.edtf)
  const published = report.published === undefined ? undefined : stretchOf(report.published)
  return {
    id: accountId(report, local),
    report,
    local,
    manner: mannerOf(local),
    isMeal: isMeal(report, local),
    parties,
    participants,
    sides,
    people,
    heads: new Set(participants.flatMap(({ actor, role }) => (role === 'head' ? [actor] : []))),
    peopleOf,
    ranks: ranksOf(local, report, peopleOf, ofPeople, (key) => cast.idsOf(report.id, key).map(sideKey)[0]),
    ...(stretch && { stretch }),
    ...(time && { time }),
    ...(published && { published }),
    ...(local.place && { place: local.place }),
  }
}

/**
 * The sides that are no party and of which only a host or a member is named: whoever lends the house is no third side,
 * nor is who sits in another's delegation.
 */
const mereGuests = (
  parties: ReadonlySet<string>,
  peopleOf: ReadonlyMap<string, ReadonlySet<Id>>,
  participants: readonly AccountParticipant[],
): readonly string[] => {
  const guests = new Set(
    participants.flatMap(({ actor, role }) => (role === 'host' || role === 'member' ? [actor] : [])),
  )
  return [...peopleOf].flatMap(([side, people]) =>
    parties.size >= 2 && !parties.has(side) && [...people].every((id) => guests.has(id)) ? [side] : [],
  )
}

import { locales } from '../../locales/index.ts'
import type { ContactAccount } from '../../model/reading.ts'
import type { Id, Report } from '../../model/record.ts'
import type { Cast } from '../identity/actors.ts'
import { areOtherRanks, isSoleRank, officeNameOf, type Rank, rankOf } from '../identity/office-kind.ts'
import { sharedBy } from '../shared.ts'

/** By which offices each side of a contact is told of: those its people hold, or those told of without a name. */
export type Ranks = ReadonlyMap<string, ReadonlySet<Rank>>

/** The offices that somebody holds in any report of a case. */
export type RanksOfPeople = ReadonlyMap<Id, ReadonlySet<Rank>>

export const ranksOfPeople = (cast: Cast): RanksOfPeople => {
  const ranks = new Map<Id, Set<Rank>>()
  for (const { report, local, offices } of cast.people)
    for (const office of offices) {
      const rank = office.status === 'current' ? rankOf(office) : undefined
      if (rank) for (const id of cast.idsOf(report.id, local.key)) ranks.set(id, (ranks.get(id) ?? new Set()).add(rank))
    }
  return ranks
}

/**
 * Tells the offices of the sides of an account.
 * @param sideOf the key of a side among those that meet
 */
export const ranksOf = (
  { bearers }: ContactAccount,
  report: Report,
  peopleOf: ReadonlyMap<string, ReadonlySet<Id>>,
  ofPeople: RanksOfPeople,
  sideOf: (key: string) => string | undefined,
): Ranks => {
  const ranks = new Map<string, Set<Rank>>()
  const add = (side: string, rank: Rank): void => {
    ranks.set(side, (ranks.get(side) ?? new Set()).add(rank))
  }
  for (const [side, people] of peopleOf)
    for (const person of people) for (const rank of ofPeople.get(person) ?? []) add(side, rank)
  for (const { title, side: key } of bearers ?? []) {
    const side = sideOf(key)
    const name = officeNameOf(title, locales.get(report.language))
    const rank = name && rankOf(name)
    if (side !== undefined && rank && !peopleOf.has(side)) add(side, rank)
  }
  return ranks
}

/** What two accounts tell of their sides: who takes part, by name and by office. */
interface Told {
  readonly ranks: Ranks
  readonly peopleOf: ReadonlyMap<string, ReadonlySet<Id>>
}

/** A side for which one of two names nobody is told of by another office: the presidents, and the foreign ministers. */
export const haveOtherRanks = (a: Told, b: Told): boolean => {
  if (a.ranks.size === 0 || b.ranks.size === 0) return false
  for (const [side, ranks] of a.ranks) {
    const others = b.ranks.get(side)
    if (others && !(a.peopleOf.has(side) && b.peopleOf.has(side)) && areAllOther(ranks, others)) return true
  }
  return false
}

const areAllOther = (ranks: ReadonlySet<Rank>, others: ReadonlySet<Rank>): boolean => {
  for (const rank of ranks) for (const other of others) if (!areOtherRanks(rank, other)) return false
  return true
}

/** Each side is told of by one office in both that one person holds at a time. */
export const haveSameBearers = (a: Told, b: Told): boolean => {
  if (a.ranks.size < 2 || a.ranks.size !== b.ranks.size) return false
  for (const [side, ranks] of a.ranks) {
    const others = b.ranks.get(side)
    if (!others || ![...ranks].some((rank) => isSoleRank(rank) && others.has(rank))) return false
  }
  return true
}

/** Each has one side's envoy alone, and not the same side's: one was called in here, the other there. */
export const haveOpposedEnvoys = (a: Told, b: Told): boolean => {
  const [one, other] = [envoySide(a), envoySide(b)]
  return one !== undefined && other !== undefined && one !== other
}

/** The side for which both have the same people, all of them envoys; undefined where there is none. */
export const sharedEnvoySide = (a: Told, b: Told): string | undefined =>
  [...a.peopleOf].find(
    ([side, people]) =>
      isOfEnvoys(a, side) && isOfEnvoys(b, side) && sharedBy(people, b.peopleOf.get(side) ?? new Set()) === people.size,
  )?.[0]

const isOfEnvoys = ({ ranks }: Told, side: string): boolean => {
  const held = ranks.get(side)
  return held !== undefined && [...held].every((rank) => rank === 'ambassador')
}

const envoySide = (told: Told): string | undefined => {
  const [side, ...others] = told.peopleOf.keys()
  return side !== undefined && others.length === 0 && isOfEnvoys(told, side) ? side : undefined
}

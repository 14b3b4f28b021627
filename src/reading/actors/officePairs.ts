import type { OfficeKind } from '../../locales/offices.ts'
import type { LocalKey } from '../../model/reading.ts'
import type { Candidate } from './candidates.ts'
import { type Discourse, isSingle, joinedTo, standingOf, type Told } from './discourse.ts'
import { isSameOffice } from './officeKinds.ts'
import { pairOfSides } from './pairOfSides.ts'
import type { Draft } from './register.ts'

/** Several who bear one office: "the two presidents", "begge ledere", "utenriksministrene". */
interface OfficePair {
  readonly office: OfficeKind
  readonly count?: number
  /** "The then ministers", "de tidligere presidentene": not whoever bears the office now. */
  readonly past?: boolean
  /** The states that the report sets side by side, for those of the two whom it does not name. */
  readonly states: () => readonly LocalKey[] | undefined
}

/** Sentences back to a pair told of before. */
const GROUP_REACH = 20
/** Sentences back to those who bear the office. */
const BEARER_REACH = 8
/** Sentences back to people of whom no office is told. */
const PLAIN_REACH = 3

/** Offices that several at once are called by a wider word: "the two leaders" for a president and a prime minister. */
const wider: ReadonlyMap<OfficeKind, readonly OfficeKind[]> = new Map<OfficeKind, readonly OfficeKind[]>([
  ['leader', ['head-of-state', 'head-of-government', 'monarch', 'vice-president', 'leader', 'chief']],
  ['chief', ['head-of-state', 'head-of-government', 'monarch', 'leader']],
  ['head-of-state', ['leader', 'monarch']],
  ['minister', ['minister', 'foreign-minister', 'defence-minister']],
  ['diplomat', ['ambassador', 'envoy', 'mediator', 'negotiator', 'consul', 'deputy-minister', 'foreign-minister']],
])

const widened = (office: OfficeKind): readonly OfficeKind[] => wider.get(office) ?? []

/**
 * Tells who are meant by an office in the plural. Those of the states it was told of with; those who bear it, told of
 * together before, or last, one of a side;
 * else people of whom no office is told; else, for whoever of them is not named, the states set side by side. People
 * who bear another office are never meant: no spokesman is one of "the two ministers".
 */
export const officePairMeant = (
  discourse: Discourse,
  candidate: Candidate,
  { office, count, past = false, states }: OfficePair,
): LocalKey | undefined => {
  const { register, told } = discourse
  const number = count ?? 2
  const agrees = (key: LocalKey): boolean =>
    bears(discourse, key, office) || (past && bears(discourse, key, office, past))
  const clause = standingOf(discourse, candidate).governor
  const isBeside = ({ sentence, standing }: Told): boolean =>
    sentence === candidate.sentence && standing.governor === clause && clause >= 0
  const named = discourse.officeGroups.findLast(
    (group) =>
      (group.office === office || widened(office).includes(group.office)) &&
      (count === undefined || group.sides.length === count) &&
      candidate.sentence - group.sentence <= GROUP_REACH,
  )
  const near = told.filter(
    (mention) =>
      candidate.sentence - mention.sentence <= BEARER_REACH && !isBeside(mention) && isSingle(discourse, mention.key),
  )
  const isPlain = ({ key, sentence }: Told, reach: number): boolean => {
    const draft = register.draft(key)
    return draft.kind === 'person' && draft.offices.length === 0 && candidate.sentence - sentence <= reach
  }
  // "during talks between Ravn and Holm, where both leaders agreed"
  const here = ofDifferentSides(
    discourse,
    near.filter((mention) => mention.sentence === candidate.sentence && (agrees(mention.key) || isPlain(mention, 0))),
    number + 1,
  )
  if (here.length === number) return register.group(here).key
  const grouped = told.findLast(({ key, sentence }) => {
    const { members } = register.draft(key)
    return candidate.sentence - sentence <= GROUP_REACH && members.length === number && members.every(agrees)
  })
  const joined = near.findLast(
    (mention) =>
      agrees(mention.key) &&
      near.some((other) => agrees(other.key) && joinedTo(discourse, mention, near)?.key === other.key),
  )
  if (named && !(joined && joined.sentence > named.sentence) && !(grouped && grouped.sentence > named.sentence))
    return groupOfSides(discourse, office, named.sides, past)
  if (grouped && !(joined && isAfter(joined, grouped))) return grouped.key
  const bearers = ofDifferentSides(
    discourse,
    near.filter(({ key }) => bears(discourse, key, office, past)),
    number,
  )
  const ofSides =
    number === 2
      ? pairOfSides(
          discourse,
          near.filter(({ key }) => bears(discourse, key, office, past)),
        )
      : undefined
  if (bearers.length === number) return register.group(ofSides ?? bearers).key
  const people = ofDifferentSides(
    discourse,
    near.filter((mention) => agrees(mention.key) || isPlain(mention, PLAIN_REACH)),
    number,
  )
  if (people.length === number && number === 2) return register.group(people).key
  const sides = number === 2 ? states() : undefined
  return sides?.length === 2 ? groupOfSides(discourse, office, sides, past) : undefined
}

/** Tells who bear an office of several states named with it; where the report does not say of one, its state stands. */
export const bearersOfSides = (
  discourse: Discourse,
  { sentence }: Candidate,
  office: OfficeKind,
  sides: readonly LocalKey[],
): LocalKey => {
  discourse.officeGroups.push({ office, sides, sentence })
  return groupOfSides(discourse, office, sides)
}

const groupOfSides = (discourse: Discourse, office: OfficeKind, sides: readonly LocalKey[], past = false): LocalKey => {
  const { register, told } = discourse
  return register.group(
    sides.map((side) => {
      const { country } = register.draft(side)
      const isBearer = ({ key, country: own, kind, plural }: Draft): boolean =>
        (kind === 'person' || kind === 'unnamed') && !plural && own === country && bears(discourse, key, office, past)
      const last = told.findLast(({ key }) => isBearer(register.draft(key)))
      const [one, other] = last ? [] : register.all().filter(isBearer)
      return last?.key ?? (other ? side : (one?.key ?? side))
    }),
  ).key
}

const isAfter = (one: Told, other: Told): boolean =>
  one.sentence > other.sentence || (one.sentence === other.sentence && one.first > other.first)

/** Whether somebody bears an office that a plural may stand for, by title or as the counterpart of one who does. */
const bears = ({ register, counterparts }: Discourse, key: LocalKey, office: OfficeKind, past = false): boolean => {
  const fits = (held: OfficeKind): boolean =>
    widened(office).includes(held) || held === office || (!wider.has(office) && isSameOffice(held, office))
  const { offices } = register.draft(key)
  return (
    offices.some(({ kind, office: held }) => (held.status === 'former') === past && fits(kind)) ||
    (!past && (counterparts.get(key) ?? []).some(fits))
  )
}

/** The last of several told of, one of each side, in the order of the text; those without a side each for themselves. */
const ofDifferentSides = ({ register }: Discourse, mentions: readonly Told[], count: number): readonly LocalKey[] => {
  const found: LocalKey[] = []
  for (const { key } of [...mentions].reverse()) {
    const { country } = register.draft(key)
    const isNew =
      !found.includes(key) && !found.some((other) => country !== undefined && register.draft(other).country === country)
    if (isNew && found.length < count) found.unshift(key)
  }
  return found
}

import { treeOf } from '../../language/tree.ts'
import { englishNameOf } from '../../locales/countries.ts'
import type { OfficeKind } from '../../locales/offices.ts'
import { ownAccountOf } from '../../locales/own-accounts.ts'
import type { LocalKey } from '../../model/reading.ts'
import type { Candidate } from './candidates.ts'
import {
  type Discourse,
  isSingle,
  isSpokesperson,
  joinedTo,
  lastTwo,
  sentenceOf,
  stateDraft,
  type Told,
} from './discourse.ts'
import { officePairMeant } from './officePairs.ts'
import { mostNamedStates, pairOfSides } from './pairOfSides.ts'

/** What a phrase tells of the two it means. */
export interface PairDescription {
  readonly over: 'people' | 'states' | 'any'
  /** What office they bear: "the two presidents". */
  readonly office?: OfficeKind
  /** How many they are, where that is said. */
  readonly count?: number
  /** Of an office: it is a former one. */
  readonly past?: boolean
}

/** Tells which two "de to", "both sides", "the two ministers" mean; absent where it cannot be told. */
export const pairMeant = (
  discourse: Discourse,
  candidate: Candidate,
  { over, office, count, past }: PairDescription,
): LocalKey | undefined => {
  if (office !== undefined)
    return officePairMeant(discourse, candidate, {
      office,
      ...(count !== undefined && { count }),
      ...(past && { past }),
      states: () => statePair(discourse, candidate),
    })
  const accepts = (key: LocalKey): boolean => isSingle(discourse, key) && !isSpokesperson(discourse, key)
  const single = (reach: number): readonly LocalKey[] | undefined => lastTwo(discourse, candidate, { accepts, reach })
  const ofSides = (): readonly LocalKey[] | undefined =>
    pairOfSides(
      discourse,
      discourse.told.filter(({ sentence, key }) => candidate.sentence - sentence <= 3 && accepts(key)),
    )
  const people = over === 'states' ? undefined : ((over === 'people' ? single(0) : undefined) ?? ofSides() ?? single(3))
  if (people) return discourse.register.group(people).key
  if (over === 'people') return groupBefore(discourse)
  const states = partiesBetween(discourse, candidate) ?? statePair(discourse, candidate)
  return states && discourse.register.group(states).key
}

/** Sentences back to talks "between" two of which one is no state. */
const PARTIES_REACH = 12

/** "Talks between the army and the militia": the two, of which one at least is no state, whoever hosts them. */
const partiesBetween = (discourse: Discourse, { sentence: index }: Candidate): readonly LocalKey[] | undefined => {
  const kindOf = ({ key }: Told): string => discourse.register.draft(key).kind
  const near = discourse.told.filter(
    (mention) =>
      index - mention.sentence <= PARTIES_REACH &&
      (kindOf(mention) === 'state' || kindOf(mention) === 'organisation') &&
      mention.standing.quotation === undefined,
  )
  const isBetween = ({ sentence: at, head }: Told): boolean => {
    const sentence = sentenceOf(discourse, at)
    if (!sentence) return false
    const { between } = discourse.document.localeOf(sentence).contacts
    return treeOf(sentence)
      .childrenBy(head, 'case')
      .some((mark) => between.has(sentence.tokens[mark]?.lower ?? ''))
  }
  for (const other of [...near].reverse()) {
    const one = joinedTo(discourse, other, near)
    if (one && isBetween(one) && [one, other].some((party) => kindOf(party) === 'organisation'))
      return [one.key, other.key]
  }
  return undefined
}

/** The two states, or more, that a report sets side by side. */
const statePair = (discourse: Discourse, candidate: Candidate): readonly LocalKey[] | undefined => {
  const isState = (key: LocalKey): boolean => discourse.register.draft(key).kind === 'state'
  const joined = joinedStates(discourse, candidate)
  const isOwn = ownAccountOf(discourse.document.report) !== undefined
  return (
    (joined && joined.length > 2 ? joined : undefined) ??
    // who publishes may be host or mediator, and named as often as those who meet
    (isOwn ? statesOfSides(discourse, candidate) : undefined) ??
    mostNamedStates(discourse) ??
    joined ??
    statesOfGroup(discourse, candidate, 3) ??
    lastTwo(discourse, candidate, { accepts: isState, reach: 2 }) ??
    (isOwn ? statesOfGroup(discourse, candidate, Number.POSITIVE_INFINITY) : undefined)
  )
}

/** The two states whose delegations a report tells of: those that meet, whoever hosts them. */
const statesOfSides = (discourse: Discourse, { sentence }: Candidate): readonly LocalKey[] | undefined => {
  const countries = new Set(
    discourse.candidates.flatMap(({ sentence: at, what }) =>
      at <= sentence + 2 &&
      what.kind === 'collective' &&
      what.noun.role === 'side' &&
      what.noun.meets === true &&
      what.of?.country !== undefined
        ? [what.of.country]
        : [],
    ),
  )
  return countries.size === 2 ? [...countries].map((country) => stateDraft(discourse, country).key) : undefined
}

/** Two or more people told of together before: "the ministers" long after they were named. */
const groupBefore = ({ register, told }: Discourse): LocalKey | undefined =>
  told.findLast(({ key }) => {
    const { members } = register.draft(key)
    return members.length > 1 && members.every((member) => register.draft(member).kind === 'person')
  })?.key

/** The states last joined by "and" in this sentence or the two before: two of them, or more. */
const joinedStates = (discourse: Discourse, candidate: Candidate): readonly LocalKey[] | undefined => {
  const near = discourse.told.filter(
    (mention) => candidate.sentence - mention.sentence <= 2 && discourse.register.draft(mention.key).kind === 'state',
  )
  const first = near.findLast((mention) => near.some((other) => joinedTo(discourse, other, near) === mention))
  return (
    first && [first.key, ...near.filter((other) => joinedTo(discourse, other, near) === first).map(({ key }) => key)]
  )
}

/** The states of a pair told shortly before: themselves, or those that its two people speak for. */
const statesOfGroup = (
  { register, told }: Discourse,
  candidate: Candidate,
  reach: number,
): readonly LocalKey[] | undefined => {
  for (const mention of [...told].reverse()) {
    if (candidate.sentence - mention.sentence > reach) return undefined
    const { members } = register.draft(mention.key)
    const sides = members.flatMap((key) => {
      const { kind, country } = register.draft(key)
      return country === undefined || (kind !== 'state' && kind !== 'person') ? [] : [country]
    })
    const [one, other] = new Set(sides)
    if (members.length === 2 && one !== undefined && other !== undefined)
      return [one, other].map((country) => register.state(country, englishNameOf(country) ?? country).key)
  }
  return undefined
}

/** Tells whom "the former" or "the latter" means: the first or second of two joined, else of the two named last. */
export const oneOfTwo = (
  discourse: Discourse,
  candidate: Candidate,
  which: 'former' | 'latter',
): LocalKey | undefined => {
  const near = discourse.told.filter(
    (mention) => isSingle(discourse, mention.key) && candidate.sentence - mention.sentence <= 1,
  )
  const joined = near.findLast((mention) => joinedTo(discourse, mention, near) !== undefined)
  const pair = joined
    ? [joinedTo(discourse, joined, near)?.key, joined.key]
    : lastTwo(discourse, candidate, { accepts: (key) => isSingle(discourse, key), reach: 1 })
  if (pair) return which === 'former' ? pair[0] : pair[1]
  return which === 'latter' ? near.findLast((mention) => mention.sentence < candidate.sentence)?.key : undefined
}

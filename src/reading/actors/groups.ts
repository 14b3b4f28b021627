import { englishNameOf } from '../../locales/countries.ts'
import type { LocalKey } from '../../model/reading.ts'
import type { Candidate } from './candidates.ts'
import { type Discourse, isSingle, joinedTo, lastTwo, stateDraft } from './discourse.ts'

/** Tells which two "de to", "both sides", "the two ministers" mean; absent where it cannot be told. */
export const pairMeant = (discourse: Discourse, candidate: Candidate, over: 'people' | 'states' | 'any'): LocalKey | undefined => {
  const single = (reach: number): readonly LocalKey[] | undefined =>
    lastTwo(discourse, candidate, { accepts: (key) => isSingle(discourse, key), reach })
  const inOffice = lastTwo(discourse, candidate, {
    accepts: (key) => isSingle(discourse, key) && discourse.register.draft(key).offices.length > 0,
    reach: 6,
  })
  const people = over === 'states' ? undefined : over === 'people' ? (single(0) ?? inOffice ?? single(3)) : single(3)
  if (people) return discourse.register.group(people).key
  if (over === 'people') return groupBefore(discourse)
  const isState = (key: LocalKey): boolean => discourse.register.draft(key).kind === 'state'
  const joined = joinedStates(discourse, candidate)
  const states =
    (joined && joined.length > 2 ? joined : undefined) ??
    mostNamedStates(discourse) ??
    joined ??
    statesOfGroup(discourse, candidate) ??
    lastTwo(discourse, candidate, { accepts: isState, reach: 2 })
  return states && discourse.register.group(states).key
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
  return first && [first.key, ...near.filter((other) => joinedTo(discourse, other, near) === first).map(({ key }) => key)]
}

/** The states of a pair told shortly before: themselves, or those that its two people speak for. */
const statesOfGroup = ({ register, told }: Discourse, candidate: Candidate): readonly LocalKey[] | undefined => {
  for (const mention of [...told].reverse()) {
    if (candidate.sentence - mention.sentence > 3) return undefined
    const { members } = register.draft(mention.key)
    const sides = members.flatMap((key) => {
      const { kind, country } = register.draft(key)
      return country === undefined || (kind !== 'state' && kind !== 'person') ? [] : [country]
    })
    const [one, other] = new Set(sides)
    if (members.length === 2 && one !== undefined && other !== undefined) return [one, other].map((country) => register.state(country, englishNameOf(country) ?? country).key)
  }
  return undefined
}

/** The two states a report speaks of most, where both stand at least twice and no third one nearly as often. */
const mostNamedStates = (discourse: Discourse): readonly LocalKey[] | undefined => {
  const counts = new Map<string, number>()
  for (const { what } of discourse.candidates)
    if (what.kind === 'state' && what.finding.country !== undefined)
      counts.set(what.finding.country, (counts.get(what.finding.country) ?? 0) + 1)
  const [first, second, third] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  if (!first || !second || second[1] < 2 || (third && third[1] * 1.3 > second[1])) return undefined
  return [first, second].map(([country]) => stateDraft(discourse, country).key)
}

/** Tells whom "the former" or "the latter" means: the first or second of two joined, else of the two named last. */
export const oneOfTwo = (discourse: Discourse, candidate: Candidate, which: 'former' | 'latter'): LocalKey | undefined => {
  const near = discourse.told.filter((mention) => isSingle(discourse, mention.key) && candidate.sentence - mention.sentence <= 1)
  const joined = near.findLast((mention) => joinedTo(discourse, mention, near) !== undefined)
  const pair = joined
    ? [joinedTo(discourse, joined, near)?.key, joined.key]
    : lastTwo(discourse, candidate, { accepts: (key) => isSingle(discourse, key), reach: 1 })
  if (pair) return which === 'former' ? pair[0] : pair[1]
  return which === 'latter' ? near.findLast((mention) => mention.sentence < candidate.sentence)?.key : undefined
}

import type { OfficeKind } from '../../locales/offices.ts'
import { servesOrganisation } from './bearers.ts'
import type { Candidate } from './candidates.ts'
import { type Discourse, sentenceOf } from './discourse.ts'
import { mostNamedStates } from './groups.ts'
import type { Draft } from './register.ts'

/** Offices that two who meet bear each for a state of his own. */
const ofOneSide: ReadonlySet<OfficeKind> = new Set<OfficeKind>([
  'head-of-state',
  'head-of-government',
  'monarch',
  'foreign-minister',
  'defence-minister',
  'minister',
  'deputy-minister',
])

/**
 * Tells the side of the second of two who share an office ("the foreign ministers, X and Y") or of somebody's colleague
 * ("algeriske X ringte sin kollega Y") by that of the first: where the report is about two states, it is the other one.
 * Once everybody else's side is told.
 */
export const settlePairs = (discourse: Discourse): void => {
  const states = mostNamedStates(discourse)
  const [one, other] = (states ?? []).map((key) => discourse.register.draft(key).country)
  if (one === undefined || other === undefined) return
  for (const [first, second] of pairsOf(discourse))
    for (const [known, asked] of [
      [first, second],
      [second, first],
    ] as const)
      if (asked.country === undefined && (known.country === one || known.country === other))
        asked.country = known.country === one ? other : one
}

const pairsOf = (discourse: Discourse): readonly (readonly [Draft, Draft])[] => {
  const { candidates, people } = discourse
  const draftOf = ({ what }: Candidate): Draft | undefined => {
    if (what.kind !== 'person') return undefined
    const [person, namesake] = people.get(what.name) ?? []
    const draft = person && !namesake ? discourse.register.person(person.name, person.because) : undefined
    return draft && !servesOrganisation(draft) ? draft : undefined
  }
  return candidates.flatMap((candidate, at) => {
    if (candidate.what.kind !== 'person') return []
    let behind = at + 1
    while (candidates[behind]?.sentence === candidate.sentence && candidates[behind]?.what.kind !== 'person') behind++
    const next = candidates[behind]
    if (next?.sentence !== candidate.sentence || next.what.kind !== 'person') return []
    const isPair = isJoined(discourse, candidate, next) && shareOffice(candidate.what.titles, next.what.titles)
    if (!isPair && !isColleague(next)) return []
    const [one, other] = [draftOf(candidate), draftOf(next)]
    return one && other && one !== other ? [[one, other] as const] : []
  })
}

const shareOffice = (
  one: readonly { readonly kind: OfficeKind }[],
  other: readonly { readonly kind: OfficeKind }[],
): boolean => one.some(({ kind }) => ofOneSide.has(kind) && other.some((held) => held.kind === kind))

/** "sin kollega Y": a counterpart of no state told. */
const isColleague = ({ what }: Candidate): boolean =>
  what.kind === 'person' && what.titles.some(({ counterpart, of }) => counterpart && !of)

const isJoined = (discourse: Discourse, one: Candidate, other: Candidate): boolean => {
  const sentence = sentenceOf(discourse, one.sentence)
  const { and } = sentence ? discourse.document.localeOf(sentence).pronouns : { and: new Set<string>() }
  return and.has(sentence?.tokens[one.last]?.lower ?? '') && other.first === one.last + 1
}

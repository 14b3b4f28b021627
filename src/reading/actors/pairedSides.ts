import type { OfficeKind } from '../../locales/offices.ts'
import { findStates } from '../states.ts'
import { servesOrganisation } from './bearers.ts'
import type { Candidate } from './candidates.ts'
import { type Discourse, sentenceOf } from './discourse.ts'
import { only } from './ledSides.ts'
import { mostNamedStates } from './pairOfSides.ts'
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
  settleHosts(discourse)
  const states = mostNamedStates(discourse)
  const [one, other] = (states ?? []).map((key) => discourse.register.draft(key).country)
  if (one === undefined || other === undefined) return
  for (const [first, second] of pairsOf(discourse))
    for (const [known, asked] of [
      [first, second],
      [second, first],
    ] as const)
      if (
        asked.country === undefined &&
        (known.country === one || known.country === other) &&
        !(asked === first && isOfReaders(discourse, asked, [one, other]))
      )
        asked.country = known.country === one ? other : one
}

/** "Statsminister X ringte sin peruanske kollega" in a report on Peru and Chile: its readers' own, whom it need not place. */
const isOfReaders = (
  { document, candidates }: Discourse,
  { names, offices }: Draft,
  pair: readonly string[],
): boolean =>
  offices.some(({ office }) => office.of === undefined) &&
  candidates.some(({ sentence: index, what }) => {
    const sentence = document.analysis.sentences[index]
    const home = sentence && document.localeOf(sentence).offices.home
    return what.kind === 'person' && names.has(what.name) && home !== undefined && !pair.includes(home)
  })

/** Sentences back to where somebody has come to, whose counterpart there is told of by name alone. */
const ARRIVAL_REACH = 2

/** "Chad's minister Ravn came to Khartoum. There he met his colleague Holub": who receives a guest is of the state he came to. */
const settleHosts = (discourse: Discourse): void => {
  for (const candidate of discourse.candidates) {
    const colleague = isColleague(candidate) ? draftOf(discourse, candidate) : undefined
    if (!colleague || colleague.country !== undefined) continue
    const guest = discourse.told.find(
      ({ key, sentence, first }) =>
        sentence === candidate.sentence &&
        first < candidate.first &&
        key !== colleague.key &&
        discourse.register.draft(key).kind === 'person',
    )
    const own = guest && discourse.register.draft(guest.key).country
    const goals = own === undefined ? [] : goalsBefore(discourse, candidate).filter((country) => country !== own)
    const host = only(goals)
    if (host !== undefined) colleague.country = host
  }
}

/** The states whose name or capital stands behind a preposition of place shortly before. */
const goalsBefore = ({ document }: Discourse, { sentence: until }: Candidate): readonly (string | undefined)[] =>
  document.analysis.sentences.slice(Math.max(0, until - ARRIVAL_REACH), until + 1).flatMap((sentence) => {
    const locale = document.localeOf(sentence)
    const { locatives } = locale.places
    return findStates(sentence, locale).flatMap(({ first, form, country }) =>
      (form === 'capital' || form === 'name') && locatives.has(sentence.tokens[first - 1]?.lower ?? '')
        ? [country]
        : [],
    )
  })

const draftOf = ({ people, register }: Discourse, { what }: Candidate): Draft | undefined => {
  if (what.kind !== 'person') return undefined
  const [person, namesake] = people.get(what.name) ?? []
  const draft = person && !namesake ? register.person(person.name, person.because) : undefined
  return draft && !servesOrganisation(draft) ? draft : undefined
}

const pairsOf = (discourse: Discourse): readonly (readonly [Draft, Draft])[] => {
  const { candidates } = discourse
  return candidates.flatMap((candidate, at) => {
    if (candidate.what.kind !== 'person') return []
    let behind = at + 1
    while (candidates[behind]?.sentence === candidate.sentence && candidates[behind]?.what.kind !== 'person') behind++
    const next = candidates[behind]
    if (next?.sentence !== candidate.sentence || next.what.kind !== 'person') return []
    const isPair = isJoined(discourse, candidate, next) && shareOffice(candidate.what.titles, next.what.titles)
    if (!isPair && !isColleague(next)) return []
    const [one, other] = [draftOf(discourse, candidate), draftOf(discourse, next)]
    return one && other && one !== other ? [[one, other] as const] : []
  })
}

const shareOffice = (
  one: readonly { readonly kind: OfficeKind }[],
  other: readonly { readonly kind: OfficeKind }[],
): boolean => one.some(({ kind }) => ofOneSide.has(kind) && other.some((held) => held.kind === kind))

/** "sin kollega Y", "her Norwegian counterpart Y". */
const isColleague = ({ what }: Candidate): boolean =>
  what.kind === 'person' && what.titles.some(({ counterpart }) => counterpart)

const isJoined = (discourse: Discourse, one: Candidate, other: Candidate): boolean => {
  const sentence = sentenceOf(discourse, one.sentence)
  const { and } = sentence ? discourse.document.localeOf(sentence).pronouns : { and: new Set<string>() }
  return and.has(sentence?.tokens[one.last]?.lower ?? '') && other.first === one.last + 1
}

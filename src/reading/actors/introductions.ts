import { isRelation } from '../../language/tree.ts'
import type { OfficeKind } from '../../locales/offices.ts'
import { ownAccountOf } from '../../locales/own-accounts.ts'
import type { LocalKey } from '../../model/reading.ts'
import { findStates } from '../states.ts'
import type { Candidate } from './candidates.ts'
import { type Discourse, sentenceOf, standingOf, type Told } from './discourse.ts'
import type { Draft } from './register.ts'
import type { Title } from './titles.ts'

/** Sentences between an office told of without its bearer and the bearer's name with the article: "its ambassador … The ambassador, X, said". */
const POINTED_REACH = 10

/** Sentences between an office told of without its bearer and a name with the bare title: "Chad’s president spoke to … President X said". */
const BARE_REACH = 6

/**
 * Takes the one an office was told of by for the one now named with it: "Landets ambassadør ble innkalt … Ambassadør
 * Ravn avviste det". Only at the first place of a name whose side nothing else tells, only where one side's bearer of
 * that office was told of, and, unless the title points back to somebody known, where no other state came between.
 */
export const nameIntroduced = (
  discourse: Discourse,
  candidate: Candidate,
  person: Draft,
  titles: readonly Title[],
): void => {
  const { told, register } = discourse
  if (told.some(({ key }) => key === person.key)) return
  const owner = ownAccountOf(discourse.document.report)
  for (const title of titles) {
    if (title.counterpart || title.plural || title.of?.kind === 'organisation') continue
    const isOne = ({ key, sentence }: Told): boolean => {
      const { kind, plural, country, offices } = register.draft(key)
      const reach = pointsBack(discourse, candidate, title) ? POINTED_REACH : BARE_REACH
      // in a government's own account the bare office is its own: "the Prime Minister and the Prime Minister of Peru"
      if (owner !== undefined && country !== owner && !pointsBack(discourse, candidate, title)) return false
      const isBearer =
        kind === 'unnamed' &&
        !plural &&
        (country !== undefined || pointsBack(discourse, candidate, title)) &&
        offices.some(
          (held) => held.kind === title.kind && (held.office.status === 'former') === (title.status === 'former'),
        )
      return (
        isBearer &&
        candidate.sentence - sentence <= reach &&
        sentence < candidate.sentence &&
        (person.country === undefined || person.country === country)
      )
    }
    const [one, other] = [...new Set(told.filter(isOne).map(({ key }) => key))]
    if (one === undefined || other !== undefined) continue
    const country = register.draft(one).country
    const last = told.findLast(({ key }) => key === one)
    if (!last || (!pointsBack(discourse, candidate, title) && isAnotherBetween(discourse, last, candidate, country)))
      continue
    // "a spokesperson for the Commission … The spokesperson, X, said": whom X serves is told there
    if (country === undefined)
      person.offices.push(...register.draft(one).offices.filter(({ office }) => office.of !== undefined))
    become(discourse, person, one)
    return
  }
}

/** Sentences between an office that speaks and its bearer's name without it, as agencies write: "its foreign minister said … Ravn told reporters". */
const NAMED_LATE_REACH = 6

/**
 * Takes the one bearer of an office who spoke without a name for somebody who now speaks by a full name that nothing
 * explains: no office, no side, no word of who it is.
 */
export const speakerNamed = (discourse: Discourse, candidate: Candidate, person: Draft): void => {
  const { told, register } = discourse
  if (
    candidate.what.kind !== 'person' ||
    !candidate.what.name.includes(' ') ||
    candidate.what.age !== undefined ||
    person.offices.length > 0 ||
    person.country !== undefined ||
    told.some(({ key }) => key === person.key) ||
    !standingOf(discourse, candidate).speaks ||
    isExplained(discourse, candidate)
  )
    return
  const spoke = told.filter(({ key, sentence, standing }) => {
    const { kind, plural, country, offices } = register.draft(key)
    return (
      kind === 'unnamed' &&
      !plural &&
      country !== undefined &&
      standing.speaks &&
      candidate.sentence - sentence <= NAMED_LATE_REACH &&
      offices.some((held) => soleOffices.has(held.kind) && held.office.status === 'current')
    )
  })
  const [one, other] = new Set(spoke.map(({ key }) => key))
  if (one === undefined || other !== undefined) return
  const { country, offices } = register.draft(one)
  const isBorne = register
    .all()
    .some(
      (draft) =>
        draft.kind === 'person' &&
        draft.country === country &&
        draft.offices.some(({ kind }) => offices.some((held) => held.kind === kind)),
    )
  if (isBorne) return
  person.offices.push(...offices)
  become(discourse, person, one)
}

/** Offices of which a state has one at a time, or one in the matter at hand. */
const soleOffices: ReadonlySet<OfficeKind> = new Set([
  'head-of-state',
  'head-of-government',
  'monarch',
  'foreign-minister',
  'defence-minister',
  'mediator',
  'envoy',
])

/** Whether a name is followed by what tells who it is: a comma, a bracket, a preposition with a name behind it. */
const isExplained = (discourse: Discourse, { sentence: index, first, last }: Candidate): boolean => {
  const tokens = sentenceOf(discourse, index)?.tokens ?? []
  const [before, behind, beyond] = [tokens[first - 1], tokens[last], tokens[last + 1]]
  return (
    behind?.form === ',' ||
    behind?.form === '(' ||
    (behind?.upos === 'ADP' && beyond?.upos === 'PROPN') ||
    before?.upos === 'NOUN' ||
    before?.upos === 'ADJ' ||
    before?.upos === 'PROPN'
  )
}

/** "The ambassador, X, said", "Ambassadøren, X, sier": an article on or before a title that the name is set off behind. */
const pointsBack = (discourse: Discourse, candidate: Candidate, title: Title): boolean => {
  const sentence = sentenceOf(discourse, candidate.sentence)
  const locale = sentence && discourse.document.localeOf(sentence)
  const noun = sentence?.tokens[title.noun]
  const isArticled =
    locale?.offices.definiteArticles.has(sentence?.tokens[title.first]?.lower ?? '') || noun?.feats.Definite === 'Def'
  return isArticled === true && !title.of && title.possessor === undefined && sentence?.tokens[title.last]?.form === ','
}

/** Whether another state is told of between two places as one that acts or owns. */
const isAnotherBetween = (
  { document, candidates }: Discourse,
  from: Told,
  to: Candidate,
  country: string | undefined,
): boolean =>
  document.analysis.sentences.slice(from.sentence, to.sentence + 1).some((sentence, index) =>
    findStates(sentence, document.localeOf(sentence)).some((state) => {
      // a state in a title has a bearer of its own
      const isBorne = candidates.some(
        (one) =>
          one.sentence === from.sentence + index &&
          (one.what.kind === 'person' || one.what.kind === 'office') &&
          one.first <= state.first &&
          state.last <= one.last,
      )
      const isAfter = index > 0 || state.first >= from.last
      const isBefore = from.sentence + index < to.sentence || state.last <= to.first
      const noun = sentence.tokens[state.last - 1]
      return (
        !isBorne &&
        isAfter &&
        isBefore &&
        state.country !== undefined &&
        state.country !== country &&
        noun !== undefined &&
        (isRelation(noun, 'nsubj') || state.genitive)
      )
    }),
  )

/** Tells everything that was told of somebody without a name of the person instead. */
const become = ({ register, told, mentions }: Discourse, person: Draft, key: LocalKey): void => {
  register.absorb(person, register.draft(key))
  told.forEach((mention, at) => {
    if (mention.key === key) told[at] = { ...mention, key: person.key, actor: person.key }
  })
  mentions.forEach((mention, at) => {
    if (mention.actor === key) mentions[at] = { ...mention, actor: person.key }
  })
}

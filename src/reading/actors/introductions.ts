import { isRelation } from '../../language/tree.ts'
import type { LocalKey } from '../../model/reading.ts'
import { findStates } from '../states.ts'
import type { Candidate } from './candidates.ts'
import { type Discourse, sentenceOf, type Told } from './discourse.ts'
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
  for (const title of titles) {
    if (title.counterpart || title.plural || title.of?.kind === 'organisation') continue
    const isOne = ({ key, sentence }: Told): boolean => {
      const { kind, plural, country, offices } = register.draft(key)
      const reach = pointsBack(discourse, candidate, title) ? POINTED_REACH : BARE_REACH
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
    become(discourse, person, one)
    return
  }
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

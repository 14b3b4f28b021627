import type { Sentence } from '../../language/analysis.ts'
import { hasRelation, treeOf } from '../../language/tree.ts'
import type { StanceWord } from '../../locales/stances.ts'
import type { LocalKey } from '../../model/reading.ts'
import { findStates } from '../states.ts'
import type { Subject } from './clause.ts'
import { formAt, isOneOf, type Setting } from './setting.ts'

/** "er bedt om å sende": whatever the tree calls the subject of a passive, nobody is doing the asking. */
const isBeingAsked = ({ sentence, locale }: Setting, at: number, { stance }: StanceWord): boolean =>
  (stance === 'seeks' || stance === 'demands' || hasAgent(sentence, at, locale)) &&
  sentence.tokens[at]?.feats.VerbForm === 'Part' &&
  // "is pressing India to": doing it
  sentence.tokens[at]?.feats.Tense !== 'Pres' &&
  treeOf(sentence)
    .childrenBy(at, 'aux', 'cop')
    .some((aux) => isOneOf(sentence, aux, locale.positions.existing))

/**
 * "was rejected by Poland", "skal til Brussel og er presset", "the good offices offered by Oman": done to the subject, or
 * to the noun it stands behind, by whoever else.
 */
export const isDoneTo = (setting: Setting, at: number, word: StanceWord, subject: Subject): boolean => {
  const { sentence, locale } = setting
  const hasItsDoer =
    !subject.own &&
    hasRelation(sentence, at, 'acl', 'conj') &&
    // a tagger may take "help offered by" for a past tense
    sentence.tokens[at]?.feats.VerbForm !== 'Inf' &&
    sentence.tokens[at]?.feats.Tense !== 'Pres' &&
    hasAgent(sentence, at, locale)
  return (
    (subject.own && hasRelation(sentence, subject.at, 'nsubj:pass')) ||
    treeOf(sentence).childrenBy(at, 'aux:pass').length > 0 ||
    isBeingAsked(setting, at, word) ||
    hasItsDoer
  )
}

/** "er godtatt av regjeringen": a participle behind a form of "to be" with the one who does it. */
const hasAgent = (sentence: Sentence, at: number, locale: Setting['locale']): boolean =>
  treeOf(sentence)
    .childrenBy(at, 'obl')
    .some(
      (child) =>
        child > at &&
        treeOf(sentence)
          .childrenBy(child, 'case')
          .some((mark) => locale.contacts.by.has(formAt(sentence, mark))),
    )

/** "was rejected by Poland": the agent; nobody where none is named. */
export const agentsOf = (setting: Setting, at: number): readonly LocalKey[] => {
  const { sentence, locale } = setting
  const tree = treeOf(sentence)
  const agent = tree
    .childrenBy(at, 'obl')
    .find(
      (child) =>
        child > at && tree.childrenBy(child, 'case').some((mark) => locale.contacts.by.has(formAt(sentence, mark))),
    )
  return agent === undefined ? governmentOf(setting, at) : setting.actors.actorsIn(setting.index, agent)
}

/** "blir blankt avvist i Pretoria": by the government that sits there, for a town is named where no country is. */
const governmentOf = ({ sentence, locale, actors, index }: Setting, at: number): readonly LocalKey[] => {
  const tree = treeOf(sentence)
  const town = tree
    .childrenBy(at, 'obl')
    .find(
      (child) =>
        sentence.tokens[child]?.upos === 'PROPN' &&
        tree.childrenBy(child, 'case').some((mark) => locale.contacts.in.has(formAt(sentence, mark))),
    )
  if (town === undefined) return []
  const meant = actors.actorsIn(index, town).filter((key) => actors.actorOf(key).kind === 'state')
  if (meant.length > 0) return meant
  const seat = findStates(sentence, locale).find(({ form, first }) => form === 'capital' && first === town)
  const governed = actors.actors.filter(({ kind, country }) => kind === 'state' && country === seat?.country)
  return seat?.country === undefined ? [] : governed.map(({ key }) => key)
}

import { hasRelation, treeOf } from '../../language/tree.ts'
import { entriesByForm } from '../../locales/lexeme.ts'
import type { LocalKey } from '../../model/reading.ts'
import type { ActorLayer } from '../document.ts'
import { subjectOf } from './clause.ts'
import { fitting } from './fitting.ts'
import { holdersOf, isBody, isOfficial, mayHold } from './holders.ts'
import { formAt, isOneOf, type Setting } from './setting.ts'

/**
 * Who sets a condition: the one who speaks. Of a side's own conduct it is the side, where whoever tells of it speaks for
 * no other: "the ministry said Uganda would not sign until …", and of what a side is ready for: "Cuba is ready to …  if".
 */
export const conditionHolders = (
  setting: Setting,
  main: number,
  spoken: readonly LocalKey[],
  isPromised: boolean,
): readonly LocalKey[] => {
  const { sentence, locale, actors } = setting
  const subject = subjectOf(sentence, main)
  const meant = subject === undefined ? [] : holdersOf(setting, subject)
  const isBodys = meant.length === 1 && meant.every((key) => isBody(actors, key) || isOfficial(actors, key))
  const isReadiness =
    sentence.tokens[main]?.upos === 'VERB' ||
    locale.stances.adjectives.some(({ word }) => isOneOf(sentence, main, [word]))
  const [speaker] = spoken
  if (speaker === undefined || spoken.length !== 1) return meant
  const verb = sentence.tokens[main]
  // "told that the minister opened for …": what is offered is the offerer's, whoever tells of it
  const isOffer =
    verb !== undefined && fitting(sentence, main, entriesByForm(verb, locale.stances.verbs))?.stance === 'offers'
  const isOwn = isPromised && isReadiness && (isOffer || meant.every((key) => isBody(actors, key)))
  const isNamedOffer = isPromised && isOffer && meant.length === 1 && meant.every((key) => mayHold(actors, key))
  const isSubjects = isNamedOffer || (isBodys && (isOwn || isOfNoSide(actors, speaker) || isToGive(setting, main)))
  return isSubjects ? meant : spoken
}

/** "Malaysia will return the boats only if": what a side is to do itself, whoever tells of it; what it can or may do is in others' hands. */
const isToGive = ({ sentence, locale }: Setting, main: number): boolean =>
  isOneOf(sentence, main, locale.positions.giving) &&
  sentence.tokens[main]?.feats.Voice !== 'Pass' &&
  !treeOf(sentence)
    .childrenBy(main, 'aux', 'aux:pass', 'nsubj:pass')
    .some((child) => !hasRelation(sentence, child, 'aux') || locale.contacts.possible.has(formAt(sentence, child)))

/** An outlet, a ministry of nowhere, a minister whose country the report leaves to its reader. */
const isOfNoSide = (actors: ActorLayer, key: LocalKey): boolean => actors.actorOf(key).country === undefined

/** Outside anybody's mouth only a side's own conduct is its position: "the tariff stays until" is nobody's. */
export const isConduct = (setting: Setting, subject: number | undefined): boolean =>
  subject !== undefined &&
  holdersOf(setting, subject).some((key) => isBody(setting.actors, key) || isOfficial(setting.actors, key))

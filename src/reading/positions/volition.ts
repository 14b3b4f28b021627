import { hasRelation, treeOf } from '../../language/tree.ts'
import { entriesByForm, type Lexeme } from '../../locales/lexeme.ts'
import type { LocalKey } from '../../model/reading.ts'
import { findSubject, isNegated } from './clause.ts'
import { fitting } from './fitting.ts'
import { holdersOf, isBody, isOfficial, isOwnSide, mayHold } from './holders.ts'
import { issueOf } from './issue.ts'
import { isTelling } from './procedural.ts'
import {
  confidence,
  evidenceOf,
  type Found,
  formAt,
  isContentOfStance,
  isFirstPerson,
  isHypothetical,
  isOneOf,
  placeOf,
  type Setting,
  speakerAt,
} from './setting.ts'

/** "will contribute", "vil ikke …": what a side says that it will or will not do. */
export const willAt = (setting: Setting, at: number): readonly Found[] => {
  const { sentence, locale } = setting
  const { will, giving, receiving, resisting, idle, discussing } = locale.positions
  const { procedural } = locale.stances
  const token = sentence.tokens[at]
  const isPastFuture = locale.contacts.pastFuture.has(formAt(sentence, at))
  const isWill = will.has(formAt(sentence, at)) || isPastFuture
  if (!token || !isWill || (token.upos !== 'AUX' && token.upos !== 'VERB')) return []
  // "kommer att driva": the helper may stand as the verb
  const verb = hasRelation(sentence, at, 'aux')
    ? token.head
    : treeOf(sentence)
        .childrenBy(at, 'xcomp', 'ccomp', 'advcl')
        .find(
          (child) =>
            child > at && (sentence.tokens[child]?.feats.VerbForm === 'Inf' || hasRelation(sentence, child, 'xcomp')),
        )
  const subject = verb === undefined ? undefined : (findSubject(sentence, verb) ?? findSubject(sentence, at))
  if (verb === undefined || subject === undefined || isHypothetical(setting, verb)) return []
  const place = placeOf(sentence, at)
  const speakers = setting.speakersAt(place)
  const negated = isNegated(sentence, verb, locale) || isNegated(sentence, at, locale)
  const refused = noneWill(setting, at, verb, subject.at)
  // "we will not be dictated to"
  const [speaker] = speakers
  const isOurs =
    negated &&
    (isFirstPerson(setting, subject.at) ||
      (speaker !== undefined && speakers.length === 1 && isOwnSide(setting, subject.at, speaker)))
  if (refused.length > 0 || (hasRelation(sentence, subject.at, 'nsubj:pass') && !isOurs)) return refused
  const is = (words: readonly Lexeme[]): boolean =>
    [verb, ...treeOf(sentence).childrenBy(verb, 'cop')].some((head) => isOneOf(sentence, head, words))
  // "Duda vil ikke møte …": wanting, where the helper says so
  const isVolition = negated && isOneOf(sentence, at, locale.stances.wishes)
  const meant = isFirstPerson(setting, subject.at)
    ? speakers
    : holdersOf(setting, subject.at).filter(
        (key) =>
          isBody(setting.actors, key) || speakers.includes(key) || (isVolition && isOfficial(setting.actors, key)),
      )
  // "Hellas skal ikke få en eneste øy, sa Tyrkias president": kept from another side by the one who speaks
  const isWithheld =
    negated && is(receiving) && speaker !== undefined && speakers.length === 1 && isOtherSide(setting, meant, speaker)
  const [holder] = isWithheld ? [speaker] : meant
  if (meant.length !== 1 || holder === undefined || !mayHold(setting.actors, holder)) return []
  // "said it would not pay" is the past of "will"; in a report's own words or a quotation "would" depends on something
  if (!will.has(formAt(sentence, at)) && (speakers.length !== 1 || setting.isQuoted(place))) return []
  if (is(procedural) || is(idle) || is(discussing) || isTelling(setting, verb)) return []
  // "will not oppose the plan": the verb's own stance turned round, and read there
  const willed = sentence.tokens[verb]
  const word = willed && fitting(sentence, verb, entriesByForm(willed, locale.stances.verbs))
  if (negated && (word?.stance === 'rejects' || word?.negated === 'accepts')) return []
  const stance = negated || is(resisting) ? 'rejects' : speakers.length === 1 && is(giving) ? 'offers' : undefined
  if (stance === undefined) return []
  // "would sign nothing that did not …": what it must have to be signed
  const isUnless =
    negated &&
    treeOf(sentence)
      .childrenBy(verb, 'obj')
      .some((object) =>
        treeOf(sentence)
          .childrenBy(object, 'acl')
          .some((clause) => isNegated(sentence, clause, locale)),
      )
  const range = evidenceOf(sentence, verb)
  return [
    {
      stance: isUnless ? 'condition' : stance,
      holders: [holder],
      range: rangeOverBoth(range, place, token.end),
      at: place,
      issue: issueOf(setting, verb),
      confidence: confidence.own,
    },
  ]
}

/** Tells whether somebody is of another side than the one who speaks, whose side is known. */
const isOtherSide = ({ actors }: Setting, others: readonly LocalKey[], speaker: LocalKey): boolean => {
  const { country } = actors.actorOf(speaker)
  return country !== undefined && others.every((key) => actors.actorOf(key).country !== country)
}

/** "no apology would be given", "ingen landsby skal …": refused by the one who says so. */
const noneWill = (setting: Setting, at: number, verb: number, subject: number): readonly Found[] => {
  const { sentence, locale } = setting
  const isNone = treeOf(sentence)
    .childrenBy(subject, 'det')
    .some((det) => locale.positions.negations.has(formAt(sentence, det)))
  const place = placeOf(sentence, at)
  const holders = setting.speakersAt(place)
  if (
    !isNone ||
    holders.length !== 1 ||
    isContentOfStance(setting, verb) ||
    isOneOf(sentence, verb, locale.stances.procedural)
  )
    return []
  return [
    {
      stance: 'rejects',
      holders,
      range: evidenceOf(sentence, verb),
      at: place,
      issue: issueOf(setting, subject),
      confidence: confidence.own,
    },
  ]
}

/** "the men will not be released", "mennene blir ikke løslatt": what the one who says so will not give. */
export const withheldAt = (setting: Setting, at: number): readonly Found[] => {
  const { sentence, locale } = setting
  const { will, becoming, giving } = locale.positions
  const form = formAt(sentence, at)
  const isToCome = will.has(form) || becoming.has(form) || locale.contacts.pastFuture.has(form)
  const verb = hasRelation(sentence, at, 'aux') ? (sentence.tokens[at]?.head ?? -1) : -1
  if (!isToCome || !isOneOf(sentence, verb, giving) || !isNegated(sentence, verb, locale)) return []
  const [subject] = treeOf(sentence).childrenBy(verb, 'nsubj:pass')
  const holder = speakerAt(setting, placeOf(sentence, at))
  const isThing = subject !== undefined && sentence.tokens[subject]?.upos === 'NOUN'
  if (!isThing || holder === undefined || !mayHold(setting.actors, holder) || isContentOfStance(setting, verb))
    return []
  return [
    {
      stance: 'rejects',
      holders: [holder],
      range: evidenceOf(sentence, verb),
      at: placeOf(sentence, at),
      issue: issueOf(setting, verb),
      confidence: confidence.own,
    },
  ]
}

const rangeOverBoth = (
  range: { readonly start: number; readonly end: number },
  start: number,
  end: number,
): { readonly start: number; readonly end: number } => ({
  start: Math.min(range.start, start),
  end: Math.max(range.end, end),
})

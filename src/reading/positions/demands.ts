import { hasRelation, isRelation, treeOf } from '../../language/tree.ts'
import { objectKindsOf } from '../../locales/measures.ts'
import type { Range } from '../../text/span.ts'
import { isNegated, subjectOf } from './clause.ts'
import { issueOf } from './issue.ts'
import {
  confidence,
  evidenceOf,
  type Found,
  formAt,
  holdersOf,
  isContentOfStance,
  isFirstPerson,
  isOneOf,
  mayHold,
  type Setting,
} from './setting.ts'

/** "X must …", "X bør …" said of somebody or something else: the one who says or thinks it demands it. */
export const demandAt = (setting: Setting, at: number): readonly Found[] => {
  const { sentence, locale } = setting
  const token = sentence.tokens[at]
  const verb = demandedAt(setting, at)
  if (!token || verb === undefined) return []
  const subject = subjectOf(sentence, verb)
  const clause = sentence.tokens[verb]
  // "krav om at X må …": the demand is the noun's, whoever speaks
  if (subject === undefined || !clause || isRelation(clause, 'acl', 'advcl') || isContentOfStance(setting, verb))
    return []
  // "skal ifølge diplomaten ha forlatt", "must have known": a guess at what was
  if (
    treeOf(sentence)
      .childrenBy(verb, 'aux')
      .some((aux) => locale.contacts.perfect.has(formAt(sentence, aux)))
  )
    return []
  const opinion = isRelation(clause, 'ccomp') && clause.head >= 0 ? subjectOf(sentence, clause.head) : undefined
  const thinking = opinion === undefined || opinion === subject ? [] : holdersOf(setting, opinion)
  const holders = thinking.length === 1 ? thinking : setting.speakersAt(token.start)
  const [holder] = holders
  const asked = setting.actors.actorsIn(setting.index, subject)
  // "and it must be a joint one": of a thing spoken of before
  const isThingAgain =
    sentence.tokens[subject]?.upos === 'PRON' &&
    sentence.tokens[subject]?.deprel === 'nsubj' &&
    hasRelation(sentence, verb, 'conj')
  // "he should count cows" is a quip about a person
  const isNoun = isThingAgain || /^(?:NOUN|PROPN)$/u.test(sentence.tokens[subject]?.upos ?? '')
  if (holders.length !== 1 || holder === undefined || !mayHold(setting.actors, holder)) return []
  if (isFirstPerson(setting, subject) || !isNoun || asked.includes(holder) || isNegated(sentence, verb, locale))
    return []
  const range = evidenceOf(sentence, verb)
  const found = { holders, at: token.start, issue: issueOf(setting, verb) }
  const isFirst = treeOf(sentence)
    .childrenBy(verb, 'advmod')
    .some((child) => locale.positions.first.has(formAt(sentence, child)))
  const then = isFirst ? whatFollows(setting, verb, range) : undefined
  if (then) {
    const wordsOf = ({ start, end }: Range): string => setting.document.report.text.slice(start, end)
    return [
      {
        ...found,
        stance: 'condition',
        range: { start: range.start, end: then.end },
        confidence: confidence.condition,
        condition: { requires: wordsOf(range), for: wordsOf(then) },
      },
    ]
  }
  // "an agreement must first be approved": it hangs on that; "the army must first stop": somebody is asked to
  return [
    {
      ...found,
      stance: isFirst && asked.length === 0 && isThing(setting, subject) ? 'condition' : 'demands',
      range,
      confidence: confidence.demand,
    },
  ]
}

/** The verb that a modal of demand helps; the modal itself in "the troops must out", "soldatene må hjem". */
const demandedAt = ({ sentence, locale }: Setting, at: number): number | undefined => {
  const token = sentence.tokens[at]
  if (!token || !isOneOf(sentence, at, locale.positions.demandModals)) return undefined
  // "should they ask": a condition, not a demand
  const isInverted = locale.positions.inverted.has(token.lower) && (subjectOf(sentence, token.head) ?? -1) > at
  if (isRelation(token, 'aux')) return isInverted ? undefined : token.head
  const tree = treeOf(sentence)
  const isAlone =
    token.upos === 'VERB' &&
    tree.childrenBy(at, 'nsubj').length > 0 &&
    tree.childrenBy(at, 'obl', 'compound:prt', 'advmod').some((child) => child > at)
  return isAlone && tree.childrenBy(at, 'xcomp', 'ccomp', 'obj').length === 0 ? at : undefined
}

/** "First X must leave, then we can talk", "Først må X ut. Så kan vi snakke": what is put behind it, in the sentence or the next. */
const whatFollows = (setting: Setting, verb: number, range: Range): Range | undefined => {
  const { sentence, document, index, locale } = setting
  const { afterwards } = locale.positions
  const within = sentence.tokens.findIndex(
    ({ lower, start }, at) => at > verb && start >= range.end && afterwards.has(lower),
  )
  const last = sentence.tokens.findLast(({ upos }) => upos !== 'PUNCT')
  const opener = sentence.tokens[within]
  if (opener && last) return { start: opener.start, end: last.end }
  const next = document.analysis.sentences[index + 1]
  const first = next?.tokens.find(({ upos }) => upos !== 'PUNCT')
  if (!next || !first || !afterwards.has(first.lower) || setting.speakersAt(first.start).length === 0) return undefined
  const stop = next.tokens.findIndex(({ form }, at) => at > 0 && /^[,.!?»”"]$/u.test(form))
  return { start: first.start, end: next.tokens[stop < 0 ? next.tokens.length - 1 : stop - 1]?.end ?? first.end }
}

/** A noun of a deal or an act, no body that could do anything. */
const isThing = ({ sentence, locale }: Setting, subject: number): boolean => {
  return objectKindsOf(locale.measures, formAt(sentence, subject)).includes('agreements')
}

import type { Sentence } from '../../language/analysis.ts'
import { isTagged } from '../../language/tag.ts'
import { hasRelation, isRelation, treeOf } from '../../language/tree.ts'
import { objectKindsOf } from '../../locales/measures.ts'
import { phraseLengthAt } from '../../locales/phrases.ts'
import type { Range } from '../../text/span.ts'
import { clauseRange, isNegated, subjectOf } from './clause.ts'
import { holdersOf, isBody, isOwnSide, mayHold, sideFor } from './holders.ts'
import { issueOf } from './issue.ts'
import {
  confidence,
  evidenceOf,
  type Found,
  formAt,
  isContentOfStance,
  isFirstPerson,
  isOneOf,
  placeOf,
  type Setting,
  speakerAt,
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
  const isCleft = isCleftAt(setting, verb)
  // "it is not we who must move"
  if (isCleft && isNegated(sentence, clause?.head ?? -1, locale)) return []
  if (
    subject === undefined ||
    !clause ||
    (isRelation(clause, 'acl', 'advcl') && !isCleft && !isToldClause(setting, verb)) ||
    isContentOfStance(setting, verb)
  )
    return []
  // "skal ifølge diplomaten ha forlatt", "must have known": a guess at what was
  if (
    treeOf(sentence)
      .childrenBy(verb, 'aux')
      .some((aux) => locale.contacts.perfect.has(formAt(sentence, aux)))
  )
    return []
  const opinion =
    (isRelation(clause, 'ccomp') || isToldClause(setting, verb)) && clause.head >= 0
      ? subjectOf(sentence, clause.head)
      : undefined
  const thinking = opinion === undefined || opinion === subject ? [] : holdersOf(setting, opinion)
  const spoken = setting.speakersAt(token.start)
  const side = spoken.length === 0 ? sideFor(setting, verb) : undefined
  const holders = thinking.length === 1 ? thinking : side === undefined ? spoken : [side]
  const [holder] = holders
  const asked = setting.actors.actorsIn(setting.index, isCleft ? clause.head : subject)
  // "and it must be a joint one": of a thing spoken of before
  const isThingAgain =
    sentence.tokens[subject]?.upos === 'PRON' &&
    sentence.tokens[subject]?.deprel === 'nsubj' &&
    hasRelation(sentence, verb, 'conj')
  // "he should count cows" is a quip about a person
  const isNoun =
    isCleft ||
    isThingAgain ||
    // "he must be given access": asked of those who can
    (hasRelation(sentence, subject, 'nsubj:pass') && isOneOf(sentence, at, locale.positions.bindingModals)) ||
    isOthers(setting, subject, at) ||
    isWhatGoesOn(setting, subject, at) ||
    isTagged(sentence.tokens[subject], 'NOUN', 'PROPN')
  if (holders.length !== 1 || holder === undefined || !mayHold(setting.actors, holder)) return []
  const isLetOff = isNegated(sentence, verb, locale) && !isOneOf(sentence, at, locale.positions.forbiddingModals)
  if (isFirstPerson(setting, subject) || !isNoun || asked.includes(holder) || isLetOff) return []
  const range = withJoined(sentence, verb, evidenceOf(sentence, isCleft ? clause.head : verb))
  const found = { holders, at: token.start, issue: issueOf(setting, verb) }
  const isFirst = comesFirst(setting, verb)
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
  // "must first stop": something else hangs on that, said before or known; "should first stop" only asks
  const isBinding = isOneOf(sentence, at, locale.positions.bindingModals)
  return [
    {
      ...found,
      stance: isFirst && (isBinding || isThing(setting, subject)) ? 'condition' : 'demands',
      range,
      confidence: confidence.demand,
    },
  ]
}

/** "står fast på at skipene må bort": told behind a verb and its adjective, by a preposition and its "that", whatever the tree calls the clause. */
const isToldClause = ({ sentence, locale }: Setting, verb: number): boolean => {
  const marks = treeOf(sentence).childrenBy(verb, 'mark', 'case')
  return (
    hasRelation(sentence, verb, 'advcl') &&
    marks.length === 2 &&
    locale.speech.complementisers.has(formAt(sentence, marks[1] ?? -1)) &&
    sentence.tokens[(marks[0] ?? 0) - 1]?.upos === 'ADJ'
  )
}

/** "must first leave"; "first and foremost" is no order of things. */
const comesFirst = ({ sentence, locale }: Setting, verb: number): boolean =>
  treeOf(sentence)
    .subtreeOf(verb)
    .some(
      (child) =>
        sentence.tokens[child]?.upos === 'ADV' &&
        locale.conditions.first.has(formAt(sentence, child)) &&
        sentence.tokens[child + 1]?.upos !== 'CCONJ',
    )

/** "should respect the accord, stop the works and pay": with the infinitives that the modal helps too. */
const withJoined = (sentence: Sentence, verb: number, range: Range): Range => {
  const tree = treeOf(sentence)
  const last = tree
    .childrenBy(verb, 'conj')
    .findLast(
      (child) =>
        sentence.tokens[child]?.feats.VerbForm === 'Inf' && tree.childrenBy(child, 'nsubj', 'aux', 'mark').length === 0,
    )
  return last === undefined
    ? range
    : { start: range.start, end: Math.max(range.end, clauseRange(sentence, last, false).end) }
}

/** "It is up to Kenya to …", "det er opp til Kenya å …": asked of another by the one who says so. */
export const turnAt = (setting: Setting, at: number): readonly Found[] => {
  const { sentence, locale, actors, index } = setting
  if (phraseLengthAt(locale.positions.turns, sentence.tokens, at) === 0) return []
  const whose = sentence.tokens[at]?.head ?? -1
  const asked = actors.actorsIn(index, whose)
  const holder = speakerAt(setting, placeOf(sentence, at))
  const clause = treeOf(sentence).childrenBy(whose, 'csubj', 'acl', 'advcl', 'xcomp')
  if (
    holder === undefined ||
    !mayHold(actors, holder) ||
    !asked.every((key) => isBody(actors, key)) ||
    asked.length === 0 ||
    clause.length === 0
  )
    return []
  if (isOwnSide(setting, whose, holder) || isNegated(sentence, whose, locale)) return []
  return [
    {
      stance: 'demands',
      holders: [holder],
      at: placeOf(sentence, at),
      range: evidenceOf(sentence, whose),
      issue: issueOf(setting, clause[0] ?? whose),
      confidence: confidence.demand,
    },
  ]
}

/** "Det er Kenya som må …": the demand is on the one whom the cleft puts first. */
const isCleftAt = ({ sentence, locale }: Setting, verb: number): boolean => {
  const head = sentence.tokens[verb]?.head ?? -1
  const tree = treeOf(sentence)
  return (
    hasRelation(sentence, verb, 'acl') &&
    tree.childrenBy(head, 'cop').length > 0 &&
    tree.childrenBy(head, 'expl', 'nsubj').some((child) => locale.pronouns.impersonal.has(formAt(sentence, child)))
  )
}

/** "They have to stop": in somebody's mouth the other side; "he should count cows" is a quip about a person. */
const isOthers = (setting: Setting, subject: number, modal: number): boolean => {
  const { sentence, locale } = setting
  return (
    locale.positions.others.has(formAt(sentence, subject)) &&
    setting.isQuoted(placeOf(sentence, subject)) &&
    isOneOf(sentence, modal, locale.positions.bindingModals)
  )
}

/** "This must stop", "Dette må ikke gjenta seg": in somebody's mouth what others do. */
const isWhatGoesOn = (setting: Setting, subject: number, modal: number): boolean => {
  const { sentence, locale } = setting
  const { demonstratives, bindingModals, forbiddingModals } = locale.positions
  return (
    demonstratives.has(formAt(sentence, subject)) &&
    sentence.tokens[subject]?.upos === 'PRON' &&
    sentence.tokens[sentence.tokens[modal]?.head ?? -1]?.upos === 'VERB' &&
    setting.isQuoted(placeOf(sentence, subject)) &&
    (isOneOf(sentence, modal, bindingModals) || isOneOf(sentence, modal, forbiddingModals))
  )
}

/** The verb that a modal of demand helps; the modal itself in "the troops must out", "soldatene må hjem". */
const demandedAt = (setting: Setting, at: number): number | undefined => {
  const { sentence, locale } = setting
  const token = sentence.tokens[at]
  if (!token) return undefined
  if (token.upos === 'VERB' && isOneOf(sentence, at, locale.positions.demandVerbs))
    return treeOf(sentence)
      .childrenBy(at, 'xcomp')
      .find((child) => child > at && treeOf(sentence).childrenBy(child, 'mark').length > 0)
  const { demandModals, forbiddingModals } = locale.positions
  const isForbidding = isOneOf(sentence, at, forbiddingModals) && isNegated(sentence, token.head, locale)
  if (!(isOneOf(sentence, at, demandModals) || isForbidding || isObliging(setting, at))) return undefined
  // "should they ask": a condition, not a demand
  const isInverted = locale.positions.inverted.has(token.lower) && (subjectOf(sentence, token.head) ?? -1) > at
  if (isRelation(token, 'aux')) return isInverted ? undefined : token.head
  const tree = treeOf(sentence)
  const isAlone =
    isTagged(token, 'VERB', 'AUX') &&
    tree.childrenBy(at, 'nsubj').length > 0 &&
    tree.childrenBy(at, 'obl', 'compound:prt', 'advmod').some((child) => child > at)
  return isAlone && tree.childrenBy(at, 'xcomp', 'ccomp', 'obj').length === 0 ? at : undefined
}

/** "skal Uganda åbne vejen, siger Kenyas minister": what another side is obliged to by the one who speaks. */
const isObliging = (setting: Setting, at: number): boolean => {
  const { sentence, locale, actors, index } = setting
  const subject = isOneOf(sentence, at, locale.positions.obliging)
    ? subjectOf(sentence, sentence.tokens[at]?.head ?? -1)
    : undefined
  const speaker = speakerAt(setting, placeOf(sentence, at))
  if (subject === undefined || speaker === undefined || actors.actorOf(speaker).country === undefined) return false
  const [asked, other] = actors.actorsIn(index, subject)
  return asked !== undefined && other === undefined && isBody(actors, asked) && !isOwnSide(setting, subject, speaker)
}

/** "First X must leave, then we can talk", "Først må X ut. Så kan vi snakke": what is put behind it, in the sentence or the next. */
export const whatFollows = (setting: Setting, verb: number, range: Range): Range | undefined => {
  const { sentence, document, index, locale } = setting
  const { afterwards } = locale.conditions
  const within = sentence.tokens.findIndex(
    ({ lower, start }, at) => at > verb && start >= range.end && afterwards.has(lower),
  )
  const opener = sentence.tokens[within]
  const isSaid = opener !== undefined && setting.isQuoted(opener.start)
  const last = sentence.tokens.findLast(({ upos, start }) => upos !== 'PUNCT' && (!isSaid || setting.isQuoted(start)))
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

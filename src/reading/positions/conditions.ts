import type { Sentence } from '../../language/analysis.ts'
import { hasRelation, isRelation, treeOf } from '../../language/tree.ts'
import { entriesOf, isFormOfAny } from '../../locales/lexeme.ts'
import { phraseLengthAt } from '../../locales/phrases.ts'
import { type Range, trimmed } from '../../text/span.ts'
import { clauseChain, clauseRange, subjectOf } from './clause.ts'
import { shortened, wordsOf } from './excerpt.ts'
import { issueOf } from './issue.ts'
import { findFronted, findOnlyThen, findSequences } from './sequences.ts'
import { confidence, type Found, formAt, holdersOf, isBody, isOneOf, type Setting } from './setting.ts'
import { standsWith } from './stances.ts'

/**
 * Finds what a side makes depend on something else: "can only happen once there is peace", "først når …", "a key
 * condition for …". The speaker holds it, or the subject where nobody speaks.
 */
export const findConditions = (setting: Setting): readonly Found[] => [
  ...findOpeners(setting),
  ...findSequences(setting),
  ...findFronted(setting),
  ...findOnlyThen(setting),
  ...findConditionNouns(setting),
  ...findConditionVerbs(setting),
]

/** "until the last week": behind a single preposition stands a time, and no clause. */
const isOnlyATime = ({ sentence, locale }: Setting, at: number, alone: readonly string[]): boolean => {
  const length = phraseLengthAt(alone, sentence.tokens, at)
  if (length < 2) return hasRelation(sentence, at, 'case')
  const last = at + length - 1
  return locale.positions.before.has(formAt(sentence, last)) && hasRelation(sentence, last, 'case')
}

/** "as long as they need", "if they want one": how long or courtesy, and no condition. "så lenge havnen tar imot olje" says more. */
const lasts = ({ sentence, locale }: Setting, opened: number): boolean =>
  [opened, ...treeOf(sentence).childrenBy(opened, 'xcomp')].some(
    (at) =>
      isOneOf(sentence, at, locale.positions.lasting) && treeOf(sentence).childrenBy(at, 'compound:prt').length === 0,
  )

const findOpeners = (setting: Setting): readonly Found[] => {
  const { sentence, locale } = setting
  const { alone, only, onlyWords, promised } = locale.positions.conditionOpeners
  return sentence.tokens.flatMap((token, at): readonly Found[] => {
    const isAlone = phraseLengthAt(alone, sentence.tokens, at) > 0
    const isOnly =
      !isAlone && phraseLengthAt(only, sentence.tokens, at) > 0 && followsOnly(sentence, at, new Set(onlyWords))
    const isWhenDone = !isAlone && !isOnly && only.includes(token.lower) && isDoneBy(setting, at)
    const isPromised = !isAlone && !isOnly && !isWhenDone && promised.includes(token.lower)
    if (!isAlone && !isOnly && !isPromised && !isWhenDone) return []
    const opened = clauseOpenedAt(sentence, at)
    if (isAlone && isOnlyATime(setting, at, alone)) return []
    // "bli så lenge de trenger": the opener hangs on the main verb before it
    const isMain = opened !== undefined && opened < at
    const inTree = !isMain && opened !== undefined && (sentence.tokens[opened]?.head ?? -1) >= 0
    const required = inTree ? opened : isAlone ? verbBehind(sentence, at) : undefined
    const above =
      required === undefined
        ? undefined
        : isMain
          ? opened
          : inTree
            ? sentence.tokens[required]?.head
            : mainBeside(sentence, required, at)
    // "ready to discuss it, but not before": nothing more is said of when, and the whole clause depends on it
    const isAll = required !== undefined && required >= at && required < at + phraseLengthAt(alone, sentence.tokens, at)
    const whole = isAll
      ? treeOf(sentence)
          .pathToRoot(required)
          .find((step) => treeOf(sentence).childrenBy(step, 'nsubj', 'expl').length > 0)
      : undefined
    const main = whole ?? (above === undefined || above > at ? above : nearestJoined(sentence, above, at))
    if (
      required === undefined ||
      main === undefined ||
      main < 0 ||
      main === required ||
      lasts(setting, required) ||
      isOneOf(sentence, main, locale.positions.procedural)
    )
      return []
    if (isPromised && !(hasRelation(sentence, required, 'advcl') && promises(setting, main))) return []
    const required_ = clauseRange(sentence, required, true)
    const dependent = clauseRange(sentence, main, true)
    const range = {
      start: Math.min(token.start, required_.start, dependent.start),
      end: Math.max(required_.end, dependent.end),
    }
    const spoken = setting.speakersAt(token.start)
    const subject = subjectOf(sentence, main)
    if (isWhenDone && spoken.length !== 1) return []
    if (isAlone && spoken.length === 0 && !isStateSubject(setting, subject)) return []
    const meant = subject === undefined ? [] : setting.actors.actorsIn(setting.index, subject)
    // "Cuba is ready to free them if …": what a state is ready for is its own, whoever tells of it
    const isReadiness =
      sentence.tokens[main]?.upos === 'VERB' ||
      locale.positions.adjectives.some(({ word }) => isOneOf(sentence, main, [word]))
    const isOwn = isPromised && isReadiness && meant.length === 1 && meant.every((key) => isBody(setting.actors, key))
    const holders = spoken.length === 1 && !isOwn ? spoken : meant
    return [
      {
        stance: 'condition',
        confidence: confidence.condition,
        holders: holders.length === 1 ? holders : [],
        range: shortened(setting, range, token.start),
        at: token.start,
        issue: issueOf(setting, main),
        condition: {
          requires: wordsOf(setting, required_),
          for: wordsOf(
            setting,
            beside(setting, dependent, { start: Math.min(token.start, required_.start), end: required_.end }),
          ),
        },
      },
    ]
  })
}

/** "are freed when the fines have been paid": a passive in the present that waits for something done. */
const isDoneBy = ({ sentence, locale }: Setting, at: number): boolean => {
  const opened = sentence.tokens[at]?.head ?? -1
  const main = sentence.tokens[opened]?.head ?? -1
  const tree = treeOf(sentence)
  const isPerfect = tree
    .childrenBy(opened, 'aux')
    .some((aux) => locale.contacts.perfect.has(formAt(sentence, aux)) && sentence.tokens[aux]?.feats.Tense === 'Pres')
  const isPassive =
    tree.childrenBy(main, 'aux:pass').some((aux) => sentence.tokens[aux]?.feats.Tense === 'Pres') ||
    (sentence.tokens[main]?.feats.Voice === 'Pass' && sentence.tokens[main]?.feats.Tense === 'Pres')
  return hasRelation(sentence, at, 'mark') && hasRelation(sentence, opened, 'advcl') && isPerfect && isPassive
}

/** "will support X and is prepared to Y, provided that": the condition is the last one's, wherever the tree hangs it. */
const nearestJoined = (sentence: Sentence, main: number, at: number): number =>
  treeOf(sentence)
    .childrenBy(main, 'conj')
    .findLast((child) => child < at && treeOf(sentence).childrenBy(child, 'cop', 'aux', 'nsubj').length > 0) ?? main

/** What is left of the main clause once the condition that stands in it is taken out. */
const beside = ({ document }: Setting, whole: Range, condition: Range): Range => {
  const text = document.report.text
  const before = trimmed(text, { start: whole.start, end: Math.min(whole.end, Math.max(whole.start, condition.start)) })
  const behind = trimmed(text, { start: Math.min(whole.end, Math.max(whole.start, condition.end)), end: whole.end })
  const kept = before.end - before.start >= behind.end - behind.start ? before : behind
  return { start: kept.start + (/^[\s,;:]*/u.exec(text.slice(kept.start, kept.end))?.[0].length ?? 0), end: kept.end }
}

/** "only once", "only happen, as we have noted, once", "bare dersom", "først når": the word stands before, in the clause. */
const followsOnly = (sentence: Sentence, at: number, onlyWords: ReadonlySet<string>): boolean => {
  for (let before = at - 1; before >= Math.max(0, at - 12); before--) {
    const token = sentence.tokens[before]
    if (!token || /^[.;:!?]$/u.test(token.form)) return false
    if (onlyWords.has(token.lower)) return true
  }
  return false
}

/** The head of the clause or noun phrase that a conjunction or preposition opens. */
const clauseOpenedAt = (sentence: Sentence, at: number): number | undefined => {
  const token = sentence.tokens[at]
  if (!token) return undefined
  if (isRelation(token, 'mark', 'case', 'advmod', 'fixed') && token.head >= 0) {
    const governor = sentence.tokens[token.head]
    if (
      governor &&
      isRelation(token, 'fixed', 'advmod') &&
      isRelation(governor, 'mark', 'case', 'advmod') &&
      governor.head >= 0
    )
      return governor.head
    return token.head
  }
  return undefined
}

/** "would reopen", "er villig til": what the clause says is to come, and hangs on the condition. */
const promises = ({ sentence, locale }: Setting, main: number): boolean =>
  treeOf(sentence)
    .pathToRoot(main)
    .slice(0, 3)
    .flatMap((at) => [at, ...treeOf(sentence).childrenBy(at, 'aux', 'cop', 'xcomp')])
    .some((at) => {
      const token = sentence.tokens[at]
      return token !== undefined && isFormOfAny(token, locale.positions.conditionOpeners.promises)
    })

/** Outside anybody's mouth only a side's own conduct is its position: "the tariff stays until" is nobody's. */
const isStateSubject = ({ actors, index }: Setting, subject: number | undefined): boolean =>
  subject !== undefined && actors.actorsIn(index, subject).some((key) => actors.actorOf(key).kind === 'state')

/** "a full normalisation presupposes that …": the subject hangs on the object, and the speaker holds it. */
const findConditionVerbs = (setting: Setting): readonly Found[] => {
  const { sentence, locale } = setting
  return sentence.tokens.flatMap((token, at): readonly Found[] => {
    const verb = entriesOf(token, locale.positions.conditionVerbs).find((entry) => standsWith(sentence, at, entry))
    const subject = verb && subjectOf(sentence, at)
    const required = treeOf(sentence)
      .childrenBy(at, 'obj', 'ccomp', 'obl', 'advcl')
      .find((child) => child > at)
    const holders = setting.speakersAt(token.start)
    if (
      !(token.upos === 'VERB' || token.upos === 'ADJ') ||
      !verb ||
      subject === undefined ||
      required === undefined ||
      holders.length !== 1 ||
      !isDefinite(setting, required)
    )
      return []
    const subtree = (head: number): Range => {
      const own = treeOf(sentence).subtreeOf(head)
      return { start: tokenStart(sentence, own[0] ?? head), end: sentence.tokens[own.at(-1) ?? head]?.end ?? token.end }
    }
    return [
      {
        stance: 'condition',
        confidence: confidence.condition,
        holders,
        range: shortened(setting, clauseRange(sentence, at, true), token.start),
        at: token.start,
        issue: issueOf(setting, subject),
        condition: { requires: wordsOf(setting, subtree(required)), for: wordsOf(setting, subtree(subject)) },
      },
    ]
  })
}

/** "depends on patience" asks nothing of anybody: what is required must be done, or be somebody's. */
const isDefinite = ({ sentence, actors, index }: Setting, required: number): boolean =>
  treeOf(sentence)
    .subtreeOf(required)
    .some((at) => sentence.tokens[at]?.upos === 'VERB' || actors.mentionAt(index, at)?.actor !== undefined)

/** Where the tree has lost the clause: the first verb behind its opener. */
const verbBehind = (sentence: Sentence, at: number): number | undefined => {
  const found = sentence.tokens.findIndex(
    (token, index) => index > at && (token.upos === 'VERB' || token.upos === 'AUX'),
  )
  return found < 0 ? undefined : found
}

/** The verb that the lost clause stands beside: behind its comma, else the last before its opener that has a subject, else the root. */
const mainBeside = (sentence: Sentence, required: number, opener: number): number | undefined => {
  const comma = sentence.tokens.findIndex((token, index) => index > required && token.form === ',')
  const behind = comma < 0 ? undefined : verbBehind(sentence, comma)
  const { root } = treeOf(sentence)
  const before = sentence.tokens.findLastIndex(
    ({ upos }, at) => at < opener && upos === 'VERB' && treeOf(sentence).childrenBy(at, 'nsubj').length > 0,
  )
  return behind ?? (before >= 0 ? before : root === required ? undefined : root)
}

const findConditionNouns = (setting: Setting): readonly Found[] => {
  const { sentence, locale } = setting
  const tree = treeOf(sentence)
  return sentence.tokens.flatMap((token, at): readonly Found[] => {
    if (token.upos !== 'NOUN' || !locale.positions.conditionNouns.some((word) => word.forms.has(token.lower))) return []
    const spoken = setting.speakersAt(token.start)
    const subject = subjectOf(sentence, at)
    const owners = tree
      .childrenBy(at, 'nmod:poss', 'nmod')
      .flatMap((child) => setting.actors.actorsIn(setting.index, child))
    // "stiller én betingelse": of the one who makes it
    const governor = token.head
    const isCarried =
      governor >= 0 && hasRelation(sentence, at, 'obj') && isOneOf(sentence, governor, locale.positions.carriers)
    const maker = isCarried ? subjectOf(sentence, governor) : undefined
    const made = maker === undefined ? [] : holdersOf(setting, maker)
    const holders = made.length === 1 ? made : spoken.length === 1 ? spoken : owners.slice(0, 1)
    const purpose = tree.childrenBy(at, 'nmod', 'acl', 'obl').find((child) => child > at) ?? purposeBehind(sentence, at)
    if (holders.length !== 1 || (purpose === undefined && subject === undefined && made.length === 0)) return []
    const own = tree.subtreeOf(at).filter((child) => child >= at)
    const top = clauseChain(sentence, at).at(-1) ?? at
    const range =
      made.length === 1
        ? clauseRange(sentence, governor, true)
        : tree.childrenBy(at, 'cop').length > 0
          ? clauseRange(sentence, top, true)
          : {
              start: tokenStart(sentence, nounPhraseStart(sentence, at)),
              end: sentence.tokens[own.at(-1) ?? at]?.end ?? token.end,
            }
    return [
      {
        stance: 'condition',
        confidence: confidence.condition,
        holders,
        range: shortened(setting, range, token.start),
        at: token.start,
        issue: issueOf(setting, purpose ?? subject ?? at),
      },
    ]
  })
}

/** “a key condition” for returning: the preposition stands behind the mark, and the tree may hang it elsewhere. */
const purposeBehind = (sentence: Sentence, at: number): number | undefined => {
  const next = sentence.tokens.findIndex(({ upos }, index) => index > at && upos !== 'PUNCT')
  const opener = next > at && next <= at + 2 ? sentence.tokens[next] : undefined
  return opener && /^(?:ADP|SCONJ)$/u.test(opener.upos) && opener.head > next ? opener.head : undefined
}

const tokenStart = (sentence: Sentence, at: number): number => sentence.tokens[at]?.start ?? 0

const nounPhraseStart = (sentence: Sentence, at: number): number => {
  let first = at
  while (first > 0 && /^(?:ADJ|DET|NUM|ADV)$/u.test(sentence.tokens[first - 1]?.upos ?? '')) first--
  return first
}

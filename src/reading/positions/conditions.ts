import type { Sentence } from '../../language/analysis.ts'
import { hasRelation, isRelation, treeOf } from '../../language/tree.ts'
import { isFormOf } from '../../locales/lexeme.ts'
import type { LocalKey } from '../../model/reading.ts'
import { type Range, trimmed } from '../../text/span.ts'
import { clauseChain, clauseRange, subjectOf } from './clause.ts'
import { issueOf } from './issue.ts'
import type { Setting } from './positions.ts'

interface ConditionFound {
  readonly stance: 'condition'
  readonly holders: readonly LocalKey[]
  readonly range: Range
  /** Where the word stands that makes it one, UTF-16 code units. */
  readonly at: number
  readonly issue: string
  readonly condition?: { readonly requires: string; readonly for: string }
}

/**
 * Finds what a side makes depend on something else: "can only happen once there is peace", "først når …", "a key
 * condition for …". The speaker holds it, or the subject where nobody speaks.
 */
export const findConditions = (setting: Setting): readonly ConditionFound[] => [
  ...findOpeners(setting),
  ...findConditionNouns(setting),
  ...findConditionVerbs(setting),
]

const wordsAt = (sentence: Sentence, at: number, phrase: string): number | undefined => {
  const words = phrase.split(' ')
  return words.every((word, i) => sentence.tokens[at + i]?.form.toLowerCase() === word) ? at + words.length : undefined
}

const findOpeners = (setting: Setting): readonly ConditionFound[] => {
  const { sentence, locale } = setting
  const { alone, only, onlyWords, promised } = locale.positions.conditionOpeners
  return sentence.tokens.flatMap((token, at): readonly ConditionFound[] => {
    const isAlone = alone.some((phrase) => wordsAt(sentence, at, phrase) !== undefined)
    const isOnly = !isAlone && only.some((phrase) => wordsAt(sentence, at, phrase) !== undefined) && followsOnly(sentence, at, new Set(onlyWords))
    const isPromised = !isAlone && !isOnly && promised.includes(token.form.toLowerCase())
    if (!isAlone && !isOnly && !isPromised) return []
    const opened = clauseOpenedAt(sentence, at)
    const inTree = opened !== undefined && (sentence.tokens[opened]?.head ?? -1) >= 0
    const required = inTree ? opened : isAlone ? verbBehind(sentence, at) : undefined
    const main = required === undefined ? undefined : inTree ? sentence.tokens[required]?.head : mainBeside(sentence, required)
    if (required === undefined || main === undefined || main < 0) return []
    if (isPromised && !(hasRelation(sentence, required, 'advcl') && promises(setting, main))) return []
    const required_ = clauseRange(sentence, required, true)
    const dependent = clauseRange(sentence, main, true)
    const range = { start: Math.min(token.start, required_.start, dependent.start), end: Math.max(required_.end, dependent.end) }
    const spoken = setting.speakersAt(token.start)
    const subject = subjectOf(sentence, main)
    if (isAlone && spoken.length === 0 && !isStateSubject(setting, subject)) return []
    const holders = spoken.length === 1 ? spoken : subject === undefined ? [] : setting.actors.actorsIn(setting.index, subject)
    return [
      {
        stance: 'condition',
        holders: holders.length === 1 ? holders : [],
        range: shortened(setting, range, token.start),
        at: token.start,
        issue: issueOf(setting, main),
        condition: { requires: wordsOf(setting, required_), for: wordsOf(setting, beside(setting, dependent, { start: Math.min(token.start, required_.start), end: required_.end })) },
      },
    ]
  })
}

/** What is left of the main clause once the condition that stands in it is taken out. */
const beside = ({ document }: Setting, whole: Range, condition: Range): Range => {
  const text = document.report.text
  const before = trimmed(text, { start: whole.start, end: Math.min(whole.end, Math.max(whole.start, condition.start)) })
  const behind = trimmed(text, { start: Math.min(whole.end, Math.max(whole.start, condition.end)), end: whole.end })
  return before.end - before.start >= behind.end - behind.start ? before : behind
}

/** "only once", "only happen, as we have noted, once", "bare dersom", "først når": the word stands before, in the clause. */
const followsOnly = (sentence: Sentence, at: number, onlyWords: ReadonlySet<string>): boolean => {
  for (let before = at - 1; before >= Math.max(0, at - 12); before--) {
    const token = sentence.tokens[before]
    if (!token || /^[.;:!?]$/u.test(token.form)) return false
    if (onlyWords.has(token.form.toLowerCase())) return true
  }
  return false
}

/** The head of the clause or noun phrase that a conjunction or preposition opens. */
const clauseOpenedAt = (sentence: Sentence, at: number): number | undefined => {
  const token = sentence.tokens[at]
  if (!token) return undefined
  if (isRelation(token, 'mark', 'case', 'advmod', 'fixed') && token.head >= 0) {
    const governor = sentence.tokens[token.head]
    if (governor && isRelation(token, 'fixed', 'advmod') && isRelation(governor, 'mark', 'case', 'advmod') && governor.head >= 0)
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
      return token !== undefined && locale.positions.conditionOpeners.promises.some((word) => isFormOf(token, word))
    })

/** Outside anybody's mouth only a side's own conduct is its position: "the tariff stays until" is nobody's. */
const isStateSubject = ({ actors, index }: Setting, subject: number | undefined): boolean =>
  subject !== undefined && actors.actorsIn(index, subject).some((key) => actors.actorOf(key).kind === 'state')

/** "a full normalisation presupposes that …": the subject hangs on the object, and the speaker holds it. */
const findConditionVerbs = (setting: Setting): readonly ConditionFound[] => {
  const { sentence, locale } = setting
  return sentence.tokens.flatMap((token, at): readonly ConditionFound[] => {
    const verb = locale.positions.conditionVerbs.find((entry) => isFormOf(token, entry.word))
    const subject = verb && subjectOf(sentence, at)
    const [required] = treeOf(sentence).childrenBy(at, 'obj', 'ccomp', 'obl')
    const holders = setting.speakersAt(token.start)
    if (token.upos !== 'VERB' || !verb || subject === undefined || required === undefined || holders.length !== 1) return []
    const subtree = (head: number): Range => {
      const own = treeOf(sentence).subtreeOf(head)
      return { start: tokenStart(sentence, own[0] ?? head), end: sentence.tokens[own.at(-1) ?? head]?.end ?? token.end }
    }
    return [
      {
        stance: 'condition',
        holders,
        range: shortened(setting, clauseRange(sentence, at, true), token.start),
        at: token.start,
        issue: issueOf(setting, subject),
        condition: { requires: wordsOf(setting, subtree(required)), for: wordsOf(setting, subtree(subject)) },
      },
    ]
  })
}

/** Where the tree has lost the clause: the first verb behind its opener. */
const verbBehind = (sentence: Sentence, at: number): number | undefined => {
  const found = sentence.tokens.findIndex((token, index) => index > at && (token.upos === 'VERB' || token.upos === 'AUX'))
  return found < 0 ? undefined : found
}

/** The verb that the lost clause stands beside: behind its comma, else the root. */
const mainBeside = (sentence: Sentence, required: number): number | undefined => {
  const comma = sentence.tokens.findIndex((token, index) => index > required && token.form === ',')
  const behind = comma < 0 ? undefined : verbBehind(sentence, comma)
  const { root } = treeOf(sentence)
  return behind ?? (root === required ? undefined : root)
}

const findConditionNouns = (setting: Setting): readonly ConditionFound[] => {
  const { sentence, locale } = setting
  const tree = treeOf(sentence)
  return sentence.tokens.flatMap((token, at): readonly ConditionFound[] => {
    if (token.upos !== 'NOUN' || !locale.positions.conditionNouns.some((word) => word.forms.has(token.form.toLowerCase()))) return []
    const spoken = setting.speakersAt(token.start)
    const subject = subjectOf(sentence, at)
    const owners = tree.childrenBy(at, 'nmod:poss', 'nmod').flatMap((child) => setting.actors.actorsIn(setting.index, child))
    const holders = spoken.length === 1 ? spoken : owners.slice(0, 1)
    const purpose = tree.childrenBy(at, 'nmod', 'acl', 'obl').find((child) => child > at)
    if (holders.length !== 1 || (purpose === undefined && subject === undefined)) return []
    const own = tree.subtreeOf(at).filter((child) => child >= at)
    const top = clauseChain(sentence, at).at(-1) ?? at
    const range = tree.childrenBy(at, 'cop').length > 0 ? clauseRange(sentence, top, true) : { start: tokenStart(sentence, nounPhraseStart(sentence, at)), end: sentence.tokens[own.at(-1) ?? at]?.end ?? token.end }
    return [{ stance: 'condition', holders, range: shortened(setting, range, token.start), at: token.start, issue: issueOf(setting, purpose ?? subject ?? at) }]
  })
}

const tokenStart = (sentence: Sentence, at: number): number => sentence.tokens[at]?.start ?? 0

const nounPhraseStart = (sentence: Sentence, at: number): number => {
  let first = at
  while (first > 0 && /^(?:ADJ|DET|NUM|ADV)$/u.test(sentence.tokens[first - 1]?.upos ?? '')) first--
  return first
}

const longest = 300

/** Keeps evidence to about a clause: the part round the words that make the condition. */
const shortened = (setting: Setting, range: Range, at: number): Range => {
  if (range.end - range.start <= longest) return range
  const start = Math.max(range.start, Math.min(at - 80, range.end - longest))
  const from = setting.sentence.tokens.find((token) => token.start >= start)?.start ?? range.start
  const last = setting.sentence.tokens.findLast((token) => token.end <= from + longest && token.end <= range.end)
  return { start: from, end: last?.end ?? range.end }
}

const wordsOf = ({ document }: Setting, { start, end }: Range): string => document.report.text.slice(start, end)

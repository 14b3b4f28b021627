import type { Sentence } from '../../language/analysis.ts'
import { isTagged } from '../../language/tag.ts'
import { hasRelation, treeOf } from '../../language/tree.ts'
import { entriesOf } from '../../locales/lexeme.ts'
import { flatMap } from '../../text/flat-map.ts'
import type { Range } from '../../text/span.ts'
import { clauseChain, clauseRange, isNegated, subjectOf } from './clause.ts'
import { findFirstThen, findVerbFirst } from './conditionals.ts'
import { shortened, wordsOf } from './excerpt.ts'
import { standsWith } from './fitting.ts'
import { holdersOf, mayHold } from './holders.ts'
import { issueOf } from './issue.ts'
import { findOpeners } from './openers.ts'
import { findBargains, findFronted, findOnlyThen, findSequences } from './sequences.ts'
import { confidence, type Found, isOneOf, type Setting } from './setting.ts'

/**
 * Finds what a side makes depend on something else: "can only happen once there is peace", "først når …", "a key
 * condition for …". The speaker holds it, or the subject where nobody speaks.
 */
export const findConditions = (setting: Setting): readonly Found[] => [
  ...findOpeners(setting),
  ...findSequences(setting),
  ...findFronted(setting),
  ...findOnlyThen(setting),
  ...findBargains(setting),
  ...findConditionNouns(setting),
  ...findConditionVerbs(setting),
  ...findEssentials(setting),
  ...findVerbFirst(setting),
  ...findFirstThen(setting),
]

/** "a full normalisation presupposes that …": held by the speaker; "has made its return conditional on …": by the one who does. */
const findConditionVerbs = (setting: Setting): readonly Found[] => {
  const { sentence, locale } = setting
  const tree = treeOf(sentence)
  return flatMap(sentence.tokens, (token, at): readonly Found[] => {
    const entries = entriesOf(token, locale.conditions.verbs)
    if (entries.length === 0 || !isTagged(token, 'VERB', 'ADJ', 'NOUN')) return []
    if (!entries.some((entry) => standsWith(sentence, at, entry))) return []
    // "made it conditional on …": the tree hangs what is required on the verb
    const isMade =
      hasRelation(sentence, at, 'obl', 'xcomp', 'obj', 'amod', 'advcl') &&
      isOneOf(sentence, token.head, locale.stances.carriers)
    const clause = isMade ? token.head : at
    const subject = subjectOf(sentence, clause)
    const required = [at, ...(isMade ? [clause] : [])]
      .flatMap((head) => tree.childrenBy(head, 'obj', 'ccomp', 'obl', 'advcl', 'nmod'))
      .find((child) => child > at && isDefinite(setting, child))
    if (subject === undefined || required === undefined || isNegated(sentence, clause, locale)) return []
    const setters = holdersOf(setting, subject).filter((key) => mayHold(setting.actors, key))
    // "ties its return to …"; "krevde fangene utlevert" asks, and makes nothing depend
    const isSetter =
      isMade ||
      (entries.some((entry) => entry.with.length > 0 && standsWith(sentence, at, entry)) &&
        tree.childrenBy(at, 'obj').some((object) => object < required))
    const holders = isSetter ? setters : setters.length > 0 ? [] : setting.speakersAt(token.start)
    return holders.length === 1 ? [conditionOf(setting, { holders, at, clause, required, dependent: subject })] : []
  })
}

/** "his release would be essential to any improvement": what is required is the subject. */
const findEssentials = (setting: Setting): readonly Found[] => {
  const { sentence, locale } = setting
  return flatMap(sentence.tokens, (token, at): readonly Found[] => {
    const isEssential =
      token.upos === 'ADJ' &&
      entriesOf(token, locale.conditions.essentials).some((entry) => standsWith(sentence, at, entry))
    const subject = isEssential ? subjectOf(sentence, at) : undefined
    const dependent = treeOf(sentence)
      .childrenBy(at, 'obl', 'advcl', 'nmod')
      .find((child) => child > at)
    const holders = setting.speakersAt(token.start)
    if (subject === undefined || dependent === undefined || holders.length !== 1) return []
    if (!isDefinite(setting, subject) || isNegated(sentence, at, locale)) return []
    return [conditionOf(setting, { holders, at, clause: at, required: subject, dependent })]
  })
}

/** Heads of the parts of a condition: the clause that tells it, what is required and what depends on it. */
interface Parts {
  readonly holders: Found['holders']
  readonly at: number
  readonly clause: number
  readonly required: number
  readonly dependent: number
}

const conditionOf = (setting: Setting, { holders, at, clause, required, dependent }: Parts): Found => {
  const { sentence } = setting
  const place = tokenStart(sentence, at)
  const subtree = (head: number): Range => {
    const own = treeOf(sentence).subtreeOf(head)
    return { start: tokenStart(sentence, own[0] ?? head), end: sentence.tokens[own.at(-1) ?? head]?.end ?? place }
  }
  return {
    stance: 'condition',
    confidence: confidence.condition,
    holders,
    range: shortened(setting, clauseRange(sentence, clause, true), place),
    at: place,
    issue: issueOf(setting, dependent),
    condition: { requires: wordsOf(setting, subtree(required)), for: wordsOf(setting, subtree(dependent)) },
  }
}

/** "depends on patience" asks nothing of anybody: what is required must be done, or be an act. */
const isDefinite = ({ sentence, locale }: Setting, required: number): boolean =>
  isOneOf(sentence, required, locale.conditions.requisites) ||
  treeOf(sentence)
    .subtreeOf(required)
    .some((at) => sentence.tokens[at]?.upos === 'VERB')

const findConditionNouns = (setting: Setting): readonly Found[] => {
  const { sentence, locale } = setting
  const tree = treeOf(sentence)
  return flatMap(sentence.tokens, (token, at): readonly Found[] => {
    if (token.upos !== 'NOUN' || !locale.conditions.nouns.some((word) => word.forms.has(token.lower))) return []
    const spoken = setting.speakersAt(token.start)
    const subject = subjectOf(sentence, at)
    const owners = tree
      .childrenBy(at, 'nmod:poss', 'nmod')
      .flatMap((child) => setting.actors.actorsIn(setting.index, child))
    // "stiller én betingelse": of the one who makes it
    const governor = token.head
    // "deltar på ett vilkår: at flyplassen åpnes"
    const isSpelledOut = hasRelation(sentence, at, 'obl') && sentence.tokens[at + 1]?.form === ':'
    const isCarried =
      isSpelledOut ||
      (governor >= 0 &&
        hasRelation(sentence, at, 'obj', 'obl', 'xcomp', 'nmod') &&
        isOneOf(sentence, governor, locale.stances.carriers))
    const maker = isCarried ? subjectOf(sentence, governor) : undefined
    const made = maker === undefined ? [] : holdersOf(setting, maker)
    const holders = made.length === 1 ? made : spoken.length === 1 ? spoken : owners.slice(0, 1)
    const purpose = tree.childrenBy(at, 'nmod', 'acl', 'obl').find((child) => child > at) ?? purposeBehind(sentence, at)
    // "its condition is that the base be closed", "the condition is that …" in somebody's mouth
    const whatItIs =
      hasRelation(sentence, at, 'nsubj') && token.head > at && tree.childrenBy(token.head, 'cop').length > 0
        ? token.head
        : undefined
    const isTold = whatItIs !== undefined && tree.childrenBy(whatItIs, 'mark').length > 0
    const setters = owners.length === 0 && isTold ? spoken : owners
    if (whatItIs !== undefined && setters.length === 1)
      return [
        {
          stance: 'condition',
          confidence: confidence.condition,
          holders: setters,
          range: shortened(
            setting,
            {
              start: tokenStart(sentence, tree.subtreeOf(at)[0] ?? at),
              end: clauseRange(sentence, whatItIs, true).end,
            },
            token.start,
          ),
          at: token.start,
          issue: issueOf(setting, whatItIs),
        },
      ]
    if (holders.length !== 1 || (purpose === undefined && subject === undefined && made.length === 0)) return []
    const own = tree.subtreeOf(at).filter((child) => child >= at)
    const top = clauseChain(sentence, at).at(-1) ?? at
    const told = clauseRange(sentence, governor, true)
    const closing = sentence.tokens.findLast(({ upos }) => upos !== 'PUNCT')?.end ?? told.end
    const range =
      made.length === 1
        ? { start: told.start, end: isSpelledOut ? closing : told.end }
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
  return opener && isTagged(opener, 'ADP', 'SCONJ') && opener.head > next ? opener.head : undefined
}

const tokenStart = (sentence: Sentence, at: number): number => sentence.tokens[at]?.start ?? 0

const nounPhraseStart = (sentence: Sentence, at: number): number => {
  let first = at
  while (first > 0 && isTagged(sentence.tokens[first - 1], 'ADJ', 'DET', 'NUM', 'ADV')) first--
  return first
}

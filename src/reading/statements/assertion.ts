import type { Sentence } from '../../language/analysis.ts'
import { isRelation, treeOf } from '../../language/tree.ts'
import { isFormOfAny } from '../../locales/lexeme.ts'
import type { SpeechLexicon } from '../../locales/speech.ts'
import { isVerbal } from './phrase.ts'

/** "ga ingen løfter om at": a noun of the reporting phrase that is denied. */
export const isDeniedNoun = (sentence: Sentence, at: number, lexicon: SpeechLexicon): boolean =>
  treeOf(sentence)
    .childrenBy(at, 'det')
    .some((child) => lexicon.negations.has(lowerAt(sentence, child)))

/** Tells whether something is said at all: not denied, asked, refused, wished for, conditional or commanded. */
export const isAsserted = (sentence: Sentence, verb: number, lexicon: SpeechLexicon): boolean => {
  const { tokens } = sentence
  const token = tokens[verb]
  if (!token || token.feats.Mood === 'Imp') return false
  // "would neither confirm nor deny": a joined infinitive shares what stands before the first, but not over a comma
  const conjunction = treeOf(sentence).childrenBy(verb, 'cc')[0]
  if (
    token.feats.VerbForm === 'Inf' &&
    isRelation(token, 'conj') &&
    tokens[(conjunction ?? 0) - 1]?.form !== ',' &&
    isVerbal(tokens[token.head]) &&
    treeOf(sentence).childrenBy(verb, 'nsubj', 'aux').length === 0
  )
    return isAsserted(sentence, token.head, lexicon)
  return (
    !isNegated(sentence, verb, lexicon) &&
    !isUnspoken(sentence, verb, lexicon) &&
    !isConditional(sentence, verb, lexicon) &&
    (tokens.at(-1)?.form !== '?' || treeOf(sentence).root !== verb || opensWords(sentence, verb))
  )
}

/** "svarte X: – Hvilken jul?": what asks stands behind the colon, and is what was said. */
const opensWords = ({ tokens }: Sentence, verb: number): boolean =>
  tokens.some(({ form }, at) => at > verb && form === ':')

const lowerAt = (sentence: Sentence, at: number): string => sentence.tokens[at]?.lower ?? ''
const hangsAs = (sentence: Sentence, at: number, ...relations: readonly string[]): boolean => {
  const token = sentence.tokens[at]
  return token !== undefined && isRelation(token, ...relations)
}

/** How far from its verb a negation may stand: "har ennå ikke formelt bekreftet". */
const NEGATION_REACH = 4

const isNegated = (sentence: Sentence, verb: number, lexicon: SpeechLexicon): boolean => {
  const tree = treeOf(sentence)
  const negates = (at: number): boolean => lexicon.negations.has(lowerAt(sentence, at))
  // "It does not, he says": what a mark parts from the verb is no negation of it
  const isNear = (at: number): boolean =>
    Math.abs(at - verb) <= NEGATION_REACH &&
    !sentence.tokens.slice(Math.min(at, verb) + 1, Math.max(at, verb)).some(({ upos }) => upos === 'PUNCT')
  if (tree.childrenOf(verb).some((at) => negates(at) && isNear(at) && !hangsAs(sentence, at, 'obj', 'nsubj', 'cc')))
    return true
  // among the auxiliaries right before the verb, whatever the tree hangs it on
  for (let at = verb - 1; at >= 0 && at >= verb - NEGATION_REACH; at--) {
    const upos = sentence.tokens[at]?.upos
    if (upos !== 'AUX' && upos !== 'ADV' && upos !== 'PART' && upos !== 'PRON') break
    if (negates(at) && upos !== 'PRON') return true
  }
  const subject = tree.childrenBy(verb, 'nsubj')[0]
  return subject !== undefined && (negates(subject) || tree.childrenBy(subject, 'det', 'advmod').some(negates))
}

const isUnspoken = (sentence: Sentence, verb: number, lexicon: SpeechLexicon): boolean => {
  const tree = treeOf(sentence)
  // before or right behind the verb, whatever the tree hangs it on
  if ([verb - 1, verb + 1].some((at) => lexicon.onlySaid.has(lowerAt(sentence, at)))) return false
  // "grunnen skal være at X kalte": an auxiliary outside the clause is not its own
  const isOwn = (at: number): boolean =>
    !sentence.tokens
      .slice(at + 1, verb)
      .some(({ upos, lower }) => upos === 'SCONJ' && lexicon.complementisers.has(lower))
  const helpers = tree.childrenBy(verb, 'aux').flatMap((at) => (isOwn(at) ? [lowerAt(sentence, at)] : []))
  if (
    helpers.some((helper) => lexicon.unspoken.has(helper)) &&
    !helpers.some((helper) => lexicon.perfectAuxiliaries.has(helper))
  )
    return !helpers.some((helper) => lexicon.revealing.able.has(helper)) || !isRevealing(sentence, verb, lexicon)
  if (!lexicon.infinitiveMarks.has(lowerAt(sentence, verb - 1))) return false
  const governor = sentence.tokens[verb]?.head ?? -1
  if (lexicon.venturing.has(lowerAt(sentence, governor))) return isNegated(sentence, governor, lexicon)
  if (hangsAs(sentence, verb, 'advcl', 'acl')) return true
  return (
    hangsAs(sentence, verb, 'xcomp', 'ccomp') &&
    (lexicon.unspoken.has(lowerAt(sentence, governor)) || isNegated(sentence, governor, lexicon))
  )
}

/** "kunne fortelle at", "can reveal that": who is able to tell it tells it. */
const isRevealing = ({ tokens }: Sentence, verb: number, { revealing }: SpeechLexicon): boolean => {
  const token = tokens[verb]
  return token !== undefined && isFormOfAny(token, revealing.verbs)
}

const isConditional = (sentence: Sentence, verb: number, lexicon: SpeechLexicon): boolean =>
  isVerbal(sentence.tokens[verb]) &&
  treeOf(sentence)
    .childrenBy(verb, 'mark')
    .some(
      (at) =>
        lexicon.conditions.has(lowerAt(sentence, at)) &&
        !lexicon.concessive.has(lowerAt(sentence, at - 1)) &&
        // "på frågan om när gränsen öppnas svarar X": what is asked
        !lexicon.questionWords.has(lowerAt(sentence, at + 1)),
    )

import type { Sentence, Token } from '../../language/analysis.ts'
import { isTagged } from '../../language/tag.ts'
import { isRelation, treeOf } from '../../language/tree.ts'
import type { ContactLexicon } from '../../locales/contacts.ts'
import { isFormOfAny } from '../../locales/lexeme.ts'
import { formAt, isVerbOf } from './clause.ts'
import { isNegated } from './operators.ts'

/**
 * Tells whether what a clause, or a report of it, tells is said not to be so: "it is not true that they met", "called
 * reports that they met a lie", "meldingene stemmer ikke".
 * @param told the clause's verb, or the noun that stands for what is told
 * @param at the word above it
 */
export const isUntrue = (sentence: Sentence, told: number, at: number, words: ContactLexicon): boolean => {
  const token = sentence.tokens[told]
  if (!token || !(isFormOfAny(token, words.hearsay) || isThatClause(sentence, token, told))) return false
  return isVerbOf(sentence, at, words.naming) ? isNamedFalse(sentence, at, words) : isDeniedTruth(sentence, at, words)
}

/** "That they met": what is said to be or not to be. */
const isThatClause = (sentence: Sentence, token: Token, verb: number): boolean =>
  isRelation(token, 'ccomp', 'csubj', 'acl') &&
  treeOf(sentence)
    .childrenOf(verb)
    .some((child) => isTagged(sentence.tokens[child], 'SCONJ'))

/** "Called it a lie", "described as false reports". */
const isNamedFalse = (sentence: Sentence, verb: number, words: ContactLexicon): boolean => {
  const tree = treeOf(sentence)
  return tree
    .childrenOf(verb)
    .flatMap((child) => [child, ...tree.childrenBy(child, 'amod')])
    .some((child) => words.falsehoods.has(formAt(sentence, child)))
}

/** "It is not true", "det medfører ikke riktighet", "there is no truth in": nobody's votes, who has a subject of his own. */
const isDeniedTruth = (sentence: Sentence, at: number, words: ContactLexicon): boolean =>
  [at, ...treeOf(sentence).childrenBy(at, 'obj')].some(
    (word) =>
      isVerbOf(sentence, word, words.truths) && (isNegated(sentence, at, words) || isNegated(sentence, word, words)),
  )

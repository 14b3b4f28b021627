import type { Sentence } from '../../language/analysis.ts'
import { isRelation, treeOf } from '../../language/tree.ts'
import type { ContactLexicon } from '../../locales/contacts.ts'
import { formAt } from './clause.ts'
import { contactVerbAt } from './contact-verb.ts'

/** "met to agree on …", "for å undertegne …": a clause of what those who met were to do, not of what they did. */
export const isAimClause = (sentence: Sentence, clause: number, words: ContactLexicon): boolean => {
  const token = sentence.tokens[clause]
  if (!token || !isRelation(token, 'advcl', 'acl', 'xcomp')) return false
  const tree = treeOf(sentence)
  const isInfinitive = [clause, ...tree.childrenBy(clause, 'cop', 'aux')].some(
    (at) => sentence.tokens[at]?.feats.VerbForm === 'Inf',
  )
  // "nekter for å ha lovet": what one is to have done is no aim
  const isOver = tree.childrenBy(clause, 'aux').some((at) => words.perfect.has(formAt(sentence, at)))
  return (
    isInfinitive &&
    !isOver &&
    tree.childrenBy(clause, 'mark', 'case').some((mark) => words.inOrder.has(formAt(sentence, mark))) &&
    (token.deprel !== 'xcomp' || contactVerbAt(sentence, token.head, words) !== undefined)
  )
}

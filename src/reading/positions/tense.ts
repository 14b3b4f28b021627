import type { Sentence } from '../../language/analysis.ts'
import { hasRelation, treeOf } from '../../language/tree.ts'
import { formAt, type Setting } from './setting.ts'

/** The head of the clause that a word opens, which a tree may hang on its subject: "förrän Belarus har betalat". */
const clauseOpenedBy = (sentence: Sentence, at: number): number => {
  const opened = sentence.tokens[at]?.head ?? -1
  return hasRelation(sentence, opened, 'nsubj') && opened > at ? (sentence.tokens[opened]?.head ?? -1) : opened
}

/** The verb of the clause that the one hangs on which a conjunction opens; -1 where the tree has none. */
export const aboveOpened = (sentence: Sentence, at: number): number => {
  const { tokens } = sentence
  const opened = clauseOpenedBy(sentence, at)
  const above = tokens[opened]?.head ?? -1
  // "häver inte förbudet förrän …": hung on the object
  const isOnObject = hasRelation(sentence, opened, 'acl') && hasRelation(sentence, above, 'obj', 'obl')
  return isOnObject ? (tokens[above]?.head ?? -1) : above
}

/** Tells whether the clause that a conjunction opens, and the one it hangs on, are told in the present or as to come. */
export const isOfPresent = ({ sentence, locale }: Setting, at: number): boolean => {
  const opened = clauseOpenedBy(sentence, at)
  const main = aboveOpened(sentence, at)
  const isPresent = (verb: number): boolean =>
    [verb, ...treeOf(sentence).childrenBy(verb, 'aux', 'cop')].some(
      (each) => sentence.tokens[each]?.feats.Tense === 'Pres' || locale.positions.will.has(formAt(sentence, each)),
    )
  const isOpener = hasRelation(sentence, at, 'mark') || hasRelation(sentence, opened, 'acl')
  return isOpener && main >= 0 && isPresent(opened) && isPresent(main)
}

import { isRelation, treeOf } from '../../language/tree.ts'
import { formAt, isVerbOf, predicateOf } from './clause.ts'
import { type Context, companyOfAll } from './context.ts'
import { isDelegation } from './delegation.ts'
import { isBothSides } from './partners.ts'
import type { Trigger } from './trigger.ts'

/** "The delegations would be back in Lima on Friday", "partene vender tilbake til Lima": they are to meet there once more. */
export const returnTrigger = (context: Context, index: number, at: number): Trigger | undefined => {
  const sentence = context.sentence(index)
  const words = context.words(index)
  if (!isVerbOf(sentence, at, words.returning)) return undefined
  const tree = treeOf(sentence)
  const token = sentence.tokens[at]
  // "back" of "be back" heads its clause, or hangs on the verb that does
  const predicate = predicateOf(sentence, at)
  const heads = token !== undefined && isRelation(token, 'advmod', 'compound') ? [at, token.head] : [at]
  const subjects = heads.flatMap((head) => tree.childrenBy(head, 'nsubj'))
  const areSides =
    subjects.length > 0 &&
    subjects.every(
      (head) =>
        sentence.tokens[head]?.feats.Number === 'Plur' &&
        (isBothSides(formAt(sentence, head), words) ||
          isDelegation(context, index, head) ||
          // "they are to try again in Lima in May"
          (token?.feats.VerbForm === 'Inf' && sentence.tokens[head]?.upos === 'PRON')),
    )
  const isSomewhere = heads
    .flatMap((head) => tree.childrenBy(head, 'obl', 'nmod', 'advmod'))
    .some((child) => context.placeAt(index, child) !== undefined || context.isTime(index, child))
  if (!areSides || !isSomewhere) return undefined
  return {
    sentence: index,
    token: at,
    predicate,
    kind: 'meeting',
    nature: 'verb',
    frame: 'meet',
    open: false,
    definite: false,
    another: true,
    background: false,
    company: companyOfAll(context, index, subjects),
    roles: [],
    vague: true,
    complete: false,
  }
}

import { isRelation, treeOf } from '../../language/tree.ts'
import { formAt, isPassive, isVerbOf, predicateOf, rolesOf } from './clause.ts'
import { type Company, type Context, companyOfAll } from './context.ts'
import { isDelegation } from './delegation.ts'
import { isBothSides, sidesCount } from './partners.ts'
import { plainTrigger } from './plain-trigger.ts'
import type { Trigger } from './trigger.ts'

/** "Chile og Bolivia vender tilbake til forhandlingsbordet": two sides are to talk once more, wherever that is. */
const returnToTable = (context: Context, index: number, at: number): Trigger | undefined => {
  const { tokens } = context.sentence(index)
  const { tables } = context.words(index)
  const isTable = tokens.some((_, next) => next > at && next <= at + TABLE_REACH && tables.lengthAt(tokens, next) > 0)
  if (!isTable) return undefined
  const { subjects } = rolesOf(context.sentence(index), at, context.clauseWords(index))
  const company = companyOfAll(context, index, subjects)
  return sidesCount(context, company) > 1
    ? { ...returnOf(context, index, at, company), kind: 'talks', vague: false, complete: true }
    : undefined
}

/** How far behind "return" the table may stand: "return next week to the negotiating table". */
const TABLE_REACH = 6

const returnOf = (context: Context, index: number, at: number, company: Company): Trigger =>
  plainTrigger({
    sentence: index,
    token: at,
    predicate: predicateOf(context.sentence(index), at),
    kind: 'meeting',
    nature: 'verb',
    frame: 'meet',
    another: true,
    company,
    vague: true,
    complete: false,
  })

/** "The delegations would be back in Lima on Friday", "partene vender tilbake til Lima": they are to meet there once more. */
export const returnTrigger = (context: Context, index: number, at: number): Trigger | undefined => {
  const sentence = context.sentence(index)
  const words = context.words(index)
  // "the men would be returned": somebody else sends them back
  if (!isVerbOf(sentence, at, words.returning) || isPassive(sentence, at)) return undefined
  const toTable = returnToTable(context, index, at)
  if (toTable) return toTable
  const tree = treeOf(sentence)
  const token = sentence.tokens[at]
  // "back" of "be back" heads its clause, or hangs on the verb that does
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
  return areSides && isSomewhere ? returnOf(context, index, at, companyOfAll(context, index, subjects)) : undefined
}

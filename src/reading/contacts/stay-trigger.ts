import { treeOf } from '../../language/tree.ts'
import { casesOf, isVerbOf, rolesOf } from './clause.ts'
import { type Context, companyOfAll } from './context.ts'
import type { Trigger } from './trigger.ts'
import { visitAbroad } from './visit-abroad.ts'

/** "X er i Moldova 11. og 12. mai", "is in Nairobi this week": somebody in office who on a day is in another country visits it. */
export const stayTrigger = (context: Context, index: number): Trigger | undefined => {
  const sentence = context.sentence(index)
  const words = context.words(index)
  const tree = treeOf(sentence)
  const at = sentence.tokens.findIndex(
    (_, head) =>
      context.placeAt(index, head) !== undefined &&
      tree.childrenBy(head, 'cop').length > 0 &&
      casesOf(sentence, head).some((form) => words.in.has(form)) &&
      tree.subtreeOf(head).some((below) => context.isTime(index, below)),
  )
  const { attending } = context.document.localeOf(sentence).attendance
  // "was in Lima to attend a forum": there for others than those who live there
  if (at < 0 || tree.childrenBy(at, 'advcl').some((child) => isVerbOf(sentence, child, attending))) return undefined
  const { subjects } = rolesOf(sentence, at, context.clauseWords(index))
  return visitAbroad(context, index, at, companyOfAll(context, index, subjects), [at])
}

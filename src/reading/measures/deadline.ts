import { hasRelation, headWithin, treeOf } from '../../language/tree.ts'
import { formAt } from '../contacts/clause.ts'
import type { Context } from '../contacts/context.ts'
import type { TimeMention } from '../document.ts'

/** "must leave by June 17", "har frist til fredag", "by the end of Sunday": until when something is to be done, not when it was ordered. */
export const isDeadline = (context: Context, time: TimeMention): boolean => {
  const sentence = context.sentence(time.sentence)
  const { until, to } = context.document.localeOf(sentence).time
  const { before } = context.words(time.sentence)
  const day = headWithin(sentence, time)
  const end = hasRelation(sentence, day, 'nmod') ? (sentence.tokens[day]?.head ?? day) : day
  return [day, end]
    .flatMap((noun) => treeOf(sentence).childrenBy(noun, 'case'))
    .some(
      (mark) =>
        until.has(formAt(sentence, mark)) ||
        to.has(formAt(sentence, mark)) ||
        before.lengthAt(sentence.tokens, mark) > 0,
    )
}

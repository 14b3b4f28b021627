import { isTagged } from '../../language/tag.ts'
import { formAt } from './clause.ts'
import { type Context, companyIn } from './context.ts'
import { bodiesOf, type ContactEvent, shared } from './event.ts'
import { isBothSides } from './partners.ts'

/** Those who sit together are those who meet: the two sides, or two of them by name. */
export const areSidesOf = (context: Context, index: number, subject: number, event: ContactEvent): boolean => {
  const sentence = context.sentence(index)
  const token = sentence.tokens[subject]
  if (isBothSides(formAt(sentence, subject), context.words(index))) return true
  if (isTagged(token, 'PRON', 'DET') && token?.feats.Number === 'Plur') return true
  const who = companyIn(context, index, subject)
  return (
    who.plural &&
    (shared(who.people, event.company.people).length > 1 ||
      shared(bodiesOf(context, who), bodiesOf(context, event.company)).length > 1)
  )
}

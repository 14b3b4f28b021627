import { treeOf } from '../../language/tree.ts'
import { isVerbOf, rolesOf } from './clause.ts'
import { contactVerbAt } from './contact-verb.ts'
import { type Company, type Context, companyOfAll, isAnybody, NOBODY, together } from './context.ts'
import { behind } from './partners.ts'

/** "A letter which X sent to Y in June": who wrote it and to whom, from the clause behind it that says so. */
export const correspondentsOf = (context: Context, index: number, letter: number): Company => {
  const sentence = context.sentence(index)
  const words = context.words(index)
  const sending = treeOf(sentence)
    .childrenBy(letter, 'acl')
    .find(
      (child) =>
        sentence.tokens[child]?.feats.VerbForm === 'Fin' &&
        (isVerbOf(sentence, child, words.carriers, words.posting) ||
          contactVerbAt(sentence, child, words)?.frame === 'write'),
    )
  if (sending === undefined) return NOBODY
  const { subjects } = rolesOf(sentence, sending, context.clauseWords(index))
  const told = companyOfAll(
    context,
    index,
    subjects.filter((subject) => subject !== letter),
  )
  const writer = isAnybody(told) ? told : nameBetween(context, index, letter, sending)
  const reader = behind(context, index, [sending], words.to)
  return isAnybody(writer) && isAnybody(reader) ? together(writer, reader) : NOBODY
}

/** The last person named between a letter and the verb that sends it: parsers lose a subject that an apposition explains. */
const nameBetween = (context: Context, index: number, letter: number, verb: number): Company => {
  const found = context.layer
    .mentionsIn(index)
    .filter(
      ({ first, last, form, actor }) =>
        first > letter &&
        last <= verb &&
        form === 'name' &&
        actor !== undefined &&
        context.layer.actorOf(actor).kind === 'person',
    )
    .at(-1)
  return found?.actor === undefined ? NOBODY : { ...NOBODY, people: [found.actor] }
}

import type { LastingLexicon } from '../../locales/lasting.ts'
import { formAt } from './clause.ts'
import type { Context, PlacedDuration } from './context.ts'

/** The words of a sentence's language for how long a contact was. */
export const lastingWords = (context: Context, index: number): LastingLexicon =>
  context.document.localeOf(context.sentence(index)).lasting

/** "11 hours at the table", "14 timers tautrekking": what the words behind a length say that they did in it. */
export const isTable = (context: Context, index: number, at: number): boolean => {
  const sentence = context.sentence(index)
  const { atTable, bargaining } = lastingWords(context, index)
  return (
    bargaining.has(formAt(sentence, at)) ||
    context.lengthsIn(index).some(({ last }) => at >= last && at < last + atTable.lengthAt(sentence.tokens, last))
  )
}

/** Days beyond these are those of a truce, a term or a long process, not of one contact. */
const mostDays = 4

/** Whether a length is longer than one contact is. */
export const isOfManyDays = ({ value }: Pick<PlacedDuration, 'value'>): boolean => {
  const days = /^P(\d+)D/u.exec(value)?.[1]
  return days !== undefined ? Number(days) > mostDays : /^P\d+(?:\.\d+)?[YMW]/u.test(value)
}

/** Whether a length is told in whole days, or longer ones. */
export const isOfDays = ({ value }: Pick<PlacedDuration, 'value'>): boolean => /^P\d+(?:\.\d+)?[DWMY]/u.test(value)

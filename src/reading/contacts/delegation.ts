import { formAt } from './clause.ts'
import type { Context } from './context.ts'

/** "The delegation", "the Norwegian side". */
export const isDelegation = (context: Context, index: number, token: number): boolean => {
  const { offices } = context.document.localeOf(context.sentence(index))
  const form = formAt(context.sentence(index), token)
  return offices.collectives.some(({ role, forms }) => (role === 'side' || role === 'both') && forms.includes(form))
}

/** "The delegation", and not the government behind it: those who are there to meet. */
export const isTeam = (context: Context, index: number, token: number): boolean => {
  const { offices } = context.document.localeOf(context.sentence(index))
  const form = formAt(context.sentence(index), token)
  return offices.collectives.some(({ meets, forms }) => meets === true && forms.includes(form))
}

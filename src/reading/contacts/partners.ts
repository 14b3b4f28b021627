import type { Sentence } from '../../language/analysis.ts'
import { treeOf } from '../../language/tree.ts'
import type { ContactLexicon } from '../../locales/contacts.ts'
import { caseOf, formAt } from './clause.ts'
import { type Company, type Context, companyIn, NOBODY, together } from './context.ts'

/** "partene", "de to", also as the end of a compound: "fiskeriministrene". */
export const isBothSides = (form: string, words: ContactLexicon): boolean => words.bothSides.has(form) || [...words.bothSides].some((ending) => ending.length > 6 && form.endsWith(ending))

/** Tells whether one of the tokens is one of the forms. */
export const hasAny = (sentence: Sentence, tokens: readonly number[], forms: ReadonlySet<string>): boolean => tokens.some((at) => forms.has(formAt(sentence, at)))

/** Whoever stands behind one of the prepositions, on any of the heads. */
export const behind = (context: Context, index: number, heads: readonly number[], prepositions: ReadonlySet<string>): Company => {
  const sentence = context.sentence(index)
  const tree = treeOf(sentence)
  const found = heads
    .flatMap((head) => tree.childrenBy(head, 'obl', 'nmod', 'obj', 'advcl', 'acl', 'conj', 'advmod'))
    .filter((child) => prepositions.has(caseOf(sentence, child)))
    .filter((child) => !context.words(index).notPartners.has(formAt(sentence, child)))
    .map((child) => companyIn(context, index, child))
  return together(...found)
}

/** As `behind`, where it names people; else nobody. */
export const behindPeople = (context: Context, index: number, at: number, prepositions: ReadonlySet<string>): Company => {
  const company = behind(context, index, [at], prepositions)
  return company.people.length > 0 ? company : NOBODY
}

/** How many sides a company has: states and organisations, and each person who stands for none of them. */
export const sidesCount = (context: Context, company: Company): number => {
  const loose = company.people.filter((person) => {
    const side = context.sideOf(person)
    return side === undefined || !company.bodies.includes(side)
  })
  const sides = new Set([...company.bodies, ...loose.map((person) => context.sideOf(person) ?? person)])
  return sides.size
}

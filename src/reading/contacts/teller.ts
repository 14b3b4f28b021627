import { isRelation, treeOf } from '../../language/tree.ts'
import { rolesOf } from './clause.ts'
import { type Company, type Context, companyOfAll, together } from './context.ts'
import { sidesCount } from './partners.ts'
import type { Trigger } from './trigger.ts'

/** How many sentences back the one whose contact it is may stand. */
const REACH = 2

/**
 * "Norges utrikesminister har begärt … Samtalen med kollegan X ägde rum …": a definite contact with somebody, itself the
 * subject of its clause, is had by whoever the sentences before are about, where he is of another side.
 */
export const withTeller = (context: Context, trigger: Trigger): Trigger => {
  const { sentence: index, token, company, definite, nature, another, kind } = trigger
  const noun = context.sentence(index).tokens[token]
  const isToldOfOne =
    noun !== undefined &&
    nature !== 'verb' &&
    kind !== 'visit' &&
    kind !== 'letter' &&
    definite &&
    !another &&
    isRelation(noun, 'nsubj', 'nsubj:pass') &&
    company.people.length === 1 &&
    sidesCount(context, company) === 1
  if (!isToldOfOne) return trigger
  for (let at = index - 1; at >= Math.max(0, index - REACH); at--) {
    const before = subjectCompany(context, at)
    const both = together(company, before)
    if (before.people.length === 1 && sidesCount(context, both) === 2)
      return { ...trigger, company: both, complete: true }
    if (before.people.length > 0) return trigger
  }
  return trigger
}

/** Whom a sentence is about. */
const subjectCompany = (context: Context, index: number): Company => {
  const sentence = context.sentence(index)
  return companyOfAll(context, index, rolesOf(sentence, treeOf(sentence).root, context.clauseWords(index)).subjects)
}

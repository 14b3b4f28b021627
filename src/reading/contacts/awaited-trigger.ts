import { hasRelation, treeOf } from '../../language/tree.ts'
import { casesOf, formAt, isEntry, isPassive, rolesOf } from './clause.ts'
import { type Context, companyOfAll } from './context.ts'
import type { Trigger } from './trigger.ts'
import { visitAbroad } from './visit-abroad.ts'

/** "X is expected in Ankara on Friday", "ventes til Ankara i juni": whoever is awaited in another country is to visit it. */
export const awaitedTrigger = (context: Context, index: number): Trigger | undefined => {
  for (const at of context.sentence(index).tokens.keys()) {
    const trigger = awaitedAt(context, index, at)
    if (trigger) return trigger
  }
  return undefined
}

const awaitedAt = (context: Context, index: number, at: number): Trigger | undefined => {
  const sentence = context.sentence(index)
  const words = context.words(index)
  const token = sentence.tokens[at]
  if (!isEntry(token, words.statusWords, ({ status }) => status === 'planned')) return undefined
  const tree = treeOf(sentence)
  const auxiliaries = tree.childrenBy(at, 'aux', 'cop').map((child) => formAt(sentence, child))
  // "er ventet", which parsers take for no passive; "har ventet" awaits somebody
  const isParticiple =
    token?.feats.VerbForm === 'Part' && auxiliaries.length > 0 && !auxiliaries.some((form) => words.perfect.has(form))
  if (!isParticiple && !isPassive(sentence, at)) return undefined
  // "is expected to hold talks in Lima": the deed is what is awaited
  if (tree.childrenBy(at, 'xcomp', 'ccomp', 'advcl').length > 0 || hasRelation(sentence, at, 'amod', 'acl'))
    return undefined
  const { subjects, objects, passive } = rolesOf(sentence, at, context.clauseWords(index))
  const guests = companyOfAll(context, index, passive ? objects : subjects)
  const heads = tree
    .childrenBy(at, 'obl')
    .filter((child) => casesOf(sentence, child).some((form) => words.in.has(form) || words.to.has(form)))
  return visitAbroad(context, index, at, guests, heads)
}

import type { Sentence } from '../../language/analysis.ts'
import { treeOf } from '../../language/tree.ts'
import { clausesAbove, isVerbOf, rolesOf } from './clause.ts'
import { type Company, type Context, companyOfAll, NOBODY, together } from './context.ts'
import { behind, sidesCount } from './partners.ts'

/** "samtalene, som fant sted i residensen": the words of a relative clause on the noun are its own. */
export const isInRelative = (sentence: Sentence, at: number, noun: number): boolean => {
  const clause = clausesAbove(sentence, at).at(-1)
  const token = clause === undefined ? undefined : sentence.tokens[clause]
  return token !== undefined && token.deprel === 'acl:relcl' && token.head === noun
}

/** "A meeting that X had with Y": both sides, from the clause behind the noun that says who held it. */
export const holdersOf = (context: Context, index: number, noun: number): Company => {
  const sentence = context.sentence(index)
  const words = context.words(index)
  const verb = treeOf(sentence)
    .childrenBy(noun, 'acl')
    .find((child) => isFiniteClause(sentence, child) && isVerbOf(sentence, child, words.carriers))
  if (verb === undefined) return NOBODY
  const { subjects } = rolesOf(sentence, verb, context.clauseWords(index))
  const own = subjects.filter((subject) => subject > noun)
  const company = together(companyOfAll(context, index, own), behind(context, index, [verb], words.with))
  return sidesCount(context, company) > 1 ? company : NOBODY
}

/** Its verb or a helper of it is finite: "they had", "they were to have had". */
const isFiniteClause = (sentence: Sentence, verb: number): boolean =>
  [verb, ...treeOf(sentence).childrenBy(verb, 'aux', 'cop')].some((at) => sentence.tokens[at]?.feats.VerbForm === 'Fin')

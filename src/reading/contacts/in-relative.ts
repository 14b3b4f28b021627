import type { Sentence } from '../../language/analysis.ts'
import { clausesAbove } from './clause.ts'

/** "samtalene, som fant sted i residensen": the words of a relative clause on the noun are its own. */
export const isInRelative = (sentence: Sentence, at: number, noun: number): boolean => {
  const clause = clausesAbove(sentence, at).at(-1)
  const token = clause === undefined ? undefined : sentence.tokens[clause]
  return token !== undefined && token.deprel === 'acl:relcl' && token.head === noun
}

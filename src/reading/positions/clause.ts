import type { Sentence } from '../../language/analysis.ts'
import { hasRelation, isRelation, treeOf } from '../../language/tree.ts'
import type { Locale } from '../../locales/locale.ts'
import type { Range } from '../../text/span.ts'

/** The verb whose subject a predicate shares, from the predicate itself upwards through open complements. */
export const clauseChain = (sentence: Sentence, index: number): readonly number[] => {
  const chain = [index]
  let at = index
  while (chain.length < 6) {
    const token = sentence.tokens[at]
    if (!token || token.head < 0 || !isRelation(token, 'xcomp', 'aux', 'cop')) break
    at = token.head
    chain.push(at)
  }
  return chain
}

/** Index of the subject's head token: the clause's own, else that of the clause it is joined to or opened by. */
export const subjectOf = (sentence: Sentence, index: number): number | undefined => {
  const tree = treeOf(sentence)
  for (const at of clauseChain(sentence, index)) {
    const [subject] = tree.childrenBy(at, 'nsubj')
    if (subject !== undefined) return subject
  }
  const top = clauseChain(sentence, index).at(-1) ?? index
  const token = sentence.tokens[top]
  if (token && token.head >= 0 && isRelation(token, 'conj')) return subjectOf(sentence, token.head)
  return undefined
}

/** Tells whether "not", "ikke" or the like stands at the predicate, its helpers or its object. */
export const isNegated = (sentence: Sentence, index: number, locale: Locale): boolean => {
  const tree = treeOf(sentence)
  const { negations } = locale.positions
  const negates = (at: number): boolean => negations.has(sentence.tokens[at]?.form.toLowerCase() ?? '')
  return clauseChain(sentence, index).some((at) =>
    tree
      .childrenOf(at)
      .some((child) => negates(child) || (hasRelation(sentence, child, 'obj', 'nsubj', 'obl') && tree.childrenBy(child, 'det', 'advmod', 'case').some(negates))),
  )
}

const isClosedByComma = (sentence: Sentence, index: number): boolean =>
  sentence.tokens[(treeOf(sentence).subtreeOf(index).at(-1) ?? 0) + 1]?.form === ','

/** Tells whether a comma stands before the phrase a token heads. */
const isSetOff = (sentence: Sentence, index: number): boolean => sentence.tokens[(treeOf(sentence).subtreeOf(index)[0] ?? 0) - 1]?.form === ','

/**
 * The words of a clause from its subject to the end of its complements, clauses that only follow it left off.
 * @returns half-open, UTF-16 code units
 */
export const clauseRange = (sentence: Sentence, index: number, withSubject: boolean): Range => {
  const tree = treeOf(sentence)
  const { tokens } = sentence
  const subject = withSubject ? subjectOf(sentence, index) : undefined
  const top = sentence.tokens[index]?.upos === 'AUX' ? (tokens[index]?.head ?? index) : index
  const taken = new Set<number>([index])
  const take = (at: number): void => {
    for (const token of tree.subtreeOf(at)) taken.add(token)
  }
  if (subject !== undefined) take(subject)
  for (const child of tree.childrenOf(top)) {
    const token = tokens[child]
    if (!token || isRelation(token, 'punct', 'conj', 'parataxis', 'cc', 'nsubj', 'discourse', 'mark')) continue
    if (isRelation(token, 'advcl') && isSetOff(sentence, child)) continue
    // "According to X, …", "Men først, som …, …": what opens the sentence and is closed by a comma is no part of the stance
    if (child < top && isClosedByComma(sentence, child)) continue
    take(child)
  }
  const sorted = [...taken].sort((a, b) => a - b)
  return { start: tokens[sorted[0] ?? index]?.start ?? 0, end: tokens[sorted.at(-1) ?? index]?.end ?? 0 }
}

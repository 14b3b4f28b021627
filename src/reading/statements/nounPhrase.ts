import type { Sentence } from '../../language/analysis.ts'
import { treeOf } from '../../language/tree.ts'
import type { Source } from './attribution.ts'
import { phraseAt } from './phrase.ts'

/** The phrase of a noun, without the prepositions before it, as one who speaks. */
export const nounPhrase = (sentence: Sentence, index: number, head: number): Source => ({
  sentence: index,
  head,
  ...phraseAt(sentence, head, caseMarksOf(sentence, head)),
})

/** The prepositions of a phrase, which are no part of whom it names. */
export const caseMarksOf = (sentence: Sentence, head: number): ReadonlySet<number> => {
  const tree = treeOf(sentence)
  return new Set(
    tree
      .childrenBy(head, 'case', 'mark', 'punct', 'cc')
      .flatMap((child) => (child < head ? tree.subtreeOf(child) : [])),
  )
}

/** The phrase of a noun less the prepositions that hang on it, as one whose words they are. */
export const unmarkedPhrase = (sentence: Sentence, index: number, head: number): Source => ({
  sentence: index,
  head,
  ...phraseAt(sentence, head, new Set(treeOf(sentence).childrenBy(head, 'case'))),
})

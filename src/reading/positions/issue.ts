import { treeOf } from '../../language/tree.ts'
import type { Setting } from './setting.ts'

/** Names what a stance is about: the lemmas of the content nouns under a head, the nearest first, at most three. */
export const issueOf = ({ sentence }: Setting, head: number): string => {
  const nouns = treeOf(sentence)
    .subtreeOf(head)
    .filter((at) => /^(?:NOUN|PROPN)$/u.test(sentence.tokens[at]?.upos ?? ''))
    .slice(0, 3)
    .map((at) => (sentence.tokens[at]?.upos === 'PROPN' ? sentence.tokens[at]?.form : sentence.tokens[at]?.lemma) ?? '')
  return nouns.length > 0 ? nouns.join(' ') : (sentence.tokens[head]?.lemma ?? '')
}

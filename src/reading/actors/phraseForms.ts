import type { Sentence, Token } from '../../language/analysis.ts'
import { treeOf } from '../../language/tree.ts'
import { wordsOf } from './nameText.ts'

/** No phrase that somebody goes by is longer. */
const LONGEST = 14

/**
 * Lists the forms of a phrase by which a report tells of somebody without a name, the longest first: "one ministry
 * source", "ministry source"; "folk i bransjen", "folk". A phrase that names a person goes by what stands before that.
 */
export const phraseForms = (sentence: Sentence, head: number): readonly string[] => {
  const inside = new Set(treeOf(sentence).subtreeOf(head))
  let first = head
  while (inside.has(first - 1) && isBeforeNoun(sentence.tokens[first - 1])) first--
  let last = head + 1
  while (inside.has(last) && last - first < LONGEST && goesOn(sentence, last)) last++
  if (last === head + 1) last = endOfPlace(sentence, head)
  const isCounted = first < head && /^(?:DET|NUM|PRON)$/u.test(sentence.tokens[first]?.upos ?? '')
  const starts = isCounted ? [first, first + 1] : [first]
  const ends = last > head + 1 ? [last, head + 1] : [last]
  return ends.flatMap((end) => starts.map((start) => wordsOf(sentence, { first: start, last: end })))
}

/** "…, seier folk i bransjen.": where somebody behind the verb works, which parsers hang on the verb. */
const endOfPlace = ({ tokens }: Sentence, head: number): number => {
  // "källor i båda delegationerna till Nordbladet": whom they told it is no part of who they are
  const close = tokens.findIndex(({ upos }, at) => at > head + 2 && /^(?:PUNCT|ADP)$/u.test(upos))
  const governor = tokens[head]?.head ?? head
  const isPlace =
    governor >= 0 &&
    governor < head &&
    close > head + 2 &&
    tokens[head + 1]?.upos === 'ADP' &&
    tokens.slice(head + 2, close).every(({ upos }) => /^(?:DET|ADJ|NOUN)$/u.test(upos))
  return isPlace ? close : head + 1
}

const isBeforeNoun = (token: Token | undefined): boolean =>
  token !== undefined && (/^(?:DET|NUM|PRON|ADJ|NOUN|PROPN)$/u.test(token.upos) || token.form === '-')

/** No further than a comma or a mark, nor into a person's name. */
const goesOn = (sentence: Sentence, at: number): boolean =>
  (sentence.tokens[at]?.upos !== 'PUNCT' || sentence.tokens[at]?.form === '-') &&
  !sentence.names.some(({ kind, first }) => kind === 'person' && first === at)

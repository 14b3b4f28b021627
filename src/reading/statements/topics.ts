import { overlaps, type Range } from '../../text/span.ts'
import type { Document } from '../document.ts'

/** At most so many, the first named first. */
const MOST = 8

/** Lists what words are about: the lemmas of their common nouns, lower case, each once, in order of the text. */
export const topicsIn = (document: Document, content: readonly Range[]): readonly string[] => {
  const found = new Set<string>()
  for (const sentence of document.analysis.sentences) {
    if (!content.some((range) => overlaps(range, sentence))) continue
    for (const token of sentence.tokens) {
      if (token.upos !== 'NOUN' || !/^\p{L}{3,}/u.test(token.form)) continue
      if (content.some(({ start, end }) => token.start >= start && token.end <= end)) found.add(token.lowerLemma)
    }
  }
  return [...found].slice(0, MOST)
}

import type { Sentence } from '../../language/analysis.ts'
import type { ContactLexicon } from '../../locales/contacts.ts'

/** Kept by sentence, which is of one language: every time and place of a sentence asks for it. */
const known = new WeakMap<Sentence, ReadonlySet<number>>()

/** Tells whether a token stands in a fixed phrase of manner, whose words parsers take for verbs and objects: "face to face", "ansikt til ansikt". */
export const isInManner = (sentence: Sentence, at: number, { formats }: ContactLexicon): boolean => {
  const found = known.get(sentence)
  if (found) return found.has(at)
  const inside = new Set<number>()
  sentence.tokens.forEach((_, first) => {
    for (const { phrase } of formats) {
      const length = phrase.lengthAt(sentence.tokens, first)
      if (length > 1) for (let step = 0; step < length; step++) inside.add(first + step)
    }
  })
  known.set(sentence, inside)
  return inside.has(at)
}

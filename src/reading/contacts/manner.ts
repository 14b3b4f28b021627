import type { Sentence } from '../../language/analysis.ts'
import type { ContactLexicon } from '../../locales/contacts.ts'

/** The longest phrase of manner that is looked for, in words. */
const LONGEST = 4

/** Tells whether a token stands in a fixed phrase of manner, whose words parsers take for verbs and objects: "face to face", "ansikt til ansikt". */
export const isInManner = (sentence: Sentence, at: number, { formats }: ContactLexicon): boolean =>
  Array.from({ length: LONGEST }, (_, back) => back).some((back) =>
    formats.some(({ phrase }) => {
      const length = phrase.lengthAt(sentence.tokens, at - back)
      return length > 1 && length > back
    }),
  )

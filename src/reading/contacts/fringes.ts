import type { Sentence } from '../../language/analysis.ts'
import type { ContactLexicon } from '../../locales/contacts.ts'

/** How many words may stand between "on the sidelines of" and what it is on the sidelines of. */
const FRINGE_REACH = 4

/** "On the sidelines of a conference in Bergen": who met there was where the conference was. */
export const isOnFringes = (sentence: Sentence, noun: number, words: ContactLexicon): boolean => {
  for (let at = noun - 1; at > 0 && at >= noun - FRINGE_REACH - 3; at--) {
    const length = words.during.lengthAt(sentence.tokens, at)
    if (length > 1) return noun - at - length < FRINGE_REACH
  }
  return false
}

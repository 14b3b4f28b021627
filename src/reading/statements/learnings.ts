import type { Sentence, Token } from '../../language/analysis.ts'
import { isFormOfAny } from '../../locales/lexeme.ts'
import type { SpeechLexicon } from '../../locales/speech.ts'
import { flatMap } from '../../text/flat-map.ts'
import { cueAt, type SpeechCue } from './cues.ts'
import { headFrom, isNominal, phraseAt } from './phrase.ts'

/** How many words may stand between the verb and what is got: "får Posten i ettermiddag opplyst". */
const LEARNING_REACH = 5

/** "…, får Posten opplyst fra departementet": what somebody is told is said by whom it comes from. */
export const learnings = (sentence: Sentence, index: number, lexicon: SpeechLexicon): readonly SpeechCue[] => {
  const { tokens } = sentence
  const { verbs, told } = lexicon.learning
  if (verbs.length === 0) return []
  return flatMap(tokens, (token, at) => {
    if (!told.has(token.lower)) return []
    const verb = tokens.findLastIndex(
      (other, place) => place < at && place >= at - LEARNING_REACH && isFormOfAny(other, verbs),
    )
    const mark =
      [at + 1, at + 2].find((place) => isOrigin(tokens, place, lexicon)) ??
      (isOrigin(tokens, 0, lexicon) && verb > 1 ? 0 : undefined)
    const first = (mark ?? at) + 1
    if (verb < 0 || mark === undefined || !isNominal(tokens[first])) return []
    const head = headFrom(sentence, first)
    const last = Math.max(mark === 0 ? first : phraseAt(sentence, head).last, head + 1)
    const cue = cueAt(sentence, index, at, new Set(['say']), [], lexicon)
    return [{ ...cue, words: [verb, at], passive: false, source: { sentence: index, head, first, last } }]
  })
}

/** "fra departementet", "i Utenriksdepartementet": where what one is told comes from; a place only by its name. */
const isOrigin = (tokens: readonly Token[], at: number, lexicon: SpeechLexicon): boolean => {
  const word = tokens[at]?.lower ?? ''
  return lexicon.issuedBy.has(word) || (lexicon.throughChannel.has(word) && /^\p{Lu}/u.test(tokens[at + 1]?.form ?? ''))
}

import type { Sentence } from '../../language/analysis.ts'
import { isFormOfAny } from '../../locales/lexeme.ts'
import type { SpeechLexicon } from '../../locales/speech.ts'
import { flatMap } from '../../text/flat-map.ts'
import type { Source } from './attribution.ts'
import { cueAt, type SpeechCue } from './cues.ts'
import { unmarkedPhrase } from './nounPhrase.ts'
import { isNominal, isVerbal, phraseHeadOf } from './phrase.ts'
import { opensClause } from './sourceBehind.ts'

/** How far behind its verb the noun of an answer may stand, title and name between. */
const REPLY_REACH = 7

/** "«…», er beskjeden fra X", "“…,” was X's verdict", "“…” That was X's answer": a noun for the words before, and whose they are. */
export const verdicts = (sentence: Sentence, index: number, lexicon: SpeechLexicon): readonly SpeechCue[] => {
  const { tokens } = sentence
  return flatMap(tokens, (token, at) => {
    const isLink = token.upos === 'AUX' || (isVerbal(token) && isFormOfAny(token, lexicon.reads))
    if (!isLink) return []
    const recalls = recallsWords(sentence, at, lexicon)
    if (!recalls && !opensClause(sentence, at)) return []
    const noun = tokens.findIndex(
      (other, place) =>
        place > at && place <= at + REPLY_REACH && other.upos !== 'VERB' && isFormOfAny(other, lexicon.replies),
    )
    const between = tokens.slice(at + 1, noun)
    if (noun < 0 || between.some(({ upos }) => upos === 'PUNCT' || upos === 'VERB' || upos === 'AUX')) return []
    const issued = lexicon.issuedBy.has(tokens[noun + 1]?.lower ?? '') && isNominal(tokens[noun + 2])
    const name = tokens.findLastIndex(({ upos }, place) => place > at && place < noun && upos === 'PROPN')
    if (!issued && (name < 0 || lexicon.complementisers.has(tokens[noun + 1]?.lower ?? ''))) return []
    const source: Source = issued
      ? unmarkedPhrase(sentence, index, phraseHeadOf(sentence, noun + 2))
      : { sentence: index, head: name, first: at + 1, last: noun }
    const cue = cueAt(sentence, index, at, new Set(['manner']), [], lexicon)
    return [{ ...cue, asserted: true, passive: false, source, ...(recalls && { recalls }) }]
  })
}

/** "That was the message from X", "Så kort var svaret fra X": what opens the sentence stands for the words before. */
const recallsWords = ({ tokens }: Sentence, verb: number, lexicon: SpeechLexicon): boolean => {
  const opening = tokens[0]
  if (verb < 1 || verb > 2 || !opening) return false
  const isDegree = verb === 2 && opening.upos === 'ADV' && tokens[1]?.upos === 'ADJ'
  return (
    isDegree ||
    lexicon.thatSaid.has(opening.lower) ||
    (verb === 1 && opening.upos === 'PRON' && opening.feats.PronType === 'Dem')
  )
}

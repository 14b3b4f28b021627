import type { Sentence } from '../../language/analysis.ts'
import { treeOf } from '../../language/tree.ts'
import type { SpeechLexicon } from '../../locales/speech.ts'
import type { Document } from '../document.ts'
import { findStates } from '../states.ts'
import type { Source } from './attribution.ts'
import type { SpeechCue } from './cues.ts'
import { unmarkedPhrase } from './nounPhrase.ts'
import { phraseAt } from './phrase.ts'
import { seatOfGovernment } from './seats.ts'
import { isUtterance } from './utterances.ts'

/** "Fra Khartoum heter det at", "I Rabat heter det": where words come from tells whose they are. */
export const originOf = (document: Document, sentence: Sentence, index: number, verb: number): Source | undefined => {
  const locale = document.localeOf(sentence)
  const { speech } = locale
  const tree = treeOf(sentence)
  const isSeat = (at: number): boolean =>
    seatOfGovernment(sentence, at) !== undefined ||
    // "i en kommentar til avisen": the paper is whom it is told to
    (isMedium(sentence, at, speech) && !isUtterance(sentence, at, speech)) ||
    findStates(sentence, locale).some(
      ({ form, first, last }) => (form === 'capital' || form === 'seat') && first <= at && at < last,
    )
  const head = tree.childrenBy(verb, 'obl', 'nmod').find((child) =>
    tree.childrenBy(child, 'case').some((mark) => {
      const word = sentence.tokens[mark]?.lower ?? ''
      return speech.issuedBy.has(word) || (speech.throughChannel.has(word) && isSeat(child))
    }),
  )
  return head === undefined ? undefined : unmarkedPhrase(sentence, index, head)
}

/** "I tidningen X", "in the paper": a carrier of news, by its noun. */
const isMedium = (sentence: Sentence, at: number, lexicon: SpeechLexicon): boolean => {
  const { first, last } = phraseAt(sentence, at)
  return sentence.tokens.slice(first, last).some(({ lower, upos }) => upos === 'NOUN' && lexicon.media.has(lower))
}

/** "I Seoul beskrives enigheten som", "in Moscow it was said that": a passive without an agent is of where it is said. */
export const withOrigin = (document: Document, sentence: Sentence, index: number, cue: SpeechCue): SpeechCue => {
  const source = cue.passive && !cue.source ? originOf(document, sentence, index, cue.token) : undefined
  return source ? { ...cue, source } : cue
}

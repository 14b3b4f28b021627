import type { Sentence } from '../../language/analysis.ts'
import { treeOf } from '../../language/tree.ts'
import { isFormOfAny } from '../../locales/lexeme.ts'
import type { SpeechLexicon } from '../../locales/speech.ts'
import type { Document } from '../document.ts'
import type { Attribution } from './attribution.ts'
import type { SpeechCue } from './cues.ts'
import { charsOf, trimmedRuns } from './phrase.ts'

/** "… Det stadfestar X.": the sentence before is what is said. */
export const saidOfPrevious = (
  document: Document,
  sentence: Sentence,
  index: number,
  cue: SpeechCue,
  lexicon: SpeechLexicon,
): Attribution | undefined => {
  const previous = document.analysis.sentences[index - 1]
  if (!previous || previous.block !== sentence.block || !cue.kinds.has('say') || !opensWithThat(sentence, cue, lexicon))
    return undefined
  // "Det avviser X.": it is not X who says it
  const verb = sentence.tokens[cue.token]
  if (verb && isFormOfAny(verb, lexicon.denying)) return undefined
  const run = trimmedRuns(previous, previous.tokens.keys())
  const first = run[0]
  const last = run.at(-1)
  if (!first || !last || !cue.source || previous.tokens.at(-1)?.form === '?') return undefined
  return {
    form: 'indirect',
    construction: 'said-of-previous',
    content: [charsOf(previous, { first: first.first, last: last.last })],
    cue: { start: cue.start, end: cue.end, sentence: index, token: cue.token, group: cue.group },
    source: cue.source,
    asserted:
      cue.asserted &&
      !treeOf(sentence)
        .subtreeOf(cue.token)
        .some((at) => lexicon.negations.has(sentence.tokens[at]?.lower ?? '')),
    manner: 'speech',
  }
}

/** "Det sa X", "Slik svarer X": a pronoun for the words before, then the verb, then who says it. */
export const opensWithThat = (sentence: Sentence, cue: SpeechCue, lexicon: SpeechLexicon): boolean => {
  const opening = sentence.tokens[0]
  if (cue.recalls) return true
  return (
    opening !== undefined &&
    cue.token >= 1 &&
    cue.token <= 2 &&
    // "slik omtaler X det" tells of words as "det sa X" does
    (cue.kinds.has('say') || (cue.kinds.has('label') && opening.upos === 'ADV')) &&
    cue.source !== undefined &&
    cue.source.first > cue.token &&
    lexicon.thatSaid.has(opening.lower)
  )
}

import type { Sentence } from '../../language/analysis.ts'
import { treeOf } from '../../language/tree.ts'
import { entriesOf, isFormOfAny } from '../../locales/lexeme.ts'
import type { SpeechLexicon } from '../../locales/speech.ts'
import { flatMap } from '../../text/flat-map.ts'
import type { Document } from '../document.ts'
import type { Source } from './attribution.ts'
import { cueAt, findCues, type SpeechCue } from './cues.ts'
import { unmarkedPhrase } from './nounPhrase.ts'
import { originOf } from './origins.ts'
import { isVerbal } from './phrase.ts'
import { issuerOf, isUtterance } from './utterances.ts'

/** "I en uttalelse fra X heter det at …", "the statement read: …": an utterance that tells its own content. */
export const readingVerbs = (
  document: Document,
  sentence: Sentence,
  index: number,
  lexicon: SpeechLexicon,
): readonly SpeechCue[] =>
  flatMap(sentence.tokens, (token, at) => {
    if (!isVerbal(token) || !isFormOfAny(token, lexicon.reads)) return []
    const tree = treeOf(sentence)
    const near = tree.childrenOf(at)
    const dummy = [...near, at + 1, at - 1].some((child) => lexicon.thatSaid.has(sentence.tokens[child]?.lower ?? ''))
    const utterance =
      near.find((child) => isUtterance(sentence, child, lexicon)) ??
      tree.childrenBy(at, 'obl').find((child) => issuerOf(sentence, index, child, lexicon) !== undefined)
    if (!dummy && utterance === undefined) return []
    if (entriesOf(token, lexicon.verbs).some(({ kind, particles }) => kind !== 'manner' && particles.length === 0))
      return []
    const cue = cueAt(sentence, index, at, new Set(['say']), [], lexicon)
    const issuer = utterance === undefined ? undefined : issuerOf(sentence, index, utterance, lexicon)
    const { source: _, ...rest } = cue
    const source = issuer ?? originOf(document, sentence, index, at) ?? voiceBefore(document, sentence, index, lexicon)
    // words on a door are nobody's, those of a paper somebody's whom the report does not name
    const isPaper = [sentence, document.analysis.sentences[index - 1]].some((one) =>
      one?.tokens.some((_, place) => isUtterance(one, place, lexicon)),
    )
    return [{ ...rest, ...(isPaper && { reads: true }), ...(source && { source }) }]
  })

/** Whose words are at hand in the sentence before: "Frå regjeringa …", else its subject. */
const voiceBefore = (
  document: Document,
  sentence: Sentence,
  index: number,
  lexicon: SpeechLexicon,
): Source | undefined => {
  const { sentences } = document.analysis
  const at = sentences.findLastIndex(
    ({ tokens }, other) => other < index && tokens.some(({ upos }) => upos !== 'PUNCT'),
  )
  const before = sentences[at]
  if (!before) return undefined
  const tree = treeOf(before)
  const heard = before.tokens.findIndex((_, place) => isUtterance(before, place, lexicon))
  const issuer = heard < 0 ? undefined : issuerOf(before, at, heard, lexicon)
  if (issuer) return issuer
  // in another paragraph only the paper that was told of goes on
  if (before.block !== sentence.block && heard < 0) return undefined
  const marked = tree
    .childrenBy(tree.root, 'obl')
    .find((child) =>
      tree
        .childrenBy(child, 'case')
        .some((mark) => mark === 0 && lexicon.issuedBy.has(before.tokens[mark]?.lower ?? '')),
    )
  if (marked !== undefined) return unmarkedPhrase(before, at, marked)
  // "…, X writes on Facebook, since Y demands …": who told it, not whom it is about
  const teller = findCues(before, at, lexicon).find(
    ({ kinds, source, asserted }) => asserted && source && kinds.has('say'),
  )
  if (teller?.source) return teller.source
  const subject = tree.childrenBy(tree.root, 'nsubj')[0]
  return subject === undefined ? undefined : unmarkedPhrase(before, at, subject)
}

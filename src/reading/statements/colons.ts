import type { Sentence, Token } from '../../language/analysis.ts'
import { hasRelation, isRelation, treeOf } from '../../language/tree.ts'
import type { SpeechLexicon } from '../../locales/speech.ts'
import type { Block } from '../../model/record.ts'
import type { Document } from '../document.ts'
import type { Source } from './attribution.ts'
import type { SpeechCue } from './cues.ts'
import type { Found, Placed } from './direct.ts'
import { isVerbal, phraseAt, tokenAfter } from './phrase.ts'
import type { SentenceSpeech } from './reported.ts'

/** A colon right before a quotation, with the sentence that it closes or stands in. */
interface Colon {
  readonly block: Block
  readonly sentence: Sentence
  readonly index: number
  /** The colon's token, or the number of tokens where a splitter has parted it from the words before. */
  readonly token: number
  readonly cues: readonly SpeechCue[]
}

const colonAt = (document: Document, speech: readonly SentenceSpeech[], placed: Placed): Colon | undefined => {
  const { text, blocks } = document.report
  const { sentences } = document.analysis
  const before = text.slice(0, placed.quotation.start).trimEnd()
  if (!before.endsWith(':')) return undefined
  const colon = before.length - 1
  const block = blocks.find((candidate) => candidate.start <= colon && colon < candidate.end)
  const gap = text.slice(colon, placed.quotation.start)
  if (!block || /\n\s*\n[\s\S]*\n\s*\n/u.test(gap)) return undefined
  let index = sentences.findLastIndex((sentence) => sentence.start <= colon)
  // "X til TV 2: – …": a splitter may end the sentence inside the name
  const isCutOff = (at: number): boolean =>
    sentences[at]?.tokens.every(({ upos, start }) => upos === 'NUM' || upos === 'PUNCT' || start >= colon) === true &&
    sentences[at - 1]?.block === sentences[at]?.block &&
    !/[.:!?]$/u.test(sentences[at - 1]?.tokens.at(-1)?.form ?? '.') &&
    !CLOCK.test(sentences[at - 1]?.tokens.at(-1)?.form ?? '')
  if (isCutOff(index)) index--
  const sentence = sentences[index]
  const own = speech[index]
  if (!sentence || !own) return undefined
  const token = Math.min(tokenAfter(sentence, colon), sentence.tokens.length)
  return { block, sentence, index, token, cues: own.cues }
}

/** "About the plan she only says: “…”": the reporting verb of the clause before the colon. */
export const cueBeforeColon = (
  document: Document,
  speech: readonly SentenceSpeech[],
  placed: Placed,
): SpeechCue | undefined => {
  const colon = colonAt(document, speech, placed)
  return colon?.cues.findLast(({ token }) => token < colon.token)
}

/** "Hansen: «…»", "Fra departementet: «…»", "X was less sure: «…»": whom the words before a colon name. */
export const nameBeforeColon = (
  document: Document,
  speech: readonly SentenceSpeech[],
  placed: Placed,
): Found | undefined => {
  const colon = colonAt(document, speech, placed)
  if (!colon) return undefined
  const { block, sentence, index, token } = colon
  const ahead = document.report.text.slice(block.start, sentence.start).trim()
  const told = subjectOf(sentence, index, token)
  const closes = token >= sentence.tokens.length - 1 || sentence.end <= placed.quotation.end + 1
  if (told && told.last <= token && closes) return { construction: 'colon', source: told, asserted: true }
  if (ahead !== '' && !CLOCK.test(ahead.replace(/:$/u, ''))) return undefined
  return nameBefore(sentence, index, token, document.localeOf(sentence).speech)
}

/** "Skipper X is fed up: – …": whom the sentence before the colon is about, if by name or pronoun. */
const subjectOf = (sentence: Sentence, index: number, colon: number): Source | undefined => {
  const tree = treeOf(sentence)
  const subject =
    tree.childrenBy(tree.root, 'nsubj')[0] ??
    // "From the embassy, which houses the section: “…”": who does something in a relative clause is not the line's subject
    sentence.tokens.findLastIndex(
      (token, at) => at < colon && isRelation(token, 'nsubj') && !hasRelation(sentence, token.head, 'acl'),
    )
  if (subject < 0) return undefined
  const { first, last } = phraseAt(sentence, subject)
  const isNamed = sentence.tokens.slice(first, last).some(({ upos }) => upos === 'PROPN' || upos === 'PRON')
  return isNamed ? { sentence: index, head: subject, first, last } : undefined
}

/** The phrase before a colon that opens a line, if it is one that can name somebody. */
export const nameBefore = (
  sentence: Sentence,
  index: number,
  colon: number,
  lexicon: SpeechLexicon,
): Found | undefined => {
  const { tokens } = sentence
  const opening = afterClock(tokens)
  const isIssued = lexicon.issuedBy.has(tokens[opening]?.lower ?? '')
  const first = isIssued ? opening + 1 : opening
  const words = tokens.slice(first, colon)
  if (words.length === 0 || words.length > 14 || (!isIssued && words.some(isVerbal))) return undefined
  if (!words.some(({ upos, form }) => upos === 'PROPN' || (isIssued && upos === 'NOUN') || /^\p{Lu}\p{Ll}/u.test(form)))
    return undefined
  // "Grensestrid gjennom generasjoner: …": what a line is about
  if (!isIssued && words.every(({ upos }) => upos !== 'PROPN') && words.some(({ upos }) => upos === 'ADP'))
    return undefined
  const tree = treeOf(sentence)
  const inside = (at: number): boolean => at >= first && at < colon
  const head =
    words
      .map((_, step) => first + step)
      .find((at) => !inside(tokens[at]?.head ?? -1) && tokens[at]?.upos !== 'PUNCT' && tokens[at]?.upos !== 'ADP') ??
    first
  const phrase = phraseAt(sentence, head, new Set(tree.subtreeOf(head).filter((at) => !inside(at))))
  const mark = tokens[colon]
  const cue = mark
    ? { start: mark.start, end: mark.end, sentence: index, token: colon, group: { start: mark.start, end: mark.end } }
    : undefined
  return {
    construction: isIssued ? 'issued' : 'colon',
    source: { sentence: index, head, ...phrase },
    asserted: true,
    ...(cue ? { cue } : {}),
  }
}

/** "18.57: X: …", "18.57 – X: …": the token behind the time or the dash that an entry of a live report opens with. */
const afterClock = (tokens: readonly Token[]): number => {
  const isTimed = CLOCK.test(tokens[0]?.form ?? '')
  if (!isTimed && !/^[|–—-]$/u.test(tokens[0]?.form ?? '')) return 0
  return tokens.findIndex(({ upos, form }, at) => at > 0 && upos !== 'PUNCT' && !/^[|–—-]$/u.test(form))
}

const CLOCK = /^\d{1,2}[.:]\d{2}$/u

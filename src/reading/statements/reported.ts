import type { Sentence } from '../../language/analysis.ts'
import type { SpeechLexicon } from '../../locales/speech.ts'
import { flatMap } from '../../text/flat-map.ts'
import type { Document } from '../document.ts'
import { findStates } from '../states.ts'
import { type AccordingPhrase, accordingAttribution, findAccordingPhrases, hearsayAttributions } from './adverbials.ts'
import type { Attribution } from './attribution.ts'
import { type Complement, complementOf } from './complements.ts'
import { findCues, type SpeechCue } from './cues.ts'
import { learnings } from './learnings.ts'
import { withOrigin } from './origins.ts'
import { charsOf } from './phrase.ts'
import { readingVerbs } from './readingVerbs.ts'
import { saidOfPrevious } from './saidOfPrevious.ts'
import { verdicts } from './verdicts.ts'

/** What one sentence tells of speech: its reporting verbs with what they report, and who it is said according to. */
export interface SentenceSpeech {
  readonly cues: readonly SpeechCue[]
  readonly complements: ReadonlyMap<SpeechCue, Complement>
  readonly according: readonly AccordingPhrase[]
  /** Everything the sentence reports, loose constructions too. */
  readonly reported: readonly Attribution[]
}

/** Reads every sentence's reported speech, in order of the text. */
export const readReported = (document: Document): readonly SentenceSpeech[] =>
  document.analysis.sentences.map((sentence, index) => speechIn(document, sentence, index))

const speechIn = (document: Document, sentence: Sentence, index: number): SentenceSpeech => {
  const lexicon = document.localeOf(sentence).speech
  const cues: SpeechCue[] = []
  const complements = new Map<SpeechCue, Complement>()
  const reported: Attribution[] = []
  for (const found of cuesIn(document, sentence, index, lexicon)) {
    const cue = goingOn(sentence, found, cues.at(-1), complements, lexicon)
    cues.push(cue)
    const complement = isCiting(sentence, cue, complements, lexicon) ? undefined : complementOf(sentence, cue, lexicon)
    if (complement) complements.set(cue, complement)
    const attribution = complement
      ? fromComplement(sentence, cue, complement, lexicon)
      : saidOfPrevious(document, sentence, index, cue, lexicon)
    if (attribution) reported.push(attribution)
  }
  const according = findAccordingPhrases(sentence, index, lexicon)
  for (const phrase of according) {
    // "X ba ifølge sitt kontor om at …", "X said, according to Tass, that …": said by X, relayed by the phrase
    if (isRelay(document, sentence, phrase, cues, complements)) continue
    const attribution = accordingAttribution(sentence, phrase, otherPhrases(according, phrase), lexicon)
    if (attribution) reported.push(attribution)
  }
  // "skal ha sagt at": what is said stands for the saying
  const spoken = new Set(
    reported.flatMap(({ content, cue }) => [
      ...content.flatMap((range) => tokensIn(sentence, range.start, range.end)),
      ...(cue ? [cue.token] : []),
    ]),
  )
  reported.push(...hearsayAttributions(sentence, index, lexicon, spoken))
  return { cues, complements, according, reported }
}

/** Every cue of a sentence in order; where two ways find one at the same verb, the narrower way has it. */
const cuesIn = (
  document: Document,
  sentence: Sentence,
  index: number,
  lexicon: SpeechLexicon,
): readonly SpeechCue[] => {
  const isAmong = (cues: readonly SpeechCue[], { token }: SpeechCue): boolean => cues.some((cue) => cue.token === token)
  const summing = verdicts(sentence, index, lexicon)
  const reading = readingVerbs(document, sentence, index, lexicon).filter((cue) => !isAmong(summing, cue))
  const listed = findCues(sentence, index, lexicon).filter((cue) => !isAmong(summing, cue) && !isAmong(reading, cue))
  const learnt = learnings(sentence, index, lexicon)
  // "opplyst" is a particle of "får opplyst", and no verb by itself
  const plain = listed.filter(({ token }) =>
    [...learnt, ...listed].every(({ token: verb, words }) => verb === token || !words.includes(token)),
  )
  return [...plain.map((cue) => withOrigin(document, sentence, index, cue)), ...learnt, ...reading, ...summing].sort(
    (a, b) => a.token - b.token,
  )
}

/** "…, the agency reported, citing officials": told by who reports, and those cited are found behind it. */
const isCiting = (
  { tokens }: Sentence,
  cue: SpeechCue,
  complements: ReadonlyMap<SpeechCue, Complement>,
  { passingOn }: SpeechLexicon,
): boolean =>
  passingOn.lengthAt(tokens, cue.token) > 0 &&
  [...complements].some(([{ token }, { construction }]) => construction === 'inverted' && token < cue.token)

/** "stressed that the state stands by it and noted that": behind what is reported the verb before is gone on with, by whoever spoke. */
const goingOn = (
  { tokens }: Sentence,
  cue: SpeechCue,
  before: SpeechCue | undefined,
  complements: ReadonlyMap<SpeechCue, Complement>,
  lexicon: SpeechLexicon,
): SpeechCue => {
  // "said X would answer and called for calm, adding that": whoever said the first of it, whatever the parser takes
  const isAdding = lexicon.adding.has(tokens[cue.token]?.lower ?? '') && tokens[cue.token - 1]?.form === ','
  const source = isAdding ? cue.source : undefined
  const outer =
    source &&
    [...complements].findLast(
      ([other, { construction, runs }]) =>
        construction === 'complement' &&
        other.source &&
        runs.some(({ first, last }) => source.first >= first && source.last <= last),
    )?.[0].source
  if (outer) return { ...cue, source: outer }
  const told = before && complements.get(before)
  const run = told?.construction === 'complement' ? told.runs.at(-1) : undefined
  if (!before?.source || !run || run.last > cue.token || run.last <= before.token) return cue
  // "…, adding that": the participle behind the comma has no subject of its own
  const close = tokens.findIndex(({ upos }, at) => at >= run.last && upos !== 'PUNCT')
  if (!cue.source && close === cue.token && lexicon.activeEnding.test(tokens[close]?.form ?? ''))
    return { ...cue, source: before.source }
  const joined = tokens[run.last]?.form === ',' ? run.last + 1 : run.last
  const shares =
    tokens[joined]?.upos === 'CCONJ' &&
    tokens.slice(joined + 1, cue.token).every(({ upos }) => upos === 'ADV' || upos === 'AUX') &&
    (cue.source === undefined || (cue.source.sentence === cue.sentence && cue.source.first < run.last))
  return shares ? { ...cue, source: before.source } : cue
}

/** Tells whether an according-phrase stands inside somebody's reporting clause and only passes it on. */
const isRelay = (
  document: Document,
  sentence: Sentence,
  phrase: AccordingPhrase,
  cues: readonly SpeechCue[],
  complements: ReadonlyMap<SpeechCue, Complement>,
): boolean => {
  const { passingOn } = document.localeOf(sentence).speech
  // "…, the agency reported, quoting officials": told by who reports, and those cited are found behind it
  if (
    passingOn.lengthAt(sentence.tokens, phrase.cue.first) > 0 &&
    cues.some((cue) => complements.get(cue)?.construction === 'inverted' && cue.token < phrase.phrase.first)
  )
    return true
  const cue = cues.find(({ token }) => token === phrase.clause)
  if (!cue?.source || !isReporting(complements.get(cue)) || [...cue.kinds].every((kind) => kind === 'think'))
    return false
  if (phrase.phrase.first > cue.token && phrase.phrase.first <= cue.token + 2) return true
  return findStates(sentence, document.localeOf(sentence)).some(
    ({ kind, medium, first, last }) =>
      kind === 'medium' && medium !== 'channel' && first <= phrase.source.head && phrase.source.head < last,
  )
}

const isReporting = (complement: Complement | undefined): boolean =>
  complement !== undefined && ['complement', 'inverted', 'infinitive', 'passive'].includes(complement.construction)

const tokensIn = (sentence: Sentence, start: number, end: number): number[] =>
  flatMap(sentence.tokens, (token, index) => (token.start >= start && token.end <= end ? [index] : []))

const otherPhrases = (all: readonly AccordingPhrase[], own: AccordingPhrase): ReadonlySet<number> =>
  new Set(
    all
      .filter((other) => other !== own)
      .flatMap(({ phrase }) => Array.from({ length: phrase.last - phrase.first }, (_, step) => phrase.first + step)),
  )

const fromComplement = (
  sentence: Sentence,
  cue: SpeechCue,
  complement: Complement,
  lexicon: SpeechLexicon,
): Attribution => ({
  form: 'indirect',
  construction: complement.construction,
  content: complement.runs.map((run) => charsOf(sentence, run)),
  cue: { start: cue.start, end: cue.end, sentence: cue.sentence, token: cue.token, group: cue.group },
  ...(cue.source ? { source: cue.source } : {}),
  ...(complement.introducedAt === undefined ? {} : { introducedAt: complement.introducedAt }),
  asserted: cue.asserted && complement.question !== true && !refuses(sentence, cue, complement, lexicon),
  manner:
    cue.kinds.has('think') && !cue.kinds.has('say') && !cue.kinds.has('promise') && !cue.kinds.has('demand')
      ? 'opinion'
      : 'speech',
})

/** "refused to say": what somebody will not do is no promise. */
const refuses = (sentence: Sentence, cue: SpeechCue, { construction }: Complement, lexicon: SpeechLexicon): boolean =>
  construction === 'infinitive' && lexicon.unspoken.has(sentence.tokens[cue.token]?.lower ?? '')

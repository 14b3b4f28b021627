import type { Sentence, Token } from '../../language/analysis.ts'
import { isRelation, treeOf } from '../../language/tree.ts'
import { entriesOf, isFormOfAny } from '../../locales/lexeme.ts'
import type { SpeechLexicon } from '../../locales/speech.ts'
import { flatMap } from '../../text/flat-map.ts'
import type { Document } from '../document.ts'
import { findStates } from '../states.ts'
import { type AccordingPhrase, accordingAttribution, findAccordingPhrases, hearsayAttributions } from './adverbials.ts'
import type { Attribution, Source } from './attribution.ts'
import { type Complement, complementOf } from './complements.ts'
import { cueAt, findCues, type SpeechCue } from './cues.ts'
import { charsOf, isNominal, isVerbal, phraseAt, phraseHeadOf, trimmedRuns } from './phrase.ts'
import { seatOfGovernment } from './seats.ts'
import { opensClause } from './sourceBehind.ts'

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
  document.analysis.sentences.map((sentence, index) => {
    const lexicon = document.localeOf(sentence).speech
    const summing = verdicts(sentence, index, lexicon)
    const isSumming = ({ token }: SpeechCue): boolean => summing.some((cue) => cue.token === token)
    const reading = readingVerbs(document, sentence, index, lexicon).filter((cue) => !isSumming(cue))
    const listed = findCues(sentence, index, lexicon).filter(
      (cue) => !isSumming(cue) && !reading.some(({ token }) => token === cue.token),
    )
    const learnt = learnings(sentence, index, lexicon)
    const plain = listed.filter(({ token }) =>
      [...learnt, ...listed].every(({ token: verb, words }) => verb === token || !words.includes(token)),
    )
    const cues = [
      ...plain.map((cue) => withOrigin(document, sentence, index, cue)),
      ...learnt,
      ...reading,
      ...summing,
    ].sort((a, b) => a.token - b.token)
    const complements = new Map<SpeechCue, Complement>()
    const reported: Attribution[] = []
    for (const [order, found] of cues.entries()) {
      const cue = goingOn(sentence, found, cues[order - 1], complements, lexicon)
      cues[order] = cue
      const complement = complementOf(sentence, cue, lexicon)
      if (complement) {
        complements.set(cue, complement)
        reported.push(fromComplement(sentence, cue, complement, lexicon))
      } else {
        const previous = ofPrevious(document, sentence, index, cue, lexicon)
        if (previous) reported.push(previous)
      }
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
  })

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

/** "I en uttalelse fra X heter det at …", "the statement read: …": an utterance that tells its own content. */
const readingVerbs = (
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

/** "I Seoul beskrives enigheten som", "in Moscow it was said that": a passive without an agent is of where it is said. */
const withOrigin = (document: Document, sentence: Sentence, index: number, cue: SpeechCue): SpeechCue => {
  const source = cue.passive && !cue.source ? originOf(document, sentence, index, cue.token) : undefined
  return source ? { ...cue, source } : cue
}

/** "I tidningen X", "in the paper": a carrier of news, by its noun. */
const isMedium = (sentence: Sentence, at: number, lexicon: SpeechLexicon): boolean => {
  const { first, last } = phraseAt(sentence, at)
  return sentence.tokens.slice(first, last).some(({ lower, upos }) => upos === 'NOUN' && lexicon.media.has(lower))
}

/** "Fra Khartoum heter det at", "I Rabat heter det": where words come from tells whose they are. */
const originOf = (document: Document, sentence: Sentence, index: number, verb: number): Source | undefined => {
  const locale = document.localeOf(sentence)
  const { speech } = locale
  const tree = treeOf(sentence)
  const isSeat = (at: number): boolean =>
    seatOfGovernment(sentence, at) !== undefined ||
    isMedium(sentence, at, speech) ||
    findStates(sentence, locale).some(
      ({ form, first, last }) => (form === 'capital' || form === 'seat') && first <= at && at < last,
    )
  const head = tree.childrenBy(verb, 'obl', 'nmod').find((child) =>
    tree.childrenBy(child, 'case').some((mark) => {
      const word = sentence.tokens[mark]?.lower ?? ''
      return speech.issuedBy.has(word) || (speech.throughChannel.has(word) && isSeat(child))
    }),
  )
  if (head === undefined) return undefined
  return { sentence: index, head, ...phraseAt(sentence, head, new Set(tree.childrenBy(head, 'case'))) }
}

/** How far behind its verb the noun of an answer may stand, title and name between. */
const REPLY_REACH = 7

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

/** "«…», er beskjeden fra X", "“…,” was X's verdict", "“…” That was X's answer": a noun for the words before, and whose they are. */
const verdicts = (sentence: Sentence, index: number, lexicon: SpeechLexicon): readonly SpeechCue[] => {
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
    const head = issued ? phraseHeadOf(sentence, noun + 2) : name
    const source: Source = issued
      ? { sentence: index, head, ...phraseAt(sentence, head, new Set(treeOf(sentence).childrenBy(head, 'case'))) }
      : { sentence: index, head, first: at + 1, last: noun }
    const cue = cueAt(sentence, index, at, new Set(['manner']), [], lexicon)
    return [{ ...cue, asserted: true, passive: false, source, ...(recalls && { recalls }) }]
  })
}

/** How many words may stand between the verb and what is got: "får Posten i ettermiddag opplyst". */
const LEARNING_REACH = 5

/** "fra departementet", "i Utenriksdepartementet": where what one is told comes from; a place only by its name. */
const isOrigin = (tokens: readonly Token[], at: number, lexicon: SpeechLexicon): boolean => {
  const word = tokens[at]?.lower ?? ''
  return lexicon.issuedBy.has(word) || (lexicon.throughChannel.has(word) && /^\p{Lu}/u.test(tokens[at + 1]?.form ?? ''))
}

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
    const head = phraseHeadOf(sentence, first)
    const from = head >= first && !isVerbal(tokens[head]) ? head : first
    const source: Source = {
      sentence: index,
      head: from,
      first,
      last: Math.max(mark === 0 ? first : phraseAt(sentence, from).last, from + 1),
    }
    const cue = cueAt(sentence, index, at, new Set(['say']), [], lexicon)
    return [{ ...cue, words: [verb, at], passive: false, source }]
  })
}

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
  const phraseOf = (head: number): Source => ({
    sentence: at,
    head,
    ...phraseAt(before, head, new Set(tree.childrenBy(head, 'case'))),
  })
  const marked = tree
    .childrenBy(tree.root, 'obl')
    .find((child) =>
      tree
        .childrenBy(child, 'case')
        .some((mark) => mark === 0 && lexicon.issuedBy.has(before.tokens[mark]?.lower ?? '')),
    )
  if (marked !== undefined) return phraseOf(marked)
  // "…, X writes on Facebook, since Y demands …": who told it, not whom it is about
  const teller = findCues(before, at, lexicon).find(
    ({ kinds, source, asserted }) => asserted && source && kinds.has('say'),
  )
  if (teller?.source) return teller.source
  const subject = tree.childrenBy(tree.root, 'nsubj')[0]
  return subject === undefined ? undefined : phraseOf(subject)
}

export const isUtterance = (sentence: Sentence, at: number, lexicon: SpeechLexicon): boolean => {
  const token = sentence.tokens[at]
  return token !== undefined && token.upos !== 'VERB' && entriesOf(token, lexicon.utterances).length > 0
}

/** Whose an utterance is: "uttalelse fra X", "X's statement". */
export const issuerOf = (
  sentence: Sentence,
  index: number,
  utterance: number,
  lexicon: SpeechLexicon,
): Source | undefined => {
  const { tokens } = sentence
  const tree = treeOf(sentence)
  const issued = tree.childrenBy(utterance, 'acl').flatMap((clause) => tree.childrenBy(clause, 'obl'))
  const owner = [...tree.childrenBy(utterance, 'nmod', 'nmod:poss', 'obl'), ...issued].find((child) => {
    const marks = tree.childrenBy(child, 'case').map((mark) => tokens[mark]?.lower ?? '')
    return (
      marks.some((mark) => lexicon.issuedBy.has(mark)) ||
      tokens[child]?.deprel === 'nmod:poss' ||
      (tokens[child]?.feats.Case === 'Gen' && marks.length === 0)
    )
  })
  // "a statement the embassy sent out"
  const sender = tree
    .childrenBy(utterance, 'acl:relcl')
    .filter((clause) => {
      const verb = tokens[clause]
      return verb !== undefined && isFormOfAny(verb, lexicon.issuing)
    })
    .flatMap((clause) => tree.childrenBy(clause, 'nsubj'))
    .find((child) => isNominal(tokens[child]) && !lexicon.relatives.has(tokens[child]?.lower ?? ''))
  // "issued a statement calling it a crime"
  const object = tokens[utterance]
  const issuing = object && isRelation(object, 'obj') ? tokens[object.head] : undefined
  const issuer =
    object && issuing && isFormOfAny(issuing, lexicon.issuing)
      ? tree
          .childrenBy(object.head, 'nsubj')
          .find((child) => isNominal(tokens[child]) && !lexicon.relatives.has(tokens[child]?.lower ?? ''))
      : undefined
  const whose = owner ?? sender ?? issuer
  if (whose === undefined) return undefined
  const marks = new Set(tree.childrenBy(whose, 'case'))
  return { sentence: index, head: whose, ...phraseAt(sentence, whose, marks) }
}

/** "… Det stadfestar X.": the sentence before is what is said. */
const ofPrevious = (
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

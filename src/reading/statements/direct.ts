import type { Sentence } from '../../language/analysis.ts'
import { isRelation, treeOf } from '../../language/tree.ts'
import type { SpeechKind, SpeechLexicon } from '../../locales/speech.ts'
import { contains, type Range } from '../../text/span.ts'
import type { Document, Quotation } from '../document.ts'
import type { AccordingPhrase } from './adverbials.ts'
import type { Attribution, Construction, Cue, Source } from './attribution.ts'
import { cueBeforeColon, nameBeforeColon } from './colons.ts'
import { cueAt, type SpeechCue } from './cues.ts'
import { cutReportingClause, isOfSpeaker } from './dashes.ts'
import { charsOf, isVerbal, tokenAfter } from './phrase.ts'
import { isName } from './quotedNames.ts'
import type { SentenceSpeech } from './reported.ts'
import { opensWithThat } from './saidOfPrevious.ts'

/** A quotation with where it stands among the sentences. */
export interface Placed {
  readonly quotation: Quotation
  readonly content: Range
  /** The sentences that hold its first and its last character. */
  readonly first: number
  readonly last: number
}

/** What ties a quotation to whoever said it. */
export interface Found {
  readonly construction: Construction
  readonly cue?: Cue
  readonly source?: Source
  readonly asserted: boolean
  readonly content?: readonly Range[]
}

/**
 * Ties quotations to what tells that somebody said them; a quotation that nothing ties is left out. In order of the
 * text. Quotations without a clause of their own are left to `continueQuotations`.
 */
export const readDirect = (
  document: Document,
  speech: readonly SentenceSpeech[],
  quotations: readonly Quotation[],
): { readonly attributions: readonly Attribution[]; readonly loose: readonly Placed[] } => {
  const attributions: Attribution[] = []
  const loose: Placed[] = []
  for (const quotation of quotations) {
    const placed = place(document, quotation)
    if (!placed || attributions.some(({ content }) => content.some((range) => contains(range, quotation)))) continue
    if (
      quotation.marks === 'quotes' &&
      loose.some(({ quotation: outer, content }) => outer.marks === 'quotes' && contains(content, quotation))
    )
      continue
    if (isName(document, placed)) continue
    const found = attribute(document, speech, placed)
    if (!found) loose.push(placed)
    else {
      const content = found.content ?? [placed.content]
      if (content.length === 0) continue
      const before = attributions.at(-1)
      if (before && resumes(document, before, found, placed)) {
        attributions[attributions.length - 1] = { ...before, content: [...before.content, ...content] }
        continue
      }
      attributions.push({
        form: 'direct',
        construction: found.construction,
        content,
        ...(found.cue ? { cue: found.cue } : {}),
        ...(found.source ? { source: found.source } : {}),
        asserted: found.asserted,
        manner: 'speech',
      })
    }
  }
  return { attributions, loose }
}

const place = (document: Document, quotation: Quotation): Placed | undefined => {
  const content = quotation.content[0]
  if (!content) return undefined
  const { sentences } = document.analysis
  const first = sentences.findIndex((sentence) => sentence.end > content.start)
  let last = first
  while (last + 1 < sentences.length && (sentences[last + 1]?.start ?? content.end) < content.end) last++
  const found = sentences[first]
  return found && found.start < content.end ? { quotation, content, first, last } : undefined
}

const attribute = (document: Document, speech: readonly SentenceSpeech[], placed: Placed): Found | undefined => {
  const led = cueBeforeColon(document, speech, placed)
  const open = placed.quotation.marks === 'dash' || placed.quotation.ending === 'paragraph'
  if (open) {
    const cut = cutReportingClause(document, speech, placed.content)
    if (cut.cue)
      return {
        ...ofCue(
          cut.cue,
          cut.thatSaid ? 'that-said' : placed.quotation.marks === 'dash' ? 'dash-clause' : 'quote-then-clause',
        ),
        content: cut.content,
      }
    return (
      (led && ofCue(led, 'clause-then-quote')) ??
      nameBeforeColon(document, speech, placed) ??
      (placed.quotation.marks === 'quotes' ? clauseBefore(document, speech, placed) : undefined) ??
      thatSaidAfter(document, speech, placed)
    )
  }
  const before = clauseBefore(document, speech, placed)
  if (before?.construction === 'clause-then-quote') return before
  // "Asked whether …, X shook his head: “…”": who asks is not told, who answers is
  const answering = led && !led.source ? nameBeforeColon(document, speech, placed) : undefined
  if (led) return answering && !isSubjectOf(document, answering, led) ? answering : ofCue(led, 'clause-then-quote')
  return (
    (before && (goesOnJoined(document, placed) || isInClause(document, before, placed))
      ? before
      : clauseAfter(document, speech, placed)) ??
    before ??
    accordingRound(document, speech, placed) ??
    nameBeforeColon(document, speech, placed) ??
    thatSaidAfter(document, speech, placed)
  )
}

/** "X was told: “…”": who stands as the verb's subject without being its speaker. */
const isSubjectOf = (document: Document, { source }: Found, { sentence, token }: SpeechCue): boolean =>
  source?.sentence === sentence && document.analysis.sentences[sentence]?.tokens[source.head]?.head === token

/** "said it was “old”, and that he had come": the clause behind the mark is joined to the one that the fragment stands in. */
const goesOnJoined = (document: Document, placed: Placed): boolean => {
  const sentence = document.analysis.sentences[placed.last]
  if (!sentence) return false
  const behind = tokenAfter(sentence, placed.quotation.end)
  const next = sentence.tokens[behind]?.form === ',' ? behind + 1 : behind
  const { complementisers } = document.localeOf(sentence).speech
  return sentence.tokens[next]?.upos === 'CCONJ' && complementisers.has(sentence.tokens[next + 1]?.lower ?? '')
}

/** "Det X kaller «et brudd», omtaler Y som «en bagatell»", "had been “sold”, while Y": words that go on with the clause before them. */
const isInClause = (document: Document, { asserted, source }: Found, { content, quotation }: Placed): boolean => {
  const { text } = document.report
  return (
    asserted &&
    source !== undefined &&
    quotation.ending === 'closed' &&
    /^\p{Ll}/u.test(text.charAt(content.start)) &&
    !/[,.?!…]/u.test(text.charAt(content.end - 1))
  )
}

const ofCue = (cue: SpeechCue, construction: Construction): Found => ({
  construction,
  cue: { start: cue.start, end: cue.end, sentence: cue.sentence, token: cue.token, group: cue.group },
  ...(cue.source ? { source: cue.source } : {}),
  // what a parser hangs on an inserted verb as its negation stands inside the quoted words
  asserted: cue.asserted || construction === 'dash-clause' || construction === 'quote-then-clause',
})

/** “…,” she said: the first reporting verb behind the closing mark, with its subject behind the mark too. */
const clauseAfter = (document: Document, speech: readonly SentenceSpeech[], placed: Placed): Found | undefined => {
  const { text } = document.report
  const { end } = placed.quotation
  const within = document.analysis.sentences[placed.last]
  if (!within) return undefined
  const ends = text.slice(placed.content.end - 1, placed.content.end)
  const behind = text
    .slice(end, end + 2)
    .trim()
    .charAt(0)
  if (!/[,.?!…–—-]/u.test(ends) && !/[,–—-]/u.test(behind)) {
    const next = within.tokens[tokenAfter(within, end)]
    if (!next || !isVerbal(next)) return undefined
  }
  // "“Really?” he asked": a splitter may end the sentence at the closing mark
  const goesOn =
    tokenAfter(within, end) < within.tokens.length &&
    within.tokens.slice(tokenAfter(within, end)).some(({ upos }) => upos !== 'PUNCT')
  const index = goesOn ? placed.last : placed.last + 1
  const sentence = document.analysis.sentences[index]
  const own = speech[index]
  if (!sentence || !own || sentence.block !== within.block) return undefined
  const from = tokenAfter(sentence, end)
  const after = own.cues.filter((candidate) => candidate.token >= from)
  // "… About the envoy she says:" tells of the words behind the colon
  if (index !== placed.last && sentence.tokens.at(-1)?.form === ':') return undefined
  // the next sentence may be a quotation itself, and a relative clause behind who speaks tells more of him
  if (index !== placed.last && MARK_FIRST.test(text.slice(sentence.start))) return undefined
  const named = after.filter(({ source }) => source !== undefined)
  const cue = named.find(({ token }) => !isOf(sentence, token, 'acl')) ?? named[0] ?? after.find(({ reads }) => reads)
  // an unlisted verb takes whole words that run on to it: no "is “for rent”, a summit fell", no "“Twice.” X left."
  const isClosed = index !== placed.last && ends === '.'
  const isWhole = !isClosed && (placed.first < placed.last || tokenAfter(within, placed.quotation.start) <= 1)
  if (!cue && !isWhole) return undefined
  if (!cue) return unlistedAfter(sentence, index, from, document.localeOf(sentence).speech)
  // the speaker stands behind the mark too, or, where an utterance tells its content, in the sentence before
  if (cue.source?.sentence === index && cue.source.first < from) return undefined
  if (index !== placed.last && own.complements.get(cue)) return undefined
  const complement = own.complements.get(cue)
  if (
    complement &&
    !/[,?!]/u.test(ends) &&
    complement.head > cue.token &&
    complement.introducedAt !== undefined &&
    complement.construction === 'complement'
  )
    return undefined
  // nothing but the speaker stands between the mark and the verb
  const { first, last } = cue.source ?? { first: from, last: from }
  // "was quoted as saying", "went on to say"
  const governor = sentence.tokens[cue.token]?.head
  const between = sentence.tokens.slice(from, cue.token).filter((token, step) => {
    const at = from + step
    return token.upos === 'VERB' && !(at >= first && at < last) && token.head !== cue.token && at !== governor
  })
  if (between.length > 0) return undefined
  return ofCue(cue, 'quote-then-clause')
}

const MARK_FIRST = /^["“”«»„‘']/u

const isOf = (sentence: Sentence, at: number, relation: string): boolean => {
  const token = sentence.tokens[at]
  return token !== undefined && isRelation(token, relation)
}

/** “…,” she fumed: a verb that nobody listed, with nothing but who speaks beside it. */
const unlistedAfter = (sentence: Sentence, index: number, from: number, lexicon: SpeechLexicon): Found | undefined => {
  const { tokens } = sentence
  const verb = tokens.findIndex(({ upos }, at) => at >= from && upos === 'VERB')
  if (verb < 0 || verb > from + UNLISTED_REACH) return undefined
  const cue = cueAt(sentence, index, verb, new Set(['manner']), [], lexicon)
  const { source } = cue
  if (!source || source.sentence !== index || cue.passive || isOfSpeaker(sentence, cue)) return undefined
  const isBefore = source.first === from && source.last === verb
  const isBehind =
    lexicon.verbSecond && source.first === verb + 1 && tokens.slice(from, verb).every(({ upos }) => upos === 'PUNCT')
  const rest = tokens.slice(isBefore ? verb + 1 : source.last)
  const ends =
    rest.every(({ upos }) => upos === 'PUNCT' || upos === 'ADV' || upos === 'ADP') || rest[0]?.upos === 'PUNCT'
  return (isBefore || isBehind) && ends ? ofCue(cue, 'quote-then-clause') : undefined
}

const UNLISTED_REACH = 6

const SAYING: readonly SpeechKind[] = ['say', 'label', 'demand', 'promise', 'ask', 'manner']

/** Reporting verbs before the quotation whose clause reaches it, the innermost first; opinions only without speech. */
const clauseBefore = (document: Document, speech: readonly SentenceSpeech[], placed: Placed): Found | undefined => {
  const sentence = document.analysis.sentences[placed.first]
  const own = speech[placed.first]
  if (!sentence || !own) return undefined
  const start = placed.quotation.start
  const from = tokenAfter(sentence, start)
  const reaching = own.cues.filter((cue) => cue.token < from && reaches(document, sentence, cue, from, start, own))
  const speaking = reaching.filter(({ kinds }) => !(kinds.size === 1 && kinds.has('think')))
  const plain = speaking.filter(({ kinds, source }) => source !== undefined && SAYING.some((kind) => kinds.has(kind)))
  // "said he would answer “in kind”": what is not said yet leaves the words to whoever says so
  const cue =
    plain.findLast(({ asserted }) => asserted) ??
    plain.at(-1) ??
    speaking.findLast(({ source }) => source !== undefined) ??
    speaking.at(-1) ??
    reaching.at(-1)
  if (!cue) return undefined
  const before = document.report.text.slice(cue.end, start)
  // a comma inside a reported clause introduces nothing: "writes that X was told, “not asked”"
  const introduced = own.complements.get(cue)?.introducedAt
  const whole = /:\s*$/u.test(before) || (/,\s*$/u.test(before) && (introduced === undefined || introduced >= start))
  // a way of uttering takes whole words after a colon, no fragment: "raser mot «Hammeren»"
  if (!whole && [...cue.kinds].every((kind) => kind === 'manner')) return undefined
  return ofCue(cue, whole ? 'clause-then-quote' : 'quoted-fragment')
}

const reaches = (
  document: Document,
  sentence: Sentence,
  cue: SpeechCue,
  from: number,
  start: number,
  own: SentenceSpeech,
): boolean => {
  const complement = own.complements.get(cue)
  if (complement?.runs.some(({ first, last }) => first <= from && from < last)) return true
  const below = new Set(cue.words.flatMap((word) => treeOf(sentence).subtreeOf(word)))
  if (below.has(from) || below.has(from + 1)) return true
  // the tree often loses quoted words: nothing but the verb's own clause and a colon or comma before them
  const between = document.report.text.slice(cue.end, start)
  if (/^[^.!?;“”"«»]*:\s*$/u.test(between) || /^\s*,?\s*$/u.test(between)) return true
  // "…, X told reporters, “…”": nobody but whom it is said to
  const isAddressed = own.complements.get(cue)?.construction === 'inverted' && /^[^.!?;:“”"«»]+,\s*$/u.test(between)
  if (isAddressed && !sentence.tokens.slice(cue.token + 1, from).some(isVerbal)) return true
  const lexicon = document.localeOf(sentence).speech
  const lead = between.trim().toLowerCase().split(/\s+/u).at(-1) ?? ''
  return lexicon.complementisers.has(lead) && !/[.,;:!?“”"«»]/u.test(between)
}

/** According to X, the talks were a “heavy burden”. */
const accordingRound = (document: Document, speech: readonly SentenceSpeech[], placed: Placed): Found | undefined => {
  const sentence = document.analysis.sentences[placed.first]
  const own = speech[placed.first]
  if (!sentence || !own) return undefined
  const round = own.reported.filter(
    ({ construction, content }) =>
      construction === 'according' &&
      content.some((range) => range.start <= placed.content.start && placed.content.end <= range.end + 2),
  )
  const { start, end } = placed.quotation
  const next = sentence.tokens[tokenAfter(sentence, end)]?.start
  // "“warm” according to X and “short” according to Y", "ifølge X «varm», og ifølge Y «kort»": the phrase beside the words
  const { cue, asserted, source } =
    round.find((attribution) => attribution.cue?.start === next) ??
    round.findLast((attribution) => attribution.cue !== undefined && attribution.cue.start < start) ??
    round[0] ??
    {}
  if (cue && asserted !== undefined)
    return { construction: 'quoted-fragment', cue, asserted, ...(source ? { source } : {}) }
  return accordingBefore(sentence, own, tokenAfter(sentence, placed.quotation.start))
}

/** How many words may tell more of those meant: "enligt två diplomater i regionen ”…”". */
const ACCORDING_REACH = 5

/** "The mood was, according to two officials, “frosty”": words right behind the phrase, where the tree has them elsewhere. */
const accordingBefore = (sentence: Sentence, { according }: SentenceSpeech, from: number): Found | undefined => {
  const isBefore = ({ phrase: { last } }: AccordingPhrase): boolean =>
    last <= from &&
    from - last <= ACCORDING_REACH &&
    !sentence.tokens
      .slice(last, from)
      .some((token) => isVerbal(token) || (token.upos === 'PUNCT' && !/^[,“”"«»„‘]$/u.test(token.form)))
  const found = according.findLast(isBefore)
  if (!found) return undefined
  const cue = charsOf(sentence, found.cue)
  return {
    construction: 'quoted-fragment',
    cue: { ...cue, sentence: found.sentence, token: found.cue.first, group: cue },
    source: found.source,
    asserted: true,
  }
}

/** «…» Det sa X. The telling may open the next paragraph. */
const thatSaidAfter = (document: Document, speech: readonly SentenceSpeech[], placed: Placed): Found | undefined => {
  const { sentences } = document.analysis
  const here = sentences[placed.last]
  const next = sentences[placed.last + 1]
  if (!here || !next || here.end > placed.quotation.end + 2 || next.block > here.block + 1) return undefined
  if ((sentences[placed.first]?.start ?? 0) < placed.quotation.start - 1) return undefined
  const { speech: lexicon } = document.localeOf(next)
  const told = speech[placed.last + 1]?.cues.find((cue) => opensWithThat(next, cue, lexicon))
  return told && ofCue(told, 'that-said')
}

/** “…,” she said, “…”: the same clause with words on both sides of it. */
const resumes = (document: Document, before: Attribution, found: Found, placed: Placed): boolean => {
  if (!before.cue || !found.cue || before.form !== 'direct') return false
  if (before.cue.sentence !== found.cue.sentence || before.cue.token !== found.cue.token) return false
  const end = before.content.at(-1)?.end ?? 0
  const between = document.report.text.slice(end, placed.quotation.start)
  return (
    before.construction === 'quote-then-clause' &&
    before.cue.start >= end &&
    before.cue.end <= placed.quotation.start &&
    !/[.!?]["”»’']?\s[\s\S]*[.!?]\s*$/u.test(between)
  )
}

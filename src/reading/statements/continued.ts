import type { Sentence, Token } from '../../language/analysis.ts'
import { isTagged } from '../../language/tag.ts'
import { treeOf } from '../../language/tree.ts'
import type { Document } from '../document.ts'
import type { Attribution, Source } from './attribution.ts'
import { cutReportingClause } from './dashes.ts'
import type { Placed } from './direct.ts'
import { isHeading, repeatedIn } from './headings.ts'
import { phraseAt } from './phrase.ts'
import type { SentenceSpeech } from './reported.ts'

/**
 * Gives quotations without any clause of their own to whoever was speaking: the quotation they continue or open, the
 * speaker of the paragraph before, the subject of its last sentence. What stands inside a sentence is no continuation,
 * and a bare question in a row of dashes is the interviewer's.
 */
export const continueQuotations = (
  document: Document,
  speech: readonly SentenceSpeech[],
  attributions: readonly Attribution[],
  loose: readonly Placed[],
): readonly Attribution[] => {
  const found: Attribution[] = []
  const known = (): readonly Attribution[] => [...attributions, ...found].sort((a, b) => startOf(a) - startOf(b))
  // those that a later paragraph closes are told by it, so the last of a chain comes first
  for (const placed of [...loose].reverse()) {
    if (placed.quotation.ending !== 'continued') continue
    const next = known().find((other) => startOf(other) > placed.quotation.end)
    if (next && startOf(next) <= nextBlockStart(document, placed) + 3)
      found.push(continued(document, speech, placed, next.source))
  }
  for (const placed of loose) {
    if (placed.quotation.ending === 'continued' && found.some((other) => startOf(other) === placed.content.start))
      continue
    if (!standsAlone(document, placed) && !goesOnAtOnce(document, known(), placed)) continue
    const block = blockOf(document, placed.quotation.start)
    if (!block || block.kind === 'caption') continue
    if (isHeading(block)) {
      const repeated = repeatedIn(document, placed.content, known())
      if (repeated)
        found.push({ ...continued(document, speech, placed, repeated.source), construction: 'repeated-heading' })
      continue
    }
    const text = document.report.text.slice(placed.content.start, placed.content.end)
    if (placed.quotation.marks === 'dash' && text.endsWith('?') && !text.slice(0, -1).includes('?')) continue
    const before = speakerBefore(document, speech, known(), placed)
    if (before) found.push(continued(document, speech, placed, before))
  }
  return found
}

const startOf = (attribution: Attribution): number => attribution.content[0]?.start ?? 0

const continued = (
  document: Document,
  speech: readonly SentenceSpeech[],
  placed: Placed,
  source: Source | undefined,
): Attribution => {
  const content =
    placed.quotation.marks === 'dash' ? cutReportingClause(document, speech, placed.content).content : [placed.content]
  return {
    form: 'direct',
    construction: 'continued',
    content,
    asserted: true,
    manner: 'speech',
    ...(source ? { source } : {}),
  }
}

const blockOf = (document: Document, place: number) =>
  document.report.blocks.find(({ start, end }) => start <= place && place < end)

const nextBlockStart = (document: Document, placed: Placed): number =>
  document.report.blocks.find(({ start, kind }) => start >= placed.quotation.end && kind !== 'furniture')?.start ??
  Number.POSITIVE_INFINITY

/** Tells whether the quotation is all of its sentences. */
const standsAlone = (document: Document, placed: Placed): boolean => {
  const first = document.analysis.sentences[placed.first]
  const last = document.analysis.sentences[placed.last]
  if (!first || !last) return false
  const words = placed.content.end - placed.content.start
  const ends = last.end <= placed.quotation.end + 1
  return first.start >= placed.quotation.start - 1 && ends && (placed.quotation.marks === 'dash' || words >= 12)
}

/** The most words of a lead like "And later that evening:". */
const LEAD_REACH = 6

/** "…,” she said. “Twice.”", "…” And later: “No.”": words of any length right behind a quotation that has its clause. */
const goesOnAtOnce = (document: Document, known: readonly Attribution[], placed: Placed): boolean => {
  const first = document.analysis.sentences[placed.first]
  const last = document.analysis.sentences[placed.last]
  const before = known.findLast(
    ({ form, content }) => form === 'direct' && (content[0]?.start ?? 0) < placed.content.start,
  )
  if (!first || !last || !before || last.end > placed.quotation.end + 1) return false
  const isNext = Math.max(before.cue?.sentence ?? -1, sentenceOfEnd(document, before)) === placed.first - 1
  if (!isNext || document.analysis.sentences[placed.first - 1]?.block !== first.block) return false
  const lead = first.tokens.filter(({ start }) => start < placed.quotation.start)
  if (lead.length === 0)
    return /[.!?…]["”’»]?$/u.test(document.report.text.slice(placed.content.start, placed.quotation.end))
  return (
    lead.length <= LEAD_REACH &&
    lead.at(-1)?.form === ':' &&
    lead.slice(0, -1).every((token) => isTagged(token, 'CCONJ', 'ADV', 'ADP', 'DET', 'NOUN', 'ADJ'))
  )
}

const sentenceOfEnd = (document: Document, { content }: Attribution): number => {
  const end = content.at(-1)?.end ?? 0
  return document.analysis.sentences.findLastIndex(({ start }) => start < end)
}

const speakerBefore = (
  document: Document,
  speech: readonly SentenceSpeech[],
  known: readonly Attribution[],
  placed: Placed,
): Source | undefined => {
  const { sentences } = document.analysis
  const own = sentences[placed.first]
  const earlier = known.filter((other) => startOf(other) < placed.content.start)
  const lastDirect = earlier.filter(({ form }) => form === 'direct').at(-1)
  // in the same paragraph, or right after a quoted paragraph, the same voice goes on
  let index = placed.first - 1
  while (index >= 0 && (isAside(document, sentences[index]?.start ?? 0) || isWordless(sentences[index]))) index--
  const before = sentences[index]
  if (!own || !before) return undefined
  const goesOn =
    lastDirect?.content.some(({ start, end }) => start < before.end && end > before.start) ||
    (lastDirect?.cue !== undefined && lastDirect.cue.sentence === index)
  if (goesOn) return lastDirect?.source
  if (document.report.text.slice(before.start, before.end).trimEnd().endsWith('?')) return lastDirect?.source
  const told = toldIn(speech[index])
  if (told) return told
  if (isQuoteBlock(document, before.start)) return lastDirect?.source
  const subject = subjectOf(before)
  const named =
    subject !== undefined && isSomebody(before, subject) ? undefined : somebodyAbove(document, speech, index)
  if (named) return named
  if (subject === undefined) return lastDirect?.source
  // "200 people came. ¶ – They take our school. ¶ – And they call it reform, says X": told by the paragraph that follows
  const word = before.tokens[subject]
  const isPlain = word?.upos === 'NOUN' && !phraseTokens(before, subject).some(({ upos }) => upos === 'PROPN')
  const next = known.find((other) => other.form === 'direct' && startOf(other) > placed.content.end)
  const follows = next?.cue !== undefined && startOf(next) <= nextBlockStart(document, placed) + 3
  if (isPlain && follows && next.source) return next.source
  return { sentence: index, head: subject, ...phraseAt(before, subject) }
}

const toldIn = (speech: SentenceSpeech | undefined): Source | undefined =>
  speech?.reported.filter(({ asserted, source }) => asserted && source).at(-1)?.source

const subjectOf = (sentence: Sentence): number | undefined =>
  treeOf(sentence).childrenBy(treeOf(sentence).root, 'nsubj')[0]

/** A subject by name, or one that a singular pronoun for people names. */
const isSomebody = (sentence: Sentence, subject: number): boolean => {
  const token = sentence.tokens[subject]
  return token?.upos === 'PRON'
    ? token.feats.Number === 'Sing' && token.feats.Case === 'Nom'
    : phraseTokens(sentence, subject).some(({ upos }) => upos === 'PROPN')
}

/** Who speaks or is named first of all in the rest of the paragraph, where its last sentence tells of a thing. */
const somebodyAbove = (document: Document, speech: readonly SentenceSpeech[], index: number): Source | undefined => {
  const { sentences } = document.analysis
  for (let at = index - 1; sentences[at]?.block === sentences[index]?.block; at--) {
    const sentence = sentences[at]
    if (!sentence) return undefined
    const told = toldIn(speech[at])
    if (told) return told
    const subject = subjectOf(sentence)
    if (subject !== undefined && isSomebody(sentence, subject))
      return { sentence: at, head: subject, ...phraseAt(sentence, subject) }
  }
  return undefined
}

const phraseTokens = (sentence: Sentence, head: number): readonly Token[] => {
  const { first, last } = phraseAt(sentence, head)
  return sentence.tokens.slice(first, last)
}

/** A splitter may leave a dash as a sentence by itself. */
const isWordless = (sentence: Sentence | undefined): boolean =>
  sentence?.tokens.every(({ upos }) => upos === 'PUNCT') === true

const isAside = (document: Document, place: number): boolean => {
  const kind = blockOf(document, place)?.kind
  return (
    kind === 'heading' || kind === 'quote-heading' || kind === 'caption' || kind === 'title' || kind === 'furniture'
  )
}

const isQuoteBlock = (document: Document, place: number): boolean => blockOf(document, place)?.kind === 'quote'

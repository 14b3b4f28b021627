import type { Sentence, Token } from '../../language/analysis.ts'
import { isTagged } from '../../language/tag.ts'
import { isRelation, treeOf } from '../../language/tree.ts'
import { isFormOfAny } from '../../locales/lexeme.ts'
import type { SpeechLexicon } from '../../locales/speech.ts'
import { flatMap } from '../../text/flat-map.ts'
import { type Range, trimmed } from '../../text/span.ts'
import type { Document } from '../document.ts'
import type { Complement } from './complements.ts'
import { cueAt, type SpeechCue } from './cues.ts'
import { charsOf, isVerbal } from './phrase.ts'
import type { SentenceSpeech } from './reported.ts'
import { opensWithThat } from './saidOfPrevious.ts'
import { namesSomebody, sourceBehind } from './sourceBehind.ts'

/** Quoted words that end where a reporting clause begins, since no mark closes them. */
export interface ClauseCut {
  readonly content: readonly Range[]
  readonly cue?: SpeechCue
  readonly thatSaid?: boolean
}

/**
 * Parts quoted words from the reporting clause inside the same paragraph: "– Vi er klare, sa hun.", "– Vi er klare. Det
 * sa X da …", "–Vi er klare sier hun". Without such a clause the whole range is quoted.
 */
export const cutReportingClause = (document: Document, speech: readonly SentenceSpeech[], range: Range): ClauseCut => {
  const { sentences } = document.analysis
  const inside = sentences.flatMap((sentence, index) =>
    sentence.end > range.start && sentence.start < range.end ? [{ sentence, index }] : [],
  )
  for (const exact of [true, false])
    for (const { sentence, index } of inside) {
      const lexicon = document.localeOf(sentence).speech
      const own = speech[index]
      if (!own) continue
      const inserted = own.cues.map((cue) => withSourceBehind(sentence, cue, own.complements.get(cue), lexicon))
      if (exact && index !== inside[0]?.index) {
        const told = own.cues.find((cue) => opensWithThat(sentence, cue, lexicon))
        const before = sentences[index - 1]
        if (told && before)
          return {
            content: [trimmed(document.report.text, { start: range.start, end: before.end })],
            cue: told,
            thatSaid: true,
          }
      }
      const cues = exact
        ? [...inserted, ...otherVerbs(sentence, index, own, lexicon)].sort((a, b) => a.token - b.token)
        : inserted
      const cue = cues.find(
        (candidate) =>
          sentence.tokens[candidate.token] !== undefined &&
          candidate.start > range.start &&
          isInserted(sentence, candidate, complementAt(own, candidate), exact, lexicon),
      )
      if (cue) return { content: around(document, sentence, cue, range), cue }
    }
  return { content: [trimmed(document.report.text, range)] }
}

const complementAt = (own: SentenceSpeech, cue: SpeechCue): Complement | undefined =>
  [...own.complements].find(([other]) => other.token === cue.token)?.[1]

/** The name or pronoun right behind a verb speaks, even where the parser gives the verb another subject before it. */
const withSourceBehind = (
  sentence: Sentence,
  cue: SpeechCue,
  complement: Complement | undefined,
  lexicon: SpeechLexicon,
): SpeechCue => {
  if (!lexicon.verbSecond || !cue.kinds.has('say') || !namesSomebody(sentence, cue.token + 1, lexicon)) return cue
  if (cue.source && cue.source.first > cue.token) return cue
  if (complement?.introducedAt !== undefined) return cue
  const source = sourceBehind(sentence, cue.sentence, cue.token, lexicon)
  return source ? { ...cue, source } : cue
}

/** A verb that nobody listed, where a subject closes the sentence after it: ", humrer han." */
const otherVerbs = (
  sentence: Sentence,
  index: number,
  own: SentenceSpeech,
  lexicon: SpeechLexicon,
): readonly SpeechCue[] =>
  flatMap(sentence.tokens, (token, at) => {
    if (
      token.upos !== 'VERB' ||
      own.cues.some((cue) => cue.words.includes(at)) ||
      !/^[,!?…]$/u.test(sentence.tokens[at - 1]?.form ?? '')
    )
      return []
    if (!isRelation(token, 'parataxis') && token.head >= 0) return []
    const cue = cueAt(sentence, index, at, new Set(['manner']), [], lexicon)
    const ends =
      cue.source !== undefined && sentence.tokens.slice(cue.source.last).every((other) => isOfManner(other, lexicon))
    return cue.source && cue.source.first === at + 1 && ends ? [cue] : []
  })

/** What may follow whoever speaks by such a verb: ", fulgte X opp", ", lot han seg sitere på". */
const isOfManner = (token: Token, lexicon: SpeechLexicon): boolean =>
  isTagged(token, 'PUNCT', 'ADV', 'ADP') ||
  isFormOfAny(token, lexicon.quoting) ||
  (token.upos === 'PRON' && token.feats.Reflex === 'Yes')

/** "– Når jeg ser dette, tenker jeg på …": the speaker's own saying is part of the words. */
export const isOfSpeaker = (sentence: Sentence, { source, sentence: own }: SpeechCue): boolean =>
  source?.sentence === own && /^[12]$/u.test(sentence.tokens[source.head]?.feats.Person ?? '')

/** Where an inserted clause opens: at its verb, at the auxiliary before who speaks, "…, skal han ha sagt", or at what likens: "…, som hun formulerte det". */
const openingOf = (sentence: Sentence, { token, source, sentence: own }: SpeechCue, lexicon: SpeechLexicon): number => {
  const helper = treeOf(sentence)
    .childrenBy(token, 'aux')
    .find((at) => lexicon.hearsayAuxiliaries.has(sentence.tokens[at]?.lower ?? ''))
  const isParted =
    helper !== undefined && source?.sentence === own && source.first === helper + 1 && source.last <= token
  if (isParted && sentence.tokens[helper - 1]?.form === ',') return helper
  const isLikened =
    source?.sentence === own &&
    source.last <= token &&
    lexicon.likening.has(sentence.tokens[source.first - 1]?.lower ?? '') &&
    sentence.tokens[source.first - 2]?.form === ','
  return isLikened ? source.first - 1 : token
}

/** Tells whether a verb opens an inserted clause: after a comma or stop, its subject behind it, nothing reported behind. */
const isInserted = (
  sentence: Sentence,
  cue: SpeechCue,
  complement: Complement | undefined,
  exact: boolean,
  lexicon: SpeechLexicon,
): boolean => {
  const { tokens } = sentence
  const { source } = cue
  const opening = openingOf(sentence, cue, lexicon)
  const behind =
    source && source.sentence === cue.sentence ? source.first > opening : cue.passive || source !== undefined
  if (!behind || isOfSpeaker(sentence, cue)) return false
  const object =
    complement &&
    complement.head > cue.token &&
    complement.construction !== 'object' &&
    complement.construction !== 'about'
  if (
    object &&
    !(complement.construction === 'infinitive' || complement.construction === 'label') &&
    complement.introducedAt !== undefined
  )
    return false
  const before = tokens[opening - 1]
  if (exact) return before === undefined || /^[,!?…»”"–—.]$/u.test(before.form) || before.form === '...'
  // no comma at all: the subject stands right behind and little else follows
  if (before === undefined || cue.token < (before.upos === 'INTJ' ? 1 : 2) || !source || !cue.kinds.has('say'))
    return false
  if (before.upos !== 'INTJ' && !tokens.slice(0, cue.token).some((token) => isVerbal(token))) return false
  const next = source.first === cue.token + 1 || source.first === cue.token + 2
  const rest = tokens.slice(Math.max(source.last, ...cue.words.map((word) => word + 1)))
  return (
    next &&
    rest.filter(({ upos }) => upos !== 'PUNCT').length <= 6 &&
    (rest[0]?.upos === 'CCONJ' || !rest.some((token) => isVerbal(token)))
  )
}

const around = (document: Document, sentence: Sentence, cue: SpeechCue, range: Range): readonly Range[] => {
  const { text } = document.report
  const { tokens } = sentence
  const first = trimmedOfComma(text, {
    start: range.start,
    end: Math.min(tokens[openingOf(sentence, cue, document.localeOf(sentence).speech)]?.start ?? range.end, range.end),
  })
  const content = first.end > first.start ? [first] : []
  const rest = resumption(sentence, cue)
  if (rest !== undefined) {
    const start = tokens[rest]?.start
    if (start !== undefined && start < range.end) content.push(trimmed(text, { start, end: range.end }))
  }
  return content
}

/** The token after the inserted clause where the quoted words go on; absent where the clause closes them. */
const resumption = (sentence: Sentence, cue: SpeechCue): number | undefined => {
  const { tokens } = sentence
  const tree = treeOf(sentence)
  const end = Math.max(cue.source?.last ?? 0, ...cue.words.map((word) => word + 1))
  const comma = tokens.findIndex((token, at) => at >= end && token.form === ',')
  if (comma < 0 || comma > end + 6) return undefined
  const own = new Set(tree.subtreeOf(cue.token))
  const next = comma + 1
  const rest = tokens.slice(next)
  if (own.has(next) || rest.length < 3 || tokens[next]?.upos === 'CCONJ' || tokens[next]?.upos === 'SCONJ')
    return undefined
  return rest.some((token, step) => isVerbal(token) && !own.has(next + step)) ? next : undefined
}

const trimmedOfComma = (text: string, range: Range): Range => {
  const { start, end } = trimmed(text, range)
  return /[,–—]/u.test(text.charAt(end - 1)) ? trimmed(text, { start, end: end - 1 }) : { start, end }
}

/** A reporting clause's characters, for telling what lies inside it. */
export const clauseRange = (sentence: Sentence, cue: SpeechCue): Range => {
  const own = treeOf(sentence).subtreeOf(cue.token)
  return charsOf(sentence, { first: Math.min(...own), last: Math.max(...own) + 1 })
}

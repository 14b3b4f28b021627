import type { Sentence } from '../../language/analysis.ts'
import { isRelation } from '../../language/tree.ts'
import { englishNameOf } from '../../locales/countries.ts'
import type { Locale } from '../../locales/locale.ts'
import type { OfficeKind } from '../../locales/offices.ts'
import type { Gender, LocalKey } from '../../model/reading.ts'
import { contains, overlaps, type Range } from '../../text/span.ts'
import type { Document, Mention, Quotation } from '../document.ts'
import type { StateMention } from '../states.ts'
import type { Candidate } from './candidates.ts'
import type { NamedPerson } from './people.ts'
import type { ActorRegister, Draft } from './register.ts'

/** A mention once it is known whom it means, with what its place in the sentence weighs for those that follow. */
export interface Told extends Mention {
  readonly key: LocalKey
  readonly standing: Standing
}

/** Where a mention stands. */
export interface Standing {
  readonly subject: boolean
  /** Subject of a verb of speech that reports: "sier han", "Orlov said". */
  readonly speaks: boolean
  /** The quotation it stands in, its reporting clause left out. */
  readonly quotation?: Quotation
  /** Token that governs it; -1 at the root. */
  readonly governor: number
  /** The phrase it is joined into belongs to another noun: "Ravn" in "Ravns talsmann". */
  readonly possessor: boolean
}

/** What has been told so far of who is who in one report; grows in the order of the text. */
export interface Discourse {
  readonly document: Document
  readonly quotations: readonly Quotation[]
  readonly candidates: readonly Candidate[]
  /** Whom each form of a name may mean. */
  readonly people: ReadonlyMap<string, readonly NamedPerson[]>
  readonly register: ActorRegister
  readonly told: Told[]
  /** Kinds of office that somebody bears as another's counterpart: "sin greske kollega". */
  readonly counterparts: Map<LocalKey, readonly OfficeKind[]>
  /** Offices told of in the plural with their states: "the presidents of Chad and Sudan". */
  readonly officeGroups: {
    readonly office: OfficeKind
    readonly sides: readonly LocalKey[]
    readonly sentence: number
  }[]
  /** Genders that a pronoun gave away where it could mean nobody else; never kept with the actor. */
  readonly genders: Map<LocalKey, Gender>
  /** The gender of the first pronoun taken for somebody, where it might have meant another. */
  readonly leanings: Map<LocalKey, Gender>
  readonly mentions: Mention[]
}

export const sentenceOf = ({ document }: Discourse, index: number): Sentence | undefined =>
  document.analysis.sentences[index]

/** Half-open place of a candidate in the text. */
export const placeOf = (discourse: Discourse, candidate: Pick<Candidate, 'sentence' | 'first' | 'last'>): Range => {
  const tokens = sentenceOf(discourse, candidate.sentence)?.tokens ?? []
  return { start: tokens[candidate.first]?.start ?? 0, end: tokens[candidate.last - 1]?.end ?? 0 }
}

const speechForms = new WeakMap<Locale, ReadonlySet<string>>()

const SPEAKING: ReadonlySet<string> = new Set(['say', 'think', 'promise', 'demand', 'label', 'manner'])

/** Forms of verbs that report words, in lower case. */
const speechFormsOf = (locale: Locale): ReadonlySet<string> => {
  const known = speechForms.get(locale)
  if (known) return known
  const made = new Set(
    locale.speech.verbs.filter(({ kind }) => SPEAKING.has(kind)).flatMap(({ word }) => [...word.forms]),
  )
  speechForms.set(locale, made)
  return made
}

/**
 * Tells whether a token stands at or behind a verb of speech with its subject behind it (", sier Orlov til …"): a dash
 * quotation, which reaches to the end of its paragraph, has ended there.
 */
const isReported = (sentence: Sentence, at: number, forms: ReadonlySet<string>): boolean =>
  sentence.tokens.some(
    (token, subject) =>
      isRelation(token, 'nsubj') &&
      token.head >= 0 &&
      token.head < subject &&
      token.head <= at &&
      forms.has(sentence.tokens[token.head]?.lower ?? ''),
  )

const dashEnds = new WeakMap<Quotation, number>()

/** Where a dash quotation is over, which reaches to the end of its paragraph: behind the first of its sentences that says who speaks. */
const endOfDash = ({ document }: Discourse, quotation: Quotation): number => {
  const known = dashEnds.get(quotation)
  if (known !== undefined) return known
  const { sentences } = document.analysis
  const over = sentences.find(
    (sentence) =>
      reachesInto(quotation, sentence) &&
      isReported(sentence, sentence.tokens.length, speechFormsOf(document.localeOf(sentence))),
  )
  const end = over?.end ?? Number.POSITIVE_INFINITY
  dashEnds.set(quotation, end)
  return end
}

/** Tells where a candidate stands. */
export const standingOf = (
  discourse: Discourse,
  candidate: Pick<Candidate, 'sentence' | 'first' | 'last' | 'head'>,
): Standing => {
  const sentence = sentenceOf(discourse, candidate.sentence)
  const token = sentence?.tokens[candidate.head]
  if (!sentence || !token) return { subject: false, speaks: false, governor: -1, possessor: false }
  const subject = isRelation(token, 'nsubj')
  const verb = sentence.tokens[token.head]
  const speaks = subject && verb !== undefined && speechFormsOf(discourse.document.localeOf(sentence)).has(verb.lower)
  const place = placeOf(discourse, candidate)
  const quotation = discourse.quotations.findLast(
    (one) =>
      one.content.some((range) => contains(range, place)) &&
      !(
        one.marks === 'dash' &&
        (isReported(sentence, candidate.head, speechFormsOf(discourse.document.localeOf(sentence))) ||
          place.start >= endOfDash(discourse, one))
      ),
  )
  return {
    subject,
    speaks,
    governor: token.head,
    possessor: isRelation(token, 'nmod'),
    ...(quotation && { quotation }),
  }
}

/** Whether the words of a quotation reach into a sentence. */
export const reachesInto = ({ content }: Quotation, sentence: Sentence): boolean =>
  content.some((range) => overlaps(range, sentence))

/** The other of two mentions joined by "and": the one this hangs on. */
export const joinedTo = (discourse: Discourse, mention: Told, near: readonly Told[]): Told | undefined => {
  const token = sentenceOf(discourse, mention.sentence)?.tokens[mention.head]
  // a state inside a title hangs where the whole title does
  const isInside = near.some(
    (other) =>
      other !== mention &&
      other.sentence === mention.sentence &&
      other.first <= mention.first &&
      mention.last <= other.last &&
      other.last - other.first > mention.last - mention.first,
  )
  if (!token || isInside || !isRelation(token, 'conj')) return undefined
  return near.find(
    (other) => other.sentence === mention.sentence && other.head === token.head && other.key !== mention.key,
  )
}

export const isSingle = (discourse: Discourse, key: LocalKey): boolean => {
  const draft = discourse.register.draft(key)
  return draft.kind === 'person' || (draft.kind === 'unnamed' && !draft.plural)
}

/** Who speaks for another is told of beside what he tells, and is none of those it is about. */
export const isSpokesperson = ({ register }: Discourse, key: LocalKey): boolean =>
  register.draft(key).offices.some(({ kind }) => kind === 'spokesperson')

export const stateDraft = ({ register }: Discourse, country: string): Draft =>
  register.state(country, englishNameOf(country) ?? country)

/** The state or organisation that a word stands for. */
export const sideDraft = (discourse: Discourse, of: StateMention): Draft =>
  of.kind === 'state' && of.country !== undefined
    ? stateDraft(discourse, of.country)
    : discourse.register.organisation(of.english, of.organisation)

/** The last two different actors of a sort named before, in order; within a number of sentences. */
export const lastTwo = (
  discourse: Discourse,
  candidate: Candidate,
  { accepts, reach }: { readonly accepts: (key: LocalKey) => boolean; readonly reach: number },
): readonly [LocalKey, LocalKey] | undefined => {
  let later: LocalKey | undefined
  for (const mention of [...discourse.mentions].reverse()) {
    if (candidate.sentence - mention.sentence > reach) break
    if (mention.actor === undefined || !accepts(mention.actor) || mention.actor === later) continue
    if (later !== undefined) return [mention.actor, later]
    later = mention.actor
  }
  return undefined
}

/** Whether two phrases have one noun, whatever article or ending hangs on it: "en kilde", "Kilden". */
export const isSameNoun = (
  discourse: Discourse,
  one: Pick<Candidate, 'sentence' | 'head'>,
  other: Pick<Candidate, 'sentence' | 'head'>,
): boolean => {
  if (headWord(discourse, one) === headWord(discourse, other)) return true
  const [short = '', long = ''] = [one, other]
    .map(({ sentence, head }) => sentenceOf(discourse, sentence)?.tokens[head]?.lower ?? '')
    .sort((a, b) => a.length - b.length)
  return short.length >= 4 && long.startsWith(short) && long.length - short.length <= 2
}

/** Lemma of a phrase's noun, the word itself where the analysis gives none. */
export const headWord = (discourse: Discourse, { sentence, head }: Pick<Candidate, 'sentence' | 'head'>): string => {
  const token = sentenceOf(discourse, sentence)?.tokens[head]
  return (token?.lemma ?? '').toLowerCase()
}

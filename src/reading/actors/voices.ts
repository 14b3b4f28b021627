import type { Sentence, Token } from '../../language/analysis.ts'
import { headWithin, treeOf } from '../../language/tree.ts'
import type { Locale } from '../../locales/locale.ts'
import type { SpeechLexicon } from '../../locales/speech.ts'
import { flatMap } from '../../text/flat-map.ts'
import type { Document, Quotation } from '../document.ts'
import { findAccordingPhrases } from '../statements/adverbials.ts'
import type { Source } from '../statements/attribution.ts'
import { complementOf } from '../statements/complements.ts'
import { findCues } from '../statements/cues.ts'
import { learnings } from '../statements/learnings.ts'
import { phraseAt } from '../statements/phrase.ts'
import { opensWithThat } from '../statements/saidOfPrevious.ts'
import { opensClause, sourceBehind } from '../statements/sourceBehind.ts'
import { issuerOf, isUtterance } from '../statements/utterances.ts'
import { findStates, type StateMention } from '../states.ts'
import type { Candidate } from './candidates.ts'
import type { NameRange } from './nameText.ts'
import { wordsOf } from './nameText.ts'
import { isInstitution, personNounAt } from './officeIndex.ts'

/** Somebody of whom a report says only that he, she or it speaks: "a pupil", "kystvakten", "one of them". */
export interface Voice {
  readonly kind: 'voice'
  /** The words for it, longest first: "den filippinske kystvakten", "filippinske kystvakten". */
  readonly names: readonly string[]
  /** A body and nobody by himself: "kystvakten". */
  readonly isBody: boolean
  /** A carrier of news: "avisen". */
  readonly isMedium: boolean
  readonly definite: boolean
  readonly plural: boolean
  /** One or some of those a pronoun stands for: "one of them". */
  readonly isAmongThem?: boolean
  readonly gender?: 'feminine' | 'masculine'
  readonly of?: StateMention
}

/**
 * Finds who speaks where no name, office or noun of the lexicon says it: whoever is said to say something is somebody.
 * What is already a candidate, a pronoun, or an utterance ("the statement says") adds nothing.
 */
export const findVoices = (
  document: Document,
  quotations: readonly Quotation[],
  known: readonly Candidate[],
): readonly Candidate[] => {
  const bodies = new Set(known.flatMap(({ what }) => (what.kind === 'organisation' ? [what.name] : [])))
  return document.analysis.sentences.flatMap((sentence, index) => {
    const locale = document.localeOf(sentence)
    const here = known.filter((candidate) => candidate.sentence === index && candidate.form !== 'adjective')
    const found: Candidate[] = []
    for (const source of sourcesIn(sentence, index, locale, quotations)) {
      const voice = voiceAt(sentence, source, { locale, here, bodies })
      if (voice && ![...here, ...found].some(({ first, last }) => first <= voice.head && voice.head < last))
        found.push(voice)
    }
    return found
  })
}

/** One who speaks, or whom an outlet cites: "citing the justice ministry". */
type CitedSource = Source & { readonly isCited?: boolean }

const sourcesIn = (
  sentence: Sentence,
  index: number,
  locale: Locale,
  quotations: readonly Quotation[],
): readonly CitedSource[] => {
  const { speech } = locale
  const isQuoting = quotations.some(({ start, end }) => start < sentence.end && end >= sentence.start)
  const cues = findCues(sentence, index, speech).flatMap((cue) => {
    if (!cue.source || [...cue.kinds].every((kind) => kind === 'show')) return []
    const construction = complementOf(sentence, cue, speech)?.construction ?? ''
    const isOfPrevious = construction === '' && opensWithThat(sentence, cue, speech)
    const reports = isQuoting || isOfPrevious || ['complement', 'inverted', 'object'].includes(construction)
    // "a row that threatens to spread": only somebody promises
    const head = sentence.tokens[cue.source.head]
    const promises = construction === 'infinitive' && head !== undefined && personNounAt(head, locale) !== undefined
    return reports || promises ? [cue.source] : []
  })
  const cited = flatMap(sentence.tokens, (_, at) => {
    const length = speech.passingOn.lengthAt(sentence.tokens, at)
    const head = length === 0 ? undefined : nounFrom(sentence, at + length)
    return head === undefined
      ? []
      : [
          {
            sentence: index,
            head,
            ...phraseAt(sentence, head, caseMarks(sentence, head)),
            first: at + length,
            isCited: true,
          },
        ]
  })
  const according = findAccordingPhrases(sentence, index, speech).map(({ source }) => source)
  // a verb behind quoted words that nobody listed: "…, fnyser värdinnan"
  const unlisted = isQuoting
    ? flatMap(sentence.tokens, (token, at) => {
        const isBehind = token.upos === 'VERB' && /^[,!?…»”"“«]$/u.test(sentence.tokens[at - 1]?.form ?? '')
        const source = isBehind ? sourceBehind(sentence, index, at, speech) : undefined
        return source && sentence.tokens.slice(source.last).every(({ upos }) => upos !== 'VERB') ? [source] : []
      })
    : []
  const learnt = learnings(sentence, index, speech).flatMap((cue) => cue.source ?? [])
  return [...cues, ...according, ...cited, ...learnt, ...unlisted]
    .filter((source) => source.sentence === index)
    .map((source) =>
      isUtterance(sentence, source.head, speech) ? issuerOf(sentence, index, source.head, speech) : source,
    )
    .filter((source) => source !== undefined)
}

/** The common noun of the phrase that begins at a token: "to EU-diplomatar". */
const nounFrom = ({ tokens }: Sentence, from: number): number | undefined => {
  let at = from
  while (/^(?:DET|NUM|ADJ)$/u.test(tokens[at]?.upos ?? '')) at++
  while (tokens[at]?.upos === 'NOUN' && tokens[at + 1]?.upos === 'NOUN') at++
  return tokens[at]?.upos === 'NOUN' ? at : undefined
}

const caseMarks = (sentence: Sentence, head: number): ReadonlySet<number> =>
  new Set(treeOf(sentence).childrenBy(head, 'case'))

interface VoiceSetting {
  readonly locale: Locale
  /** The candidates of the sentence. */
  readonly here: readonly Candidate[]
  /** The organisations that the report names. */
  readonly bodies: ReadonlySet<string>
}

const voiceAt = (
  sentence: Sentence,
  source: CitedSource,
  { locale, here, bodies }: VoiceSetting,
): Candidate | undefined => {
  const { tokens } = sentence
  const head = tokens[source.head]
  if (!head || !/^\p{L}/u.test(head.form)) return undefined
  // somebody named inside the phrase speaks, unless he owns what speaks: "Hansens stab"
  const inside = here.some(
    ({ head: other, first, last }) =>
      other >= source.first &&
      last <= source.last &&
      first > source.head &&
      /^(?:appos|flat)/u.test(tokens[other]?.deprel ?? ''),
  )
  if (inside) return undefined
  // "X uttrykte takknemlighet og …": a name before the verb leaves what stands behind it no subject
  const verb = tokens[source.first - 1]
  // "…, bekrefter to kilder": behind a verb that opens its clause stands its subject, whatever the tree makes of it
  const isInverted = locale.speech.verbSecond && source.first > 0 && opensClause(sentence, source.first - 1)
  const isObject =
    (/^i?obj/u.test(head.deprel) && !isInverted) ||
    (verb?.upos === 'VERB' && here.some(({ last, form }) => last === source.first - 1 && form === 'name'))
  // "citing the justice ministry", but no "citing cost"
  if (isObject && !(source.isCited && isInstitution(head, locale))) return undefined
  if (head.upos === 'PROPN') return nameCandidate(sentence, source, locale, bodies)
  const some = partOf(sentence, source, locale)
  if (some) return some
  if (head.upos !== 'NOUN' && !(head.upos === 'ADJ' && source.last - source.first > 1)) return undefined
  const { speech } = locale
  if (speech.thatSaid.has(head.lower) || isUtterance(sentence, source.head, speech)) return undefined
  const { first, last } = boundsOf(sentence, source)
  const behind = capitalsFrom(tokens, last)
  // "en tjenestemann Riksnytt har snakket med": who stands behind the noun has a clause of his own
  const isOfClause = /^nsubj/u.test(tokens[last]?.deprel ?? '') && (tokens[last]?.head ?? 0) > last
  if (behind > last && head.upos === 'NOUN' && !isOfClause)
    return namedByNoun(sentence, source.sentence, { first, last }, behind, locale)
  const core = withoutDeterminer(sentence, first, source.head, locale)
  const states = findStates(sentence, locale)
  const { bureaus } = speech
  const end = (bureaus.nouns.has(head.lower) ? withOwner : withPlace)(sentence, last, locale)
  const range = { first, last: end }
  const names = [range, { ...range, first: core }, { first, last }, { first: core, last }]
  const noun = personNounAt(head, locale)
  return {
    sentence: source.sentence,
    ...range,
    head: headWithin(sentence, range),
    form: 'description',
    what: {
      kind: 'voice',
      names: [...new Set(names.map((name) => wordsOf(sentence, name)))],
      isBody: isInstitution(head, locale) || (!noun && isThing(head, speech)),
      isMedium: speech.media.has(head.lower),
      definite: isDefinite(sentence, first, head, locale),
      plural: head.feats.Number === 'Plur',
      ...(noun?.gender && { gender: noun.gender }),
      ...(stateIn(states, { first, last: range.last }) ?? {}),
    },
  }
}

/** "one of the sources", "flere av delegatene", "en av dem": somebody by himself, whoever the others are. */
const partOf = (
  sentence: Sentence,
  { sentence: index, head, first }: Source,
  locale: Locale,
): Candidate | undefined => {
  const { tokens } = sentence
  const token = tokens[head]
  const noun = tokens.findIndex(({ head: above, upos }, at) => at > head + 1 && above === head && upos !== 'PUNCT')
  if (
    !token ||
    !['NUM', 'DET', 'PRON', 'ADJ'].includes(token.upos) ||
    !locale.speech.belonging.has(tokens[head + 1]?.lower ?? '') ||
    noun < 0
  )
    return undefined
  const { impersonal } = locale.pronouns
  const isOne = impersonal.has(token.lower) || locale.offices.indefiniteArticles.has(token.lower)
  const range = { first, last: noun + 1 }
  const whole = wordsOf(sentence, range)
  // the others by themselves are no name for whoever is one of them
  const isAmongThem = tokens[noun]?.upos === 'PRON'
  return {
    sentence: index,
    ...range,
    head,
    form: 'description',
    what: {
      kind: 'voice',
      names: isAmongThem ? [whole] : [whole, wordsOf(sentence, { first: noun, last: noun + 1 })],
      isBody: false,
      isMedium: false,
      definite: false,
      plural: !isOne,
      ...(isAmongThem && { isAmongThem }),
    },
  }
}

const isCapitalised = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.form)

/** The end of the run of proper names that starts at a token. */
const capitalsFrom = (tokens: readonly Token[], from: number): number => {
  let last = from
  while (last < tokens.length && isCapitalised(tokens[last]) && tokens[last]?.upos === 'PROPN') last++
  return last
}

/** "opposisjonen", "a copy": nobody whom a pronoun for a person takes up. */
const isThing = ({ lower }: Token, { thingEnding, papers }: SpeechLexicon): boolean =>
  thingEnding.test(lower) || papers.has(lower)

/** A name that the analysis saw none in. */
const nameCandidate = (
  sentence: Sentence,
  source: Source,
  locale: Locale,
  bodies: ReadonlySet<string>,
): Candidate | undefined => {
  const { tokens } = sentence
  let first = source.head
  while (
    first > source.first &&
    isCapitalised(tokens[first - 1]) &&
    tokens[first - 1]?.upos === 'PROPN' &&
    !locale.offices.honorifics.has(tokens[first - 1]?.lower ?? '')
  )
    first--
  const last = Math.max(capitalsFrom(tokens, source.head), source.head + 1)
  const range = { first, last }
  const kind = sentence.names.find((name) => name.first < last && first < name.last)?.kind
  const name = wordsOf(sentence, range)
  // "nyhetsbyrået Dala …, melder Dala": a place by its looks, known for a body
  const isPlace = (kind === 'gpe' && !bodies.has(name)) || locale.speech.seats.has(name.toLowerCase())
  if (isPlace || !isCapitalised(tokens[first])) return undefined
  return {
    form: 'name',
    what: { kind: 'organisation', name },
    ...placed(sentence, source.sentence, range),
  }
}

/** "nyhetsbyrået Ziwa" is an organisation, "murer Hansen" a person: an article before or on the noun makes the difference. */
const namedByNoun = (
  sentence: Sentence,
  index: number,
  noun: NameRange,
  last: number,
  locale: Locale,
): Candidate | undefined => {
  const head = sentence.tokens[noun.last - 1]
  if (!head) return undefined
  const range = { first: noun.last, last }
  const name = wordsOf(sentence, range)
  const isBody =
    isInstitution(head, locale) || locale.speech.media.has(head.lower) || isDefinite(sentence, noun.first, head, locale)
  const all = placed(sentence, index, { first: noun.first, last })
  return isBody && !personNounAt(head, locale)
    ? { form: 'name', what: { kind: 'organisation', name }, ...all }
    : { form: 'name', what: { kind: 'person', name, nameFirst: noun.last, titles: [] }, ...all }
}

const placed = (
  sentence: Sentence,
  index: number,
  { first, last }: NameRange,
): Pick<Candidate, 'sentence' | 'first' | 'last' | 'head'> => ({
  sentence: index,
  first,
  last,
  head: headWithin(sentence, { first, last }),
})

/** The phrase from its first word to its noun: without relative clauses, appositions and what hangs on it by a preposition. */
const boundsOf = (sentence: Sentence, { first, head }: Source): NameRange => {
  let from = head
  while (from > first && isOfPhrase(sentence.tokens[from - 1])) from--
  return { first: from, last: head + 1 }
}

const isOfPhrase = (token: Token | undefined): boolean =>
  token !== undefined &&
  (['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PRON', 'PART'].includes(token.upos) || token.form === '-')

/** "handelskammeret i Peshawar": where a body is belongs to its name. */
export const withPlace = (sentence: Sentence, last: number, locale: Locale): number => {
  const { tokens } = sentence
  if (!locale.offices.servedBy.has(tokens[last]?.lower ?? '')) return last
  const end = capitalsFrom(tokens, last + 1)
  return end > last + 1 ? end : last
}

/** "kontoret til Kirgisistans president Aizada Toktomatova": whose a bureau is belongs to its name, to the owner's own. */
const withOwner = (sentence: Sentence, last: number, locale: Locale): number => {
  const { tokens } = sentence
  const { owning } = locale.speech.bureaus
  const owner = treeOf(sentence)
    .childrenBy(last - 1, 'nmod')
    .find((child) => child > last && owning.has(tokens[last]?.lower ?? ''))
  const end = owner === undefined ? last : phraseAt(sentence, owner).last
  const name = tokens.findLastIndex(({ upos }, at) => at >= last && at < end && upos === 'PROPN')
  return name < 0 ? last : name + 1
}

const withoutDeterminer = (sentence: Sentence, first: number, head: number, locale: Locale): number => {
  const small = sentence.tokens[first]?.lower ?? ''
  const { definiteArticles, indefiniteArticles } = locale.offices
  return first < head &&
    (definiteArticles.has(small) || indefiniteArticles.has(small) || sentence.tokens[first]?.upos === 'DET')
    ? first + 1
    : first
}

const isDefinite = (sentence: Sentence, first: number, head: Token, locale: Locale): boolean => {
  const small = sentence.tokens[first]?.lower ?? ''
  if (locale.offices.indefiniteArticles.has(small) && !locale.offices.definiteArticles.has(small)) return false
  return head.feats.Definite === 'Def' || locale.offices.definiteArticles.has(small) || locale.speech.same.has(small)
}

const stateIn = (
  states: readonly StateMention[],
  { first, last }: NameRange,
): { readonly of: StateMention } | undefined => {
  const of = states.find((state) => state.kind === 'state' && state.first >= first && state.last <= last)
  return of && { of }
}

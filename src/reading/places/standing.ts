import type { Sentence, Token } from '../../language/analysis.ts'
import { isRelation, treeOf } from '../../language/tree.ts'
import type { Locale } from '../../locales/locale.ts'
import type { StateMention } from '../states.ts'
import { type Candidate, lower } from './candidate.ts'

/** Where the phrase of a name begins: adjectives, possessors, city nouns and articles before it left behind. */
const phraseStart = (sentence: Sentence, first: number, states: readonly StateMention[], locale: Locale): number => {
  const { tokens } = sentence
  let start = first
  for (;;) {
    const before = tokens[start - 1]
    if (before === undefined) return start
    const state = states.find((it) => it.last === start && (it.form === 'adjective' || it.genitive))
    if (state) start = state.first
    // "i Omans hovedstad, Muskat"
    else if (before.form === ',' && locale.places.cityNouns.has(lower(tokens[start - 2]))) start--
    else if (isPartOfPhrase(before, locale)) start--
    else return start
  }
}

const isPartOfPhrase = (token: Token, locale: Locale): boolean => {
  const { cityNouns, cityOf } = locale.places
  const form = token.lower
  return (
    cityNouns.has(form) || cityOf.has(form) || token.upos === 'ADJ' || token.upos === 'DET' || /^['’]s?$/u.test(form)
  )
}

/** The token that a name hangs by. */
export const headOf = (sentence: Sentence, { first, last }: Candidate): Token | undefined =>
  sentence.tokens.slice(first, last).find(({ head }) => head < first || head >= last)

/**
 * How the phrase stands in its clause: `inside` after "in", `toward` after "to", `away` after "from", `visited` with
 * a verb or noun that takes places, `acting` as a subject.
 */
export type Standing = 'inside' | 'toward' | 'away' | 'visited' | 'acting' | 'none'

export const standingOf = (
  sentence: Sentence,
  candidate: Candidate,
  states: readonly StateMention[],
  locale: Locale,
): Standing => {
  const { tokens } = sentence
  const { locatives, inside, away, visits } = locale.places
  const start = phraseStart(sentence, candidate.first, states, locale)
  const before = lower(tokens[start - 1])
  const head = headOf(sentence, candidate)
  const governor = head && isRelation(head, 'obj', 'nmod', 'obl') ? tokens[head.head] : undefined
  const isTaken = governor !== undefined && (visits.has(governor.lower) || visits.has(governor.lowerLemma))
  const cases = head
    ? treeOf(sentence)
        .childrenBy(tokens.indexOf(head), 'case')
        .map((index) => lower(tokens[index]))
    : []
  const prepositions = [before, ...cases]
  if (prepositions.some((form) => inside.has(form)) || namesContact(sentence, candidate, locale)) return 'inside'
  if (isTaken || visits.has(before)) return 'visited'
  if (prepositions.some((form) => locatives.has(form))) return 'toward'
  if (prepositions.some((form) => away.has(form))) return 'away'
  return isSubject(sentence, candidate) ? 'acting' : 'none'
}

/** "The Khartoum meeting", "Doha talks": one city alone before a contact is where it was; "Moscow-Kyiv talks" are between two. */
const namesContact = (sentence: Sentence, { first, last }: Candidate, locale: Locale): boolean => {
  const { tokens } = sentence
  const city = tokens[last - 1]
  const noun = city && isRelation(city, 'compound') ? tokens[city.head] : undefined
  const isJoined = [tokens[first - 1], tokens[last]].some(
    (token) => token !== undefined && (/^[-–/]$/u.test(token.form) || token.upos === 'PROPN'),
  )
  return noun !== undefined && !isJoined && locale.contacts.nouns.some(({ forms }) => forms.has(noun.lower))
}

export const isSubject = (sentence: Sentence, candidate: Candidate): boolean => {
  const head = headOf(sentence, candidate)
  return head !== undefined && isRelation(head, 'nsubj')
}

/** "To Moscow" under a verb goes there; under a noun it speaks to a government: "ambassador to Washington". */
export const goesThere = (sentence: Sentence, candidate: Candidate, locale: Locale): boolean => {
  const head = headOf(sentence, candidate)
  const hasTree = sentence.tokens.some(({ upos }) => upos === 'VERB')
  const governor = head && sentence.tokens[head.head]
  // "reser på tisdag till Alger": parsers hang the town on the day
  const isDay = governor !== undefined && locale.time.weekdays.has(governor.lower)
  return !hasTree || governor === undefined || isDay || (governor.upos !== 'NOUN' && governor.upos !== 'ADJ')
}

export const hasCityNounBefore = (sentence: Sentence, first: number, locale: Locale): boolean => {
  const { cityNouns, cityOf } = locale.places
  const before = lower(sentence.tokens[first - 1])
  return cityNouns.has(before) || (cityOf.has(before) && cityNouns.has(lower(sentence.tokens[first - 2])))
}

/** The country that stands right beside a city: "Sochi, Russia", "den russiske byen X", "Saudi-Arabias hovedstad". */
export const countryBeside = (
  sentence: Sentence,
  { first, last }: Candidate,
  states: readonly StateMention[],
  locale: Locale,
): string | undefined => {
  const { tokens } = sentence
  const after =
    tokens[last]?.form === ',' ? last + 1 : locale.places.locatives.has(lower(tokens[last])) ? last + 1 : undefined
  const named = after === undefined ? undefined : states.find((it) => it.first === after && it.form === 'name')
  if (named?.country !== undefined) return named.country
  const start = phraseStart(sentence, first, states, locale)
  const within = states.find((it) => it.first >= start && it.last <= first && it.country !== undefined)
  return within?.country
}

import type { Name, Sentence, Token } from '../language/analysis.ts'
import { isRelation } from '../language/tree.ts'
import { type City, knownCities } from '../locales/cities.ts'
import type { Locale } from '../locales/locale.ts'
import { indexNames, type NameIndex } from '../locales/name-index.ts'
import type { VenueKind } from '../locales/venues.ts'
import { spanIn } from '../text/span.ts'
import type { Document, PlaceMention } from './document.ts'
import { type Candidate, isCapitalised, lower, namedAs } from './places/candidate.ts'
import {
  type Countries,
  capitals,
  cityOfItsName,
  isCapitalCity,
  lookUp,
  lookUpRespelled,
  placed,
} from './places/lookup.ts'
import {
  countryBeside,
  goesThere,
  hasCityNounBefore,
  headOf,
  isSubject,
  type Standing,
  standingOf,
} from './places/standing.ts'
import { findStates, type StateMention } from './states.ts'

const indexes = new WeakMap<Locale, NameIndex<City>>()

export const indexOf = (locale: Locale): NameIndex<City> => {
  const known = indexes.get(locale)
  if (known) return known
  const index = indexNames([...locale.places.exonyms, ...knownCities], locale.states.genitiveEndings)
  indexes.set(locale, index)
  return index
}

/** Sorts of houses that a town's name before them tells the place of; a ministry or embassy is the government's. */
const townHouses: readonly (VenueKind | undefined)[] = [
  'hotel',
  'guest-house',
  'palace',
  'airport',
  'conference-centre',
  'restaurant',
  'base',
  'school',
  'fort',
]

/** "In Quito's Carondelet Palace", "i Genèves Hotel Lind": the few words behind a name in the genitive are a house's. */
const isOfHouse = (sentence: Sentence, first: number, last: number, locale: Locale): boolean => {
  const { tokens } = sentence
  if (!locale.places.inside.has(lower(tokens[first - 1])) && !locale.contacts.in.has(lower(tokens[first - 1])))
    return false
  for (let at = last; at < last + HOUSE_REACH; at++) {
    const token = tokens[at]
    if (token === undefined || token.upos === 'PUNCT' || token.upos === 'VERB') return false
    if (townHouses.includes(locale.venues.kindOf(token.lower))) return true
  }
  return false
}

/** How many words the name of a house may take. */
const HOUSE_REACH = 4

/** Whether a known city stands for a place here and not for its government, a person or a paper. */
const isPlace = (
  sentence: Sentence,
  candidate: Candidate,
  locale: Locale,
  { standing, isCapital, hasCityNoun }: { standing: Standing; isCapital: boolean; hasCityNoun: boolean },
): boolean => {
  const { named } = candidate
  if (named === 'part') return false
  if (named === 'tail') return standing === 'inside'
  if (hasCityNoun || standing === 'inside' || standing === 'visited') return true
  // "at Vienna airport": a government has none
  if (locale.venues.kindOf(lower(sentence.tokens[candidate.last])) === 'airport') return true
  // "reiser til Rabat": what somebody goes to is the city of the table, whatever the analysis takes the name for
  if (standing === 'toward') return goesThere(sentence, candidate, locale) || (!isCapital && named !== 'other')
  if (named === 'other' || standing === 'acting') return false
  // At the head of a sentence "Kirkenes" may be the churches'.
  if (!isCapital) return named !== 'gpe-actor' && (named !== undefined || candidate.first > 0)
  const head = headOf(sentence, candidate)
  const isBeside = head !== undefined && isRelation(head, 'appos', 'list')
  return standing === 'none' && isBeside && (named === 'place' || named === 'gpe-place')
}

/** Names that stand where a place would, in no table of ours: found by the analysis, or behind a city noun. */
const strangers = (
  sentence: Sentence,
  locale: Locale,
  taken: (first: number, last: number) => boolean,
): readonly Candidate[] => {
  const { tokens } = sentence
  const found: Candidate[] = []
  for (const name of sentence.names)
    if ((name.kind === 'place' || name.kind === 'gpe') && !taken(name.first, name.last)) {
      const written = tokens.slice(name.first, name.last)
      const text = written
        .map((token, index) =>
          index > 0 && token.start > (written[index - 1]?.end ?? 0) ? ` ${token.form}` : token.form,
        )
        .join('')
      const named = namedAs(sentence, name.first, name.last)
      found.push({ first: name.first, last: name.last, written: text, ...(named ? { named } : {}) })
    }
  tokens.forEach((token, first) => {
    const last = first + 1
    if (!isCapitalised(token.form) || !/^\p{L}[\p{L}-]+$/u.test(token.form) || taken(first, last)) return
    // "toppmøte i Ipiales": what something happens in may be a place though the analysis takes it for somebody
    const isMisnamed = locale.places.inside.has(lower(tokens[first - 1]))
    if (
      sentence.names.some(
        (name) => name.first < last && name.last > first && !(isMisnamed && isWhole(name, first, last)),
      )
    )
      return
    const follows = locale.places.locatives.has(lower(tokens[first - 1])) || hasCityNounBefore(sentence, first, locale)
    const isAlone = !isCapitalised(tokens[last]?.form ?? '') || !/^\p{L}/u.test(tokens[last]?.form ?? '')
    if (first > 0 && follows && isAlone) found.push({ first, last, written: token.form })
  })
  return found
}

const isWhole = (name: Name, first: number, last: number): boolean => name.first === first && name.last === last

const withoutGenitive = (written: string, candidate: Candidate, locale: Locale): readonly string[] => {
  const ending = locale.states.genitiveEndings.find((it) => written.endsWith(it))
  return ending && candidate.named !== undefined ? [written, written.slice(0, -ending.length)] : [written]
}

/** "The Georgian capital", with no name behind it: the capital of the state named. */
const unnamedCapitals = (sentence: Sentence, states: readonly StateMention[], locale: Locale): readonly Candidate[] =>
  states.flatMap((state): Candidate[] => {
    const { tokens } = sentence
    let noun = state.last
    while (/^['’]s?$/u.test(tokens[noun]?.form ?? '')) noun++
    if (state.country === undefined || (state.form !== 'adjective' && !state.genitive && noun === state.last)) return []
    const after = tokens[noun + 1]
    const city = capitals.get(state.country)
    const isFollowedByIt =
      after?.form === ',' &&
      indexOf(locale)
        .startingAt(tokens, noun + 2)
        .some(({ value }) => value.name === city?.name)
    const isNamed = isFollowedByIt || (after !== undefined && isCapitalised(after.form) && /^\p{L}/u.test(after.form))
    if (!locale.places.capitalNouns.has(lower(tokens[noun])) || isNamed || city?.country !== state.country) return []
    return [{ first: state.first, last: noun + 1, written: '', city }]
  })

/** "ISTANBUL (Reuters) –": where the report was sent from, no place of anything it tells. */
const isDateline = ({ tokens }: Sentence, { first, last }: Candidate): boolean => {
  const isShouted = (token: Token | undefined): boolean =>
    token !== undefined && /^[\p{Lu}\p{M}.'’-]{2,}$/u.test(token.form)
  return (
    first === 0 && tokens.slice(first, last).every(isShouted) && /^(?:[-–—(:,/.]|)$/u.test(tokens[last]?.form ?? '')
  )
}

const findInSentence = (
  document: Document,
  sentence: Sentence,
  around: readonly Countries[],
): readonly Omit<PlaceMention, 'sentence'>[] => {
  const locale = document.localeOf(sentence)
  const { tokens } = sentence
  const states = findStates(sentence, locale)
  const index = indexOf(locale)
  const media = states.filter(({ kind }) => kind !== 'state')
  const isMedium = (first: number, last: number): boolean => media.some((it) => it.first < last && it.last > first)
  const candidates: Candidate[] = [...unnamedCapitals(sentence, states, locale)]
  const isTaken = (first: number, last: number): boolean =>
    isMedium(first, last) ||
    candidates.some((it) => it.first < last && it.last > first) ||
    states.some((it) => it.first < last && it.last > first && it.form !== 'capital')
  for (let at = 0; at < tokens.length; at++) {
    if (!isCapitalised(tokens[at]?.form ?? '')) continue
    // "Moscow's ambassador" is its government's, "Quito's Carondelet Palace" the town's.
    const match = index.startingAt(tokens, at).find((it) => !it.genitive || isOfHouse(sentence, at, it.last, locale))
    if (!match || isTaken(at, match.last)) continue
    const named = namedAs(sentence, at, match.last)
    candidates.push({
      first: at,
      last: match.last,
      written: match.written,
      city: match.value,
      ...(named ? { named } : {}),
    })
    at = match.last - 1
  }
  candidates.push(
    ...strangers(
      sentence,
      locale,
      (first, last) => isTaken(first, last) || states.some((it) => it.first < last && it.last > first),
    ),
  )
  for (const state of states)
    if (state.kind === 'state' && state.form === 'name' && !state.genitive && state.country !== undefined)
      candidates.push({ first: state.first, last: state.last, written: '', country: state.country })

  const found: Omit<PlaceMention, 'sentence'>[] = []
  for (const candidate of candidates.toSorted((a, b) => a.first - b.first)) {
    const { first, last } = candidate
    const previous = found.at(-1)
    const joiner = lower(tokens[first - 1])
    const isSameKind = previous !== undefined && (previous.name === undefined) === (candidate.country !== undefined)
    const isJoined =
      isSameKind &&
      previous.last === first - 1 &&
      (joiner === ',' || locale.pronouns.and.has(joiner)) &&
      !isSubject(sentence, candidate)
    const place = placeOf(sentence, candidate, states, around, locale, isJoined)
    if (!place || isDateline(sentence, candidate)) continue
    // "Bergen, Norway" and "Bergen i Norge" are one place: the country is the city's.
    if (
      place.name === undefined &&
      previous?.name !== undefined &&
      previous.country === place.country &&
      first - previous.last === 1
    )
      continue
    const start = tokens[first]?.start ?? 0
    const end = tokens[last - 1]?.end ?? start
    found.push({ evidence: spanIn(document.report, start, end), first, last, ...place })
  }
  return found
}

const placeOf = (
  sentence: Sentence,
  candidate: Candidate,
  states: readonly StateMention[],
  around: readonly Countries[],
  locale: Locale,
  isJoined: boolean,
): Pick<PlaceMention, 'name' | 'country' | 'lat' | 'lon'> | undefined => {
  // The second of two cities joined by "and" stands as the first does.
  const standing = isJoined ? 'inside' : standingOf(sentence, candidate, states, locale)
  if (candidate.country !== undefined) {
    if (candidate.named === 'other' || candidate.named === 'part' || candidate.named === 'tail') return undefined
    // "Til Russland" is as often the one spoken to; only a verb that takes it makes it a place.
    // Right behind a noun it is that noun's, whatever the tree: "å normalisere forholdet til Russland".
    const own = headOf(sentence, candidate)
    const isOfNoun = sentence.tokens[candidate.first - 2]?.upos === 'NOUN'
    const isToward = standing === 'toward' && own !== undefined && isRelation(own, 'obl') && !isOfNoun
    const isThere = standing === 'inside' || isToward
    return isThere || standing === 'visited'
      ? (cityOfItsName(candidate.country) ?? { country: candidate.country })
      : undefined
  }
  const beside = countryBeside(sentence, candidate, states, locale)
  const hasCityNoun = hasCityNounBefore(sentence, candidate.first, locale)
  const { city } = candidate
  if (city) {
    if (candidate.written === '') return city
    if (!isPlace(sentence, candidate, locale, { standing, isCapital: isCapitalCity(city), hasCityNoun }))
      return undefined
    if (beside === undefined || city.country === undefined || beside === city.country) return city
    const other = lookUp(candidate.written, beside, around)
    return other ? placed(other) : city
  }
  if (candidate.named === 'gpe-actor' && standing === 'none') return undefined
  for (const written of withoutGenitive(candidate.written, candidate, locale)) {
    // of a town further off only what happens in it tells that it is meant
    const reach = standing === 'inside' ? around : around.slice(0, 1)
    const known = lookUp(written, beside, reach)
    const inGazetteer = known ? placed(known) : lookUpRespelled(written, beside, reach, locale)
    if (inGazetteer) return inGazetteer
  }
  return undefined
}

/**
 * Finds the places a report names, in order of the text: cities by their usual English name with country and
 * coordinates, or countries alone. A capital that acts, a person's name or a paper's is no place; a name that fits
 * several towns with nothing to choose between them is left out.
 */
export const findPlaces = (document: Document): readonly PlaceMention[] => {
  const { sentences } = document.analysis
  const countries = sentences.map((sentence) =>
    findStates(sentence, document.localeOf(sentence)).flatMap(({ country }) =>
      country === undefined ? [] : [country],
    ),
  )
  const told = new Set(countries.flat())
  return sentences.flatMap((sentence, index) => {
    const { home } = document.localeOf(sentence).places
    const near = new Set([...(countries[index - 1] ?? []), ...(countries[index] ?? []), ...home])
    return findInSentence(document, sentence, [near, told]).map((place) => ({ sentence: index, ...place }))
  })
}

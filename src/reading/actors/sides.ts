import { ownAccountOf } from '../../locales/own-accounts.ts'
import type { LocalKey } from '../../model/reading.ts'
import { findStates } from '../states.ts'
import { countryAt } from './bearers.ts'
import type { Candidate } from './candidates.ts'
import type { Collective } from './collectives.ts'
import { countryBefore } from './contextSides.ts'
import {
  type Discourse,
  headWord,
  isSameNoun,
  placeOf,
  sentenceOf,
  sideDraft,
  standingOf,
  stateDraft,
} from './discourse.ts'
import { epithetMeant } from './epithets.ts'
import { statesJoinedTo } from './joinedStates.ts'
import { wordsOf } from './nameText.ts'
import { officeAt } from './officeIndex.ts'
import { isSameOffice } from './officeKinds.ts'
import { ownerOf, speakersAround } from './pronouns.ts'
import type { Draft } from './register.ts'

/** Tells whom a collective phrase means: its state, a body of it, or people without a name. */
export const collectiveMeant = (
  discourse: Discourse,
  candidate: Candidate,
  phrase: Extract<Collective, { kind: 'collective' }>,
): LocalKey | undefined => {
  const { noun, of, name } = phrase
  if (noun.role === 'side' && phrase.possessor !== undefined && !of) {
    // "Biden's administration" is his state's, where that is known
    const country = countryAt(discourse, candidate, phrase.possessor)
    return country === undefined ? undefined : stateDraft(discourse, country).key
  }
  if (noun.role === 'side' && of) {
    const joined = phrase.plural ? statesJoinedTo(discourse, candidate, of) : []
    const side = sideDraft(discourse, of).key
    return joined.length > 0 ? discourse.register.group([side, ...joined]).key : side
  }
  if (noun.role === 'side')
    return sideBefore(discourse, candidate, phrase) ?? quartersMeant(discourse, candidate, phrase)
  if (noun.role === 'body') return bodyMeant(discourse, candidate, phrase)
  if (phrase.definite) {
    const before = sameBefore(discourse, candidate, phrase.plural)
    if (before !== undefined) return before
  }
  const bearer = phrase.definite && !phrase.plural ? diplomatMeant(discourse, candidate, phrase) : undefined
  if (bearer !== undefined) return bearer
  return discourse.register.unnamed(name, phrase.plural, of?.country).key
}

/** "får avisen opplyst fra diplomatisk hold": people without a name, by what sort they are of. */
const quartersMeant = (
  discourse: Discourse,
  { sentence: index, head }: Candidate,
  { definite }: Extract<Collective, { kind: 'collective' }>,
): LocalKey | undefined => {
  const sentence = sentenceOf(discourse, index)
  const [sort, quarters] = sentence?.tokens.slice(head - 1, head + 1) ?? []
  if (definite || !sentence || !quarters || sort?.upos !== 'ADJ') return undefined
  const { speech } = discourse.document.localeOf(sentence)
  return speech.sides.has(quarters.lower)
    ? discourse.register.unnamed(wordsOf(sentence, { first: head - 1, last: head + 1 }), true, undefined).key
    : undefined
}

/** "den erfarne diplomaten": somebody named who bears an office that the noun may stand for. */
const diplomatMeant = (
  discourse: Discourse,
  candidate: Candidate,
  { of }: Extract<Collective, { kind: 'collective' }>,
): LocalKey | undefined => {
  const sentence = sentenceOf(discourse, candidate.sentence)
  const office = sentence && officeAt(sentence.tokens, candidate.head, discourse.document.localeOf(sentence))
  if (!office || office.plural) return undefined
  const country = of?.country
  const bears = ({ kind, offices, country: own }: Draft): boolean =>
    kind === 'person' &&
    (country === undefined || own === undefined || own === country) &&
    offices.some((held) => isSameOffice(held.kind, office.kind))
  return epithetMeant(discourse, candidate, country === undefined ? {} : { country }, bears)
}

/**
 * "regjeringen" alone: the side of which the same word was last said with its state, else the home of the language's
 * readers where the report names that state at all. Otherwise it is not told.
 */
const sideBefore = (
  discourse: Discourse,
  candidate: Candidate,
  { noun, definite }: Extract<Collective, { kind: 'collective' }>,
): LocalKey | undefined => {
  if (!definite) return undefined
  for (const other of [...discourse.candidates].reverse()) {
    if (
      other.sentence > candidate.sentence ||
      (other.sentence === candidate.sentence && other.first >= candidate.first)
    )
      continue
    if (
      other.what.kind === 'collective' &&
      other.what.of &&
      other.what.noun.role === noun.role &&
      headWord(discourse, other) === headWord(discourse, candidate)
    )
      return sideDraft(discourse, other.what.of).key
  }
  const own = speakersSide(discourse, candidate)
  if (own !== undefined) return stateDraft(discourse, own).key
  const sentence = sentenceOf(discourse, candidate.sentence)
  const home = sentence && discourse.document.localeOf(sentence).offices.home
  const isNamed = discourse.candidates.some(({ what }) => what.kind === 'state' && what.finding.country === home)
  if (home !== undefined && isNamed) return stateDraft(discourse, home).key
  const near = onlyStateNear(discourse, candidate)
  return near === undefined ? undefined : stateDraft(discourse, near).key
}

/** "The parliament in Windhoek votes on Tuesday. The government says …": the one state of the sentence before. */
const onlyStateNear = ({ document }: Discourse, candidate: Candidate): string | undefined => {
  const before = document.analysis.sentences[candidate.sentence - 1]
  const countries = new Set(
    before ? findStates(before, document.localeOf(before)).flatMap(({ country }) => country ?? []) : [],
  )
  const [only] = countries
  return countries.size === 1 ? only : undefined
}

/** "the government", said or thought of by somebody, is that of the state he or she speaks for. */
const speakersSide = (discourse: Discourse, candidate: Candidate): string | undefined => {
  const standing = standingOf(discourse, candidate)
  const before = discourse.told.findLast(
    ({ sentence, standing: other }) =>
      sentence === candidate.sentence && other.subject && other.quotation === undefined,
  )
  const key = standing.quotation ? speakersAround(discourse, standing)[0] : before?.key
  const speaker = key === undefined ? undefined : discourse.register.draft(key)
  return speaker?.kind === 'person' ? speaker.country : undefined
}

/** "utenriksdepartementet" without a state is the only one of its kind named before, or one by itself. */
const bodyMeant = (
  discourse: Discourse,
  candidate: Candidate,
  { noun, of, name }: Extract<Collective, { kind: 'collective' }>,
): LocalKey | undefined => {
  const { register, candidates } = discourse
  const english = noun.english ?? name
  if (of) return register.body(english, of.country, name).key
  if (noun.english === 'Ministry')
    return ministryBefore(discourse, candidate) ?? register.body(english, undefined, name).key
  const countries = new Set(
    candidates.flatMap(({ what }) =>
      what.kind === 'collective' && what.noun.english === noun.english && what.of?.country !== undefined
        ? [what.of.country]
        : [],
    ),
  )
  const [only] = countries
  return register.body(english, countries.size === 1 ? only : bodysCountry(discourse, candidate), name).key
}

/**
 * The state of a ministry that no place in the report gives one: the publisher's in its own account; where readers have
 * no state of their own, whose ministry would be meant, the only state the sentence before is about.
 */
const bodysCountry = (discourse: Discourse, candidate: Candidate): string | undefined => {
  const owner = ownAccountOf(discourse.document.report)
  if (owner !== undefined) return owner
  const sentence = sentenceOf(discourse, candidate.sentence)
  const isHomeless = sentence && discourse.document.localeOf(sentence).offices.home === undefined
  return isHomeless ? countryBefore(discourse, candidate) : undefined
}

/** "departementet" alone: the ministry told of last, by itself or as the seat that speaks for its state. */
const ministryBefore = (
  { told, register, candidates, document }: Discourse,
  candidate: Candidate,
): LocalKey | undefined => {
  const sentence = document.analysis.sentences[candidate.sentence]
  const word = sentence?.tokens[candidate.head]?.lower ?? ''
  // "Justisdepartementet", "the Commerce Ministry"
  const isCompound = (name: string): boolean => name.length > word.length && name.toLowerCase().endsWith(word)
  const isMinistry = ({ what }: Candidate): boolean =>
    what.kind === 'organisation'
      ? isCompound(what.name)
      : what.kind === 'voice'
        ? what.names.some(isCompound)
        : what.kind === 'collective'
          ? /.Ministry$/u.test(what.noun.english ?? '')
          : what.kind === 'state' && /(?:Ministry|Department)$/u.test(what.finding.place ?? '')
  const before = candidates.findLast(
    (one) =>
      isMinistry(one) &&
      (one.sentence < candidate.sentence || (one.sentence === candidate.sentence && one.first < candidate.first)),
  )
  const mention =
    before &&
    told.findLast((one) => one.sentence === before.sentence && one.first === before.first && one.last === before.last)
  return mention && register.draft(mention.key).key
}

/** Sentences back to one who spoke without a name and is only "the person" now. */
const ANYONE_REACH = 3

/**
 * "the official" after "a senior official": the last of them in the sentences before; several only of several. "the
 * person", who may be any of them, is whoever of them spoke last.
 */
const sameBefore = (discourse: Discourse, candidate: Candidate, plural: boolean): LocalKey | undefined => {
  const sentence = sentenceOf(discourse, candidate.sentence)
  const word = sentence?.tokens[candidate.head]?.lower ?? ''
  if (isAnother(discourse, candidate)) return undefined
  const isAnyone = sentence !== undefined && discourse.document.localeOf(sentence).offices.anyone.has(word)
  return discourse.told.findLast((mention) => {
    const draft = discourse.register.draft(mention.key)
    const away = candidate.sentence - mention.sentence
    if (draft.kind !== 'unnamed' || draft.plural !== plural || mention.form !== 'description' || away > 8) return false
    return isSameNoun(discourse, mention, candidate) || (isAnyone && mention.standing.speaks && away <= ANYONE_REACH)
  })?.key
}

/** "the second person": told apart from others of the same noun, and so nobody told of before. */
const isAnother = (discourse: Discourse, { sentence: index, first, last }: Candidate): boolean => {
  const sentence = sentenceOf(discourse, index)
  const others = sentence && discourse.document.localeOf(sentence).pronouns.others
  return sentence?.tokens.slice(first, last).some(({ lower }) => others?.has(lower)) === true
}

/** Tells whom "the woman", "his son", "russeren" mean: somebody told by the same noun before, else one by itself. */
export const describedMeant = (
  discourse: Discourse,
  candidate: Candidate,
  described: Extract<Candidate['what'], { kind: 'described' }>,
): LocalKey => {
  const { description } = described
  const before = description.definite ? sameBefore(discourse, candidate, false) : undefined
  if (before !== undefined) return before
  // "amerikaneren" is the one American of the report
  const { of, definite } = description
  const theirs =
    definite && description.demonym && of
      ? discourse.register.all().filter(({ kind, country }) => kind === 'person' && country === of.country)
      : []
  if (theirs.length === 1 && theirs[0]) return theirs[0].key
  const aged =
    description.age === undefined || !definite
      ? undefined
      : discourse.register.all().find(({ kind, age }) => kind === 'person' && age === description.age)
  if (aged) return aged.key
  const known =
    definite && of?.country !== undefined
      ? epithetMeant(
          discourse,
          candidate,
          { country: of.country, ...(description.gender && { gender: description.gender }) },
          ({ country }) => country === of.country,
        )
      : undefined
  if (known !== undefined) return known
  const isEpithet =
    definite &&
    !isAnother(discourse, candidate) &&
    (description.demonym === true || description.age !== undefined || standingOf(discourse, candidate).speaks)
  const owner = ownerOf(discourse, candidate)
  const person = isEpithet
    ? epithetMeant(
        discourse,
        candidate,
        {
          ...(description.gender && { gender: description.gender }),
          ...(of?.country !== undefined && { country: of.country }),
        },
        ({ key }) => key !== owner,
      )
    : undefined
  if (person !== undefined) return person
  const { start, end } = placeOf(discourse, candidate)
  const draft = discourse.register.unnamed(
    discourse.document.report.text.slice(start, end),
    false,
    description.of?.country,
  )
  if (description.gender) draft.gender = description.gender
  return draft.key
}

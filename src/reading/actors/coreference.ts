import { genderOfGivenName, genderOfSurname } from '../../locales/given-names.ts'
import type { LocalActor, LocalKey } from '../../model/reading.ts'
import type { Document, Mention, Quotation } from '../document.ts'
import { findStates } from '../states.ts'
import { bearerMeant, keepOffices, personMeant, servesOrganisation } from './bearers.ts'
import { type Candidate, findCandidates } from './candidates.ts'
import { sideInContext } from './contextSides.ts'
import { type Discourse, isSameNoun, placeOf, standingOf, stateDraft } from './discourse.ts'
import { oneOfTwo, pairMeant } from './groups.ts'
import { nameIntroduced, speakerNamed } from './introductions.ts'
import { withKnownNames } from './knownNames.ts'
import { sideLed } from './ledSides.ts'
import { withAgreedKinds } from './nameKinds.ts'
import { nameText, wordsOf } from './nameText.ts'
import { settlePairs } from './pairedSides.ts'
import { clusterNames } from './people.ts'
import { phraseForms } from './phraseForms.ts'
import { antecedentOf, boundSubject } from './pronouns.ts'
import { ActorRegister, type Draft } from './register.ts'
import { collectiveMeant, describedMeant } from './sides.ts'
import type { Title } from './titles.ts'
import { voiceMeant } from './voiceMeant.ts'
import { findVoices, withPlace } from './voices.ts'

/**
 * Tells who is meant by every name, office, description and pronoun of one report, in three rounds:
 *
 * 1. names are put together over the whole text, since a surname may stand in the headline;
 * 2. whoever is named with an office bears it in the whole report, before that place too;
 * 3. everything is told in the order of the text from what stands before it. What cannot be told keeps no actor.
 */
export const resolveActors = (
  document: Document,
  quotations: readonly Quotation[],
): { readonly actors: readonly LocalActor[]; readonly mentions: readonly Mention[] } => {
  const sentences = withAgreedKinds(document.analysis.sentences, document.localeOf)
  const found = sentences.flatMap((sentence, index) => findCandidates(sentence, index, document.localeOf(sentence)))
  const named = withKnownNames(document, found)
  const candidates = [...named, ...findVoices(document, quotations, named)].sort(
    (a, b) => a.sentence - b.sentence || a.first - b.first || b.last - a.last,
  )
  const discourse: Discourse = {
    document,
    quotations,
    candidates,
    people: clusterNames(candidates.flatMap(({ what }) => (what.kind === 'person' ? [what.name] : []))),
    register: new ActorRegister(document.report),
    told: [],
    counterparts: new Map(),
    officeGroups: [],
    genders: new Map(),
    leanings: new Map(),
    mentions: [],
  }
  for (const candidate of candidates)
    if (candidate.what.kind === 'person' && discourse.people.get(candidate.what.name)?.length === 1)
      keyOf(discourse, candidate)
  const titled = new Set<LocalKey>()
  for (const candidate of candidates) {
    const key = keyOf(discourse, candidate)
    if (key !== undefined && candidate.what.kind === 'person' && !titled.has(key)) {
      const { titles } = candidate.what
      if (titles.length > 0) titled.add(key)
      settleSide(discourse, candidate, key, titles)
    }
    // a reflexive whose subject is nobody known stands for nothing here
    if (key !== undefined || candidate.what.kind !== 'reflexive') keep(discourse, candidate, key)
  }
  settlePairs(discourse)
  nameStates(discourse)
  return { actors: discourse.register.finished(), mentions: discourse.mentions }
}

/**
 * The state of one person, named or not, is an actor though no word of the report names it: the publisher's of "The
 * Minister received …", the capital's of "her counterpart in Baku". "Officials in Baku" may be anybody's.
 */
const nameStates = (discourse: Discourse): void => {
  for (const { kind, plural, country } of [...discourse.register.all()])
    if ((kind === 'person' || (kind === 'unnamed' && !plural)) && country !== undefined) stateDraft(discourse, country)
}

/** Tells whose side somebody is on up to the first place that gives an office, where the title itself does not. */
const settleSide = (discourse: Discourse, candidate: Candidate, key: LocalKey, titles: readonly Title[]): void => {
  const person = discourse.register.draft(key)
  if (titles.length > 0) nameIntroduced(discourse, candidate, person, titles)
  else speakerNamed(discourse, candidate, person)
  if (servesOrganisation(person)) return
  person.country ??= sideLed(discourse, candidate) ?? sideInContext(discourse, candidate, person, titles)
}

const keep = (discourse: Discourse, candidate: Candidate, key: LocalKey | undefined): void => {
  const { start, end } = placeOf(discourse, candidate)
  const { sentence, first, last, head, form } = candidate
  const shared = candidate.what.kind === 'person' ? candidate.what.titles.find((title) => title.shared) : undefined
  const mention: Mention = {
    sentence,
    first,
    last,
    head,
    start,
    end,
    form,
    ...(key !== undefined && { actor: key }),
    ...(shared && { sharing: shared.noun }),
  }
  discourse.mentions.push(mention)
  if (key === undefined) return
  discourse.register.mention(key, start, end)
  keepWords(discourse, candidate, key)
  if (form !== 'adjective') discourse.told.push({ key, standing: standingOf(discourse, candidate), ...mention })
}

/** A state whose seat or capital stands for it goes by that too: "the White House", "Beograd". */
const seatNamed = (discourse: Discourse, candidate: Candidate, state: Draft, form: string): LocalKey => {
  const sentence = discourse.document.analysis.sentences[candidate.sentence]
  const isArticle =
    sentence !== undefined &&
    discourse.document.localeOf(sentence).offices.definiteArticles.has(sentence.tokens[candidate.first]?.lower ?? '')
  if (sentence && (form === 'seat' || form === 'capital'))
    state.names.add(wordsOf(sentence, { first: candidate.first + (isArticle ? 1 : 0), last: candidate.last }))
  return state.key
}

/** A side, a body, a known organisation or somebody without a name goes by the words that stand for it, with and without an article. */
const keepWords = (discourse: Discourse, candidate: Candidate, key: LocalKey): void => {
  const { what } = candidate
  const draft = discourse.register.draft(key)
  const sentence = discourse.document.analysis.sentences[candidate.sentence]
  const isWorded =
    what.kind === 'collective' ||
    (what.kind === 'organisation' && what.finding !== undefined && candidate.form === 'name') ||
    ((what.kind === 'described' || what.kind === 'office' || what.kind === 'voice') && draft.kind === 'unnamed')
  if (!isWorded || !sentence || draft.kind === 'person' || draft.kind === 'group') return
  const locale = discourse.document.localeOf(sentence)
  const { first, last } = candidate
  const small = sentence.tokens[first]?.lower ?? ''
  const isArticle = locale.offices.definiteArticles.has(small) || locale.offices.indefiniteArticles.has(small)
  const whole = { first, last: withPlace(sentence, last, locale) }
  const written = (from: number): string =>
    what.kind === 'organisation'
      ? nameText(sentence, { first: from, last }, locale)
      : wordsOf(sentence, { ...whole, first: from })
  draft.names.add(written(first))
  if (draft.kind === 'unnamed') for (const form of phraseForms(sentence, candidate.head)) draft.names.add(form)
  if (isArticle && first + 1 < last) draft.names.add(written(first + 1))
}

/** Sentences back to several who spoke without a name. */
const SOURCES_REACH = 8

/** "the diplomats said" after "two diplomats said": those who told the report, and nobody whom it is about. */
const sourcesBefore = (discourse: Discourse, candidate: Candidate): LocalKey | undefined =>
  discourse.told.findLast((mention) => {
    const { kind, plural } = discourse.register.draft(mention.key)
    return (
      kind === 'unnamed' &&
      plural &&
      mention.standing.speaks &&
      candidate.sentence - mention.sentence <= SOURCES_REACH &&
      isSameNoun(discourse, mention, candidate)
    )
  })?.key

const keyOf = (discourse: Discourse, candidate: Candidate): LocalKey | undefined => {
  const { what } = candidate
  const { register } = discourse
  switch (what.kind) {
    case 'person':
      return namedMeant(discourse, candidate, what)?.key
    case 'state':
      return what.finding.country === undefined
        ? undefined
        : seatNamed(discourse, candidate, stateDraft(discourse, what.finding.country), what.finding.form)
    case 'organisation': {
      const draft = register.organisation(what.name, what.finding?.organisation)
      const country = what.finding ? what.finding.country : stateOfCommission(discourse, candidate)
      if (country !== undefined) draft.country = country
      return draft.key
    }
    case 'collective':
      return collectiveMeant(discourse, candidate, what)
    case 'office':
      return bearerMeant(discourse, candidate, what.title)
    case 'described':
      return describedMeant(discourse, candidate, what)
    case 'voice':
      return voiceMeant(discourse, candidate, what)
    case 'pronoun':
      return antecedentOf(discourse, candidate, what.value)
    case 'reflexive':
      return boundSubject(discourse, candidate, what.gender)
    case 'pair': {
      const { unnamed, office }: { unnamed?: string; office?: string } = what.over === 'any' ? {} : what
      const mayBeSources = unnamed !== undefined && (office === undefined || office === 'diplomat')
      return (
        (mayBeSources ? sourcesBefore(discourse, candidate) : undefined) ??
        pairMeant(discourse, candidate, what) ??
        (unnamed === undefined ? undefined : register.unnamed(unnamed, true, undefined).key)
      )
    }
    case 'former':
    case 'latter':
      return oneOfTwo(discourse, candidate, what.kind)
  }
}

/** "Azerbaijan's State Commission": the state named as the owner of a body of some name. */
const stateOfCommission = (
  { document }: Discourse,
  { sentence: index, first, last }: Candidate,
): string | undefined => {
  const sentence = document.analysis.sentences[index]
  if (!sentence) return undefined
  const locale = document.localeOf(sentence)
  if (!sentence.tokens.slice(first, last).some(({ lower }) => locale.contacts.bodies.has(lower))) return undefined
  const isMarked = locale.offices.genitiveEndings.includes(sentence.tokens[first - 1]?.lower ?? '')
  const end = isMarked ? first - 1 : first
  return findStates(sentence, locale).find(
    (state) => state.kind === 'state' && state.last === end && (isMarked || state.genitive),
  )?.country
}

const namedMeant = (
  discourse: Discourse,
  candidate: Candidate,
  what: Extract<Candidate['what'], { kind: 'person' }>,
): Draft | undefined => {
  const person = personMeant(discourse, what.name, candidate)
  if (!person) return undefined
  person.names.add(what.name)
  keepOffices(discourse, person, candidate, what.titles)
  if (what.side?.country !== undefined && !servesOrganisation(person)) person.country ??= what.side.country
  person.age ??= what.age
  person.gender ??= what.gender ?? genderOfNames(person.names)
  return person
}

/** The gender that a given name tells, else the ending of a surname: "Orłowska". */
const genderOfNames = (names: ReadonlySet<string>): Draft['gender'] => {
  for (const name of names) {
    const words = name.split(' ')
    const given = words.length > 1 ? words.slice(0, -1) : words
    const gender = given.map(genderOfGivenName).find((one) => one !== undefined)
    if (gender) return gender
  }
  return [...names].map((name) => genderOfSurname(name.split(' ').at(-1) ?? name)).find((one) => one !== undefined)
}

import { hasRelation, isRelation, treeOf } from '../../language/tree.ts'
import { englishNameOf } from '../../locales/countries.ts'
import type { OfficeKind } from '../../locales/offices.ts'
import { ownAccountOf } from '../../locales/own-accounts.ts'
import type { LocalKey } from '../../model/reading.ts'
import type { Office } from '../../model/record.ts'
import { spanIn } from '../../text/span.ts'
import type { Document } from '../document.ts'
import type { Candidate } from './candidates.ts'
import { counterpartMeant, subjectBefore } from './counterparts.ts'
import { type Discourse, placeOf, sentenceOf, standingOf, stateDraft, type Told } from './discourse.ts'
import { epithetMeant } from './epithets.ts'
import { pairMeant } from './groups.ts'
import { statesJoinedTo } from './joinedStates.ts'
import { generic, isSameOffice } from './officeKinds.ts'
import { bearersOfSides } from './officePairs.ts'
import { antecedentOf, boundSubject, speakersAround } from './pronouns.ts'
import type { Draft } from './register.ts'
import type { Title } from './titles.ts'

/** Keeps with a person the offices that stand beside the name, with their places. */
export const keepOffices = (
  discourse: Discourse,
  person: Draft,
  candidate: Candidate,
  titles: readonly Title[],
): void => {
  const { register } = discourse
  const { report } = discourse.document
  const tokens = sentenceOf(discourse, candidate.sentence)?.tokens ?? []
  for (const title of titles) {
    const country = countryOf(discourse, title, candidate)
    const isPast = title.status === 'former' && (servesOrganisation(person) || titles.some(isOfOrganisation))
    if (country !== undefined && person.country === undefined && !isPast) person.country = country
    if (title.gender && !person.gender) person.gender = title.gender
    if (title.counterpart) {
      const own = subjectBefore(discourse, candidate, person)
      const kinds = own ? register.draft(own.key).offices.map(({ kind }) => kind) : []
      if (kinds.length > 0) discourse.counterparts.set(person.key, kinds)
    }
    if (title.counterpart || title.plural) continue
    const from = tokens[title.first]?.start ?? 0
    const of = country ?? (title.of && title.of.kind !== 'state' ? title.of.english : undefined)
    const office: Office = {
      title: title.singular ?? report.text.slice(title.words.start, title.words.end),
      status: title.status ?? 'current',
      evidence: spanIn(report, from, Math.max(tokens[title.last - 1]?.end ?? from, from)),
      ...(of !== undefined && { of }),
    }
    const known = person.offices.findIndex(
      ({ office: other }) =>
        other.title === office.title &&
        (other.of === undefined || other.of === office.of) &&
        other.status === office.status,
    )
    if (known < 0) person.offices.push({ office, kind: title.kind })
    // whom it serves may be told only once those before it are known
    else if (person.offices[known]?.office.of === undefined) person.offices[known] = { office, kind: title.kind }
  }
}

/** "FN-utsendingen": an office that serves an organisation now. */
const isOfOrganisation = ({ of, status }: Title): boolean => of?.kind === 'organisation' && status === undefined

/** Whether somebody serves an organisation and no state: where he comes from, or what he was, is not his side. */
export const servesOrganisation = ({ offices }: Draft): boolean =>
  offices.some(
    ({ office }) => office.status === 'current' && office.of !== undefined && englishNameOf(office.of) === undefined,
  )

/** The state an office serves: named, or that of the person it serves ("Ravns talsmann"). */
const countryOf = (discourse: Discourse, title: Title, candidate: Candidate): string | undefined => {
  if (title.of) return title.of.country
  // whose counterpart somebody is, he is not of
  return title.possessor === undefined || title.counterpart
    ? undefined
    : countryAt(discourse, candidate, title.possessor)
}

/** The state of whoever stands at a token of a candidate's sentence: a name, an office, a pronoun, a word for the state spoken of. */
export const countryAt = (discourse: Discourse, candidate: Candidate, at: number): string | undefined => {
  const covers = ({ sentence, first, last }: Pick<Candidate, 'sentence' | 'first' | 'last'>): boolean =>
    sentence === candidate.sentence && first <= at && at < last
  const told = discourse.told.findLast(
    (mention) => covers(mention) && mention.last - mention.first < candidate.last - candidate.first + 1,
  )
  const key =
    told?.key ??
    keyAt(
      discourse,
      discourse.candidates.find((one) => one !== candidate && covers(one) && possessors.has(one.what.kind)),
    )
  if (key !== undefined) return discourse.register.draft(key).country
  const sentence = sentenceOf(discourse, candidate.sentence)
  const word = sentence?.tokens[at]?.lower ?? ''
  const { pronouns } = sentence ? discourse.document.localeOf(sentence) : {}
  return pronouns?.countrys.has(word) || pronouns?.reflexives.has(word)
    ? stateInView(discourse, candidate)?.country
    : undefined
}

const possessors: ReadonlySet<Candidate['what']['kind']> = new Set(['person', 'office', 'pronoun', 'reflexive'])

const keyAt = (discourse: Discourse, one: Candidate | undefined): LocalKey | undefined => {
  if (one?.what.kind === 'person') return personMeant(discourse, one.what.name, one)?.key
  if (one?.what.kind === 'reflexive') return boundSubject(discourse, one, one.what.gender)
  // before anything is told in order, nobody is known whom it could take up
  if (!one || discourse.told.length === 0) return undefined
  if (one.what.kind === 'office') return bearerMeant(discourse, one, one.what.title)
  return one.what.kind === 'pronoun' ? antecedentOf(discourse, one, one.what.value) : undefined
}

/** The state that "its" means: the subject before it in the sentence, else the state told of last, shortly before. */
const stateInView = ({ told, register }: Discourse, candidate: Candidate): Draft | undefined => {
  const states = told.filter(
    ({ key, sentence }) => register.draft(key).kind === 'state' && candidate.sentence - sentence <= 1,
  )
  const isSubject = ({ sentence, standing }: Told): boolean => sentence === candidate.sentence && standing.subject
  const mention = states.findLast(isSubject)
  if (mention) return register.draft(mention.key)
  // "Eritreas president sier nei til Etiopias statsminister, opplyser landets informasjonsminister": whom it is about
  const leader = told.find((one) => isSubject(one) && register.draft(one.key).kind === 'person')
  const led = leader && states.find(({ key }) => register.draft(key).country === register.draft(leader.key).country)
  const last = led ?? states.at(-1)
  return last && register.draft(last.key)
}

/** The person a form of a name means; where two share it, the one whose office fits, else the one named last. */
export const personMeant = (discourse: Discourse, name: string, candidate: Candidate): Draft | undefined => {
  const { people, register, told } = discourse
  const options = people.get(name) ?? []
  const [only, other] = options
  if (!only) return undefined
  if (!other) return register.person(only.name, only.because)
  const known = options.map((option) => register.person(option.name, option.because))
  const titles = candidate.what.kind === 'person' ? candidate.what.titles : []
  const byOffice = known.filter((person) =>
    person.offices.some((office) => titles.some((title) => title.kind === office.kind)),
  )
  if (byOffice.length === 1) return byOffice[0]
  const byGender = known.filter((person) =>
    titles.some(({ gender }) => gender !== undefined && gender === person.gender),
  )
  if (byGender.length === 1) return byGender[0]
  const last = told.findLast((mention) => known.some((person) => person.key === mention.key))
  return last && register.draft(last.key)
}

/** Tells who bears an office named by itself; somebody without a name where the report does not say. */
export const bearerMeant = (discourse: Discourse, candidate: Candidate, title: Title): LocalKey | undefined => {
  const { register } = discourse
  const country = countryOf(discourse, title, candidate)
  if (title.counterpart)
    return counterpartMeant(discourse, candidate, country) ?? counterpartOfState(discourse, candidate, title)?.key
  if (title.plural) {
    const joined = title.of?.country === undefined ? [] : statesJoinedTo(discourse, candidate, title.of)
    if (title.of?.country !== undefined && joined.length > 0)
      return bearersOfSides(discourse, candidate, title.kind, [stateDraft(discourse, title.of.country).key, ...joined])
    if (country !== undefined || !(title.definite || title.count === 2)) return undefined
    return pairMeant(discourse, candidate, {
      over: 'people',
      office: title.kind,
      ...(title.count !== undefined && { count: title.count }),
      ...(title.status === 'former' && { past: true }),
    })
  }
  const known = title.definite || country !== undefined ? bearerBefore(discourse, candidate, title, country) : undefined
  if (known) {
    if (known.country === undefined && country !== undefined) known.country = country
    return known.key
  }
  // "the former army chief told reporters": another word for somebody in view
  const past = title.definite && title.status === 'former' && standingOf(discourse, candidate).subject
  const once = past
    ? epithetMeant(discourse, candidate, {
        ...(title.gender && { gender: title.gender }),
        ...(country !== undefined && { country }),
      })
    : undefined
  if (once !== undefined) return once
  const sentence = sentenceOf(discourse, candidate.sentence)
  // "the envoy of the secretary-general": whom he serves tells him apart
  const isServing =
    sentence?.tokens
      .slice(title.noun, title.last + 1)
      .some(({ lower }) => discourse.document.localeOf(sentence).offices.servedBy.has(lower)) ?? false
  const wide =
    !isServing &&
    title.definite &&
    generic.has(title.kind) &&
    title.status === undefined &&
    title.possessor === undefined
  const person = wide
    ? epithetMeant(
        discourse,
        candidate,
        { ...(title.gender && { gender: title.gender }), ...(country !== undefined && { country }) },
        (draft) => draft.offices.length === 0,
      )
    : undefined
  if (person !== undefined) {
    register.draft(person).country ??= country
    return person
  }
  if (country === undefined && !title.definite) {
    const token = sentence?.tokens[title.noun]
    if (!token || !isRelation(token, 'nsubj', 'obl')) return undefined
  }
  const draft = unnamedAt(discourse, candidate, country)
  if (title.gender) draft.gender = title.gender
  keepOffices(discourse, draft, candidate, [title])
  return draft.key
}

/** "Her Omani counterpart", "kollegaen i Baku": somebody of the state told with the word, whose name nobody tells. */
const counterpartOfState = (discourse: Discourse, candidate: Candidate, { of, noun }: Title): Draft | undefined => {
  const isOne = sentenceOf(discourse, candidate.sentence)?.tokens[noun]?.feats.Number !== 'Plur'
  return isOne && of?.country !== undefined ? unnamedAt(discourse, candidate, of.country) : undefined
}

/** Somebody whom the words of a candidate tell of, and no name. */
const unnamedAt = (discourse: Discourse, candidate: Candidate, country: string | undefined): Draft => {
  const { start, end } = placeOf(discourse, candidate)
  return discourse.register.unnamed(discourse.document.report.text.slice(start, end), false, country)
}

/** Somebody already named who bears the office, on the given side where one is given. */
const bearerBefore = (
  discourse: Discourse,
  candidate: Candidate,
  title: Title,
  country: string | undefined,
): Draft | undefined => {
  const { register, counterparts, told, document } = discourse
  const standing = standingOf(discourse, candidate)
  // "– The minister and I agree, said Ravn": who says it is not the one spoken of
  const speakers = standing.quotation ? speakersAround(discourse, standing) : []
  const doer = doerTo(discourse, candidate)
  const sentence = sentenceOf(discourse, candidate.sentence)
  const fields = sentence ? document.localeOf(sentence).offices.fieldNouns : new Set<string>()
  const fits = (person: Draft): boolean =>
    person.kind !== 'state' &&
    !speakers.includes(person.key) &&
    person.key !== doer &&
    !person.plural &&
    (country === undefined || person.country === country) &&
    (title.gender === undefined || person.gender === undefined || title.gender === person.gender) &&
    (person.offices.some(
      ({ kind, office }) =>
        isSameOffice(kind, title.kind) &&
        !(isOneOfMany(title.kind, kind) && isOtherPost(office.title, wordsOfTitle(document, title), fields)) &&
        (office.status === 'former') === (title.status === 'former'),
    ) ||
      (title.status === undefined &&
        (counterparts.get(person.key) ?? []).some((kind) => isSameOffice(kind, title.kind))))
  const before = told.findLast((mention) => fits(register.draft(mention.key)))
  if (before && country === undefined) return nearest(before, title, discourse, candidate, fits)
  if (before) return register.draft(before.key)
  const anywhere = register.all().filter(fits)
  if (anywhere.length === 1) return anywhere[0]
  if (anywhere.length === 0 && country !== undefined)
    return unsided(discourse, candidate, title) ?? unexplained(discourse, candidate, title)
  const [titled, second] = anywhere.filter(
    ({ kind, offices }) =>
      kind === 'person' && offices.some(({ office }) => office.title.toLowerCase() === wordsOfTitle(document, title)),
  )
  return second ? undefined : titled
}

/** "She met the prime minister and the foreign minister": who does it is none of those it is done to, or with. */
const doerTo = (discourse: Discourse, candidate: Candidate): LocalKey | undefined => {
  const sentence = sentenceOf(discourse, candidate.sentence)
  if (!sentence) return undefined
  const { with: beside, by } = discourse.document.localeOf(sentence).contacts
  let at = candidate.head
  while (hasRelation(sentence, at, 'conj')) at = sentence.tokens[at]?.head ?? -1
  const isBeside = treeOf(sentence)
    .childrenBy(at, 'case')
    .map((child) => sentence.tokens[child]?.lower ?? '')
    .some((form) => beside.has(form) || by.has(form))
  const isPartner = hasRelation(sentence, at, 'obj') || (isBeside && hasRelation(sentence, at, 'obl', 'nmod'))
  return isPartner ? boundSubject(discourse, candidate, undefined) : undefined
}

/** Sentences back to somebody named with an office and no state: "Ambassador Kröger … The German ambassador said". */
const UNSIDED_REACH = 6

/** The only one told of shortly before who bears an office of no known state, and who may thus bear it of the one named here. */
const unsided = ({ told, register }: Discourse, candidate: Candidate, title: Title): Draft | undefined => {
  const [one, other] = new Set(
    told.flatMap(({ key, sentence }) => {
      const { kind, country, offices } = register.draft(key)
      const bears = offices.some(
        (held) =>
          held.kind === title.kind &&
          held.office.of === undefined &&
          (held.office.status === 'former') === (title.status === 'former'),
      )
      return kind === 'person' &&
        country === undefined &&
        bears &&
        sentence < candidate.sentence &&
        candidate.sentence - sentence <= UNSIDED_REACH
        ? [key]
        : []
    }),
  )
  return one === undefined || other !== undefined ? undefined : register.draft(one)
}

/** Sentences back to somebody named without office and state beside his counterpart: "Ravn met Holub. The Sudanese minister said". */
const UNEXPLAINED_REACH = 3

/**
 * The only one told of shortly before of whom no office and no state is told, named in one sentence with one who bears
 * the same office of another state: "Chad's foreign minister Ravn met Holub. The Sudanese foreign minister said".
 */
const unexplained = ({ told, register }: Discourse, { sentence }: Candidate, title: Title): Draft | undefined => {
  if (title.status !== undefined || !title.definite) return undefined
  const near = told.filter(
    (mention) =>
      mention.sentence < sentence &&
      sentence - mention.sentence <= UNEXPLAINED_REACH &&
      mention.standing.quotation === undefined,
  )
  const isPlain = ({ key }: Told): boolean => {
    const { kind, country, offices, names } = register.draft(key)
    return (
      kind === 'person' && country === undefined && offices.length === 0 && [...names].some((name) => / /u.test(name))
    )
  }
  const bears = ({ key }: Told): boolean => {
    const { country, offices } = register.draft(key)
    return country !== undefined && offices.some(({ kind }) => isSameOffice(kind, title.kind))
  }
  const [one, other] = new Set(near.filter(isPlain).map(({ key }) => key))
  if (one === undefined || other !== undefined) return undefined
  const isBeside = near.some(
    (mention) => mention.key === one && near.some((each) => each.sentence === mention.sentence && bears(each)),
  )
  return isBeside ? register.draft(one) : undefined
}

const wordsOfTitle = (document: Document, title: Title): string =>
  document.report.text.slice(title.words.start, title.words.end).toLowerCase()

/** Kinds that several posts of one state are of. */
const manifold: ReadonlySet<string> = new Set(['minister', 'deputy-minister', 'chief', 'adviser'])

/** Whether several bear a named office in the state of one who bears another: of its own kind, or any minister. */
const isOneOfMany = (named: OfficeKind, held: OfficeKind): boolean =>
  manifold.has(named) && (named === held || named === 'minister')

/**
 * Two posts told apart by the first part of their compounds or by their field: "finansministeren" is no
 * "handelsminister", and "the trade minister" no "foreign minister".
 */
const isOtherPost = (held: string, named: string, fields: ReadonlySet<string>): boolean => {
  const one = held.toLowerCase()
  const isCompound = (word: string): boolean => /^\p{L}{13,}$/u.test(word)
  return (
    (isCompound(one) && isCompound(named) && one.slice(0, 4) !== named.slice(0, 4)) ||
    named.split(' ').some((word) => fields.has(word) && !one.includes(word))
  )
}

/**
 * Which of several who bear an office a title without a state means: whose title is this very one ("External Affairs
 * Minister" beside a "Foreign Minister"), else who was named without a state, as a report names its own government's
 * people, else the one told of last.
 */
const nearest = (
  last: Told,
  title: Title,
  discourse: Discourse,
  candidate: Candidate,
  fits: (person: Draft) => boolean,
): Draft => {
  const { register, document, told } = discourse
  const sentence = sentenceOf(discourse, candidate.sentence)
  const all = [...new Set(told.map(({ key }) => register.draft(key)))].filter(fits)
  const words = wordsOfTitle(document, title)
  const before = subjectBefore(discourse, candidate)
  const side = before && register.draft(before.key).kind === 'person' ? register.draft(before.key).country : undefined
  const [fellow, fellows] =
    side === undefined ? [] : all.filter(({ key, country }) => key !== before?.key && country === side)
  // "Rahbar wants the minister before parliament": his own
  if (all.length > 1 && fellow && !fellows) return fellow
  const ofKind = (person: Draft) =>
    person.offices.filter(({ kind }) => isSameOffice(kind, title.kind)).map(({ office }) => office)
  const [titled, second] = all.filter(
    (person) => person.kind === 'person' && ofKind(person).some((office) => office.title.toLowerCase() === words),
  )
  if (all.length > 1 && words.includes(' ') && titled && !second) return titled
  const owner = ownAccountOf(document.report)
  const [publishers, more] = owner === undefined ? [] : all.filter((person) => person.country === owner)
  if (publishers && !more) return publishers
  const [own, other] = all.filter(
    (person) => ofKind(person).length > 0 && ofKind(person).every(({ of }) => of === undefined),
  )
  const isHome =
    (sentence !== undefined && document.localeOf(sentence).offices.home !== undefined) || owner !== undefined
  if (isHome && all.length > 1 && own && !other) return own
  // "Minister X received Y, Minister of Z. The Minister …": the sentence before is about the first
  const leading = told.find(
    ({ key, sentence: at, standing: { subject } }) =>
      at === last.sentence && subject && key !== last.key && all.some((person) => person.key === key),
  )
  return register.draft((standingOf(discourse, candidate).subject ? leading : undefined)?.key ?? last.key)
}

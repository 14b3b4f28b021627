import type { Sentence, Token } from '../../language/analysis.ts'
import { isRelation } from '../../language/tree.ts'
import { isFormOfAny } from '../../locales/lexeme.ts'
import type { Locale } from '../../locales/locale.ts'
import { hasPresident } from '../../locales/monarchies.ts'
import type { OfficeKind } from '../../locales/offices.ts'
import { ownAccountOf } from '../../locales/own-accounts.ts'
import { flatMap } from '../../text/flat-map.ts'
import { contains } from '../../text/span.ts'
import { findStates, type StateMention } from '../states.ts'
import type { Candidate } from './candidates.ts'
import { type Discourse, sentenceOf } from './discourse.ts'
import { collectiveAt } from './officeIndex.ts'
import type { Draft } from './register.ts'
import type { Title } from './titles.ts'

/** Offices that a state has, so that who bears one without a state named beside it bears that of the state spoken of. */
const ofStates: ReadonlySet<OfficeKind> = new Set<OfficeKind>([
  'head-of-state',
  'vice-president',
  'monarch',
  'head-of-government',
  'foreign-minister',
  'defence-minister',
  'minister',
  'deputy-minister',
  'ambassador',
  'spokesperson',
  'leader',
  'legislator',
])

/** Offices that others than states have too, and that are a ministry's own in its own account. */
const sentOut: ReadonlySet<OfficeKind> = new Set<OfficeKind>(['envoy', 'adviser', 'consul', 'negotiator', 'diplomat'])

/** Offices of a state that one person bears at a time. */
const borneByOne: ReadonlySet<OfficeKind> = new Set<OfficeKind>([
  'head-of-state',
  'head-of-government',
  'foreign-minister',
  'defence-minister',
])

/** How far back a report must have named its readers' own state for an office without a state to be that state's. */
const HOME_REACH = 6

/**
 * Tells the state of somebody whose title names none, from what stands round the first place that gives the title:
 *
 * 1. the side he or she is said to lead in that sentence, the state that hangs on the name;
 * 2. the publisher's own, in a ministry's or government's own account; with a spokesperson, that of the ministry told of;
 * 3. the only state before the title in its sentence, else the only one the sentence before in its paragraph tells of;
 * 4. that of the report's readers where the report speaks of it and 3 does not speak for another, or where the report
 *    names its capital and has told of no other state yet.
 *
 * Absent where these do not tell, or where somebody else bears that office of that state.
 */
export const sideInContext = (
  discourse: Discourse,
  candidate: Candidate,
  person: Draft,
  titles: readonly Title[],
): string | undefined => {
  const owner = ownAccountOf(discourse.document.report)
  const title = titles.find(
    ({ kind, counterpart, possessor, of }) =>
      (ofStates.has(kind) || (owner !== undefined && sentOut.has(kind))) &&
      !counterpart &&
      possessor === undefined &&
      !of,
  )
  const sentence = sentenceOf(discourse, candidate.sentence)
  if (
    !title ||
    !sentence ||
    titles.some(({ of }) => of) ||
    person.offices.some(({ office }) => office.of !== undefined)
  )
    return undefined
  const locale = discourse.document.localeOf(sentence)
  const isTaken = (country: string): boolean =>
    borneByOne.has(title.kind) &&
    title.status === undefined &&
    discourse.register
      .all()
      .some(
        (other) =>
          other !== person &&
          other.kind === 'person' &&
          other.country === country &&
          other.offices.some(({ kind, office }) => kind === title.kind && office.status === 'current'),
      )
  const free = (country: string | undefined): string | undefined =>
    country === undefined || isTaken(country) || !mayHave(country, title.kind) ? undefined : country
  const led = ledSide(discourse, candidate, sentence, locale)
  if (led) return led.country
  const behind = hosted.has(title.kind) ? undefined : stateBehindName(candidate, sentence, locale)
  if (behind !== undefined) return free(behind)
  const met = owner === undefined ? undefined : sideMet(discourse, candidate, owner)
  const own = free(owner)
  if (own !== undefined && (met === undefined || free(met) === undefined)) return own
  if (met !== undefined) return free(met)
  // where ambassadors are told of, their hosts are too
  if (title.kind === 'ambassador') return undefined
  const here = only(statesHere(discourse, candidate, sentence, locale).map(({ country }) => country))
  const body = title.kind === 'spokesperson' ? free(bodyBefore(discourse, candidate)) : undefined
  if (body !== undefined) return body
  const before = countryBefore(discourse, candidate)
  const { home } = locale.offices
  const told = here ?? before
  const isForeign =
    home === undefined ||
    isOfOthers(title, sentence, locale) ||
    !isNamed(discourse, candidate, home, { anywhere: true })
  if (
    home !== undefined &&
    told === undefined &&
    !isOfOthers(title, sentence, locale) &&
    opensAtHome(discourse, candidate, home)
  )
    return free(home)
  if (isForeign) return told === home ? undefined : free(told)
  const isHere = findStates(sentence, locale).some(({ country, form }) => country === home && form === 'name')
  if (isHere || (isNamed(discourse, candidate, home) && (told === home || told === undefined))) return free(home)
  // a minister abroad is still his country's, unless that has one already or the paragraph is about the other state
  const goesOn = discourse.document.analysis.sentences[candidate.sentence - 1]?.block === sentence.block
  return isTaken(home) || (here === undefined && goesOn && !isNamed(discourse, candidate, home, { reach: 1 }))
    ? free(told)
    : undefined
}

/** A monarchy has no president of its own, and a republic no king. */
const mayHave = (country: string, kind: OfficeKind): boolean =>
  kind === 'head-of-state' || kind === 'vice-president'
    ? hasPresident(country)
    : kind !== 'monarch' || !hasPresident(country)

/**
 * The other side of whom the publisher's own people meet in its account: "Minister Ravn held a conversation with Minister
 * Holm". The only other state told of so far; absent where somebody of the publisher's side does not act in the clause
 * before, or acts together with the one asked for.
 */
const sideMet = (
  { told, register, candidates }: Discourse,
  candidate: Candidate,
  owner: string,
): string | undefined => {
  const isOwn = told.some(({ sentence, key, standing, last, form }) => {
    const { kind, country } = register.draft(key)
    return (
      sentence === candidate.sentence &&
      last < candidate.first &&
      standing.subject &&
      form !== 'description' &&
      country === owner &&
      (kind === 'person' || kind === 'unnamed')
    )
  })
  if (!isOwn) return undefined
  const others = candidates.flatMap(({ sentence, what }) =>
    sentence <= candidate.sentence && what.kind === 'state' && what.finding.country !== owner
      ? [what.finding.country]
      : [],
  )
  return only(others)
}

/** "Statsminister X snakka med Kasakhstans president. … i Oslo": no state is told of yet, and the home state by its capital. */
const opensAtHome = ({ candidates, document }: Discourse, candidate: Candidate, home: string): boolean =>
  !candidates.some(
    ({ sentence, first, what }) =>
      what.kind === 'state' &&
      (sentence < candidate.sentence || (sentence === candidate.sentence && first < candidate.first)),
  ) &&
  document.analysis.sentences.some((sentence) =>
    findStates(sentence, document.localeOf(sentence)).some(
      ({ form, country }) => form === 'capital' && country === home,
    ),
  )

/** Whether the state of the report's readers has no such office: a president, a deputy foreign minister in Norway. */
const isOfOthers = ({ kind, noun, last }: Title, { tokens }: Sentence, { offices }: Locale): boolean =>
  kind === 'head-of-state' ||
  kind === 'vice-president' ||
  tokens.slice(noun, last).some(({ lower }) => offices.abroad.has(lower))

/** Offices whose bearer is sent to the state named behind. */
const hosted: ReadonlySet<OfficeKind> = new Set<OfficeKind>(['ambassador', 'consul', 'envoy'])

/** "Opposisjonsleiar Chelimo i Nairobi": a state or capital that the tree hangs on the name. */
const stateBehindName = (candidate: Candidate, sentence: Sentence, locale: Locale): string | undefined => {
  const { servedBy, sentTo } = locale.offices
  const joint = sentence.tokens[candidate.last]?.lower ?? ''
  if (!servedBy.has(joint) && !sentTo.has(joint)) return undefined
  const states = findStates(sentence, locale)
  const seat = stateOfBody(candidate.last + 1, sentence, locale, states)
  if (seat !== undefined || !servedBy.has(joint)) return seat
  const state = states.find(
    ({ first, form }) => first === candidate.last + 1 && (form === 'name' || form === 'capital'),
  )
  const noun = sentence.tokens[state?.first ?? -1]
  return state && noun && isRelation(noun, 'nmod') && noun.head >= candidate.first && noun.head < candidate.last
    ? state.country
    : undefined
}

/** "i det italienske utenriksdepartementet", "at the Italian foreign ministry", "i Det hvite hus": the state of a body or seat. */
const stateOfBody = (
  from: number,
  { tokens }: Sentence,
  locale: Locale,
  states: readonly StateMention[],
): string | undefined => {
  const first = locale.offices.definiteArticles.has(tokens[from]?.lower ?? '') ? from + 1 : from
  const seat = states.find((state) => state.form === 'seat' && (state.first === from || state.first === first))
  if (seat) return seat.country
  const of = states.find((state) => state.kind === 'state' && state.first === first)
  if (!of || !(of.form === 'adjective' || of.genitive || tokens[of.last]?.upos === 'PART')) return undefined
  const noun = of.last + (tokens[of.last]?.upos === 'PART' ? 1 : 0)
  return collectiveAt(tokens, noun, locale, 'body') ? of.country : undefined
}

/** The one value that all given ones are; absent where there is none or where they differ. */
const only = (values: readonly (string | undefined)[]): string | undefined => {
  const distinct = new Set(values.filter((value) => value !== undefined))
  return distinct.size === 1 ? [...distinct][0] : undefined
}

const isQuoted = ({ quotations }: Discourse, state: Pick<StateMention, 'start' | 'end'>): boolean =>
  quotations.some(({ content }) => content.some((range) => contains(range, state)))

/** The states a sentence tells of before a candidate, those in somebody else's title left out. */
const statesHere = (
  discourse: Discourse,
  candidate: Candidate,
  sentence: Sentence,
  locale: Locale,
): readonly StateMention[] => {
  const others = discourse.candidates.filter(
    (one) =>
      one !== candidate &&
      one.sentence === candidate.sentence &&
      (one.what.kind === 'person' || one.what.kind === 'office'),
  )
  return findStates(sentence, locale).filter(
    (state) =>
      state.last <= candidate.first &&
      !isQuoted(discourse, state) &&
      !others.some(({ first, last }) => first <= state.first && state.last <= last),
  )
}

/** The side that somebody is said to lead, by the verb itself: "Kittipong Saelim, who led the Thai team"; absent where none is. */
export const sideLed = (discourse: Discourse, candidate: Candidate): string | undefined => {
  const sentence = sentenceOf(discourse, candidate.sentence)
  if (!sentence) return undefined
  const locale = discourse.document.localeOf(sentence)
  const { tokens } = sentence
  const leads = flatMap(tokens, (token, at) => {
    if (!isFormOfAny(token, locale.contacts.leading)) return []
    const isHis =
      tokens[candidate.head]?.head === at ||
      (isRelation(token, 'acl') && candidate.first <= token.head && token.head < candidate.last)
    return isHis ? [at] : []
  })
  if (leads.length === 0) return undefined
  const sides = discourse.candidates.flatMap(({ sentence: at, head, what }) =>
    at === candidate.sentence &&
    leads.includes(tokens[head]?.head ?? -1) &&
    what.kind === 'collective' &&
    what.noun.role === 'side'
      ? [what.of?.country]
      : [],
  )
  // "Den sørsudanske ledes av …": the adjective alone, for the delegation told of before
  const bare = findStates(sentence, locale).flatMap(({ form, first, country }) => {
    const word = tokens[first]
    return form === 'adjective' && word && isRelation(word, 'nsubj') && leads.includes(word.head) ? [country] : []
  })
  return only([...sides, ...bare])
}

/**
 * "The Ethiopian delegation was headed by State Minister Bekele": the state of the side that hangs on the same verb of
 * leading, else of the only side in such a sentence; none where it has several.
 */
const ledSide = (
  { candidates }: Discourse,
  candidate: Candidate,
  { tokens }: Sentence,
  locale: Locale,
): { readonly country?: string } | undefined => {
  const isLeading = (token: Token | undefined): boolean =>
    token !== undefined && isFormOfAny(token, locale.contacts.leading)
  if (!tokens.some(isLeading)) return undefined
  const sides = candidates.filter(
    ({ sentence, what }) =>
      sentence === candidate.sentence &&
      what.kind === 'collective' &&
      what.noun.role === 'side' &&
      what.of?.country !== undefined,
  )
  if (sides.length === 0) return undefined
  const verbOf = (head: number): number => tokens[head]?.head ?? -1
  const verb = verbOf(candidate.head)
  // "… mens det var utenriksminister Nes som ledet delegasjonen": who leads is told, and it is somebody else
  const isOthers =
    !isLeading(tokens[verb]) &&
    candidates.some(
      (other) =>
        other.sentence === candidate.sentence &&
        other.what.kind === 'person' &&
        other.head !== candidate.head &&
        leadsItself(other, tokens, isLeading),
    )
  if (isOthers) return undefined
  const beside = isLeading(tokens[verb]) ? sides.filter(({ head }) => verbOf(head) === verb) : sides
  const country = only(beside.map(({ what }) => (what.kind === 'collective' ? what.of?.country : undefined)))
  return country === undefined ? {} : { country }
}

/** Whether a verb of leading has somebody for its subject, or tells of him behind his name. */
const leadsItself = (
  { first, last, head }: Candidate,
  tokens: readonly Token[],
  isLeading: (token: Token | undefined) => boolean,
): boolean => {
  const noun = tokens[head]
  if (noun && isRelation(noun, 'nsubj') && isLeading(tokens[noun.head])) return true
  return tokens.some(
    (token) =>
      first <= token.head &&
      token.head < last &&
      (isRelation(token, 'acl') || isRelation(token, 'advcl')) &&
      isLeading(token),
  )
}

/** The state whose ministry, government or office was told of last, in this sentence or the one before. */
const bodyBefore = ({ told, register }: Discourse, candidate: Candidate): string | undefined => {
  const body = told.findLast(
    ({ key, sentence, form }) =>
      candidate.sentence - sentence <= 1 &&
      form === 'description' &&
      register.draft(key).kind === 'organisation' &&
      register.draft(key).country !== undefined,
  )
  return body && register.draft(body.key).country
}

/** The only state that the sentence before in the paragraph tells of, by itself or by those who speak for it. */
export const countryBefore = (discourse: Discourse, candidate: Pick<Candidate, 'sentence'>): string | undefined => {
  const { told, register, document } = discourse
  const index = candidate.sentence - 1
  const sentence = sentenceOf(discourse, index)
  if (!sentence || sentence.block !== sentenceOf(discourse, candidate.sentence)?.block) return undefined
  const states = findStates(sentence, document.localeOf(sentence)).filter((state) => !isQuoted(discourse, state))
  const people = told
    .filter(({ sentence: at, standing }) => at === index && standing.quotation === undefined)
    .map(({ key }) => register.draft(key).country)
  return only([...states.map(({ country }) => country), ...people])
}

/** Whether a report tells of a state at its beginning or not long before a candidate; shortly before it; or anywhere. */
const isNamed = (
  { candidates }: Discourse,
  candidate: Candidate,
  country: string,
  { reach, anywhere }: { readonly reach?: number; readonly anywhere?: boolean } = {},
): boolean =>
  candidates.some(
    ({ sentence, what }) =>
      what.kind === 'state' &&
      what.finding.country === country &&
      (anywhere === true ||
        (sentence <= candidate.sentence &&
          ((reach === undefined && sentence <= 2) || candidate.sentence - sentence <= (reach ?? HOME_REACH)))),
  )

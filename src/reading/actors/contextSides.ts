import type { Sentence } from '../../language/analysis.ts'
import { isTagged } from '../../language/tag.ts'
import { isRelation } from '../../language/tree.ts'
import { entriesOf } from '../../locales/lexeme.ts'
import type { Locale } from '../../locales/locale.ts'
import { hasPresident } from '../../locales/monarchies.ts'
import type { OfficeKind } from '../../locales/offices.ts'
import { ownAccountOf } from '../../locales/own-accounts.ts'
import { contains } from '../../text/span.ts'
import { findStates, type StateMention } from '../states.ts'
import type { Candidate } from './candidates.ts'
import { type Discourse, sentenceOf, standingOf } from './discourse.ts'
import { ledSide, only } from './ledSides.ts'
import { collectiveAt } from './officeIndex.ts'
import type { Draft } from './register.ts'
import { datelineState, outletState, seatOpening, speaksOfHome, stateOpening } from './standpoint.ts'
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

/** Offices by which a report names its own readers' government. */
const ofGovernment: ReadonlySet<OfficeKind> = new Set<OfficeKind>([...borneByOne, 'minister'])

/** Offices of opposition, parties and movements as well, here or in exile. */
const ofAnybody: ReadonlySet<OfficeKind> = new Set<OfficeKind>(['leader', 'legislator'])

/** How far back a report must have named its readers' own state for an office without a state to be that state's. */
const HOME_REACH = 6

/**
 * Tells the state of somebody whose title names none, from what stands round the first place that gives the title:
 *
 * 1. the side he or she is said to lead in that sentence, the state that hangs on the name;
 * 2. the publisher's own, in a ministry's or government's own account; with a spokesperson, that of the ministry told of;
 * 3. the only state before the title in its sentence, else the only one the sentence before in its paragraph tells of;
 * 4. that of the report's readers where the report speaks of it and 3 does not speak for another, or where the report
 *    names its capital and has told of no other state yet;
 * 5. where a report has no readers' state by its language, that which its outlet's name tells; where it has none or does
 *    not speak of it, that of the capital it is written from.
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
  const paper = owner === undefined ? outletState(discourse.document) : undefined
  const title = titles.find(
    ({ kind, counterpart, possessor, of }) =>
      (ofStates.has(kind) ||
        (owner !== undefined && sentOut.has(kind)) ||
        (paper !== undefined && kind === 'adviser')) &&
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
  // whom a ministry calls a former president may be anybody's
  if (owner !== undefined && title.status === 'former') return undefined
  const own = free(owner)
  if (own !== undefined && (met === undefined || free(met) === undefined)) return own
  if (met !== undefined) return free(met)
  // "no conversation took place between His Excellency and Her Excellency President X": the publisher has its own
  if (owner !== undefined && isTaken(owner)) return free(only(otherStates(discourse, owner)))
  // where ambassadors are told of, their hosts are too
  if (title.kind === 'ambassador') return undefined
  const receiving = locale.offices.home === undefined ? stateSentTo(discourse, candidate, sentence, locale) : undefined
  if (receiving !== undefined) return free(receiving)
  const here =
    only(statesHere(discourse, candidate, sentence, locale).map(({ country }) => country)) ??
    seatOpening(sentence, locale) ??
    stateSpokenFor(discourse, candidate, sentence, locale)
  const body = title.kind === 'spokesperson' ? free(bodyBefore(discourse, candidate)) : undefined
  if (body !== undefined) return body
  // "talks with her Nepali counterpart and Prime Minister X": the guest's hosts
  const hosts = here === undefined ? only(counterpartsBefore(discourse, candidate, sentence)) : undefined
  if (hosts !== undefined) return free(hosts)
  const { home } = locale.offices
  const guest = owner === undefined && home !== undefined ? metAbroad(discourse, candidate, locale, home) : undefined
  if (guest) return free(guest.country)
  // of several who share an office each may be of a state of his own
  if (title.singular !== undefined) return free(here)
  // a paper at home anywhere calls its own government's people by their office alone
  const atHome = home === undefined && !ofAnybody.has(title.kind) ? free(paper) : undefined
  if (atHome !== undefined && (here === undefined || borneByOne.has(title.kind))) return atHome
  const before = countryBefore(discourse, candidate)
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
  if (isForeign) {
    const written = told ?? datelineState(discourse.document)
    return written === home ? undefined : free(written)
  }
  const isHere = findStates(sentence, locale).some(({ country, form }) => country === home && form === 'name')
  if (isHere || (isNamed(discourse, candidate, home) && (told === home || told === undefined))) return free(home)
  // a minister abroad is still his country's, unless that has one already or the paragraph is about the other state
  const goesOn = discourse.document.analysis.sentences[candidate.sentence - 1]?.block === sentence.block
  const isAtHome = told === undefined && ofGovernment.has(title.kind) && speaksOfHome(discourse.document, home)
  if (isAtHome) return free(home)
  return isTaken(home) || (here === undefined && goesOn && !isNamed(discourse, candidate, home, { reach: 1 }))
    ? free(told)
    : undefined
}

/** "Benin will close the port unless Niger pays, Energy Minister X said": whose doings are told by somebody without a state. */
const stateSpokenFor = (
  discourse: Discourse,
  candidate: Candidate,
  sentence: Sentence,
  locale: Locale,
): string | undefined => {
  const { home } = locale.offices
  const isAtHome = home !== undefined && findStates(sentence, locale).some(({ country }) => country === home)
  return !isAtHome && standingOf(discourse, candidate).speaks ? stateOpening(sentence, locale) : undefined
}

/**
 * The states of somebody's counterparts told of before in a sentence; "after talks with his Nepali counterpart X, Prime
 * Minister Y said": before any verb they are the one's own who is asked for.
 */
const counterpartsBefore = (
  { candidates }: Discourse,
  { sentence, first }: Candidate,
  { tokens }: Sentence,
): readonly (string | undefined)[] =>
  candidates.flatMap(({ sentence: at, first: start, last, what }) => {
    if (at !== sentence || last > first) return []
    if (!tokens.slice(0, start).some((token) => isTagged(token, 'VERB', 'AUX'))) return []
    const titles = what.kind === 'person' ? what.titles : what.kind === 'office' ? [what.title] : []
    return titles.flatMap(({ counterpart, of }) => (counterpart && of ? [of.country] : []))
  })

/** A monarchy has no president of its own, and a republic no king. */
const mayHave = (country: string, kind: OfficeKind): boolean =>
  kind === 'head-of-state' || kind === 'vice-president'
    ? hasPresident(country)
    : kind !== 'monarch' || !hasPresident(country)

/**
 * The other side of whom the publisher's own people meet in its account: "Minister Ravn held a conversation with Minister
 * Holm". The only other state told of in the sentence, else so far; absent where somebody of the publisher's side does not act in the clause
 * before, or acts together with the one asked for.
 */
const sideMet = (discourse: Discourse, candidate: Candidate, owner: string): string | undefined => {
  const { told, register } = discourse
  const own = told.filter(({ sentence, key, standing, last, form }) => {
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
  if (own.length === 0) return undefined
  // "President X, who arrived in Norway on Monday, was received by Prime Minister Y"
  const { governor } = standingOf(discourse, candidate)
  const isBeside = own.some(({ standing }) => standing.governor === governor)
  const here = otherStates(discourse, owner, { from: candidate.sentence, until: candidate.sentence })
  return (isBeside ? only(here) : undefined) ?? only(otherStates(discourse, owner, { until: candidate.sentence }))
}

/**
 * "Tirsdag møtte Ravn utenriksminister Holm i Kampala": whom somebody of the readers' state meets is of another, which the
 * sentence may tell. Absent where nobody of theirs does so.
 */
const metAbroad = (
  discourse: Discourse,
  candidate: Candidate,
  locale: Locale,
  home: string,
): { readonly country: string | undefined } | undefined => {
  const { told, register } = discourse
  const { governor, subject } = standingOf(discourse, candidate)
  const sentence = sentenceOf(discourse, candidate.sentence)
  const verb = sentence?.tokens[governor]
  if (
    subject ||
    !sentence ||
    !verb ||
    !entriesOf(verb, locale.contacts.verbs).some(({ frame }) => meetingFrames.has(frame))
  )
    return undefined
  const isOwnDoing = told.some(
    ({ sentence: at, key, standing, form }) =>
      at === candidate.sentence &&
      standing.subject &&
      standing.governor === governor &&
      form !== 'description' &&
      register.draft(key).kind === 'person' &&
      register.draft(key).country === home,
  )
  if (!isOwnDoing) return undefined
  // capitals too: they meet in the other's
  const others = findStates(sentence, locale).flatMap(({ country }) => (country === home ? [] : [country]))
  return { country: only(others) }
}

/** Frames of verbs by which one person meets another. */
const meetingFrames: ReadonlySet<string> = new Set(['meet', 'receive', 'visit', 'phone', 'call-on'])

/** The states but one's own that an account tells of, from one sentence to another. */
const otherStates = (
  { candidates }: Discourse,
  owner: string,
  { from = 0, until = Number.POSITIVE_INFINITY }: { readonly from?: number; readonly until?: number } = {},
): readonly (string | undefined)[] =>
  candidates.flatMap(({ sentence, what }) =>
    sentence >= from && sentence <= until && what.kind === 'state' && what.finding.country !== owner
      ? [what.finding.country]
      : [],
  )

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

/** "Minister X received Peru's ambassador to Ghana": of the only state that somebody else in the sentence is sent to. */
const stateSentTo = (
  { candidates }: Discourse,
  candidate: Candidate,
  sentence: Sentence,
  locale: Locale,
): string | undefined => {
  const states = findStates(sentence, locale)
  const envoys = candidates.flatMap(({ sentence: at, what }) =>
    at !== candidate.sentence
      ? []
      : what.kind === 'person' && what !== candidate.what
        ? what.titles
        : what.kind === 'office'
          ? [what.title]
          : [],
  )
  return only(
    envoys
      .filter(({ kind, of, plural }) => hosted.has(kind) && of?.kind === 'state' && !plural)
      .flatMap(({ noun, last, of }) =>
        states.flatMap(({ first, country, form }) =>
          noun < first &&
          first <= last + 1 &&
          form === 'name' &&
          country !== of?.country &&
          locale.offices.sentTo.has(sentence.tokens[first - 1]?.lower ?? '')
            ? [country]
            : [],
        ),
      ),
  )
}

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
      !isAwayOrGoal(state, sentence, locale) &&
      !isQuoted(discourse, state) &&
      !others.some(({ first, last }) => first <= state.first && state.last <= last),
  )
}

/** "From Lima", "a visit to Tunis by Prime Minister X": a capital that somebody leaves or comes to is not his own. */
const isAwayOrGoal = ({ form, first }: StateMention, { tokens }: Sentence, { places, contacts }: Locale): boolean => {
  const before = tokens[first - 1]?.lower ?? ''
  return form === 'capital' && (places.away.has(before) || contacts.to.has(before))
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

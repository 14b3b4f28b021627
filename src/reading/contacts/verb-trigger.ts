import { isTagged } from '../../language/tag.ts'
import { isFormOf } from '../../locales/lexeme.ts'
import type { LocalKey } from '../../model/reading.ts'
import type { Mention } from '../document.ts'
import { unnamedActor } from '../measures/unnamed-doer.ts'
import { caseOf, formAt, isVerbOf } from './clause.ts'
import { contactNounAt } from './contact-noun.ts'
import { isContest } from './contest.ts'
import { type Company, type Context, companyOfAll, isAnybody, NOBODY, together } from './context.ts'
import { isDelegation } from './delegation.ts'
import { inviteTrigger, isInviting } from './invitation.ts'
import { isJointBody } from './joint-body.ts'
import { behind, behindPeople, goalOf, hasAny, isToPress, sidesCount } from './partners.ts'
import { discussedBy } from './topics.ts'
import type { Trigger } from './trigger.ts'
import { hasLength, type VerbClause, verbClauseAt } from './verb-clause.ts'
import { goalBehind, wholeList } from './word-order.ts'

/** What one frame makes of its clause; undefined where it tells of no contact there. */
type Frame = (clause: VerbClause) => Trigger | undefined

/** "X met Y", "the two met", "satt med": sides on either side of the verb, or together as its subject; "X and Y met the press". */
const meeting: Frame = (clause) =>
  clause.words.press.has(clause.objectForm) ? appearance(clause) : meetingOfSides(clause)

const meetingOfSides: Frame = (clause) => {
  const { context, index, at, sentence, words, roles, subject, object, partners, make } = clause
  const kind = clause.isRemote ? 'call' : clause.verb.kind
  if (isContest(sentence, at, roles, words) || hasAny(sentence, roles.subjects, words.notPartners)) return undefined
  if (roles.passive && isAnybody(object) && !isAnybody(subject)) return undefined
  if (isAnybody(object) && isAnybody(subject)) return make(kind, together(subject, object, partners), true)
  if (isAnybody(partners))
    return isAnybody(subject) ? make(kind, together(subject, partners), true) : make(kind, partners, partners.plural)
  if (meetsNobody(clause)) return undefined
  if (subject.plural || clause.vague) return make(kind, subject, sidesCount(context, subject) > 1)
  // "by X and Y, who first met in May": parsers hang the clause on the second alone
  const list = companyOfAll(context, index, wholeList(context, index, at, roles.subjects))
  if (list.people.length > 1) return make(kind, list, sidesCount(context, list) > 1)
  if (isAnybody(subject) && isJoinedToStranger(clause))
    return make(kind, { ...subject, unnamed: true, plural: true }, false)
  return roles.subjects.some((head) => isJointBody(sentence, head, words))
    ? make(kind, subject, false, { vague: true, another: true })
    : undefined
}

/** "Met the deadline": what is met is neither somebody nor each other. */
const meetsNobody = ({ words, object, objects, objectForm }: VerbClause): boolean =>
  objects.length > 0 && !isAnybody(object) && !words.together.has(objectForm) && !words.eachOther.has(objectForm)

/** "The government and the Azawad Council met": the other is nobody the report is known to name. */
const isJoinedToStranger = ({ sentence, tree, roles, at }: VerbClause): boolean =>
  roles.subjects.some((head) =>
    tree.subtreeOf(head).some((below) => below < at && sentence.tokens[below]?.upos === 'CCONJ'),
  )

/** "Rang X", "hadde hverandre på tråden". */
const telephoning: Frame = (clause) => {
  const { context, index, at, tree, words, subject, object, objects, partners, make } = clause
  // "called him a liar"; "fikk kollegaen, X, på tråden" has one object told twice
  const isNaming = objects.length > 1 && clause.verb.particles.size === 0
  if (isNaming || tree.childrenBy(at, 'xcomp', 'ccomp').length > 0) return undefined
  // "rang Madrid to apologise to X"
  const purposes = tree
    .childrenBy(at, 'advcl')
    .filter((child) => child > at && clause.sentence.tokens[child]?.feats.VerbForm === 'Inf')
  // "ble oppringt av": whoever called
  const others = together(
    partners,
    object,
    ...[at, ...purposes].map((head) => behindPeople(context, index, head, words.to)),
    behindPeople(context, index, at, words.by),
    // "fikk en telefon fra"
    clause.verb.particles.size > 0 ? behindPeople(context, index, at, words.from) : NOBODY,
  )
  if (isAnybody(others) && isAnybody(subject)) {
    const both = together(subject, others)
    // states alone ring nobody: "the crisis calls France"
    const isOfPeople = others.people.length > 0 || (others.unnamed && sidesCount(context, both) > 1)
    return isOfPeople || purposes.length > 0 || clause.isRemote ? make('call', both, true) : undefined
  }
  return subject.plural && objects.some((head) => words.eachOther.has(formAt(clause.sentence, head)))
    ? make('call', subject, sidesCount(context, subject) > 1)
    : undefined
}

/** "Spoke with X", "the two spoke by telephone". */
const conversation: Frame = (clause) => {
  const { context, index, at, sentence, words, subject, objects, partners, isRemote, make } = clause
  if (isToPress(context, index, at)) return appearance(clause)
  const kind = isRemote ? 'call' : clause.verb.kind
  const others = together(partners, behindPeople(context, index, at, words.to))
  if (isAnybody(others) && isAnybody(subject)) return make(kind, together(subject, others), true)
  if (!subject.plural && !clause.vague) return undefined
  const discusses =
    isVerbOf(sentence, at, words.discussing) && (objects.length > 0 || discussedBy(sentence, at).length > 0)
  const isPair = isPairOnADay(clause) && (discusses || hasTopic(clause))
  // "met to negotiate", "the negotiating table": what they met for is the meeting's own
  const isBySelf =
    clause.verb.frame === 'confer' &&
    !['Inf', 'Ger'].includes(sentence.tokens[at]?.feats.VerbForm ?? '') &&
    sidesCount(context, subject) > 1
  const isWithEachOther =
    isBySelf ||
    isPair ||
    clause.isReciprocal ||
    isRemote ||
    discusses ||
    isOnceMore(clause) ||
    isOfOneAnother(clause) ||
    hasLength(context, index, at)
  return isWithEachOther
    ? make(kind, subject, sidesCount(context, subject) > 1 && (!discusses || isPair || isBySelf))
    : undefined
}

/** "X and Y spoke on Monday": two of two sides, on a day; about a thing, they spoke with each other. */
const isPairOnADay = ({ context, index, at, tree, subject }: VerbClause): boolean =>
  subject.people.length === 2 &&
  sidesCount(context, subject) === 2 &&
  tree.childrenBy(at, 'obl', 'nmod', 'advmod').some((child) => context.isTime(index, child))

/** "The two leaders will speak again", "X and Y will speak again on Friday": as they did before, with each other. */
const isOnceMore = ({ context, at, index, sentence, tree, words, subject, vague }: VerbClause): boolean =>
  hasAny(sentence, tree.childrenBy(at, 'advmod'), words.another) &&
  (vague || (sidesCount(context, subject) === 2 && tree.subtreeOf(at).some((below) => context.isTime(index, below))))

const hasTopic = ({ context, index, at, sentence, tree, words }: VerbClause): boolean =>
  tree
    .childrenBy(at, 'obl', 'nmod')
    .some((child) => words.about.has(caseOf(sentence, child)) && !context.isTime(index, child))

/** "With each other". */
const isOfOneAnother = ({ at, sentence, tree, words }: VerbClause): boolean =>
  tree
    .childrenBy(at, 'obl')
    .some((child) => words.with.has(caseOf(sentence, child)) && words.together.has(formAt(sentence, child)))

/** "Received X", "tok imot": a host and his guest. */
const reception: Frame = (clause) => {
  const { sentence, words, roles, subject, object, objects, make } = clause
  const isBoth = object.bodies.length > 1 || roles.objects.some((head) => words.bothSides.has(formAt(sentence, head)))
  // "hosted a meeting between …": the noun tells it, unless it is the verb's own ("gave her an audience")
  const isOwn = (head: number): boolean => clause.verb.particles.has(formAt(sentence, head))
  if (objects.some((head) => contactNounAt(sentence, head, words) !== undefined && !isOwn(head))) return undefined
  const isTeam =
    sidesCount(clause.context, together(subject, object)) > 1 &&
    roles.objects.some((head) => isDelegation(clause.context, clause.index, head))
  const isForeign = object.unnamed || isBoth || isTeam || object.people.some((person) => isGuestOf(clause, person))
  return isForeign && isAnybody(subject)
    ? make(clause.verb.kind, together(subject, object), true, {
        roles: [{ company: subject, role: 'host' }],
        guests: object,
      })
    : undefined
}

/** A host who receives a private person or one of his own is no contact of sides. */
const isGuestOf = ({ context, subject }: VerbClause, person: LocalKey): boolean => {
  const side = context.sideOf(person)
  const host = subject.people[0] ?? subject.bodies[0]
  // "was received by the president": where that was may tell whose he is
  const isUnknown = side === undefined || host === undefined
  return isOfficial(context, person) && (isUnknown || side !== context.sideOf(host))
}

/** "Saw President X in Lima on Monday", "is to see X": two in office, of two sides. */
const sight: Frame = ({ context, index, at, sentence, tree, words, roles, subject, object, objects, vague, make }) => {
  const isMutual = objects.some((head) => words.eachOther.has(formAt(sentence, head)))
  // states alone "see each other as rivals"
  const isOfPeople = subject.people.length > 1 || subject.unnamed || vague
  if (isMutual && isOfPeople && tree.subtreeOf(at).some((below) => context.placeAt(index, below) !== undefined))
    return make('meeting', subject, sidesCount(context, subject) > 1)
  const [person] = object.people
  if (person === undefined || roles.passive || subject.people.length + subject.bodies.length === 0) return undefined
  const both = together(subject, object)
  const isMet =
    !subject.people.includes(person) &&
    object.people.every((each) => isOfficial(context, each)) &&
    sidesCount(context, both) > 1
  // "saw X arrive", "sees X as a threat"
  const last = context.layer.mentionsIn(index).findLast(({ actor }) => actor === person)?.last ?? at + 1
  const isWatched = tree.childrenBy(at, 'xcomp', 'ccomp').length > 0 || !endsObject(context, index, last)
  return isMet && !isWatched ? make('meeting', both, true) : undefined
}

/** Whether nothing that somebody is or does stands at a token behind his name, but a mark, a time, a place, an adverb. */
const endsObject = (context: Context, index: number, at: number): boolean => {
  const token = context.sentence(index).tokens[at]
  const words = context.words(index)
  return (
    token === undefined ||
    isTagged(token, 'PUNCT', 'CCONJ', 'ADV') ||
    context.isTime(index, at) ||
    context.isTime(index, at + 1) ||
    words.in.has(token.lower) ||
    // "of Senegal": whose he is
    words.of.has(token.lower)
  )
}

/** "Snatched a quarter of an hour with X". */
const spell: Frame = (clause) => {
  const { context, index, at, sentence, words, verb, subject, objects, partners, isReciprocal, isRemote, make } = clause
  // "had a call of an hour with X": the noun tells it
  if (objects.some((head) => contactNounAt(sentence, head, words) !== undefined)) return undefined
  if (!hasLength(context, index, at) || !isAnybody(subject)) return undefined
  const kind = isRemote ? 'call' : verb.kind
  if (partners.people.length > 0 || partners.unnamed) return make(kind, together(subject, partners), true)
  return subject.plural && isReciprocal ? make(kind, subject, sidesCount(context, subject) > 1) : undefined
}

/** "Brought the two ministers together": those it is done to meet, and whoever does it goes between them. */
const union: Frame = ({ context, sentence, verb, subject, object, objects, make }) => {
  // "the crisis has brought France and Spain together": states alone are drawn near, and meet nowhere
  const isOfPeople = object.people.length > 0 || objects.some((head) => isTagged(sentence.tokens[head], 'NOUN'))
  return isOfPeople && sidesCount(context, object) > 1
    ? make(verb.kind, object, true, { roles: isAnybody(subject) ? [{ company: subject, role: 'mediator' }] : [] })
    : undefined
}

/** "Called on the president". */
const callOn: Frame = ({ sentence, words, verb, subject, make, context, index, at }) => {
  const host = behindPeople(context, index, at, verb.particles)
  // "called on the president to resign"
  const isDemand = sentence.tokens.some(
    ({ upos, feats }, below) =>
      below > at && upos === 'VERB' && feats.VerbForm === 'Inf' && !isVerbOf(sentence, below, words.discussing),
  )
  return isDemand || subject.people.length === 0 || host.people.length === 0
    ? undefined
    : make(verb.kind, together(subject, host), true, {
        roles: [{ company: host, role: 'host' }],
        guests: subject,
      })
}

/** "Visited Lima", "gjester". */
const visit: Frame = ({ sentence, words, roles, subject, object, objects, asked, make, context, index }) => {
  if (hasAny(sentence, roles.subjects, words.notPartners)) return undefined
  const goal = together(object, goalOf(context, index, objects))
  const isAway = isAnybody(goal) || objects.some((head) => context.placeAt(index, head) !== undefined)
  if (!isAnybody(subject) || !isAway || isAtHome(context, index, subject, objects)) return undefined
  const host = asked?.host ?? object
  return make('visit', together(subject, goal, host), true, {
    guests: subject,
    roles: host.people.length > 0 ? [{ company: host, role: 'host' }] : [],
  })
}

/** "Wrote to X". */
const letter: Frame = ({ words, subject, make, context, index, at }) => {
  const readers = behindPeople(context, index, at, words.to)
  const isOfOffice = subject.unnamed && sidesCount(context, together(subject, readers)) > 1
  return isAnybody(readers) && (subject.people.length > 0 || isOfOffice)
    ? make('letter', together(subject, readers), true)
    : undefined
}

/** "Summoned the ambassador", "the ambassador was summoned to the ministry": the host, where no word says who, is the state that an act of this kind is held to be of. */
const summons: Frame = ({ subject, object, make, context, index, at, roles }) => {
  if (object.people.length === 0 && !object.unnamed) return undefined
  const unnamed = isAnybody(subject)
    ? undefined
    : unnamedActor(context, index, at, 'summons', object.people[0] ?? object.bodies[0], roles.objects)
  const host: Company = unnamed === undefined ? subject : { ...subject, bodies: [unnamed] }
  const summoned = together(host, object)
  return sidesCount(context, summoned) > 1 || object.bodies.length > 0
    ? make('meeting', summoned, isAnybody(host), {
        roles: isAnybody(host) ? [{ company: host, role: 'host' }] : [],
        guests: object,
      })
    : undefined
}

/** "The two signed", "signed with X": those who sat together for it. */
const signing: Frame = ({ subject, partners, make, context }) => {
  const signers = partners.people.length > 0 ? together(subject, partners) : subject
  return subject.people.length > 0 && signers.people.length > 1 && sidesCount(context, signers) > 1
    ? make('meeting', signers, true)
    : undefined
}

/** How many words behind its verb the press may stand. */
const PRESS_REACH = 5

/** "Stilte for pressen", "faced reporters": people of several sides at once. Parsers take a subject behind the verb for its object. */
const appearance: Frame = ({ sentence, tree, words, subject, object, partners, make, context, at }) => {
  const people = together(subject, object, partners)
  const near = Array.from({ length: PRESS_REACH }, (_, step) => at + 1 + step)
  return people.people.length > 1 &&
    sidesCount(context, people) > 1 &&
    hasAny(sentence, [...tree.childrenOf(at), ...near], words.press)
    ? make('press-conference', people, true, { open: false })
    : undefined
}

/** "Travels to Lima": a journey yet to come is a visit planned; one made is told by what happened there. */
const journey: Frame = ({ context, index, at, sentence, tree, words, verb, roles, subject, asked, make }) => {
  // "ankom hotellet i Lima": the end of a way within the town
  const isArrival =
    isVerbOf(sentence, at, words.arriving) &&
    roles.objects.every((object) => context.placeAt(index, object) !== undefined)
  // "leaves for Lima": the verb has a preposition of its own; "landed in Lima", "ankom Lima"
  const isTo = (form: string): boolean =>
    words.to.has(form) || verb.particles.has(form) || (isArrival && (words.in.has(form) || form === ''))
  const heads = [
    ...new Set([
      ...tree.childrenBy(at, 'obl', 'nmod', 'obj').filter((child) => isTo(caseOf(sentence, child))),
      ...goalBehind(context, index, at),
    ]),
  ]
  const goal = together(behind(context, index, [at], words.to), goalOf(context, index, heads))
  const isPlace = heads.some((head) => context.placeAt(index, head) !== undefined)
  // "a technical delegation from Ghana will travel to Oslo"
  const isDelegated = roles.subjects.some((head) => isDelegation(context, index, head))
  // "Uganda's president", told without a name; a state by itself may be its team
  const areOfState = subject.unnamed && subject.bodies.length > 0
  if (
    (subject.people.length === 0 && !isDelegated && !areOfState) ||
    goal.people.length > 0 ||
    (goal.bodies.length === 0 && !isPlace)
  )
    return undefined
  return isAtHome(context, index, subject, heads)
    ? undefined
    : make('visit', together(subject, goal, asked?.host ?? NOBODY), true, {
        guests: subject,
        roles: asked ? [{ company: asked.host, role: 'host' }] : [],
      })
}

const frames: Readonly<Record<VerbClause['verb']['frame'], Frame>> = {
  meet: meeting,
  talk: conversation,
  confer: conversation,
  phone: telephoning,
  receive: reception,
  'call-on': callOn,
  visit,
  see: sight,
  spend: spell,
  unite: union,
  write: letter,
  summon: summons,
  sign: signing,
  appear: appearance,
  travel: journey,
}

/** Reads a verb of contact: who its frame puts on either side. */
export const verbTrigger = (context: Context, index: number, at: number): Trigger | undefined => {
  if (isInviting(context, index, at)) return inviteTrigger(context, index, at)
  const clause = verbClauseAt(context, index, at)
  return clause && frames[clause.verb.frame](clause)
}

/** Bears an office, or stands with a word for one or behind his state: "sin kollega Rubén Choque", "Poland's Jan Nowicki". */
const isOfficial = (context: Context, person: LocalKey): boolean =>
  context.layer.actorOf(person).offices.length > 0 ||
  context.layer.mentions.some(
    (mention) => mention.actor === person && (isCounterpart(context, mention) || isOfState(context, mention)),
  )

const isCounterpart = (context: Context, { sentence, first, last }: Mention): boolean =>
  context.document.localeOf(context.sentence(sentence)).offices.counterparts.some((word) =>
    context
      .sentence(sentence)
      .tokens.slice(first, last)
      .some((token) => isFormOf(token, word)),
  )

const isOfState = (context: Context, { sentence, first, actor, form }: Mention): boolean => {
  const { genitiveEndings } = context.document.localeOf(context.sentence(sentence)).offices
  const isEnding = genitiveEndings.includes(context.sentence(sentence).tokens[first - 1]?.lower ?? '')
  const state = context.layer.mentionAt(sentence, isEnding ? first - 2 : first - 1)?.actor
  return form === 'name' && state !== undefined && actor !== undefined && state === context.sideOf(actor)
}

/** A minister's journey within his own country is none to another side. */
const isAtHome = (context: Context, index: number, travellers: Company, heads: readonly number[]): boolean => {
  const home = new Set([...travellers.people, ...travellers.bodies].map((key) => context.layer.actorOf(key).country))
  return heads.some((head) => {
    const country = context.placeAt(index, head)?.country
    return country !== undefined && home.has(country)
  })
}

import { isRelation } from '../../language/tree.ts'
import type { LocalKey } from '../../model/reading.ts'
import type { ContactStatus } from '../../model/record.ts'
import type { PlaceMention, TimeMention } from '../document.ts'
import { daysBetween, publishedOf } from '../times/calendar.ts'
import { type Company, type Context, isAhead, together } from './context.ts'
import { formatsOf } from './formats.ts'
import { isOfDays } from './length-words.ts'
import { type ContactMention, toldStatus } from './mention.ts'
import { isLaterDay } from './progress.ts'
import { prepositionPhraseOf } from './reference.ts'

/** The last sentence of what a heading and a lead take up. */
export const LEAD = 2

/** A contact while its mentions are still being put together. */
export interface ContactEvent {
  readonly mentions: readonly ContactMention[]
  readonly company: Company
  /** Why each later mention was taken for the same contact. */
  readonly because: readonly string[]
  /** Nobody could yet tell both sides; it may turn out to be nothing. */
  readonly loose: boolean
}

export const eventOf = (mention: ContactMention, loose: boolean): ContactEvent => ({
  mentions: [mention],
  company: mention.company,
  because: [],
  loose,
})

export const withMention = (
  event: ContactEvent,
  mention: ContactMention,
  because: string,
  loose = event.loose,
): ContactEvent => ({
  mentions: [...event.mentions, mention],
  company: together(event.company, mention.company),
  because: [...event.because, because],
  loose,
})

export const timesOfEvent = (event: ContactEvent): readonly TimeMention[] =>
  [...event.mentions]
    .flatMap(({ time }) => (time ? [time] : []))
    .sort((a, b) => a.near - b.near)
    .map(({ value }) => value)

export const placesOfEvent = (event: ContactEvent): readonly PlaceMention[] =>
  event.mentions
    .flatMap(({ places }) => places)
    .sort((a, b) => a.near - b.near)
    .map(({ place }) => place)

const FUTURE: readonly (ContactStatus | undefined)[] = ['planned', 'agreed', 'proposed', 'invited']
const OFF: readonly (ContactStatus | undefined)[] = ['cancelled', 'declined']
const DONE: readonly (ContactStatus | undefined)[] = ['held', 'under-way']

/** Says why a mention cannot be of this contact; undefined where nothing speaks against it. */
export const conflictOf = (context: Context, event: ContactEvent, mention: ContactMention): string | undefined =>
  mannerConflict(event, mention) ??
  (event.mentions.some((other) => areSubjectAndObject(context, mention, other)) ? 'clause' : undefined) ??
  (event.mentions.some((other) => isAsideOf(context, mention, other) || isAsideOf(context, other, mention))
    ? 'aside'
    : undefined) ??
  (isToldBackward(context, event, mention)
    ? undefined
    : companyConflict(context, event.company, withoutHosts(mention))) ??
  timeConflict(context, event, mention) ??
  placeConflict(event, mention) ??
  statusConflict(context, event, mention)

/** "The meeting followed a call": one contact and another, whatever the verb says of the two. */
const areSubjectAndObject = (context: Context, a: ContactMention, b: ContactMention): boolean => {
  if (a.trigger.sentence !== b.trigger.sentence || a.trigger.nature === 'verb' || b.trigger.nature === 'verb')
    return false
  const { tokens } = context.sentence(a.trigger.sentence)
  const [x, y] = [tokens[a.trigger.token], tokens[b.trigger.token]]
  if (!x || !y || x.head !== y.head) return false
  return (isRelation(x, 'nsubj') && isRelation(y, 'obj')) || (isRelation(x, 'obj') && isRelation(y, 'nsubj'))
}

/** "The heads of the two delegations met alone": not in the talks that went through a mediator. */
const isAsideOf = (context: Context, mention: ContactMention, talks: ContactMention): boolean =>
  talks.trigger.roles.some(({ role }) => role === 'mediator') && isAlone(context, mention)

const isAlone = (context: Context, { trigger }: ContactMention): boolean =>
  formatsOf(context.sentence(trigger.sentence), trigger, context.words(trigger.sentence)).includes('one-to-one')

/** Told as a meeting of two alone. */
export const isOneToOne = (context: Context, { mentions }: ContactEvent): boolean =>
  mentions.some((mention) => isAlone(context, mention))

/** "Siste dag satt de sammen": a pronoun that stands for some of three stands for all of them. */
export const isToldBackward = (
  context: Context,
  event: ContactEvent,
  { trigger, company }: ContactMention,
): boolean => {
  const sides = bodiesOf(context, event.company)
  return (
    trigger.backward === true &&
    company.people.length === 0 &&
    sides.length > 2 &&
    company.bodies.every((body) => sides.includes(body))
  )
}

/** Whoever hosts or mediates may do so for sides that another mention tells; who receives one guest by name meets him. */
const withoutHosts = ({ company, trigger }: ContactMention): Company => {
  if (trigger.kind !== 'visit' && trigger.nature === 'verb' && trigger.guests?.people.length === 1) return company
  const hosts = trigger.roles.flatMap(({ company: host }) => [...host.people, ...host.bodies])
  return {
    ...company,
    people: company.people.filter((person) => !hosts.includes(person)),
    bodies: company.bodies.filter((body) => !hosts.includes(body)),
  }
}

const mannerConflict = (event: ContactEvent, mention: ContactMention): string | undefined => {
  const manners = new Set(event.mentions.map(({ manner }) => manner))
  const { manner } = mention
  if (manner === 'open')
    return manners.has('letter') || (manners.has('press') && manners.size === 1) ? 'manner' : undefined
  if (manners.has(manner)) return undefined
  if (manners.size === 1 && manners.has('open')) return manner === 'letter' || manner === 'press' ? 'manner' : undefined
  // a definite "møtet" may be the video call told of before
  if (
    manner === 'face' &&
    manners.has('call') &&
    mention.trigger.definite &&
    !mention.trigger.complete &&
    !mention.trigger.another &&
    event.mentions.some(({ trigger }) => trigger.kind === 'call' && trigger.nature === 'event')
  )
    return mention.trigger.kind === 'meeting' ? undefined : 'manner'
  return 'manner'
}

/** Two companies clash where each has somebody the other lacks: a fuller list holds the shorter one. */
export const companyConflict = (context: Context, a: Company, b: Company): string | undefined => {
  const onlyA = a.people.some((person) => !b.people.includes(person))
  const onlyB = b.people.some((person) => !a.people.includes(person))
  if (onlyA && onlyB) return 'people'
  const [mine, theirs] = [new Set(bodiesOf(context, a)), new Set(bodiesOf(context, b))]
  const missingA = [...theirs].filter((body) => !mine.has(body))
  const missingB = [...mine].filter((body) => !theirs.has(body))
  if (mine.size >= 2 && missingA.length > 0) return 'sides'
  if (theirs.size >= 2 && missingB.length > 0 && mine.size >= 1)
    return missingB.length === mine.size || mine.size >= 2 ? 'sides' : undefined
  if (mine.size === 1 && theirs.size === 1 && missingA.length > 0) return undefined
  return undefined
}

const timeConflict = (context: Context, event: ContactEvent, mention: ContactMention): string | undefined => {
  const time = mention.time
  if (!time || time.near > 1) return undefined
  const known = event.mentions.flatMap((other) =>
    other.time !== undefined && other.time.near <= 1 ? [other.time.value] : [],
  )
  if (known.length === 0 && mention.trigger.previous && isLongPast(context, time.value)) return 'time'
  // a contact of several days has more than one of them
  const isWithin = known.some(
    ({ edtf }) => edtf?.includes('/') && time.value.edtf !== undefined && datesMeet(edtf, time.value.edtf),
  )
  const isNextDay =
    isLaterDay(context, mention.trigger) && known.some((other) => isWithinDays(other, time.value, spell))
  return !isWithin && !isNextDay && known.some((other) => timesClash(other, time.value)) ? 'time' : undefined
}

/** How many days before its report a contact was that the news is no longer about. */
const staleDays = 7

/** Whether a time was over before the news of its report. */
export const isLongPast = ({ document }: Context, { edtf }: TimeMention): boolean => {
  const end = edtf?.split('/').at(-1)
  const { published } = document.report
  if (end === undefined || published === undefined) return false
  const [last, today] = [publishedOf(end)?.day, publishedOf(published)?.day]
  return last === undefined
    ? end < published.slice(0, end.length)
    : today !== undefined && daysBetween(last, today) > staleDays
}

/** How long talks go on that end on another day than they began, in days. */
const spell = 4

/** Whether the second is a day so many days after the first, or fewer. */
const isWithinDays = (first: TimeMention, second: TimeMention, days: number): boolean => {
  const [from, to] = [publishedOf(first.edtf)?.day, publishedOf(second.edtf)?.day]
  if (from === undefined || to === undefined) return false
  const between = daysBetween(from, to)
  return between > 0 && between <= days
}

/** Tells whether two times cannot be one: other dates, other weekdays, other parts of the day. */
export const timesClash = (a: TimeMention, b: TimeMention): boolean => {
  if (a.edtf !== undefined && b.edtf !== undefined && !datesMeet(a.edtf, b.edtf)) return true
  const { parts: p } = a
  const { parts: q } = b
  const differ = (x: number | string | undefined, y: number | string | undefined): boolean =>
    x !== undefined && y !== undefined && x !== y
  const undated = a.edtf === undefined || b.edtf === undefined
  if (
    undated &&
    (differ(p.weekday, q.weekday) || differ(p.day, q.day) || differ(p.month, q.month) || differ(p.year, q.year))
  )
    return true
  return differ(dayPart(p.part), dayPart(q.part))
}

/** Parts of a day that speakers tell apart; noon and afternoon run into each other. */
const dayPart = (part: string | undefined): string | undefined =>
  part === 'noon' || part === 'forenoon' ? undefined : part === 'night' ? 'evening' : part

/** Tells whether two EDTF dates can be the same: equal as far as both go, or one within the other's interval. */
export const datesMeet = (a: string, b: string): boolean => {
  const [aFrom, aTo] = edges(a)
  const [bFrom, bTo] = edges(b)
  return aFrom <= bTo && bFrom <= aTo
}

/** Tells whether one time is over before another begins; false where either has no date. */
export const isBefore = (a: TimeMention, b: TimeMention): boolean =>
  a.edtf !== undefined && b.edtf !== undefined && edges(a.edtf)[1] < edges(b.edtf)[0]

const edges = (edtf: string): readonly [string, string] => {
  const [from = '', to = from] = edtf.replace(/[~?%]/gu, '').split('/')
  return [
    from.slice(0, 10).padEnd(10, '\u0000'),
    `${(to === '..' || to === '' ? '9999' : to).slice(0, 10)}`.padEnd(10, '\uffff'),
  ]
}

const placeConflict = (event: ContactEvent, mention: ContactMention): string | undefined => {
  const mine = placesOfEvent(event)
  const theirs = mention.places.filter(({ near }) => near <= 1).map(({ place }) => place)
  const clash = theirs.some((place) => mine.length > 0 && mine.every((other) => placesClash(other, place)))
  return clash ? 'place' : undefined
}

export const placesClash = (a: PlaceMention, b: PlaceMention): boolean => {
  if (a.country !== undefined && b.country !== undefined && a.country !== b.country) return true
  return (
    a.name !== undefined &&
    b.name !== undefined &&
    a.name !== b.name &&
    a.country !== undefined &&
    a.country === b.country &&
    !isCountryName(a) &&
    !isCountryName(b)
  )
}

const isCountryName = (place: PlaceMention): boolean => place.name === undefined

const statusConflict = (context: Context, event: ContactEvent, mention: ContactMention): string | undefined => {
  const status = toldStatus(mention)
  if (status === undefined) {
    // "after the meeting, he left": what only is proposed has not been
    // … nor is it described as it was
    const { reality } = mention
    const referred =
      reality.strength === 'reference' &&
      (reality.status === 'held'
        ? reality.tense !== 'present' || isAfterIt(context, mention)
        : reality.status === undefined && reality.tense === 'past')
    const told = event.mentions.map(toldStatus).filter((one) => one !== undefined)
    return referred && told.length > 0 && told.every((one) => FUTURE.includes(one)) && !mention.standing.direct
      ? 'status'
      : undefined
  }
  const isPlan = FUTURE.includes(status)
  const isDone = DONE.includes(status)
  for (const other of event.mentions) {
    // "etter samtalen": what is referred to as over has been
    const isOver = other.reality.strength === 'reference' && other.reality.status === 'held' && !other.standing.direct
    const told = toldStatus(other)
    // "etter samtaler i Lusaka … møtet to uker senere ble det aldri noe av": what one came from has not been off
    if (told === undefined && isOver && OFF.includes(status) && isAfterIt(context, other)) return 'status'
    // what somebody denies is not what the report itself tells of as held
    if ((status === 'denied' && isOwnAccount(other)) || (told === 'denied' && isOwnAccount(mention))) return 'status'
    if (
      told === undefined &&
      isOver &&
      isPlan &&
      (mention.trigger.nature !== 'verb' || isOnOtherDay(mention, other)) &&
      !mention.trigger.definite &&
      mention.reality.tense !== 'was-to'
    )
      return 'status'
    // nor can that be called off
    if (told === undefined && isOver && OFF.includes(status)) return 'status'
    // "Next week's summit is in doubt. The two spoke for 50 minutes": what lies ahead has not been
    if (
      told === undefined &&
      isDone &&
      status === 'held' &&
      other.time?.near === 0 &&
      isAhead(context, other.time.value)
    )
      return 'status'
    if (told === undefined) continue
    // what is denied to have been is not what is yet to be
    if (isDenialOfPast(mention) && FUTURE.includes(told)) return 'status'
    if (isDenialOfPast(other) && isPlan) return 'status'
    if ((OFF.includes(status) && DONE.includes(told)) || (isDone && OFF.includes(told))) return 'status'
    const later = isPlan && DONE.includes(told) ? mention : isDone && FUTURE.includes(told) ? other : undefined
    if (!later || isDueToday(context, later, mention)) continue
    // what was to be, or was said before it came about, may have been since
    // … unless its day is still to come
    const isStale = later.reality.tense === 'was-to' && !isAhead(context, later.time?.value)
    if (isStale || later.standing.direct || sameOccasion(mention, other)) continue
    return 'status'
  }
  return undefined
}

/** "A and B meet in Lima today. The talks began at ten": by the time of the report the plan of its day has come about. */
const isDueToday = (context: Context, plan: ContactMention, told: ContactMention): boolean => {
  const day = plan.time?.value.edtf
  const { published } = context.document.report
  return (
    plan !== told &&
    told.trigger.definite &&
    told.time?.value.edtf === undefined &&
    day !== undefined &&
    day.length >= 10 &&
    published !== undefined &&
    day.slice(0, 10) === published.slice(0, 10)
  )
}

const isDenialOfPast = (mention: ContactMention): boolean =>
  toldStatus(mention) === 'denied' && ['past', 'perfect'].includes(mention.reality.tense)

/** "… agree to more talks after the meeting". */
const isAfterIt = (context: Context, { trigger }: ContactMention): boolean =>
  trigger.nature !== 'verb' &&
  prepositionPhraseOf(context.sentence(trigger.sentence), trigger.token, context.words(trigger.sentence)) === 'after'

/** Both are dated, and not alike. */
const isOnOtherDay = (a: ContactMention, b: ContactMention): boolean =>
  a.time?.value.edtf !== undefined &&
  b.time?.value.edtf !== undefined &&
  a.time.near <= 1 &&
  !datesMeet(a.time.value.edtf, b.time.value.edtf)

/** Told as held by the report, not out of somebody's mouth, named or not. */
const isOwnAccount = (mention: ContactMention): boolean =>
  toldStatus(mention) === 'held' &&
  mention.standing.speaker === undefined &&
  mention.standing.via.length === 0 &&
  !mention.standing.direct

/** Time and people agree so closely that plan and deed are one. */
const sameOccasion = (a: ContactMention, b: ContactMention): boolean =>
  a.time?.value.edtf !== undefined && a.time.value.edtf === b.time?.value.edtf && a.time.value.edtf.length >= 10

/** "A three-day visit", "visited Beijing from March 1 to 3": what the guest did on one of its days is told beside it. */
export const isVisitOfDays = ({ mentions }: ContactEvent): boolean =>
  mentions.every(({ trigger }) => trigger.kind === 'visit') &&
  mentions.some(
    ({ duration, time }) =>
      (duration !== undefined && isOfDays(duration)) || /^[\d-]{10}\/[\d-]{10}$/u.test(time?.value.edtf ?? ''),
  )

/** The word of a mention. */
export const wordOf = (context: Context, { trigger }: ContactMention): string =>
  context.sentence(trigger.sentence).tokens[trigger.token]?.form ?? ''

/** How many sentences lie between a mention and the last of an event. */
export const distance = (event: ContactEvent, mention: ContactMention): number => {
  const last = event.mentions.at(-1)
  return last ? Math.abs(mention.trigger.sentence - last.trigger.sentence) : 0
}

/** How far a sentence stands from the nearest mention of an event before it; what comes only later is far. */
export const distanceBack = (event: ContactEvent, sentence: number): number =>
  Math.min(
    ...event.mentions.map(({ trigger }) =>
      trigger.sentence <= sentence ? sentence - trigger.sentence : LATER + trigger.sentence - sentence,
    ),
  )

/** Whether all that is told of an event is that it is to be. */
export const isAllAhead = ({ mentions }: ContactEvent): boolean =>
  mentions.every((mention) => FUTURE.includes(toldStatus(mention)))

/** Sets what comes later behind all that came before, in sentences. */
export const LATER = 1000

/** Events in the order of how near before a sentence they are told of; those told of only later come last. */
export const byNearness = (events: readonly ContactEvent[], sentence: number): readonly ContactEvent[] =>
  [...events].sort((a, b) => distanceBack(a, sentence) - distanceBack(b, sentence))

/** How far a sentence stands from the nearest mention of an event, before or behind it, in sentences. */
export const gapTo = (event: ContactEvent, sentence: number): number =>
  Math.min(...event.mentions.map(({ trigger }) => Math.abs(trigger.sentence - sentence)))

/** Whether a token is the word of one of an event's mentions. */
export const isTriggerOf = (event: ContactEvent, sentence: number, token: number): boolean =>
  event.mentions.some(({ trigger }) => trigger.sentence === sentence && trigger.token === token)

/** Whether two places may be one: the same, or one without a town in the other's country. */
export const placesMeet = (a: PlaceMention, b: PlaceMention): boolean =>
  a.country === b.country && (a.name === b.name || a.name === undefined || b.name === undefined)

/** What stands in both. */
export const shared = <T>(a: readonly T[], b: readonly T[]): readonly T[] => a.filter((item) => b.includes(item))

/** The sides of a company: its bodies, and those its people stand for. */
export const bodiesOf = (context: Context, company: Company): readonly LocalKey[] => [
  ...new Set([...company.bodies, ...company.people.flatMap((person) => context.sideOf(person) ?? [])]),
]

/** Actors by name. */
export const namesOf = (context: Context, keys: readonly LocalKey[]): string =>
  keys.map((key) => context.layer.actorOf(key).name).join(', ')

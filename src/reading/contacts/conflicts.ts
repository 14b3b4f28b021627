import { isTagged } from '../../language/tag.ts'
import { isRelation, treeOf } from '../../language/tree.ts'
import type { ContactStatus } from '../../model/record.ts'
import { fold } from '../../text/fold.ts'
import type { TimeMention } from '../document.ts'
import { daysBetween, publishedOf } from '../times/calendar.ts'
import { formAt } from './clause.ts'
import { type Company, type Context, isAhead } from './context.ts'
import { bodiesOf, type ContactEvent, datesMeet, FUTURE, placesClash, placesOfEvent, timesClash } from './event.ts'
import { formatsOf } from './formats.ts'
import { type ContactMention, toldStatus } from './mention.ts'
import { isOtherOccasion } from './other-occasion.ts'
import { isLaterDay } from './progress.ts'
import { prepositionPhraseOf } from './reference.ts'

// What keeps a mention from being of an event: who takes part, how, when, where it leads, how far it has come.

const OFF: readonly (ContactStatus | undefined)[] = ['cancelled', 'declined']
const DONE: readonly (ContactStatus | undefined)[] = ['held', 'under-way']

/** Says why a mention cannot be of this contact; undefined where nothing speaks against it. */
export const conflictOf = (context: Context, event: ContactEvent, mention: ContactMention): string | undefined =>
  mannerConflict(event, mention) ??
  (isOtherOccasion(context, event, mention) ? 'occasion' : undefined) ??
  (event.mentions.some((other) => areSubjectAndObject(context, mention, other)) ? 'clause' : undefined) ??
  (event.mentions.some((other) => isAsideOf(context, mention, other) || isAsideOf(context, other, mention))
    ? 'aside'
    : undefined) ??
  (isToldBackward(context, event, mention)
    ? undefined
    : companyConflict(context, event.company, withoutHosts(mention))) ??
  timeConflict(context, event, mention) ??
  placeConflict(event, mention) ??
  goalConflict(context, event, mention) ??
  statusConflict(context, event, mention)

/** "The trip to the border post at Sarpi": by a name that no gazetteer has, to another place than the one the event leads to. */
const goalConflict = (context: Context, event: ContactEvent, { trigger }: ContactMention): string | undefined => {
  if (trigger.kind !== 'visit' || trigger.nature === 'verb') return undefined
  const known = placesOfEvent(event).flatMap(({ name }) => (name === undefined ? [] : [fold(name)]))
  const sentence = context.sentence(trigger.sentence)
  const tree = treeOf(sentence)
  const { to } = context.words(trigger.sentence)
  const names = tree
    .childrenBy(trigger.token, 'nmod', 'obl')
    .filter((goal) => tree.childrenBy(goal, 'case').some((child) => to.has(formAt(sentence, child))))
    .flatMap((goal) => tree.childrenBy(goal, 'nmod'))
    .filter(
      (at) => isTagged(sentence.tokens[at], 'PROPN') && context.layer.mentionAt(trigger.sentence, at) === undefined,
    )
  return known.length > 0 && names.some((at) => !known.includes(fold(sentence.tokens[at]?.form ?? '')))
    ? 'goal'
    : undefined
}

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
  // a contact of several days has more than one of them
  const isWithin = known.some(
    ({ edtf }) => edtf?.includes('/') && time.value.edtf !== undefined && datesMeet(edtf, time.value.edtf),
  )
  const isNextDay =
    isLaterDay(context, mention.trigger) && known.some((other) => isWithinDays(other, time.value, spell))
  return !isWithin && !isNextDay && known.some((other) => timesClash(other, time.value)) ? 'time' : undefined
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

const placeConflict = (event: ContactEvent, mention: ContactMention): string | undefined => {
  const mine = placesOfEvent(event)
  const theirs = mention.places.filter(({ near }) => near <= 1).map(({ place }) => place)
  const clash = theirs.some((place) => mine.length > 0 && mine.every((other) => placesClash(other, place)))
  return clash ? 'place' : undefined
}

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
    // "etter samtaler i Lusaka" is from no meeting that was called off
    const isOver = reality.strength === 'reference' && reality.status === 'held' && !mention.standing.direct
    if (isOver && told.length > 0 && told.every((one) => OFF.includes(one)) && isAfterIt(context, mention))
      return 'status'
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

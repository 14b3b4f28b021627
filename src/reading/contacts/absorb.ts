import { treeOf } from '../../language/tree.ts'
import type { TimeMention } from '../document.ts'
import { companyConflict, conflictOf } from './conflicts.ts'
import { type Context, isAnybody } from './context.ts'
import {
  bodiesOf,
  byNearness,
  type ContactEvent,
  datesMeet,
  distance,
  isBefore,
  isVisitOfDays,
  LEAD,
  placesMeet,
  placesOfEvent,
  timesOfEvent,
  withMention,
  wordOf,
} from './event.ts'
import { nearSubjects } from './likely-company.ts'
import { type ContactMention, toldStatus } from './mention.ts'
import { sidesCount } from './partners.ts'

/** A loose event joins the first full one that nothing keeps it from, where it says nothing of its own. */
export const absorbLoose = (context: Context, events: readonly ContactEvent[]): readonly ContactEvent[] => {
  let kept = [...events]
  for (const loose of events.filter((event) => event.loose)) {
    const hasOwn = loose.mentions.some(
      ({ time, places }) =>
        places.length > 0 || (time !== undefined && (time.near <= 1 || time.value.edtf !== undefined)),
    )
    const around = nearSubjects(context, loose)
    // a report of one contact speaks of it however far on: "these talks", "the meeting"
    const isOnlyOne =
      !isAnybody(loose.company) &&
      kept.filter((event) => !event.loose && sidesCount(context, event.company) > 1).length === 1
    const [first] = loose.mentions
    const near = first === undefined ? kept : byNearness(kept, first.trigger.sentence)
    const home = near.find(
      (event) =>
        !event.loose &&
        event.mentions.some(({ trigger }) => trigger.kind !== 'press-conference' && trigger.kind !== 'letter') &&
        sidesCount(context, event.company) > 1 &&
        loose.mentions.every((mention) => conflictOf(context, event, mention) === undefined) &&
        !isNews(event, loose) &&
        (around === undefined || companyConflict(context, event.company, around) === undefined) &&
        !isOneMore(event, loose) &&
        (isVisit(event) === isVisit(loose) || isJourneyTo(event, loose)) &&
        (hasOwn
          ? sharesSetting(event, loose) ||
            isToldOfSame(event, loose) ||
            isHeadingOf(event, loose) ||
            isToldNext(event, loose)
          : bodiesAgree(context, event, loose) || isOnlyOne || loose.mentions.length === 1),
    )
    if (!home) continue
    const merged = loose.mentions.reduce(
      (event, mention) => withMention(event, mention, `"${wordOf(context, mention)}": nothing else it could mean`),
      home,
    )
    kept = kept.filter((event) => event !== loose).map((event) => (event === home ? merged : event))
  }
  return kept
}

const isVisit = ({ mentions }: ContactEvent): boolean => mentions.every(({ trigger }) => trigger.kind === 'visit')

/** What is first proposed after a contact was spoken of as known is another. */
const isNews = (event: ContactEvent, loose: ContactEvent): boolean =>
  event.mentions.every((mention) => ['proposed', 'invited'].includes(toldStatus(mention) ?? '')) &&
  Math.max(...loose.mentions.map(({ trigger }) => trigger.sentence)) <
    Math.min(...event.mentions.map(({ trigger }) => trigger.sentence))

/** "The second round": another than the one told of, unless that is the new one too. */
const isOneMore = (event: ContactEvent, loose: ContactEvent): boolean =>
  loose.mentions.every(({ trigger }) => trigger.another && trigger.nature !== 'verb') &&
  event.mentions.every(({ trigger }) => !trigger.another) &&
  event.mentions.every((mention) => toldStatus(mention) === undefined || toldStatus(mention) === 'held') &&
  loose.mentions.some((mention) => ['planned', 'cancelled', 'agreed', 'proposed'].includes(toldStatus(mention) ?? ''))

/** Side by side, all those of the one take part in the other, and as much has become of both. */
const isToldOfSame = (event: ContactEvent, loose: ContactEvent): boolean => {
  const statuses = event.mentions.map(toldStatus)
  return (
    loose.company.people.length > 0 &&
    loose.company.people.every((person) => event.company.people.includes(person)) &&
    loose.mentions.every((mention) => distance(event, mention) <= 1 && statuses.includes(toldStatus(mention)))
  )
}

/** "After a telephone call on Monday. … The two spoke for 50 minutes": what is told next, at no time of its own. */
const isToldNext = (event: ContactEvent, loose: ContactEvent): boolean => {
  const [first] = event.mentions
  const last = loose.mentions.at(-1)
  return (
    first !== undefined &&
    last !== undefined &&
    last.trigger.sentence < first.trigger.sentence &&
    first.trigger.sentence - last.trigger.sentence <= LEAD &&
    loose.company.people.length + loose.company.bodies.length === 0 &&
    timesOfEvent(event).length + placesOfEvent(event).length === 0 &&
    toldStatus(first) === 'held' &&
    loose.mentions.every(({ reality }) => reality.status === 'held')
  )
}

/** "Ingen avtale etter samtalene i Muskat": a heading says where, and the report who and when. */
const isHeadingOf = (event: ContactEvent, loose: ContactEvent): boolean =>
  loose.company.people.length === 0 &&
  loose.company.bodies.length === 0 &&
  loose.mentions.every(({ trigger }) => trigger.sentence === 0) &&
  placesOfEvent(event).length === 0 &&
  event.mentions.some((mention) => {
    const status = loose.mentions[0]?.reality.status
    // "Ministers meet in Lima": the present of headings, of what the lead tells
    return status === undefined ? mention.trigger.sentence <= LEAD : toldStatus(mention) === status
  })

/** "was due in Lima to meet …, but called off the trip": with the journey goes the meeting it was made for. */
const isJourneyTo = (event: ContactEvent, loose: ContactEvent): boolean =>
  loose.mentions.every((mention) => toldStatus(mention) === 'cancelled' && distance(event, mention) <= 1) &&
  event.mentions.some((mention) => toldStatus(mention) === 'planned')

/** A date that both tell of, or a place where no dates keep them apart: "the meeting they were to have had in Lima in 2024". */
const sharesSetting = (a: ContactEvent, b: ContactEvent): boolean => {
  const places = placesOfEvent(a)
  const [times, others] = [timesOfEvent(a), timesOfEvent(b)]
  const samePlace = placesOfEvent(b).some((place) => places.some((other) => placesMeet(other, place)))
  const meets = ({ edtf }: TimeMention, { edtf: other }: TimeMention): boolean =>
    edtf !== undefined && other !== undefined && datesMeet(edtf, other)
  const sameTime = times.some((time) => others.some((other) => meets(time, other)))
  const isOtherTime =
    times.length > 0 &&
    others.length > 0 &&
    times.every((time) => others.every((other) => isBefore(time, other) || isBefore(other, time)))
  return sameTime || (samePlace && !isOtherTime)
}

const bodiesAgree = (context: Context, a: ContactEvent, b: ContactEvent): boolean => {
  const mine = bodiesOf(context, a.company)
  return bodiesOf(context, b.company).some((body) => mine.includes(body))
}

const isInSentenceOf = (event: ContactEvent, { trigger }: ContactMention): boolean =>
  event.mentions.some((other) => other.trigger.sentence === trigger.sentence)

/**
 * "The sides sat together for five hours in all", with neither day nor place nor name: the one meeting of the same sides
 * that has them.
 */
export const absorbBare = (context: Context, events: readonly ContactEvent[]): readonly ContactEvent[] => {
  let kept = [...events]
  for (const bare of events.filter((event) => isBare(context, event))) {
    const sides = bodiesOf(context, bare.company)
    const homes = kept.filter(
      (event) =>
        event !== bare &&
        !event.loose &&
        event.mentions.some(({ manner }) => manner === 'face') &&
        event.mentions.some((mention) => toldStatus(mention) === 'held') &&
        sides.every((side) => bodiesOf(context, event.company).includes(side)),
    )
    const [home] = homes
    if (
      home === undefined ||
      homes.length > 1 ||
      isBare(context, home) ||
      bare.mentions.some((mention) => conflictOf(context, home, mention) !== undefined)
    )
      continue
    const merged = bare.mentions.reduce(
      (event, mention) =>
        withMention(event, mention, `"${wordOf(context, mention)}": no other meeting of theirs is told of`),
      home,
    )
    kept = kept.filter((event) => event !== bare).map((event) => (event === home ? merged : event))
  }
  return kept
}

/** Held between sides alone, once, without day or place. */
const isBare = (context: Context, event: ContactEvent): boolean =>
  !event.loose &&
  event.company.people.length === 0 &&
  bodiesOf(context, event.company).length > 1 &&
  timesOfEvent(event).length === 0 &&
  placesOfEvent(event).length === 0 &&
  event.mentions.every(
    (mention) =>
      mention.manner === 'face' &&
      mention.trigger.kind !== 'visit' &&
      !mention.trigger.another &&
      toldStatus(mention) === 'held',
  )

/** "Before she leaves for Lima": the way on from where they met. */
const isWayOn = (context: Context, { trigger }: ContactMention): boolean => {
  const sentence = context.sentence(trigger.sentence)
  const { before } = context.words(trigger.sentence)
  return (
    trigger.frame === 'travel' &&
    treeOf(sentence)
      .childrenBy(trigger.predicate, 'mark')
      .some((mark) => before.lengthAt(sentence.tokens, mark) > 0)
  )
}

/** A visit during which the guest met the hosts is told by that meeting; a visit to come stays by itself. */
export const absorbVisits = (context: Context, events: readonly ContactEvent[]): readonly ContactEvent[] => {
  let kept = [...events]
  for (const visit of events.filter(({ mentions }) => mentions.every(({ trigger }) => trigger.kind === 'visit'))) {
    const statuses = visit.mentions.map(toldStatus)
    const isOff = statuses.every((status) => status === 'cancelled')
    const isAway = visit.mentions.every(({ trigger }) => trigger.frame === 'travel')
    if (isVisitOfDays(visit) || visit.mentions.every((mention) => isWayOn(context, mention))) continue
    const isToCome = statuses.some((status) => status !== undefined && status !== 'held' && status !== 'under-way')
    if (!isOff && isToCome && !isAway) continue
    const guests = visit.mentions.flatMap(({ trigger }) => trigger.guests?.people ?? [])
    const home = kept.find(
      (event) =>
        event !== visit &&
        event.mentions.some(
          ({ trigger }) => trigger.kind !== 'visit' && trigger.kind !== 'call' && trigger.kind !== 'letter',
        ) &&
        guests.some((guest) => event.company.people.includes(guest)) &&
        (!isOff || event.mentions.some((mention) => toldStatus(mention) === 'cancelled')) &&
        // "travels on to Lima, where he is to meet …": what the journey is made for, told in its sentence
        (!isToCome || isOff || visit.mentions.every((mention) => isInSentenceOf(event, mention))) &&
        visit.mentions.every(
          (mention) =>
            conflictOf(context, event, { ...mention, company: { ...mention.company, bodies: [] } }) === undefined,
        ),
    )
    if (!home) continue
    const merged = visit.mentions.reduce(
      (event, mention) => ({
        ...withMention(
          event,
          { ...mention, company: { ...mention.company, bodies: [] } },
          `"${wordOf(context, mention)}": the visit at which they met`,
        ),
        loose: false,
      }),
      home,
    )
    kept = kept.filter((event) => event !== visit).map((event) => (event === home ? merged : event))
  }
  return kept
}

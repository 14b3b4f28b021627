import type { ContactAccount, LocalKey, StatementAccount } from '../model/reading.ts'
import { findMatters } from './contacts/about.ts'
import { accountOf } from './contacts/account.ts'
import { type Context, contextOf, isAnybody, type PlacedDuration } from './contacts/context.ts'
import { findDenials } from './contacts/denials.ts'
import { type ContactEvent, placesOfEvent, timesOfEvent } from './contacts/event.ts'
import { gatherEvents } from './contacts/gather.ts'
import { findLengths } from './contacts/lengths.ts'
import { mentionOf, toldStatus } from './contacts/mention.ts'
import { findNotes } from './contacts/notes.ts'
import { findNothing } from './contacts/nothing.ts'
import { findOutcomes } from './contacts/outcomes.ts'
import { sidesCount } from './contacts/partners.ts'
import { findRepresentatives } from './contacts/representatives.ts'
import { withSequence } from './contacts/sequence.ts'
import { findTriggers } from './contacts/trigger.ts'
import { findVenues } from './contacts/venues.ts'
import type { ActorLayer, Document, PlaceMention, TimeMention } from './document.ts'

/** What contacts are read from: everything found in the report before. */
export interface ContactSources {
  readonly actors: ActorLayer
  readonly times: readonly TimeMention[]
  readonly places: readonly PlaceMention[]
  readonly durations: readonly PlacedDuration[]
  readonly statements: readonly StatementAccount[]
}

/**
 * Finds the contacts a report tells of: meetings, talks, calls, visits, letters, joint press conferences. Every word of
 * contact is read with its clause; those that tell of one event are put together; what is background, general or
 * without a second side is left out.
 */
export const findContacts = (
  document: Document,
  { actors, times, places, durations, statements }: ContactSources,
): readonly ContactAccount[] => {
  const context = contextOf(document, actors, statements, times, places, durations)
  const mentions = document.analysis.sentences
    .flatMap((_, index) => findTriggers(context, index))
    .map((trigger) => mentionOf(context, trigger, times, places))
  const events = withSequence(context, gatherEvents(context, mentions))
    .map((event) => (event.loose ? withLikelySides(context, event) : event))
    .filter((event) => isContact(context, event))
  const notes = [
    ...findNotes(context, events),
    ...findLengths(context, events, durations),
    ...findVenues(context, events),
    ...findOutcomes(context, events, durations),
    ...findMatters(context, events),
    ...findDenials(context, events, mentions),
    ...findNothing(context, events),
    ...findRepresentatives(context, events),
  ]
  return events.map((event, index) =>
    accountOf(
      context,
      `c${index}`,
      event,
      durations,
      notes.flatMap((placed) => (placed.event === event ? [placed.note] : [])),
    ),
  )
}

const isContact = (context: Context, event: ContactEvent): boolean => {
  const isUnreal = event.mentions.every(({ reality }) => reality.unreal)
  if (isUnreal) return false
  const isJourney =
    event.mentions.some(({ trigger }) => trigger.kind === 'visit') &&
    event.company.people.length > 0 &&
    placesOfEvent(event).length > 0
  if (!event.loose)
    return (
      sidesCount(context, event.company) > 1 ||
      // "met officials" says nothing of whose they are
      (event.company.unnamed && event.company.bodies.length > 0) ||
      event.company.people.length > 1 ||
      isJourney
    )
  const isAnchored = placesOfEvent(event).length > 0 || timesOfEvent(event).length > 0 || isTakenBack(event)
  return (
    isAnchored &&
    event.mentions.some((mention) => toldStatus(mention) !== undefined || mention.reality.status !== undefined) &&
    (sidesCount(context, event.company) > 1 ||
      (event.company.bodies.length === 1 && event.company.unnamed && event.company.plural))
  )
}

/** "The meeting had been postponed": a definite contact that is off or denied need not be told of with time and place. */
const isTakenBack = (event: ContactEvent): boolean =>
  event.mentions.some(
    (mention) =>
      (mention.trigger.definite || mention.trigger.vague) &&
      mention.trigger.kind !== 'visit' &&
      ['cancelled', 'denied', 'declined'].includes(toldStatus(mention) ?? ''),
  )

/**
 * Where a report only says "the parties" and "the two countries", the sides are the two states it speaks of most, if
 * one of them is known to take part and the next is named far less.
 */
const withLikelySides = (context: Context, event: ContactEvent): ContactEvent => {
  const isTold =
    event.mentions.length > 1 ||
    isTakenBack(event) ||
    event.mentions.some(
      (mention) => toldStatus(mention) !== undefined && (mention.time !== undefined || mention.places.length > 0),
    )
  if (
    sidesCount(context, event.company) > 1 ||
    !isTold ||
    !(isAnybody(event.company) || event.mentions.some(({ trigger }) => trigger.vague || trigger.definite))
  )
    return event
  const counts = new Map<LocalKey, number>()
  const sentences = event.mentions.slice(0, 4).map(({ trigger }) => trigger.sentence)
  const country = placesOfEvent(event).find((place) => place.country !== undefined)?.country
  const host = country === undefined ? undefined : context.stateOf(country)
  for (const { actor, sentence } of context.layer.mentions) {
    if (!isTakenBack(event) && (sentence < Math.min(...sentences) - 1 || sentence > Math.max(...sentences) + 1))
      continue
    const side =
      actor === undefined ? undefined : context.layer.actorOf(actor).kind === 'state' ? actor : context.sideOf(actor)
    if (side !== undefined && (side !== host || event.company.bodies.includes(side)))
      counts.set(side, (counts.get(side) ?? 0) + 1)
  }
  const [first, second, third] = [...counts].sort((a, b) => b[1] - a[1])
  // "X denies that the two met": one of them is X
  const isDenied = event.mentions.some((mention) => mention.trigger.vague && toldStatus(mention) === 'denied')
  if (first && !second && isDenied && event.company.bodies.length === 0)
    return {
      ...event,
      company: { ...event.company, bodies: [first[0]], unnamed: true, plural: true },
      because: [...event.because, 'whoever denies it is one of the two'],
    }
  if (!first || !second || second[1] < 2 || (third && third[1] * 2 > second[1])) return event
  const sides = [first[0], second[0]]
  const isOneOfThem = event.company.bodies.every((body) => sides.includes(body))
  return isOneOfThem
    ? {
        ...event,
        company: { ...event.company, bodies: sides },
        because: [...event.because, 'the two sides are the states the report speaks of'],
      }
    : event
}

import type { ContactAccount, StatementAccount } from '../model/reading.ts'
import { findMatters } from './contacts/about.ts'
import { accountOf } from './contacts/account.ts'
import { findAims } from './contacts/aims.ts'
import { withoutVisitsOff } from './contacts/called-off-visit.ts'
import { type Context, contextOf, type PlacedDuration } from './contacts/context.ts'
import { findDenials } from './contacts/denials.ts'
import { type ContactEvent, placesOfEvent, timesOfEvent } from './contacts/event.ts'
import { gatherEvents } from './contacts/gather.ts'
import { withHostSides } from './contacts/host-sides.ts'
import { findLengths } from './contacts/lengths.ts'
import { withLikelyPair } from './contacts/likely-pair.ts'
import { isTakenBack, withLikelySides } from './contacts/likely-sides.ts'
import { isMeasured, mentionOf, toldStatus } from './contacts/mention.ts'
import { findNotes } from './contacts/notes.ts'
import { findNothing } from './contacts/nothing.ts'
import { withOtherSide } from './contacts/other-side.ts'
import { findOutcomes } from './contacts/outcomes.ts'
import { sidesCount } from './contacts/partners.ts'
import { findPresence } from './contacts/presence.ts'
import { findPromises } from './contacts/promises.ts'
import { findRepresentatives } from './contacts/representatives.ts'
import { findSeats } from './contacts/seats.ts'
import { withSequence } from './contacts/sequence.ts'
import { findTasks } from './contacts/tasks.ts'
import { withTeller } from './contacts/teller.ts'
import { findTriggers } from './contacts/trigger.ts'
import { findVenues } from './contacts/venues.ts'
import { isWithinOneState } from './contacts/within-one-state.ts'
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
  const mentions = withHostSides(
    context,
    document.analysis.sentences
      .flatMap((_, index) => findTriggers(context, index))
      .map((trigger) => mentionOf(context, withTeller(context, trigger), times, places)),
  )
  const found = withSequence(context, withoutVisitsOff(gatherEvents(context, mentions))).map((event) =>
    event.loose ? withLikelySides(context, withLikelyPair(context, event)) : withOtherSide(context, event),
  )
  const events = found.filter((event) => isContact(context, event))
  const loose = found.filter((event) => !events.includes(event) && isLooseContact(context, event))
  const notes = [
    ...findNotes(context, events),
    ...findPresence(context, events),
    ...findSeats(context, events),
    ...findLengths(context, events),
    ...findVenues(context, events),
    ...findOutcomes(context, events),
    ...findPromises(context, events),
    ...findMatters(context, events),
    ...findAims(context, events),
    ...findTasks(context, events),
    ...findDenials(context, events, mentions),
    ...findNothing(context, events),
    ...findRepresentatives(context, events),
  ]
  const account = (event: ContactEvent, index: number): ContactAccount =>
    accountOf(
      context,
      `c${index}`,
      event,
      notes.flatMap((placed) => (placed.event === event ? [placed.note] : [])),
    )
  return [
    ...events.map(account),
    ...loose.map((event, index) => ({ ...account(event, events.length + index), loose: true })),
  ]
}

/** A contact of which this report does not tell who met: its place, day or how it ended may tell which it is. */
const isLooseContact = (context: Context, event: ContactEvent): boolean =>
  event.loose &&
  !isWithinOneState(context, event) &&
  event.mentions.some(({ trigger, reality }) => !reality.unreal && (trigger.definite || reality.status !== undefined))

const isContact = (context: Context, event: ContactEvent): boolean => {
  const isUnreal = event.mentions.every(({ reality }) => reality.unreal)
  if (isUnreal || isWithinOneState(context, event)) return false
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
  const isAnchored =
    placesOfEvent(event).length > 0 ||
    timesOfEvent(event).length > 0 ||
    event.mentions.some(isMeasured) ||
    isTakenBack(event)
  return (
    isAnchored &&
    event.mentions.some((mention) => toldStatus(mention) !== undefined || mention.reality.status !== undefined) &&
    (sidesCount(context, event.company) > 1 ||
      (event.company.bodies.length === 1 && event.company.unnamed && event.company.plural))
  )
}

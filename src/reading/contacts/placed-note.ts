import type { LocalKey } from '../../model/reading.ts'
import { flatMap } from '../../text/flat-map.ts'
import { spanIn } from '../../text/span.ts'
import type { SideNote } from './account.ts'
import { clauseRange, predicateOf } from './clause.ts'
import { contactNounAt } from './contact-noun.ts'
import type { Company, Context } from './context.ts'
import { bodiesOf, byNearness, type ContactEvent, distanceBack, gapTo, isTriggerOf } from './event.ts'

/** A note and the event it is of. */
export interface PlacedNote {
  readonly event: ContactEvent
  readonly note: SideNote
}

/** Reads what the word at a token tells of one of the events; nothing where it tells of none. */
export type NoteReader = (
  context: Context,
  events: readonly ContactEvent[],
  index: number,
  at: number,
) => readonly PlacedNote[]

/** Tells which of the events a token means, or what is told there is of. */
export type EventFinder = (
  context: Context,
  events: readonly ContactEvent[],
  index: number,
  at: number,
) => ContactEvent | undefined

/** Reads every word of the report; none where there is no event that it could tell of. */
export const readWords = (
  context: Context,
  events: readonly ContactEvent[],
  read: NoteReader,
): readonly PlacedNote[] =>
  events.length === 0
    ? []
    : flatMap(context.document.analysis.sentences, ({ tokens }, index) =>
        flatMap(tokens, (_, at) => read(context, events, index, at)),
      )

/** The events told of in a sentence or at most so many before it, the nearest first. */
export const eventsBefore = (events: readonly ContactEvent[], index: number, most: number): readonly ContactEvent[] =>
  byNearness(
    events.filter((event) => distanceBack(event, index) <= most),
    index,
  )

/** The nearest of them. */
export const eventBefore = (events: readonly ContactEvent[], index: number, most: number): ContactEvent | undefined =>
  eventsBefore(events, index, most)[0]

/** How far back a contact may be told of that a noun of its own means, in sentences. */
const nounReach = 6

/**
 * The contact told of before that a noun for one means. A meeting may be a call on video, but not where there was another
 * contact; a summit, a visit or a call is told of by its name.
 */
export const eventOfNoun = (
  context: Context,
  events: readonly ContactEvent[],
  index: number,
  noun: number,
  most: number,
): ContactEvent | undefined => {
  const kind = contactNounAt(context.sentence(index), noun, context.words(index))?.kind
  const isNamed = ({ mentions }: ContactEvent): boolean => mentions.some(({ trigger }) => trigger.kind === kind)
  const isFaced = ({ mentions }: ContactEvent): boolean =>
    mentions.some(({ manner }) => manner === 'face' || manner === 'open')
  const near = eventsBefore(events, index, most)
  const far = eventsBefore(events, index, nounReach)
  if (kind === 'summit' || kind === 'visit') return near.find(isNamed) ?? far.find(isNamed) ?? near.find(isFaced)
  return near.find(isNamed) ?? (kind === 'meeting' ? (far.find(isFaced) ?? near[0]) : near[0])
}

/** How far from a clause, before or behind it, the contact may be told of that it says more of, in sentences. */
const nearby = 6

export const nearEnough = (event: ContactEvent, index: number): boolean => gapTo(event, index) <= nearby

/** Whether a token is a word of any of the contacts. */
export const isTriggerAt = (events: readonly ContactEvent[], sentence: number, token: number): boolean =>
  events.some((event) => isTriggerOf(event, sentence, token))

/** The clause that a token stands in, or more where something behind it belongs to it. */
export const evidenceAt = (context: Context, index: number, at: number, upTo = 0): SideNote['evidence'] => {
  const sentence = context.sentence(index)
  const range = clauseRange(sentence, predicateOf(sentence, at), [at])
  return spanIn(context.document.report, range.start, Math.max(range.end, upTo))
}

/** A note that somebody takes part. */
export const participantNote = (
  event: ContactEvent,
  person: LocalKey,
  evidence: SideNote['evidence'],
  more: Pick<SideNote, 'role' | 'side'> = {},
): PlacedNote => ({ event, note: { attribute: 'participant', value: person, evidence, ...more } })

/** Tells whether one of a company takes part: by name, or for a side that nobody is named for. */
export const holds = (context: Context, event: ContactEvent, company: Company): boolean => {
  if (company.people.some((person) => event.company.people.includes(person))) return true
  const filled = event.company.people.flatMap((person) => context.sideOf(person) ?? [])
  const bodies = bodiesOf(context, event.company).filter(
    (body) => company.people.length === 0 || !filled.includes(body),
  )
  return bodiesOf(context, company).some((body) => bodies.includes(body))
}

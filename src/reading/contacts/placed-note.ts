import { spanIn } from '../../text/span.ts'
import type { SideNote } from './account.ts'
import { clauseRange } from './clause.ts'
import type { Company, Context } from './context.ts'
import { bodiesOf, type ContactEvent, distanceBack, isTriggerOf } from './event.ts'

/** A note and the event it is of. */
export interface PlacedNote {
  readonly event: ContactEvent
  readonly note: SideNote
}

/** Events in the order of how near before a sentence they are told of; those told of only later come last. */
export const byNearness = (events: readonly ContactEvent[], sentence: number): readonly ContactEvent[] =>
  [...events].sort((a, b) => distanceBack(a, sentence) - distanceBack(b, sentence))

/** Whether a token is a word of any of the contacts. */
export const isTriggerAt = (events: readonly ContactEvent[], sentence: number, token: number): boolean =>
  events.some((event) => isTriggerOf(event, sentence, token))

/** The clause at a token, or more where something behind it belongs to it. */
export const evidenceAt = (context: Context, index: number, at: number, upTo = 0): SideNote['evidence'] => {
  const range = clauseRange(context.sentence(index), at, [at])
  return spanIn(context.document.report, range.start, Math.max(range.end, upTo))
}

/** Told of within six sentences. */
export const nearEnough = (event: ContactEvent, index: number): boolean =>
  event.mentions.some(({ trigger }) => Math.abs(trigger.sentence - index) <= 6)

/** Tells whether one of a company takes part: by name, or for a side that nobody is named for. */
export const holds = (context: Context, event: ContactEvent, company: Company): boolean => {
  if (company.people.some((person) => event.company.people.includes(person))) return true
  const filled = event.company.people.flatMap((person) => context.sideOf(person) ?? [])
  const bodies = bodiesOf(context, event.company).filter(
    (body) => company.people.length === 0 || !filled.includes(body),
  )
  return bodiesOf(context, company).some((body) => bodies.includes(body))
}

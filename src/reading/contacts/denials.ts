import { conflictOf } from './conflicts.ts'
import type { Context } from './context.ts'
import { type ContactEvent, gapTo } from './event.ts'
import { type ContactMention, toldStatus } from './mention.ts'
import type { PlacedNote } from './placed-note.ts'

/** How many sentences may lie between a denial and the contact it speaks of. */
const reach = 4

/**
 * Finds denials of what the report itself tells of: "Kosovo says that no meeting took place". The contact stays what it
 * is told as; that somebody denies it is his claim.
 */
export const findDenials = (
  context: Context,
  events: readonly ContactEvent[],
  mentions: readonly ContactMention[],
): readonly PlacedNote[] => {
  const known = new Set(events.flatMap((event) => event.mentions))
  return mentions.flatMap((mention): PlacedNote[] => {
    if (known.has(mention) || toldStatus(mention) !== 'denied' || mention.standing.speaker === undefined) return []
    const gap = (event: ContactEvent): number => gapTo(event, mention.trigger.sentence)
    const [event] = events
      .filter(
        (candidate) => candidate.mentions.some((other) => toldStatus(other) === 'held') && gap(candidate) <= reach,
      )
      .filter((candidate) => [undefined, 'status'].includes(conflictOf(context, candidate, mention)))
      .sort((a, b) => gap(a) - gap(b))
    return event
      ? [
          {
            event,
            note: {
              attribute: 'status',
              value: 'denied',
              evidence: mention.evidence,
              speaker: mention.standing.speaker,
            },
          },
        ]
      : []
  })
}

/** "Has earlier denied that there was such a meeting. Now it confirms that the two met": what is told as held since was. */
export const isDenialOutdone = (context: Context, event: ContactEvent, mention: ContactMention): boolean => {
  const { sentence } = mention.trigger
  return (
    toldStatus(mention) === 'denied' &&
    context.sentence(sentence).tokens.some(({ lower }) => context.words(sentence).formerly.has(lower)) &&
    event.mentions.some((other) => toldStatus(other) === 'held')
  )
}

import type { Context } from './context.ts'
import { bodiesOf, byNearness, type ContactEvent, distanceBack } from './event.ts'
import { isMeal } from './meals.ts'
import { toldStatus } from './mention.ts'
import { sidesCount } from './partners.ts'

/** How many sentences before a meal the contact may be told of whose people had it. */
const REACH = 2

/** "The dinner lasted two hours", "after the talks the two ministers had lunch": a meal of those whose contact was told right before. */
export const withDiners = (context: Context, events: readonly ContactEvent[]): readonly ContactEvent[] =>
  events.map((event) => {
    const [first] = event.mentions
    const isOwn = event.mentions.some(
      ({ venue, duration, trigger, reality }) =>
        (venue !== undefined || duration !== undefined || trigger.vague) && reality.status === 'held',
    )
    if (!event.loose || !first || !isOwn || sidesCount(context, event.company) > 1) return event
    if (!event.mentions.every((mention) => isMeal(context, mention))) return event
    const source = byNearness(events, first.trigger.sentence)
      .filter((other) => distanceBack(other, first.trigger.sentence) <= REACH)
      .find(
        (other) =>
          !other.loose &&
          sidesCount(context, other.company) === 2 &&
          other.mentions.some(
            (mention) => (mention.manner === 'face' || mention.manner === 'open') && toldStatus(mention) === 'held',
          ) &&
          bodiesOf(context, event.company).every((body) => bodiesOf(context, other.company).includes(body)),
      )
    return source
      ? {
          ...event,
          loose: false,
          company: source.company,
          because: [...event.because, 'a meal of those whose contact was told of right before'],
        }
      : event
  })

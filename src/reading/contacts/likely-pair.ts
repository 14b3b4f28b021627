import type { LocalKey } from '../../model/reading.ts'
import type { Context } from './context.ts'
import { type ContactEvent, gapTo } from './event.ts'
import { toldStatus } from './mention.ts'
import { sidesCount } from './partners.ts'

/** How far from the word of contact the two may be named, in sentences. */
const reach = 1

/**
 * Where a contact is told as fact and its own clause names nobody of two sides, it is between the two officials of two
 * states whom the sentences round it name, where these are only two: "The ministers X of A and Y of B are old friends.
 * Their meeting lasted an hour".
 */
export const withLikelyPair = (context: Context, event: ContactEvent): ContactEvent => {
  const isTold = event.mentions.some(
    (mention) =>
      toldStatus(mention) !== undefined && !['visit', 'letter', 'press-conference'].includes(mention.trigger.kind),
  )
  if (!isTold || sidesCount(context, event.company) > 1) return event
  const people = new Map<LocalKey, LocalKey>()
  for (const { actor, sentence, form } of context.layer.mentions) {
    if (actor === undefined || form !== 'name' || gapTo(event, sentence) > reach) continue
    const { kind, offices } = context.layer.actorOf(actor)
    const side = context.sideOf(actor)
    if (kind === 'person' && offices.length > 0 && side !== undefined) people.set(actor, side)
  }
  const pair = [...people.keys()]
  const sides = new Set(people.values())
  const isOneOfThem =
    event.company.people.every((person) => people.has(person)) && event.company.bodies.every((body) => sides.has(body))
  return pair.length === 2 && sides.size === 2 && isOneOfThem
    ? {
        ...event,
        loose: false,
        company: { ...event.company, people: pair, plural: true },
        because: [...event.because, 'between the two officials named beside it'],
      }
    : event
}

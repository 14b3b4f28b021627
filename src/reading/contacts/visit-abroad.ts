import { type Company, type Context, together } from './context.ts'
import { goalOf } from './partners.ts'
import { plainTrigger } from './plain-trigger.ts'
import type { Trigger } from './trigger.ts'

/**
 * A visit that a clause tells without a word for one: of officials whose states are known, to a place in another.
 * @param at the word that tells it
 * @param heads the words that may name the place
 */
export const visitAbroad = (
  context: Context,
  index: number,
  at: number,
  guests: Company,
  heads: readonly number[],
): Trigger | undefined => {
  const homes = guests.people.map((person) => context.layer.actorOf(person).country)
  const goals = heads.filter((head) => {
    const country = context.placeAt(index, head)?.country
    return country !== undefined && !homes.includes(country)
  })
  if (goals.length === 0 || homes.length === 0 || homes.includes(undefined)) return undefined
  return plainTrigger({
    sentence: index,
    token: at,
    predicate: at,
    kind: 'visit',
    nature: 'verb',
    frame: 'travel',
    company: together(guests, goalOf(context, index, goals)),
    guests,
    complete: true,
  })
}

import type { ContactEvent } from './event.ts'

/** How many sentences behind what was agreed on the talks may be told of that it came of. */
export const leadReach = 2

/** The first that the report tells of between two sides: what its heading is about. */
export const mainOf = (held: readonly ContactEvent[]): ContactEvent | undefined =>
  held.find(({ company, loose }) => !loose && company.bodies.length + company.people.length > 1)

/** In a heading or lead the contact that the next sentences tell of, and the report is about: what came of it is told first. */
export const leadEvent = (held: readonly ContactEvent[], index: number): ContactEvent | undefined => {
  const main = mainOf(held)
  const isNext = main?.mentions.some(({ trigger }) => trigger.sentence > index && trigger.sentence <= index + leadReach)
  return index < leadReach && isNext ? main : undefined
}

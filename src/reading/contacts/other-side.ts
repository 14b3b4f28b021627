import type { LocalKey } from '../../model/reading.ts'
import type { Context } from './context.ts'
import { bodiesOf, type ContactEvent } from './event.ts'

/** How much oftener than any third a report about two states names the second of them. */
const share = 1.3

/**
 * Where a report is about two states and one side of a contact is one of them, somebody in office whose own state nothing
 * tells is of the other: "a visit to Tunis by Prime Minister X" in a report on Malta and Tunisia.
 */
export const withOtherSide = (context: Context, event: ContactEvent): ContactEvent => {
  const [known, more] = bodiesOf(context, event.company)
  const pair = statesTold(context)
  if (known === undefined || more !== undefined || !pair.includes(known)) return event
  const isWithout = event.company.people.some((person) => isPlaceless(context, person, pair))
  const other = pair.find((state) => state !== known)
  return isWithout && other !== undefined
    ? {
        ...event,
        company: { ...event.company, bodies: [...new Set([...event.company.bodies, known, other])] },
        because: [...event.because, 'the other side is the other state the report is about'],
      }
    : event
}

/** The two states a report is about; empty where it is about more, or about one. */
const statesTold = (context: Context): readonly LocalKey[] => {
  const counts = new Map<LocalKey, number>()
  for (const { actor } of context.layer.mentions)
    if (actor !== undefined && context.layer.actorOf(actor).kind === 'state')
      counts.set(actor, (counts.get(actor) ?? 0) + 1)
  const [first, second, third] = [...counts].sort((a, b) => b[1] - a[1])
  const isOfTwo = second !== undefined && second[1] > 1 && (third === undefined || third[1] * share <= second[1])
  return first && isOfTwo ? [first[0], second[0]] : []
}

/** Somebody who bears an office of which nothing tells whose it is, and who is not of the readers' own government. */
const isPlaceless = (context: Context, person: LocalKey, pair: readonly LocalKey[]): boolean => {
  const { country, offices } = context.layer.actorOf(person)
  const named = context.layer.mentions.find(({ actor }) => actor === person)
  const { home } = named ? context.document.localeOf(context.sentence(named.sentence)).offices : {}
  const isOfPair = pair.some((state) => context.layer.actorOf(state).country === home)
  return (
    country === undefined &&
    offices.length > 0 &&
    offices.every(({ of }) => of === undefined) &&
    (home === undefined || isOfPair)
  )
}

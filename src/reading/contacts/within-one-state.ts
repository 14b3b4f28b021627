import type { LocalKey } from '../../model/reading.ts'
import type { Context } from './context.ts'
import { bodiesOf, type ContactEvent, placesOfEvent } from './event.ts'

/** "Landbruksministeren møtte ordføreren i Stryn": those of one state, which nobody of another and no place abroad joins. */
export const isWithinOneState = (context: Context, event: ContactEvent): boolean => {
  const { company } = event
  const strangers = company.people.filter((person) => context.sideOf(person) === undefined)
  const sides = bodiesOf(context, company)
  if (sides.length > 1 || company.people.length < 2) return false
  const { local } = context.document.localeOf(context.sentence(event.mentions[0]?.trigger.sentence ?? 0)).offices
  const locals = strangers.filter((person) => isLocal(context, person, local))
  const home = sides.map((side) => context.layer.actorOf(side).country)
  // one minister beside a mayor is his own state's; where he is of a known one, the place says whose the mayor is
  const isAbroad = placesOfEvent(event).some(
    ({ country }) => home.length > 0 && country !== undefined && !home.includes(country),
  )
  return locals.length > 0 && strangers.length - locals.length + sides.length <= 1 && !isAbroad
}

/** Bears an office of a town or district: "ordfører", "mayor". */
const isLocal = (context: Context, person: LocalKey, local: ReadonlySet<string>): boolean =>
  context.layer.actorOf(person).offices.some(({ title }) =>
    title
      .toLowerCase()
      .split(' ')
      .some((word) => local.has(word)),
  )

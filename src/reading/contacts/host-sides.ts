import type { LocalKey } from '../../model/reading.ts'
import { type Context, companyOf, NOBODY, together } from './context.ts'
import { bodiesOf, shared } from './event.ts'
import { type ContactMention, toldStatus } from './mention.ts'

/** How many sentences behind a visit those whom the guest meets may be told without a word of whose they are. */
const REACH = 6

/**
 * "She is in Moldova, where she met the prime minister": an official of whom nothing tells whose he is, and whom a guest
 * from abroad meets, is of the state whose guest it is. "A lunch with the mayor was called off" on a visit was to be the
 * guest's.
 */
export const withHostSides = (context: Context, mentions: readonly ContactMention[]): readonly ContactMention[] =>
  mentions.map((mention) => {
    const guested = withGuest(context, mentions, mention)
    const host = hostOf(context, mentions, guested)
    return host === undefined
      ? mention
      : {
          ...guested,
          trigger: { ...guested.trigger, complete: true },
          company: together(guested.company, companyOf(context, [host])),
        }
  })

/** "A meeting with the speaker was dropped": of the guest of the visit told before, where no side is told. */
const withGuest = (context: Context, mentions: readonly ContactMention[], mention: ContactMention): ContactMention => {
  const { company, trigger } = mention
  if (trigger.nature === 'verb' || trigger.vague || bodiesOf(context, company).length > 0) return mention
  const visits = mentions.filter((visit) => isStayBefore(visit, mention))
  // where one has come, another's visit that is planned has no programme yet
  const made = visits.filter(({ reality }) => reality.status !== 'planned')
  const guests = new Set((made.length > 0 ? made : visits).flatMap((visit) => visit.trigger.guests?.people ?? []))
  return guests.size === 1 ? { ...mention, company: together(company, { ...NOBODY, people: [...guests] }) } : mention
}

const hostOf = (
  context: Context,
  mentions: readonly ContactMention[],
  mention: ContactMention,
): LocalKey | undefined => {
  const { company, trigger, manner } = mention
  const [guest, more] = bodiesOf(context, company)
  if (guest === undefined || more !== undefined || (manner !== 'face' && manner !== 'open')) return undefined
  if (trigger.kind === 'visit' || trigger.roles.some(({ role }) => role === 'mediator')) return undefined
  if (!meetsOfficial(context, mention)) return undefined
  const own = countryOf(mention)
  const state =
    own === undefined
      ? mentions
          .filter((visit) => isStayOf(visit, mention))
          .map((visit) => stateOfStay(context, visit, guest))
          .findLast((found) => found !== undefined)
      : context.stateOf(own)
  return state === guest ? undefined : state
}

/** The state a visit leads to; "who is on a visit to the country": the one other state told of in its sentence. */
const stateOfStay = (context: Context, visit: ContactMention, guest: LocalKey): LocalKey | undefined => {
  const country = countryOf(visit)
  if (country !== undefined) return context.stateOf(country)
  const [only, more] = [...visit.around].filter((key) => key !== guest && context.layer.actorOf(key).kind === 'state')
  return more === undefined ? only : undefined
}

const countryOf = ({ places }: ContactMention): string | undefined =>
  places.find(({ place, near }) => near <= 1 && place.country !== undefined)?.place.country

/** Somebody in its clause bears an office of which nothing tells whose it is: "the prime minister", "the mayor, X". */
const meetsOfficial = (context: Context, { trigger, company, evidence }: ContactMention): boolean =>
  context.layer.mentionsIn(trigger.sentence).some(({ actor, start, end }) => {
    if (actor === undefined || start < evidence.start || end > evidence.end) return false
    const { kind, country, offices } = context.layer.actorOf(actor)
    const isMet = kind === 'person' ? company.people.includes(actor) : kind === 'unnamed' && company.unnamed
    return isMet && country === undefined && offices.length > 0 && offices.every(({ of }) => of === undefined)
  })

/** A visit told shortly before, on which one of those who meet is the guest. */
const isStayOf = (visit: ContactMention, mention: ContactMention): boolean =>
  isStayBefore(visit, mention) && shared(visit.trigger.guests?.people ?? [], mention.company.people).length > 0

/** A visit told shortly before: made where they met, to come where they are to meet. */
const isStayBefore = (visit: ContactMention, mention: ContactMention): boolean => {
  const gap = mention.trigger.sentence - visit.trigger.sentence
  const [of, met] = [toldStatus(visit), toldStatus(mention)]
  return (
    visit.trigger.kind === 'visit' &&
    gap >= 0 &&
    gap <= REACH &&
    (of === undefined || of === 'held' || of === 'under-way' || (of === 'planned' && met !== 'held'))
  )
}

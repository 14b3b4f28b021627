import type { LocalKey } from '../../model/reading.ts'
import { type Context, companyOf, together } from './context.ts'
import { bodiesOf, shared } from './event.ts'
import { type ContactMention, toldStatus } from './mention.ts'

/** How many sentences behind a visit those whom the guest meets may be told without a word of whose they are. */
const REACH = 6

/**
 * "She is in Moldova, where she met the prime minister": an official of whom nothing tells whose he is, and whom a guest
 * from abroad meets, is of the state whose guest it is.
 */
export const withHostSides = (context: Context, mentions: readonly ContactMention[]): readonly ContactMention[] =>
  mentions.map((mention) => {
    const host = hostOf(context, mentions, mention)
    return host === undefined ? mention : { ...mention, company: together(mention.company, companyOf(context, [host])) }
  })

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
  const home = context.layer.actorOf(guest).country
  const own = countryOf(mention)
  const stay =
    own ??
    mentions
      .filter((visit) => isStayOf(visit, mention))
      .map(countryOf)
      .findLast((country) => country !== undefined)
  return stay === undefined || stay === home ? undefined : context.stateOf(stay)
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

/** A visit told shortly before, on which one of those who meet is the guest: made where they met, to come where they are to. */
const isStayOf = (visit: ContactMention, mention: ContactMention): boolean => {
  const gap = mention.trigger.sentence - visit.trigger.sentence
  const [of, met] = [toldStatus(visit), toldStatus(mention)]
  return (
    visit.trigger.kind === 'visit' &&
    gap >= 0 &&
    gap <= REACH &&
    shared(visit.trigger.guests?.people ?? [], mention.company.people).length > 0 &&
    (of === undefined || of === 'held' || of === 'under-way' || (of === 'planned' && met !== 'held'))
  )
}

import { daysBetween, isDay, meet } from '../edtf.ts'
import { makePartition } from '../partition.ts'
import type { KnownAccount } from './contact-account.ts'
import { newsReach } from './one-news.ts'
import { isKindred } from './same-contact.ts'
import { tookPlace } from './status.ts'
import { isSameSides, isWithoutHost, whereOf, whoOf } from './who-meets.ts'

/**
 * Tells whether two accounts of one report may be one contact that its reader could not put together: nothing parts
 * them, and one lacks what the other has. Two that are both whole are two.
 */
export const mayBeParts = (a: KnownAccount, b: KnownAccount): boolean => {
  if (isDenialOf(a, b) || isDenialOf(b, a)) return true
  if (!isKindred(a, b) || !isOneOutcome(a, b) || isAtOtherTimes(a, b) || a.isMeal !== b.isMeal) return false
  if (whereOf(a, b) === 'apart' || !(isSameSides(a, b) || isWithoutHost(a, b) || isWithoutHost(b, a))) return false
  const who = whoOf(a, b)
  const isSamePeople = who === 'people' || (who === 'some-sides' && a.people.size === b.people.size)
  return who !== 'apart' && (a.people.size === 0 || b.people.size === 0 || (isSamePeople && !(a.stretch && b.stretch)))
}

/** "The embassy denies that the two met": of those whose meeting the report tells of itself. Calls come too often for that. */
const isDenialOf = (denied: KnownAccount, told: KnownAccount): boolean =>
  denied.local.status === 'denied' &&
  denied.manner === 'face' &&
  tookPlace(told.local.status) &&
  isKindred(denied, told) &&
  !isDated(denied) &&
  (denied.place === undefined || whereOf(denied, told) === 'same') &&
  denied.people.size > 1 &&
  denied.people.size === told.people.size &&
  [...denied.people].every((id) => told.people.has(id))

/** Both took place or neither; or one tells what a side in the other says of it: "denies call" over the report. */
const isOneOutcome = (a: KnownAccount, b: KnownAccount): boolean => {
  if (isSaidOf(a, b) || isSaidOf(b, a)) return true
  const statuses = [a.local.status, b.local.status]
  // what is called off was more than proposed: that one is a new proposal
  if (statuses.includes('proposed') && statuses.includes('cancelled')) return false
  return tookPlace(a.local.status) === tookPlace(b.local.status)
}

const isSaidOf = (a: KnownAccount, { local }: KnownAccount): boolean =>
  local.claims.some(({ attribute, value }) => attribute === 'status' && value === a.local.status)

const isAtOtherTimes = (a: KnownAccount, b: KnownAccount): boolean =>
  a.stretch !== undefined && b.stretch !== undefined && !meet(a.stretch, b.stretch) && !isDayOfRound(a, b)

/** "Agreed on Thursday after talks", "the talks opened on Wednesday": days of one round, of which one names nobody and no town. */
const isDayOfRound = (a: KnownAccount, b: KnownAccount): boolean =>
  [a, b].every(({ local }) => local.kind === 'talks' && tookPlace(local.status)) &&
  [a, b].some(({ people, place, local }) => people.size === 0 && place === undefined && local.venue === undefined) &&
  a.stretch !== undefined &&
  b.stretch !== undefined &&
  isDay(a.stretch) &&
  isDay(b.stretch) &&
  daysBetween(a.stretch, b.stretch) <= 0

/** Names nobody, no time and no town: "the parties sat in the same room for three hours". */
const isPart = (account: KnownAccount): boolean =>
  account.people.size === 0 && !isDated(account) && account.place === undefined

/** A time of day alone is no date. */
const isDated = ({ time }: KnownAccount): boolean =>
  time?.edtf !== undefined || Object.keys(time?.parts ?? {}).some((part) => part !== 'part')

/**
 * Finds the accounts that are parts of another of their report: those that say nothing of their own, and those that name
 * the people of what another dates or places. Given with the only other account that each can be part of.
 */
export const bareParts = (accounts: readonly KnownAccount[]): readonly (readonly [KnownAccount, KnownAccount])[] => {
  const byReport = new Map<string, KnownAccount[]>()
  for (const account of accounts) {
    const known = byReport.get(account.report.id)
    if (known) known.push(account)
    else byReport.set(account.report.id, [account])
  }
  return [...byReport.values()].flatMap((own) =>
    own.flatMap((part): (readonly [KnownAccount, KnownAccount])[] => {
      const wholes = own.filter((other) => other !== part && mayBeParts(part, other))
      const [whole] = wholes
      if (!whole || wholes.length > 1) return []
      const isUnplacedPart =
        part.place === undefined &&
        (isPart(part) || isOtherHalf(part, whole) || isOtherDay(part, whole) || isRetold(part, whole))
      return isDenialOf(part, whole) || isUnplacedPart ? [[part, whole]] : []
    }),
  )
}

/** The news of the day, told once with those who were there and once with its time or town, in the same word. Calls come too often for that. */
const isOtherHalf = (peopled: KnownAccount, dated: KnownAccount): boolean =>
  !isDated(peopled) &&
  peopled.manner !== 'call' &&
  dated.people.size === 0 &&
  peopled.local.kind === dated.local.kind &&
  tookPlace(dated.local.status) &&
  dated.stretch !== undefined &&
  dated.published !== undefined &&
  daysBetween(dated.stretch, dated.published) <= newsReach

/** "The two sat together for five hours at the ministry": the same people as in the news of the day, at no time of its own. */
const isRetold = (part: KnownAccount, whole: KnownAccount): boolean =>
  !isDated(part) &&
  part.manner === 'face' &&
  part.people.size > 1 &&
  [...part.people].every((id) => whole.people.has(id)) &&
  tookPlace(part.local.status) &&
  tookPlace(whole.local.status) &&
  whole.place !== undefined &&
  whole.stretch !== undefined &&
  whole.published !== undefined &&
  daysBetween(whole.stretch, whole.published) <= newsReach

/** A day of what went on for days, told by the same word: a meeting on one day of the talks may be an aside of them. */
const isOtherDay = (part: KnownAccount, { stretch, local }: KnownAccount): boolean =>
  part.local.kind === local.kind &&
  part.people.size === 0 &&
  part.local.venue === undefined &&
  part.stretch !== undefined &&
  stretch !== undefined &&
  isDay(part.stretch)

/**
 * Each account as its report tells it in all its parts: who was there by one, the day and town by another. What the whole
 * says of itself stands over what a part says.
 */
export const asToldInParts = (
  accounts: readonly KnownAccount[],
  parts: readonly (readonly [KnownAccount, KnownAccount])[],
): readonly KnownAccount[] => {
  const groups = makePartition(accounts.map(({ id }) => id))
  for (const [part, whole] of parts) groups.join(part.id, whole.id)
  const isPartOf = new Set(parts.map(([part]) => part.id))
  const byId = new Map(accounts.map((account) => [account.id, account]))
  return accounts.map((account) => {
    const members = groups.membersOf(account.id).flatMap((id) => byId.get(id) ?? [])
    return members
      .sort((a, b) => Number(isPartOf.has(a.id)) - Number(isPartOf.has(b.id)))
      .map(asSaidToBe)
      .reduce((whole, part) => together(whole, part))
  })
}

/** What a report has denied by one and told as held by another was, if at all, when something held can have been. */
const asSaidToBe = (account: KnownAccount): KnownAccount => {
  const { local } = account
  const isHeldByAnother =
    local.status === 'denied' && local.claims.some(({ attribute, value }) => attribute === 'status' && value === 'held')
  return isHeldByAnother ? { ...account, local: { ...local, status: 'held' } } : account
}

const together = (whole: KnownAccount, part: KnownAccount): KnownAccount => {
  const [stretch, time] = whole.stretch ? [whole.stretch, whole.time] : [part.stretch, part.time ?? whole.time]
  const place = whole.place ?? part.place
  const venue = whole.local.venue ?? part.local.venue
  return {
    ...whole,
    local: {
      ...whole.local,
      claims: [...whole.local.claims, ...part.local.claims],
      ...(venue !== undefined && { venue }),
    },
    sides: new Set([...whole.sides, ...part.sides]),
    people: new Set([...whole.people, ...part.people]),
    heads: new Set([...whole.heads, ...part.heads]),
    peopleOf: new Map(
      [...whole.peopleOf, ...part.peopleOf].map(([side]) => [
        side,
        new Set([...(whole.peopleOf.get(side) ?? []), ...(part.peopleOf.get(side) ?? [])]),
      ]),
    ),
    ranks: whole.ranks.size > 0 ? whole.ranks : part.ranks,
    ...(stretch && { stretch }),
    ...(time && { time }),
    ...(place && { place }),
  }
}

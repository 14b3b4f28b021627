import type { PlaceValue } from '../../model/reading.ts'
import { areDaysWithin, isDay, meet } from '../edtf.ts'
import { sharedBy } from '../shared.ts'
import type { KnownAccount } from './contact-account.ts'
import { isOneNews } from './one-news.ts'
import { haveOpposedEnvoys, haveOtherRanks, haveSameBearers, sharedEnvoySide } from './ranks.ts'
import { tookPlace } from './status.ts'

/** `near`: two towns side by side, of which reports name either. */
export type Where = 'same' | 'within' | 'near' | 'unknown' | 'apart'
/**
 * Who is the same: people on two sides, whoever holds the offices told of on both, one person, only the sides, some of
 * the sides, as many sides as one account names, which are fewer than two.
 */
export type Who = 'people' | 'bearers' | 'person' | 'sides' | 'some-sides' | 'one-side' | 'too-little' | 'apart'

export const whereOf = (a: KnownAccount, b: KnownAccount): Where => {
  if (a.manner === 'call' || a.manner === 'letter' || !a.place || !b.place) return 'unknown'
  const { place: x } = a
  const { place: y } = b
  if (x.name !== undefined && y.name !== undefined)
    return x.name === y.name && (x.country === undefined || y.country === undefined || x.country === y.country)
      ? 'same'
      : areNear(x, y)
        ? 'near'
        : 'apart'
  if (x.country === undefined || y.country === undefined) return 'unknown'
  return x.country === y.country ? 'within' : 'apart'
}

/** Towns no further apart than this are told of as one, in kilometres: a resort and the city it belongs to. */
const nearby = 30

const areNear = (x: PlaceValue, y: PlaceValue): boolean => {
  if (x.country !== y.country || [x.lat, x.lon, y.lat, y.lon].some((degrees) => degrees === undefined)) return false
  const [latX = 0, lonX = 0, latY = 0, lonY = 0] = [x.lat, x.lon, y.lat, y.lon]
  const kilometresADegree = 111
  const east = (lonX - lonY) * Math.cos((latX * Math.PI) / 180)
  return Math.hypot(latX - latY, east) * kilometresADegree <= nearby
}

export const whoOf = (a: KnownAccount, b: KnownAccount): Who => {
  for (const [side, people] of a.peopleOf) {
    const others = b.peopleOf.get(side)
    if (
      others &&
      sharedBy(people, others) === 0 &&
      !isLedByAnother(a, b, side) &&
      !isStandIn(a, b) &&
      !isReceivedByAnother(a, b)
    )
      return 'apart'
  }
  const common = sharedBy(a.people, b.people)
  const [fewer, more] = a.sides.size <= b.sides.size ? [a.sides, b.sides] : [b.sides, a.sides]
  const shared = sharedBy(fewer, more)
  if (fewer.size >= 2 && shared < fewer.size) return common >= 2 ? 'person' : 'apart'
  if (haveOtherRanks(a, b) || haveOpposedEnvoys(a, b) || isWithAnother(a, b)) return 'apart'
  if (common >= 2)
    return a.sides.size === b.sides.size || fewer.size < 2 || isHostBeside(a, b) ? 'people' : 'some-sides'
  if (common === 1 && (shared === fewer.size || fewer.size < 2))
    return fewer.size === more.size || fewer.size < 2 || isHostBeside(a, b) ? 'person' : 'some-sides'
  // one delegation may be led by another; where both are, it is another meeting
  const isOther = a.people.size > 0 && b.people.size > 0 && common === 0 && a.peopleOf.size !== 1
  if (isOther && areOfSameSides(a.peopleOf, b.peopleOf)) return 'apart'
  if (fewer.size < 2)
    return shared === fewer.size && more.size > 0 && (a.people.size === 0 || b.people.size === 0)
      ? 'one-side'
      : 'too-little'
  if (fewer.size === more.size && haveSameBearers(a, b)) return 'bearers'
  return fewer.size === more.size || isHostBeside(a, b) ? 'sides' : 'some-sides'
}

/**
 * One who takes part is the same, and whom he met is another in each, of whom nothing tells whose side he is on: an
 * opposition leader. Two reports may have two who received one envoy.
 */
const isWithAnother = (a: KnownAccount, b: KnownAccount): boolean => {
  if (sharedBy(a.people, b.people) !== 1 || a.people.size !== 2 || b.people.size !== 2) return false
  const others = [a, b].flatMap((account) => {
    const shared = account === a ? b : a
    return [...account.people].flatMap((person) => (shared.people.has(person) ? [] : [{ account, person }]))
  })
  const isSided = ({ account, person }: (typeof others)[number]): boolean =>
    [...account.peopleOf.values()].some((people) => people.has(person))
  const isHost = ({ account, person }: (typeof others)[number]): boolean =>
    account.participants.some(({ actor, role }) => actor === person && role === 'host')
  return !others.every(isSided) && !others.every(isHost) && !isReceivedByAnother(a, b)
}

/** What one account has more than the other is the state on whose ground both have them meet: a host is no third side. */
const isHostBeside = (a: KnownAccount, b: KnownAccount): boolean => {
  const host = a.place?.country
  return host !== undefined && host === b.place?.country && sidesBut(host, a) === sidesBut(host, b)
}

/** Names the sides of another account but for the state on whose ground that one has them meet, and no place. */
export const isWithoutHost = (a: KnownAccount, b: KnownAccount): boolean => {
  const host = b.place?.country
  return (
    host !== undefined &&
    a.place === undefined &&
    a.sides.size > 1 &&
    !a.sides.has(host) &&
    b.sides.has(host) &&
    sidesBut(host, a) === sidesBut(host, b)
  )
}

const sidesBut = (host: string, { sides }: KnownAccount): string =>
  [...sides]
    .filter((side) => side !== host)
    .sort()
    .join(' ')

/**
 * Two reports name two heads of one delegation: whoever it was, the delegation is one where the other side's people are
 * the same, or where it met the same sides in the same town on the same day.
 */
const isLedByAnother = (a: KnownAccount, b: KnownAccount, side: string): boolean => {
  if (a.sides.size !== b.sides.size) return false
  const isOfHeads = ({ peopleOf, heads }: KnownAccount): boolean => {
    const people = peopleOf.get(side)
    return people === undefined || sharedBy(people, heads) === people.size
  }
  // "the ministers stay at home: Norway sends X"
  if (isSamePlaceAndDay(a, b)) return isOfHeads(a) || isOfHeads(b)
  return isOfHeads(a) && isOfHeads(b) && (sharedBy(a.people, b.people) > 0 || isNewsOfOneRound(a, b))
}

/** A side sends another to what people of two other sides have on one day: an ambassador to the ministers' lunch. */
const isStandIn = (a: KnownAccount, b: KnownAccount): boolean =>
  a.stretch !== undefined &&
  b.stretch !== undefined &&
  isDay(a.stretch) &&
  isDay(b.stretch) &&
  meet(a.stretch, b.stretch) &&
  [...a.peopleOf].filter(([side, people]) => sharedBy(people, b.peopleOf.get(side) ?? new Set()) > 0).length > 1

/** Two reports have two who received one envoy, on one day or a day apart. */
const isReceivedByAnother = (a: KnownAccount, b: KnownAccount): boolean =>
  isSameSides(a, b) && areDaysWithin(a.stretch, b.stretch, 0) && sharedEnvoySide(a, b) !== undefined

/** Talks of the same two sides that two reports of the same days tell as held, and neither at another town or time. */
const isNewsOfOneRound = (a: KnownAccount, b: KnownAccount): boolean =>
  [a, b].some(({ local }) => local.kind === 'talks') &&
  [a, b].every(({ local }) => local.kind === 'talks' || local.kind === 'meeting') &&
  isSameSides(a, b) &&
  tookPlace(a.local.status) &&
  tookPlace(b.local.status) &&
  whereOf(a, b) !== 'apart' &&
  (isOneNews(a, b) || (isUndatedReport(a, b) && whereOf(a, b) === 'same'))

/** The report of one has no date: its "last night" may be any. */
export const isUndatedReport = (a: KnownAccount, b: KnownAccount): boolean =>
  a.published === undefined || b.published === undefined

const isSamePlaceAndDay = (a: KnownAccount, b: KnownAccount): boolean =>
  a.stretch !== undefined && b.stretch !== undefined && meet(a.stretch, b.stretch) && whereOf(a, b) === 'same'

/** The same two or more sides meet in both. */
export const isSameSides = (a: KnownAccount, b: KnownAccount): boolean =>
  a.sides.size > 1 && a.sides.size === b.sides.size && sharedBy(a.sides, b.sides) === a.sides.size

/** Somebody is named for each side. */
export const isPeopled = (account: KnownAccount): boolean =>
  account.sides.size > 0 && [...account.sides].every((side) => account.peopleOf.has(side))

const areOfSameSides = (a: KnownAccount['peopleOf'], b: KnownAccount['peopleOf']): boolean =>
  a.size === b.size && [...a.keys()].every((side) => b.has(side))

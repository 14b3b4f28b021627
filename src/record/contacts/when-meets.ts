import type { ContactStatus } from '../../model/record.ts'
import {
  areDaysWithin,
  calendarOf,
  daysBetween,
  holds,
  isDay,
  isMonthAtMost,
  isShort,
  meet,
  type Stretch,
  weekdayOf,
  widened,
} from '../edtf.ts'
import { anyTime } from '../pairs-in-time.ts'
import { sharedBy } from '../shared.ts'
import type { KnownAccount } from './contact-account.ts'
import { isOneNews, isToldTogether, newsReach } from './one-news.ts'
import { sharedEnvoySide } from './ranks.ts'
import { hasHappened, isSettled, tookPlace } from './status.ts'
import { isSameSides, whoOf } from './who-meets.ts'

/**
 * `likely`: one gives no date, and its weekday, day or month, or the date of its report, fits the other's. `unknown`:
 * nothing at all dates it.
 */
export type When = 'same-day' | 'meets' | 'likely' | 'unknown' | 'near' | 'apart'
/** How long before its report a contact without a date may have been, and how long after one that is planned, in days. */
const reach = { before: 60, after: 120, slack: 2 }

/** The same people in the same town: what a report looks back at without a date may lie so long before it, in days. */
const longReach = 400

/** How far apart two days may be that two reports give for one plan. */
const planReach = 14

/** How far apart two days may be that two reports give for one visit: "in June", "in September". */
const visitReach = 120

/**
 * When the contact of an account may have been: `judge` parts by their times any two whose windows do not meet, so that
 * they need not be judged. What nothing dates is looked for further back where people are shared than where only sides
 * are (`longReach`, `reach`). A plan may lie on another day than the one told (`planReach`, `visitReach`): of two windows the earlier
 * one's end decides, so that the end alone is widened.
 */
export const windowOf = (
  { stretch, published, local }: KnownAccount,
  by: 'shared-people' | 'shared-sides',
): Stretch => {
  const isVisitAhead = local.kind === 'visit' && isAsked(local.status)
  if (stretch) return { start: stretch.start, end: widened(stretch, isVisitAhead ? visitReach : planReach).end }
  if (!published) return anyTime
  const back = by === 'shared-people' ? longReach : reach.before
  const ahead = isVisitAhead ? longReach : reach.after
  return { start: widened(published, back).start, end: widened(published, ahead).end }
}

/** How far apart the reports of a call without a date may be, in days: calls come often. */
const callReach = 3

/** How the times of two accounts lie to each other. */
export const whenOf = (a: KnownAccount, b: KnownAccount, isSureMeeting: boolean): When => {
  if (a.stretch && b.stretch) {
    if (meet(a.stretch, b.stretch))
      return isDay(a.stretch) && isDay(b.stretch) ? 'same-day' : sameSpell(a, b) ? 'same-day' : 'meets'
    if (isSpell(a, b) || isDayOff(a, b) || isPlanOnOtherDay(a, b) || isVisitInOtherMonth(a, b)) return 'near'
    const mayMove = isDay(a.stretch) && isDay(b.stretch) && hasHappened(a.local.status) !== hasHappened(b.local.status)
    return mayMove && daysBetween(a.stretch, b.stretch) <= 0 ? 'near' : 'apart'
  }
  const [dated, undated] = a.stretch ? [a, b] : [b, a]
  if (!dated.stretch) return partsFit(a, b) ? 'unknown' : 'apart'
  if (!mayBeAt(undated, dated, isSureMeeting ? longReach : reach.before)) return isSameVisit(a, b) ? 'unknown' : 'apart'
  const parts = undated.time?.parts ?? {}
  const isHinted =
    undated.published !== undefined ||
    parts.weekday !== undefined ||
    parts.day !== undefined ||
    parts.month !== undefined
  return isHinted ? 'likely' : 'unknown'
}

/** Talks that one report has on one day, or some days, and another a day or two later: talks go on for days. */
const isSpell = (a: KnownAccount, b: KnownAccount): boolean =>
  (a.local.kind === 'talks' || b.local.kind === 'talks') &&
  [a, b].every(isOfTalks) &&
  tookPlace(a.local.status) &&
  tookPlace(b.local.status) &&
  a.stretch !== undefined &&
  b.stretch !== undefined &&
  isShort(a.stretch) &&
  isShort(b.stretch) &&
  daysBetween(a.stretch, b.stretch) <= 1 &&
  ([...a.people].some((id) => b.people.has(id)) || (isSameSides(a, b) && isOneNews(a, b)))

/** Talks, or a meeting of which neither the town nor anybody is told: "the deal came when the two countries met". */
const isOfTalks = ({ local, people, place }: KnownAccount): boolean =>
  local.kind === 'talks' || (local.kind === 'meeting' && people.size === 0 && place === undefined)

/** What the same two people had, by one report a day before the other's: one of the two is wrong, or counts the night to the other day. */
const isDayOff = (a: KnownAccount, b: KnownAccount): boolean =>
  (a.local.kind === b.local.kind || [a, b].every(({ manner }) => manner === 'face')) &&
  [a, b].every(({ local }) => local.kind !== 'visit') &&
  (tookPlace(a.local.status) === tookPlace(b.local.status) || isDenialOfHeld(a, b)) &&
  a.stretch !== undefined &&
  b.stretch !== undefined &&
  isDay(a.stretch) &&
  isDay(b.stretch) &&
  daysBetween(a.stretch, b.stretch) <= 0 &&
  a.published !== undefined &&
  b.published !== undefined &&
  daysBetween(a.published, b.published) <= newsReach &&
  // each report could know of both days; one that tells of its own day alone tells of another contact
  (!tookPlace(a.local.status) || (a.stretch.start < b.published.end && b.stretch.start < a.published.end)) &&
  (['people', 'bearers'].includes(whoOf(a, b)) || sharedEnvoySide(a, b) !== undefined)

const isDenialOfHeld = (a: KnownAccount, b: KnownAccount): boolean =>
  [a, b].some(({ local }) => local.status === 'denied') && [a, b].some(({ local }) => tookPlace(local.status))

const isPlanOnOtherDay = (a: KnownAccount, b: KnownAccount): boolean =>
  (isRoundOnOtherDay(a, b) || isSlipOfPlan(a, b)) && isSameSides(a, b)

/** What is to be in one town, or was called off there, a day or two earlier by one report than by another, however old either is. */
const isSlipOfPlan = (a: KnownAccount, b: KnownAccount): boolean =>
  [a, b].every(({ local }) => isAsked(local.status)) &&
  a.manner === b.manner &&
  areDaysWithin(a.stretch, b.stretch, 1) &&
  a.place?.name !== undefined &&
  a.place.name === b.place?.name

/** The next round in the same town, or in none that is told, for which two reports of the same news have two days: one of the two is wrong, or it was moved. */
export const isRoundOnOtherDay = (a: KnownAccount, b: KnownAccount): boolean =>
  areSettledPlans(a, b) &&
  a.manner === b.manner &&
  [a, b].every(({ local }) => local.kind !== 'visit') &&
  areMonthsAtMost(a.stretch, b.stretch) &&
  isToldTogether(a, b) &&
  (a.place?.name === b.place?.name || (a.local.kind === 'summit' && b.local.kind === 'summit'))

/** Days or months, and no further apart than two reports may have one plan. */
const areMonthsAtMost = (a: Stretch | undefined, b: Stretch | undefined): boolean =>
  a !== undefined && b !== undefined && isMonthAtMost(a) && isMonthAtMost(b) && daysBetween(a, b) <= planReach

/** Both have it settled that it is to be. */
export const areSettledPlans = (a: KnownAccount, b: KnownAccount): boolean =>
  [a, b].every(({ local }) => isSettled(local.status))

/**
 * The visit of one guest to one host, asked for, accepted, planned or called off by two reports of the same news: there is one such
 * visit, whatever either makes of it.
 */
export const isSameVisit = (a: KnownAccount, b: KnownAccount): boolean => {
  const [fewer, more] = a.people.size <= b.people.size ? [a.people, b.people] : [b.people, a.people]
  return (
    [a, b].every(({ local }) => local.kind === 'visit' && isAsked(local.status)) &&
    isToldTogether(a, b) &&
    isSameSides(a, b) &&
    fewer.size > 0 &&
    sharedBy(fewer, more) === fewer.size
  )
}

/** Still to come, declined or called off. */
const isAsked = (status: ContactStatus): boolean =>
  !hasHappened(status) || status === 'declined' || status === 'cancelled'

/** Such a visit, for which they have two months. */
const isVisitInOtherMonth = (a: KnownAccount, b: KnownAccount): boolean =>
  isSameVisit(a, b) &&
  a.stretch !== undefined &&
  b.stretch !== undefined &&
  daysBetween(a.stretch, b.stretch) <= visitReach

/** Several days that are the same days, or of which one day is told. */
const sameSpell = (a: KnownAccount, b: KnownAccount): boolean => {
  if (!a.stretch || !b.stretch) return false
  return isShort(a.stretch) && isShort(b.stretch) && (holds(a.stretch, b.stretch) || holds(b.stretch, a.stretch))
}

/**
 * Whether a contact without a date may have been when another was: by its weekday or day, and by its report's date.
 * @param back how long before its report, in days
 */
const mayBeAt = (undated: KnownAccount, dated: KnownAccount, back: number): boolean => {
  const { stretch } = dated
  if (!stretch) return true
  const parts = undated.time?.parts
  if (
    parts?.weekday !== undefined &&
    isDay(stretch) &&
    weekdayOf(stretch) !== undefined &&
    weekdayOf(stretch) !== parts.weekday
  )
    return false
  const date = calendarOf(stretch)
  if (parts?.year !== undefined && isDay(stretch) && parts.year !== date.year) return false
  if (parts?.month !== undefined && isDay(stretch) && parts.month !== date.month) return false
  if (parts?.day !== undefined && isDay(stretch) && parts.day !== date.day) return false
  if (!undated.published) return true
  const { start, end } = undated.published
  const before = widened(undated.published, back).start
  const after = widened(undated.published, reach.after).end
  const near = widened({ start, end }, reach.slack)
  const { status } = undated.local
  // What was called off, declined or denied may lie on either side of its report.
  const span = tookPlace(status)
    ? { start: before, end: near.end }
    : hasHappened(status)
      ? { start: before, end: after }
      : { start: near.start, end: after }
  return meet(span, stretch)
}

const partsFit = (a: KnownAccount, b: KnownAccount): boolean => {
  const [x, y] = [a.time?.parts, b.time?.parts]
  const agree = (one: number | undefined, other: number | undefined): boolean =>
    one === undefined || other === undefined || one === other
  if (
    !agree(x?.weekday, y?.weekday) ||
    !agree(x?.year, y?.year) ||
    !agree(x?.month, y?.month) ||
    !agree(x?.day, y?.day)
  )
    return false
  return (
    a.published === undefined ||
    b.published === undefined ||
    daysBetween(a.published, b.published) <= (a.manner === 'call' || a.manner === 'letter' ? callReach : reach.before)
  )
}

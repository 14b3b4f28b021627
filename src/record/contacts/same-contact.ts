import { calendarOf, daysBetween, holds, isDay, isShort, meet, type Stretch, weekdayOf, widened } from '../edtf.ts'
import { anyTime } from '../pairs-in-time.ts'
import type { KnownAccount } from './contact-account.ts'
import type { OfficeHolders } from './office-holders.ts'
import { isOneNews, isToldTogether, newsReach } from './one-news.ts'
import { hasHappened, tookPlace } from './status.ts'
import { isPeopled, isSameSides, type Where, type Who, whereOf, whoOf } from './who-meets.ts'

/** What two accounts of different reports tell of being one contact. */
export interface Judgement {
  /** How much is alike; the higher is joined first. */
  readonly score: number
  /** They cannot be one, and no group holds both. */
  readonly parted: boolean
  /** Joined where nothing rivals it. */
  readonly joins: boolean
  /** Worth showing to a person where they are not joined: those who take part and the place agree. */
  readonly isLike: boolean
  /** Joined only where exactly one candidate fits: a time is missing or coarse. */
  readonly byRule: boolean
  /** Something beside those who take part and the place dates it. */
  readonly isHinted: boolean
  readonly because: readonly string[]
  readonly against: readonly string[]
}

/** How much less alike a contact that is denied is to one that is not: more than a common day is worth. */
const deniedLess = 6

/** How much less alike those are that only the news of the same days joins: they are no rival to what a place or a name joins. */
const barelyLess = 4

/**
 * `likely`: one gives no date, and its weekday, day or month, or the date of its report, fits the other's. `unknown`:
 * nothing at all dates it.
 */
type When = 'same-day' | 'meets' | 'likely' | 'unknown' | 'near' | 'apart'
const never = (against: string): Judgement => ({
  score: 0,
  parted: true,
  joins: false,
  isLike: false,
  byRule: false,
  isHinted: false,
  because: [],
  against: [against],
})

/** How long before its report a contact without a date may have been, and how long after one that is planned, in days. */
const reach = { before: 60, after: 120, slack: 2 }

/** The same people in the same town: what a report looks back at without a date may lie so long before it, in days. */
const longReach = 400

/**
 * When the contact of an account may have been: `judge` parts by their times any two whose windows do not meet, so that
 * they need not be judged. What nothing dates is looked for further back where people are shared than where only sides
 * are (`longReach`, `reach`). A plan may lie on another day than the one told (`planReach`): of two windows the earlier
 * one's end decides, so that the end alone is widened.
 */
export const windowOf = ({ stretch, published }: KnownAccount, by: 'shared-people' | 'shared-sides'): Stretch => {
  if (stretch) return { start: stretch.start, end: widened(stretch, planReach).end }
  if (!published) return anyTime
  const back = by === 'shared-people' ? longReach : reach.before
  return { start: widened(published, back).start, end: widened(published, reach.after).end }
}

/** How far apart the reports of a call without a date may be, in days: calls come often. */
const callReach = 3

/** Judges whether two accounts tell of one contact. Symmetric; accounts of one report are never one. */
export const judge = (a: KnownAccount, b: KnownAccount, holders: OfficeHolders): Judgement => {
  if (a.report.id === b.report.id) return never('one report tells of both')
  if (!kindsFit(a, b)) return never('one is of another kind')
  const where = whereOf(a, b)
  // what is not dated in both was moved nowhere; most pairs are parted here, and by less than it takes to tell who meets
  if (where === 'apart' && !(a.stretch && b.stretch)) return never('the places are others')
  const who = whoOf(a, b)
  if (who === 'apart') return never('others take part')
  const when = whenOf(a, b, who === 'people' && where === 'same')
  if (when === 'apart') return never('the times are others')
  const isMoved =
    where === 'apart' && who === 'people' && when === 'same-day' && isKindred(a, b) && a.local.kind !== 'visit'
  if (where === 'apart' && !isMoved) return never('the places are others')
  if (who === 'some-sides' && isPeopled(a) && isPeopled(b)) return never('more take part in one, and all are named')
  // "diplomats of the two countries met there on Thursday": day and town tell which, where nothing else happened
  const isPlaced = who === 'one-side' && when === 'same-day' && where === 'same' && a.place?.name !== undefined
  if (who === 'too-little') return never('too little is known of who takes part')
  if (who === 'one-side' && !isPlaced) return { ...never('too little is known of who takes part'), parted: false }
  if (comesAfter(a, b) || comesAfter(b, a)) return never('one was still to come when the other was over')
  if (isToldBefore(a, b) || isToldBefore(b, a)) return never('one was told of as over before the day of the other')
  const undated = when === 'unknown' || when === 'likely'
  const times = undated ? holders.difference(a.report.id, b.report.id) : undefined
  const alike = {
    who: { people: 4, person: 3, sides: 2, 'some-sides': 1, 'one-side': 1 }[who],
    when: { 'same-day': 3, meets: 2, near: 1, likely: 1, unknown: 0 }[when],
    where: { same: 2, within: 1, near: 1, unknown: 0, apart: -2 }[where],
    kind: isKindred(a, b) ? 1 : 0,
  }
  const denial = (a.local.status === 'denied') !== (b.local.status === 'denied')
  const fitsWell = fits(a, b, alike, { when, where })
  const joins = fitsWell || fitsBarely(a, b, alike)
  const less = (denial ? deniedLess : 0) + (joins && !fitsWell ? barelyLess : 0)
  const telling = a.local.kind === 'summit' && b.local.kind === 'summit' ? 1 : 0
  // what took place in both, or in neither, is the likelier one
  const stage = tookPlace(a.local.status) === tookPlace(b.local.status) ? 2 : 0
  const score = Math.max(1, alike.who * 3 + alike.when * 2 + alike.where + alike.kind + telling + stage - less)
  const because = wordsFor(who, when, where)
  const isLike = isAlike(a, b, { who: alike.who, when, where })
  if (times !== undefined)
    return {
      score,
      parted: true,
      joins: false,
      isLike,
      byRule: true,
      isHinted: false,
      because,
      against: [times],
    }
  const byRule = when !== 'same-day' || who === 'some-sides' || who === 'one-side' || denial || isMoved
  return {
    score,
    parted: false,
    joins,
    isLike,
    byRule,
    isHinted: when !== 'unknown',
    because,
    against: joins ? [] : ['not enough agrees to take them for one'],
  }
}

/**
 * What was only proposed or agreed may have come to nothing, and what is denied is another thing than what was held:
 * they meet what took place only by its date.
 */
const isOpenBeside = ({ local: { status } }: KnownAccount, other: KnownAccount): boolean =>
  tookPlace(other.local.status) && (status === 'denied' || (!hasHappened(status) && status !== 'planned'))

const isAlike = (
  a: KnownAccount,
  b: KnownAccount,
  { who, when, where }: { readonly who: number; readonly when: When; readonly where: Where },
): boolean => {
  if (who >= 2 && where === 'same') return true
  return (
    who === 4 && a.local.kind === b.local.kind && (when !== 'unknown' || a.manner === 'call' || a.manner === 'letter')
  )
}

const fits = (
  a: KnownAccount,
  b: KnownAccount,
  alike: { readonly who: number; readonly where: number; readonly kind: number },
  { when, where }: { readonly when: When; readonly where: Where },
): boolean => {
  const needsPlace = a.manner === 'face' || a.manner === 'press'
  const open = isOpenBeside(a, b) || isOpenBeside(b, a)
  if (when === 'same-day') {
    if (alike.who >= 3) return true
    return alike.who === 2 ? where !== 'unknown' || alike.kind === 1 : where === 'same'
  }
  if (when === 'near') return alike.who >= 2 && (where === 'same' || !needsPlace)
  // what is denied in the news of the day, by the same word, is what was told in it: talks in a town are no secret meeting there
  if (open && isOneNews(a, b) && [a, b].some(({ local }) => local.status === 'denied'))
    return a.local.kind === b.local.kind && alike.who >= 2 && where === 'same'
  if (open) return false
  if (!needsPlace) return alike.who === 4 || (alike.who === 3 && isSameSides(a, b) && isUndatedReport(a, b))
  // "the three presidents meet again in Windhoek in March": the same plan, of which one report leaves a side out
  if (alike.who === 1 && when === 'meets' && where === 'same' && isToCome(a) && isToCome(b))
    return a.place?.name !== undefined && alike.kind === 1 && a.sides.size > 1 && b.sides.size > 1
  if (when === 'meets' && alike.who >= 3 && where !== 'unknown') return true
  if (alike.who >= 2 && where === 'same') return true
  // "a meeting in September", "on 27 September": two reports of the same days, and of one month
  if (when === 'meets' && alike.who >= 2 && alike.kind === 1 && isToldTogether(a, b) && isHeldInBoth(a, b)) return true
  // "since they met in Lima in May", "last met in May": what both tell of as long past, of the same sides and month
  if (when === 'meets' && alike.who >= 2 && alike.kind === 1 && isLongPast(a) && isLongPast(b)) return true
  return (
    isOneNews(a, b) &&
    alike.kind === 1 &&
    (alike.who === 4 ||
      (alike.who >= 2 && (a.local.kind !== 'visit' || when === 'meets') && isToCome(a) && isToCome(b)))
  )
}

const isHeldInBoth = (a: KnownAccount, b: KnownAccount): boolean =>
  [a, b].every(({ local }) => tookPlace(local.status) || local.status === 'denied') && isSameSides(a, b)

/** The report of one has no date: its "last night" may be any. */
const isUndatedReport = (a: KnownAccount, b: KnownAccount): boolean =>
  a.published === undefined || b.published === undefined

/** How long before its report a contact is long past, in days: no report of its news tells of it. */
const pastReach = 45

const isLongPast = ({ stretch, published, local }: KnownAccount): boolean =>
  tookPlace(local.status) &&
  stretch !== undefined &&
  published !== undefined &&
  stretch.end <= published.start &&
  daysBetween(stretch, published) >= pastReach

const isToCome = ({ local: { status } }: KnownAccount): boolean => !hasHappened(status) || status === 'cancelled'

/** Those sides had talks, two reports of the same days say, and neither tells of a second: less than a place or a name, yet enough. */
const fitsBarely = (
  a: KnownAccount,
  b: KnownAccount,
  alike: { readonly who: number; readonly kind: number },
): boolean =>
  alike.who >= 2 &&
  alike.kind === 1 &&
  a.local.kind !== 'visit' &&
  isSameSides(a, b) &&
  tookPlace(a.local.status) === tookPlace(b.local.status) &&
  !isBare(a) &&
  !isBare(b) &&
  [a, b].every(({ published }) => published !== undefined && isDay(published)) &&
  isOneNews(a, b)

/** Says nothing but that the two sides meet: a title's "the talks between …". */
const isBare = ({ people, time, place, local }: KnownAccount): boolean =>
  people.size === 0 && time === undefined && place === undefined && local.venue === undefined

const wordsFor = (who: Who, when: When, where: Where): readonly string[] => [
  {
    people: 'the same people take part',
    person: 'one who takes part is the same and the sides fit',
    sides: 'the same sides meet',
    'some-sides': 'the sides of one are among those of the other',
    'one-side': 'the one side named takes part in both',
    'too-little': '',
    apart: '',
  }[who],
  {
    'same-day': 'the same day',
    meets: 'the times agree as far as each says',
    near: 'the days lie side by side',
    likely: 'one gives no date, and what dates it or its report fits',
    unknown: 'one gives no time',
    apart: '',
  }[when],
  ...{
    same: ['the same place'],
    within: ['one place lies in the other'],
    near: ['the places lie side by side'],
    unknown: [],
    apart: ['the places told are two'],
  }[where],
]

/** What one report calls talks another calls a meeting, and a summit is one; talks told of without a place may be the call. */
export const isKindred = (a: KnownAccount, b: KnownAccount): boolean =>
  a.local.kind === b.local.kind || (a.local.kind !== 'visit' && b.local.kind !== 'visit' && kindsFit(a, b))

/** Kinds of one manner fit, a visit only a visit; "talks" without a place may have been by telephone. */
const kindsFit = (a: KnownAccount, b: KnownAccount): boolean => {
  if (a.manner === b.manner) {
    const visits = [a, b].filter(({ local }) => local.kind === 'visit').length
    return visits !== 1 || visitFits(a, b)
  }
  // "the president in Ankara": a country that takes part says nothing of where
  const isPlaced = ({ local: { place, venue }, sides }: KnownAccount): boolean =>
    venue !== undefined || place?.name !== undefined || (place?.country !== undefined && !sides.has(place.country))
  const mayBeCall = (account: KnownAccount): boolean => account.local.kind === 'talks' && !isPlaced(account)
  return (a.manner === 'call' && mayBeCall(b)) || (b.manner === 'call' && mayBeCall(a))
}

/** A visit and a meeting are one where neither has taken place yet and the same people are in both, or at one town those of one. */
const visitFits = (a: KnownAccount, b: KnownAccount): boolean => {
  const [fewer, more] = a.people.size <= b.people.size ? [a, b] : [b, a]
  return (
    [...fewer.people].every((id) => more.people.has(id)) &&
    (fewer.people.size === more.people.size ||
      (fewer.people.size > 0 && a.place?.name !== undefined && whereOf(a, b) === 'same')) &&
    !tookPlace(a.local.status) &&
    !tookPlace(b.local.status)
  )
}

const whenOf = (a: KnownAccount, b: KnownAccount, isSureMeeting: boolean): When => {
  if (a.stretch && b.stretch) {
    if (meet(a.stretch, b.stretch))
      return isDay(a.stretch) && isDay(b.stretch) ? 'same-day' : sameSpell(a, b) ? 'same-day' : 'meets'
    if (isSpell(a, b) || isDayOff(a, b) || isPlanOnOtherDay(a, b)) return 'near'
    const mayMove = isDay(a.stretch) && isDay(b.stretch) && hasHappened(a.local.status) !== hasHappened(b.local.status)
    return mayMove && daysBetween(a.stretch, b.stretch) <= 0 ? 'near' : 'apart'
  }
  const [dated, undated] = a.stretch ? [a, b] : [b, a]
  if (!dated.stretch) return partsFit(a, b) ? 'unknown' : 'apart'
  if (!mayBeAt(undated, dated, isSureMeeting ? longReach : reach.before)) return 'apart'
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
  a.local.kind === b.local.kind &&
  a.local.kind !== 'visit' &&
  tookPlace(a.local.status) === tookPlace(b.local.status) &&
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
  whoOf(a, b) === 'people'

/** How far apart two days may be that two reports give for one plan. */
const planReach = 14

/** The next round in the same town, for which two reports of the same news have two days: one of the two is wrong, or it was moved. */
const isPlanOnOtherDay = (a: KnownAccount, b: KnownAccount): boolean =>
  [a, b].every(({ local: { status } }) => status === 'planned' || status === 'agreed') &&
  a.local.kind === b.local.kind &&
  a.local.kind !== 'visit' &&
  a.stretch !== undefined &&
  b.stretch !== undefined &&
  isDay(a.stretch) &&
  isDay(b.stretch) &&
  daysBetween(a.stretch, b.stretch) <= planReach &&
  isToldTogether(a, b) &&
  isSameSides(a, b) &&
  a.place?.name !== undefined &&
  a.place.name === b.place?.name

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

/** Whether one was still to come in a report published after the other had been held. */
const comesAfter = (plan: KnownAccount, done: KnownAccount): boolean =>
  !hasHappened(plan.local.status) &&
  tookPlace(done.local.status) &&
  plan.published !== undefined &&
  ((done.stretch !== undefined && plan.published.start >= done.stretch.end) ||
    (done.stretch === undefined && done.published !== undefined && plan.published.start >= done.published.end))

/** Told as over by a report that is older than the first day of what is still to come. */
const isToldBefore = ({ local, published }: KnownAccount, plan: KnownAccount): boolean =>
  tookPlace(local.status) &&
  !hasHappened(plan.local.status) &&
  published !== undefined &&
  plan.stretch !== undefined &&
  plan.stretch.start >= published.end

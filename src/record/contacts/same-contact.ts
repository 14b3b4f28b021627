import { areDaysWithin, daysBetween, isDay } from '../edtf.ts'
import { sharedBy } from '../shared.ts'
import type { KnownAccount } from './contact-account.ts'
import type { OfficeHolders } from './office-holders.ts'
import { isOneNews, isToldTogether } from './one-news.ts'
import { sharedEnvoySide } from './ranks.ts'
import { hasHappened, isSettled, tookPlace } from './status.ts'
import { areSettledPlans, isSameVisit, type When, whenOf } from './when-meets.ts'
import { isPeopled, isSameSides, isUndatedReport, type Where, type Who, whereOf, whoOf } from './who-meets.ts'

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

/** How much less alike a meal is to what is told without one. */
const mealLess = 6

/** How much less alike those are that only the news of the same days joins: they are no rival to what a place or a name joins. */
const barelyLess = 4

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

/** Judges whether two accounts tell of one contact. Symmetric; accounts of one report are never one. */
export const judge = (a: KnownAccount, b: KnownAccount, holders: OfficeHolders): Judgement => {
  if (a.report.id === b.report.id) return never('one report tells of both')
  if (!kindsFit(a, b)) return never('one is of another kind')
  const where = whereOf(a, b)
  // what is not dated in both was moved nowhere; most pairs are parted here, and by less than it takes to tell who meets
  if (where === 'apart' && !(a.stretch && b.stretch) && !isOnlyPlan(a, b) && !isSettledElsewhere(a, b))
    return never('the places are others')
  const who = isSamePlan(a, b, where) ? 'one-side' : whoOf(a, b)
  if (who === 'apart') return never('others take part')
  const when = whenOf(a, b, who === 'people' && where === 'same')
  if (when === 'apart') {
    // of the next round one report may have another town and another day than a third that stands between
    const isBetweenTwo = isSettledElsewhere(a, b) && areDaysWithin(a.stretch, b.stretch, 1)
    return { ...never('the times are others'), parted: !isBetweenTwo }
  }
  const isMoved =
    where === 'apart' &&
    isKindred(a, b) &&
    a.local.kind !== 'visit' &&
    ((when === 'same-day' && who === 'people') ||
      (when !== 'near' && isSettledElsewhere(a, b)) ||
      (when === 'near' && isToldOtherwise(a, b, who)) ||
      ((who === 'people' || isSameSides(a, b)) && isToldElsewhere(a, b, when)))
  if (where === 'apart' && !isMoved) return never('the places are others')
  if (who === 'some-sides' && isPeopled(a) && isPeopled(b)) return never('more take part in one, and all are named')
  // "diplomats of the two countries met there on Thursday": day and town tell which, where nothing else happened
  const isPlaced =
    who === 'one-side' &&
    (when === 'same-day' || (when === 'meets' && areSettledPlans(a, b))) &&
    where === 'same' &&
    a.place?.name !== undefined
  if (who === 'too-little') return never('too little is known of who takes part')
  if (who === 'one-side' && !isPlaced) return { ...never('too little is known of who takes part'), parted: false }
  if (comesAfter(a, b) || comesAfter(b, a)) return never('one was still to come when the other was over')
  if (isToldBefore(a, b) || isToldBefore(b, a)) return never('one was told of as over before the day of the other')
  const undated = when === 'unknown' || when === 'likely'
  const times = undated ? holders.difference(a.report.id, b.report.id) : undefined
  const alike = {
    who: { people: 4, bearers: 3, person: 3, sides: 2, 'some-sides': 1, 'one-side': 1 }[who],
    when: { 'same-day': 3, meets: 2, near: 1, likely: 1, unknown: 0 }[when],
    where: { same: 2, within: 1, near: 1, unknown: 0, apart: -2 }[where],
    kind: isKindred(a, b) ? 1 : 0,
  }
  const denial = (a.local.status === 'denied') !== (b.local.status === 'denied')
  const fitsWell = fits(a, b, alike, { who, when, where })
  const joins = fitsWell || fitsBarely(a, b, alike)
  const less =
    (denial ? deniedLess : 0) +
    (joins && (isMoved || !fitsWell) ? barelyLess : 0) +
    (a.isMeal === b.isMeal ? 0 : mealLess)
  // the talks in one are the talks in the other, and not the aside that some of them had there
  const telling = a.local.kind === b.local.kind && (a.local.kind === 'summit' || a.local.kind === 'talks') ? 1 : 0
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

/** "The three meet again in Windhoek in March": one plan, called off or not, of whose sides either report has only some. */
const isSamePlan = (a: KnownAccount, b: KnownAccount, where: Where): boolean =>
  where === 'same' &&
  a.place?.name !== undefined &&
  isToCome(a) &&
  isToCome(b) &&
  isToldTogether(a, b) &&
  [a, b].every(({ people, sides, local }) => people.size === 0 && sides.size > 1 && local.kind !== 'visit') &&
  sharedBy(a.sides, b.sides) > 0 &&
  sharedBy(a.sides, b.sides) < Math.min(a.sides.size, b.sides.size)

/** Called off in both; or a summit that is to be, or was to be: two leaders have one ahead of them. */
const isOnlyPlan = (a: KnownAccount, b: KnownAccount): boolean =>
  [a, b].every(({ local }) => local.status === 'cancelled') ||
  [a, b].every((account) => account.local.kind === 'summit' && isToCome(account))

/**
 * What the same two had, or were to have, and neither report can have for another: the summit of theirs that is to be, or
 * was called off, in the news of these days, or the one meeting of theirs in a month long past, for which reports have two towns.
 */
const isToldElsewhere = (a: KnownAccount, b: KnownAccount, when: When): boolean =>
  a.local.kind === b.local.kind &&
  ((isOnlyPlan(a, b) && isToldTogether(a, b)) || (when === 'meets' && isLongPast(a) && isLongPast(b)))

/** What the same two had, by one report a day before the other's and in another town: neither tells of a second. */
const isToldOtherwise = (a: KnownAccount, b: KnownAccount, who: Who): boolean =>
  (who === 'people' || who === 'bearers') && isSameSides(a, b) && isHeldInBoth(a, b) && isToldTogether(a, b)

/** The next meeting of the same sides, for which two reports of the same news have two towns. */
const isSettledElsewhere = (a: KnownAccount, b: KnownAccount): boolean =>
  areSettledPlans(a, b) && (isToldTogether(a, b) || isUndatedReport(a, b)) && isSameSides(a, b)

/**
 * What was only proposed may have come to nothing, and what is denied is another thing than what was held: they meet what
 * took place only by its date.
 */
const isOpenBeside = ({ local: { status } }: KnownAccount, other: KnownAccount): boolean =>
  tookPlace(other.local.status) && (status === 'denied' || !(hasHappened(status) || isSettled(status)))

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
  { who, when, where }: { readonly who: Who; readonly when: When; readonly where: Where },
): boolean => {
  const needsPlace = [a, b].every(({ manner }) => manner === 'face' || manner === 'press')
  const open = isOpenBeside(a, b) || isOpenBeside(b, a)
  if (when === 'same-day') {
    if (alike.who >= 3) return true
    return alike.who === 2 ? where !== 'unknown' || alike.kind === 1 : where === 'same'
  }
  if (isSameVisit(a, b)) return true
  // in two towns is only what cannot be another ('isMoved')
  if (when === 'near')
    return (
      alike.who >= 2 && (where === 'same' || where === 'apart' || !needsPlace || sharedEnvoySide(a, b) !== undefined)
    )
  // what is denied in the news of the day, by the same word, is what was told in it: talks in a town are no secret meeting there
  if (open && (isOneNews(a, b) || isUndatedReport(a, b)) && [a, b].some(({ local }) => local.status === 'denied'))
    return a.local.kind === b.local.kind && alike.who >= 2 && where === 'same'
  if (open) return false
  // whoever the two foreign ministers are, they are the same in the news of the same days
  if (who === 'bearers' && alike.kind === 1 && (when === 'meets' || isOneNews(a, b))) return true
  // talks of one of the same people, told by a report without a date of its own
  if (
    isUndatedReport(a, b) &&
    alike.who >= 3 &&
    [a, b].every(({ local }) => local.kind === 'talks') &&
    isHeldInBoth(a, b)
  )
    return true
  if (!needsPlace) return alike.who === 4 || (alike.who === 3 && isSameSides(a, b) && isUndatedReport(a, b))
  // "the three presidents meet again in Windhoek in March": the same plan, of which one report leaves a side out
  if (alike.who === 1 && when === 'meets' && where === 'same' && isToCome(a) && isToCome(b))
    return (
      a.place?.name !== undefined && alike.kind === 1 && (who === 'one-side' || (a.sides.size > 1 && b.sides.size > 1))
    )
  if (when === 'meets' && alike.who >= 3 && where !== 'unknown') return true
  if (alike.who >= 2 && (where === 'same' || (where === 'within' && alike.kind === 1 && isToldTogether(a, b))))
    return true
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
  (!(isBare(a) || isBare(b)) || (a.local.kind === b.local.kind && tellsMore(a) && tellsMore(b))) &&
  [a, b].every(({ published }) => published !== undefined && isDay(published)) &&
  isOneNews(a, b)

/** Says nothing but that the two sides meet: a title's "the talks between …". */
const isBare = ({ people, time, place, local }: KnownAccount): boolean =>
  people.size === 0 && time === undefined && place === undefined && local.venue === undefined

/** Of something that went on or came to something, and is no mere word for it. */
const tellsMore = (account: KnownAccount): boolean =>
  !isBare(account) || account.local.claims.some(({ attribute }) => attribute === 'duration' || attribute === 'outcome')

const wordsFor = (who: Who, when: When, where: Where): readonly string[] => [
  {
    people: 'the same people take part',
    bearers: 'those who hold the same offices take part',
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
export const kindsFit = (a: KnownAccount, b: KnownAccount): boolean => {
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

/** Whether one was still to come in a report published after the other had been held. */
export const comesAfter = (plan: KnownAccount, done: KnownAccount): boolean =>
  !hasHappened(plan.local.status) &&
  tookPlace(done.local.status) &&
  plan.published !== undefined &&
  ((done.stretch !== undefined && plan.published.start >= done.stretch.end) ||
    (done.stretch === undefined && done.published !== undefined && plan.published.start >= done.published.end))

/** Told as over by a report that is older than the first day of what is still to come. */
export const isToldBefore = ({ local, published }: KnownAccount, plan: KnownAccount): boolean =>
  tookPlace(local.status) &&
  !hasHappened(plan.local.status) &&
  published !== undefined &&
  plan.stretch !== undefined &&
  plan.stretch.start >= published.end

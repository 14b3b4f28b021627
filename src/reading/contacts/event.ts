import type { LocalKey } from '../../model/reading.ts'
import type { ContactStatus } from '../../model/record.ts'
import type { PlaceMention, TimeMention } from '../document.ts'
import { daysBetween, publishedOf } from '../times/calendar.ts'
import { type Company, type Context, together } from './context.ts'
import { isOfDays } from './length-words.ts'
import { type ContactMention, toldStatus } from './mention.ts'

/** The last sentence of what a heading and a lead take up. */
export const LEAD = 2

/** A contact while its mentions are still being put together. */
export interface ContactEvent {
  readonly mentions: readonly ContactMention[]
  readonly company: Company
  /** Why each later mention was taken for the same contact. */
  readonly because: readonly string[]
  /** Nobody could yet tell both sides; it may turn out to be nothing. */
  readonly loose: boolean
}

export const eventOf = (mention: ContactMention, loose: boolean): ContactEvent => ({
  mentions: [mention],
  company: mention.company,
  because: [],
  loose,
})

export const withMention = (
  event: ContactEvent,
  mention: ContactMention,
  because: string,
  loose = event.loose,
): ContactEvent => ({
  mentions: [...event.mentions, mention],
  company: together(event.company, mention.company),
  because: [...event.because, because],
  loose,
})

export const timesOfEvent = (event: ContactEvent): readonly TimeMention[] =>
  [...event.mentions]
    .flatMap(({ time }) => (time ? [time] : []))
    .sort((a, b) => a.near - b.near)
    .map(({ value }) => value)

export const placesOfEvent = (event: ContactEvent): readonly PlaceMention[] =>
  event.mentions
    .flatMap(({ places }) => places)
    .sort((a, b) => a.near - b.near)
    .map(({ place }) => place)

/** Statuses of what is still to be. */
export const FUTURE: readonly (ContactStatus | undefined)[] = ['planned', 'agreed', 'proposed', 'invited']

/** How many days before its report a contact was that the news is no longer about. */
const staleDays = 7

/** Whether a time was over before the news of its report. */
export const isLongPast = ({ document }: Context, { edtf }: TimeMention): boolean => {
  const end = edtf?.split('/').at(-1)
  const { published } = document.report
  if (end === undefined || published === undefined) return false
  const [last, today] = [publishedOf(end)?.day, publishedOf(published)?.day]
  return last === undefined
    ? end < published.slice(0, end.length)
    : today !== undefined && daysBetween(last, today) > staleDays
}

/** Tells whether two times cannot be one: other dates, other weekdays, other parts of the day. */
export const timesClash = (a: TimeMention, b: TimeMention): boolean => {
  if (a.edtf !== undefined && b.edtf !== undefined && !datesMeet(a.edtf, b.edtf)) return true
  const { parts: p } = a
  const { parts: q } = b
  const differ = (x: number | string | undefined, y: number | string | undefined): boolean =>
    x !== undefined && y !== undefined && x !== y
  const undated = a.edtf === undefined || b.edtf === undefined
  if (
    undated &&
    (differ(p.weekday, q.weekday) || differ(p.day, q.day) || differ(p.month, q.month) || differ(p.year, q.year))
  )
    return true
  return differ(dayPart(p.part), dayPart(q.part))
}

/** Parts of a day that speakers tell apart; noon and afternoon run into each other. */
const dayPart = (part: string | undefined): string | undefined =>
  part === 'noon' || part === 'forenoon' ? undefined : part === 'night' ? 'evening' : part

/** Tells whether two EDTF dates can be the same: equal as far as both go, or one within the other's interval. */
export const datesMeet = (a: string, b: string): boolean => {
  const [aFrom, aTo] = edges(a)
  const [bFrom, bTo] = edges(b)
  return aFrom <= bTo && bFrom <= aTo
}

/** Tells whether one time is over before another begins; false where either has no date. */
export const isBefore = (a: TimeMention, b: TimeMention): boolean =>
  a.edtf !== undefined && b.edtf !== undefined && edges(a.edtf)[1] < edges(b.edtf)[0]

const edges = (edtf: string): readonly [string, string] => {
  const [from = '', to = from] = edtf.replace(/[~?%]/gu, '').split('/')
  return [
    from.slice(0, 10).padEnd(10, '\u0000'),
    `${(to === '..' || to === '' ? '9999' : to).slice(0, 10)}`.padEnd(10, '\uffff'),
  ]
}

export const placesClash = (a: PlaceMention, b: PlaceMention): boolean => {
  if (a.country !== undefined && b.country !== undefined && a.country !== b.country) return true
  return (
    a.name !== undefined &&
    b.name !== undefined &&
    a.name !== b.name &&
    a.country !== undefined &&
    a.country === b.country &&
    !isCountryName(a) &&
    !isCountryName(b)
  )
}

const isCountryName = (place: PlaceMention): boolean => place.name === undefined

/** "A three-day visit", "visited Beijing from March 1 to 3": what the guest did on one of its days is told beside it. */
export const isVisitOfDays = ({ mentions }: ContactEvent): boolean =>
  mentions.every(({ trigger }) => trigger.kind === 'visit') &&
  mentions.some(
    ({ duration, time }) =>
      (duration !== undefined && isOfDays(duration)) || /^[\d-]{10}\/[\d-]{10}$/u.test(time?.value.edtf ?? ''),
  )

/** The word of a mention. */
export const wordOf = (context: Context, { trigger }: ContactMention): string =>
  context.sentence(trigger.sentence).tokens[trigger.token]?.form ?? ''

/** How many sentences lie between a mention and the last of an event. */
export const distance = (event: ContactEvent, mention: ContactMention): number => {
  const last = event.mentions.at(-1)
  return last ? Math.abs(mention.trigger.sentence - last.trigger.sentence) : 0
}

/** How far a sentence stands from the nearest mention of an event before it; what comes only later is far. */
export const distanceBack = (event: ContactEvent, sentence: number): number =>
  Math.min(
    ...event.mentions.map(({ trigger }) =>
      trigger.sentence <= sentence ? sentence - trigger.sentence : LATER + trigger.sentence - sentence,
    ),
  )

/** Whether all that is told of an event is that it is to be. */
export const isAllAhead = ({ mentions }: ContactEvent): boolean =>
  mentions.every((mention) => FUTURE.includes(toldStatus(mention)))

/** Sets what comes later behind all that came before, in sentences. */
export const LATER = 1000

/** Events in the order of how near before a sentence they are told of; those told of only later come last. */
export const byNearness = (events: readonly ContactEvent[], sentence: number): readonly ContactEvent[] =>
  [...events].sort((a, b) => distanceBack(a, sentence) - distanceBack(b, sentence))

/** How far a sentence stands from the nearest mention of an event, before or behind it, in sentences. */
export const gapTo = (event: ContactEvent, sentence: number): number =>
  Math.min(...event.mentions.map(({ trigger }) => Math.abs(trigger.sentence - sentence)))

/** Whether a token is the word of one of an event's mentions. */
export const isTriggerOf = (event: ContactEvent, sentence: number, token: number): boolean =>
  event.mentions.some(({ trigger }) => trigger.sentence === sentence && trigger.token === token)

/** Whether two places may be one: the same, or one without a town in the other's country. */
export const placesMeet = (a: PlaceMention, b: PlaceMention): boolean =>
  a.country === b.country && (a.name === b.name || a.name === undefined || b.name === undefined)

/** What stands in both. */
export const shared = <T>(a: readonly T[], b: readonly T[]): readonly T[] => a.filter((item) => b.includes(item))

/** The sides of a company: its bodies, and those its people stand for. */
export const bodiesOf = (context: Context, company: Company): readonly LocalKey[] => [
  ...new Set([...company.bodies, ...company.people.flatMap((person) => context.sideOf(person) ?? [])]),
]

/** Actors by name. */
export const namesOf = (context: Context, keys: readonly LocalKey[]): string =>
  keys.map((key) => context.layer.actorOf(key).name).join(', ')

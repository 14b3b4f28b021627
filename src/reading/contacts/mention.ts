import type { Sentence } from '../../language/analysis.ts'
import { hasRelation, isRelation, treeOf } from '../../language/tree.ts'
import type { LocalKey } from '../../model/reading.ts'
import type { ContactKind, ContactStatus, Span } from '../../model/record.ts'
import { spanIn } from '../../text/span.ts'
import type { PlaceMention, TimeMention } from '../document.ts'
import { placesOf, timeOf } from './attach.ts'
import { clauseRange, isOneOf, isVerbOf } from './clause.ts'
import { tenseOf } from './clause-tense.ts'
import { contactNounAt } from './contact-noun.ts'
import { type Company, type Context, isAhead, type PlacedDuration } from './context.ts'
import { fromFirstDay } from './days.ts'
import { isOfManyDays } from './length-words.ts'
import { durationOf } from './own-duration.ts'
import { venueOf } from './own-venue.ts'
import {
  cameToNothing,
  isEndToCome,
  isPlanOver,
  isToGoOn,
  movedTo,
  withAttendance,
  withMove,
  withPresent,
  withStart,
} from './progress.ts'
import { type Reality, realityOf } from './reality.ts'
import { type Standing, standingAt } from './standing.ts'
import { mattersOf } from './topics.ts'
import type { Trigger } from './trigger.ts'

/** How a contact is made, as far as the words tell: a call is no meeting, and "samtale" may be either. */
export type Manner = 'face' | 'call' | 'letter' | 'press' | 'open'

/** One place in a report that tells of a contact. */
export interface ContactMention {
  readonly trigger: Trigger
  readonly manner: Manner
  readonly company: Company
  readonly reality: Reality
  readonly time?: { readonly value: TimeMention; readonly near: number }
  readonly places: readonly { readonly place: PlaceMention; readonly near: number }[]
  /** How long it was, where its own words say so. */
  readonly duration?: PlacedDuration
  /** The house or room, in the report's words, where its own say so. */
  readonly venue?: Span
  readonly standing: Standing
  /** The smallest clause that says it. */
  readonly evidence: Span
  /** "Der", "there": at the place told of right before. */
  readonly there: boolean
  /** "Då", "then": at the time told of right before. */
  readonly atThatTime: boolean
  /** It was put off, or brought forward, to the time told. */
  readonly isMoved: boolean
  /** It is to go on in the next days: "will continue on Friday". */
  readonly goesOn: boolean
  /** Every actor named anywhere in its sentence: who it is likely to be about. */
  readonly around: ReadonlySet<LocalKey>
}

const MANNERS: Readonly<Record<ContactKind, Manner>> = {
  talks: 'face',
  meeting: 'face',
  summit: 'face',
  visit: 'face',
  call: 'call',
  letter: 'letter',
  'press-conference': 'press',
}

export const mentionOf = (
  context: Context,
  trigger: Trigger,
  times: readonly TimeMention[],
  places: readonly PlaceMention[],
): ContactMention => {
  const sentence = context.sentence(trigger.sentence)
  const found = timeOf(
    context,
    trigger,
    times.filter(
      (time) =>
        time.sentence === trigger.sentence &&
        !isMeal(context, time) &&
        !isSince(context, trigger, time) &&
        // "agreed by phone to meet on Friday": the Friday is not the call's, wherever the tree hangs it
        !(trigger.manner && isAhead(context, time)) &&
        !isInTopic(context, trigger, time, time.edtf !== undefined && time.edtf.length < 8),
    ),
  )
  const time = found && fromFirstDay(context, trigger, found.time)
  const dated = found && time && { time, near: found.near }
  const told = trigger.manner
    ? realityOfManner(context, trigger)
    : realityOf(sentence, trigger.token, context.words(trigger.sentence))
  // what a question asks is told by nobody
  const isAsked = isQuestion(sentence)
  const said: Reality = isAsked ? { ...told, unreal: true } : told
  const goesOn = isToGoOn(context, trigger, said, time)
  const isEnd = goesOn || isEndToCome(context, trigger, said, time)
  const asked: Reality = isEnd
    ? known(trigger, said, goesOn)
    : withAttendance(context, trigger, withMove(context, trigger, said))
  const timed = isEnd ? undefined : dated
  const own = timed?.near === 2 ? undefined : timed?.time
  const moved = movedTo(context, trigger, said, times)
  const begun = withStart(context, trigger, withPresent(context, trigger, asked, own), own)
  const settled: Reality = moved
    ? { ...begun, status: 'planned' }
    : isPlanOver(context, trigger, begun, own)
      ? { ...begun, status: 'cancelled', strength: 'told' }
      : begun
  const turned = isAsked ? settled : cameToNothing(context, trigger, settled)
  const reality = isSilence(context, trigger, turned) ? { ...turned, unreal: true } : turned
  const when = moved ? { time: moved, near: 1 } : timed
  const duration = durationOf(context, trigger)
  const venue = venueOf(context, trigger)
  const evidence = evidenceOf(context, trigger)
  return {
    trigger,
    manner: trigger.open ? 'open' : MANNERS[trigger.kind],
    company: trigger.company,
    reality,
    ...(when && { time: { value: when.time, near: when.near } }),
    places: placesOf(
      context,
      trigger,
      places.filter(
        (place) => place.sentence === trigger.sentence && !isInTopic(context, trigger, place, place.name === undefined),
      ),
    ),
    ...(duration && { duration }),
    ...(venue !== undefined && { venue }),
    isMoved: moved !== undefined,
    goesOn,
    standing: standingAt(context, sentence.tokens[trigger.token]?.start ?? 0),
    evidence,
    there: isBesideIt(context, trigger, context.words(trigger.sentence).there),
    atThatTime: isBesideIt(context, trigger, context.words(trigger.sentence).atThatTime),
    around: new Set(
      context.layer.mentionsIn(trigger.sentence).flatMap(({ actor }) => {
        if (actor === undefined) return []
        const side = context.sideOf(actor)
        return [actor, ...(side === undefined ? [] : [side])]
      }),
    ),
  }
}

/** "Have not spoken in five years", "har ikke møttes på fem år": how long there was none, and nothing that anybody denies. */
const isSilence = (context: Context, { sentence }: Trigger, { status, tense }: Reality): boolean =>
  status === 'denied' &&
  tense === 'perfect' &&
  context.lengthsIn(sentence).some(({ value }) => /^P\d+[YM]$/u.test(value))

/** Whether one of the words stands in the clause by itself. */
const isBesideIt = (context: Context, { sentence: index, predicate }: Trigger, words: ReadonlySet<string>): boolean => {
  const sentence = context.sentence(index)
  return treeOf(sentence)
    .childrenBy(predicate, 'advmod', 'obl')
    .some((child) => words.has(sentence.tokens[child]?.lower ?? ''))
}

/** What has begun is under way, and only referred to; words that say whose talks go on tell of them: "talks between Chad and Niger will continue on Friday". */
const known = ({ complete }: Trigger, { tense, unreal }: Reality, goesOn: boolean): Reality => ({
  status: 'under-way',
  strength: goesOn && complete ? 'told' : 'reference',
  tense,
  unreal,
})

/** "inviterte ham på middag": noon by its form alone, and here what was eaten. */
const isMeal = (context: Context, { sentence, first, last }: TimeMention): boolean =>
  last === first + 1 && contactNounAt(context.sentence(sentence), first, context.words(sentence)) !== undefined

/** "fangene fra krigen i 2020", "the situation in Ukraine": a year or a country within the topic says nothing of when and where it was discussed. */
const isInTopic = (
  context: Context,
  trigger: Trigger,
  { sentence: index, evidence }: PlaceMention | TimeMention,
  isWide: boolean,
): boolean => {
  if (!isWide || index !== trigger.sentence) return false
  // a verb taken for a noun has no topic in its tree
  if (trigger.nature === 'verb' && context.sentence(index).tokens[trigger.token]?.upos === 'NOUN') return false
  const words = context.words(index)
  // wherever the tree hangs it, behind a verb that names the topic it is the topic's
  if (
    isVerbOf(context.sentence(index), trigger.token, words.discussing) ||
    isOneOf(context.sentence(index).tokens[trigger.predicate], words.focusing)
  )
    return true
  const isTime = (token: number): boolean => context.isTime(index, token)
  const topics = mattersOf(context.sentence(index), trigger.token, trigger.predicate, context.document.report.text, {
    words,
    isTime,
  })
  return topics.some(
    ({ attribute, phrase }) => attribute === 'agenda' && phrase.start <= evidence.start && evidence.end <= phrase.end,
  )
}

/** "The first talks since 2021", "since X cut ties in 2021": how far back there were none, not when it was. */
const isSince = (context: Context, trigger: Trigger, { sentence: index, first, last }: TimeMention): boolean => {
  const sentence = context.sentence(index)
  const { since } = context.words(index)
  // "for to dager siden" is when it was: the word closes the time
  const isSinceAt = (at: number): boolean =>
    since.has(sentence.tokens[at]?.lower ?? '') && !(at === last - 1 && at > first)
  // behind the contact's word, wherever the tree hangs either of them
  const from = trigger.token < first ? trigger.token : first - 1
  for (let at = from; at < last; at++) if (isSinceAt(at)) return true
  const tree = treeOf(sentence)
  const path = tree.pathToRoot(first)
  return path.some(
    (at) =>
      hasRelation(sentence, at, 'advcl', 'acl', 'obl', 'nmod') &&
      tree.childrenBy(at, 'mark', 'case').some(isSinceAt) &&
      !tree.pathToRoot(trigger.token).includes(at),
  )
}

/** What was told or agreed by telephone was so in a call that took place. */
const realityOfManner = (context: Context, trigger: Trigger): Reality => {
  const tense = tenseOf(context.sentence(trigger.sentence), trigger.predicate, context.words(trigger.sentence))
  return tense === 'past' || tense === 'perfect'
    ? { status: 'held', strength: 'told', unreal: false, tense }
    : { strength: 'none', unreal: tense !== 'future', tense }
}

const isQuestion = ({ tokens }: Sentence): boolean => tokens.slice(-3).some(({ form }) => form === '?')

/** The clause of a trigger; for a noun in a clause that only refers to it, the noun's own phrase. */
const evidenceOf = (context: Context, trigger: Trigger): Span => {
  const sentence = context.sentence(trigger.sentence)
  const range = clauseRange(sentence, trigger.predicate, [trigger.token])
  return spanIn(context.document.report, range.start, range.end)
}

/** What a mention says of the status; undefined where it only refers to the contact. */
export const toldStatus = ({ reality }: ContactMention): ContactStatus | undefined =>
  reality.strength === 'told' ? reality.status : undefined

/**
 * Tells whether a mention can be the first word of a contact by itself: two sides known, one occasion, told as real.
 */
export const canFound = (context: Context, mention: ContactMention): boolean => {
  const { trigger, reality } = mention
  if (reality.unreal || trigger.background) return false
  if (!trigger.complete || trigger.frame === 'summon') return false
  const isAnchored = mention.time !== undefined || mention.places.length > 0 || mention.goesOn
  if (isMereStart(context, mention)) return false
  if (isProcess(mention)) return false
  const status = toldStatus(mention)
  // "will have talks with her colleague, Y": two by name hold them on one occasion, though no day is told; "the dialogue
  // is to go on" is none
  const isOccasion =
    status === 'held' || (status !== undefined && !trigger.definite && trigger.company.people.length > 1)
  if (
    trigger.nature === 'process' &&
    !isAnchored &&
    !isMeasured(mention) &&
    (!isOccasion || isOnlyStarting(context, trigger)) &&
    !(trigger.definite && reality.strength === 'reference') &&
    !isOfferOfOne(mention)
  )
    return false
  if (trigger.frame === 'travel' && (status === undefined || status === 'held' || status === 'under-way')) return false
  // "interested in talks on disarmament": what is wished for in general has neither time nor place nor people
  const isGeneral =
    !isAnchored &&
    !trigger.definite &&
    trigger.company.people.length === 0 &&
    (trigger.nature === 'process' || trigger.nature === 'exchange')
  if (isGeneral && (status === 'proposed' || status === 'agreed')) return false
  // a bare present ("snakker sammen") is as often a headline or a habit as an occasion
  if (status === undefined && !isAnchored && trigger.nature === 'verb') return false
  if (
    status === undefined &&
    !isAnchored &&
    !trigger.definite &&
    reality.strength !== 'reference' &&
    isPluralNoun(context, trigger)
  )
    return false
  return true
}

/** "After three weeks of talks": neither a day nor a place, and longer than one contact is. */
export const isProcess = ({ duration, time, places }: ContactMention): boolean =>
  time === undefined && places.length === 0 && duration !== undefined && isOfManyDays(duration)

/** "After two days of talks": what is measured has been, on one occasion. */
export const isMeasured = ({ duration, reality }: ContactMention): boolean =>
  duration !== undefined && reality.status === 'held' && !isOfManyDays(duration)

/** "The minister proposed new talks with Colombia": somebody's own step, and not what is wished for in general. */
const isOfferOfOne = ({ trigger, reality, company }: ContactMention): boolean =>
  trigger.another &&
  company.people.length > 0 &&
  (reality.status === 'proposed' || reality.status === 'invited' || reality.status === 'declined')

const isPluralNoun = (context: Context, trigger: Trigger): boolean =>
  context.sentence(trigger.sentence).tokens[trigger.token]?.feats.Number === 'Plur'

/** Talks that are to begin, with no place yet: what was agreed, not a contact. */
export const isMereStart = (context: Context, { trigger, places, reality, goesOn }: ContactMention): boolean =>
  trigger.kind === 'talks' &&
  !goesOn &&
  trigger.nature !== 'verb' &&
  !trigger.definite &&
  !trigger.another &&
  places.length === 0 &&
  reality.status !== 'held' &&
  isOnlyStarting(context, trigger)

/** "agreed to start negotiations": a process that is to begin, not an occasion. */
const isOnlyStarting = (context: Context, trigger: Trigger): boolean => {
  const sentence = context.sentence(trigger.sentence)
  const words = context.words(trigger.sentence)
  const path = treeOf(sentence).pathToRoot(trigger.token)
  // "will open a fair and have talks": the verb before "and" starts something else
  const joined = path.findIndex((at) => at !== trigger.token && hasRelation(sentence, at, 'conj'))
  return path.slice(0, joined < 0 ? path.length : joined + 1).some((at) => {
    const token = sentence.tokens[at]
    return token !== undefined && !isRelation(token, 'nsubj') && isVerbOf(sentence, at, words.starting)
  })
}

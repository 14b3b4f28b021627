import { isRelation, treeOf } from '../../language/tree.ts'
import type { TimeMention } from '../document.ts'
import { governorOf, isVerbOf } from './clause.ts'
import { isToldBackward } from './conflicts.ts'
import { type Context, isAnybody } from './context.ts'
import {
  bodiesOf,
  type ContactEvent,
  datesMeet,
  distance,
  isVisitOfDays,
  namesOf,
  placesMeet,
  placesOfEvent,
  shared,
  timesOfEvent,
  wordOf,
} from './event.ts'
import { type ContactMention, toldStatus } from './mention.ts'
import { sidesCount } from './partners.ts'

/** Something that speaks for or against a mention being of an event, in words. */
export interface Reason {
  readonly weight: number
  readonly words: string
}

/** What speaks for a mention being of an event, in words. */
export const reasonsFor = (
  context: Context,
  event: ContactEvent,
  mention: ContactMention,
  last: ContactMention | undefined,
): readonly Reason[] => {
  const { trigger, company } = mention
  const reasons: Reason[] = []
  const kinds = event.mentions.map((other) => other.trigger.kind)
  // another meeting than the one told of: only what is itself new or yet to come can be it
  const isOther = trigger.another !== event.mentions.some((other) => other.trigger.another)
  if (isOther && trigger.another) reasons.push({ weight: -3, words: 'a new one' })
  else if (isOther) reasons.push({ weight: -0.5, words: 'the new one was told apart' })
  else if (trigger.another) reasons.push({ weight: 2, words: 'both are the new one' })

  const people = shared(event.company.people, company.people)
  if (people.length > 1) reasons.push({ weight: 2.5, words: `the same people (${namesOf(context, people)})` })
  else if (people.length === 1) reasons.push({ weight: 0.8, words: `${namesOf(context, people)} takes part in both` })
  if (
    people.length > 0 &&
    trigger.frame === 'receive' &&
    event.mentions.some((other) => other.trigger.frame === 'summon')
  )
    reasons.push({ weight: 2, words: 'who was called in is received' })
  const bodies = shared(bodiesOf(context, event.company), bodiesOf(context, company))
  // "before the three met, two of them met": a contact between all is not one between some
  if (
    trigger.nature === 'verb' &&
    trigger.complete &&
    !trigger.backward &&
    bodies.length > 0 &&
    bodiesOf(context, event.company).length > 2 &&
    sidesCount(context, company) < bodiesOf(context, event.company).length
  )
    reasons.push({ weight: -1.5, words: 'fewer take part' })
  if (namesThem(context, event, mention))
    reasons.push({ weight: 2, words: 'names those of whom only the offices were told right before' })
  if (isToldBackward(context, event, mention) && distance(event, mention) <= 1)
    reasons.push({ weight: 1.5, words: 'said of those told of right before' })
  const others =
    people.length === 1 ? bodies.filter((body) => !people.some((person) => context.sideOf(person) === body)) : []
  if ((bodies.length > 1 && people.length < 2) || others.length > 0)
    reasons.push({ weight: 1.2, words: `the same sides (${namesOf(context, bodies)})` })
  else if (bodies.length === 1 && people.length === 0)
    reasons.push({ weight: 0.4, words: `${namesOf(context, bodies)} takes part in both` })
  if (!isAnybody(company)) {
    const near = shared(event.company.people, [...mention.around])
    if (near.length > 0) reasons.push({ weight: 0.4, words: `${namesOf(context, near)} stands beside it` })
    if (distance(event, mention) <= 1) reasons.push({ weight: 0.5, words: 'told of right before' })
  }

  if (trigger.definite && trigger.nature !== 'verb') {
    const sameWord = event.mentions.some(
      (other) =>
        lemmaAt(context, other) === lemmaAt(context, mention) &&
        numberAt(context, other) === numberAt(context, mention),
    )
    if (sameWord) reasons.push({ weight: 1.2, words: 'a definite noun for the same word' })
    else if (
      kinds.includes(trigger.kind) ||
      (mention.manner === 'open' && event.mentions.every(({ manner }) => manner === 'call'))
    )
      reasons.push({ weight: 0.9, words: `a definite noun for a ${trigger.kind}` })
    else reasons.push({ weight: 0.6, words: 'a definite noun' })
    // "since the talks broke down in May": no more is told of it
    if (isInPassing(context, event)) reasons.push({ weight: -0.6, words: 'spoken of in passing before' })
    // definite at its very first mention: what the report is about
    const [opening] = event.mentions
    if (opening?.trigger.definite && opening.trigger.nature !== 'verb')
      reasons.push({ weight: 0.1, words: 'what the report takes as known' })
    // "den samtalen", "that call": pointed at, so the one told of last
    if (
      last !== undefined &&
      event.mentions.includes(last) &&
      mention.trigger.sentence - last.trigger.sentence <= 1 &&
      isPointedAt(context, mention)
    )
      reasons.push({ weight: 1.5, words: 'pointed at as the one just told of' })
    if (last !== undefined && event.mentions.includes(last) && isOneOfThose(context, mention))
      reasons.push({ weight: 2, words: 'denied as the one just told of' })
    // "the two ministers spoke on Monday" and then who they are
    if (
      event.loose &&
      trigger.complete &&
      event.mentions.every((other) => other.trigger.vague) &&
      toldStatus(mention) === undefined
    )
      reasons.push({ weight: 1.2, words: 'tells who those were that the report spoke of' })
  } else if (trigger.vague) reasons.push({ weight: 0.7, words: 'the parties are those told of' })
  if (last !== undefined && event.mentions.includes(last) && isOwnedTo(context, last, mention))
    reasons.push({ weight: 3, words: 'confirmed as the one just denied' })
  // "the presidents spoke", and then which presidents
  const toldNow = toldStatus(mention)
  if (
    trigger.nature === 'verb' &&
    trigger.complete &&
    event.loose &&
    sidesCount(context, company) > 1 &&
    event.mentions.every((other) => other.trigger.vague && toldStatus(other) === toldNow) &&
    distance(event, mention) <= 2
  )
    reasons.push({ weight: 2, words: 'tells who those were that the report spoke of' })
  // "accepted the invitation": the one told of, whoever else is host
  if (
    context.words(trigger.sentence).invitations.has(wordOf(context, mention).toLowerCase()) &&
    trigger.definite &&
    event.mentions.some((other) => toldStatus(other) === 'invited')
  )
    reasons.push({ weight: 1.5, words: 'the invitation told of' })

  if (!trigger.complete && trigger.nature !== 'verb' && !trigger.definite && isIndefinite(context, mention))
    reasons.push({ weight: -0.8, words: 'told as a new thing' })

  const time = mention.time
  const times = timesOfEvent(event)
  if (
    time &&
    time.near <= 1 &&
    times.some(
      ({ edtf }) =>
        edtf !== undefined && time.value.edtf !== undefined && edtf.length >= 7 && datesMeet(edtf, time.value.edtf),
    )
  )
    reasons.push({ weight: 1, words: 'the same time' })
  const places = placesOfEvent(event)
  if (mention.places.some(({ place, near }) => near <= 1 && places.some((other) => placesMeet(other, place))))
    reasons.push({ weight: 0.8, words: 'the same place' })

  if (mention.there && distance(event, mention) <= 1 && places.length > 0)
    reasons.push({ weight: 2, words: 'at the place told of right before' })

  const statuses = event.mentions.map(toldStatus)
  const status = toldStatus(mention)
  // "The summit is off. The two were to have met at …": what is told as off, and what it was to be
  const isOfVisit = kinds.every((kind) => kind === 'visit')
  const wasToBe = mention.reality.tense === 'was-to' && !trigger.another && bodies.length > 1 && !isOfVisit
  if (wasToBe && statuses.includes('cancelled')) reasons.push({ weight: 1.5, words: 'what was to be, and is off' })
  // "The next round is on 5 October. Then they will sit at one table"
  const isPlanInBoth = status === 'planned' && statuses.includes(status)
  if (mention.atThatTime && !time && isPlanInBoth && times.length > 0 && distance(event, mention) === 1)
    reasons.push({ weight: 2, words: 'at the time told of right before' })
  if (status !== undefined && statuses.includes(status)) reasons.push({ weight: 0.3, words: `${status} in both` })
  if (event.mentions.some((other) => other.trigger.sentence <= 1) && mention.trigger.sentence <= 6 && bodies.length > 1)
    reasons.push({ weight: 0.9, words: 'the heading or lead tells of it' })
  else if (
    event.mentions.some((other) => other.trigger.sentence === 0) &&
    mention.trigger.sentence <= 3 &&
    (people.length > 0 || bodies.length > 0)
  )
    reasons.push({ weight: 1.1, words: 'the heading tells of it' })
  // the same guest to the same hosts, without another date
  const guests = shared(
    trigger.guests?.people ?? [],
    event.mentions.flatMap((other) => other.trigger.guests?.people ?? []),
  )
  if (trigger.kind === 'visit' && guests.length > 0 && shared(event.company.bodies, company.bodies).length > 0)
    reasons.push({ weight: 1, words: `${namesOf(context, guests)} is the guest in both` })
  if (trigger.kind !== 'visit' && time !== undefined && isVisitOfDays(event) && isOfOneDay(time.value))
    reasons.push({ weight: -2, words: 'on one day of the visit' })
  if (trigger.kind === 'visit' && !kinds.includes('visit')) reasons.push({ weight: -1.2, words: 'a visit' })
  else if (trigger.kind !== 'visit' && isOfVisit) reasons.push({ weight: -1.2, words: 'told as a visit' })
  return reasons
}

/**
 * "The foreign ministers of Chad and Niger met on Tuesday. X and Y sat together for …": two names of whom nothing else is
 * told. "Talks between Chad and Niger ended on Tuesday. The trade ministers X and Y met in …": at no other time.
 */
const namesThem = (context: Context, event: ContactEvent, { trigger, company, time }: ContactMention): boolean => {
  const bodies = bodiesOf(context, company)
  const after = (other: ContactMention): number => trigger.sentence - other.trigger.sentence
  const isTold = event.mentions.some((other) => after(other) === 1 && other.company.plural) && bodies.length === 0
  const isNamed =
    time === undefined &&
    trigger.frame === 'meet' &&
    bodies.every((body) => event.company.bodies.includes(body)) &&
    event.mentions.some((other) => after(other) > 0 && after(other) <= 2 && toldStatus(other) === 'held')
  return (
    (isTold || isNamed) &&
    trigger.nature === 'verb' &&
    company.people.length === 2 &&
    event.company.people.length === 0 &&
    event.company.bodies.length === 2
  )
}

const isOfOneDay = ({ edtf }: TimeMention): boolean => edtf !== undefined && edtf.length === 10

const isIndefinite = (context: Context, { trigger }: ContactMention): boolean => {
  const sentence = context.sentence(trigger.sentence)
  return treeOf(sentence)
    .childrenBy(trigger.token, 'det', 'nummod')
    .some((child) => context.words(trigger.sentence).indefinite.has(sentence.tokens[child]?.lower ?? ''))
}

/** A determiner that points: no article stands before a noun that is definite by its ending. */
const isPointedAt = (context: Context, mention: ContactMention): boolean => hasDeterminer(context, mention, 'pointing')

const hasDeterminer = (context: Context, { trigger }: ContactMention, by: 'pointing' | 'such'): boolean => {
  const sentence = context.sentence(trigger.sentence)
  return treeOf(sentence)
    .childrenBy(trigger.token, 'det', 'amod')
    .some((child) => context.words(trigger.sentence)[by].has(sentence.tokens[child]?.lower ?? ''))
}

/** "No such meeting took place": how far back the one it denies is told does not matter. */
const isOneOfThose = (context: Context, mention: ContactMention): boolean =>
  toldStatus(mention) === 'denied' && hasDeterminer(context, mention, 'such')

/** "… denied that there was such a meeting. Now Moser confirms that he and Petrova met." */
const isOwnedTo = (context: Context, denied: ContactMention, { trigger, reality }: ContactMention): boolean =>
  toldStatus(denied) === 'denied' &&
  reality.status === 'held' &&
  trigger.sentence - denied.trigger.sentence <= 1 &&
  isVerbOf(
    context.sentence(trigger.sentence),
    governorOf(context.sentence(trigger.sentence), trigger.predicate) ?? -1,
    context.words(trigger.sentence).confirming,
  )

const lemmaAt = (context: Context, { trigger }: ContactMention): string =>
  context.sentence(trigger.sentence).tokens[trigger.token]?.lowerLemma ?? ''

const numberAt = (context: Context, { trigger }: ContactMention): string | undefined =>
  context.sentence(trigger.sentence).tokens[trigger.token]?.feats.Number

/** Known only from a clause that tells something else: "since the talks broke down". */
const isInPassing = (context: Context, { mentions, loose }: ContactEvent): boolean =>
  loose &&
  mentions.length === 1 &&
  mentions.every(({ trigger }) => {
    const token = context.sentence(trigger.sentence).tokens[trigger.predicate]
    return token !== undefined && isRelation(token, 'advcl', 'acl')
  })

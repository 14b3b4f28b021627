import { hasRelation } from '../../language/tree.ts'
import type { LocalKey } from '../../model/reading.ts'
import { onceFor } from '../once.ts'
import { type Context, isAnybody } from './context.ts'
import { bodiesOf, type ContactEvent, placesOfEvent } from './event.ts'
import { toldStatus } from './mention.ts'
import { isOneBefore } from './other-occasion.ts'
import { sidesCount } from './partners.ts'

/** "The meeting had been postponed": a definite contact that is off or denied need not be told of with time and place. */
export const isTakenBack = (event: ContactEvent): boolean =>
  event.mentions.some(
    (mention) =>
      (mention.trigger.definite || mention.trigger.vague) &&
      mention.trigger.kind !== 'visit' &&
      ['cancelled', 'denied', 'declined'].includes(toldStatus(mention) ?? ''),
  )

/**
 * Where a report only says "the parties" and "the two countries", the sides are the two states it speaks of most, if
 * one of them is known to take part and the next is named far less.
 */
export const withLikelySides = (context: Context, event: ContactEvent): ContactEvent => {
  const isTold =
    event.mentions.length > 1 ||
    isTakenBack(event) ||
    event.mentions.some(
      (mention) => toldStatus(mention) !== undefined && (mention.time !== undefined || mention.places.length > 0),
    )
  if (sidesCount(context, event.company) > 1 || !isTold) return event
  const three = event.company.bodies.length === 0 ? threeSides(context) : undefined
  if (three && event.mentions.every(({ trigger }) => trigger.kind !== 'visit'))
    return {
      ...event,
      company: { ...event.company, bodies: three },
      because: [...event.because, 'the report speaks of three sides, and names three states together'],
    }
  if (!(isAnybody(event.company) || event.mentions.some(({ trigger }) => trigger.vague || trigger.definite)))
    return event
  const counts = new Map<LocalKey, number>()
  const sentences = event.mentions.slice(0, 4).map(({ trigger }) => trigger.sentence)
  const country = placesOfEvent(event).find((place) => place.country !== undefined)?.country
  const host = country === undefined ? undefined : context.stateOf(country)
  for (const { actor, sentence } of context.layer.mentions) {
    if (!isTakenBack(event) && (sentence < Math.min(...sentences) - 1 || sentence > Math.max(...sentences) + 1))
      continue
    const side =
      actor === undefined ? undefined : context.layer.actorOf(actor).kind === 'state' ? actor : context.sideOf(actor)
    if (side !== undefined && (side !== host || event.company.bodies.includes(side)))
      counts.set(side, (counts.get(side) ?? 0) + 1)
  }
  const [first, second, third] = [...counts].sort((a, b) => b[1] - a[1])
  // "X denies that the two met": one of them is X
  const isDenied = event.mentions.some((mention) => mention.trigger.vague && toldStatus(mention) === 'denied')
  if (first && !second && isDenied && event.company.bodies.length === 0)
    return {
      ...event,
      company: { ...event.company, bodies: [first[0]], unnamed: true, plural: true },
      because: [...event.because, 'whoever denies it is one of the two'],
    }
  if (!first || !second || second[1] < 2 || (third && third[1] * 2 > second[1])) return withPairOfLead(context, event)
  const sides = [first[0], second[0]]
  // a visit is to the state it leads to, and to no other that is spoken of
  const isElsewhere = country !== undefined && (host === undefined || !sides.includes(host))
  if (isElsewhere && event.mentions.every(({ trigger }) => trigger.kind === 'visit')) return event
  const isOneOfThem = event.company.bodies.every((body) => sides.includes(body))
  return isOneOfThem
    ? {
        ...event,
        company: { ...event.company, bodies: sides },
        because: [...event.because, 'the two sides are the states the report speaks of'],
      }
    : event
}

/** The three states a report names in one sentence, where it speaks of "the three countries" or "three delegations". */
export const threeSides = (context: Context): readonly LocalKey[] | undefined => {
  const { sentences } = context.document.analysis
  const isOfThree = sentences.some(({ tokens }, index) => {
    const { three, bothSides } = context.words(index)
    return tokens.some(
      ({ lower }, at) => three.has(lower) && [1, 2].some((step) => bothSides.has(tokens[at + step]?.lower ?? '')),
    )
  })
  if (!isOfThree) return undefined
  const named = new Map<number, Set<LocalKey>>()
  for (const { sentence, actor, form } of context.layer.mentions)
    if (form === 'name' && actor !== undefined && context.layer.actorOf(actor).kind === 'state')
      named.set(sentence, (named.get(sentence) ?? new Set()).add(actor))
  const states = [...named.values()].find(({ size }) => size === 3)
  return states && [...states]
}

/** Sentences from the beginning, its heading with them, in which a report says whom it is about. */
const leadSentences = 4

/** The only two states that a report's beginning joins: "Chad and Niger have agreed". Absent where it joins others too. */
const pairOfLead = onceFor((context: Context): readonly LocalKey[] | undefined => {
  const pairs = new Map<string, readonly LocalKey[]>()
  context.document.analysis.sentences.slice(0, leadSentences).forEach((sentence, index) => {
    const states = context.layer
      .mentionsIn(index)
      .filter(({ actor }) => actor !== undefined && context.layer.actorOf(actor).kind === 'state')
    for (const { head, actor } of states) {
      const joined = states.filter(
        (other) => hasRelation(sentence, other.head, 'conj') && sentence.tokens[other.head]?.head === head,
      )
      const group = [...new Set([actor, ...joined.map((other) => other.actor)])].filter((key) => key !== undefined)
      if (joined.length > 0) pairs.set([...group].sort().join(' '), group)
    }
  })
  const [only] = pairs.values()
  return pairs.size === 1 && only?.length === 2 ? only : undefined
})

/** "The talks lasted two days", whoever is named beside: of the two states the report begins with, where it is about no others. */
const withPairOfLead = (context: Context, event: ContactEvent): ContactEvent => {
  const pair = pairOfLead(context)
  const isOfTalks = event.mentions.every(
    (mention) => ['meeting', 'talks'].includes(mention.trigger.kind) && !isOneBefore(context, mention),
  )
  const areOfPair = bodiesOf(context, event.company).every((body) => pair?.includes(body))
  const hasHappened = event.mentions.some((mention) => toldStatus(mention) === 'held')
  return pair && isOfTalks && areOfPair && hasHappened
    ? {
        ...event,
        company: { ...event.company, bodies: pair, plural: true },
        because: [...event.because, 'the two sides are the states the report begins with'],
      }
    : event
}

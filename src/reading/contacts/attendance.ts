import { treeOf } from '../../language/tree.ts'
import type { LocalKey } from '../../model/reading.ts'
import { flatMap } from '../../text/flat-map.ts'
import { caseOf, rolesOf } from './clause.ts'
import { tenseOf } from './clause-tense.ts'
import { type Context, companyIn, companyOfAll, isAnybody, NOBODY, statesWithin } from './context.ts'
import { isDelegation } from './delegation.ts'
import { bodiesOf, type ContactEvent, placesOfEvent } from './event.ts'
import { toldStatus } from './mention.ts'
import { byNearness, evidenceAt, isTriggerAt, nearEnough, type PlacedNote } from './placed-note.ts'

/** "The Russian delegation was led by …", "X headed the US presence". */
export const leaders = (
  context: Context,
  events: readonly ContactEvent[],
  index: number,
  at: number,
): readonly PlacedNote[] => {
  const sentence = context.sentence(index)
  const roles = rolesOf(sentence, at, context.clauseWords(index))
  const isLed = (token: number | undefined): boolean =>
    token !== undefined && sentence.tokens[token] !== undefined && isDelegation(context, index, token)
  const leader =
    roles.passive || isLed(roles.object) || roles.object === undefined || isTriggerAt(events, index, roles.object)
      ? roles.subject
      : undefined
  if (leader === undefined) return []
  const led = roles.object
  const people = [
    ...new Set([
      ...companyOfAll(context, index, roles.subjects).people,
      ...(roles.passive ? roles.subjects.flatMap((subject) => namedWithin(context, index, subject)) : []),
    ]),
  ]
  if (people.length === 0) return []
  if (led !== undefined && !isLed(led) && !isTriggerAt(events, index, led)) return []
  // "led the delegation in Lima": at the talks told of there, and not for Peru
  const place = sentence.tokens.flatMap((_, token) =>
    token > at && led !== undefined && token > led ? (context.placeAt(index, token) ?? []) : [],
  )[0]
  const stated = (led === undefined ? [] : statesWithin(context, index, led)).filter(
    (state) => place?.name === undefined || context.layer.actorOf(state).country !== place.country,
  )
  const sides = people.flatMap((person) => context.sideOf(person) ?? [])
  const near = byNearness(events, index)
  const there =
    place?.name === undefined
      ? []
      : near.filter((candidate) => placesOfEvent(candidate).some(({ name }) => name === place.name))
  const event = [...there, ...near].find((candidate) => {
    const bodies = bodiesOf(context, candidate.company)
    const mine = [...stated, ...sides]
    return (
      mine.length === 0 ||
      bodies.length === 0 ||
      mine.some((body) => bodies.includes(body)) ||
      candidate.loose ||
      candidate.mentions.some(({ trigger }) => trigger.sentence === index)
    )
  })
  if (!event) return []
  const evidence = evidenceAt(context, index, at)
  return [
    ...people.map((person) => ({
      event,
      note: {
        attribute: 'participant' as const,
        value: person,
        role: 'head' as const,
        evidence,
        ...(led !== undefined && isLed(led) && stated[0] !== undefined && stated.length === 1 && { side: stated[0] }),
      },
    })),
    ...stated.map((body) => ({ event, note: { attribute: 'party' as const, value: body, evidence } })),
    // "…, the Norwegian one by …": the second half of the sentence leaves the verb out
    ...(roles.passive
      ? flatMap(sentence.tokens, (_, token) => {
          if (token <= at || roles.subjects.includes(token) || !context.words(index).by.has(caseOf(sentence, token)))
            return []
          return companyIn(context, index, token).people.filter((person) => !people.includes(person))
        })
      : []
    ).map((person) => ({
      event,
      note: { attribute: 'participant' as const, value: person, role: 'head' as const, evidence },
    })),
  ]
}

/** The people a phrase names, joined by "and" or set beside it: parsers lose the second of two long titles. */
const namedWithin = (context: Context, index: number, head: number): readonly LocalKey[] => {
  const sentence = context.sentence(index)
  const tree = treeOf(sentence)
  const inside: number[] = []
  const walk = (at: number): void => {
    inside.push(at)
    for (const child of tree.childrenBy(at, 'conj', 'appos', 'flat')) walk(child)
  }
  walk(head)
  return context.layer
    .mentionsIn(index)
    .flatMap(({ first, last, actor, form }) =>
      form === 'name' &&
      actor !== undefined &&
      context.layer.actorOf(actor).kind === 'person' &&
      inside.some((at) => first <= at && at < last)
        ? [actor]
        : [],
    )
}

/** Who "will attend" does so in what is yet to be. */
const isOfTense = (context: Context, { mentions }: ContactEvent, index: number, at: number): boolean => {
  const tense = tenseOf(context.sentence(index), at, context.words(index))
  const statuses = mentions.flatMap((mention) => toldStatus(mention) ?? [])
  const isToCome = tense === 'future' || tense === 'was-to'
  return !isToCome || statuses.length === 0 || statuses.some((status) => status !== 'held')
}

/** "attended by …", "deltok også …": takes part in the contact told of there. */
export const attended = (
  context: Context,
  events: readonly ContactEvent[],
  index: number,
  at: number,
): readonly PlacedNote[] => {
  const sentence = context.sentence(index)
  const roles = rolesOf(sentence, at, context.clauseWords(index))
  const people = companyOfAll(context, index, roles.subjects).people
  if (people.length === 0 || people.length > 4) return []
  const own = events.find((event) => roles.objects.some((object) => isTriggerAt([event], index, object)))
  const event =
    own ??
    (roles.objects.length === 0 || roles.passive
      ? byNearness(events, index).find(
          (candidate) => nearEnough(candidate, index) && isOfTense(context, candidate, index, at),
        )
      : undefined)
  if (!event) return []
  const evidence = evidenceAt(context, index, at)
  return people
    .filter((person) => !event.company.people.includes(person))
    .map((person) => ({ event, note: { attribute: 'participant' as const, value: person, evidence } }))
}

export const mediators = (
  context: Context,
  events: readonly ContactEvent[],
  index: number,
  at: number,
): readonly PlacedNote[] => {
  const sentence = context.sentence(index)
  const token = sentence.tokens[at]
  if (!token) return []
  const isNoun = token.upos === 'NOUN' || token.upos === 'PROPN'
  const roles = rolesOf(sentence, at, context.clauseWords(index))
  const who = isNoun
    ? companyIn(context, index, at)
    : roles.subject === undefined
      ? NOBODY
      : companyIn(context, index, roles.subject)
  const event = byNearness(events, index).find(({ mentions }) =>
    mentions.every((mention) => toldStatus(mention) !== 'denied'),
  )
  if (!event || !isAnybody(who)) return []
  const evidence = evidenceAt(context, index, at)
  const keys = who.people.length > 0 ? who.people : []
  return keys.map((person) => ({
    event,
    note: { attribute: 'participant' as const, value: person, role: 'mediator' as const, evidence },
  }))
}

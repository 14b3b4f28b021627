import { treeOf } from '../../language/tree.ts'
import type { LocalKey } from '../../model/reading.ts'
import type { ContactStatus } from '../../model/record.ts'
import { flatMap } from '../../text/flat-map.ts'
import { caseOf, formAt, rolesOf } from './clause.ts'
import { tenseOf } from './clause-tense.ts'
import { isOneToOne } from './conflicts.ts'
import { type Context, companyIn, companyOfAll, statesWithin } from './context.ts'
import { isDelegation } from './delegation.ts'
import { bodiesOf, byNearness, type ContactEvent, isTriggerOf, placesOfEvent } from './event.ts'
import { toldStatus } from './mention.ts'
import { sidesCount } from './partners.ts'
import {
  evidenceAt,
  isTriggerAt,
  type NoteReader,
  nearEnough,
  type PlacedNote,
  participantNote,
} from './placed-note.ts'
import { isNegatedBy } from './presence.ts'

/** "The Russian delegation was led by …", "X headed the US presence". */
export const leaders: NoteReader = (context, events, index, at) => {
  const sentence = context.sentence(index)
  const roles = rolesOf(sentence, at, context.clauseWords(index))
  const isLed = (token: number | undefined): boolean =>
    token !== undefined && (isDelegation(context, index, token) || isOtherDelegation(context, index, token))
  const led = roles.object
  const isLeader = roles.passive || isLed(led) || led === undefined || isTriggerAt(events, index, led)
  if (!isLeader || roles.subject === undefined) return []
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
  const mine = [...stated, ...people.flatMap((person) => context.sideOf(person) ?? [])]
  const nearest = byNearness(events, index)
  // where the heads are alone nobody leads a delegation
  const near = [...nearest].sort((a, b) => Number(isOneToOne(context, a)) - Number(isOneToOne(context, b)))
  const there =
    place?.name === undefined
      ? []
      : near.filter((candidate) => placesOfEvent(candidate).some(({ name }) => name === place.name))
  const event = [...there, ...near].find((candidate) => {
    const bodies = bodiesOf(context, candidate.company)
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
  const [side] = isLed(led) && stated.length === 1 ? stated : []
  return [
    ...people.map((person) =>
      participantNote(event, person, evidence, { role: 'head', ...(side !== undefined && { side }) }),
    ),
    ...stated.map((body): PlacedNote => ({ event, note: { attribute: 'party', value: body, evidence } })),
    ...(roles.passive ? ledAsWell(context, index, at, roles.subjects) : [])
      .filter((person) => !people.includes(person))
      .map((person) => participantNote(event, person, evidence, { role: 'head' })),
  ]
}

/** "X ledet den norske delegasjonen, mens Y ledet den ghanesiske", "Ghanas ble ledet av Y": the noun is left out the second time. */
const isOtherDelegation = (context: Context, index: number, token: number): boolean => {
  const sentence = context.sentence(index)
  const { genitiveEndings } = context.document.localeOf(sentence).states
  const word = sentence.tokens[token]
  const isOfState =
    word?.upos === 'ADJ' || (word?.upos === 'PROPN' && genitiveEndings.some((ending) => word.lower.endsWith(ending)))
  return (
    isOfState &&
    statesWithin(context, index, token).length === 1 &&
    (tellsDelegation(context, index, token) || (index > 0 && tellsDelegation(context, index - 1)))
  )
}

const tellsDelegation = (context: Context, index: number, before = Number.POSITIVE_INFINITY): boolean =>
  context.sentence(index).tokens.some((_, at) => at < before && isDelegation(context, index, at))

/** "…, the Norwegian one by …": the second half of the sentence leaves the verb out. */
const ledAsWell = (context: Context, index: number, at: number, subjects: readonly number[]): readonly LocalKey[] => {
  const sentence = context.sentence(index)
  const { by } = context.words(index)
  return flatMap(sentence.tokens, (_, token) =>
    token > at && !subjects.includes(token) && by.has(caseOf(sentence, token))
      ? companyIn(context, index, token).people
      : [],
  )
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

const HAPPENED: readonly ContactStatus[] = ['held', 'under-way']

/** Who "will attend" does so in what is yet to be, who "was present" in what has been. */
export const isOfTense = (context: Context, { mentions }: ContactEvent, index: number, at: number): boolean => {
  const tense = tenseOf(context.sentence(index), at, context.words(index))
  const statuses = mentions.flatMap((mention) => toldStatus(mention) ?? [])
  const isToCome = tense === 'future' || tense === 'was-to'
  if (statuses.length === 0) return true
  const isOver = tense === 'past' || tense === 'perfect'
  return isToCome
    ? statuses.some((status) => status !== 'held')
    : !isOver || statuses.some((status) => HAPPENED.includes(status))
}

/** "attended by …", "deltok også …": takes part in the contact told of there. */
export const attended: NoteReader = (context, events, index, at) => {
  const sentence = context.sentence(index)
  const roles = rolesOf(sentence, at, context.clauseWords(index))
  const people = companyOfAll(context, index, roles.subjects).people
  if (people.length === 0 || people.length > 4 || isNegatedBy(sentence, at, context.words(index).negations)) return []
  const { attending } = context.document.localeOf(sentence).attendance
  // "took part in the talks"
  const objects = roles.objects.filter(
    (object) => !attending.some(({ particles }) => particles?.has(formAt(sentence, object))),
  )
  const own = events.find((event) => objects.some((object) => isTriggerOf(event, index, object)))
  const event =
    own ??
    (objects.length === 0 || roles.passive
      ? byNearness(events, index).find(
          (candidate) => nearEnough(candidate, index) && isOfTense(context, candidate, index, at),
        )
      : undefined)
  if (!event) return []
  const evidence = evidenceAt(context, index, at)
  return people
    .filter((person) => !event.company.people.includes(person))
    .map((person) => participantNote(event, person, evidence))
}

/** "Qatar's prime minister mediated", "the mediator, X": goes between the sides of the contact told of nearest. */
export const mediators: NoteReader = (context, events, index, at) => {
  const sentence = context.sentence(index)
  const token = sentence.tokens[at]
  const isNoun = token?.upos === 'NOUN' || token?.upos === 'PROPN'
  const who = isNoun ? at : rolesOf(sentence, at, context.clauseWords(index)).subject
  const people = who === undefined ? [] : companyIn(context, index, who).people
  const event = byNearness(events, index).find(({ mentions }) =>
    mentions.every((mention) => toldStatus(mention) !== 'denied'),
  )
  if (!event) return []
  const evidence = evidenceAt(context, index, at)
  return people
    .filter((person) => !isOneOfTwoSides(context, event, person))
    .map((person) => participantNote(event, person, evidence, { role: 'mediator' }))
}

/** "Met Togo's foreign minister and offered to mediate": whoever meets one side alone is the other. */
const isOneOfTwoSides = (context: Context, { company }: ContactEvent, person: LocalKey): boolean =>
  company.people.includes(person) &&
  sidesCount(context, {
    ...company,
    people: company.people.filter((other) => other !== person),
    bodies: company.bodies.filter((body) => body !== context.sideOf(person)),
  }) < 2

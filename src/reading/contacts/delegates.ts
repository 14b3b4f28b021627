import { isTagged } from '../../language/tag.ts'
import { isRelation, treeOf } from '../../language/tree.ts'
import type { LocalKey } from '../../model/reading.ts'
import { spanIn } from '../../text/span.ts'
import { isOfTense } from './attendance.ts'
import { caseOf, formAt, isNegatedByAdverb, predicateOf, rolesOf } from './clause.ts'
import { type Context, companyIn, companyOfAll, statesWithin } from './context.ts'
import { isTeam } from './delegation.ts'
import { bodiesOf, byNearness, type ContactEvent, placesOfEvent } from './event.ts'
import { toldStatus } from './mention.ts'
import { behind } from './partners.ts'
import {
  eventsBefore,
  evidenceAt,
  type NoteReader,
  nearEnough,
  type PlacedNote,
  participantNote,
} from './placed-note.ts'

/** How far back the contact may be told of that somebody was at, in sentences. */
const reach = 2

/** How many words may stand between those who are there and the words for it. */
const gap = 5

/** "Montenegro sent Ivana L.", "stilte med Ivana L.": the side that sends is one of those who meet, and whom it sends heads it there. */
export const sent: NoteReader = (context, events, index, at) => {
  const sentence = context.sentence(index)
  const { subjects, objects, passive } = rolesOf(sentence, at, context.clauseWords(index))
  if (passive || isNegatedByAdverb(sentence, at, context.words(index))) return []
  const senders = companyOfAll(context, index, subjects)
  const { people } =
    objects.length > 0 ? companyOfAll(context, index, objects) : behind(context, index, [at], context.words(index).with)
  const [side, ...others] = senders.bodies
  const [person, ...more] = people
  if (side === undefined || others.length > 0 || senders.people.length > 0) return []
  if (person === undefined || more.length > 0 || (context.sideOf(person) ?? side) !== side) return []
  const event = eventOfSide(context, eventsBefore(events, index, reach), side)
  if (!event || isSentElsewhere(context, index, at, event)) return []
  return [participantNote(event, person, evidenceAt(context, index, at), { role: 'head', side })]
}

/** "Niger was represented not by its minister, X, but by Y", "representert ved X", "X represented Norway". */
export const represented: NoteReader = (context, events, index, at) => {
  const sentence = context.sentence(index)
  const { subjects, objects, passive } = rolesOf(sentence, at, context.clauseWords(index))
  const agents = agentsBehind(context, index, at)
  const isPassive = passive || (agents.length > 0 && objects.length === 0)
  const [side, ...others] = companyOfAll(context, index, isPassive && !passive ? subjects : objects).bodies
  const people: readonly Agent[] = isPassive
    ? agents
    : companyOfAll(context, index, subjects).people.map((person) => ({ person }))
  if (
    side === undefined ||
    others.length > 0 ||
    people.length === 0 ||
    isNegatedByAdverb(sentence, at, context.words(index))
  )
    return []
  const event = eventOfSide(context, eventsBefore(events, index, reach), side)
  if (!event) return []
  const evidence = evidenceAt(context, index, at)
  return people
    .map((agent) => ({ side, ...agent }))
    .filter((agent) => (context.sideOf(agent.person) ?? agent.side) === agent.side)
    .map((agent) => participantNote(event, agent.person, evidence, { role: 'head', side: agent.side }))
}

interface Agent {
  readonly person: LocalKey
  /** The state that the verb is left out for: "… and Ghana by X". */
  readonly side?: LocalKey
}

/** Those behind "by" after a verb, but for those of whom it is denied. */
const agentsBehind = (context: Context, index: number, at: number): readonly Agent[] => {
  const sentence = context.sentence(index)
  const { by, negations } = context.words(index)
  const { through } = context.document.localeOf(sentence).attendance
  const found = new Map<LocalKey, Agent>()
  sentence.tokens.forEach((_, token) => {
    if (token <= at) return
    const led = caseOf(sentence, token)
    if (!by.has(led) && !through.has(led)) return
    const mark = treeOf(sentence).childrenBy(token, 'case')[0] ?? token
    if (negations.has(formAt(sentence, mark - 1))) return
    const side = stateAt(context, index, mark - 1)
    for (const person of companyIn(context, index, token).people)
      found.set(person, { person, ...(side !== undefined && { side }) })
  })
  return [...found.values()]
}

const stateAt = (context: Context, index: number, at: number): LocalKey | undefined => {
  const { actor } = context.layer.mentionAt(index, at) ?? {}
  return actor !== undefined && context.layer.actorOf(actor).kind === 'state' ? actor : undefined
}

/** "A Norwegian delegation led by X", by word order: a tree may miss who leads, or take the participle for the verb. */
export const ledBy: NoteReader = (context, events, index, at) => {
  const sentence = context.sentence(index)
  if (!context.words(index).by.has(formAt(sentence, at + 1))) return []
  const person = personBeside(context, index, at + 1, 1)
  const last = context.layer.mentionsIn(index).find(({ first, actor }) => first > at && actor === person)?.last ?? at
  return headNotes(context, events, index, last - 1, teamBefore(context, index, at), person)
}

/** "A Norwegian delegation with X at its head", "med X i spissen". */
export const atHead =
  (length: number): NoteReader =>
  (context, events, index, at) => {
    const sentence = context.sentence(index)
    const person = personBeside(context, index, at, -1)
    const led = context.layer.mentionsIn(index).findLast(({ last }) => last <= at)?.first
    if (person === undefined || led === undefined) return []
    const mark = treeOf(sentence).childrenBy(led, 'case')[0] ?? led - 1
    if (!context.words(index).with.has(formAt(sentence, mark))) return []
    return headNotes(context, events, index, at + length - 1, teamBefore(context, index, mark), person)
  }

/** The delegation that a phrase of it stands behind: "the delegation from Oslo, …". */
const teamBefore = (context: Context, index: number, at: number): number | undefined => {
  const { tokens } = context.sentence(index)
  for (let token = at - 1; token >= 0 && at - token <= gap; token--) {
    if (isTeam(context, index, token)) return token
    if (isTagged(tokens[token], 'VERB', 'AUX', 'NOUN', 'CCONJ')) return undefined
  }
  return undefined
}

/** That somebody heads a delegation, by the words from it to the last that tell so. */
const headNotes = (
  context: Context,
  events: readonly ContactEvent[],
  index: number,
  last: number,
  team: number | undefined,
  person: LocalKey | undefined,
): readonly PlacedNote[] => {
  if (team === undefined || person === undefined) return []
  const [side, ...others] = statesWithin(context, index, team)
  if (side === undefined || others.length > 0) return []
  const event = eventOfSide(context, eventsBefore(events, index, reach), side)
  if (!event) return []
  const { tokens } = context.sentence(index)
  const first = Math.min(team, ...treeOf(context.sentence(index)).childrenBy(team, 'det', 'amod', 'compound', 'nmod'))
  const evidence = spanIn(context.document.report, tokens[first]?.start ?? 0, tokens[last]?.end ?? 0)
  return [participantNote(event, person, evidence, { role: 'head', side })]
}

/** "Flanked by X", "har med seg X": those whom somebody brings take part. */
export const brought =
  (length: number): NoteReader =>
  (context, events, index, at) => {
    const from = at + length - 1
    const person = personBeside(context, index, from, 1)
    const people = person === undefined ? companionsOf(context, index, from) : [person]
    const [first] = people
    return presentNotes(
      context,
      events,
      index,
      at,
      people,
      bringersSide(context, index, at) ?? (first === undefined ? undefined : context.sideOf(first)),
    )
  }

/** "Sammen med henne i møtet var X", "med seg hadde hun X": she, and whoever stands behind the verb. */
const companionsOf = (context: Context, index: number, from: number): readonly LocalKey[] => {
  const sentence = context.sentence(index)
  const { being } = context.document.localeOf(sentence).attendance
  for (let at = from + 1; at <= from + gap; at++) {
    if (isTagged(sentence.tokens[at], 'PUNCT', 'CCONJ')) return []
    if (!being.has(formAt(sentence, at))) continue
    const bringer = context.layer.mentionAt(index, from + 1)?.actor ?? context.layer.mentionAt(index, at + 1)?.actor
    const companion = personBeside(context, index, at, 1)
    return companion === undefined ? [] : [...new Set([...(bringer === undefined ? [] : [bringer]), companion])]
  }
  return []
}

/** The side of whoever is named last before somebody he brings: "Foreign Minister X of Chad, accompanied by Trade Minister Y". */
const bringersSide = (context: Context, index: number, at: number): LocalKey | undefined => {
  const before = context.layer
    .mentionsIn(index)
    .findLast(({ last, actor }) => last <= at && actor !== undefined && context.layer.actorOf(actor).kind === 'person')
  return before?.actor === undefined ? undefined : context.sideOf(before.actor)
}

const presentNotes = (
  context: Context,
  events: readonly ContactEvent[],
  index: number,
  at: number,
  people: readonly LocalKey[],
  sideBeside?: LocalKey,
): readonly PlacedNote[] => {
  if (
    people.length === 0 ||
    isNegatedByAdverb(context.sentence(index), predicateOf(context.sentence(index), at), context.words(index))
  )
    return []
  const evidence = evidenceAt(context, index, at)
  const near = byNearness(events, index).filter(
    (event) => nearEnough(event, index) && isOfTense(context, event, index, predicateOf(context.sentence(index), at)),
  )
  return people.flatMap((person) => {
    const side = context.sideOf(person) ?? sideBeside
    const event = side && eventOfSide(context, near, side)
    return event && !event.company.people.includes(person) ? [participantNote(event, person, evidence, { side })] : []
  })
}

/** The person named nearest before or behind a word, with nothing but a few words of the same clause between. */
const personBeside = (context: Context, index: number, at: number, step: -1 | 1): LocalKey | undefined => {
  const { tokens } = context.sentence(index)
  for (let token = at + step, count = 0; count < gap; token += step, count++) {
    const { upos } = tokens[token] ?? {}
    if (upos === undefined || upos === 'PUNCT' || upos === 'VERB' || upos === 'AUX') return undefined
    if (context.words(index).negations.has(formAt(context.sentence(index), token))) return undefined
    const mention = context.layer.mentionAt(index, token)
    if (mention?.actor !== undefined && mention.form === 'name')
      if (context.layer.actorOf(mention.actor).kind === 'person') return mention.actor
  }
  return undefined
}

/** The nearest contact face to face or planned that a side takes part in. */
const eventOfSide = (context: Context, events: readonly ContactEvent[], side: LocalKey): ContactEvent | undefined =>
  events.find(
    ({ company, mentions }) =>
      bodiesOf(context, company).includes(side) &&
      mentions.some(({ manner }) => manner !== 'letter') &&
      mentions.every((mention) => toldStatus(mention) !== 'denied'),
  )

/** "Norway sent X to Kyiv", where the contact told of is elsewhere or nowhere. */
const isSentElsewhere = (context: Context, index: number, at: number, event: ContactEvent): boolean => {
  const sentence = context.sentence(index)
  return treeOf(sentence)
    .childrenOf(at)
    .some((child) => {
      const token = sentence.tokens[child]
      if (!token) return false
      if (isRelation(token, 'xcomp', 'advcl')) return true
      if (!isRelation(token, 'obl')) return false
      const place = context.placeAt(index, child)
      return place !== undefined && placesOfEvent(event).every(({ name }) => name !== place.name)
    })
}

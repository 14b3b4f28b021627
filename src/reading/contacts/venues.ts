import type { Sentence } from '../../language/analysis.ts'
import { isRelation, treeOf } from '../../language/tree.ts'
import type { VenueKind } from '../../locales/venues.ts'
import { clausesAbove, formAt, isVerbOf, rolesOf } from './clause.ts'
import { contactNounAt } from './contact-noun.ts'
import { type Context, companyIn } from './context.ts'
import { bodiesOf, type ContactEvent, isTriggerOf, shared } from './event.ts'
import { isBeside } from './meals.ts'
import { isAnyRoom, isWhere, venueKindAt, wordsOf } from './own-venue.ts'
import { isBothSides, isToPress } from './partners.ts'
import {
  type EventFinder,
  eventsBefore,
  evidenceAt,
  type NoteReader,
  type PlacedNote,
  readWords,
} from './placed-note.ts'

/** How far back those who sit somewhere or come out of it may have been told of, in sentences. */
const reach = 3

/**
 * Finds the venues told of beside the contact: "the delegations sat in a hotel", "the last session at a hotel", "when she
 * came out of the villa".
 */
export const findVenues = (context: Context, events: readonly ContactEvent[]): readonly PlacedNote[] =>
  readWords(context, events, venueBeside)

const venueBeside: NoteReader = (context, events, index, at) => {
  const kind = venueKindAt(context, index, at)
  if (kind === undefined || isAnyRoom(context, index, at)) return []
  if (kind === 'vague' && !isSomebodys(context.sentence(index), at)) return []
  const event = eventAt(context, events, index, at)
  if (!event || event.mentions.some(({ venue }) => venue !== undefined)) return []
  const words = wordsOf(context, index, at)
  return words === undefined
    ? []
    : [{ event, note: { attribute: 'venue', value: words.exact, evidence: evidenceAt(context, index, at) } }]
}

/** "The prime minister's office": of offices and halls, one that is told whose it is. */
const isSomebodys = (sentence: Sentence, at: number): boolean =>
  treeOf(sentence)
    .childrenBy(at, 'nmod:poss', 'nmod')
    .some((child) => child < at && sentence.tokens[child]?.upos === 'NOUN')

/** The contact that whoever is at a place, or the part of it that is, belongs to. */
const eventAt: EventFinder = (context, events, index, at) => {
  const sentence = context.sentence(index)
  const near = eventsBefore(events, index, reach)
  const noun = sentence.tokens[at]?.head ?? -1
  if (isWhere(context, index, at) && isSession(context, index, noun))
    return near.find((event) => !isTriggerOf(event, index, noun) && !isBeside(context, index, noun, event))
  const clause = clausesAbove(sentence, at)[0]
  if (clause === undefined || !isBeingThere(context, index, at, clause)) return undefined
  const { passive, subject, object } = rolesOf(sentence, clause, context.clauseWords(index))
  const who = passive ? object : subject
  if (who === undefined) return undefined
  return near.find((event) => isOneOfThose(context, index, who, event)) ?? onlyTalks(context, events, index, who)
}

/** Whoever the clause is about sits in the place, comes to it or out of it. */
const isBeingThere = (context: Context, index: number, at: number, clause: number): boolean => {
  const sentence = context.sentence(index)
  const { venues, lasting } = context.document.localeOf(sentence)
  const { gathering, leaving, arriving } = venues
  // "ble sittende i villaen": the place may hang on any verb of the clause
  const tree = treeOf(sentence)
  const path = tree.pathToRoot(at)
  const verbs = [...path.slice(0, path.indexOf(clause) + 1), ...tree.childrenBy(clause, 'xcomp')]
  if (
    isWhere(context, index, at) &&
    verbs.some((verb) => isVerbOf(sentence, verb, gathering, lasting.staying) && !isToPress(context, index, verb))
  )
    return true
  if (isVerbOf(sentence, clause, leaving)) return isEndOfWay(sentence, at, clause)
  return (
    isVerbOf(sentence, clause, arriving) &&
    !isLanding(venueKindAt(context, index, at)) &&
    isEndOfWay(sentence, at, clause)
  )
}

/** Where one gets out on the way to where one meets. */
const isLanding = (kind: VenueKind | undefined): boolean =>
  kind === 'airport' || kind === 'station' || kind === 'border' || kind === 'ship'

/** "The delegations sat in a villa", far from where the talks are told of: the only ones of both sides that have been. */
const onlyTalks = (
  context: Context,
  events: readonly ContactEvent[],
  index: number,
  who: number,
): ContactEvent | undefined => {
  const { plural, people, bodies } = companyIn(context, index, who)
  if (!isEachSide(context, index, who) && !(plural && people.length + bodies.length > 1)) return undefined
  const talks = events.filter(
    (event) =>
      bodiesOf(context, event.company).length > 1 &&
      event.mentions.some(({ trigger }) => trigger.kind === 'talks') &&
      event.mentions.some(({ reality: { status } }) => status === 'held' || status === 'under-way') &&
      isOneOfThose(context, index, who, event),
  )
  return talks.length === 1 ? talks[0] : undefined
}

/** "the last session at a hotel": a stretch of the contact told of; those who speak to the press afterwards are elsewhere. */
const isSession = (context: Context, index: number, noun: number): boolean => {
  const sentence = context.sentence(index)
  if (sentence.tokens[noun]?.upos !== 'NOUN') return false
  const kind = contactNounAt(sentence, noun, context.words(index))?.kind
  return (
    context.document.localeOf(sentence).lasting.parts.has(formAt(sentence, noun)) ||
    (kind !== undefined && kind !== 'press-conference' && kind !== 'letter')
  )
}

/** What one comes to or out of: the object, or what stands behind a preposition with the verb. */
const isEndOfWay = (sentence: Sentence, at: number, clause: number): boolean => {
  const token = sentence.tokens[at]
  return token !== undefined && isRelation(token, 'obj', 'obl', 'nmod') && treeOf(sentence).pathToRoot(at)[1] === clause
}

/** "The delegations", "begge delegasjoner". */
const isEachSide = (context: Context, index: number, at: number): boolean => {
  const sentence = context.sentence(index)
  const words = context.words(index)
  const isBoth = treeOf(sentence)
    .childrenBy(at, 'det', 'amod', 'nummod')
    .some((child) => words.bothSides.has(formAt(sentence, child)))
  return isBoth || isBothSides(formAt(sentence, at), words)
}

/** Somebody who takes part, or the two sides. */
const isOneOfThose = (context: Context, index: number, subject: number, event: ContactEvent): boolean => {
  if (isEachSide(context, index, subject)) return true
  const who = companyIn(context, index, subject)
  return (
    shared(who.people, event.company.people).length > 0 ||
    (who.plural && shared(bodiesOf(context, who), bodiesOf(context, event.company)).length > 1)
  )
}

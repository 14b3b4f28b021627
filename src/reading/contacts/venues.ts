import type { Sentence } from '../../language/analysis.ts'
import { isRelation, treeOf } from '../../language/tree.ts'
import { clausesAbove, formAt, isVerbOf, rolesOf } from './clause.ts'
import { contactNounAt } from './contact-noun.ts'
import { type Context, companyIn } from './context.ts'
import { bodiesOf, type ContactEvent, isTriggerOf, shared } from './event.ts'
import { isAnyRoom, isWhere, venueKindAt, wordsOf } from './own-venue.ts'
import { isBothSides } from './partners.ts'
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
  if (kind === undefined || kind === 'vague' || isAnyRoom(context, index, at)) return []
  const event = eventAt(context, events, index, at)
  if (!event || event.mentions.some(({ venue }) => venue !== undefined)) return []
  const value = wordsOf(context, index, at)
  return value === undefined
    ? []
    : [{ event, note: { attribute: 'venue', value, evidence: evidenceAt(context, index, at) } }]
}

/** The contact that whoever is at a place, or the part of it that is, belongs to. */
const eventAt: EventFinder = (context, events, index, at) => {
  const sentence = context.sentence(index)
  const { gathering, leaving } = context.document.localeOf(sentence).venues
  const near = eventsBefore(events, index, reach)
  const noun = sentence.tokens[at]?.head ?? -1
  if (isWhere(context, index, at) && isSession(context, index, noun))
    return near.find((event) => !isTriggerOf(event, index, noun))
  const clause = clausesAbove(sentence, at)[0]
  if (clause === undefined) return undefined
  const isThere = isWhere(context, index, at) && isVerbOf(sentence, clause, gathering)
  if (!isThere && !(isVerbOf(sentence, clause, leaving) && isLeft(sentence, at, clause))) return undefined
  const { subject } = rolesOf(sentence, clause, context.clauseWords(index))
  return subject === undefined ? undefined : near.find((event) => isOneOfThose(context, index, subject, event))
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

/** What one comes out of: the object, or what stands behind a preposition with the verb. */
const isLeft = (sentence: Sentence, at: number, clause: number): boolean => {
  const token = sentence.tokens[at]
  return token !== undefined && isRelation(token, 'obj', 'obl', 'nmod') && treeOf(sentence).pathToRoot(at)[1] === clause
}

/** Somebody who takes part, or the two sides. */
const isOneOfThose = (context: Context, index: number, subject: number, event: ContactEvent): boolean => {
  if (isBothSides(formAt(context.sentence(index), subject), context.words(index))) return true
  const who = companyIn(context, index, subject)
  return (
    shared(who.people, event.company.people).length > 0 ||
    (who.plural && shared(bodiesOf(context, who), bodiesOf(context, event.company)).length > 1)
  )
}

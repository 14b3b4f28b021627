import type { Sentence } from '../../language/analysis.ts'
import { treeOf } from '../../language/tree.ts'
import type { ContactLexicon } from '../../locales/contacts.ts'
import { eventOfTalkers } from './about.ts'
import { isCourse, purposesOf } from './aims.ts'
import { isPassive, isVerbOf, rolesOf } from './clause.ts'
import { tenseOf } from './clause-tense.ts'
import { contactVerbAt } from './contact-verb.ts'
import { type Context, companyOfAll } from './context.ts'
import { type ContactEvent, isTriggerOf } from './event.ts'
import { isNegatedAt } from './matter.ts'
import { toldStatus } from './mention.ts'
import { hasAny } from './partners.ts'
import { eventBefore, type NoteReader, type PlacedNote, readWords } from './placed-note.ts'
import { aimClausesOf } from './topics.ts'

/**
 * Reads what a contact was for from what those who meet are to do at it ("there the two are to sign a treaty") or have
 * come to do ("we came here to reopen the railway").
 */
export const findTasks = (context: Context, events: readonly ContactEvent[]): readonly PlacedNote[] => [
  ...readWords(context, events, task),
  ...readWords(context, events, errand),
  ...readWords(context, events, notSigned),
]

/** How many sentences back the contact may be told of. */
const reach = 3

/** "Der skal de undertegne …", "the ministers were to sign …" of a contact that has not been. */
const task: NoteReader = (context, events, index, at) => {
  const sentence = context.sentence(index)
  const words = context.words(index)
  if (sentence.tokens[at]?.upos !== 'VERB') return []
  const tense = tenseOf(sentence, at, words)
  if (tense !== 'future' && tense !== 'was-to') return []
  const { subjects, object, passive } = rolesOf(sentence, at, context.clauseWords(index))
  if (passive || sentence.tokens[object ?? -1]?.upos === 'PRON') return []
  const isSigning = contactVerbAt(sentence, at, words)?.frame === 'sign'
  if (!isSigning && (object === undefined || !isDeedThere(context, index, at))) return []
  const own = events.find((event) => isTriggerOf(event, index, at))
  const event = own ?? eventOfDoers(context, events, index, subjects)
  return event && !isOver(event) ? purposesOf(context, event, index, at, at) : []
}

/** "No agreement will be signed in Lima", "det blir ikke undertegnet noen avtale": what a contact to come is not for. */
const notSigned: NoteReader = (context, events, index, at) => {
  const sentence = context.sentence(index)
  const words = context.words(index)
  if (contactVerbAt(sentence, at, words)?.frame !== 'sign') return []
  const tense = tenseOf(sentence, at, words)
  const { object, passive } = rolesOf(sentence, at, context.clauseWords(index))
  if (!passive || object === undefined || !['future', 'was-to', 'present'].includes(tense)) return []
  const isNone = isNegatedAt(sentence, at, words) || isNegatedAt(sentence, object, words)
  const event = isNone ? eventBefore(events, index, reach) : undefined
  return event && !isOver(event) ? purposesOf(context, event, index, at, object, true) : []
}

/** The contact of those who do something: of each that the tree tells apart, or of all as one. */
const eventOfDoers = (
  context: Context,
  events: readonly ContactEvent[],
  index: number,
  subjects: readonly number[],
): ContactEvent | undefined => {
  const { people } = companyOfAll(context, index, subjects)
  if (people.length < 2 || subjects.length < 2)
    return subjects[0] === undefined ? undefined : eventOfTalkers(context, events, index, subjects[0])
  const theirs = events.filter(({ company }) => people.every((person) => company.people.includes(person)))
  return eventBefore(theirs, index, reach)
}

/** Something done at the place told of right before, and no part of how any contact goes. */
const isDeedThere = (context: Context, index: number, at: number): boolean => {
  const sentence = context.sentence(index)
  const words = context.words(index)
  return (
    hasAny(sentence, treeOf(sentence).childrenBy(at, 'advmod'), words.there) &&
    contactVerbAt(sentence, at, words) === undefined &&
    !isCourse(context, index, at)
  )
}

const isOver = ({ mentions }: ContactEvent): boolean =>
  mentions.some((mention) => ['held', 'under-way'].includes(toldStatus(mention) ?? ''))

/** "Vi kom hit for å …", "the envoys have not come to …": what they came for. */
const errand: NoteReader = (context, events, index, at) => {
  const sentence = context.sentence(index)
  const words = context.words(index)
  if (!isVerbOf(sentence, at, words.coming)) return []
  const { subject } = rolesOf(sentence, at, context.clauseWords(index))
  if (subject === undefined || !areThoseWhoMeet(sentence, subject, words)) return []
  const event = eventBefore(events, index, reach)
  if (!event) return []
  return aimClausesOf(sentence, at, words)
    .filter((deed) => !isPassive(sentence, deed))
    .flatMap((deed) => purposesOf(context, event, index, at, deed))
}

/** Those who speak of themselves, or a word for both sides. */
const areThoseWhoMeet = (sentence: Sentence, subject: number, { speakers, bothSides }: ContactLexicon): boolean => {
  const form = sentence.tokens[subject]?.lower ?? ''
  return speakers.has(form) || bothSides.has(form)
}

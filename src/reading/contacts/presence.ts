import type { Sentence } from '../../language/analysis.ts'
import { isTagged } from '../../language/tag.ts'
import type { AttendanceLexicon } from '../../locales/attendance.ts'
import type { PhraseIndex } from '../../locales/phrases.ts'
import type { LocalKey } from '../../model/reading.ts'
import { formAt, isOneOf, isVerbOf, rolesOf } from './clause.ts'
import { contactNounAt } from './contact-noun.ts'
import { type Context, companyOfAll } from './context.ts'
import { bodiesOf, type ContactEvent } from './event.ts'
import { toldStatus } from './mention.ts'
import { eventsBefore, evidenceAt, isTriggerAt, type NoteReader, type PlacedNote, readWords } from './placed-note.ts'

/**
 * Finds who is said to have been at a contact without a verb of attending ("with Minister X also at the table"), and who
 * is expressly said not to have been: "was not in the room", "stayed away", "sent her deputy instead". That somebody is
 * only not named says nothing.
 */
export const findPresence = (context: Context, events: readonly ContactEvent[]): readonly PlacedNote[] =>
  readWords(context, events, presence)

interface Told {
  readonly people: readonly LocalKey[]
  readonly absent: boolean
}

const presence: NoteReader = (context, events, index, at) => {
  const told = toldAt(context, events, index, at)
  if (!told || told.people.length === 0 || told.people.length > mostPeople) return []
  const evidence = evidenceAt(context, index, at)
  return told.people.flatMap((person): PlacedNote[] => {
    const event = eventOf(context, events, index, person, told.absent)
    // who met there is no absentee of it: he was not at something else
    if (!event || event.company.people.includes(person)) return []
    const excluded = told.absent ? { excluded: true } : {}
    return [{ event, note: { attribute: 'participant', value: person, evidence, ...excluded } }]
  })
}

const mostPeople = 3

/** How far back the contact may be told of, in sentences: who was there is told with it, who was not sometimes later. */
const reach = { there: 1, absent: 8 }

/** The nearest contact told of before that is no mere plan and has the person's side in it. */
const eventOf = (
  context: Context,
  events: readonly ContactEvent[],
  index: number,
  person: LocalKey,
  absent: boolean,
): ContactEvent | undefined => {
  if (!absent && tellsOfOther(context, events, index)) return undefined
  const side = context.sideOf(person)
  const [nearest] = eventsBefore(events, index, absent ? reach.absent : reach.there).filter(({ mentions }) =>
    mentions.some((mention) => toldStatus(mention) === 'held' || mention.reality.status === 'held'),
  )
  return nearest && (side === undefined || bodiesOf(context, nearest.company).includes(side)) ? nearest : undefined
}

/** The sentence has a word for a contact that was not put together with any. */
const tellsOfOther = (context: Context, events: readonly ContactEvent[], index: number): boolean => {
  const sentence = context.sentence(index)
  const words = context.words(index)
  return sentence.tokens.some(
    (_, at) => contactNounAt(sentence, at, words) !== undefined && !isTriggerAt(events, index, at),
  )
}

/** What the words at a token tell of somebody's presence; undefined where they tell nothing. */
const toldAt = (context: Context, events: readonly ContactEvent[], index: number, at: number): Told | undefined => {
  const sentence = context.sentence(index)
  const { attendance, contacts } = context.document.localeOf(sentence)
  if (isVerbOf(sentence, at, attendance.attending)) {
    return isNegatedBy(sentence, at, contacts.negations) && !isOfOther(context, events, index, at)
      ? absentee(context, index, at, at)
      : undefined
  }
  if (isOneOf(sentence.tokens[at], attendance.representing)) return replaced(context, index, at)
  const away = attendance.away.lengthAt(sentence.tokens, at)
  if (away > 0) return isNegatedBy(sentence, at, contacts.negations) ? undefined : absentee(context, index, at, at)
  if (isOneOf(sentence.tokens[at], attendance.sending))
    return hasBehind(sentence, at, attendance.instead) ? absentee(context, index, at, at) : undefined
  return placedAt(context, events, index, at, attendance)
}

/** "Did not join the sanctions", "deltok ikke i krigen": something else than a contact is what was not attended. */
const isOfOther = (context: Context, events: readonly ContactEvent[], index: number, verb: number): boolean => {
  const sentence = context.sentence(index)
  for (let at = verb + 1; at <= verb + nounReach; at++) {
    const upos = sentence.tokens[at]?.upos
    if (upos === undefined || upos === 'PUNCT') return false
    if (contactNounAt(sentence, at, context.words(index)) !== undefined || isTriggerAt(events, index, at)) return false
    if (upos === 'PROPN' || (upos === 'NOUN' && at > verb + 1 && !context.isTime(index, at))) return true
  }
  return false
}

/** How far behind a verb of attending what was attended is looked for, in words. */
const nounReach = 6

/** "was (not) at the table", "was on a plane", "with X also in the room". */
const placedAt = (
  context: Context,
  events: readonly ContactEvent[],
  index: number,
  at: number,
  attendance: AttendanceLexicon,
): Told | undefined => {
  const sentence = context.sentence(index)
  const { tokens } = sentence
  const elsewhere = attendance.elsewhere.lengthAt(tokens, at)
  const whole = attendance.present.lengthAt(tokens, at)
  const bare = whole > 0 || elsewhere > 0 ? 0 : attendance.barely.lengthAt(tokens, at)
  const length = Math.max(elsewhere, whole, bare)
  if (length === 0) return undefined
  const behind = at + length
  const { negations, from } = context.words(index)
  const isOpen = negations.has(formAt(sentence, behind)) || endsClause(sentence, behind)
  if (bare > 0 && !isOpen && !nextIsContact(events, index, behind)) return undefined
  const being = beingBefore(sentence, at, attendance.being)
  // "absent from parliament"
  if (elsewhere > 0 && from.has(formAt(sentence, behind)) && !nextIsContact(events, index, behind)) return undefined
  if (being === undefined) {
    const beside = whole > 0 ? personEndingAt(context, index, at) : undefined
    return beside === undefined ? undefined : { people: [beside], absent: false }
  }
  const between = tokens.slice(being + 1, at).some(({ lower }) => negations.has(lower))
  const isNegated = between || negations.has(formAt(sentence, behind))
  // "was there" by itself is too little to have taken part
  if (bare > 0 && !isNegated) return undefined
  if (elsewhere > 0 && isNegated) return undefined
  return { ...absentee(context, index, at, being), absent: elsewhere > 0 || isNegated }
}

/** How many words may stand between a word of being and what somebody is. */
const beingReach = 4

const beingBefore = (sentence: Sentence, at: number, being: ReadonlySet<string>): number | undefined => {
  for (let back = at - 1; back >= Math.max(0, at - beingReach); back--) {
    if (being.has(formAt(sentence, back))) return back
    if (sentence.tokens[back]?.upos === 'PUNCT') return undefined
  }
  return undefined
}

const endsClause = (sentence: Sentence, at: number): boolean => {
  const token = sentence.tokens[at]
  return token === undefined || isTagged(token, 'PUNCT', 'SCONJ', 'CCONJ', 'ADV')
}

const nextIsContact = (events: readonly ContactEvent[], index: number, at: number): boolean =>
  [at, at + 1, at + 2].some((token) => isTriggerAt(events, index, token))

/** The person whose name or title ends right before, or before an adverb: "with Minister X also at the table". */
const personEndingAt = (context: Context, index: number, at: number): LocalKey | undefined => {
  const isAdverb = context.sentence(index).tokens[at - 1]?.upos === 'ADV'
  const mention = context.layer
    .mentionsIn(index)
    .find(({ last, form }) => form === 'name' && (last === at || (isAdverb && last === at - 1)))
  const actor = mention?.actor
  return actor !== undefined && context.layer.actorOf(actor).kind === 'person' ? actor : undefined
}

/** Who is said so: by the tree, else the last person named before the verb. */
const absentee = (context: Context, index: number, at: number, verb: number): Told => {
  const sentence = context.sentence(index)
  const heads = [at, sentence.tokens[at]?.head ?? -1, verb]
  for (const head of heads.filter((one) => one >= 0)) {
    const { subjects } = rolesOf(sentence, head, context.clauseWords(index))
    const { people } = companyOfAll(context, index, subjects)
    if (people.length > 0) return { people, absent: true }
    if (subjects.length > 0) return { people: [], absent: true }
  }
  const before = context.layer
    .mentionsIn(index)
    .filter(({ last, actor }) => last <= verb && actor !== undefined && context.layer.actorOf(actor).kind === 'person')
  const actor = before.at(-1)?.actor
  return { people: actor === undefined ? [] : [actor], absent: true }
}

/** "did not attend", "deltok ikke". */
export const isNegatedBy = (sentence: Sentence, at: number, negations: ReadonlySet<string>): boolean =>
  [at - 1, at - 2, at + 1].some((near) => negations.has(formAt(sentence, near)))

const hasBehind = (sentence: Sentence, at: number, phrases: PhraseIndex): boolean =>
  sentence.tokens.some((_, behind) => behind > at && phrases.lengthAt(sentence.tokens, behind) > 0)

/** "Represented not by its minister, X, but by a deputy, Y": the first is out. */
const replaced = (context: Context, index: number, at: number): Told | undefined => {
  const sentence = context.sentence(index)
  const { negations, by } = context.words(index)
  const not = sentence.tokens.findIndex(
    ({ lower }, token) => token > at && negations.has(lower) && by.has(formAt(sentence, token + 1)),
  )
  if (not < 0) return undefined
  const contrast = sentence.tokens.findIndex(({ upos }, token) => token > not && upos === 'CCONJ')
  const people = context.layer
    .mentionsIn(index)
    .filter(({ first }) => first > not && (contrast < 0 || first < contrast))
    .flatMap(({ actor }) => (actor !== undefined && context.layer.actorOf(actor).kind === 'person' ? [actor] : []))
  return { people: [...new Set(people)], absent: true }
}

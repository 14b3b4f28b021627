import type { Sentence } from '../../language/analysis.ts'
import { hasRelation, isRelation, treeOf } from '../../language/tree.ts'
import type { VenueKind } from '../../locales/venues.ts'
import { flatMap } from '../../text/flat-map.ts'
import { nearness } from './attach.ts'
import { caseOf, clausesAbove, formAt, isVerbOf, rolesOf } from './clause.ts'
import { contactNounAt } from './contact-noun.ts'
import { type Context, companyIn } from './context.ts'
import { bodiesOf, type ContactEvent, isTriggerOf, shared } from './event.ts'
import { isInRelative } from './in-relative.ts'
import { isBothSides } from './partners.ts'
import { byNearness, evidenceAt, type PlacedNote } from './placed-note.ts'
import type { Trigger } from './trigger.ts'

/** The sort of house or spot that a token names; undefined for other words. */
export const venueKindAt = (context: Context, index: number, at: number): VenueKind | undefined => {
  const sentence = context.sentence(index)
  const token = sentence.tokens[at]
  return token?.upos === 'NOUN' || token?.upos === 'PROPN'
    ? context.document.localeOf(sentence).venues.kindOf(token.lower)
    : undefined
}

/** The longest that the words of a venue may be, in UTF-16 code units. */
const longest = 120

/** The words of a venue as the report has them, without what only a clause or a list adds; undefined where they run too far. */
const wordsOf = (context: Context, index: number, at: number): string | undefined => {
  const sentence = context.sentence(index)
  const tree = treeOf(sentence)
  const inside = tree.subtreeOf(at).filter((below) => {
    const path = tree.pathToRoot(below)
    const upTo = path.slice(0, path.indexOf(at))
    return !upTo.some(
      (step) =>
        hasRelation(sentence, step, 'case', 'acl', 'punct', 'conj', 'cc', 'parataxis') || context.isTime(index, step),
    )
  })
  const first = sentence.tokens[Math.min(...inside)]
  const last = sentence.tokens[Math.max(...inside)]
  return first && last && last.end - first.start <= longest
    ? context.document.report.text.slice(first.start, last.end)
    : undefined
}

/** A venue stands behind a preposition of place; "talks on the bridge" are about it. */
const isWhere = (context: Context, index: number, at: number, trigger?: Trigger): boolean => {
  const sentence = context.sentence(index)
  const token = sentence.tokens[at]
  const words = context.words(index)
  const led = caseOf(sentence, at)
  if (!token || !isRelation(token, 'obl', 'nmod')) return false
  // "in two wings of the hotel"
  if (words.of.has(led) && token.deprel === 'nmod' && token.head < at)
    return isWhere(context, index, token.head, trigger) || words.between.has(caseOf(sentence, token.head))
  if (!words.in.has(led)) return false
  return trigger === undefined || trigger.nature === 'verb' || !words.about.has(led)
}

/** Finds the room or house of a contact in the sentence of one of its mentions, as the report words it. */
export const venueOf = (context: Context, trigger: Trigger): string | undefined => {
  const { sentence: index, token: noun } = trigger
  const sentence = context.sentence(index)
  const at = sentence.tokens.findIndex((_, candidate) => {
    if (venueKindAt(context, index, candidate) === undefined || !isWhere(context, index, candidate, trigger))
      return false
    const near = nearness(context, { sentence: index, first: candidate, last: candidate + 1 }, trigger)
    return (near !== undefined && near <= 1) || isInRelative(sentence, candidate, noun)
  })
  return at < 0 ? undefined : wordsOf(context, index, at)
}

/** How far back those who sit somewhere or come out of it may have been told of, in sentences. */
const reach = 3

/**
 * Finds the venues told of beside the contact: "the delegations sat in a hotel", "the last session at a hotel", "when she
 * came out of the villa".
 */
export const findVenues = (context: Context, events: readonly ContactEvent[]): readonly PlacedNote[] =>
  context.document.analysis.sentences.flatMap(({ tokens }, index) =>
    flatMap(tokens, (_, at): readonly PlacedNote[] => {
      const kind = venueKindAt(context, index, at)
      if (kind === undefined || kind === 'vague') return []
      const event = eventAt(context, events, index, at)
      if (!event || event.mentions.some(({ trigger }) => venueOf(context, trigger) !== undefined)) return []
      const value = wordsOf(context, index, at)
      return value === undefined
        ? []
        : [{ event, note: { attribute: 'venue' as const, value, evidence: evidenceAt(context, index, at) } }]
    }),
  )

/** The contact that whoever is at a place, or the part of it that is, belongs to. */
const eventAt = (
  context: Context,
  events: readonly ContactEvent[],
  index: number,
  at: number,
): ContactEvent | undefined => {
  const sentence = context.sentence(index)
  const { gathering, leaving } = context.document.localeOf(sentence).venues
  const near = byNearness(events, index).filter(({ mentions }) =>
    mentions.some(({ trigger }) => trigger.sentence <= index && index - trigger.sentence <= reach),
  )
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

/** "the last session at a hotel": a stretch of the contact told of. */
const isSession = (context: Context, index: number, noun: number): boolean => {
  const sentence = context.sentence(index)
  return (
    noun >= 0 &&
    sentence.tokens[noun]?.upos === 'NOUN' &&
    (context.document.localeOf(sentence).lasting.parts.has(formAt(sentence, noun)) ||
      contactNounAt(sentence, noun, context.words(index)) !== undefined)
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

import type { Sentence } from '../../language/analysis.ts'
import { isTagged } from '../../language/tag.ts'
import { hasRelation, headWithin, isRelation, treeOf } from '../../language/tree.ts'
import { nearness } from './attach.ts'
import { clausesAbove, formAt, isVerbOf, rolesOf } from './clause.ts'
import { contactNounAt, phraseHeadOf } from './contact-noun.ts'
import type { Context, PlacedDuration } from './context.ts'
import { isInRelative } from './in-relative.ts'
import { isOfManyDays, lastingWords } from './length-words.ts'
import { prepositionPhraseOf } from './reference.ts'
import type { Trigger } from './trigger.ts'

/**
 * "in over three years", "på tre år" tell how long ago, and no contact lasts for years.
 * @param ends the clause tells of the contact's end: "broke up after two hours"
 */
export const isLength = (context: Context, duration: PlacedDuration, ends: boolean): boolean => {
  const sentence = context.sentence(duration.sentence)
  const words = context.words(duration.sentence)
  if (/^P\d+(?:\.\d+)?[YM]/u.test(duration.value)) return false
  const before = [
    duration.first - 1,
    ...Array.from({ length: duration.last - duration.first }, (_, at) => duration.first + at),
  ]
  const isLed = before.some(
    (at) => words.notLasting.has(formAt(sentence, at)) && !(ends && words.after.lengthAt(sentence.tokens, at) > 0),
  )
  // "two hours later" is a distance, "two hours in a good spirit" and "for two hours before lunch" a length
  const after = formAt(sentence, duration.last)
  const isExtent = before.some((at) => words.extent.has(formAt(sentence, at)))
  return !isLed && (!words.notLasting.has(after) || words.in.has(after) || isExtent)
}

/** How many words before a length the word for what it was to be may stand: "was due to last about an hour". */
const ALLOTTING_REACH = 5

/** "Was set for an hour, but lasted two": what was meant is no length where the text goes on to tell how long it was. */
export const isOnlyMeant = (context: Context, duration: PlacedDuration): boolean =>
  isAllotted(context, duration) &&
  [duration.sentence, duration.sentence + 1].some((index) =>
    context.lengthsIn(index).some((other) => other !== duration && !isAllotted(context, other)),
  )

const isAllotted = (context: Context, { sentence: index, first }: PlacedDuration): boolean => {
  const sentence = context.sentence(index)
  const { allotting } = lastingWords(context, index)
  for (let at = first - 1; at >= Math.max(0, first - ALLOTTING_REACH); at--) {
    if (isTagged(sentence.tokens[at], 'PUNCT', 'CCONJ')) return false
    if (isVerbOf(sentence, at, allotting)) return true
  }
  return false
}

/** What a length in front of a noun measures: "a 14-day truce", "det tre timer lange møtet"; undefined where it is none's. */
export const measuredNoun = (sentence: Sentence, { first, last }: PlacedDuration): number | undefined => {
  let at = headWithin(sentence, { first, last })
  for (let steps = 0; steps < 4; steps++) {
    const token = sentence.tokens[at]
    if (!token || token.head < last || !isRelation(token, 'amod', 'nummod', 'compound', 'nmod', 'obl', 'advmod', 'det'))
      return undefined
    at = token.head
    const above = sentence.tokens[at]
    if (above?.upos === 'NOUN' || above?.upos === 'PROPN') return at
  }
  return undefined
}

/** Finds how long a contact lasted by the words of one of its mentions; undefined where they do not say. */
export const durationOf = (context: Context, trigger: Trigger): PlacedDuration | undefined =>
  context.lengthsIn(trigger.sentence).find((duration) => {
    if (isOnlyMeant(context, duration)) return false
    const sentence = context.sentence(trigger.sentence)
    const words = context.words(trigger.sentence)
    const clause = clausesAbove(sentence, duration.first)[0]
    // "samtalen varte i …", "… fant sted tirsdag og varte i …": the noun is the subject of the clause the length stands in
    const roles =
      clause === undefined || trigger.nature === 'verb'
        ? undefined
        : rolesOf(sentence, clause, context.clauseWords(trigger.sentence))
    const isSubject = clause !== undefined && (roles?.passive ? roles.object : roles?.subject) === trigger.token
    // "ended talks after four hours"
    const isObject = roles?.objects.includes(trigger.token) === true
    // "after nine hours of talks": the hours are the talks' own
    const stretch = phraseHeadOf(sentence, trigger.token, words)
    const measured = measuredNoun(sentence, duration)
    const isOwn =
      (stretch !== trigger.token && duration.first <= stretch && stretch < duration.last) ||
      measured === trigger.token ||
      (measured !== undefined && isAimOf(context, trigger, measured))
    // "three hours with X": the length is the contact's word
    const isWord = duration.first <= trigger.token && trigger.token < duration.last
    if (isWord || isMeasuring(context, duration, trigger)) return true
    if (!isOwn && measured !== undefined && measured !== stretch) return false
    const isEnd = clause !== undefined && (isSubject || isObject) && isVerbOf(sentence, clause, words.ending)
    if (!isLength(context, duration, isOwn || isEnd)) return false
    if (isOwn) return true
    const near = nearness(context, duration, trigger)
    return (
      (near !== undefined && near <= 1) ||
      isBegun(context, trigger, clause) ||
      isSubject ||
      isEnd ||
      isInRelative(sentence, duration.first, trigger.token) ||
      isLastingOf(context, trigger, clause)
    )
  })

/** "Will meet for a two-day summit": the noun hangs on the contact's own verb and is the same contact. */
const isAimOf = (context: Context, { sentence: index, token, nature }: Trigger, measured: number): boolean => {
  const sentence = context.sentence(index)
  const words = context.words(index)
  return (
    nature === 'verb' &&
    sentence.tokens[measured]?.head === token &&
    contactNounAt(sentence, measured, words) !== undefined &&
    prepositionPhraseOf(sentence, measured, words) === undefined
  )
}

/** "Commencing at 4:05 p.m. for 80 minutes, the ministers held talks": a clause of beginning on the one that carries the contact. */
const isBegun = (context: Context, { sentence: index, predicate }: Trigger, clause: number | undefined): boolean => {
  const sentence = context.sentence(index)
  return (
    clause !== undefined &&
    sentence.tokens[clause]?.head === predicate &&
    hasRelation(sentence, clause, 'advcl', 'acl') &&
    isVerbOf(sentence, clause, context.words(index).starting)
  )
}

/** "en samtale på nærmere en time", "a meeting of two hours": right behind the noun, tied to it by a preposition; "det første møtet på to år" is another matter. */
const isMeasuring = (
  context: Context,
  duration: PlacedDuration,
  { sentence: index, token, nature }: Trigger,
): boolean =>
  nature !== 'verb' &&
  !isOfManyDays(duration) &&
  duration.first === token + 2 &&
  lastingWords(context, index).measuring.has(formAt(context.sentence(index), token + 1))

/** "her meeting with Minister X, which lasted …": parsers hang the clause on the person, yet only a contact lasts. */
const isLastingOf = (
  context: Context,
  { sentence: index, token, nature }: Trigger,
  clause: number | undefined,
): boolean => {
  const sentence = context.sentence(index)
  const verb = clause === undefined ? undefined : sentence.tokens[clause]
  if (clause === undefined || nature === 'verb' || !verb) return false
  const { lasting } = lastingWords(context, index)
  if (!isVerbOf(sentence, clause, context.words(index).occurring, lasting)) return false
  // "the call, which Brasilia said ran to …": the clause of the one who says it stands between
  const outer = verb.deprel === 'ccomp' ? sentence.tokens[verb.head] : verb
  return outer?.deprel === 'acl:relcl' && treeOf(sentence).pathToRoot(outer.head).includes(token)
}

import type { Sentence } from '../../language/analysis.ts'
import { hasRelation, isRelation, treeOf } from '../../language/tree.ts'
import type { VenueKind } from '../../locales/venues.ts'
import { nearness } from './attach.ts'
import { caseOf, casesOf, formAt, isVerbOf, predicateOf } from './clause.ts'
import type { Context } from './context.ts'
import { isInRelative } from './in-relative.ts'
import type { Trigger } from './trigger.ts'

/** The sort of house or spot that a token names; undefined for other words. */
export const venueKindAt = (context: Context, index: number, at: number): VenueKind | undefined => {
  const sentence = context.sentence(index)
  const token = sentence.tokens[at]
  return token?.upos === 'NOUN' || token?.upos === 'PROPN'
    ? context.document.localeOf(sentence).venues.kindOf(token.lower, formAt(sentence, at - 1))
    : undefined
}

/**
 * The word that the phrase of a venue hangs by: the noun for its sort, the name right behind it ("the Hotel Miramar",
 * "fregatten Aurora"), or the name that it is set off from ("at Kvitnes, the ministry's conference centre").
 */
const venueHeadOf = (sentence: Sentence, at: number): number => {
  const token = sentence.tokens[at]
  const name = token?.head ?? -1
  if (token?.deprel === 'appos' && sentence.tokens[name]?.upos === 'PROPN') return name
  const isNamed =
    token !== undefined &&
    name > at &&
    isRelation(token, 'compound', 'nmod', 'flat') &&
    sentence.tokens.slice(at + 1, name + 1).every(({ upos }) => upos === 'PROPN')
  return isNamed ? name : at
}

/** The longest that the words of a venue may be, in UTF-16 code units. */
const longest = 120

/** The words of a venue as the report has them, without what only a clause or a list adds; undefined where they run too far. */
export const wordsOf = (context: Context, index: number, at: number): string | undefined => {
  const sentence = context.sentence(index)
  const tree = treeOf(sentence)
  const head = venueHeadOf(sentence, at)
  const { with: beside } = context.words(index)
  const inside = tree.subtreeOf(head).filter((below) => {
    const path = tree.pathToRoot(below)
    const upTo = path.slice(0, path.indexOf(head))
    return !upTo.some(
      (step) =>
        hasRelation(sentence, step, 'case', 'mark', 'acl', 'punct', 'conj', 'cc', 'parataxis', 'advmod') ||
        context.isTime(index, step) ||
        // "met at the mission with the minister": whom, which parsers hang on where
        (hasRelation(sentence, step, 'nmod') && beside.has(caseOf(sentence, step))),
    )
  })
  const first = sentence.tokens[Math.min(...inside)]
  const last = sentence.tokens[Math.max(...inside)]
  return first && last && last.end - first.start <= longest
    ? context.document.report.text.slice(first.start, last.end)
    : undefined
}

/** Tells whether a venue says where: it stands behind a preposition of place; "talks on the bridge" are about it. */
export const isWhere = (context: Context, index: number, at: number, trigger?: Trigger): boolean => {
  const sentence = context.sentence(index)
  const head = venueHeadOf(sentence, at)
  const token = sentence.tokens[head]
  const words = context.words(index)
  const [led = '', ...inner] = prepositionsOf(sentence, head)
  if (!token || !isRelation(token, 'obl', 'nmod', 'xcomp')) return false
  // "in two wings of the hotel"
  if (words.of.has(led) && token.deprel === 'nmod' && token.head < head)
    return isWhere(context, index, token.head, trigger) || words.between.has(caseOf(sentence, token.head))
  const isInside = [led, ...inner].some((form) => words.in.has(form))
  if (!isInside && !(words.to.has(led) && isPutThere(context, index, head))) return false
  return trigger === undefined || trigger.nature === 'verb' || !words.about.has(led)
}

/** The prepositions before a noun ("ned i"); of "villa", taken for the verb, the tree makes them subjunctions. */
const prepositionsOf = (sentence: Sentence, at: number): readonly string[] => {
  const cases = casesOf(sentence, at)
  return cases.length > 0
    ? cases
    : treeOf(sentence)
        .childrenBy(at, 'mark')
        .filter((mark) => sentence.tokens[mark]?.upos === 'ADP')
        .map((mark) => formAt(sentence, mark))
}

/** "lagt til det gamle fortet": where a contact is put it will be. */
const isPutThere = (context: Context, index: number, at: number): boolean => {
  const sentence = context.sentence(index)
  const { placing } = context.document.localeOf(sentence).venues
  return isVerbOf(sentence, predicateOf(sentence, at), placing)
}

/** "In the same room", "hver i sitt rom": one of which nothing is told but that they sat in it together, or apart. */
export const isAnyRoom = (context: Context, index: number, at: number): boolean => {
  const sentence = context.sentence(index)
  const { same } = context.document.localeOf(sentence).venues
  return [1, 2].some((length) => same.lengthAt(sentence.tokens, at - length) === length)
}

/** Finds the room or house of a contact in the sentence of one of its mentions, as the report words it; undefined where none is told. */
export const venueOf = (context: Context, trigger: Trigger): string | undefined => {
  const { sentence: index, token: noun } = trigger
  const sentence = context.sentence(index)
  const at = sentence.tokens.findIndex((_, candidate) => {
    if (
      venueKindAt(context, index, candidate) === undefined ||
      isAnyRoom(context, index, candidate) ||
      !isWhere(context, index, candidate, trigger)
    )
      return false
    const near = nearness(context, { sentence: index, first: candidate, last: candidate + 1 }, trigger)
    return (near !== undefined && near <= 1) || isInRelative(sentence, candidate, noun)
  })
  return at < 0 ? undefined : wordsOf(context, index, at)
}

import { isTagged } from '../../language/tag.ts'
import { headWithin, treeOf } from '../../language/tree.ts'
import { clausesAbove, formAt, isVerbOf, predicateOf, rolesOf } from './clause.ts'
import { contactNounAt } from './contact-noun.ts'
import { type Company, type Context, companyOfAll, NOBODY, type PlacedDuration, together } from './context.ts'
import { isOfManyDays, lastingWords } from './length-words.ts'
import { behind, sidesCount } from './partners.ts'
import { plainTrigger } from './plain-trigger.ts'
import type { Trigger } from './trigger.ts'

/** How many words may stand between a length and the house or the toil behind it: "14 hours of very tough bargaining". */
const REACH = 4

/**
 * Talks told by the hours that an agreement took, or that came to none: "agreed on a truce after 26 hours at the table",
 * "the deal came after 19 hours in Oslo", "it took them 14 hours to agree".
 */
export const bargainTrigger = (context: Context, index: number, length: PlacedDuration): Trigger | undefined => {
  const { last } = length
  const isToil = isAtTable(context, index, last)
  if (isOfManyDays(length) || isOfContactNoun(context, index, last)) return undefined
  if (!isToil && !length.value.startsWith('PT')) return undefined
  const bargain =
    agreeingOf(context, length, isToil) ?? accordOf(context, length, isToil) ?? toilOf(context, length, isToil)
  if (!bargain) return undefined
  const isTold = sidesCount(context, bargain.company) > 1
  const company = isTold ? bargain.company : agreedBefore(context, index)
  if (!company || sidesCount(context, company) < 2) return undefined
  return plainTrigger({
    sentence: index,
    token: last - 1,
    predicate: bargain.predicate,
    kind: 'talks',
    nature: 'event',
    company,
    definite: !isTold,
    complete: true,
  })
}

/** Whose agreement a length was the price of, and the clause that says so. */
interface Bargain {
  readonly company: Company
  readonly predicate: number
}

/** "X and Y agreed after 26 hours at the table", "it took X and Y 26 hours to agree". */
const agreeingOf = (context: Context, length: PlacedDuration, isToil: boolean): Bargain | undefined => {
  const { sentence: index, last } = length
  const sentence = context.sentence(index)
  const tree = treeOf(sentence)
  const { agreeing } = context.words(index)
  const above = tree.pathToRoot(headWithin(sentence, length))
  const governor = clausesAbove(sentence, headWithin(sentence, length))[0]
  const at = sentence.tokens.findIndex(
    (token, other) =>
      isVerbOf(sentence, other, agreeing) &&
      (above.includes(other) ||
        above.includes(token.head) ||
        (governor !== undefined && tree.pathToRoot(other).includes(governor))),
  )
  if (at < 0) return undefined
  const predicate = predicateOf(sentence, at)
  const isPrice = isBehindAfter(context, length)
    ? isToil || (isSomewhere(context, index, last) && isOwnLength(context, length, [at, predicate]))
    : governor !== undefined &&
      governor !== predicate &&
      isVerbOf(sentence, governor, lastingWords(context, index).costing)
  return isPrice
    ? { company: sidesOf(context, index, [at, predicate, governor ?? at]), predicate: governor ?? predicate }
    : undefined
}

/** "The deal between X and Y came after 19 hours in Oslo", "X and Y will exchange prisoners under a deal struck after …". */
const accordOf = (context: Context, length: PlacedDuration, isToil: boolean): Bargain | undefined => {
  const { sentence: index, last } = length
  const sentence = context.sentence(index)
  const words = context.words(index)
  const { papers, gains, sealing, existing } = context.document.localeOf(sentence).outcomes
  const clause = clausesAbove(sentence, headWithin(sentence, length))[0]
  if (clause === undefined || !isBehindAfter(context, length)) return undefined
  if (!isToil && !isSomewhere(context, index, last)) return undefined
  if (!isVerbOf(sentence, clause, words.reaching, sealing, existing)) return undefined
  const { subjects, objects } = rolesOf(sentence, clause, context.clauseWords(index))
  // "det ble ingen avtale", "kom til enighet": what there is may be taken for the predicate
  const things = treeOf(sentence).childrenBy(clause, 'xcomp', 'obl')
  const noun = [...subjects, ...objects, ...things, sentence.tokens[clause]?.head ?? -1].find((at) =>
    [words.accords, papers, gains].some((nouns) => nouns.has(formAt(sentence, at))),
  )
  if (noun === undefined) return undefined
  const between = behind(context, index, [noun], words.between)
  const predicate = predicateOf(sentence, noun)
  return {
    company: sidesCount(context, between) > 1 ? between : sidesOf(context, index, [clause, predicate]),
    predicate: clause,
  }
}

/** "26 timer ved forhandlingsbordet måtte til": the length is all that is told. */
const toilOf = (
  context: Context,
  { sentence: index, first, last }: PlacedDuration,
  isToil: boolean,
): Bargain | undefined =>
  isToil
    ? {
        company: NOBODY,
        predicate: predicateOf(context.sentence(index), headWithin(context.sentence(index), { first, last })),
      }
    : undefined

/** How many sentences back two sides may be said to have agreed, of whose talks only the length is told: "The deal came after …". */
const AGREED_REACH = 2

/** The two sides that the sentences before say to have agreed; undefined where they do not. */
const agreedBefore = (context: Context, index: number): Company | undefined => {
  for (let before = index - 1; before >= Math.max(0, index - AGREED_REACH); before--) {
    const sentence = context.sentence(before)
    const at = sentence.tokens.findIndex((_, other) => isVerbOf(sentence, other, context.words(before).agreeing))
    const company = at < 0 ? NOBODY : sidesOf(context, before, [at, predicateOf(sentence, at)])
    if (sidesCount(context, company) > 1) return company
  }
  return undefined
}

const sidesOf = (context: Context, index: number, predicates: readonly number[]): Company =>
  together(
    ...[...new Set(predicates)].map((predicate) => {
      const { subjects, objects } = rolesOf(context.sentence(index), predicate, context.clauseWords(index))
      return companyOfAll(context, index, [...subjects, ...objects])
    }),
  )

/** How far a length reaches ahead differs: "after just over", "etter drøyt fem timer". */
export const isBehindAfter = (context: Context, { sentence: index, first }: PlacedDuration): boolean =>
  [first, first - 1, first - 2].some(
    (at) => context.words(index).after.lengthAt(context.sentence(index).tokens, at) > 0,
  )

/** "26 hours at the table", "19 hours of tough bargaining", "14 timers tautrekking". */
const isAtTable = (context: Context, index: number, from: number): boolean => {
  const sentence = context.sentence(index)
  const { atTable, bargaining } = lastingWords(context, index)
  if (atTable.lengthAt(sentence.tokens, from) > 0) return true
  for (let at = from; at < from + REACH; at++) {
    if (bargaining.has(formAt(sentence, at))) return true
    if (!isTagged(sentence.tokens[at], 'ADP', 'ADJ', 'ADV', 'DET')) return false
  }
  return false
}

/** "19 hours in Oslo", "11 hours at a seaside hotel": a town or a house right behind the length. */
const isSomewhere = (context: Context, index: number, from: number): boolean => {
  const sentence = context.sentence(index)
  const { venues } = context.document.localeOf(sentence)
  if (!context.words(index).in.has(formAt(sentence, from))) return false
  for (let at = from + 1; at <= from + REACH; at++) {
    if (venues.kindOf(formAt(sentence, at)) !== undefined || context.placeAt(index, at)?.name !== undefined) return true
    if (!isTagged(sentence.tokens[at], 'DET', 'ADJ', 'NOUN', 'PROPN')) return false
  }
  return false
}

/** "Agreed to release him after 14 hours in Oslo": the hours of another verb than the agreeing are not those of the talks. */
const isOwnLength = (context: Context, length: PlacedDuration, ends: readonly number[]): boolean => {
  const sentence = context.sentence(length.sentence)
  const above = treeOf(sentence).pathToRoot(headWithin(sentence, length))
  const end = above.findIndex((at) => ends.includes(at))
  return above.slice(1, end < 0 ? undefined : end).every((at) => !isTagged(sentence.tokens[at], 'VERB'))
}

/** "After five hours of talks": the word for the contact tells it. */
const isOfContactNoun = (context: Context, index: number, from: number): boolean =>
  Array.from({ length: REACH }, (_, step) => from + step).some(
    (at) => contactNounAt(context.sentence(index), at, context.words(index)) !== undefined,
  )

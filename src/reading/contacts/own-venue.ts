import type { Sentence } from '../../language/analysis.ts'
import { hasRelation, isRelation, treeOf } from '../../language/tree.ts'
import type { VenueKind } from '../../locales/venues.ts'
import type { Span } from '../../model/record.ts'
import { spanIn } from '../../text/span.ts'
import { nearness, relativeAdverbOf } from './attach.ts'
import { caseOf, casesOf, formAt, isVerbOf, predicateOf } from './clause.ts'
import { contactNounAt } from './contact-noun.ts'
import type { Context } from './context.ts'
import { isInRelative } from './in-relative.ts'
import { prepositionPhraseOf } from './reference.ts'
import type { Trigger } from './trigger.ts'

/** The sort of house or spot that a token names, with the word before it where it says more: "parliament building". */
export const venueKindAt = (context: Context, index: number, at: number): VenueKind | undefined => {
  const sentence = context.sentence(index)
  const token = sentence.tokens[at]
  if (token?.upos !== 'NOUN' && token?.upos !== 'PROPN') return undefined
  const { kindOf } = context.document.localeOf(sentence).venues
  const kind = kindOf(token.lower, formAt(sentence, at - 1))
  const isSaidBefore =
    kind === 'vague' &&
    treeOf(sentence)
      .childrenBy(at, 'compound')
      .includes(at - 1)
  return isSaidBefore ? (kindOf(formAt(sentence, at - 1)) ?? kind) : kind
}

/**
 * The word that the phrase of a venue hangs by: the noun for its sort, the name right behind it ("the Hotel Miramar",
 * "fregatten Aurora"), the name that it is set off from ("at Kvitnes, the ministry's conference centre"), or the first
 * word of a name that it ends ("Statsministerens kontor").
 */
const venueHeadOf = (sentence: Sentence, at: number): number => {
  const token = sentence.tokens[at]
  const name = token?.head ?? -1
  if (token !== undefined && isRelation(token, 'appos', 'flat') && sentence.tokens[name]?.upos === 'PROPN') return name
  const isNamed =
    token !== undefined &&
    name > at &&
    isRelation(token, 'compound', 'nmod', 'flat') &&
    sentence.tokens.slice(at + 1, name + 1).every(({ upos }) => upos === 'PROPN')
  return isNamed ? name : at
}

/** The longest that the words of a venue may be, in UTF-16 code units. */
const longest = 120

/** How many words of a title may stand between a preposition and the name. */
const titleReach = 4

const isBeforePerson = (context: Context, index: number, at: number): boolean =>
  context.layer
    .mentionsIn(index)
    .some(
      ({ first, actor }) =>
        first > at && first <= at + titleReach && actor !== undefined && context.layer.actorOf(actor).kind === 'person',
    )

/** The words of a venue as the report has them, without what only a clause or a list adds; undefined where they run too far. */
export const wordsOf = (context: Context, index: number, at: number): Span | undefined => {
  const sentence = context.sentence(index)
  const tree = treeOf(sentence)
  const head = venueHeadOf(sentence, at)
  const { with: beside, between, by } = context.words(index)
  // "received at the ministry by X": who did it
  const doer = sentence.tokens.findIndex(
    (_, below) => below > at && by.has(formAt(sentence, below)) && isBeforePerson(context, index, below),
  )
  const inside = tree.subtreeOf(head).filter((below) => {
    if (doer > 0 && below >= doer) return false
    const path = tree.pathToRoot(below)
    const upTo = path.slice(0, path.indexOf(head))
    return !upTo.some(
      (step) =>
        hasRelation(sentence, step, 'case', 'mark', 'acl', 'punct', 'conj', 'cc', 'parataxis', 'advmod') ||
        context.isTime(index, step) ||
        // "met at the mission with the minister": whom, which parsers hang on where
        (hasRelation(sentence, step, 'nmod') &&
          (beside.has(caseOf(sentence, step)) || between.has(caseOf(sentence, step)))),
    )
  })
  const first = sentence.tokens[Math.min(...inside)]
  const last = sentence.tokens[Math.max(...inside)]
  return first && last && last.end - first.start <= longest
    ? spanIn(context.document.report, first.start, last.end)
    : undefined
}

/** Tells whether a venue says where: it stands behind a preposition of place; "talks on the bridge" are about it. */
export const isWhere = (context: Context, index: number, at: number, trigger?: Trigger): boolean => {
  const sentence = context.sentence(index)
  const head = venueHeadOf(sentence, at)
  const token = sentence.tokens[head]
  const words = context.words(index)
  const [led = '', ...inner] = prepositionsOf(sentence, head)
  if (!token || !isRelation(token, 'obl', 'nmod', 'xcomp', 'advmod')) return false
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

/** "Outside the hotel in Lima where the talks are held": the clause on the house, or right behind its words, says that it is where. */
const isWhereItIs = (context: Context, at: number, trigger: Trigger): boolean => {
  const adverb = relativeAdverbOf(context, trigger)
  if (adverb === undefined) return false
  const sentence = context.sentence(trigger.sentence)
  const clause = sentence.tokens[adverb]?.head ?? -1
  const own = treeOf(sentence)
    .subtreeOf(venueHeadOf(sentence, at))
    .filter((below) => below < adverb)
  const end = Math.max(...own) + 1
  return (
    (sentence.tokens[clause]?.deprel === 'acl:relcl' && sentence.tokens[clause]?.head === at) ||
    end === adverb ||
    (end === adverb - 1 && formAt(sentence, end) === ',')
  )
}

/** "Summoned to the ministry": who is called in meets there. */
const isCalledTo = (context: Context, at: number, trigger: Trigger): boolean => {
  const sentence = context.sentence(trigger.sentence)
  const { to } = context.words(trigger.sentence)
  return trigger.frame === 'summon' && prepositionsOf(sentence, venueHeadOf(sentence, at)).some((form) => to.has(form))
}

/** "After five hours of talks between the two at a hotel": what stands behind the talks with no verb between is where they were, whatever the tree hangs it on. */
const isBehindStretch = (context: Context, at: number, trigger: Trigger): boolean => {
  const sentence = context.sentence(trigger.sentence)
  const { stretches } = context.words(trigger.sentence)
  const over = sentence.tokens[trigger.token]?.head ?? -1
  const between = sentence.tokens.slice(trigger.token + 1, at)
  return (
    trigger.nature !== 'verb' &&
    trigger.token < at &&
    (stretches.has(formAt(sentence, over)) || stretches.has(formAt(sentence, trigger.token - 1))) &&
    between.every(({ upos }) => !['VERB', 'AUX', 'PUNCT', 'SCONJ'].includes(upos)) &&
    between.every(
      (_, after) => contactNounAt(sentence, trigger.token + 1 + after, context.words(trigger.sentence)) === undefined,
    )
  )
}

const isBeforeOrAfter = (context: Context, { sentence, token, nature }: Trigger): boolean => {
  const relation =
    nature === 'verb' ? undefined : prepositionPhraseOf(context.sentence(sentence), token, context.words(sentence))
  return relation === 'before' || relation === 'after'
}

/** Finds the room or house of a contact in the sentence of one of its mentions, as the report words it; undefined where none is told. */
export const venueOf = (context: Context, trigger: Trigger): Span | undefined => {
  if (trigger.kind === 'call' || trigger.kind === 'letter') return undefined
  const { sentence: index, token: noun } = trigger
  const sentence = context.sentence(index)
  const at = sentence.tokens.findIndex((_, candidate) => {
    if (venueKindAt(context, index, candidate) === undefined || isAnyRoom(context, index, candidate)) return false
    if (isWhereItIs(context, candidate, trigger)) return true
    if (!isWhere(context, index, candidate, trigger) && !isCalledTo(context, candidate, trigger)) return false
    if (isBehindStretch(context, candidate, trigger)) return true
    const near = nearness(context, { sentence: index, first: candidate, last: candidate + 1 }, trigger)
    // "before the talks they had breakfast at the consul's office": where what it is told for took place
    if (near === 1 && isBeforeOrAfter(context, trigger)) return false
    return (near !== undefined && near <= 1) || isInRelative(sentence, candidate, noun)
  })
  return at < 0 ? undefined : wordsOf(context, index, at)
}

import { headWithin } from '../../language/tree.ts'
import { bargainTrigger, isBehindAfter } from './bargain-trigger.ts'
import { formAt, isVerbOf, predicateOf, rolesOf } from './clause.ts'
import { contactNounAt } from './contact-noun.ts'
import { contactVerbAt } from './contact-verb.ts'
import { type Context, companyIn, companyOfAll, type PlacedDuration, together } from './context.ts'
import { isInManner } from './manner.ts'
import { sidesCount } from './partners.ts'
import { plainTrigger } from './plain-trigger.ts'
import type { Trigger } from './trigger.ts'

/** How many words may stand between a length of time and "with": "three hours alone with", "en time bag lukkede døre med". */
const GAP = 4

/** How many words a title may take between "with" and a name. */
const TITLE = 8

/**
 * A meeting told by its length alone: with its other side ("kom ut etter tre timer alene med X"), or with both, who part
 * ("after five hours behind closed doors the two ministers went their separate ways") or agree.
 */
export const stretchTriggers = (context: Context, index: number): readonly Trigger[] =>
  context
    .lengthsIn(index)
    .flatMap(
      (length) =>
        stretchTrigger(context, index, length) ??
        partingTrigger(context, index, length) ??
        bargainTrigger(context, index, length) ??
        [],
    )

const stretchTrigger = (context: Context, index: number, { value, last }: PlacedDuration): Trigger | undefined => {
  // hours and minutes: who spends years with somebody serves under him
  const partner = value.startsWith('PT') ? partnerBehind(context, index, last) : undefined
  if (partner === undefined) return undefined
  const sentence = context.sentence(index)
  const token = last - 1
  const predicate = predicateOf(sentence, token)
  const frame = contactVerbAt(sentence, predicate, context.words(index))?.frame
  // "kom ut etter tre timer med": a verb of travel tells no contact, any other does by itself
  if (frame !== undefined && frame !== 'travel') return undefined
  const { subjects } = rolesOf(sentence, predicate, context.clauseWords(index))
  const company = together(companyOfAll(context, index, subjects), companyIn(context, index, partner))
  const areOfSides = company.people.every((person) => context.sideOf(person) !== undefined)
  if (company.people.length < 2 || !areOfSides || sidesCount(context, company) < 2) return undefined
  return plainTrigger({
    sentence: index,
    token,
    predicate,
    kind: 'meeting',
    nature: 'event',
    company,
    complete: true,
  })
}

/** Who stands behind "with", near a length of time; undefined where a word of contact stands between. */
const partnerBehind = (context: Context, index: number, from: number): number | undefined => {
  const sentence = context.sentence(index)
  const words = context.words(index)
  for (let at = from; at <= from + GAP; at++) {
    if (words.with.has(formAt(sentence, at)))
      return context.layer
        .mentionsIn(index)
        .find(
          ({ first, actor, form }) =>
            first > at &&
            first <= at + TITLE &&
            form === 'name' &&
            actor !== undefined &&
            context.layer.actorOf(actor).kind === 'person',
        )?.head
    const { upos } = sentence.tokens[at] ?? {}
    const isLoose = upos === 'ADV' || upos === 'ADJ' || isInManner(sentence, at, words)
    if (!isLoose || contactNounAt(sentence, at, words)) return undefined
  }
  return undefined
}

const partingTrigger = (context: Context, index: number, length: PlacedDuration): Trigger | undefined => {
  const { value, last } = length
  const sentence = context.sentence(index)
  const words = context.words(index)
  const { parting } = context.document.localeOf(sentence).lasting
  const predicate = predicateOf(sentence, headWithin(sentence, length))
  if (!value.startsWith('PT') || !isBehindAfter(context, length) || !isVerbOf(sentence, predicate, parting))
    return undefined
  // "after five hours of talks": the word for the contact tells it
  if (sentence.tokens.some((_, at) => last <= at && at < predicate && contactNounAt(sentence, at, words)))
    return undefined
  const { subjects, objects } = rolesOf(sentence, predicate, context.clauseWords(index))
  // behind its verb a subject may be taken for an object
  const company = companyOfAll(context, index, [...subjects, ...objects])
  return sidesCount(context, company) < 2
    ? undefined
    : plainTrigger({
        sentence: index,
        token: last - 1,
        predicate,
        kind: 'meeting',
        nature: 'event',
        company,
        complete: true,
      })
}

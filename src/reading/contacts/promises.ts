import { treeOf } from '../../language/tree.ts'
import { clauseOf, isLacking, topicsOf } from './accords.ts'
import { formAt, isOneOf, isPassive, isVerbOf, rolesOf } from './clause.ts'
import { isYetToCome, tenseOf } from './clause-tense.ts'
import { type Company, type Context, companyIn, isAnybody, NOBODY } from './context.ts'
import { byNearness, type ContactEvent, gapTo } from './event.ts'
import { factualityOf } from './factuality.ts'
import { isNegatedAt, type Matter } from './matter.ts'
import { noteOf } from './matter-note.ts'
import { isHeld, isLongBefore, isOutside } from './outcomes.ts'
import { phraseOf } from './phrase.ts'
import { holds, type NoteReader, type PlacedNote, readWords } from './placed-note.ts'
import { outcomeOf, withSubject } from './topics.ts'

/** How many sentences a promise may stand from the contact that it was given at. */
const reach = 4

/** What is promised at a contact, or said not to have been. */
interface Promised {
  /** The clause that tells it. */
  readonly clause: number
  /** Who gives or gets it; nobody where the clause does not say. */
  readonly who: Company
  readonly matter: Matter
}

/**
 * Reads what one of those who met bound his own side to, and that he did not: "assured X that …", "gave his word that …",
 * "lovet å …", "gave no such assurance", "denied having promised to …", "denied that he had agreed to …".
 */
export const findPromises = (context: Context, events: readonly ContactEvent[]): readonly PlacedNote[] =>
  readWords(context, events.filter(isHeld), promised)

const promised: NoteReader = (context, held, index, at) => {
  const told = byVerb(context, index, at) ?? byNoun(context, index, at)
  if (!told) return []
  const { clause, who, matter } = told
  const event = byNearness(held, index).find(
    (candidate) =>
      gapTo(candidate, index) <= reach &&
      isOutside(context, candidate, index, matter.phrase.head) &&
      !isLongBefore(context, index, clause, candidate) &&
      isGivenBy(context, candidate, who, matter.excluded),
  )
  return event ? [{ event, note: noteOf(context, index, matter) }] : []
}

/** A person of the contact; only of what it denies a side as a whole may speak, which promises much elsewhere. */
const isGivenBy = (context: Context, event: ContactEvent, who: Company, isDenied: boolean): boolean =>
  who.people.length === 1
    ? event.company.people.some((person) => who.people.includes(person))
    : isDenied && (!isAnybody(who) || holds(context, event, who))

/** "promised to release …", "forsikret X om at …". */
const byVerb = (context: Context, index: number, at: number): Promised | undefined => {
  const sentence = context.sentence(index)
  const words = context.words(index)
  const { promising, assuring, consenting, nothing } = context.document.localeOf(sentence).outcomes
  const isAssuring = isVerbOf(sentence, at, assuring)
  const isPromising = isAssuring || isOneOf(sentence.tokens[at], promising)
  if (!isPromising && !isVerbOf(sentence, at, words.agreeing, consenting)) return undefined
  const told = factualityOf(context, index, at)
  const who = giverOf(context, index, at)
  if (told === 'open' || !isAnybody(who) || who.plural) return undefined
  const tree = treeOf(sentence)
  const blank = tree.childrenBy(at, 'obj').find((child) => nothing.has(formAt(sentence, child)))
  if (blank !== undefined) return { clause: at, who, matter: bare(context, index, blank, at) }
  const excluded = told === 'counterfact' || isNegatedAt(sentence, at, words)
  // what one of them agreed to is told of both; that he did not, he says for himself
  if (!isPromising && !(excluded && isPast(context, index, at))) return undefined
  const [matter] = outcomeOf(context, index, at)
  // "assured him that Norway stands by Ghana": what is so already binds nobody
  if (!matter || (isAssuring && !isYetToBe(context, index, matter.phrase.head))) return undefined
  return { clause: at, who, matter: { ...matter, excluded } }
}

/** "gave an assurance that …", "fikk løfte om at …", "made no such promise". */
const byNoun = (context: Context, index: number, at: number): Promised | undefined => {
  const sentence = context.sentence(index)
  const { pledges, making, receiving } = context.document.localeOf(sentence).outcomes
  const clause = pledges.has(formAt(sentence, at)) ? clauseOf(sentence, at) : undefined
  if (clause === undefined || clause === at || !isVerbOf(sentence, clause, making, receiving)) return undefined
  const isNone = isLacking(context, index, at)
  const told = factualityOf(context, index, clause)
  if (told === 'open') return undefined
  const who = isPassive(sentence, clause) ? NOBODY : giverOf(context, index, clause)
  const excluded = isNone || told === 'counterfact'
  const [content] = topicsOf(context, index, at, clause)
  const phrase =
    content === undefined
      ? undefined
      : withSubject(sentence, content, context.document.report.text, context.words(index))
  if (content === undefined || !phrase)
    return excluded ? { clause, who, matter: bare(context, index, at, clause) } : undefined
  return excluded || isYetToBe(context, index, content)
    ? { clause, who, matter: { attribute: 'outcome', phrase, excluded, predicate: clause } }
    : undefined
}

const giverOf = (context: Context, index: number, clause: number): Company => {
  const { subject } = rolesOf(context.sentence(index), clause, context.clauseWords(index))
  return subject === undefined ? NOBODY : companyIn(context, index, subject)
}

/** No promise at all, or none such. */
const bare = (context: Context, index: number, at: number, clause: number): Matter => {
  const sentence = context.sentence(index)
  const { pledge } = context.document.localeOf(sentence).outcomes
  const { start = 0, end = 0 } = sentence.tokens[at] ?? {}
  const phrase = phraseOf(sentence, at, context.document.report.text) ?? { start, end, head: at }
  return { attribute: 'outcome', phrase: { ...phrase, value: pledge }, excluded: true, predicate: clause }
}

/** "would be released", "å slippe dem fri": what is promised is still to come. */
const isYetToBe = (context: Context, index: number, at: number): boolean => {
  const sentence = context.sentence(index)
  return isYetToCome(sentence, at, context.words(index)) || sentence.tokens[at]?.feats.VerbForm === 'Inf'
}

/** "does not agree that …" is what somebody thinks. */
const isPast = (context: Context, index: number, at: number): boolean => {
  const tense = tenseOf(context.sentence(index), at, context.words(index))
  return tense === 'past' || tense === 'perfect'
}

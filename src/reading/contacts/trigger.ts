import type { Sentence, Token } from '../../language/analysis.ts'
import { isTagged } from '../../language/tag.ts'
import { isRelation, treeOf } from '../../language/tree.ts'
import type { ContactFrame, ContactLexicon, ContactNoun } from '../../locales/contacts.ts'
import type { ContactKind, ParticipantRole } from '../../model/record.ts'
import { flatMap } from '../../text/flat-map.ts'
import { awaitedTrigger } from './awaited-trigger.ts'
import { governorOf } from './clause.ts'
import { contactNounAt } from './contact-noun.ts'
import { callingBefore, contactVerbAt } from './contact-verb.ts'
import { type Company, type Context, isAnybody, together } from './context.ts'
import { counterpartTrigger } from './counterpart-trigger.ts'
import { nounTrigger } from './noun-trigger.ts'
import { occasionTrigger } from './occasion-trigger.ts'
import { goBetweenBehind } from './partners.ts'
import { remoteTrigger } from './remote-trigger.ts'
import { returnTrigger } from './return-trigger.ts'
import { stayTrigger } from './stay-trigger.ts'
import { stretchTriggers } from './stretch-trigger.ts'
import { verbTrigger } from './verb-trigger.ts'

/** A verb or noun that tells of a contact, with those who take part as far as its sentence says. */
export interface Trigger {
  readonly sentence: number
  readonly token: number
  /** The clause it stands in. */
  readonly predicate: number
  readonly kind: ContactKind
  /** 'verb', or the nature of the noun. */
  readonly nature: ContactNoun['nature'] | 'verb'
  readonly frame?: ContactFrame
  /** The word does not tell a call from a meeting. */
  readonly open: boolean
  readonly definite: boolean
  /** "a new meeting", "meet again": another than the one told of so far. */
  readonly another: boolean
  /** "years of talks", "earlier meetings". */
  readonly background: boolean
  /** Everybody who takes part. */
  readonly company: Company
  readonly roles: readonly { readonly company: Company; readonly role: ParticipantRole }[]
  /** For a visit: who comes. */
  readonly guests?: Company
  /** It says "the two" or "the parties" and nobody could tell who they are. */
  readonly vague: boolean
  /** Those who take part are told by a pronoun or "the sides" alone: who they are is taken from before. */
  readonly backward?: boolean
  /** The clause tells of something else, which was done in this way or then: "told him by phone", "the last time, in Lima, they …". */
  readonly manner?: boolean
  /** Two sides are told by the words themselves. */
  readonly complete: boolean
}

/** Finds every word of contact in a sentence. */
export const findTriggers = (context: Context, index: number): readonly Trigger[] => {
  const sentence = context.sentence(index)
  const found = flatMap(sentence.tokens, (token, at) => {
    const isVerb =
      token.upos === 'VERB' ||
      (token.upos === 'AUX' && !isRelation(token, 'aux', 'cop')) ||
      isTakenForNoun(context, index, at) ||
      // "ble oppringt av": the participle of a passive, taken for an adjective
      (token.upos === 'ADJ' && contactVerbAt(sentence, at, context.words(index))?.frame === 'phone')
    const trigger =
      (isVerb
        ? verbTrigger(context, index, at)
        : isNominal(sentence, at)
          ? (nounTrigger(context, index, at) ?? remoteTrigger(context, index, at))
          : undefined) ?? returnTrigger(context, index, at)
    return trigger ? [withGoBetween(context, trigger)] : []
  })
  const all = [
    ...found.filter(({ token }) => !isSummaryOf(context, index, token, found)),
    ...stretchTriggers(context, index).filter(
      ({ predicate }) => !found.some((trigger) => trigger.predicate === predicate),
    ),
  ]
  if (all.length > 0) return all
  return [
    occasionTrigger(context, index) ??
      counterpartTrigger(context, index) ??
      awaitedTrigger(context, index) ??
      stayTrigger(context, index) ??
      [],
  ].flat()
}

/** How many words may stand between a comma and the noun of a summary: "their first face-to-face encounter". */
const SUMMARY_REACH = 6

/** "Spent two hours together, their first encounter since …": says of the contact before it which one it was. */
const isSummaryOf = (context: Context, index: number, noun: number, triggers: readonly Trigger[]): boolean => {
  const { tokens } = context.sentence(index)
  const { ordinals } = context.document.localeOf(context.sentence(index)).time
  const words = context.words(index)
  const comma = tokens.findLastIndex(({ form }, at) => at < noun && at >= noun - SUMMARY_REACH && form === ',')
  const between = tokens.slice(comma + 1, noun)
  return (
    comma > 0 &&
    triggers.some(({ token, nature }) => token < comma && nature === 'verb') &&
    between.some(({ lower }) => ordinals.has(lower)) &&
    !between.some((token) => isTagged(token, 'VERB', 'AUX', 'ADP')) &&
    words.since.has(tokens[noun + 1]?.lower ?? '')
  )
}

/** Adds who mediates, where the sentence says it behind the word of contact. */
const withGoBetween = (context: Context, trigger: Trigger): Trigger => {
  const mediator = goBetweenBehind(context, trigger.sentence, trigger.token)
  const sides = [...mediator.bodies, ...mediator.people.flatMap((person) => context.sideOf(person) ?? [])]
  const company = together(trigger.company, mediator)
  return isAnybody(mediator) && trigger.kind !== 'visit'
    ? {
        ...trigger,
        company: { ...company, bodies: company.bodies.filter((body) => !sides.includes(body)) },
        roles: [...trigger.roles, { company: mediator, role: 'mediator' }],
      }
    : trigger
}

/** "had last met": a verb of meeting behind an adverb or auxiliary, which the tagger takes for a noun. */
const isTakenForNoun = (context: Context, index: number, at: number): boolean => {
  const sentence = context.sentence(index)
  const words = context.words(index)
  const before = sentence.tokens[at - 1]?.lower ?? ''
  return (
    sentence.tokens[at]?.upos === 'NOUN' &&
    (words.previous.has(before) || words.perfect.has(before)) &&
    contactVerbAt(sentence, at, words)?.frame === 'meet' &&
    contactNounAt(sentence, at, words) === undefined
  )
}

/** A noun, or the last part of a word like "get-together", which stands where one does. */
const isNominal = ({ tokens }: Sentence, at: number): boolean => {
  const token = tokens[at]
  return (
    isTagged(token, 'NOUN', 'PROPN') ||
    (token !== undefined && tokens[at - 1]?.form === '-' && isRelation(token, 'obj', 'obl', 'nsubj', 'nmod'))
  )
}

/** "was in Lima to meet …": an infinitive on what the clause says somebody is. */
const isAimOf = (sentence: Sentence, token: Token): boolean =>
  isRelation(token, 'acl') &&
  token.feats.VerbForm === 'Inf' &&
  treeOf(sentence).childrenBy(token.head, 'cop').length > 0

/**
 * Gives the clauses above a trigger that carry it, the nearest first: "is set to meet", "agreed to hold talks", "the
 * last time they met was in May".
 */
export const carriersOf = (sentence: Sentence, trigger: Trigger, words: ContactLexicon): readonly number[] => {
  const { occasions } = words
  const found: number[] = [trigger.predicate]
  let at = trigger.predicate
  for (let step = 0; step < 4; step++) {
    const token = sentence.tokens[at]
    const isOccasion =
      token !== undefined &&
      isRelation(token, 'acl', 'advcl', 'ccomp') &&
      token.head >= 0 &&
      occasions.has(sentence.tokens[token.head]?.lower ?? '')
    if (
      !token ||
      !(
        isOccasion ||
        (isRelation(token, 'xcomp', 'advcl', 'conj', 'csubj') && token.feats.VerbForm !== 'Fin') ||
        isAimOf(sentence, token) ||
        (trigger.kind === 'call' && callingBefore(sentence, at, words) !== undefined)
      )
    )
      break
    const next = governorOf(sentence, at)
    if (next === undefined || next === at) break
    found.push(next)
    at = next
  }
  return found
}

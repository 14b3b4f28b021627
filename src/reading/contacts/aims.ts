import type { Sentence } from '../../language/analysis.ts'
import { isRelation, treeOf } from '../../language/tree.ts'
import type { ContactLexicon } from '../../locales/contacts.ts'
import { nearness } from './attach.ts'
import { caseOf, governorOf, isGerund, isNegatedByAdverb, isVerbOf, predicateOf, rolesOf } from './clause.ts'
import { tenseOf } from './clause-tense.ts'
import { contactNounAt } from './contact-noun.ts'
import { type Context, companyIn, NOBODY } from './context.ts'
import { byNearness, type ContactEvent, gapTo, isTriggerOf, shared } from './event.ts'
import { lastingWords } from './length-words.ts'
import { isNegatedAt, mattersOfHead } from './matter.ts'
import { hasAny } from './partners.ts'
import { eventBefore, eventOfNoun, evidenceAt, type NoteReader, type PlacedNote, readWords } from './placed-note.ts'

/**
 * Reads purposes told by a word for an aim beside the contact ("met in an attempt to …", "med sikte på å …") or by a
 * participle behind its noun ("in a call intended to …").
 */
export const findAims = (context: Context, events: readonly ContactEvent[]): readonly PlacedNote[] => [
  ...readWords(context, events, aimed),
  ...readWords(context, events, meant),
  ...readWords(context, events, declared),
]

/** How many sentences back the contact may be told of whose noun, or a pronoun for it, stands there. */
const reach = 2

const aimed: NoteReader = (context, events, index, at) => {
  const sentence = context.sentence(index)
  const words = context.words(index)
  const token = sentence.tokens[at]
  if (!token) return []
  const isAim =
    words.aims.has(token.lower) &&
    (isRelation(token, 'obl', 'nmod', 'advmod')
      ? caseOf(sentence, at) !== ''
      : // "har som formål å …"
        isRelation(token, 'xcomp', 'acl', 'advcl') && treeOf(sentence).childrenBy(at, 'mark', 'case').length > 0)
  const isVerbOfAim = !isAim && isVerbOf(sentence, at, words.aiming)
  const isAiming = isVerbOfAim && isRelation(token, 'acl')
  const parted = isVerbOfAim && !isAiming ? partedNoun(sentence, at, words) : undefined
  if (!isAim && !isAiming && parted === undefined) return []
  const deed = deedBehind(sentence, at)
  const isOfContact = isAiming && contactNounAt(sentence, token.head, words) !== undefined
  const event =
    deed === undefined
      ? undefined
      : parted !== undefined
        ? events.find((one) => isTriggerOf(one, index, parted))
        : isOfContact
          ? (eventBefore(events, index, reach) ?? eventOfComers(context, events, index, token.head))
          : eventBeside(context, events, index, at)
  if (deed === undefined || !event || isOwnParticiple(event, index, token.head, isAiming)) return []
  return purposesOf(context, event, index, at, deed)
}

/** "X arrived on Monday for talks meant to …", and only then who met: the first contact of those who came. */
const eventOfComers = (
  context: Context,
  events: readonly ContactEvent[],
  index: number,
  noun: number,
): ContactEvent | undefined => {
  const sentence = context.sentence(index)
  const { subject } = rolesOf(sentence, predicateOf(sentence, noun), context.clauseWords(index))
  const { people } = subject === undefined ? NOBODY : companyIn(context, index, subject)
  return byNearness(
    events.filter((event) => gapTo(event, index) <= reach && shared(people, event.company.people).length > 0),
    index,
  )[0]
}

/**
 * "Talks in Doha on Monday aimed at …": parsers hang the participle on the verb where more stands between it and the
 * contact's noun. Gives that noun, the nearest before it.
 */
const partedNoun = (sentence: Sentence, at: number, words: ContactLexicon): number | undefined => {
  const token = sentence.tokens[at]
  const tree = treeOf(sentence)
  if (!token || !isRelation(token, 'advcl', 'ccomp', 'xcomp') || token.head > at) return undefined
  if (tree.childrenBy(at, 'nsubj', 'aux', 'mark', 'obj').length > 0) return undefined
  for (let noun = at - 1; noun > token.head; noun--) if (contactNounAt(sentence, noun, words) !== undefined) return noun
  return undefined
}

/** "The talks were to settle …", "møtet skulle avklare …": what the contact was to do, where it is no word for its course. */
const meant: NoteReader = (context, events, index, at) => {
  const sentence = context.sentence(index)
  const words = context.words(index)
  if (sentence.tokens[at]?.upos !== 'VERB') return []
  const tense = tenseOf(sentence, at, words)
  const auxiliaries = treeOf(sentence).childrenBy(at, 'aux', 'cop')
  if (tense !== 'was-to' && !(tense === 'future' && hasAny(sentence, auxiliaries, words.arranged))) return []
  const { subject, object, passive } = rolesOf(sentence, at, context.clauseWords(index))
  // "would prove itself", "skulle vise seg": foretold, not meant; where a language has "was to", so is "would"
  const isForetold =
    sentence.tokens[object ?? -1]?.upos === 'PRON' ||
    (words.wasTo.size > 0 && hasAny(sentence, auxiliaries, words.pastFuture))
  if (isForetold) return []
  if (subject === undefined || passive || !isOfContactTold(context, index, subject, at)) return []
  const { yielding } = context.document.localeOf(sentence).outcomes
  // "skulle føre til våpenhvile": what is to come of it is what it is for
  const isToYield = isVerbOf(sentence, at, yielding) && !isVerbOf(sentence, at, words.ending)
  if (!isToYield && isCourse(context, index, at)) return []
  const tree = treeOf(sentence)
  if (object === undefined && tree.childrenBy(at, 'ccomp', 'obl').length === 0) return []
  if (hasAny(sentence, auxiliaries, words.perfect)) return []
  const event =
    events.find((one) => isTriggerOf(one, index, subject)) ??
    (contactNounAt(sentence, subject, words) === undefined
      ? eventBefore(events, index, reach)
      : eventOfNoun(context, events, index, subject, reach))
  return event ? purposesOf(context, event, index, at, at) : []
}

/** "Will last two days", "begin", "focus on", "be led by": how a contact goes, and not what is done at it. */
export const isCourse = (context: Context, index: number, at: number): boolean => {
  const { carriers, occurring, starting, ending, focusing, discussing, hosting, leading } = context.words(index)
  const { lasting } = lastingWords(context, index)
  const lists = [lasting, carriers, occurring, starting, ending, focusing, discussing, hosting, leading]
  return isVerbOf(context.sentence(index), at, ...lists)
}

/** "Bringing them home was the purpose of the visit": the deed stands before its name. */
const declared: NoteReader = (context, events, index, at) => {
  const sentence = context.sentence(index)
  const words = context.words(index)
  if (!words.aims.has(sentence.tokens[at]?.lower ?? '')) return []
  const tree = treeOf(sentence)
  const owner = tree.childrenBy(at, 'nmod', 'obl').find((child) => contactNounAt(sentence, child, words) !== undefined)
  if (owner === undefined || tree.childrenBy(at, 'cop').length === 0) return []
  const event = events.find((one) => isTriggerOf(one, index, owner)) ?? eventBefore(events, index, reach)
  return event ? tree.childrenBy(at, 'csubj').flatMap((deed) => purposesOf(context, event, index, at, deed)) : []
}

/** A word for the contact, or a pronoun where the deed is said to be the only one: "they were solely to …". */
const isOfContactTold = (context: Context, index: number, subject: number, at: number): boolean => {
  const sentence = context.sentence(index)
  const words = context.words(index)
  if (contactNounAt(sentence, subject, words) !== undefined) return true
  const [first, last] = [Math.min(subject, at), Math.max(subject, at)]
  return (
    sentence.tokens[subject]?.upos === 'PRON' &&
    sentence.tokens.slice(first, last + 1).some(({ lower }) => words.only.has(lower))
  )
}

/** "at no time", "på intet tidspunkt": the negation may stand with a time beside the verb. */
const isNever = (sentence: Sentence, at: number, words: ContactLexicon): boolean =>
  isNegatedAt(sentence, at, words) ||
  isNeverAbove(sentence, at, words) ||
  treeOf(sentence)
    .childrenBy(at, 'obl', 'advmod')
    .some((child) => hasAny(sentence, treeOf(sentence).childrenBy(child, 'det'), words.negations))

/** "It was never the idea that the meeting should …": the negation stands on the clause above. */
const isNeverAbove = (sentence: Sentence, at: number, words: ContactLexicon): boolean => {
  const token = sentence.tokens[at]
  const above = governorOf(sentence, at)
  return (
    token !== undefined &&
    above !== undefined &&
    isRelation(token, 'ccomp', 'csubj', 'acl') &&
    isNegatedByAdverb(sentence, above, words)
  )
}

/** Notes a deed as what a contact was for, `at` being the word that says so. */
export const purposesOf = (
  context: Context,
  event: ContactEvent,
  index: number,
  at: number,
  deed: number,
  isRuledOut = isNever(context.sentence(index), at, context.words(index)),
): readonly PlacedNote[] => {
  const sentence = context.sentence(index)
  const words = context.words(index)
  const { text } = context.document.report
  return mattersOfHead(sentence, text, words, 'purpose', deed, at, isRuledOut).map(
    ({ attribute, phrase: { value, end }, excluded }) => ({
      event,
      note: { attribute, value, evidence: evidenceAt(context, index, at, end), ...(excluded && { excluded }) },
    }),
  )
}

/** What hangs on the contact's own word is read with it. */
const isOwnParticiple = ({ mentions }: ContactEvent, index: number, head: number, isAiming: boolean): boolean =>
  isAiming && mentions.some(({ trigger }) => trigger.sentence === index && trigger.token === head)

/** How many words may stand between an aim and the verb of what is aimed at: "for the purpose of jointly reviewing". */
const deedReach = 5

/** The infinitive or verbal noun that follows a word. */
const deedBehind = (sentence: Sentence, at: number): number | undefined => {
  for (let next = at + 1; next <= at + deedReach; next++) {
    const token = sentence.tokens[next]
    if (!token || /^[,.;]$/u.test(token.form)) return undefined
    if (token.upos === 'VERB') return token.feats.VerbForm === 'Inf' || isGerund(token) ? next : undefined
    if (token.upos === 'NOUN' || token.upos === 'PROPN') return undefined
  }
  return undefined
}

/** The contact in whose words or clause the aim stands. */
const eventBeside = (
  context: Context,
  events: readonly ContactEvent[],
  index: number,
  at: number,
): ContactEvent | undefined => {
  const stretch = { sentence: index, first: at, last: at + 1 }
  const isBeside = ({ mentions }: ContactEvent, most: number): boolean =>
    mentions.some(({ trigger }) => {
      const near = nearness(context, stretch, trigger)
      return near !== undefined && near <= most
    })
  return [0, 1, 2].flatMap((most) => events.filter((event) => isBeside(event, most)))[0]
}

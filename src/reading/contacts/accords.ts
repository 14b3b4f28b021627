import type { Sentence } from '../../language/analysis.ts'
import { isTagged } from '../../language/tag.ts'
import { hasRelation, isRelation, treeOf } from '../../language/tree.ts'
import type { SideNote } from './account.ts'
import { casesOf, formAt, isOneOf, isVerbOf, predicateOf, rolesOf } from './clause.ts'
import { isYetToCome } from './clause-tense.ts'
import { contactNounAt, isDefinite } from './contact-noun.ts'
import type { Context } from './context.ts'
import { isEarlierOne } from './earlier-ones.ts'
import { type ContactEvent, isTriggerOf } from './event.ts'
import { type Factuality, factualityOf } from './factuality.ts'
import { leadEvent, mainOf } from './lead.ts'
import { type Matter, mattersOfHead } from './matter.ts'
import { noteOf } from './matter-note.ts'
import { isHeld } from './outcomes.ts'
import { eventBefore, evidenceAt, type NoteReader } from './placed-note.ts'
import { areSidesOf } from './sides.ts'
import { withSubject } from './topics.ts'

/** How many sentences back the contact may be told of that an agreement was reached at. */
export const accordReach = 4

/**
 * What a noun for an agreement tells, wherever it stands in its clause: "ended without an agreement on …", "resulted in a
 * deal to …", "there was no agreement", "the result was a deal on …", "under the deal, …".
 */
export const accordMatters: NoteReader = (context, events, index, at) => {
  const sentence = context.sentence(index)
  const { accords } = context.words(index)
  const { gains, papers } = context.document.localeOf(sentence).outcomes
  const form = formAt(sentence, at)
  const isPaper = papers.has(form) && (isDenied(context, index, at) || laidDown(context, index, at) !== undefined)
  if (!accords.has(form) && !gains.has(form) && !isPaper) return []
  const held = events.filter(isHeld)
  const isHeading = index === 0 && isVerbless(sentence) && isLacking(context, index, at)
  const next = isLacking(context, index, at) ? leadEvent(held, index) : undefined
  const event = isHeading ? mainOf(held) : (eventBefore(held, index, accordReach) ?? next)
  if (!event) return []
  if (isHeading) return [{ event, note: noneIn(context, index, at) }]
  const laid = laidDown(context, index, at)
  const { subject } = rolesOf(sentence, predicateOf(sentence, at), context.clauseWords(index))
  if (subject !== undefined && isEarlierOne(context, index, subject)) return []
  const matters = laid ? [laid] : comeTo(context, index, at, event)
  return matters.map((matter) => ({ event, note: noteOf(context, index, matter) }))
}

/** "No deal in Lusaka", "Tre dager, ingen enighet": a heading without a verb. */
const isVerbless = ({ tokens }: Sentence): boolean => !tokens.some((token) => isTagged(token, 'VERB', 'AUX'))

/** "No declaration was signed", "noen erklæring ble det ikke". */
const isDenied = (context: Context, index: number, at: number): boolean => {
  const clause = clauseOf(context.sentence(index), at)
  return (
    isLacking(context, index, at) || (clause !== undefined && factualityOf(context, index, clause) === 'counterfact')
  )
}

const noneIn = (context: Context, index: number, at: number): SideNote => ({
  attribute: 'outcome',
  value: context.document.localeOf(context.sentence(index)).outcomes.accord,
  excluded: true,
  evidence: evidenceAt(context, index, at),
})

/** "Under the deal, the border will be reopened": what the agreement just told of lays down. */
const laidDown = (context: Context, index: number, at: number): Matter | undefined => {
  const sentence = context.sentence(index)
  const words = context.words(index)
  const { terms } = context.document.localeOf(sentence).outcomes
  const token = sentence.tokens[at]
  const isTerms =
    token !== undefined &&
    isRelation(token, 'obl') &&
    token.head > at &&
    // a paper that tells what has been is cited, and lays nothing down
    isYetToCome(sentence, token.head, words) &&
    isDefinite(sentence, at, words) &&
    treeOf(sentence).childrenBy(at, 'nmod', 'amod', 'acl', 'nummod').length === 0 &&
    casesOf(sentence, at).some((form) => terms.has(form))
  if (!token || !isTerms) return undefined
  const phrase = withSubject(sentence, token.head, context.document.report.text, words)
  return phrase && { attribute: 'outcome', phrase, excluded: false, predicate: token.head }
}

/** What was agreed on, where the clause says that it was or that it was not; without a topic only that nothing was. */
const comeTo = (context: Context, index: number, at: number, event: ContactEvent): readonly Matter[] => {
  const sentence = context.sentence(index)
  const words = context.words(index)
  const tree = treeOf(sentence)
  const clause = clauseOf(sentence, at)
  const isNone = isLacking(context, index, at)
  const told = clause === undefined ? 'open' : factualityOf(context, index, clause)
  if (clause === undefined || told === 'open' || !isComeAbout(context, index, at, clause, event, isNone)) return []
  const isNot: Factuality = isNone ? 'counterfact' : told
  const excluded = isNot === 'counterfact'
  const isGain = context.document.localeOf(sentence).outcomes.gains.has(formAt(sentence, at))
  if (isGain && !excluded) return []
  const [head] = topicsOf(context, index, at, clause)
  const { text } = context.document.report
  if (head !== undefined) {
    const whole = tree.childrenBy(head, 'nsubj').length > 0 ? withSubject(sentence, head, text, words) : undefined
    return whole
      ? [{ attribute: 'outcome', phrase: whole, excluded, predicate: clause }]
      : mattersOfHead(sentence, text, words, 'outcome', head, clause, excluded)
  }
  if (!excluded) return []
  const { accord } = context.document.localeOf(sentence).outcomes
  return mattersOfHead(sentence, text, words, 'outcome', at, clause, true)
    .slice(0, 1)
    .map((matter) => (isGain ? { ...matter, phrase: { ...matter.phrase, value: accord } } : matter))
}

/** The clause that a noun for an agreement is told in; the noun itself where it is the predicate. */
export const clauseOf = (sentence: Sentence, at: number): number | undefined => {
  const token = sentence.tokens[at]
  if (!token) return undefined
  if (treeOf(sentence).childrenBy(at, 'cop', 'nsubj').length > 0) return at
  const isMember = isRelation(token, 'obj', 'obl', 'nsubj', 'nmod', 'xcomp')
  return isMember && token.head >= 0 ? predicateOf(sentence, token.head) : undefined
}

/** "No agreement", "without agreement". */
export const isLacking = (context: Context, index: number, at: number): boolean => {
  const sentence = context.sentence(index)
  const { negations } = context.words(index)
  return (
    casesOf(sentence, at).some((form) => negations.has(form)) ||
    treeOf(sentence)
      .childrenBy(at, 'det', 'advmod')
      .some((child) => negations.has(formAt(sentence, child)))
  )
}

/** Whether the clause tells of an agreement's coming about, or of its not coming about. */
const isComeAbout = (
  context: Context,
  index: number,
  at: number,
  clause: number,
  event: ContactEvent,
  isNone: boolean,
): boolean => {
  const sentence = context.sentence(index)
  const words = context.words(index)
  const { yielding, making, results, existing, gains } = context.document.localeOf(sentence).outcomes
  const tree = treeOf(sentence)
  const isGain = gains.has(formAt(sentence, at))
  if (isVerbOf(sentence, clause, words.reaching) || (isGain && isVerbOf(sentence, clause, making))) return true
  // "there was an agreement", "det ble ingen avtale"
  const isThere = tree.childrenBy(clause, 'expl').length > 0 && isOneOf(sentence.tokens[clause], existing)
  if (isThere) return true
  const roles = rolesOf(sentence, clause, context.clauseWords(index))
  // "ministrene skiltes": parsers take the -s for a passive
  const subject = roles.subject ?? (roles.passive ? roles.object : undefined)
  if (subject === undefined) return false
  if (results.has(formAt(sentence, subject)) && subject !== at) return true
  // "they ended with an agreement": the talks, or those who held them
  const isOfContact =
    isTriggerOf(event, index, subject) ||
    contactNounAt(sentence, subject, words) !== undefined ||
    sentence.tokens[subject]?.upos === 'PRON'
  if (isOfContact && isVerbOf(sentence, clause, yielding, words.occurring)) return true
  return isNone && areSidesOf(context, index, subject, event)
}

/** What it is on: behind its preposition, as an infinitive or as a clause, on the noun itself or on its verb. */
export const topicsOf = (context: Context, index: number, at: number, clause: number): readonly number[] => {
  const sentence = context.sentence(index)
  const words = context.words(index)
  const tree = treeOf(sentence)
  const isLedIn = (child: number): boolean =>
    [...casesOf(sentence, child), ...tree.childrenBy(child, 'mark').map((mark) => formAt(sentence, mark))].some(
      (form) => words.about.has(form),
    )
  const hasMark = (child: number): boolean => tree.childrenBy(child, 'mark').length > 0
  // "to exchange prisoners", taken for a noun, has an object all the same
  const isContent = (child: number): boolean =>
    (hasRelation(sentence, child, 'acl') && hasMark(child)) || tree.childrenBy(child, 'obj').length > 0
  return [
    ...tree.childrenBy(at, 'nmod', 'obl', 'acl', 'advcl').filter((child) => isLedIn(child) || isContent(child)),
    ...(clause === at ? [] : tree.childrenBy(clause, 'nmod', 'obl', 'acl', 'advcl').filter(isLedIn)),
    // "no promise was made to reopen …", "gave his word that …"
    ...(clause === at
      ? []
      : tree.childrenBy(clause, 'xcomp', 'ccomp').filter((child) => child !== at && hasMark(child))),
  ].filter((child) => child > at && !context.isTime(index, child))
}

import type { Sentence } from '../../language/analysis.ts'
import { isRelation, treeOf } from '../../language/tree.ts'
import { spanIn } from '../../text/span.ts'
import type { SideNote } from './account.ts'
import { caseOf, casesOf, clauseRange, formAt, isEntry, isOneOf, isPredicate, isVerbOf, rolesOf } from './clause.ts'
import { contactNounAt } from './contact-noun.ts'
import { companyIn, type Context } from './context.ts'
import type { ContactEvent } from './event.ts'
import type { PlacedNote } from './notes.ts'
import { focusOf, isFailed, isNegatedAt, type Matter, mattersOfHead } from './topics.ts'

/** How many sentences before a clause may name the contact that it says "it", or nothing, for. */
const reach = { pronoun: 1, unsaid: 2 }

/**
 * Reads the clauses that say what a contact was about, for or came to and whose subject is not its own word: a pronoun
 * ("it was not about …"), an aim ("the purpose was to …"), a topic ("sanctions were not discussed"), an agreement ("no
 * agreement was reached on …"), or a word for the contact in another clause ("lasted an hour and was about …").
 */
export const findMatters = (context: Context, events: readonly ContactEvent[]): readonly PlacedNote[] =>
  events.length === 0
    ? []
    : context.document.analysis.sentences.flatMap((sentence, index) =>
        sentence.tokens.flatMap((token, at) => [
          ...(isPredicate(sentence, at) ? clauseMatters(context, events, index, at) : []),
          ...(context.words(index).accords.has(token.lower) ? accordMatters(context, events, index, at) : []),
        ]),
      )

const clauseMatters = (context: Context, events: readonly ContactEvent[], index: number, at: number): readonly PlacedNote[] => {
  const sentence = context.sentence(index)
  const words = context.words(index)
  const { text } = context.document.report
  const subject = subjectOf(sentence, at)
  if (subject === undefined) return []
  const place = (event: ContactEvent | undefined, matters: readonly Matter[]): readonly PlacedNote[] => (event ? matters.map((matter) => ({ event, note: noteOf(context, index, matter) })) : [])

  if (words.aims.has(formAt(sentence, subject))) {
    const owned = ownerOf(context, events, index, subject)
    if (!owned) return []
    const heads = words.copula.has(sentence.tokens[at]?.lemma ?? '') ? treeOf(sentence).childrenBy(at, 'xcomp', 'ccomp', 'advcl', 'csubj') : [at]
    return place(owned.event, heads.flatMap((head) => mattersOfHead(sentence, text, words, 'purpose', head, at, isNegatedAt(sentence, at, words))))
  }
  // a topic that is the subject of the talking
  if (isVerbOf(sentence, at, words.discussing)) {
    const { passive } = rolesOf(sentence, at, context.clauseWords(index))
    if (passive && sentence.tokens[at]?.deprel !== 'acl' && sentence.tokens[subject]?.upos !== 'PRON' && companyIn(context, index, subject).people.length === 0)
      return place(eventBefore(events, index, reach.unsaid), mattersOfHead(sentence, text, words, 'agenda', subject, at, isNegatedAt(sentence, at, words)))
    const told = eventOfSubject(context, events, index, subject)
    return place(told, treeOf(sentence).childrenBy(at, 'obj').flatMap((head) => mattersOfHead(sentence, text, words, 'agenda', head, at, isNegatedAt(sentence, at, words))))
  }
  // "det ble ikke snakket om sanksjoner"
  if (isEntry(sentence.tokens[at], words.verbs, ({ frame }) => frame === 'talk') && rolesOf(sentence, at, context.clauseWords(index)).passive) {
    const heads = treeOf(sentence).childrenBy(at, 'obl', 'nmod').filter((child) => child > at && words.about.has(caseOf(sentence, child)))
    return place(eventBefore(events, index, reach.unsaid), heads.flatMap((head) => mattersOfHead(sentence, text, words, 'agenda', head, at, isNegatedAt(sentence, at, words))))
  }
  if (isOneOf(sentence.tokens[at], words.focusing)) return place(eventOfSubject(context, events, index, subject), focusOf(sentence, at, text, words))
  // "was not about the border", "var om fanger"
  if (words.about.has(caseOf(sentence, at)) && treeOf(sentence).childrenBy(at, 'cop').length > 0) {
    const excluded = isNegatedAt(sentence, at, words)
    const isOnly = treeOf(sentence).childrenOf(at).some((child) => words.only.has(formAt(sentence, child)))
    return place(eventOfSubject(context, events, index, subject), mattersOfHead(sentence, text, words, isOnly ? 'purpose' : 'agenda', at, at, excluded))
  }
  return []
}

/** "ended without an agreement on …", "no agreement was reached on …", "kom til enighet om …". */
const accordMatters = (context: Context, events: readonly ContactEvent[], index: number, at: number): readonly PlacedNote[] => {
  const sentence = context.sentence(index)
  const words = context.words(index)
  const tree = treeOf(sentence)
  const token = sentence.tokens[at]
  if (token?.upos !== 'NOUN' || !isRelation(token, 'obj', 'obl', 'nsubj', 'nmod') || token.head < 0) return []
  const verb = token.head
  const isNone = casesOf(sentence, at).some((form) => words.negations.has(form)) || tree.childrenBy(at, 'det').some((child) => words.negations.has(formAt(sentence, child)))
  const isReached = isVerbOf(sentence, verb, words.reaching) || (isOneOf(sentence.tokens[verb], words.occurring) && words.with.has(caseOf(sentence, at)))
  if (!isReached && !(isNone && isOneOf(sentence.tokens[verb], words.occurring))) return []
  const excluded = isNone || isNegatedAt(sentence, verb, words) || isFailed(sentence, verb, words)
  const heads = [at, verb].flatMap((head) => tree.childrenBy(head, 'nmod', 'obl', 'acl', 'advcl')).filter((child) => child > at && [...casesOf(sentence, child), ...tree.childrenBy(child, 'mark').map((mark) => formAt(sentence, mark))].some((form) => words.about.has(form)))
  const event = eventBefore(events, index, reach.unsaid)
  // without a topic only that there was none tells anything
  const [head] = heads.length > 0 || !excluded ? heads : [at]
  return event && head !== undefined ? mattersOfHead(sentence, context.document.report.text, words, 'outcome', head, verb, excluded).map((matter) => ({ event, note: noteOf(context, index, matter) })) : []
}

const subjectOf = (sentence: Sentence, at: number): number | undefined => {
  const own = treeOf(sentence).childrenBy(at, 'nsubj', 'expl')[0]
  const token = sentence.tokens[at]
  return own ?? (token && isRelation(token, 'conj') && isPredicate(sentence, token.head) ? subjectOf(sentence, token.head) : undefined)
}

const isTold = (event: ContactEvent, index: number, token: number): boolean => event.mentions.some(({ trigger }) => trigger.sentence === index && trigger.token === token)

/** The contact told of last, in this sentence or as many before as may be. */
const eventBefore = (events: readonly ContactEvent[], index: number, most: number): ContactEvent | undefined => {
  const gap = (event: ContactEvent): number => Math.min(...event.mentions.map(({ trigger }) => (trigger.sentence <= index ? index - trigger.sentence : Number.POSITIVE_INFINITY)))
  return [...events].sort((a, b) => gap(a) - gap(b)).find((event) => gap(event) <= most)
}

/** The contact a subject is: its word, or a pronoun for it. */
const eventOfSubject = (context: Context, events: readonly ContactEvent[], index: number, subject: number): ContactEvent | undefined => {
  const sentence = context.sentence(index)
  const own = events.find((event) => isTold(event, index, subject))
  if (own) return own
  if (contactNounAt(sentence, subject, context.words(index))) return eventBefore(events, index, reach.unsaid)
  const token = sentence.tokens[subject]
  return token?.upos === 'PRON' && companyIn(context, index, subject).people.length === 0 ? eventBefore(events, index, reach.pronoun) : undefined
}

/** Whose aim it is: the contact's, by name or pronoun, or the one's told of right before where nobody's name stands by it. */
const ownerOf = (context: Context, events: readonly ContactEvent[], index: number, aim: number): { readonly event: ContactEvent | undefined } | undefined => {
  const sentence = context.sentence(index)
  const owners = treeOf(sentence).childrenBy(aim, 'nmod', 'obl').filter((child) => sentence.tokens[child]?.upos !== 'PRON')
  const contact = owners.find((owner) => contactNounAt(sentence, owner, context.words(index)) !== undefined)
  if (contact !== undefined) return { event: events.find((event) => isTold(event, index, contact)) ?? eventBefore(events, index, reach.unsaid) }
  return owners.length === 0 ? { event: eventBefore(events, index, reach.unsaid) } : undefined
}

const noteOf = (context: Context, index: number, { attribute, phrase, excluded, predicate }: Matter): SideNote => {
  const range = clauseRange(context.sentence(index), predicate, [phrase.head])
  return { attribute, value: phrase.value, evidence: spanIn(context.document.report, range.start, Math.max(range.end, phrase.end)), ...(excluded && { excluded }) }
}

import type { Sentence } from '../../language/analysis.ts'
import { isTagged } from '../../language/tag.ts'
import { hasRelation, treeOf } from '../../language/tree.ts'
import { issuesIn } from '../../locales/find-issues.ts'
import { caseOf, formAt, governorOf, isOneOf, isPassive, isPredicate, isVerbOf, rolesOf } from './clause.ts'
import { tenseOf } from './clause-tense.ts'
import { type Context, companyIn, isAnybody, lengthsOf, NOBODY, type PlacedDuration } from './context.ts'
import { byNearness, type ContactEvent, isBefore, isLongPast, isTriggerOf, timesOfEvent } from './event.ts'
import { type Factuality, factualityOf } from './factuality.ts'
import { leadEvent, leadReach, mainOf } from './lead.ts'
import { durationHeadOf } from './lengths.ts'
import { isNegatedAt, type Matter, mattersOfHead } from './matter.ts'
import { toldStatus } from './mention.ts'
import { announced, toldAsNews } from './news.ts'
import { hasAny, isBothSides } from './partners.ts'
import { phraseOf } from './phrase.ts'
import { evidenceAt, holds, type NoteReader, nearEnough, type PlacedNote, readWords } from './placed-note.ts'
import { prepositionPhraseOf } from './reference.ts'
import { fruitless, sealed } from './results.ts'
import { lastingIn, outcomeOf } from './topics.ts'

/**
 * Reads what contacts came to: what those who met agreed, what their accord says, for how long a truce is to hold. The
 * length told with it goes along, so that two reports can be compared by it.
 */
export const findOutcomes = (context: Context, events: readonly ContactEvent[]): readonly PlacedNote[] => {
  const held = events.filter(isHeld)
  const found = [
    ...readWords(context, held, agreement),
    ...readWords(context, held, sealed),
    ...readWords(context, held, fruitless),
    ...readWords(context, held, announced),
    ...readWords(context, held, toldAsNews),
  ]
  const isTold = ({ note }: PlacedNote): boolean =>
    found.some((other) => other.note.evidence.start === note.evidence.start && other.note.lasting === note.lasting)
  return [...found, ...truces(context, held).filter((truce) => !isTold(truce))]
}

const agreement: NoteReader = (context, held, index, at) => {
  const sentence = context.sentence(index)
  const token = sentence.tokens[at]
  const words = context.words(index)
  const laidDown = isOneOf(token, words.binding) ? bound(context, held, index, at) : []
  if (laidDown.length > 0) return laidDown
  // "to avtaler": the noun has the form of the verb
  if (isTagged(token, 'NOUN') && words.accords.has(formAt(sentence, at))) return []
  const { disagreeing } = context.document.localeOf(sentence).outcomes
  return isVerbOf(sentence, at, words.agreeing, disagreeing) ? agreed(context, held, index, at) : []
}

export const isHeld = ({ mentions }: ContactEvent): boolean =>
  mentions.some((mention) => ['held', 'under-way'].includes(toldStatus(mention) ?? mention.reality.status ?? 'held'))

const noteOf = (
  context: Context,
  event: ContactEvent,
  {
    index,
    at,
    matter,
    lasting,
    excluded,
  }: {
    readonly index: number
    readonly at: number
    readonly matter: Matter
    readonly lasting: string | undefined
    readonly excluded: boolean
  },
): PlacedNote => ({
  event,
  note: {
    attribute: 'outcome',
    value: matter.phrase.value,
    evidence: evidenceAt(context, index, at, matter.phrase.end),
    ...(lasting !== undefined && { lasting }),
    ...(excluded && { excluded }),
  },
})

/** "The ministers agreed to …", "Enige om …" over the report, "it was agreed that …". */
const agreed: NoteReader = (context, held, index, at) => {
  const sentence = context.sentence(index)
  const token = sentence.tokens[at]
  if (!token) return []
  const clause = isPredicate(sentence, at) ? at : token.head
  if (clause < 0) return []
  const words = context.words(index)
  const told = factualityOf(context, index, clause)
  if (told === 'open' || isNever(context, index, clause)) return []
  const roles = rolesOf(sentence, clause, context.clauseWords(index))
  // "parterna enades": parsers take the -s for a passive
  const subject = roles.subject ?? (roles.passive ? roles.object : undefined)
  const who = subject === undefined ? NOBODY : companyIn(context, index, subject)
  const isVague = subject !== undefined && isBothSides(formAt(sentence, subject), words)
  const nothing = nothingAgreed(context, index, at, told)
  const patients = clause === at ? patientMatters(context, index, clause) : []
  const matters = nothing ? [nothing] : patients.length > 0 ? patients : agreedMatters(context, index, at, clause)
  const matter = matters[0] ?? plainlyNot(context, index, at, told)
  const isHeading = index === 0 && subject === undefined
  const isDisagreeing = isOneOf(token, context.document.localeOf(sentence).outcomes.disagreeing)
  // "did not disagree"
  if (isDisagreeing && told !== 'fact') return []
  // "parted without having agreed": those of the clause that tells the contact
  const own = subject === undefined ? eventAbove(context, held, index, clause) : undefined
  if (
    !matter ||
    !(isVague || isImpersonal(context, index, clause) || who.plural || isHeading || own || patients.length > 0)
  )
    return []
  const excluded = matter.excluded || isDisagreeing || told === 'counterfact' || isNegatedAt(sentence, at, words)
  const isTheirs = (candidate: ContactEvent): boolean =>
    !isLongBefore(context, index, clause, candidate) && (!isAnybody(who) || holds(context, candidate, who))
  const event = isHeading
    ? mainOf(held)
    : (own ??
      byNearness(held, index).find(
        (candidate) =>
          nearEnough(candidate, index) &&
          isOutside(context, candidate, index, matter.phrase.head) &&
          // "undertook a visit to Lima": the contact is nothing that it came to
          !isTriggerOf(candidate, index, matter.phrase.head) &&
          isTheirs(candidate),
      ) ??
      [leadEvent(held, index)].find((candidate) => candidate && isTheirs(candidate)))
  if (!event) return []
  return [matter, ...matters.slice(1)].map((one) =>
    noteOf(context, event, { index, at: clause, matter: one, lasting: lastingIn(context, index, one), excluded }),
  )
}

const agreedMatters = (context: Context, index: number, at: number, clause: number): readonly Matter[] => {
  const sentence = context.sentence(index)
  const words = context.words(index)
  const { text } = context.document.report
  const [behind, ...joined] = outcomeOf(context, index, at)
  if (behind) return [withAntecedent(sentence, clause, behind, text), ...joined]
  // "ikke engang om å dele data ble partene enige", "kom överens om …": the complement may hang on the verb beside it
  const tree = treeOf(sentence)
  const beside = [clause, ...tree.childrenBy(clause, 'advmod')]
    .flatMap((head) => tree.childrenBy(head, 'advcl', 'obl'))
    .find(
      (child) =>
        (child < clause || child > at) && words.about.has(leadOf(sentence, child)) && !context.isTime(index, child),
    )
  if (beside === undefined) return strandedMatters(context, index, at, clause)
  return mattersOfHead(sentence, text, words, 'outcome', beside, at, false).slice(0, 1)
}

/** "The pipeline that they agreed on", "bommen som de ble enige om": what the preposition left behind belongs to. */
const strandedMatters = (context: Context, index: number, at: number, clause: number): readonly Matter[] => {
  const sentence = context.sentence(index)
  const { about } = context.words(index)
  const token = sentence.tokens[clause]
  const isStranded = treeOf(sentence)
    .childrenBy(at, 'obl', 'advmod', 'compound:prt')
    .some((child) => child > at && about.has(formAt(sentence, child)))
  if (token?.deprel !== 'acl:relcl' || !isStranded || !isTagged(sentence.tokens[token.head], 'NOUN')) return []
  const phrase = phraseOf(sentence, token.head, context.document.report.text)
  return phrase ? [{ attribute: 'outcome', phrase, excluded: false, predicate: clause }] : []
}

/** "The working group that they agreed to set up": the noun that the clause hangs on is what the deed is done to. */
const withAntecedent = (sentence: Sentence, clause: number, matter: Matter, text: string): Matter => {
  const token = sentence.tokens[clause]
  const tree = treeOf(sentence)
  const isObjectMissing =
    token?.deprel === 'acl:relcl' &&
    tree.childrenBy(clause, 'nsubj').some((child) => child < clause && sentence.tokens[child]?.head === clause) &&
    tree.childrenBy(matter.phrase.head, 'obj').length === 0
  const noun = isObjectMissing && token ? phraseOf(sentence, token.head, text) : undefined
  return noun ? { ...matter, phrase: { ...matter.phrase, value: `${noun.value} ${matter.phrase.value}` } } : matter
}

/** The contact told by the clause that a clause without a subject hangs on. */
const eventAbove = (
  context: Context,
  held: readonly ContactEvent[],
  index: number,
  clause: number,
): ContactEvent | undefined => {
  const sentence = context.sentence(index)
  const above = governorOf(sentence, clause)
  return hasRelation(sentence, clause, 'advcl')
    ? held.find(({ mentions }) =>
        mentions.some(({ trigger }) => trigger.sentence === index && trigger.predicate === above),
      )
    : undefined
}

/** The preposition or conjunction that leads a complement in. */
const leadOf = (sentence: Sentence, at: number): string =>
  caseOf(sentence, at) || formAt(sentence, treeOf(sentence).childrenBy(at, 'mark')[0] ?? -1)

/** "Nothing was agreed", "ble ikke enige om noe": no accord, on whatever. */
const nothingAgreed = (context: Context, index: number, at: number, told: Factuality): Matter | undefined => {
  const sentence = context.sentence(index)
  const { accord, naught, nothing } = context.document.localeOf(sentence).outcomes
  const tree = treeOf(sentence)
  const found = [
    ...tree.childrenBy(at, 'nsubj', 'advmod'),
    // "agreed on nothing", "did not agree on anything"
    ...tree
      .childrenBy(at, 'obj', 'obl')
      .filter((child) => told === 'counterfact' || naught.has(formAt(sentence, child))),
  ].find((child) => nothing.has(formAt(sentence, child)))
  const phrase = found === undefined ? undefined : phraseOf(sentence, found, context.document.report.text)
  return phrase && { attribute: 'outcome', phrase: { ...phrase, value: accord }, excluded: true, predicate: at }
}

/** "Partene ble ikke enige", "kom inte överens": nothing more is said than that they did not agree. */
const plainlyNot = (context: Context, index: number, at: number, told: Factuality): Matter | undefined => {
  const sentence = context.sentence(index)
  const { accord, promising } = context.document.localeOf(sentence).outcomes
  const { agreeing } = context.words(index)
  const token = sentence.tokens[at]
  const isPlain =
    told === 'counterfact' && isOneOf(token, agreeing) && !isOneOf(token, promising) && isClosed(context, index, at)
  const phrase = isPlain ? phraseOf(sentence, at, context.document.report.text) : undefined
  return phrase && { attribute: 'outcome', phrase: { ...phrase, value: accord }, excluded: true, predicate: at }
}

/** "Failed to agree, …", "ble ikke enige tirsdag", "could not agree after two days": no more than a time stands behind. */
const isClosed = (context: Context, index: number, at: number): boolean => {
  const sentence = context.sentence(index)
  const { about, after } = context.words(index)
  const next = at + 1
  return (
    isTagged(sentence.tokens[next], 'PUNCT') ||
    after.lengthAt(sentence.tokens, next) > 0 ||
    context.isTime(index, about.has(formAt(sentence, next)) ? next + 1 : next)
  )
}

/** "The hotline was agreed on", "det er ikke avtalt noe nytt møte": what is agreed on, told as the subject of a passive. */
const patientMatters = (context: Context, index: number, clause: number): readonly Matter[] => {
  const sentence = context.sentence(index)
  const { passive, object } = rolesOf(sentence, clause, context.clauseWords(index))
  const { nothing } = context.document.localeOf(sentence).outcomes
  if (!passive || object === undefined || !isTagged(sentence.tokens[object], 'NOUN')) return []
  if (nothing.has(formAt(sentence, object)) || isAnybody(companyIn(context, index, object))) return []
  const phrase = phraseOf(sentence, object, context.document.report.text)
  const excluded = isNegatedAt(sentence, object, context.words(index))
  return phrase ? [{ attribute: 'outcome', phrase, excluded, predicate: clause }] : []
}

/** "It was agreed that …", "det ble avtalt at …": by whom goes without saying. */
const isImpersonal = (context: Context, index: number, clause: number): boolean => {
  const sentence = context.sentence(index)
  const subjects = treeOf(sentence).childrenBy(clause, 'expl', 'nsubj', 'advmod')
  const { nothing } = context.document.localeOf(sentence).outcomes
  return (
    isPassive(sentence, clause) &&
    subjects.some((at) => sentence.tokens[at]?.upos === 'PRON' || nothing.has(formAt(sentence, at)))
  )
}

/** "Last year the two agreed …": by its own day the agreement is older than the contact. */
export const isLongBefore = (context: Context, index: number, clause: number, event: ContactEvent): boolean => {
  const sentence = context.sentence(index)
  const known = timesOfEvent(event)
  return treeOf(sentence)
    .childrenBy(clause, 'obl', 'advmod', 'obj', 'nmod')
    .flatMap((child) => context.timesAt(index, child))
    .some((time) => (known.length > 0 ? known.every((one) => isBefore(time, one)) : isLongPast(context, time)))
}

/** "have never agreed on …": of all the time before, not of this contact. */
const isNever = (context: Context, index: number, clause: number): boolean => {
  const sentence = context.sentence(index)
  return hasAny(
    sentence,
    treeOf(sentence).childrenBy(clause, 'advmod'),
    context.document.localeOf(sentence).outcomes.never,
  )
}

/** The one told of near a clause, else what the report is about. */
const nearestOf = (held: readonly ContactEvent[], index: number): ContactEvent | undefined =>
  byNearness(held, index).find((event) => nearEnough(event, index)) ?? mainOf(held)

/** What is agreed on may itself be a contact: that one is not the one it was agreed at. */
export const isOutside = (context: Context, { mentions }: ContactEvent, index: number, head: number): boolean =>
  mentions.some(
    ({ trigger }) =>
      trigger.sentence < index ||
      // "X and Y have agreed to …. This was announced after talks in Z": the lead tells what came of them first
      (trigger.sentence > index &&
        trigger.sentence <= index + leadReach &&
        isAfter(context, trigger.sentence, trigger.token)) ||
      (trigger.sentence === index &&
        (isAfter(context, index, trigger.token) ||
          isOver(context, index, trigger.token) ||
          !treeOf(context.sentence(index)).pathToRoot(trigger.token).includes(head))),
  )

/** "agreed to halt fighting following talks": where the tree hangs the talks on what was agreed, the preposition tells. */
const isAfter = (context: Context, index: number, at: number): boolean =>
  ['after', 'during'].includes(prepositionPhraseOf(context.sentence(index), at, context.words(index)) ?? '')

/** "a group that they agreed to set up when they met in Lima": what has been is not what was agreed to be. */
const isOver = (context: Context, index: number, at: number): boolean => {
  const sentence = context.sentence(index)
  return hasRelation(sentence, at, 'advcl') && tenseOf(sentence, at, context.words(index)) === 'past'
}

/** "The deal commits the parties to …", "Avtalen sier at …". */
const bound: NoteReader = (context, held, index, at) => {
  const sentence = context.sentence(index)
  const words = context.words(index)
  if (sentence.tokens[at]?.upos !== 'VERB' || !isVerbOf(sentence, at, words.binding)) return []
  const { subject } = rolesOf(sentence, at, context.clauseWords(index))
  if (subject === undefined || !words.accords.has(formAt(sentence, subject))) return []
  const [matter] = outcomeOf(context, index, at)
  const event = nearestOf(held, index)
  if (!event || !matter) return []
  const lasting = lastingIn(context, index, matter)
  return [noteOf(context, event, { index, at, matter, lasting, excluded: isNegatedAt(sentence, at, words) })]
}

/** "a 14-day truce", "Våpenhvilen skal vare i ti dager": for how long, where the truce is the one agreed. */
const truces = (context: Context, held: readonly ContactEvent[]): readonly PlacedNote[] =>
  held.length === 0 ? [] : lengthsOf(context).flatMap((duration) => truceOf(context, held, duration))

const truceOf = (context: Context, held: readonly ContactEvent[], duration: PlacedDuration): readonly PlacedNote[] => {
  const { sentence: index, value, first } = duration
  const sentence = context.sentence(index)
  const noun = durationHeadOf(context, duration)
  const token = noun === undefined ? undefined : sentence.tokens[noun]
  const { language } = context.document.localeOf(sentence)
  if (noun === undefined || !token || !issuesIn(token.lower, language).has('ceasefire')) return []
  const words = context.words(index)
  const isDefinite =
    token.feats.Definite === 'Def' || hasAny(sentence, treeOf(sentence).childrenBy(noun, 'det'), words.definite)
  const isAgreed = sentence.tokens.some(
    (other) => isOneOf(other, words.agreeing) || isOneOf(other, words.reaching) || words.accords.has(other.lower),
  )
  const event = nearestOf(held, index)
  if (!event || !(isDefinite || isAgreed || index === 0)) return []
  return [
    {
      event,
      note: { attribute: 'outcome', value: token.form, lasting: value, evidence: evidenceAt(context, index, first) },
    },
  ]
}

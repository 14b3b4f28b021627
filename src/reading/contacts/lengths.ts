import type { Sentence } from '../../language/analysis.ts'
import { isTagged } from '../../language/tag.ts'
import { headWithin, treeOf } from '../../language/tree.ts'
import type { LastingLexicon } from '../../locales/lasting.ts'
import { caseOf, clausesAbove, formAt, isVerbOf, rolesOf } from './clause.ts'
import { contactNounAt, isDefinite } from './contact-noun.ts'
import { type Context, companyIn, isAnybody, lengthsOf, type PlacedDuration } from './context.ts'
import { type ContactEvent, isTriggerOf } from './event.ts'
import { isOfManyDays, lastingWords } from './length-words.ts'
import { isBeside } from './meals.ts'
import { isThisTime } from './other-occasion.ts'
import { isLength, isOnlyMeant, measuredNoun } from './own-duration.ts'
import { isBothSides, isToPress } from './partners.ts'
import { eventsBefore, evidenceAt, type PlacedNote } from './placed-note.ts'
import { areSidesOf } from './sides.ts'

/** How far back a pronoun, the two sides, and a part of the contact reach, in sentences. */
const reach = { pronoun: 1, sides: 2, part: 4 } as const

/**
 * Finds the lengths that no mention of a contact has with it: "It lasted …", "the last session ran to …", "they sat for
 * …", "he hung up after …", "Four hours. That is how long …".
 */
export const findLengths = (context: Context, events: readonly ContactEvent[]): readonly PlacedNote[] => {
  const taken = new Set(events.flatMap(({ mentions }) => mentions.flatMap(({ duration }) => duration ?? [])))
  return lengthsOf(context).flatMap((duration) => {
    if (taken.has(duration)) return []
    const event = measuredBy(context, events, duration)
    if (!event) return []
    const { value, qualifier, sentence: index, first, end } = duration
    return [
      {
        event,
        note: {
          attribute: 'duration' as const,
          value,
          evidence: evidenceAt(context, index, clauseOf(context, duration) ?? first, end),
          ...(qualifier && { qualifier }),
        },
      },
    ]
  })
}

/** The contact that a length by itself is of. */
const measuredBy = (
  context: Context,
  all: readonly ContactEvent[],
  duration: PlacedDuration,
): ContactEvent | undefined => {
  const { sentence: index } = duration
  const sentence = context.sentence(index)
  const words = lastingWords(context, index)
  // "last time she left early. This time they sat for an hour": not the one of the sentence before
  const events = isThisTime(context, index)
    ? all.filter(({ mentions }) => mentions.every(({ trigger }) => trigger.sentence !== index - 1))
    : all
  const within = (sentences: number): readonly ContactEvent[] => eventsBefore(events, index, sentences)
  if (isOfManyDays(duration) || isOnlyMeant(context, duration)) return undefined
  if (isAlone(sentence, duration)) return takenUp(context, events, index)
  const measured = measuredNoun(sentence, duration)
  if (measured !== undefined)
    return words.parts.has(formAt(sentence, measured)) && isLength(context, duration, true)
      ? eventMeant(context, events, index)
      : undefined
  if (isNaming(context, duration)) return eventMeant(context, events, index)
  const isCalled =
    isOfContact(context, duration) ||
    [words.onTheLine, words.atTable].some((phrases) => phrases.lengthAt(sentence.tokens, duration.last) > 0)
  if (isCalled && isLength(context, duration, true)) return eventMeant(context, events, index)
  const held = heldFor(context, events, duration)
  if (held) return held
  const end = endOf(context, duration)
  if (end !== undefined) return endedEvent(context, events, index, end)
  const clause = clauseOf(context, duration)
  if (clause === undefined) return undefined
  const isBehindAfter = context.words(index).after.lengthAt(sentence.tokens, duration.first - 1) > 0
  const call = within(reach.pronoun).find(isCall)
  if (call && isBehindAfter && isVerbOf(sentence, clause, words.breakingOff)) return call
  const who = subjectOf(context, index, clause)
  if (isBehindAfter && isVerbOf(sentence, clause, words.parting))
    return isLength(context, duration, true) ? eventOfSides(context, within(reach.sides), index, who) : undefined
  return lastingEvent(context, events, duration, clause)
}

/** "It took only ten minutes before they hung up": the clause of breaking off or parting that a length runs up to. */
const endOf = (context: Context, { sentence: index, first, last }: PlacedDuration): number | undefined => {
  const sentence = context.sentence(index)
  const { breakingOff, parting } = lastingWords(context, index)
  const { before } = context.words(index)
  const mark = sentence.tokens[last]?.upos === 'PUNCT' ? last + 1 : last
  const end = sentence.tokens[mark]?.head ?? -1
  const isLed = before.lengthAt(sentence.tokens, mark) > 0 && end > mark
  const governor = sentence.tokens[headWithin(sentence, { first, last })]?.head ?? -1
  const isImpersonal = treeOf(sentence)
    .childrenBy(governor, 'expl', 'nsubj')
    .some((child) => isTagged(sentence.tokens[child], 'PRON'))
  return isLed && isImpersonal && isVerbOf(sentence, end, breakingOff, parting) ? end : undefined
}

/** The call broken off, or the contact of those who part. */
const endedEvent = (
  context: Context,
  events: readonly ContactEvent[],
  index: number,
  end: number,
): ContactEvent | undefined => {
  const sentence = context.sentence(index)
  const { breakingOff } = lastingWords(context, index)
  return isVerbOf(sentence, end, breakingOff)
    ? eventsBefore(events, index, reach.pronoun).find(isCall)
    : eventOfSides(context, eventsBefore(events, index, reach.sides), index, subjectOf(context, index, end))
}

const isCall = ({ mentions }: ContactEvent): boolean => mentions.some(({ trigger }) => trigger.kind === 'call')

/** The contact of a clause of lasting, staying or being over: its subject, its own word or those who sit together. */
const lastingEvent = (
  context: Context,
  events: readonly ContactEvent[],
  duration: PlacedDuration,
  clause: number,
): ContactEvent | undefined => {
  const { sentence: index } = duration
  const sentence = context.sentence(index)
  const words = lastingWords(context, index)
  const { ending } = context.words(index)
  const within = (sentences: number): readonly ContactEvent[] => eventsBefore(events, index, sentences)
  const isOver = words.over.has(formAt(sentence, clause)) && leadsIn(sentence, duration, words.until)
  const isLasting = isOver || isVerbOf(sentence, clause, words.lasting, ending)
  const isStaying =
    (isVerbOf(sentence, clause, words.staying) && !isToPress(context, index, clause)) ||
    isTogether(sentence, clause, words)
  const ends = isOver || isVerbOf(sentence, clause, ending)
  if (!(isLasting || isStaying) || !(isOver || isLength(context, duration, ends))) return undefined
  const subject = subjectOf(context, index, clause)
  if (subject === undefined) return undefined
  const told = events.find((event) => isTriggerOf(event, index, subject))
  if (told) return told
  // "tok onsdagens økt alene åtte timer": the possessor may be taken for a subject too
  const subjects = [subject, ...treeOf(sentence).childrenBy(clause, 'nsubj')]
  const isToldOf = (at: number): boolean => isPart(context, index, at) || words.wholes.has(formAt(sentence, at))
  if (isLasting && subjects.some(isToldOf))
    return within(reach.part).find((event) => !isBeside(context, index, subject, event))
  if (isLasting && isSingular(sentence, subject)) return eventMeant(context, events, index)
  if (isLasting && isPluralPronoun(sentence, subject)) {
    const event = eventMeant(context, events, index)
    if (event && isToldInPlural(context, event)) return event
  }
  if (!isStaying && !isOver) return undefined
  // "kept the two there for nine hours"
  const [object] = treeOf(sentence).childrenBy(clause, 'obj')
  return (
    eventOfSides(context, within(reach.sides), index, subject) ??
    eventOfSides(context, within(reach.sides), index, object)
  )
}

/** "It was a conversation of an hour": a word for the contact told of, which its clause says it was. */
const isNaming = (context: Context, { sentence: index, first }: PlacedDuration): boolean => {
  const sentence = context.sentence(index)
  const tree = treeOf(sentence)
  const [noun, joint] = [first - 2, first - 1]
  return (
    lastingWords(context, index).measuring.has(formAt(sentence, joint)) &&
    isPart(context, index, noun) &&
    tree.childrenBy(noun, 'cop').length > 0 &&
    tree.childrenBy(noun, 'nsubj', 'expl').some((child) => isTagged(sentence.tokens[child], 'PRON', 'DET'))
  )
}

/** The contact that a pronoun, or a word for what was told of, means: of the sentence before or, where that only tells what the sides do, of the one before it. */
const eventMeant = (context: Context, events: readonly ContactEvent[], index: number): ContactEvent | undefined => {
  const near = eventsBefore(events, index, reach.pronoun)
  // "before the talks they had breakfast. It lasted …": what the sentence tells, not what it only dates that by
  const event = near.find((other) => isToldIn(other, index - 1)) ?? near[0]
  if (event || index < 2) return event
  const [earlier] = eventsBefore(events, index, reach.pronoun + 1)
  return earlier && isAboutSides(context, index - 1) ? earlier : undefined
}

const isToldIn = ({ mentions }: ContactEvent, index: number): boolean =>
  mentions.some(({ trigger, reality }) => trigger.sentence === index && reality.strength === 'told')

/** Whether somebody known, or the sides, do what a sentence tells: it names nothing else that could have lasted. */
const isAboutSides = (context: Context, index: number): boolean => {
  const sentence = context.sentence(index)
  // "the two discussed oil, her office said": parsers lose the verb of the first clause
  if ([0, 1].some((at) => isBothSides(formAt(sentence, at), context.words(index)))) return true
  const root = sentence.tokens.findIndex(({ head }) => head < 0)
  const roles = rolesOf(sentence, root, context.clauseWords(index))
  const subject = roles.passive ? roles.object : roles.subject
  return subject !== undefined && (isPluralPronoun(sentence, subject) || isAnybody(companyIn(context, index, subject)))
}

/** "Talks", "samtaler": what "they lasted" can mean. */
const isToldInPlural = (context: Context, { mentions }: ContactEvent): boolean =>
  mentions.some(
    ({ trigger: { sentence, token, nature } }) =>
      nature !== 'verb' && context.sentence(sentence).tokens[token]?.feats.Number === 'Plur',
  )

/** "The two were together for an hour". */
const isTogether = (sentence: Sentence, at: number, { together }: LastingLexicon): boolean =>
  together.has(formAt(sentence, at)) &&
  (isCopular(sentence, at) || isCopular(sentence, sentence.tokens[at]?.head ?? -1))

const isCopular = (sentence: Sentence, at: number): boolean => treeOf(sentence).childrenBy(at, 'cop').length > 0

/** The contact of those who sit together or part. */
const eventOfSides = (
  context: Context,
  events: readonly ContactEvent[],
  index: number,
  who: number | undefined,
): ContactEvent | undefined =>
  who === undefined
    ? undefined
    : events.find((event) => areSidesOf(context, index, who, event) || isGuestOf(context, index, who, event))

/** "X was received by Y. He stayed for an hour": the one guest of whoever receives. */
const isGuestOf = (context: Context, index: number, who: number, { mentions }: ContactEvent): boolean => {
  const { people } = companyIn(context, index, who)
  return (
    people.length === 1 &&
    mentions.some(
      ({ trigger }) =>
        trigger.frame === 'receive' && trigger.guests?.people.length === 1 && people[0] === trigger.guests.people[0],
    )
  )
}

/** "During their two hours of talks": a word for a contact, though no mention of its own, stands behind the length. */
const isOfContact = (context: Context, { sentence: index, last }: PlacedDuration): boolean => {
  const sentence = context.sentence(index)
  const words = context.words(index)
  const led = formAt(sentence, last)
  return (
    (words.of.has(led) || words.with.has(led)) &&
    [last + 1, last + 2].some(
      (at) =>
        contactNounAt(sentence, at, words) !== undefined ||
        lastingWords(context, index).parts.has(formAt(sentence, at)),
    )
  )
}

/** How many words may stand between a verb and the length behind it: "varede ifølge ministeren et kvarter". */
const verbReach = 4

/**
 * The word of lasting, staying or ending that a length goes with: the clause it stands in or, where the tree has made
 * something else of the verb, the nearest such word before it.
 */
const clauseOf = (context: Context, duration: PlacedDuration): number | undefined => {
  const { sentence: index, first } = duration
  const sentence = context.sentence(index)
  const words = lastingWords(context, index)
  const { lasting, staying, breakingOff, parting, over } = words
  const isTold = (at: number): boolean =>
    over.has(formAt(sentence, at)) ||
    isTogether(sentence, at, words) ||
    isVerbOf(sentence, at, lasting, staying, breakingOff, parting, context.words(index).ending)
  const inTree = clausesAbove(sentence, headWithin(sentence, duration))[0]
  if (inTree !== undefined && isTold(inTree)) return inTree
  for (let at = first - 1; at >= Math.max(0, first - verbReach); at--) if (isTold(at)) return at
  return undefined
}

/** "drank tea together for over an hour": wherever the tree hangs the length, it stands right behind the contact's own verb. */
const heldFor = (
  context: Context,
  events: readonly ContactEvent[],
  duration: PlacedDuration,
): ContactEvent | undefined => {
  const { sentence: index, first } = duration
  if (!isLength(context, duration, false)) return undefined
  return events.find(({ mentions }) =>
    mentions.some(
      ({ trigger }) =>
        trigger.sentence === index &&
        trigger.nature === 'verb' &&
        trigger.frame !== 'travel' &&
        trigger.token < first &&
        first - trigger.token <= verbReach,
    ),
  )
}

/** Who or what goes on: by the tree, by the clause that a relative pronoun joins to it, or the word beside the verb. */
const subjectOf = (context: Context, index: number, clause: number): number | undefined => {
  const sentence = context.sentence(index)
  const token = sentence.tokens[clause]
  const hasOwn = treeOf(sentence).childrenBy(clause, 'nsubj').length > 0
  const outer = token?.deprel === 'ccomp' ? sentence.tokens[token.head] : undefined
  if (!hasOwn && outer?.deprel === 'acl:relcl') return outer.head
  // "it was set for two hours but ended after one"
  if (!hasOwn && token?.deprel === 'conj' && token.head >= 0) return subjectOf(context, index, token.head)
  const roles = rolesOf(sentence, clause, context.clauseWords(index))
  const found = roles.passive ? roles.object : roles.subject
  if (found !== undefined) return found
  const [before, behind] = [clause - 1, clause + 1]
  return [before, behind, before - 1].find((at) => /^(?:PRON|DET|NOUN|NUM)$/u.test(sentence.tokens[at]?.upos ?? ''))
}

/** "the last session", "the encounter": a word for the contact told of, or for a part of it. */
const isPart = (context: Context, index: number, at: number): boolean => {
  const sentence = context.sentence(index)
  const words = context.words(index)
  return (
    lastingWords(context, index).parts.has(formAt(sentence, at)) ||
    (contactNounAt(sentence, at, words) !== undefined && isDefinite(sentence, at, words))
  )
}

/** "it", "den": parsers of a neighbour's language may call it an article. */
const isSingular = (sentence: Sentence, at: number): boolean => {
  const token = sentence.tokens[at]
  return token !== undefined && (token.upos === 'PRON' || token.upos === 'DET') && token.feats.Number !== 'Plur'
}

const isPluralPronoun = (sentence: Sentence, at: number): boolean =>
  isTagged(sentence.tokens[at], 'PRON', 'DET') && sentence.tokens[at]?.feats.Number === 'Plur'

/**
 * The noun that a length belongs to: the one behind it ("a 14-day truce"), the one that is said to be of it ("the truce was
 * for two weeks"), else the subject of the verb of lasting or being in force beside it.
 */
export const durationHeadOf = (context: Context, duration: PlacedDuration): number | undefined => {
  const { sentence: index } = duration
  const sentence = context.sentence(index)
  const measured = measuredNoun(sentence, duration)
  if (measured !== undefined) return measured
  const head = headWithin(sentence, duration)
  const above = clausesAbove(sentence, head)[0]
  const { applying } = lastingWords(context, index)
  const isInForce = (at: number): boolean => isCopular(sentence, at) || isVerbOf(sentence, at, applying)
  const clause = [head, ...(above === undefined ? [] : [above])].find(isInForce) ?? clauseOf(context, duration)
  return clause === undefined ? undefined : subjectOf(context, index, clause)
}

/** Whether one of the words stands right before a length or hangs on it. */
const leadsIn = (sentence: Sentence, duration: PlacedDuration, words: ReadonlySet<string>): boolean =>
  words.has(formAt(sentence, duration.first - 1)) ||
  words.has(formAt(sentence, duration.first)) ||
  words.has(caseOf(sentence, headWithin(sentence, duration)))

/** A sentence that is nothing but the length. */
const isAlone = ({ tokens }: Sentence, { first, last }: PlacedDuration): boolean =>
  tokens.every(({ upos }, at) => (first <= at && at < last) || upos === 'PUNCT')

/** "Four hours. That is how long the ministers talked." */
const takenUp = (context: Context, events: readonly ContactEvent[], index: number): ContactEvent | undefined => {
  const next = context.document.analysis.sentences[index + 1]
  return next && lastingWords(context, index).soLong.lengthAt(next.tokens, 0) > 0
    ? events.find(({ mentions }) => mentions.some(({ trigger }) => trigger.sentence === index + 1))
    : undefined
}

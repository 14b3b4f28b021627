import type { Sentence } from '../../language/analysis.ts'
import { isTagged } from '../../language/tag.ts'
import { hasRelation, headWithin, isRelation, treeOf } from '../../language/tree.ts'
import type { ContactLexicon } from '../../locales/contacts.ts'
import type { PlaceMention, TimeMention } from '../document.ts'
import { casesOf, formAt, governorOf, isEntry, isPassive, isPredicate, isVerbOf } from './clause.ts'
import { contactNounAt, phraseHeadOf } from './contact-noun.ts'
import { callingBefore, contactVerbAt } from './contact-verb.ts'
import { type Context, companyIn, isAnybody } from './context.ts'
import { isLocative } from './locative.ts'
import { isInManner } from './manner.ts'
import { statusWordAt } from './operators.ts'
import { isUnderWay } from './told-clause.ts'
import { carriersOf, type Trigger } from './trigger.ts'

interface Stretch {
  readonly sentence: number
  readonly first: number
  readonly last: number
}

/**
 * How near a stretch of words stands to a trigger in the tree: 0 inside the noun's own phrase or on the verb itself, 1
 * on a clause that carries it, 2 on the clause it is only set beside ("sa tirsdag etter møtet"); undefined where it
 * belongs to another clause.
 */
export const nearness = (context: Context, stretch: Stretch, trigger: Trigger): 0 | 1 | 2 | undefined => {
  if (stretch.sentence !== trigger.sentence) return undefined
  const sentence = context.sentence(trigger.sentence)
  const carriers = carriersOf(sentence, trigger, context.words(trigger.sentence))
  const head = headWithin(sentence, stretch)
  const token = sentence.tokens[head]
  if (!token) return undefined
  if (isPickedUp(context, stretch, trigger)) return 1
  if (trigger.nature !== 'verb') {
    // "mandag lunsj i Tirana, onsdag middag i Skopje": a day right before a noun is that noun's
    if (stretch.last === trigger.token) return 0
    if (contactNounAt(sentence, stretch.last, context.words(trigger.sentence))) return undefined
    if (isBehindObject(context, stretch, trigger) || isBehindPlan(context, stretch, trigger)) return undefined
    if (isBehindLength(context, stretch, trigger)) return 0
  }
  const words = context.words(trigger.sentence)
  const path = treeOf(sentence)
    .pathToRoot(head)
    .filter((at) => !isInManner(sentence, at, words))
  if (path.includes(trigger.token)) {
    const below = path.slice(1, path.indexOf(trigger.token))
    // "… to phone him, something I shall do right now": a relative clause on the whole says more of it
    // "informed of the visit in a call on Sunday": the day is the call's
    if (
      below.some(
        (at) => contactNounAt(sentence, at, words) !== undefined && phraseHeadOf(sentence, at, words) !== trigger.token,
      )
    )
      return undefined
    const clauses = below.filter((at) => isPredicate(sentence, at))
    if (clauses.length === 1 && clauses[0] !== undefined && isSummedUp(sentence, clauses[0], trigger)) return 1
    return below.some(
      (at) =>
        isPredicate(sentence, at) &&
        !isReducedClause(context, at, trigger) &&
        !isPlannedFor(context, trigger, at) &&
        !isClosedBefore(sentence, at, head),
    )
      ? undefined
      : 0
  }
  const clause = path.find((at) => isPredicate(sentence, at))
  if (clause === undefined) return undefined
  if (isLooseParticiple(context, clause, trigger)) return 0
  if (isOfSameSubject(context, clause, trigger)) return 1
  if (goesOnThere(context, clause, trigger)) return 1
  const level = carriers.indexOf(clause)
  // what hangs on another word of contact is that one's
  if (
    level < 0 ||
    path
      .slice(0, path.indexOf(clause))
      .some(
        (at) => contactNounAt(sentence, at, words) !== undefined && phraseHeadOf(sentence, at, words) !== trigger.token,
      )
  )
    return undefined
  if (trigger.nature === 'verb') {
    if (level === 0) return 0
    return head > trigger.token ||
      clause === callingBefore(sentence, trigger.token, words) ||
      isPlanning(context, trigger.sentence, clause) ||
      isJourney(context, trigger.sentence, clause) ||
      isBeingThere(context, trigger.sentence, clause)
      ? 1
      : undefined
  }
  // a noun: the clause's own words are its words only where the clause does nothing but carry it
  const above = sentence.tokens[clause]
  const noun = sentence.tokens[trigger.token]
  if (!above || !noun) return undefined
  if (clause === trigger.token) return 0
  if (isOfTelling(context, clause, trigger)) return undefined
  const carried =
    isVerbOf(sentence, clause, words.carriers, words.occurring, words.hosting, words.starting) ||
    isVerbOf(sentence, clause, context.document.localeOf(sentence).venues.placing) ||
    isUnderWay(sentence, trigger.token, words) ||
    isPlanning(context, trigger.sentence, clause) ||
    isJourney(context, trigger.sentence, clause) ||
    isBeingThere(context, trigger.sentence, clause)
  if (carried && isRelation(noun, 'obj', 'nsubj', 'obl', 'conj', 'nmod', 'xcomp')) return level === 0 ? 1 : 2
  return level === 0 ? 2 : undefined
}

/** "On Thursday she was in Lima and met X": the clause before says when and where. */
const goesOnThere = (context: Context, clause: number, { sentence: index, token, nature, frame }: Trigger): boolean => {
  const sentence = context.sentence(index)
  return (
    nature === 'verb' &&
    // "is in Lima and leaves for Quito"
    frame !== 'travel' &&
    hasRelation(sentence, token, 'conj') &&
    sentence.tokens[token]?.head === clause &&
    treeOf(sentence).childrenBy(token, 'nsubj').length === 0 &&
    isBeingThere(context, index, clause)
  )
}

/** "First wrote about the meeting on Tuesday", "sier hun fredag, etter en uke på reise": when it is told says nothing of when it was. */
const isOfTelling = (context: Context, clause: number, trigger: Trigger): boolean => {
  const sentence = context.sentence(trigger.sentence)
  const verb = sentence.tokens[clause]
  const words = context.words(trigger.sentence)
  return (
    verb !== undefined &&
    // "takket ja til et forslag om samtaler mandag": what is said arranges it
    statusWordAt(sentence, clause, words) === undefined &&
    isEntry(verb, context.document.localeOf(sentence).speech.verbs) &&
    // "said on Tuesday on a visit to Lima": on the visit itself it is told
    (sentence.tokens[trigger.token]?.head === clause
      ? casesOf(sentence, trigger.token).some((form) => words.about.has(form)) && trigger.kind !== 'visit'
      : trigger.kind === 'visit')
  )
}

/** How many words may stand between a length and the town it was spent in. */
const LENGTH_REACH = 5

/** "26 hours at the table in Geneva": what stands behind the length that tells a contact is the contact's own. */
const isBehindLength = (context: Context, { sentence: index, first }: Stretch, { token }: Trigger): boolean =>
  first > token &&
  first - token <= LENGTH_REACH &&
  context.lengthsIn(index).some(({ last }) => last - 1 === token) &&
  context
    .sentence(index)
    .tokens.slice(token + 1, first)
    .every((between) => isTagged(between, 'ADP', 'DET', 'ADJ', 'NOUN', 'ADV'))

/** "The meeting followed a call on 3 February": what stands right behind another contact, the object, is that one's. */
const isBehindObject = (context: Context, { sentence: index, first }: Stretch, trigger: Trigger): boolean => {
  const sentence = context.sentence(index)
  const noun = sentence.tokens[trigger.token]
  const before = isTagged(sentence.tokens[first - 1], 'ADP') ? first - 2 : first - 1
  const other = sentence.tokens[before]
  return (
    noun !== undefined &&
    other !== undefined &&
    isRelation(noun, 'nsubj') &&
    isRelation(other, 'obj') &&
    other.head === noun.head &&
    contactNounAt(sentence, before, context.words(index)) !== undefined
  )
}

/** "During the call she proposed a meeting next week": what stands behind the one planned is when that is to be. */
const isBehindPlan = (context: Context, { sentence: index, first }: Stretch, trigger: Trigger): boolean => {
  const sentence = context.sentence(index)
  const tree = treeOf(sentence)
  if (!hasRelation(sentence, trigger.token, 'obl', 'nmod')) return false
  const clause = tree.pathToRoot(trigger.token).find((at) => at !== trigger.token && isPredicate(sentence, at))
  return (
    clause !== undefined &&
    trigger.token < clause &&
    isPlanning(context, index, clause) &&
    tree
      .childrenBy(clause, 'obj')
      .some(
        (object) =>
          clause < object && object < first && contactNounAt(sentence, object, context.words(index)) !== undefined,
      )
  )
}

/** "The talks are scheduled to be held in Lima", "were put off and will be held in May": a further verb tells of the same subject. */
const isOfSameSubject = (context: Context, clause: number, trigger: Trigger): boolean => {
  const sentence = context.sentence(trigger.sentence)
  const noun = sentence.tokens[trigger.token]
  const verb = sentence.tokens[clause]
  const { carriers, occurring } = context.words(trigger.sentence)
  return (
    trigger.nature !== 'verb' &&
    noun !== undefined &&
    verb !== undefined &&
    isRelation(noun, 'nsubj') &&
    isRelation(verb, 'xcomp', 'conj') &&
    verb.head === noun.head &&
    isVerbOf(sentence, clause, carriers, occurring) &&
    treeOf(sentence).childrenBy(clause, 'nsubj').length === 0
  )
}

/** "a meeting with the emir (not pictured) in Doha": what follows the bracket is none of its words. */
const isClosedBefore = (sentence: Sentence, clause: number, at: number): boolean =>
  treeOf(sentence)
    .childrenBy(clause, 'punct')
    .some((child) => child < at && formAt(sentence, child) === ')')

const isSummedUp = (sentence: Sentence, clause: number, trigger: Trigger): boolean => {
  const pronoun = sentence.tokens[clause]?.head ?? -1
  const token = sentence.tokens[pronoun]
  return (
    token !== undefined &&
    token.upos === 'PRON' &&
    isRelation(token, 'appos', 'parataxis') &&
    (token.head === trigger.token || sentence.tokens[token.head]?.head === trigger.token)
  )
}

/** "in Lima, where they met", "in May, when they held talks": the place or time right before the clause is its own. */
const isPickedUp = (context: Context, { last }: Stretch, trigger: Trigger): boolean => {
  const adverb = relativeAdverbOf(context, trigger)
  return (
    adverb !== undefined &&
    (last === adverb || (last === adverb - 1 && formAt(context.sentence(trigger.sentence), last) === ','))
  )
}

/** Where the adverb stands that joins the clause of a trigger to what is before it. */
export const relativeAdverbOf = (context: Context, trigger: Trigger): number | undefined => {
  const sentence = context.sentence(trigger.sentence)
  const words = context.words(trigger.sentence)
  const tree = treeOf(sentence)
  return carriersOf(sentence, trigger, words)
    .flatMap((clause) => tree.childrenBy(clause, 'advmod', 'mark', 'obl'))
    .find((child) => child > 0 && child < trigger.token && words.relativeAdverbs.has(formAt(sentence, child)))
}

/** "was in Oslo on Monday for talks": being at a place or time carries what happens there. */
const isBeingThere = (context: Context, index: number, clause: number): boolean =>
  treeOf(context.sentence(index)).childrenBy(clause, 'cop').length > 0 &&
  (context.placeAt(index, clause) !== undefined || context.isTime(index, clause))

/** "talks held in Geneva on Monday", "samtalene, som fant sted i …": a clause behind the noun says more of the noun itself. */
const isReducedClause = (context: Context, clause: number, trigger: Trigger): boolean => {
  const sentence = context.sentence(trigger.sentence)
  const token = sentence.tokens[clause]
  if (!token || !isRelation(token, 'acl') || isWhereElse(sentence, clause, context.words(trigger.sentence)))
    return false
  return token.head === trigger.token || isRelativeOfContact(context, clause, trigger)
}

/**
 * "Announced the end of the talks between A and B, held in Doha on Monday": behind a comma, without a subject or anything
 * that is held, it says more of the talks, though a tagger takes it for a past tense and a tree for what the announcer did.
 */
const isLooseParticiple = (context: Context, clause: number, trigger: Trigger): boolean => {
  const sentence = context.sentence(trigger.sentence)
  const { carriers, occurring } = context.words(trigger.sentence)
  const tree = treeOf(sentence)
  const isOther = (at: number): boolean => {
    const noun = contactNounAt(sentence, at, context.words(trigger.sentence))
    return noun !== undefined && phraseHeadOf(sentence, at, context.words(trigger.sentence)) !== trigger.token
  }
  return (
    trigger.nature !== 'verb' &&
    trigger.token < clause &&
    formAt(sentence, clause - 1) === ',' &&
    isVerbOf(sentence, clause, carriers, occurring) &&
    ['nsubj', 'obj', 'cc', 'aux', 'mark'].every((relation) => tree.childrenBy(clause, relation).length === 0) &&
    tree.childrenBy(clause, 'obl').length > 0 &&
    sentence.tokens.slice(trigger.token + 1, clause).every((_, after) => !isOther(trigger.token + 1 + after))
  )
}

/** "On a visit to Lima, where she is received on Friday": something else is told to be there. */
const isWhereElse = (sentence: Sentence, clause: number, words: ContactLexicon): boolean => {
  const tree = treeOf(sentence)
  return (
    tree.childrenBy(clause, 'nsubj').length > 0 &&
    tree.childrenBy(clause, 'advmod').some((child) => words.relativeAdverbs.has(formAt(sentence, child)))
  )
}

/** "A meeting with the envoy set for Friday", "that was due to take place on Friday": what is set is the meeting, wherever the tree hangs it. */
const isPlannedFor = (context: Context, trigger: Trigger, clause: number): boolean => {
  const sentence = context.sentence(trigger.sentence)
  const { carriers, occurring } = context.words(trigger.sentence)
  const isToOccur = hasRelation(sentence, clause, 'xcomp', 'advcl') && isVerbOf(sentence, clause, carriers, occurring)
  const plan = isToOccur ? (sentence.tokens[clause]?.head ?? clause) : clause
  return trigger.nature !== 'verb' && hasRelation(sentence, plan, 'acl') && isPlanning(context, trigger.sentence, plan)
}

/**
 * "The meeting between X and Y, which was to have been in Vienna", "which was held in Vienna": parsers hang the clause on
 * the last of the people.
 */
const isRelativeOfContact = (context: Context, clause: number, trigger: Trigger): boolean => {
  const sentence = context.sentence(trigger.sentence)
  const words = context.words(trigger.sentence)
  const tree = treeOf(sentence)
  const holder = sentence.tokens[clause]?.head ?? -1
  const isPlanOnce = tree.childrenBy(clause, 'aux').some((child) => words.pastFuture.has(formAt(sentence, child)))
  const wasToBe = isPlanOnce && tree.childrenBy(clause, 'cop').length > 0
  // nobody is held, nor does anybody take place
  const isSomebody =
    isTagged(sentence.tokens[holder], 'PROPN') || isAnybody(companyIn(context, trigger.sentence, holder))
  const tookPlace =
    trigger.nature !== 'verb' &&
    isSomebody &&
    isVerbOf(sentence, clause, words.carriers, words.occurring) &&
    // "som skulle vært holdt": the passive of some tenses is told by the missing object alone
    (isPassive(sentence, clause) || (isPlanOnce && tree.childrenBy(clause, 'obj').length === 0))
  return (
    (wasToBe || tookPlace) &&
    sentence.tokens[clause]?.deprel === 'acl:relcl' &&
    tree.pathToRoot(clause).includes(trigger.token)
  )
}

/** "will travel to Santa Cruz on Monday to meet …": where and when the journey leads, the meeting is. */
const isJourney = (context: Context, sentence: number, clause: number): boolean =>
  contactVerbAt(context.sentence(sentence), clause, context.words(sentence))?.frame === 'travel'

const isPlanning = (context: Context, sentence: number, clause: number): boolean => {
  const token = context.sentence(sentence).tokens[clause]
  const words = context.words(sentence)
  return isEntry(token, words.statusWords, ({ status }) =>
    ['planned', 'cancelled', 'invited', 'agreed', 'proposed'].includes(status),
  )
}

/** Picks, of the times in its sentence, the one that dates a trigger; nearer ones first, then the one behind it. */
export const timeOf = (
  context: Context,
  trigger: Trigger,
  times: readonly TimeMention[],
): { readonly time: TimeMention; readonly near: number } | undefined => {
  const own = times.filter((time) => !isOfDecision(context, time, trigger))
  const [first] = ranked(context, trigger, own)
  if (first) return { time: first.item, near: first.near }
  const journey = own.find((time) => isOfJourney(context, time, trigger))
  return journey && { time: journey, near: 2 }
}

/** "On Monday she goes on to Lima, where she is to meet …": the meeting is likely then too. */
const isOfJourney = (context: Context, time: TimeMention, trigger: Trigger): boolean => {
  const adverb = relativeAdverbOf(context, trigger)
  if (time.sentence !== trigger.sentence || adverb === undefined) return false
  const sentence = context.sentence(trigger.sentence)
  const above = governorOf(sentence, sentence.tokens[adverb]?.head ?? trigger.predicate)
  if (
    above === undefined ||
    !(
      isJourney(context, trigger.sentence, above) ||
      isVerbOf(sentence, above, context.words(trigger.sentence).continuing)
    )
  )
    return false
  return (
    treeOf(sentence)
      .pathToRoot(headWithin(sentence, time))
      .find((at) => isPredicate(sentence, at)) === above
  )
}

/** "On Thursday scrapped the summit", "inviterte mandag til et møte": the day of what was decided, not of what it was about. */
const isOfDecision = (context: Context, time: TimeMention, trigger: Trigger): boolean => {
  if (trigger.nature === 'verb') return false
  const { published } = context.document.report
  // a day behind the noun is the contact's own where it is yet to come
  if (
    time.first > trigger.token &&
    (time.edtf === undefined || published === undefined || time.edtf.slice(0, 10) > published.slice(0, 10))
  )
    return false
  const sentence = context.sentence(trigger.sentence)
  const path = treeOf(sentence).pathToRoot(headWithin(sentence, time))
  if (path.includes(trigger.token)) return false
  const verb = sentence.tokens[path.find((at) => isPredicate(sentence, at)) ?? -1]
  if (verb?.feats.Tense !== 'Past' && verb?.feats.VerbForm !== 'Part') return false
  return isEntry(
    verb,
    context.words(trigger.sentence).statusWords,
    ({ status }) => status === 'cancelled' || status === 'invited' || status === 'proposed',
  )
}

/** Picks the places that a trigger's words put it at, the nearest first. */
export const placesOf = (
  context: Context,
  trigger: Trigger,
  places: readonly PlaceMention[],
): readonly { readonly place: PlaceMention; readonly near: number }[] =>
  // "phoned her colleague in Lima": a call is in no place, they who speak are
  trigger.kind === 'call'
    ? []
    : ranked(
        context,
        trigger,
        places.filter((place) => isPickedUp(context, place, trigger) || isLocative(context, place, trigger)),
      ).map(({ item, near }) => ({ place: item, near }))

const ranked = <T extends Stretch>(
  context: Context,
  trigger: Trigger,
  items: readonly T[],
): readonly { readonly item: T; readonly near: number }[] =>
  items
    .flatMap((item) => {
      const near = nearness(context, item, trigger)
      return near === undefined ? [] : [{ item, near }]
    })
    .sort((a, b) => a.near - b.near || Math.abs(a.item.first - trigger.token) - Math.abs(b.item.first - trigger.token))

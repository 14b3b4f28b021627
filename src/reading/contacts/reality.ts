import type { Sentence } from '../../language/analysis.ts'
import { isTagged } from '../../language/tag.ts'
import { isRelation, treeOf } from '../../language/tree.ts'
import type { ContactLexicon } from '../../locales/contacts.ts'
import { isFormOfAny } from '../../locales/lexeme.ts'
import type { ContactStatus } from '../../model/record.ts'
import { caseOf, formAt, governorOf, isVerbOf, predicateOf } from './clause.ts'
import { type Tense, tenseOf } from './clause-tense.ts'
import { type Climb, climbFrom, isPerfect, undergoneAt } from './climb.ts'
import { contactNounAt, isDefinite } from './contact-noun.ts'
import { contactVerbAt } from './contact-verb.ts'
import { isNegated, leadingStatusOf, type Operator, statusWordAt, TAKES_BACK } from './operators.ts'
import { ofItsDate, referenceTo } from './reference.ts'
import { isAskedToCome, isJourneyAt, isUnderWay } from './told-clause.ts'

/** How real the words make a contact or an act. */
export interface Reality {
  /** Absent where words and tense leave it open; then time or another mention tells. */
  readonly status?: ContactStatus
  /** `reference`: it is only referred to ("after the meeting"); `told`: the clause says how far it has come. */
  readonly strength: 'told' | 'reference' | 'none'
  /** The clause is about something that was never said to be or will be: "if they meet", "no meeting is planned". */
  readonly unreal: boolean
  readonly tense: Tense
}

/**
 * Tells from tense, mood, negation and the words above a contact's word how far the contact has come.
 * @param trigger the verb or noun that tells of the contact
 */
export const realityOf = (sentence: Sentence, trigger: number, words: ContactLexicon): Reality => {
  const token = sentence.tokens[trigger]
  if (!token) return { strength: 'none', unreal: false, tense: 'none' }
  const isNoun = isTagged(token, 'NOUN', 'PROPN')
  const operators = isNoun ? operatorsOnNoun(sentence, trigger, words) : operatorsOnVerb(sentence, trigger, words)
  // what the noun's own phrase and clause settle stands, whatever is above: the first of the three that says anything
  const settled = isNoun
    ? (referenceTo(sentence, trigger, words, operators[0]?.status) ??
      underWay(sentence, trigger, words) ??
      toldBehind(sentence, trigger, words) ??
      ofItsDate(sentence, trigger, words))
    : undefined
  if (settled) return settled
  // "asks that the embassy may visit her more often"
  const isHabit = treeOf(sentence)
    .childrenBy(trigger, 'advmod')
    .some((child) => words.frequent.has(formAt(sentence, child)))
  if (isHabit) return { strength: 'none', tense: 'none', unreal: true }
  if (isOffAfterAll(sentence, trigger, words))
    return { status: 'cancelled', strength: 'told', tense: 'future', unreal: false }
  const climb = climbFrom(sentence, trigger, words, { operators, isNegated: isNoun && hasNo(sentence, trigger, words) })
  // "a condition for any visit": none is told of; to deny or refuse any is another matter
  const isAny = isNoun && hasArticle(sentence, trigger, words.whichever)
  if (isAny && climb.operators.length === 0 && !climb.isNegated)
    return { strength: 'none', unreal: true, tense: climb.tense }
  if (climb.isConcluded) return { status: 'held', strength: 'told', tense: 'past', unreal: false }
  if (climb.strength === 'reference' && climb.operators.length === 0) {
    // "noe toppmøte er det ikke snakk om"
    const isNew = hasArticle(sentence, trigger, words.indefinite)
    // "would welcome a meeting": there is none yet
    const isThinkable = isRelation(token, 'obj') && (climb.tense === 'possible' || climb.tense === 'was-to')
    const status = isNew && isThinkable ? 'proposed' : undefined
    return {
      strength: 'reference',
      tense: climb.tense,
      unreal: climb.isConditional || (climb.isNegated && isNew),
      ...(status && { status }),
    }
  }
  const turn = turnOf(sentence, trigger, words, climb)
  if (turn !== undefined && isHeldOtherwise(sentence, turn, words))
    return { status: 'held', strength: 'told', tense: 'past', unreal: false }
  const isOver =
    isOff(sentence, trigger, words, climb) ||
    isDroppedNext(sentence, trigger, words, climb) ||
    isMissed(sentence, trigger, words, climb)
  if (isOver || turn !== undefined)
    return { status: 'cancelled', strength: 'told', tense: climb.tense, unreal: climb.isConditional }
  return decide(climb, climb.isConditional || isLacking(sentence, trigger, words, climb))
}

/** "A planned meeting", "the cancelled talks"; "tok imot invitasjonen": what stands on a noun, or takes it, and says how far it has come. */
const operatorsOnNoun = (sentence: Sentence, noun: number, words: ContactLexicon): readonly Operator[] => {
  const modifiers = treeOf(sentence)
    .childrenBy(noun, 'amod', 'acl', 'compound', 'det')
    .flatMap((child) => {
      const status = words.modifiers.find(({ forms }) => forms.has(formAt(sentence, child)))?.status
      return status ? [{ status, negated: false, open: false }] : []
    })
  const governor = sentence.tokens[noun]?.head ?? -1
  // accepted, where "fikk en invitasjon" only got one
  const isTaken =
    words.invitations.has(formAt(sentence, noun)) &&
    isDefinite(sentence, noun, words) &&
    contactVerbAt(sentence, governor, words)?.frame === 'receive'
  return isTaken
    ? [...modifiers, { status: 'agreed', negated: isNegated(sentence, governor, words), open: false }]
    : modifiers
}

/** "Invited him to Paris" is itself the contact's word; "is due to meet X" is told by the word before. */
const operatorsOnVerb = (sentence: Sentence, verb: number, words: ContactLexicon): readonly Operator[] => {
  const led = leadingStatusOf(sentence, verb, words)
  return [
    ...(isVerbOf(sentence, verb, words.inviting) || isAskedToCome(sentence, verb, words)
      ? [{ status: 'invited' as const, negated: isNegated(sentence, verb, words), open: false }]
      : []),
    ...(led ? [led] : []),
  ]
}

/** "No meeting". */
const hasNo = (sentence: Sentence, noun: number, words: ContactLexicon): boolean =>
  treeOf(sentence)
    .childrenBy(noun, 'det', 'advmod', 'case')
    .some((child) => words.negations.has(formAt(sentence, child)))

const hasArticle = (sentence: Sentence, noun: number, forms: ReadonlySet<string>): boolean =>
  treeOf(sentence)
    .childrenBy(noun, 'det', 'amod')
    .some((child) => forms.has(formAt(sentence, child)))

/** "Talks are under way"; told as past, they were held. */
const underWay = (sentence: Sentence, noun: number, words: ContactLexicon): Reality | undefined => {
  if (!isUnderWay(sentence, noun, words)) return undefined
  const governor = sentence.tokens[noun]?.head ?? -1
  const tense = tenseOf(sentence, governor < 0 ? noun : governor, words)
  return { status: tense === 'past' ? 'held' : 'under-way', strength: 'told', tense, unreal: false }
}

/** "Samtalene, som fant sted i …": its own relative clause tells more than the clause it stands in. */
const toldBehind = (sentence: Sentence, noun: number, words: ContactLexicon): Reality | undefined => {
  const clause = treeOf(sentence)
    .childrenBy(noun, 'acl')
    .find((child) => {
      const verb = sentence.tokens[child]
      if (verb === undefined) return false
      // "the letter addressed to X": there is one
      const isWritten = verb.feats.VerbForm === 'Part' && contactNounAt(sentence, noun, words)?.kind === 'letter'
      return isWritten || isFormOfAny(verb, words.occurring) || isFormOfAny(verb, words.carriers)
    })
  const tense = clause === undefined ? 'none' : tenseOf(sentence, clause, words)
  return tense === 'past' || tense === 'perfect'
    ? { status: 'held', strength: 'told', tense, unreal: false }
    : undefined
}

/** "There will be no summit after all", "de møtes ikke likevel": what was expected is off, whatever the clause takes it for. */
const isOffAfterAll = (sentence: Sentence, trigger: number, words: ContactLexicon): boolean => {
  if (!sentence.tokens.some((_, at) => words.afterAll.lengthAt(sentence.tokens, at) > 0)) return false
  const clause = predicateOf(sentence, trigger)
  const tense = tenseOf(sentence, clause, words)
  return (
    (tense === 'present' || tense === 'future') &&
    (hasNo(sentence, trigger, words) || isNegated(sentence, trigger, words) || isNegated(sentence, clause, words))
  )
}

/** "The summit will not take place", "kommer ikke til Warszawa": what the report takes as known and does not come about is off. */
const isOff = (sentence: Sentence, trigger: number, words: ContactLexicon, climb: Climb): boolean => {
  const { tense, operators, isNegated, isJourney } = climb
  const token = sentence.tokens[trigger]
  const isFailing =
    isTagged(token, 'NOUN', 'PROPN') &&
    (isDefinite(sentence, trigger, words) || hasBothSides(sentence, trigger, words)) &&
    isVerbOf(sentence, token?.head ?? -1, words.occurring)
  return (
    isNegated &&
    (tense === 'future' || tense === 'present') &&
    operators.every(({ status }) => status === 'planned') &&
    (isFailing || isJourney)
  )
}

/** "Was planned but had to be cancelled", "sto på programmet, men ble avlyst": what the next clause tells of the same plan. */
const isDroppedNext = (sentence: Sentence, trigger: number, words: ContactLexicon, { operators }: Climb): boolean => {
  const tree = treeOf(sentence)
  return (
    operators.length > 0 &&
    operators.every(({ status, negated }) => status === 'planned' && !negated) &&
    tree
      .childrenBy(governorOf(sentence, trigger) ?? trigger, 'conj')
      .some(
        (next) =>
          statusWordAt(sentence, undergoneAt(sentence, next, words), words)?.status === 'cancelled' &&
          !isNegated(sentence, next, words) &&
          tree.childrenBy(next, 'nsubj').every((subject) => isTagged(sentence.tokens[subject], 'PRON')),
      )
  )
}

/** "Skulle ha møttes i dag", "was to have been held on Friday": told so, it did not come about, or will not. */
const isMissed = (
  sentence: Sentence,
  trigger: number,
  words: ContactLexicon,
  { tense, operators, isNegated }: Climb,
): boolean =>
  tense === 'was-to' &&
  operators.length === 0 &&
  !isNegated &&
  isPerfect(sentence, predicateOf(sentence, trigger), words)

/** "Skulle ha møttes lørdag, men Serbia meldte avbud", "were to have met, but": the clause that tells how else it came. */
const turnOf = (
  sentence: Sentence,
  trigger: number,
  words: ContactLexicon,
  { tense, operators }: Climb,
): number | undefined => {
  const clause = predicateOf(sentence, trigger)
  const tree = treeOf(sentence)
  return tense === 'was-to' && operators.length === 0 && isPerfect(sentence, clause, words)
    ? tree
        .childrenBy(clause, 'conj')
        .find(
          (other) =>
            statusWordAt(sentence, other, words)?.status !== 'denied' &&
            tree.childrenBy(other, 'cc').some((child) => words.adversatives.has(formAt(sentence, child))),
        )
    : undefined
}

/** "Skulle ha tatt fem minutter, men varte i en time": it came about, another way than was meant. */
const isHeldOtherwise = (sentence: Sentence, turn: number, words: ContactLexicon): boolean =>
  !isNegated(sentence, turn, words) &&
  isVerbOf(sentence, turn, words.occurring) &&
  treeOf(sentence).childrenBy(turn, 'nsubj').length === 0

/** "Talks between X and Y": as much taken as known as "the talks". */
const hasBothSides = (sentence: Sentence, noun: number, words: ContactLexicon): boolean =>
  treeOf(sentence)
    .childrenBy(noun, 'nmod')
    .some((child) => words.between.has(caseOf(sentence, child)))

/** "Have not met since 2022", "did not meet face to face" tells of no meeting and denies none. */
const isLacking = (sentence: Sentence, trigger: number, words: ContactLexicon, climb: Climb): boolean =>
  climb.isNegated &&
  climb.operators.length === 0 &&
  (isJourneyForElse(sentence, trigger, climb) ||
    isMisnamed(sentence, trigger) ||
    isAimOfNoJourney(sentence, trigger, words) ||
    treeOf(sentence)
      .subtreeOf(trigger)
      .some((below) => words.since.has(formAt(sentence, below)) || words.inPerson.lengthAt(sentence.tokens, below) > 0))

/** "Det var ikke forhandlinger": what it was not, of whatever it was. */
const isMisnamed = (sentence: Sentence, noun: number): boolean => {
  const tree = treeOf(sentence)
  return tree.childrenBy(noun, 'cop').length > 0 && tree.childrenBy(noun, 'det', 'amod', 'nmod').length === 0
}

/** "Kom ikke til Lima for å krangle": came for something else. */
const isJourneyForElse = (sentence: Sentence, trigger: number, { isJourney }: Climb): boolean =>
  isJourney &&
  treeOf(sentence)
    .childrenBy(trigger, 'advcl', 'xcomp')
    .some((child) => child > trigger && sentence.tokens[child]?.feats.VerbForm === 'Inf')

/** "Did not come to Lima to meet X": what was not come for is neither told nor denied. */
const isAimOfNoJourney = (sentence: Sentence, trigger: number, words: ContactLexicon): boolean => {
  const token = sentence.tokens[trigger]
  return (
    token?.feats.VerbForm === 'Inf' &&
    isRelation(token, 'advcl', 'xcomp') &&
    isNegated(sentence, token.head, words) &&
    isJourneyAt(sentence, token.head, words)
  )
}

/** Weighs what the climb has gathered: what takes a contact back before what announces one, and both before the tense. */
const decide = (climb: Climb, isUnreal: boolean): Reality => {
  const { operators, tense, isNegated } = climb
  const untold: Reality = { strength: climb.strength, tense, unreal: isUnreal }
  const told = (status: ContactStatus): Reality => ({ strength: 'told', tense, unreal: isUnreal, status })
  const back = operators.findLast(({ status, open }) => TAKES_BACK.includes(status) && !open)
  if (back && !back.negated) return { ...told(back.status), unreal: false }
  if (isUnreal) return untold
  const refused = operators.find(({ negated }) => negated)
  // "is not willing to meet" declines; "has not been cancelled" is still to come; "no meeting is planned" tells of none
  if (refused?.status === 'proposed') return told('declined')
  if (refused?.status === 'cancelled') return told('planned')
  if (refused) return { ...untold, unreal: true }
  const inner = operators.find(({ status }) => !TAKES_BACK.includes(status))
  if (inner) return isNegated ? { ...untold, unreal: true } : told(statusBy(inner, operators))
  const status = statusByTense(tense)
  if (!isNegated) return status ? told(status) : untold
  return status === 'held' ? told('denied') : { ...untold, unreal: true }
}

/** The status that the word nearest to the contact gives it, and those above that change it. */
const statusBy = (inner: Operator, operators: readonly Operator[]): ContactStatus => {
  const above = operators.slice(operators.indexOf(inner) + 1)
  // "willing to accept a meeting" agrees to none yet
  if (inner.status === 'agreed' && above.some(({ status }) => status === 'proposed')) return 'proposed'
  if (inner.status === 'invited' && operators.some(({ status }) => status === 'agreed')) return 'agreed'
  // "accepted a proposal for talks"; "is willing to accept" one has not yet
  const answer = above.findIndex(({ status }) => status === 'agreed')
  if (inner.status === 'proposed' && answer >= 0 && !above.slice(answer).some(({ status }) => status === 'proposed'))
    return 'agreed'
  return inner.status
}

/** Where no word says how far a contact has come, its tense does; here what is planned turns into what was held. */
const statusByTense = (tense: Tense): ContactStatus | undefined => {
  switch (tense) {
    case 'past':
    case 'perfect':
      return 'held'
    case 'future':
    case 'was-to':
      return 'planned'
    case 'possible':
      return 'proposed'
    default:
      return undefined
  }
}

import type { Sentence } from '../../language/analysis.ts'
import { isTagged } from '../../language/tag.ts'
import { hasRelation, isRelation, treeOf } from '../../language/tree.ts'
import type { ContactLexicon } from '../../locales/contacts.ts'
import { isFormOfAny } from '../../locales/lexeme.ts'
import type { ContactStatus } from '../../model/record.ts'
import { caseOf, formAt, isPredicate } from './clause.ts'
import { type Tense, tenseOf } from './clause-tense.ts'
import { isNegated, type Operator, statusWordAt } from './operators.ts'
import type { Reality } from './reality.ts'
import { carries, isComplement, isJourneyAt, isSpokenOf, isVainAt, tellsContent, tellsResult } from './told-clause.ts'
import { isUntrue } from './untruth.ts'

/** What a contact's word and the words above it say of how far it has come. */
export interface Climb {
  /** Words that say what became of it, the nearest first. */
  readonly operators: readonly Operator[]
  /** The tense of the nearest clause that has one and does not itself say what became of it. */
  readonly tense: Tense
  readonly strength: Reality['strength']
  /** "Did not meet", "no meeting". */
  readonly isNegated: boolean
  /** "If they meet", "without meeting him". */
  readonly isConditional: boolean
  /** A journey tells of it, which is as much to come as the contact. */
  readonly isJourney: boolean
  /** "Announced the conclusion of the talks": they are over, whatever stands above. */
  readonly isConcluded: boolean
}

/**
 * Climbs from a contact's word through the words that govern it, and gathers what each says of it.
 * @param trigger the verb or noun that tells of the contact
 * @param own what stands with the word itself
 */
export const climbFrom = (
  sentence: Sentence,
  trigger: number,
  words: ContactLexicon,
  own: Pick<Climb, 'operators' | 'isNegated'>,
): Climb => {
  const isNoun = isTagged(sentence.tokens[trigger], 'NOUN', 'PROPN')
  const operators = [...own.operators]
  let tense: Tense = 'none'
  let strength: Reality['strength'] = 'none'
  let isRefused = own.isNegated
  let isConditional = false
  let isJourney = !isNoun && isJourneyAt(sentence, trigger, words)
  let isConcluded = false
  // what stands above a clause told as past says what was said of it, and no more how far it has come
  let isPast = false
  // "that they were to have met": what is only said to have been
  let isAlleged = false
  const path = pathAbove(sentence, trigger, words)
  for (const [step, at] of path.entries()) {
    const token = sentence.tokens[at]
    if (!token) break
    const isClause = isPredicate(sentence, at)
    if (isNoun && isSpokenOf(sentence, path[step - 1] ?? trigger, at, words)) {
      strength = 'reference'
      break
    }
    // "offered different versions of the conversation": what is offered is no conversation
    if (isNoun && at !== trigger && words.tellings.has(token.lower)) {
      strength = 'reference'
      break
    }
    if (!isClause && at !== trigger && isFormOfAny(token, words.ending)) {
      isConcluded = true
      break
    }
    const word =
      at === trigger && !isNoun ? undefined : statusWordAt(sentence, undergoneAt(sentence, at, words), words)?.status
    const status = word === 'proposed' && isQuestionOf(sentence, path[step - 1] ?? at, at) ? undefined : word
    const here = isClause ? tenseOf(sentence, at, words) : 'none'
    const open = here === 'possible' || here === 'future'
    const negated = isNegated(sentence, at, words)
    const beside = isPast || status ? undefined : statusBeside(sentence, at, words)
    if (beside) operators.push({ status: beside, negated, open })
    // to reject that something was is to deny it
    const isDenial = status === 'denied' || status === 'declined'
    if (isUntrue(sentence, path[step - 1] ?? at, at, words)) operators.push({ status: 'denied', negated: false, open })
    else if (status && !isPast && !(isAlleged && isDenial)) operators.push({ status, negated, open })
    else if (isDenial) operators.push({ status: 'denied', negated, open })
    else if (
      negated &&
      (at === trigger || (isClause && tense === 'none')) &&
      !tellsContent(sentence, at, words) &&
      !(isNoun && tellsResult(sentence, trigger, at, words))
    )
      isRefused = true
    if (tense === 'none' && here !== 'none') {
      if (status) strength = 'told'
      else {
        tense = here
        // "will travel to Lima for a summit": the summit is as much to come as the journey
        isJourney ||= isNoun && (here === 'present' || here === 'future') && isJourneyAt(sentence, at, words)
        strength =
          isNoun && at !== trigger && !isJourney && !carries(sentence, trigger, at, words) ? 'reference' : 'told'
      }
    }
    if ((isClause || at === trigger) && isUnderCondition(sentence, at, words)) isConditional = true
    // "should have gone there herself": she did not
    if (isClause && isMissed(sentence, at, words)) isConditional = true
    // "left without meeting him": nobody said they would
    if (at === trigger && here === 'none' && isVainAt(sentence, at, words)) isConditional = true
    if ((here === 'past' || here === 'perfect') && !status) isPast = true
    isAlleged ||= here === 'was-to' && isPerfect(sentence, at, words)
    const next = path[step + 1]
    if (next !== undefined && !isPast && tense === 'none' && token.feats.VerbForm === 'Inf')
      operators.push(...offersBefore(sentence, at, next, words))
  }
  return { operators, tense, strength, isNegated: isRefused, isConditional, isJourney, isConcluded }
}

/** "Had to be called off": of a verb of having to, the passive below it; else the word itself. */
export const undergoneAt = (sentence: Sentence, at: number, words: ContactLexicon): number => {
  const tree = treeOf(sentence)
  const passive = tree.childrenBy(at, 'xcomp').find((child) => tree.childrenBy(child, 'aux:pass').length > 0)
  return words.perfect.has(formAt(sentence, at)) ? (passive ?? at) : at
}

/** "Asked when they would meet again": what is asked about a meeting proposes none. */
const isQuestionOf = (sentence: Sentence, clause: number, above: number): boolean =>
  clause !== above &&
  hasRelation(sentence, clause, 'ccomp', 'advcl') &&
  treeOf(sentence)
    .childrenBy(clause, 'advmod', 'mark')
    .some((child) => child < clause && sentence.tokens[child]?.feats.PronType === 'Int')

/** "Was due in Lima to meet …": the status a clause with a copula says by what stands before its noun. */
const statusBeside = (sentence: Sentence, at: number, words: ContactLexicon): ContactStatus | undefined => {
  const tree = treeOf(sentence)
  if (tree.childrenBy(at, 'cop').length === 0) return undefined
  // "was about the border": no more than what it was on
  if (sentence.tokens[at]?.upos === 'NOUN' && words.about.has(caseOf(sentence, at))) return undefined
  const { head = -1 } = sentence.tokens[at] ?? {}
  // parsers hang the place on "due", with the copula that is its own
  const above = hasRelation(sentence, at, 'obl') && sentence.tokens[head]?.upos === 'ADJ' ? [head] : []
  return [...tree.childrenBy(at, 'case'), ...above].flatMap(
    (child) => statusWordAt(sentence, child, words)?.status ?? [],
  )[0]
}

/** "Skulle have ført": a plan or a claim about what is over. */
export const isPerfect = (sentence: Sentence, at: number, words: ContactLexicon): boolean =>
  treeOf(sentence)
    .childrenBy(at, 'aux')
    .some((child) => words.perfect.has(formAt(sentence, child)))

/** "Burde ha reist", "ought to have met": what would have been right, and was not done. */
const isMissed = (sentence: Sentence, at: number, words: ContactLexicon): boolean =>
  isPerfect(sentence, at, words) &&
  treeOf(sentence)
    .childrenBy(at, 'aux')
    .some((child) => words.advisable.has(formAt(sentence, child)))

/** "If they meet". */
const isUnderCondition = (sentence: Sentence, at: number, words: ContactLexicon): boolean =>
  !isComplement(sentence, at) &&
  treeOf(sentence)
    .childrenBy(at, 'mark')
    .some((child) => words.conditionals.has(formAt(sentence, child)))

/** "Renewed his offer to meet", "an invitation to visit": the object says how far what follows has come. */
const offersBefore = (
  sentence: Sentence,
  infinitive: number,
  governor: number,
  words: ContactLexicon,
): readonly Operator[] =>
  treeOf(sentence)
    .childrenBy(governor, 'obj', 'xcomp')
    .flatMap((object) => {
      if (object >= infinitive || !isTagged(sentence.tokens[object], 'NOUN', 'ADJ')) return []
      const status = statusWordAt(sentence, object, words)?.status
      return status ? [{ status, negated: isNegated(sentence, object, words), open: false }] : []
    })

/** The word and those above it, as far as they say something of it. */
const pathAbove = (sentence: Sentence, trigger: number, words: ContactLexicon): readonly number[] => {
  const path: number[] = []
  let at: number | undefined = trigger
  while (at !== undefined && path.length <= sentence.tokens.length) {
    path.push(at)
    at = nextAbove(sentence, at, words)
  }
  return path
}

/** Where the climb goes on; undefined where another clause begins that says nothing of this one. */
const nextAbove = (sentence: Sentence, at: number, words: ContactLexicon): number | undefined => {
  const token = sentence.tokens[at]
  if (!token || token.head < 0) return undefined
  if (token.deprel === 'acl:relcl' && isContentClause(sentence, at, words)) return token.head
  if (token.deprel === 'acl:relcl' || isRelation(token, 'parataxis', 'appos', 'dep')) return undefined
  if (isTimeClause(sentence, at, words)) return undefined
  if (isRelation(token, 'advcl')) {
    // "nekter for at de har møttes": the parser takes what is denied for an adverbial
    const above = statusWordAt(sentence, token.head, words)?.status
    const complement = token.feats.VerbForm === 'Inf' || above === 'denied'
    // "declined when X invited him": it is the invitation that is declined
    const isAnswered = isFormOfAny(token, words.inviting) && (above === 'declined' || above === 'agreed')
    return complement || isAnswered ? token.head : undefined
  }
  if (isRelation(token, 'conj')) {
    // a joined verb shares what stands above both, not the first verb's own meaning
    const finite = token.feats.VerbForm === 'Fin'
    if (finite || token.upos === 'NOUN') return token.upos === 'NOUN' ? token.head : undefined
    const first = sentence.tokens[token.head]
    return first && first.head >= 0 ? nextAbove(sentence, token.head, words) : undefined
  }
  return token.head
}

/** "Denied that a date had been set, a day after the presidents met": when it was denied, wherever the tree hangs the clause. */
const isTimeClause = (sentence: Sentence, at: number, words: ContactLexicon): boolean =>
  sentence.tokens[at]?.feats.VerbForm !== 'Inf' &&
  treeOf(sentence)
    .childrenBy(at, 'mark')
    .some((mark) => [words.after, words.before].some((phrases) => phrases.lengthAt(sentence.tokens, mark) > 0))

/** "reports that they had held talks": nothing is missing in the clause that a relative would stand for. */
const isContentClause = (sentence: Sentence, at: number, words: ContactLexicon): boolean => {
  const tree = treeOf(sentence)
  const has = (relation: string): boolean => tree.childrenBy(at, relation).length > 0
  const objects = tree.childrenBy(at, 'obj')
  // what leads it in may be taken for an object beside the real one
  const isTaken = objects.length > 1 && objects.some((object) => isTagged(sentence.tokens[object], 'SCONJ'))
  return (
    (isTaken && has('nsubj')) ||
    isLedInBySubject(sentence, at, words) ||
    tree
      .childrenBy(at, 'mark')
      .some(
        (mark) =>
          !words.relatives.has(formAt(sentence, mark)) ||
          (has('nsubj') && (has('obj') || hasPartner(sentence, at, words))),
      )
  )
}

/** "A report that the envoy had been received": the parser takes what leads the clause in for an article of its subject. */
const isLedInBySubject = (sentence: Sentence, at: number, words: ContactLexicon): boolean => {
  const tree = treeOf(sentence)
  const subject = tree.childrenBy(at, 'nsubj')[0]
  const [first] = subject === undefined ? [] : tree.subtreeOf(subject)
  return first !== undefined && hasRelation(sentence, first, 'det') && words.relatives.has(formAt(sentence, first))
}

/** "Met with X": the verb has its other side. */
const hasPartner = (sentence: Sentence, at: number, words: ContactLexicon): boolean =>
  treeOf(sentence)
    .childrenBy(at, 'obl')
    .some((child) => words.with.has(caseOf(sentence, child)))

import type { Sentence } from '../../language/analysis.ts'
import { isRelation, treeOf } from '../../language/tree.ts'
import type { ContactLexicon } from '../../locales/contacts.ts'
import { isFormOfAny } from '../../locales/lexeme.ts'
import type { ContactStatus } from '../../model/record.ts'
import { caseOf, casesOf, formAt, isPredicate, isVerbOf } from './clause.ts'
import { type Tense, tenseOf } from './clause-tense.ts'
import { contactNounAt, isDefinite, phraseHeadOf } from './contact-noun.ts'
import { contactVerbAt } from './contact-verb.ts'
import { isNegated, leadingStatusOf, type Operator, statusWordAt, TAKES_BACK } from './operators.ts'
import { carries, isComplement, isJourneyAt, isUnderWay, isVainAt, tellsContent, tellsResult } from './told-clause.ts'

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
  const tree = treeOf(sentence)
  const operators: Operator[] = []
  const token = sentence.tokens[trigger]
  if (!token) return { strength: 'none', unreal: false, tense: 'none' }
  const isNoun = token.upos === 'NOUN' || token.upos === 'PROPN'
  let tense: Tense = 'none'
  let strength: Reality['strength'] = 'none'
  let conditional = false
  let negated = false
  let isJourney = !isNoun && isJourneyAt(sentence, trigger, words)
  let finitePast = false
  // "invited him to Paris" is itself the contact's word
  if (!isNoun && isFormOfAny(token, words.inviting))
    operators.push({ status: 'invited', negated: isNegated(sentence, trigger, words), open: false })

  const led = isNoun ? undefined : leadingStatusOf(sentence, trigger, words)
  if (led) operators.push(led)
  if (isNoun) {
    for (const child of tree.childrenOf(trigger)) {
      const form = formAt(sentence, child)
      const modifier = words.modifiers.find(({ forms }) => forms.has(form))
      if (modifier && sentence.tokens[child] && isRelation(sentence.tokens[child], 'amod', 'acl', 'compound', 'det'))
        operators.push({ status: modifier.status, negated: false, open: false })
      if (words.negations.has(form) && isRelation(sentence.tokens[child] ?? token, 'det', 'advmod', 'case'))
        negated = true
    }
    // "tok imot invitasjonen": accepted, where "fikk en invitasjon" only got one
    const isTaken =
      words.invitations.has(token.lower) &&
      isDefinite(sentence, trigger, words) &&
      contactVerbAt(sentence, token.head, words)?.frame === 'receive'
    if (isTaken) operators.push({ status: 'agreed', negated: isNegated(sentence, token.head, words), open: false })
    // "inform him about the call": spoken of, whatever is to come is the informing; "agreed on talks" is another matter
    if (words.about.has(caseOf(sentence, trigger)) && token.head >= 0 && !statusWordAt(sentence, token.head, words))
      return { strength: 'reference', unreal: false, tense: tenseAbove(sentence, trigger, words) }
    const isOwnClause = tree.childrenBy(trigger, 'cop').length > 0 && tree.childrenBy(trigger, 'nsubj').length > 0
    const preposition = isOwnClause ? undefined : prepositionPhraseOf(sentence, trigger, words)
    // "inviterte ham på besøk": what the verb says of the visit stands
    // … and what was agreed at talks is not the talks
    const above = token.head < 0 ? undefined : statusWordAt(sentence, token.head, words)?.status
    const kind = contactNounAt(sentence, trigger, words)?.kind
    // "kommer på besøk til Oslo": the journey is the visit; "ber i et brev om" asks for something else
    const isTravelled = kind === 'visit' && contactVerbAt(sentence, token.head, words)?.frame === 'travel'
    const isDisposed =
      preposition === 'during' && kind !== 'letter' && ((above !== undefined && above !== 'agreed') || isTravelled)
    if (preposition && !isDisposed) {
      const tense = tenseAbove(sentence, trigger, words)
      const referring: Reality = { strength: 'reference', unreal: false, tense }
      const operator = operators[0]
      if (operator && TAKES_BACK.includes(operator.status))
        return { ...referring, status: operator.status, strength: 'told' }
      if (preposition === 'before') return { ...referring, status: 'planned' }
      const happened =
        tense === 'past' ||
        tense === 'perfect' ||
        ((preposition === 'after' || above === 'agreed') && tense === 'present')
      if (happened) return { ...referring, status: 'held' }
      return {
        ...referring,
        ...(operator
          ? { status: operator.status }
          : preposition === 'after' && tense === 'none'
            ? { status: 'held' as const }
            : {}),
      }
    }
  }

  if (isNoun && isUnderWay(sentence, trigger, words)) {
    const tense = tenseOf(sentence, token.head < 0 ? trigger : token.head, words)
    return { status: tense === 'past' ? 'held' : 'under-way', strength: 'told', tense, unreal: false }
  }
  if (isNoun) {
    // "samtalene, som fant sted i …": its own relative clause tells more than the clause it stands in
    const clause = tree.childrenBy(trigger, 'acl').find((child) => {
      const verb = sentence.tokens[child]
      if (verb === undefined) return false
      // "the letter addressed to X": there is one
      const isWritten = verb.feats.VerbForm === 'Part' && contactNounAt(sentence, trigger, words)?.kind === 'letter'
      return isWritten || isFormOfAny(verb, words.occurring) || isFormOfAny(verb, words.carriers)
    })
    const told = clause === undefined ? 'none' : tenseOf(sentence, clause, words)
    if (told === 'past' || told === 'perfect') return { status: 'held', strength: 'told', tense: told, unreal: false }
  }
  let at = trigger
  for (let step = 0; step <= sentence.tokens.length; step++) {
    const here = sentence.tokens[at]
    if (!here) break
    if (isPredicate(sentence, at) || at === trigger) {
      const status = at === trigger && !isNoun ? undefined : statusWordAt(sentence, at, words)
      const own = isPredicate(sentence, at) ? tenseOf(sentence, at, words) : 'none'
      const marks = tree.childrenBy(at, 'mark').map((child) => formAt(sentence, child))
      const open = own === 'possible' || own === 'future'
      const refused = isNegated(sentence, at, words)
      // "was due in Lima to meet …"
      const beside =
        tree.childrenBy(at, 'cop').length > 0
          ? tree.childrenBy(at, 'case').flatMap((child) => statusWordAt(sentence, child, words) ?? [])[0]
          : undefined
      // "was about the border": no more than what it was on
      const isTopic =
        beside !== undefined && sentence.tokens[at]?.upos === 'NOUN' && words.about.has(caseOf(sentence, at))
      if (beside && !isTopic && !status && !finitePast)
        operators.push({ status: beside.status, negated: refused, open })
      if (status && !finitePast) operators.push({ status: status.status, negated: refused, open })
      // to reject that something was is to deny it
      else if (status && (status.status === 'denied' || status.status === 'declined'))
        operators.push({ status: 'denied', negated: refused, open })
      else if (
        refused &&
        (tense === 'none' || at === trigger) &&
        !tellsContent(sentence, at, words) &&
        !(isNoun && tellsResult(sentence, trigger, at, words))
      )
        negated = true
      if (!status && tense === 'none' && own !== 'none') {
        tense = own
        // "will travel to Lima for a summit": the summit is as much to come as the journey
        isJourney ||= isNoun && (own === 'present' || own === 'future') && isJourneyAt(sentence, at, words)
        strength =
          isNoun && at !== trigger && !isJourney && !carries(sentence, trigger, at, words) ? 'reference' : 'told'
      }
      if (status && tense === 'none' && own !== 'none') strength = 'told'
      if (marks.some((form) => words.conditionals.has(form) && !isComplement(sentence, at))) conditional = true
      // "left without meeting him": nobody said they would
      if (at === trigger && own === 'none' && isVainAt(sentence, at, words)) conditional = true
      if ((own === 'past' || own === 'perfect') && !status) finitePast = true
    } else if (at !== trigger) {
      // "announced the conclusion of the talks"
      if (isFormOfAny(here, words.ending)) return { status: 'held', strength: 'told', tense: 'past', unreal: false }
      const status = statusWordAt(sentence, at, words)
      const negatedHere = isNegated(sentence, at, words)
      if (status && !finitePast) operators.push({ status: status.status, negated: negatedHere, open: false })
      else if (status && (status.status === 'denied' || status.status === 'declined'))
        operators.push({ status: 'denied', negated: negatedHere, open: false })
    }
    const next = nextAbove(sentence, at, words)
    if (next === undefined) break
    // "renewed his offer to meet", "an invitation to visit": the object says how far what follows has come
    if (here.feats.VerbForm === 'Inf' && tense === 'none')
      for (const object of tree.childrenBy(next, 'obj', 'xcomp')) {
        const status =
          object < at && (sentence.tokens[object]?.upos === 'NOUN' || sentence.tokens[object]?.upos === 'ADJ')
            ? statusWordAt(sentence, object, words)
            : undefined
        if (status && !finitePast)
          operators.push({ status: status.status, negated: isNegated(sentence, object, words), open: false })
      }
    at = next
  }
  // "noe toppmøte er det ikke snakk om"
  const isNone =
    negated && isNoun && tree.childrenBy(trigger, 'det').some((child) => words.indefinite.has(formAt(sentence, child)))
  if (strength === 'reference' && operators.length === 0) return { strength, tense, unreal: conditional || isNone }
  // "have not met since 2022" tells of no meeting and denies none
  const lacks =
    negated &&
    operators.length === 0 &&
    treeOf(sentence)
      .subtreeOf(trigger)
      .some((below) => words.since.has(formAt(sentence, below)))
  // "will not take place": so is what the report takes as known and does not come about
  const isFailing =
    negated &&
    isNoun &&
    operators.every(({ status }) => status === 'planned') &&
    (tense === 'future' || tense === 'present') &&
    isDefinite(sentence, trigger, words) &&
    isVerbOf(sentence, token.head, words.occurring)
  if (isFailing) return { status: 'cancelled', strength: 'told', tense, unreal: conditional }
  // "kommer ikke til Warszawa": what does not come about is off
  if (
    negated &&
    operators.every(({ status }) => status === 'planned') &&
    isJourney &&
    (tense === 'present' || tense === 'future')
  )
    return { status: 'cancelled', strength: 'told', tense, unreal: conditional }
  return decide(operators, tense, strength, negated, conditional || lacks)
}

const decide = (
  operators: readonly Operator[],
  tense: Tense,
  strength: Reality['strength'],
  negated: boolean,
  conditional: boolean,
): Reality => {
  const base = { strength, tense, unreal: conditional }
  const told = (status: ContactStatus): Reality => ({ strength: 'told', tense, unreal: conditional, status })
  const back = [...operators].reverse().find(({ status, open }) => TAKES_BACK.includes(status) && !open)
  if (back && !back.negated) return { ...told(back.status), unreal: false }
  if (conditional) return base
  const inner = operators.find(({ status, negated: not }) => !TAKES_BACK.includes(status) && !not)
  const refused = operators.find(({ negated: not }) => not)
  if (refused) {
    // "is not willing to meet" declines; "no meeting is planned" tells of none
    if (refused.status === 'proposed') return told('declined')
    return { ...base, unreal: true }
  }
  if (negated && inner) return { ...base, unreal: true }
  if (inner) {
    const accepted = operators.some(({ status }) => status === 'agreed')
    // "willing to accept a meeting" agrees to none yet
    if (
      inner.status === 'agreed' &&
      operators.slice(operators.indexOf(inner) + 1).some(({ status }) => status === 'proposed')
    )
      return told('proposed')
    if (inner.status === 'invited' && accepted) return told('agreed')
    return told(inner.status)
  }
  if (negated) return tense === 'past' || tense === 'perfect' ? told('denied') : { ...base, unreal: true }
  switch (tense) {
    case 'past':
    case 'perfect':
      return told('held')
    case 'future':
    case 'was-to':
      return told('planned')
    case 'possible':
      return told('proposed')
    default:
      return base
  }
}

/** Where the climb goes on; undefined where another clause begins that says nothing of this one. */
const nextAbove = (sentence: Sentence, at: number, words: ContactLexicon): number | undefined => {
  const token = sentence.tokens[at]
  if (!token || token.head < 0) return undefined
  if (token.deprel === 'acl:relcl' && isContentClause(sentence, at, words)) return token.head
  if (token.deprel === 'acl:relcl' || isRelation(token, 'parataxis', 'appos', 'dep')) return undefined
  if (isRelation(token, 'advcl')) {
    // "nekter for at de har møttes": the parser takes what is denied for an adverbial
    const complement = token.feats.VerbForm === 'Inf' || statusWordAt(sentence, token.head, words)?.status === 'denied'
    return complement ? token.head : undefined
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

/** "reports that they had held talks": nothing is missing in the clause that a relative would stand for. */
const isContentClause = (sentence: Sentence, at: number, words: ContactLexicon): boolean => {
  const tree = treeOf(sentence)
  const has = (relation: string): boolean => tree.childrenBy(at, relation).length > 0
  return tree
    .childrenBy(at, 'mark')
    .some((mark) => !words.relatives.has(formAt(sentence, mark)) || (has('nsubj') && has('obj')))
}

/** Whether a contact's noun stands behind "before", "after" or "during", or not. */
export const prepositionPhraseOf = (
  sentence: Sentence,
  at: number,
  words: ContactLexicon,
): 'before' | 'after' | 'during' | undefined => {
  const tree = treeOf(sentence)
  // "after two hours of talks": the preposition stands with the hours
  const noun = phraseHeadOf(sentence, at, words)
  const token = sentence.tokens[noun]
  if (!token || !isRelation(token, 'obl', 'nmod', 'advmod', 'advcl', 'conj', 'root', 'obj', 'parataxis'))
    return undefined
  const first = Math.min(
    ...tree
      .childrenOf(noun)
      .filter(
        (child) =>
          child < noun && !isRelation(sentence.tokens[child] ?? token, 'nsubj', 'cop', 'aux', 'punct', 'advmod', 'cc'),
      ),
    noun,
  )
  for (let at = first; at >= Math.max(0, first - 4); at--) {
    for (const kind of ['before', 'after', 'during'] as const) {
      const length = words[kind].lengthAt(sentence.tokens, at)
      if (length > 0 && at + length >= first && at + length <= noun) return kind
    }
  }
  for (const mark of casesOf(sentence, noun))
    for (const kind of ['before', 'after', 'during'] as const)
      if (words[kind].lengthAt([{ lower: mark }], 0) > 0) return kind
  return undefined
}

const tenseAbove = (sentence: Sentence, noun: number, words: ContactLexicon): Tense => {
  for (const at of treeOf(sentence).pathToRoot(noun).slice(1)) {
    if (!isPredicate(sentence, at)) continue
    const tense = tenseOf(sentence, at, words)
    if (tense !== 'none') return tense
  }
  return 'none'
}

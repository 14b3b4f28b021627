import type { Sentence, Token } from '../../language/analysis.ts'
import { hasRelation, isRelation, type Tree, treeOf } from '../../language/tree.ts'
import type { ContactLexicon, ContactNoun } from '../../locales/contacts.ts'
import { type ClauseRoles, caseOf, formAt, isEntry, isVerbOf, predicateOf, rolesOf } from './clause.ts'
import { contactNounAt, isCarrierOf, phraseHeadOf } from './contact-noun.ts'
import { contactVerbAt } from './contact-verb.ts'
import { type Context, companyOfAll, together } from './context.ts'
import { isWordForMeal } from './meals.ts'
import { behind, hasAny, sidesCount } from './partners.ts'
import { prepositionPhraseOf, type TimeRelation } from './reference.ts'
import { withInvertedPair } from './word-order.ts'

/** A noun of contact in its phrase and its clause: what stands round it, whoever that is. */
export interface NounClause {
  readonly context: Context
  readonly index: number
  /** The noun's token. */
  readonly at: number
  readonly sentence: Sentence
  readonly tree: Tree
  readonly words: ContactLexicon
  readonly noun: ContactNoun
  /** What the whole phrase hangs by: the noun, or what it is counted in ("two hours of talks"). */
  readonly top: number
  /** The noun and `top`: those who talk may hang on the round in "a second round of talks between …". */
  readonly phrase: readonly number[]
  /** What hangs on either of them, by their tokens. */
  readonly modifiers: readonly number[]
  /** "A letter addressed by X", "a lunch hosted by X": the participles behind the noun that take its people. */
  readonly participles: readonly number[]
  /** Where those it is held with may hang: the phrase, the verb that carries or disposes of it, its participles. */
  readonly heads: readonly number[]
  /** "At the invitation of X": a word for bidding somebody come. */
  readonly isInvitation: boolean
  /** A visit or a letter goes to somebody. */
  readonly hasGoal: boolean
  /** "before", "after" or "during" where it stands behind such a preposition. */
  readonly preposition: TimeRelation | undefined
  /** The token that heads its clause: the noun itself in "was on a visit to Lima". */
  readonly predicate: number
  /** That token, unless there is none. */
  readonly above: Token | undefined
  readonly roles: ClauseRoles
  /** "They raised the coming summit": what they talked of, and not what they held. */
  readonly isTopic: boolean
  /** "Held talks": the verb does no more than carry the noun. */
  readonly isCarried: boolean
  /** "Called off a meeting": the verb says what became of it. */
  readonly isDisposed: boolean
  /** "The talks lasted …". */
  readonly isSubject: boolean
}

/** Reads what stands round a noun of contact; undefined where the word is none, or part of another's phrase. */
export const nounClauseAt = (context: Context, index: number, at: number): NounClause | undefined => {
  const sentence = context.sentence(index)
  const words = context.words(index)
  const token = sentence.tokens[at]
  const noun = contactNounAt(sentence, at, words)
  if (!token || !noun) return undefined
  if (isRelation(token, 'compound', 'flat', 'fixed') || isRoundOf(sentence, at, words)) return undefined
  const tree = treeOf(sentence)
  const top = phraseHeadOf(sentence, at, words)
  const phrase = [...new Set([at, top])]
  const modifiers = phrase.flatMap((head) =>
    tree.childrenBy(head, 'amod', 'compound', 'det', 'nummod', 'nmod', 'advmod').filter((child) => child !== at),
  )
  const predicate = predicateOf(sentence, at)
  const above = sentence.tokens[predicate]
  const head = sentence.tokens[top] ?? token
  const preposition = prepositionPhraseOf(sentence, at, words)
  // "took stock of the reforms at a meeting": not what they talked of
  // … and "tok opp igjen samtalene" resumed them
  const isTopic =
    preposition === undefined &&
    isVerbOf(sentence, predicate, words.discussing) &&
    !isVerbOf(sentence, predicate, words.starting)
  const isCarried =
    !isTopic &&
    (isCarrierOf(sentence, predicate, noun, words) ||
      isJourneyOf(sentence, predicate, noun, words) ||
      isBrokenOff(sentence, predicate, noun, words)) &&
    isRelation(head, 'obj', 'obl', 'nsubj:pass', 'nmod', 'conj')
  const isDisposed = isEntry(above, words.statusWords) && isRelation(head, 'obj', 'nsubj:pass')
  if (!isCarried && !isDisposed && isRelation(head, 'obl', 'nmod') && isInForumName(context, index, at))
    return undefined
  const participles = tree.childrenBy(at, 'acl').filter(
    (child) =>
      sentence.tokens[child]?.feats.VerbForm === 'Part' &&
      // "a letter seen by X": not his
      (noun.kind !== 'letter' ||
        isVerbOf(sentence, child, words.carriers, words.posting) ||
        contactVerbAt(sentence, child, words)?.frame === 'write'),
  )
  const roles = withInvertedPair(context, index, predicate, rolesOf(sentence, predicate, context.clauseWords(index)))
  return {
    context,
    index,
    at,
    sentence,
    tree,
    words,
    noun,
    top,
    phrase,
    modifiers,
    participles,
    heads: [...phrase, ...((isCarried || isDisposed) && predicate !== at ? [predicate] : []), ...participles],
    isInvitation: words.invitations.has(token.lower),
    hasGoal: noun.kind === 'visit' || noun.kind === 'letter',
    preposition,
    predicate,
    above,
    roles,
    isTopic,
    isCarried,
    isDisposed,
    isSubject: predicate !== at && roles.subject === at,
  }
}

/** How many words of a name stand before its noun at least: "Oslo Summit" may be the very talks, "Indian Ocean Dialogue" is a forum. */
const namingWords = 2

/** "On the margins of the Indian Ocean Dialogue", "to prepare for the Annual Leaders' Meeting": the name of a forum, and no contact. */
const isInForumName = (context: Context, index: number, at: number): boolean => {
  const sentence = context.sentence(index)
  const { tokens } = sentence
  const words = context.words(index)
  const isCapital = (token: number): boolean => /^\p{Lu}\p{Ll}/u.test(tokens[token]?.form ?? '')
  // in a heading all words may have capitals
  const isProse = tokens.some(({ upos, form }) => upos === 'VERB' && /^\p{Ll}/u.test(form))
  if (!isProse || !isCapital(at)) return false
  let named = 0
  for (let before = at - 1; before > 0 && (isCapital(before) || /^['’]s?$/u.test(formAt(sentence, before))); before--)
    if (isCapital(before) && context.placeAt(index, before) === undefined) named++
  const behind = formAt(sentence, at + 1)
  return named >= namingWords && !words.between.has(behind) && !words.with.has(behind)
}

/** "Arrived in Lima for a two-day visit", "embarked on": the journey is the visit. */
const isJourneyOf = (sentence: Sentence, at: number, { kind }: ContactNoun, words: ContactLexicon): boolean =>
  kind === 'visit' && contactVerbAt(sentence, at, words)?.frame === 'travel'

/** "Cut short his visit to Lima": whoever does has been there. */
const isBrokenOff = (sentence: Sentence, at: number, { kind }: ContactNoun, words: ContactLexicon): boolean =>
  kind === 'visit' && isVerbOf(sentence, at, words.ending)

/** "A second round of talks": the noun behind it is the contact's word. */
const isRoundOf = (sentence: Sentence, at: number, words: ContactLexicon): boolean =>
  words.stretches.has(formAt(sentence, at)) &&
  treeOf(sentence)
    .childrenBy(at, 'nmod')
    .some(
      (child) =>
        child > at &&
        contactNounAt(sentence, child, words) !== undefined &&
        phraseHeadOf(sentence, child, words) === at,
    )

/** Tells whether a noun that means a contact elsewhere tells of none here, or of one that another word tells. */
export const tellsOfNone = (clause: NounClause): boolean => {
  const { sentence, words, modifiers } = clause
  return (
    (hasAny(sentence, modifiers, words.homely) && !isHeldByTwo(clause)) ||
    isBidding(clause) ||
    isAppeal(clause) ||
    isMealtime(clause)
  )
}

/** "Did not exchange a word after lunch", "hun gikk før middagen": a time of the day. */
const isMealtime = ({ context, index, at, sentence, tree, words }: NounClause): boolean =>
  isWordForMeal(context, index, at) &&
  [words.before, words.after].some((led) =>
    [at - 1, at - 2].some((from) => led.lengthAt(sentence.tokens, from) === at - from),
  ) &&
  tree.childrenBy(at, 'nmod', 'amod', 'acl').length === 0

/** "The EU and Norway held a meeting of their council", "held emergency talks with X": two sides hold it together. */
const isHeldByTwo = ({ context, index, words, heads, roles, isCarried }: NounClause): boolean =>
  isCarried &&
  !roles.passive &&
  sidesCount(
    context,
    together(companyOfAll(context, index, roles.subjects), behind(context, index, heads, words.with)),
  ) > 1

/** "At the invitation of X" is in whose house it is; "his invitation to a summit", "to visit Oslo": the other word tells what is invited to. */
const isBidding = ({ sentence, tree, words, at, isInvitation, preposition }: NounClause): boolean =>
  isInvitation &&
  ((hasRelation(sentence, at, 'obl', 'nmod', 'advmod') && (preposition === 'during' || preposition === 'after')) ||
    isToldByVerb(sentence, at, words) ||
    tree.subtreeOf(at).some((below) => below > at && contactNounAt(sentence, below, words) !== undefined))

/** Tells whether a verb of meeting or visiting hangs as an infinitive on an invitation, or on the verb it is the object of. */
const isToldByVerb = (sentence: Sentence, invitation: number, words: ContactLexicon): boolean => {
  const token = sentence.tokens[invitation]
  const head = token && isRelation(token, 'obj', 'nsubj:pass') && token.head >= 0 ? token.head : invitation
  return treeOf(sentence)
    .subtreeOf(head)
    .some((below) => {
      const verb = sentence.tokens[below]
      return (
        below > invitation &&
        verb?.upos === 'VERB' &&
        verb.feats.VerbForm === 'Inf' &&
        ['visit', 'meet', 'travel'].includes(contactVerbAt(sentence, below, words)?.frame ?? '')
      )
    })
}

/** "Calls for peace", "a call to end the war" are no calls. */
const isAppeal = ({ context, sentence, tree, words, at, noun }: NounClause): boolean => {
  if (noun.kind !== 'call' || noun.nature !== 'exchange') return false
  // "a call that lasted an hour", "the call held on Monday"
  const isHeld = (clause: number): boolean =>
    isVerbOf(sentence, clause, context.document.localeOf(sentence).lasting.lasting, words.occurring, words.carriers)
  return tree
    .childrenOf(at)
    .some(
      (child) => words.asksFor.has(caseOf(sentence, child)) || (hasRelation(sentence, child, 'acl') && !isHeld(child)),
    )
}

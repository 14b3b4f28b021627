import type { Sentence } from '../../language/analysis.ts'
import { hasRelation, isRelation, treeOf } from '../../language/tree.ts'
import type { ContactLexicon } from '../../locales/contacts.ts'
import { entriesOf } from '../../locales/lexeme.ts'
import { casesOf, formAt, isVerbOf } from './clause.ts'
import { contactNounAt, isCarrierOf, isDefinite, phraseHeadOf } from './contact-noun.ts'
import { isNegated } from './operators.ts'

/**
 * "Er på besøk i Lima", "var mandag på besøk": the head of the clause in which somebody is on a visit, which is the noun,
 * or the day before it that parsers take for what he is; undefined where nobody is.
 */
export const visitClauseOf = (sentence: Sentence, noun: number, words: ContactLexicon): number | undefined => {
  const tree = treeOf(sentence)
  const token = sentence.tokens[noun]
  if (!token || contactNounAt(sentence, noun, words)?.kind !== 'visit') return undefined
  const heads = (at: number): boolean =>
    tree.childrenBy(at, 'cop').length > 0 && tree.childrenBy(at, 'nsubj').length > 0
  if (heads(noun)) return noun
  const isLedIn = casesOf(sentence, noun).some((form) => words.in.has(form)) && !isDefinite(sentence, noun, words)
  return isLedIn && token.head >= 0 && token.head < noun && heads(token.head) ? token.head : undefined
}

/** "Talks are under way", "er i samtaler": what is said to go on, or to be what somebody is in. */
export const isUnderWay = (sentence: Sentence, noun: number, words: ContactLexicon): boolean => {
  const tree = treeOf(sentence)
  const token = sentence.tokens[noun]
  if (!token) return false
  const isPlain = (at: number): boolean => !isNegated(sentence, at, words) && tree.childrenBy(at, 'mark').length === 0
  const visited = visitClauseOf(sentence, noun, words)
  if (visited !== undefined)
    return isPlain(visited) && isPlain(noun) && casesOf(sentence, noun).some((form) => words.in.has(form))
  if (tree.childrenBy(noun, 'cop').length > 0)
    return (
      isPlain(noun) &&
      token.feats.Number === 'Plur' &&
      casesOf(sentence, noun).some((form) => words.in.has(form)) &&
      tree.childrenBy(noun, 'nsubj').length > 0
    )
  if (!isRelation(token, 'nsubj') || token.head < 0 || !isPlain(token.head)) return false
  const from = tree.childrenBy(token.head, 'cop', 'case')[0] ?? token.head
  for (let at = Math.min(from, token.head); at <= token.head; at++)
    if (words.ongoing.lengthAt(sentence.tokens, at) > 0) return true
  return false
}

/** "was not about the border", "did not discuss sanctions": denies a topic, not the contact. */
export const tellsContent = (sentence: Sentence, at: number, words: ContactLexicon): boolean => {
  const tree = treeOf(sentence)
  const hasTopic =
    tree.childrenBy(at, 'obj').length > 0 ||
    tree
      .childrenBy(at, 'obl', 'advcl', 'ccomp')
      .some((child) =>
        tree
          .childrenBy(child, 'case', 'mark')
          .some((mark) => words.about.has(formAt(sentence, mark)) || words.focusedOn.has(formAt(sentence, mark))),
      )
  if (isVerbOf(sentence, at, words.focusing, words.discussing)) return hasTopic
  // "was never meant to reopen the border"
  if (isVerbOf(sentence, at, words.aiming)) return tree.childrenBy(at, 'xcomp', 'advcl', 'ccomp').length > 0
  return (
    tree.childrenBy(at, 'case', 'mark').some((mark) => words.about.has(formAt(sentence, mark))) &&
    tree.childrenBy(at, 'cop').length > 0
  )
}

/** "Would not comment on the meeting", "declined to discuss the call": the verb speaks of what is its object, and does nothing to it. */
export const isSpokenOf = (sentence: Sentence, at: number, verb: number, words: ContactLexicon): boolean => {
  const token = sentence.tokens[at]
  return (
    token !== undefined &&
    isRelation(token, 'obj', 'nsubj:pass') &&
    token.head === verb &&
    isVerbOf(sentence, verb, words.commenting, words.discussing) &&
    !isVerbOf(sentence, verb, words.starting)
  )
}

/** "The talks did not lead anywhere", "førte ikke fram": what does not come of a contact has not kept it from taking place. */
export const tellsResult = (sentence: Sentence, noun: number, at: number, words: ContactLexicon): boolean => {
  const token = sentence.tokens[noun]
  return (
    token !== undefined && isRelation(token, 'nsubj') && token.head === at && isVerbOf(sentence, at, words.resulting)
  )
}

export const isJourneyAt = (sentence: Sentence, at: number, { verbs }: ContactLexicon): boolean => {
  const token = sentence.tokens[at]
  return token !== undefined && entriesOf(token, verbs).some(({ frame }) => frame === 'travel' || frame === 'visit')
}

/** "Ba henne komme til Lima", "asked him to visit Lima": as good as an invitation. */
export const isAskedToCome = (sentence: Sentence, at: number, words: ContactLexicon): boolean => {
  const token = sentence.tokens[at]
  return (
    token !== undefined &&
    token.feats.VerbForm === 'Inf' &&
    isJourneyAt(sentence, at, words) &&
    isVerbOf(sentence, token.head, words.requesting) &&
    treeOf(sentence)
      .childrenBy(token.head, 'obj', 'iobj')
      .some((object) => object < at)
  )
}

/** Whether a clause tells of a contact's taking place: the noun is its subject, or its verb does nothing but carry it. */
export const carries = (sentence: Sentence, noun: number, predicate: number, words: ContactLexicon): boolean => {
  if (!sentence.tokens[noun] || !sentence.tokens[predicate]) return false
  const isSubject = (at: number): boolean =>
    hasRelation(sentence, at, 'nsubj') && sentence.tokens[at]?.head === predicate
  // what is said to be so of a contact ("was a success") does not tell when it is; "will be in Lima" does
  if (treeOf(sentence).childrenBy(predicate, 'cop').length > 0 && isSubject(phraseHeadOf(sentence, noun, words)))
    return casesOf(sentence, predicate).some((form) => !words.about.has(form))
  if (isSubject(noun)) return true
  const told = contactNounAt(sentence, noun, words)
  return (
    isVerbOf(sentence, predicate, words.carriers, words.hosting, words.starting, words.mediating) ||
    (told !== undefined && isCarrierOf(sentence, predicate, told, words))
  )
}

/** An infinitive or gerund led in by "without". */
export const isVainAt = (sentence: Sentence, at: number, words: ContactLexicon): boolean =>
  treeOf(sentence)
    .childrenBy(at, 'mark', 'case')
    .some((child) => words.negations.has(formAt(sentence, child)))

/** "asked whether", "om de": a clause that is asked or told, not a condition. */
export const isComplement = (sentence: Sentence, at: number): boolean => {
  const token = sentence.tokens[at]
  return token !== undefined && isRelation(token, 'xcomp', 'csubj') ? true : token?.feats.VerbForm === 'Inf'
}

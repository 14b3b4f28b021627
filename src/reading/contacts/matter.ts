import type { Sentence } from '../../language/analysis.ts'
import { isTagged } from '../../language/tag.ts'
import { isRelation, treeOf } from '../../language/tree.ts'
import type { ContactLexicon } from '../../locales/contacts.ts'
import { caseOf, formAt, isGerund } from './clause.ts'
import { membersOf, type Phrase, phraseOf } from './phrase.ts'

/** Something a contact is about, for or came to. */
export interface Matter {
  readonly attribute: 'agenda' | 'purpose' | 'outcome'
  readonly phrase: Phrase
  readonly excluded: boolean
  /** The clause that says it. */
  readonly predicate: number
}

const children = (sentence: Sentence, at: number): readonly number[] => treeOf(sentence).childrenOf(at)

/** Tells whether a word, or the phrase it heads, is negated. */
export const isNegatedAt = (sentence: Sentence, at: number, words: ContactLexicon): boolean =>
  children(sentence, at).some((child) => {
    const token = sentence.tokens[child]
    if (!token || !words.negations.has(token.lower)) return false
    // "without having agreed": before a noun the same word may only set one thing against another ("inte X utan Y")
    const isWithout = token.deprel === 'mark' && sentence.tokens[at]?.upos !== 'NOUN'
    return isWithout || isRelation(token, 'advmod', 'cc', 'det', 'neg')
  }) ||
  words.negations.has(formAt(sentence, at - 1)) ||
  (children(sentence, at).length > 0 &&
    words.negations.has(formAt(sentence, Math.min(at, ...children(sentence, at)) - 1)))

/** An infinitive or a verbal noun. */
export const isInfinitive = (sentence: Sentence, at: number): boolean => {
  const token = sentence.tokens[at]
  return token !== undefined && token.upos === 'VERB' && (token.feats.VerbForm === 'Inf' || isGerund(token))
}

/** The word that leads a phrase or clause in; empty where none does. */
export const markOf = (sentence: Sentence, at: number): string => {
  const mark = treeOf(sentence).childrenBy(at, 'case', 'mark')[0]
  return mark === undefined ? '' : formAt(sentence, mark)
}

/** "when they met in Lima": on what occasion, not what. */
export const isOccasion = (sentence: Sentence, at: number, words: ContactLexicon): boolean =>
  isBehindStretch(sentence, at, words) ||
  (sentence.tokens[at]?.deprel === 'advcl' &&
    treeOf(sentence)
      .childrenBy(at, 'mark', 'advmod')
      .some((child) => child < at && words.relativeAdverbs.has(formAt(sentence, child))))

/** "A truce after 14 hours at the table". */
const isBehindStretch = (sentence: Sentence, at: number, { stretches, after }: ContactLexicon): boolean =>
  stretches.has(formAt(sentence, at)) &&
  treeOf(sentence)
    .childrenBy(at, 'case')
    .some((child) => after.lengthAt(sentence.tokens, child) > 0)

/**
 * Reads what a phrase names, each of its members by itself: "on X, not on Y", "not on X but on Y".
 * @param predicate the clause that says it
 */
export const mattersOfHead = (
  sentence: Sentence,
  text: string,
  words: ContactLexicon,
  attribute: Matter['attribute'],
  head: number,
  predicate: number,
  excluded: boolean,
): readonly Matter[] => {
  const tree = treeOf(sentence)
  // "neither trade nor the border"
  let not = excluded || tree.childrenBy(head, 'det', 'cc').some((child) => words.negations.has(formAt(sentence, child)))
  const isContrast = (at: number, ...relations: readonly string[]): boolean =>
    tree.childrenBy(at, ...relations).some((child) => words.adversatives.has(formAt(sentence, child)))
  // "about prisoners, not about the border", "inte om fångar utan om gränsen": what is set against the head hangs on it
  const contrasts = tree
    .childrenBy(head, 'nmod', 'obl')
    .filter(
      (child) =>
        child > head &&
        (excluded
          ? isContrast(child, 'case', 'cc')
          : words.about.has(caseOf(sentence, child)) && isNegatedAt(sentence, child, words)),
    )
  // "spoke on the telephone", "met over dinner": how, not what about
  if (words.remote.has(formAt(sentence, head)) || words.meals.has(formAt(sentence, head))) return []
  const members = membersOf(sentence, head)
  const examples = members
    .flatMap((member) => examplesBehind(sentence, member, words))
    .filter((at) => !members.includes(at))
  return [...members, ...contrasts, ...new Set(examples)].flatMap((member) => {
    // the second member carries its own negation, and none behind "but"
    if (examples.includes(member)) not = excluded
    else if (member !== head)
      not =
        contrasts.includes(member) || isContrast(member, 'cc')
          ? isNegatedAt(sentence, member, words)
          : not || isNegatedAt(sentence, member, words)
    if (saysNothing(sentence, member) || (member !== head && isOtherClause(sentence, member))) return []
    const phrase = phraseOf(sentence, member, text, [...contrasts, ...asidesOf(sentence, member, words)])
    if (!phrase) return []
    const isLeftOut = not || words.negations.has(firstWordOf(phrase.value))
    return [{ attribute, phrase: withoutLead(phrase, words), excluded: isLeftOut, predicate }]
  })
}

/** "We do not talk about it", "about nothing else", "the subject was not friendly": a word that names no matter. */
const saysNothing = (sentence: Sentence, head: number): boolean => {
  const token = sentence.tokens[head]
  return isTagged(token, 'PRON', 'DET', 'ADV') || (isTagged(token, 'ADJ') && children(sentence, head).length === 0)
}

/** "Skal bygge tillit, skrev avisen", "rydde opp i fisket, og grensen var ikke tema": parsers join the clause behind. */
const isOtherClause = (sentence: Sentence, at: number): boolean =>
  markOf(sentence, at) === '' &&
  (sentence.tokens[at]?.feats.VerbForm === 'Fin' || treeOf(sentence).childrenBy(at, 'nsubj').length > 0)

/** "When they met in Lima", "by telephone": when and how, hung on a matter and no part of it. */
const asidesOf = (sentence: Sentence, head: number, words: ContactLexicon): readonly number[] =>
  children(sentence, head).filter(
    (child) => isOccasion(sentence, child, words) || (child > head && words.remote.has(formAt(sentence, child))),
  )

const firstWordOf = (value: string): string => value.split(' ', 1)[0] ?? ''

/** "Not on the border" is the border, "in order to prevent" to prevent, "about 23 fishermen" 23 fishermen. */
const withoutLead = (phrase: Phrase, { negations, inOrder, about }: ContactLexicon): Phrase => {
  const first = firstWordOf(phrase.value)
  const rest = phrase.value.slice(first.length + 1)
  return rest !== '' && [negations, inOrder, about].some((words) => words.has(first))
    ? { ...phrase, value: rest }
    : phrase
}

/** How far behind a topic its parts may be led in, in words: "cooperation, including the ferry". */
const exampleReach = 8

/** "cooperation, including trade and energy", "flere saker, blant annet grensen": wherever the tree hangs the parts, they are topics. */
const examplesBehind = (sentence: Sentence, head: number, words: ContactLexicon): readonly number[] => {
  const { tokens } = sentence
  for (let at = head + 1; at < Math.min(tokens.length, head + exampleReach); at++) {
    const length = words.examples.lengthAt(tokens, at)
    if (length > 0) {
      const first = tokens.findIndex(
        ({ upos }, index) => index >= at + length && (upos === 'NOUN' || upos === 'PROPN' || upos === 'VERB'),
      )
      const noun = first < 0 || tokens[first]?.upos === 'VERB' ? undefined : phraseTop(sentence, first)
      return noun === undefined ? [] : membersOf(sentence, noun)
    }
    if (tokens[at]?.upos === 'VERB' || tokens[at]?.upos === 'AUX') return []
  }
  return []
}

/** The noun that a compound or a modifier before it is part of: "the ferry" in "the ferry service". */
const phraseTop = (sentence: Sentence, at: number): number => {
  const token = sentence.tokens[at]
  return token && token.head > at && isRelation(token, 'compound', 'amod', 'nmod', 'flat', 'det', 'nummod')
    ? phraseTop(sentence, token.head)
    : at
}

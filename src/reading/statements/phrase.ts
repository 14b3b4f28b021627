import type { Sentence, Token } from '../../language/analysis.ts'
import { isTagged } from '../../language/tag.ts'
import { isRelation, treeOf } from '../../language/tree.ts'
import type { Range } from '../../text/span.ts'

/** Tokens `first` to `last` of one sentence, half-open. */
export interface TokenRange {
  readonly first: number
  readonly last: number
}

const EDGE = /^[\p{P}\p{S}]+$/u
/** Brackets and percent signs belong to what they stand by. */
const KEPT_EDGE = /^[%$€£()[\]&#@]+$/u
const isEdge = (token: Token | undefined): boolean =>
  token !== undefined && EDGE.test(token.form) && !KEPT_EDGE.test(token.form)

/** Draws the range in over punctuation at either end; absent where nothing is left. */
export const withoutEdges = (sentence: Sentence, { first, last }: TokenRange): TokenRange | undefined => {
  let from = first
  let to = last
  while (from < to && isEdge(sentence.tokens[from])) from++
  while (to > from && isEdge(sentence.tokens[to - 1])) to--
  return from < to ? { first: from, last: to } : undefined
}

/** Gives the runs of neighbouring tokens in a list of token indexes. */
export const runsOf = (indexes: Iterable<number>): readonly TokenRange[] => {
  const runs: { first: number; last: number }[] = []
  for (const index of [...new Set(indexes)].sort((a, b) => a - b)) {
    const run = runs.at(-1)
    if (run && run.last === index) run.last = index + 1
    else runs.push({ first: index, last: index + 1 })
  }
  return runs
}

/** The phrase headed by a token: the run of its subtree that holds it, edges drawn in. */
export const phraseAt = (sentence: Sentence, head: number, without: ReadonlySet<number> = new Set()): TokenRange => {
  const tokens = treeOf(sentence)
    .subtreeOf(head)
    .filter((index) => !without.has(index))
  const run = runsOf(tokens).find(({ first, last }) => first <= head && head < last) ?? { first: head, last: head + 1 }
  return withoutEdges(sentence, run) ?? { first: head, last: head + 1 }
}

/** Characters of a token range. */
export const charsOf = (sentence: Sentence, { first, last }: TokenRange): Range => ({
  start: sentence.tokens[first]?.start ?? sentence.start,
  end: sentence.tokens[last - 1]?.end ?? sentence.start,
})

/** The clause headed by a token, in runs without edges: what is set apart by a reporting clause stays apart. */
export const clauseRuns = (sentence: Sentence, head: number, without: ReadonlySet<number>): readonly TokenRange[] => {
  const inside = treeOf(sentence)
    .subtreeOf(head)
    .filter((index) => !without.has(index))
  return trimmedRuns(sentence, inside)
}

/** Runs of tokens that say something: drawn in over punctuation, and none of punctuation alone. */
export const trimmedRuns = (sentence: Sentence, indexes: Iterable<number>): readonly TokenRange[] =>
  runsOf(indexes).flatMap((run) => {
    const trimmed = withoutEdges(sentence, run)
    return trimmed ? [trimmed] : []
  })

export const isNominal = (token: Token | undefined): boolean =>
  isTagged(token, 'NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ', 'DET')

export const isVerbal = (token: Token | undefined): boolean => isTagged(token, 'VERB', 'AUX')

/** "would respond and called on": a past by itself is joined to no infinitive, but to the verb before that. */
export const isPastBesideInfinitive = (sentence: Sentence, verb: number): boolean => {
  const token = sentence.tokens[verb]
  return (
    token?.feats.Tense === 'Past' &&
    isRelation(token, 'conj') &&
    sentence.tokens[token.head]?.feats.VerbForm === 'Inf' &&
    treeOf(sentence).childrenBy(verb, 'aux').length === 0
  )
}

const WITHIN_PHRASE = ['amod', 'det', 'compound', 'flat', 'nummod', 'nmod:poss', 'case', 'fixed', 'goeswith', 'appos']

/** The head of the noun phrase that holds a token: up the tree while the governor is part of the same phrase. */
export const phraseHeadOf = (sentence: Sentence, index: number): number => {
  let at = index
  for (let steps = 0; steps < sentence.tokens.length; steps++) {
    const token = sentence.tokens[at]
    if (!token || token.head < 0) return at
    // a possessor before what it owns is part of the phrase: "Sudans utenriksminister"
    const possessor =
      isRelation(token, 'nmod') && token.head > at && treeOf(sentence).childrenBy(at, 'case').length === 0
    if (!possessor && !isRelation(token, ...WITHIN_PHRASE)) return at
    if (isVerbal(sentence.tokens[token.head])) return at
    at = token.head
  }
  return at
}

/** The head of the noun phrase that opens with a token; the token itself where the tree hangs it on a verb or on what stands before. */
export const headFrom = (sentence: Sentence, first: number): number => {
  const head = phraseHeadOf(sentence, first)
  return head >= first && !isVerbal(sentence.tokens[head]) ? head : first
}

/** The place of a character in a sentence's tokens: the first token that ends after it; the count where none does. */
export const tokenAfter = (sentence: Sentence, place: number): number => {
  const index = sentence.tokens.findIndex((token) => token.end > place)
  return index < 0 ? sentence.tokens.length : index
}

import type { Sentence } from '../../language/analysis.ts'
import { isTagged } from '../../language/tag.ts'
import { hasRelation, treeOf } from '../../language/tree.ts'
import type { ContactLexicon } from '../../locales/contacts.ts'
import type { Range } from '../../text/span.ts'
import { clauseChain, clauseRange, type Subject } from './clause.ts'
import { formAt, placeOf } from './setting.ts'

/** How long the evidence may be that goes back to its subject in another clause. */
const longestBack = 200

/**
 * Takes in what a clause is on where that stands before it: "an idea that Khartoum has turned down", "the boundary was
 * settled in 1899 and is not open to negotiation".
 */
export const withWhatItIsOn = (sentence: Sentence, range: Range, at: number, subject: Subject): Range => {
  const tree = treeOf(sentence)
  const top = clauseChain(sentence, at).at(-1) ?? at
  const head = sentence.tokens[top]?.head ?? -1
  const isRelative = sentence.tokens[top]?.deprel === 'acl:relcl' && subject.own && subject.at !== head
  const isJoined = !subject.own && sentence.tokens[at]?.upos === 'ADJ' && hasRelation(sentence, at, 'conj')
  const isBehindNoun = !subject.own && subject.at === head && hasRelation(sentence, at, 'acl')
  const first = isRelative ? head : isJoined || isBehindNoun ? subject.at : undefined
  if (first === undefined) return range
  const start = placeOf(
    sentence,
    tree.subtreeOf(first).find((below) => sentence.tokens[below]?.upos !== 'PUNCT') ?? first,
  )
  return start < range.start && range.end - start <= longestBack ? { start, end: range.end } : range
}

/**
 * "wants money – 400,000 euros – and that the case be dropped", "demands a sum it says it is owed": with what the tree
 * joins to the verb though it only tells more of what is wanted.
 */
export const withMore = (sentence: Sentence, at: number, range: Range, { adversatives }: ContactLexicon): Range => {
  const tree = treeOf(sentence)
  const isPunctuation = (token: number): boolean => sentence.tokens[token]?.upos === 'PUNCT'
  const isUnmarked = (child: number): boolean => {
    const [first = child] = tree.subtreeOf(child)
    const isTold = hasRelation(sentence, child, 'parataxis') && tree.childrenBy(child, 'ccomp').length > 0
    return isTold && !isPunctuation(first) && !isPunctuation(first - 1)
  }
  const last = tree
    .childrenBy(at, 'conj', 'parataxis')
    // "is ready to talk, but that …": what is set against it is told of something else
    .filter((child) => child > at && !tree.childrenBy(child, 'cc').some((cc) => adversatives.has(formAt(sentence, cc))))
    .findLast(
      (child) =>
        isUnmarked(child) ||
        isTagged(sentence.tokens[child], 'NOUN', 'PROPN') ||
        tree.childrenBy(child, 'mark').some((mark) => sentence.tokens[mark]?.upos === 'SCONJ'),
    )
  return last === undefined
    ? range
    : { start: range.start, end: Math.max(range.end, clauseRange(sentence, last, true).end) }
}

import type { Sentence } from '../../language/analysis.ts'
import { hasRelation, isRelation, treeOf } from '../../language/tree.ts'
import type { MeasureLexicon, MeasureVerb } from '../../locales/measures.ts'
import { clauseRange, formAt, isOneOf, isPredicate } from '../contacts/clause.ts'
import { isBareNonFinite } from './done.ts'
import { entriesAt } from './objects.ts'

/** "ordered the envoy to leave": the word without which the verb would tell of nothing. */
export const particleOf = (sentence: Sentence, at: number, { particles }: MeasureVerb): readonly number[] => {
  if (particles.size === 0) return []
  const found = treeOf(sentence)
    .subtreeOf(at)
    .find((below) => below > at && particles.has(formAt(sentence, below)))
  return found === undefined ? [] : [found]
}

/** "har bevilget 25 millioner": the object may hang on the helper that the tree takes for the verb. */
export const carriedBy = (sentence: Sentence, at: number): readonly number[] => {
  const token = sentence.tokens[at]
  if (!token || !isRelation(token, 'xcomp') || token.head !== at - 1) return []
  return treeOf(sentence)
    .childrenBy(token.head, 'obj')
    .filter((child) => child > at)
}

/** What belongs to a clause behind something in parentheses, which would else end it. */
export const behindParenthesis = (sentence: Sentence, at: number): readonly number[] => {
  const tree = treeOf(sentence)
  const aside = tree
    .childrenBy(at, 'parataxis')
    .find((child) => child > at && formAt(sentence, tree.subtreeOf(child)[0] ?? 0) === '(')
  return aside === undefined
    ? []
    : tree
        .childrenBy(at, 'obl', 'obj', 'advmod')
        .filter((child) => child > aside)
        .map((child) => tree.subtreeOf(child).at(-1) ?? child)
}

/** The clause; of one that describes a noun, the noun too, and no more behind the verb than its own words. */
export const evidenceOf = (
  sentence: Sentence,
  at: number,
  keep: readonly number[],
): { readonly start: number; readonly end: number } => {
  const tree = treeOf(sentence)
  const clause = tree.pathToRoot(at).find((step) => hasRelation(sentence, step, 'acl'))
  const noun = clause === undefined ? undefined : sentence.tokens[clause]?.head
  if (clause === undefined || noun === undefined || noun < 0 || noun > clause || at - noun > 12)
    return clauseRange(sentence, at, keep)
  const before = tree
    .subtreeOf(noun)
    .filter((step) => step <= noun && !hasRelation(sentence, step, 'case', 'mark', 'cc', 'punct'))
  const behind = [
    at,
    ...tree.childrenBy(at, 'xcomp', 'obj', 'obl:agent', 'compound'),
    ...tree.childrenBy(at, 'obl').slice(0, 1),
  ]
    .flatMap((step) => (step === at ? [at] : tree.subtreeOf(step)))
    .filter((step) => !/^[–—:;]$/u.test(formAt(sentence, step)))
  const stop = sentence.tokens.findIndex((token, step) => step > at && /^[–—:;,]$/u.test(token.form))
  const last = Math.max(at, ...behind.filter((step) => stop < 0 || step < stop))
  return { start: sentence.tokens[before[0] ?? noun]?.start ?? 0, end: sentence.tokens[last]?.end ?? 0 }
}

/**
 * Where the clause begins whose verb has an infinitive or gerund be done: "Chile svarte med å stenge …", "are agreed to
 * reopen …"; undefined behind any other verb.
 */
export const doneByStart = (sentence: Sentence, at: number, lexicon: MeasureLexicon): number | undefined => {
  const token = sentence.tokens[at]
  const above = sentence.tokens[token?.head ?? -1]
  if (!token || !above || token.head > at || isRelation(token, 'conj', 'acl') || !isBareNonFinite(sentence, at))
    return undefined
  const isDoing =
    isOneOf(above, lexicon.implicative) || entriesAt(above, lexicon).some(({ kind }) => kind === 'agreement')
  if (!isDoing) return undefined
  const isCarried = above.upos === 'ADJ' && isRelation(above, 'xcomp')
  return clauseRange(sentence, isCarried ? above.head : token.head, [at]).start
}

/** Where what was agreed ends, its own further clauses left out. */
export const complementEnd = (sentence: Sentence, at: number): number => {
  const complements = complementsOf(sentence, at)
  const complement = complements.find((one) => isPredicate(sentence, one)) ?? complements[0]
  return complement === undefined ? 0 : clauseRange(sentence, complement, [complement]).end
}

/** What is agreed: behind the word itself, or behind the verb it hangs on ("ble enige om"). */
export const complementsOf = (sentence: Sentence, at: number): readonly number[] => {
  const tree = treeOf(sentence)
  const token = sentence.tokens[at]
  const heads = token && isRelation(token, 'xcomp') && token.head >= 0 ? [at, token.head] : [at]
  return heads.flatMap((head) =>
    tree.childrenBy(head, 'xcomp', 'ccomp', 'advcl', 'obl', 'acl', 'nmod', 'obj').filter((child) => child > at),
  )
}

import type { Sentence } from '../../language/analysis.ts'
import { isTagged } from '../../language/tag.ts'
import { isRelation, treeOf } from '../../language/tree.ts'
import { trimmed } from '../../text/span.ts'
import { caseOf } from './clause.ts'

/** A topic or aim as words: what the report says, shortened, and where it stands (UTF-16 code units, half-open). */
export interface Phrase {
  readonly value: string
  readonly start: number
  readonly end: number
  readonly head: number
}

/** Splits a joined phrase into its members: "handel, energi og Ukraina" into three heads. */
export const membersOf = (sentence: Sentence, head: number): readonly number[] => {
  const tree = treeOf(sentence)
  const parallel = tree.subtreeOf(head).filter((at) => isParallel(sentence, at, head))
  return [
    head,
    ...new Set(
      [...listedBehind(sentence, head), ...tree.childrenBy(head, 'conj'), ...parallel].flatMap((child) =>
        membersOf(sentence, child),
      ),
    ),
  ]
}

/** "On prices in the north and on visas": joined to the nearest noun by the tree, but led in as the phrase itself is. */
const isParallel = (sentence: Sentence, at: number, head: number): boolean => {
  const token = sentence.tokens[at]
  if (!token || at === head || token.head === head || !isRelation(token, 'conj')) return false
  const lead = caseOf(sentence, at)
  return lead !== '' && lead === caseOf(sentence, head) && lead !== caseOf(sentence, token.head)
}

/** "Transit, the crossing and the floods": before a joined member parsers take the middle of a list for an apposition. */
const listedBehind = (sentence: Sentence, head: number): readonly number[] => {
  const tree = treeOf(sentence)
  const last = tree.childrenBy(head, 'conj').at(-1)
  if (last === undefined || tree.childrenBy(last, 'cc').length === 0) return []
  const isDescribing = (at: number): boolean =>
    tree.childrenBy(at, 'det').some((det) => sentence.tokens[det]?.feats.Definite === 'Ind')
  return tree
    .childrenBy(head, 'appos')
    .filter(
      (at) =>
        at > head &&
        at < last &&
        [head, at].every((one) => isTagged(sentence.tokens[one], 'NOUN')) &&
        tree.childrenBy(at, 'punct').some((mark) => sentence.tokens[mark]?.form === ',') &&
        !isDescribing(at),
    )
}

const LEFT_OUT = [
  'case',
  'mark',
  'cc',
  'punct',
  'conj',
  'parataxis',
  'acl:relcl',
  'appos',
  'discourse',
  'nsubj',
  'aux',
  'cop',
] as const

/** An adverb on the head of a phrase, before it. */
const isRemark = (sentence: Sentence, at: number, head: number): boolean => {
  const token = sentence.tokens[at]
  return token !== undefined && at < head && token.head === head && token.upos === 'ADV' && isRelation(token, 'advmod')
}

/**
 * Gives the words of a phrase by its head, without preposition, article, joined phrases and relative clauses.
 * @param apart tokens that hang on it and are no part of it
 */
export const phraseOf = (
  sentence: Sentence,
  head: number,
  text: string,
  apart: readonly number[] = [],
): Phrase | undefined => {
  const tree = treeOf(sentence)
  const token = sentence.tokens[head]
  if (!token) return undefined
  const inside: number[] = []
  const walk = (at: number, depth: number): void => {
    inside.push(at)
    for (const child of tree.childrenOf(at)) {
      const below = sentence.tokens[child]
      if (!below || apart.includes(child)) continue
      // the preposition of the phrase itself is left off, those inside it stay
      if (
        depth === 0
          ? isRelation(below, ...LEFT_OUT)
          : isRelation(below, 'parataxis', 'acl:relcl', 'punct') ||
            below.deprel === 'advcl' ||
            isParallel(sentence, child, head)
      )
        continue
      walk(child, depth + 1)
    }
  }
  walk(head, 0)
  const sorted = inside.sort((a, b) => a - b)
  // one unbroken stretch round the head
  const stretch: number[] = []
  const at = sorted.indexOf(head)
  for (let i = at; i >= 0 && (i === at || (sorted[i + 1] ?? 0) - (sorted[i] ?? 0) <= 2); i--)
    stretch.unshift(sorted[i] ?? head)
  for (let i = at + 1; i < sorted.length && (sorted[i] ?? 0) - (sorted[i - 1] ?? 0) <= 2; i++)
    stretch.push(sorted[i] ?? head)
  // "mostly trains", "utelukkende fiske", "også grensen": how it is told, and no part of it
  while (isRemark(sentence, stretch[0] ?? head, head)) stretch.shift()
  const first = sentence.tokens[stretch[0] ?? head]
  const last = sentence.tokens[stretch.at(-1) ?? head]
  if (!first || !last) return undefined
  const { start, end } = trimmed(text, { start: first.start, end: last.end })
  const words = stretch.flatMap((index) => {
    const word = sentence.tokens[index]
    if (!word || word.upos === 'PUNCT' || (word.upos === 'DET' && isRelation(word, 'det'))) return []
    const form =
      word.upos === 'PROPN'
        ? word.form
        : (index === head && word.upos !== 'VERB' ? word.lemma : word.form).toLowerCase()
    return [sentence.tokens[index + 1]?.form === ',' && index !== stretch.at(-1) ? `${form},` : form]
  })
  return words.length === 0 ? undefined : { value: words.join(' '), start, end, head }
}

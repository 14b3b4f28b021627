import type { Sentence, Token } from './analysis.ts'

/** A sentence's dependency tree, looked at from any token. Indexes are token indexes in the sentence. */
export interface Tree {
  readonly root: number
  childrenOf(index: number): readonly number[]
  /** Children with one of the relations; 'nsubj' matches 'nsubj:pass' too. */
  childrenBy(index: number, ...relations: readonly string[]): readonly number[]
  /** The token and all below it, in order of the text. */
  subtreeOf(index: number): readonly number[]
  /** The token, then its governor, and so on to the root. */
  pathToRoot(index: number): readonly number[]
}

/** Tells whether a relation is one of those named, subtypes counted in. */
export const isRelation = ({ deprel }: Token, ...relations: readonly string[]): boolean => {
  for (const relation of relations) {
    if (deprel === relation) return true
    if (deprel.length > relation.length && deprel.charAt(relation.length) === ':' && deprel.startsWith(relation))
      return true
  }
  return false
}

/** The same of a token by its index; false outside the sentence. */
export const hasRelation = (sentence: Sentence, index: number, ...relations: readonly string[]): boolean => {
  const token = sentence.tokens[index]
  return token !== undefined && isRelation(token, ...relations)
}

const trees = new WeakMap<Sentence, Tree>()

/** Gives the tree of a sentence; made once for each. */
export const treeOf = (sentence: Sentence): Tree => {
  const known = trees.get(sentence)
  if (known) return known
  const { tokens } = sentence
  const children: number[][] = tokens.map(() => [])
  let root = 0
  tokens.forEach((token, index) => {
    if (token.head < 0) root = index
    else children[token.head]?.push(index)
  })
  const childrenOf = (index: number): readonly number[] => children[index] ?? []
  // every step of reading asks for the same subtrees and paths again
  const subtrees = new Map<number, readonly number[]>()
  const paths = new Map<number, readonly number[]>()
  const tree: Tree = {
    root,
    childrenOf,
    childrenBy: (index, ...relations) =>
      childrenOf(index).filter((child) => {
        const token = tokens[child]
        return token !== undefined && isRelation(token, ...relations)
      }),
    subtreeOf: (index) => {
      const known = subtrees.get(index)
      if (known) return known
      const found: number[] = []
      const stack = [index]
      while (stack.length > 0) {
        const next = stack.pop()
        if (next === undefined) break
        found.push(next)
        stack.push(...childrenOf(next))
      }
      found.sort((a, b) => a - b)
      subtrees.set(index, found)
      return found
    },
    pathToRoot: (index) => {
      const known = paths.get(index)
      if (known) return known
      const path: number[] = []
      for (let at: number = index; at >= 0 && path.length <= tokens.length; at = tokens[at]?.head ?? -1) path.push(at)
      paths.set(index, path)
      return path
    },
  }
  trees.set(sentence, tree)
  return tree
}

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

/** Tells whether a relation is the one named or a subtype of it. */
const isKindOf = (deprel: string, relation: string): boolean =>
  deprel === relation ||
  (deprel.length > relation.length && deprel.charAt(relation.length) === ':' && deprel.startsWith(relation))

/** Tells whether a relation is one of those named, subtypes counted in. */
export const isRelation = ({ deprel }: Token, ...relations: readonly string[]): boolean => {
  for (const relation of relations) if (isKindOf(deprel, relation)) return true
  return false
}

/** The same of a token by its index; false outside the sentence. */
export const hasRelation = (sentence: Sentence, index: number, ...relations: readonly string[]): boolean => {
  const token = sentence.tokens[index]
  return token !== undefined && isRelation(token, ...relations)
}

/** The token of a stretch (half-open) that hangs on something outside it, the first such. */
export const headWithin = (
  { tokens }: Sentence,
  { first, last }: { readonly first: number; readonly last: number },
): number => {
  for (let at = first; at < last; at++) {
    const head = tokens[at]?.head ?? -1
    if (head < first || head >= last) return at
  }
  return first
}

const nothing: readonly number[] = []

/** Children by token; `nothing`, shared, for the many without. */
const childrenIn = (tokens: readonly Token[]): readonly (readonly number[])[] => {
  const children: (number[] | undefined)[] = tokens.map(() => undefined)
  tokens.forEach(({ head }, index) => {
    if (head < 0 || head >= tokens.length) return
    const known = children[head]
    if (known) known.push(index)
    else children[head] = [index]
  })
  return children.map((own) => own ?? nothing)
}

const makeTree = (tokens: readonly Token[]): Tree => {
  const children = childrenIn(tokens)
  const childrenOf = (index: number): readonly number[] => children[index] ?? nothing
  // every step of reading asks for the same subtrees and paths again
  const subtrees: (readonly number[] | undefined)[] = tokens.map(() => undefined)
  const paths: (readonly number[] | undefined)[] = tokens.map(() => undefined)

  const findSubtree = (index: number): readonly number[] => {
    const found = [index]
    for (let at = 0; at < found.length; at++) for (const child of childrenOf(found[at] ?? -1)) found.push(child)
    return found.sort((a, b) => a - b)
  }
  const findPath = (index: number): readonly number[] => {
    const path: number[] = []
    for (let at = index; at >= 0 && path.length <= tokens.length; at = tokens[at]?.head ?? -1) path.push(at)
    return path
  }
  return {
    root: Math.max(
      0,
      tokens.findLastIndex(({ head }) => head < 0),
    ),
    childrenOf,
    // asked for more than anything else: no closure, and a list only where there is something to put in it
    childrenBy: (index, ...relations) => {
      let found: number[] | undefined
      for (const child of childrenOf(index)) {
        const deprel = tokens[child]?.deprel
        if (deprel === undefined) continue
        for (const relation of relations)
          if (isKindOf(deprel, relation)) {
            if (found) found.push(child)
            else found = [child]
            break
          }
      }
      return found ?? nothing
    },
    subtreeOf: (index) => {
      if (index < 0 || index >= tokens.length) return findSubtree(index)
      const known = subtrees[index] ?? findSubtree(index)
      subtrees[index] = known
      return known
    },
    pathToRoot: (index) => {
      if (index < 0 || index >= tokens.length) return findPath(index)
      const known = paths[index] ?? findPath(index)
      paths[index] = known
      return known
    },
  }
}

/** By a sentence's words, since steps of reading hand it on with its names mended. */
const trees = new WeakMap<readonly Token[], Tree>()

/** Gives the tree of a sentence; made once for each. */
export const treeOf = ({ tokens }: Pick<Sentence, 'tokens'>): Tree => {
  const known = trees.get(tokens)
  if (known) return known
  const tree = makeTree(tokens)
  trees.set(tokens, tree)
  return tree
}

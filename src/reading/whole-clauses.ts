import type { Sentence, Token } from '../language/analysis.ts'
import { isTagged } from '../language/tag.ts'
import { treeOf } from '../language/tree.ts'
import { entriesOf } from '../locales/lexeme.ts'
import type { Locale } from '../locales/locale.ts'

/**
 * Gives back to a clause what stands behind it before the comma of who says it: "the round opens on Monday, also in Lima,
 * X said". Trees hang the last phrase on the saying.
 */
export const withWholeClause = (sentence: Sentence, locale: Locale): Sentence => {
  const { tokens } = sentence
  const tree = treeOf(sentence)
  const moved = new Map<number, number>()
  tokens.forEach((token, verb) => {
    if (!isTagged(token, 'VERB') || !entriesOf(token, locale.speech.verbs).some(({ kind }) => kind === 'say')) return
    const clause = tree.childrenBy(verb, 'ccomp').find((child) => child < verb)
    const subject = tree.childrenBy(verb, 'nsubj')[0]
    if (clause === undefined || subject === undefined) return
    const comma = Math.min(verb, tree.subtreeOf(subject)[0] ?? subject) - 1
    if (tokens[comma]?.form !== ',') return
    for (const child of tree.childrenBy(verb, 'obl', 'advmod'))
      if (child > clause && child < comma) moved.set(child, clause)
  })
  if (moved.size === 0) return sentence
  return { ...sentence, tokens: tokens.map((token, at): Token => ({ ...token, head: moved.get(at) ?? token.head })) }
}

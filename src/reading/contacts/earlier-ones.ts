import { isTagged } from '../../language/tag.ts'
import type { Context } from './context.ts'

/** How many words may stand between "previous" and the end of its phrase: "the first two rounds of talks". */
const REACH = 3

/** "The previous round", "earlier talks", "the first two": contacts before the one told of. */
export const isEarlierOne = (context: Context, index: number, at: number): boolean => {
  const { tokens } = context.sentence(index)
  const { preceding } = context.words(index)
  for (let before = at; before >= Math.max(0, at - REACH); before--) {
    if (preceding.lengthAt(tokens, before) > 0) return true
    if (before < at && !isTagged(tokens[before], 'ADJ', 'NUM', 'DET')) return false
  }
  return false
}

import type { Block } from '../../model/record.ts'
import type { Range } from '../../text/span.ts'
import type { Document } from '../document.ts'
import type { Attribution } from './attribution.ts'

export const isHeading = ({ kind }: Block): boolean =>
  kind === 'title' || kind === 'heading' || kind === 'quote-heading'

/**
 * Finds the quotation below a heading that has every word of it, whole or but for its ending: the heading cites that,
 * whoever else it names. Absent where there is none, or where the words are too few to tell.
 */
export const repeatedIn = (
  document: Document,
  heading: Range,
  attributions: readonly Attribution[],
): Attribution | undefined => {
  const { text, blocks } = document.report
  const block = blocks.find(({ start, end }) => start <= heading.start && heading.start < end)
  const words = wordsOf(text.slice(heading.start, heading.end))
  if (!block || words.length === 0) return undefined
  return attributions.find(({ form, content, source }) => {
    if (form !== 'direct' || !source || (content[0]?.start ?? 0) < block.end) return false
    const said = new Set(content.flatMap(({ start, end }) => wordsOf(text.slice(start, end))))
    const stems = new Set([...said].map(stem))
    return words.every((word) => said.has(word) || stems.has(stem(word)))
  })
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}{3,}/gu) ?? []
/** Long enough to pass over an ending: "gjensidig", "gjensidige". */
const stem = (word: string): string => (word.length > 5 ? word.slice(0, Math.max(5, word.length - 2)) : word)

import { trimmed } from '../../text/span.ts'
import type { Document, Quotation } from '../document.ts'
import type { Attribution } from './attribution.ts'
import { nameBefore } from './colons.ts'
import { tokenAfter } from './phrase.ts'

/** The time that an entry of a live report opens with: "18.57: ", "18:57 – ". */
const CLOCK = /^\s*\d{1,2}[.:]\d{2}\s*[:|–—-]?\s+/u
const DATELINE = /^\p{Lu}{3,}[\p{Lu}\s/,.-]*\([^()]+\)$/u

/** Reads "Hansen: Vi er klare" at the head of a line: a paraphrase, since nothing marks the words as quoted. */
export const readHeadlines = (document: Document, quotations: readonly Quotation[]): readonly Attribution[] => {
  const { text, blocks } = document.report
  const { sentences } = document.analysis
  return blocks.flatMap((block) => {
    if (block.kind === 'furniture' || block.kind === 'caption' || block.kind === 'list-item') return []
    const opening = block.start + (CLOCK.exec(text.slice(block.start, block.end))?.[0].length ?? 0)
    const colon = opening + text.slice(opening, block.end).search(/:\s/u)
    if (colon < opening || colon - opening > 60) return []
    const index = sentences.findIndex(({ start, end }) => start <= colon && colon < end)
    const sentence = sentences[index]
    if (!sentence || text.slice(block.start, sentence.start).trim() !== '') return []
    const found = nameBefore(sentence, index, tokenAfter(sentence, colon), document.localeOf(sentence).speech)

    const line = trimmed(text, { start: colon + 1, end: block.end })
    const words = text.charAt(line.end - 1) === '.' ? { start: line.start, end: line.end - 1 } : line
    // "DOHA (Gulf Wire): …": where it is told from, by whom
    if (DATELINE.test(text.slice(opening, colon))) return []
    if (found?.construction !== 'colon' || words.end - words.start < 8) return []
    // a small letter goes on with the line and quotes nobody
    if (!/\p{Lu}/u.test(text.charAt(words.start))) return []
    if (quotations.some(({ start, end }) => start < words.start + 3 && end > words.start)) return []
    return [
      {
        form: 'indirect' as const,
        construction: 'headline-colon' as const,
        content: [words],
        asserted: true,
        manner: 'speech' as const,
        ...(found.cue ? { cue: found.cue } : {}),
        ...(found.source ? { source: found.source } : {}),
      },
    ]
  })
}

import type { Range } from '../../text/span.ts'
import type { Setting } from './setting.ts'

const longest = 300

/** Keeps evidence to about a clause: the part round the words that make the condition. */
export const shortened = (setting: Setting, range: Range, at: number): Range => {
  if (range.end - range.start <= longest) return range
  const start = Math.max(range.start, Math.min(at - 80, range.end - longest))
  const from = setting.sentence.tokens.find((token) => token.start >= start)?.start ?? range.start
  const last = setting.sentence.tokens.findLast((token) => token.end <= from + longest && token.end <= range.end)
  return { start: from, end: last?.end ?? range.end }
}

export const wordsOf = ({ document }: Setting, { start, end }: Range): string => document.report.text.slice(start, end)

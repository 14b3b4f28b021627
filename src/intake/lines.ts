import type { Range } from '../text/span.ts'
import { trimmed } from '../text/span.ts'

/** A paragraph as the file lays it out: one line, or several that were wrapped; white space at its edges left off. */
export interface Line extends Range {
  /** Empty lines before it; 0 where it follows the line above directly. */
  readonly gap: number
}

/** What ends a line; a form feed ends a page. */
const lineEnd = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/gu

const rawLines = (text: string, from: number): readonly Line[] => {
  const lines: Line[] = []
  let gap = 0
  const add = (start: number, end: number): void => {
    const range = trimmed(text, { start, end })
    if (range.start === range.end) gap++
    else {
      lines.push({ ...range, gap: lines.length === 0 ? 0 : gap })
      gap = 0
    }
  }
  let start = from
  lineEnd.lastIndex = from
  for (let match = lineEnd.exec(text); match; match = lineEnd.exec(text)) {
    add(start, match.index)
    start = match.index + match[0].length
  }
  add(start, text.length)
  return lines
}

/** A line that opens something of its own, whatever came before it: a heading, a list item, a speech dash. */
const opensOwn = /^(?:#{1,6}\s|[-*•·+]\s|\d{1,2}[.)]\s|[–—―]|>)/u

const endsSentence = /[.!?…:][)\]"'”’»«“]*$/u
const widest = 100
const narrowest = 40

/**
 * Tells how wide a file was wrapped; `undefined` where each line is a paragraph of its own. It was wrapped when no line
 * is wide, and lines break in the middle of sentences just where the next word would not have fitted.
 */
const wrapWidth = (text: string, lines: readonly Line[]): number | undefined => {
  const widths = lines.map(({ start, end }) => end - start)
  const width = widths.reduce((a, b) => Math.max(a, b), 0)
  if (width < narrowest || width > widest) return undefined
  let full = 0
  let joined = 0
  for (let at = 0; at + 1 < lines.length; at++) {
    const [line, next] = [lines[at], lines[at + 1]]
    if (!line || !next || next.gap > 0) continue
    const written = text.slice(line.start, line.end)
    if (opensOwn.test(text.slice(next.start, next.end)) || endsSentence.test(written)) continue
    joined++
    if (isFull(text, line, next, width)) full++
  }
  return joined >= 2 && full >= 0.8 * joined ? width : undefined
}

const isFull = (text: string, line: Line, next: Line, width: number): boolean => {
  const word = /^\S+/u.exec(text.slice(next.start, next.end))?.[0] ?? ''
  // an editor's width may be a little more than the widest line it made
  return line.end - line.start + 1 + word.length > width - 3
}

/**
 * Splits a text into paragraphs, from `from` on. In a file of wrapped lines, lines are joined that broke for want of
 * room; everywhere else a line is a paragraph, with or without empty lines between.
 */
export const linesOf = (text: string, from = 0): readonly Line[] => {
  const lines = rawLines(text, from)
  const width = wrapWidth(text, lines)
  if (width === undefined) return lines
  const paragraphs: Line[] = []
  let last: Line | undefined
  for (const line of lines) {
    const above = paragraphs.at(-1)
    const belongs =
      above !== undefined &&
      last !== undefined &&
      line.gap === 0 &&
      !opensOwn.test(text.slice(line.start, line.end)) &&
      isFull(text, last, line, width)
    if (belongs) paragraphs[paragraphs.length - 1] = { ...above, end: line.end }
    else paragraphs.push(line)
    last = line
  }
  return paragraphs
}

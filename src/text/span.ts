import type { Report, Span } from '../model/record.ts'

/** A half-open stretch of one text, UTF-16 code units. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** Makes the span of a report's characters `start` to `end`; throws on a place outside the text. */
export const spanIn = (report: Pick<Report, 'id' | 'text'>, start: number, end: number): Span => {
  if (start < 0 || end < start || end > report.text.length)
    throw new RangeError(`span ${start}–${end} lies outside a text of ${report.text.length} code units`)
  return { report: report.id, start, end, exact: report.text.slice(start, end) }
}

/** Draws a range's edges in over white space. */
export const trimmed = (text: string, { start, end }: Range): Range => {
  let from = start
  let to = end
  while (from < to && /\s/u.test(text.charAt(from))) from++
  while (to > from && /\s/u.test(text.charAt(to - 1))) to--
  return { start: from, end: to }
}

export const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end
export const contains = (outer: Range, inner: Range): boolean => outer.start <= inner.start && inner.end <= outer.end

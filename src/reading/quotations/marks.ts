import type { QuotationStyle } from '../../locales/quotation.ts'

/** A mark that may open or close a quotation, at its place in the text. */
export interface Mark {
  readonly at: number
  readonly end: number
  readonly glyph: string
  readonly size: 'double' | 'single'
  /** What its neighbours say: white space or an opening bracket before, a letter after; and the reverse. */
  readonly looksOpening: boolean
  readonly looksClosing: boolean
}

const DOUBLE = new Set(['"', '“', '”', '„', '‟', '«', '»', '〝', '〞', '＂'])
const SINGLE = new Set(["'", '‘', '’', '‚', '‛', '‹', '›'])

const isSpace = (char: string): boolean => char === '' || /\s/u.test(char)
const isBeforeOpening = (char: string): boolean =>
  isSpace(char) || /[([{/:–—-]/u.test(char) || DOUBLE.has(char) || SINGLE.has(char)
const isWord = (char: string): boolean => /[\p{L}\p{N}]/u.test(char)

/** Lists the marks between two places. Two apostrophes or grave accents in a row count as one double mark. */
export const marksIn = (text: string, start: number, end: number): readonly Mark[] => {
  const marks: Mark[] = []
  for (let at = start; at < end; at++) {
    const char = text.charAt(at)
    const paired = (char === "'" || char === '`') && text.charAt(at + 1) === char && at + 1 < end
    if (!paired && !DOUBLE.has(char) && !SINGLE.has(char)) continue
    const width = paired ? 2 : 1
    const before = at > start ? text.charAt(at - 1) : ''
    const after = at + width < end ? text.charAt(at + width) : ''
    marks.push({
      at,
      end: at + width,
      glyph: text.slice(at, at + width),
      size: paired || DOUBLE.has(char) ? 'double' : 'single',
      looksOpening: isBeforeOpening(before) && !isSpace(after),
      looksClosing: !isSpace(before) && !isWord(after),
    })
    at += width - 1
  }
  return marks
}

export const canOpenIn = (style: QuotationStyle, glyph: string): boolean => style.pairs.some(([open]) => open === glyph)
export const canCloseIn = (style: QuotationStyle, glyph: string): boolean =>
  style.pairs.some(([, close]) => close === glyph)
export const isPair = (style: QuotationStyle, open: string, close: string): boolean =>
  style.pairs.some((pair) => pair[0] === open && pair[1] === close)

/** Words that begin with an apostrophe: decades, clipped forms. */
const CLIPPED = /^(?:\d\ds?|em|til|tis|twas|cause|cos|bout|round|n|s|re|ve|ll|d)\b/iu

/** Finds the mark that closes a single quotation; apostrophes and plural possessives are passed over. */
export const closerOfSingle = (text: string, marks: readonly Mark[], opener: number): number | undefined => {
  const open = marks[opener]
  if (!open || CLIPPED.test(text.slice(open.end, open.end + 8))) return undefined
  let possessive: number | undefined
  for (let index = opener + 1; index < marks.length; index++) {
    const mark = marks[index]
    if (mark?.size !== 'single') continue
    if (mark.looksOpening && !mark.looksClosing) return possessive
    if (!mark.looksClosing || mark.at === open.end) continue
    if (mark.glyph === '‘' || mark.glyph === '‚') continue
    // "the ministers' talks": a closing mark after an s and before a word may only be a possessive
    if (/s/iu.test(text.charAt(mark.at - 1)) && /^\s\p{Ll}/u.test(text.slice(mark.end, mark.end + 2)))
      possessive ??= index
    else return index
  }
  return possessive
}

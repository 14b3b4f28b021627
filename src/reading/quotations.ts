import { locales } from '../locales/index.ts'
import type { QuotationStyle } from '../locales/quotation.ts'
import type { Block, Report } from '../model/record.ts'
import { trimmed } from '../text/span.ts'
import type { Quotation } from './document.ts'
import { canCloseIn, canOpenIn, closerOfSingle, isPair, type Mark, marksIn } from './quotations/marks.ts'

const OTHER_LANGUAGE: QuotationStyle = {
  pairs: [
    ['“', '”'],
    ['"', '"'],
    ['«', '»'],
    ['‘', '’'],
  ],
  dashOpensSpeech: false,
}

const styleOf = (block: Block): QuotationStyle => locales.get(block.language)?.quotation ?? OTHER_LANGUAGE

/**
 * Finds what a report marks as quoted, in order of the text, block by block; what stands inside another quotation is
 * listed too. A quotation never runs past its block: one left open ends there, and is `continued` only where the next
 * block opens again. A dash quotation reaches to the end of its block or to the next dash, its reporting clause
 * included, since only the sentence's grammar can tell where the quoted words end.
 */
export const findQuotations = (report: Report): readonly Quotation[] => {
  const blocks = report.blocks.filter(({ kind }) => kind !== 'furniture')
  return blocks
    .flatMap((block, index) => {
      const inDashes = dashQuotations(report.text, block)
      const inMarks = markedQuotations(report.text, block, blocks[index + 1])
      return [...inDashes, ...inMarks]
    })
    .sort((a, b) => a.start - b.start || b.end - a.end)
}

const DASH = /[–—―‒-]/u
/**
 * After a full stop or a colon, a dash before a capital opens somebody's words; before a small letter it is a pause, and
 * between two days ("26.–28. mai") no more than "to".
 */
const DASH_AFTER_STOP = /(?<=(?:[.!?…:][”"»’)]?|^)\s*)(?<!\d\.(?=.\d))(?:[–—―]\s?|(?<=\s)-\s)(?=[\p{Lu}\p{N}«“”"„])/gu
const LEADING_DASH = /^\s*(?:[–—―‒]\s*|-\s+)(?=[\p{L}\p{N}«“”"„‘'’.…])/u

const dashQuotations = (text: string, block: Block): Quotation[] => {
  const style = styleOf(block)
  if (!style.dashOpensSpeech) return []
  const words = text.slice(block.start, block.end)
  const openings: { start: number; content: number }[] = []
  const leading = LEADING_DASH.exec(words)
  if (leading && block.kind !== 'list-item') {
    const dash = words.search(DASH)
    openings.push({ start: block.start + dash, content: block.start + leading[0].length })
  }
  for (const match of words.matchAll(DASH_AFTER_STOP)) {
    const start = block.start + match.index
    if (!openings.some((known) => known.start === start)) openings.push({ start, content: start + match[0].length })
  }
  openings.sort((a, b) => a.start - b.start)
  return openings.flatMap(({ start, content }, index) => {
    const range = trimmed(text, { start: content, end: openings[index + 1]?.start ?? block.end })
    return range.end > range.start
      ? [{ start, end: range.end, content: [range], marks: 'dash' as const, ending: 'paragraph' as const }]
      : []
  })
}

const markedQuotations = (text: string, block: Block, next: Block | undefined): Quotation[] => {
  const style = styleOf(block)
  const marks = marksIn(text, block.start, block.end)
  const found: Quotation[] = []
  const add = (open: Mark, end: number, contentEnd: number, ending: Quotation['ending']): void => {
    const range = trimmed(text, { start: open.end, end: contentEnd })
    if (range.end > range.start) found.push({ start: open.at, end, content: [range], marks: 'quotes', ending })
  }

  let open: Mark | undefined
  let nested: Mark[] = []
  marks.forEach((mark, index) => {
    if (mark.size === 'single') return
    if (!open) {
      if (opens(style, mark)) open = mark
      return
    }
    const inner = nested.at(-1)
    if (inner && closes(style, mark) && (isPair(style, inner.glyph, mark.glyph) || nested.length > 1)) {
      nested.pop()
      add(inner, mark.end, mark.at, 'closed')
    } else if (mark.looksOpening && !mark.looksClosing) {
      if (mark.glyph !== open.glyph || closersAfter(style, marks, index) > 1) nested.push(mark)
      else {
        // the same mark opens again and only one closer is left: the first was never closed
        add(open, sentenceEndBefore(text, open.end, mark.at), sentenceEndBefore(text, open.end, mark.at), 'paragraph')
        open = mark
        nested = []
      }
    } else if (closes(style, mark) || mark.looksClosing || !mark.looksOpening) {
      add(open, mark.end, mark.at, isPair(style, open.glyph, mark.glyph) ? 'closed' : 'mismatched')
      open = undefined
      nested = []
    }
  })
  if (open) add(open, block.end, block.end, reopens(text, open, next) ? 'continued' : 'paragraph')
  return [...found, ...singleQuotations(text, style, marks, next, block)]
}

const opens = (style: QuotationStyle, mark: Mark): boolean =>
  mark.looksOpening || (!mark.looksClosing && canOpenIn(style, mark.glyph) && !canCloseIn(style, mark.glyph))

const closes = (style: QuotationStyle, mark: Mark): boolean =>
  mark.looksClosing || (canCloseIn(style, mark.glyph) && !canOpenIn(style, mark.glyph))

const closersAfter = (style: QuotationStyle, marks: readonly Mark[], index: number): number => {
  let open = 0
  let closing = 0
  for (const mark of marks.slice(index + 1)) {
    if (mark.size === 'single') continue
    if (mark.looksOpening && !mark.looksClosing) open++
    else if (closes(style, mark)) closing++
  }
  return closing - open
}

/** The place after the last full stop between two places, or the later place trimmed where there is none. */
const sentenceEndBefore = (text: string, start: number, end: number): number => {
  const words = text.slice(start, end)
  const stop = Math.max(words.lastIndexOf('.'), words.lastIndexOf('!'), words.lastIndexOf('?'))
  return stop >= 0 ? start + stop + 1 : trimmed(text, { start, end }).end
}

const reopens = (text: string, open: Mark, next: Block | undefined): boolean => {
  if (!next) return false
  const first = marksIn(text, next.start, next.end)[0]
  return (
    first !== undefined &&
    first.size === open.size &&
    text.slice(next.start, first.at).trim() === '' &&
    first.looksOpening
  )
}

/** Single marks quote only where nothing double is open and where the closing one is found: apostrophes look alike. */
const singleQuotations = (
  text: string,
  style: QuotationStyle,
  marks: readonly Mark[],
  next: Block | undefined,
  block: Block,
): Quotation[] => {
  const found: Quotation[] = []
  let from = 0
  marks.forEach((mark, index) => {
    if (mark.size !== 'single' || mark.at < from || !mark.looksOpening) return
    if (!canOpenIn(style, mark.glyph)) return
    const closer = closerOfSingle(text, marks, index)
    const close = closer === undefined ? undefined : marks[closer]
    if (!close) {
      if (mark.glyph === '‘' && reopens(text, mark, next)) {
        const range = trimmed(text, { start: mark.end, end: block.end })
        if (range.end > range.start)
          found.push({ start: mark.at, end: block.end, content: [range], marks: 'quotes', ending: 'continued' })
        from = block.end
      }
      return
    }
    const range = trimmed(text, { start: mark.end, end: close.at })
    if (range.end <= range.start) return
    const ending = isPair(style, mark.glyph, close.glyph) ? 'closed' : 'mismatched'
    found.push({ start: mark.at, end: close.end, content: [range], marks: 'quotes', ending })
    from = close.end
  })
  return found
}

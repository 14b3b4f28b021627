import type { Block, Furniture, Report } from '../../../../src/model/record.ts'
import type { Mark } from '../../../../src/service/views.ts'

/** A stretch of a block with the same marks throughout. */
export interface Piece {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Innermost last. */
  readonly marks: readonly Mark[]
  readonly furniture: Furniture['kind'] | undefined
}

export interface TextBlock {
  readonly start: number
  readonly end: number
  readonly kind: Block['kind']
  readonly language: string
  readonly pieces: readonly Piece[]
  /** What begins here, for the margin: each item once, with all that was read of it here. */
  readonly margin: readonly MarginNote[]
}

/** One item in the margin: its first mark here and what its marks here are, each once. */
export interface MarginNote {
  readonly mark: Mark
  readonly notes: readonly string[]
}

/** Puts marks together that are of one item; what the whole mention was read from says no more than its parts. */
const marginOf = (marks: readonly Mark[]): readonly MarginNote[] => {
  const found = new Map<string, { mark: Mark; notes: Set<string> }>()
  for (const mark of marks) {
    if (mark.kind === 'actor' || mark.note === 'mention') continue
    const known = found.get(`${mark.kind} ${mark.item}`)
    if (known) known.notes.add(mark.note)
    else found.set(`${mark.kind} ${mark.item}`, { mark, notes: new Set([mark.note]) })
  }
  return [...found.values()].map(({ mark, notes }) => ({ mark, notes: [...notes] }))
}

/** Covers the whole text with blocks: what stands between the report's own becomes paragraphs, white space alone is left to the page. */
const covering = ({ text, blocks, language }: Pick<Report, 'text' | 'blocks' | 'language'>): readonly Block[] => {
  const all: Block[] = []
  let at = 0
  const between = (start: number, end: number): void => {
    if (text.slice(start, end).trim() !== '') all.push({ start, end, kind: 'paragraph', language })
  }
  for (const block of [...blocks].sort((a, b) => a.start - b.start)) {
    if (block.start < at) continue
    between(at, block.start)
    all.push(block)
    at = block.end
  }
  between(at, text.length)
  return all
}

/**
 * Cuts a report into blocks and these into pieces, so that every mark begins and ends at an edge. All of the text but
 * white space between blocks is in exactly one piece, to the character.
 */
export const textBlocks = (
  report: Pick<Report, 'text' | 'blocks' | 'language' | 'furniture'>,
  marks: readonly Mark[],
): readonly TextBlock[] => {
  const sorted = [...marks].sort((a, b) => a.start - b.start || b.end - a.end)
  return covering(report).map((block): TextBlock => {
    const here = sorted.filter(({ start, end }) => start < block.end && end > block.start)
    const furniture = report.furniture.filter(({ start, end }) => start < block.end && end > block.start)
    const edges = new Set([block.start, block.end])
    for (const { start, end } of [...here, ...furniture]) {
      if (start > block.start && start < block.end) edges.add(start)
      if (end > block.start && end < block.end) edges.add(end)
    }
    const cuts = [...edges].sort((a, b) => a - b)
    const pieces = cuts.slice(0, -1).map((start, i): Piece => {
      const end = cuts[i + 1] ?? block.end
      const covers = (range: { start: number; end: number }): boolean => range.start <= start && range.end >= end
      return {
        start,
        end,
        text: report.text.slice(start, end),
        marks: here.filter(covers),
        furniture: furniture.find(covers)?.kind,
      }
    })
    return {
      start: block.start,
      end: block.end,
      kind: block.kind,
      language: block.language,
      pieces,
      margin: marginOf(here.filter(({ start }) => start >= block.start)),
    }
  })
}

/** A place in a report as its address names it. */
export interface Address {
  readonly report: string
  readonly start: number | undefined
  readonly end: number | undefined
}

/** Reads `#r=…&span=12-40`; undefined where no report is named. */
export const readAddress = (hash: string): Address | undefined => {
  const params = new URLSearchParams(hash.replace(/^#/u, ''))
  const report = params.get('r')
  if (!report) return undefined
  const span = /^(\d+)-(\d+)$/u.exec(params.get('span') ?? '')
  return { report, start: span ? Number(span[1]) : undefined, end: span ? Number(span[2]) : undefined }
}

import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { z } from 'zod'
import type { Block, Report } from '../../src/model/record.ts'
import type { Range } from '../../src/text/span.ts'

/** One attribution as PolNeAR annotates it; a part may have several spans, or be absent. UTF-16 code units. */
export interface GoldAttribution {
  readonly source: readonly Range[]
  readonly cue: readonly Range[]
  readonly content: readonly Range[]
}

export interface Article {
  readonly report: Report
  readonly attributions: readonly GoldAttribution[]
}

const Places = z.array(z.tuple([z.number(), z.number()])).default([])
const Line = z.object({
  id: z.string(),
  text: z.string(),
  attributions: z.array(z.object({ source: Places, cue: Places, content: Places })),
})

/** Reads a gzipped part of PolNeAR; absent where the file is. Its places count code points and are turned into code units. */
export const readPolnear = (path: URL): readonly Article[] | undefined => {
  if (!existsSync(path)) return undefined
  const lines = gunzipSync(readFileSync(path)).toString('utf8').split('\n')
  return lines.filter((line) => line.trim() !== '').map((line) => articleOf(Line.parse(JSON.parse(line))))
}

const articleOf = ({ id, text, attributions }: z.infer<typeof Line>): Article => {
  const units = unitsOfPoints(text)
  const ranges = (places: readonly (readonly [number, number])[]): readonly Range[] =>
    places.map(([start, end]) => ({ start: units[start] ?? text.length, end: units[end] ?? text.length }))
  return {
    report: { id, source: id, sha256: '', language: 'en', text, furniture: [], blocks: paragraphsOf(text), read: true },
    attributions: attributions.map(({ source, cue, content }) => ({
      source: joined(text, ranges(source)),
      cue: joined(text, ranges(cue)),
      content: joined(text, ranges(content)),
    })),
  }
}

/** Joins spans that nothing but white space parts: PolNeAR cuts a part where it saw a sentence end. */
export const joined = (text: string, ranges: readonly Range[]): readonly Range[] => {
  const found: Range[] = []
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = found.at(-1)
    if (last && text.slice(last.end, range.start).trim() === '')
      found[found.length - 1] = { start: last.start, end: range.end }
    else found.push(range)
  }
  return found
}

/** Code unit of each code point, the end counted in. */
const unitsOfPoints = (text: string): readonly number[] => {
  const units: number[] = []
  let at = 0
  for (const point of text) {
    units.push(at)
    at += point.length
  }
  return [...units, at]
}

const paragraphsOf = (text: string): readonly Block[] =>
  [...text.matchAll(/[^\n]*\S[^\n]*/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: 'paragraph',
    language: 'en',
  }))

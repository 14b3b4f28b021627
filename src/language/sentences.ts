import { InferenceSession, Tensor } from 'onnxruntime-node'
import type { FeatureRows, FeatureTable } from './features.ts'
import type { Place } from './tokenize.ts'

/** Words of one block: a sentence never crosses a block's edge. */
export interface BlockWords {
  readonly places: readonly Place[]
  /** What the network reads of each, in the language it knows. */
  readonly forms: readonly string[]
}

// What training/train_boundaries.py reads of the features, and how it lays blocks in a row.
const USED = ['form1', 'prefix1', 'prefix3', 'suffix2', 'suffix3', 'shape']
const GAP = 2
const ROW = 2048
const LIKELY = 0.5

interface Stretch {
  readonly block: number
  readonly first: number
  readonly last: number
}

/** Says where sentences end: by a small network over the words, and at every empty line. */
export class SentenceSplitter {
  readonly #session: InferenceSession
  readonly #rows: FeatureRows
  /** For each feature used: its place in a form's rows, and what turns that row into the splitter's own. */
  readonly #columns: readonly { readonly at: number; readonly shift: number }[]

  private constructor(session: InferenceSession, tables: readonly FeatureTable[], rows: FeatureRows) {
    this.#session = session
    this.#rows = rows
    let start = 0
    this.#columns = USED.map((name) => {
      const at = tables.findIndex((table) => table.name === name)
      const offset = tables.slice(0, at).reduce((sum, table) => sum + table.rows, 0)
      const column = { at, shift: start - offset }
      start += tables[at]?.rows ?? 0
      return column
    })
  }

  static async load(
    path: string,
    tables: readonly FeatureTable[],
    rows: FeatureRows,
    threads: number,
  ): Promise<SentenceSplitter> {
    const session = await InferenceSession.create(path, {
      executionProviders: ['cpu'],
      intraOpNumThreads: threads,
      interOpNumThreads: 1,
      enableMemPattern: false,
    })
    return new SentenceSplitter(session, tables, rows)
  }

  async close(): Promise<void> {
    await this.#session.release()
  }

  /** Gives, for each block, the word indexes at which its sentences end (half-open, the last is its word count). */
  async ends(text: string, blocks: readonly BlockWords[]): Promise<number[][]> {
    const ends: number[][] = blocks.map(() => [])
    for (const group of grouped(blocks)) await this.#run(text, blocks, group, ends)
    return ends
  }

  async #run(text: string, blocks: readonly BlockWords[], group: readonly Stretch[], ends: number[][]): Promise<void> {
    const size = group.reduce((sum, stretch) => sum + stretch.last - stretch.first + GAP, 0)
    const width = this.#columns.length
    const rows = new Int32Array(size * width)
    const spaced = new Float32Array(size)
    const mask = new Float32Array(size)
    let at = 0
    for (const { block, first, last } of group) {
      const { places = [], forms = [] } = blocks[block] ?? {}
      for (let i = first; i < last; i++, at++) {
        const [place, form] = [places[i], forms[i]]
        if (!place || form === undefined) continue
        const own = this.#rows.of(form)
        for (let k = 0; k < width; k++) {
          const column = this.#columns[k]
          if (column) rows[at * width + k] = (own[column.at] ?? 0) + column.shift
        }
        spaced[at] = i > 0 && (places[i - 1]?.end ?? place.start) < place.start ? 1 : 0
        mask[at] = 1
      }
      at += GAP
    }
    const output = await this.#session.run({
      rows: new Tensor('int32', rows, [size, width]),
      spaced: new Tensor('float32', spaced, [size]),
      mask: new Tensor('float32', mask, [size]),
    })
    const likely = output.ends?.data
    if (!(likely instanceof Float32Array)) throw new Error('model_broken: sentences.onnx gives no float ends')
    at = 0
    for (const { block, first, last } of group) {
      const places = blocks[block]?.places ?? []
      for (let i = first; i < last; i++, at++) {
        const closes = i + 1 === places.length
        if (closes || emptyLineAfter(text, places, i) || ((likely[at] ?? 0) > LIKELY && mayEnd(text, places, i)))
          ends[block]?.push(i + 1)
      }
      at += GAP
    }
  }
}

/** Blocks in rows of about ROW words; a longer block is cut at fixed places, so that its answer never depends on others. */
const grouped = (blocks: readonly BlockWords[]): Stretch[][] => {
  const groups: Stretch[][] = []
  let group: Stretch[] = []
  let words = 0
  blocks.forEach(({ places }, block) => {
    for (let first = 0; first < places.length; first += ROW) {
      const last = Math.min(places.length, first + ROW)
      if (group.length > 0 && words + last - first > ROW) {
        groups.push(group)
        group = []
        words = 0
      }
      group.push({ block, first, last })
      words += last - first
    }
  })
  if (group.length > 0) groups.push(group)
  return groups
}

/**
 * No sentence ends between two capitals in the middle of a line, unless the first stands alone as a heading does: the
 * network may take an unusual name for a new beginning ("Hennes motpart Mert | Karagözlü").
 */
const mayEnd = (text: string, places: readonly Place[], i: number): boolean => {
  const word = places[i]
  const [before, next] = [places[i - 1], places[i + 1]]
  if (!word || !before || !next || text.slice(word.end, next.start).includes('\n')) return true
  const isCapital = (place: Place): boolean => /^\p{Lu}/u.test(text.slice(place.start, place.end))
  const isBare =
    /\p{L}$/u.test(text.slice(word.start, word.end)) && /[\p{L}\p{N}]$/u.test(text.slice(before.start, before.end))
  return !(isBare && isCapital(word) && isCapital(next))
}

const emptyLineAfter = (text: string, places: readonly Place[], i: number): boolean => {
  const from = places[i]?.end ?? 0
  const to = places[i + 1]?.start ?? from
  return to - from > 1 && /\n[^\S\n]*\n/.test(text.slice(from, to))
}

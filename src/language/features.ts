/**
 * Hashed features of a word form, with the arithmetic of training/features.py: rows of one embedding table, one for
 * each feature. Hashes run over UTF-16 code units. training/feature-vectors.json holds both sides to each other.
 */

/** A feature's name and its number of rows, in the order the model was trained with. */
export interface FeatureTable {
  readonly name: string
  readonly rows: number
}

const LONGEST_FORM = 64
const PREFIXES = [1, 2, 3, 5]
const SUFFIXES = [1, 2, 3, 4, 6]
const SHAPE_LENGTH = 8
const SHAPE_RUN = 3

/** Gives one spelling to what typography varies: quotation marks, apostrophes, dashes; digits become 0. */
export const plain = (form: string): string =>
  form
    .replace(/[“”„‟«»″]/g, '"')
    .replace(/[‘’‚‛`´]/g, "'")
    .replace(/^(--+|[–—―−‒])$/, '–')
    .replace(/[0-9]/g, '0')

/** Hashes code units [from, to) with FNV-1a, low byte first, and murmur3's finaliser: unsigned 32 bits. */
export const fnv1a = (codes: ArrayLike<number>, from: number, to: number, seed: number): number => {
  let hash = (2166136261 ^ Math.imul(seed, 0x9e3779b1)) >>> 0
  for (let i = from; i < to; i++) {
    const code = codes[i] ?? 0
    hash = Math.imul(hash ^ (code & 255), 16777619)
    hash = Math.imul(hash ^ (code >>> 8), 16777619)
  }
  hash ^= hash >>> 16
  hash = Math.imul(hash, 0x85ebca6b)
  hash ^= hash >>> 13
  hash = Math.imul(hash, 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

const isSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdfff

// Unit by unit, so that a letter whose other case is longer keeps its place.
const cased = (code: number, how: 'lower' | 'upper'): number => {
  if (isSurrogate(code)) return code
  const letter = String.fromCharCode(code)
  const changed = how === 'lower' ? letter.toLowerCase() : letter.toUpperCase()
  return changed.length === 1 ? changed.charCodeAt(0) : code
}

const shapeClass = (code: number): number => {
  if (code >= 48 && code <= 57) return 48
  if (cased(code, 'lower') !== code) return 88
  if (cased(code, 'upper') !== code) return 120
  return code
}

const shapeOf = (codes: readonly number[]): number[] => {
  const out: number[] = []
  let last = -1
  let run = 0
  for (const code of codes) {
    const kind = shapeClass(code)
    run = kind === last ? run + 1 : 1
    last = kind
    if (run <= SHAPE_RUN) out.push(kind)
    if (out.length === SHAPE_LENGTH) break
  }
  return out
}

/** Turns forms into rows of the embedding table, remembering the forms met, within a bound. */
export class FeatureRows {
  readonly width: number
  readonly #offsets: readonly number[]
  readonly #sizes: readonly number[]
  readonly #known = new Map<string, Int32Array>()
  readonly #mostKnown: number

  constructor(tables: readonly FeatureTable[], mostKnown = 50_000) {
    this.width = tables.length
    this.#sizes = tables.map((table) => table.rows)
    let at = 0
    this.#offsets = tables.map((table) => {
      at += table.rows
      return at - table.rows
    })
    this.#mostKnown = mostKnown
  }

  /** Gives the rows of a form, one for each feature; row 0 of a feature means that the form has none. */
  of(form: string): Int32Array {
    const known = this.#known.get(form)
    if (known) return known
    const made = this.#make(form)
    if (this.#known.size >= this.#mostKnown) this.#known.clear()
    this.#known.set(form, made)
    return made
  }

  #make(form: string): Int32Array {
    const text = plain(form)
    const codes: number[] = []
    for (let i = 0; i < text.length && i < LONGEST_FORM; i++) codes.push(text.charCodeAt(i))
    const low = codes.map((code) => cased(code, 'lower'))
    const n = low.length
    const rows = new Int32Array(this.width)
    let feature = 0
    const put = (units: readonly number[], from: number, to: number): void => {
      const size = this.#sizes[feature] ?? 2
      const has = from >= 0 && to <= units.length
      rows[feature] = (this.#offsets[feature] ?? 0) + (has ? 1 + (fnv1a(units, from, to, feature + 1) % (size - 1)) : 0)
      feature++
    }
    put(low, 0, n)
    put(low, 0, n)
    for (const k of PREFIXES) {
      if (k === 1) put(codes, 0, Math.min(1, n))
      else put(low, 0, k)
    }
    for (const k of SUFFIXES) put(low, n - k, n)
    const shape = shapeOf(codes)
    put(shape, 0, shape.length)
    return rows
  }
}

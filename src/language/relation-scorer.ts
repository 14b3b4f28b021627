/** Scores relation labels for the few words whose head tree decoding moved; the network scores all others. */

const floatOfHalf = (half: number): number => {
  const sign = half & 0x8000 ? -1 : 1
  const exponent = (half >> 10) & 31
  const fraction = half & 1023
  if (exponent === 0) return sign * fraction * 2 ** -24
  if (exponent === 31) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15)
}

/** The product of `b` with what stands in `a` from `at` on; in four sums, since each addition waits for the one before. */
const dot = (a: Float32Array, at: number, b: Float32Array): number => {
  const n = b.length
  let one = 0
  let two = 0
  let three = 0
  let four = 0
  let i = 0
  for (; i + 3 < n; i += 4) {
    one += (a[at + i] ?? 0) * (b[i] ?? 0)
    two += (a[at + i + 1] ?? 0) * (b[i + 1] ?? 0)
    three += (a[at + i + 2] ?? 0) * (b[i + 2] ?? 0)
    four += (a[at + i + 3] ?? 0) * (b[i + 3] ?? 0)
  }
  for (; i < n; i++) one += (a[at + i] ?? 0) * (b[i] ?? 0)
  return one + two + three + four
}

/** How wide the views of words are, in how many directions heads are looked at, how many labels there are. */
export interface RelationSizes {
  readonly size: number
  readonly rank: number
  readonly labels: number
}

/**
 * The bilinear label scorer of training/model.py, from its float16 weights: what brings a head's view to the few
 * directions that matter [size, rank], the labels' matrices [size, labels, rank], then what head, label and word count
 * for by themselves.
 */
export class RelationScorer {
  readonly #sizes: RelationSizes
  readonly #toFew: Float32Array
  readonly #few: Float32Array
  readonly #headWeight: Float32Array
  readonly #headBias: Float32Array
  readonly #depWeight: Float32Array

  constructor(raw: Uint8Array, sizes: RelationSizes) {
    const { size, labels, rank } = sizes
    const parts = [size * rank, size * labels * rank, labels * size, labels, labels * size]
    const expected = parts.reduce((sum, part) => sum + part, 0)
    if (raw.byteLength !== expected * 2) {
      throw new Error(`model_broken: rels.f16 has ${raw.byteLength} bytes, ${expected * 2} expected`)
    }
    const view = new DataView(raw.buffer, raw.byteOffset, raw.byteLength)
    const weights = Float32Array.from({ length: expected }, (_, i) => floatOfHalf(view.getUint16(i * 2, true)))
    let at = 0
    const next = (): Float32Array => {
      const length = parts.shift() ?? 0
      at += length
      return weights.subarray(at - length, at)
    }
    this.#sizes = sizes
    this.#toFew = next()
    this.#few = next()
    this.#headWeight = next()
    this.#headBias = next()
    this.#depWeight = next()
  }

  /** Gives the best label of a word under a head, from their views; `barred` is a label that may not be taken. */
  best(dependent: Float32Array, head: Float32Array, barred: number): number {
    const { size, rank, labels } = this.#sizes
    const seen = new Float32Array(rank)
    for (let i = 0; i < size; i++) {
      const h = head[i] ?? 0
      for (let j = 0; j < rank; j++) seen[j] = (seen[j] ?? 0) + h * (this.#toFew[i * rank + j] ?? 0)
    }
    const scores = Float64Array.from(this.#headBias)
    for (let i = 0; i < size; i++) {
      const d = dependent[i] ?? 0
      for (let k = 0; k < labels; k++) {
        scores[k] = (scores[k] ?? 0) + d * dot(this.#few, (i * labels + k) * rank, seen)
      }
    }
    for (let k = 0; k < labels; k++) {
      const own = dot(this.#headWeight, k * size, head) + dot(this.#depWeight, k * size, dependent)
      scores[k] = (scores[k] ?? 0) + own
    }
    let found = barred === 0 ? 1 : 0
    for (let k = 0; k < labels; k++) if (k !== barred && (scores[k] ?? 0) > (scores[found] ?? 0)) found = k
    return found
  }
}

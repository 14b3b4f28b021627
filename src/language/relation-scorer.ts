/** Scores relation labels for the few words whose head tree decoding moved; the network scores all others. */

const floatOfHalf = (half: number): number => {
  const sign = half & 0x8000 ? -1 : 1
  const exponent = (half >> 10) & 31
  const fraction = half & 1023
  if (exponent === 0) return sign * fraction * 2 ** -24
  if (exponent === 31) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15)
}

/** The bilinear label scorer of training/model.py, from its float16 weights. */
export class RelationScorer {
  readonly #size: number
  readonly #labels: number
  readonly #weights: Float32Array

  constructor(raw: Uint8Array, size: number, labels: number) {
    const expected = size * labels * size + labels * size + labels + labels * size
    if (raw.byteLength !== expected * 2) {
      throw new Error(`model_broken: rels.f16 has ${raw.byteLength} bytes, ${expected * 2} expected`)
    }
    const view = new DataView(raw.buffer, raw.byteOffset, raw.byteLength)
    this.#weights = new Float32Array(expected)
    for (let i = 0; i < expected; i++) this.#weights[i] = floatOfHalf(view.getUint16(i * 2, true))
    this.#size = size
    this.#labels = labels
  }

  /** Gives the best label of a word under a head, from their views; `barred` is a label that may not be taken. */
  best(dependent: Float32Array, head: Float32Array, barred: number): number {
    const size = this.#size
    const labels = this.#labels
    const weights = this.#weights
    const headWeight = size * labels * size
    const headBias = headWeight + labels * size
    const depWeight = headBias + labels
    let best = Number.NEGATIVE_INFINITY
    let found = 0
    for (let k = 0; k < labels; k++) {
      if (k === barred) continue
      let score = weights[headBias + k] ?? 0
      for (let j = 0; j < size; j++) {
        score += (weights[headWeight + k * size + j] ?? 0) * (head[j] ?? 0)
        score += (weights[depWeight + k * size + j] ?? 0) * (dependent[j] ?? 0)
      }
      for (let i = 0; i < size; i++) {
        const d = dependent[i] ?? 0
        const row = (i * labels + k) * size
        let sum = 0
        for (let j = 0; j < size; j++) sum += (weights[row + j] ?? 0) * (head[j] ?? 0)
        score += d * sum
      }
      if (score > best) {
        best = score
        found = k
      }
    }
    return found
  }
}

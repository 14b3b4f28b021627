/** Names out of label scores: the best path in which every name begins and ends. */

export interface NameSpan {
  readonly type: string
  readonly first: number
  /** Half-open. */
  readonly last: number
  /** Mean probability of its labels, 0 to 1. */
  readonly score: number
}

type Place = 'O' | 'B' | 'I' | 'E' | 'S'

/** Legal steps between BIOES labels, made once for a model's labels. */
export class NamePath {
  readonly #places: readonly string[]
  readonly #types: readonly string[]
  /** For each label the labels that may stand before it. */
  readonly #before: readonly (readonly number[])[]
  readonly #size: number

  constructor(labels: readonly string[]) {
    this.#places = labels.map((label) => label.slice(0, 1))
    this.#types = labels.map((label) => label.slice(2))
    this.#size = labels.length
    this.#before = labels.map((_, to) => labels.map((_, from) => from).filter((from) => this.#mayFollow(from, to)))
  }

  #mayFollow(from: number, to: number): boolean {
    const open = this.#is(from, 'B', 'I')
    if (open) return this.#is(to, 'I', 'E') && this.#types[from] === this.#types[to]
    return this.#is(to, 'O', 'B', 'S')
  }

  #is(label: number, ...places: readonly Place[]): boolean {
    return places.some((place) => place === this.#places[label])
  }

  /** Finds names among `words` words whose log-probabilities stand at `offset`, one row of labels a word. */
  spans(scores: Float32Array, offset: number, words: number): NameSpan[] {
    const size = this.#size
    if (words === 0 || this.#allOutside(scores, offset, words)) return []
    const path = this.#bestPath(scores, offset, words)
    const found: NameSpan[] = []
    let first = 0
    for (let i = 0; i < words; i++) {
      const label = path[i] ?? 0
      if (this.#is(label, 'B', 'S')) first = i
      if (!this.#is(label, 'E', 'S')) continue
      let sum = 0
      for (let k = first; k <= i; k++) sum += Math.exp(scores[offset + k * size + (path[k] ?? 0)] ?? 0)
      found.push({ type: this.#types[label] ?? '', first, last: i + 1, score: sum / (i + 1 - first) })
    }
    return found
  }

  #allOutside(scores: Float32Array, offset: number, words: number): boolean {
    const size = this.#size
    for (let i = 0; i < words; i++) {
      const outside = scores[offset + i * size] ?? 0
      for (let k = 1; k < size; k++) if ((scores[offset + i * size + k] ?? 0) > outside) return false
    }
    return true
  }

  #bestPath(scores: Float32Array, offset: number, words: number): Int32Array {
    const size = this.#size
    const back = new Int32Array(words * size)
    let previous = new Float64Array(size)
    let current = new Float64Array(size)
    for (let k = 0; k < size; k++) {
      previous[k] = this.#is(k, 'O', 'B', 'S') ? (scores[offset + k] ?? 0) : Number.NEGATIVE_INFINITY
    }
    for (let i = 1; i < words; i++) {
      for (let k = 0; k < size; k++) {
        let best = Number.NEGATIVE_INFINITY
        let from = 0
        for (const candidate of this.#before[k] ?? []) {
          const score = previous[candidate] ?? 0
          if (score > best) {
            best = score
            from = candidate
          }
        }
        back[i * size + k] = from
        current[k] = best + (scores[offset + i * size + k] ?? 0)
      }
      ;[previous, current] = [current, previous]
    }
    let at = 0
    let best = Number.NEGATIVE_INFINITY
    for (let k = 0; k < size; k++) {
      const score = previous[k] ?? 0
      if (this.#is(k, 'O', 'E', 'S') && score > best) {
        best = score
        at = k
      }
    }
    const path = new Int32Array(words)
    for (let i = words - 1; i >= 0; i--) {
      path[i] = at
      at = back[i * size + at] ?? 0
    }
    return path
  }
}

/** Names out of label scores: the best path in which every name begins and ends. */

export interface NameSpan {
  readonly type: string
  readonly first: number
  /** Half-open. */
  readonly last: number
  /** Mean probability of its labels, 0 to 1. */
  readonly score: number
}

const HALF = Math.log(0.5)
const LEAST = 1e-12

type Place = 'O' | 'B' | 'I' | 'E' | 'S'

// A place is found as a place first; whether it is a state, and whether that acts, is told afterwards.
const asPlace = (label: string): string => label.replace(/^(.-)GPE_(?:LOC|ORG)$/, '$1LOC')

/** The label with the best score; the first of several alike. */
const likeliest = (scores: Float64Array, labels: readonly number[]): number => {
  let best = labels[0] ?? 0
  for (let at = 1; at < labels.length; at++) {
    const label = labels[at] ?? 0
    if ((scores[label] ?? 0) > (scores[best] ?? 0)) best = label
  }
  return best
}

/** Legal steps between BIOES labels, made once for a model's labels. */
export class NamePath {
  /** The model's labels, and for each the label of the path that it counts for. */
  readonly #fine: readonly string[]
  readonly #coarse: readonly number[]
  readonly #places: readonly string[]
  readonly #types: readonly string[]
  /** Labels that end a word's name or are outside any: all that may stand before what opens or is outside one. */
  readonly #closed: readonly number[]
  /** For each label inside a name the labels that may stand before it; absent for the others, which follow `#closed`. */
  readonly #inside: readonly (readonly number[] | undefined)[]
  readonly #size: number

  constructor(fine: readonly string[]) {
    const labels = [...new Set(fine.map(asPlace))]
    this.#fine = fine
    this.#coarse = fine.map((label) => labels.indexOf(asPlace(label)))
    this.#places = labels.map((label) => label.slice(0, 1))
    this.#types = labels.map((label) => label.slice(2))
    this.#size = labels.length
    const all = [...labels.keys()]
    this.#closed = all.filter((label) => !this.#is(label, 'B', 'I'))
    this.#inside = all.map((to) =>
      this.#is(to, 'I', 'E')
        ? all.filter((from) => this.#is(from, 'B', 'I') && this.#types[from] === this.#types[to])
        : undefined,
    )
  }

  #is(label: number, ...places: readonly Place[]): boolean {
    return places.some((place) => place === this.#places[label])
  }

  /** Finds names among `words` words by their log-probabilities, one row of labels a word. */
  spans(scores: Float32Array, words: number): NameSpan[] {
    if (words === 0 || this.#allOutside(scores, words)) return []
    const size = this.#size
    const sums = this.#summed(scores, words)
    const path = this.#bestPath(sums, words)
    const found: NameSpan[] = []
    let first = 0
    for (let i = 0; i < words; i++) {
      const label = path[i] ?? 0
      if (this.#is(label, 'B', 'S')) first = i
      if (!this.#is(label, 'E', 'S')) continue
      let sum = 0
      for (let k = first; k <= i; k++) sum += Math.exp(sums[k * size + (path[k] ?? 0)] ?? 0)
      const type = this.#fineType(scores, path, first, i + 1)
      found.push({ type, first, last: i + 1, score: sum / (i + 1 - first) })
    }
    return found
  }

  #allOutside(scores: Float32Array, words: number): boolean {
    const width = this.#fine.length
    for (let i = 0; i < words; i++) if ((scores[i * width] ?? 0) < HALF) return false
    return true
  }

  /** Log-probabilities of the path's labels, each the sum of the labels that count for it. */
  #summed(scores: Float32Array, words: number): Float64Array {
    const width = this.#fine.length
    const size = this.#size
    const sums = new Float64Array(words * size)
    for (let i = 0; i < words; i++) {
      for (let k = 0; k < width; k++) {
        const at = i * size + (this.#coarse[k] ?? 0)
        sums[at] = (sums[at] ?? 0) + Math.exp(scores[i * width + k] ?? Number.NEGATIVE_INFINITY)
      }
    }
    for (let at = 0; at < sums.length; at++) sums[at] = Math.log((sums[at] ?? 0) + LEAST)
    return sums
  }

  /** Which of the model's types a found name is: of those that count for its label, the likeliest over its words. */
  #fineType(scores: Float32Array, path: Int32Array, first: number, last: number): string {
    const width = this.#fine.length
    const votes = new Map<string, number>()
    for (let i = first; i < last; i++) {
      this.#fine.forEach((label, k) => {
        if (this.#coarse[k] !== path[i]) return
        const type = label.slice(2)
        votes.set(type, (votes.get(type) ?? 0) + (scores[i * width + k] ?? 0))
      })
    }
    let best = ''
    let most = Number.NEGATIVE_INFINITY
    for (const [type, score] of votes) {
      if (score > most) {
        most = score
        best = type
      }
    }
    return best
  }

  #bestPath(scores: Float64Array, words: number): Int32Array {
    const size = this.#size
    const back = new Int32Array(words * size)
    let previous = new Float64Array(size)
    let current = new Float64Array(size)
    for (let k = 0; k < size; k++) {
      previous[k] = this.#is(k, 'O', 'B', 'S') ? (scores[k] ?? 0) : Number.NEGATIVE_INFINITY
    }
    for (let i = 1; i < words; i++) {
      // one for all labels that open a name or are outside: most are
      const closed = likeliest(previous, this.#closed)
      for (let k = 0; k < size; k++) {
        const inside = this.#inside[k]
        const from = inside === undefined ? closed : likeliest(previous, inside)
        back[i * size + k] = from
        current[k] = (previous[from] ?? 0) + (scores[i * size + k] ?? 0)
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

/** Trees out of arc scores: every word one head, one root, no cycle, the sum of scores as high as can be. */

/** Arc scores of one sentence: word `d` (from 0) under head `h` (0 is the root, words from 1) at `offset + d * stride + h`. */
export interface ArcScores {
  readonly values: Float32Array
  readonly offset: number
  readonly stride: number
  readonly words: number
}

const scoreOf = (arcs: ArcScores, word: number, head: number): number =>
  arcs.values[arcs.offset + word * arcs.stride + head] ?? Number.NEGATIVE_INFINITY

/** Tells whether heads (0 is the root, words from 1) make a tree with one root. */
export const isTree = (heads: ArrayLike<number>): boolean => {
  const n = heads.length
  let roots = 0
  for (let i = 0; i < n; i++) if (heads[i] === 0) roots++
  if (roots !== 1) return n === 0
  // 0 not seen, else the walk that saw it; a walk that meets itself is a cycle.
  const seen = new Int32Array(n + 1)
  for (let i = 1; i <= n; i++) {
    let at = i
    while (at > 0 && seen[at] === 0) {
      seen[at] = i
      at = heads[at - 1] ?? 0
    }
    if (at > 0 && seen[at] === i) return false
  }
  return true
}

/** Finds the best tree (Chu-Liu/Edmonds); the cost of the root's arcs is raised so that exactly one is taken. */
export const bestTree = (arcs: ArcScores): Int32Array => {
  const n = arcs.words
  const size = n + 1
  const scores = new Float64Array(size * size).fill(-1e12)
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  for (let d = 0; d < n; d++) {
    for (let h = 0; h <= n; h++) {
      if (h === d + 1) continue
      const score = scoreOf(arcs, d, h)
      low = Math.min(low, score)
      high = Math.max(high, score)
      scores[(d + 1) * size + h] = score
    }
  }
  const price = (high - low + 1) * (n + 1)
  for (let d = 1; d <= n; d++) scores[d * size] = (scores[d * size] ?? 0) - price
  return edmonds(scores, size).subarray(1)
}

const findCycle = (heads: Int32Array): number[] | undefined => {
  const seen = new Int32Array(heads.length)
  for (let i = 1; i < heads.length; i++) {
    const path: number[] = []
    let at = i
    while (at > 0 && seen[at] === 0) {
      seen[at] = i
      path.push(at)
      at = heads[at] ?? 0
    }
    if (at > 0 && seen[at] === i) return path.slice(path.indexOf(at))
  }
  return undefined
}

const bestHeads = (scores: Float64Array, size: number): Int32Array => {
  const heads = new Int32Array(size)
  for (let d = 1; d < size; d++) {
    let best = Number.NEGATIVE_INFINITY
    for (let h = 0; h < size; h++) {
      const score = scores[d * size + h] ?? 0
      if (h !== d && score > best) {
        best = score
        heads[d] = h
      }
    }
  }
  return heads
}

const edmonds = (scores: Float64Array, size: number): Int32Array => {
  const heads = bestHeads(scores, size)
  const cycle = findCycle(heads)
  if (!cycle) return heads
  const inside = new Set(cycle)
  const rest: number[] = []
  for (let i = 0; i < size; i++) if (!inside.has(i)) rest.push(i)
  // The cycle becomes one node, the last of the smaller graph; what enters and leaves it is remembered.
  const m = rest.length
  const small = new Float64Array((m + 1) * (m + 1)).fill(-1e12)
  const leaving = new Int32Array(m)
  const entering = new Int32Array(m)
  rest.forEach((v, k) => {
    rest.forEach((u, j) => {
      small[k * (m + 1) + j] = scores[v * size + u] ?? 0
    })
    let out = Number.NEGATIVE_INFINITY
    let into = Number.NEGATIVE_INFINITY
    for (const c of cycle) {
      const leave = scores[v * size + c] ?? 0
      if (leave > out) {
        out = leave
        leaving[k] = c
      }
      const enter = (scores[c * size + v] ?? 0) - (scores[c * size + (heads[c] ?? 0)] ?? 0)
      if (enter > into) {
        into = enter
        entering[k] = c
      }
    }
    if (v !== 0) small[k * (m + 1) + m] = out
    small[m * (m + 1) + k] = into
  })
  const below = edmonds(small, m + 1)
  const found = heads.slice()
  rest.forEach((v, k) => {
    if (v !== 0) found[v] = below[k] === m ? (leaving[k] ?? 0) : (rest[below[k] ?? 0] ?? 0)
  })
  const from = below[m] ?? 0
  found[entering[from] ?? 0] = rest[from] ?? 0
  return found
}

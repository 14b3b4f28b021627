/** Runs of sentences, given in order of length, that the network takes together; half-open. */
export interface Batch {
  readonly first: number
  readonly last: number
}

// Enough words to keep the matrix products busy, few enough to stay in the cache and in bounded memory.
const MOST_WORDS = 640
const MOST_SENTENCES = 32
// Measured: a step of the recurrent layers costs about as much as half a word beside the words in it, a call as 10.
const STEP_COST = 0.5
const CALL_COST = 10

/** Parts sorted lengths into batches so that padding and calls together cost least (a shortest path over the cuts). */
export const planBatches = (lengths: readonly number[]): Batch[] => {
  const n = lengths.length
  const best = new Float64Array(n + 1).fill(Number.POSITIVE_INFINITY)
  const from = new Int32Array(n + 1)
  best[0] = 0
  for (let last = 1; last <= n; last++) {
    const longest = lengths[last - 1] ?? 0
    for (let first = last - 1; first >= 0 && last - first <= MOST_SENTENCES; first--) {
      const size = last - first
      if (size > 1 && size * longest > MOST_WORDS) break
      const cost = (best[first] ?? 0) + longest * (size + STEP_COST) + CALL_COST
      if (cost < (best[last] ?? 0)) {
        best[last] = cost
        from[last] = first
      }
    }
  }
  const batches: Batch[] = []
  for (let last = n; last > 0; last = from[last] ?? 0) batches.push({ first: from[last] ?? 0, last })
  return batches.reverse()
}

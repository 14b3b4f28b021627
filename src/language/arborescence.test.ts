import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bestTree, isTree } from './arborescence.ts'

const total = (values: Float32Array, words: number, heads: ArrayLike<number>): number => {
  let sum = 0
  for (let d = 0; d < words; d++) sum += values[d * (words + 1) + (heads[d] ?? 0)] ?? 0
  return sum
}

/** Every assignment of heads, tried: the truth that the decoder must meet. */
const bestByTrying = (values: Float32Array, words: number): number => {
  let best = Number.NEGATIVE_INFINITY
  const heads = new Int32Array(words)
  const place = (word: number): void => {
    if (word === words) {
      if (isTree(heads)) best = Math.max(best, total(values, words, heads))
      return
    }
    for (let head = 0; head <= words; head++) {
      if (head === word + 1) continue
      heads[word] = head
      place(word + 1)
    }
  }
  place(0)
  return best
}

describe('trees', () => {
  it('are told from what has two roots, none, or a cycle', () => {
    expect(isTree([0, 1, 2])).toBe(true)
    expect(isTree([0, 0, 2])).toBe(false)
    expect(isTree([2, 3, 1])).toBe(false)
    expect(isTree([0, 3, 2])).toBe(false)
  })

  it('are the best of all trees with one root', () => {
    const scores = fc.integer({ min: 1, max: 5 }).chain((words) =>
      fc.record({
        words: fc.constant(words),
        values: fc.array(fc.integer({ min: -20, max: 20 }), {
          minLength: words * (words + 1),
          maxLength: words * (words + 1),
        }),
      }),
    )
    fc.assert(
      fc.property(scores, ({ words, values }) => {
        const floats = Float32Array.from(values)
        const heads = bestTree({ values: floats, offset: 0, stride: words + 1, words })
        expect(isTree(heads)).toBe(true)
        expect(total(floats, words, heads)).toBe(bestByTrying(floats, words))
      }),
      { numRuns: 400 },
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planBatches } from './batches.ts'

describe('batches', () => {
  it('take every sentence once, in order, within bounds', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 180 }), { maxLength: 200 }), (lengths) => {
        const sorted = [...lengths].sort((a, b) => a - b)
        let at = 0
        for (const { first, last } of planBatches(sorted)) {
          expect(first).toBe(at)
          expect(last).toBeGreaterThan(first)
          const longest = sorted[last - 1] ?? 0
          if (last - first > 1) expect((last - first) * longest).toBeLessThanOrEqual(640)
          at = last
        }
        expect(at).toBe(sorted.length)
      }),
    )
  })

  it('do not pad a short sentence to a long one', () => {
    expect(planBatches([3, 3, 3, 60])).toEqual([
      { first: 0, last: 3 },
      { first: 3, last: 4 },
    ])
    expect(planBatches([19, 20, 20, 20])).toEqual([{ first: 0, last: 4 }])
    expect(planBatches([])).toEqual([])
  })
})

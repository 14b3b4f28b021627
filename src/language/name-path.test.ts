import { describe, expect, it } from 'vitest'
import { NamePath } from './name-path.ts'

const LABELS = ['O', 'B-PER', 'I-PER', 'E-PER', 'S-PER', 'B-ORG', 'I-ORG', 'E-ORG', 'S-ORG']

/** Log-probabilities that favour the labels named, each by its chance. */
const scoresFor = (wanted: readonly (readonly [label: string, chance: number])[]): Float32Array => {
  const scores = new Float32Array(wanted.length * LABELS.length)
  wanted.forEach(([label, chance], i) => {
    LABELS.forEach((candidate, k) => {
      scores[i * LABELS.length + k] = Math.log(candidate === label ? chance : (1 - chance) / (LABELS.length - 1))
    })
  })
  return scores
}

describe('names', () => {
  const path = new NamePath(LABELS)

  it('begin, go on and end', () => {
    const scores = scoresFor([
      ['O', 0.9],
      ['B-PER', 0.8],
      ['I-PER', 0.8],
      ['E-PER', 0.8],
      ['O', 0.9],
      ['S-ORG', 0.9],
    ])
    const spans = path.spans(scores, 6)
    expect(spans.map(({ type, first, last }) => [type, first, last])).toEqual([
      ['PER', 1, 4],
      ['ORG', 5, 6],
    ])
    expect(spans[0]?.score).toBeCloseTo(0.8)
  })

  it('never change their type inside: the likelier whole wins', () => {
    const spans = path.spans(
      scoresFor([
        ['B-PER', 0.9],
        ['E-ORG', 0.5],
      ]),
      2,
    )
    expect(spans.map(({ type, first, last }) => [type, first, last])).toEqual([['PER', 0, 2]])
  })

  it('are none where every word is likelier outside', () => {
    expect(
      path.spans(
        scoresFor([
          ['O', 0.6],
          ['O', 0.9],
        ]),
        2,
      ),
    ).toEqual([])
    expect(path.spans(new Float32Array(0), 0)).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { type ReadWords, TextNames } from './text-names.ts'

const LABELS = ['O', 'S-PER', 'S-ORG', 'S-LOC', 'S-GPE_LOC', 'S-GPE_ORG']

/** A sentence whose words have these chances of being a person, an organisation or a state; the rest is no name. */
const read = (
  words: readonly (readonly [form: string, person: number, organisation: number, state: number])[],
): ReadWords => {
  const nameScores = new Float32Array(words.length * LABELS.length)
  words.forEach(([, person, organisation, state], i) => {
    const chances = [1 - person - organisation - state, person, organisation, 0.001, state * 0.6, state * 0.4 - 0.001]
    chances.forEach((chance, k) => {
      nameScores[i * LABELS.length + k] = Math.log(Math.max(chance, 1e-6))
    })
  })
  const forms = words.map(([form]) => form)
  return { forms, proper: forms.map(() => false), names: () => [], nameScores }
}
const finder = new TextNames(LABELS)
const found = (sentences: readonly ReadWords[]): string[][] =>
  finder.of(sentences).map((names) => names.map(({ type, first }) => `${type} ${first}`))

const SURE = read([
  ['Brandvik', 0.95, 0.01, 0.01],
  ['talte', 0.01, 0.01, 0.01],
])
const UNSURE = read([
  ['Så', 0.01, 0.01, 0.01],
  ['Brandviks', 0.2, 0.35, 0.01],
])

describe('names of a whole text', () => {
  it('are in each place what the word is elsewhere', () => {
    expect(found([SURE, SURE, SURE, UNSURE])).toEqual([['PER 0'], ['PER 0'], ['PER 0'], ['PER 1']])
  })

  it('stay what their sentence makes of them where the word stands once', () => {
    expect(found([UNSURE])).toEqual([[]])
  })

  it('are places where a state that acts and a state that is a place are together likelier than none', () => {
    const state = read([
      ['Vestland', 0.05, 0.05, 0.5],
      ['svarte', 0.01, 0.01, 0.01],
      ['Vestland', 0.05, 0.05, 0.52],
    ])
    expect(found([state])).toEqual([['GPE_LOC 0', 'GPE_LOC 2']])
  })

  it('are none in an empty text', () => {
    expect(finder.of([])).toEqual([])
  })
})

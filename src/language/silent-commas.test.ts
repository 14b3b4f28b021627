import { describe, expect, it } from 'vitest'
import { locales } from '../locales/index.ts'
import { spokenWords, withSilent } from './silent-commas.ts'

const spoken = (sentence: string): string => {
  const kinship = locales.get('da')?.kinship
  const forms = sentence.split(' ')
  const words = kinship && spokenWords(forms, kinship)
  return words ? words.map((at) => forms[at]).join(' ') : 'all'
}

describe('spokenWords', () => {
  it('leaves out the commas before a clause and round a name behind a title', () => {
    expect(spoken('Han siger , at aftalen , som er ny , holder .')).toBe('Han siger at aftalen som er ny , holder .')
    expect(spoken('Landets præsident , Eva Holm , rejser .')).toBe('Landets præsident Eva Holm rejser .')
    expect(spoken('Det sagde landets præsident , Eva Holm .')).toBe('Det sagde landets præsident Eva Holm .')
  })

  it('keeps those of lists and of quotations', () => {
    expect(spoken('Holm , Dahl og Lund rejser .')).toBe('all')
    expect(spoken('» Vi venter « , siger han .')).toBe('all')
  })
})

describe('withSilent', () => {
  it('puts the commas back into the tree and the names', () => {
    const numbers = (...values: number[]) => Int32Array.from(values)
    const labels = {
      upos: numbers(1, 1, 1),
      feats: numbers(1, 1, 1),
      lemmas: numbers(1, 1, 1),
      rels: numbers(1, 1, 1),
      heads: numbers(-1, 2, 0),
      names: () => [{ first: 1, last: 3, type: 'PER', score: 1 }],
      nameScores: Float32Array.from([-1, -2, -3, -4, -5, -6]),
    }
    const wide = withSilent(labels, [0, 2, 3], 4, { upos: 9, feats: 8, lemma: 7, rel: 6, outside: 0, nameLabels: 2 })
    expect([...wide.heads]).toEqual([-1, 3, 3, 0])
    expect([...wide.upos]).toEqual([1, 9, 1, 1])
    expect(wide.names()).toEqual([{ first: 2, last: 4, type: 'PER', score: 1 }])
    expect([...wide.nameScores]).toEqual([-1, -2, 0, -30, -3, -4, -5, -6])
  })
})

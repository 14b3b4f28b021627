import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CaseRecord, Report } from '../model/record.ts'
import { excerptOf } from './search.ts'
import { askedWords, searchedItems } from './searched.ts'

describe('what somebody typed', () => {
  it('is words and nothing else, each in its own and in plain letters', () => {
    expect(askedWords('  «Ærlige» O’Hara! ')).toEqual([
      { own: 'ærlige', plain: ['aerlige'], isBeginning: true },
      { own: 'o', plain: ['o'], isBeginning: false },
      { own: 'hara', plain: ['hara'], isBeginning: true },
    ])
    expect(askedWords('– … !?')).toEqual([])
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (query) => {
        for (const { own, plain } of askedWords(query))
          expect([own, ...plain].every((word) => /^[\p{L}\p{N}\p{M}]+$/u.test(word))).toBe(true)
      }),
    )
  })
})

describe('a statement', () => {
  it('is found by every spelling of whoever is named in it, though it has one of them', () => {
    const text = 'President Sarymov sa nei til Torvanger.'
    const report: Report = {
      id: 'r',
      source: 'a',
      sha256: '0',
      language: 'nb',
      text,
      furniture: [],
      blocks: [],
      read: true,
    }
    const span = (words: string) => ({
      report: 'r',
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
      exact: words,
    })
    const person = { kind: 'person' as const, sameBecause: [], offices: [] }
    const record: CaseRecord = {
      format: 'readout/1',
      generator: { name: 'readout', version: '0', readers: [] },
      reports: [report],
      contacts: [],
      positions: [],
      measures: [],
      comparisons: [],
      review: [],
      actors: [
        {
          id: 'a',
          name: 'Daulet Sarymov',
          names: ['Sarymov', 'Сарымов', 'Sarimov'],
          mentions: [span('Sarymov')],
          ...person,
        },
        { id: 'b', name: 'Torvanger', names: ['Torvanger'], mentions: [span('Torvanger')], ...person },
      ],
      statements: [
        {
          id: 's',
          form: 'indirect',
          spans: [span('nei til Torvanger')],
          speakers: ['a'],
          attribution: 'named',
          via: [],
          topics: [],
          confidence: 1,
        },
      ],
    }
    const item = searchedItems(record).find(({ kind }) => kind === 'statement')
    expect(item?.own).toBe('nei til torvanger')
    expect(item?.also.split(' ')).toEqual(expect.arrayContaining(['sarimov', 'sarymov', 'daulet', 'torvanger']))
  })
})

describe('an excerpt', () => {
  it('lies in the text, holds its marks whole, and is where most words stand together', () => {
    const text = `${'one word here. '.repeat(40)}Visas and consulates were spoken of. ${'and so on. '.repeat(40)}`
    const at = (word: string, from = 0) => ({
      start: text.indexOf(word, from),
      end: text.indexOf(word, from) + word.length,
    })
    const excerpt = excerptOf(text, [at('word'), at('Visas'), at('consulates')], 240)
    expect(excerpt?.marks.map(({ start, end }) => text.slice(start, end))).toEqual(['Visas', 'consulates'])
    expect(excerptOf(text, [], 240)).toBeUndefined()
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 400, unit: 'grapheme' }),
        fc.array(fc.tuple(fc.nat(400), fc.integer({ min: 1, max: 20 })), { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 10, max: 120 }),
        (words, pairs, length) => {
          const places = pairs
            .map(([start, size]) => ({
              start: Math.min(start, words.length - 1),
              end: Math.min(start + size, words.length),
            }))
            .filter(({ start, end }) => start < end)
            .sort((a, b) => a.start - b.start)
          const found = excerptOf(words, places, length)
          if (!found) return expect(places).toEqual([])
          expect(
            found.start >= 0 &&
              found.end <= words.length &&
              found.start < found.end &&
              found.end - found.start <= length,
          ).toBe(true)
          for (const { start, end } of found.marks) expect(start >= found.start && end <= found.end).toBe(true)
        },
      ),
    )
  })
})

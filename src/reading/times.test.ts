import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Sentence } from '../language/analysis.ts'
import { locales } from '../locales/index.ts'
import type { Report } from '../model/record.ts'
import type { Document, Quotation } from './document.ts'
import { findDurations } from './times/durations.ts'
import { findTimes } from './times.ts'

interface TimeFixture {
  readonly language: string
  readonly text: string | readonly string[]
  readonly published?: string
  readonly tense?: 'past' | 'future'
  readonly times: readonly {
    readonly words: string
    readonly edtf?: string
    readonly parts: object
    readonly rule?: string
  }[]
}

interface DurationFixture {
  readonly language: string
  readonly text: string
  readonly durations: readonly { readonly words: string; readonly value: string; readonly qualifier?: string }[]
}

const read = <T>(name: string): readonly T[] =>
  JSON.parse(readFileSync(new URL(`../../fixtures/times/${name}`, import.meta.url), 'utf8'))

const localeOf = (language: string) => {
  const locale = locales.get(language)
  if (!locale) throw new Error(`no locale ${language}`)
  return locale
}

/** Splits at spaces and sets closing marks apart, as little a tokenizer as there can be. */
const sentenceOf = (text: string, start = 0): Sentence => ({
  block: 0,
  start,
  end: start + text.length,
  tokens: [...text.matchAll(/[^\s.,"]+(?:[.,]\p{Nd}+)*|[.,"]/gu)].map(({ 0: form, index }, at) => ({
    start: start + index,
    end: start + index + form.length,
    form,
    lemma: form,
    lower: form.toLowerCase(),
    lowerLemma: form.toLowerCase(),
    upos: 'X',
    feats: {},
    head: at === 0 ? -1 : 0,
    deprel: at === 0 ? 'root' : 'dep',
  })),
  names: [],
})

const documentOf = ({ language, text, published }: TimeFixture): Document => {
  const sentences: Sentence[] = []
  let whole = ''
  for (const sentence of typeof text === 'string' ? [text] : text) {
    sentences.push(sentenceOf(sentence, whole.length))
    whole += `${sentence} `
  }
  const report: Report = {
    id: 'r',
    source: 'fixture',
    sha256: '',
    language,
    text: whole,
    furniture: [],
    blocks: [],
    read: true,
    ...(published ? { published } : {}),
  }
  return { report, analysis: { sentences }, localeOf: () => localeOf(language) }
}

const quotationsIn = (text: string): readonly Quotation[] =>
  [...text.matchAll(/"([^"]*)"/gu)].map(({ 0: all, index }) => ({
    start: index,
    end: index + all.length,
    content: [{ start: index + 1, end: index + all.length - 1 }],
    marks: 'quotes',
    ending: 'closed',
  }))

const times = read<TimeFixture>('times.json')
const durations = read<DurationFixture>('durations.json')

describe('findTimes', () => {
  it('is tried on at least 150 expressions', () => {
    expect(times.length + durations.length).toBeGreaterThanOrEqual(150)
  })

  it.each(
    times.map(
      (fixture) =>
        [[fixture.text].flat().join(' '), fixture.language, fixture.published ?? 'undated', fixture] as const,
    ),
  )('reads "%s" (%s, %s)', (_text, _language, _published, fixture) => {
    const document = documentOf(fixture)
    const found = findTimes(document, {
      quotations: quotationsIn(document.report.text),
      ...(fixture.tense ? { tenseOf: () => fixture.tense ?? 'open' } : {}),
    })
    expect(
      found.map(({ evidence, edtf, parts, resolvedBy }) => ({
        words: evidence.exact,
        ...(edtf === undefined ? {} : { edtf }),
        parts,
        ...(resolvedBy ? { rule: resolvedBy.rule } : {}),
      })),
    ).toEqual(fixture.times)
    for (const { evidence, sentence, first, last, certainty, resolvedBy } of found) {
      const tokens = document.analysis.sentences[sentence]?.tokens.slice(first, last) ?? []
      expect(tokens[0]?.start).toBeLessThanOrEqual(evidence.start)
      expect(tokens.at(-1)?.end).toBeGreaterThanOrEqual(evidence.end)
      expect(certainty).toBe(resolvedBy ? 'implied' : 'stated')
    }
  })

  it('says where the day stands that it counted from', () => {
    const [, later] = findTimes(
      documentOf({
        language: 'nb',
        text: ['De møttes 18. februar 2025.', 'Dagen etter, sa han, reiste de.'],
        times: [],
      }),
    )
    expect(later?.resolvedBy).toMatchObject({
      rule: 'narrative',
      anchor: '2025-02-18',
      evidence: { exact: '18. februar 2025' },
    })
  })
})

/** Arbitrary text, thick with pieces of times. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '31.',
        '30. februar',
        'for to',
        'mandag',
        '–',
        'kl. 25',
        'i',
        'forrige',
        'uke',
        '99.99.9999',
        'siden',
        'til',
        '2019',
        'dagen etter',
        'halvannen',
        'time',
      ),
    ),
  )
  .map((parts) => parts.join(' '))

describe('findDurations', () => {
  it('takes the digits of another script for no number', () => {
    expect(findTimes(documentOf({ language: 'nb', text: '௦ – 30. februar', times: [] }))).toEqual([])
  })

  it('never throws, and every span is its text, in any language', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.constantFrom(...locales.keys()),
        fc.option(fc.constantFrom('2025', '2025-02', '2025-02-27'), { nil: undefined }),
        (text, language, published) => {
          const document = documentOf({ language, text, times: [], ...(published ? { published } : {}) })
          for (const { evidence } of findTimes(document))
            expect(document.report.text.slice(evidence.start, evidence.end)).toBe(evidence.exact)
          for (const { start, end } of findDurations(sentenceOf(text), localeOf(language)))
            expect(end).toBeGreaterThan(start)
        },
      ),
      { numRuns: 300 },
    )
  })

  it.each(
    durations.map((fixture) => [fixture.text, fixture.language, fixture] as const),
  )('reads "%s" (%s)', (text, language, fixture) => {
    const found = findDurations(sentenceOf(text), localeOf(language))
    expect(
      found.map(({ start, end, value, qualifier }) => ({
        words: text.slice(start, end),
        value,
        ...(qualifier ? { qualifier } : {}),
      })),
    ).toEqual(fixture.durations)
  })
})

import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { findModelDir } from './model-files.ts'
import { type TokenRules, tokenize, tokenRules, tokenRulesSchema } from './tokenize.ts'

const data = z
  .record(z.string(), tokenRulesSchema)
  .parse(JSON.parse(readFileSync(`${findModelDir()}/tokens.json`, 'utf8')))

const rulesFor = (language: string): TokenRules => {
  const rules = data[language]
  if (!rules) throw new Error(`no rules for ${language}`)
  return tokenRules(rules)
}

const wordsOf = (text: string, language: string): string[] =>
  tokenize(text, 0, text.length, rulesFor(language)).map((place) => text.slice(place.start, place.end))

const cases: readonly (readonly [language: string, text: string, words: string])[] = [
  ['en', "They don't trust Russia's long-term plan.", "They do n't trust Russia 's long - term plan ."],
  ['en', 'She cannot e-mail the U.S. envoy, J. Doe.', 'She can not e-mail the U.S. envoy , J. Doe .'],
  ['en', '“We’ll see,” he said (again).', '“ We ’ll see , ” he said ( again ) .'],
  ['en', 'It costs $3.5m at 10:30 a.m. on 9/11/2001…', 'It costs $ 3.5 m at 10:30 a.m. on 9/11/2001 …'],
  [
    'en',
    'See https://example.org/a?b=c, or write to desk@example.org.',
    'See https://example.org/a?b=c , or write to desk@example.org .',
  ],
  ['en', 'Its the best, its own way, lets go!', 'It s the best , its own way , let s go !'],
  ['en', 'No. 5, no. Then etc. And so on, etc. and more.', 'No. 5 , no . Then etc . And so on , etc. and more .'],
  [
    'en',
    'Call 555/123-4567 or x3-1234 b/c of draft-2.doc (.pdf).',
    'Call 555/123-4567 or x3-1234 b/c of draft-2.doc ( .pdf ) .',
  ],
  [
    'en',
    "The #1 hit of the '60s and 70's: ----== J.Doe@WORK, it`s 25bn.",
    "The # 1 hit of the '60s and 70's : ----== J.Doe@WORK , it `s 25 bn .",
  ],
  [
    'en',
    'He left already.clearly St.Petersburg and S.Korea won.',
    'He left already . clearly St. Petersburg and S. Korea won .',
  ],
  ['nb', 'Møtet 18. februar gjaldt bl.a. EØS-avtalen.', 'Møtet 18. februar gjaldt bl.a. EØS-avtalen .'],
  [
    'nb',
    '«Storm ut»-funksjonen og stats- og regjeringssjefene.',
    '« Storm ut » -funksjonen og stats- og regjeringssjefene .',
  ],
  ['nb', '– Det koster 40 000 kroner, sa P. Hansen.', '– Det koster 40 000 kroner , sa P. Hansen .'],
  ['nb', 'I 2007-2008 kjørte 5 km/t og/eller gikk.', 'I 2007 - 2008 kjørte 5 km/t og / eller gikk .'],
  ['nn', 'Det er ikkje gjort.Regjeringa vil...', 'Det er ikkje gjort . Regjeringa vil ...'],
  ['sv', 'Han kom bl.a. hit, sade hon!', 'Han kom bl.a. hit , sade hon !'],
  ['sv', 'FN:s sändebud: Sverige såg SVT:s bild av EU:n.', 'FN:s sändebud : Sverige såg SVT:s bild av EU:n .'],
]

describe('words', () => {
  for (const [language, text, words] of cases) {
    it(`are those of the treebanks: ${text}`, () => {
      expect(wordsOf(text, language).join(' ')).toBe(words)
    })
  }

  it('keep an emoji whole and give other scripts an answer', () => {
    expect(wordsOf('Да 👩‍👩‍👧 北京 ok👍🏽', 'en')).toEqual(['Да', '👩‍👩‍👧', '北京', 'ok', '👍🏽'])
  })

  it('never hold white space or control characters alone', () => {
    expect(wordsOf('\u0000\u0007 \u00a0\ufeff\u200b\n', 'nb')).toEqual([])
  })

  it('cover everything but white space, in order, without overlap, for any text', () => {
    for (const language of ['nb', 'en']) {
      const rules = rulesFor(language)
      fc.assert(
        fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
          let at = 0
          for (const { start, end } of tokenize(text, 0, text.length, rules)) {
            expect(start).toBeGreaterThanOrEqual(at)
            expect(end).toBeGreaterThan(start)
            expect(text.slice(at, start)).not.toMatch(/[\p{L}\p{N}\p{P}]/u)
            at = end
          }
          expect(text.slice(at)).not.toMatch(/[\p{L}\p{N}\p{P}]/u)
        }),
        { numRuns: 300 },
      )
    }
  })

  it('take a line without spaces in linear time', () => {
    const started = performance.now()
    expect(wordsOf('x'.repeat(200_000), 'nb').length).toBeGreaterThan(1)
    expect(wordsOf('a-'.repeat(100_000), 'en').length).toBe(200_000)
    expect(performance.now() - started).toBeLessThan(5000)
  })
})

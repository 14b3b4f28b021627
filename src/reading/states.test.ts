import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Name, Sentence } from '../language/analysis.ts'
import { locales } from '../locales/index.ts'
import { findStates } from './states.ts'

/** Splits as a treebank would, as far as the cases here need it, and hangs every word on the first. */
const sentenceOf = (text: string, names: readonly Omit<Name, 'start' | 'end'>[] = []): Sentence => {
  const tokens = [...text.matchAll(/\p{Lu}\.(?:\p{Lu}\.)+|[\p{L}\p{N}]+(?:[-:][\p{L}\p{N}]+)*|['’]\p{L}*|[^\s]/gu)].map(
    (match, index) => ({
      start: match.index,
      end: match.index + match[0].length,
      form: match[0],
      lemma: match[0].toLowerCase(),
      lower: match[0].toLowerCase(),
      lowerLemma: match[0].toLowerCase(),
      upos: 'X' as const,
      feats: {},
      head: index === 0 ? -1 : 0,
      deprel: index === 0 ? 'root' : 'dep',
    }),
  )
  return {
    block: 0,
    start: 0,
    end: text.length,
    tokens,
    names: names.map((name) => ({
      ...name,
      start: tokens[name.first]?.start ?? 0,
      end: tokens[name.last - 1]?.end ?? 0,
    })),
  }
}

const localeOf = (language: string) => {
  const locale = locales.get(language)
  if (!locale) throw new Error(`no locale ${language}`)
  return locale
}

const found = (language: string, text: string, names: readonly Omit<Name, 'start' | 'end'>[] = []): string =>
  findStates(sentenceOf(text, names), localeOf(language))
    .map(
      ({ start, end, form, country, organisation, owner }) =>
        `${text.slice(start, end)}=${form}:${country ?? organisation}${owner ? `(${owner})` : ''}`,
    )
    .join(' ')

describe('findStates', () => {
  it.each([
    ['nb', 'Russlands utenriksminister kom til USA.', 'Russlands=name:RU USA=name:US'],
    ['en', 'the Kyrgyz Republic, Viet Nam and the Lao PDR', 'Kyrgyz Republic=name:KG Viet Nam=name:VN Lao PDR=name:LA'],
    ['en', 'the German Foreign Office', 'German=adjective:DE'],
    ['nb', 'Han kom fra Den franske republikk.', 'Den franske republikk=name:FR'],
    ['da', 'Han kom fra Den Franske Republik.', 'Den Franske Republik=name:FR'],
    ['sv', 'Han kom från Franska republiken.', 'Franska republiken=name:FR'],
    ['nb', 'Den russiske presidenten ringte amerikanerne.', 'russiske=adjective:RU amerikanerne=demonym:US'],
    ['nb', 'Kreml og Det hvite hus var enige.', 'Kreml=seat:RU Det hvite hus=seat:US'],
    ['nb', 'Ankara vil megle, sier FNs sikkerhetsråd.', 'Ankara=capital:TR FNs sikkerhetsråd=name:un-security-council'],
    ['nb', 'USA-ledede styrker og Ukraina-samtaler', 'USA=adjective:US Ukraina=adjective:UA'],
    [
      'nb',
      'De norsk-russiske samtalene om Sør-Koreas krav',
      'norsk=adjective:NO russiske=adjective:RU Sør-Koreas=name:KR',
    ],
    ['nb', 'De pro-russiske styrkene trakk seg.', ''],
    ['nb', 'De finner ingen løsning.', ''],
    ['nb', 'Hviterussland, Tyrkia og Elfenbenskysten', 'Hviterussland=name:BY Tyrkia=name:TR Elfenbenskysten=name:CI'],
    [
      'nb',
      'Det melder Tass og det iranske nyhetsbyrået Irna.',
      'Tass=name:tass(RU) iranske=adjective:IR Irna=name:irna(IR)',
    ],
    ['nb', 'Fars hus er solgt.', ''],
    ['nb', 'La oss møtes i Laos.', 'Laos=name:LA'],
    ['nb', 'UD svarte, men gresk UD og Ukrainas UD tidde.', 'UD=seat:NO gresk=adjective:GR Ukrainas=name:UA'],
    ['nb', 'Det Norske Veritas', ''],
    [
      'nn',
      'Kviterussland og dei tyrkiske amerikanarane i Noreg',
      'Kviterussland=name:BY tyrkiske=adjective:TR amerikanarane=demonym:US Noreg=name:NO',
    ],
    ['nn', 'Det kvite huset og Tryggingsrådet', 'Det kvite huset=seat:US Tryggingsrådet=name:un-security-council'],
    [
      'en',
      'The United States told us that US officials met Russians.',
      'United States=name:US US=name:US Russians=demonym:RU',
    ],
    ['en', 'U.S. and U.K. envoys met in Côte d’Ivoire.', 'U.S.=name:US U.K.=name:GB Côte d’Ivoire=name:CI'],
    ['en', "Russia's Foreign Ministry and the Kremlin", "Russia's=name:RU the Kremlin=seat:RU"],
    ['en', 'The Moscow Times and the White House', 'The Moscow Times=name:the-moscow-times the White House=seat:US'],
    ['en', 'Qatari and Saudi mediators; the Turks', 'Qatari=adjective:QA Saudi=adjective:SA Turks=demonym:TR'],
    ['en', 'A polish for the china in turkey', ''],
    ['en', 'LET US GO TO CHINA NOW', 'CHINA=name:CN'],
    ['en', 'Hamas and the UN Security Council', 'Hamas=name:hamas UN Security Council=name:un-security-council'],
    ['en', 'Democratic Republic of Congo', 'Democratic Republic of Congo=name:CD'],
    [
      'da',
      'Ruslands præsident og EU’s udenrigschef i Det Hvide Hus',
      'Ruslands=name:RU EU’s=name:eu Det Hvide Hus=seat:US',
    ],
    [
      'da',
      'De ukrainske soldater og russerne, siger Tyrkiet',
      'ukrainske=adjective:UA russerne=demonym:RU Tyrkiet=name:TR',
    ],
    ['da', 'Vi tjekker letterne.', ''],
    [
      'sv',
      'USA:s president och ryska ryssarna i Vita huset',
      'USA:s=name:US ryska=adjective:RU ryssarna=demonym:RU Vita huset=seat:US',
    ],
    ['sv', 'Han har lett samtalen i Förenade Arabemiraten.', 'Förenade Arabemiraten=name:AE'],
    ['sv', 'Turkiets utrikesminister och Belarus', 'Turkiets=name:TR Belarus=name:BY'],
  ])('reads in %s: %s', (language, text, expected) => {
    expect(found(language, text)).toBe(expected)
  })

  it('never throws, whatever the text', () => {
    const text = fc
      .array(
        fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('USA-', '-', 'norsk-', "'s", 'Det hvite', 'the')),
      )
      .map((parts) => parts.join(' '))
    fc.assert(
      fc.property(text, fc.constantFrom(...locales.keys()), (any, language) => {
        for (const { first, last, start, end } of findStates(sentenceOf(any), localeOf(language))) {
          expect(last).toBeGreaterThan(first)
          expect(end).toBeGreaterThan(start)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('leaves a name alone that the analysis takes for a person', () => {
    expect(found('en', 'Neil Jordan spoke.', [{ kind: 'person', first: 0, last: 2, score: 1 }])).toBe('')
    expect(found('en', 'Jordan spoke.')).toBe('Jordan=name:JO')
  })

  it('does not take a capital for a state inside the name of an organisation', () => {
    expect(found('nb', 'Oslo Børs steg.', [{ kind: 'organisation', first: 0, last: 2, score: 1 }])).toBe('')
  })

  it('gives the usual English name of the state and of its capital or seat', () => {
    const [moscow, house] = findStates(sentenceOf('Moskva og Det hvite hus'), localeOf('nb'))
    expect(moscow).toMatchObject({ english: 'Russia', place: 'Moscow', country: 'RU' })
    expect(house).toMatchObject({ english: 'United States', place: 'White House', country: 'US' })
  })

  it.each(['nb', 'nn', 'en', 'da', 'sv'])('knows in %s every state that has an English name', (language) => {
    const countries = (words: readonly { readonly form: string; readonly country: string }[]) =>
      new Set(words.filter(({ form }) => form === 'name').map(({ country }) => country))
    expect(
      [...countries(localeOf('en').states.words)].filter(
        (country) => !countries(localeOf(language).states.words).has(country),
      ),
    ).toEqual([])
  })
})

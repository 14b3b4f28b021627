import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Name, NameKind, Sentence, Token } from '../../language/analysis.ts'
import { locales } from '../../locales/index.ts'
import { contains } from '../../text/span.ts'
import { findQuotations } from '../quotations.ts'
import { findActors } from './layer.ts'
import { actorsOf, meant } from './testSentences.ts'

const officesOf = (
  language: string,
  name: string,
  ...written: Parameters<typeof meant> extends [string, ...infer W] ? W : never
): readonly string[] =>
  actorsOf(language, ...written)
    .layer.actors.filter((actor) => actor.name === name)
    .flatMap(({ offices }) => offices.map(({ title, of }) => `${title}${of === undefined ? '' : ` of ${of}`}`))

describe('a name that the model took for a body', () => {
  const kindOf = (name: string, ...written: readonly Parameters<typeof actorsOf>[1][]): string | undefined =>
    actorsOf('nb', ...written).layer.actors.find((actor) => actor.name === name)?.kind

  it('is a person’s behind an office, there and where it stands alone', () => {
    const titled = {
      words: 'President/NOUN/nmod>2 Aizada/PROPN/nmod>2 Nurova/PROPN/nsubj>3 svarte/VERB/root',
      names: [['organisation', 'Aizada Nurova']],
    } as const
    const alone = { words: 'Nurova/PROPN/nsubj>1 reiste/VERB/root', names: [['organisation', 'Nurova']] } as const
    expect(kindOf('Aizada Nurova', titled, alone)).toBe('person')
    expect(kindOf('Nurova', titled, alone)).toBeUndefined()
    expect(kindOf('Nurova', alone)).toBe('organisation')
  })
})

describe('names', () => {
  it('keep the exact words where a tokenizer parts a hyphen', () => {
    const words = "Qatar ~'s Emir/NOUN Sheikh Faris bin/X Jabr al/X ~- ~Murri/PROPN spoke/VERB/root"
    expect(meant('en', { words, names: [['person', 'Faris bin Jabr al']] })).toContain(
      "Qatar's Emir Sheikh Faris bin Jabr al-Murri=Faris bin Jabr al-Murri",
    )
  })

  it('reach over small words and small letters where the tree hangs them on the name', () => {
    expect(
      meant('nb', {
        words: 'møtte/VERB/root Igor/PROPN/obj>0 larsov/PROPN/flat:name>1 i/ADP Bergen',
        names: [['person', 'Igor']],
      }),
    ).toContain('Igor larsov=Igor larsov')
    expect(
      meant('en', {
        words: 'Klara/PROPN/nsubj>4 von/X der/X Heide/PROPN said/VERB/root',
        names: [['person', 'Klara']],
      }),
    ).toContain('Klara von der Heide=Klara von der Heide')
  })

  it('hold a nickname in marks and are called without it', () => {
    const words = 'Ola/PROPN/nsubj>5 « ~Kongen ~» Heim/PROPN talte/VERB/root'
    expect(meant('nb', { words, names: [['person', 'Ola']] })).toContain('Ola «Kongen» Heim=Ola Heim')
  })

  it('leave a long English title whole before them', () => {
    const words =
      'US Deputy Assistant Secretary of/ADP State for/ADP European/ADJ and/CCONJ Eurasian/ADJ Affairs/NOUN Nora/PROPN Quill/PROPN/nsubj>13 spoke/VERB/root'
    const title = 'Deputy Assistant Secretary of State for European and Eurasian Affairs of US'
    expect(officesOf('en', 'Nora Quill', { words })).toEqual([title])
    expect(officesOf('en', 'Nora Quill', { words, names: [['person', 'Eurasian Affairs Nora Quill']] })).toEqual([
      title,
    ])
  })

  it('take their side from an adjective where the office lacks its noun', () => {
    const { layer } = actorsOf('en', {
      words: 'Turkish/ADJ Foreign/PROPN Kemal/PROPN Orhan/PROPN/nsubj>4 said/VERB/root',
      names: [['person', 'Foreign Kemal Orhan']],
    })
    expect(layer.actors.find(({ name }) => name === 'Kemal Orhan')).toMatchObject({
      kind: 'person',
      country: 'TR',
      offices: [],
    })
  })

  it('share a plural title, each with his own state where there are as many', () => {
    const words =
      'De/DET russiske/ADJ og/CCONJ ukrainske/ADJ presidentene/NOUN Orlov/PROPN/nsubj>8 og/CCONJ Bondar/PROPN/conj>5 talte/VERB/root'
    const names = [
      ['person', 'Orlov'],
      ['person', 'Bondar'],
    ] as const
    expect(officesOf('nb', 'Orlov', { words, names })).toEqual(['president of RU'])
    expect(officesOf('nb', 'Bondar', { words, names })).toEqual(['president of UA'])
  })

  it('agree over the report on what they name', () => {
    const party = (kind: NameKind) => ({
      words: 'Folkepartiet/PROPN/nsubj>1 vil/VERB/root',
      names: [[kind, 'Folkepartiet']] as const,
    })
    const { layer } = actorsOf('nb', party('organisation'), party('person'), party('organisation'))
    expect(layer.actors.map(({ kind }) => kind)).toEqual(['organisation'])
  })

  it('of one surname stay two, and a lone surname means the one named last', () => {
    const named = (name: string) => ({
      words: `${name.replace(' ', '/PROPN/nsubj>2 ')}/PROPN/flat:name>0 talte/VERB/root`,
      names: [['person', name]] as const,
    })
    const lone = { words: 'Aliyar/PROPN/nsubj>1 svarte/VERB/root', names: [['person', 'Aliyar']] as const }
    const { layer } = actorsOf('nb', named('Ilham Aliyar'), lone, named('Heydar Aliyar'), lone)
    expect(layer.actors.map(({ name }) => name).sort()).toEqual(['Heydar Aliyar', 'Ilham Aliyar'])
    expect(layer.mentions.map(({ actor }) => actor && layer.actorOf(actor).name)).toEqual([
      'Ilham Aliyar',
      'Ilham Aliyar',
      'Heydar Aliyar',
      'Heydar Aliyar',
    ])
  })

  it('written out of another alphabet in two ways are one', () => {
    const named = (name: string) => ({
      words: `${name.replace(' ', '/PROPN/nsubj>2 ')}/PROPN/flat:name>0 spoke/VERB/root`,
      names: [['person', name]] as const,
    })
    expect(actorsOf('en', named('Andrei Belskij'), named('Andrey Belsky')).layer.actors).toHaveLength(1)
  })
})

const said = (name: string, verb = 'talte') => ({
  words: `${name}/PROPN/nsubj>1 ${verb}/VERB/root`,
  names: [['person', name]] as const,
})

describe('pronouns', () => {
  it('fit the gender that a given name tells', () => {
    const words = 'Maria/PROPN/nsubj>2 Lund/PROPN/flat:name>0 møtte/VERB/root Per/PROPN/obj>2 Dahl/PROPN/flat:name>3'
    const names = [
      ['person', 'Maria Lund'],
      ['person', 'Per Dahl'],
    ] as const
    const pronoun = (word: string) => ({ words: `${word}/PRON/nsubj>1 reiste/VERB/root` })
    expect(meant('nb', { words, names }, pronoun('Hun'))).toContain('Hun=Maria Lund')
    expect(meant('nb', { words, names }, pronoun('Han'))).toContain('Han=Per Dahl')
  })

  it('possessive: "sin" is the subject’s and "hans" is not', () => {
    const sentence = (word: string) => ({
      words: `Orlov/PROPN/nsubj>1 møtte/VERB/root ${word}/PRON/nmod>3 rådgiver/NOUN/obj>1`,
      names: [['person', 'Orlov']] as const,
    })
    expect(meant('nb', said('Dahl'), sentence('sin'))).toContain('sin=Orlov')
    expect(meant('nb', said('Dahl'), sentence('hans'))).toContain('hans=Dahl')
  })

  it('inside a quotation do not mean whoever says it', () => {
    const words = '–/PUNCT Han/PRON/nsubj>2 kommer/VERB/root ,/PUNCT sier/VERB/parataxis>2 Dahl/PROPN/nsubj>4'
    expect(meant('nb', said('Orlov'), said('Dahl'), { words, names: [['person', 'Dahl']] })).toContain('Han=Orlov')
  })

  it('take the subject of the clause above', () => {
    const words =
      'Det/PRON sa/VERB/root Orlov/PROPN/nsubj>1 da/SCONJ han/PRON/nsubj>5 møtte/VERB/advcl>1 Dahl/PROPN/obj>5'
    expect(
      meant('nb', said('Dahl'), {
        words,
        names: [
          ['person', 'Orlov'],
          ['person', 'Dahl'],
        ],
      }),
    ).toContain('han=Orlov')
  })

  it('"førstnevnte" and "sistnevnte" part two that were joined', () => {
    const two = {
      words: 'Orlov/PROPN/nsubj>3 og/CCONJ/cc>2 Dahl/PROPN/conj>0 talte/VERB/root',
      names: [
        ['person', 'Orlov'],
        ['person', 'Dahl'],
      ] as const,
    }
    expect(meant('nb', two, { words: 'Førstnevnte/ADJ/nsubj>1 reiste/VERB/root' })).toContain('Førstnevnte=Orlov')
    expect(meant('nb', two, { words: 'Sistnevnte/ADJ/nsubj>1 reiste/VERB/root' })).toContain('Sistnevnte=Dahl')
    expect(meant('nb', two, { words: 'De/PRON to/NUM reiste/VERB/root' })).toContain('De to=Orlov and Dahl')
  })
})

describe('sides', () => {
  const government = { words: 'Regjeringen/NOUN/nsubj>1/Definite=Def,Number=Sing protesterte/VERB/root' }

  it('of a bare "regjeringen" are those last said with it, else home where the report names home', () => {
    const russian = { words: 'Den/DET russiske/ADJ regjeringen/NOUN/nsubj>3/Definite=Def,Number=Sing nektet/VERB/root' }
    expect(meant('nb', russian, government).at(-1)).toBe('Regjeringen=Russia')
    expect(meant('nb', { words: 'Norge/PROPN/nsubj>1 protesterte/VERB/root' }, government)).toContain(
      'Regjeringen=Norway',
    )
    expect(meant('nb', government)).toEqual(['Regjeringen=?'])
  })

  it('of a person’s administration are the person’s', () => {
    const words = "US President Jane/PROPN Roe/PROPN ~'s/PART administration/NOUN/nsubj>6 objected/VERB/root"
    expect(meant('en', { words, names: [['person', 'Jane Roe']] })).toContain('administration=United States')
  })

  it('called both are those of the two people who met', () => {
    const met = {
      words:
        'Russian/ADJ Minister/NOUN Orlov/PROPN/nsubj>8 and/CCONJ Qatari/ADJ Minister/NOUN Faris/PROPN/conj>2 both/PRON agreed/VERB/root',
      names: [
        ['person', 'Orlov'],
        ['person', 'Faris'],
      ] as const,
    }
    expect(meant('en', met, { words: 'Both/DET sides/NOUN/nsubj>2/Number=Plur left/VERB/root' })).toContain(
      'Both sides=Russia and Qatar',
    )
  })

  it('a capital behind its own noun or a preposition is a city', () => {
    expect(meant('nb', { words: 'De/PRON møttes/VERB/root i/ADP hovedstaden/NOUN Moskva/PROPN' })).not.toContain(
      'Moskva=Russia',
    )
    expect(meant('nb', { words: 'Moskva/PROPN/nsubj>1 protesterte/VERB/root' })).toContain('Moskva=Russia')
  })
})

describe('any text', () => {
  const kinds: readonly NameKind[] = ['person', 'organisation', 'gpe', 'misc']
  const word = fc.oneof(
    fc.constantFrom(
      'president',
      'Putin',
      'og',
      'han',
      'sin',
      'Den',
      'russiske',
      'regjeringen',
      '«',
      '»',
      '-',
      'bin',
      'al',
      '–',
      ',',
      'de',
      'to',
      'Dr.',
      's',
      'begge',
      'sa',
      'som',
      '(',
      ')',
    ),
    fc.string({ minLength: 1, maxLength: 6, unit: 'grapheme' }).map((text) => text.replace(/\s/gu, '_')),
  )

  it('is read without an error, every mention at its words', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('nb', 'nn', 'en', 'da', 'sv'),
        fc.array(fc.array(word, { minLength: 1, maxLength: 12 }), { maxLength: 4 }),
        fc.nat(),
        (language, lines, seed) => {
          const locale = locales.get(language)
          if (!locale) throw new Error(`no locale ${language}`)
          const text = lines.map((line) => line.join(' ')).join('\n')
          let at = 0
          const sentences = lines.map((line, block): Sentence => {
            const start = at
            const tokens = line.map((form, index): Token => {
              const token: Token = {
                start: at,
                end: at + form.length,
                form,
                lemma: form.toLowerCase(),
                lower: form.toLowerCase(),
                lowerLemma: form.toLowerCase(),
                feats: {},
                upos: (['NOUN', 'PROPN', 'PRON', 'VERB'] as const)[(index + seed) % 4] ?? 'X',
                head: index === 0 ? -1 : (seed * 7 + index * 3) % index,
                deprel:
                  index === 0
                    ? 'root'
                    : ((['nsubj', 'conj', 'flat:name', 'nmod'] as const)[(index * seed) % 4] ?? 'dep'),
              }
              at = token.end + 1
              return token
            })
            const first = seed % line.length
            const last = Math.min(line.length, first + 1 + (seed % 3))
            const name: Name = {
              kind: kinds[seed % 4] ?? 'misc',
              first,
              last,
              start: tokens[first]?.start ?? 0,
              end: tokens[last - 1]?.end ?? 0,
              score: 0.5,
            }
            return { block, start, end: at - 1, tokens, names: [name] }
          })
          const blocks = sentences.map(({ start, end }) => ({ start, end, kind: 'paragraph' as const, language }))
          const report = { id: 'r', source: 'r', sha256: '', language, text, furniture: [], blocks, read: true }
          const layer = findActors({ report, analysis: { sentences }, localeOf: () => locale }, findQuotations(report))
          for (const { sentence, first, last, start, end, head } of layer.mentions) {
            const within = sentences[sentence]
            expect(within && contains(within, { start, end })).toBe(true)
            expect([within?.tokens[first]?.start, within?.tokens[last - 1]?.end]).toEqual([start, end])
            expect(head >= first && head < last).toBe(true)
          }
          for (const { mentions, name } of layer.actors) {
            expect(name).not.toBe('')
            for (const span of mentions) expect(text.slice(span.start, span.end)).toBe(span.exact)
          }
        },
      ),
      { numRuns: 200 },
    )
  })
})

describe('offices', () => {
  it('named by themselves mean who bears them, a deputy apart', () => {
    const words =
      'Colombia ~’s/PART president/NOUN ,/PUNCT Hugo/PROPN Parra/PROPN ,/PUNCT met/VERB/root Vice President Luis/PROPN Rincon/PROPN/obj>7'
    const met = {
      words,
      names: [
        ['person', 'Hugo Parra'],
        ['person', 'Luis Rincon'],
      ] as const,
    }
    expect(meant('en', met, { words: 'The/DET vice president/NOUN/nsubj>3 left/VERB/root' })).toContain(
      'The vice president=Luis Rincon',
    )
    expect(meant('en', met, { words: 'The/DET president/NOUN/nsubj>2 left/VERB/root' })).toContain(
      'The president=Hugo Parra',
    )
  })

  it('of a counterpart are those of whom he meets', () => {
    const words =
      'Utenriksminister/NOUN Anna/PROPN/nsubj>3 Voll/PROPN/flat:name>1 ringte/VERB/root sin/PRON greske/ADJ kollega/NOUN/obj>3 Kostas/PROPN/flat>6 Vlachos/PROPN/flat>6'
    const rang = {
      words,
      names: [
        ['person', 'Anna Voll'],
        ['person', 'Kostas Vlachos'],
      ] as const,
    }
    expect(
      meant('nb', rang, { words: 'Den/DET greske/ADJ utenriksministeren/NOUN/nsubj>3/Definite=Def svarte/VERB/root' }),
    ).toContain('Den greske utenriksministeren=Kostas Vlachos')
  })

  it('begin behind a closing mark, not with it', () => {
    const words = '‘Enough/X , ~’ Norway ~’s/PART minister/NOUN ~,/PUNCT Anna/PROPN Voll/PROPN ,/PUNCT said/VERB/root'
    expect(meant('en', { words, names: [['person', 'Anna Voll']] })).toContain('Norway’s minister, Anna Voll=Anna Voll')
  })
})

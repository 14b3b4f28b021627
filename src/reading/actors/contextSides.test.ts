import { describe, expect, it } from 'vitest'
import { actorsOf, meant, type Written } from './testSentences.ts'

const sideOf = (language: string, name: string, ...written: readonly Written[]): string | undefined =>
  actorsOf(language, ...written).layer.actors.find((actor) => actor.name === name)?.country

const minister = (name: string, rest: Partial<Written> = {}): Written => ({
  words: `Utenriksminister/NOUN/nmod>1 ${name}/PROPN/nsubj>2 svarte/VERB/root`,
  names: [['person', name]],
  ...rest,
})

describe('a title without a state', () => {
  it('is of the only state told of before it in its sentence', () => {
    const words = 'I/ADP Rabat/PROPN/obl>2 svarte/VERB/root utenriksminister/NOUN/nmod>4 Tazar/PROPN/nsubj>2'
    expect(
      sideOf('nb', 'Tazar', {
        words,
        names: [
          ['person', 'Tazar'],
          ['gpe', 'Rabat'],
        ],
      }),
    ).toBe('MA')
  })

  it('is of the only state that the sentence before tells of, and of none where that tells of two', () => {
    const one: Written = { words: 'Georgia/PROPN/nsubj>1 protesterte/VERB/root' }
    const two: Written = { words: 'Georgia/PROPN/nsubj>3 og/CCONJ/cc>2 Tyrkia/PROPN/conj>0 protesterte/VERB/root' }
    expect(sideOf('nb', 'Lomar', one, minister('Lomar', { goesOn: true }))).toBe('GE')
    expect(sideOf('nb', 'Lomar', two, minister('Lomar', { goesOn: true }))).toBeUndefined()
    expect(sideOf('nb', 'Lomar', one, minister('Lomar'))).toBeUndefined()
  })

  it('is not of the side that somebody else is told to lead', () => {
    const words =
      'Georgierne/NOUN/nsubj>1 sendte/VERB/root utenriksminister/NOUN/nmod>3 Lomar/PROPN/obj>1 ,/PUNCT mens/SCONJ/mark>8 minister/NOUN/nmod>7 Kvaran/PROPN/nsubj>8 ledet/VERB/advcl>1 den/DET/det>11 tyrkiske/ADJ/amod>11 delegasjonen/NOUN/obj>8'
    const told: Written = {
      words,
      names: [
        ['person', 'Lomar'],
        ['person', 'Kvaran'],
      ],
    }
    expect(sideOf('nb', 'Lomar', told)).toBe('GE')
    expect(sideOf('nb', 'Kvaran', told)).toBe('TR')
  })

  it('is of no state whose only such office somebody else bears', () => {
    const other: Written = {
      words: 'Georgias/PROPN/nmod>1 utenriksminister/NOUN/nmod>2 Kvaran/PROPN/nsubj>3 svarte/VERB/root',
      names: [['person', 'Kvaran']],
    }
    expect(sideOf('nb', 'Lomar', other, minister('Lomar', { goesOn: true }))).toBeUndefined()
  })

  it('is of the readers’ own state where the report speaks of it, unless that has no such office', () => {
    const home: Written = { words: 'Norge/PROPN/nsubj>2 vil/AUX hjelpe/VERB/root' }
    expect(sideOf('nb', 'Lomar', home, minister('Lomar'))).toBe('NO')
    const deputy: Written = {
      words: 'Viseutenriksminister/NOUN/nmod>1 Lomar/PROPN/nsubj>2 svarte/VERB/root',
      names: [['person', 'Lomar']],
    }
    expect(sideOf('nb', 'Lomar', home, deputy)).toBeUndefined()
  })

  it('is of the readers’ own state where the report opens with it and tells of that by its capital alone', () => {
    const capital: Written = { words: 'Oslo/PROPN/nsubj>1 venter/VERB/root', names: [['gpe', 'Oslo']] }
    const abroad: Written = { words: 'Georgia/PROPN/nsubj>1 protesterte/VERB/root' }
    expect(sideOf('nb', 'Lomar', minister('Lomar'), capital)).toBe('NO')
    expect(sideOf('nb', 'Lomar', minister('Lomar'))).toBeUndefined()
    expect(sideOf('nb', 'Lomar', abroad, minister('Lomar'), capital)).toBeUndefined()
  })

  it('is the publisher’s own in a ministry’s account, but not whoever leads another side there', () => {
    const outlet = 'Ministry of Foreign Affairs of Oman'
    const host: Written = {
      words: 'Minister/NOUN/nmod>1 Harthar/PROPN/nsubj>2 spoke/VERB/root',
      names: [['person', 'Harthar']],
      outlet,
    }
    const led: Written = {
      words:
        'The/DET Ethiopian/ADJ/amod>2 delegation/NOUN/nsubj>4 was/AUX headed/VERB/root by/ADP Ambassador/NOUN/nmod>7 Bekar/PROPN/obl>4',
      names: [['person', 'Bekar']],
    }
    expect(sideOf('en', 'Harthar', host, led)).toBe('OM')
    expect(sideOf('en', 'Bekar', host, led)).toBe('ET')
  })

  it('of an ambassador is not told by the states around: they are his hosts as well', () => {
    const words = 'I/ADP Caracas/PROPN/obl>2 svarte/VERB/root ambassadør/NOUN/nmod>4 Krögar/PROPN/nsubj>2'
    expect(
      sideOf('nb', 'Krögar', {
        words,
        names: [
          ['person', 'Krögar'],
          ['gpe', 'Caracas'],
        ],
      }),
    ).toBeUndefined()
  })

  it('is of the state that possesses it, whatever its first part names', () => {
    const words = 'Ungarns/PROPN/nmod>1 EU-minister/NOUN/nmod>2 Fekar/PROPN/nsubj>3 svarte/VERB/root'
    expect(
      sideOf('nb', 'Fekar', {
        words,
        names: [
          ['person', 'Fekar'],
          ['gpe', 'Ungarns'],
        ],
      }),
    ).toBe('HU')
  })

  it('reaches over an article and an honorific to the name it is set off from', () => {
    const words =
      'the/DET Prime/ADJ Minister/NOUN/nsubj>10 of/ADP Mauritius/PROPN/nmod>2 ,/PUNCT the/DET Honourable/ADJ Rajar/PROPN/appos>2 ,/PUNCT spoke/VERB/root'
    expect(sideOf('en', 'Rajar', { words, names: [['person', 'Rajar']] })).toBe('MU')
  })

  it('of a spokesperson is that of the ministry told of last', () => {
    const ministry: Written = {
      words: 'The/DET Qatari/ADJ/amod>3 foreign/ADJ/amod>3 ministry/NOUN/nsubj>4 denied/VERB/root it/PRON/obj>4',
    }
    const spoke: Written = {
      words: 'Ministry/NOUN/compound>1 spokesperson/NOUN/nmod>2 Mansar/PROPN/nsubj>3 said/VERB/root so/ADV',
      names: [['person', 'Mansar']],
    }
    expect(sideOf('en', 'Mansar', ministry, spoke)).toBe('QA')
  })

  it('is that of whom it serves: a name, an office, a pronoun, the state spoken of', () => {
    const leader: Written = {
      words: 'Sudans/PROPN/nmod>1 leder/NOUN/nmod>2 Tahar/PROPN/nsubj>3 talte/VERB/root',
      names: [['person', 'Tahar']],
    }
    const his: Written = {
      words: 'Hans/PRON/nmod>1 utenriksminister/NOUN/nsubj>5 ,/PUNCT Hadar/PROPN/appos>1 ,/PUNCT svarte/VERB/root',
      names: [['person', 'Hadar']],
    }
    expect(sideOf('nb', 'Hadar', leader, his)).toBe('SD')
    const served: Written = {
      words:
        'A/DET spokesman/NOUN/nsubj>7 for/ADP Kvaran/PROPN/nmod>1 ,/PUNCT Tserar/PROPN/appos>1 ,/PUNCT spoke/VERB/root',
      names: [
        ['person', 'Kvaran'],
        ['person', 'Tserar'],
      ],
    }
    const georgian: Written = {
      words: 'Georgian/ADJ/amod>2 Foreign/ADJ Minister/NOUN/nmod>3 Kvaran/PROPN/nsubj>4 spoke/VERB/root',
      names: [['person', 'Kvaran']],
    }
    expect(sideOf('en', 'Tserar', georgian, served)).toBe('GE')
    const recalled: Written = {
      words: 'Sudan/PROPN/nsubj>1 recalled/VERB/root its/PRON/nmod:poss>3 ambassador/NOUN/obj>1',
    }
    expect(actorsOf('en', recalled).layer.actors.find(({ kind }) => kind === 'unnamed')?.country).toBe('SD')
  })
})

describe('an office told of without its bearer', () => {
  it('was that of the one named with it later', () => {
    const recalled: Written = {
      words: 'Sudan/PROPN/nsubj>1 recalled/VERB/root its/PRON/nmod:poss>3 ambassador/NOUN/obj>1',
    }
    const named: Written = {
      words: 'The/DET ambassador/NOUN/nsubj>5 ,/PUNCT Idrar/PROPN/appos>1 ,/PUNCT spoke/VERB/root',
      names: [['person', 'Idrar']],
    }
    expect(meant('en', recalled, named)).toContain('its ambassador=Idrar')
    expect(sideOf('en', 'Idrar', recalled, named)).toBe('SD')
  })

  it('is that of the only one named with it before whose side was not told', () => {
    const named: Written = {
      words: 'Ambassadør/NOUN/nmod>1 Krögar/PROPN/nsubj>2 svarte/VERB/root',
      names: [['person', 'Krögar']],
    }
    const later: Written = { words: 'Den/DET tyske/ADJ/amod>2 ambassadøren/NOUN/nsubj>3/Definite=Def reiste/VERB/root' }
    expect(meant('nb', named, later)).toContain('Den tyske ambassadøren=Krögar')
    expect(sideOf('nb', 'Krögar', named, later)).toBe('DE')
  })

  it('is nobody’s who is named after another state has come between', () => {
    const french: Written = { words: 'Frankrikes/PROPN/nmod>1 president/NOUN/nsubj>2 talte/VERB/root' }
    const other: Written = { words: 'Serbia/PROPN/nsubj>1 protesterte/VERB/root' }
    const named: Written = {
      words: 'President/NOUN/nmod>1 Vukar/PROPN/nsubj>2 svarte/VERB/root',
      names: [['person', 'Vukar']],
    }
    expect(meant('nb', french, other, named)).not.toContain('Frankrikes president=Vukar')
    expect(meant('nb', french, named)).toContain('Frankrikes president=Vukar')
  })

  it('is borne by whom a sentence says to bear it now', () => {
    const is = (tense: string): Written => ({
      words: `Dobrar/PROPN/nsubj>2 er/AUX/cop>2/Tense=${tense} forsvarsminister/NOUN/root`,
      names: [['person', 'Dobrar']],
    })
    const officesOf = (written: Written) =>
      actorsOf('nb', written).layer.actors.flatMap(({ offices }) => offices.map(({ title }) => title))
    expect(officesOf(is('Pres'))).toEqual(['forsvarsminister'])
    expect(officesOf(is('Past'))).toEqual([])
  })
})

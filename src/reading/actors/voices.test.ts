import { describe, expect, it } from 'vitest'
import { actorsOf, meant } from './testSentences.ts'

const moved = (name: string) => ({
  words: `${name.replace(' ', '/PROPN/nsubj>2 ')}/PROPN/flat:name>0 reiste/VERB/root ~./PUNCT`,
  names: [['person', name]] as const,
})

describe('whoever is said to say something', () => {
  it('is somebody, though no name, office or noun of the lexicon says so', () => {
    const words =
      'En/DET/det>1 fjellfører/NOUN/nsubj>2/Number=Sing sier/VERB/root at/SCONJ/mark>5 stien/NOUN/nsubj>5 stenges/VERB/ccomp>2 ~./PUNCT'
    const { layer } = actorsOf('nb', { words })
    expect(layer.actors.map(({ kind, names }) => ({ kind, names }))).toEqual([
      { kind: 'unnamed', names: ['En fjellfører', 'fjellfører'] },
    ])
  })

  it('is a body where the noun is one, under its words with and without an article', () => {
    const words =
      'Den/DET/det>1 kystvakten/NOUN/nsubj>2/Definite=Def,Number=Sing opplyser/VERB/root at/SCONJ/mark>5 båten/NOUN/nsubj>5 synker/VERB/ccomp>2 ~./PUNCT'
    const { layer } = actorsOf('nb', { words })
    expect(layer.actors).toMatchObject([{ kind: 'organisation', names: ['Den kystvakten', 'kystvakten'] }])
  })

  it('is a body and nobody in view where the noun ends as those for things do', () => {
    const words =
      'Opposisjonen/NOUN/nsubj>1/Definite=Def,Number=Sing opplyser/VERB/root at/SCONJ/mark>4 båten/NOUN/nsubj>4 synker/VERB/ccomp>1 ~./PUNCT'
    expect(meant('nb', moved('Pieter Vandam'), { words })).toContain('Opposisjonen=Opposisjonen')
  })

  it('is nobody new where only the object of another verb stands there', () => {
    const words =
      'Ravn/PROPN/nsubj>1 viste/VERB/root takknemlighet/NOUN/obj>1 og/CCONJ/cc>4 sa/VERB/conj>1 at/SCONJ/mark>7 det/PRON/nsubj>7 haster/VERB/ccomp>4 ~./PUNCT'
    const { layer } = actorsOf('nb', { words, names: [['person', 'Ravn']] })
    expect(layer.actors.map(({ name }) => name)).toEqual(['Ravn'])
  })

  it('is the person in view where a definite description fits no one else', () => {
    const words =
      'Det/PRON/nsubj>1 haster/VERB/root ~,/PUNCT sa/VERB/parataxis>1 belgieren/NOUN/nsubj>3/Definite=Def,Number=Sing ~./PUNCT'
    expect(meant('nb', moved('Pieter Vandam'), { words })).toContain('belgieren=Pieter Vandam')
  })
})

describe('names beside a description', () => {
  it('are those of bodies behind a noun for one, whatever the analysis takes them for', () => {
    const words =
      'Det/PRON/nsubj>1 skjer/VERB/root ~,/PUNCT melder/VERB/parataxis>1 nyhetsbyrået/NOUN/nmod>5/Definite=Def Ziwa/PROPN/nsubj>3 ~./PUNCT'
    const { layer } = actorsOf('nb', { words, names: [['person', 'Ziwa']] })
    expect(layer.actors).toMatchObject([{ kind: 'organisation', name: 'Ziwa' }])
  })

  it('belong to it over its prepositions and commas', () => {
    const words =
      'The/DET/det>1 head/NOUN/nsubj>9 of/ADP/case>4 the/DET/det>4 union/NOUN/nmod>1 ~,/PUNCT S./PROPN/appos>1 Murug/PROPN/flat>6 ~,/PUNCT said/VERB/root so/ADV ~./PUNCT'
    const { layer } = actorsOf('en', { words, names: [['gpe', 'S. Murug']] })
    expect(layer.actors.map(({ kind, name }) => `${kind} ${name}`)).toEqual(['person S. Murug'])
  })

  it('are a person’s behind a calling', () => {
    const words = 'Fisker/NOUN/nmod>1 Joseph/PROPN/nsubj>3 Antal/PROPN/flat:name>1 sukker/VERB/root ~./PUNCT'
    const { layer } = actorsOf('nb', { words, names: [['product', 'Joseph Antal']] })
    expect(layer.actors.map(({ kind, name }) => `${kind} ${name}`)).toEqual(['person Joseph Antal'])
  })
})

describe('pronouns beside quoted words', () => {
  it('mean nobody whom the words name', () => {
    const said = {
      words:
        '“ The/DET/det>3 ~president/X Ravn/PROPN/nsubj>4 slept/VERB/ccomp>8 ~, ~” she/PRON/nsubj>8 said/VERB/root ~./PUNCT',
      names: [['person', 'Ravn']] as const,
    }
    expect(
      meant(
        'en',
        { words: 'Klara/PROPN/nsubj>2 Holm/PROPN/flat>0 left/VERB/root ~./PUNCT', names: [['person', 'Klara Holm']] },
        said,
      ),
    ).toContain('she=Klara Holm')
  })
})

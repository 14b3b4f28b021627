import { describe, expect, it } from 'vitest'
import { actorsOf, type Written } from './testSentences.ts'

/** The members of whom the last mention that is a group means, by name. */
const membersOf = (language: string, ...written: readonly Written[]): readonly string[] => {
  const { layer } = actorsOf(language, ...written)
  const group = layer.mentions.findLast(
    ({ actor }) => actor !== undefined && layer.actorOf(actor).members !== undefined,
  )?.actor
  return group === undefined ? [] : (layer.actorOf(group).members ?? []).map((key) => layer.actorOf(key).name).sort()
}

const titled = (state: string, title: string, name: string): Written => ({
  words: `${state}/PROPN/nmod>1 ${title}/NOUN/nmod>2 ${name}/PROPN/nsubj>3 talte/VERB/root`,
  names: [['person', name]],
})
const the = (words: string): Written => ({ words: `${words} møttes/VERB/root` })

describe('two in one office', () => {
  it('are those who bear it, however many others were named since', () => {
    const report = [
      titled('Kenyas', 'president', 'Odhiar'),
      titled('Somalias', 'president', 'Warsar'),
      titled('Etiopias', 'utenriksminister', 'Gebrar'),
    ]
    expect(membersOf('nb', ...report, the('De/DET/det>2 to/NUM/nummod>2 presidentene/NOUN/nsubj>3'))).toEqual([
      'Odhiar',
      'Warsar',
    ])
  })

  it('are called by a wider word too', () => {
    const report = [
      titled('Armenias', 'statsminister', 'Sahakar'),
      titled('Aserbajdsjans', 'president', 'Mammar'),
      titled('Armenias', 'talsmann', 'Petrar'),
    ]
    expect(membersOf('nb', ...report, the('Begge/DET/det>1 lederne/NOUN/nsubj>2'))).toEqual(['Mammar', 'Sahakar'])
  })

  it('are the states where the report does not name who bears it', () => {
    const lead: Written = {
      words:
        'The/DET presidents/NOUN/nsubj>6 of/ADP Chad/PROPN/nmod>1 and/CCONJ/cc>5 Sudan/PROPN/conj>3 spoke/VERB/root',
    }
    const named: Written = {
      words: 'Chadian/ADJ/amod>1 President/NOUN/nmod>2 Kossar/PROPN/nsubj>3 replied/VERB/root',
      names: [['person', 'Kossar']],
    }
    const spokesman: Written = {
      words: "Qatar/PROPN/nmod:poss>2 ~'s spokesman/NOUN/nmod>3 Mansar/PROPN/nsubj>4 spoke/VERB/root",
      names: [['person', 'Mansar']],
    }
    expect(membersOf('en', lead)).toEqual(['Chad', 'Sudan'])
    expect(
      membersOf('en', lead, named, spokesman, {
        words: 'The/DET two/NUM/nummod>2 presidents/NOUN/nsubj>3 agreed/VERB/root',
      }),
    ).toEqual(['Kossar', 'Sudan'])
  })

  it('are the two of one sentence of whom no other office is told', () => {
    const talks: Written = {
      words:
        'Ravnar/PROPN/nsubj>1 received/VERB/root Holmar/PROPN/obj>1 and/CCONJ both/DET/det>5 leaders/NOUN/nsubj>6 agreed/VERB/conj>1',
      names: [
        ['person', 'Ravnar'],
        ['person', 'Holmar'],
      ],
    }
    expect(membersOf('en', talks)).toEqual(['Holmar', 'Ravnar'])
  })

  it('who are kin and no office need be said to be two', () => {
    const both: Written = {
      words: 'Dobrar/PROPN/nsubj>3 og/CCONJ Plamar/PROPN/conj>0 kom/VERB/root',
      names: [
        ['person', 'Dobrar'],
        ['person', 'Plamar'],
      ],
    }
    expect(membersOf('nb', both, the('De/DET/det>2 to/NUM/nummod>2 brødrene/NOUN/nsubj>3'))).toEqual([
      'Dobrar',
      'Plamar',
    ])
  })
})

describe('an age', () => {
  it('tells who is meant by it', () => {
    const named = (name: string, age: string): Written => ({
      words: `${name}/PROPN/nsubj>4 ( ~${age}/NUM ~) talte/VERB/root`,
      names: [['person', name]],
    })
    const { layer, report } = actorsOf('nb', named('Dobrar', '49'), named('Arslar', '66'), {
      words: '49-åringen/NOUN/nsubj>1/Definite=Def gikk/VERB/root',
    })
    const last = layer.mentions.at(-1)
    expect(last && report.text.slice(last.start, last.end)).toBe('49-åringen')
    expect(last?.actor !== undefined && layer.actorOf(last.actor).name).toBe('Dobrar')
  })
})

import { describe, expect, it } from 'vitest'
import type { Sentence } from '../../language/analysis.ts'
import type { ContactLexicon } from '../../locales/contacts.ts'
import { contacts as en } from '../../locales/en/contacts.ts'
import { contacts as nb } from '../../locales/nb/contacts.ts'
import { contacts as sv } from '../../locales/sv/contacts.ts'
import { handmadeTree } from './handmadeTree.ts'
import { type Matter, mattersOfHead } from './matter.ts'
import { realityOf } from './reality.ts'
import { focusOf, isFailed } from './topics.ts'

const textOf = (sentence: Sentence): string => sentence.tokens.map(({ form }) => form).join(' ')
const at = (sentence: Sentence, form: string): number => sentence.tokens.findIndex((token) => token.form === form)
const told = (matters: readonly Matter[]): readonly string[] =>
  matters.map(({ attribute, phrase, excluded }) => `${attribute}${excluded ? ' not' : ''}: ${phrase.value}`)
const agendaOf = (sentence: Sentence, head: string, words: ContactLexicon, excluded = false): readonly string[] =>
  told(mattersOfHead(sentence, textOf(sentence), words, 'agenda', at(sentence, head), at(sentence, head), excluded))

describe('what a phrase names as a topic', () => {
  it('is what stands behind "but" where something else is ruled out', () => {
    const sentence = handmadeTree(`
      Møtet møte NOUN 2 nsubj
      handlet handle VERB 0 root Past Fin
      ikke ikke PART 2 advmod
      om om ADP 5 case
      fangene fange NOUN 2 obl
      , , PUNCT 9 punct
      men men CCONJ 9 cc
      om om ADP 9 case
      strøm strøm NOUN 5 conj`)
    expect(agendaOf(sentence, 'fangene', nb, true)).toEqual(['agenda not: fange', 'agenda: strøm'])
  })

  it('knows what Swedish sets against it with "utan", wherever the tree hangs it', () => {
    const sentence = handmadeTree(`
      Samtalen samtal NOUN 2 nsubj
      handlade handla VERB 0 root Past Fin
      inte inte PART 2 advmod
      om om ADP 5 case
      fångar fånge NOUN 2 obl
      utan utan ADP 8 case
      om om ADP 8 case
      gränsen gräns NOUN 5 nmod`)
    expect(agendaOf(sentence, 'fångar', sv, true)).toEqual(['agenda not: fånge', 'agenda: gräns'])
  })

  it('leaves out what a negation of its own rules out', () => {
    const sentence = handmadeTree(`
      Talks talk NOUN 4 nsubj Plur
      were be AUX 4 cop Past Fin
      about about ADP 4 case
      prisoners prisoner NOUN 0 root Plur
      , , PUNCT 8 punct
      not not PART 8 advmod
      about about ADP 8 case
      borders border NOUN 4 obl Plur`)
    expect(agendaOf(sentence, 'prisoners', en)).toEqual(['agenda: prisoner', 'agenda not: border'])
  })

  it('takes in the parts that "including" leads in, and none behind another verb', () => {
    const parts = handmadeTree(`
      They they PRON 2 nsubj Plur
      reviewed review VERB 0 root Past Fin
      cooperation cooperation NOUN 2 obj
      , , PUNCT 7 punct
      including include VERB 7 case
      ferry ferry NOUN 7 compound
      service service NOUN 2 obl
      and and CCONJ 9 cc
      trade trade NOUN 7 conj`)
    expect(agendaOf(parts, 'cooperation', en)).toEqual([
      'agenda: cooperation',
      'agenda: ferry service',
      'agenda: trade',
    ])
    const other = handmadeTree(`
      They they PRON 2 nsubj Plur
      discussed discuss VERB 0 root Past Fin
      trade trade NOUN 2 obj
      and and CCONJ 5 cc
      met meet VERB 2 conj Past Fin
      guests guest NOUN 5 obj Plur
      including include VERB 8 case
      farmers farmer NOUN 6 nmod Plur`)
    expect(agendaOf(other, 'trade', en)).toEqual(['agenda: trade'])
  })

  it('takes no telephone for a topic', () => {
    const sentence = handmadeTree(`
      They they PRON 2 nsubj Plur
      spoke speak VERB 0 root Past Fin
      on on ADP 4 case
      telephone telephone NOUN 2 obl`)
    expect(agendaOf(sentence, 'telephone', en)).toEqual([])
  })

  it('is the plain object of a verb of focusing, an aim where it is the only one', () => {
    const sentence = handmadeTree(`
      Talks talk NOUN 2 nsubj Plur
      concerned concern VERB 0 root Past Fin
      solely solely ADV 2 advmod
      visas visa NOUN 2 obj Plur`)
    expect(told(focusOf(sentence, 1, textOf(sentence), en))).toEqual(['purpose: visa'])
  })
})

describe('what is taken back', () => {
  const failing = (verb: string, lemma: string, more = ''): Sentence =>
    handmadeTree(`
      They they PRON 2 nsubj Plur
      ${verb} ${lemma} VERB 0 root Past Fin
      to to PART 4 mark
      agree agree VERB 2 xcomp Inf${more}`)

  it('is the infinitive behind a verb of failing', () => {
    expect(isFailed(failing('failed', 'fail'), 3, en)).toBe(true)
    expect(isFailed(failing('managed', 'manage'), 3, en)).toBe(false)
    expect(isFailed(failing('managed', 'manage', '\nnever never ADV 2 advmod'), 3, en)).toBe(true)
  })

  it('is the topic and not the contact where a negation stands with what it was about', () => {
    const sentence = handmadeTree(`
      Møtet møte NOUN 2 nsubj
      handlet handle VERB 0 root Past Fin
      ikke ikke PART 2 advmod
      om om ADP 5 case
      grensen grense NOUN 2 obl`)
    expect(realityOf(sentence, 0, nb).status).not.toBe('denied')
    const denied = handmadeTree(`
      Møtet møte NOUN 2 nsubj
      fant finne VERB 0 root Past Fin
      ikke ikke PART 2 advmod
      sted sted NOUN 2 obj`)
    expect(realityOf(denied, 0, nb).status).toBe('denied')
  })

  it('is what denied reports say, though parsers take their clause for a relative one', () => {
    const sentence = handmadeTree(`
      Kosovo Kosovo PROPN 2 nsubj
      denied deny VERB 0 root Past Fin
      reports report NOUN 2 obj Plur
      that that SCONJ 7 mark
      ministers minister NOUN 7 nsubj Plur
      had have AUX 7 aux Past Fin
      held hold VERB 3 acl:relcl Past Part
      talks talk NOUN 7 obj Plur`)
    expect(realityOf(sentence, at(sentence, 'talks'), en).status).toBe('denied')
  })
})

import { describe, expect, it } from 'vitest'
import { contacts as en } from '../../locales/en/contacts.ts'
import { contacts as nb } from '../../locales/nb/contacts.ts'
import { rolesOf } from './clause.ts'
import { handmadeTree } from './handmadeTree.ts'
import { realityOf } from './reality.ts'

const at = (sentence: ReturnType<typeof handmadeTree>, form: string): number =>
  sentence.tokens.findIndex((token) => token.form === form)

describe('how real a contact is', () => {
  it('takes a finite past for held', () => {
    const sentence = handmadeTree(`
      Ministers minister NOUN 2 nsubj Plur
      met meet VERB 0 root Past Fin
      Monday Monday PROPN 2 obl`)
    expect(realityOf(sentence, at(sentence, 'met'), en)).toMatchObject({
      status: 'held',
      strength: 'told',
      unreal: false,
    })
  })

  it('reads "agreed to meet" as agreed and "refused to meet" as declined', () => {
    const with_ = (verb: string, lemma: string) =>
      handmadeTree(`
        They they PRON 2 nsubj
        ${verb} ${lemma} VERB 0 root Past Fin
        to to PART 4 mark
        meet meet VERB 2 xcomp Inf`)
    const agreed = with_('agreed', 'agree')
    const refused = with_('refused', 'refuse')
    expect(realityOf(agreed, 3, en).status).toBe('agreed')
    expect(realityOf(refused, 3, en).status).toBe('declined')
  })

  it('takes what was agreed at talks for no agreement to talk', () => {
    const sentence = handmadeTree(`
      Angola Angola PROPN 2 nsubj
      agrees agree VERB 0 root Pres Fin
      truce truce NOUN 2 obj
      at at ADP 5 case
      talks talk NOUN 2 obl Plur`)
    expect(realityOf(sentence, at(sentence, 'talks'), en)).toMatchObject({ status: 'held', strength: 'reference' })
  })

  it('takes talks whose conclusion is announced for held', () => {
    const sentence = handmadeTree(`
      Angola Angola PROPN 2 nsubj
      announced announce VERB 0 root Past Fin
      the the DET 4 det
      conclusion conclusion NOUN 2 obj
      of of ADP 6 case
      talks talk NOUN 4 nmod Plur`)
    expect(realityOf(sentence, at(sentence, 'talks'), en).status).toBe('held')
  })

  it('does not take what talks were about for a plan', () => {
    const sentence = handmadeTree(`
      The the DET 2 det
      talks talk NOUN 5 nsubj Plur
      were be AUX 5 cop Past Fin
      about about ADP 5 case
      cables cable NOUN 0 root Plur`)
    expect(realityOf(sentence, at(sentence, 'talks'), en).status).toBeUndefined()
  })

  it('lets a denial stand over what it denies', () => {
    const sentence = handmadeTree(`
      Aides aide NOUN 2 nsubj Plur
      denied deny VERB 0 root Past Fin
      they they PRON 5 nsubj
      had have AUX 5 aux Past Fin
      spoken speak VERB 2 ccomp Past Part`)
    expect(realityOf(sentence, at(sentence, 'spoken'), en).status).toBe('denied')
  })

  it('finds no contact in "no meeting is planned"', () => {
    const sentence = handmadeTree(`
      No no DET 2 det
      meeting meeting NOUN 4 nsubj:pass Sing
      is be AUX 4 aux:pass Pres Fin
      planned plan VERB 0 root Past Part`)
    expect(realityOf(sentence, at(sentence, 'meeting'), en).unreal).toBe(true)
  })

  it('only refers to a meeting behind "etter", and knows it was held', () => {
    const sentence = handmadeTree(`
      Hun hun PRON 2 nsubj
      smilte smile VERB 0 root Past Fin
      etter etter ADP 4 case
      møtet møte NOUN 2 obl Def Sing`)
    expect(realityOf(sentence, at(sentence, 'møtet'), nb)).toMatchObject({ status: 'held', strength: 'reference' })
  })

  it('reads "skal møtes" as planned and "ble avlyst" as cancelled', () => {
    const planned = handmadeTree(`
      De de PRON 3 nsubj
      skal skulle AUX 3 aux Pres Fin
      møtes møtes VERB 0 root Inf`)
    const cancelled = handmadeTree(`
      Møtet møte NOUN 3 nsubj:pass Def Sing
      ble bli AUX 3 aux:pass Past Fin
      avlyst avlyse VERB 0 root Part`)
    expect(realityOf(planned, 2, nb).status).toBe('planned')
    expect(realityOf(cancelled, 0, nb).status).toBe('cancelled')
  })

  it('does not take "have not met since" for a denial', () => {
    const sentence = handmadeTree(`
      De de PRON 4 nsubj
      har ha AUX 4 aux Pres Fin
      ikke ikke PART 4 advmod
      møttes møtes VERB 0 root Part
      siden siden ADP 6 case
      2019 2019 NUM 4 obl`)
    expect(realityOf(sentence, 3, nb)).toMatchObject({ unreal: true })
    expect(realityOf(sentence, 3, nb).status).toBeUndefined()
  })
})

describe('who does what', () => {
  const words = { relatives: en.relatives, objectControl: en.inviting, by: en.by, reciprocal: en.reciprocal }

  it('turns a passive round', () => {
    const sentence = handmadeTree(`
      Guests guest NOUN 3 nsubj:pass Plur
      were be AUX 3 aux:pass Past Fin
      received receive VERB 0 root Past Part
      by by ADP 5 case
      ministers minister NOUN 3 obl:agent Plur`)
    expect(rolesOf(sentence, 2, words)).toMatchObject({ subject: 4, object: 0, passive: true })
  })

  it('gives an infinitive the one invited as its subject', () => {
    const sentence = handmadeTree(`
      She she PRON 2 nsubj
      invited invite VERB 0 root Past Fin
      him he PRON 2 obj
      to to PART 5 mark
      visit visit VERB 2 xcomp Inf`)
    expect(rolesOf(sentence, 4, words).subject).toBe(2)
  })

  it('takes the noun a relative clause hangs on for its pronoun', () => {
    const sentence = handmadeTree(`
      Ministers minister NOUN 0 root Plur
      who who PRON 3 nsubj
      met meet VERB 1 acl:relcl Past Fin`)
    expect(rolesOf(sentence, 2, words).subject).toBe(0)
  })
})

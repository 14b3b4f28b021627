import { describe, expect, it } from 'vitest'
import type { Sentence, Token, Upos } from '../../language/analysis.ts'
import { en } from '../../locales/en/index.ts'
import { nb } from '../../locales/nb/index.ts'
import { tenseAt } from './tense.ts'

/** Reads 'form/UPOS/head/relation/Feature=Value' for each word. */
const sentenceOf = (...words: readonly string[]): Sentence => {
  const tokens = words.map((word, at): Token => {
    const [form = '', upos = 'X', head = '-1', deprel = 'root', feats = ''] = word.split('/')
    const tags: Readonly<Record<string, Upos>> = { V: 'VERB', A: 'AUX', N: 'NOUN', P: 'PROPN', D: 'DET', I: 'PART' }
    return {
      start: at * 20,
      end: at * 20 + form.length,
      form,
      lemma: form,
      lower: form.toLowerCase(),
      lowerLemma: form.toLowerCase(),
      upos: tags[upos] ?? 'X',
      feats: Object.fromEntries(
        feats
          .split('|')
          .filter(Boolean)
          .map((pair) => pair.split('=')),
      ),
      head: Number(head),
      deprel,
    }
  })
  return { block: 0, start: 0, end: words.length * 20, tokens, names: [] }
}

describe('tenseAt', () => {
  it('leaves what was to be on either side of today, with a copula or in the passive', () => {
    const meet = sentenceOf(
      'They/X/3/nsubj',
      'were/A/3/cop/Tense=Past|VerbForm=Fin',
      'to/I/3/mark',
      'meet/V/-1/root/VerbForm=Inf',
      'on/X/5/case',
      'Saturday/P/3/obl',
    )
    expect(tenseAt(meet, 5, en)).toBe('open')
    const held = sentenceOf(
      'It/X/2/nsubj',
      'was/A/2/cop/Tense=Past|VerbForm=Fin',
      'due/X/-1/root',
      'to/I/5/mark',
      'be/A/5/aux:pass/VerbForm=Inf',
      'held/V/2/xcomp/Tense=Past|VerbForm=Part',
      'on/X/7/case',
      'Saturday/P/5/obl',
    )
    expect(tenseAt(held, 7, en)).toBe('future')
  })

  it('reads the past of a finite verb and of a perfect', () => {
    const met = sentenceOf(
      'De/X/1/nsubj',
      'møttes/V/-1/root/Tense=Past',
      'i/X/3/case',
      'Roma/P/1/obl',
      'mandag/N/1/obl',
    )
    expect(tenseAt(met, 4, nb)).toBe('past')
    const have = sentenceOf(
      'De/X/2/nsubj',
      'har/A/2/aux/Tense=Pres',
      'snakket/V/-1/root/VerbForm=Part',
      'mandag/N/2/obl',
    )
    expect(tenseAt(have, 3, nb)).toBe('past')
  })

  it('reads the future of an auxiliary', () => {
    const will = sentenceOf(
      'They/X/2/nsubj',
      'will/A/2/aux',
      'meet/V/-1/root/VerbForm=Inf',
      'in/X/4/case',
      'May/P/2/obl',
    )
    expect(tenseAt(will, 4, en)).toBe('future')
  })

  it('takes hearsay with a perfect infinitive for past: "skal ha møttes"', () => {
    const said = sentenceOf(
      'De/X/3/nsubj',
      'skal/A/3/aux/Tense=Pres',
      'ha/A/3/aux/VerbForm=Inf',
      'snakket/V/-1/root/VerbForm=Part',
      'i/X/5/case',
      'mai/N/3/obl',
    )
    expect(tenseAt(said, 5, nb)).toBe('past')
  })

  it('leaves what was once planned open, and the month of an invitation', () => {
    const planned = sentenceOf(
      'De/X/2/nsubj',
      'skulle/A/2/aux/Tense=Past',
      'møtes/V/-1/root/VerbForm=Inf',
      'i/X/4/case',
      'mai/N/2/obl',
    )
    expect(tenseAt(planned, 4, nb)).toBe('open')
    const invited = sentenceOf(
      'Han/X/1/nsubj',
      'inviterte/V/-1/root/Tense=Past',
      'henne/X/1/obj',
      'i/X/4/case',
      'mai/N/1/obl',
    )
    expect(tenseAt(invited, 4, nb)).toBe('open')
  })

  it('sets what was agreed to do after the agreeing', () => {
    const agreed = sentenceOf(
      'They/X/1/nsubj',
      'agreed/V/-1/root/Tense=Past|VerbForm=Fin',
      'to/I/3/mark',
      'meet/V/1/xcomp/VerbForm=Inf',
      'in/X/5/case',
      'May/P/3/obl',
    )
    expect(tenseAt(agreed, 5, en)).toBe('future')
  })

  it('trusts a past verb right beside the time more than a far governor', () => {
    const called = sentenceOf(
      'Grunnen/N/1/nsubj',
      'skal/V/-1/root/Tense=Pres',
      'torsdag/N/1/obl',
      'kalte/V/1/ccomp/Tense=Past|VerbForm=Fin',
    )
    expect(tenseAt(called, 2, nb)).toBe('past')
  })

  it('takes what a present verb of speech reports for said', () => {
    const says = sentenceOf(
      'Det/X/1/obj',
      'opplyser/V/-1/root/Tense=Pres|VerbForm=Fin',
      'UD/P/1/nsubj',
      'søndag/N/1/obl',
    )
    expect(tenseAt(says, 3, nb)).toBe('past')
  })
})

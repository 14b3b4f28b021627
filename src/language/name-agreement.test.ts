import { describe, expect, it } from 'vitest'
import { agreeOnNames, type NamedWords } from './name-agreement.ts'

const sentence = (text: string, names: NamedWords['names']): NamedWords => {
  const forms = text.split(' ')
  return { forms, proper: forms.map((form) => /^\p{Lu}/u.test(form)), names }
}
const typesOf = (sentences: readonly NamedWords[]) =>
  agreeOnNames(sentences).map((names) => names.map(({ type, first, last }) => [type, first, last]))

describe('names of one text', () => {
  it('give a surname to the person whose full name stands elsewhere', () => {
    const full = sentence('Kari Holm talte .', [{ type: 'PER', first: 0, last: 2, score: 0.9 }])
    const short = sentence('Så gikk Holm .', [{ type: 'LOC', first: 2, last: 3, score: 0.6 }])
    const genitive = sentence('Det var Holms plan .', [])
    expect(typesOf([full, short, genitive])).toEqual([[['PER', 0, 2]], [['PER', 2, 3]], [['PER', 2, 3]]])
  })

  it('keep a state that acts and a state that is a place apart', () => {
    const acts = sentence('Norge protesterte .', [{ type: 'GPE_ORG', first: 0, last: 1, score: 0.9 }])
    const place = sentence('De bor i Norge .', [{ type: 'GPE_LOC', first: 3, last: 4, score: 0.8 }])
    expect(typesOf([acts, place])).toEqual([[['GPE_ORG', 0, 1]], [['GPE_LOC', 3, 4]]])
  })

  it('are the same for other texts beside: a text without repetition is left as it is', () => {
    const one = sentence('Tass meldte det .', [{ type: 'ORG', first: 0, last: 1, score: 0.5 }])
    expect(agreeOnNames([one])).toEqual([one.names])
    expect(agreeOnNames([])).toEqual([])
  })

  it('take no unsure name for granted elsewhere', () => {
    const unsure = sentence('Kanskje Ahus svarer .', [{ type: 'PER', first: 1, last: 2, score: 0.4 }])
    const other = sentence('Ved Ahus er det stille .', [])
    expect(typesOf([unsure, other])).toEqual([[['PER', 1, 2]], []])
  })
})

import type { PronounLexicon, PronounValue } from '../pronouns.ts'

const he = (role: PronounValue['role']): PronounValue => ({ number: 'singular', gender: 'masculine', role, person: 3 })
const she = (role: PronounValue['role']): PronounValue => ({ number: 'singular', gender: 'feminine', role, person: 3 })
const they = (role: PronounValue['role']): PronounValue => ({ number: 'plural', role, person: 3 })

export const pronouns: PronounLexicon = {
  personal: new Map<string, PronounValue>([
    ['he', he('subject')],
    ['him', he('object')],
    ['his', he('possessive')],
    ['she', she('subject')],
    ['her', she('possessive')],
    ['hers', she('possessive')],
    ['they', they('subject')],
    ['them', they('object')],
    ['their', they('possessive')],
  ]),
  impersonal: new Set(['it', 'one']),
  pairs: ['the two', 'the pair', 'the duo', 'both'],
  twos: new Set(['two', 'both']),
  former: ['the former'],
  latter: ['the latter'],
  others: new Set(['other', 'another', 'first', 'second', 'third', 'fourth', 'fifth']),
  reflexives: new Set(),
  selves: new Map([
    ['himself', 'masculine'],
    ['herself', 'feminine'],
  ]),
  countrys: new Set(['its']),
  relatives: new Set(['who', 'whom', 'which', 'that']),
  and: new Set(['and', '&']),
  styles: new Set(['excellency', 'highness', 'majesty', 'honour', 'holiness', 'eminence']),
}

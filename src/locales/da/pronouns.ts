import type { PronounLexicon, PronounValue } from '../pronouns.ts'

const he = (role: PronounValue['role']): PronounValue => ({ number: 'singular', gender: 'masculine', role, person: 3 })
const she = (role: PronounValue['role']): PronounValue => ({ number: 'singular', gender: 'feminine', role, person: 3 })
const they = (role: PronounValue['role']): PronounValue => ({ number: 'plural', role, person: 3 })

export const pronouns: PronounLexicon = {
  personal: new Map<string, PronounValue>([
    ['han', he('subject')],
    ['vedkommende', { number: 'singular', role: 'subject', person: 3 }],
    ['ham', he('object')],
    ['hans', he('possessive')],
    ['hun', she('subject')],
    ['hende', she('object')],
    ['hendes', she('possessive')],
    ['de', they('subject')],
    ['dem', they('object')],
    ['deres', they('possessive')],
  ]),
  impersonal: new Set(['den', 'det', 'man']),
  pairs: ['de to', 'begge'],
  twos: new Set(['to', 'begge']),
  former: ['førstnævnte', 'den førstnævnte'],
  latter: ['sidstnævnte'],
  others: new Set(['anden', 'andet', 'andre', 'første', 'tredje', 'fjerde', 'femte']),
  reflexives: new Set(['sin', 'sit', 'sine']),
  selves: new Map([['sig', undefined]]),
  countrys: new Set(['landets', 'dets']),
  relatives: new Set(['som', 'der', 'hvem']),
  and: new Set(['og', 'samt']),
  styles: new Set(['excellence', 'højhed', 'majestæt', 'hellighed']),
}

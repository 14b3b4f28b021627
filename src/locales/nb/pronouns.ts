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
    ['henne', she('object')],
    ['hennes', she('possessive')],
    ['de', they('subject')],
    ['dem', they('object')],
    ['deres', they('possessive')],
  ]),
  impersonal: new Set(['den', 'det', 'man', 'en']),
  pairs: ['de to', 'begge'],
  twos: new Set(['to', 'begge']),
  former: ['førstnevnte', 'den førstnevnte'],
  latter: ['sistnevnte', 'den sistnevnte'],
  others: new Set(['andre', 'annen', 'første', 'tredje', 'fjerde', 'femte']),
  reflexives: new Set(['sin', 'sitt', 'sine', 'si']),
  selves: new Map([['seg', undefined]]),
  countrys: new Set(['landets', 'dets']),
  relatives: new Set(['som', 'der', 'hvem']),
  and: new Set(['og', 'samt']),
  styles: new Set(['eksellense', 'høyhet', 'majestet', 'hellighet']),
}

import type { PronounLexicon, PronounValue } from '../pronouns.ts'

const he = (role: PronounValue['role']): PronounValue => ({ number: 'singular', gender: 'masculine', role, person: 3 })
const she = (role: PronounValue['role']): PronounValue => ({ number: 'singular', gender: 'feminine', role, person: 3 })
const they = (role: PronounValue['role']): PronounValue => ({ number: 'plural', role, person: 3 })

export const pronouns: PronounLexicon = {
  personal: new Map<string, PronounValue>([
    ['han', he('subject')],
    ['vedkomande', { number: 'singular', role: 'subject', person: 3 }],
    ['hans', he('possessive')],
    ['honom', he('object')],
    ['ho', she('subject')],
    ['henne', she('object')],
    ['hennar', she('possessive')],
    ['hennes', she('possessive')],
    ['dei', they('subject')],
    ['deira', they('possessive')],
  ]),
  impersonal: new Set(['den', 'det', 'ein']),
  pairs: ['dei to', 'begge'],
  twos: new Set(['to', 'begge']),
  former: ['førstnemnde', 'den førstnemnde', 'fyrstnemnde'],
  latter: ['sistnemnde', 'den sistnemnde'],
  others: new Set(['andre', 'annan', 'første', 'fyrste', 'tredje', 'fjerde', 'femte']),
  reflexives: new Set(['sin', 'sitt', 'sine', 'si']),
  selves: new Map([['seg', undefined]]),
  countrys: new Set(['landets']),
  relatives: new Set(['som', 'kven']),
  and: new Set(['og', 'samt']),
  styles: new Set(['eksellense', 'høgheit', 'majestet', 'heilagdom']),
}

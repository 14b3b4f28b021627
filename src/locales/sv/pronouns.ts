import type { PronounLexicon, PronounValue } from '../pronouns.ts'

const he = (role: PronounValue['role']): PronounValue => ({ number: 'singular', gender: 'masculine', role, person: 3 })
const she = (role: PronounValue['role']): PronounValue => ({ number: 'singular', gender: 'feminine', role, person: 3 })
const they = (role: PronounValue['role']): PronounValue => ({ number: 'plural', role, person: 3 })

export const pronouns: PronounLexicon = {
  personal: new Map<string, PronounValue>([
    ['han', he('subject')],
    ['vederbörande', { number: 'singular', role: 'subject', person: 3 }],
    ['honom', he('object')],
    ['hans', he('possessive')],
    ['hon', she('subject')],
    ['henne', she('object')],
    ['hennes', she('possessive')],
    ['de', they('subject')],
    ['dem', they('object')],
    ['deras', they('possessive')],
  ]),
  impersonal: new Set(['den', 'det', 'man']),
  pairs: ['de två', 'de båda', 'båda', 'bägge'],
  twos: new Set(['två', 'båda', 'bägge']),
  former: ['förstnämnde', 'den förstnämnde'],
  latter: ['den sistnämnde', 'sistnämnde'],
  others: new Set(['andra', 'andre', 'annan', 'första', 'tredje', 'fjärde', 'femte']),
  reflexives: new Set(['sin', 'sitt', 'sina']),
  selves: new Map([['sig', undefined]]),
  countrys: new Set(['landets', 'dess']),
  relatives: new Set(['som', 'vilken', 'vilka']),
  and: new Set(['och', 'samt']),
  styles: new Set(['excellens', 'höghet', 'majestät', 'helighet']),
}

import { describe, expect, it } from 'vitest'
import { type StanceCase, stancesIn } from './test-stances.ts'

const cases: readonly StanceCase[] = [
  {
    what: 'what is asked behind a clause about others',
    language: 'nb',
    text: 'Kenya er bekymret over meldinger om at folk blir fordrevet, og oppfordret ugandiske myndigheter til å stanse.',
    expected: ['KE demands: oppfordret ugandiske myndigheter til å stanse'],
  },
  {
    what: 'no stance of one who is pressed',
    language: 'nb',
    text: 'Kenyas president Amos Kiprono skal til Brussel i mai og er presset på budsjettet.',
    expected: [],
  },
  {
    what: 'what is offered by whom a participle names',
    language: 'en',
    text: 'The help offered by Oman arrived in May.',
    expected: ['OM offers: The help offered by Oman'],
  },
  {
    what: 'what is backed by whom a participle names, set off',
    language: 'nb',
    text: 'Forslaget, støttet av Norge, ble lagt fram i Genève.',
    expected: ['NO offers: Forslaget, støttet av Norge'],
  },
  {
    what: 'no demand in a call on a day',
    language: 'en',
    text: "Norway's prime minister Ola Berg had called Russian President Igor Petrov on Monday.",
    expected: [],
  },
  {
    what: 'no offer in a visit that is undertaken',
    language: 'en',
    text: 'The Minister of Trade of Kenya, Amos Kiprono, undertook an official visit to Peru in May.',
    expected: [],
  },
  {
    what: 'what is left out as told by somebody of no side',
    language: 'nb',
    text: 'Tsjad vil ikke diskutere grensen, ifølge en person med kjennskap til planene.',
    expected: ['TD rejects: Tsjad vil ikke diskutere grensen, ifølge en person med kjennskap til planene'],
  },
  {
    what: 'what a side expects to be done to it',
    language: 'en',
    text: 'Laos said it expected to be heard.',
    expected: ['LA demands: it expected to be heard'],
  },
  {
    what: 'a demand behind the colon of its noun',
    language: 'sv',
    text: 'För Kenya är kravet tydligt: båtarna tillbaka och en ursäkt.',
    expected: ['KE demands: För Kenya är kravet tydligt: båtarna tillbaka och en ursäkt'],
  },
  {
    what: 'no stance of one in what all agreed to',
    language: 'en',
    text: "Kenya's foreign minister met the press. They agreed to remain in close contact.",
    expected: [],
  },
  {
    what: 'what there is no question of',
    language: 'sv',
    text: 'Det är inte tal om något besök i Minsk, säger Lettlands utrikesminister Ilze Kalna.',
    expected: ['LV excludes: Det är inte tal om något besök i Minsk'],
  },
  {
    what: 'no offer in sanctions that are joined',
    language: 'nb',
    text: 'Statsministeren forklarte hvorfor Norge har sluttet seg til sanksjonene mot Mali.',
    expected: [],
  },
  {
    what: 'the doers of two passives that are joined',
    language: 'en',
    text: 'The motion was opposed by Hungary and backed by Poland.',
    expected: ['HU rejects: The motion was opposed by Hungary', 'PL offers: backed by Poland'],
  },
  {
    what: 'what another is to answer',
    language: 'sv',
    text: 'Estland kräver att Ryssland svarar.',
    expected: ['EE demands: Estland kräver att Ryssland svarar'],
  },
  {
    what: 'what there is nothing of to negotiate',
    language: 'en',
    text: `"There is nothing to negotiate," Latvia's prime minister Juris Kalns said.`,
    expected: ['LV excludes: There is nothing to negotiate'],
  },
]

describe('whose stance it is', () => {
  for (const one of cases)
    it(`reads ${one.what}`, async () => {
      expect(await stancesIn(one)).toEqual(one.expected)
    })
})

import { describe, expect, it } from 'vitest'
import { type StanceCase, stancesIn } from './test-stances.ts'

const cases: readonly StanceCase[] = [
  {
    what: 'no condition in what can no longer be',
    language: 'en',
    text: "“If they had asked, we would have come,” said Kenya's foreign minister, Jane Otieno.",
    expected: [],
  },
  {
    what: 'no condition in what can no longer be, the verb second',
    language: 'nb',
    text: '– Hvis de hadde spurt, ville vi ha kommet, sa Kenyas utenriksminister Jane Otieno.',
    expected: [],
  },
  {
    what: 'nothing left out in what people had with them',
    language: 'nb',
    text: '– Dette var folk med fiskestenger, ikke med geværer, sa Kenyas utenriksminister Jane Otieno.',
    expected: [],
  },
  {
    what: 'what is given in return for something',
    language: 'en',
    text: 'Bamako says it will only release the 49 soldiers in return for two generals.',
    expected: ['ML condition: it will only release the 49 soldiers in return for two generals'],
  },
  {
    what: 'no condition in what was given in return',
    language: 'en',
    text: 'Bamako released the 49 soldiers in return for two generals.',
    expected: [],
  },
  {
    what: 'no condition in what lasted until something came about',
    language: 'en',
    text: 'Turkey kept its troops on the island until a deal was reached.',
    expected: [],
  },
  {
    what: 'what a state will not do without something',
    language: 'en',
    text: 'Without a signed text, Ottawa will not send its minister.',
    expected: ['CA condition: Without a signed text, Ottawa will not send its minister'],
  },
  {
    what: 'what was opened for, on what is still to come',
    language: 'nb',
    text: 'Ungarns statsminister Goran Iliev åpnet mandag for å endre grunnloven, forutsatt at Bulgaria trekker vetoet.',
    expected: [
      'HU condition: Ungarns statsminister Goran Iliev åpnet mandag for å endre grunnloven, forutsatt at Bulgaria trekker vetoet',
    ],
  },
  {
    what: 'what we do otherwise, said without marks',
    language: 'sv',
    text: 'Om Sverige inte betalar stoppar vi leveranserna, säger Turkiets energiminister Murat Kaya.',
    expected: ['TR condition: Om Sverige inte betalar stoppar vi leveranserna'],
  },
  {
    what: 'who is let go when something is done',
    language: 'nb',
    text: 'Utenriksminister Lena Oja i Estland sa at flygerne slipper ut når regningen er gjort opp.',
    expected: ['EE condition: flygerne slipper ut når regningen er gjort opp'],
  },
  {
    what: 'what a state does in the present if another acts',
    language: 'nn',
    text: 'Ghana opnar grensa dersom Togo trekkjer soldatane attende.',
    expected: ['GH condition: Ghana opnar grensa dersom Togo trekkjer soldatane attende'],
  },
  {
    what: 'a condition spelled out behind a colon',
    language: 'nb',
    text: 'Jemen deltar på ett vilkår: at flyplassen åpnes.',
    expected: ['YE condition: Jemen deltar på ett vilkår: at flyplassen åpnes'],
  },
]

describe('what a word opens that is required', () => {
  for (const one of cases)
    it(`reads ${one.what}`, async () => {
      expect(await stancesIn(one)).toEqual(one.expected)
    })
})

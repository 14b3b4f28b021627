import { describe, expect, it } from 'vitest'
import { type StanceCase, stancesIn } from './test-stances.ts'

const cases: readonly StanceCase[] = [
  {
    what: 'what is refused before something is done',
    language: 'nb',
    text: 'Kenya nekter å åpne grensen før kveget er levert tilbake.',
    expected: ['KE condition: Kenya nekter å åpne grensen før kveget er levert tilbake'],
  },
  {
    what: 'a time, and no condition, behind what is refused as a whole',
    language: 'en',
    text: 'Kenya rejected the plan before the ministers met in Nairobi.',
    expected: ['KE rejects: Kenya rejected the plan before the ministers met in Nairobi'],
  },
  {
    what: 'what is demanded before the one who demands it moves',
    language: 'en',
    text: 'Iran demands that the sanctions be lifted before its president travels to Vienna.',
    expected: ['IR condition: Iran demands that the sanctions be lifted before its president travels to Vienna'],
  },
  {
    what: 'no condition in a demand before a day',
    language: 'en',
    text: 'Iran demands that the sanctions be lifted before the end of May.',
    expected: ['IR demands: Iran demands that the sanctions be lifted before the end of May'],
  },
  {
    what: 'what somebody must do first',
    language: 'sv',
    text: 'Kenya anser att Uganda först måste dra tillbaka soldaterna.',
    expected: ['KE condition: Uganda först måste dra tillbaka soldaterna'],
  },
  {
    what: 'what somebody should do first as asked for',
    language: 'en',
    text: 'Kenya says Uganda should first withdraw the soldiers.',
    expected: ['KE demands: Uganda should first withdraw the soldiers'],
  },
  {
    what: 'what another side will not do before, beside a demand',
    language: 'nb',
    text: 'India krever øya tilbake, mens Kina ikke vil snakke om den før veien er åpnet.',
    expected: ['IN demands: India krever øya tilbake', 'CN condition: Kina ikke vil snakke om den før veien er åpnet'],
  },
  {
    what: 'what somebody thinks another must do before',
    language: 'nb',
    text: 'Kenyas utenriksminister Amos Kiprono mener Uganda må be om unnskyldning før forholdet kan bli normalt.',
    expected: ['KE condition: Uganda må be om unnskyldning før forholdet kan bli normalt'],
  },
  {
    what: 'no condition in a quip and its reporting clause',
    language: 'nb',
    text: '– Begynn med gjerdet, skal Kenyas president Amos Kiprono ha sagt.',
    expected: [],
  },
]

describe('what must come first', () => {
  for (const one of cases)
    it(`reads ${one.what}`, async () => {
      expect(await stancesIn(one)).toEqual(one.expected)
    })
})

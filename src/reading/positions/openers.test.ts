import { describe, expect, it } from 'vitest'
import { type StanceCase, stancesIn } from './test-stances.ts'

const cases: readonly StanceCase[] = [
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
]

describe('what a word opens that is required', () => {
  for (const one of cases)
    it(`reads ${one.what}`, async () => {
      expect(await stancesIn(one)).toEqual(one.expected)
    })
})

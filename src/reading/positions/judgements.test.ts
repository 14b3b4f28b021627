import { describe, expect, it } from 'vitest'
import { type StanceCase, stancesIn } from './test-stances.ts'

const cases: readonly StanceCase[] = [
  {
    what: 'who is said to stand behind a wrong',
    language: 'nb',
    text: 'Kenya mener at ugandisk etterretning sto bak.',
    expected: ['KE accuses: ugandisk etterretning sto bak'],
  },
  {
    what: 'who plays for time',
    language: 'en',
    text: 'Kenya is playing for time, Ugandan Foreign Minister Moses Okello said.',
    expected: ['UG accuses: Kenya is playing for time'],
  },
  {
    what: 'no blame where fighting breaks out',
    language: 'nb',
    text: 'Ugandas president Ruth Akello sier at kampene brøt ut i august.',
    expected: [],
  },
  {
    what: 'no accusation of the weather',
    language: 'en',
    text: 'Uganda blamed the delay on bad weather.',
    expected: [],
  },
  {
    what: 'what the troops of another side are said to have done',
    language: 'en',
    text: 'Kenya alleges that Ugandan troops have mined a road.',
    expected: ['KE accuses: Ugandan troops have mined a road'],
  },
  {
    what: "no claim against one's own",
    language: 'en',
    text: 'Kenya claims that Kenyan troops have left the road.',
    expected: [],
  },
  {
    what: 'what people of another side are believed to have done',
    language: 'nb',
    text: 'Kenya mener at tre ugandiske diplomater kjøpte planene.',
    expected: ['KE accuses: tre ugandiske diplomater kjøpte planene'],
  },
  {
    what: 'no accusation in an opinion of another state',
    language: 'nb',
    text: 'Kenya mener at Uganda trenger tid.',
    expected: [],
  },
]

describe('judgements of another side', () => {
  for (const one of cases)
    it(`reads ${one.what}`, async () => {
      expect(await stancesIn(one)).toEqual(one.expected)
    })
})

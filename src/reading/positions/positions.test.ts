import { describe, expect, it } from 'vitest'
import { readText } from '../test-reader.ts'
import { type StanceCase, stancesIn } from './test-stances.ts'

const cases: readonly StanceCase[] = [
  {
    what: 'no stance in what is denied, nor in denying reports',
    language: 'en',
    text: 'Peru denied reports that Chile had refused to take part.',
    expected: [],
  },
  {
    what: 'one stance where a verb of stance has a demand for its content',
    language: 'nb',
    text: '– Vi kan ikke godta at Kenya må betale, sier Ugandas president Moses Okello.',
    expected: ['UG rejects: Vi kan ikke godta at Kenya må betale'],
  },
  {
    what: 'one stance where somebody refuses to take another',
    language: 'sv',
    text: 'Kenya vägrar att be om ursäkt.',
    expected: ['KE rejects: Kenya vägrar att be om ursäkt'],
  },
  {
    what: 'a refusal joined to what is urged',
    language: 'en',
    text: 'Kenya urged Uganda to leave and rejected the plan.',
    expected: ['KE demands: Kenya urged Uganda to leave', 'KE rejects: rejected the plan'],
  },
  {
    what: 'a refusal joined to a demand in another tense',
    language: 'nb',
    text: 'Kenya krevde at Uganda fjerner tollen og avviste planen.',
    expected: ['KE demands: Kenya krevde at Uganda fjerner tollen og avviste planen', 'KE rejects: avviste planen'],
  },
  {
    what: 'a stance without what another does meanwhile',
    language: 'en',
    text: 'Kenya offered to move troops to the border, while Uganda rejected the plan.',
    expected: ['KE offers: Kenya offered to move troops to the border', 'UG rejects: Uganda rejected the plan'],
  },
  {
    what: 'the country of the speaker',
    language: 'nb',
    text: 'Kenyas president Amos Kiprono sier at landet hans er villig til å åpne havnen.',
    expected: ['KE offers: landet hans er villig til å åpne havnen'],
  },
  {
    what: 'whom "it" stands for in the sentence before',
    language: 'en',
    text: 'Kenya has taken a softer line. It wants a study of the lake.',
    expected: ['KE seeks: It wants a study of the lake'],
  },
  {
    what: 'no stance of people who speak for no side',
    language: 'en',
    text: 'Residents of Nairobi want the road reopened. Analysts in Nairobi say Kenya should reject the offer.',
    expected: [],
  },
]

describe('positions', () => {
  for (const one of cases)
    it(`reads ${one.what}`, async () => {
      expect(await stancesIn(one)).toEqual(one.expected)
    })

  it('names one issue alike in two languages', async () => {
    const issuesOf = async (language: string, text: string): Promise<readonly string[]> =>
      (await readText(language, text)).positions.map(({ issue }) => issue)
    const english = await issuesOf('en', 'Kenya demands a lasting ceasefire along the border.')
    expect(english).toHaveLength(1)
    expect(await issuesOf('nb', 'Kenya krever en varig våpenhvile langs grensen.')).toEqual(english)
  })
})

import { describe, expect, it } from 'vitest'
import { readText } from '../test-reader.ts'

/** What the contacts of a report came to, each with the length it names. */
const outcomesIn = async (language: string, text: string): Promise<readonly string[]> => {
  const { contacts } = await readText(language, text, { published: '2025-10-09' })
  return contacts.flatMap(({ claims }) =>
    claims.flatMap(({ attribute, value, lasting }) => (attribute === 'outcome' ? [`${value} ${lasting ?? '-'}`] : [])),
  )
}

describe('what a contact came to', () => {
  it.each([
    [
      'en',
      'Chad and Sudan have agreed to halt fighting along their border for 30 days following talks mediated by Qatar in Doha on Wednesday.',
      /halt fighting.* P30D/u,
    ],
    [
      'en',
      'Chad and Sudan held talks in Doha on Wednesday. The deal commits the parties to withdraw heavy weapons within a week.',
      /withdraw heavy weapons/u,
    ],
    [
      'nb',
      'Tsjad og Sudan holdt samtaler i Doha onsdag. Avtalen forplikter partene til å holde ilden inne i tre uker.',
      /holde ilden inne i tre uker P3W/u,
    ],
    ['nn', 'Tsjad og Sudan heldt samtalar i Doha onsdag. Våpenkvila skal vare i ti dagar.', /Våpenkvila P10D/u],
  ])('is read in %s: %s', async (language, text, expected) => {
    expect(await outcomesIn(language, text)).toContainEqual(expect.stringMatching(expected))
  })

  it('is told by the clause it stands in', async () => {
    const { contacts } = await readText(
      'en',
      'Chad and Sudan held talks in Doha on Wednesday. Both accepted the deal, and a 14-day truce begins on Friday.',
      { published: '2025-10-09' },
    )
    const claims = contacts.flatMap((contact) => contact.claims).filter(({ lasting }) => lasting === 'P14D')
    expect(claims.map(({ value, evidence }) => [value, evidence.exact])).toEqual([
      ['truce', 'a 14-day truce begins on Friday'],
    ])
  })

  it('is not what was agreed on to be held', async () => {
    expect(await outcomesIn('en', 'Chad and Sudan are to agree on Friday to hold talks in Doha.')).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { readText } from '../test-reader.ts'

/** When those who are expelled must be gone by tells no day of the expulsion: language, sentence, the day of the order. */
const orders: readonly (readonly [language: string, text: string, day: string | undefined])[] = [
  ['en', 'The Peruvian staff must leave Kenya by June 17.', undefined],
  ['en', 'The two diplomats have until Sunday to leave Kenya.', undefined],
  ['en', 'The diplomats were ordered to leave Kenya by the end of Sunday.', undefined],
  ['nb', 'De to diplomatene må forlate Kenya innen søndag.', undefined],
  ['nb', 'Diplomatene har fått frist til torsdag på å reise fra Kenya.', undefined],
  ['sv', 'Diplomaterna måste lämna Kenya före söndag.', undefined],
  ['en', 'Kenya on Monday gave two diplomats until Friday to leave the country.', '2026-06-08'],
  ['nb', 'Kenya ba mandag diplomaten forlate landet innen torsdag.', '2026-06-08'],
]

describe('the day of an expulsion', () => {
  for (const [language, text, day] of orders)
    it(`is ${day ?? 'not told'} in "${text}"`, async () => {
      const { measures } = await readText(language, text, { published: '2026-06-12' })
      expect(measures.map(({ kind, time }) => [kind, time?.edtf])).toEqual([['expulsion', day]])
    })
})

it('dates a release by no clause about whom it frees', async () => {
  const { measures } = await readText(
    'nb',
    'Island har sluppet løs den færøyske tråleren «Norborg», som ble tatt i arrest 7. februar.',
    { published: '2026-02-19' },
  )
  expect(measures.map(({ kind, time }) => [kind, time?.edtf])).toEqual([
    ['release', undefined],
    ['seizure', '2026-02-07'],
  ])
})

import { expect, it } from 'vitest'
import { readText } from './test-reader.ts'

it.each([
  [
    'Finland closed the Vaalimaa border crossing on Tuesday night after 300 asylum seekers had arrived within a week.',
    ['2026-04-28'],
  ],
  ['Finland closed the border crossing on Tuesday night after many had arrived within a week.', ['2026-04-28']],
  ['The soldiers shot a man crossing on foot on Tuesday.', []],
  ['The soldiers saw the man crossing the border on Tuesday.', []],
])('takes the second part of a compound for a noun: %s', async (text, days) => {
  const { measures } = await readText('en', text, { published: '2026-04-29' })
  expect(measures.map(({ time }) => time?.edtf)).toEqual(days)
})

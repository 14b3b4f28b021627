import { expect, it } from 'vitest'
import { readText } from './test-reader.ts'

it.each([
  ['sv', 'Sverige protesterar. Säkerhetspolisen grep i april en rysk diplomat.', '2026-04'],
  ['da', 'Danmark og Tunesien underskrev i april en aftale.', '2026-04'],
  ['da', 'Danmark og Tunesien underskriver i april en aftale.', '2027-04'],
])('tells past from present by the form of a verb that a tagger hardly knows: %s: %s', async (language, text, month) => {
  const { measures } = await readText(language, text, { published: '2026-05-06' })
  expect(measures.map(({ time }) => time?.edtf)).toEqual([month])
})

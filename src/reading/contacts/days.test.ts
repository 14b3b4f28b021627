import { describe, expect, it } from 'vitest'
import { readText } from '../test-reader.ts'

/** When the contacts of a report were, '-' where it has no date for one. */
const timesIn = async (language: string, text: string): Promise<readonly string[]> => {
  const { contacts } = await readText(language, text, { published: '2025-10-08' })
  return contacts.map(({ time }) => time?.edtf ?? '-')
}

describe('the day of a contact', () => {
  it.each([
    ['en', 'Angola and Namibia will hold a second round of talks in Lusaka on October 18.', '2025-10-18'],
    ['en', 'Angola and Namibia will hold another series of meetings in Lusaka on October 18.', '2025-10-18'],
    ['nb', 'Angola og Namibia skal holde en ny runde med samtaler i Lusaka 18. oktober.', '2025-10-18'],
    ['sv', 'Angola och Namibia ska hålla en ny runda med samtal i Lusaka den 18 oktober.', '2025-10-18'],
  ])('is that of a round of its own in %s: %s', async (language, text, expected) => {
    expect(await timesIn(language, text)).toEqual([expected])
  })

  it('is not told by a later day of it', async () => {
    expect(await timesIn('en', 'Angola and Namibia held another day of talks in Lusaka on Wednesday.')).toEqual(['-'])
  })
})

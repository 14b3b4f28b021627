import { describe, expect, it } from 'vitest'
import { contactLines, readText } from '../test-reader.ts'

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

  it.each([
    ['en', 'Talks between Angola and Namibia went into a third day on Wednesday.', '2025-10-06/2025-10-08'],
    [
      'en',
      'Talks between Angola and Namibia entered their second day in Lusaka on Wednesday.',
      '2025-10-07/2025-10-08',
    ],
    ['en', 'Angola and Namibia began a second day of talks in Lusaka on Wednesday.', '2025-10-07/2025-10-08'],
    ['nb', 'Samtalene mellom Angola og Namibia gikk inn i sin tredje dag onsdag.', '2025-10-06/2025-10-08'],
    ['nn', 'Samtalane mellom Angola og Namibia gjekk onsdag inn i den tredje dagen.', '2025-10-06/2025-10-08'],
    ['da', 'Forhandlingerne mellem Angola og Namibia gik onsdag ind i deres tredje dag.', '2025-10-06/2025-10-08'],
    ['sv', 'Samtalen mellan Angola och Namibia gick på onsdagen in på sin tredje dag.', '2025-10-06/2025-10-08'],
  ])('is counted back from a later day in %s: %s', async (language, text, expected) => {
    expect(await timesIn(language, text)).toEqual([expected])
  })

  it('is not counted by the days of something else', async () => {
    expect(
      await timesIn(
        'en',
        'Talks between Angola and Namibia ended in Lusaka on Wednesday on the third day of the strike.',
      ),
    ).toEqual(['2025-10-08'])
  })

  it.each([
    ['en', 'Angola and Namibia met for talks in Lusaka on Monday.', 'The negotiations ended on Wednesday.'],
    ['en', 'Angola and Namibia held talks in Lusaka on Monday.', 'The talks continued on Tuesday.'],
    ['en', 'Angola and Namibia held talks in Lusaka on Wednesday.', 'The negotiations would resume on Thursday.'],
    ['nb', 'Angola og Namibia møttes til samtaler i Lusaka mandag.', 'Forhandlingene fortsatte tirsdag.'],
    ['nb', 'Angola og Namibia møttes til samtaler i Lusaka onsdag.', 'Samtalene ventes å fortsette torsdag.'],
    ['nn', 'Angola og Namibia møttest til samtalar i Lusaka måndag.', 'Forhandlingane heldt fram tysdag.'],
    ['da', 'Angola og Namibia mødtes til forhandlinger i Lusaka mandag.', 'Forhandlingerne fortsatte tirsdag.'],
    ['sv', 'Angola och Namibia möttes för samtal i Lusaka i måndags.', 'Samtalen fortsatte i tisdags.'],
  ])('is that of one contact that went on another day in %s: %s %s', async (language, first, then) => {
    const reading = await readText(language, `${first} ${then}`, { published: '2025-10-08' })
    expect(contactLines(reading)).toEqual([expect.stringMatching(/^talks held 2025-10-0[68] Lusaka$/u)])
  })

  it.each([
    [
      'en',
      'Talks between Angola and Namibia in Lusaka lasted six hours. The two sides agreed on Tuesday to reopen a port.',
    ],
    ['nb', 'Angola og Namibia hadde samtaler i Lusaka. De ble tirsdag enige om å åpne en havn.'],
  ])('is that on which the two agreed where no other is told, in %s', async (language, text) => {
    expect(await timesIn(language, text)).toEqual(['2025-10-07'])
  })

  it('is not told by a later day of it', async () => {
    expect(await timesIn('en', 'Angola and Namibia held another day of talks in Lusaka on Wednesday.')).toEqual(['-'])
  })
})

import { describe, expect, it } from 'vitest'
import { readText } from '../test-reader.ts'

/** The contacts of a report, a line each: kind, status, time, town, length and outcomes, those that were not come to behind "not". */
const bargains = async (language: string, text: string): Promise<readonly string[]> => {
  const { contacts } = await readText(language, text, { published: '2026-03-04' })
  return contacts.map(({ claims }) =>
    ['kind', 'status', 'time', 'place', 'duration', 'outcome']
      .map((wanted) => {
        const found = claims.filter(({ attribute }) => attribute === wanted)
        return (
          [
            ...new Set(
              found.map(({ value, qualifier }) => (wanted === 'outcome' && qualifier ? `not ${value}` : value)),
            ),
          ].join(', ') || '-'
        )
      })
      .join(' | '),
  )
}

describe('talks told by the hours that an agreement took', () => {
  it.each([
    [
      'nb',
      'Først etter 31 timer ved forhandlingsbordet i Bogotá ble Peru og Ecuador tirsdag enige om å stanse skytingen.',
      'PT31H',
    ],
    ['nb', 'Etter 14 timer i Muscat ble Iran og Irak tirsdag enige om å utveksle 60 fanger.', 'PT14H'],
    ['nb', 'Det tok Peru og Ecuador 26 timer å bli enige om en våpenhvile i Genève tirsdag.', 'PT26H'],
    ['nb', 'Norge og Færøyene ble mandag enige om torskekvoten. 26 timer ved forhandlingsbordet måtte til.', 'PT26H'],
    ['nb', 'Norge og Færøyene brukte 14 timer på å bli enige om torskekvoten i Tórshavn mandag.', 'PT14H'],
    ['nn', 'Etter 14 timar ved bordet i Tórshavn vart Noreg og Island samde om lodda måndag.', 'PT14H'],
    [
      'da',
      'Efter 14 timer ved forhandlingsbordet i Genève blev Peru og Ecuador tirsdag enige om en våbenhvile.',
      'PT14H',
    ],
    [
      'sv',
      'Efter 14 timmar vid förhandlingsbordet i Genève enades Peru och Ecuador om vapenvila på tisdagen.',
      'PT14H',
    ],
    ['en', 'Peru and Ecuador agreed on Monday to stop shooting, after 26 hours at the table in Bogota.', 'PT26H'],
    ['en', 'After 19 hours in Oslo, Peru and Ecuador agreed on Tuesday to a ceasefire.', 'PT19H'],
    ['en', 'The deal between Peru and Ecuador came after 19 hours in Oslo on Monday.', 'PT19H'],
    ['en', 'Peru and Ecuador agreed on a truce on Monday. The deal came after 19 hours in Oslo.', 'PT19H'],
    [
      'en',
      'Peru and Ecuador will exchange 60 prisoners under a deal sealed in Muscat after 19 hours of bargaining.',
      'PT19H',
    ],
    ['en', 'It took Peru and Ecuador 26 hours at the table in Geneva to agree on a truce.', 'PT26H'],
    ['en', 'There was no deal between Peru and Ecuador after 11 hours behind closed doors in Geneva.', 'PT11H'],
  ])('lasted that long: %s, %s', async (language, text, length) => {
    expect(await bargains(language, text)).toEqual([
      expect.stringMatching(new RegExp(`^talks \\| held .* ${length} \\| `, 'u')),
    ])
  })

  it.each([
    ['nb', 'Samtalene mellom Tsjad og Sudan gikk over to døgn i Nairobi.', /^talks \| held .* P2D \| /u],
    [
      'nb',
      'Etter tolv timer i Nairobi kom Tsjad og Sudan tirsdag til enighet om brønnene.',
      /^talks \| held .* PT12H \| brønn$/u,
    ],
    [
      'en',
      'Chad and Sudan settled a dispute over wells on Tuesday after a final sitting of nearly ten hours in Nairobi.',
      /^meeting \| held .* PT10H \| /u,
    ],
    ['en', 'Chad and Sudan haggled through the night at the Serena hotel in Nairobi.', /^talks \| held .* Nairobi/u],
  ])('go by other words: %s, %s', async (language, text, expected) => {
    expect(await bargains(language, text)).toEqual([expect.stringMatching(expected)])
  })

  it.each([
    ['en', 'Chad and Sudan have haggled over the wells for years.'],
    ['nb', 'Tsjad og Sudan har forhandlet om brønnene i årevis.'],
    ['nb', 'Etter fem timer uten strøm ble Peru og Ecuador enige om å hjelpe hverandre.'],
    ['nb', 'Etter fire dager med kamper ble Peru og Ecuador enige om en våpenhvile.'],
    ['nb', 'Peru og Ecuador ble mandag enige om å løslate mannskapet etter 14 timer i arrest i Callao.'],
    ['en', 'Two hours after the blast, Peru and Ecuador agreed to open the border.'],
    ['en', 'Peru and Ecuador agreed on Monday to release the crew after 19 hours in Callao harbour.'],
    ['en', 'After eight hours in court, Peru and Ecuador agreed to pay.'],
  ])('are not told by the hours of anything else: %s, %s', async (language, text) => {
    expect(await bargains(language, text)).toEqual([])
  })

  it('came to nothing where the two failed to agree, on the day beside it', async () => {
    expect(
      await bargains('en', 'Peru and Ecuador failed to agree on Tuesday after 11 hours at the table in Geneva.'),
    ).toEqual(['talks | held | 2026-03-03 | Geneva | PT11H | not agreement'])
    expect(
      await bargains('nb', 'Norge og Island klarte ikke å bli enige om lodda etter elleve timer i Tórshavn tirsdag.'),
    ).toEqual([expect.stringMatching(/^talks \| held \| 2026-03-03 \| /u)])
  })
})

import { describe, expect, it } from 'vitest'
import { readText } from '../test-reader.ts'

/** The contacts of a report, a line each: their words, lengths and houses. */
const told = async (language: string, text: string): Promise<readonly string[]> => {
  const { contacts } = await readText(language, text, { published: '2026-03-04' })
  return contacts.map(({ claims }) =>
    ['mention', 'duration', 'venue', 'outcome']
      .map((wanted) => claims.flatMap(({ attribute, value }) => (attribute === wanted ? [value] : [])).join(' ') || '-')
      .join(' | '),
  )
}

const TALKS = {
  en: 'Peru and Ecuador held talks in Bogota on Tuesday.',
  nb: 'Peru og Ecuador forhandlet i Bogotá tirsdag.',
} as const
const PAIR = {
  en: 'Peruvian Foreign Minister Julio Bernales and Ecuadorian Foreign Minister Marta Cevallos',
  nb: 'Perus utenriksminister Julio Bernales og Ecuadors utenriksminister Marta Cevallos',
} as const

describe('a meal beside talks', () => {
  it.each([
    [
      'en',
      `Before the talks, ${PAIR.en} had breakfast at the consul's office. It lasted 40 minutes.`,
      /^breakfast \| PT40M \| the consul's office/u,
    ],
    [
      'nb',
      `Før forhandlingene spiste ${PAIR.nb} frokost på konsulens kontor. Den varte i 40 minutter.`,
      /^spiste frokost \| PT40M \| konsulens kontor/u,
    ],
    [
      'en',
      'The talks were followed by a working lunch at the Grand Hotel, which lasted two hours.',
      /^lunch \| PT2H \| the Grand Hotel/u,
    ],
    ['en', 'The dinner lasted three hours.', /^dinner \| PT3H \| -/u],
    [
      'nb',
      'Etterpå var det lunsj på Grand Hotel. Lunsjen trakk ut i to timer.',
      /^lunsj Lunsjen \| PT2H \| Grand Hotel/u,
    ],
  ] as const)('has its own length and house: %s, %s', async (language, text, meal) => {
    const found = await told(language, `${TALKS[language]} ${text}`)
    expect(found).toHaveLength(2)
    expect(found).toContainEqual(expect.stringMatching(meal))
    expect(found).toContainEqual(expect.stringMatching(/\| - \| - \| -$/u))
  })

  it.each([
    [
      'en',
      `${PAIR.en} met over dinner in Bogota on Tuesday. The dinner lasted three hours.`,
      'met dinner dinner | PT3H | - | -',
    ],
    [
      'nb',
      `${PAIR.nb} møttes til middag i Bogotá tirsdag. Middagen varte i to timer.`,
      'møttes middag Middagen | PT2H | - | -',
    ],
  ])('is the meeting where the two met for it: %s, %s', async (language, text, meeting) => {
    expect(await told(language, text)).toEqual([meeting])
  })

  it.each([
    ['en', 'The press conference afterwards, in the Grand Hotel, lasted ten minutes.'],
    ['nb', 'Pressekonferansen etterpå, på Grand Hotel, varte i ti minutter.'],
    ['en', 'The two men left before dinner.'],
    ['en', 'The two ministers then spoke to reporters for 20 minutes at the Grand Hotel.'],
    ['nb', 'Deretter snakket de to ministrene med journalister i 20 minutter på Grand Hotel.'],
    ['en', 'It was the third round. The first two, in Quito and Lima, yielded nothing.'],
    ['en', 'The previous round collapsed after four hours.'],
    ['nb', 'Den forrige runden endte uten enighet etter fire timer.'],
    ['nb', 'De to første rundene, i Quito og Lima, ga ingenting.'],
  ] as const)('gives the talks nothing, nor do the press or earlier rounds: %s, %s', async (language, text) => {
    const found = await told(language, `${TALKS[language]} ${text}`)
    expect(found[0]).toMatch(/ \| - \| - \| -$/u)
  })
})

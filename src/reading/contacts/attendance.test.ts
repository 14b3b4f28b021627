import { describe, expect, it } from 'vitest'
import { readText } from '../test-reader.ts'

const held: Readonly<Record<string, string>> = {
  en: 'Peru and Chile held talks in Lima on Monday.',
  nb: 'Peru og Chile holdt samtaler i Lima mandag.',
  da: 'Peru og Chile holdt forhandlinger i Lima mandag.',
}

/** Who headed whose delegation at the talks, by the alphabet. */
const headsIn = async (language: string, words: string): Promise<readonly string[]> => {
  const { actors, contacts } = await readText(language, `${held[language]} ${words}`, { published: '2025-10-09' })
  const actorOf = (key: string | undefined) => actors.find((actor) => actor.key === key)
  return contacts
    .flatMap(({ participants }) => participants.filter(({ role }) => role === 'head'))
    .map(({ actor, side }) => `${actorOf(actor)?.name} ${actorOf(side)?.country}`)
    .sort()
}

describe('who headed a delegation', () => {
  it.each([
    ['en', 'Peru is represented by Deputy Foreign Minister Ana Paz and Chile by Luis Rey, an adviser.'],
    [
      'nb',
      'Utenriksminister Ana Paz ledet den peruanske delegasjonen, mens forsvarsminister Luis Rey ledet den chilenske.',
    ],
    [
      'da',
      'Udenrigsminister Ana Paz ledede den peruanske delegation, mens forsvarsminister Luis Rey ledede den chilenske.',
    ],
  ])('is told of the second though words are left out, in %s: %s', async (language, words) => {
    expect(await headsIn(language, words)).toEqual(['Ana Paz PE', 'Luis Rey CL'])
  })
})

describe('who headed a delegation, by the order of the words', () => {
  it.each([
    ['nb', 'Den peruanske delegasjonen, anført av utenriksminister Ana Paz, kom sent.', ['Ana Paz PE']],
    ['nb', 'En peruansk delegasjon med utenriksminister Ana Paz i spissen kom sent.', ['Ana Paz PE']],
    ['nb', 'En peruansk delegasjon ledet av utenriksminister Ana Paz møtte chilenske forhandlere.', ['Ana Paz PE']],
    ['en', 'A Peruvian delegation led by Foreign Minister Ana Paz met Chilean negotiators.', ['Ana Paz PE']],
    ['en', 'The Peruvian delegation, with Foreign Minister Ana Paz at its head, arrived late.', ['Ana Paz PE']],
    ['da', 'Den peruanske delegation med udenrigsminister Ana Paz i spidsen kom for sent.', ['Ana Paz PE']],
    // a government is led at home
    ['nb', 'Den peruanske regjeringen, anført av statsminister Ana Paz, vil ha fred.', []],
    ['nb', 'Den peruanske delegasjonen kom sent, med en bolivianer i spissen.', []],
  ] as const)('is read in %s: %s', async (language, words, expected) => {
    expect(await headsIn(language, words)).toEqual(expected)
  })
})

it('shows the words from the delegation to whoever heads it', async () => {
  const { contacts } = await readText(
    'en',
    `${held.en} A Peruvian delegation led by Foreign Minister Ana Paz arrived late.`,
  )
  const told = contacts.flatMap(({ claims }) => claims.filter(({ attribute }) => attribute === 'participant'))
  expect(told.map(({ evidence }) => evidence.exact)).toContain('A Peruvian delegation led by Foreign Minister Ana Paz')
})

describe('who mediates', () => {
  const rolesIn = async (language: string, words: string): Promise<readonly (string | undefined)[]> => {
    const { contacts } = await readText(language, words, { published: '2025-10-09' })
    return contacts.flatMap(({ parties, participants }) => [
      `${parties.length}`,
      ...participants.map(({ role }) => role),
    ])
  }

  it.each([
    ['en', 'Peruvian Foreign Minister Ana Paz met Chilean Foreign Minister Luis Rey in Lima and offered to mediate.'],
    ['nb', 'Perus utenriksminister Ana Paz møtte Chiles utenriksminister Luis Rey i Lima og tilbød seg å mekle.'],
  ])('is one of the two who meet, where there is no third (%s)', async (language, words) => {
    expect(await rolesIn(language, words)).toEqual(['2', undefined, undefined])
  })

  it('goes between the two that meet', async () => {
    expect(await rolesIn('en', `${held.en} Bolivian Foreign Minister Ana Paz mediated.`)).toEqual(['2', 'mediator'])
  })
})

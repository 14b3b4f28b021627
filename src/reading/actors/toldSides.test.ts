import { describe, expect, it } from 'vitest'
import { readText } from '../test-reader.ts'

/** The people of a text with the states they are told to be of, in order of their names. */
const sides = async (language: string, text: string): Promise<readonly string[]> => {
  const { actors } = await readText(language, text, { published: '2025-10-09' })
  return actors
    .filter(({ kind }) => kind === 'person')
    .map(({ name, country }) => `${name} ${country ?? '-'}`)
    .sort()
}

const OF_TWO = ['Evaristo Mamani BO', 'Kwame Boateng GH']
const OF_THREE = ['Chanda Mwila ZM', 'Evaristo Mamani BO', 'Kwame Boateng GH']

describe('whose side somebody is on, told elsewhere than before the name', () => {
  it.each([
    ['en', 'Kwame Boateng of Ghana and Evaristo Mamani of Bolivia met on Tuesday.'],
    ['nb', 'Kwame Boateng fra Ghana og Evaristo Mamani fra Bolivia møttes tirsdag.'],
    ['da', 'Kwame Boateng, der repræsenterer Ghana, og Evaristo Mamani, der repræsenterer Bolivia, mødtes tirsdag.'],
    ['sv', 'Kwame Boateng, som företräder Ghana, och Evaristo Mamani, som företräder Bolivia, möttes på tisdagen.'],
  ])('by what he is of or stands for, in %s', async (language, text) => {
    expect(await sides(language, text)).toEqual(OF_TWO)
  })

  it.each([
    ['en', 'Ghana and Bolivia disagree. Ghana sent Kwame Boateng and his Bolivian counterpart, Evaristo Mamani, home.'],
    [
      'nb',
      'Ghana og Bolivia er uenige. Ghana vil vente. Kwame Boateng ringte sin bolivianske kollega Evaristo Mamani.',
    ],
  ])('by being the counterpart of one of the other of two states, in %s', async (language, text) => {
    expect(await sides(language, text)).toEqual(OF_TWO)
  })

  it('and not by that where somebody is of the readers’ own government', async () => {
    const text =
      'Ghana og Bolivia er uenige. Ghana vil ikke møte Bolivia. Utenriksminister Kari Vik ringte sin bolivianske kollega Evaristo Mamani.'
    expect(await sides('nb', text)).not.toContain('Kari Vik GH')
  })

  it.each([
    [
      'en',
      'Kwame Boateng, who has been Ghana’s foreign minister since March, met Bolivian Foreign Minister Evaristo Mamani.',
    ],
    [
      'nb',
      'Ghanas utenriksminister Kwame Boateng møtte Evaristo Mamani i Genève. Den bolivianske utenriksministeren kalte samtalen nyttig.',
    ],
    [
      'nn',
      'Ghanas president Kwame Boateng møtte Evaristo Mamani i Genève. Det var den bolivianske leiaren som bad om møtet.',
    ],
    [
      'sv',
      'Ghanas utrikesminister Kwame Boateng kom till La Paz på måndagen. På tisdagen träffade han sin kollega Evaristo Mamani.',
    ],
  ])('by what is told of him in another clause, in %s', async (language, text) => {
    expect(await sides(language, text)).toEqual(OF_TWO)
  })

  it.each([
    [
      'en',
      'Kwame Boateng, Evaristo Mamani and Chanda Mwila, the foreign ministers of Ghana, Bolivia and Zambia, met on Tuesday.',
    ],
    [
      'nb',
      'Utenriksministrene i Ghana, Bolivia og Zambia, Kwame Boateng, Evaristo Mamani og Chanda Mwila, møttes tirsdag.',
    ],
    [
      'da',
      'Ghanas udenrigsminister Kwame Boateng mødtes med sine kolleger fra Bolivia og Zambia, Evaristo Mamani og Chanda Mwila.',
    ],
  ])('by his place in a list, in %s', async (language, text) => {
    expect(await sides(language, text)).toEqual(OF_THREE)
  })

  it('of a minister is that which the ambassador he receives is sent to, where the report has no readers of its own', async () => {
    const text = 'Foreign Minister Kwame Boateng received Bolivia’s ambassador to Ghana, Evaristo Mamani, on Tuesday.'
    expect(await sides('en', text)).toEqual(OF_TWO)
  })

  it('is not told by where he was, by another’s colleague or by what he was', async () => {
    expect(await sides('en', 'Ghana said Evaristo Mamani had returned from Bolivia on Tuesday.')).toEqual([
      'Evaristo Mamani -',
    ])
    expect(
      await sides('nb', 'Evaristo Mamani kom hjem fra Bolivia tirsdag. Den ghanesiske utenriksministeren svarte.'),
    ).toEqual(['Evaristo Mamani -'])
  })

  it('makes a party of a state that no word of the report names', async () => {
    const text = 'Foreign Minister Kwame Boateng received the Ambassador of Bolivia, Evaristo Mamani, on Tuesday.'
    const { actors, contacts } = await readText('en', text, {
      published: '2025-10-09',
      outlet: 'Ministry of Foreign Affairs, Ghana',
    })
    const parties = contacts.flatMap((contact) =>
      contact.parties.map((key) => actors.find((one) => one.key === key)?.name),
    )
    expect([...parties].sort()).toEqual(['Bolivia', 'Ghana'])
  })
})

import { describe, expect, it } from 'vitest'
import { contactsIn, readText } from '../test-reader.ts'

/** The states of each contact of a report, by their names. */
const sidesIn = async (language: string, text: string): Promise<readonly string[]> => {
  const { actors, contacts } = await readText(language, text, { published: '2025-10-09' })
  const stateOf = (key: string): readonly string[] => {
    const actor = actors.find((one) => one.key === key)
    return actor?.country === undefined ? [] : [actor.country]
  }
  return contacts.map(({ parties, participants }) =>
    [...new Set([...parties, ...participants.map(({ actor }) => actor)].flatMap(stateOf))].sort().join(' '),
  )
}

describe('an envoy who is called in', () => {
  it.each([
    ['en', "Peru's ambassador to Chile, Luis Vega, was called in on Tuesday over the fishing row.", 'CL PE'],
    [
      'en',
      'Chile has expelled a Peruvian consul. The Peruvian ambassador was summoned on Tuesday and given a note.',
      'CL PE',
    ],
    [
      'nb',
      'Latvia utviser tre hviterussiske diplomater. Ambassadør Pavel Sidorenko fra Hviterussland ble innkalt på teppet i Riga onsdag.',
      'BY LV',
    ],
    [
      'nn',
      'Chile har utvist ein peruansk konsul. Perus ambassadør vart kalla inn på teppet i Santiago tysdag.',
      'CL PE',
    ],
    [
      'sv',
      'Chile har utvisat en peruansk konsul. Perus ambassadör kallades upp till utrikesdepartementet i Santiago på tisdagen.',
      'CL PE',
    ],
  ])('meets the state he is sent to, though nobody is named there, in %s: %s', async (language, text, expected) => {
    expect(await sidesIn(language, text)).toEqual([expected])
  })

  it('is received there by whom the report names further on', async () => {
    const text =
      'Angola summons Zambian ambassador over river island\n\nAngola on Monday summoned the Zambian ambassador in Luanda, Luis Quispe, to protest against the arrest of four anglers on an island in the Zambezi.\n\nThe four, all from Huambo, were detained by Zambian police on Saturday. They were released on Sunday evening after paying a fine.\n\nState Secretary Tena Rojas received the ambassador at the Foreign Ministry on Independence Square.'
    expect(await contactsIn('en', text)).toEqual(['meeting held 2025-10-06 Luanda Luis Quispe Tena Rojas'])
  })

  it('meets whom he has to come before', async () => {
    const text =
      'Chile og Peru krangler. Perus ambassadør Luis Vega måtte tirsdag møte hos Chiles utenriksminister Tena Rojas i Santiago.'
    expect(await contactsIn('nb', text)).toEqual(['meeting held 2025-10-07 Santiago Luis Vega Tena Rojas'])
  })

  it.each([
    ['en', 'The Peruvian ambassador was summoned to appear before a parliamentary committee in Lima on Tuesday.'],
    ['nb', 'Vitnet ble innkalt til retten i Santiago tirsdag.'],
  ])('meets nobody where a court or his own state calls, in %s: %s', async (language, text) => {
    expect(await sidesIn(language, text)).toEqual([])
  })
})

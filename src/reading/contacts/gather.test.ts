import { describe, expect, it } from 'vitest'
import { readText } from '../test-reader.ts'

/** For each contact of a report its kind and status, and the words that speak of it, in the order of the text. */
const mentions = async (language: string, text: string): Promise<readonly string[]> => {
  const { contacts } = await readText(language, text, { published: '2025-10-12' })
  return contacts.map(
    ({ kind, status, claims }) =>
      `${kind} ${status}: ${claims.flatMap(({ attribute, value }) => (attribute === 'mention' ? [value] : [])).join(' ')}`,
  )
}

describe('which contact a word speaks of', () => {
  it('takes one conversation for the call told of before it, and not for talks spoken of in passing', async () => {
    const found = await mentions(
      'nb',
      'Angola og Namibia møttes i Lusaka søndag, for første gang siden samtalene brøt sammen i mai.\n\nFredag snakket president Zeferino Cambuta med Namibias president Ndapewa Shikongo på telefon. Samtalen varte i 40 minutter.',
    )
    expect(found).toContainEqual('call held: snakket Samtalen')
  })

  it('gives talks nobody who took part in a call told of in the same clause', async () => {
    const found = await mentions(
      'en',
      'Angola and Namibia held talks in Lusaka on Sunday.\n\nThe talks came two days after a phone call between Angolan President Zeferino Cambuta and Namibian President Ndapewa Shikongo. The two leaders discussed the dam.',
    )
    expect(found).toContainEqual('call held: call discussed')
    expect(found).toContainEqual('talks held: talks talks')
  })

  it('joins neither past nor planned talks to a visit called off', async () => {
    const found = await mentions(
      'en',
      'Angola, Namibia agree to more talks on dam after Lusaka meeting\n\nAngola and Namibia ended four hours of talks in Lusaka on Sunday.\n\nAngolan President Zeferino Cambuta had been due to visit Windhoek last week but the trip was called off.',
    )
    expect(found).toContainEqual('visit cancelled: visit trip')
    expect(found).toContainEqual('talks held: meeting talks')
  })

  it('takes "no such meeting" for the one somebody has just told of, and no aside for talks through a mediator', async () => {
    const found = await mentions(
      'en',
      'Talks between Angola and Namibia through a Zambian mediator, Abel Mwape, will continue in Lusaka on Monday.\n\nA member of the Angolan delegation said the heads of the two delegations had met alone for a quarter of an hour on Saturday. A Namibian spokeswoman denied it.\n\n"No such meeting took place," she said.',
    )
    expect(found).toContainEqual('talks under-way: Talks')
    expect(found).toContainEqual('meeting denied: met meeting')
  })

  it('takes what two have had for the call told of before, and not for the summit that is to come', async () => {
    const found = await mentions(
      'en',
      "Next week's summit between Angolan President Zeferino Cambuta and Namibian President Ndapewa Shikongo is in doubt after a telephone call on Friday in which neither gave way.\n\nThe presidency said the two presidents spoke for 50 minutes.",
    )
    expect(found).toContainEqual('summit planned: summit')
    expect(found).toContainEqual('call held: spoke call')
  })

  it('takes what two were to have for the summit that is off', async () => {
    const found = await mentions(
      'sv',
      'Mötet mellan Angolas och Namibias presidenter, som skulle ha hållits i Lusaka på onsdag, blir inte av.\n\nDe båda presidenterna skulle ha träffats i ett hotell.',
    )
    expect(found).toEqual(['meeting cancelled: Mötet träffats'])
  })

  it('takes a meal for what its verb tells of, though who had it stands outside its phrase', async () => {
    const found = await mentions(
      'en',
      "On Thursday Angola's foreign minister Marcia Tome had lunch with Namibia's foreign minister, Ruben Haufiku, and Zambia's ambassador, Abel Mwape.",
    )
    expect(found).toEqual(['meeting held: had lunch'])
  })

  it('takes two names for the ministers whose meeting was told of right before', async () => {
    const found = await mentions(
      'nb',
      'Utenriksministrene i Angola og Namibia møttes fredag i Lusaka, for første gang siden mai.\n\nMarcia Tome og Ruben Haufiku satt sammen i en drøy halvtime.',
    )
    expect(found).toEqual(['meeting held: møttes satt'])
  })

  it('keeps what a guest did on one day apart from a visit of several', async () => {
    const found = await mentions(
      'nb',
      'Angolas utenriksminister Marcia Tome avsluttet torsdag et tre dager langt besøk i Namibia. Tirsdag møtte hun Namibias utenriksminister Ruben Haufiku i Windhoek.',
    )
    expect(found).toContainEqual('visit held: besøk')
    expect(found).toContainEqual('meeting held: møtte')
  })

  it('knows talks by their host alone', async () => {
    const found = await mentions(
      'en',
      "Angola and Namibia ended four hours of talks in Lusaka on Sunday.\n\nZambia's foreign ministry, which hosted the talks, praised both sides.",
    )
    expect(found).toEqual(['talks held: talks talks'])
  })

  it.each([
    ['en', 'Negotiators from Angola and Namibia meet in Lusaka on Sunday. The talks began at 10 am local time.'],
    ['nb', 'Forhandlere fra Angola og Namibia er samlet i Lusaka søndag. Samtalene startet klokken 10.'],
    ['da', 'Angola og Namibia mødes i Lusaka søndag. Forhandlingerne begyndte klokken 10.'],
  ])('finds the plan of the day come about in %s: %s', async (language, text) => {
    expect(await mentions(language, text)).toEqual([expect.stringMatching(/^talks under-way: /u)])
  })

  it('keeps a contact and the one it followed apart, each with its own day', async () => {
    const { contacts } = await readText(
      'en',
      'Angola and Namibia held talks in Lusaka on Friday. The meeting followed a telephone call on October 2 between Angolan President Zeferino Cambuta and Namibian President Ndapewa Shikongo.',
      { published: '2025-10-12' },
    )
    expect(contacts.map(({ kind, time }) => `${kind} ${time?.edtf}`)).toEqual(['talks 2025-10-10', 'call 2025-10-02'])
  })

  it.each([
    [
      'en',
      'Angolan Foreign Minister Zeferino Cambuta and his Namibian counterpart, Ndapewa Shikongo, met in Lusaka on Friday. Shikongo was received by Zambian President Mutale Banda on Saturday.',
    ],
    [
      'nb',
      'Angolas utenriksminister Zeferino Cambuta og hans namibiske kollega Ndapewa Shikongo møttes i Lusaka fredag. Lørdag ble Shikongo tatt imot av Zambias president Mutale Banda.',
    ],
  ])('gives who receives one of two a meeting of his own in %s: %s', async (language, text) => {
    expect(await mentions(language, text)).toHaveLength(2)
  })

  it.each([
    [
      'en',
      'Delegations from Angola and Namibia met in Lusaka on Friday. In May their foreign ministers, Zeferino Cambuta and Ndapewa Shikongo, met in Windhoek. The next round is to be held in Harare on November 20.',
    ],
    [
      'nb',
      'Delegasjoner fra Angola og Namibia møttes i Lusaka fredag. I mai møttes landenes utenriksministre, Zeferino Cambuta og Ndapewa Shikongo, i Windhoek. Neste runde skal holdes i Harare 20. november.',
    ],
  ])('takes the next round for one of the latest talks in %s: %s', async (language, text) => {
    const { contacts } = await readText(language, text, { published: '2025-10-12' })
    const next = contacts.find(({ place }) => place?.name === 'Harare')
    expect([next?.participants.length, next?.parties.length]).toEqual([0, 2])
  })

  it('does not take the town where delegations are for a side', async () => {
    const { contacts } = await readText(
      'nb',
      'Angola og Namibia er uenige. Torsdag møttes delegasjoner fra de to landene til direkte samtaler i den zambiske hovedstaden for første gang siden krigen brøt ut i august.',
      { published: '2025-10-12' },
    )
    expect(contacts.map(({ place, parties }) => [place?.name, parties.length])).toEqual([['Lusaka', 2]])
  })
})

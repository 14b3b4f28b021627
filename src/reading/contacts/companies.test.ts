import { describe, expect, it } from 'vitest'
import type { ContactAccount, Reading } from '../../model/reading.ts'
import { contactsIn, readText } from '../test-reader.ts'

const read = async (language: string, text: string): Promise<Reading> => {
  return readText(language, text, { published: '2025-10-09' })
}

const accounts = async (language: string, text: string): Promise<readonly ContactAccount[]> =>
  (await read(language, text)).contacts

describe('who takes part in a contact', () => {
  it.each([
    [
      'the two officials named round a meeting that names nobody',
      "Angolan President Zeferino Cambuta is in Lusaka. Tuesday's meeting lasted an hour. Namibian President Ndapewa Shikongo called it useful.",
      /^meeting held 2025-10-07 - Ndapewa Shikongo Zeferino Cambuta$/u,
    ],
    [
      'the sides whose consultations a ministry gives its name to',
      'The ninth round of Ghana-Armenia Foreign Office Consultations was held in Yerevan on Tuesday.',
      /^talks held 2025-10-07 Yerevan$/u,
    ],
    [
      'a council that two sides hold together',
      'The European Union and the Kyrgyz Republic held the fourth meeting of their Cooperation Council in Brussels on Tuesday.',
      /^meeting held 2025-10-07 Brussels$/u,
    ],
    [
      'a traveller, not whoever tells of it behind a comma',
      "South Korea's National Security Director Pyo Jun-hyeok will fly to Washington on Sunday, presidential spokesperson Han Su-jin said in a written briefing on Thursday.",
      /^visit planned 2025-10-12 Washington Pyo Jun-hyeok$/u,
    ],
  ])('finds %s', async (_, text, expected) => {
    expect(await contactsIn('en', text)).toEqual([expect.stringMatching(expected)])
  })

  it.each([
    ['en', 'The presidents of Kenya and Tanzania met in Geneva on Tuesday.', ['KE presidents', 'TZ presidents']],
    [
      'en',
      "Kenya's president received Tanzania's foreign minister Juma Makame in Geneva on Tuesday.",
      ['KE president'],
    ],
    [
      'nb',
      'Kenya og Tanzania nærmer seg. Tirsdag snakket de to landenes utenriksministre på telefon.',
      ['KE utenriksministre', 'TZ utenriksministre'],
    ],
    ['nn', 'Presidentane i Kenya og Tanzania snakka på telefon tysdag.', ['KE presidentane', 'TZ presidentane']],
    [
      'da',
      'Kenyas og Tanzanias udenrigsministre talte i telefon tirsdag.',
      ['KE udenrigsministre', 'TZ udenrigsministre'],
    ],
    [
      'sv',
      'Utrikesministrarna i Kenya och Tanzania har träffats i Genève.',
      ['KE utrikesministrarna', 'TZ utrikesministrarna'],
    ],
    // who agreed on it is not who is to meet
    [
      'en',
      'The Kenyan president agreed on Tuesday with Tanzania that the foreign ministers will meet in Geneva.',
      ['KE foreign ministers', 'TZ foreign ministers'],
    ],
  ])('tells by which office a side is told of that nobody is named for: %s, %s', async (language, text, expected) => {
    const { contacts, actors } = await read(language, text)
    const sideOf = (key: string): string => actors.find((actor) => actor.key === key)?.country ?? ''
    const told = contacts.flatMap(({ bearers = [] }) =>
      bearers.flatMap(({ title, side }) => {
        const office = /(?:foreign )?minister\p{L}*|presid\p{L}+|\p{L}+ministr\p{L}+/iu.exec(title)?.[0]
        return office === undefined ? [] : [`${sideOf(side)} ${office.toLowerCase()}`]
      }),
    )
    expect(told.sort()).toEqual(expected)
  })

  it('finds the other side behind the verb that calls the contact off', async () => {
    expect(
      await contactsIn(
        'en',
        'Angolan President Zeferino Cambuta called off a meeting with Namibian President Ndapewa Shikongo in Windhoek on Thursday.',
      ),
    ).toEqual([expect.stringMatching(/^meeting cancelled .*Ndapewa Shikongo Zeferino Cambuta$/u)])
  })

  it('reads a Swedish host whose particle stands far from the verb', async () => {
    expect(
      await contactsIn(
        'sv',
        'Möte om kablar\n\nEstlands utrikesminister Liina Saarvere tog i dag emot Marockos utrikesminister Driss Benhaddou i Tallinn. De talade om fiske och kablar.',
      ),
    ).toEqual(['meeting held 2025-10-09 Tallinn Driss Benhaddou Liina Saarvere'])
  })

  it.each([
    [
      'en',
      'Chilean President Tomás Aravena breakfasted with his Peruvian colleague, Inés Quispe, in Lima on Tuesday.',
      'meeting held 2025-10-07 Lima Inés Quispe Tomás Aravena',
    ],
    [
      'en',
      'Norwegian Foreign Minister Kari Holm is to see Prime Minister Abdou Diallo of Senegal in Dakar on Friday.',
      'meeting planned 2025-10-10 Dakar Abdou Diallo Kari Holm',
    ],
    [
      'en',
      'Estonian Prime Minister Liina Saarvere saw Latvian President Juris Ozols in Riga on Monday.',
      'meeting held 2025-10-06 Riga Juris Ozols Liina Saarvere',
    ],
    [
      'en',
      'Chad’s President Mahamat Oumar had a one-on-one with Niger’s President Issa Maïga in Niamey on Sunday.',
      'meeting held 2025-10-05 Niamey Issa Maïga Mahamat Oumar',
    ],
    [
      'en',
      'Prime Minister Aidan Walsh of Ireland rang Madrid on Monday to apologise to Prime Minister Lucía Ferrer.',
      'call held 2025-10-06 - Aidan Walsh Lucía Ferrer',
    ],
    [
      'en',
      'Egypt’s and Libya’s intelligence chiefs were brought together by Tunisia in Sfax last month.',
      'meeting held 2025-09 Sfax',
    ],
    [
      'en',
      'Peru’s president, Luz Ayala, floated the idea of a three-way summit with Chile and Bolivia in Arica in May.',
      'summit proposed 2025-05 Arica Luz Ayala',
    ],
    [
      'nb',
      'Perus president Luz Ayala luftet tanken om et trepartstoppmøte med Chile og Bolivia i Arica i mai.',
      'summit proposed 2025-05 Arica Luz Ayala',
    ],
    [
      'nb',
      'Oman brakte Irans og Saudi-Arabias utenriksministre sammen i Muskat mandag.',
      'meeting held 2025-10-06 Muscat',
    ],
    [
      'sv',
      'Oman förde samman Irans och Saudiarabiens utrikesministrar i Muskat i måndags.',
      'meeting held 2025-10-06 Muscat',
    ],
    [
      'nb',
      'Latvias president Juris Ozols fikk et kvarter med Tadsjikistans utenriksminister Rustam Nazarov i Wien torsdag.',
      'meeting held 2025-10-09 Vienna Juris Ozols Rustam Nazarov',
    ],
    [
      'da',
      'Polens præsident Marek Zielony snuppede et kvarter med sin tjekkiske kollega, Petr Dvorský, i Prag lørdag.',
      'meeting held 2025-10-04 Prague Marek Zielony Petr Dvorský',
    ],
    [
      'nn',
      'Thailand har takka ja til eit laotisk forslag om samtalar i Vientiane måndag.',
      'talks agreed 2025-10-06 Vientiane',
    ],
    [
      'en',
      'Turkey’s foreign ministry has rubbished a report that President Kemal Aydın telephoned Greek Prime Minister Nikos Markou on Sunday.',
      'call denied 2025-10-05 - Kemal Aydın Nikos Markou',
    ],
    [
      'en',
      "Norway's energy minister, Ane Vik, received her opposite number from Poland, Jan Nowicki, in Oslo on Tuesday.",
      'meeting held 2025-10-07 Oslo Ane Vik Jan Nowicki',
    ],
    [
      'en',
      "Kenya's Wanjiru Kamau received Senegal's Aïssatou Diop in Nairobi on Tuesday.",
      'meeting held 2025-10-07 Nairobi Aïssatou Diop Wanjiru Kamau',
    ],
    [
      'en',
      "Norway's foreign minister, Ane Vik, and Poland's president, Jan Nowicki, met in Geneva on Tuesday.",
      'meeting held 2025-10-07 Geneva Ane Vik Jan Nowicki',
    ],
    [
      'en',
      "A meeting between Norway's foreign minister, Ane Vik, and Poland's president, Jan Nowicki, has been called off.",
      'meeting cancelled - - Ane Vik Jan Nowicki',
    ],
    [
      'en',
      'The road was raised at a meeting that Chinese Premier Liu Wenbo had with Kazakh President Yerlan Omarov on Tuesday.',
      'meeting held 2025-10-07 - Liu Wenbo Yerlan Omarov',
    ],
    [
      'en',
      "After a meeting with Poland's foreign minister Jan Nowicki, Norway's foreign minister Ane Vik said the road would reopen.",
      'meeting held - - Ane Vik Jan Nowicki',
    ],
    [
      'en',
      'Talks between Chad and Sudan, which were to have opened in Doha on Monday, will not now take place.',
      'talks cancelled 2025-10-06 Doha',
    ],
    [
      'en',
      'The Chilean foreign minister has written to the president of Peru to protest at the closure.',
      'letter held - -',
    ],
    [
      'en',
      'Norwegian foreign minister Ane Vik was due in Khartoum on October 12 to see Sudan’s army chief, Hashim Idris.',
      'meeting planned 2025-10-12 Khartoum Ane Vik Hashim Idris',
    ],
    [
      'en',
      'In a letter to Polish President Jan Nowicki dated 19 September, Norwegian Foreign Minister Ane Vik protests at the closure.',
      'letter held 2025-09-19 - Ane Vik Jan Nowicki',
    ],
  ])('reads who meets by a word of it that is no plain "met": %s: %s', async (language, text, expected) => {
    expect(await contactsIn(language, text)).toEqual([expected])
  })

  it.each([
    ['en', 'Estonian Prime Minister Liina Saarvere saw Latvian President Juris Ozols arrive in Riga on Monday.'],
    ['en', 'Estonian Prime Minister Liina Saarvere sees Latvian President Juris Ozols as a rival.'],
    ['en', 'The two leaders had two hours to decide on Monday.'],
    ['en', 'Norway had an ambassador in Moscow until May.'],
    ['en', 'The crisis has brought France and Spain closer together since May.'],
    ['en', 'Warships from Spain and Italy met off Sardinia on Monday for a week of drills.'],
    ['nb', 'Krigsskip fra Spania og Italia møttes utenfor Sardinia mandag til en ukes øvelser.'],
    ['nb', 'Estlands statsminister Liina Saarvere fikk en time på seg mandag.'],
  ])('takes no everyday sense of such a word for one: %s: %s', async (language, text) => {
    expect(await contactsIn(language, text)).toEqual([])
  })

  it.each([
    [
      'en',
      'Norway and Ghana held talks in Accra on Tuesday. Ghana was represented not by its intelligence chief, Colonel Moses Tetteh, but by a deputy, Major Ama Boateng.',
      'Ama Boateng',
    ],
    [
      'nb',
      'Norge og Ghana holdt samtaler i Accra tirsdag. Ghana var representert ved energiminister Efua Mensah.',
      'Efua Mensah',
    ],
    [
      'sv',
      'Norge och Ghana höll samtal i Accra på tisdagen. Ghana representerades av energiminister Efua Mensah.',
      'Efua Mensah',
    ],
    ['en', 'Norway and Ghana held talks in Accra on Tuesday. Norway sent Anne Berg, a professor of law.', 'Anne Berg'],
    ['en', 'Norway and Ghana held talks in Accra on Tuesday. Norway sent Anne Berg to Kyiv on Wednesday.', ''],
    [
      'en',
      'Norway and Ghana held talks in Accra on Tuesday. Ghana’s energy minister, Efua Mensah, did not attend.',
      '',
    ],
    [
      'nb',
      'Norge og Ghana holdt samtaler i Accra tirsdag. Ghanas energiminister Efua Mensah var også med på møtet.',
      'Efua Mensah',
    ],
    [
      'nb',
      'Norge og Ghana holdt samtaler i Accra tirsdag. Ghanas energiminister Efua Mensah var ikke med på møtet.',
      '',
    ],
    [
      'nb',
      'Norge og Ghana holdt samtaler i Accra tirsdag, med Ghanas energiminister Efua Mensah ved bordet.',
      'Efua Mensah',
    ],
  ])('reads who was there for a side in %s: %s', async (language, text, expected) => {
    expect(await contactsIn(language, text)).toEqual([`talks held 2025-10-07 Accra ${expected}`.trimEnd()])
  })

  it('takes no question for a contact', async () => {
    expect(
      await contactsIn(
        'nb',
        'Skal Estlands utenriksminister Liina Saarvere møte Marokkos utenriksminister Driss Benhaddou i Tallinn på fredag?',
      ),
    ).toEqual([])
  })

  it('takes what is only wished for in general for none', async () => {
    expect(
      await contactsIn(
        'nb',
        'Utenriksminister Liina Saarvere sa at Estland og Marokko er interessert i samtaler om fiske.',
      ),
    ).toEqual([])
  })

  it.each([
    // one told by his office alone, beside one who is named: two bearers, not one with two offices
    ['en', "Kenya's prime minister and Uganda's foreign minister Moses Okello met on Tuesday.", ['KE', 'UG']],
    ['nb', 'Kenyas statsminister og Ugandas utenriksminister Moses Okello møttes tirsdag.', ['KE', 'UG']],
    ['en', 'Kenyan minister Moses Okello met the foreign minister in Baku on Tuesday.', ['AZ', 'KE']],
    // a colleague of whom only the state is told
    ['en', 'Kenyan minister Moses Okello telephoned her counterpart from Oman on Tuesday.', ['KE', 'OM']],
    ['nb', 'Kenyas minister Moses Okello ringte kollegaen fra Oman tirsdag.', ['KE', 'OM']],
    ['nb', 'Kenyas minister Moses Okello ringte sin kollega i Baku tirsdag.', ['AZ', 'KE']],
    ['en', 'Kenyan minister Moses Okello met her counterpart in Baku on Tuesday.', ['AZ', 'KE']],
    ['sv', 'Kenyas minister Moses Okello träffade sin kollega från Oman i tisdags.', ['KE', 'OM']],
  ])('finds both sides in %s: %s', async (language, text, expected) => {
    const { actors, contacts } = await read(language, text)
    const countries = contacts.map(({ parties }) =>
      parties.map((party) => actors.find(({ key }) => key === party)?.country).sort(),
    )
    expect(countries).toEqual([expected])
  })

  it('takes colleagues from two states for nobody of the first', async () => {
    const { actors } = await read(
      'nb',
      'Zambias president Rupiah Mwale og kollegene fra Angola og Namibia reiste seg fra bordet.',
    )
    expect(actors.filter(({ kind, country }) => kind === 'unnamed' && country === 'AO')).toEqual([])
  })

  it('gives one man two offices of one state', async () => {
    const { actors } = await read(
      'nb',
      'Kenyas statsminister og utenriksminister Moses Okello møtte Ugandas Ruth Abeni tirsdag.',
    )
    const offices = actors.find(({ name }) => name === 'Moses Okello')?.offices
    expect(offices?.map(({ title }) => title)).toEqual(['statsminister', 'utenriksminister'])
  })
})

describe('when a contact is', () => {
  it('is not dated by the day it was called off', async () => {
    const [contact] = await contactsIn(
      'nb',
      'Angolas president Zeferino Cambuta avlyste onsdag kveld det planlagte toppmøtet med Namibias president Ndapewa Shikongo.',
    )
    expect(contact).toMatch(/^summit cancelled - /u)
  })

  it('is dated by the day that stands with its noun', async () => {
    const [contact] = await contactsIn(
      'nb',
      'Angolas president Zeferino Cambuta avlyste onsdag kveld lørdagens toppmøte med Namibias president Ndapewa Shikongo.',
    )
    expect(contact).toMatch(/^summit cancelled 2025-10-11 /u)
  })
})

describe('where a contact is', () => {
  it('is not where somebody speaks of it', async () => {
    const [contact] = await contactsIn(
      'nb',
      'Angolas president Zeferino Cambuta møtte Namibias president Ndapewa Shikongo onsdag.\n\nIfølge talskvinne Amélia Tchissola i Luanda varte møtet i under et kvarter.',
    )
    expect(contact).toMatch(/^meeting held 2025-10-08 - /u)
  })

  it.each([
    [
      'en',
      'Delegations of Angola and Namibia met in Lima on Monday, with Peruvian Foreign Minister Rubén Choque mediating.',
    ],
    [
      'nb',
      'Delegasjoner fra Angola og Namibia møttes i Lima mandag, med Perus utenriksminister Rubén Choque som mekler.',
    ],
  ])('takes who mediates for none of the sides (%s)', async (language, text) => {
    const [contact] = await accounts(language, text)
    expect(contact?.parties).toHaveLength(2)
    expect(contact?.participants.map(({ role }) => role)).toEqual(['mediator'])
  })

  it.each([
    ['en', 'EU foreign policy chief Liina Saarvere met Moroccan Foreign Minister Driss Benhaddou in Rabat on Tuesday.'],
    ['nb', 'FNs utsending Liina Saarvere møtte Marokkos utenriksminister Driss Benhaddou i Rabat tirsdag.'],
  ])('has an organisation for a side where its official meets one state (%s)', async (language, text) => {
    const [contact] = await accounts(language, text)
    expect(contact?.parties).toHaveLength(2)
  })

  it.each([
    [
      'Estonian President Liina Saarvere accepted an invitation from her Moroccan counterpart, Driss Benhaddou, to visit Rabat in November.',
      'visit agreed 2025-11 Rabat Driss Benhaddou Liina Saarvere',
    ],
    [
      "Estonia's foreign minister, Liina Saarvere, called on President Driss Benhaddou in Rabat on Tuesday.",
      'meeting held 2025-10-07 Rabat Driss Benhaddou Liina Saarvere',
    ],
    [
      'Estonian Foreign Minister Liina Saarvere was received in Rabat on Monday by Moroccan Prime Minister Driss Benhaddou.',
      'meeting held 2025-10-06 Rabat Driss Benhaddou Liina Saarvere',
    ],
  ])('finds the host: %s', async (text, line) => {
    expect(await contactsIn('en', text)).toEqual([line])
  })

  it.each([
    'Estonian Foreign Minister Liina Saarvere called on Moroccan Prime Minister Driss Benhaddou to release the crew.',
    'Estonian Foreign Minister Liina Saarvere on Monday called on Morocco to release the crew.',
  ])('takes no demand for a call: %s', async (text) => {
    expect(await contactsIn('en', text)).toEqual([])
  })

  it.each([
    [
      'nb',
      'Angolas president Zeferino Cambuta og Namibias president Ndapewa Shikongo møttes i Lima mandag. Forrige gang, i Dakar i juni, gikk de fra hverandre uten en avtale.',
    ],
    [
      'en',
      'Angolan President Zeferino Cambuta and Namibian President Ndapewa Shikongo met in Lima on Monday. The last time, in Dakar in June, they parted without a deal.',
    ],
    [
      'en',
      'Angolan President Zeferino Cambuta and Namibian President Ndapewa Shikongo met in Lima on Monday. The truce was sealed in a nine-hour session in Dakar in June.',
    ],
  ])('reads an earlier occasion from its place and time: %s %s', async (language, text) => {
    const lines = await contactsIn(language, text)
    expect(lines).toHaveLength(2)
    expect(lines[1]).toMatch(/^meeting held 2025-06 Dakar/u)
  })

  it('finds both sides of a round wherever the tree hangs them', async () => {
    const [contact] = await accounts(
      'en',
      'The State of Qatar announced the conclusion of the second round of talks between the Republic of Angola and the Republic of the Sudan.',
    )
    expect(contact?.parties).toHaveLength(2)
  })

  it('takes a pronoun and "the parties" for all three who met', async () => {
    const found = await accounts(
      'nb',
      'Angola, Namibia og Botswana avsluttet onsdag forhandlingene i Lima. Siste dag satt de sammen i over tolv timer. Peru foreslår at partene møtes i Dakar i desember.',
    )
    expect(found.map(({ parties }) => parties.length)).toEqual([3, 3])
  })

  it('gives talks told without names the three sides that the report counts and names', async () => {
    const [contact] = await accounts(
      'en',
      'Talks on the dam went into a third day on Wednesday with no end in sight. Angola, Namibia and Botswana share the river. Peru has offered help. The delegations of the three countries stay in one hotel.',
    )
    expect(contact?.parties).toHaveLength(3)
  })

  it('counts the same day from what the clause tells, and from the report where nothing else is dated', async () => {
    const met = 'Angolan President Zeferino Cambuta had met Namibian President Ndapewa Shikongo in Dakar.'
    expect(await contactsIn('en', `Earlier in the day, ${met}`)).toEqual([expect.stringContaining('2025-10-09')])
    expect(
      await contactsIn('en', `A minister spoke on Tuesday of the attack on May 3. Earlier in the day ${met}`),
    ).toEqual([expect.stringContaining('2025-10-07')])
  })
})

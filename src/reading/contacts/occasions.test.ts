import { describe, expect, it } from 'vitest'
import { contactsIn, readText } from '../test-reader.ts'

describe('a clause behind the noun that says who was to hold it', () => {
  const call = {
    en: 'Angolan President Zeferino Cambuta spoke to Namibian President Ndapewa Shikongo by telephone on Tuesday.',
    nb: 'Angolas president Zeferino Cambuta snakket tirsdag med Namibias president Ndapewa Shikongo på telefon.',
  }
  it.each([
    ['en', `${call.en} The meeting the two were to have had in Lusaka on Friday is off.`],
    ['nb', `${call.nb} Møtet de to skulle hatt i Lusaka fredag, er avlyst.`],
  ])('names both (%s)', async (language, text) => {
    expect(await contactsIn(language, text)).toContainEqual(
      'meeting cancelled 2025-10-10 Lusaka Ndapewa Shikongo Zeferino Cambuta',
    )
  })
})

describe('the next contact', () => {
  const held = {
    en: 'Angola and Namibia held talks in Lusaka on Tuesday.',
    nb: 'Angola og Namibia holdt samtaler i Lusaka tirsdag.',
    da: 'Angola og Namibia holdt samtaler i Lusaka tirsdag.',
    sv: 'Angola och Namibia höll samtal i Lusaka på tisdagen.',
  }
  it.each([
    ['en', `${held.en} The next meeting will be in Nairobi in May.`, 'meeting planned 2026-05 Nairobi'],
    ['en', `${held.en} The next round of talks will be in Nairobi in May.`, 'talks planned 2026-05 Nairobi'],
    ['nb', `${held.nb} Neste møte er i Nairobi i mai.`, 'meeting planned 2026-05 Nairobi'],
    ['nb', `${held.nb} Neste runde blir i Nairobi.`, 'meeting planned - Nairobi'],
    ['da', `${held.da} Næste møde bliver i Nairobi.`, 'meeting planned - Nairobi'],
    ['sv', `${held.sv} Nästa möte blir i Nairobi.`, 'meeting planned - Nairobi'],
  ] as const)('is planned where it is said to be somewhere (%s: %s)', async (language, text, next) => {
    expect(await contactsIn(language, text)).toContain(next)
  })

  it('is none in what a contact is said to be', async () => {
    expect(await contactsIn('en', `${held.en} The talks will be a success.`)).toHaveLength(1)
  })
})

describe('a topic told as over', () => {
  it.each([
    [
      'en',
      'Delegations of Angola and Namibia met in Lusaka on Tuesday. The topic was the border, and the two are to meet again in November.',
    ],
    [
      'nb',
      'Delegasjonene fra Angola og Namibia møttes i Lusaka tirsdag. Temaet skal ha vært grensen, og partene ble enige om å møtes igjen i november.',
    ],
  ])('is none of a contact to come (%s)', async (language, text) => {
    const { contacts } = await readText(language, text, { published: '2025-10-09' })
    const withTopic = contacts.filter(({ claims }) => claims.some(({ attribute }) => attribute === 'agenda'))
    expect(withTopic.map(({ status }) => status)).toEqual(['held'])
    expect(contacts).toHaveLength(2)
  })
})

describe('a plan told as over', () => {
  it.each([
    [
      'en',
      'Angolan President Zeferino Cambuta had been due to meet Namibian President Ndapewa Shikongo in Lusaka on Friday.',
      'cancelled',
    ],
    [
      'en',
      'Angolan President Zeferino Cambuta is due to meet Namibian President Ndapewa Shikongo in Lusaka on Friday.',
      'planned',
    ],
    [
      'nb',
      'Angolas president Zeferino Cambuta hadde planlagt å møte Namibias president Ndapewa Shikongo i Lusaka fredag.',
      'cancelled',
    ],
    [
      'nb',
      'Angolas president Zeferino Cambuta har planlagt å møte Namibias president Ndapewa Shikongo i Lusaka fredag.',
      'planned',
    ],
  ])('before its day is off (%s: %s)', async (language, text, status) => {
    expect(await contactsIn(language, text)).toEqual([
      `meeting ${status} 2025-10-10 Lusaka Ndapewa Shikongo Zeferino Cambuta`,
    ])
  })
})

describe('a call by which a meeting is agreed', () => {
  it('is not on the day of the meeting', async () => {
    const text =
      'President Zeferino Cambuta of Angola and President Ndapewa Shikongo of Namibia agreed by phone to meet in Lusaka on Friday.'
    expect(await contactsIn('en', text)).toEqual([
      'call held - - Ndapewa Shikongo Zeferino Cambuta',
      'meeting agreed 2025-10-10 Lusaka Ndapewa Shikongo Zeferino Cambuta',
    ])
  })
})

describe('who held the talks of the sentence before', () => {
  it('is told by name next, and where', async () => {
    const text =
      'Samtalene mellom Angola og Namibia endte uten resultat tirsdag. Tollen på 30 prosent blir stående.\n\nHandelsministrene Zeferino Cambuta og Ndapewa Shikongo møttes i Lusaka. De snakket om toll og strøm.'
    expect(await contactsIn('nb', text)).toEqual(['talks held 2025-10-07 Lusaka Ndapewa Shikongo Zeferino Cambuta'])
  })

  it('is not told by the names of what they had another day', async () => {
    const text =
      'Samtalene mellom Angola og Namibia endte uten resultat tirsdag. Tollen på 30 prosent blir stående.\n\nHandelsministrene Zeferino Cambuta og Ndapewa Shikongo møttes i Lusaka 3. september.'
    expect(await contactsIn('nb', text)).toHaveLength(2)
  })
})

describe('what is done again and again', () => {
  it.each([
    ['nb', 'Angolas president Zeferino Cambuta ber om at ambassadør Luis Quispe får besøke Lusaka oftere.'],
    ['en', 'Angolan President Zeferino Cambuta and Namibian President Ndapewa Shikongo often met in Lusaka.'],
  ])('is no one contact (%s)', async (language, text) => {
    expect(await contactsIn(language, text)).toEqual([])
  })
})

describe('talks that somebody speaks after', () => {
  it('are no meeting that never came about', async () => {
    const text =
      'Angola og Namibia åpner konsulatene igjen. Det opplyser Angolas utenriksminister Luis Quispe etter samtaler i Lusaka tirsdag. De daværende utenriksministrene, Zeferino Cambuta og Ndapewa Shikongo, kranglet i fjor, og møtet de skulle ha hatt i Lusaka, ble det aldri noe av.'
    expect(await contactsIn('nb', text)).toEqual([
      'talks held 2025-10-07 Lusaka Luis Quispe',
      'meeting cancelled - Lusaka Ndapewa Shikongo Zeferino Cambuta',
    ])
  })
})

describe('a past told with stress', () => {
  it('tells what was', async () => {
    const text =
      'The talks did take place in Lusaka on Tuesday, an official of Namibia said. Angola and Namibia had denied it.'
    expect(await contactsIn('en', text)).toEqual(['talks held 2025-10-07 Lusaka'])
  })
})

describe('the next meeting', () => {
  it.each([
    [
      'is to come, however far its day, where it is told in the present',
      'nb',
      'Angolas president Zeferino Cambuta og Namibias president Ndapewa Shikongo møtes i Lusaka 28. juni.',
      ['meeting planned 2026-06-28 Lusaka Ndapewa Shikongo Zeferino Cambuta'],
    ],
    [
      'is in the town told last before who says so',
      'en',
      'Angola and Namibia met in Lusaka on Monday. A new round will open on October 28, also in Lusaka, the minister said.',
      ['meeting held 2025-10-06 Lusaka', 'meeting planned 2025-10-28 Lusaka'],
    ],
  ])('%s', async (_, language, text, lines) => {
    expect(await contactsIn(language, text)).toEqual(lines)
  })

  it('of talks between a state and another is that of the same two', async () => {
    const text =
      'Talks between Angola and the National Salvation Front in Windhoek ended on Monday. Namibia has hosted them since May. Namibian Foreign Minister Ane Vik said Angola was patient. The two sides meet again in Lusaka in November.'
    const { actors, contacts } = await readText('en', text, { published: '2025-10-09' })
    const nameOf = (key: string): string => actors.find((actor) => actor.key === key)?.name ?? key
    expect(contacts.map(({ parties }) => parties.map(nameOf).sort())).toEqual([
      ['Angola', 'National Salvation Front'],
      ['Angola', 'National Salvation Front'],
    ])
  })
})

describe('the last round', () => {
  it('long past does not date the news', async () => {
    const text =
      'Deputy Minister Luis Quispe said that Angola and Namibia had reached an understanding. He was speaking at the airport after a day of talks in Lusaka. The meeting went on for about five hours, he said. The Namibian side had been more flexible than at the last round in July.'
    expect((await contactsIn('en', text)).filter((line) => line.includes('2025-07'))).toEqual([])
  })
})

describe('when and where a contact was', () => {
  it.each([
    [
      'the clause before it in which somebody is there',
      'nb',
      'Norges utsending Marit Hellesund er på reise. Tirsdag var hun i Nairobi og møtte Kenyas utenriksminister Jane Otieno.',
      'meeting held 2025-10-07 Nairobi Jane Otieno Marit Hellesund',
    ],
    [
      'not the day somebody wrote about it',
      'en',
      'Angola and Namibia held talks in Lusaka, according to the Daily Mast, which first wrote about the talks on Tuesday.',
      'talks held - Lusaka',
    ],
    [
      'not what somebody says it was not',
      'en',
      'Angolan President Zeferino Cambuta met Namibian President Ndapewa Shikongo on Tuesday, not in Nairobi but in Lusaka.',
      'meeting held 2025-10-07 Lusaka Ndapewa Shikongo Zeferino Cambuta',
    ],
    [
      'not the day of what came of it earlier',
      'en',
      'Angola and Namibia held talks in Lusaka. The truce was first agreed on September 17.',
      'talks held - Lusaka',
    ],
    [
      'a verb between two whose names stand side by side',
      'nn',
      'Tysdag møtte Brasils forsvarsminister Maria da Conceição Ramos Georgias forsvarsminister Nino Lortkipanidze i Wien.',
      'meeting held 2025-10-07 Vienna Maria da Conceição Ramos Nino Lortkipanidze',
    ],
  ])('is told by %s', async (_, language, text, line) => {
    expect(await contactsIn(language, text)).toEqual([line])
  })
})

describe('meetings in two towns', () => {
  it('are no one contact, and give the next none of their towns', async () => {
    const text =
      'Foreign Minister Ruth Nakimuli of Uganda received the Norwegian envoy, Marit Hellesund, in Kampala on Tuesday. Hellesund told the minister of her meetings in Juba and Addis Ababa earlier in the week. The talks between the parties are expected in Addis Ababa at the end of this month.'
    expect((await contactsIn('en', text)).filter((line) => line.includes('Juba'))).toEqual([])
  })
})

describe('a trip to a place that no gazetteer has', () => {
  it('is another than the visit told of next', async () => {
    expect(
      await contactsIn(
        'nb',
        'Norges utenriksminister Ingvild Berg kom til Lusaka tirsdag. Turen til grensestasjonen i Xangvi ble avlyst. Angolas utenriksminister Zeferino Cambuta kommer til Oslo i november.',
      ),
    ).toEqual(['visit planned 2025-11 Oslo Zeferino Cambuta'])
  })
})

describe('what is no topic', () => {
  it.each([
    'Prime Minister Luis Quispe of Peru met on Tuesday with the foreign minister of Kenya, Jane Otieno, who is on a two-day visit to the country.',
    'Peruvian Foreign Minister Luis Quispe met Kenyan Foreign Minister Jane Otieno on Tuesday. A meeting with the speaker of parliament was also on the programme.',
  ])('is a visit, or a meeting on the programme: %s', async (text) => {
    const { contacts } = await readText('en', text, { published: '2025-10-09' })
    expect(contacts.flatMap(({ claims }) => claims).filter(({ attribute }) => attribute === 'agenda')).toEqual([])
  })
})

describe('that two have not spoken for years', () => {
  it.each([
    ['en', 'Angola and Namibia have not spoken in five years.'],
    ['nb', 'Angola og Namibia har ikke snakket sammen på fem år.'],
  ])('is no denial of a contact (%s)', async (language, text) => {
    expect(await contactsIn(language, text)).toEqual([])
  })
})

describe('a clause on when a contact is to be', () => {
  it.each([
    ['en', 'No date has been set for a meeting between the presidents of Angola and Namibia.'],
    ['en', 'No date for a meeting between the presidents of Angola and Namibia has been set.'],
    ['nb', 'Det er ikke satt noen dato for et møte mellom presidentene i Angola og Namibia.'],
    ['nb', 'Tidspunktet for neste møte mellom Angola og Namibia er ikke avklart.'],
    ['nb', 'Angola og Namibia har ikke satt noen dato for neste runde.'],
  ])('tells of none where it is not set, and denies none (%s: %s)', async (language, text) => {
    expect(await contactsIn(language, text)).toEqual([])
  })

  it.each([
    ['en', 'A date for the summit between Angola and Namibia has not been fixed.', 'summit'],
    ['nb', 'Datoen for toppmøtet mellom Angola og Namibia er ennå ikke fastsatt.', 'summit'],
    ['nb', 'Det er satt en dato for et møte mellom presidentene i Angola og Namibia.', 'meeting'],
  ])('leaves to come what is known or dated (%s: %s)', async (language, text, kind) => {
    expect(await contactsIn(language, text)).toEqual([expect.stringMatching(new RegExp(`^${kind} planned`, 'u'))])
  })
})

describe('who is awaited in another country', () => {
  it.each([
    ['en', 'Norwegian Prime Minister Håkon Reitan is expected in Nairobi on Friday.'],
    ['nb', 'Norges statsminister Håkon Reitan ventes til Nairobi fredag.'],
    ['nb', 'Norges statsminister Håkon Reitan er ventet til Nairobi fredag.'],
  ])('is to visit it (%s: %s)', async (language, text) => {
    expect(await contactsIn(language, text)).toEqual(['visit planned 2025-10-10 Nairobi Håkon Reitan'])
  })

  it.each([
    ['en', 'Norwegian Prime Minister Håkon Reitan is expected in Oslo on Friday.'],
    ['en', 'A decision is expected in Nairobi on Friday.'],
    ['nb', 'Norges statsminister Håkon Reitan har ventet i Nairobi siden fredag.'],
  ])('is nobody at home, no thing, and nobody who waits (%s: %s)', async (language, text) => {
    expect(await contactsIn(language, text)).toEqual([])
  })
})

describe('a meal over which two talked', () => {
  it('is how they did, though nobody is named', async () => {
    expect(
      await contactsIn(
        'en',
        'Peruvian officials and Senegalese diplomats discussed the harvest over dinner on Tuesday.',
      ),
    ).toHaveLength(1)
  })
})

import { describe, expect, it } from 'vitest'
import { contactsIn, readText } from '../test-reader.ts'

describe('"the two ministers"', () => {
  const quarrel = 'Angola expelled three Namibian diplomats last week and Namibia sent two Angolans home.'
  const host =
    'Angolan Foreign Minister Zeferino Cambuta received his Kenyan colleague Jane Otieno in Luanda on Monday.'

  it.each([
    [
      'en',
      `${quarrel} ${host} Otieno was hopeful. Namibian Foreign Minister Ndapewa Shikongo was not. The two ministers had been due to meet in Lusaka on Friday.`,
    ],
    [
      'sv',
      'Angola utvisade förra veckan tre namibiska diplomater och Namibia har skickat hem två angolanska. På måndagen mötte Angolas utrikesminister Zeferino Cambuta sin kenyanska kollega Jane Otieno i Luanda. Otieno var hoppfull. Namibias utrikesminister Ndapewa Shikongo var det inte. De båda ministrarna skulle ha träffats i Lusaka på fredag.',
    ],
  ])('are those of the two states a report is about, not a third spoken of apart (%s)', async (language, text) => {
    expect(await contactsIn(language, text)).toContainEqual(
      expect.stringMatching(/^meeting \w+ 2025-10-10 Lusaka Ndapewa Shikongo Zeferino Cambuta$/u),
    )
  })

  it('are the two of one clause, whichever states a report is about', async () => {
    expect(
      await contactsIn('en', `${quarrel} ${host} The two ministers will meet again in Nairobi on Friday.`),
    ).toContainEqual(expect.stringMatching(/^meeting planned 2025-10-10 Nairobi Jane Otieno Zeferino Cambuta$/u))
  })
})

describe('who a clause is told by', () => {
  it.each([
    [
      'en',
      'According to Angolan President Zeferino Cambuta, he called Namibian President Ndapewa Shikongo on Tuesday.',
    ],
    [
      'nb',
      'Ifølge Angolas president Zeferino Cambuta hadde han tirsdag en telefonsamtale med Namibias president Ndapewa Shikongo.',
    ],
  ])('is meant by its "he" (%s)', async (language, text) => {
    expect(await contactsIn(language, text)).toEqual(['call held 2025-10-07 - Ndapewa Shikongo Zeferino Cambuta'])
  })

  it('is not where he is a spokesman', async () => {
    expect(
      await contactsIn(
        'en',
        'Angolan President Zeferino Cambuta is in Lusaka. According to spokesman Juan Soto, he met Namibian President Ndapewa Shikongo on Tuesday.',
      ),
    ).toEqual(['meeting held 2025-10-07 - Ndapewa Shikongo Zeferino Cambuta'])
  })
})

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

describe('a call', () => {
  it.each([
    'In Luanda, Angolan President Zeferino Cambuta called Namibian President Ndapewa Shikongo on Tuesday.',
    'Angolan President Zeferino Cambuta called Namibian President Ndapewa Shikongo in Windhoek on Tuesday.',
  ])('is no summons for the place it is made from or to: %s', async (text) => {
    expect(await contactsIn('en', text)).toEqual([expect.stringMatching(/^call held 2025-10-07 /u)])
  })

  it('in of an envoy is one, whatever stands before or behind', async () => {
    for (const text of [
      'In Luanda, the Angolan foreign ministry called in the Namibian ambassador, Ndapewa Shikongo, on Tuesday.',
      'Angola called the Namibian ambassador, Ndapewa Shikongo, in on Tuesday.',
    ])
      expect(await contactsIn('en', text)).toEqual([expect.stringMatching(/^meeting held 2025-10-07 /u)])
  })
})

describe('"tok imot"', () => {
  it.each([
    ['nb', 'Lørdag tok Perus utenriksminister Luis Quispe imot sin kenyanske kollega Jane Otieno i Lima.'],
    ['da', 'Lørdag tog Perus udenrigsminister Luis Quispe imod sin kenyanske kollega Jane Otieno i Lima.'],
    ['nb', 'Perus utenriksminister Luis Quispe tok lørdag imot sin kenyanske kollega Jane Otieno i Lima.'],
  ])('is past, and its host stands behind it with his state (%s: %s)', async (language, text) => {
    expect(await contactsIn(language, text)).toEqual(['meeting held 2025-10-04 Lima Jane Otieno Luis Quispe'])
  })
})

describe('who leads a side', () => {
  it.each([
    [
      'en',
      'The Angolan team, led by Deputy Foreign Minister Zeferino Cambuta, and the Namibian one, led by the adviser Ndapewa Shikongo, met in Lusaka on Tuesday.',
    ],
    [
      'nb',
      'Den angolanske delegasjonen, ledet av viseutenriksminister Zeferino Cambuta, og den namibiske, ledet av rådgiver Ndapewa Shikongo, møttes i Lusaka tirsdag.',
    ],
  ])('is of the state named right before the participle (%s)', async (language, text) => {
    const { actors } = await readText(language, text, { published: '2025-10-09' })
    const countryOf = (name: string): string | undefined => actors.find((actor) => actor.name === name)?.country
    expect([countryOf('Zeferino Cambuta'), countryOf('Ndapewa Shikongo')]).toEqual(['AO', 'NA'])
  })
})

describe('"the two"', () => {
  it.each([
    [
      'en',
      'Angolan President Zeferino Cambuta was to have met Namibian President Ndapewa Shikongo in Lusaka. "There is nothing to sign," said Ndapewa Shikongo\'s spokesman Juan Soto. The two spoke by telephone on Tuesday.',
    ],
    [
      'nb',
      'Angolas president Zeferino Cambuta skulle ha møtt Namibias president Ndapewa Shikongo i Lusaka. – Det er ikke noe å skrive under på, sier Shikongos talsmann Juan Soto. De to snakket i telefonen tirsdag.',
    ],
  ])('are those it is about, and not the spokesman who tells of it (%s)', async (language, text) => {
    expect(await contactsIn(language, text)).toContain('call held 2025-10-07 - Ndapewa Shikongo Zeferino Cambuta')
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

describe('a body in which two states sit', () => {
  it.each([
    'The twelfth session of the Joint Commission between Angola and Namibia was held in Lusaka on Tuesday.',
    'The third session of the Bilateral Commission on the Kunene River took place in Lusaka on Tuesday. The Angolan delegation was headed by the deputy minister, Zeferino Cambuta, and the Namibian delegation by the ambassador, Ndapewa Shikongo.',
  ])('is no party: the two are (%s)', async (text) => {
    const { actors, contacts } = await readText('en', text, { published: '2025-10-09' })
    expect(
      contacts.map(({ parties }) => parties.map((key) => actors.find((actor) => actor.key === key)?.country)),
    ).toEqual([expect.arrayContaining(['AO', 'NA'])])
    expect(contacts[0]?.parties).toHaveLength(2)
  })
})

describe('ministers named in a row', () => {
  it('are of the two sides whose they are, though nobody says who of which', async () => {
    const { contacts } = await readText(
      'en',
      'Peruvian President Luis Quispe and Kenyan Prime Minister Jane Otieno spoke by phone. Their energy ministers, Hakan Ozer and Boyka Stancheva, are to meet in Lusaka on Friday.',
      { published: '2025-10-09' },
    )
    expect(contacts.map(({ status, time, parties }) => [status, time?.edtf, parties.length])).toEqual([
      ['held', undefined, 2],
      ['planned', '2025-10-10', 2],
    ])
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

const sidesIn = async (language: string, text: string, outlet?: string): Promise<readonly (readonly string[])[]> => {
  const { actors, contacts } = await readText(language, text, { published: '2025-10-09', ...(outlet && { outlet }) })
  const countryOf = (key: string): string => actors.find((actor) => actor.key === key)?.country ?? '?'
  return contacts.filter(({ loose }) => !loose).map(({ parties }) => parties.map(countryOf).sort())
}

describe('a bare minister', () => {
  it('is of the state that his paper’s name tells', async () => {
    const text = 'Prime Minister Luis Quispe met on Tuesday with the foreign minister of Kenya, Jane Otieno.'
    expect(await sidesIn('en', text, 'Lima Morning News')).toEqual([['KE', 'PE']])
    expect(await sidesIn('en', text, 'Morning News')).toEqual([['KE']])
  })

  it('is of none that his paper’s name tells where he leads an opposition', async () => {
    const text = 'Kenyan Foreign Minister Jane Otieno met opposition leader Luis Quispe on Tuesday.'
    expect(await sidesIn('en', text, 'Lima Morning News')).toEqual([['KE']])
  })

  it.each([
    'Tirsdag møtte Norges utsending Marit Hellesund utenriksminister Jane Otieno i Nairobi.',
    'Norges utsending Marit Hellesund er på reise. Tirsdag møtte hun utenriksminister Jane Otieno i Nairobi.',
  ])('whom a Norwegian meets abroad is none of Norway: %s', async (text) => {
    expect(await sidesIn('nb', text)).toEqual([['KE', 'NO']])
  })

  it('is met, though whose adviser he is stands between', async () => {
    expect(
      await contactsIn(
        'nb',
        'Tirsdag møtte Norges utsending Marit Hellesund presidentens rådgiver Luis Quispe i Nairobi.',
      ),
    ).toEqual(['meeting held 2025-10-07 Nairobi Luis Quispe Marit Hellesund'])
  })
})

describe('talks of nobody named', () => {
  it.each([
    [
      'nb',
      'Angola og Namibia er enige. Det opplyser Kenyas utenriksdepartement. Forhandlerne møttes i Lusaka tirsdag.',
    ],
    [
      'en',
      'Angola and Namibia have an understanding, Deputy Minister Luis Quispe said. He spoke after a day of talks in Lusaka. The meeting went on for five hours.',
    ],
  ])('are of the two states a report begins with (%s)', async (language, text) => {
    expect(await sidesIn(language, text)).toEqual([['AO', 'NA']])
  })

  it('are of nobody where it begins with three', async () => {
    const text =
      'Angola, Namibia and Kenya have an understanding, Deputy Minister Luis Quispe said. He spoke after a day of talks in Lusaka. The meeting went on for five hours.'
    expect(await sidesIn('en', text)).toEqual([])
  })
})

describe('the last round', () => {
  it('long past is none of the news', async () => {
    const text =
      'Angola and Namibia held talks in Lusaka on Tuesday. The Angolan side had been more open than at the last round in July.'
    expect((await contactsIn('en', text))[0]).toBe('talks held 2025-10-07 Lusaka')
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
      'not two towns at once',
      'en',
      'Kenyan Foreign Minister Jane Otieno received Angolan envoy Luis Quispe in Nairobi on Tuesday. Quispe told her of his meetings in Lusaka and Windhoek.',
      'meeting held 2025-10-07 Nairobi Jane Otieno Luis Quispe',
    ],
  ])('is told by %s', async (_, language, text, line) => {
    expect(await contactsIn(language, text)).toEqual([line])
  })
})

describe('a trip to a place that no gazetteer has', () => {
  it('is another than the visit told of next', async () => {
    expect(
      await contactsIn(
        'nb',
        'Turen til grensestasjonen i Xangvi ble avlyst. Angolas utenriksminister Zeferino Cambuta kommer til Oslo i november.',
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

describe('a commission that a state is named as the owner of', () => {
  it('is that state’s', async () => {
    const { actors } = await readText(
      'en',
      "Azerbaijan's State Commission on Prisoners confirmed the exchange on Sunday.",
    )
    expect(actors.find(({ name }) => name.startsWith('State Commission'))?.country).toBe('AZ')
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

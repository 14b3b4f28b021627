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

describe('a commission that a state is named as the owner of', () => {
  it('is that state’s', async () => {
    const { actors } = await readText(
      'en',
      "Azerbaijan's State Commission on Prisoners confirmed the exchange on Sunday.",
    )
    expect(actors.find(({ name }) => name.startsWith('State Commission'))?.country).toBe('AZ')
  })
})

import { describe, expect, it } from 'vitest'
import type { ContactAccount } from '../model/reading.ts'
import { contactLines, readText } from './test-reader.ts'

interface Told {
  readonly contacts: readonly ContactAccount[]
  /** Kind, status, time, place, people in order of the alphabet. */
  readonly lines: readonly string[]
  /** Lengths with their qualifiers, of every contact. */
  readonly lengths: readonly string[]
}

const told = async (language: string, text: string): Promise<Told> => {
  const reading = await readText(language, text, { published: '2025-10-09' })
  const { contacts } = reading
  return {
    contacts,
    lines: contactLines(reading),
    lengths: contacts.flatMap(({ claims }) =>
      claims.flatMap(({ attribute, value, qualifier }) =>
        attribute === 'duration' ? [`${qualifier ?? ''}${value}`] : [],
      ),
    ),
  }
}

describe('how long a contact lasted', () => {
  it.each([
    [
      'en',
      'Angolan President Zeferino Cambuta and Namibian President Ndapewa Shikongo met face to face for about three hours on Wednesday.',
      'aboutPT3H',
    ],
    [
      'en',
      'Angolan President Zeferino Cambuta met Namibian President Ndapewa Shikongo in Windhoek on Wednesday. They talked for ninety minutes in a friendly spirit.',
      'PT1H30M',
    ],
    [
      'en',
      'Angola and Namibia agreed on Wednesday to open the bridge after nearly nine hours of talks in Windhoek.',
      'aboutPT9H',
    ],
    [
      'nb',
      'Angolas president Zeferino Cambuta ringte onsdag Namibias president Ndapewa Shikongo. Samtalen fant sted om kvelden og varte i omtrent en time.',
      'aboutPT1H',
    ],
    [
      'nb',
      'Angolas president Zeferino Cambuta og Namibias president Ndapewa Shikongo møttes i Windhoek onsdag. Samtalene brøt sammen etter under to timer.',
      'less-thanPT2H',
    ],
    [
      'nn',
      'Angolas president Zeferino Cambuta og Namibias president Ndapewa Shikongo sat saman i halvannan time i Windhoek onsdag.',
      'PT1H30M',
    ],
  ])('is read in %s: %s', async (language, text, expected) => {
    expect((await told(language, text)).lengths).toContain(expected)
  })

  it('is not what is left until it', async () => {
    const { lengths } = await told(
      'en',
      "Angolan President Zeferino Cambuta pulled out of Friday's summit with Namibian President Ndapewa Shikongo with less than 48 hours to go.",
    )
    expect(lengths).toEqual([])
  })
})

describe('when and where a contact is', () => {
  it('is taken from the place and the journey that a clause with "where" follows', async () => {
    const { lines } = await told(
      'en',
      'On Friday Angolan Foreign Minister Zeferino Cambuta will continue to Gaborone, where he is to meet Namibian Foreign Minister Ndapewa Shikongo.',
    )
    expect(lines).toEqual([expect.stringMatching(/2025-10-10 Gaborone Ndapewa Shikongo Zeferino Cambuta$/u)])
  })

  it('is taken from what somebody was due to be at', async () => {
    const { lines } = await told(
      'en',
      'Angolan President Zeferino Cambuta was due in Windhoek on October 14 to meet Namibian President Ndapewa Shikongo.',
    )
    expect(lines).toEqual(['meeting planned 2025-10-14 Windhoek Ndapewa Shikongo Zeferino Cambuta'])
  })

  it.each([
    [
      'nb',
      'Angolas president Zeferino Cambuta møtte Namibias president Ndapewa Shikongo i Windhoek for to dager siden.',
    ],
    ['sv', 'Angolas president Zeferino Cambuta träffade för två dagar sedan Namibias president Ndapewa Shikongo.'],
  ] as const)('is as many days back as are counted, in %s', async (language, text) => {
    const { contacts } = await told(language, text)
    expect(contacts[0]?.time?.edtf).toBe('2025-10-07')
  })

  it('goes back to the first of its days from the last', async () => {
    const { contacts } = await told(
      'en',
      'Negotiators from Angola and Namibia wrapped up two days of talks in Windhoek on Wednesday.',
    )
    expect(contacts[0]?.time?.edtf).toBe('2025-10-07/2025-10-08')
  })

  it('is where the visit was at which it happened', async () => {
    const { lines } = await told(
      'nb',
      'Angolas president Zeferino Cambuta møtte Namibias president Ndapewa Shikongo i Windhoek onsdag. Under besøket møtte Cambuta også Botswanas utenriksminister Kagiso Moremi.',
    )
    expect(lines).toContain('meeting held 2025-10-08 Windhoek Kagiso Moremi Zeferino Cambuta')
  })

  it('is not the day of another contact in its clause', async () => {
    const { contacts } = await told(
      'en',
      'Angolan President Zeferino Cambuta visited Windhoek on Monday. Botswana was told of the visit in a call with Cambuta on Tuesday.',
    )
    expect(contacts.find(({ kind }) => kind === 'visit')?.time?.edtf).toBe('2025-10-06')
  })
})

describe('what becomes of a contact', () => {
  it.each([
    [
      'nn',
      'President Zeferino Cambuta i Angola nektar for at han har møtt Namibias president Ndapewa Shikongo i Windhoek.',
      'denied',
    ],
    [
      'nb',
      'Angolas president Zeferino Cambuta reiser ikke til Windhoek fredag for et toppmøte med Namibias president Ndapewa Shikongo.',
      'cancelled',
    ],
    [
      'en',
      'Angolan President Zeferino Cambuta remained ready to meet Namibian President Ndapewa Shikongo in Windhoek.',
      'proposed',
    ],
    [
      'nb',
      'Angolas president Zeferino Cambuta skulle ha møtt Namibias president Ndapewa Shikongo i Windhoek fredag, men møtet ble avlyst.',
      'cancelled',
    ],
  ])('is read in %s: %s', async (language, text, expected) => {
    const { contacts } = await told(language, text)
    expect(contacts.map(({ status }) => status)).toContain(expected)
  })

  it('is not that it was held, though the journey to it was made', async () => {
    const { lines } = await told(
      'nb',
      'Onsdag reiste Angolas president Zeferino Cambuta til Windhoek, der han skal møte Namibias president Ndapewa Shikongo.',
    )
    expect(lines).toEqual(['meeting planned 2025-10-08 Windhoek Ndapewa Shikongo Zeferino Cambuta'])
  })
})

describe('who is invited', () => {
  it('is the one to whom an invitation is extended, the host the one who extends it', async () => {
    const { contacts, lines } = await told(
      'en',
      'Angolan Foreign Minister Zeferino Cambuta met Namibian Foreign Minister Ndapewa Shikongo on Monday. Cambuta extended an invitation to Shikongo to visit Luanda in May. Shikongo accepted the invitation.',
    )
    expect(lines).toContain('visit agreed 2026-05 Luanda Ndapewa Shikongo Zeferino Cambuta')
    expect(contacts.find(({ kind }) => kind === 'visit')?.participants.map(({ role }) => role)).toContain('host')
  })

  it('is the subject of a bare passive', async () => {
    const { lines } = await told(
      'nb',
      'Angolas president Zeferino Cambuta snakket med Polens president Ewa Lipnicka mandag. Cambuta er invitert til Warszawa, og han har takket ja.',
    )
    expect(lines).toContainEqual(expect.stringMatching(/^visit agreed - Warsaw .*Zeferino Cambuta$/u))
  })
})

describe('what words tell of a contact', () => {
  const cambuta = { en: 'Angolan President Zeferino Cambuta', nb: 'Angolas president Zeferino Cambuta' }
  const shikongo = { en: 'Namibian President Ndapewa Shikongo', nb: 'Namibias president Ndapewa Shikongo' }
  const both = 'Ndapewa Shikongo Zeferino Cambuta'
  it.each([
    ['en', `${cambuta.en} and ${shikongo.en} had last met in Rome in May.`, `meeting held 2025-05 Rome ${both}`],
    [
      'en',
      `${cambuta.en} raised the dam with ${shikongo.en} by telephone on Tuesday.`,
      `call held 2025-10-07 - ${both}`,
    ],
    ['en', `${cambuta.en} paid a courtesy call on ${shikongo.en} on Tuesday.`, `meeting held 2025-10-07 - ${both}`],
    [
      'en',
      `${cambuta.en} saw ${shikongo.en} alone in Windhoek on Tuesday.`,
      `meeting held 2025-10-07 Windhoek ${both}`,
    ],
    ['en', `In a letter to ${shikongo.en}, ${cambuta.en} asked for water.`, `letter held - - ${both}`],
    ['en', `Talks between ${cambuta.en} and ${shikongo.en} are under way in Lima.`, `talks under-way - Lima ${both}`],
    [
      'en',
      `${cambuta.en} met ${shikongo.en} in Lima in May, their first talks in years.`,
      `talks held 2025-05 Lima ${both}`,
    ],
    [
      'nb',
      `Fredagens møte mellom ${cambuta.nb} og ${shikongo.nb} finner ikke sted.`,
      `meeting cancelled 2025-10-10 - ${both}`,
    ],
    [
      'nb',
      `${cambuta.nb} skulle møte ${shikongo.nb} i Lima fredag, men det blir ikke noe av.`,
      `meeting cancelled 2025-10-10 Lima ${both}`,
    ],
    [
      'nb',
      `${cambuta.nb} ble tirsdag tatt imot av ${shikongo.nb} i Windhoek.`,
      `meeting held 2025-10-07 Windhoek ${both}`,
    ],
    [
      'nb',
      `${cambuta.nb} var tirsdag i audiens hos ${shikongo.nb} i Windhoek.`,
      `meeting held 2025-10-07 Windhoek ${both}`,
    ],
    ['nb', `I november kommer ${cambuta.nb} på besøk til Windhoek.`, 'visit planned 2025-11 Windhoek Zeferino Cambuta'],
  ])('is read in %s: %s', async (language, text, expected) => {
    expect((await told(language, text)).lines).toEqual([expected])
  })

  it.each([
    [
      'en',
      `Talks between ${cambuta.en} and ${shikongo.en} in Lima have been put off until Oct. 20.`,
      `talks planned 2025-10-20 Lima ${both}`,
    ],
    [
      'en',
      `Talks between ${cambuta.en} and ${shikongo.en} began in Lima on Thursday.`,
      `talks under-way 2025-10-09 Lima ${both}`,
    ],
    [
      'en',
      `A summit between ${cambuta.en} and ${shikongo.en} was to have opened in Lima on Friday.`,
      `summit planned 2025-10-10 Lima ${both}`,
    ],
    [
      'en',
      `${cambuta.en} called off a meeting with ${shikongo.en} set for Friday in Lima.`,
      `meeting cancelled 2025-10-10 Lima ${both}`,
    ],
    [
      'en',
      `${cambuta.en} held the first talks with ${shikongo.en} since Angola cut ties in 2021.`,
      `talks held - - ${both}`,
    ],
    [
      'nn',
      `Møtet mellom ${cambuta.nb} og ${shikongo.nb} i Lima vart det aldri noko av.`,
      `meeting cancelled - Lima ${both}`,
    ],
  ])('tells how far it has come, in %s: %s', async (language, text, expected) => {
    expect((await told(language, text)).lines).toEqual([expected])
  })

  it('has for its writer who wrote it, not who has seen it or speaks of it', async () => {
    const { contacts } = await told(
      'en',
      `With reference to the letter addressed by ${cambuta.en} to ${shikongo.en} on 6 October, seen by Kenya, the Ministry wishes to state nothing.`,
    )
    expect(contacts.map(({ kind, parties, participants }) => [kind, parties.length, participants.length])).toEqual([
      ['letter', 2, 2],
    ])
  })

  it('is none where nobody is told for the other side', async () => {
    expect((await told('en', `${cambuta.en} met officials in Lima on Tuesday.`)).lines).toEqual([])
  })

  it.each([
    ['en', 'Angola and Namibia meet in the final in Windhoek on Friday.'],
    ['nb', 'Angola og Namibia møtes til kvalifiseringskamp i Windhoek fredag.'],
  ])('is nothing where teams meet, in %s: %s', async (language, text) => {
    expect((await told(language, text)).lines).toEqual([])
  })

  it('takes the telephone for a call between those who agree or tell by it', async () => {
    const { lines } = await told(
      'nb',
      'Angolas president Zeferino Cambuta og Namibias president Ndapewa Shikongo ble enige om prisen på telefon mandag.',
    )
    expect(lines).toEqual([expect.stringMatching(/^call held .*Ndapewa Shikongo Zeferino Cambuta$/u)])
  })

  it('takes a round told of by day and town for one between the same sides', async () => {
    const { lines } = await told(
      'en',
      'Negotiators from Angola and Namibia met in Windhoek on Monday. A first round in Gaborone in June collapsed.',
    )
    expect(lines).toContainEqual(expect.stringMatching(/held 2025-06 Gaborone/u))
  })

  it('keeps the last time two met apart from what the report tells of', async () => {
    const { lines } = await told(
      'nb',
      'Angolas president Zeferino Cambuta og Namibias president Ndapewa Shikongo møttes i Windhoek onsdag. Sist de to presidentene møttes, var i Gaborone i juni.',
    )
    expect(lines).toEqual([expect.stringContaining('2025-10-08 Windhoek'), expect.stringContaining('2025-06 Gaborone')])
  })

  it.each([
    ['nb', 'Angola og Namibia er naboer. Slike møter har vi sett før, sier Cambuta.'],
    ['nb', 'Et toppmøte mellom Angola og Namibia er det ikke snakk om.'],
    ['en', 'Meetings like these between Angola and Namibia have come and gone.'],
  ])('takes in %s for none: %s', async (language, text) => {
    expect((await told(language, text)).lines).toEqual([])
  })
})

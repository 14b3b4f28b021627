import { describe, expect, it } from 'vitest'
import { readText } from '../test-reader.ts'

/** What the contacts of a report are said to be for, each once. */
const purposesIn = async (language: string, text: string): Promise<readonly string[]> => {
  const { contacts } = await readText(language, text, { published: '2025-10-09' })
  return [
    ...new Set(
      contacts.flatMap(({ claims }) =>
        claims.flatMap(({ attribute, value }) => (attribute === 'purpose' ? [value] : [])),
      ),
    ),
  ]
}

const met = {
  en: 'The foreign ministers of Chad and Sudan met in Doha on Tuesday',
  nb: 'Utenriksministrene i Tsjad og Sudan møttes i Doha tirsdag',
  nn: 'Utanriksministrane i Tsjad og Sudan møttest i Doha tysdag',
  da: 'Udenrigsministrene i Tchad og Sudan mødtes i Doha tirsdag',
  sv: 'Utrikesministrarna i Tchad och Sudan träffades i Doha på tisdagen',
} as const

describe('what a contact is for', () => {
  it.each([
    ['en', ' in an attempt to end a row over cattle.', /end row over cattle/u],
    ['en', ' with the aim of reopening the ferry line.', /reopening ferry line/u],
    ['en', '. The talks were to settle who owns the wells.', /settle who owns wells/u],
    ['en', '. The talks are to settle who owns the wells.', /settle who owns wells/u],
    ['en', '. The talks were confined to milk quotas.', /^milk quota$/u],
    ['en', '. “We came here to reopen the railway,” one of them said.', /^reopen railway$/u],
    ['en', '. Bringing the sailors home was the purpose of the meeting.', /bring/u],
    ['nb', '. Samtalene har som formål å gjenåpne konsulatene.', /gjenåpne konsulatene/u],
    ['nb', ' med sikte på å åpne grensen.', /åpne grensen/u],
    ['nb', '. Samtalene skal gjenopprette forholdet.', /^gjenopprette forholdet$/u],
    ['nb', '. Møtet var begrenset til melkekvoter.', /^melkekvote$/u],
    ['nb', '. Ifølge Doha har møtet som formål å dele vannet.', /^dele vannet$/u],
    ['nb', '. «Vi er kommet for å åpne en bro», sa en av dem.', /^åpne bro$/u],
    ['nb', '. Møtet skulle avklare hvem som eier brønnene.', /avklare hvem/u],
    ['nb', '. Ifølge ministeren skulle de bare rydde opp i fisket.', /rydde opp i fisket/u],
    ['nn', ' i eit forsøk på å redde våpenkvila.', /redde våpenkvila/u],
    ['da', ' i et forsøg på at redde våbenhvilen.', /redde våbenhvilen/u],
    ['sv', ' i ett försök att rädda vapenvilan.', /rädda vapenvilan/u],
  ] as const)('is told beside it in %s: %s', async (language, text, expected) => {
    expect(await purposesIn(language, `${met[language]}${text}`)).toContainEqual(expect.stringMatching(expected))
  })

  it('is told by a participle behind a second word for it', async () => {
    const text =
      'The foreign ministers of Chad and Sudan spoke by telephone on Tuesday, in a call intended to head off further expulsions.'
    expect(await purposesIn('en', text)).toEqual(['head off further expulsions'])
  })

  it('is told by a participle that a day parts from the noun', async () => {
    const text = 'Brazil and Peru held indirect talks in Lima on Monday aimed at ending a border war.'
    expect(await purposesIn('en', text)).toEqual(['ending border war'])
  })

  it.each([
    ['en', '. Winning votes was the purpose of the minister.'],
    ['en', '. The talks were limited to an hour.'],
    ['en', '. The ministers are to sign a treaty in June.'],
    ['en', '. “People come here to swim,” a guest said.'],
    ['nb', '. Samtalene skal ha vært hjertelige.'],
    ['nb', '. Der skal Tsjad bygge et konsulat.'],
    ['en', '. The talks were to last two days.'],
    ['en', '. The talks were due to begin on Wednesday.'],
    ['en', '. The talks, which are scheduled to open in Lima on Friday, are the first.'],
    ['en', '. The meeting would cost the two ministers their jobs.'],
    ['en', ', a day after police foiled an attempt to blow up a bridge.'],
    ['nb', '. Møtet skulle begynne med lunsj.'],
    ['nb', '. Møtet skulle vise seg å bli det siste.'],
    ['nb', ', samme dag som politiet avverget et forsøk på å sprenge broen.'],
  ] as const)('is not what befell it or others, in %s: %s', async (language, text) => {
    expect(await purposesIn(language, `${met[language]}${text}`)).toEqual([])
  })

  it.each([
    [
      'en',
      'The presidents of Peru and Chile were due to meet in Lima on Friday. There they were to sign a treaty.',
      /sign treaty/u,
    ],
    [
      'nb',
      'Presidentene i Peru og Chile skal møtes i Lima fredag. Der skal de undertegne en avtale.',
      /undertegne avtale/u,
    ],
    [
      'nn',
      'Presidentane i Peru og Chile skal møtast i Lima fredag. Der skal dei skrive under ein avtale.',
      /skrive under avtale/u,
    ],
    [
      'da',
      'Præsidenterne i Peru og Chile skal mødes i Lima fredag. Her skal de underskrive en aftale.',
      /underskrive aftale/u,
    ],
    [
      'sv',
      'Presidenterna i Peru och Chile ska träffas i Lima på fredag. Där ska de underteckna ett avtal.',
      /underteckna avtal/u,
    ],
  ] as const)('is what those who meet are to do there, in %s', async (language, text, expected) => {
    expect(await purposesIn(language, text)).toEqual([expect.stringMatching(expected)])
  })

  it.each([
    ['en', 'Brazil and Peru will hold talks in Lima on Friday. No treaty will be signed, a spokesman said.'],
    ['nb', 'Brasil og Peru skal holde samtaler i Lima fredag. Ingen avtale skal undertegnes, sier en talsmann.'],
    ['nb', 'Brasil og Peru skal holde samtaler i Lima fredag. Det blir ikke undertegnet noen avtale.'],
  ])('is not what no one will sign, in %s: %s', async (language, text) => {
    const { contacts } = await readText(language, text, { published: '2025-10-09' })
    const purposes = contacts.flatMap(({ claims }) => claims.filter(({ attribute }) => attribute === 'purpose'))
    expect(purposes.map(({ qualifier }) => qualifier)).toEqual(['not'])
  })

  it('is told on an arrival, before it is told who met', async () => {
    const text =
      'Foreign Minister Anna Keller of Austria arrived in Budapest on Tuesday for talks intended to settle a row over wine.\n\nKeller met her Hungarian counterpart, Tibor Varga, for two hours.'
    expect(await purposesIn('en', text)).toEqual(['settle row over wine'])
  })

  it('is that of the contact which its noun means, not of a call told of between', async () => {
    const { contacts } = await readText(
      'en',
      'Austria and Hungary will hold a summit in Graz on Friday. Chancellor Anna Keller of Austria called President Tibor Varga of Hungary on Monday. The summit was never meant to settle the border, she said.',
      { published: '2025-10-09' },
    )
    const withAim = contacts.filter(({ claims }) => claims.some(({ attribute }) => attribute === 'purpose'))
    expect(withAim.map(({ kind }) => kind)).toEqual(['summit'])
  })
})

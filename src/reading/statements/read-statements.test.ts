import { beforeAll, describe, expect, it } from 'vitest'
import { takeIn } from '../../intake/report.ts'
import type { Analyser } from '../../language/analysis.ts'
import { loadAnalyser } from '../../language/load.ts'
import { readReport } from '../read.ts'

let analyser: Analyser
beforeAll(async () => {
  analyser = await loadAnalyser()
}, 120_000)

/** What a report is read to say, a line each as 'direct Vala via Ziwa: words'; nobody where it does not tell who. */
const statements = async (language: string, text: string): Promise<readonly string[]> => {
  const { report } = takeIn({ source: 'report.md', bytes: Buffer.from(`---\nlanguage: ${language}\n---\n${text}\n`) })
  if (!report) throw new Error('no report')
  const { statements, actors } = await readReport(report, analyser)
  const nameOf = new Map(actors.map(({ key, name, country, kind }) => [key, kind === 'state' ? country : name]))
  const namesOf = (keys: readonly string[]): string => keys.map((key) => nameOf.get(key)).join(' and ')
  return statements.map(
    ({ form, speakers, via, spans }) =>
      `${form} ${namesOf(speakers) || 'nobody'}${via.length > 0 ? ` via ${namesOf(via)}` : ''}: ${spans.map(({ exact }) => exact).join(' … ')}`,
  )
}

describe('statements of whole reports', () => {
  const table: readonly {
    readonly what: string
    readonly language: string
    readonly text: string
    readonly expected: readonly string[]
  }[] = [
    {
      what: 'a past in -a, as much of bokmål has it',
      language: 'nb',
      text: '– Vi gir oss ikke, tordna president Marek Vala da han landa på Gardermoen.',
      expected: ['direct Marek Vala: Vi gir oss ikke'],
    },
    {
      what: 'verbs of holding on to what one has said',
      language: 'da',
      text: 'Udenrigsminister Marek Vala fastholder, at han ringede mandag aften.',
      expected: ['indirect Marek Vala: han ringede mandag aften'],
    },
    {
      what: 'words in marks that somebody spoke of',
      language: 'en',
      text: 'The minister, Marek Vala, spoke of "a dangerous spiral".',
      expected: ['direct Marek Vala: a dangerous spiral'],
    },
    {
      what: 'a reporting clause at the end with circumstances behind it',
      language: 'en',
      text: 'Chad and Niger have agreed to halt fighting along the lake, two people familiar with the talks said on Thursday, in the first sign of a thaw since clashes erupted in May.',
      expected: ['indirect two people: Chad and Niger have agreed to halt fighting along the lake'],
    },
    {
      what: 'two clauses apart where the reporting clause stands between them',
      language: 'en',
      text: 'The talks had dealt with fish only, Marek Vala said, and had never been meant to settle the border.',
      expected: ['indirect Marek Vala: The talks had dealt with fish only … had never been meant to settle the border'],
    },
    {
      what: 'what another does meanwhile as the report’s own',
      language: 'en',
      text: 'Chad said it was expelling one diplomat, while Niger recalled its envoy.',
      expected: ['indirect TD: it was expelling one diplomat'],
    },
    {
      what: 'a condition with what is said',
      language: 'en',
      text: 'Marek Vala intimated that Ghana was prepared to lower the duty on fish, provided that cocoa was let in freely.',
      expected: [
        'indirect Marek Vala: Ghana was prepared to lower the duty on fish, provided that cocoa was let in freely',
      ],
    },
    {
      what: 'words that come from a capital or a side',
      language: 'nb',
      text: 'Tsjad og Niger er uenige. Fra Niamey heter det at møtet var kort. Fra tsjadisk side heter det at møtet var langt.',
      expected: ['indirect NE: møtet var kort', 'indirect TD: møtet var langt'],
    },
    {
      what: 'whose words they are behind a time',
      language: 'da',
      text: '»Ingen svarede,« lød det tirsdag fra ministeriets talskvinde, Zarina Vala.',
      expected: ['direct Zarina Vala: Ingen svarede,'],
    },
    {
      what: 'a genitive with a colon',
      language: 'sv',
      text: 'EU:s handelskommissionär Agneta Vala har sagt att hon inte ger sig.',
      expected: ['indirect Agneta Vala: hon inte ger sig'],
    },
    {
      what: 'one of people told of before as somebody by himself',
      language: 'nb',
      text: 'To kilder i delegasjonen sier at Vala trakk seg. – Han var sint, sier en av kildene.',
      expected: ['indirect To kilder: Vala trakk seg', 'direct en av kildene: Han var sint'],
    },
    {
      what: 'diplomats counted anew as others than those before',
      language: 'en',
      text: 'The talks failed, diplomats said.\n\nTwo council diplomats said the vote would come on Monday.',
      expected: [
        'indirect diplomats: The talks failed',
        'indirect Two council diplomats: the vote would come on Monday',
      ],
    },
    {
      what: 'the name behind a news agency as the agency',
      language: 'en',
      text: 'The engineer was pardoned, state news agency Altyn Vala reported.',
      expected: ['indirect Altyn Vala: The engineer was pardoned'],
    },
    {
      what: 'a ministry by the last part of its name',
      language: 'nb',
      text: 'Justisdepartementet opplyser at de to er benådet. De får aldri komme tilbake, ifølge departementet.',
      expected: [
        'indirect Justisdepartementet: de to er benådet',
        'indirect Justisdepartementet: De får aldri komme tilbake',
      ],
    },
    {
      what: 'somebody without a name taken up by a word for anybody',
      language: 'nb',
      text: 'En kilde i hæren sier at linja ble brutt.\n\n– De rakk å hilse, sier vedkommende.',
      expected: ['indirect En kilde: linja ble brutt', 'direct En kilde: De rakk å hilse'],
    },
    {
      what: 'no words where somebody is invited or ordered to do something',
      language: 'en',
      text: 'President Marek Vala invited the king to visit Chad. The navy ordered the ship to leave.',
      expected: [],
    },
    {
      what: 'no words in what only people call a thing',
      language: 'en',
      text: 'Chad imposed the levy in May, citing what it called unfair rules.',
      expected: [],
    },
    {
      what: 'what a paper was told as said by whom it has it from',
      language: 'nn',
      text: 'Økta i Lusaka varte i nesten ni timar, får Vestposten opplyst frå ein av delegatane.',
      expected: ['indirect ein av delegatane: Økta i Lusaka varte i nesten ni timar'],
    },
    {
      what: 'of two clauses the one that a closing phrase stands with',
      language: 'nb',
      text: 'Sudan stanset kornbilene torsdag, og i Renk har prisen på korn doblet seg, ifølge Verdens matvareprogram.',
      expected: ['indirect World Food Programme: i Renk har prisen på korn doblet seg'],
    },
    {
      what: 'whoever is quoted, not who quotes',
      language: 'en',
      text: 'Marek Vala was quoted by the Parsa agency as saying that talks would go on.',
      expected: ['indirect Marek Vala: talks would go on'],
    },
    {
      what: 'a name with its title set off before the verb, not whom is spoken to',
      language: 'en',
      text: '"They are coming," the mediator, former Chadian diplomat Marek Vala, told ENS.',
      expected: ['direct Marek Vala via ENS: They are coming,'],
    },
    {
      what: 'those a paper has spoken to, without a relative word',
      language: 'nb',
      text: 'Presidenten ba om utsettelse, sier kilder Posten har vært i kontakt med.',
      expected: ['indirect kilder: Presidenten ba om utsettelse'],
    },
    {
      what: 'each side of a semicolon by itself',
      language: 'en',
      text: 'Lebanon’s army said that two soldiers had been killed; Marek Vala said he knew nothing of it.',
      expected: ['indirect Lebanon’s army: two soldiers had been killed', 'indirect Marek Vala: he knew nothing of it'],
    },
  ]

  for (const { what, language, text, expected } of table)
    it(`reads ${what}`, async () => {
      expect(await statements(language, text)).toEqual(expected)
    })
})

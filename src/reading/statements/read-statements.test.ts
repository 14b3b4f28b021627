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
  ]

  for (const { what, language, text, expected } of table)
    it(`reads ${what}`, async () => {
      expect(await statements(language, text)).toEqual(expected)
    })
})

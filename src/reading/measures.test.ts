import { beforeAll, describe, expect, it } from 'vitest'
import { takeIn } from '../intake/report.ts'
import type { Analyser } from '../language/analysis.ts'
import { loadAnalyser } from '../language/load.ts'
import { readReport } from './read.ts'

let analyser: Analyser
beforeAll(async () => {
  analyser = await loadAnalyser()
}, 120_000)

/** Measures as 'SK summons: words', in order; the side is the actor's, '?' where none is told. */
const measures = async (language: string, text: string): Promise<readonly string[]> => {
  const { report } = takeIn({ source: 'report.md', bytes: Buffer.from(`---\nlanguage: ${language}\n---\n${text}\n`) })
  if (!report) throw new Error('no report')
  const reading = await readReport(report, analyser)
  const sideOf = new Map(reading.actors.map(({ key, country, name }) => [key, country ?? name]))
  return reading.measures.map(({ kind, actor, evidence }) => `${actor === undefined ? '?' : sideOf.get(actor)} ${kind}: ${evidence.exact}`)
}

describe('measures', () => {
  const table: readonly { readonly what: string; readonly language: string; readonly text: string; readonly expected: readonly string[] }[] = [
    { what: 'an agreement on a thing', language: 'nb', text: 'Sudan og Tsjad ble onsdag enige om en ukes våpenhvile.', expected: ['? agreement: Sudan og Tsjad ble onsdag enige om en ukes våpenhvile'] },
    { what: 'no agreement in being of one mind', language: 'nb', text: 'Sudan og Tsjad er enige om mye.', expected: [] },
    { what: 'arrests in the waters of a state as its own', language: 'en', text: 'Sri Lanka was silent. The Indian fishermen were arrested in Sri Lankan waters on Monday.', expected: ['LK detention: The Indian fishermen were arrested in Sri Lankan waters on Monday'] },
    { what: 'nothing done behind "provided that"', language: 'en', text: 'Ecuador is prepared to finance new sluices, provided that Peru contributes half of the cost.', expected: [] },
    { what: 'money that is promised as aid', language: 'nn', text: 'Noreg vil bidra med 900 millionar kroner.', expected: ['NO aid: Noreg vil bidra med 900 millionar kroner'] },
    { what: 'a visa duty as a restriction', language: 'nn', text: 'Thailand har innført visumtvang for laotiske sjåførar.', expected: ['TH restriction: Thailand har innført visumtvang for laotiske sjåførar'] },
  ]
  for (const { what, language, text, expected } of table)
    it(`reads ${what}`, async () => {
      expect(await measures(language, text)).toEqual(expected)
    })
})

import { beforeAll, describe, expect, it } from 'vitest'
import { takeIn } from '../../intake/report.ts'
import type { Analyser } from '../../language/analysis.ts'
import { loadAnalyser } from '../../language/load.ts'
import type { Reading } from '../../model/reading.ts'
import { readReport } from '../read.ts'

let analyser: Analyser
beforeAll(async () => {
  analyser = await loadAnalyser()
}, 120_000)

const read = async (language: string, text: string): Promise<Reading> => {
  const { report } = takeIn({ source: 'report.md', bytes: Buffer.from(`---\nlanguage: ${language}\n---\n${text}\n`) })
  if (!report) throw new Error('no report')
  return readReport(report, analyser)
}

/** Stances as 'KE demands: words', in order; the side is the holder's, or its name where it has none. */
const stances = async (language: string, text: string): Promise<readonly string[]> => {
  const { positions, actors } = await read(language, text)
  const sideOf = new Map(actors.map(({ key, country, name }) => [key, country ?? name]))
  return positions.map(({ stance, holder, evidence }) => `${sideOf.get(holder)} ${stance}: ${evidence.exact}`)
}

describe('positions', () => {
  const table: readonly { readonly what: string; readonly language: string; readonly text: string; readonly expected: readonly string[] }[] = [
    { what: 'a verb with its particle, one form serving two', language: 'en', text: 'Kenya called for a truce. Kenya called on Uganda to leave.', expected: ['KE demands: Kenya called for a truce', 'KE demands: Kenya called on Uganda to leave'] },
    { what: 'no stance in declining to comment', language: 'en', text: 'Kenya declined to comment on the report.', expected: [] },
    { what: 'an adjective that the tagger takes for a passive', language: 'en', text: 'Havana is opposed to any role for outsiders.', expected: ['CU rejects: Havana is opposed to any role for outsiders'] },
    { what: 'the agent of a passive', language: 'en', text: 'The proposal was rejected by Poland.', expected: ['PL rejects: The proposal was rejected by Poland'] },
    { what: 'a refusal that stands by itself', language: 'en', text: 'Poland refused both.', expected: ['PL rejects: Poland refused both'] },
    { what: 'what a state will not do until', language: 'en', text: 'Asmara says it will not discuss the port until Ethiopian troops have left.', expected: ['ER condition: it will not discuss the port until Ethiopian troops have left'] },
    { what: 'no condition in a mere time', language: 'en', text: 'Norway wants talks in Oslo until the end of May.', expected: ['NO seeks: Norway wants talks in Oslo until the end of May'] },
    { what: 'a demand before anything else', language: 'nb', text: 'Norge ønsker at Russland trekker ut styrkene før en avtale kan undertegnes.', expected: ['NO condition: Norge ønsker at Russland trekker ut styrkene før en avtale kan undertegnes'] },
    { what: 'a plea carried by a noun', language: 'nb', text: 'Tyrkia gjentok kravet om en unnskyldning.', expected: ['TR demands: Tyrkia gjentok kravet om en unnskyldning'] },
    { what: 'a condition that a state sets for itself', language: 'nn', text: 'Cuba vil sleppe fri mannskapa dersom Jamaica betaler bøtene.', expected: ['CU condition: Cuba vil sleppe fri mannskapa dersom Jamaica betaler bøtene'] },
  ]
  for (const { what, language, text, expected } of table)
    it(`reads ${what}`, async () => {
      expect(await stances(language, text)).toEqual(expected)
    })

  it('names one issue alike in two languages', async () => {
    const issuesOf = async (language: string, text: string): Promise<readonly string[]> => (await read(language, text)).positions.map(({ issue }) => issue)
    const english = await issuesOf('en', 'Kenya demands a lasting ceasefire along the border.')
    expect(english).toHaveLength(1)
    expect(await issuesOf('nb', 'Kenya krever en varig våpenhvile langs grensen.')).toEqual(english)
  })
})

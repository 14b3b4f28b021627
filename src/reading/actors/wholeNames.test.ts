import { beforeAll, describe, expect, it } from 'vitest'
import { takeIn } from '../../intake/report.ts'
import type { Analyser } from '../../language/analysis.ts'
import { loadAnalyser } from '../../language/load.ts'
import { readReport } from '../read.ts'

let analyser: Analyser
beforeAll(async () => {
  analyser = await loadAnalyser()
})

/** Everybody a report names, as "name=country", in the order of the names. */
const people = async (language: string, text: string, outlet = 'The Harbour Post'): Promise<readonly string[]> => {
  const head = `---\noutlet: ${outlet}\npublished: 2026-11-06\nlanguage: ${language}\n---\n`
  const { report } = takeIn({ source: 'report.md', bytes: new TextEncoder().encode(`${head}${text}\n`) })
  if (!report) throw new Error('not taken in')
  const { actors } = await readReport(report, analyser)
  return actors
    .filter(({ kind }) => kind === 'person')
    .map(({ name, country }) => `${name}=${country ?? '?'}`)
    .sort()
}

describe('names of people are whole', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['nb', 'Polens utenriksminister Grażyna Zawiślak varslet nye tiltak mandag.', ['Grażyna Zawiślak=PL']],
    ['nb', 'Omans utenriksminister Said bin Yousuf al-Harrasi ledet samtalene.', ['Said bin Yousuf al-Harrasi=OM']],
    [
      'en',
      'The talks were led by His Excellency Said bin Yousuf Al Harrasi, Minister of Foreign Affairs of Oman.',
      ['Said bin Yousuf Al Harrasi=OM'],
    ],
    [
      'nb',
      'Utenriksministrene Youcef Aït Hammou og Brahim El Mansouri snakket sammen på telefon.',
      ['Brahim El Mansouri=?', 'Youcef Aït Hammou=?'],
    ],
    [
      'en',
      'H.E. Ms. Larsson called on the President of Ghana, H.E. Abena Osei-Tutu.',
      ['Abena Osei-Tutu=GH', 'Larsson=?'],
    ],
  ])('%s: %s', async (language, text, expected) => {
    expect(await people(language, text)).toEqual(expected)
  })
})

describe('offices tell whose people are', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['en', "Angola's energy and water minister, Tomás Cassoma, said no.", ['Tomás Cassoma=AO']],
    ['nb', 'Angolas energi- og vannminister Tomás Cassoma sa nei.', ['Tomás Cassoma=AO']],
    ['nn', 'Den angolanske energi- og vassministeren, Tomás Cassoma, sa nei.', ['Tomás Cassoma=AO']],
    ['sv', 'Angolas energi- och vattenminister Tomás Cassoma sade nej.', ['Tomás Cassoma=AO']],
    ['da', 'Angolas energi- og vandminister Tomás Cassoma sagde nej.', ['Tomás Cassoma=AO']],
    [
      'en',
      'The Ambassador of the Republic of Kazakhstan to Norway, Mr. Timur Ospanov, was received on Monday.',
      ['Timur Ospanov=KZ'],
    ],
    [
      'en',
      'At the invitation of the Minister for Foreign Affairs of Ghana, Hon. Kofi Abban, the Minister of Foreign Affairs of Norway, Ms. Randi Hovde, came to Accra.',
      ['Kofi Abban=GH', 'Randi Hovde=NO'],
    ],
    [
      'nn',
      'USAs president Helen Marsh sa nei. Ho lova ingenting, seier talskvinna hennar, Grace Bell.',
      ['Grace Bell=US', 'Helen Marsh=US'],
    ],
  ])('%s: %s', async (language, text, expected) => {
    expect(await people(language, text)).toEqual(expected)
  })

  it('takes those whom the publisher’s own people meet for the other side’s', async () => {
    const found = await people(
      'en',
      'On 12 October, at the request of the Polish side, Minister of Foreign Affairs Pavel Dubko held a telephone conversation with Minister Grażyna Zawiślak.',
      'Ministry of Foreign Affairs of Belarus',
    )
    expect(found).toEqual(['Grażyna Zawiślak=PL', 'Pavel Dubko=BY'])
  })

  it('gives no monarchy a president', async () => {
    const found = await people(
      'en',
      'Norway thanked Ghana for its hospitality. Ms Hovde had an audience with President Abena Osei-Tutu.',
      'Ministry of Foreign Affairs of Norway',
    )
    expect(found).not.toContain('Abena Osei-Tutu=NO')
  })
})

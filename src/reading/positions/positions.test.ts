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
  const table: readonly {
    readonly what: string
    readonly language: string
    readonly text: string
    readonly expected: readonly string[]
  }[] = [
    {
      what: 'a verb with its particle, one form serving two',
      language: 'en',
      text: 'Kenya called for a truce. Kenya called on Uganda to leave.',
      expected: ['KE demands: Kenya called for a truce', 'KE demands: Kenya called on Uganda to leave'],
    },
    {
      what: 'no stance in declining to comment',
      language: 'en',
      text: 'Kenya declined to comment on the report.',
      expected: [],
    },
    {
      what: 'an adjective that the tagger takes for a passive',
      language: 'en',
      text: 'Havana is opposed to any role for outsiders.',
      expected: ['CU rejects: Havana is opposed to any role for outsiders'],
    },
    {
      what: 'the agent of a passive',
      language: 'en',
      text: 'The proposal was rejected by Poland.',
      expected: ['PL rejects: The proposal was rejected by Poland'],
    },
    {
      what: 'a refusal that stands by itself',
      language: 'en',
      text: 'Poland refused both.',
      expected: ['PL rejects: Poland refused both'],
    },
    {
      what: 'what a state will not do until',
      language: 'en',
      text: 'Asmara says it will not discuss the port until Ethiopian troops have left.',
      expected: ['ER condition: it will not discuss the port until Ethiopian troops have left'],
    },
    {
      what: 'no condition in a mere time',
      language: 'en',
      text: 'Norway wants talks in Oslo until the end of May.',
      expected: ['NO seeks: Norway wants talks in Oslo until the end of May'],
    },
    {
      what: 'a demand before anything else',
      language: 'nb',
      text: 'Norge ønsker at Russland trekker ut styrkene før en avtale kan undertegnes.',
      expected: ['NO condition: Norge ønsker at Russland trekker ut styrkene før en avtale kan undertegnes'],
    },
    {
      what: 'a plea carried by a noun',
      language: 'nb',
      text: 'Tyrkia gjentok kravet om en unnskyldning.',
      expected: ['TR demands: Tyrkia gjentok kravet om en unnskyldning'],
    },
    {
      what: 'a condition that a state sets for itself',
      language: 'nn',
      text: 'Cuba vil sleppe fri mannskapa dersom Jamaica betaler bøtene.',
      expected: ['CU condition: Cuba vil sleppe fri mannskapa dersom Jamaica betaler bøtene'],
    },
    {
      what: 'what is wanted of another by "vil at"',
      language: 'nb',
      text: 'Kenya vil at Uganda åpner havnen.',
      expected: ['KE seeks: Kenya vil at Uganda åpner havnen'],
    },
    {
      what: 'a condition that is made by its noun',
      language: 'nb',
      text: 'Kenya stiller én betingelse: at Uganda åpner havnen.',
      expected: ['KE condition: Kenya stiller én betingelse: at Uganda åpner havnen'],
    },
    {
      what: 'what must be there, at the beginning of the clause',
      language: 'nb',
      text: '– Uten garantier blir det ingen avtale, sier Kenyas president Amos Kiprono.',
      expected: ['KE condition: Uten garantier blir det ingen avtale'],
    },
    {
      what: 'a demand whose verb is the modal alone',
      language: 'nb',
      text: '– Soldatene må ut av byen, sier Kenyas president Amos Kiprono.',
      expected: ['KE demands: Soldatene må ut av byen'],
    },
    {
      what: 'what must come first, told in two sentences',
      language: 'nb',
      text: '– Først må soldatene ut av byen. Så kan vi snakke om havnen, sier Kenyas president Amos Kiprono.',
      expected: ['KE condition: Først må soldatene ut av byen. Så kan vi snakke om havnen'],
    },
    {
      what: 'the country of the speaker',
      language: 'nb',
      text: 'Kenyas president Amos Kiprono sier at landet hans er villig til å åpne havnen.',
      expected: ['KE offers: landet hans er villig til å åpne havnen'],
    },
    {
      what: 'what a side says it will keep from happening',
      language: 'en',
      text: 'Hungary says it will block any joint statement.',
      expected: ['HU rejects: it will block any joint statement'],
    },
    {
      what: 'what a side said it would not do',
      language: 'en',
      text: 'Hungary said it would not sign the statement.',
      expected: ['HU rejects: it would not sign the statement'],
    },
    {
      what: 'a hope that a side has of others',
      language: 'en',
      text: 'Peru hopes that the three can meet before the summer.',
      expected: ['PE seeks: Peru hopes that the three can meet before the summer'],
    },
    {
      what: 'no stance in a hope that somebody utters',
      language: 'en',
      text: '"We hope that the rain will stop soon," Peruvian President Rosa Quispe said.',
      expected: [],
    },
    {
      what: 'no stance in what is denied, nor in denying reports',
      language: 'en',
      text: 'Peru denied reports that Chile had refused to take part.',
      expected: [],
    },
    {
      what: 'one stance where a verb of stance has a demand for its content',
      language: 'nb',
      text: '– Vi kan ikke godta at Kenya må betale, sier Ugandas president Moses Okello.',
      expected: ['UG rejects: Vi kan ikke godta at Kenya må betale'],
    },
    {
      what: 'who is said to stand behind a wrong',
      language: 'nb',
      text: 'Kenya mener at ugandisk etterretning sto bak.',
      expected: ['KE accuses: ugandisk etterretning sto bak'],
    },
    {
      what: 'a readiness whose verb carries what it is for',
      language: 'nb',
      text: 'Kenya har sagt seg villig til å sende gass.',
      expected: ['KE offers: Kenya har sagt seg villig til å sende gass'],
    },
    {
      what: 'what depends on the sentence before',
      language: 'nb',
      text: '– Fangene må løslates. Først da kan grensen åpnes, sier Kenyas president Amos Kiprono.',
      expected: ['KE demands: Fangene må løslates', 'KE condition: Først da kan grensen åpnes'],
    },
    {
      what: 'what is refused in the present until something is done',
      language: 'nb',
      text: '– Vi skriver ikke under før fangene er fri, sier Kenyas president Amos Kiprono.',
      expected: ['KE condition: Vi skriver ikke under før fangene er fri'],
    },
    {
      what: 'a passive that waits for something done',
      language: 'nn',
      text: 'Kenyas president Amos Kiprono seier at dei blir sleppte når Uganda har levert karta.',
      expected: ['KE condition: dei blir sleppte når Uganda har levert karta'],
    },
    {
      what: 'no demand in an inverted condition',
      language: 'en',
      text: 'Ghana is ready to host the talks should Togo so request.',
      expected: ['GH offers: Ghana is ready to host the talks'],
    },
    {
      what: 'one stance where somebody refuses to take another',
      language: 'sv',
      text: 'Kenya vägrar att be om ursäkt.',
      expected: ['KE rejects: Kenya vägrar att be om ursäkt'],
    },
    {
      what: 'what an official does not want',
      language: 'nb',
      text: 'Kenyas president Amos Kiprono vil ikke møte opposisjonen.',
      expected: ['KE rejects: Kenyas president Amos Kiprono vil ikke møte opposisjonen'],
    },
  ]
  for (const { what, language, text, expected } of table)
    it(`reads ${what}`, async () => {
      expect(await stances(language, text)).toEqual(expected)
    })

  it('names one issue alike in two languages', async () => {
    const issuesOf = async (language: string, text: string): Promise<readonly string[]> =>
      (await read(language, text)).positions.map(({ issue }) => issue)
    const english = await issuesOf('en', 'Kenya demands a lasting ceasefire along the border.')
    expect(english).toHaveLength(1)
    expect(await issuesOf('nb', 'Kenya krever en varig våpenhvile langs grensen.')).toEqual(english)
  })
})

import { describe, expect, it } from 'vitest'
import { readText } from './test-reader.ts'

/** Measures as 'SK summons: words', in order; the side is the actor's, '?' where none is told. */
const measures = async (language: string, text: string): Promise<readonly string[]> => {
  const reading = await readText(language, text)
  const sideOf = new Map(reading.actors.map(({ key, country, name }) => [key, country ?? name]))
  return reading.measures.map(
    ({ kind, actor, evidence }) => `${actor === undefined ? '?' : sideOf.get(actor)} ${kind}: ${evidence.exact}`,
  )
}

describe('measures', () => {
  const table: readonly {
    readonly what: string
    readonly language: string
    readonly text: string
    readonly expected: readonly string[]
  }[] = [
    {
      what: 'an agreement on a thing',
      language: 'nb',
      text: 'Sudan og Tsjad ble onsdag enige om en ukes våpenhvile.',
      expected: ['? agreement: Sudan og Tsjad ble onsdag enige om en ukes våpenhvile'],
    },
    {
      what: 'no agreement in being of one mind',
      language: 'nb',
      text: 'Sudan og Tsjad er enige om mye.',
      expected: [],
    },
    {
      what: 'arrests in the waters of a state as its own',
      language: 'en',
      text: 'Sri Lanka was silent. The Indian fishermen were arrested in Sri Lankan waters on Monday.',
      expected: ['LK detention: The Indian fishermen were arrested in Sri Lankan waters on Monday'],
    },
    {
      what: 'nothing done behind "provided that"',
      language: 'en',
      text: 'Ecuador is prepared to finance new sluices, provided that Peru contributes half of the cost.',
      expected: [],
    },
    {
      what: 'money that is promised as aid',
      language: 'nn',
      text: 'Noreg vil bidra med 900 millionar kroner.',
      expected: ['NO aid: Noreg vil bidra med 900 millionar kroner'],
    },
    {
      what: 'a visa duty as a restriction',
      language: 'nn',
      text: 'Thailand har innført visumtvang for laotiske sjåførar.',
      expected: ['TH restriction: Thailand har innført visumtvang for laotiske sjåførar'],
    },
    {
      what: 'an order to leave the country',
      language: 'en',
      text: 'Kenya has ordered two Ugandan diplomats to leave.',
      expected: ['KE expulsion: Kenya has ordered two Ugandan diplomats to leave'],
    },
    {
      what: 'what is done to a thing, whatever its inflection',
      language: 'nb',
      text: 'Kenya har frosset verdiene til to ugandiske banker.',
      expected: ['KE sanction: Kenya har frosset verdiene til to ugandiske banker'],
    },
    {
      what: 'a passive in -s that the tagger does not know',
      language: 'sv',
      text: 'Tre fartyg beslagtogs i februari.',
      expected: ['? seizure: Tre fartyg beslagtogs i februari'],
    },
    {
      what: 'what a relative clause without a pronoun is about',
      language: 'en',
      text: 'Chile scrapped the tariff it introduced in March.',
      expected: [
        'CL restoration: Chile scrapped the tariff it introduced in March',
        'CL tariff: the tariff it introduced in March',
      ],
    },
    {
      what: 'a second verb that the tree takes for an adjective',
      language: 'en',
      text: 'Kenya filed a complaint in August and in October suspended gas exports to Uganda.',
      expected: ['KE restriction: in October suspended gas exports to Uganda'],
    },
    {
      what: 'what two states did, apart from what one did',
      language: 'en',
      text: 'Kenya expelled the Iranian envoy. Latvia and Lithuania each sent home one Iranian diplomat on Thursday.',
      expected: [
        'KE expulsion: Kenya expelled the Iranian envoy',
        '? expulsion: Latvia and Lithuania each sent home one Iranian diplomat on Thursday',
      ],
    },
    {
      what: 'a vote of a council',
      language: 'nb',
      text: 'Kommunestyret vedtok i juni å legge ned skolen.',
      expected: ['? vote: Kommunestyret vedtok i juni å legge ned skolen'],
    },
    {
      what: 'an answer by deed with who gives it',
      language: 'nb',
      text: 'I april kastet Peru ut ambassadøren, og Chile svarte med å stenge grensen.',
      expected: ['PE expulsion: I april kastet Peru ut ambassadøren', 'CL closure: Chile svarte med å stenge grensen'],
    },
    {
      what: 'what is decided from a day on',
      language: 'en',
      text: 'Kenya will close the border from Monday.',
      expected: ['KE closure: Kenya will close the border from Monday'],
    },
    {
      what: 'what was spoken of before by a pronoun',
      language: 'nb',
      text: 'Grenseovergangen ved Moyale er viktig for handelen. Kenya stengte den i 2023.',
      expected: ['KE closure: Kenya stengte den i 2023'],
    },
    {
      what: 'people who are held',
      language: 'en',
      text: 'Kenya is holding nine Ugandan fishermen.',
      expected: ['KE detention: Kenya is holding nine Ugandan fishermen'],
    },
    { what: 'nobody held where talks are', language: 'en', text: 'Kenya is holding talks with Uganda.', expected: [] },
    {
      what: 'what two sides promise each other',
      language: 'en',
      text: 'The presidents of Kenya and Uganda, Amos Kiprono and Moses Okello, promised on Tuesday to keep their navies apart.',
      expected: [
        '? agreement: The presidents of Kenya and Uganda, Amos Kiprono and Moses Okello, promised on Tuesday to keep their navies apart',
      ],
    },
    {
      what: 'nothing done behind "only when"',
      language: 'en',
      text: 'Kenya said deliveries would resume only when two guards are freed.',
      expected: [],
    },
  ]
  for (const { what, language, text, expected } of table)
    it(`reads ${what}`, async () => {
      expect(await measures(language, text)).toEqual(expected)
    })
})

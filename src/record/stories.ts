import type { Reading } from '../model/reading.ts'
import type { CaseRecord, Contact } from '../model/record.ts'
import { type MadeReading, madeReading } from './made-reading.ts'

/** A story of several reports for the tests of the record: invented people, real states. Words are found in the texts. */

const sides = {
  no: { kind: 'state', names: ['Norway'], country: 'NO' },
  kz: { kind: 'state', names: ['Kazakhstan'], country: 'KZ' },
} as const

/** Planned in one report, held in three, one of them without a date; durations differ, the purpose conflicts. */
export const harbourTalks: readonly MadeReading[] = [
  {
    name: 'plan',
    outlet: 'Nordtelegram',
    published: '2024-03-12',
    text: 'Norway and Kazakhstan are to hold talks in Tbilisi on Thursday, 14 March, said Foreign Minister Ingrid Solheimsvik. Envoy Torbjørn Aaskog leads the Norwegian side.',
    actors: {
      ...sides,
      minister: { names: ['Ingrid Solheimsvik'], country: 'NO', office: ['Foreign Minister'] },
      envoy: { names: ['Torbjørn Aaskog', 'Aaskog'], country: 'NO', office: ['Envoy'] },
    },
    contacts: [
      {
        kind: 'talks',
        status: 'planned',
        words: 'are to hold talks',
        parties: ['no', 'kz'],
        participants: [['envoy', 'no', 'head']],
        time: { edtf: '2024-03-14', words: 'Thursday, 14 March' },
        place: { name: 'Tbilisi', country: 'GE', words: 'Tbilisi' },
      },
    ],
  },
  {
    name: 'ministry',
    outlet: 'Ministry of Foreign Affairs of Norway',
    published: '2024-03-14',
    text: 'Norway and Kazakhstan held talks in Tbilisi on 14 March. The delegation was led by Torbjorn Aaskog. The purpose was solely consular matters. The sides also discussed fisheries. The talks lasted about five hours. Norway expelled a diplomat of Kazakhstan on Monday.',
    actors: { ...sides, envoy: { names: ['Torbjorn Aaskog'], country: 'NO' } },
    contacts: [
      {
        kind: 'talks',
        words: 'held talks',
        parties: ['no', 'kz'],
        participants: [['envoy', 'no', 'head']],
        time: { edtf: '2024-03-14', words: '14 March' },
        place: { name: 'Tbilisi', country: 'GE', words: 'Tbilisi' },
        claims: [
          { attribute: 'purpose', value: 'consular matters', words: 'The purpose was solely consular matters' },
          { attribute: 'agenda', value: 'fisheries', words: 'discussed fisheries' },
          { attribute: 'duration', value: 'PT5H', qualifier: 'about', words: 'about five hours' },
        ],
      },
    ],
    measures: [
      {
        kind: 'expulsion',
        words: 'Norway expelled a diplomat of Kazakhstan on Monday',
        actor: 'no',
        target: 'kz',
        time: { weekday: 1, words: 'Monday' },
      },
    ],
  },
  {
    name: 'astana',
    outlet: 'Ministry of Foreign Affairs of Kazakhstan',
    text: 'Talks between Kazakhstan and Norway took place in Tbilisi on Thursday. Their purpose was to restore relations in full. They lasted more than four hours, Kaspinform reports.',
    actors: { ...sides, agency: { kind: 'organisation', names: ['Kaspinform'] } },
    contacts: [
      {
        kind: 'talks',
        words: 'Talks between Kazakhstan and Norway took place',
        parties: ['kz', 'no'],
        time: { weekday: 4, words: 'Thursday' },
        place: { name: 'Tbilisi', country: 'GE', words: 'Tbilisi' },
        claims: [
          {
            attribute: 'purpose',
            value: 'restore relations in full',
            words: 'Their purpose was to restore relations in full',
          },
          {
            attribute: 'duration',
            value: 'PT4H',
            qualifier: 'more-than',
            words: 'more than four hours',
            via: ['agency'],
          },
        ],
      },
    ],
  },
  {
    name: 'copy',
    outlet: 'Kystbladet',
    published: '2024-03-15',
    text: 'The talks in Tbilisi lasted more than four hours, according to Kaspinform. On 11 March Norway expelled a diplomat of Kazakhstan.',
    actors: { ...sides, agency: { kind: 'organisation', names: ['Kaspinform'] } },
    contacts: [
      {
        kind: 'talks',
        words: 'The talks in Tbilisi',
        parties: ['no', 'kz'],
        place: { name: 'Tbilisi', country: 'GE', words: 'Tbilisi' },
        claims: [
          {
            attribute: 'duration',
            value: 'PT4H',
            qualifier: 'more-than',
            words: 'more than four hours',
            via: ['agency'],
          },
        ],
      },
    ],
    measures: [
      {
        kind: 'expulsion',
        words: 'Norway expelled a diplomat of Kazakhstan',
        actor: 'no',
        target: 'kz',
        time: { edtf: '2024-03-11', words: '11 March' },
      },
    ],
  },
]

/** Another year's meeting at the same place, of another minister: no date of its own. */
export const olderStory: MadeReading = {
  name: 'older',
  outlet: 'Vestavind',
  text: 'Norway held talks with Kazakhstan in Tbilisi, said Foreign Minister Kåre Nistad.',
  actors: { ...sides, minister: { names: ['Kåre Nistad'], country: 'NO', office: ['Foreign Minister'] } },
  contacts: [
    {
      kind: 'talks',
      words: 'held talks with Kazakhstan',
      parties: ['no', 'kz'],
      place: { name: 'Tbilisi', country: 'GE', words: 'Tbilisi' },
    },
  ],
}

export const readingsOf = (stories: readonly MadeReading[]): readonly Reading[] => stories.map(madeReading)

const reportsOf = (contact: Contact): readonly string[] => [
  ...new Set(contact.claims.map(({ evidence }) => evidence.report)),
]
/** The files of the reports that tell of a contact, sorted. */
export const sourcesIn = (record: CaseRecord, contact: Contact): readonly string[] =>
  record.reports
    .filter(({ id }) => reportsOf(contact).includes(id))
    .map(({ source }) => source)
    .sort()
/** The contact that a report tells of; throws where there is none. */
export const contactWith = (record: CaseRecord, source: string): Contact => {
  const found = record.contacts.find((contact) => sourcesIn(record, contact).includes(source))
  if (!found) throw new Error(`no contact is told of in ${source}`)
  return found
}

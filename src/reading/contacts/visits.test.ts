import { describe, expect, it } from 'vitest'
import type { Reading } from '../../model/reading.ts'
import { readText } from '../test-reader.ts'

/** The contacts of a text of 9 October 2025, a Thursday, a line each: kind, status, time, place, the states that meet. */
const visitsIn = async (language: string, text: string): Promise<readonly string[]> =>
  lines(await readText(language, text, { published: '2025-10-09' }))

const lines = ({ actors, contacts }: Reading): readonly string[] =>
  contacts
    .filter(({ loose }) => !loose)
    .map(({ kind, status, time, place, parties }) =>
      [
        kind,
        status,
        time?.edtf ?? '-',
        place?.name ?? '-',
        ...parties.map((key) => actors.find((actor) => actor.key === key)?.country).sort(),
      ].join(' '),
    )

describe('visits told by being there', () => {
  it.each([
    [
      'nb',
      'Norges utenriksminister Ane Vik er i Moldova 8. og 9. oktober.',
      ['visit under-way 2025-10-08/2025-10-09 - MD NO'],
    ],
    [
      'en',
      'Norwegian Foreign Minister Ane Vik will be in Lima next week for the first time. Peru has asked for help.',
      ['visit planned 2025-10-13/2025-10-19 Lima NO PE'],
    ],
    [
      'en',
      'Norwegian Foreign Minister Ane Vik is due in Ankara on Friday. Turkey has asked for help.',
      ['visit planned 2025-10-10 Ankara NO TR'],
    ],
    [
      'nn',
      'Noregs utanriksminister Ane Vik er i Oman 8. og 9. oktober.',
      ['visit under-way 2025-10-08/2025-10-09 - NO OM'],
    ],
    [
      'en',
      'Norwegian Foreign Minister Ane Vik leaves for Kampala on Sunday. Uganda has asked for help.',
      ['visit planned 2025-10-12 Kampala NO UG'],
    ],
    // by a delegation, or by whoever is told of by office and state alone
    [
      'nn',
      'Peru og Marokko vil ha ambassadar att. Ein teknisk delegasjon frå Lima skal reise til Rabat 12. oktober.',
      ['visit planned 2025-10-12 Rabat MA PE'],
    ],
    ['nb', 'Bolivias nye president drar til Brasília fredag.', ['visit planned 2025-10-10 Brasília BO']],
    ['en', "Bolivia's president will travel to Brasília on Friday.", ['visit planned 2025-10-10 Brasília BO']],
    ['en', "Norway's president will travel to Bergen on Friday.", []],
    [
      'en',
      'The Ugandan president arrived in Kigali on Sunday for an official visit.',
      ['visit held 2025-10-05 Kigali UG'],
    ],
    ['en', 'Bolivia will travel to Brazil on Friday.', []],
    // at home, on no day, or for what others have called
    ['en', 'Norwegian Foreign Minister Ane Vik will be in Oslo next week.', []],
    ['en', 'Norwegian Foreign Minister Ane Vik will be in Lima to open a school in Peru.', []],
    ['en', 'Norwegian Foreign Minister Ane Vik was not in Lima on Monday, and nor was Peru.', []],
    ['en', 'Norwegian Foreign Minister Ane Vik will be in Lima on Monday to attend a forum in Peru.', []],
  ])('%s: %s', async (language, text, expected) => {
    expect(await visitsIn(language, text)).toEqual(expected)
  })
})

describe('journeys told by their end', () => {
  it.each([
    [
      'en',
      'Norwegian Foreign Minister Ane Vik landed in Tunis on Monday. Tunisia has asked for help.',
      ['visit held 2025-10-06 Tunis NO TN'],
    ],
    [
      'nb',
      'Norges utenriksminister Ane Vik landet i Tunis mandag. Tunisia har bedt om hjelp.',
      ['visit held 2025-10-06 Tunis NO TN'],
    ],
    [
      'nb',
      'Norges utenriksminister Ane Vik ankom Tunis mandag. Tunisia har bedt om hjelp.',
      ['visit held 2025-10-06 Tunis NO TN'],
    ],
    ['nb', 'Norges utenriksminister Ane Vik ankom hotellet i Tunis mandag. Tunisia har bedt om hjelp.', []],
    [
      'en',
      'Norwegian Foreign Minister Ane Vik arrived in Tunis on Monday for a two-day visit.',
      ['visit held 2025-10-06 Tunis NO'],
    ],
  ])('%s: %s', async (language, text, expected) => {
    expect(await visitsIn(language, text)).toEqual(expected)
  })
})

describe('officials whom a guest meets', () => {
  it.each([
    [
      'nb',
      'Norges utenriksminister Ane Vik reiste til Moldova tirsdag. Onsdag møtte hun statsministeren og utenriksministeren.',
      ['visit held 2025-10-07 - MD NO', 'meeting held 2025-10-08 - MD NO'],
    ],
    [
      'en',
      'Norwegian Foreign Minister Ane Vik travelled to Moldova on Tuesday. On Wednesday she met the prime minister and the foreign minister.',
      ['visit held 2025-10-07 - MD NO', 'meeting held 2025-10-08 - MD NO'],
    ],
    [
      'en',
      'Norwegian Foreign Minister Ane Vik visited Kenya on Monday. She had lunch with the deputy mayor, Elena Otieno.',
      ['visit held 2025-10-06 - KE NO', 'meeting held - - KE NO'],
    ],
    [
      'nb',
      'Norges utenriksminister Ane Vik møtte presidenten i Lima tirsdag. Peru har bedt om hjelp.',
      ['meeting held 2025-10-07 Lima NO PE'],
    ],
    // who bears the guest's own office, alone or behind others
    [
      'nb',
      'Norges utenriksminister Ane Vik reiste til Moldova tirsdag. Onsdag møtte hun utenriksministeren.',
      ['visit held 2025-10-07 - MD NO', 'meeting held 2025-10-08 - MD NO'],
    ],
    [
      'en',
      'Norwegian Foreign Minister Ane Vik travelled to Moldova on Tuesday. On Wednesday she met aid workers and the foreign minister.',
      ['visit held 2025-10-07 - MD NO', 'meeting held 2025-10-08 - MD NO'],
    ],
    // where they meet, before where she has been
    [
      'en',
      'Norwegian Foreign Minister Ane Vik travelled to Moldova on Tuesday. On Wednesday she met the prime minister in Izmir. Turkey has asked for help.',
      ['visit held 2025-10-07 - MD NO', 'meeting held 2025-10-08 Izmir NO TR'],
    ],
    // at home, and before the journey
    [
      'nb',
      'Norges utenriksminister Ane Vik møtte presidenten i Oslo tirsdag. Peru har bedt om hjelp.',
      ['meeting held 2025-10-07 Oslo NO'],
    ],
    [
      'en',
      'Norwegian Foreign Minister Ane Vik travels to Moldova next Tuesday. On Wednesday she met the prime minister.',
      ['visit planned 2025-10-14? - MD NO'],
    ],
  ])('%s: %s', async (language, text, expected) => {
    expect(await visitsIn(language, text)).toEqual(expected)
  })
})

describe('the programme of a visit', () => {
  const nb = 'Norges utenriksminister Ane Vik er på besøk i Ghana.'
  const en = 'Norwegian Foreign Minister Ane Vik is on a visit to Ghana.'
  const [visit, meeting] = ['visit under-way - - GH NO', (status: string) => `meeting ${status} - - GH NO`]
  it.each([
    // of the guest, though only the other is told
    ['en', `${en} A lunch with the trade minister was called off because he was ill.`, [visit, meeting('cancelled')]],
    ['nb', `${nb} Lunsjen med handelsministeren ble avlyst fordi han var syk.`, [visit, meeting('cancelled')]],
    [
      'en',
      "Ghana's foreign minister, Kofi Asante, met on Tuesday with Norway's foreign minister, Ane Vik, who is on a visit to the country. A meeting with the speaker, Abena Ofori, was cancelled.",
      ['meeting held 2025-10-07 - GH NO', meeting('cancelled')],
    ],
    ['en', `${en} A meeting with aid workers was called off.`, [visit]],
    // on the programme, and off it
    ['en', `${en} A meeting with the speaker is also on the programme.`, [visit, meeting('planned')]],
    ['en', `${en} The programme includes a meeting with the speaker.`, [visit, meeting('planned')]],
    ['nb', `${nb} På programmet står også et møte med presidenten.`, [visit, meeting('planned')]],
    ['nb', `${nb} Et møte med presidenten sto på programmet, men måtte avlyses.`, [visit, meeting('cancelled')]],
    ['en', `${en} A meeting with the speaker was planned but had to be cancelled.`, [visit, meeting('cancelled')]],
    ['en', `${en} A meeting with the speaker had to be dropped.`, [visit, meeting('cancelled')]],
    ['en', `${en} A meeting with the speaker was planned but Mali cancelled an election.`, [visit, meeting('planned')]],
    // to be received, told below a plan
    ['en', `${en} She is also scheduled to be received by the president.`, [visit, meeting('planned')]],
    // of the guest who has come, and not of one who is to go
    [
      'en',
      "Ghana's foreign minister, Kofi Asante, met on Tuesday with Norway's foreign minister, Ane Vik, who is on a visit to the country. Trade Minister Yaw Mensah said he would travel to Oslo in November. A meeting with the speaker, Abena Ofori, was cancelled.",
      ['meeting held 2025-10-07 - GH NO', 'visit planned 2025-11 Oslo NO', meeting('cancelled')],
    ],
    // on from where she is
    [
      'en',
      "Ghana's foreign minister, Kofi Asante, met on Tuesday with Norway's foreign minister, Ane Vik. She will see a port today before she leaves for Lima.",
      ['meeting held 2025-10-07 - GH NO'],
    ],
    [
      'en',
      'Norwegian Foreign Minister Ane Vik is in Accra today and leaves for Togo on Saturday.',
      ['visit planned 2025-10-11 - NO TG'],
    ],
  ])('%s: %s', async (language, text, expected) => {
    expect(await visitsIn(language, text)).toEqual(expected)
  })
})

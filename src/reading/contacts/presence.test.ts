import { describe, expect, it } from 'vitest'
import { readText } from '../test-reader.ts'

/** Who is said to have been at the one contact of a report beside the two who met, and who not. */
const present = async (language: string, text: string): Promise<readonly string[]> => {
  const { actors, contacts } = await readText(language, text, { published: '2025-10-09' })
  const nameOf = (key: string): string => actors.find((actor) => actor.key === key)?.name ?? key
  const told = contacts.flatMap(({ claims, participants }) => [
    ...participants.map(({ actor }) => nameOf(actor)),
    ...claims.flatMap(({ attribute, value, qualifier }) =>
      attribute === 'participant' && qualifier === 'not' ? [`not ${nameOf(value)}`] : [],
    ),
  ])
  return [...new Set(told)].filter((name) => name.endsWith('Ana Paz'))
}

const met: Readonly<Record<string, string>> = {
  en: 'Peruvian President Rosa Quispe and Chilean President Jorge Vidal met in Lima on Monday.',
  nb: 'Perus president Rosa Quispe og Chiles president Jorge Vidal møttes i Lima mandag.',
  da: 'Perus præsident Rosa Quispe og Chiles præsident Jorge Vidal mødtes i Lima mandag.',
  sv: 'Perus president Rosa Quispe och Chiles president Jorge Vidal möttes i Lima i måndags.',
}

describe('who was at a contact and who was not', () => {
  it.each([
    ['en', 'Peruvian Defence Minister Ana Paz did not attend the meeting.', ['not Ana Paz']],
    ['en', "Peru's defence minister, Ana Paz, did not take part. She was on a plane to Paris.", ['not Ana Paz']],
    ['en', 'Peruvian Defence Minister Ana Paz stayed away.', ['not Ana Paz']],
    ['en', 'Peruvian Defence Minister Ana Paz sent a deputy in her place.', ['not Ana Paz']],
    ['en', 'Peru was represented not by its minister, Ana Paz, but by a deputy, Luis Rey.', ['not Ana Paz']],
    ['en', 'Peruvian Defence Minister Ana Paz, who was in the room, called it frank.', ['Ana Paz']],
    ['en', 'Peruvian Defence Minister Ana Paz said she was not there to make friends.', []],
    ['en', 'Peruvian Defence Minister Ana Paz was absent from parliament.', []],
    ['en', 'Peruvian Defence Minister Ana Paz did not join the sanctions.', []],
    ['nb', 'Forsvarsminister Ana Paz i Peru, som har ledet arbeidet med avtalen, var ikke med.', ['not Ana Paz']],
    ['nb', 'Perus forsvarsminister Ana Paz var ikke til stede.', ['not Ana Paz']],
    ['nb', 'Også Perus forsvarsminister Ana Paz satt ved bordet.', ['Ana Paz']],
    ['nb', 'Sammen med henne i møtet var Perus forsvarsminister Ana Paz.', ['Ana Paz']],
    ['nb', 'Med seg hadde hun Perus forsvarsminister Ana Paz.', ['Ana Paz']],
    ['sv', 'Tillsammans med henne i mötet var Perus försvarsminister Ana Paz.', ['Ana Paz']],
    ['nb', 'Perus forsvarsminister Ana Paz sa at Peru ikke var med på noen avtale.', []],
    ['da', 'Perus forsvarsminister Ana Paz meldte afbud.', ['not Ana Paz']],
    ['da', 'Perus forsvarsminister Ana Paz deltog ikke i krigen.', []],
    ['sv', 'Perus försvarsminister Ana Paz var inte närvarande.', ['not Ana Paz']],
    ['sv', 'Perus försvarsminister Ana Paz sade att landet inte är med i alliansen.', []],
  ])('is read where it is said: %s, %s', async (language, words, expected) => {
    expect(await present(language, `${met[language]} ${words}`)).toEqual(expected)
  })
})

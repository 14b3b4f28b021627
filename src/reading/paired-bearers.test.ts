import { expect, it } from 'vitest'
import { contactsIn } from './test-reader.ts'

it.each([
  [
    'en',
    'Liberia and Togo are talking. The two foreign ministers, Emil Sydygaliev of Liberia and Firdavs Olimzoda of Togo, met for three hours in Lusaka on Tuesday.',
  ],
  [
    'en',
    'Liberia and Togo are talking. The note was signed at a meeting in Lusaka on Tuesday between the two ministers, Emil Sydygaliev of Liberia and Firdavs Olimzoda of Togo.',
  ],
  ['nb', 'Utenriksministrene i Liberia og Togo, Emil Sydygaliev og Firdavs Olimzoda, møttes i Lusaka tirsdag.'],
])('names both who bear an office, though the model knows neither name: %s: %s', async (language, text) => {
  expect(await contactsIn(language, text)).toContain('meeting held 2025-10-07 Lusaka Emil Sydygaliev Firdavs Olimzoda')
})

import { describe, expect, it } from 'vitest'
import { contactsIn } from '../test-reader.ts'

describe('contacts as a wire copy tells them', () => {
  it.each([
    // one more in the present tense is yet to come
    ['sv', 'Thailand och EU möts igen i mars.', ['meeting planned 2026-03 -']],
    [
      'nn',
      'Det vert samtalar mellom Sør-Korea og Nord-Korea i Panmunjom måndag.',
      ['talks planned 2025-10-13 Panmunjom'],
    ],
    // the day is a later one of talks already told of
    ['da', 'Forhandlingerne mellem Sudan og Tchad fortsætter fredag i Doha.', ['talks under-way - Doha']],
  ])('%s: %s', async (language, text, expected) => {
    expect(await contactsIn(language, text)).toEqual(expected)
  })

  it.each([
    [
      'nb',
      'Perus utenriksminister Ana Quispe møtte Chiles utenriksminister Luis Vidal i Lima tirsdag. Utenriksdepartementet i Santiago ønsker ikke å kommentere møtet.',
    ],
    [
      'da',
      'Perus udenrigsminister, Ana Quispe, mødte Chiles udenrigsminister, Luis Vidal, i Lima tirsdag. Udenrigsministeriet i Santiago ønsker ikke at kommentere mødet.',
    ],
    [
      'en',
      "Peruvian Foreign Minister Ana Quispe met Chilean Foreign Minister Luis Vidal in Lima on Tuesday. Chile's foreign ministry declined to discuss the meeting.",
    ],
  ])('is declined by nobody who will not speak of it: %s: %s', async (language, text) => {
    expect(await contactsIn(language, text)).toEqual(['meeting held 2025-10-07 Lima Ana Quispe Luis Vidal'])
  })

  it('takes the seat of who speaks before a meeting for no place of it', async () => {
    const text =
      'Utsendinger fra Algerie og Marokko satt tirsdag sammen i åtte timer. Før møtet forsikret en talsperson for utenriksdepartementet i Rabat at grensen ikke var tema.'
    expect(await contactsIn('nb', text)).toEqual(['meeting held 2025-10-07 -'])
  })
})

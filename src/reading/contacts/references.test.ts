import { describe, expect, it } from 'vitest'
import { contactsIn } from '../test-reader.ts'

describe('"tok imot"', () => {
  it.each([
    ['nb', 'Lørdag tok Perus utenriksminister Luis Quispe imot sin kenyanske kollega Jane Otieno i Lima.'],
    ['da', 'Lørdag tog Perus udenrigsminister Luis Quispe imod sin kenyanske kollega Jane Otieno i Lima.'],
    ['nb', 'Perus utenriksminister Luis Quispe tok lørdag imot sin kenyanske kollega Jane Otieno i Lima.'],
  ])('is past, and its host stands behind it with his state (%s: %s)', async (language, text) => {
    expect(await contactsIn(language, text)).toEqual(['meeting held 2025-10-04 Lima Jane Otieno Luis Quispe'])
  })
})

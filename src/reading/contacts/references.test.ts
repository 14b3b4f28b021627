import { describe, expect, it } from 'vitest'
import { contactsIn } from '../test-reader.ts'

describe('a call', () => {
  it.each([
    'In Luanda, Angolan President Zeferino Cambuta called Namibian President Ndapewa Shikongo on Tuesday.',
    'Angolan President Zeferino Cambuta called Namibian President Ndapewa Shikongo in Windhoek on Tuesday.',
  ])('is no summons for the place it is made from or to: %s', async (text) => {
    expect(await contactsIn('en', text)).toEqual([expect.stringMatching(/^call held 2025-10-07 /u)])
  })

  it('in of an envoy is one, whatever stands before or behind', async () => {
    for (const text of [
      'In Luanda, the Angolan foreign ministry called in the Namibian ambassador, Ndapewa Shikongo, on Tuesday.',
      'Angola called the Namibian ambassador, Ndapewa Shikongo, in on Tuesday.',
    ])
      expect(await contactsIn('en', text)).toEqual([expect.stringMatching(/^meeting held 2025-10-07 /u)])
  })
})

describe('"tok imot"', () => {
  it.each([
    ['nb', 'Lørdag tok Perus utenriksminister Luis Quispe imot sin kenyanske kollega Jane Otieno i Lima.'],
    ['da', 'Lørdag tog Perus udenrigsminister Luis Quispe imod sin kenyanske kollega Jane Otieno i Lima.'],
    ['nb', 'Perus utenriksminister Luis Quispe tok lørdag imot sin kenyanske kollega Jane Otieno i Lima.'],
  ])('is past, and its host stands behind it with his state (%s: %s)', async (language, text) => {
    expect(await contactsIn(language, text)).toEqual(['meeting held 2025-10-04 Lima Jane Otieno Luis Quispe'])
  })
})

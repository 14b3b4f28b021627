import { describe, expect, it } from 'vitest'
import { readText } from '../test-reader.ts'

/** Measures as 'TH recall AM', the side it is done to last, '?' where none is told. */
const sides = async (language: string, text: string): Promise<readonly string[]> => {
  const reading = await readText(language, text)
  const countryOf = new Map(reading.actors.map(({ key, country }) => [key, country ?? '?']))
  const side = (key: (typeof reading.measures)[number]['actor']): string =>
    (key === undefined ? undefined : countryOf.get(key)) ?? '?'
  return reading.measures.map(({ kind, actor, target }) => `${side(actor)} ${kind} ${side(target)}`)
}

const told: readonly (readonly [language: string, text: string, expected: string])[] = [
  ['en', 'Thailand has recalled its ambassador to Armenia for consultations.', 'TH recall AM'],
  ['nb', 'Thailand trakk tilbake ambassadøren fra Armenia forrige uke.', 'TH recall AM'],
  ['en', 'Serbia is sending ammunition to Georgia.', 'RS aid GE'],
  ['en', "Denmark withdrew its ambassador from Tehran. Iran's ambassador, Reza Daneshfar, was silent.", 'DK recall ?'],
  ['nb', 'Kenya utviste tre peruanske diplomater.', 'KE expulsion PE'],
]

describe('whom a measure is done to', () => {
  for (const [language, text, expected] of told)
    it(`reads '${text}'`, async () => {
      expect(await sides(language, text)).toEqual([expected])
    })
})

import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { compareNames, type NameGrade } from './compare-names.ts'
import { isProperName, nameForm } from './name-form.ts'

const { pairs } = z
  .object({
    pairs: z.array(z.object({ a: z.string(), b: z.string(), grade: z.enum(['certain', 'likely', 'different']) })),
  })
  .parse(JSON.parse(readFileSync(new URL('../../../fixtures/names/pairs.json', import.meta.url), 'utf8')))

const gradeOf = (a: string, b: string): NameGrade => compareNames(nameForm(a), nameForm(b)).grade

describe('comparing names of persons', () => {
  it('calls no two people certainly one in the whole bench', () => {
    expect(pairs.filter(({ a, b, grade }) => grade === 'different' && gradeOf(a, b) === 'certain')).toEqual([])
  })

  it('calls nearly all spellings of one name one', () => {
    const same = pairs.filter(({ grade }) => grade === 'certain')
    expect(same.length).toBeGreaterThan(200)
    expect(same.filter(({ a, b }) => gradeOf(a, b) !== 'different').length / same.length).toBeGreaterThan(0.95)
  })

  it.each([
    ['another romanisation', 'Jurij Kovaltsjuk', 'Yuri Kovalchuk', 'certain'],
    ['another script', 'Юрій Ковальчук', 'Jurij Kovaltsjuk', 'certain'],
    ['family name first', 'Nagy Eszter', 'Eszter Nagy', 'certain'],
    ['an Arabic article', 'Omar al-Masri', 'Omar Masri', 'certain'],
    ['a Slavic patronymic', 'Anna Petrovna Orlova', 'Anna Orlova', 'certain'],
    ['a surname alone', 'Orlova', 'Anna Orlova', 'likely'],
    ['a short form', 'Bill Harper', 'William Harper', 'likely'],
    ['one letter off', 'Anders Holmberg', 'Anders Holmbelg', 'likely'],
    ['father and son', 'Karim bin Said al-Harthi', 'Said bin Karim al-Harthi', 'different'],
    ['a wife', 'Igor Ivanov', 'Irina Ivanova', 'different'],
    ['a namesake', 'Lars Holm', 'Per Holm', 'different'],
    ['a generation', 'Martin Cole Jr.', 'Martin Cole', 'different'],
  ] as const)('%s', (_why, a, b, grade) => {
    expect(gradeOf(a, b)).toBe(grade)
  })

  it('does not depend on which name comes first', () => {
    const names = fc.constantFrom(...pairs.flatMap(({ a, b }) => [a, b]))
    fc.assert(
      fc.property(names, names, (a, b) => gradeOf(a, b) === gradeOf(b, a)),
      { numRuns: 300 },
    )
  })

  it('takes every name for its own, and any text without throwing', () => {
    for (const { a } of pairs.filter(({ a }) => nameForm(a).words.length > 1)) expect(gradeOf(a, a), a).toBe('certain')
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (a, b) => typeof gradeOf(a, b) === 'string'),
      { numRuns: 200 },
    )
  })

  it('tells a name from an office', () => {
    expect(['the foreign minister', 'Utenriksministeren', 'presidenten'].filter(isProperName)).toEqual([])
    expect(['Anna Lind', 'Lind', '习近平'].filter(isProperName)).toHaveLength(3)
  })
})

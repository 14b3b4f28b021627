import { describe, expect, it } from 'vitest'
import { caseFolders, type Dating, goldDifferences, goldReadings } from './gold-readings.ts'
import { makeRecord } from './record.ts'

/** Pairs of accounts that are one contact: in the annotations, in the record, in both. */
const pairsIn = (
  folder: string,
  dating: Dating,
): { readonly wanted: number; readonly given: number; readonly right: number } => {
  const { contacts } = makeRecord(goldReadings(folder, dating), [])
  const accounts = contacts.flatMap(({ id, claims }) =>
    claims.filter(({ attribute }) => attribute === 'mention').map(({ value }) => ({ contact: id, wanted: value })),
  )
  const pairs = accounts.flatMap((a, index) =>
    accounts.slice(index + 1).map((b) => ({ given: a.contact === b.contact, wanted: a.wanted === b.wanted })),
  )
  return {
    wanted: pairs.filter(({ wanted }) => wanted).length,
    given: pairs.filter(({ given }) => given).length,
    right: pairs.filter(({ given, wanted }) => given && wanted).length,
  }
}

/** What the reports of a case differ on by the record, as 'contact attribute'. */
const differencesIn = (folder: string): readonly string[] => {
  const { contacts, comparisons } = makeRecord(goldReadings(folder, 'all'), [])
  const named = new Map(
    contacts.map(({ id, claims }) => [id, claims.find(({ attribute }) => attribute === 'mention')?.value ?? '']),
  )
  return comparisons
    .filter(({ relation }) => relation !== 'agrees')
    .map(({ contact, attribute }) => `${named.get(contact) ?? ''} ${attribute}`)
}

const folders = caseFolders()

describe('the record of cases read as a careful reader would', () => {
  it('has cases to judge', () => {
    expect(folders.length).toBeGreaterThan(5)
  })

  it.each(
    folders.map((folder) => [folder.split('/').at(-1) ?? '', folder] as const),
  )('%s: joins all accounts of a contact and no others', (_name, folder) => {
    const { wanted, given, right } = pairsIn(folder, 'all')
    expect({ given, right }).toEqual({ given: wanted, right: wanted })
  })

  it('joins no two contacts where only one report of each gives its date, and misses few', () => {
    const all = folders.map((folder) => pairsIn(folder, 'first'))
    const sum = (of: 'wanted' | 'given' | 'right'): number => all.reduce((total, one) => total + one[of], 0)
    expect(sum('given')).toBe(sum('right'))
    expect(sum('right') / sum('wanted')).toBeGreaterThan(0.9)
  })

  it('finds all differing lengths, statuses and venues, and no difference that is none', () => {
    const all = folders.map((folder) => ({ ...goldDifferences(folder), found: differencesIn(folder) }))
    const tooMany = all.flatMap(({ wanted, optional, found }) =>
      found.filter((one) => !wanted.has(one) && !optional.has(one)),
    )
    const missed = all.flatMap(({ wanted, found }) =>
      [...wanted].filter((one) => / (?:duration|status|venue)$/u.test(one) && !found.includes(one)),
    )
    expect({ tooMany, missed }).toEqual({ tooMany: [], missed: [] })
  })

  it.each(
    folders.map((folder) => [folder.split('/').at(-1) ?? '', folder] as const),
  )('%s: keeps everybody one, and apart from namesakes', (_name, folder) => {
    const readings = goldReadings(folder, 'all')
    const { actors } = makeRecord(readings, [])
    const keys = new Set(
      readings.flatMap((reading) => reading.actors.filter(({ kind }) => kind === 'person').map(({ key }) => key)),
    )
    expect(actors.filter(({ kind }) => kind === 'person')).toHaveLength(keys.size)
  })
})

import { describe, expect, it } from 'vitest'
import type { LocalActor } from '../../model/reading.ts'
import type { Report } from '../../model/record.ts'
import { nameForm } from './name-form.ts'
import { joinFullNames } from './people.ts'
import type { PersonAccount } from './person-account.ts'

const report = (id: string): Report => ({
  id,
  source: id,
  sha256: '',
  language: 'en',
  text: '',
  furniture: [],
  blocks: [],
  read: true,
})

/** Somebody as a report tells of them; `stated` where an office gives the side. */
const account = (where: string, name: string, country?: string, stated = false): PersonAccount => {
  const span = { report: where, start: 0, end: 0, exact: '' }
  const local: LocalActor = {
    key: name,
    kind: 'person',
    name,
    names: [name],
    ...(country !== undefined && { country }),
    offices: stated && country !== undefined ? [{ title: 'envoy', of: country, evidence: span }] : [],
    mentions: [span],
    because: [],
  }
  return { id: `${where} ${name}`, report: report(where), local, full: [nameForm(name)], single: [], offices: [] }
}

/** Whether the first two are one person among all. */
const areOne = (...accounts: readonly [PersonAccount, PersonAccount, ...PersonAccount[]]): boolean => {
  const { partition } = joinFullNames(accounts, () => false)
  return partition.rootOf(accounts[0].id) === partition.rootOf(accounts[1].id)
}

describe('one name with two sides', () => {
  const [here, there] = [account('r1', 'Pak Chol Min', 'KP', true), account('r2', 'Pak Chol Min', 'US')]

  it('is one person where a side was only gathered and the reports name somebody else alike', () => {
    const others = [account('r1', 'Carla Whitfield', 'US', true), account('r2', 'Carla Whitfield', 'US', true)]
    expect(areOne(here, there, ...others)).toBe(true)
    expect(areOne(here, there)).toBe(false)
  })

  it('is two where both are stated and the reports have no other story in common', () => {
    const stated = account('r2', 'Pak Chol Min', 'US', true)
    const others = [account('r1', 'Carla Whitfield', 'US', true), account('r2', 'Carla Whitfield', 'US', true)]
    expect(areOne(here, stated, ...others)).toBe(false)
  })

  it('is one story where names are spelled or turned another way', () => {
    const stated = account('r2', 'Pak Chol Min', 'US', true)
    const others = [
      account('r1', 'Erdenebat Lomsuren'),
      account('r2', 'Lomsuren Erdenebat'),
      account('r1', 'Otabek Sharipov'),
      account('r2', 'Otabek Sjaripov'),
    ]
    expect(areOne(here, stated, ...others)).toBe(true)
  })
})

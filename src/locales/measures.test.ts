import { describe, expect, it } from 'vitest'
import { type MeasureVerb, measureVerbs, type VerbEntries } from './measures.ts'

const none: VerbEntries = {
  homecoming: [],
  rupture: [],
  expulsion: [],
  recall: [],
  summons: [],
  closure: [],
  seizure: [],
  sanction: [],
  restriction: [],
  detention: [],
  release: [],
  vote: [],
  appointment: [],
  agreement: [],
  withdrawal: [],
  tariff: [],
  restoration: [],
  military: [],
  aid: [],
}

const told = ({ kind, particles, objects, patients, doers }: MeasureVerb): string =>
  [kind, ...particles, '>', ...objects, '<', ...patients, '@', ...doers].join(' ')

describe('the entries of verbs', () => {
  it('are tried in the order of what they tell of, whatever the order they are given in', () => {
    const read = measureVerbs({
      ...none,
      vote: ['reject rejected @ chambers > laws agreements'],
      release: ['walk walked +free < people'],
      expulsion: ['send sent +home|packing > people envoys'],
      homecoming: ['send sent +home > prisoners'],
    })
    expect(read.map(told)).toEqual([
      'release home > prisoners < @',
      'expulsion home packing > people envoys < @',
      'release free > < people @',
      'vote > laws agreements < @ chambers',
    ])
  })

  it('are refused where they ask for a kind of object that is none', () => {
    expect(() => measureVerbs({ ...none, closure: ['close closed > doors'] })).toThrow(RangeError)
  })
})

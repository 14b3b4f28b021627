import { describe, expect, it } from 'vitest'
import type { Qualifier, Relation } from '../../model/record.ts'
import { minutesOf, rangeOf, relateDurations } from './durations.ts'

const relate = (a: readonly [string, Qualifier?], b: readonly [string, Qualifier?]): Relation => {
  const [x, y] = [rangeOf(a[0], a[1]), rangeOf(b[0], b[1])]
  if (!x || !y) throw new Error('not a duration')
  return relateDurations(x, y).relation
}

describe('durations', () => {
  it('are read in minutes', () => {
    expect(minutesOf('PT6H30M')).toBe(390)
    expect(minutesOf('P1DT2H')).toBe(1560)
    expect(minutesOf('P2M')).toBeUndefined()
    expect(minutesOf('six hours')).toBeUndefined()
  })

  it.each<[readonly [string, Qualifier?], readonly [string, Qualifier?], Relation]>([
    [['PT6H30M', 'about'], ['PT5H', 'more-than'], 'differs'],
    [['PT40M', 'about'], ['PT30M', 'more-than'], 'differs'],
    [['PT25M'], ['PT15M', 'less-than'], 'conflicts'],
    [['PT2H'], ['PT1H30M'], 'conflicts'],
    [['PT2H30M'], ['PT2H30M', 'about'], 'agrees'],
    [['PT5H', 'more-than'], ['PT5H20M'], 'agrees'],
  ])('%j and %j: %s', (a, b, relation) => {
    expect(relate(a, b)).toBe(relation)
    expect(relate(b, a)).toBe(relation)
  })

  it('know nothing of a length that is denied or none', () => {
    expect(rangeOf('PT5H', 'not')).toBeUndefined()
    expect(rangeOf('PT0S', undefined)).toBeUndefined()
  })
})

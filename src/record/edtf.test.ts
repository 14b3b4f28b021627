import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysBetween, holds, isDay, meet, stretchOf, weekdayOf } from './edtf.ts'

const known = (edtf: string) => {
  const stretch = stretchOf(edtf)
  if (!stretch) throw new Error(`${edtf} was not read`)
  return stretch
}

describe('times as stretches', () => {
  it('lays a day in its month, and a month in its year', () => {
    expect(holds(known('2025-02'), known('2025-02-18'))).toBe(true)
    expect(holds(known('2025'), known('2025-02'))).toBe(true)
    expect(meet(known('2025-01'), known('2025-02'))).toBe(false)
  })

  it('reads clock times, seasons, intervals with open ends and approximate days', () => {
    expect(holds(known('2025-02-27'), known('2025-02-27T13:00/2025-02-27T19:30'))).toBe(true)
    expect(meet(known('2025-21'), known('2025-04-02'))).toBe(true)
    expect(meet(known('2025-02-01/..'), known('2030'))).toBe(true)
    expect(meet(known('2025-02-18~'), known('2025-02-19'))).toBe(true)
    expect(isDay(known('2025-02-18T09'))).toBe(true)
  })

  it.each(['', 'Thursday', '2025-02-18/2025-02-17', '18.02.2025'])('does not read %j', (text) => {
    expect(stretchOf(text)).toBeUndefined()
  })

  it('knows the weekday of every day, Monday being 1', () => {
    expect(weekdayOf(known('2025-02-24'))).toBe(1)
    expect(weekdayOf(known('1969-12-28'))).toBe(7)
    expect(weekdayOf(known('2025-02'))).toBeUndefined()
  })

  it('counts the same days either way, and none between days that meet', () => {
    const day = fc
      .date({ min: new Date('1950-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(day, day, (a, b) => {
        const days = daysBetween(known(a), known(b))
        return (
          days === daysBetween(known(b), known(a)) &&
          (a === b ? meet(known(a), known(b)) && days === 0 : !meet(known(a), known(b)))
        )
      }),
    )
  })
})

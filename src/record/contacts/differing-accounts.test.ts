import { describe, expect, it } from 'vitest'
import type { MadeReading } from '../made-reading.ts'
import { actors, both, count, graz, on, record, relation, text, told, vienna } from './made-accounts.ts'

describe('accounts of one contact that cannot both be right', () => {
  it('knows one meeting by those who met and the day, and finds two places a conflict', () => {
    const here = told('a', '2024-03-05', { participants: both, time: on('2024-03-04'), place: vienna })
    const there = told('b', '2024-03-05', { participants: both, time: on('2024-03-04'), place: graz })
    expect(relation('place', here, there)).toBe('conflicts')
    expect(
      count(here, told('b', '2024-03-05', { participants: [['lind', 'no']], time: on('2024-03-04'), place: graz })),
    ).toBe(2)
  })

  it('finds two towns of what was called off in the news of these days, of a summit ahead and of one month long past', () => {
    const off = { status: 'cancelled', participants: both } as const
    const here = told('a', '2024-03-05', { ...off, place: vienna })
    const there = told('b', '2024-03-06', { ...off, place: graz })
    expect(relation('place', here, there)).toBe('conflicts')
    expect(count(here, { ...there, published: '2024-03-20' })).toBe(2)
    const ahead = { kind: 'summit', status: 'planned', participants: both, time: on('2024-04-01') } as const
    const plan = told('a', '2024-03-05', { ...ahead, place: vienna })
    expect(count(plan, told('b', '2024-03-06', { ...ahead, place: graz, time: on('2024-04-02') }))).toBe(1)
    const past = { participants: both, time: on('2023-09') } as const
    const longAgo = told('a', '2024-03-05', { ...past, place: vienna })
    expect(relation('place', longAgo, told('b', '2024-03-20', { ...past, place: graz }))).toBe('conflicts')
    const month = { ...past, time: on('2024-02') }
    expect(
      count(told('a', '2024-03-05', { ...month, place: vienna }), told('b', '2024-03-05', { ...month, place: graz })),
    ).toBe(2)
  })

  it('knows by another report of which organisation the other side is', () => {
    const union = { kind: 'organisation', names: ['Union'] } as const
    const roy = { names: ['Eve Roy'] } as const
    const meet = { kind: 'talks', parties: ['no'], time: on('2024-03-04') } as const
    const participants = [['lind', 'no'], ['roy']] as const
    const words = `${text} Union. Eve Roy.`
    const here: MadeReading = {
      ...told('a', '2024-03-05', { ...meet, parties: ['no', 'union'] }),
      text: `${words} a`,
      actors: { ...actors, union, roy: { ...roy, office: ['talks', 'current', 'Union'] } },
    }
    const there: MadeReading = {
      ...told('b', '2024-03-05', { ...meet, participants, place: vienna }),
      text: `${words} b`,
      actors: { ...actors, roy },
    }
    const sides = ({ contacts }: ReturnType<typeof record>): readonly number[] =>
      contacts.map(({ parties }) => parties.length)
    expect(sides(record(here, there))).toEqual([2])
    expect(sides(record(there))).toEqual([1])
  })

  it('finds another place than the planned one a difference', () => {
    const plan = told('a', '2024-03-01', {
      status: 'planned',
      participants: both,
      time: on('2024-03-04'),
      place: vienna,
    })
    const held = told('b', '2024-03-05', { participants: both, time: on('2024-03-04'), place: graz })
    expect(relation('place', plan, held)).toBe('differs')
  })

  it('finds a day more or less a conflict where both reports could know of both days', () => {
    const monday = told('a', '2024-03-06', { participants: both, time: on('2024-03-04'), place: vienna })
    expect(
      relation('time', monday, told('b', '2024-03-06', { participants: both, time: on('2024-03-05'), place: vienna })),
    ).toBe('conflicts')
    expect(
      count(
        { ...monday, published: '2024-03-04' },
        told('b', '2024-03-05', { participants: both, time: on('2024-03-05'), place: vienna }),
      ),
    ).toBe(2)
  })

  it('knows a meeting by the day before from what another report calls talks in the same town', () => {
    const met = told('a', '2024-03-06', { participants: both, time: on('2024-03-04'), place: vienna })
    const talked = { kind: 'talks', participants: both, time: on('2024-03-06') } as const
    const dayAfter = { ...talked, time: on('2024-03-05') }
    expect(count(met, told('b', '2024-03-06', { ...dayAfter, place: vienna }))).toBe(1)
    expect(count(met, told('b', '2024-03-06', { ...talked, place: vienna }))).toBe(2)
  })

  it('takes what two had a day apart in two towns for one where neither report tells of a second', () => {
    const monday = { participants: both, time: on('2024-03-04'), place: vienna } as const
    const tuesday = { kind: 'talks', participants: both, time: on('2024-03-05'), place: graz } as const
    const met = told('a', '2024-03-06', monday)
    expect(relation('place', met, told('b', '2024-03-06', tuesday))).toBe('conflicts')
    expect(count(met, told('b', '2024-03-06', { ...tuesday, participants: [['lind', 'no']] }))).toBe(2)
    expect(count(met, told('b', '2024-03-20', tuesday))).toBe(2)
    expect(
      count(told('a', '2024-03-06', monday, { ...tuesday, words: 'spoke' }), told('b', '2024-03-06', tuesday)),
    ).toBe(2)
  })

  it('finds two days of talks a difference, unless one account has them run over days', () => {
    const talks = { kind: 'talks', participants: both, place: vienna } as const
    const monday = told('a', '2024-03-06', { ...talks, time: on('2024-03-04') })
    const tuesday = told('b', '2024-03-06', { ...talks, time: on('2024-03-05') })
    expect(relation('time', monday, tuesday)).toBe('differs')
    expect(
      relation('time', monday, tuesday, told('c', '2024-03-07', { ...talks, time: on('2024-03-04/2024-03-06') })),
    ).toBe('agrees')
  })

  it('finds two heads of one delegation a conflict, two people who met somebody one day two meetings', () => {
    const led = (name: string, ...heads: readonly string[]): MadeReading =>
      told(name, '2024-03-05', {
        kind: 'talks',
        participants: heads.map((head) => [head, head === 'lind' ? 'no' : 'fi', 'head'] as const),
        time: on('2024-03-04'),
        place: vienna,
      })
    expect(relation('participant', led('a', 'lind', 'virta'), led('b', 'lind', 'salo'))).toBe('conflicts')
    const met = (name: string, ...people: readonly string[]): MadeReading =>
      told(name, '2024-03-05', {
        participants: people.map((person) => [person, person === 'lind' ? 'no' : 'fi'] as const),
        time: on('2024-03-04'),
        place: vienna,
      })
    expect(count(met('a', 'lind', 'virta'), met('b', 'lind', 'salo'))).toBe(2)
  })

  it('knows the contact that a report tells in two parts by what either says', () => {
    const parts = told(
      'a',
      '2024-03-05',
      { kind: 'talks', time: on('2024-03-04'), place: vienna },
      { kind: 'talks', words: 'spoke', participants: [['lind', 'no', 'head']] },
    )
    const salo = { kind: 'talks', place: vienna, participants: [['salo', 'fi', 'head']] } as const
    const other = { ...salo, participants: [['virta', 'no', 'head']] } as const
    expect(count(parts, told('b', undefined, salo))).toBe(1)
    expect(count(parts, told('b', undefined, other))).toBe(1)
    expect(count(parts, told('b', undefined, { ...salo, place: graz }))).toBe(2)
  })

  it('finds two months, or a day and a month, of the next meeting of the same sides a conflict', () => {
    const next = (name: string, month: string): MadeReading =>
      told(name, '2024-03-05', { status: 'planned', time: on(month) })
    expect(relation('time', next('a', '2024-04'), next('b', '2024-05'))).toBe('conflicts')
    expect(relation('time', next('a', '2024-04'), next('b', '2024-05-12'))).toBe('conflicts')
    expect(count(next('a', '2024-04'), next('b', '2024-06'))).toBe(2)
  })

  it('takes the visit of one guest that is asked for, accepted or planned in the news of the same days for one', () => {
    const visit = { kind: 'visit', participants: [['lind', 'no']] } as const
    const accepted = told('a', '2024-03-05', { ...visit, status: 'agreed', time: on('2024-05') })
    expect(count(accepted, told('b', '2024-03-06', { ...visit, status: 'invited' }))).toBe(1)
    expect(count(accepted, told('b', '2024-03-06', { ...visit, status: 'declined', time: on('2024-06') }))).toBe(1)
    expect(count(accepted, told('b', '2024-03-06', { ...visit, status: 'invited', time: on('2025-05') }))).toBe(2)
    expect(count(accepted, told('b', '2024-03-06', { ...visit, status: 'held' }))).toBe(2)
    const off = { ...visit, status: 'cancelled' } as const
    expect(count(told('a', '2024-03-05', { ...off, time: on('2024-03-09') }), told('b', '2024-03-06', off))).toBe(1)
    // so far ahead that no other contact without a date would be it
    const ahead = told('a', '2024-03-05', { ...visit, status: 'invited', time: on('2024-10') })
    expect(count(ahead, told('b', '2024-03-06', { ...visit, status: 'agreed' }))).toBe(1)
    const other = { ...visit, participants: [['salo', 'fi']] } as const
    expect(count(accepted, told('b', '2024-03-06', { ...other, status: 'invited' }))).toBe(2)
  })
})

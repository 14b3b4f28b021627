import { describe, expect, it } from 'vitest'
import type { MadeContact, MadeReading } from '../made-reading.ts'
import { both, count, graz, on, relation, told, vienna } from './made-accounts.ts'

describe('which accounts are one plan', () => {
  it('joins the next meeting of the same sides whether or not a report says where', () => {
    const next = told('a', '2024-03-05', { kind: 'talks', status: 'planned', time: on('2024-04'), place: vienna })
    expect(count(next, told('b', '2024-03-05', { status: 'agreed', time: on('2024-04') }))).toBe(1)
    expect(count(next, told('b', '2024-03-05', { status: 'agreed' }))).toBe(1)
  })

  it('takes a visit and a meeting at one town in one month for one plan, and keeps them apart elsewhere', () => {
    const visit = { kind: 'visit', status: 'planned', time: on('2024-04'), participants: [['lind', 'no']] } as const
    const meeting = { status: 'planned', time: on('2024-04'), participants: both } as const
    const first = told('a', '2024-03-05', { ...visit, place: vienna })
    expect(count(first, told('b', '2024-03-05', { ...meeting, place: vienna }))).toBe(1)
    expect(count(first, told('b', '2024-03-05', { ...meeting, place: graz }))).toBe(2)
  })

  it('puts a bare “is off” with what was planned, not with a new proposal', () => {
    const off = { status: 'cancelled', words: 'talks' } as const
    expect(count(told('a', '2024-03-05', { status: 'planned', place: vienna }, off))).toBe(1)
    expect(count(told('a', '2024-03-05', { status: 'proposed', place: vienna }, off))).toBe(2)
  })

  it('takes the next round in one town for one plan though two reports of the same news give two days', () => {
    const plan = (name: string, published: string, ...days: readonly string[]): MadeReading =>
      told(name, published, ...days.map((day) => ({ status: 'planned' as const, time: on(day), place: vienna })))
    const first = plan('a', '2024-03-05', '2024-03-20')
    expect(count(first, plan('b', '2024-03-06', '2024-03-27'))).toBe(1)
    expect(relation('time', first, plan('b', '2024-03-06', '2024-03-27'))).toBe('differs')
    expect(relation('time', first, plan('b', '2024-03-05', '2024-03-27'))).toBe('conflicts')
    // too far off, of another week's news, or a report that knows of both
    expect(count(first, plan('b', '2024-03-06', '2024-05-27'))).toBe(2)
    expect(count(first, plan('b', '2024-03-15', '2024-03-27'))).toBe(2)
    expect(count(first, plan('b', '2024-03-06', '2024-03-20', '2024-03-27'))).toBe(2)
  })

  it('takes the next meeting on one day for one plan though two reports of the same news give two towns', () => {
    const plan = (name: string, published: string, place: typeof vienna, more: Partial<MadeContact> = {}) =>
      told(name, published, { kind: 'talks', status: 'planned', time: on('2024-03-20'), place, ...more })
    const lima = { name: 'Lima', country: 'PE', words: 'Graz' }
    const first = plan('a', '2024-03-05', vienna)
    expect(relation('place', first, plan('b', '2024-03-05', lima))).toBe('conflicts')
    expect(count(first, plan('b', '2024-03-05', lima, { time: on('2024-03-21') }))).toBe(2)
    const between = plan('c', '2024-03-05', lima)
    expect(count(first, plan('b', '2024-03-05', lima, { time: on('2024-03-21') }), between)).toBe(1)
    expect(count(first, plan('b', '2024-03-15', lima))).toBe(2)
    expect(count(first, plan('b', '2024-03-05', lima, { status: 'proposed' }))).toBe(2)
    // a report without a date says too little, until a third has the one town and the other day
    const undated = told('c', undefined, { status: 'planned', place: lima })
    expect(count(first, undated)).toBe(2)
    expect(count(first, undated, plan('b', '2024-03-05', lima))).toBe(1)
    expect(count(first, told('c', '2024-03-05', { status: 'planned', place: lima, time: on('2024-05') }))).toBe(2)
    // what was held was held in one place
    expect(
      count(plan('a', '2024-03-21', vienna, { status: 'held' }), plan('b', '2024-03-21', lima, { status: 'held' })),
    ).toBe(2)
  })

  it('takes the visit of one guest for one plan though two reports of the same news give two months', () => {
    const visit = (name: string, month: string, guest: 'lind' | 'virta', side: 'no' | 'fi') =>
      told(name, '2024-03-05', { kind: 'visit', status: 'planned', time: on(month), participants: [[guest, side]] })
    expect(relation('time', visit('a', '2024-09', 'lind', 'no'), visit('b', '2024-10', 'lind', 'no'))).toBe('conflicts')
    expect(relation('time', visit('a', '2024-06', 'lind', 'no'), visit('b', '2024-09', 'lind', 'no'))).toBe('conflicts')
    expect(count(visit('a', '2024-06', 'lind', 'no'), visit('b', '2025-03', 'lind', 'no'))).toBe(2)
    expect(count(visit('a', '2024-09', 'lind', 'no'), visit('b', '2024-10', 'virta', 'fi'))).toBe(2)
  })

  it('takes the next round of the same sides for one though no town is told and two reports have two days', () => {
    const round = (name: string, day: string, published = '2024-03-05') =>
      told(name, published, { kind: 'talks', status: 'planned', time: on(day), parties: ['no', 'fi'] })
    expect(relation('time', round('a', '2024-04-05'), round('b', '2024-04-12'))).toBe('conflicts')
    expect(count(round('a', '2024-04-05'), round('b', '2024-04-12', '2024-03-25'))).toBe(2)
  })

  it('takes a summit in one town for one though an older report has it a day earlier, called off or not', () => {
    const summit = (name: string, published: string, day: string, status: 'planned' | 'cancelled' = 'planned') =>
      told(name, published, { kind: 'summit', status, time: on(day), place: vienna, participants: both })
    expect(count(summit('a', '2024-03-05', '2024-03-21'), summit('b', '2024-03-14', '2024-03-22'))).toBe(1)
    expect(count(summit('a', '2024-03-05', '2024-03-21'), summit('b', '2024-03-19', '2024-03-20', 'cancelled'))).toBe(1)
    expect(count(summit('a', '2024-03-05', '2024-03-21'), summit('b', '2024-03-14', '2024-03-28'))).toBe(2)
  })

  it('takes the summit of two states for one though two reports of the same news give two towns and two days', () => {
    const summit = (name: string, place: typeof vienna, day: string, published = '2024-03-05') =>
      told(name, published, { kind: 'summit', status: 'planned', time: on(day), place })
    expect(count(summit('a', vienna, '2024-03-20'), summit('b', graz, '2024-03-27'))).toBe(1)
    expect(count(summit('a', vienna, '2024-03-20'), summit('b', graz, '2024-04-27'))).toBe(2)
    expect(count(summit('a', vienna, '2024-03-20'), summit('b', graz, '2024-03-27', '2024-03-15'))).toBe(2)
  })

  it('takes a plan of one town and month for one, of whose sides either report has only some', () => {
    const plan = (name: string, parties: readonly ('no' | 'fi' | 'se')[], town = vienna) =>
      told(name, '2024-03-05', { kind: 'summit', status: 'planned', time: on('2024-05'), place: town, parties })
    expect(count(plan('a', ['no', 'fi']), plan('b', ['no', 'se']))).toBe(1)
    expect(count(plan('a', ['no', 'fi']), plan('b', ['no', 'se'], graz))).toBe(2)
  })
})

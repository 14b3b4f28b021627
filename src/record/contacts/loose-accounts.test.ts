import { describe, expect, it } from 'vitest'
import { type MadeContact, type MadeReading, madeReading } from '../made-reading.ts'
import { makeRecord } from '../record.ts'

const actors = {
  no: { kind: 'state', names: ['Norway'], country: 'NO' },
  fi: { kind: 'state', names: ['Finland'], country: 'FI' },
  lind: { names: ['Anna Lind'], country: 'NO' },
} as const

const text = 'Norway and Finland met for talks in Vienna, not in Graz, and Anna Lind spoke.'
const vienna = { name: 'Vienna', country: 'AT', words: 'Vienna' }
const graz = { name: 'Graz', country: 'AT', words: 'Graz' }
const on = (edtf: string): NonNullable<MadeContact['time']> => ({ edtf, words: 'Vienna' })
const plan = { status: 'planned', time: on('2024-03-20'), place: vienna } as const

const told = (name: string, published: string, ...contacts: readonly Partial<MadeContact>[]): MadeReading => ({
  name,
  text: `${text} ${name}`,
  actors,
  published,
  contacts: contacts.map((contact) => ({
    kind: 'meeting',
    words: 'met',
    parties: contact.loose ? [] : ['no', 'fi'],
    ...contact,
  })),
})

/** The reports that tell of each contact of the record, by the name of the report. */
const contactsOf = (...made: readonly MadeReading[]): readonly string[] => {
  const record = makeRecord(made.map(madeReading))
  const nameOf = new Map(record.reports.map(({ id, source }) => [id, source.replace('.txt', '')]))
  return record.contacts
    .map(({ claims }) => [...new Set(claims.map(({ evidence }) => nameOf.get(evidence.report)))].sort().join(' '))
    .sort()
}

describe('accounts that do not say who met', () => {
  it.each([
    ['on the same day', { time: on('2024-03-04') }, ['a b']],
    ['at the same place in the news of the same days', { place: vienna }, ['a b']],
    ['on another day', { time: on('2024-03-03') }, ['a']],
    ['at another place', { time: on('2024-03-04'), place: graz }, ['a']],
    ['in another manner', { kind: 'call', time: on('2024-03-04') }, ['a']],
    ['with somebody else', { time: on('2024-03-04'), participants: [['lind', 'no']] }, ['a']],
    ['without day or place', {}, ['a']],
  ] as const)('go with the contact of another report %s, and make none by themselves', (_, loose, contacts) => {
    const held = told('a', '2024-03-05', { kind: 'talks', time: on('2024-03-04'), place: vienna })
    expect(contactsOf(held, told('b', '2024-03-05', { ...loose, loose: true }))).toEqual(contacts)
  })

  it('take the next round in one town for one, though two reports have two days for it', () => {
    const other = { ...plan, time: on('2024-03-27'), loose: true }
    expect(contactsOf(told('a', '2024-03-05', plan), told('b', '2024-03-05', other))).toEqual(['a b'])
    expect(contactsOf(told('a', '2024-03-05', plan), told('b', '2024-04-05', other))).toEqual(['a'])
  })

  it('stay alone by their town in the news of another year', () => {
    const held = told('a', '2024-03-05', { time: on('2024-03-04'), place: vienna })
    expect(contactsOf(held, told('b', '2025-03-05', { place: vienna, loose: true }))).toEqual(['a'])
  })

  it('stay alone where two contacts fit, or one of their own report', () => {
    const loose = { time: on('2024-03-04'), loose: true }
    const oslo = { time: on('2024-03-04'), participants: [['lind', 'no']] } as const
    expect(contactsOf(told('a', '2024-03-05', { time: on('2024-03-04') }, loose))).toEqual(['a'])
    expect(
      contactsOf(
        told('a', '2024-03-05', { time: on('2024-03-04'), place: graz }, { ...oslo, place: vienna }),
        told('b', '2024-03-05', loose),
      ),
    ).toEqual(['a', 'a'])
  })
})

import { type MadeContact, type MadeReading, madeReading } from '../made-reading.ts'
import { makeRecord } from '../record.ts'

// Two states and their people as tests of joining tell of them.

export const actors = {
  no: { kind: 'state', names: ['Norway'], country: 'NO' },
  fi: { kind: 'state', names: ['Finland'], country: 'FI' },
  se: { kind: 'state', names: ['Sweden'], country: 'SE' },
  lind: { names: ['Anna Lind'], country: 'NO' },
  virta: { names: ['Eero Virta'], country: 'FI' },
  salo: { names: ['Liisa Salo'], country: 'FI' },
  berg: { names: ['Nils Berg'], country: 'SE' },
} as const

/** Words in the order in which they may be used below; every report has them. */
export const text =
  'Norway and Finland met for talks in Vienna, not in Graz: Anna Lind, Eero Virta, Liisa Salo and Nils Berg spoke.'
export const vienna = { name: 'Vienna', country: 'AT', words: 'Vienna' }
export const graz = { name: 'Graz', country: 'AT', words: 'Graz' }
export const both = [
  ['lind', 'no'],
  ['virta', 'fi'],
] as const
export const on = (edtf: string): NonNullable<MadeContact['time']> => ({ edtf, words: 'Vienna' })

export const told = (
  name: string,
  published: string | undefined,
  ...contacts: readonly Partial<MadeContact>[]
): MadeReading => ({
  name,
  text: `${text} ${name}`,
  actors,
  ...(published !== undefined && { published }),
  contacts: contacts.map((contact) => ({ kind: 'meeting', words: 'met', parties: ['no', 'fi'], ...contact })),
})

export const record = (...made: readonly MadeReading[]) => makeRecord(made.map(madeReading))
export const count = (...made: readonly MadeReading[]): number => record(...made).contacts.length
export const relation = (attribute: string, ...made: readonly MadeReading[]): string | undefined =>
  record(...made).comparisons.find((one) => one.attribute === attribute)?.relation

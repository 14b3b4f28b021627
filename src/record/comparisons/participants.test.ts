import { expect, it } from 'vitest'
import { type MadeReading, madeReading } from '../made-reading.ts'
import { makeRecord } from '../record.ts'

/** A report of one meeting, at which Hagen was, or was expressly not, or of whom it says nothing. */
const report = (name: string, hagen: 'in' | 'out' | 'both' | 'untold'): MadeReading => ({
  name,
  published: '2024-06-05',
  text: `Berg and Virta met in Vienna, ${name}. Hagen was there. Hagen was not.`,
  actors: {
    no: { kind: 'state', names: ['Norway'], country: 'NO' },
    fi: { kind: 'state', names: ['Finland'], country: 'FI' },
    b: { names: ['Berg'], country: 'NO' },
    v: { names: ['Virta'], country: 'FI' },
    h: { names: ['Hagen'], country: 'NO' },
  },
  contacts: [
    {
      kind: 'meeting',
      words: 'met',
      place: { name: 'Vienna', country: 'AT', words: 'Vienna' },
      time: { edtf: '2024-06-04', words: 'Vienna' },
      parties: ['no', 'fi'],
      participants: [['b'], ['v'], ...(hagen === 'in' || hagen === 'both' ? ([['h']] as const) : [])],
      claims: [
        ...(hagen === 'in' || hagen === 'both'
          ? ([{ attribute: 'participant', value: 'h', words: 'Hagen was there' }] as const)
          : []),
        ...(hagen === 'out' || hagen === 'both'
          ? ([{ attribute: 'participant', value: 'h', words: 'Hagen was not', qualifier: 'not' }] as const)
          : []),
      ],
    },
  ],
})

it.each([
  ['in', 'out', ['participant conflicts']],
  ['in', 'untold', []],
  ['out', 'untold', []],
  ['out', 'out', []],
  // who tells both tells what others say of it
  ['both', 'out', []],
  ['in', 'both', ['participant conflicts']],
] as const)('is a conflict where somebody was there by one report and not by the other: %s, %s', (a, b, expected) => {
  const { comparisons } = makeRecord([madeReading(report('first', a)), madeReading(report('second', b))])
  expect(
    comparisons
      .filter(({ relation }) => relation !== 'agrees')
      .map(({ attribute, relation }) => `${attribute} ${relation}`),
  ).toEqual(expected)
})

import { describe, expect, it } from 'vitest'
import { type MadeReading, madeReading } from '../../record/made-reading.ts'
import { makeRecord } from '../../record/record.ts'
import { harbourTalks } from '../../record/stories.ts'
import { type ContactEntry, makeBrief } from './brief.ts'

const firstOf = (readings: readonly MadeReading[]): ContactEntry | undefined =>
  makeBrief(makeRecord(readings.map(madeReading)), { title: 'harbour' }).contacts[0]

/** The made reading with one claim to each of its contacts: when it was. */
const withTime = (reading: MadeReading, value: string): MadeReading => ({
  ...reading,
  contacts: (reading.contacts ?? []).map((contact) => ({
    ...contact,
    claims: [{ attribute: 'time' as const, value, words: 'Tbilisi' }],
  })),
})

describe('a contact in the brief', () => {
  it('gives a day once with all who tell it, though one report only makes it likely', () => {
    const [plan, ministry] = harbourTalks
    if (!plan || !ministry) throw new Error('no story')
    const entry = firstOf([withTime(plan, '2024-03-14'), withTime(ministry, '2024-03-14?')])
    const times = entry?.facts.filter(({ label }) => label === 'time').map(({ line }) => line)
    expect(times?.map(({ text }) => text)).toEqual(['14 March 2024'])
    expect(times?.flatMap(({ sources }) => sources)).toHaveLength(2)
  })

  it('names the side that does not tell of what the other tells', () => {
    const omitted = firstOf(harbourTalks)?.differences.filter(({ relation }) => relation === 'omits')
    expect(omitted?.flatMap(({ variants }) => variants.map(({ text, quoted }) => quoted ?? text))).toEqual([
      'discussed fisheries',
      'not told: Ministry of Foreign Affairs of Kazakhstan',
    ])
  })
})

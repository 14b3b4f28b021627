import { describe, expect, it } from 'vitest'
import { madeReading } from '../../record/made-reading.ts'
import { makeRecord } from '../../record/record.ts'
import { harbourTalks } from '../../record/stories.ts'
import { makeBrief } from './brief.ts'

const brief = makeBrief(makeRecord(harbourTalks.map(madeReading)), { title: 'harbour' })
const [talks] = brief.contacts

describe('a contact in the brief', () => {
  it('gives a day once, though one report only makes it likely', () => {
    const times = talks?.facts.filter(({ label }) => label === 'time').map(({ line }) => line.text)
    expect(times).toEqual(['14 March 2024'])
  })

  it('names the side that does not tell of what the other tells', () => {
    const omitted = talks?.differences.filter(({ relation }) => relation === 'omits')
    expect(omitted?.flatMap(({ variants }) => variants.map(({ text, quoted }) => quoted ?? text))).toEqual([
      'discussed fisheries',
      'not told: Ministry of Foreign Affairs of Kazakhstan',
    ])
  })
})

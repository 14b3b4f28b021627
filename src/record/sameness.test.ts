import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { takeIn } from '../intake/report.ts'
import type { Report } from '../model/record.ts'
import { findSameness } from './sameness.ts'

const report = (text: string, said: Record<string, string> = {}): Report => {
  const front = Object.entries(said)
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('')
  const { report } = takeIn({ source: 'a.md', bytes: Buffer.from(front ? `---\n${front}---\n${text}` : text) })
  if (!report) throw new Error('no report')
  return report
}

const wire = `Delegations from Norway and Georgia met behind closed doors in Bergen on Tuesday to settle a quarrel over fishing quotas that has lasted for a decade.

The talks went on until late in the evening and ended without a joint statement, officials on both sides said afterwards.

A second round is planned for May, when the Georgian fisheries minister is expected to travel to the Norwegian coast with a larger team of experts.`
const added =
  'Our own correspondent saw the two ministers leave the hotel by different doors, and neither would say a word to those waiting outside in the rain.'
const other = `Norway and Georgia remain apart on fish. Envoys of the two countries sat together for most of Tuesday in Bergen, and little came of it, people close to the talks told this newspaper.`

describe('sameness', () => {
  it('links the same words under another front matter, whatever page stood round them', () => {
    const first = report(wire, { published: '2025-03-01' })
    const second = report(`Skip to main content\n\n${wire}\n\nShare on Facebook`, { published: '2025-03-02' })
    expect(findSameness([second, first])).toEqual(new Map([[second.id, { report: first.id, kind: 'identical' }]]))
  })

  it('links a version with small changes as near, the earlier one being the original', () => {
    const first = report(wire, { published: '2025-03-01' })
    const second = report(wire.replace('Tuesday', 'Tuesday night'), { published: '2025-03' })
    expect(findSameness([first, second])).toEqual(new Map([[second.id, { report: first.id, kind: 'near' }]]))
  })

  it('links a wire text inside another as syndicated, and one that names its origin', () => {
    const first = report(wire, { published: '2025-03-01', outlet: 'Iberia Press' })
    const longer = report(
      `${wire}\n\n${added}\n\n${added.replace('hotel', 'town hall').replace('Our own', 'A second')}`,
      { published: '2025-03-02' },
    )
    const cut = report(`This post was originally published on Iberia Press\n\n${wire.split('\n\n')[1]}\n\n${added}`)
    expect(findSameness([first, longer, cut])).toEqual(
      new Map([
        [longer.id, { report: first.id, kind: 'syndicated' }],
        [cut.id, { report: first.id, kind: 'syndicated' }],
      ]),
    )
  })

  it('keeps apart reports of one event, and those that only print one statement', () => {
    const statement =
      '“We came here to talk about fish, and about nothing else than fish, and we shall go on talking about fish until there is an agreement that both of our countries can live with,” the Georgian minister said'
    const a = report(`${statement} in Bergen on Tuesday.\n\n${other}`)
    const b = report(
      `Late in the evening a door opened at last, and out came the minister.\n\n${statement}, and went to bed.`,
    )
    expect(findSameness([a, b, report(wire)])).toEqual(new Map())
  })

  it('does not depend on the order of the reports', () => {
    const many = [
      wire,
      wire.replace('Bergen', 'Oslo'),
      `${wire}\n\n${added}`,
      `${added}\n\n${wire}\n\n${other}`,
      other,
      added,
    ].map((text, at) => report(text, { published: `2025-03-0${1 + (at % 2)}` }))
    const expected = findSameness(many)
    expect(expected.size).toBeGreaterThan(1)
    for (const { report: original } of expected.values()) expect(expected.has(original)).toBe(false)
    fc.assert(
      fc.property(fc.shuffledSubarray(many, { minLength: many.length }), (shuffled) => {
        expect(new Map([...findSameness(shuffled)].sort())).toEqual(new Map([...expected].sort()))
      }),
      { numRuns: 40 },
    )
  })
})

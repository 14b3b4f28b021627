import { describe, expect, it } from 'vitest'
import { Decision } from '../model/decision.ts'
import { CaseRecord } from '../model/record.ts'
import type { MadeReading } from './made-reading.ts'
import { makeRecord } from './record.ts'
import { contactWith, harbourTalks, olderStory, readingsOf, sourcesIn } from './stories.ts'

const stories = [...harbourTalks, olderStory]
const recordOf = (made: readonly MadeReading[], decisions: readonly Decision[] = []): CaseRecord =>
  makeRecord(readingsOf(made), decisions)

describe('decisions', () => {
  const made = (decision: Partial<Decision> & Pick<Decision, 'kind'>): unknown => ({
    id: 'd1',
    at: '2024-04-01T12:00:00Z',
    by: 'a reader',
    ...decision,
  })
  const record = recordOf(stories)
  const talks = contactWith(record, 'plan.txt')
  const older = contactWith(record, 'older.txt')
  const decide = (decision: unknown): readonly Decision[] => [Decision.parse(decision)]

  it('merge: what a person says is one is one, and a report more does not undo it', () => {
    const decisions = decide(made({ kind: 'merge', of: 'contact', a: talks.id, b: older.id }))
    const merged = recordOf(stories, decisions)
    expect(sourcesIn(merged, contactWith(merged, 'older.txt'))).toHaveLength(5)
    const fewer = recordOf(stories.slice(1), decisions)
    expect(() => CaseRecord.parse(fewer)).not.toThrow()
  })

  it('split-reports: what a report tells can be taken out of a contact', () => {
    const copy = record.reports.find(({ source }) => source === 'copy.txt')
    const split = recordOf(
      stories,
      decide(made({ kind: 'split-reports', of: 'contact', subject: talks.id, reports: [copy?.id ?? ''] })),
    )
    expect(sourcesIn(split, contactWith(split, 'copy.txt'))).toEqual(['copy.txt'])
  })

  it('reject and set: a contact left out, a status set', () => {
    expect(recordOf(stories, decide(made({ kind: 'reject', of: 'contact', subject: older.id }))).contacts).toHaveLength(
      record.contacts.length - 1,
    )
    const set = recordOf(
      stories,
      decide(made({ kind: 'set', of: 'contact', subject: older.id, field: 'status', value: 'cancelled' })),
    )
    expect(contactWith(set, 'older.txt').status).toBe('cancelled')
  })

  it('set published: dates the weekday that a report without a date left open, whatever it is told with', () => {
    const report: MadeReading = {
      name: 'undated',
      text: 'Norway and Kazakhstan held talks in Almaty on Thursday and meet again on Monday in Aktau.',
      actors: {
        no: { kind: 'state', names: ['Norway'], country: 'NO' },
        kz: { kind: 'state', names: ['Kazakhstan'], country: 'KZ' },
      },
      contacts: [
        {
          kind: 'talks',
          words: 'held talks',
          parties: ['no', 'kz'],
          time: { weekday: 4, words: 'Thursday' },
          place: { name: 'Almaty', country: 'KZ', words: 'Almaty' },
        },
        {
          kind: 'meeting',
          status: 'planned',
          words: 'meet again',
          parties: ['no', 'kz'],
          time: { weekday: 1, words: 'Monday' },
          place: { name: 'Aktau', country: 'KZ', words: 'Aktau' },
        },
      ],
    }
    const subject = recordOf([report]).reports[0]?.id ?? ''
    const timesIn = (decisions: readonly Decision[]): readonly (string | undefined)[] =>
      recordOf([report], decisions)
        .contacts.map(({ time }) => time)
        .sort()
    expect(timesIn([])).toEqual([undefined, undefined])
    expect(
      timesIn(decide(made({ kind: 'set', of: 'report', subject, field: 'published', value: '2024-05-11' }))),
    ).toEqual(['2024-05-09', '2024-05-13'])
  })

  it('reject of a claim: it and what followed from it alone are gone, the contact keeps its id, and no other claim is touched', () => {
    const claim =
      talks.claims.find(({ attribute, id }) => attribute === 'time' && id !== undefined) ??
      talks.claims.find(({ id }) => id !== undefined)
    const without = recordOf(stories, decide(made({ kind: 'reject', of: 'claim', subject: claim?.id ?? '' })))
    const after = without.contacts.find(({ id }) => id === talks.id)
    expect(claim).toBeDefined()
    expect(after?.claims.map(({ id }) => id)).not.toContain(claim?.id)
    expect(after?.claims.filter(({ id }) => id !== undefined).map(({ id }) => id)).toEqual(
      talks.claims.filter(({ id }) => id !== undefined && id !== claim?.id).map(({ id }) => id),
    )
  })

  it('undo: what was undone does not count, what undid it may be undone, in any order', () => {
    const at = (day: number): string => `2024-04-0${day}T12:00:00Z`
    const reject = made({ id: 'd1', at: at(1), kind: 'reject', of: 'contact', subject: older.id })
    const undo = made({ id: 'd2', at: at(2), kind: 'undo', subject: 'd1' })
    const again = made({ id: 'd3', at: at(3), kind: 'undo', subject: 'd2' })
    const contactsAfter = (...decisions: readonly unknown[]): number =>
      recordOf(
        stories,
        decisions.map((decision) => Decision.parse(decision)),
      ).contacts.length
    expect(contactsAfter(reject, undo)).toBe(record.contacts.length)
    expect(contactsAfter(undo, reject)).toBe(record.contacts.length)
    expect(contactsAfter(again, reject, undo)).toBe(record.contacts.length - 1)
  })
})

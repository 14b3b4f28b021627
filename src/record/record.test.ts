import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Decision } from '../model/decision.ts'
import { CaseRecord } from '../model/record.ts'
import { type MadeContact, type MadeReading, madeReading } from './made-reading.ts'
import { makeRecord } from './record.ts'
import { contactWith, harbourTalks, olderStory, readingsOf, sourcesIn } from './stories.ts'

const stories = [...harbourTalks, olderStory]
const recordOf = (made: readonly MadeReading[], decisions: readonly Decision[] = []): CaseRecord =>
  makeRecord(readingsOf(made), decisions)

describe('the record as a whole', () => {
  it('keeps to its own schema', () => {
    expect(() => CaseRecord.parse(recordOf(stories))).not.toThrow()
  })

  it('is empty of nothing', () => {
    expect(makeRecord([], [])).toMatchObject({ reports: [], actors: [], contacts: [], comparisons: [], review: [] })
  })

  it('does not depend on the order of reports', () => {
    const straight = JSON.stringify(recordOf(stories))
    fc.assert(
      fc.property(
        fc.shuffledSubarray(stories, { minLength: stories.length }),
        (order) => JSON.stringify(recordOf(order)) === straight,
      ),
      { numRuns: 40 },
    )
  })

  it('shows no trace of a report that was added and taken away', () => {
    fc.assert(
      fc.property(fc.subarray(stories, { minLength: 1 }), (some) => {
        const before = JSON.stringify(recordOf(some))
        recordOf(stories)
        return JSON.stringify(recordOf(some)) === before
      }),
      { numRuns: 30 },
    )
  })

  it('counts a report once however often its reading comes', () => {
    expect(recordOf([...stories, ...stories])).toEqual(recordOf(stories))
  })

  it('points at the very words wherever it has a span', () => {
    const record = recordOf(stories)
    const texts = new Map(record.reports.map(({ id, text }) => [id, text]))
    let spans = 0
    const walk = (node: unknown): void => {
      if (Array.isArray(node)) for (const item of node) walk(item)
      else if (typeof node === 'object' && node !== null) {
        if ('exact' in node && 'report' in node && 'start' in node && 'end' in node) {
          spans++
          expect(texts.get(String(node.report))?.slice(Number(node.start), Number(node.end))).toBe(node.exact)
        }
        for (const value of Object.values(node)) walk(value)
      }
    }
    walk({ ...record, reports: [] })
    expect(spans).toBeGreaterThan(20)
  })

  it('names no contact, actor or comparison that is not there', () => {
    const record = recordOf(stories)
    const actors = new Set(record.actors.map(({ id }) => id))
    const comparisons = new Set(record.comparisons.map(({ id }) => id))
    for (const contact of record.contacts) {
      for (const id of [...contact.parties, ...contact.participants.map(({ actor }) => actor)])
        expect(actors).toContain(id)
      for (const id of contact.comparisons) expect(comparisons).toContain(id)
    }
  })
})

describe('one contact out of many accounts', () => {
  const record = recordOf(stories)
  const talks = contactWith(record, 'plan.txt')

  it('joins what was planned, what was held, and what gives no date', () => {
    expect(sourcesIn(record, talks)).toEqual(['astana.txt', 'copy.txt', 'ministry.txt', 'plan.txt'])
    expect(talks).toMatchObject({
      kind: 'talks',
      status: 'held',
      time: '2024-03-14',
      place: { name: 'Tbilisi', country: 'GE' },
    })
  })

  it('keeps every report’s own status and says why the accounts are one', () => {
    expect(new Set(talks.claims.filter(({ attribute }) => attribute === 'status').map(({ value }) => value))).toEqual(
      new Set(['planned', 'held']),
    )
    expect(talks.sameBecause.length).toBeGreaterThan(0)
  })

  it('gives a bare weekday the date another account has, and says where from', () => {
    const resolved = talks.claims.find(
      ({ attribute, evidence }) => attribute === 'time' && evidence.exact === 'Thursday',
    )
    expect(resolved).toMatchObject({
      value: '2024-03-14',
      certainty: 'implied',
      resolvedBy: { rule: 'same-contact', anchor: '2024-03-14' },
    })
  })

  it('keeps an undated story apart whose office-holder is another, and offers it for review', () => {
    const older = contactWith(record, 'older.txt')
    expect(older.id).not.toBe(talks.id)
    const offered = record.review.find(
      ({ kind, a, b }) => kind === 'contact' && [a, b].includes(older.id) && [a, b].includes(talks.id),
    )
    expect(offered?.against.join(' ')).toContain('foreign minister of NO')
  })

  it('leaves an undated account alone where two contacts fit it', () => {
    const again: MadeReading = {
      ...(harbourTalks[1] ?? olderStory),
      name: 'april',
      published: '2024-04-19',
      text: 'Norway and Kazakhstan held talks in Tbilisi on 18 April.',
      measures: [],
      actors: {
        no: { kind: 'state', names: ['Norway'], country: 'NO' },
        kz: { kind: 'state', names: ['Kazakhstan'], country: 'KZ' },
      },
      contacts: [
        {
          kind: 'talks',
          words: 'held talks',
          parties: ['no', 'kz'],
          time: { edtf: '2024-04-18', words: '18 April' },
          place: { name: 'Tbilisi', country: 'GE', words: 'Tbilisi' },
        },
      ],
    }
    const undated: MadeReading = {
      ...again,
      name: 'undated',
      text: 'Norway and Kazakhstan held talks in Tbilisi.',
      contacts: [
        {
          kind: 'talks',
          words: 'held talks',
          parties: ['no', 'kz'],
          place: { name: 'Tbilisi', country: 'GE', words: 'Tbilisi' },
        },
      ],
    }
    const { published: _, ...withoutDate } = undated
    const one = recordOf([...harbourTalks, again, withoutDate])
    expect(sourcesIn(one, contactWith(one, 'undated.txt'))).toEqual(['undated.txt'])
  })

  it('never takes a call and a meeting of one day for one', () => {
    const call: MadeReading = {
      name: 'call',
      published: '2024-03-15',
      text: 'Torbjørn Aaskog of Norway telephoned Kazakhstan on 14 March.',
      actors: {
        no: { kind: 'state', names: ['Norway'], country: 'NO' },
        kz: { kind: 'state', names: ['Kazakhstan'], country: 'KZ' },
        envoy: { names: ['Torbjørn Aaskog'], country: 'NO' },
      },
      contacts: [
        {
          kind: 'call',
          words: 'telephoned Kazakhstan',
          parties: ['no', 'kz'],
          participants: [['envoy', 'no']],
          time: { edtf: '2024-03-14', words: '14 March' },
        },
      ],
    }
    const both = recordOf([...harbourTalks, call])
    expect(sourcesIn(both, contactWith(both, 'call.txt'))).toEqual(['call.txt'])
  })
})

describe('comparisons', () => {
  const record = recordOf(stories)
  const about = (attribute: string, relation: string) =>
    record.comparisons.find((one) => one.attribute === attribute && one.relation === relation)

  it('tells durations that may both be true from ones that cannot, and counts one agency once', () => {
    const duration = about('duration', 'differs')
    expect(duration?.because).toContain('both may be true')
    expect(duration?.variants.map(({ value }) => value).sort()).toEqual(['about PT5H', 'more-than PT4H'])
    expect(duration?.independentSources).toBe(2)
  })

  it('finds “solely consular matters” against “to restore relations” a conflict', () => {
    expect(about('purpose', 'conflicts')?.because).toContain('restoring relations')
  })

  it('finds an omission only between both sides’ own accounts', () => {
    const omission = about('agenda', 'omits')
    expect(omission?.because).toContain('fisheries')
    const press = recordOf(harbourTalks.map((made) => ({ ...made, outlet: `${made.name}-avisen` })))
    expect(press.comparisons.filter(({ relation }) => relation === 'omits')).toEqual([])
  })

  it('takes a plan and its fulfilment for a history, not a difference', () => {
    expect(about('status', 'agrees')?.because).toContain('one after the other')
  })
})

describe('measures', () => {
  it('puts one act told in two reports together and dates its weekday', () => {
    const { measures } = recordOf(stories)
    expect(measures).toHaveLength(1)
    expect(measures[0]).toMatchObject({ kind: 'expulsion', time: '2024-03-11', resolvedBy: { rule: 'same-measure' } })
    expect(measures[0]?.evidence).toHaveLength(2)
  })

  it('takes the only act of its kind by one to another in each of two reports for one', () => {
    const told = (...words: string[]): MadeReading => ({
      name: words.join(' '),
      published: '2024-03-15',
      text: `${words.join('. ')}. Norway. Kazakhstan.`,
      actors: {
        no: { kind: 'state', names: ['Norway'], country: 'NO' },
        kz: { kind: 'state', names: ['Kazakhstan'], country: 'KZ' },
      },
      measures: words.map((words) => ({ kind: 'recall', actor: 'no', target: 'kz', words })),
    })
    const [one, two, three] = ['The envoy is going home', 'Oslo recalled a diplomat', 'Another was withdrawn']
    expect(recordOf([told(one), told(two)]).measures).toHaveLength(1)
    expect(recordOf([told(one), told(two, three)]).measures).toHaveLength(3)
  })
})

describe('measures by and on those who speak for a side', () => {
  const actors = {
    no: { kind: 'state', names: ['Norway'], country: 'NO' },
    ir: { kind: 'state', names: ['Iran'], country: 'IR' },
    vikan: { kind: 'person', names: ['Tone Vikan'], country: 'NO', office: ['foreign minister'] },
    envoy: { kind: 'person', names: ['Reza Daneshfar'], country: 'IR', office: ['ambassador'] },
    other: { kind: 'person', names: ['Sara Kaveh'], country: 'IR', office: ['consul'] },
  } as const
  const told = (actor: keyof typeof actors, target: keyof typeof actors, words: string): MadeReading => ({
    name: words,
    published: '2024-03-15',
    text: `${words}. Norway. Iran. Tone Vikan, foreign minister. Reza Daneshfar, ambassador. Sara Kaveh, consul.`,
    actors,
    measures: [{ kind: 'summons', actor, target, words, time: { edtf: '2024-03-14', words: 'Norway' } }],
  })

  it('takes a minister for the state and an envoy for the side whose he is', () => {
    const { measures } = recordOf([told('no', 'ir', 'The envoy was called in'), told('vikan', 'envoy', 'He came')])
    expect(measures).toHaveLength(1)
  })

  it('keeps two envoys of one side apart', () => {
    const { measures } = recordOf([told('no', 'other', 'She was called in'), told('no', 'envoy', 'He came')])
    expect(measures).toHaveLength(2)
  })

  it('keeps what has been done for years apart from one such act', () => {
    const seized = (words: string, edtf: string): MadeReading => ({
      name: words,
      published: '2024-03-15',
      text: `${words}. Norway. Iran.`,
      actors: { no: actors.no, ir: actors.ir },
      measures: [{ kind: 'seizure', actor: 'no', target: 'ir', words, time: { edtf, words: 'Norway' } }],
    })
    const { measures } = recordOf([
      seized('Four boats have been seized', '2020/2024-03-15'),
      seized('A boat was seized', '2024-03-14'),
    ])
    expect(measures).toHaveLength(2)
  })
})

describe('what two reports tell of one contact', () => {
  const states = {
    us: { kind: 'state', names: ['Sweden'], country: 'SE' },
    them: { kind: 'state', names: ['Finland'], country: 'FI' },
  } as const
  const place = { name: 'Vienna', country: 'AT', words: 'Vienna' }
  const told = (
    name: string,
    text: string,
    contact: Partial<MadeContact>,
    more: Partial<MadeReading> = {},
  ): MadeReading => ({
    name,
    text,
    published: '2024-06-05',
    ...more,
    actors: { ...states, ...more.actors },
    contacts: [
      {
        kind: 'talks',
        words: 'talks',
        parties: ['us', 'them'],
        place,
        time: { edtf: '2024-06-04', words: 'Vienna' },
        ...contact,
      },
    ],
  })

  it('conflicts where one’s spokesman rules out in one report what another names as the aim', () => {
    const first = told('first', 'The talks in Vienna between Sweden and Finland are to normalise relations.', {
      claims: [{ attribute: 'purpose', value: 'normalise relations', words: 'to normalise relations' }],
    })
    const second = told(
      'second',
      'The talks of Sweden and Finland in Vienna are not on normalising relations, Maj Ek said.',
      {
        claims: [
          {
            attribute: 'purpose',
            value: 'normalising relations',
            qualifier: 'not',
            words: 'not on normalising relations',
            speaker: 'ek',
          },
        ],
      },
      { actors: { ek: { names: ['Maj Ek'], country: 'SE' } } },
    )
    const { comparisons } = recordOf([first, second])
    expect(comparisons.find(({ attribute }) => attribute === 'purpose')).toMatchObject({
      relation: 'conflicts',
      independentSources: 2,
    })
    expect(recordOf([first]).comparisons).toEqual([])
  })

  it('takes a short report for no omission and other topics for no difference', () => {
    const first = told('first', 'Sweden and Finland held talks in Vienna on trade.', {
      claims: [{ attribute: 'agenda', value: 'trade', words: 'on trade' }],
    })
    const second = told('second', 'Sweden and Finland held talks in Vienna on fisheries.', {
      claims: [{ attribute: 'agenda', value: 'fisheries', words: 'on fisheries' }],
    })
    expect(recordOf([first, second]).comparisons.filter(({ relation }) => relation !== 'agrees')).toEqual([])
  })

  it('lets a later report overtake an earlier one’s status', () => {
    const planned = told(
      'planned',
      'Sweden and Finland plan talks in Vienna.',
      { status: 'planned' },
      { published: '2024-06-01' },
    )
    const cancelled = told(
      'cancelled',
      'Sweden and Finland called off the talks in Vienna.',
      { status: 'cancelled' },
      { published: '2024-06-03' },
    )
    expect(recordOf([planned, cancelled]).contacts.map(({ status }) => status)).toEqual(['cancelled'])
    const held = told('held', 'Sweden and Finland held talks in Vienna.', {}, { published: '2024-06-05' })
    const denied = told(
      'denied',
      'Finland denies talks with Sweden in Vienna.',
      { status: 'denied' },
      { published: '2024-06-05' },
    )
    expect(recordOf([held, denied]).comparisons.find(({ attribute }) => attribute === 'status')?.relation).toBe(
      'conflicts',
    )
  })

  it('knows an unnamed office-holder by the one holder reports of that time name', () => {
    const named = told(
      'named',
      'Foreign Minister Maj Ek led the talks of Sweden and Finland in Vienna.',
      { participants: [['ek', 'us', 'head']] },
      {
        actors: { ek: { names: ['Maj Ek'], country: 'SE', office: ['Foreign Minister'] } },
      },
    )
    const unnamed = told(
      'unnamed',
      'The Swedish foreign minister praised the talks of Sweden and Finland in Vienna.',
      {},
      {
        actors: {
          minister: {
            kind: 'unnamed',
            names: ['The Swedish foreign minister'],
            country: 'SE',
            office: ['foreign minister'],
          },
        },
      },
    )
    const people = recordOf([named, unnamed]).actors.filter(({ kind }) => kind === 'person' || kind === 'unnamed')
    expect(people.map(({ name, names }) => [name, names.length])).toEqual([['Maj Ek', 2]])
    const later = { ...unnamed, published: '2026-06-05' }
    expect(recordOf([named, later]).actors.filter(({ kind }) => kind === 'person' || kind === 'unnamed')).toHaveLength(
      2,
    )
  })

  it('joins a surname to the only one of that name, and to neither of two', () => {
    const one = told(
      'one',
      'Ekwall attended the talks of Sweden and Finland in Vienna.',
      {},
      { actors: { e: { names: ['Ekwall'] } } },
    )
    const gunnar = told(
      'gunnar',
      'Gunnar Ekwall led talks of Sweden and Finland in Vienna.',
      {},
      { actors: { e: { names: ['Gunnar Ekwall'], country: 'SE' } } },
    )
    const lisa = told(
      'lisa',
      'Lisa Ekwall watched the talks of Sweden and Finland in Vienna.',
      {},
      { actors: { e: { names: ['Lisa Ekwall'], country: 'SE' } } },
    )
    const people = (made: readonly MadeReading[]): number =>
      recordOf(made).actors.filter(({ kind }) => kind === 'person').length
    expect(people([one, gunnar])).toBe(1)
    expect(people([one, gunnar, lisa])).toBe(3)
    expect(recordOf([one, gunnar, lisa]).review.filter(({ kind }) => kind === 'actor')).toHaveLength(2)
  })
})

describe('statements', () => {
  it('gives a joint statement each of its speakers, a group being its members', () => {
    const reading = madeReading({
      name: 'joint',
      text: '“We agree,” said the two ministers, Anna Lind and Bo Falk.',
      actors: {
        anna: { names: ['Anna Lind'], country: 'SE' },
        bo: { names: ['Bo Falk'], country: 'DK' },
        both: { kind: 'group', names: ['the two ministers'], members: ['anna', 'bo'] },
      },
      statements: [{ words: 'We agree', speakers: ['both'] }],
    })
    const record = makeRecord([reading], [])
    const names = record.statements[0]?.speakers.map((id) => record.actors.find((actor) => actor.id === id)?.name)
    expect(names).toEqual(['Anna Lind', 'Bo Falk'])
    expect(record.actors.map(({ kind }) => kind)).not.toContain('group')
  })
})

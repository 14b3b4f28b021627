import { describe, expect, it } from 'vitest'
import { type MadeClaim, type MadeReading, madeReading } from '../made-reading.ts'
import { makeRecord } from '../record.ts'

const states = {
  se: { kind: 'state', names: ['Sweden'], country: 'SE' },
  fi: { kind: 'state', names: ['Finland'], country: 'FI' },
} as const

/** A report of one and the same talks that says these things of them. */
const report = (
  name: string,
  more: Partial<MadeReading>,
  ...claims: readonly Omit<MadeClaim, 'words'>[]
): MadeReading => ({
  name,
  published: '2024-06-05',
  text: `Sweden and Finland held talks in Vienna, ${name}: ${claims.map(({ value }) => value).join('; ')}.`,
  ...more,
  actors: { ...states, ...more.actors },
  contacts: [
    {
      kind: 'talks',
      words: 'talks',
      parties: ['se', 'fi'],
      place: { name: 'Vienna', country: 'AT', words: 'Vienna' },
      time: { edtf: '2024-06-04', words: 'Vienna' },
      claims: claims.map((claim) => ({ ...claim, words: claim.value })),
    },
  ],
})

const found = (...made: readonly MadeReading[]): readonly string[] =>
  makeRecord(made.map(madeReading))
    .comparisons.filter(({ relation }) => relation !== 'agrees')
    .map(({ attribute, relation }) => `${attribute} ${relation}`)

describe('what a contact was for, about and came to', () => {
  it('is one conflict, of the purpose, where one report has as an aim and as a topic what another rules out', () => {
    const first = report(
      'first',
      {},
      { attribute: 'purpose', value: 'normalise relations' },
      { attribute: 'agenda', value: 'the normalisation of relations' },
    )
    const second = report('second', {}, { attribute: 'agenda', value: 'normalising relations', qualifier: 'not' })
    expect(found(first, second)).toEqual(['purpose conflicts'])
  })

  it.each([
    ['purpose', 'sign a trade agreement', ['purpose conflicts']],
    // that none is to be signed does not rule out that one is talked of
    ['agenda', 'a trade agreement', []],
  ] as const)('rules out by "no agreement" what is to be agreed: %s, %s', (attribute, value, expected) => {
    const first = report('first', {}, { attribute, value })
    const second = report('second', {}, { attribute: 'purpose', value: 'agreement', qualifier: 'not' })
    expect(found(first, second)).toEqual(expected)
  })

  it.each([
    ['visas', ['purpose conflicts']],
    ['fishing quotas', []],
  ] as const)('rules out another topic by "confined to fisheries": %s', (topic, expected) => {
    const first = report('first', {}, { attribute: 'agenda', value: topic })
    const second = report('second', {}, { attribute: 'purpose', value: 'confined to fisheries' })
    expect(found(first, second)).toEqual(expected)
  })

  it.each([
    ['settle the transit fees', 'release the prisoners', ['purpose conflicts']],
    // a truce is part of what peace is about, and an agreement may be on anything
    ['end the war', 'arrange a ceasefire', []],
    ['sign an agreement', 'release the prisoners', []],
    ['settle the transit fees', 'clear the air', []],
  ])('is a conflict where two reports tell two aims: %s, %s', (first, second, expected) => {
    const told = (value: string): MadeReading => report(value, {}, { attribute: 'purpose', value })
    expect(found(told(first), told(second))).toEqual(expected)
  })

  it('is no conflict of aims where a report has the aim of the other among its topics', () => {
    const first = report(
      'first',
      {},
      { attribute: 'purpose', value: 'settle the transit fees' },
      { attribute: 'agenda', value: 'prisoners' },
    )
    expect(found(first, report('second', {}, { attribute: 'purpose', value: 'release the prisoners' }))).toEqual([])
  })

  it('is a conflict of the agenda between a topic and the same topic ruled out, in two languages', () => {
    const first = report('first', {}, { attribute: 'agenda', value: 'the release of prisoners' })
    const second = report('second', { language: 'nb' }, { attribute: 'agenda', value: 'fangene', qualifier: 'not' })
    expect(found(first, second)).toEqual(['agenda conflicts'])
  })

  it.each([
    // what the talks came to, by its number
    ['sign three agreements', 'sign two agreements', ['outcome conflicts']],
    ['release 40 prisoners', 'release the 40 prisoners', []],
    ['reopen the embassies', 'reopen two embassies', []],
    ['build two bridges over the river', 'build three bridges over the river', ['outcome conflicts']],
    ['build two bridges over the river', 'open three air routes', []],
  ])('compares the numbers of what was agreed on: %s, %s', (first, second, expected) => {
    const told = (value: string): MadeReading => report(value, {}, { attribute: 'outcome', value })
    expect(found(told(first), told(second))).toEqual(expected)
  })

  it.each([
    ['reopen the border', ['outcome differs']],
    ['share figures on the level of the reservoir', ['outcome differs']],
    // to go on talking is what those do who have not agreed
    ['continue the talks on prisoners', []],
    ['meet again in May', []],
  ])('sets talks without an agreement against what was agreed on: %s', (value, expected) => {
    const none = report('none', {}, { attribute: 'outcome', value: 'agreement', qualifier: 'not' })
    expect(found(none, report('some', {}, { attribute: 'outcome', value }))).toEqual(expected)
  })

  it('is no difference where the report without an agreement has what was agreed on as well', () => {
    const claim = { attribute: 'outcome', value: 'exchange prisoners' } as const
    const both = report('both', {}, { attribute: 'outcome', value: 'agreement', qualifier: 'not' }, claim)
    expect(found(both, report('one', {}, claim))).toEqual([])
  })

  it('tells a joint document that was signed from none', () => {
    const none = report('none', {}, { attribute: 'outcome', value: 'joint document', qualifier: 'not' })
    const signed = report('signed', {}, { attribute: 'outcome', value: 'declaration of intent' })
    expect(found(none, signed)).toEqual(['outcome conflicts'])
  })

  it.each([
    ['sign agreement on gas', ['outcome conflicts']],
    // what is agreed on need not be on paper
    ['agreement on gas', []],
  ])('rules out by "no documents" what was signed: %s', (value, expected) => {
    const none = report('none', {}, { attribute: 'outcome', value: 'document', qualifier: 'not' })
    expect(found(none, report('signed', {}, { attribute: 'outcome', value }))).toEqual(expected)
  })

  it('is no conflict between two agreements on different things', () => {
    const first = report('first', {}, { attribute: 'agenda', value: 'the gas agreement' })
    const second = report('second', {}, { attribute: 'agenda', value: 'the nuclear agreement', qualifier: 'not' })
    expect(found(first, second)).toEqual([])
  })

  it('conflicts where it was to sign an agreement and was not', () => {
    const first = report('first', {}, { attribute: 'purpose', value: 'sign an agreement on the dam' })
    const second = report(
      'second',
      { language: 'sv' },
      { attribute: 'agenda', value: 'ett undertecknande', qualifier: 'not' },
    )
    expect(found(first, second)).toEqual(['purpose conflicts'])
  })

  it('tells an outcome denied from one that came later, and from talks without any', () => {
    const agreed = report('agreed', {}, { attribute: 'outcome', value: 'a ceasefire' })
    const not = (published: string): MadeReading =>
      report('not', { published }, { attribute: 'outcome', value: 'a truce', qualifier: 'not' })
    expect(found(agreed, not('2024-06-05'))).toEqual(['outcome conflicts'])
    expect(found({ ...agreed, published: '2024-06-06' }, not('2024-06-05'))).toEqual(['outcome differs'])
    expect(found(agreed, report('none', {}, { attribute: 'outcome', value: 'agreement', qualifier: 'not' }))).toEqual([
      'outcome differs',
    ])
  })

  it('knows what no issue names by its words, in one language', () => {
    const first = report('first', {}, { attribute: 'outcome', value: 'build joint treatment plant' })
    const second = report('second', {}, { attribute: 'outcome', value: 'treatment plant', qualifier: 'not' })
    expect(found(first, second)).toEqual(['outcome conflicts'])
    expect(
      found(first, report('third', {}, { attribute: 'outcome', value: 'treatment centre', qualifier: 'not' })),
    ).toEqual([])
  })

  it('takes a word for a building for no name that the other side leaves out', () => {
    const own = (name: string, outlet: string, language: string, word: string): MadeReading => {
      const actors = { consulate: { kind: 'organisation', names: [word] } } as const
      return report(name, { outlet, language, actors }, { attribute: 'agenda', value: word })
    }
    const both = [
      own('a', 'Ministry for Foreign Affairs of Sweden', 'en', 'the consulate'),
      own('b', 'Ministry for Foreign Affairs of Finland', 'nb', 'konsulatet'),
    ]
    expect(found(...both)).toEqual([])
  })

  it.each([
    ['prepare the annual meeting', 'resolve the case of the crew', 'fi', ['purpose differs']],
    ['prepare the annual meeting', 'plan the annual meeting', 'fi', []],
    ['prepare the annual meeting', 'resolve the case of the crew', 'se', []],
  ])('may both be true where two sides tell two aims of which no issue is known: %s, %s, %s', (first, second, by, expected) => {
    const own = (name: string, outlet: string, value: string): MadeReading =>
      report(name, { outlet }, { attribute: 'purpose', value })
    const outlet = `Ministry for Foreign Affairs of ${by === 'fi' ? 'Finland' : 'Sweden'}`
    expect(found(own('a', 'Ministry for Foreign Affairs of Sweden', first), own('b', outlet, second))).toEqual(expected)
  })

  it.each([
    ['set up a working group on fisheries', 'agreement on anything', ['outcome differs']],
    ['set up a working group on fisheries', 'agreement', []],
    ['meet again', 'agreement on anything', []],
  ])('is a difference where there is more than further talks and nothing at all was agreed: %s, %s', (is, isNot, expected) => {
    const told = report('first', {}, { attribute: 'outcome', value: is })
    expect(found(told, report('second', {}, { attribute: 'outcome', value: isNot, qualifier: 'not' }))).toEqual(
      expected,
    )
  })

  it.each([
    ['gave an assurance that the crew would go home', 'assurance', ['outcome conflicts']],
    ['agreed that the crew would go home', 'assurance', []],
  ])('is a conflict where a promise is told and denied: %s, %s', (is, isNot, expected) => {
    const told = report('first', {}, { attribute: 'outcome', value: is })
    expect(found(told, report('second', {}, { attribute: 'outcome', value: isNot, qualifier: 'not' }))).toEqual(
      expected,
    )
  })

  const truce = (name: string, ...lengths: readonly string[]): MadeReading =>
    report(
      name,
      {},
      ...lengths.map((lasting) => ({ attribute: 'outcome', value: `a truce, ${lasting}`, lasting }) as const),
    )

  it('is one conflict, in words, where two reports give a truce two lengths', () => {
    const record = makeRecord([truce('first', 'P3W'), truce('second', 'P30D')].map(madeReading))
    const [conflict] = record.comparisons.filter(({ attribute }) => attribute === 'outcome')
    expect(conflict?.relation).toBe('conflicts')
    expect(conflict?.because).toContain('for 21 days')
    expect(conflict?.because).toContain('for 30 days')
  })

  it('is no conflict where one of them tells both lengths, whichever is read first', () => {
    expect(found(truce('first', 'P3W', 'P30D'), truce('second', 'P30D'))).toEqual([])
    expect(found(truce('first', 'P30D'), truce('second', 'P3W', 'P30D'))).toEqual([])
  })
})

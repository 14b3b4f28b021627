import { describe, expect, it } from 'vitest'
import type { MadeContact, MadeReading } from '../made-reading.ts'
import { actors, both, count, graz, on, relation, text, told, vienna } from './made-accounts.ts'

describe('which accounts are one contact', () => {
  it('takes talks in one report and a meeting in another for one, on one day between the same sides', () => {
    expect(
      count(
        told('a', '2024-03-05', { kind: 'talks', time: on('2024-03-04') }),
        told('b', '2024-03-05', { time: on('2024-03-04') }),
      ),
    ).toBe(1)
  })

  it('joins a meeting of the same two people that one report does not date, in the news of the same days alone', () => {
    const dated = told('a', '2024-03-05', { participants: both, time: on('2024-03-04') })
    expect(count(dated, told('b', '2024-03-06', { participants: both }))).toBe(1)
    expect(count(dated, told('b', '2024-03-20', { participants: both }))).toBe(2)
    expect(count(dated, told('b', undefined, { participants: both }))).toBe(2)
    const talks = { kind: 'talks', participants: both } as const
    const ofTalks = told('a', '2024-03-05', { ...talks, time: on('2024-03-04') })
    expect(count(ofTalks, told('b', undefined, talks))).toBe(1)
    expect(count(ofTalks, told('b', undefined, { ...talks, status: 'planned' }))).toBe(2)
  })

  // ids follow the words, so that now the one, now the other comes first
  it.each([
    'a',
    'b',
    'c',
    'd',
    'e',
    'f',
  ])('takes talks that no place tells from a call for the call, whichever comes first (%s)', (name) => {
    const call = told('call', '2024-03-05', { kind: 'call', participants: both, time: on('2024-03-04') })
    expect(count(call, told(name, undefined, { kind: 'talks', participants: both }))).toBe(1)
  })

  it('takes what two sides agreed on for what they then held in a town of that country, and not for what came later', () => {
    const agreed = told('a', '2024-03-04', { status: 'agreed', place: { country: 'AT', words: 'Vienna' } })
    const held = { participants: both, place: vienna } as const
    expect(count(agreed, told('b', '2024-03-07', { ...held, time: on('2024-03-06') }))).toBe(1)
    expect(count(agreed, told('b', '2024-04-07', { ...held, time: on('2024-04-06') }))).toBe(2)
    expect(count(agreed, told('b', '2024-03-03', { ...held, time: on('2024-03-02') }))).toBe(2)
  })

  it.each([
    ['foreign ministers', 'meeting', '2024-03-05', 1],
    ['foreign ministers', 'call', '2024-03-05', 1],
    ['presidents', 'meeting', '2024-03-05', 2],
    ['presidents', 'call', '2024-03-05', 2],
    ['defence ministers', 'meeting', '2024-03-05', 2],
    ['energy ministers', 'meeting', '2024-03-05', 2],
    // another time of which this is all that is told
    ['foreign ministers', 'meeting', '2024-04-05', 2],
  ] as const)('knows two foreign ministers named in one report by "the %s" of a %s in another of %s', (title, kind, published, contacts) => {
    const office = ['foreign minister'] as const
    const named: MadeReading = {
      ...told('a', '2024-03-05', { kind, time: on('2024-03-04'), participants: both }),
      text: `${text} a foreign minister`,
      actors: { ...actors, lind: { ...actors.lind, office }, virta: { ...actors.virta, office } },
    }
    const bearers = (['no', 'fi'] as const).map((side) => [`the ${title}`, side] as const)
    expect(count(named, told('b', published, { kind, bearers }))).toBe(contacts)
    const placed = { kind, bearers, time: on('2024-03-04'), place: vienna }
    expect(count(named, told('b', published, placed))).toBe(title === 'foreign ministers' ? 1 : 2)
  })

  it('joins bare words of how long the talks went on with the talks of those days, and not with what has another name', () => {
    const lasting = { claims: [{ attribute: 'duration', value: 'PT2H', words: 'met' }] } as const
    const held = told('a', '2024-03-05', { kind: 'talks', time: on('2024-03-04'), place: vienna })
    expect(count(held, told('b', '2024-03-05', { kind: 'talks', ...lasting }))).toBe(1)
    expect(count(held, told('b', '2024-03-05', { kind: 'talks' }))).toBe(2)
    expect(count(held, told('b', '2024-03-05', { kind: 'meeting', ...lasting }))).toBe(2)
  })

  it('takes an office-holder whom neither report names for no other one', () => {
    const withHolder = (
      name: string,
      published: string,
      words: string,
      contact: Partial<MadeContact>,
    ): MadeReading => ({
      ...told(name, published, { participants: both, place: vienna, ...contact }),
      text: `${text} ${words}`,
      actors: {
        ...actors,
        holder: { kind: 'unnamed', names: [words], country: 'AT', office: ['foreign minister'] },
      },
    })
    const dated = withHolder('a', '2024-03-05', 'the Austrian foreign minister', { time: on('2024-03-04') })
    const undated = withHolder('b', '2024-03-05', "Austria's foreign minister", {})
    expect(count(dated, undated)).toBe(1)
  })

  it('joins what two reports tell of one month long past, though one says nowhere', () => {
    const past = told('a', '2024-09-05', { time: on('2024-03'), place: vienna })
    expect(count(past, told('b', '2024-09-06', { time: on('2024-03'), participants: both }))).toBe(1)
    expect(count(past, told('b', '2024-04-01', { time: on('2024-03'), participants: both }))).toBe(2)
  })

  it('joins talks told of in two towns that lie side by side, and not in two further apart', () => {
    const at = (name: string, lat: number, lon: number): MadeReading =>
      told(name, '2024-03-05', {
        kind: 'talks',
        time: on('2024-03-04'),
        place: { name, country: 'AT', lat, lon, words: 'Vienna' },
      })
    expect(count(at('Town', 48.2, 16.4), at('Resort', 48.3, 16.5))).toBe(1)
    expect(count(at('Town', 48.2, 16.4), at('Elsewhere', 47.1, 15.4))).toBe(2)
  })

  it('puts two accounts of one report together where another report’s fits both', () => {
    const parted = told(
      'a',
      '2024-03-05',
      { kind: 'talks', time: on('2024-03-04') },
      { words: 'talks', participants: both, place: vienna },
    )
    expect(count(parted)).toBe(2)
    expect(count(parted, told('b', '2024-03-05', { participants: both, time: on('2024-03-04') }))).toBe(1)
  })

  it('puts together what one report tells in two parts, unless it may be of another time or more than one', () => {
    const dated = { kind: 'talks', time: on('2024-03-04') } as const
    const peopled = { kind: 'talks', words: 'talks', participants: both } as const
    expect(count(told('a', '2024-03-05', dated, peopled))).toBe(1)
    expect(count(told('a', '2024-03-05', { kind: 'talks', time: on('2023-03-04') }, peopled))).toBe(2)
    expect(count(told('a', '2024-03-05', dated, { ...peopled, time: { weekday: 5, words: 'Vienna' } }))).toBe(2)
    expect(count(told('a', '2024-03-05', dated, { kind: 'talks', time: on('2024-03-02') }, peopled))).toBe(3)
  })

  it('takes a denial that two people met for one of the meeting told in the same report, and of a call for another', () => {
    const held = { participants: both, time: on('2024-03-04') } as const
    const denied = { status: 'denied', words: 'talks', participants: both } as const
    expect(count(told('a', '2024-03-05', held, denied))).toBe(1)
    expect(count(told('a', '2024-03-05', { ...held, place: vienna }, { ...denied, place: vienna }))).toBe(1)
    expect(count(told('a', '2024-03-05', { ...held, place: vienna }, { ...denied, place: graz }))).toBe(2)
    expect(count(told('a', '2024-03-05', { ...held, kind: 'call' }, { ...denied, kind: 'call' }))).toBe(2)
  })

  it('takes the state on whose ground they meet for no third side', () => {
    const at = { kind: 'talks', place: { country: 'FI', name: 'Vienna', words: 'Vienna' } } as const
    const two = told('a', '2024-03-05', { ...at, parties: ['no', 'se'] })
    expect(count(two, told('b', '2024-03-05', { ...at, parties: ['no', 'se', 'fi'] }))).toBe(1)
    expect(count(two, told('b', '2024-03-05', { ...at, place: graz, parties: ['no', 'se', 'fi'] }))).toBe(2)
  })

  it('joins talks of one delegation with two heads in the news of the same days, and calls it a conflict', () => {
    const led = (by: string, more: Partial<MadeContact> = {}): Partial<MadeContact> => ({
      kind: 'talks',
      participants: [[by, 'fi', 'head']],
      ...more,
    })
    const first = told('a', '2024-03-05', led('virta'))
    expect(count(first, told('b', '2024-03-06', led('salo', { time: on('2024-03-04') })))).toBe(1)
    expect(relation('participant', first, told('b', '2024-03-06', led('salo')))).toBe('conflicts')
    expect(count(first, told('b', '2024-05-06', led('salo')))).toBe(2)
  })

  it('joins talks of the same sides told of two days that lie side by side, in the news of the same days', () => {
    const first = told('a', '2024-03-05', { kind: 'talks', time: on('2024-03-03/2024-03-04') })
    expect(count(first, told('b', '2024-03-05', { kind: 'talks', time: on('2024-03-05') }))).toBe(1)
    expect(count(first, told('b', '2024-03-05', { kind: 'meeting', participants: both, time: on('2024-03-05') }))).toBe(
      2,
    )
    expect(count(first, told('b', '2024-03-09', { kind: 'talks', time: on('2024-03-08') }))).toBe(2)
  })

  it.each([
    ['planned', '2024-03-05', 'cancelled', '2024-03-04', 'conflicts'],
    ['planned', '2024-03-04', 'cancelled', '2024-03-05', 'agrees'],
    ['agreed', '2024-03-04', 'declined', '2024-03-05', 'conflicts'],
    ['invited', '2024-03-04', 'declined', '2024-03-05', 'agrees'],
  ] as const)('compares %s on %s with %s on %s: %s', (status, published, other, later, expected) => {
    const plan = { kind: 'talks', time: on('2024-04-02'), participants: both } as const
    expect(
      relation('status', told('a', published, { ...plan, status }), told('b', later, { ...plan, status: other })),
    ).toBe(expected)
  })

  it('compares how long a contact was to be with another plan, not with how long it was', () => {
    const lasting = (value: string, status: 'planned' | 'cancelled' | 'held'): Partial<MadeContact> => ({
      kind: 'talks',
      status,
      time: on('2024-03-04'),
      claims: [{ attribute: 'duration', value, words: 'met' }],
    })
    const plan = told('a', '2024-03-01', lasting('P2D', 'planned'))
    expect(relation('duration', plan, told('b', '2024-03-03', lasting('P1D', 'cancelled')))).toBe('conflicts')
    expect(relation('duration', plan, told('b', '2024-03-05', lasting('P1D', 'held')))).toBeUndefined()
    // "a day of talks" may be one of seven hours, and not of one
    const day = told('a', '2024-03-05', lasting('P1D', 'held'))
    expect(relation('duration', day, told('b', '2024-03-05', lasting('PT7H', 'held')))).toBeUndefined()
    expect(relation('duration', day, told('b', '2024-03-05', lasting('PT1H', 'held')))).toBe('conflicts')
  })

  it('compares the day that a report gets to, where it first tells of the week', () => {
    const summit = { kind: 'summit', status: 'planned', place: vienna, participants: both } as const
    const week = told('a', '2024-03-05', {
      ...summit,
      time: on('2024-03-18/2024-03-24'),
      claims: [{ attribute: 'time', value: '2024-03-20', words: 'Graz' }],
    })
    expect(relation('time', week, told('b', '2024-03-05', { ...summit, time: on('2024-03-21') }))).toBe('conflicts')
    expect(relation('time', week, told('b', '2024-03-05', { ...summit, time: on('2024-03-20') }))).toBe('agrees')
  })

  it('takes a call denied for the one told of a day earlier or later in the same news', () => {
    const call = (name: string, day: string, status: 'held' | 'denied') =>
      told(name, '2024-03-06', { kind: 'call', status, time: on(day), participants: both })
    expect(relation('status', call('a', '2024-03-04', 'held'), call('b', '2024-03-05', 'denied'))).toBe('conflicts')
    expect(relation('time', call('a', '2024-03-04', 'held'), call('b', '2024-03-05', 'denied'))).toBeUndefined()
    expect(count(call('a', '2024-03-03', 'held'), call('b', '2024-03-05', 'denied'))).toBe(2)
  })

  it('takes what two sides have with one whom the third sent in place of another for the same', () => {
    const lunch = (name: string, third: 'salo' | 'virta', day = '2024-03-04') =>
      told(name, '2024-03-05', {
        time: on(day),
        parties: ['no', 'fi', 'se'],
        participants: [
          ['lind', 'no'],
          ['berg', 'se'],
          [third, 'fi'],
        ],
      })
    expect(count(lunch('a', 'salo'), lunch('b', 'virta'))).toBe(1)
    expect(relation('participant', lunch('a', 'salo'), lunch('b', 'virta'))).toBe('conflicts')
    expect(relation('participant', lunch('a', 'salo'), lunch('b', 'salo'))).toBeUndefined()
    expect(count(lunch('a', 'salo'), lunch('b', 'virta', '2024-03-03'))).toBe(2)
  })

  it('holds what a report tells both as held and as denied to its day as something held', () => {
    const round = { kind: 'meeting', place: vienna, participants: both } as const
    const before = told('a', '2024-03-05', {
      ...round,
      status: 'denied',
      claims: [{ attribute: 'status', value: 'held', words: 'met' }],
    })
    const news = told('b', '2024-03-06', { ...round, status: 'held', time: on('2024-03-04') })
    const next = told('c', '2024-03-06', { ...round, status: 'planned', time: on('2024-03-21') })
    expect(count(before, news, next)).toBe(2)
    expect(relation('status', before, news)).toBe('conflicts')
  })

  it('knows the same people in one town though only one report counts the host in', () => {
    const austria = { kind: 'state', names: ['Vienna'], country: 'AT' } as const
    const talks = { kind: 'talks', participants: both, time: on('2024-03-04'), place: vienna } as const
    const hosted: MadeReading = {
      ...told('b', '2024-03-05', { ...talks, parties: ['no', 'fi', 'at'], participants: [...both, ['berg', 'at']] }),
      actors: { ...actors, at: austria, berg: { names: ['Nils Berg'], country: 'AT' } },
    }
    expect(count(told('a', '2024-03-05', talks), hosted)).toBe(1)
    const swedish = { ...talks, parties: ['no', 'fi', 'se'], participants: [...both, ['berg', 'se']] } as const
    expect(count(told('a', '2024-03-05', talks), told('b', '2024-03-05', swedish))).toBe(2)
  })

  it('takes the envoy of one side called in here and that of the other called in there for two', () => {
    const calledIn = (name: string, who: string, office: string): MadeReading => {
      const reading = told(name, '2024-03-05', { participants: [[who, who === 'lind' ? 'no' : 'fi']] })
      const person = actors[who as 'lind' | 'virta']
      return {
        ...reading,
        text: `${reading.text} ${office}`,
        actors: { ...actors, [who]: { ...person, office: [office, 'current'] } },
      }
    }
    expect(count(calledIn('a', 'lind', 'ambassador'), calledIn('b', 'virta', 'ambassador'))).toBe(2)
    expect(count(calledIn('a', 'lind', 'minister'), calledIn('b', 'virta', 'minister'))).toBe(1)
  })

  it('knows one envoy’s call by two who received him, and finds the two a conflict', () => {
    const received = (name: string, host: 'virta' | 'salo', office: string, day = '2024-03-04'): MadeReading => {
      const reading = told(name, '2024-03-05', {
        participants: [
          ['lind', 'no'],
          [host, 'fi'],
        ],
        time: on(day),
      })
      const lind = { ...actors.lind, office: [office, 'current'] } as const
      return { ...reading, text: `${reading.text} ${office}`, actors: { ...actors, lind } }
    }
    const by = (office: string): readonly MadeReading[] => [
      received('a', 'virta', office),
      received('b', 'salo', office),
    ]
    expect(relation('participant', ...by('ambassador'))).toBe('conflicts')
    expect(count(...by('minister'))).toBe(2)
    const [one, onNextDay] = [received('a', 'virta', 'ambassador'), received('b', 'virta', 'ambassador', '2024-03-05')]
    expect(relation('time', one, onNextDay)).toBe('conflicts')
    expect(count(one, received('b', 'virta', 'ambassador', '2024-03-07'))).toBe(2)
  })

  it('puts a second word of those who met, at no time of its own, with the news of the day, whoever was host', () => {
    const withHost: Partial<MadeContact> = {
      kind: 'talks',
      time: on('2024-03-04'),
      place: { name: 'Stockholm', country: 'SE', words: 'Vienna' },
      parties: ['no', 'fi', 'se'],
      participants: both,
    }
    expect(count(told('a', '2024-03-05', withHost, { participants: both }))).toBe(1)
    expect(count(told('a', '2024-03-05', withHost, { participants: both, time: on('2024-02') }))).toBe(2)
    expect(count(told('a', '2024-05-05', withHost, { participants: both }))).toBe(2)
  })

  it('keeps a minister’s two meetings of one day apart where of whom she met nothing tells whose side he is on', () => {
    const day = { time: on('2024-03-04'), parties: ['no'] } as const
    const first = told('a', '2024-03-05', { ...day, participants: both })
    const leader: MadeReading = {
      ...told('b', '2024-03-05', { ...day, participants: [['lind', 'no'], ['moe']] }),
      text: `${text} Kai Moe b`,
      actors: { ...actors, moe: { names: ['Kai Moe'] } },
    }
    expect(count(first, leader)).toBe(2)
    expect(count(first, told('c', '2024-03-05', { ...day, participants: both }))).toBe(1)
  })

  it('keeps two dated meetings of one report apart', () => {
    const two = told(
      'a',
      '2024-03-05',
      { participants: both, time: on('2024-03-04') },
      { words: 'talks', participants: both, time: on('2024-03-01') },
    )
    expect(count(two, told('b', '2024-03-05', { participants: both, time: on('2024-03-04') }))).toBe(2)
  })

  it('knows a meeting of which one report names a single side by the day and the town', () => {
    const whole = told('a', '2024-03-05', { participants: both, time: on('2024-03-04'), place: vienna })
    expect(count(whole, told('b', '2024-03-05', { parties: ['no'], time: on('2024-03-04'), place: vienna }))).toBe(1)
    expect(count(whole, told('b', '2024-03-05', { parties: ['no'], time: on('2024-03-04') }))).toBe(2)
    expect(count(whole, told('b', '2024-03-05', { parties: ['no'], time: on('2024-03-04'), place: graz }))).toBe(2)
  })

  it('takes what is denied for what was told in the news of those days, and for nothing older', () => {
    const held = told('a', '2024-03-05', { participants: both, time: on('2024-03-04'), place: vienna })
    const denied = (published: string): MadeReading => told('b', published, { status: 'denied', place: vienna })
    expect(relation('status', held, denied('2024-03-05'))).toBe('conflicts')
    expect(count(held, denied('2024-03-19'))).toBe(2)
  })

  it('takes an account that says nothing of its own for part of the only other one of its report', () => {
    expect(
      count(told('a', '2024-03-05', { kind: 'talks' }, { words: 'talks', participants: both, time: on('2024-03-04') })),
    ).toBe(1)
    expect(
      count(
        told(
          'a',
          '2024-03-05',
          { kind: 'talks', status: 'planned' },
          { words: 'talks', participants: both, time: on('2024-03-04') },
        ),
      ),
    ).toBe(2)
  })
})

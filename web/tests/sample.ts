import type { Actor, CaseRecord, Claim, Comparison, Contact, ContactStatus, Measure, Position, Report, Span, Statement } from '../../src/model/record.ts'
import { contentId, sha256 } from '../../src/model/ids.ts'
import { type Draft, draft, seeded } from './sampleText.ts'
import { agencies, cities, issues, outlets, type SampleState, sayings, states } from './sampleWorld.ts'

interface SampleOptions {
  readonly reports: number
  /** How many statements each report holds. */
  readonly statements?: number
  readonly seed?: number
}

interface Event {
  readonly index: number
  readonly sides: readonly [SampleState, SampleState]
  readonly date: string | undefined
  readonly city: (typeof cities)[number]
  readonly status: ContactStatus
  readonly kind: Contact['kind']
}

const stateId = (code: string): string => `actor-${code.toLowerCase()}`
const personId = (name: string): string => contentId('actor', name)

const statuses: readonly ContactStatus[] = ['held', 'held', 'held', 'held', 'planned', 'cancelled', 'proposed', 'held', 'denied', 'under-way']
const kinds: readonly Contact['kind'][] = ['talks', 'meeting', 'call', 'talks', 'visit']

/** Makes a record out of invented reports: every span is valid, every list of the record is filled, the same options give the same record. */
export const sampleRecord = ({ reports: wanted, statements: perReport = 3, seed = 7 }: SampleOptions): CaseRecord => {
  const random = seeded(seed)
  const pick = <T>(list: readonly [T, ...T[]] | readonly T[]): T => {
    const found = list[Math.floor(random() * list.length)]
    if (found === undefined) throw new RangeError('nothing to pick from')
    return found
  }
  const events = Array.from({ length: Math.max(1, Math.ceil(wanted / 4)) }, (_, index): Event => {
    const first = pick(states)
    const second = pick(states.filter((state) => state !== first))
    const day = new Date(Date.UTC(2023, 0, 9) + Math.floor(((index + random()) / Math.ceil(wanted / 4)) * 900) * 86_400_000).toISOString()
    const precision = random()
    return {
      index,
      sides: [first, second],
      date: precision < 0.06 ? undefined : day.slice(0, precision < 0.14 ? 7 : 10),
      city: pick(cities),
      status: pick(statuses),
      kind: pick(kinds),
    }
  })

  const reports: Report[] = []
  const statements: Statement[] = []
  const positions: Position[] = []
  const measures: Measure[] = []
  const comparisons: Comparison[] = []
  const mentions = new Map<string, Span[]>()
  const claims = new Map<number, { claim: Claim; text: string }[]>()
  const mention = (actor: string, span: Span): void => {
    const known = mentions.get(actor)
    if (known) known.push(span)
    else mentions.set(actor, [span])
  }

  for (let n = 0; n < wanted; n++) {
    const event = events[n % events.length]
    if (!event) continue
    const outlet = pick(outlets)
    const norwegian = outlet.language === 'nb'
    const id = contentId('report', 'sample', n)
    const page = draft(id)
    const blocks: Report['blocks'][number][] = []
    const furniture: Report['furniture'][number][] = []
    const paragraph = (kind: Report['blocks'][number]['kind'], fill: (page: Draft) => void): void => {
      const start = page.text().length
      fill(page)
      blocks.push({ start, end: page.text().length, kind, language: outlet.language })
      page.write('\n\n')
    }
    const claim = (attribute: Claim['attribute'], value: string, evidence: Span, more: Partial<Claim> = {}): void => {
      const list = claims.get(event.index) ?? []
      list.push({ claim: { attribute, value, evidence, via: [], certainty: 'stated', ...more }, text: evidence.exact })
      claims.set(event.index, list)
    }
    const [a, b] = event.sides
    const place = event.city.name
    const title = norwegian ? `${a.norwegian} og ${b.norwegian} i ${place}` : `${a.name} and ${b.name} in ${place}`
    const skip = norwegian ? 'Hopp til innhold' : 'Skip to main content'
    furniture.push({ ...page.write(skip), kind: 'navigation' })
    page.write('\n\n')
    paragraph('title', (to) => void to.write(title))
    paragraph('paragraph', (to) => {
      const first = to.write(norwegian ? a.norwegian : a.name)
      mention(stateId(a.code), to.span(first))
      to.write(norwegian ? ' og ' : ' and ')
      const second = to.write(norwegian ? b.norwegian : b.name)
      mention(stateId(b.code), to.span(second))
      claim('party', stateId(a.code), to.span(first))
      claim('party', stateId(b.code), to.span(second))
      to.write(norwegian ? ' snakket sammen i ' : ' talked in ')
      claim('place', place, to.span(to.write(place)))
      if (event.date !== undefined) {
        to.write(norwegian ? ' den ' : ' on ')
        claim('time', event.date, to.span(to.write(event.date)))
      }
      to.write('. ')
      const hours = 3 + Math.floor(random() * 4)
      const agency = random() < 0.4 ? pick(agencies) : undefined
      const words = norwegian ? (random() < 0.5 ? `rundt ${hours} timer` : `mer enn ${hours} timer`) : random() < 0.5 ? `about ${hours} hours` : `more than ${hours} hours`
      const lasted = to.write(norwegian ? `Møtet varte i ${words}` : `The meeting lasted ${words}`)
      claim('duration', `PT${hours}H`, to.span(lasted), { qualifier: /mer|more/u.test(words) ? 'more-than' : 'about', via: agency ? [personId(agency)] : [] })
      if (agency) {
        to.write(norwegian ? ', melder ' : ', ')
        mention(personId(agency), to.span(to.write(agency)))
        if (!norwegian) to.write(' reported')
      }
      to.write('. ')
      const restored = random() < 0.6
      const purpose = to.write(norwegian ? (restored ? 'Målet var å gjenopprette forholdet' : 'Målet var bare praktiske spørsmål') : restored ? 'The aim was to restore relations' : 'The aim was practical matters only')
      claim('purpose', restored ? 'restore relations' : 'practical matters', to.span(purpose))
      to.write('.')
    })
    for (let s = 0; s < perReport; s++) {
      const speaker = s % 2 === 0 ? a : b
      const isEnvoy = s % 3 === 2
      const name = pick(isEnvoy ? speaker.envoy : speaker.minister)
      const actor = personId((isEnvoy ? speaker.envoy : speaker.minister)[0] ?? name)
      const issue = pick(issues)
      const words = pick(sayings[outlet.language] ?? []).replace('{i}', issue)
      const direct = random() < 0.7
      paragraph('paragraph', (to) => {
        to.write(direct ? (norwegian ? '– ' : '“') : '')
        const said = direct ? to.write(words) : undefined
        to.write(direct ? (norwegian ? ', ' : ',” ') : '')
        const office = to.write(norwegian ? `${speaker.norwegian}s utenriksminister ` : `${speaker.name}’s foreign minister `)
        const named = to.write(name)
        mention(actor, to.span({ start: office.start, end: named.end }))
        to.write(' ')
        const cue = to.span(to.write(norwegian ? (direct ? 'sa' : 'sa at') : direct ? 'said' : 'said that'))
        to.write(direct ? '' : ' ')
        const content = said ?? to.write(words.charAt(0).toLowerCase() + words.slice(1))
        to.write('.')
        const evidence = to.span(content)
        const statement = contentId('statement', id, content.start)
        statements.push({
          id: statement,
          form: direct ? 'direct' : 'indirect',
          spans: [evidence],
          speakers: [actor],
          attribution: 'named',
          cue,
          ...(random() < 0.3 && { channel: pick(['press conference', 'written statement', 'television']) }),
          ...(random() < 0.6 && { occasion: contentId('contact', 'sample', event.index) }),
          via: random() < 0.2 ? [personId(pick(agencies))] : [],
          topics: [issue],
          confidence: Math.round((0.5 + random() * 0.5) * 100) / 100,
        })
        if (random() < Math.min(1, 60 / wanted)) {
          const stance = pick(['seeks', 'demands', 'rejects', 'condition', 'offers'] as const)
          positions.push({
            id: contentId('position', id, content.start),
            holder: stateId(speaker.code),
            issue,
            stance,
            ...(stance === 'condition' && { condition: { requires: pick(issues.filter((other) => other !== issue)), for: issue } }),
            evidence: [evidence],
            statement,
            confidence: 0.8,
          })
        }
      })
    }
    if (n % 9 === 4)
      paragraph('paragraph', (to) => {
        const act = to.write(norwegian ? `${a.norwegian} utviste to diplomater fra ${b.norwegian}` : `${a.name} expelled two diplomats of ${b.name}`)
        to.write('.')
        measures.push({ id: contentId('measure', id), kind: 'expulsion', actor: stateId(a.code), target: stateId(b.code), ...(event.date && { time: event.date }), evidence: [to.span(act)], confidence: 0.9 })
      })
    const more = norwegian ? 'LES OGSÅ: Fem ting du bør vite' : 'READ MORE: Five things to know'
    furniture.push({ ...page.write(more), kind: 'promotion' })
    const text = page.text()
    const published = event.date?.length === 10 ? event.date : undefined
    reports.push({
      id,
      source: `sample/${String(n).padStart(4, '0')}.txt`,
      sha256: sha256(text),
      title,
      outlet: outlet.name,
      language: outlet.language,
      ...(published && { published }),
      text,
      furniture,
      blocks,
      read: true,
    })
  }

  const contacts = events.map((event): Contact => {
    const id = contentId('contact', 'sample', event.index)
    const told = claims.get(event.index) ?? []
    const own: Comparison[] = []
    for (const attribute of ['duration', 'purpose', 'place'] as const) {
      const variants = new Map<string, Comparison['variants'][number]>()
      for (const { claim, text } of told) {
        if (claim.attribute !== attribute) continue
        const key = `${claim.value} ${claim.qualifier ?? ''}`
        const known = variants.get(key)
        variants.set(key, {
          value: claim.value,
          text: known?.text ?? text,
          reports: [...(known?.reports ?? []), claim.evidence.report],
          via: [...new Set([...(known?.via ?? []), ...claim.via])],
          evidence: [...(known?.evidence ?? []), claim.evidence],
        })
      }
      const list = [...variants.values()]
      if (list.length === 0) continue
      const sources = new Set(told.filter(({ claim }) => claim.attribute === attribute).map(({ claim }) => claim.via[0] ?? claim.evidence.report))
      const relation = list.length === 1 ? 'agrees' : attribute === 'purpose' ? 'conflicts' : 'differs'
      own.push({
        id: contentId('comparison', id, attribute),
        contact: id,
        attribute,
        relation,
        because: relation === 'conflicts' ? 'one account wants everything, the other one thing only' : list.map(({ text }) => text).join(', '),
        variants: list,
        independentSources: sources.size,
      })
    }
    comparisons.push(...own)
    return {
      id,
      kind: event.kind,
      status: event.status,
      ...(event.date && { time: event.date }),
      place: { ...event.city },
      parties: event.sides.map((side) => stateId(side.code)),
      participants: event.sides.map((side) => ({ actor: personId(side.minister[0] ?? ''), side: stateId(side.code), role: 'head' as const })),
      claims: told.map(({ claim }) => claim),
      comparisons: own.map((comparison) => comparison.id),
      sameBecause: ['the same states on the same day in the same place'],
    }
  })

  const office = (person: string, of: string): Actor['offices'] => {
    const [evidence] = mentions.get(person) ?? []
    return evidence ? [{ title: 'foreign minister', of, status: 'current', evidence }] : []
  }
  const actors: Actor[] = [
    ...states.map((state): Actor => ({ id: stateId(state.code), kind: 'state', name: state.name, names: [state.name, state.norwegian], country: state.code, sameBecause: [], offices: [], mentions: mentions.get(stateId(state.code)) ?? [] })),
    ...states.flatMap((state) =>
      [state.minister, state.envoy].map((names): Actor => {
        const name = names[0] ?? ''
        return { id: personId(name), kind: 'person', name, names, country: state.code, sameBecause: ['one surname, one office, one state'], offices: office(personId(name), state.name), mentions: mentions.get(personId(name)) ?? [] }
      }),
    ),
    ...agencies.map((name): Actor => ({ id: personId(name), kind: 'organisation', name, names: [name], sameBecause: [], offices: [], mentions: mentions.get(personId(name)) ?? [] })),
  ]
  const [first, second] = contacts
  return {
    format: 'readout/1',
    generator: { name: 'readout', version: '0.0.0', readers: ['sample/1'] },
    reports,
    actors,
    contacts,
    statements,
    positions,
    measures,
    comparisons,
    review: first && second ? [{ kind: 'contact', a: first.id, b: second.id, because: ['the same parties'], against: ['no date in either'] }] : [],
  }
}

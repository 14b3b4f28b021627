import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Actor, CaseRecord, Comparison, Contact, Position, Report, Span, Statement } from '../../model/record.ts'
import { formatClaim, formatCountry, formatStatus, formatTime } from '../words.ts'

/** A brief before it has a form: sections of entries, every line with the places it was read from. */
export interface Brief {
  readonly title: string
  /** "10 reports from 8 outlets, 3 languages, …" */
  readonly summary: string
  readonly contacts: readonly ContactEntry[]
  readonly statements: readonly { readonly side: string; readonly lines: readonly Line[] }[]
  readonly positions: readonly { readonly issue: string; readonly lines: readonly Line[] }[]
  readonly measures: readonly Line[]
  /** What a person should look at: likenesses left open, reports not read, page by page. */
  readonly open: readonly Line[]
  readonly reports: readonly ReportEntry[]
}

export interface ContactEntry {
  readonly id: string
  readonly when: string
  readonly title: string
  readonly status: string
  readonly facts: readonly { readonly label: string; readonly line: Line }[]
  readonly differences: readonly Difference[]
  readonly because: readonly string[]
}

export interface Difference {
  readonly attribute: string
  readonly relation: Comparison['relation']
  readonly because: string
  readonly variants: readonly Line[]
  readonly independentSources: number
}

/** A line of words and where they stand. `quoted` words are the report's own. */
export interface Line {
  readonly text: string
  readonly quoted?: string
  readonly sources: readonly Source[]
}

export interface Source {
  readonly span: Span
  /** Outlet and date, or the file's name. */
  readonly label: string
}

export interface ReportEntry {
  readonly report: Report
  readonly label: string
  readonly note: string
}

/** Makes the brief of a record: what it holds, in the order a desk officer reads it, nothing decided anew. */
export const makeBrief = (
  record: CaseRecord,
  options: { title: string; diagnostics?: readonly Diagnostic[] },
): Brief => {
  const actors = new Map(record.actors.map((actor) => [actor.id, actor]))
  const reports = new Map(record.reports.map((report) => [report.id, report]))
  const nameOf = (id: string): string => actors.get(id)?.name ?? id
  const source = (span: Span): Source => ({ span, label: labelOf(reports.get(span.report)) })
  const comparisons = new Map(record.comparisons.map((comparison) => [comparison.id, comparison]))
  return {
    title: options.title,
    summary: summaryOf(record),
    contacts: [...record.contacts]
      .sort(byTime)
      .map((contact) => contactEntry(contact, comparisons, nameOf, source, (id) => labelOf(reports.get(id)))),
    statements: statementsBySide(record, actors, nameOf, source),
    positions: positionsByIssue(record, nameOf, source),
    measures: record.measures.map((measure) => ({
      text: [
        formatTime(measure.time),
        measure.kind,
        measure.actor && `by ${nameOf(measure.actor)}`,
        measure.target && `of ${nameOf(measure.target)}`,
      ]
        .filter(Boolean)
        .join(', '),
      ...(measure.evidence[0] && { quoted: measure.evidence[0].exact }),
      sources: measure.evidence.map(source),
    })),
    open: [
      ...record.review.map((likeness) => ({
        text: `${nameOf(likeness.a)} and ${nameOf(likeness.b)} may be one ${likeness.kind}: ${[...likeness.because, ...likeness.against].join('; ')}`,
        sources: [],
      })),
      ...(options.diagnostics ?? []).map((diagnostic) => ({
        text: `${diagnostic.source}: ${diagnostic.message}`,
        sources: [],
      })),
    ],
    reports: record.reports.map((report) => ({
      report,
      label: labelOf(report),
      note: noteOf(report, reports),
    })),
  }
}

/** Names a report for people: outlet and date where it has them, else its file. */
export const labelOf = (report: Report | undefined): string => {
  if (!report) return 'unknown report'
  const name = report.outlet ?? report.source.split('/').at(-1) ?? report.source
  return report.published ? `${name}, ${formatTime(report.published)}` : name
}

const noteOf = (report: Report, reports: ReadonlyMap<string, Report>): string => {
  const notes: string[] = [report.language]
  if (!report.published) notes.push('undated')
  if (!report.read) notes.push('kept, not read')
  if (report.origin) notes.push(`first published by ${report.origin}`)
  if (report.sameAs) notes.push(`${report.sameAs.kind} to ${labelOf(reports.get(report.sameAs.report))}`)
  return notes.join(' · ')
}

const plural = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`

const summaryOf = (record: CaseRecord): string => {
  const languages = new Set(record.reports.map((report) => report.language))
  const outlets = new Set(record.reports.flatMap((report) => (report.outlet ? [report.outlet] : [])))
  const parting = record.comparisons.filter(({ relation }) => relation !== 'agrees')
  return [
    `${plural(record.reports.length, 'report')}${outlets.size > 0 ? ` from ${plural(outlets.size, 'outlet')}` : ''} in ${plural(languages.size, 'language')}`,
    plural(record.contacts.length, 'contact'),
    plural(record.statements.length, 'statement'),
    `${plural(parting.length, 'point')} on which accounts part`,
  ].join(', ')
}

/** Dated ones first, in order of time; the undated keep the record's order behind them. */
const byTime = (a: Contact, b: Contact): number => {
  if (a.time === b.time) return 0
  if (a.time === undefined) return 1
  if (b.time === undefined) return -1
  return a.time < b.time ? -1 : 1
}

const kindWords: Readonly<Record<Contact['kind'], string>> = {
  talks: 'Talks',
  meeting: 'Meeting',
  call: 'Call',
  visit: 'Visit',
  summit: 'Summit',
  'press-conference': 'Press conference',
  letter: 'Letter',
}

/** Names a contact for people: "Talks between A and B, Istanbul". */
export const contactTitle = (contact: Contact, nameOf: (id: string) => string): string => {
  const people = contact.participants.map(({ actor }) => nameOf(actor))
  const who = people.length >= 2 || contact.parties.length < 2 ? people : contact.parties.map(nameOf)
  const joined =
    who.length > 1
      ? `${who.slice(0, -1).join(', ')} and ${who.at(-1)}`
      : (who[0] ?? contact.parties.map(nameOf)[0] ?? '')
  const { name, country } = contact.place ?? {}
  const place = name ?? (country && formatCountry(country))
  const linked = who.length > 1 ? ` between ${joined}` : joined ? ` of ${joined}` : ''
  return `${kindWords[contact.kind]}${linked}${place ? `, ${place}` : ''}`
}

const factOrder = [
  'time',
  'place',
  'venue',
  'duration',
  'participant',
  'party',
  'agenda',
  'purpose',
  'outcome',
  'format',
] as const

const contactEntry = (
  contact: Contact,
  comparisons: ReadonlyMap<string, Comparison>,
  nameOf: (id: string) => string,
  source: (span: Span) => Source,
  labelOfReport: (id: string) => string,
): ContactEntry => {
  const facts = factOrder.flatMap((attribute) => {
    const values = new Map<string, Span[]>()
    const claims = contact.claims.filter((claim) => claim.attribute === attribute)
    const isTold = (value: string): boolean => claims.some((claim) => claim.value === value)
    for (const claim of claims) {
      // a day that one account gives for certain stands once, though another's is only likely (EDTF: '2024-03-14?')
      const certain = claim.value.replace(/\?$/u, '')
      const text = formatClaim({ ...claim, value: isTold(certain) ? certain : claim.value }, nameOf)
      values.set(text, [...(values.get(text) ?? []), claim.evidence])
    }
    if (values.size === 0) return []
    const sources = [...values.values()].flat().map(source)
    return [{ label: attribute, line: { text: [...values.keys()].join('; '), sources } }]
  })
  const differences = contact.comparisons.flatMap((id): Difference[] => {
    const comparison = comparisons.get(id)
    if (!comparison || comparison.relation === 'agrees') return []
    return [
      {
        attribute: comparison.attribute,
        relation: comparison.relation,
        because: comparison.because,
        independentSources: comparison.independentSources,
        variants: comparison.variants.map((variant) =>
          variant.evidence.length === 0
            ? { text: `not told: ${variant.reports.map(labelOfReport).join(', ')}`, sources: [] }
            : {
                text: variant.via.length > 0 ? `via ${variant.via.map(nameOf).join(', ')}` : '',
                quoted: variant.text,
                sources: variant.evidence.map(source),
              },
        ),
      },
    ]
  })
  return {
    id: contact.id,
    when: formatTime(contact.time),
    title: contactTitle(contact, nameOf),
    status: formatStatus(contact.status),
    facts,
    differences,
    because: contact.sameBecause,
  }
}

const sideName = (actor: Actor | undefined, record: CaseRecord): string => {
  if (!actor) return 'Not said'
  const state = record.actors.find(({ kind, country }) => kind === 'state' && country === actor.country)
  if (actor.kind === 'state') return actor.name
  return actor.country === undefined ? 'Others' : (state?.name ?? actor.country)
}

const statementsBySide = (
  record: CaseRecord,
  actors: ReadonlyMap<string, Actor>,
  nameOf: (id: string) => string,
  source: (span: Span) => Source,
): Brief['statements'] => {
  const sides = new Map<string, Line[]>()
  for (const statement of record.statements) {
    const [speaker] = statement.speakers
    const side = sideName(speaker === undefined ? undefined : actors.get(speaker), record)
    sides.set(side, [...(sides.get(side) ?? []), statementLine(statement, nameOf, source)])
  }
  const last = ['Others', 'Not said']
  return [...sides]
    .sort(([a], [b]) => last.indexOf(a) - last.indexOf(b) || (a < b ? -1 : 1))
    .map(([side, lines]) => ({ side, lines }))
}

const statementLine = (statement: Statement, nameOf: (id: string) => string, source: (span: Span) => Source): Line => {
  const who = statement.speakers.length > 0 ? statement.speakers.map(nameOf).join(' and ') : 'Not said by whom'
  const how = [
    // the reporting words stand by, since "denied" is not "said"
    statement.form === 'indirect' ? (statement.cue ? `reported: ${statement.cue.exact}` : 'reported') : undefined,
    statement.channel,
    statement.via.length > 0 ? `via ${statement.via.map(nameOf).join(', ')}` : undefined,
  ].filter(Boolean)
  return {
    text: how.length > 0 ? `${who} (${how.join(', ')})` : who,
    quoted: statement.spans.map((span) => span.exact).join(' … '),
    sources: statement.spans.slice(0, 1).map(source),
  }
}

const stanceWords: Readonly<Record<Position['stance'], string>> = {
  seeks: 'seeks',
  offers: 'offers',
  accepts: 'accepts',
  demands: 'demands',
  rejects: 'rejects',
  excludes: 'leaves out',
  condition: 'makes it a condition',
  accuses: 'accuses',
}

const positionsByIssue = (
  record: CaseRecord,
  nameOf: (id: string) => string,
  source: (span: Span) => Source,
): Brief['positions'] => {
  const issues = new Map<string, Line[]>()
  for (const position of record.positions) {
    const condition = position.condition ? `: ${position.condition.for} requires ${position.condition.requires}` : ''
    const [evidence] = position.evidence
    issues.set(position.issue, [
      ...(issues.get(position.issue) ?? []),
      {
        text: `${nameOf(position.holder)} ${stanceWords[position.stance]}${condition}`,
        ...(evidence && { quoted: evidence.exact }),
        sources: position.evidence.map(source),
      },
    ])
  }
  return [...issues].sort(([a], [b]) => (a < b ? -1 : 1)).map(([issue, lines]) => ({ issue, lines }))
}

import type { Actor, CaseRecord, Comparison, Contact, Id, Report, Statement } from '../model/record.ts'
import { toAscii } from '../text/fold.ts'
import type { CaseState } from './source.ts'
import type { ActorRef, ContactItem, Mark, Names, ReportRef, Side, StatementItem } from './views.ts'

/** Everything the routes look up in one revision of a case. Made once per revision, lists in the record's order unless said. */
export interface CaseIndex {
  readonly state: CaseState
  readonly record: CaseRecord
  readonly actors: ReadonlyMap<Id, Actor>
  readonly actorRefs: ReadonlyMap<Id, ActorRef>
  readonly reports: ReadonlyMap<Id, Report>
  readonly reportRefs: ReadonlyMap<Id, ReportRef>
  readonly comparisons: ReadonlyMap<Id, Comparison>
  readonly contacts: ReadonlyMap<Id, Contact>
  /** Dated ones first, in order of time. */
  readonly contactItems: readonly ContactItem[]
  readonly contactItem: ReadonlyMap<Id, ContactItem>
  readonly statements: ReadonlyMap<Id, Statement>
  readonly statementsBySpeaker: ReadonlyMap<Id, readonly Statement[]>
  readonly statementsAt: ReadonlyMap<Id, readonly Statement[]>
  readonly statementsIn: ReadonlyMap<Id, readonly Statement[]>
  readonly contactsIn: ReadonlyMap<Id, readonly Contact[]>
  readonly contactsOf: ReadonlyMap<Id, readonly Contact[]>
  /** Marks of each report, in order of place. */
  readonly marks: ReadonlyMap<Id, readonly Mark[]>
  readonly sides: readonly Side[]
}

/** Groups by the keys that each item has; an item may have several. */
const groupBy = <T>(items: readonly T[], keysOf: (item: T) => Iterable<string>): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>()
  for (const item of items)
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key)
      if (group) group.push(item)
      else groups.set(key, [item])
    }
  return groups
}

const byId = <T extends { readonly id: Id }>(items: readonly T[]): ReadonlyMap<Id, T> =>
  new Map(items.map((item) => [item.id, item]))

/** Compares EDTF values for order; the undated come last. */
export const compareTime = (a: string | undefined, b: string | undefined): number => {
  if (a === b) return 0
  if (a === undefined) return 1
  if (b === undefined) return -1
  return a < b ? -1 : 1
}

const contactItemOf = (
  contact: Contact,
  comparisons: ReadonlyMap<Id, Comparison>,
  reports: ReadonlyMap<Id, Report>,
): ContactItem => {
  const own = contact.comparisons.flatMap((id) => comparisons.get(id) ?? [])
  const count = (relation: Comparison['relation']): number =>
    own.filter((comparison) => comparison.relation === relation).length
  const told = new Set(contact.claims.map(({ evidence }) => evidence.report))
  const durations = new Map(
    contact.claims
      .filter(({ attribute }) => attribute === 'duration')
      .map(({ value, qualifier }) => [`${value}|${qualifier}`, { value, ...(qualifier && { qualifier }) }]),
  )
  const firstHand = new Set([...told].map((id) => reports.get(id)?.sameAs?.report ?? id))
  return {
    id: contact.id,
    kind: contact.kind,
    status: contact.status,
    ...(contact.time && { time: contact.time }),
    ...(contact.place && { place: contact.place }),
    parties: contact.parties,
    participants: contact.participants,
    durations: [...durations.values()],
    reports: told.size,
    independentSources: Math.min(
      firstHand.size,
      Math.max(1, ...own.map(({ independentSources }) => independentSources)),
    ),
    differs: count('differs'),
    conflicts: count('conflicts'),
    omits: count('omits'),
  }
}

/** Makes the index of a state. Its cost grows with the record; callers keep it until the revision changes. */
export const indexCase = (state: CaseState): CaseIndex => {
  const { record } = state
  const actors = byId(record.actors)
  const reports = byId(record.reports)
  const comparisons = byId(record.comparisons)
  const stateOf = new Map(
    record.actors.flatMap((actor) =>
      actor.kind === 'state' && actor.country ? [[actor.country, actor.id] as const] : [],
    ),
  )
  const named = new Map(
    record.actors
      .filter(({ kind }) => kind === 'state' || kind === 'organisation')
      .flatMap((actor) => actor.names.map((name) => [toAscii(name), actor] as const)),
  )
  const actorRefs = new Map(
    record.actors.map(({ id, name, kind, country }): [Id, ActorRef] => {
      const side = country === undefined ? (kind === 'organisation' ? id : undefined) : (stateOf.get(country) ?? id)
      return [id, { id, name, kind, ...(country && { country }), ...(side && { side }) }]
    }),
  )
  const reportRefs = new Map(
    record.reports.map(
      ({ id, source, title, outlet, url, language, published, origin, sameAs, read, text }): [Id, ReportRef] => {
        const owner = outlet === undefined ? undefined : named.get(toAscii(outlet))
        const side = owner?.country ? stateOf.get(owner.country) : undefined
        return [
          id,
          {
            id,
            source,
            language,
            read,
            length: text.length,
            ...(title !== undefined && { title }),
            ...(outlet !== undefined && { outlet }),
            ...(url !== undefined && { url }),
            ...(published !== undefined && { published }),
            ...(origin !== undefined && { origin }),
            ...(sameAs && { sameAs }),
            ...(side && { side }),
          },
        ]
      },
    ),
  )
  const contactItems = record.contacts
    .map((contact) => contactItemOf(contact, comparisons, reports))
    .sort((a, b) => compareTime(a.time, b.time))
  const statementsBySpeaker = groupBy(record.statements, ({ speakers }) => speakers)
  const contactsOf = groupBy(record.contacts, ({ parties, participants }) => [
    ...parties,
    ...participants.flatMap(({ actor, side }) => (side ? [actor, side] : [actor])),
  ])
  return {
    state,
    record,
    actors,
    actorRefs,
    reports,
    reportRefs,
    comparisons,
    contacts: byId(record.contacts),
    contactItems,
    contactItem: byId(contactItems),
    statements: byId(record.statements),
    statementsBySpeaker,
    statementsAt: groupBy(record.statements, ({ occasion }) => (occasion ? [occasion] : [])),
    statementsIn: groupBy(record.statements, ({ spans }) => spans.map(({ report }) => report)),
    contactsIn: groupBy(record.contacts, ({ claims }) => claims.map(({ evidence }) => evidence.report)),
    contactsOf,
    marks: marksOf(record),
    sides: sidesOf(record, actorRefs, statementsBySpeaker, contactsOf),
  }
}

const sidesOf = (
  record: CaseRecord,
  refs: ReadonlyMap<Id, ActorRef>,
  statementsBySpeaker: ReadonlyMap<Id, readonly Statement[]>,
  contactsOf: ReadonlyMap<Id, readonly Contact[]>,
): readonly Side[] => {
  const heard = new Map<Id, number>()
  for (const [speaker, statements] of statementsBySpeaker) {
    const side = refs.get(speaker)?.side
    if (side) heard.set(side, (heard.get(side) ?? 0) + statements.length)
  }
  const parties = new Set(record.contacts.flatMap((contact) => contact.parties))
  return [...new Set([...heard.keys(), ...parties])]
    .flatMap((id) => refs.get(id) ?? [])
    .map(({ id, name, country }) => ({
      id,
      name,
      ...(country && { country }),
      statements: heard.get(id) ?? 0,
      contacts: contactsOf.get(id)?.length ?? 0,
    }))
    .sort((a, b) => b.contacts - a.contacts || b.statements - a.statements || (a.id < b.id ? -1 : 1))
}

const marksOf = (record: CaseRecord): ReadonlyMap<Id, readonly Mark[]> => {
  const found = new Map<Id, Mark[]>()
  const add = (
    { report, start, end }: { report: Id; start: number; end: number },
    mark: Pick<Mark, 'kind' | 'item' | 'note'>,
  ): void => {
    const list = found.get(report)
    if (list) list.push({ start, end, ...mark })
    else found.set(report, [{ start, end, ...mark }])
  }
  for (const { id, spans, form } of record.statements)
    for (const span of spans) add(span, { kind: 'statement', item: id, note: form })
  for (const { id, claims } of record.contacts)
    for (const { evidence, attribute } of claims) add(evidence, { kind: 'contact', item: id, note: attribute })
  for (const { id, evidence, stance } of record.positions)
    for (const span of evidence) add(span, { kind: 'position', item: id, note: stance })
  for (const { id, evidence, kind } of record.measures)
    for (const span of evidence) add(span, { kind: 'measure', item: id, note: kind })
  for (const { id, mentions, kind } of record.actors)
    for (const span of mentions) add(span, { kind: 'actor', item: id, note: kind })
  for (const marks of found.values())
    marks.sort((a, b) => a.start - b.start || b.end - a.end || (a.item < b.item ? -1 : 1))
  return found
}

/** Collects the names of the actors and reports that an answer mentions; ids that are neither are left out. */
export const namesFor = (index: CaseIndex, ids: Iterable<Id | undefined>): Names => {
  const actors: Record<Id, ActorRef> = {}
  const reports: Record<Id, ReportRef> = {}
  const add = (id: Id): void => {
    if (actors[id] || reports[id]) return
    const actor = index.actorRefs.get(id)
    if (actor) {
      actors[id] = actor
      if (actor.side) add(actor.side)
      return
    }
    const report = index.reportRefs.get(id)
    if (!report) return
    reports[id] = report
    if (report.side) add(report.side)
    if (report.sameAs) add(report.sameAs.report)
  }
  for (const id of ids) if (id !== undefined) add(id)
  return { actors, reports }
}

export const idsOfContactItem = (item: ContactItem): readonly (Id | undefined)[] => [
  ...item.parties,
  ...item.participants.flatMap(({ actor, side }) => [actor, side]),
]

export const idsOfComparison = ({ variants }: Comparison): readonly Id[] =>
  variants.flatMap(({ reports, via }) => [...reports, ...via])

export const idsOfStatement = ({ speakers, via, addressee, spans }: Statement): readonly (Id | undefined)[] => [
  ...speakers,
  ...via,
  addressee,
  ...spans.map(({ report }) => report),
]

/** The longest paragraph that is given as context, in code units: a report may be one line of a megabyte. */
const longestContext = 1200

/** Puts a statement into the paragraph it stands in. */
export const statementItem = (index: CaseIndex, statement: Statement): StatementItem => {
  const [first] = statement.spans
  const last = statement.spans.at(-1)
  const report = first && index.reports.get(first.report)
  if (!first || !last || !report) return { statement, context: { start: 0, end: 0, text: '' } }
  const around = report.blocks.filter(({ start, end }) => start < last.end && end > first.start)
  const start = Math.max(Math.min(first.start, around[0]?.start ?? first.start), first.start - longestContext / 2)
  const end = Math.min(Math.max(last.end, around.at(-1)?.end ?? last.end), Math.max(last.end, start + longestContext))
  return { statement, context: { start, end, text: report.text.slice(start, end) } }
}

import { z } from '@hono/zod-openapi'
import { Decision } from '../model/decision.ts'
import {
  Actor,
  ActorKind,
  CaseRecord,
  Claim,
  Comparison,
  Contact,
  ContactKind,
  ContactStatus,
  Edtf,
  Id,
  Likeness,
  Measure,
  Participant,
  Place,
  Position,
  Report,
  Statement,
} from '../model/record.ts'

/** The shapes that the API adds to the record's own: items with what a page needs to show them. */

const object = <T extends z.core.$ZodLooseShape>(shape: T) => z.object(shape).readonly()
const list = <T extends z.ZodType>(item: T) => z.array(item).readonly()

/** An actor by its name and side. */
export const ActorRef = object({
  id: Id,
  name: z.string(),
  kind: ActorKind,
  country: z.string().optional(),
  side: Id.optional(),
})
export type ActorRef = z.infer<typeof ActorRef>

/** A report without its text. */
export const ReportRef = object({
  id: Id,
  source: z.string(),
  title: z.string().optional(),
  outlet: z.string().optional(),
  url: z.string().optional(),
  language: z.string(),
  published: Edtf.optional(),
  origin: z.string().optional(),
  sameAs: object({ report: Id, kind: z.enum(['identical', 'near', 'syndicated']) }).optional(),
  read: z.boolean(),
  /** Code units of its text. */
  length: z.int(),
  /** The state or organisation whose own account this is, where the outlet is one of theirs. */
  side: Id.optional(),
})
export type ReportRef = z.infer<typeof ReportRef>

/** Names for the ids that an answer mentions. */
export const Names = object({
  actors: z.record(z.string(), ActorRef).readonly(),
  reports: z.record(z.string(), ReportRef).readonly(),
})
export type Names = z.infer<typeof Names>

/** A state or organisation that meets or speaks, most heard first. */
export const Side = object({
  id: Id,
  name: z.string(),
  country: z.string().optional(),
  statements: z.int(),
  contacts: z.int(),
})
export type Side = z.infer<typeof Side>

export const DiagnosticView = object({
  code: z.string(),
  severity: z.enum(['error', 'warning', 'note']),
  source: z.string(),
  place: object({ start: z.int(), end: z.int() }).optional(),
  message: z.string(),
})

export const CaseView = object({
  title: z.string(),
  format: z.literal('readout/1'),
  generator: CaseRecord.unwrap().shape.generator,
  revision: z.string(),
  canAdd: z.boolean(),
  canDecide: z.boolean(),
  counts: object({
    reports: z.int(),
    contacts: z.int(),
    statements: z.int(),
    positions: z.int(),
    measures: z.int(),
    actors: z.int(),
    differs: z.int(),
    conflicts: z.int(),
    omits: z.int(),
    review: z.int(),
    diagnostics: z.int(),
  }),
  sides: list(Side),
  languages: list(object({ value: z.string(), count: z.int() })),
  outlets: list(object({ value: z.string(), count: z.int() })),
  channels: list(object({ value: z.string(), count: z.int() })),
  issues: list(object({ value: z.string(), count: z.int() })),
  /** Who is heard, most statements first; at most 200. */
  speakers: list(object({ value: Id, count: z.int() })),
  names: Names,
})
export type CaseView = z.infer<typeof CaseView>

/** A contact in few words: what a timeline shows of it. */
export const ContactItem = object({
  id: Id,
  kind: ContactKind,
  status: ContactStatus,
  time: Edtf.optional(),
  place: Place.optional(),
  parties: list(Id),
  participants: list(Participant),
  durations: list(Claim.unwrap().pick({ value: true, qualifier: true }).readonly()),
  reports: z.int(),
  independentSources: z.int(),
  differs: z.int(),
  conflicts: z.int(),
  omits: z.int(),
})
export type ContactItem = z.infer<typeof ContactItem>

/** A statement with the paragraph it stands in. */
export const StatementItem = object({
  statement: Statement,
  /** The paragraph's place and words; offsets are UTF-16 code units of the report's text. */
  context: object({ start: z.int(), end: z.int(), text: z.string() }),
})
export type StatementItem = z.infer<typeof StatementItem>

export const ContactView = object({
  contact: Contact,
  item: ContactItem,
  comparisons: list(Comparison),
  statements: list(StatementItem),
  names: Names,
})
export type ContactView = z.infer<typeof ContactView>

/** One place in a report that something was read from. */
export const Mark = object({
  start: z.int(),
  end: z.int(),
  kind: z.enum(['statement', 'contact', 'position', 'measure', 'actor']),
  /** The item's id. */
  item: Id,
  /** What it is: a claim's attribute, a form, a stance, a kind. */
  note: z.string(),
})
export type Mark = z.infer<typeof Mark>

export const ReportView = object({
  report: Report,
  marks: list(Mark),
  contacts: list(ContactItem),
  statements: list(Statement),
  positions: list(Position),
  measures: list(Measure),
  names: Names,
})
export type ReportView = z.infer<typeof ReportView>

export const ActorView = object({
  actor: Actor,
  contacts: list(ContactItem),
  /** Whom it met: the other's id and the contacts they share. */
  met: list(object({ actor: Id, contacts: list(Id) })),
  statements: z.int(),
  positions: list(Position),
  measures: list(Measure),
  names: Names,
})
export type ActorView = z.infer<typeof ActorView>

export const ActorItem = object({
  actor: ActorRef,
  names: list(z.string()),
  office: z.string().optional(),
  mentions: z.int(),
  statements: z.int(),
  contacts: z.int(),
  reports: z.int(),
})
export type ActorItem = z.infer<typeof ActorItem>

export const PositionsView = object({
  /** Most positions first. */
  issues: list(object({ issue: z.string(), positions: list(Position) })),
  names: Names,
})
export type PositionsView = z.infer<typeof PositionsView>

export const MeasuresView = object({ items: list(Measure), names: Names })

export const Hit = object({
  kind: z.enum(['contact', 'actor', 'statement', 'report', 'issue']),
  id: Id,
  title: z.string(),
  /** The words round the match, where it is in a text. */
  excerpt: z.string().optional(),
  /** Where the excerpt begins in the report's text; this and all that follow in UTF-16 code units, half-open. */
  excerptStart: z.int().optional(),
  /** The words that were looked for, inside the excerpt. */
  marks: list(object({ start: z.int(), end: z.int() })).optional(),
  report: Id.optional(),
  start: z.int().optional(),
  end: z.int().optional(),
})
export type Hit = z.infer<typeof Hit>

export const SearchView = object({ query: z.string(), hits: list(Hit), contacts: list(ContactItem), names: Names })
export type SearchView = z.infer<typeof SearchView>

/** Decisions, the latest first, and whether each still counts. */
export const DecisionsView = object({ items: list(object({ decision: Decision, isInForce: z.boolean() })) })
export type DecisionsView = z.infer<typeof DecisionsView>

export const ReviewView = object({
  items: list(Likeness),
  contacts: list(ContactItem),
  diagnostics: list(DiagnosticView),
  names: Names,
})
export type ReviewView = z.infer<typeof ReviewView>

/** Makes the shape of one page of a list: pass `next` as `cursor` to go on; absent at the end. */
export const pageOf = <T extends z.ZodType>(item: T) =>
  object({ items: list(item), total: z.int(), from: z.int(), next: z.string().optional(), names: Names })

export const ContactPage = pageOf(ContactItem)
export type ContactPage = z.infer<typeof ContactPage>
export const ComparisonPage = pageOf(object({ comparison: Comparison, contact: ContactItem }))
export type ComparisonPage = z.infer<typeof ComparisonPage>
export const StatementPage = pageOf(StatementItem)
export type StatementPage = z.infer<typeof StatementPage>
export const ReportPage = pageOf(object({ report: ReportRef, contacts: z.int(), statements: z.int() }))
export type ReportPage = z.infer<typeof ReportPage>
export const ActorPage = pageOf(ActorItem)
export type ActorPage = z.infer<typeof ActorPage>

/** The one shape of an error, as everywhere in the project. */
export const Problem = object({ code: z.string(), message: z.string() })
export type Problem = z.infer<typeof Problem>

import { z } from 'zod'

/**
 * The record, format `readout/1`: the one declaration from which the types, the validation and the published JSON
 * Schema come. Every claim points at the characters it was read from; nothing is corrected, nothing is guessed.
 */

const object = <T extends z.core.$ZodLooseShape>(shape: T) => z.object(shape).readonly()
const list = <T extends z.ZodType>(item: T) => z.array(item).readonly()

/** A short string, the same from run to run over the same input. */
export const Id = z.string().min(1)
export type Id = z.infer<typeof Id>

/**
 * A time in Extended Date/Time Format, level 0 with the level 1 qualifiers `~` and `?`; an interval has a slash.
 * @see https://www.loc.gov/standards/datetime/ (ISO 8601-2)
 */
export const Edtf = z.string().min(4)
export type Edtf = z.infer<typeof Edtf>

/** A half-open stretch of a report's text in UTF-16 code units: `text.slice(start, end) === exact`, always. */
export const Span = object({ report: Id, start: z.int().min(0), end: z.int().min(0), exact: z.string() })
export type Span = z.infer<typeof Span>

export const FurnitureKind = z.enum(['navigation', 'credit', 'promotion', 'notice', 'placeholder', 'dateline', 'other'])
export type FurnitureKind = z.infer<typeof FurnitureKind>

/** A line or part of a line that belongs to the page and not to the news. Marked, never cut. */
export const Furniture = object({ start: z.int(), end: z.int(), kind: FurnitureKind })
export type Furniture = z.infer<typeof Furniture>

/**
 * A stretch of text that stands by itself on the page: no sentence crosses its edge.
 * `quote-heading` is a heading that quotes ("– Gjensidig ønske"); `quote` a paragraph opened by a speech dash.
 */
export const Block = object({
  start: z.int(),
  end: z.int(),
  kind: z.enum(['title', 'heading', 'quote-heading', 'caption', 'paragraph', 'quote', 'list-item', 'furniture']),
  language: z.string(),
})
export type Block = z.infer<typeof Block>

export const Report = object({
  id: Id,
  source: z.string(),
  sha256: z.string(),
  title: z.string().optional(),
  outlet: z.string().optional(),
  author: z.string().optional(),
  url: z.string().optional(),
  /** BCP 47; `und` where it could not be told. */
  language: z.string(),
  /** Absent when nothing says it. */
  published: Edtf.optional(),
  /** What was published, to the character. */
  text: z.string(),
  furniture: list(Furniture),
  blocks: list(Block),
  sameAs: object({ report: Id, kind: z.enum(['identical', 'near', 'syndicated']) }).optional(),
  /** Who a report says that it was first published by. */
  origin: z.string().optional(),
  /** False where the language is one that is kept and shown but not read. */
  read: z.boolean(),
})
export type Report = z.infer<typeof Report>

export const ActorKind = z.enum(['person', 'state', 'organisation', 'group', 'unnamed'])
export type ActorKind = z.infer<typeof ActorKind>

export const Office = object({
  /** As the report writes it. */
  title: z.string(),
  /** The state or organisation it belongs to: an ISO 3166-1 alpha-2 code or a name. */
  of: z.string().optional(),
  status: z.enum(['current', 'former', 'designate']).optional(),
  evidence: Span,
})
export type Office = z.infer<typeof Office>

export const Actor = object({
  id: Id,
  kind: ActorKind,
  name: z.string(),
  names: list(z.string()),
  /** ISO 3166-1 alpha-2: the side it speaks for. Absent where no report says. */
  country: z.string().optional(),
  wikidata: z.string().optional(),
  sameBecause: list(z.string()),
  offices: list(Office),
  mentions: list(Span),
})
export type Actor = z.infer<typeof Actor>

export const ContactKind = z.enum(['talks', 'meeting', 'call', 'visit', 'summit', 'press-conference', 'letter'])
export type ContactKind = z.infer<typeof ContactKind>

export const ContactStatus = z.enum([
  'held',
  'under-way',
  'planned',
  'agreed',
  'proposed',
  'invited',
  'declined',
  'cancelled',
  'denied',
])
export type ContactStatus = z.infer<typeof ContactStatus>

export const ClaimAttribute = z.enum([
  'kind',
  'status',
  'time',
  'place',
  'venue',
  'duration',
  'party',
  'participant',
  'agenda',
  'purpose',
  'outcome',
  'format',
  'mention',
])
export type ClaimAttribute = z.infer<typeof ClaimAttribute>

export const Qualifier = z.enum(['about', 'more-than', 'at-least', 'at-most', 'less-than', 'not'])
export type Qualifier = z.infer<typeof Qualifier>

export const Resolution = object({
  /** The rule by its name: 'weekday', 'day-of-month', 'same-contact', … */
  rule: z.string(),
  /** The date it was counted from. */
  anchor: Edtf.optional(),
  /** Where that date stands. */
  evidence: Span.optional(),
})
export type Resolution = z.infer<typeof Resolution>

export const Claim = object({
  /** The same for the same words of the same report, whoever the actor turns out to be; absent for what follows from the account as a whole. */
  id: Id.optional(),
  attribute: ClaimAttribute,
  /** Normalised: EDTF, an ISO 8601 duration, an actor's id, or words. */
  value: z.string(),
  qualifier: Qualifier.optional(),
  evidence: Span,
  /** Who the report has it from, nearest first. Empty: the report says it itself. */
  via: list(Id),
  certainty: z.enum(['stated', 'implied']),
  resolvedBy: Resolution.optional(),
})
export type Claim = z.infer<typeof Claim>

export const Place = object({
  /** The usual English name. */
  name: z.string().optional(),
  country: z.string().optional(),
  venue: z.string().optional(),
  lat: z.number().optional(),
  lon: z.number().optional(),
})
export type Place = z.infer<typeof Place>

export const ParticipantRole = z.enum(['head', 'member', 'host', 'mediator'])
export type ParticipantRole = z.infer<typeof ParticipantRole>

export const Participant = object({ actor: Id, side: Id.optional(), role: ParticipantRole.optional() })
export type Participant = z.infer<typeof Participant>

export const Contact = object({
  id: Id,
  kind: ContactKind,
  status: ContactStatus,
  time: Edtf.optional(),
  place: Place.optional(),
  parties: list(Id),
  participants: list(Participant),
  format: list(z.string()).optional(),
  claims: list(Claim),
  comparisons: list(Id),
  sameBecause: list(z.string()),
})
export type Contact = z.infer<typeof Contact>

export const Attribution = z.enum(['named', 'pronoun', 'continued', 'implied'])
export type Attribution = z.infer<typeof Attribution>

export const Statement = object({
  id: Id,
  form: z.enum(['direct', 'indirect']),
  spans: list(Span),
  speakers: list(Id),
  attribution: Attribution,
  cue: Span.optional(),
  channel: z.string().optional(),
  occasion: Id.optional(),
  addressee: Id.optional(),
  via: list(Id),
  topics: list(z.string()),
  confidence: z.number().min(0).max(1),
})
export type Statement = z.infer<typeof Statement>

export const Stance = z.enum(['seeks', 'offers', 'accepts', 'demands', 'rejects', 'excludes', 'condition', 'accuses'])
export type Stance = z.infer<typeof Stance>

export const Position = object({
  id: Id,
  holder: Id,
  issue: z.string(),
  stance: Stance,
  condition: object({ requires: z.string(), for: z.string() }).optional(),
  evidence: list(Span),
  statement: Id.optional(),
  confidence: z.number().min(0).max(1),
})
export type Position = z.infer<typeof Position>

export const MeasureKind = z.enum([
  'expulsion',
  'recall',
  'summons',
  'closure',
  'seizure',
  'sanction',
  'restriction',
  'detention',
  'release',
  'vote',
  'appointment',
  'agreement',
  'withdrawal',
  'tariff',
  'restoration',
  'military',
  'aid',
])
export type MeasureKind = z.infer<typeof MeasureKind>

export const Measure = object({
  id: Id,
  kind: MeasureKind,
  actor: Id.optional(),
  target: Id.optional(),
  time: Edtf.optional(),
  /** How the time was come by where it is not written out: the same forms as a claim's. */
  resolvedBy: Resolution.optional(),
  evidence: list(Span),
  confidence: z.number().min(0).max(1),
})
export type Measure = z.infer<typeof Measure>

export const Relation = z.enum(['agrees', 'differs', 'conflicts', 'omits'])
export type Relation = z.infer<typeof Relation>

export const Variant = object({
  value: z.string(),
  text: z.string(),
  reports: list(Id),
  via: list(Id),
  evidence: list(Span),
})
export type Variant = z.infer<typeof Variant>

export const Comparison = object({
  id: Id,
  contact: Id,
  attribute: ClaimAttribute,
  relation: Relation,
  /** Why, in words a reader can check. */
  because: z.string(),
  variants: list(Variant),
  independentSources: z.int(),
})
export type Comparison = z.infer<typeof Comparison>

/** Two things that may be one, left for a person to decide. */
export const Likeness = object({
  kind: z.enum(['actor', 'contact']),
  a: Id,
  b: Id,
  because: list(z.string()),
  against: list(z.string()),
})
export type Likeness = z.infer<typeof Likeness>

export const CaseRecord = object({
  format: z.literal('readout/1'),
  generator: object({ name: z.string(), version: z.string(), readers: list(z.string()) }),
  reports: list(Report),
  actors: list(Actor),
  contacts: list(Contact),
  statements: list(Statement),
  positions: list(Position),
  measures: list(Measure),
  comparisons: list(Comparison),
  /** What is offered for review. */
  review: list(Likeness),
})
export type CaseRecord = z.infer<typeof CaseRecord>

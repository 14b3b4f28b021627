import type { Diagnostic } from './diagnostic.ts'
import type {
  ActorKind,
  Attribution,
  ClaimAttribute,
  ContactKind,
  ContactStatus,
  MeasureKind,
  Office,
  ParticipantRole,
  Qualifier,
  Report,
  Resolution,
  Span,
  Stance,
} from './record.ts'

/**
 * What one report says, read by itself: the input of the record. A reading names its actors by keys of its own
 * (`LocalKey`); who they are across reports is for the record to judge.
 */
export interface Reading {
  readonly report: Report
  /** Name and version of everything that took part; a report is read once per reader. */
  readonly reader: string
  readonly actors: readonly LocalActor[]
  readonly statements: readonly StatementAccount[]
  readonly contacts: readonly ContactAccount[]
  readonly positions: readonly PositionAccount[]
  readonly measures: readonly MeasureAccount[]
  readonly diagnostics: readonly Diagnostic[]
}

/** 'a0', 'a1', … for actors and 'c0', … for contacts, in order of first mention; unique in one reading. */
export type LocalKey = string

export type Gender = 'feminine' | 'masculine'

/** Somebody or something a report names that can meet, speak or act. */
export interface LocalActor {
  readonly key: LocalKey
  readonly kind: ActorKind
  /** The fullest surface form; for a state its usual English name. */
  readonly name: string
  /** Every surface form met, titles left off. */
  readonly names: readonly string[]
  /** ISO 3166-1 alpha-2: a state's own code, or the side the office speaks for. */
  readonly country?: string
  readonly gender?: Gender
  /** True for groups: "the two ministers", "the delegation". */
  readonly plural?: boolean
  /** For a group: the actors that make it up, where the report names them. */
  readonly members?: readonly LocalKey[]
  readonly offices: readonly Office[]
  /** Names, offices, descriptions and pronouns that stand for it, in order. */
  readonly mentions: readonly Span[]
  readonly because: readonly string[]
}

/**
 * A time as far as the words give it. `edtf` is absent where nothing dates it; `parts` keeps what the words said, so
 * that another account of the same event may date it later (a "Monday" whose date another report has).
 */
export interface TimeValue {
  readonly edtf?: string
  readonly parts: {
    readonly year?: number
    readonly month?: number
    readonly day?: number
    /** ISO: Monday is 1. */
    readonly weekday?: number
    readonly part?: 'morning' | 'forenoon' | 'noon' | 'afternoon' | 'evening' | 'night'
  }
  readonly evidence: Span
  readonly certainty: 'stated' | 'implied'
  readonly resolvedBy?: Resolution
}

export interface PlaceValue {
  /** The usual English name of a city; absent where only a country is named. */
  readonly name?: string
  /** ISO 3166-1 alpha-2. */
  readonly country?: string
  readonly lat?: number
  readonly lon?: number
  readonly evidence: Span
}

/** One thing a report says of one contact. */
export interface LocalClaim {
  readonly attribute: ClaimAttribute
  /** As in the record's claim; an actor is named by its local key. */
  readonly value: string
  readonly qualifier?: Qualifier
  readonly evidence: Span
  readonly via: readonly LocalKey[]
  readonly certainty: 'stated' | 'implied'
  readonly resolvedBy?: Resolution
  /** With attribute 'time': the time as read. With 'participant': the role. With 'place': the place. */
  readonly time?: TimeValue
  readonly place?: PlaceValue
  readonly role?: ParticipantRole
  /** With attribute 'outcome': the length of time it names, ISO 8601: a truce of thirty days is 'P30D'. */
  readonly lasting?: string
  /** Whose own account this is, where the report puts it in somebody's mouth: the speaker. */
  readonly speaker?: LocalKey
}

/** One contact as one report tells of it, all its mentions there put together. */
export interface ContactAccount {
  readonly key: LocalKey
  readonly kind: ContactKind
  readonly status: ContactStatus
  readonly time?: TimeValue
  readonly place?: PlaceValue
  readonly venue?: string
  readonly parties: readonly LocalKey[]
  readonly participants: readonly {
    readonly actor: LocalKey
    readonly side?: LocalKey
    readonly role?: ParticipantRole
  }[]
  /** By which office a side is told of that nobody is named for: "the foreign ministers of Norway and Finland". */
  readonly bearers?: readonly { readonly title: string; readonly side: LocalKey }[]
  readonly format: readonly string[]
  readonly claims: readonly LocalClaim[]
  /** Inside one state: a leader among officials of their own. */
  readonly domestic?: boolean
  /** Does not tell between whom ("The talks in Vienna ended at noon"): a contact only where another report does. */
  readonly loose?: boolean
  /** Why the report's mentions of it were put together. */
  readonly because: readonly string[]
}

export interface StatementAccount {
  readonly form: 'direct' | 'indirect'
  readonly spans: readonly Span[]
  readonly speakers: readonly LocalKey[]
  readonly attribution: Attribution
  readonly cue?: Span
  readonly channel?: string
  readonly occasion?: LocalKey
  readonly addressee?: LocalKey
  readonly via: readonly LocalKey[]
  readonly topics: readonly string[]
  readonly confidence: number
}

export interface PositionAccount {
  readonly holder: LocalKey
  readonly issue: string
  readonly stance: Stance
  readonly condition?: { readonly requires: string; readonly for: string }
  readonly evidence: Span
  /** Index into the reading's statements, where it was read from one. */
  readonly statement?: number
  readonly confidence: number
}

export interface MeasureAccount {
  readonly kind: MeasureKind
  readonly actor?: LocalKey
  readonly target?: LocalKey
  readonly time?: TimeValue
  readonly evidence: Span
  readonly confidence: number
}

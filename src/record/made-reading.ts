import { englishNameOf } from '../locales/countries.ts'
import { sha256 } from '../model/ids.ts'
import type {
  ContactAccount,
  LocalActor,
  LocalClaim,
  MeasureAccount,
  Reading,
  StatementAccount,
  TimeValue,
} from '../model/reading.ts'
import type {
  ActorKind,
  ClaimAttribute,
  ContactKind,
  ContactStatus,
  MeasureKind,
  Office,
  ParticipantRole,
  Qualifier,
  Report,
  Span,
} from '../model/record.ts'
import { spanIn } from '../text/span.ts'

/**
 * Readings made by hand, for tests of the record alone. Words are given as they stand in the text and found there, so
 * that every span is its text.
 */
export interface MadeReading {
  /** Also the report's text, unless `text` is given: every word used below must stand in it. */
  readonly name: string
  readonly text: string
  readonly language?: string
  readonly published?: string
  readonly outlet?: string
  readonly origin?: string
  readonly actors: Readonly<Record<string, MadeActor>>
  readonly contacts?: readonly MadeContact[]
  readonly measures?: readonly MadeMeasure[]
  readonly statements?: readonly { readonly words: string; readonly speakers: readonly string[] }[]
}

export interface MadeActor {
  readonly kind?: ActorKind
  /** The first is the name; all that stand in the text are mentions. */
  readonly names: readonly string[]
  readonly country?: string
  readonly gender?: 'feminine' | 'masculine'
  /** Title, whether it is held, and the organisation it is of. */
  readonly office?: readonly [title: string, status?: Office['status'], of?: string]
  readonly members?: readonly string[]
}

export interface MadeContact {
  readonly kind: ContactKind
  readonly status?: ContactStatus
  readonly words: string
  readonly time?: { readonly edtf?: string; readonly weekday?: number; readonly words: string }
  readonly place?: {
    readonly name?: string
    readonly country?: string
    readonly lat?: number
    readonly lon?: number
    readonly words: string
  }
  readonly parties?: readonly string[]
  /** By which office a side is told of for which nobody is named. */
  readonly bearers?: readonly (readonly [title: string, side: string])[]
  readonly participants?: readonly (readonly [actor: string, side?: string, role?: ParticipantRole])[]
  readonly claims?: readonly MadeClaim[]
  /** Does not tell between whom. */
  readonly loose?: boolean
}

export interface MadeClaim {
  readonly attribute: ClaimAttribute
  readonly value: string
  readonly words: string
  readonly qualifier?: Qualifier
  readonly via?: readonly string[]
  readonly speaker?: string
  /** ISO 8601, as in the reading. */
  readonly lasting?: string
}

export interface MadeMeasure {
  readonly kind: MeasureKind
  readonly words: string
  readonly actor?: string
  readonly target?: string
  readonly time?: { readonly edtf?: string; readonly weekday?: number; readonly words: string }
}

export const madeReading = (made: MadeReading): Reading => {
  const { text } = made
  const report: Report = {
    id: `r-${sha256(made.name + text).slice(0, 12)}`,
    source: `${made.name}.txt`,
    sha256: sha256(text),
    language: made.language ?? 'en',
    text,
    furniture: [],
    blocks: [{ start: 0, end: text.length, kind: 'paragraph', language: made.language ?? 'en' }],
    read: true,
    ...(made.published !== undefined && { published: made.published }),
    ...(made.outlet !== undefined && { outlet: made.outlet }),
    ...(made.origin !== undefined && { origin: made.origin }),
  }
  const spanOf = (words: string): Span => {
    const start = text.indexOf(words)
    if (start < 0) throw new RangeError(`“${words}” does not stand in ${made.name}`)
    return spanIn(report, start, start + words.length)
  }
  const timeOf = ({
    edtf,
    weekday,
    words,
  }: {
    readonly edtf?: string
    readonly weekday?: number
    readonly words: string
  }): TimeValue => ({
    parts: weekday === undefined ? {} : { weekday },
    evidence: spanOf(words),
    certainty: edtf === undefined ? 'implied' : 'stated',
    ...(edtf !== undefined && { edtf }),
  })
  return {
    report,
    reader: 'made by hand',
    actors: Object.entries(made.actors).map(([key, actor]) => actorOf(key, actor, report, spanOf)),
    contacts: (made.contacts ?? []).map(
      (contact, index): ContactAccount => ({
        key: `c${index}`,
        kind: contact.kind,
        status: contact.status ?? 'held',
        parties: contact.parties ?? [],
        participants: (contact.participants ?? []).map(([actor, side, role]) => ({
          actor,
          ...(side !== undefined && { side }),
          ...(role && { role }),
        })),
        ...(contact.bearers && { bearers: contact.bearers.map(([title, side]) => ({ title, side })) }),
        format: [],
        because: [],
        ...(contact.loose && { loose: true }),
        claims: [
          { attribute: 'mention', value: contact.words, evidence: spanOf(contact.words), via: [], certainty: 'stated' },
          ...(contact.claims ?? []).map(
            (claim): LocalClaim => ({
              attribute: claim.attribute,
              value: claim.value,
              evidence: spanOf(claim.words),
              via: claim.via ?? [],
              certainty: 'stated',
              ...(claim.qualifier && { qualifier: claim.qualifier }),
              ...(claim.speaker !== undefined && { speaker: claim.speaker }),
              ...(claim.lasting !== undefined && { lasting: claim.lasting }),
            }),
          ),
        ],
        ...(contact.time && { time: timeOf(contact.time) }),
        ...(contact.place && {
          place: {
            evidence: spanOf(contact.place.words),
            ...(contact.place.name !== undefined && { name: contact.place.name }),
            ...(contact.place.country !== undefined && { country: contact.place.country }),
            ...(contact.place.lat !== undefined && { lat: contact.place.lat }),
            ...(contact.place.lon !== undefined && { lon: contact.place.lon }),
          },
        }),
      }),
    ),
    measures: (made.measures ?? []).map(
      (measure): MeasureAccount => ({
        kind: measure.kind,
        evidence: spanOf(measure.words),
        confidence: 0.8,
        ...(measure.actor !== undefined && { actor: measure.actor }),
        ...(measure.target !== undefined && { target: measure.target }),
        ...(measure.time && { time: timeOf(measure.time) }),
      }),
    ),
    statements: (made.statements ?? []).map(
      ({ words, speakers }): StatementAccount => ({
        form: 'direct',
        spans: [spanOf(words)],
        speakers,
        attribution: 'named',
        via: [],
        topics: [],
        confidence: 0.9,
      }),
    ),
    positions: [],
    diagnostics: [],
  }
}

const actorOf = (key: string, made: MadeActor, report: Report, spanOf: (words: string) => Span): LocalActor => {
  const kind = made.kind ?? 'person'
  const names = made.names
  const mentions = names.filter((name) => report.text.includes(name)).map(spanOf)
  const of = made.office?.[2] ?? made.country
  const evidence = made.office && report.text.includes(made.office[0]) ? spanOf(made.office[0]) : mentions[0]
  return {
    key,
    kind,
    name: (kind === 'state' && made.country !== undefined ? englishNameOf(made.country) : undefined) ?? names[0] ?? '',
    names,
    mentions,
    because: [],
    offices:
      made.office && evidence
        ? [
            {
              title: made.office[0],
              evidence,
              ...(of !== undefined && { of }),
              ...(made.office[1] && { status: made.office[1] }),
            },
          ]
        : [],
    ...(made.country !== undefined && { country: made.country }),
    ...(made.gender && { gender: made.gender }),
    ...(made.members && { members: made.members, plural: true }),
  }
}

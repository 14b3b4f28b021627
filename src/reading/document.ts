import type { Analysis, Sentence } from '../language/analysis.ts'
import type { Locale } from '../locales/locale.ts'
import type { LocalActor, LocalKey, PlaceValue, TimeValue } from '../model/reading.ts'
import type { Report } from '../model/record.ts'

/**
 * What the steps of reading hand on: the report, its analysis, and the layers found so far. The order of the steps is
 * written out in `read.ts`.
 */
export interface Document {
  readonly report: Report
  readonly analysis: Analysis
  /** The locale of a sentence's block. */
  localeOf(sentence: Sentence): Locale
}

/** How somebody is mentioned. `adjective` is "russisk", "Russian": it tells a side and is no actor in the clause. */
export type MentionForm = 'name' | 'office' | 'description' | 'pronoun' | 'adjective'

/** A stretch of one sentence that stands for an actor: tokens `first` to `last`, half-open. */
export interface Mention {
  readonly sentence: number
  readonly first: number
  readonly last: number
  /** The token that the rest hangs on, where the sentence's tree attaches the mention. */
  readonly head: number
  /** Half-open, UTF-16 code units; with the title in front: "US Secretary of State Marco Quill". */
  readonly start: number
  readonly end: number
  readonly form: MentionForm
  /** Absent where it could not be told who is meant. */
  readonly actor?: LocalKey
  /** Of one of several names that a plural title stands beside: the token of its noun. */
  readonly sharing?: number
}

/** Who is named in a report, and where. */
export interface ActorLayer {
  readonly actors: readonly LocalActor[]
  /** In order of the text. */
  readonly mentions: readonly Mention[]
  actorOf(key: LocalKey): LocalActor
  /** The mentions of one sentence, in order of the text. */
  mentionsIn(sentence: number): readonly Mention[]
  /** The mention whose tokens hold this one (the innermost, a possessor apart from what it owns), if any. */
  mentionAt(sentence: number, token: number): Mention | undefined
  /**
   * Whom the phrase headed by this token means: the mention there, what is joined to it by "and", and the members of
   * a group. Empty where nobody known is meant.
   */
  actorsIn(sentence: number, head: number): readonly LocalKey[]
}

export interface TimeMention extends TimeValue {
  readonly sentence: number
  readonly first: number
  readonly last: number
}

export interface PlaceMention extends PlaceValue {
  readonly sentence: number
  readonly first: number
  readonly last: number
}

/** Words that a report marks as quoted. */
export interface Quotation {
  /** With its marks or dash. */
  readonly start: number
  readonly end: number
  /** The words themselves, without marks or dashes; more than one where a reporting clause breaks it. */
  readonly content: readonly { readonly start: number; readonly end: number }[]
  readonly marks: 'quotes' | 'dash'
  /** How its end was found: 'closed' by its own mark, 'mismatched' by another, 'paragraph' by the block's end, 'continued' in the next block. */
  readonly ending: 'closed' | 'mismatched' | 'paragraph' | 'continued'
}

import type { Sentence } from '../../language/analysis.ts'
import type { SpeechLexicon } from '../../locales/speech.ts'
import type { Range } from '../../text/span.ts'

/** How words are tied to who said them; each has its own confidence. */
export type Construction =
  // quoted words
  | 'quote-then-clause' // “…,” she said
  | 'clause-then-quote' // she said: “…”
  | 'quoted-fragment' // she spoke of a “heavy burden”
  | 'dash-clause' // – …, sa hun
  | 'that-said' // – … Det sa hun
  | 'colon' // Hansen: – …
  | 'issued' // Fra departementet: «…»
  | 'continued' // a quotation without any clause of its own, after one that has
  | 'repeated-heading' // a heading whose words a later quotation has
  // reported clauses
  | 'complement' // she says that …
  | 'inverted' // …, she says
  | 'said-of-previous' // … That she confirms.
  | 'infinitive' // promised to …
  | 'according' // according to her …
  | 'evidential' // skal ha …
  | 'hearsay' // reportedly …
  | 'passive' // it was said that …
  | 'headline-colon' // Hansen: We are ready
  // kept for measuring only, too loose for a statement
  | 'described' // called it a success, described it as long
  | 'label' // called it …
  | 'object' // denied the claim
  | 'about' // spoke about …

/** The words that name who speaks: tokens `first` to `last` of a sentence, half-open, hanging on `head`. */
export interface Source {
  readonly sentence: number
  readonly head: number
  readonly first: number
  readonly last: number
}

/** One way to find who speaks by a verb: given the sentence, its place in the report, and the verb's token; undefined where it finds nobody. */
export type FindSource = (sentence: Sentence, index: number, verb: number, lexicon: SpeechLexicon) => Source | undefined

/** The words that tell that something is said: a verb with its particles, "according to", a colon. */
export interface Cue extends Range {
  readonly sentence: number
  /** The token the clause hangs on. */
  readonly token: number
  /** The verb with its auxiliaries and adverbs where they stand together: "has also said". */
  readonly group: Range
}

/** Somebody is said to say something, before it is told who that is. Offsets are UTF-16 code units of the report. */
export interface Attribution {
  readonly form: 'direct' | 'indirect'
  readonly construction: Construction
  /** In order of the text, without quotation marks, dashes or the complementiser. */
  readonly content: readonly Range[]
  /** Start of the clause with its complementiser or infinitive mark, where it has one. */
  readonly introducedAt?: number
  readonly cue?: Cue
  readonly source?: Source
  /** False where it is denied, asked, refused or only wished for that somebody says it. */
  readonly asserted: boolean
  /** 'opinion' where something is held and not said. */
  readonly manner: 'speech' | 'opinion'
}

import type { Lexeme } from './lexeme.ts'
import type { PhraseIndex } from './phrases.ts'

/** Words that tell what those who met came to. */
export interface OutcomeLexicon {
  /** Phrases by which they came to nothing: 'without result', 'førte ikke fram'. */
  readonly fruitless: PhraseIndex
  /** The noun for what they did not come to then: 'agreement'. */
  readonly accord: string
  /** Nouns for what those who met put their names to or adopt, each form: 'declaration', 'avtaler'. */
  readonly papers: ReadonlySet<string>
  /** Verbs by which they do: 'sign', 'vedta'. */
  readonly sealing: readonly Lexeme[]
  /** 'never': what has never been agreed on is not what this contact came to. */
  readonly never: ReadonlySet<string>
}

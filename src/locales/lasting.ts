import type { Lexeme } from './lexeme.ts'
import type { PhraseIndex } from './phrases.ts'

/** Words that tell how long a contact was. */
export interface LastingLexicon {
  /** Verbs whose subject, a contact, goes on for the length beside them: 'last', 'vare'. */
  readonly lasting: readonly Lexeme[]
  /** Verbs whose subject, what was agreed on, is in force for the length beside them: 'gjelde', 'be in force'. */
  readonly applying: readonly Lexeme[]
  /** Verbs of being together for a length, whose subject are those who meet: 'sit', 'tilbringe'. */
  readonly staying: readonly Lexeme[]
  /** Verbs by which a call breaks off: 'hang up', 'legge på'. What stands behind 'after' with them is how long it was. */
  readonly breakingOff: readonly Lexeme[]
  /** Verbs by which those who met part: 'rise from the table'. What stands behind 'after' with them is how long it was. */
  readonly parting: readonly Lexeme[]
  /** Verbs and adjectives of what a contact was meant to last: 'schedule', 'berammet'. */
  readonly allotting: readonly Lexeme[]
  /** Words for being in one place with each other, each form, behind a copula: 'together', 'sammen'. */
  readonly together: ReadonlySet<string>
  /** Words for the whole of what was told of before, each form: 'det hele', 'the whole thing'. */
  readonly wholes: ReadonlySet<string>
  /** What ties a length to the contact's noun before it: 'a meeting of two hours', 'et møte på to timer'. */
  readonly measuring: ReadonlySet<string>
  /** Words by which a contact is said to be at its end, each form: 'over', 'slutt'. */
  readonly over: ReadonlySet<string>
  /** What leads in the length with one of them: 'in', 'etter'. */
  readonly until: ReadonlySet<string>
  /** Nouns of a stretch of the contact told of, each form: 'session', 'økten'. */
  readonly parts: ReadonlySet<string>
  /** Which of its days a contact is in, from the second on: 'third' is 3. */
  readonly ordinals: ReadonlyMap<string, number>
  /** What stands behind the length of a call: 'on the phone'. */
  readonly onTheLine: PhraseIndex
  /** What stands behind the length of talks: 'at the table', 'behind closed doors'. */
  readonly atTable: PhraseIndex
  /** Nouns for what those who negotiate do, behind its length, each form: 'bargaining', 'tautrekking'. */
  readonly bargaining: ReadonlySet<string>
  /** Verbs by which an agreement is said to have taken a length: 'take', 'bruke'. */
  readonly costing: readonly Lexeme[]
  /** What sets the contact told of against one before it: 'this time'. */
  readonly thisTime: PhraseIndex
  /** What takes up a length that stands by itself: "Four hours. That is how long …". */
  readonly soLong: PhraseIndex
}

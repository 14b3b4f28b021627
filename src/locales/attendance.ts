import type { Lexeme } from './lexeme.ts'
import type { PhraseIndex } from './phrases.ts'

/** Words that tell who was at a contact, for whom, and who was not. */
export interface AttendanceLexicon {
  /** Words of being or sitting somewhere, each form: 'was', 'satt'. */
  readonly being: ReadonlySet<string>
  /** What one who takes part is, behind them: 'at the table', 'til stede'. */
  readonly present: PhraseIndex
  /** As `present`, of words so common that the clause must end behind them: 'there', 'med'. */
  readonly barely: PhraseIndex
  /** What one who does not take part is, behind them: 'absent', 'on a plane'. */
  readonly elsewhere: PhraseIndex
  /** Whole verbs of staying away, each form: 'stayed away', 'uteble'. */
  readonly away: PhraseIndex
  /** Verbs of taking part. */
  readonly attending: readonly Lexeme[]
  /** Verbs that tell whom a delegation is made of: 'consist', 'bestå'. */
  readonly composing: readonly Lexeme[]
  /** Prepositions before the state that somebody took part for: 'for'. */
  readonly standingFor: ReadonlySet<string>
  /** Phrases before whom somebody brings: 'accompanied by', 'med seg'. */
  readonly bringing: PhraseIndex
  /** What stands behind whoever leads those sent: 'at its head', 'i spissen'. */
  readonly heading: PhraseIndex
  /** Verbs by which a side lets somebody act for it: 'send', and 'represent'. */
  readonly sending: readonly Lexeme[]
  readonly representing: readonly Lexeme[]
  /** What makes a verb of sending tell that another came: 'sent … in his place'. */
  readonly instead: PhraseIndex
  /** Prepositions beside 'by' that lead in whom a side is represented by: 'ved', 'genom'. */
  readonly through: ReadonlySet<string>
}

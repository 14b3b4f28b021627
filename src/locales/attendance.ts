import type { PhraseIndex } from './phrases.ts'

/** Words that tell who was at a contact and who was not, beside the verbs of attending. */
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
  /** Verbs of sending, each form, and what makes them tell that another came: 'sent … in his place'. */
  readonly sending: ReadonlySet<string>
  readonly instead: PhraseIndex
  /** Whom a side is represented by: 'represented not by X but by Y'. Each form of the verb. */
  readonly represented: ReadonlySet<string>
}

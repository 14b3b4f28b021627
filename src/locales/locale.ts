import type { AttendanceLexicon } from './attendance.ts'
import type { ConditionLexicon } from './conditions.ts'
import type { ContactLexicon } from './contacts.ts'
import type { FurnitureLexicon } from './furniture.ts'
import type { IssuePattern } from './issues.ts'
import type { JudgementLexicon } from './judgements.ts'
import type { Kinship } from './kinship.ts'
import type { LastingLexicon } from './lasting.ts'
import type { MeasureLexicon } from './measures.ts'
import type { OfficeLexicon } from './offices.ts'
import type { OrganisationWord } from './organisations.ts'
import type { OutcomeLexicon } from './outcomes.ts'
import type { PlaceLexicon } from './places.ts'
import type { PositionLexicon } from './positions.ts'
import type { PronounLexicon } from './pronouns.ts'
import type { QuotationStyle } from './quotation.ts'
import type { ReadoutWords } from './readouts.ts'
import type { SpeechLexicon } from './speech.ts'
import type { StanceLexicon } from './stances.ts'
import type { StateLexicon } from './states.ts'
import type { Telltales } from './telltales.ts'
import type { TimeLexicon } from './time.ts'
import type { VenueLexicon } from './venues.ts'

/**
 * What Readout knows of one language. Each section is a file of the same name in every language's folder and has its
 * type in `src/locales/<section>.ts`: `nb/speech.ts` holds the Norwegian reporting verbs, `speech.ts` their type.
 */
export interface Locale {
  /** BCP 47: 'nb', 'nn', 'en', 'da', 'sv'. */
  readonly language: string
  readonly furniture: FurnitureLexicon
  /** Everyday words that its neighbours do not have. */
  readonly telltale: Telltales
  readonly offices: OfficeLexicon
  /** Where sides stand: by words of stance, of judgement, of condition, and by what is asked, promised and left out. */
  readonly stances: StanceLexicon
  readonly judgements: JudgementLexicon
  readonly conditions: ConditionLexicon
  readonly positions: PositionLexicon
  readonly pronouns: PronounLexicon
  readonly quotation: QuotationStyle
  readonly speech: SpeechLexicon
  readonly organisations: readonly OrganisationWord[]
  readonly states: StateLexicon
  readonly contacts: ContactLexicon
  /** Who was at a contact and who was not. */
  readonly attendance: AttendanceLexicon
  /** How a contact's length is told. */
  readonly lasting: LastingLexicon
  readonly outcomes: OutcomeLexicon
  readonly venues: VenueLexicon
  readonly time: TimeLexicon
  readonly measures: MeasureLexicon
  /** What states meet about, by which reports in different languages are compared. */
  readonly issues: readonly IssuePattern[]
  /** How a state's own publications are known. */
  readonly readouts: ReadoutWords
  readonly places: PlaceLexicon
  /** Absent for languages whose trees the model has learnt. */
  readonly kinship?: Kinship
}

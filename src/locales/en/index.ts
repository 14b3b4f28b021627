import type { Locale } from '../locale.ts'
import { attendance } from './attendance.ts'
import { conditions } from './conditions.ts'
import { contacts } from './contacts.ts'
import { furniture } from './furniture.ts'
import { issues } from './issues.ts'
import { judgements } from './judgements.ts'
import { lasting } from './lasting.ts'
import { measures } from './measures.ts'
import { offices } from './offices.ts'
import { organisations } from './organisations.ts'
import { outcomes } from './outcomes.ts'
import { places } from './places.ts'
import { positions } from './positions.ts'
import { pronouns } from './pronouns.ts'
import { quotation } from './quotation.ts'
import { readouts } from './readouts.ts'
import { speech } from './speech.ts'
import { stances } from './stances.ts'
import { stateWords } from './states.ts'
import { telltale } from './telltales.ts'
import { time } from './time.ts'
import { venues } from './venues.ts'

export const en: Locale = {
  language: 'en',
  furniture,
  telltale,
  offices,
  stances,
  judgements,
  conditions,
  positions,
  pronouns,
  quotation,
  speech,
  organisations,
  states: stateWords,
  contacts,
  attendance,
  lasting,
  outcomes,
  venues,
  time,
  measures,
  issues,
  readouts,
  places,
}

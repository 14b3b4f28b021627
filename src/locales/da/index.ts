import type { Locale } from '../locale.ts'
import { offices } from './offices.ts'
import { pronouns } from './pronouns.ts'
import { quotation } from './quotation.ts'

export const da: Locale = {
  language: 'da',
  offices,
  pronouns,
  quotation,
}

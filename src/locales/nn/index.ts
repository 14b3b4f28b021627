import type { Locale } from '../locale.ts'
import { offices } from './offices.ts'
import { pronouns } from './pronouns.ts'
import { quotation } from './quotation.ts'

export const nn: Locale = {
  language: 'nn',
  offices,
  pronouns,
  quotation,
}

import type { Locale } from '../locale.ts'

export const sv: Locale = {
  language: 'sv',
}

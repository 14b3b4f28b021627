import type { Locale } from '../locale.ts'

export const nb: Locale = {
  language: 'nb',
}

import type { Locale } from '../locale.ts'

export const en: Locale = {
  language: 'en',
}

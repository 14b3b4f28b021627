import type { Locale } from '../locale.ts'

export const da: Locale = {
  language: 'da',
}

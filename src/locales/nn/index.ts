import type { Locale } from '../locale.ts'

export const nn: Locale = {
  language: 'nn',
}

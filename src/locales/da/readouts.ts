import type { ReadoutWords } from '../readouts.ts'

export const readouts: ReadoutWords = {
  publishers: [
    'udenrigsministeriet',
    'ministeriet',
    'forsvarsministeriet',
    'statsministeriet',
    'kongehuset',
    'regeringen',
    'ambassaden',
    'det hvide hus',
    'kreml',
  ],
  home: 'DK',
}

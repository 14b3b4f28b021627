import type { ReadoutWords } from '../readouts.ts'

export const readouts: ReadoutWords = {
  publishers: [
    'utrikesdepartementet',
    'departementet',
    'försvarsdepartementet',
    'regeringskansliet',
    'statsrådsberedningen',
    'regeringen',
    'ambassaden',
    'utrikesministeriet',
    'vita huset',
    'kreml',
  ],
  home: 'SE',
}

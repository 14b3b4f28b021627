import type { ReadoutWords } from '../readouts.ts'

export const readouts: ReadoutWords = {
  publishers: [
    'utrikesdepartementet',
    'departementet',
    'försvarsdepartementet',
    'regeringskansliet',
    'statsrådsberedningen',
    'kungahuset',
    'regeringen',
    'ambassaden',
    'utrikesministeriet',
    'vita huset',
    'kreml',
  ],
  home: 'SE',
}

import type { ReadoutWords } from '../readouts.ts'

export const readouts: ReadoutWords = {
  publishers: [
    'utanriksdepartementet',
    'departementet',
    'forsvarsdepartementet',
    'regjeringa',
    'regjeringen.no',
    'statsministerens kontor',
    'det kongelege hoffet',
    'kongehuset',
    'ambassaden',
    'utanriksministeriet',
    'det kvite huset',
    'kreml',
  ],
  home: 'NO',
}

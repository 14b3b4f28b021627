import type { ReadoutWords } from '../readouts.ts'

export const readouts: ReadoutWords = {
  publishers: [
    'utenriksdepartementet',
    'departementet',
    'forsvarsdepartementet',
    'regjeringen',
    'regjeringen.no',
    'statsministerens kontor',
    'det kongelige hoff',
    'kongehuset',
    'ambassaden',
    'utenriksministeriet',
    'det hvite hus',
    'kreml',
  ],
  home: 'NO',
}

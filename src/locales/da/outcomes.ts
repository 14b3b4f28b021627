import { lexemes } from '../lexeme.ts'
import type { OutcomeLexicon } from '../outcomes.ts'
import { phrases, words } from '../phrases.ts'

export const outcomes: OutcomeLexicon = {
  fruitless: phrases(
    'uden resultat, uden resultater, uden noget resultat, uden konkrete resultater, uden gennembrud, uden noget gennembrud, uden fremskridt, uden fremgang, førte ikke til noget, førte ingen vegne, førte ingen steder hen, gav ikke resultat, gav ingen resultater, brød sammen, strandede, havarerede, resultatløst, i stykker, i fiasko, med uforrettet sag',
  ),
  accord: 'enighed',
  papers: words(
    'aftale aftalen aftaler aftalerne traktat traktaten protokol protokollen erklæring erklæringen erklæringer fælleserklæring fælleserklæringen dokument dokumentet dokumenter dokumenterne hensigtserklæring',
  ),
  sealing: lexemes(
    'underskrive underskriver underskrev underskrevet',
    'undertegne undertegner undertegnede undertegnet',
    'signere signerede signeret',
    'vedtage vedtager vedtog vedtaget',
    'indgå indgår indgik indgået',
  ),
  never: words('aldrig'),
}

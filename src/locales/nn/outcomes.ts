import { lexemes } from '../lexeme.ts'
import type { OutcomeLexicon } from '../outcomes.ts'
import { phrases, words } from '../phrases.ts'

export const outcomes: OutcomeLexicon = {
  fruitless: phrases(
    'utan resultat, utan noko resultat, utan konkrete resultat, utan gjennombrot, utan noko gjennombrot, utan framgang, utan å kome nokon veg, førte ikkje fram, førte ikkje til noko, førte ingen stad, gav ingen resultat, gav ikkje resultat, braut saman, stranda, havarerte, resultatlaust, i stykke, i fiasko',
  ),
  accord: 'semje',
  papers: words(
    'avtale avtalen avtala avtalar avtalane traktat traktaten protokoll protokollen erklæring erklæringa erklæringar fråsegn fråsegna dokument dokumentet dokumenta felleserklæring felleserklæringa',
  ),
  sealing: lexemes(
    'underteikne underteiknar underteikna',
    'signere signerer signerte signert',
    'underskrive underskriv underskreiv underskrive',
    'skrive skriv skreiv skrive +under',
    'vedta vedtek vedtok vedteke',
    'inngå inngår inngjekk inngått',
  ),
  never: words('aldri'),
}

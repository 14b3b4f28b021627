import { lexemes } from '../lexeme.ts'
import type { OutcomeLexicon } from '../outcomes.ts'
import { phrases, words } from '../phrases.ts'

export const outcomes: OutcomeLexicon = {
  fruitless: phrases(
    'uten resultat, uten resultater, uten noe resultat, uten konkrete resultater, uten gjennombrudd, uten noe gjennombrudd, uten framgang, uten fremgang, uten å komme noen vei, førte ikke fram, førte ikke frem, førte ikke til noe, førte ingen steder, ga ingen resultater, ga ikke resultater, brøt sammen, strandet, havarerte, resultatløst, i stykker, i fiasko, med uforrettet sak',
  ),
  accord: 'enighet',
  papers: words(
    'avtale avtalen avtaler avtalene traktat traktaten protokoll protokollen protokoller erklæring erklæringen erklæringer fellesuttalelse fellesuttalelsen uttalelse uttalelsen intensjonsavtale intensjonsavtalen dokument dokumentet dokumenter dokumentene kommuniké kommunikeet veikart veikartet felleserklæring felleserklæringen',
  ),
  sealing: lexemes(
    'undertegne undertegner undertegnet undertegna',
    'signere signerer signerte signert',
    'underskrive underskriver underskrev underskrevet',
    'vedta vedtar vedtok vedtatt',
    'inngå inngår inngikk inngått',
  ),
  never: words('aldri'),
}

import { lexemes } from '../lexeme.ts'
import type { OutcomeLexicon } from '../outcomes.ts'
import { phrases, words } from '../phrases.ts'

export const outcomes: OutcomeLexicon = {
  fruitless: phrases(
    'uten resultat, uten resultater, uten noe resultat, uten konkrete resultater, uten gjennombrudd, uten noe gjennombrudd, uten framgang, uten fremgang, uten å komme noen vei, førte ikke fram, førte ikke frem, førte ikke til noe, førte ingen steder, ga ingen resultater, ga ikke resultater, brøt sammen, strandet, havarerte, resultatløst, i stykker, i fiasko, med uforrettet sak, sto fast, står fast, gikk i stå, låste seg, kjørte seg fast, endte i vranglås, falt i fisk, rant ut i sanden, ga ikke noe resultat, ga intet resultat, uten at det førte til noe, uten at det førte fram, uten at det førte frem, uten at det ga resultater, uten at det ga noe resultat, kom ingen vei, kom ikke noen vei, kom ikke videre, kom ikke av flekken, kom ikke i mål, kom ikke nærmere hverandre, ble ikke ferdige, uten å bli ferdige, uten å komme i mål, uten å komme videre, uten å nærme seg hverandre, nærmet seg ikke hverandre, sto like langt fra hverandre, ingen av dem ga seg, ingen av partene ga seg, ingen av sidene ga seg, ingen av dem ga etter, ingen av partene ga etter, uten at noen av dem ga seg, uten at noen av partene ga seg, bar ikke frukter, bar ingen frukter, førte ingen vei',
  ),
  nearly: words('nær nære nesten'),
  accord: 'enighet',
  papers: words(
    'avtale avtalen avtaler avtalene traktat traktaten protokoll protokollen protokoller erklæring erklæringen erklæringer fellesuttalelse fellesuttalelsen uttalelse uttalelsen intensjonsavtale intensjonsavtalen dokument dokumentet dokumenter dokumentene kommuniké kommunikeet veikart veikartet felleserklæring felleserklæringen',
  ),
  paper: 'dokument',
  sealing: lexemes(
    'skrive skriver skrev skrevet +under',
    'undertegne undertegner undertegnet undertegna',
    'signere signerer signerte signert',
    'underskrive underskriver underskrev underskrevet',
    'vedta vedtar vedtok vedtatt',
    'inngå inngår inngikk inngått',
  ),
  promising: lexemes('love lover lovet lovte lovt'),
  assuring: lexemes('forsikre forsikrer forsikret forsikra', 'garantere garanterer garanterte garantert'),
  consenting: lexemes('gå går gikk gått +med'),
  pledges: words(
    'løfte løftet løfter forsikring forsikringen forsikringer garanti garantien garantier tilsagn ord lovnad lovnader',
  ),
  pledge: 'løfte',
  receiving: lexemes('få får fikk fått', 'motta mottar mottok mottatt', 'innhente innhentet'),
  announcing: lexemes(
    'kunngjøre kunngjør kunngjorde kunngjort',
    'annonsere annonserer annonserte annonsert',
    'bekjentgjøre bekjentgjør bekjentgjorde',
  ),
  disagreeing: lexemes('uenig uenige', 'uenes'),
  yielding: lexemes(
    'resultere resulterer resulterte resultert',
    'føre fører førte ført +til',
    'ende ender endte endt +med|i',
    'slutte slutter sluttet +med',
    'munne munner munnet +ut',
    'gi gir ga gav gitt',
  ),
  results: words('resultat resultatet utfall utfallet utkomme utkommet'),
  gains: words(
    'framgang fremgang framskritt fremskritt gjennombrudd gjennombruddet resultat resultater løsning løsningen',
  ),
  making: lexemes(
    'gjøre gjør gjorde gjort gjøres',
    'gi gir ga gav gitt gis',
    'finne finner fant funnet',
    'oppnå oppnår oppnådde oppnådd',
    'nå når nådde nådd',
  ),
  existing: lexemes(
    'være er var vært',
    'bli blir ble blei blitt',
    'komme kommer kom kommet',
    'foreligge foreligger forelå',
  ),
  managing: lexemes(
    'klare klarer klarte klart',
    'greie greier greide greid',
    'makte makter maktet',
    'lykkes lyktes',
    'evne evner evnet',
    'få får fikk fått +til',
  ),
  naught: words('ingenting intet'),
  nothing: words('ingenting intet noe noen'),
  terms: words('ifølge etter'),
  never: words('aldri'),
}

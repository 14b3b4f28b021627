import { lexemes } from '../lexeme.ts'
import type { OutcomeLexicon } from '../outcomes.ts'
import { phrases, words } from '../phrases.ts'

export const outcomes: OutcomeLexicon = {
  fruitless: phrases(
    'uden resultat, uden resultater, uden noget resultat, uden konkrete resultater, uden gennembrud, uden noget gennembrud, uden fremskridt, uden fremgang, førte ikke til noget, førte ingen vegne, førte ingen steder hen, gav ikke resultat, gav ingen resultater, brød sammen, strandede, havarerede, resultatløst, i stykker, i fiasko, med uforrettet sag, i hårdknude, gik i stå, kørte fast, sad fast, løb ud i sandet, faldt til jorden, gav ikke noget resultat, uden at det førte til noget, uden at det gav resultat, uden at det gav resultater, kom ingen vegne, kom ikke videre, kom ikke ud af stedet, kom ikke i mål, kom ikke nærmere hinanden, blev ikke færdige, uden at blive færdige, uden at komme i mål, uden at komme videre, uden at nærme sig hinanden, nærmede sig ikke hinanden, stod lige langt fra hinanden, ingen af dem gav sig, ingen af parterne gav sig, ingen af siderne gav sig, ingen af dem gav efter, ingen af parterne gav efter, uden at nogen af dem gav sig, uden at nogen af parterne gav sig, bar ikke frugt, bar ingen frugt',
  ),
  nearly: words('nær tæt næsten'),
  accord: 'enighed',
  papers: words(
    'aftale aftalen aftaler aftalerne traktat traktaten protokol protokollen erklæring erklæringen erklæringer fælleserklæring fælleserklæringen dokument dokumentet dokumenter dokumenterne hensigtserklæring kommuniké kommunikéet fællesudtalelse fællesudtalelsen',
  ),
  paper: 'dokument',
  sealing: lexemes(
    'skrive skriver skrev skrevet +under',
    'underskrive underskriver underskrev underskrevet',
    'undertegne undertegner undertegnede undertegnet',
    'signere signerede signeret',
    'vedtage vedtager vedtog vedtaget',
    'indgå indgår indgik indgået',
  ),
  promising: lexemes('love lover lovede lovet'),
  assuring: lexemes('forsikre forsikrer forsikrede forsikret', 'garantere garanterer garanterede garanteret'),
  consenting: lexemes('gå går gik gået +med'),
  pledges: words('løfte løftet løfter forsikring forsikringen forsikringer garanti garantien garantier tilsagn ord'),
  pledge: 'løfte',
  receiving: lexemes('få får fik fået', 'modtage modtager modtog modtaget'),
  announcing: lexemes(
    'bekendtgøre bekendtgør bekendtgjorde bekendtgjort',
    'annoncere annoncerer annoncerede',
    'kundgøre kundgjorde',
  ),
  disagreeing: lexemes('uenig uenige'),
  yielding: lexemes(
    'resultere resulterer resulterede resulteret',
    'føre fører førte ført +til',
    'ende ender endte endt +med|i',
    'slutte slutter sluttede +med',
    'munde munder mundede +ud',
    'give giver gav givet',
  ),
  results: words('resultat resultatet udfald udfaldet udkomme'),
  gains: words('fremskridt fremgang gennembrud gennembruddet resultat resultater løsning løsningen'),
  making: lexemes(
    'gøre gør gjorde gjort gøres',
    'give giver gav givet',
    'finde finder fandt fundet',
    'opnå opnår opnåede opnået',
    'nå når nåede nået',
  ),
  existing: lexemes(
    'være er var været',
    'blive bliver blev blevet',
    'komme kommer kom kommet',
    'foreligge foreligger forelå',
  ),
  managing: lexemes('lykkes lykkedes', 'formå formår formåede', 'magte magter magtede', 'få får fik fået +til'),
  naught: words('intet ingenting'),
  nothing: words('intet ingenting noget'),
  terms: words('ifølge efter'),
  never: words('aldrig'),
}

import { lexemes } from '../lexeme.ts'
import type { OutcomeLexicon } from '../outcomes.ts'
import { phrases, words } from '../phrases.ts'

export const outcomes: OutcomeLexicon = {
  fruitless: phrases(
    'utan resultat, utan noko resultat, utan konkrete resultat, utan gjennombrot, utan noko gjennombrot, utan framgang, utan å kome nokon veg, førte ikkje fram, førte ikkje til noko, førte ingen stad, gav ingen resultat, gav ikkje resultat, braut saman, stranda, havarerte, resultatlaust, i stykke, i fiasko, stod fast, står fast, stranda, gjekk i stå, låste seg, køyrde seg fast, rann ut i sanden, gav ikkje noko resultat, med uforretta sak, utan at det førte til noko, utan at det førte fram, utan at det gav resultat, kom ingen veg, kom ikkje nokon veg, kom ikkje vidare, kom ikkje av flekken, kom ikkje i mål, kom ikkje nærare kvarandre, vart ikkje ferdige, blei ikkje ferdige, utan å bli ferdige, utan å kome i mål, utan å kome vidare, utan å nærme seg kvarandre, nærma seg ikkje kvarandre, stod like langt frå kvarandre, ingen av dei gav seg, ingen av partane gav seg, ingen av sidene gav seg, ingen av dei gav etter, ingen av partane gav etter, utan at nokon av dei gav seg, utan at nokon av partane gav seg, bar ikkje frukt, bar ingen frukt, førte ingen veg',
  ),
  nearly: words('nær nære nesten'),
  accord: 'semje',
  papers: words(
    'avtale avtalen avtala avtalar avtalane traktat traktaten protokoll protokollen erklæring erklæringa erklæringar fråsegn fråsegna dokument dokumentet dokumenta felleserklæring felleserklæringa fellesfråsegn fellesfråsegna kommuniké kommunikeet',
  ),
  paper: 'dokument',
  sealing: lexemes(
    'underteikne underteiknar underteikna',
    'signere signerer signerte signert',
    'underskrive underskriv underskreiv underskrive',
    'skrive skriv skreiv skrive +under',
    'vedta vedtek vedtok vedteke',
    'inngå inngår inngjekk inngått',
  ),
  promising: lexemes('love lovar lova lovde'),
  assuring: lexemes('forsikre forsikrar forsikra', 'garantere garanterer garanterte garantert'),
  consenting: lexemes('gå går gjekk gått +med'),
  pledges: words(
    'løfte løftet lovnad lovnaden lovnader lovnadar forsikring forsikringar garanti garantien garantiar tilsegn tilsagn ord',
  ),
  pledge: 'lovnad',
  receiving: lexemes('få får fekk fått', 'ta tek tok teke +imot', 'motta mottek mottok motteke'),
  announcing: lexemes('kunngjere kunngjer kunngjorde kunngjort', 'annonsere annonserer annonserte'),
  disagreeing: lexemes('usamd usamde', 'ueinig ueinige'),
  yielding: lexemes(
    'resultere resulterer resulterte',
    'føre fører førte ført +til',
    'ende endar enda +med|i',
    'slutte sluttar slutta +med',
    'munne munnar munna +ut',
    'gje gjev gir gav gjeve gitt',
  ),
  results: words('resultat resultatet utfall utfallet'),
  gains: words('framgang framsteg gjennombrot gjennombrotet resultat løysing løysinga'),
  making: lexemes(
    'gjere gjer gjorde gjort gjerast',
    'gje gjev gir gav gjeve gitt',
    'finne finn fann funne',
    'oppnå oppnår oppnådde oppnådd',
    'nå når nådde nådd',
  ),
  existing: lexemes(
    'vere er var vore',
    'bli blir vart blei vorte blitt verte',
    'kome kjem kom kome',
    'føreligge føreligg',
  ),
  managing: lexemes(
    'klare klarer klarte klart',
    'greie greier greidde greidd',
    'makte maktar makta',
    'lukkast lykkast lykkest',
    'få får fekk fått +til',
  ),
  naught: words('ingenting inkje'),
  nothing: words('ingenting inkje noko nokon nokoting'),
  terms: words('ifølgje etter'),
  never: words('aldri'),
}

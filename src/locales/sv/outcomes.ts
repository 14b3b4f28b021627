import { lexemes } from '../lexeme.ts'
import type { OutcomeLexicon } from '../outcomes.ts'
import { phrases, words } from '../phrases.ts'

export const outcomes: OutcomeLexicon = {
  fruitless: phrases(
    'utan resultat, utan något resultat, utan konkreta resultat, utan genombrott, utan något genombrott, utan framsteg, utan framgång, ledde inte till något, ledde ingen vart, ledde ingenstans, gav inga resultat, gav inget resultat, bröt samman, strandade, havererade, sprack, resultatlöst, i fiasko, rann ut i sanden, med oförrättat ärende, körde fast, gick i stå, låste sig, föll samman, gav inte något resultat, gick i baklås, utan att det ledde till något, utan att det gav resultat, utan att det gav något resultat, kom ingen vart, kom ingenstans, kom inte vidare, kom inte ur fläcken, kom inte i mål, kom inte närmare varandra, blev inte klara, blev inte färdiga, utan att bli klara, utan att komma i mål, utan att komma vidare, utan att närma sig varandra, närmade sig inte varandra, stod lika långt från varandra, ingen av dem gav sig, ingen av parterna gav sig, ingen av dem gav vika, ingen av parterna gav vika, ingen av sidorna gav vika, ingen av dem gav efter, ingen av parterna gav efter, utan att någon av dem gav vika, utan att någon av parterna gav vika, bar inte frukt, bar ingen frukt',
  ),
  nearly: words('nära nästan'),
  accord: 'enighet',
  papers: words(
    'avtal avtalet avtalen överenskommelse överenskommelsen överenskommelser fördrag fördraget protokoll protokollet förklaring förklaringen deklaration deklarationen uttalande uttalandet dokument dokumentet dokumenten avsiktsförklaring avsiktsförklaringen kommuniké kommunikén slutkommuniké slutkommunikén slutdokument slutdokumentet',
  ),
  paper: 'dokument',
  sealing: lexemes(
    'underteckna undertecknar undertecknade undertecknat undertecknades',
    'signera signerar signerade signerat signerades',
    'anta antar antog antagit antogs',
    'ingå ingår ingick ingått',
    'skriva skriver skrev skrivit +under|på',
  ),
  promising: lexemes('lova lovar lovade lovat'),
  assuring: lexemes('försäkra försäkrar försäkrade försäkrat', 'garantera garanterar garanterade garanterat'),
  consenting: lexemes('gå går gick gått +med'),
  pledges: words(
    'löfte löftet löften försäkran försäkring försäkringar garanti garantin garantier utfästelse utfästelser ord',
  ),
  pledge: 'löfte',
  receiving: lexemes('få får fick fått', 'motta mottar mottog mottagit', 'ta tar tog tagit +emot'),
  announcing: lexemes('tillkännage tillkännager tillkännagav', 'kungöra kungör kungjorde', 'annonsera annonserade'),
  disagreeing: lexemes('oense oeniga oenig', 'oens'),
  yielding: lexemes(
    'resultera resulterar resulterade resulterat',
    'leda leder ledde lett +till',
    'sluta slutar slutade slutat +med|i',
    'avslutas avslutades +med',
    'mynna mynnar mynnade +ut',
    'ge ger gav gett givit',
  ),
  results: words('resultat resultatet utfall utfallet'),
  gains: words('framsteg framgång framgångar genombrott genombrottet resultat lösning lösningen'),
  making: lexemes(
    'göra gör gjorde gjort görs gjordes gjorts',
    'ge ger gav gett ges gavs givits',
    'hitta hittar hittade hittades',
    'finna fann funnit',
    'nå når nådde nått nås nåddes',
    'uppnå uppnår uppnådde uppnåddes',
  ),
  existing: lexemes(
    'vara är var varit',
    'bli blir blev blivit',
    'komma kommer kom kommit',
    'föreligga föreligger förelåg',
  ),
  managing: lexemes('lyckas lyckades lyckats', 'klara klarar klarade', 'förmå förmår förmådde', 'mäkta mäktade'),
  naught: words('ingenting inget'),
  nothing: words('inget ingenting något någonting nånting'),
  terms: words('enligt'),
  never: words('aldrig'),
}

import type { LastingLexicon } from '../lasting.ts'
import { lexemes } from '../lexeme.ts'
import { phrases, words } from '../phrases.ts'
import { formsBy } from '../time.ts'

export const lasting: LastingLexicon = {
  lasting: lexemes(
    'vara varar varade varat',
    'pågå pågår pågick pågått',
    'ta tar tog tagit',
    'hålla håller höll hållit +på',
    'dra drar drog dragit +ut',
    'sträcka sträcker sträckte sträckt',
    'fortsätta fortsätter fortsatte fortsatt',
  ),
  applying: lexemes('gälla gäller gällde gällt'),
  staying: lexemes(
    'bli blev blir +kvar|sittande',
    'sitta sitter satt suttit',
    'tillbringa tillbringar tillbringade tillbringat',
    'ägna ägnar ägnade ägnat',
    'tala talar talade talat',
    'prata pratar pratade pratat',
    'samtala samtalade samtalat',
    'förhandla förhandlar förhandlade förhandlat',
    'hålla håller höll hållit +på|ut',
    'diskutera diskuterar diskuterade',
    'överlägga överlade',
    'vara var varit +tillsammans',
  ),
  breakingOff: lexemes(
    'lägga lägger la lade lagt +på',
    'bryta bryter bröt brutit brutits bröts',
    'avbryta avbryter avbröt avbröts avbrutits',
  ),
  parting: lexemes(
    'resa reser reste rest +bordet',
    'lämna lämnar lämnade +bordet|rummet|lokalen|mötet',
    'komma kommer kom kommit +ut',
    'skiljas skiljs skildes',
    'bryta bryter bröt brutit +upp',
    'gå går gick gått +isär|skilda',
  ),
  allotting: lexemes(
    'planera planerat planerad planerade',
    'sätta satt satts',
    'avsätta avsatt avsatts',
    'beräkna beräknat beräknats beräknades',
    'vänta väntats väntades',
    'bestämma bestämt bestämts',
    'boka bokat bokats',
    'tänka tänkt',
    'skulle',
  ),
  together: words('tillsammans samlade'),
  wholes: words('hela hele alltihop'),
  measuring: words('på om'),
  over: words('över slut klart klara färdig färdiga avklarat överstökat'),
  until: words('på efter inom'),
  parts: words(
    'session sessionen sittning sittningen mötesrunda rundan runda samtal samtalet seans seansen audiens audiensen pass passet',
  ),
  ordinals: formsBy('2: andra\n3: tredje\n4: fjärde\n5: femte\n6: sjätte\n7: sjunde', Number),
  onTheLine: phrases('i telefon, på telefon, i luren'),
  atTable: phrases(
    'vid bordet, vid förhandlingsbordet, runt bordet, vid samma bord, i samma rum, öga mot öga, på tu man hand, mellan fyra ögon, bakom stängda dörrar, i möte, i förhandlingar',
  ),
  bargaining: words('dragkamp dragkampen kohandel köpslående prutande'),
  costing: lexemes('ta tar tog tagit', 'behöva behövde behövt', 'använda använde'),
  thisTime: phrases('den här gången, denna gång'),
  soLong: phrases('så länge, så lång tid'),
}

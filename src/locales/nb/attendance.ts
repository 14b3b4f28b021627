import type { AttendanceLexicon } from '../attendance.ts'
import { lexemes } from '../lexeme.ts'
import { phrases, words } from '../phrases.ts'

export const attendance: AttendanceLexicon = {
  being: words('er var vært være satt sitter hadde'),
  present: phrases(
    'til stede, tilstede, ved bordet, ved forhandlingsbordet, rundt bordet, i rommet, i salen, på linja, på linjen, på tråden, blant deltakerne, med på linja, med på linjen, med på samtalen, med på møtet, med i møtet, med på samtalene, med i samtalen, med i samtalene, med i delegasjonen, med på reisen, med ved bordet, en del av delegasjonen',
  ),
  barely: phrases('med, der, der selv'),
  elsewhere: phrases('fraværende, ikke å se, borte fra møtet, på et fly, på flyet, om bord i et fly, på sykehus'),
  away: phrases(
    'uteble, uteblir, uteblitt, holdt seg borte, holder seg borte, ble borte, meldte forfall, meldt forfall, sendte avbud, glimret med sitt fravær, glimrer med sitt fravær, boikottet møtet, boikottet samtalene, droppet møtet, droppet samtalene',
  ),
  instead: phrases('i stedet, isteden, i steden, i sitt sted, for seg'),
  attending: lexemes('delta deltar deltok deltatt', 'overvære overvar'),
  composing: lexemes(
    'bestå består bestod bestått',
    'inkludere inkluderer inkluderte',
    'omfatte omfatter omfattet',
    'telle teller talte',
    'inngå inngår inngikk',
  ),
  standingFor: words('for fra'),
  bringing: phrases(
    'med seg, ledsaget av, akkompagnert av, sammen med, i følge av, flankert av, fulgt av, i følge med, i lag med',
  ),
  heading: phrases('i spissen'),
  sending: lexemes('sende sender sendte sendt', 'stille stiller stilte'),
  representing: lexemes('representere representerer representerte representert'),
  through: words('ved gjennom'),
}

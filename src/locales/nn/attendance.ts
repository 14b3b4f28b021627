import type { AttendanceLexicon } from '../attendance.ts'
import { lexemes } from '../lexeme.ts'
import { phrases, words } from '../phrases.ts'

export const attendance: AttendanceLexicon = {
  being: words('er var vore vere sat sit hadde'),
  present: phrases(
    'til stades, ved bordet, ved forhandlingsbordet, rundt bordet, i rommet, i salen, på lina, på linja, på tråden, blant deltakarane, mellom deltakarane, med på lina, med på linja, med på samtalen, med på møtet, med i møtet, med på samtalane, med i samtalane, med i delegasjonen, med på reisa, med ved bordet, ein del av delegasjonen',
  ),
  barely: phrases('med, der, der sjølv'),
  elsewhere: phrases('fråverande, ikkje å sjå, på eit fly, på flyet, om bord i eit fly, på sjukehus'),
  away: phrases(
    'uteblei, uteblir, uteblitt, heldt seg borte, held seg borte, vart borte, blei borte, melde forfall, meldt forfall, sende avbod, glimra med fråværet sitt, boikotta møtet, boikotta samtalane, droppa møtet, droppa samtalane',
  ),
  instead: phrases('i staden, isteden, i staden for seg, for seg'),
  attending: lexemes('delta deltek deltok delteke'),
  composing: lexemes(
    'bestå består bestod bestått',
    'inkludere inkluderer inkluderte',
    'omfatte omfattar omfatta',
    'telje tel talde',
    'inngå inngår inngjekk',
  ),
  standingFor: words('for frå'),
  bringing: phrases('med seg, følgd av, ledsaga av, saman med, flankert av, i følgje med, i lag med'),
  heading: phrases('i spissen'),
  sending: lexemes('sende sender sende sendt', 'stille stiller stilte'),
  representing: lexemes('representere representerer representerte representert'),
  through: words('ved gjennom'),
}

import type { AttendanceLexicon } from '../attendance.ts'
import { lexemes } from '../lexeme.ts'
import { phrases, words } from '../phrases.ts'

export const attendance: AttendanceLexicon = {
  being: words('är var varit vara satt sitter hade fanns finns'),
  present: phrases(
    'närvarande, på plats, vid bordet, vid förhandlingsbordet, runt bordet, i rummet, i salen, på linjen, på tråden, bland deltagarna, med på linjen, med på mötet, med vid mötet, med i samtalet, med vid samtalen, med i delegationen, med vid bordet, med runt bordet, en del av delegationen',
  ),
  barely: phrases('med, där, där själv'),
  elsewhere: phrases('frånvarande, inte att se, på ett flyg, på ett plan, ombord på ett flygplan, på sjukhus'),
  away: phrases(
    'uteblev, uteblir, uteblivit, höll sig borta, håller sig borta, stannade hemma, lämnade återbud, lämnat återbud, lyste med sin frånvaro, bojkottade mötet, bojkottade samtalen, hoppade över mötet',
  ),
  instead: phrases('i stället, istället, i sitt ställe'),
  attending: lexemes('delta deltar deltog deltagit', 'närvara närvarar närvarade'),
  composing: lexemes(
    'bestå består bestod bestått',
    'inkludera inkluderar inkluderade',
    'omfatta omfattar omfattade',
    'räkna räknar räknade',
    'ingå ingår ingick',
  ),
  standingFor: words('för från'),
  bringing: phrases(
    'med sig, åtföljd av, åtföljda av, ledsagad av, flankerad av, flankerade av, i sällskap av, i sällskap med, tillsammans med',
  ),
  heading: phrases('i spetsen'),
  sending: lexemes('sända sänder sände sänt', 'skicka skickar skickade skickat'),
  representing: lexemes(
    'representera representerar representerade representerades representeras representerat representerad',
    'företräda företräder företrädde företräddes företrätt företrädd',
  ),
  through: words('genom'),
}

import type { AttendanceLexicon } from '../attendance.ts'
import { lexemes } from '../lexeme.ts'
import { phrases, words } from '../phrases.ts'

export const attendance: AttendanceLexicon = {
  being: words("is was were are been be 's ’s sat sits"),
  present: phrases(
    'present, in attendance, at the table, in the room, on the line, on the call, in on the call, in on the talks, in on the meeting, in on the session, among the participants, among those present, among those at the table, around the table, part of the delegation, part of the talks, on the delegation',
  ),
  barely: phrases('there, in on it'),
  elsewhere: phrases(
    'absent, nowhere to be seen, missing from the talks, missing from the meeting, missing from the table, on a plane, on board a plane, in the air, in hospital, at home sick',
  ),
  away: phrases(
    'stayed away, stays away, stay away, staying away, skipped the talks, skipped the meeting, skipped the session, missed the talks, missed the meeting, missed the session, missed the call, boycotted the talks, boycotted the meeting',
  ),
  instead: phrases('instead, in his place, in her place, in his stead, in her stead, to stand in'),
  attending: lexemes(
    'attend attends attended attending',
    'join joins joined joining',
    'participate participates participated',
    'take takes took taken taking +part',
  ),
  composing: lexemes(
    'include includes included comprise comprises comprised',
    'consist consists consisted',
    'count counts counted',
    'number numbers numbered',
  ),
  standingFor: words('for'),
  bringing: phrases(
    'accompanied by, flanked by, joined by, assisted by, in the company of, along with, together with, brought along, brought with her, brought with him, with her was, with him was, with her in the meeting was, with him in the meeting was, with her in the room was, with him in the room was, joining her was, joining him was, also attended by',
  ),
  heading: phrases('at its head, at the head, at the helm, in the lead'),
  sending: lexemes(
    'send sends sent sending',
    'dispatch dispatches dispatched',
    'field fields fielded',
    'nominate nominated',
  ),
  representing: lexemes('represent represents represented representing'),
  through: words('through'),
}

import type { AttendanceLexicon } from '../attendance.ts'
import { lexemes } from '../lexeme.ts'
import { phrases, words } from '../phrases.ts'

export const attendance: AttendanceLexicon = {
  being: words('er var været være sad sidder havde'),
  present: phrases(
    'til stede, tilstede, ved bordet, ved forhandlingsbordet, rundt om bordet, i lokalet, i rummet, i salen, på linjen, i røret, blandt deltagerne, blandt deltagerne i mødet, med på linjen, med til mødet, med i mødet, med i samtalen, med til samtalerne, med i samtalerne, med i delegationen, med ved bordet, en del af delegationen',
  ),
  barely: phrases('med, der, der selv'),
  elsewhere: phrases('fraværende, ikke at se, på et fly, i et fly, om bord på et fly, på hospitalet'),
  away: phrases(
    'udeblev, udebliver, udeblevet, blev væk, holdt sig væk, blev hjemme, meldte afbud, meldt afbud, glimrede ved sit fravær, boykottede mødet, boykottede samtalerne, droppede mødet',
  ),
  instead: phrases('i stedet, i sit sted, for sig'),
  attending: lexemes('deltage deltager deltog deltaget', 'overvære overværede'),
  composing: lexemes(
    'bestå består bestod bestået',
    'inkludere inkluderer inkluderede',
    'omfatte omfatter omfattede',
    'tælle tæller talte',
    'indgå indgår indgik',
  ),
  standingFor: words('for fra'),
  bringing: phrases('med sig, ledsaget af, sammen med, flankeret af, fulgt af, i følge med'),
  heading: phrases('i spidsen'),
  sending: lexemes('sende sender sendte sendt', 'stille stiller stillede'),
  representing: lexemes('repræsentere repræsenterer repræsenterede repræsenteret'),
  through: words('ved gennem'),
}

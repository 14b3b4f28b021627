import type { LastingLexicon } from '../lasting.ts'
import { lexemes } from '../lexeme.ts'
import { phrases, words } from '../phrases.ts'
import { formsBy } from '../time.ts'

export const lasting: LastingLexicon = {
  lasting: lexemes(
    'last lasts lasted lasting',
    'run runs ran running',
    'go goes went gone going +on',
    'take takes took taken taking',
    'drag drags dragged dragging',
    'stretch stretches stretched stretching',
    'extend extends extended extending',
    'continue continues continued continuing',
    'clock clocked +in',
    'span spans spanned',
    'exceed exceeds exceeded',
  ),
  staying: lexemes(
    'sit sits sat sitting',
    'spend spends spent spending',
    'stay stays stayed staying',
    'remain remains remained remaining',
    'closet closeted',
    'huddle huddles huddled huddling',
    'haggle haggled haggling',
    'wrangle wrangled wrangling',
    'keep keeps kept keeping +there|together|table|room',
    'talk talks talked talking',
    'speak speaks spoke spoken speaking',
    'confer conferred conferring',
  ),
  breakingOff: lexemes('hang hangs hung +up', 'cut cuts +off|short', 'drop dropped', 'end ends ended +abruptly'),
  parting: lexemes(
    'rise rises rose risen +table',
    'get gets got +table',
    'leave leaves left +table|room',
    'emerge emerges emerged',
    'part parts parted',
    'separate separated',
    'disperse dispersed',
    'adjourn adjourned',
    'break breaks broke broken +up|off',
    'come comes came +out',
    'walk walks walked +out',
  ),
  measuring: words('of'),
  over: words('over done finished through'),
  until: words('in within after'),
  parts: words('session sessions sitting stint encounter exchange exchanges audience conversation round'),
  ordinals: formsBy('2: second\n3: third\n4: fourth\n5: fifth\n6: sixth\n7: seventh', Number),
  onTheLine: phrases(
    'on the phone, on the line, on the telephone, at the table, at one table, at the same table, round the table, around the table, at the negotiating table, in the same room, in one room, face to face, face-to-face, behind closed doors',
  ),
  soLong: phrases("that is how long, that was how long, that 's how long, that ’s how long, so long"),
}

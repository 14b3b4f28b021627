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
    'talk talks talked talking',
    'speak speaks spoke spoken speaking',
    'confer conferred conferring',
  ),
  breakingOff: lexemes('hang hangs hung +up', 'cut cuts +off|short', 'drop dropped', 'end ends ended +abruptly'),
  over: words('over done finished through'),
  until: words('in within after'),
  parts: words('session sessions sitting stint encounter exchange audience conversation round'),
  ordinals: formsBy('2: second\n3: third\n4: fourth\n5: fifth\n6: sixth\n7: seventh', Number),
  onTheLine: phrases('on the phone, on the line, on the telephone, at the table, at one table, behind closed doors'),
  soLong: phrases("that is how long, that was how long, that 's how long, that ’s how long, so long"),
}

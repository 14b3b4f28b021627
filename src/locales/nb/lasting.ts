import type { LastingLexicon } from '../lasting.ts'
import { lexemes } from '../lexeme.ts'
import { phrases, words } from '../phrases.ts'
import { formsBy } from '../time.ts'

export const lasting: LastingLexicon = {
  lasting: lexemes(
    'vare varer varte vart',
    'pågå pågår pågikk pågått',
    'foregå foregår foregikk foregått',
    'ta tar tok tatt',
    'strekke strekker strakte strukket',
    'dra drar dro dratt +ut|utover',
    'trekke trekker trakk trukket +ut',
    'holde holder holdt +på',
    'fortsette fortsetter fortsatte fortsatt',
  ),
  applying: lexemes('gjelde gjelder gjaldt gjeldt'),
  staying: lexemes(
    'værende',
    'bli blir ble blitt +værende|sittende',
    'sitte sitter satt sittet',
    'tilbringe tilbringer tilbrakte tilbrakt',
    'bruke bruker brukte brukt',
    'snakke snakker snakket snakka',
    'prate prater pratet prata',
    'forhandle forhandler forhandlet forhandla',
    'holde holder holdt +ut|på',
    'drøfte drøfter drøftet',
    'samtale samtaler samtalte',
    'diskutere diskuterer diskuterte',
    'konferere konfererer konfererte',
    'være var vært +sammen',
  ),
  breakingOff: lexemes(
    'legge legger la lagt +på',
    'bryte bryter brøt brutt',
    'avbryte avbryter avbrøt avbrutt',
    'kutte kutter kuttet kutta',
  ),
  parting: lexemes(
    'reise reiser reiste reist +bordet',
    'forlate forlater forlot forlatt +bordet|rommet|lokalet|møtet',
    'komme kommer kom kommet +ut',
    'skilles skiltes',
    'skille skilte skilt +lag',
    'bryte bryter brøt brutt +opp',
    'gå går gikk gått +hver|ut|fra',
  ),
  allotting: lexemes(
    'berammet',
    'planlegge planlagt',
    'sette satt',
    'avsette avsatt',
    'beregne beregnet',
    'vente ventet',
    'skulle',
    'mene ment',
  ),
  together: words('sammen samlet'),
  wholes: words('hele'),
  measuring: words('på av'),
  over: words('over slutt ferdig ferdige overstått unnagjort'),
  until: words('på etter i løpet innen'),
  parts: words(
    'økt økta økten økter øktene møteøkt møteøkten møterunde møterunden seanse seansen sesjon sesjonen runde runden runda samtale samtalen audiens audiensen',
  ),
  ordinals: formsBy('2: andre annen\n3: tredje\n4: fjerde\n5: femte\n6: sjette\n7: sjuende syvende', Number),
  onTheLine: phrases('på telefon, på telefonen, på tråden, i telefonen'),
  atTable: phrases(
    'ved bordet, ved forhandlingsbordet, rundt bordet, rundt forhandlingsbordet, ved samme bord, i samme rom, ansikt til ansikt, på tomannshånd, under fire øyne, bak lukkede dører, i møte, i møter, i forhandlinger',
  ),
  bargaining: words(
    'tautrekking tautrekkingen dragkamp dragkampen hestehandel kjøpslåing pruting prutingen skytteltrafikk',
  ),
  costing: lexemes('ta tar tok tatt', 'bruke bruker brukte brukt', 'trenge trenger trengte trengt'),
  thisTime: phrases('denne gangen, denne gang'),
  soLong: phrases('så lenge, så lang tid'),
}

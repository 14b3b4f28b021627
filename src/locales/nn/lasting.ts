import type { LastingLexicon } from '../lasting.ts'
import { lexemes } from '../lexeme.ts'
import { phrases, words } from '../phrases.ts'
import { formsBy } from '../time.ts'

export const lasting: LastingLexicon = {
  lasting: lexemes(
    'vare varer varte vara',
    // also "became"
    'vare vart +ha|har|hadde',
    'vara varar',
    'gå går gjekk gått +føre',
    'føregå føregår føregjekk føregått',
    'ta tek tok teke',
    'strekkje strekkjer strekte',
    'dra drar dreg drog drege +ut|utover',
    'trekkje trekkjer trekte +ut',
    'halde held heldt +på',
    'halde held heldt +fram',
  ),
  applying: lexemes('gjelde gjeld galdt gjaldt'),
  staying: lexemes(
    'bli blei vart blir +verande|sitjande',
    'sitje sit sat site sete',
    'sitte sitt satt',
    'bruke brukar brukte brukt',
    'snakke snakkar snakka',
    'prate pratar prata',
    'tale talar tala',
    'forhandle forhandlar forhandla',
    'halde held heldt +ut|på',
    'tilbringe tilbringar tilbrakte tilbrakt',
    'drøfte drøftar drøfta',
    'samtale samtalar samtala',
    'diskutere diskuterer diskuterte',
    'vere var vore +saman',
  ),
  breakingOff: lexemes(
    'leggje legg la lagt +på',
    'bryte bryt braut brote broten',
    'avbryte avbryt avbraut avbrote avbroten',
    'kutte kuttar kutta',
  ),
  parting: lexemes(
    'reise reiser reiste reist +bordet',
    'forlate forlèt forlét +bordet|rommet|lokalet|møtet',
    'kome kjem kom kome +ut',
    'skiljast skildest',
    'skilje skilde +lag',
    'bryte bryt braut brote +opp',
    'gå går gjekk gått +kvar|ut|frå',
  ),
  allotting: lexemes(
    'planleggje planlagt',
    'setje sett',
    'avsetje avsett',
    'rekne rekna',
    'vente venta',
    'skulle',
    'meine meint',
  ),
  together: words('saman samla'),
  wholes: words('heile'),
  measuring: words('på av'),
  over: words('over slutt ferdig ferdige overstått unnagjort'),
  until: words('på etter i løpet innan'),
  parts: words(
    'økt økta økter øktene møteøkt møteøkta møterunde møterunden seanse seansen sesjon sesjonen runde runden samtale samtalen audiens audiensen',
  ),
  ordinals: formsBy('2: andre\n3: tredje\n4: fjerde\n5: femte\n6: sjette\n7: sjuande', Number),
  onTheLine: phrases('på telefon, på telefonen, på tråden, i telefonen'),
  atTable: phrases(
    'ved bordet, ved forhandlingsbordet, ved tingingsbordet, rundt bordet, ved same bord, i same rom, andlet til andlet, på tomannshand, under fire auge, bak lukka dører, i møte, i forhandlingar',
  ),
  bargaining: words('tautrekking tautrekkinga dragkamp dragkampen hestehandel pruting prutinga skytteltrafikk'),
  costing: lexemes('ta tek tok teke', 'bruke brukar brukte brukt', 'trenge treng trong trengt'),
  thisTime: phrases('denne gongen, denne gong'),
  soLong: phrases('så lenge, så lang tid'),
}

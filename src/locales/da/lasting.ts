import type { LastingLexicon } from '../lasting.ts'
import { lexemes } from '../lexeme.ts'
import { phrases, words } from '../phrases.ts'
import { formsBy } from '../time.ts'

export const lasting: LastingLexicon = {
  lasting: lexemes(
    'vare varer varede varet',
    'tage tager tog taget',
    'foregå foregår foregik foregået',
    'strække strækker strakte strakt',
    'trække trækker trak trukket +ud',
    'fortsætte fortsætter fortsatte fortsat',
    'stå står stod stået +på',
  ),
  applying: lexemes('gælde gælder gjaldt gældt'),
  staying: lexemes(
    'blive blev bliver +siddende|hængende',
    'sidde sidder sad siddet',
    'tilbringe tilbringer tilbragte tilbragt',
    'bruge bruger brugte brugt',
    'tale taler talte talt',
    'snakke snakker snakkede snakket',
    'forhandle forhandler forhandlede forhandlet',
    'blive bliver blev blevet +ved',
    'holde holder holdt +ud|på',
    'drøfte drøfter drøftede drøftet',
    'diskutere diskuterer diskuterede diskuteret',
    'være var været +sammen',
  ),
  breakingOff: lexemes(
    'lægge lægger lagde lagt +på|røret',
    'smække smækkede +på',
    'afbryde afbryder afbrød afbrudt',
    'bryde brød brudt',
  ),
  parting: lexemes(
    'rejse rejser rejste rejst +bordet',
    'forlade forlader forlod forladt +bordet|lokalet|mødet',
    'komme kommer kom kommet +ud',
    'skilles skiltes',
    'skille skilte skiltes +ad',
    'bryde bryder brød brudt +op',
    'gå går gik gået +hver|fra|ud',
  ),
  allotting: lexemes(
    'berammet',
    'planlægge planlagt',
    'sætte sat',
    'afsætte afsat',
    'beregne beregnet',
    'vente ventet',
    'forvente forventet',
    'skulle',
    'mene ment',
  ),
  together: words('sammen samlet'),
  wholes: words('hele'),
  measuring: words('på af'),
  over: words('over forbi slut færdig færdige overstået'),
  until: words('på efter i løbet inden'),
  parts: words(
    'session sessionen møderunde møderunden seance seancen runde runden samtale samtalen audiens audiensen omgang omgangen',
  ),
  ordinals: formsBy('2: anden\n3: tredje\n4: fjerde\n5: femte\n6: sjette\n7: syvende', Number),
  onTheLine: phrases('i telefon, i telefonen, i røret'),
  atTable: phrases(
    'ved bordet, ved forhandlingsbordet, rundt om bordet, ved samme bord, i samme rum, ansigt til ansigt, på tomandshånd, under fire øjne, bag lukkede døre, i møde, i forhandlinger',
  ),
  bargaining: words('tovtrækkeri tovtrækkeriet tovtrækning studehandel'),
  costing: lexemes('tage tager tog taget', 'bruge bruger brugte brugt'),
  thisTime: phrases('denne gang'),
  soLong: phrases('så længe, så lang tid'),
}

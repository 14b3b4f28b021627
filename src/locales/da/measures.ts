import { lexemes } from '../lexeme.ts'
import { type MeasureLexicon, measureDeeds, measureVerbs } from '../measures.ts'
import { words } from '../phrases.ts'
import { measureNounLists } from './measure-nouns.ts'
import { access } from './measure-verbs/access.ts'
import { accords } from './measure-verbs/accords.ts'
import { coercive } from './measure-verbs/coercive.ts'
import { diplomatic } from './measure-verbs/diplomatic.ts'
import { economic } from './measure-verbs/economic.ts'

export const measures: MeasureLexicon = {
  verbs: measureVerbs({ ...diplomatic, ...access, ...economic, ...coercive, ...accords }),
  deeds: measureDeeds({
    summons: 'indkaldelse indkaldelsen',
    expulsion: 'udvisning udvisningen udvisninger udvisningerne bortvisning',
    release: 'løsladelse løsladelsen frigivelse frigivelsen løsladelser frigivelser',
    detention:
      'anholdelse anholdelsen arrestation arrestationen fængsling anholdelser fængslingen kidnapning bortførelse',
    closure: 'lukning lukningen lukningerne nedlæggelse nedlæggelsen',
    seizure: 'beslaglæggelse beslaglæggelsen konfiskering konfiskeringen bording opbringning',
    recall: 'hjemkaldelse hjemkaldelsen tilbagekaldelse',
    appointment: 'udnævnelse udnævnelsen',
    withdrawal: 'tilbagetrækning tilbagetrækningen',
    military: 'invasion invasionen bombning bombningen besættelse besættelsen',
  }),
  nouns: measureNounLists,
  nounEndings: ['ernes', 'erne', 'ens', 'ets', 'ene', 'er', 'en', 'et', 'e', 'ne', 'n', 'r', 's'],
  passiveEndings: ['s'],
  from: words('fra'),
  carrying: lexemes(
    'bekendtgøre bekendtgjorde',
    'bekræfte bekræfter bekræftede',
    'fuldføre fuldførte',
    'beordre beordrede',
    'meddele meddelte',
    'gennemføre gennemførte',
    'godkende godkendte',
  ),
  implicative: lexemes(
    'gengælde gengældte',
    'slå slog',
    'reagere',
    'svare svarer svarede',
    'beslutte beslutter besluttede besluttet',
    'vælge vælger valgte valgt',
    'begynde begynder begyndte begyndt',
    'vedtage vedtager vedtog vedtaget',
    'reagere reagerer reagerede',
    'bestemme bestemte',
    'fortsætte fortsatte',
    'gå går gik',
  ),
  decisions: words('beslutning beslutningen afgørelse afgørelsen ordre ordren'),
  obliging: words('må måtte skal'),
  aims: words(''),
  withholding: lexemes(
    'forhandle forhandler',
    'afvise afviser afviste',
    'støtte støtter støttede',
    'udelukke udelukkede',
    'tilbyde tilbød',
    'opfordrer opfordrede',
    'forhindre',
    'undgå',
    'vurdere',
    'anklage anklager anklagede',
    'beskylde beskylder beskyldte',
    'tæt nær',
    'forudsætte forudsætter',
    'sigte sigter',
    'drøfte drøfter drøftede',
    'diskutere diskuterer diskuterede',
    'true truer truede',
    'nægte nægter nægtede',
    'love lover lovede',
    'advare advarer advarede',
    'forsøge forsøgte',
    'kræve kræver krævede',
    'bede beder bad',
    'opfordre',
    'overveje overvejer',
    'ønske ønsker ønskede',
    'foreslå foreslog',
    'planlægge planlægger',
    'villig villige',
    'klar klare',
  ),
  means: words('ved med'),
  against: words('på mod over'),
  patient: words('af'),
  soft: words(
    'overveje undersøge se mødes møde samtale samtaler tale drøfte diskutere fortsætte kontakt samarbejde dialog starte besøge uenige alt meget forhandle forhandlinger runde runden topmøde mødet',
  ),
}

import type { DiplomaticEntries } from '../../measures.ts'

/** Acts between foreign services: who is sent, called in, called home or sent away. */
export const diplomatic: DiplomaticEntries = {
  expulsion: [
    'utvise utviser utviste utvist',
    'vise viser viste vist +ut|døra > people envoys',
    'kaste kastar kasta +ut|landet > people envoys',
    'sende sender sendt +heim|ut > people envoys',
    'beordre beordrar beordra +forlate|ut > people envoys',
    'be bed bad ber bede bedt +forlate|reise|ut|dra|pakke > people envoys',
    'gje gjev gav gir gitt gjeve +forlate|reise|timar|dagar > people envoys',
    'erklære erklærer erklærte erklært +uønskt|uønskte|grata|uønska|gratae|uønsket > people envoys',
    'deportere deporterer deporterte > people envoys',
    'få får fekk fått +forlate|ut|reise < envoys people',
    'ha har hadde +forlate < envoys people',
    'hive hiv heiv +ut > people envoys',
    'jage jagar jaga +ut > people envoys',
    'påleggje pålegge pålegg påla pålagt +forlate > people envoys',
    'forlate +må|måtte < envoys people',
    'reise +må|måtte < envoys',
    'tvinge tvinga +forlate|ut > people envoys',
  ],
  recall: [
    'heimkalle heimkallar heimkalla',
    'kalle kallar kalla +heim|tilbake|attende|konsultasjonar > envoys people',
    'trekkje trekke trekkjer trekker trekte trekt drog trekk +tilbake|heim|attende|ut > envoys',
    'hente hentar henta +heim|tilbake|attende > envoys',
    'ta tek tok teke +heim > envoys',
    'dra drar dreg drog drege +heim > envoys',
    'beordre beordrar beordra +heim > envoys',
  ],
  summons: [
    'innkalle innkallar innkalla > envoys people',
    'kalle kallar kalla +inn|teppet|ud > envoys people',
    'kalle kallar kalla +samtale|møte|utanriksdepartementet > envoys',
    'ta tek tok teke +teppet > envoys',
    'møte møter møtte +teppet < envoys',
    'overlevere leverer leverte +protestnote|note > envoys',
  ],
  appointment: [
    'utnemne utnemner utnemnde utnemnt',
    'peike peikte peikar peika +ut',
    'nominere nominerer nominerte nominert',
    'akkreditere akkrediterte',
    'oppnemne oppnemner oppnemnde oppnemnt',
    'utpeike utpeikte utpeika',
  ],
}

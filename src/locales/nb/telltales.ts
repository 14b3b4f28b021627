import { telltales } from '../telltales.ts'

/** Bokmål: frequent words that at most two of the other languages have. */
export const telltale = telltales(`
  aldri alle allerede alltid alt altså andre annen annet av bare barnet bedre behov blant ble bli blir blitt bør da
  de deg dem denne der deres derfor dermed dersom dette din disse egen eksempel ellers en enn er et etter fikk
  finnes flere fleste foran forbindelse fordi forhandlingene forteller fortsatt fra frem fått før først gang ganger
  gi gikk gir gjelder gjennom gjør gjøre godt gått ha hadde ham hans hele helt henne hjem hjemme holde hun hva hvem
  hver hvert hvilke hvilken hvis hvor hvordan hvorfor ifølge igjen ikke imidlertid inn ja jeg jo kanskje komme
  kommer krigen kunne la lagt landene langt legger lenge ligger like likevel lille lite litt mange meg mellom mener
  mens mer min minst mitt mot mulig mye må måte måtte møte møtes ned nei nemlig nesten ni noe noen nok nytt nå når
  ofte og også opp oss pr rundt sa samme sammen samtalene samtidig satt se seg selv senere si siden sier sine sitt
  skal skrive skriver slike spørsmål stadig synes særlig ta tale tar tatt the tidligere til tilbake tror ulike ut
  uten utenriksdepartementet utenriksminister uttalte vanskelig ved vel veldig vet videre viktig vil ville viser vår
  våre være vært å én ønsker
`)

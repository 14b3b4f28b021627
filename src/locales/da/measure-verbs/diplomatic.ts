import type { DiplomaticEntries } from '../../measures.ts'

/** Acts between foreign services: who is sent, called in, called home or sent away, and relations broken off. */
export const diplomatic: DiplomaticEntries = {
  expulsion: [
    'udvise udviser udviste udvist udvises',
    'smide smider smed smidt +ud > people envoys',
    'sende sender sendte sendt +hjem|ud > people envoys',
    'beordre beordrer beordrede beordret +forlade|ud > people envoys',
    'bede beder bad bedt +forlade|rejse|ud|pakke > people envoys',
    'give giver gav givet +forlade|rejse|timer|dage > people envoys',
    'erklære erklærer erklærede erklæret +uønsket|uønskede|grata|gratae > people envoys',
    'deportere deporterer deporterede > people envoys',
    'få får fik fået +forlade|ud|rejse < envoys people',
    'have har havde +forlade < envoys people',
    'kaste kaster kastede kastet +ud > people envoys',
    'vise viser viste vist +døren|ud > envoys people',
    'pålægge pålægger pålagde +forlade > people envoys',
    'forlade +må|skal|måtte < envoys people',
    'udvise udviser udviste udvist > people envoys',
    'tvinge tvang tvunget +forlade|ud > people envoys',
  ],
  recall: [
    'hjemkalde hjemkalder hjemkaldte hjemkaldt hjemkaldes',
    'tilbagekalde tilbagekalder tilbagekaldte tilbagekaldt > envoys',
    'hente hentet hentede henter +hjem > envoys',
    'kalde kalder kaldte kaldt +hjem|tilbage|konsultationer > envoys people',
    'trække trækker trak trukket +hjem|tilbage|ud > envoys',
    'tage tager tog taget +hjem > envoys',
    'beordre beordrede +hjem > envoys',
    'hjemkalde hjemkalder hjemkaldte hjemkaldt > envoys',
  ],
  summons: [
    'indkalde indkalder indkaldte indkaldt indkaldes > envoys people',
    'kalde kalder kaldte kaldt +ind|samtale|møde|udenrigsministeriet|teppet|tæppet|alvorssnak|tjenstlig > envoys people',
    'tilkalde tilkalder tilkaldte tilkaldt > envoys',
    'møde møder mødte +udenrigsministeriet|samtale < envoys',
    'overrække overrakte +protestnote|note > envoys',
  ],
  appointment: [
    'udnævne udnævner udnævnte udnævnt udnævnes',
    'udpege udpeger udpegede udpeget',
    'akkreditere akkrediterede',
    'indsætte indsatte > people',
  ],
  rupture: [
    'bryde bryder brød brudt brydes > relations',
    'afbryde afbryder afbrød afbrudt afbrydes > relations',
    'kappe kapper kappede kappet > relations',
    'afslutte afslutter afsluttede afsluttet > relations',
  ],
}

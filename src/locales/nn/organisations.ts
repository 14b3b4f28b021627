import { type OrganisationWord, organisationWords } from '../organisations.ts'

export const organisations: readonly OrganisationWord[] = organisationWords(`
  eu | EU; Den europeiske unionen
  european-commission | EU-kommisjonen; Europakommisjonen
  european-council | Det europeiske rådet
  council-of-the-eu | EU-rådet
  european-parliament | Europaparlamentet; EU-parlamentet
  eeas | EUs utanriksteneste
  nato | NATO; Nato
  un | FN; SN; Dei sameinte nasjonane
  un-security-council | FNs tryggingsråd; Tryggingsrådet; tryggingsrådet; FNs tryggleiksråd
  un-general-assembly | FNs generalforsamling; FNs hovudforsamling; Generalforsamlinga; Hovudforsamlinga
  unhcr | UNHCR; FNs høgkommissær for flyktningar
  unicef | UNICEF; Unicef
  unrwa | UNRWA
  ocha | OCHA
  unifil | UNIFIL
  wfp | Verdas matvareprogram; WFP
  who | WHO; Verdas helseorganisasjon
  iaea | IAEA; Det internasjonale atomenergibyrået
  icj | Den internasjonale domstolen; ICJ; FN-domstolen
  icc | Den internasjonale straffedomstolen; ICC
  african-union | Den afrikanske unionen; AU
  ecowas | ECOWAS; Ecowas
  igad | IGAD
  sadc | SADC
  arab-league | Den arabiske ligaen
  gcc | Golfrådet; GCC
  oic | Organisasjonen for islamsk samarbeid; OIC
  osce | OSSE; Organisasjonen for tryggleik og samarbeid i Europa
  council-of-europe | Europarådet
  asean | ASEAN; Asean
  sco | Shanghai-organisasjonen; SCO
  cis | SUS
  csto | CSTO
  eaeu | Den eurasiske økonomiske unionen
  turkic-states | Organisasjonen av tyrkiske statar
  g7 | G7; G-7
  g20 | G20; G-20
  brics | BRICS; Brics
  opec | OPEC; Opec
  oecd | OECD
  wto | WTO; Verdas handelsorganisasjon
  imf | IMF; Det internasjonale pengefondet
  world-bank | Verdsbanken
  opcw | OPCW
  mercosur | Mercosur
  oas | Organisasjonen av amerikanske statar; OAS
  caricom | CARICOM; Caricom
  pacific-islands-forum | Stillehavsforumet
  commonwealth | Samveldet
  nordic-council | Nordisk råd
  red-cross | Raudekrossen; Raude Krossen
  icrc | ICRC; Den internasjonale raudekrosskomiteen
  red-crescent | Raude Halvmåne; Røde Halvmåne
  hamas | Hamas
  hezbollah | Hizbollah; Hezbollah
  islamic-jihad | Islamsk jihad
  fatah | Fatah
  plo | PLO
  houthis | houthiane; houthi; houthi-rørsla; houthirørsla; Houthi; Houthiane
  taliban | Taliban
  pkk | PKK
  sdf | SDF
  islamic-state | IS; Den islamske staten
  al-qaida | al-Qaida; Al-Qaida
  m23 | M23; M23-rørsla
  rsf | RSF; RSF-militsen
  al-shabaab | al-Shabaab; Al-Shabaab
  farc | FARC
  eln | ELN
  wagner | Wagner-gruppa; Wagnergruppa
  idf | IDF; det israelske forsvaret
  irgc | Revolusjonsgarden
`)

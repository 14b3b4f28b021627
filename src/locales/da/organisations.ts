import { type OrganisationWord, organisationWords } from '../organisations.ts'

export const organisations: readonly OrganisationWord[] = organisationWords(`
  eu | EU; Den Europæiske Union
  european-commission | EU-Kommissionen; EU-kommissionen; Europa-Kommissionen
  european-council | Det Europæiske Råd
  council-of-the-eu | EU-rådet
  european-parliament | Europa-Parlamentet; Europaparlamentet; EU-Parlamentet
  eeas | EU's udenrigstjeneste
  nato | NATO; Nato
  un | FN; De Forenede Nationer
  un-security-council | FN's Sikkerhedsråd; FN’s Sikkerhedsråd; FNs Sikkerhedsråd; Sikkerhedsrådet
  un-general-assembly | FN's Generalforsamling; FN’s Generalforsamling; FNs Generalforsamling; Generalforsamlingen
  unhcr | UNHCR; FN's Flygtningehøjkommissariat
  unicef | UNICEF; Unicef
  unrwa | UNRWA
  ocha | OCHA
  unifil | UNIFIL
  wfp | Verdensfødevareprogrammet; WFP
  who | WHO; Verdenssundhedsorganisationen
  iaea | IAEA; Det Internationale Atomenergiagentur
  icj | Den Internationale Domstol; ICJ; FN-domstolen
  icc | Den Internationale Straffedomstol; ICC
  african-union | Den Afrikanske Union; AU
  ecowas | ECOWAS; Ecowas
  igad | IGAD
  sadc | SADC
  arab-league | Den Arabiske Liga
  gcc | Golfrådet; GCC; Golfstaternes Samarbejdsråd
  oic | Organisationen for Islamisk Samarbejde; OIC
  osce | OSCE; Organisationen for Sikkerhed og Samarbejde i Europa
  council-of-europe | Europarådet
  asean | ASEAN; Asean
  sco | Shanghai-organisationen; SCO
  cis | SNG
  csto | CSTO
  eaeu | Den Eurasiske Økonomiske Union
  turkic-states | Organisationen af Tyrkiske Stater
  g7 | G7; G-7
  g20 | G20; G-20
  brics | BRICS; Brics
  opec | OPEC; Opec
  oecd | OECD
  wto | WTO; Verdenshandelsorganisationen
  imf | IMF; Den Internationale Valutafond; Valutafonden
  world-bank | Verdensbanken
  opcw | OPCW
  mercosur | Mercosur
  oas | Organisationen af Amerikanske Stater; OAS
  caricom | CARICOM; Caricom
  pacific-islands-forum | Stillehavsforummet
  commonwealth | Commonwealth
  nordic-council | Nordisk Råd
  red-cross | Røde Kors
  icrc | ICRC; Den Internationale Røde Kors Komité
  red-crescent | Røde Halvmåne
  hamas | Hamas
  hezbollah | Hizbollah; Hizbullah; Hezbollah
  islamic-jihad | Islamisk Jihad
  fatah | Fatah
  plo | PLO
  houthis | houthierne; houthi; houthi-bevægelsen; houthibevægelsen; Houthi; Houthierne
  taliban | Taliban
  pkk | PKK
  sdf | SDF
  islamic-state | Islamisk Stat; IS
  al-qaida | al-Qaeda; Al-Qaeda; al-Qaida
  m23 | M23; M23-bevægelsen
  rsf | RSF; RSF-militsen
  al-shabaab | al-Shabaab; Al-Shabaab
  farc | FARC
  eln | ELN
  wagner | Wagner-gruppen; Wagnergruppen
  idf | IDF; det israelske militær; Israels militær
  irgc | Revolutionsgarden; Irans Revolutionsgarde
`)

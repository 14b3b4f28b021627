import { type OrganisationWord, organisationWords } from '../organisations.ts'

export const organisations: readonly OrganisationWord[] = organisationWords(`
  eu | EU; Den europeiske union; Den europeiske unionen
  european-commission | EU-kommisjonen; Europakommisjonen
  european-council | Det europeiske råd
  council-of-the-eu | EU-rådet
  european-parliament | Europaparlamentet; EU-parlamentet
  eeas | EUs utenrikstjeneste
  nato | NATO; Nato; forsvarsalliansen NATO
  un | FN; De forente nasjoner
  un-security-council | FNs sikkerhetsråd; Sikkerhetsrådet; FNs Sikkerhetsråd; sikkerhetsrådet
  un-general-assembly | FNs generalforsamling; Generalforsamlingen; FNs hovedforsamling
  unhcr | UNHCR; FNs høykommissær for flyktninger
  unicef | UNICEF; Unicef
  unrwa | UNRWA
  ocha | OCHA
  unifil | UNIFIL
  wfp | Verdens matvareprogram; WFP
  who | WHO; Verdens helseorganisasjon
  iaea | IAEA; Det internasjonale atomenergibyrået; Det internasjonale atombyrået
  icj | Den internasjonale domstolen; ICJ; FN-domstolen
  icc | Den internasjonale straffedomstolen; ICC; Straffedomstolen
  african-union | Den afrikanske union; Den afrikanske unionen; AU
  ecowas | ECOWAS; Ecowas
  igad | IGAD; Igad
  sadc | SADC
  arab-league | Den arabiske liga; Den arabiske ligaen
  gcc | Golfrådet; GCC; Gulfrådet
  oic | Organisasjonen for islamsk samarbeid; OIC
  osce | OSSE; Organisasjonen for sikkerhet og samarbeid i Europa
  council-of-europe | Europarådet
  asean | ASEAN; Asean
  sco | Shanghai-organisasjonen; SCO; Shanghaiorganisasjonen
  cis | SUS; Samveldet av uavhengige stater
  csto | CSTO; ODKB
  eaeu | Den eurasiske økonomiske union; Den eurasiske økonomiske unionen
  turkic-states | Organisasjonen av tyrkiske stater
  g7 | G7; G-7
  g20 | G20; G-20
  brics | BRICS; Brics
  opec | OPEC; Opec
  oecd | OECD
  wto | WTO; Verdens handelsorganisasjon
  imf | IMF; Det internasjonale pengefondet; Pengefondet
  world-bank | Verdensbanken
  opcw | OPCW
  mercosur | Mercosur
  oas | Organisasjonen av amerikanske stater; OAS
  caricom | CARICOM; Caricom
  pacific-islands-forum | Stillehavsforumet; Pacific Islands Forum
  commonwealth | Samveldet
  nordic-council | Nordisk råd
  red-cross | Røde Kors; Røde kors
  icrc | ICRC; Den internasjonale røde kors-komiteen; Røde Kors-komiteen; Den internasjonale Røde Kors-komiteen
  red-crescent | Røde Halvmåne; Røde halvmåne
  hamas | Hamas
  hezbollah | Hizbollah; Hezbollah; Hizbullah
  islamic-jihad | Islamsk jihad; Islamsk Jihad; Islamic Jihad
  fatah | Fatah
  plo | PLO
  houthis | houthiene; houthi; houthi-bevegelsen; houthibevegelsen; houthi-opprørerne; houthiopprørerne; Houthi; Houthiene
  taliban | Taliban
  pkk | PKK
  sdf | SDF
  islamic-state | IS; Den islamske staten; ISIL
  al-qaida | al-Qaida; Al-Qaida; al-Qaeda
  m23 | M23; M23-bevegelsen
  rsf | RSF; RSF-militsen
  al-shabaab | al-Shabaab; Al-Shabaab
  farc | FARC; Farc
  eln | ELN
  wagner | Wagner-gruppen; Wagnergruppen; Wagner
  idf | IDF; det israelske forsvaret
  irgc | Revolusjonsgarden; Irans revolusjonsgarde
`)

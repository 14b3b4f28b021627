import { type OrganisationWord, organisationWords } from '../organisations.ts'

export const organisations: readonly OrganisationWord[] = organisationWords(`
  eu | EU; Europeiska unionen
  european-commission | EU-kommissionen; Europeiska kommissionen
  european-council | Europeiska rådet
  council-of-the-eu | EU-rådet; ministerrådet
  european-parliament | Europaparlamentet; EU-parlamentet
  eeas | EU:s utrikestjänst
  nato | Nato; NATO
  un | FN; Förenta nationerna
  un-security-council | FN:s säkerhetsråd; FNs säkerhetsråd; Säkerhetsrådet; säkerhetsrådet
  un-general-assembly | FN:s generalförsamling; FNs generalförsamling; Generalförsamlingen
  unhcr | UNHCR; FN:s flyktingorgan
  unicef | Unicef; UNICEF
  unrwa | UNRWA; Unrwa
  ocha | OCHA; Ocha
  unifil | Unifil; UNIFIL
  wfp | World Food Programme; WFP
  who | WHO; Världshälsoorganisationen
  iaea | IAEA; Internationella atomenergiorganet
  icj | Internationella domstolen; ICJ
  icc | Internationella brottmålsdomstolen; ICC
  african-union | Afrikanska unionen; AU
  ecowas | Ecowas; ECOWAS
  igad | Igad; IGAD
  sadc | SADC
  arab-league | Arabförbundet
  gcc | Gulfrådet; Gulfstaternas samarbetsråd; GCC
  oic | Islamiska samarbetsorganisationen; OIC
  osce | OSSE; Organisationen för säkerhet och samarbete i Europa
  council-of-europe | Europarådet
  asean | Asean; ASEAN
  sco | Shanghai-organisationen; SCO
  cis | OSS; Oberoende staters samvälde
  csto | CSTO
  eaeu | Eurasiska ekonomiska unionen
  turkic-states | Turkiska statsorganisationen
  g7 | G7; G-7
  g20 | G20; G-20
  brics | Brics; BRICS
  opec | Opec; OPEC
  oecd | OECD
  wto | WTO; Världshandelsorganisationen
  imf | IMF; Internationella valutafonden
  world-bank | Världsbanken
  opcw | OPCW
  mercosur | Mercosur
  oas | Amerikanska samarbetsorganisationen; OAS
  caricom | Caricom; CARICOM
  pacific-islands-forum | Pacific Islands Forum
  commonwealth | Samväldet
  nordic-council | Nordiska rådet
  red-cross | Röda Korset; Röda korset
  icrc | ICRC; Internationella rödakorskommittén; Internationella Röda Korset
  red-crescent | Röda Halvmånen; Röda halvmånen
  hamas | Hamas
  hezbollah | Hizbollah; Hizbullah; Hezbollah
  islamic-jihad | Islamiska jihad
  fatah | Fatah
  plo | PLO
  houthis | huthirörelsen; huthierna; huthirebellerna; Huthirörelsen; Huthierna; houthierna; Houthirörelsen
  taliban | talibanerna; Talibanerna; talibanregimen; Taliban; talibanrörelsen
  pkk | PKK
  sdf | SDF
  islamic-state | Islamiska staten; IS
  al-qaida | al-Qaida; al-Qaeda; Al-Qaida
  m23 | M23; M23-rörelsen
  rsf | RSF; RSF-milisen
  al-shabaab | al-Shabaab; Al-Shabaab
  farc | Farc; FARC
  eln | ELN
  wagner | Wagnergruppen; Wagner-gruppen
  idf | IDF; Israels militär; Israels försvarsmakt
  irgc | revolutionsgardet; Revolutionsgardet
`)

import { type OrganisationWord, organisationWords } from '../organisations.ts'

export const organisations: readonly OrganisationWord[] = organisationWords(`
  eu | EU; E.U.; European Union
  european-commission | European Commission; EU Commission
  european-council | European Council
  council-of-the-eu | Council of the European Union; Council of the EU
  european-parliament | European Parliament
  eeas | European External Action Service; EEAS
  nato | NATO; Nato; North Atlantic Treaty Organization
  un | UN; U.N.; United Nations
  un-security-council | UN Security Council; U.N. Security Council; United Nations Security Council; Security Council
  un-general-assembly | UN General Assembly; U.N. General Assembly; General Assembly
  unhcr | UNHCR; UN Refugee Agency
  unicef | UNICEF; Unicef
  unrwa | UNRWA
  ocha | OCHA
  unifil | UNIFIL
  wfp | World Food Programme; World Food Program; WFP
  who | WHO; World Health Organization
  iaea | IAEA; International Atomic Energy Agency
  icj | International Court of Justice; ICJ
  icc | International Criminal Court; ICC
  african-union | African Union; AU
  ecowas | ECOWAS; Economic Community of West African States
  igad | IGAD; Intergovernmental Authority on Development
  sadc | SADC; Southern African Development Community
  arab-league | Arab League; League of Arab States
  gcc | Gulf Cooperation Council; GCC
  oic | Organisation of Islamic Cooperation; Organization of Islamic Cooperation; OIC
  osce | OSCE; Organization for Security and Co-operation in Europe; Organization for Security and Cooperation in Europe
  council-of-europe | Council of Europe
  asean | ASEAN; Association of Southeast Asian Nations
  sco | Shanghai Cooperation Organisation; Shanghai Cooperation Organization; SCO
  cis | Commonwealth of Independent States; CIS
  csto | CSTO; Collective Security Treaty Organization; Collective Security Treaty Organisation
  eaeu | Eurasian Economic Union; EAEU
  turkic-states | Organization of Turkic States; Organisation of Turkic States
  g7 | G7; G-7; Group of Seven
  g20 | G20; G-20; Group of 20
  brics | BRICS; Brics
  opec | OPEC; Opec
  oecd | OECD
  wto | WTO; World Trade Organization
  imf | IMF; International Monetary Fund
  world-bank | World Bank
  opcw | OPCW; Organisation for the Prohibition of Chemical Weapons
  mercosur | Mercosur
  oas | Organization of American States; OAS
  caricom | CARICOM; Caricom
  pacific-islands-forum | Pacific Islands Forum
  commonwealth | Commonwealth of Nations; Commonwealth
  nordic-council | Nordic Council
  red-cross | Red Cross
  icrc | ICRC; International Committee of the Red Cross
  red-crescent | Red Crescent
  hamas | Hamas
  hezbollah | Hezbollah; Hizbollah; Hizbullah
  islamic-jihad | Islamic Jihad; Palestinian Islamic Jihad
  fatah | Fatah
  plo | PLO; Palestine Liberation Organization
  houthis | Houthis; Houthi; Ansar Allah
  taliban | Taliban
  pkk | PKK; Kurdistan Workers' Party; Kurdistan Workers’ Party
  sdf | SDF; Syrian Democratic Forces
  islamic-state | Islamic State; ISIS; ISIL
  al-qaida | al-Qaida; al-Qaeda; Al-Qaeda; al Qaeda; Al Qaeda
  m23 | M23
  rsf | RSF; Rapid Support Forces
  al-shabaab | al-Shabaab; Al-Shabaab; al Shabaab; Al Shabaab
  farc | FARC
  eln | ELN; National Liberation Army
  wagner | Wagner Group; Wagner
  idf | IDF; Israel Defense Forces; Israeli military; Israeli army
  irgc | IRGC; Islamic Revolutionary Guard Corps; Revolutionary Guards; Revolutionary Guard
`)

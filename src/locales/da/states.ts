import { type StateLexicon, stateLexicon } from '../states.ts'

const adjectiveForms = (adjective: string): readonly string[] =>
  adjective.endsWith('sk') ? [adjective, `${adjective}e`] : [adjective]

const demonymForms = ([noun = '', ...written]: readonly string[]): readonly string[] => {
  if (written.length > 0) return [noun, ...written]
  if (noun.endsWith('mand')) {
    const stem = noun.slice(0, -4)
    return [noun, `${noun}en`, `${stem}mænd`, `${stem}mændene`]
  }
  if (noun.endsWith('er')) return [noun, `${noun}en`, `${noun}e`, `${noun}ne`]
  if (noun.endsWith('e')) return [noun, `${noun}n`, `${noun}r`, `${noun}rne`]
  return [noun, `${noun}en`, `${noun}er`, `${noun}erne`]
}

const republics = (adjective: string): readonly string[] => [`${adjective}e republik`, `Den ${adjective}e Republik`]

const states = `
  AF | Afghanistan | afghansk | afghaner | Kabul
  AL | Albanien | albansk | albaner | Tirana
  DZ | Algeriet | algerisk | algerier | Alger
  AD | Andorra | andorransk | andorraner
  AO | Angola | angolansk | angolaner | Luanda
  AG | Antigua og Barbuda
  AR | Argentina | argentinsk | argentiner | Buenos Aires
  AM | Armenien | armensk | armener | Jerevan
  AU | Australien | australsk | australier | Canberra
  AT | Østrig | østrigsk | østriger | Wien
  AZ | Aserbajdsjan | aserbajdsjansk | aserbajdsjaner | Baku
  BS | Bahamas | bahamansk | bahamaner | Nassau
  BH | Bahrain | bahrainsk | bahrainer | Manama
  BD | Bangladesh | bangladeshisk | bangladesher | Dhaka
  BB | Barbados | barbadisk | barbadier | Bridgetown
  BY | Belarus; Hviderusland | belarusisk; hviderussisk | belaruser; hviderusser | Minsk
  BE | Belgien | belgisk | belgier
  BZ | Belize | belizisk | belizer | Belmopan
  BJ | Benin | beninsk | beniner | Porto-Novo
  BT | Bhutan | bhutansk | bhutaner | Thimphu
  BO | Bolivia | boliviansk | bolivianer | La Paz
  BA | Bosnien-Hercegovina; Bosnien | bosnisk | bosnier | Sarajevo
  BW | Botswana | botswansk | botswaner | Gaborone
  BR | Brasilien | brasiliansk | brasilianer | Brasilia; Brasília
  BN | Brunei | bruneisk | bruneier | Bandar Seri Begawan
  BG | Bulgarien | bulgarsk | bulgarer | Sofia
  BF | Burkina Faso | burkinsk; burkinabisk | burkiner | Ouagadougou
  BI | Burundi | burundisk | burundier | Bujumbura; Gitega
  CV | Kap Verde | kapverdisk | kapverdier | Praia
  KH | Cambodja | cambodjansk; cambodiansk | cambodjaner | Phnom Penh
  CM | Cameroun | camerounsk | camerouner | Yaoundé
  CA | Canada | canadisk | canadier | Ottawa
  CF | Den Centralafrikanske Republik | centralafrikansk | centralafrikaner | Bangui
  TD | Tchad | tchadisk | tchader | N'Djamena; N’Djamena
  CL | Chile | chilensk | chilener | Santiago
  CN | Kina | kinesisk | kineser | Beijing; Peking
  CO | Colombia | colombiansk | colombianer | Bogotá; Bogota
  KM | Comorerne | komorisk | komorer | Moroni
  CG | Congo-Brazzaville; Republikken Congo |  |  | Brazzaville
  CD | Congo; DR Congo; Den Demokratiske Republik Congo | congolesisk | congoleser | Kinshasa
  CR | Costa Rica | costaricansk | costaricaner | San José
  CI | Elfenbenskysten | ivoriansk | ivorianer | Abidjan
  HR | Kroatien | kroatisk | kroat | Zagreb
  CU | Cuba | cubansk; kubansk | cubaner; kubaner | Havanna; Havana
  CY | Cypern | cypriotisk | cypriot | Nicosia; Nikosia
  CZ | Tjekkiet; Den Tjekkiske Republik | tjekkisk |  | Prag
  DK | Kongeriget Danmark; Danmark | dansk | dansker | København
  DJ | Djibouti | djiboutisk | djiboutier
  DM | Dominica | dominikisk |  | Roseau
  DO | Den Dominikanske Republik | dominikansk | dominikaner | Santo Domingo
  EC | Ecuador | ecuadoriansk | ecuadorianer | Quito
  EG | Egypten | egyptisk | egypter | Cairo
  SV | El Salvador | salvadoransk | salvadoraner | San Salvador
  GQ | Ækvatorialguinea | ækvatorialguineansk |  | Malabo
  ER | Eritrea | eritreisk | eritreer | Asmara
  EE | Estland | estisk; estlandsk | ester | Tallinn
  SZ | Eswatini | eswatinisk |  | Mbabane
  ET | Etiopien | etiopisk | etioper; etiopier | Addis Ababa; Addis Abeba
  FJ | Fiji | fijiansk | fijianer | Suva
  FI | Finland | finsk | finne | Helsinki; Helsingfors
  FR | Frankrig | fransk | franskmand | Paris
  GA | Gabon | gabonsk | gaboner | Libreville
  GM | Gambia | gambisk | gambier | Banjul
  GE | Georgien | georgisk | georgier | Tbilisi
  DE | Forbundsrepublikken Tyskland; Tyskland | tysk | tysker | Berlin
  GH | Ghana | ghanesisk; ghanansk | ghaneser; ghananer | Accra
  GR | Grækenland | græsk | græker | Athen
  GD | Grenada | grenadisk
  GT | Guatemala | guatemalansk | guatemalaner
  GN | Guinea | guineansk | guineaner | Conakry
  GW | Guinea-Bissau | guineabissausk |  | Bissau
  GY | Guyana | guyansk | guyaner | Georgetown
  HT | Haiti | haitisk | haitier; haitianer | Port-au-Prince
  HN | Honduras | honduransk | honduraner | Tegucigalpa
  HU | Ungarn | ungarsk | ungarer | Budapest
  IS | Island | islandsk | islænding | Reykjavik; Reykjavík
  IN | Indien | indisk | inder | New Delhi; Delhi
  ID | Indonesien | indonesisk | indoneser | Jakarta
  IR | Iran | iransk | iraner | Teheran
  IQ | Irak | irakisk | iraker | Bagdad
  IE | Irland | irsk | irlænder; irer | Dublin
  IL | Israel | israelsk | israeler | Jerusalem; Tel Aviv=Tel Aviv
  IT | Italien | italiensk | italiener | Rom
  JM | Jamaica | jamaicansk | jamaicaner | Kingston
  JP | Japan | japansk | japaner | Tokyo
  JO | Jordan | jordansk | jordaner | Amman
  KZ | Kasakhstan | kasakhisk; kasakhstansk | kasakh; kasakher | Astana; Nur-Sultan
  KE | Kenya | kenyansk | kenyaner | Nairobi
  KI | Kiribati | kiribatisk
  KP | Nordkorea; DPRK | nordkoreansk | nordkoreaner | Pyongyang
  KR | Sydkorea | sydkoreansk | sydkoreaner | Seoul
  XK | Kosovo | kosovoalbansk; kosovarsk; kosovsk | kosovoalbaner; kosovar | Pristina; Priština
  KW | Kuwait | kuwaitisk | kuwaiter | Kuwait by=Kuwait City
  KG | Kirgisistan | kirgisisk; kirgisk | kirgiser | Bisjkek
  LA | Laos | laotisk | laoter | Vientiane
  LV | Letland | lettisk |  | Riga
  LB | Libanon | libanesisk | libaneser | Beirut
  LS | Lesotho | lesothisk | lesother | Maseru
  LR | Liberia | liberisk | liberier | Monrovia
  LY | Libyen | libysk | libyer | Tripoli
  LI | Liechtenstein | liechtensteinsk | liechtensteiner | Vaduz
  LT | Litauen | litauisk | litauer | Vilnius
  LU | Luxembourg | luxembourgsk | luxembourger
  MG | Madagaskar | gassisk; madagassisk | madagasser | Antananarivo
  MW | Malawi | malawisk | malawier | Lilongwe
  MY | Malaysia | malaysisk | malaysier | Kuala Lumpur
  MV | Maldiverne | maldivisk | maldiver | Malé
  ML | Mali | malisk | malier | Bamako
  MT | Malta | maltesisk | malteser | Valletta
  MH | Marshalløerne | marshallesisk | marshalleser
  MR | Mauretanien | mauretansk | mauretaner | Nouakchott
  MU | Mauritius | mauritisk | mauritier | Port Louis
  MX | Mexico | mexicansk | mexicaner | Mexico City
  FM | Mikronesien | mikronesisk | mikronesier
  MD | Moldova | moldovisk; moldovsk | moldover | Chișinău; Chisinau
  MC | Monaco | monegaskisk | monegasker
  MN | Mongoliet | mongolsk | mongol | Ulan Bator
  ME | Montenegro | montenegrinsk | montenegriner | Podgorica
  MA | Marokko | marokkansk | marokkaner | Rabat
  MZ | Mozambique | mozambiquisk | mozambiquer | Maputo
  MM | Myanmar; Burma | myanmarsk; burmesisk | burmeser | Naypyidaw
  NA | Namibia | namibisk | namibier | Windhoek
  NR | Nauru | naurisk
  NP | Nepal | nepalsk | nepaler | Katmandu; Kathmandu
  NL | Nederlandene; Holland | nederlandsk; hollandsk | nederlænder; hollænder | Haag=The Hague; Amsterdam
  NZ | New Zealand | newzealandsk | newzealænder | Wellington
  NI | Nicaragua | nicaraguansk | nicaraguaner | Managua
  NE | Niger | nigersk | nigerer | Niamey
  NG | Nigeria | nigeriansk | nigerianer | Abuja
  MK | Nordmakedonien | nordmakedonsk; makedonsk | makedonier; makedoner | Skopje
  NO | Kongeriget Norge; Norge | norsk | nordmand | Oslo
  OM | Oman | omansk | omaner | Muskat
  PK | Pakistan | pakistansk | pakistaner | Islamabad
  PW | Palau | palauisk
  PA | Panama | panamansk | panamaner
  PG | Papua Ny Guinea | papuansk | papuaner | Port Moresby
  PY | Paraguay | paraguayansk | paraguayaner | Asunción
  PE | Peru | peruansk | peruaner | Lima
  PH | Filippinerne | filippinsk | filippiner | Manila
  PL | Polen | polsk | polak/polakken/polakker/polakkerne | Warszawa
  PT | Portugal | portugisisk | portugiser | Lissabon
  QA | Qatar | qatarsk | qatarer | Doha
  RO | Rumænien | rumænsk | rumæner | Bukarest
  RU | Den Russiske Føderation; Rusland | russisk | russer | Moskva
  RW | Rwanda | rwandisk | rwander | Kigali
  KN | Saint Kitts og Nevis
  LC | Saint Lucia |  |  | Castries
  VC | Saint Vincent og Grenadinerne |  |  | Kingstown
  WS | Samoa | samoansk | samoaner | Apia
  SM | San Marino | sanmarinsk | sanmarineser
  ST | São Tomé og Príncipe
  SA | Saudi-Arabien | saudiarabisk; saudi-arabisk; saudisk | saudiaraber; saudier | Riyadh; Riyad; Riad
  SN | Senegal | senegalesisk | senegaleser | Dakar
  RS | Serbien | serbisk | serber | Beograd
  SC | Seychellerne | seychellisk | seycheller
  SL | Sierra Leone | sierraleonsk | sierraleoner | Freetown
  SG | Singapore | singaporsk | singaporer
  SK | Slovakiet | slovakisk | slovak/slovakken/slovakker/slovakkerne | Bratislava
  SI | Slovenien | slovensk | slovener | Ljubljana
  SB | Salomonøerne | salomonsk | salomoner | Honiara
  SO | Somalia | somalisk | somalier | Mogadishu
  ZA | Sydafrika | sydafrikansk | sydafrikaner | Pretoria
  SS | Sydsudan | sydsudansk | sydsudaner | Juba
  ES | Spanien | spansk | spanier | Madrid
  LK | Sri Lanka | srilankisk | srilanker | Colombo
  SD | Sudan | sudansk; sudanesisk | sudaner; sudaneser | Khartoum
  SR | Surinam | surinamsk | surinamer | Paramaribo
  SE | Sverige | svensk | svensker | Stockholm
  CH | Schweiz | schweizisk | schweizer | Bern
  SY | Syrien | syrisk | syrer | Damaskus
  TW | Taiwan | taiwansk | taiwaner | Taipei
  TJ | Tadsjikistan | tadsjikisk | tadsjiker | Dusjanbe
  TZ | Tanzania | tanzaniansk | tanzanianer | Dodoma; Dar-es-Salaam
  TH | Thailand | thailandsk; thai | thailænder | Bangkok
  TL | Østtimor; Timor-Leste | østtimoresisk | østtimoreser | Dili
  TG | Togo | togolesisk | togoleser | Lomé
  TO | Tonga | tongansk | tonganer
  TT | Trinidad og Tobago | trinidadisk | trinidader | Port of Spain
  TN | Tunesien | tunesisk | tuneser | Tunis
  TR | Tyrkiet; Türkiye | tyrkisk | tyrk/tyrken/tyrker/tyrkerne | Ankara
  TM | Turkmenistan | turkmensk | turkmener | Asjkhabad; Asjgabat
  TV | Tuvalu | tuvalsk | tuvaler
  UG | Uganda | ugandisk | ugander | Kampala
  UA | Ukraine | ukrainsk | ukrainer | Kyiv; Kiev; Kyjiv
  AE | De Forenede Arabiske Emirater; Emiraterne; UAE | emiratisk | emirater | Abu Dhabi
  GB | Storbritannien; Det Forenede Kongerige; UK; England | britisk | brite | London
  US | USA; U.S.A.; De Forenede Stater; Amerika | amerikansk | amerikaner | Washington; Washington D.C.; Washington DC
  UY | Uruguay | uruguayansk | uruguayaner | Montevideo
  UZ | Usbekistan | usbekisk | usbeker | Tasjkent
  VU | Vanuatu | vanuatisk |  | Port Vila
  VA | Vatikanet; Vatikanstaten; Den Hellige Stol; Pavestolen | vatikansk
  VE | Venezuela | venezuelansk | venezuelaner | Caracas
  VN | Vietnam; Viet Nam | vietnamesisk | vietnameser | Hanoi
  YE | Yemen | yemenitisk | yemenit/yemenitten/yemenitter/yemenitterne | Sanaa
  ZM | Zambia | zambisk | zambier | Lusaka
  ZW | Zimbabwe | zimbabwisk | zimbabwer | Harare
  PS | Palæstina; De palæstinensiske områder | palæstinensisk | palæstinenser | Ramallah
  EH | Vestsahara | vestsaharisk
  GL | Grønland | grønlandsk | grønlænder | Nuuk
  FO | Færøerne | færøsk | færing | Tórshavn
  HK | Hongkong; Hong Kong
`

const seats = `
  VA | Holy See | paven
  US | White House | Det Hvide Hus; det Hvide Hus; Det hvide hus
  US | Pentagon | Pentagon
  US | State Department | State Department; USAs udenrigsministerium; det amerikanske udenrigsministerium
  US | Capitol | Capitol Hill; Kongressen i USA; den amerikanske kongres; Kongressen
  US | CIA | CIA
  RU | Kremlin | Kreml
  RU | Russian Foreign Ministry | Ruslands udenrigsministerium; det russiske udenrigsministerium
  RU | State Duma | Statsdumaen; Dumaen; den russiske duma
  RU | FSB | FSB
  GB | Downing Street | Downing Street; Downing Street 10; 10 Downing Street
  GB | Foreign Office | Foreign Office; det britiske udenrigsministerium; Storbritanniens udenrigsministerium
  GB | Whitehall | Whitehall
  GB | Westminster | Westminster
  FR | Élysée | Élysée; Elysée; Élysée-palæet; Elysée-palæet; Elyséepalæet; Élyséepalæet
  FR | Quai d'Orsay | Quai d'Orsay; Quai d’Orsay
  DE | Bundestag | Forbundsdagen
  IL | Knesset | Knesset
  CN | Zhongnanhai | Zhongnanhai
  CN | Chinese Foreign Ministry | Kinas udenrigsministerium; det kinesiske udenrigsministerium
  KR | Blue House | Det Blå Hus
  UA | Verkhovna Rada | Verkhovna Rada; Radaen
  UA | Bankova | Bankova
  NO | Norwegian Foreign Ministry | det norske udenrigsministerium; Norges udenrigsministerium
  NO | Norwegian Parliament | Stortinget
  SE | Swedish Parliament | Riksdagen
  DK | Christiansborg | Christiansborg
  TR | Turkish Foreign Ministry | Tyrkiets udenrigsministerium; det tyrkiske udenrigsministerium
  IR | Iranian Foreign Ministry | Irans udenrigsministerium; det iranske udenrigsministerium
  VA | Vatican | Vatikanet
  DK | Danish Foreign Ministry | det danske udenrigsministerium; Danmarks udenrigsministerium
  DK | Danish Parliament | Folketinget
`

export const stateWords: StateLexicon = stateLexicon({
  states,
  seats,
  adjectiveForms,
  republics,
  demonymForms,
  genitiveEndings: ["'s", '’s', 's', "'", '’'],
  smallAdjectives: true,
  attitudes: ['pro', 'anti', 'ikke', 'født'],
})

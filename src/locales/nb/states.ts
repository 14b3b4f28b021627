import { type StateLexicon, stateLexicon } from '../states.ts'

const adjectiveForms = (adjective: string): readonly string[] =>
  adjective.endsWith('sk') ? [adjective, `${adjective}e`] : [adjective]

const demonymForms = ([noun = '', ...written]: readonly string[]): readonly string[] => {
  if (written.length > 0) return [noun, ...written]
  if (noun.endsWith('mann')) {
    const stem = noun.slice(0, -4)
    return [noun, `${noun}en`, `${stem}menn`, `${stem}mennene`]
  }
  if (noun.endsWith('er')) return [noun, `${noun}en`, `${noun}e`, `${noun}ne`]
  if (noun.endsWith('e')) return [noun, `${noun}n`, `${noun}r`, `${noun}ne`]
  return [noun, `${noun}en`, `${noun}er`, `${noun}ene`]
}

const republics = (adjective: string): readonly string[] =>
  ['republikk', 'republikken'].flatMap((noun) => [`${adjective}e ${noun}`, `Den ${adjective}e ${noun}`])

const states = `
  AF | Afghanistan | afghansk | afghaner | Kabul
  AL | Albania | albansk | albaner | Tirana
  DZ | Algerie | algerisk | algerier | Alger
  AD | Andorra | andorransk | andorraner
  AO | Angola | angolansk | angolaner | Luanda
  AG | Antigua og Barbuda
  AR | Argentina | argentinsk | argentiner | Buenos Aires
  AM | Armenia | armensk | armener | Jerevan
  AU | Australia | australsk; australisk | australier | Canberra
  AT | Østerrike | østerriksk | østerriker | Wien
  AZ | Aserbajdsjan | aserbajdsjansk | aserbajdsjaner | Baku
  BS | Bahamas | bahamansk | bahamaner | Nassau
  BH | Bahrain | bahrainsk | bahrainer | Manama
  BD | Bangladesh | bangladeshisk | bangladesher | Dhaka
  BB | Barbados | barbadisk | barbadier | Bridgetown
  BY | Hviterussland; Belarus; Kviterussland | hviterussisk; belarusisk; kviterussisk | hviterusser; belaruser | Minsk
  BE | Belgia | belgisk | belgier
  BZ | Belize | belizisk | belizer | Belmopan
  BJ | Benin | beninsk | beniner | Porto-Novo
  BT | Bhutan | bhutansk | bhutaner | Thimphu
  BO | Bolivia | boliviansk | bolivianer | La Paz
  BA | Bosnia-Hercegovina; Bosnia og Hercegovina; Bosnia | bosnisk | bosnier | Sarajevo
  BW | Botswana | botswansk | botswaner | Gaborone
  BR | Brasil | brasiliansk | brasilianer | Brasilia; Brasília
  BN | Brunei | bruneisk | bruneier | Bandar Seri Begawan
  BG | Bulgaria | bulgarsk | bulgarer | Sofia
  BF | Burkina Faso | burkinsk; burkinabisk | burkiner | Ouagadougou
  BI | Burundi | burundisk | burundier | Bujumbura; Gitega
  CV | Kapp Verde | kappverdisk | kappverdier | Praia
  KH | Kambodsja | kambodsjansk | kambodsjaner | Phnom Penh
  CM | Kamerun | kamerunsk | kameruner | Yaoundé; Yaounde
  CA | Canada | kanadisk; canadisk | kanadier; canadier | Ottawa
  CF | Den sentralafrikanske republikk | sentralafrikansk | sentralafrikaner | Bangui
  TD | Tsjad | tsjadisk | tsjader | N'Djamena; N’Djamena
  CL | Chile | chilensk | chilener | Santiago
  CN | Folkerepublikken Kina; Kina | kinesisk | kineser | Beijing; Peking
  CO | Colombia | colombiansk | colombianer | Bogotá; Bogota
  KM | Komorene | komorisk | komorer | Moroni
  CG | Kongo-Brazzaville; Republikken Kongo |  |  | Brazzaville
  CD | Kongo; DR Kongo; Den demokratiske republikken Kongo; Kongo-Kinshasa | kongolesisk | kongoleser | Kinshasa
  CR | Costa Rica | costaricansk | costaricaner | San José
  CI | Elfenbenskysten; Elfenbeinskysten | ivoriansk | ivorianer | Abidjan; Yamoussoukro
  HR | Kroatia | kroatisk | kroat | Zagreb
  CU | Cuba | cubansk; kubansk | cubaner; kubaner | Havanna; Havana
  CY | Kypros | kypriotisk | kypriot | Nikosia
  CZ | Tsjekkia; Den tsjekkiske republikk | tsjekkisk | tsjekker | Praha
  DK | Danmark | dansk | danske | København
  DJ | Djibouti | djiboutisk | djiboutier
  DM | Dominica | dominikisk |  | Roseau
  DO | Den dominikanske republikk | dominikansk | dominikaner | Santo Domingo
  EC | Ecuador | ecuadoriansk | ecuadorianer | Quito
  EG | Egypt | egyptisk | egypter | Kairo
  SV | El Salvador | salvadoransk | salvadoraner | San Salvador
  GQ | Ekvatorial-Guinea | ekvatorialguineansk |  | Malabo
  ER | Eritrea | eritreisk | eritreer | Asmara
  EE | Estland | estisk; estlandsk | ester; estlender | Tallinn
  SZ | Eswatini; Swaziland | eswatinisk |  | Mbabane
  ET | Etiopia | etiopisk | etioper; etiopier | Addis Abeba
  FJ | Fiji | fijiansk | fijianer | Suva
  FI | Finland | finsk | finlender | Helsinki; Helsingfors
  FR | Frankrike | fransk | franskmann | Paris
  GA | Gabon | gabonsk | gaboner | Libreville
  GM | Gambia | gambisk | gambier | Banjul
  GE | Georgia | georgisk | georgier | Tbilisi
  DE | Forbundsrepublikken Tyskland; Tyskland | tysk | tysker | Berlin
  GH | Ghana | ghanesisk | ghaneser | Accra
  GR | Hellas | gresk | greker | Athen
  GD | Grenada | grenadisk
  GT | Guatemala | guatemalansk | guatemalaner
  GN | Guinea | guineansk | guineaner | Conakry
  GW | Guinea-Bissau | guineabissausk |  | Bissau
  GY | Guyana | guyansk | guyaner | Georgetown
  HT | Haiti | haitisk | haitier; haitianer | Port-au-Prince
  HN | Honduras | honduransk | honduraner | Tegucigalpa
  HU | Ungarn | ungarsk | ungarer | Budapest
  IS | Island | islandsk | islending | Reykjavik; Reykjavík
  IN | India | indisk | inder | New Delhi; Delhi
  ID | Indonesia | indonesisk | indoneser; indonesier | Jakarta
  IR | Den islamske republikken Iran; Iran | iransk | iraner | Teheran
  IQ | Irak | irakisk | iraker | Bagdad
  IE | Irland | irsk | irlender | Dublin
  IL | Israel | israelsk | israeler | Jerusalem; Tel Aviv=Tel Aviv
  IT | Italia | italiensk | italiener | Roma
  JM | Jamaica | jamaicansk | jamaicaner | Kingston
  JP | Japan | japansk | japaner | Tokyo
  JO | Jordan | jordansk | jordaner | Amman
  KZ | Kasakhstan | kasakhisk; kasakhstansk; kasakhstanisk | kasakh; kasakhstaner | Astana; Nur-Sultan
  KE | Kenya | kenyansk | kenyaner | Nairobi
  KI | Kiribati | kiribatisk
  KP | Nord-Korea; Den demokratiske folkerepublikken Korea; DPRK | nordkoreansk | nordkoreaner | Pyongyang
  KR | Sør-Korea; Republikken Korea | sørkoreansk | sørkoreaner | Seoul; Seul
  XK | Kosovo | kosovoalbansk; kosovarsk; kosovsk | kosovoalbaner; kosovar | Pristina; Priština
  KW | Kuwait | kuwaitisk | kuwaiter | Kuwait by=Kuwait City
  KG | Kirgisistan | kirgisisk | kirgiser | Bisjkek
  LA | Laos | laotisk | laoter | Vientiane
  LV | Latvia | latvisk | latvier | Riga
  LB | Libanon | libanesisk | libaneser | Beirut
  LS | Lesotho | lesothisk | lesother | Maseru
  LR | Liberia | liberisk | liberier | Monrovia
  LY | Libya | libysk | libyer | Tripoli
  LI | Liechtenstein | liechtensteinsk | liechtensteiner | Vaduz
  LT | Litauen | litauisk | litauer | Vilnius
  LU | Luxemburg | luxembourgsk | luxembourger
  MG | Madagaskar | gassisk; madagassisk | madagasser | Antananarivo
  MW | Malawi | malawisk | malawier | Lilongwe
  MY | Malaysia | malaysisk | malaysier | Kuala Lumpur
  MV | Maldivene | maldivisk | maldiver | Malé
  ML | Mali | malisk | malier | Bamako
  MT | Malta | maltesisk | malteser | Valletta
  MH | Marshalløyene | marshallesisk | marshalleser
  MR | Mauritania | mauritansk | mauritaner | Nouakchott
  MU | Mauritius | mauritisk | mauritier | Port Louis
  MX | Mexico | meksikansk; mexicansk | meksikaner; mexicaner | Mexico by=Mexico City
  FM | Mikronesiaføderasjonen | mikronesisk | mikronesier
  MD | Moldova | moldovsk | moldover | Chișinău; Chisinau
  MC | Monaco | monegaskisk | monegasker
  MN | Mongolia | mongolsk | mongoler | Ulan Bator; Ulaanbaatar
  ME | Montenegro | montenegrinsk | montenegriner | Podgorica
  MA | Marokko | marokkansk | marokkaner | Rabat
  MZ | Mosambik | mosambikisk; moçambikisk | mosambiker | Maputo
  MM | Myanmar; Burma | myanmarsk; burmesisk | burmeser | Naypyidaw
  NA | Namibia | namibisk | namibier | Windhoek
  NR | Nauru | naurisk
  NP | Nepal | nepalsk | nepaler | Katmandu; Kathmandu
  NL | Nederland; Holland | nederlandsk; hollandsk | nederlender | Haag=The Hague; Amsterdam
  NZ | New Zealand | newzealandsk; new zealandsk | newzealender | Wellington
  NI | Nicaragua | nicaraguansk | nicaraguaner | Managua
  NE | Niger | nigersk | nigerer | Niamey
  NG | Nigeria | nigeriansk | nigerianer | Abuja
  MK | Nord-Makedonia | nordmakedonsk; makedonsk | makedoner | Skopje
  NO | Kongeriket Norge; Noreg; Norge | norsk | nordmann | Oslo
  OM | Oman | omansk | omaner | Muskat
  PK | Pakistan | pakistansk | pakistaner | Islamabad
  PW | Palau | palauisk
  PA | Panama | panamansk | panamaner
  PG | Papua Ny-Guinea | papuansk | papuaner | Port Moresby
  PY | Paraguay | paraguayansk | paraguayaner | Asunción
  PE | Peru | peruansk | peruaner | Lima
  PH | Filippinene | filippinsk | filippiner | Manila
  PL | Polen | polsk | polakk | Warszawa
  PT | Portugal | portugisisk | portugiser | Lisboa
  QA | Qatar | qatarsk | qatarer | Doha
  RO | Romania | rumensk | rumener | Bucuresti; București; Bucureşti
  RU | Den russiske føderasjonen; Den russiske føderasjon; RF; Russland | russisk | russer | Moskva
  RW | Rwanda | rwandisk | rwander | Kigali
  KN | Saint Kitts og Nevis
  LC | St. Lucia |  |  | Castries
  VC | Saint Vincent og Grenadinene; St. Vincent og Grenadinene |  |  | Kingstown
  WS | Samoa | samoansk | samoaner | Apia
  SM | San Marino | sanmarinsk | sanmarineser
  ST | São Tomé og Príncipe
  SA | Saudi-Arabia | saudiarabisk; saudi-arabisk; saudisk | saudiaraber; saudier | Riyadh; Riyad; Riad
  SN | Senegal | senegalesisk | senegaleser | Dakar
  RS | Serbia | serbisk | serber | Beograd
  SC | Seychellene | seychellisk | seycheller
  SL | Sierra Leone | sierraleonsk | sierraleoner | Freetown
  SG | Singapore | singaporsk | singaporer
  SK | Slovakia | slovakisk | slovak | Bratislava
  SI | Slovenia | slovensk | slovener | Ljubljana
  SB | Salomonøyene | salomonsk | salomoner | Honiara
  SO | Somalia | somalisk | somalier | Mogadishu
  ZA | Sør-Afrika | sørafrikansk | sørafrikaner | Pretoria
  SS | Sør-Sudan | sørsudansk | sørsudaner | Juba
  ES | Spania | spansk | spanjol; spanier | Madrid
  LK | Sri Lanka | srilankisk | srilanker | Colombo
  SD | Sudan | sudansk; sudanesisk | sudaner; sudaneser | Khartoum
  SR | Surinam | surinamsk | surinamer | Paramaribo
  SE | Sverige | svensk | svenske | Stockholm
  CH | Sveits | sveitsisk | sveitser | Bern
  SY | Syria | syrisk | syrer | Damaskus
  TW | Taiwan | taiwansk | taiwaner | Taipei
  TJ | Tadsjikistan | tadsjikisk | tadsjiker | Dusjanbe
  TZ | Tanzania | tanzaniansk | tanzanianer | Dodoma; Dar-es-Salaam
  TH | Thailand | thailandsk; thai | thailender | Bangkok
  TL | Øst-Timor; Timor-Leste | østtimoresisk | østtimoreser | Dili
  TG | Togo | togolesisk | togoleser | Lomé
  TO | Tonga | tongansk | tonganer
  TT | Trinidad og Tobago | trinidadisk | trinidader | Port of Spain
  TN | Tunisia | tunisisk | tunisier | Tunis
  TR | Tyrkia; Türkiye | tyrkisk | tyrker | Ankara
  TM | Turkmenistan | turkmensk | turkmener | Asjkhabad; Asjgabat
  TV | Tuvalu | tuvalsk | tuvaler
  UG | Uganda | ugandisk | ugander | Kampala
  UA | Ukraina | ukrainsk | ukrainer | Kyiv; Kiev; Kyjiv
  AE | De forente arabiske emirater; Emiratene; UAE | emiratisk | emirater | Abu Dhabi
  GB | Storbritannia; Det forente kongerike; UK; England | britisk | brite | London
  US | USA; U.S.A.; De forente stater; Amerika; Sambandsstatane | amerikansk | amerikaner | Washington; Washington D.C.; Washington DC
  UY | Uruguay | uruguayansk | uruguayaner | Montevideo
  UZ | Usbekistan | usbekisk | usbeker | Tasjkent
  VU | Vanuatu | vanuatisk |  | Port Vila
  VA | Vatikanet; Vatikanstaten; Den hellige stol; Pavestolen | vatikansk
  VE | Venezuela | venezuelansk | venezuelaner | Caracas
  VN | Vietnam; Viet Nam | vietnamesisk | vietnameser | Hanoi
  YE | Jemen | jemenittisk | jemenitt | Sanaa
  ZM | Zambia | zambisk | zambier | Lusaka
  ZW | Zimbabwe | zimbabwisk | zimbabwer | Harare
  PS | Palestina; De palestinske områdene; Palestinske myndigheter | palestinsk | palestiner | Ramallah
  EH | Vest-Sahara | vestsaharisk | vestsaharier; saharawi
  GL | Grønland | grønlandsk | grønlender | Nuuk
  FO | Færøyene | færøysk | færøying | Tórshavn
  HK | Hongkong; Hong Kong |  |  | Hongkong
`

const seats = `
  VA | Holy See | paven
  US | White House | Det hvite hus; Det Hvite hus; Det Hvite Hus
  US | Pentagon | Pentagon
  US | State Department | State Department; USAs utenriksdepartement; det amerikanske utenriksdepartementet; USAs UD; amerikansk UD; det amerikanske UD
  US | Capitol | Capitol Hill; Kongressen i USA; den amerikanske kongressen
  US | CIA | CIA
  RU | Kremlin | Kreml
  RU | Russian Foreign Ministry | Russlands utenriksdepartement; det russiske utenriksdepartementet; russisk UD; det russiske UD; Russlands UD
  RU | State Duma | Statsdumaen; Dumaen; den russiske dumaen
  RU | FSB | FSB
  GB | Downing Street | Downing Street; Downing Street 10; 10 Downing Street
  GB | Foreign Office | Foreign Office; det britiske utenriksdepartementet; Storbritannias utenriksdepartement; britisk UD
  GB | Whitehall | Whitehall
  GB | Westminster | Westminster
  FR | Élysée | Élysée; Elysée; Élysée-palasset; Elysée-palasset; Elysee-palasset; Élyséepalasset; Elyséepalasset
  FR | Quai d'Orsay | Quai d'Orsay; Quai d’Orsay
  DE | Bundestag | Forbundsdagen
  IL | Knesset | Knesset
  CN | Zhongnanhai | Zhongnanhai
  CN | Chinese Foreign Ministry | Kinas utenriksdepartement; det kinesiske utenriksdepartementet; kinesisk UD
  KR | Blue House | Det blå hus
  UA | Verkhovna Rada | Verkhovna Rada; Radaen
  UA | Bankova | Bankova
  NO | Norwegian Foreign Ministry | UD; det norske utenriksdepartementet; norsk UD; Norges utenriksdepartement
  NO | Norwegian Parliament | Stortinget
  SE | Swedish Parliament | Riksdagen
  DK | Danish Parliament | Folketinget
  DK | Christiansborg | Christiansborg
  TR | Turkish Foreign Ministry | Tyrkias utenriksdepartement; det tyrkiske utenriksdepartementet
  IR | Iranian Foreign Ministry | Irans utenriksdepartement; det iranske utenriksdepartementet
  VA | Vatican | Vatikanet
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

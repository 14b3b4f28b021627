import { type StateLexicon, stateLexicon } from '../states.ts'

const adjectiveForms = (adjective: string): readonly string[] =>
  adjective.endsWith('sk') ? [adjective, `${adjective}e`] : [adjective]

const demonymForms = ([noun = '', ...written]: readonly string[]): readonly string[] => {
  if (written.length > 0) return [noun, ...written]
  if (noun.endsWith('mann')) {
    const stem = noun.slice(0, -4)
    return [noun, `${noun}en`, `${stem}menn`, `${stem}mennene`]
  }
  if (noun.endsWith('e'))
    return [noun, `${noun}n`, `${noun}r`, `${noun}ne`, `${noun.slice(0, -1)}ar`, `${noun.slice(0, -1)}ane`]
  return [noun, `${noun}en`, `${noun}ar`, `${noun}ane`]
}

const republics = (adjective: string): readonly string[] =>
  ['republikk', 'republikken'].flatMap((noun) => [`${adjective}e ${noun}`, `Den ${adjective}e ${noun}`])

const states = `
  AF | Afghanistan | afghansk | afghanar | Kabul
  AL | Albania | albansk | albanar | Tirana
  DZ | Algerie | algerisk | algeriar | Alger
  AD | Andorra | andorransk | andorranar
  AO | Angola | angolansk | angolanar | Luanda
  AG | Antigua og Barbuda
  AR | Argentina | argentinsk | argentinar | Buenos Aires
  AM | Armenia | armensk | armenar | Jerevan
  AU | Australia | australsk; australisk | australiar | Canberra
  AT | Austerrike; Østerrike | austerriksk | austerrikar | Wien
  AZ | Aserbajdsjan | aserbajdsjansk | aserbajdsjanar | Baku
  BS | Bahamas | bahamansk | bahamanar | Nassau
  BH | Bahrain | bahrainsk | bahrainar | Manama
  BD | Bangladesh | bangladeshisk | bangladeshar | Dhaka
  BB | Barbados | barbadisk | barbadiar | Bridgetown
  BY | Kviterussland; Belarus; Hviterussland | kviterussisk; belarusisk | kviterussar; belarusar | Minsk
  BE | Belgia | belgisk | belgiar
  BZ | Belize | belizisk | belizar | Belmopan
  BJ | Benin | beninsk | beninar | Porto-Novo
  BT | Bhutan | bhutansk | bhutanar | Thimphu
  BO | Bolivia | boliviansk | bolivianar | La Paz
  BA | Bosnia-Hercegovina; Bosnia og Hercegovina; Bosnia | bosnisk | bosniar | Sarajevo
  BW | Botswana | botswansk | botswanar | Gaborone
  BR | Brasil | brasiliansk | brasilianar | Brasilia; Brasília
  BN | Brunei | bruneisk | bruneiar | Bandar Seri Begawan
  BG | Bulgaria | bulgarsk | bulgarar | Sofia
  BF | Burkina Faso | burkinsk; burkinabisk | burkinar | Ouagadougou
  BI | Burundi | burundisk | burundiar | Bujumbura; Gitega
  CV | Kapp Verde | kappverdisk | kappverdiar | Praia
  KH | Kambodsja | kambodsjansk | kambodsjanar | Phnom Penh
  CM | Kamerun | kamerunsk | kamerunar | Yaoundé; Yaounde
  CA | Canada | kanadisk; canadisk | kanadiar; canadiar | Ottawa
  CF | Den sentralafrikanske republikken | sentralafrikansk | sentralafrikanar | Bangui
  TD | Tsjad | tsjadisk | tsjadar | N'Djamena; N’Djamena
  CL | Chile | chilensk | chilenar | Santiago
  CN | Kina; Folkerepublikken Kina | kinesisk | kinesar | Beijing; Peking
  CO | Colombia | colombiansk | colombianar | Bogotá; Bogota
  KM | Komorane |  |  | Moroni
  CG | Kongo-Brazzaville; Republikken Kongo |  |  | Brazzaville
  CD | Kongo; DR Kongo; Den demokratiske republikken Kongo; Kongo-Kinshasa | kongolesisk | kongolesar | Kinshasa
  CR | Costa Rica | costaricansk | costaricanar | San José
  CI | Elfenbeinskysten | ivoriansk | ivorianar | Abidjan
  HR | Kroatia | kroatisk | kroat | Zagreb
  CU | Cuba | cubansk; kubansk | cubanar; kubanar | Havanna; Havana
  CY | Kypros | kypriotisk | kypriot | Nikosia
  CZ | Tsjekkia; Den tsjekkiske republikk | tsjekkisk | tsjekkar | Praha
  DK | Danmark | dansk | danske | København
  DJ | Djibouti | djiboutisk | djiboutiar
  DM | Dominica | dominikisk |  | Roseau
  DO | Den dominikanske republikken | dominikansk | dominikanar | Santo Domingo
  EC | Ecuador | ecuadoriansk | ecuadorianar | Quito
  EG | Egypt | egyptisk | egyptar | Kairo
  SV | El Salvador | salvadoransk | salvadoranar | San Salvador
  GQ | Ekvatorial-Guinea |  |  | Malabo
  ER | Eritrea | eritreisk | eritrear | Asmara
  EE | Estland | estisk; estlandsk | estar; estlendar | Tallinn
  SZ | Eswatini; Swaziland | eswatinisk |  | Mbabane
  ET | Etiopia | etiopisk | etiopar; etiopiar | Addis Abeba
  FJ | Fiji | fijiansk | fijianar | Suva
  FI | Finland | finsk | finlendar | Helsinki; Helsingfors
  FR | Frankrike | fransk | franskmann | Paris
  GA | Gabon | gabonsk | gabonar | Libreville
  GM | Gambia | gambisk | gambiar | Banjul
  GE | Georgia | georgisk | georgiar | Tbilisi
  DE | Tyskland; Forbundsrepublikken Tyskland | tysk | tyskar | Berlin
  GH | Ghana | ghanesisk | ghanesar | Accra
  GR | Hellas | gresk | grekar | Athen
  GD | Grenada | grenadisk
  GT | Guatemala | guatemalansk | guatemalanar
  GN | Guinea | guineansk | guineanar | Conakry
  GW | Guinea-Bissau | guineabissausk |  | Bissau
  GY | Guyana | guyansk | guyanar | Georgetown
  HT | Haiti | haitisk | haitiar; haitianar | Port-au-Prince
  HN | Honduras | honduransk | honduranar | Tegucigalpa
  HU | Ungarn | ungarsk | ungarar | Budapest
  IS | Island | islandsk | islending | Reykjavik; Reykjavík
  IN | India | indisk | indar | New Delhi; Delhi
  ID | Indonesia | indonesisk | indonesar; indonesiar | Jakarta
  IR | Iran; Den islamske republikken Iran | iransk | iranar | Teheran
  IQ | Irak | irakisk | irakar | Bagdad
  IE | Irland | irsk | irlendar | Dublin
  IL | Israel | israelsk | israelar | Jerusalem; Tel Aviv=Tel Aviv
  IT | Italia | italiensk | italienar | Roma
  JM | Jamaica | jamaicansk | jamaicanar | Kingston
  JP | Japan | japansk | japanar | Tokyo
  JO | Jordan | jordansk | jordanar | Amman
  KZ | Kasakhstan | kasakhisk; kasakhstansk; kasakhstanisk | kasakh; kasakhstanar | Astana; Nur-Sultan
  KE | Kenya | kenyansk | kenyanar | Nairobi
  KI | Kiribati | kiribatisk
  KP | Nord-Korea; Den demokratiske folkerepublikken Korea; DPRK | nordkoreansk | nordkoreanar | Pyongyang
  KR | Sør-Korea | sørkoreansk | sørkoreanar | Seoul; Seul
  XK | Kosovo | kosovoalbansk; kosovarsk; kosovsk | kosovoalbanar; kosovar | Pristina; Priština
  KW | Kuwait | kuwaitisk | kuwaitar | Kuwait by=Kuwait City
  KG | Kirgisistan | kirgisisk | kirgisar | Bisjkek
  LA | Laos | laotisk | laotar | Vientiane
  LV | Latvia | latvisk | latviar | Riga
  LB | Libanon | libanesisk | libanesar | Beirut
  LS | Lesotho | lesothisk | lesothar | Maseru
  LR | Liberia | liberisk | liberiar | Monrovia
  LY | Libya | libysk | libyar | Tripoli
  LI | Liechtenstein | liechtensteinsk | liechtensteinar | Vaduz
  LT | Litauen | litauisk | litauar | Vilnius
  LU | Luxembourg | luxembourgsk | luxembourgar
  MG | Madagaskar | gassisk; madagassisk | madagassar | Antananarivo
  MW | Malawi | malawisk | malawiar | Lilongwe
  MY | Malaysia | malaysisk | malaysiar | Kuala Lumpur
  MV | Maldivane | maldivisk | maldivar | Malé
  ML | Mali | malisk | maliar | Bamako
  MT | Malta | maltesisk | maltesar | Valletta
  MH | Marshalløyane
  MR | Mauritania | mauritansk | mauritanar | Nouakchott
  MU | Mauritius | mauritisk | mauritiar | Port Louis
  MX | Mexico | meksikansk; mexicansk | meksikanar; mexicanar | Mexico by=Mexico City
  FM | Mikronesiaføderasjonen | mikronesisk | mikronesiar
  MD | Moldova | moldovsk | moldovar | Chișinău; Chisinau
  MC | Monaco | monegaskisk | monegaskar
  MN | Mongolia | mongolsk | mongolar | Ulan Bator; Ulaanbaatar
  ME | Montenegro | montenegrinsk | montenegrinar | Podgorica
  MA | Marokko | marokkansk | marokkanar | Rabat
  MZ | Mosambik | mosambikisk; moçambikisk | mosambikar | Maputo
  MM | Myanmar; Burma | myanmarsk; burmesisk | burmesar | Naypyidaw
  NA | Namibia | namibisk | namibiar | Windhoek
  NR | Nauru | naurisk
  NP | Nepal | nepalsk | nepalar | Katmandu; Kathmandu
  NL | Nederland; Holland | nederlandsk; hollandsk | nederlendar | Haag=The Hague; Amsterdam
  NZ | New Zealand | newzealandsk; new zealandsk | newzealendar | Wellington
  NI | Nicaragua | nicaraguansk | nicaraguanar | Managua
  NE | Niger | nigersk | nigerar | Niamey
  NG | Nigeria | nigeriansk | nigerianar | Abuja
  MK | Nord-Makedonia | nordmakedonsk; makedonsk | makedonar | Skopje
  NO | Noreg; Kongeriket Noreg; Norge | norsk | nordmann | Oslo
  OM | Oman | omansk | omanar | Muskat
  PK | Pakistan | pakistansk | pakistanar | Islamabad
  PW | Palau | palauisk
  PA | Panama | panamansk | panamanar
  PG | Papua Ny-Guinea | papuansk | papuanar | Port Moresby
  PY | Paraguay | paraguayansk | paraguayanar | Asunción
  PE | Peru | peruansk | peruanar | Lima
  PH | Filippinane | filippinsk | filippinar | Manila
  PL | Polen | polsk | polakk | Warszawa
  PT | Portugal | portugisisk | portugisar | Lisboa
  QA | Qatar | qatarsk | qatarar | Doha
  RO | Romania | rumensk | rumenar | Bucuresti; București; Bucureşti
  RU | Russland; Den russiske føderasjonen; Den russiske føderasjon; RF | russisk | russar | Moskva
  RW | Rwanda | rwandisk | rwandar | Kigali
  KN | Saint Kitts og Nevis
  LC | St. Lucia |  |  | Castries
  VC | St. Vincent og Grenadinane; Saint Vincent og Grenadinene |  |  | Kingstown
  WS | Samoa | samoansk | samoanar | Apia
  SM | San Marino | sanmarinsk | sanmarinesar
  ST | São Tomé og Príncipe
  SA | Saudi-Arabia | saudiarabisk; saudi-arabisk; saudisk | saudiarabar; saudiar | Riyadh; Riyad; Riad
  SN | Senegal | senegalesisk | senegalesar | Dakar
  RS | Serbia | serbisk | serbar | Beograd
  SC | Seychellane
  SL | Sierra Leone | sierraleonsk | sierraleonar | Freetown
  SG | Singapore | singaporsk | singaporar
  SK | Slovakia | slovakisk | slovak | Bratislava
  SI | Slovenia | slovensk | slovenar | Ljubljana
  SB | Salomonøyane |  |  | Honiara
  SO | Somalia | somalisk | somaliar | Mogadishu
  ZA | Sør-Afrika | sørafrikansk | sørafrikanar | Pretoria
  SS | Sør-Sudan | sørsudansk | sørsudanar | Juba
  ES | Spania | spansk | spanjol; spaniar | Madrid
  LK | Sri Lanka | srilankisk | srilankar | Colombo
  SD | Sudan | sudansk; sudanesisk | sudanar; sudanesar | Khartoum
  SR | Surinam | surinamsk | surinamar | Paramaribo
  SE | Sverige | svensk | svenske | Stockholm
  CH | Sveits | sveitsisk | sveitsar | Bern
  SY | Syria | syrisk | syrar | Damaskus
  TW | Taiwan | taiwansk | taiwanar | Taipei
  TJ | Tadsjikistan | tadsjikisk | tadsjikar | Dusjanbe
  TZ | Tanzania | tanzaniansk | tanzanianar | Dodoma; Dar-es-Salaam
  TH | Thailand | thailandsk; thai | thailendar | Bangkok
  TL | Aust-Timor; Timor-Leste | austtimoresisk | austtimoresar | Dili
  TG | Togo | togolesisk | togolesar | Lomé
  TO | Tonga | tongansk | tonganar
  TT | Trinidad og Tobago | trinidadisk | trinidadar | Port of Spain
  TN | Tunisia | tunisisk | tunisiar | Tunis
  TR | Tyrkia; Türkiye | tyrkisk | tyrkar | Ankara
  TM | Turkmenistan | turkmensk | turkmenar | Asjkhabad; Asjgabat
  TV | Tuvalu | tuvalsk | tuvalar
  UG | Uganda | ugandisk | ugandar | Kampala
  UA | Ukraina | ukrainsk | ukrainar | Kyiv; Kiev; Kyjiv
  AE | Dei sameinte arabiske emirata; Emirata; Dei sameinte arabiske emirat; UAE | emiratisk | emiratar | Abu Dhabi
  GB | Storbritannia; Det sameinte kongeriket; UK; England | britisk | brite | London
  US | USA; U.S.A.; Dei sameinte statane; Sambandsstatane; Amerika | amerikansk | amerikanar | Washington; Washington D.C.; Washington DC
  UY | Uruguay | uruguayansk | uruguayanar | Montevideo
  UZ | Usbekistan | usbekisk | usbekar | Tasjkent
  VU | Vanuatu | vanuatisk |  | Port Vila
  VA | Vatikanstaten; Vatikanet; Den hellige stol; Pavestolen | vatikansk
  VE | Venezuela | venezuelansk | venezuelanar | Caracas
  VN | Vietnam; Viet Nam | vietnamesisk | vietnamesar | Hanoi
  YE | Jemen | jemenittisk | jemenitt | Sanaa
  ZM | Zambia | zambisk | zambiar | Lusaka
  ZW | Zimbabwe | zimbabwisk | zimbabwar | Harare
  PS | Palestina; Dei palestinske områda | palestinsk | palestinar | Ramallah
  EH | Vest-Sahara | vestsaharisk | vestsahariar; saharawi
  GL | Grønland | grønlandsk | grønlendar | Nuuk
  FO | Færøyane | færøysk | færøying | Tórshavn
  HK | Hongkong; Hong Kong |  |  | Hongkong
`

const seats = `
  VA | Holy See | paven
  US | White House | Det kvite huset; Det kvite hus; Det hvite hus; Det Hvite Hus
  US | Pentagon | Pentagon
  US | State Department | State Department; USAs utanriksdepartement; det amerikanske utanriksdepartementet; USAs UD; amerikansk UD; det amerikanske UD
  US | Capitol | Capitol Hill; Kongressen i USA; den amerikanske kongressen
  US | CIA | CIA
  RU | Kremlin | Kreml
  RU | Russian Foreign Ministry | Russlands utanriksdepartement; det russiske utanriksdepartementet; russisk UD; det russiske UD; Russlands UD
  RU | State Duma | Statsdumaen; Dumaen; den russiske dumaen
  RU | FSB | FSB
  GB | Downing Street | Downing Street; Downing Street 10; 10 Downing Street
  GB | Foreign Office | Foreign Office; det britiske utanriksdepartementet; Storbritannias utanriksdepartement; britisk UD
  GB | Whitehall | Whitehall
  GB | Westminster | Westminster
  FR | Élysée | Élysée; Elysée; Élysée-palasset; Elysée-palasset; Elysee-palasset; Élyséepalasset; Elyséepalasset
  FR | Quai d'Orsay | Quai d'Orsay; Quai d’Orsay
  DE | Bundestag | Forbundsdagen
  IL | Knesset | Knesset
  CN | Zhongnanhai | Zhongnanhai
  CN | Chinese Foreign Ministry | Kinas utanriksdepartement; det kinesiske utanriksdepartementet; kinesisk UD
  KR | Blue House | Det blå huset
  UA | Verkhovna Rada | Verkhovna Rada; Radaen
  UA | Bankova | Bankova
  NO | Norwegian Foreign Ministry | UD; det norske utanriksdepartementet; norsk UD; Noregs utanriksdepartement
  NO | Norwegian Parliament | Stortinget
  SE | Swedish Parliament | Riksdagen
  DK | Danish Parliament | Folketinget
  DK | Christiansborg | Christiansborg
  TR | Turkish Foreign Ministry | Tyrkias utanriksdepartement; det tyrkiske utanriksdepartementet
  IR | Iranian Foreign Ministry | Irans utanriksdepartement; det iranske utanriksdepartementet
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
  attitudes: ['pro', 'anti', 'ikkje', 'født'],
})

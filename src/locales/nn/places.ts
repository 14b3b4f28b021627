import { words } from '../phrases.ts'
import { exonymsOf, nordicRespellings, type PlaceLexicon } from '../places.ts'

export const places: PlaceLexicon = {
  exonyms: exonymsOf(`
  New Delhi | Delhi
  Geneva | Genève; Geneve
  Vienna | Wien
  Munich | München
  Cologne | Köln
  Nuremberg | Nürnberg
  Rome | Roma
  Milan | Milano
  Venice | Venezia
  Florence | Firenze
  Naples | Napoli
  Turin | Torino
  Genoa | Genova
  Lisbon | Lisboa
  Athens | Athen
  Brussels | Brussel
  Antwerp | Antwerpen
  Ghent | Gent
  Bruges | Brugge
  The Hague | Haag
  Copenhagen | København
  Aarhus | Århus
  Gothenburg | Göteborg
  Malmö | Malmø
  Helsinki | Helsingfors
  Turku | Åbo
  Reykjavik | Reykjavík
  Tórshavn | Torshavn
  Warsaw | Warszawa
  Krakow | Kraków
  Gdansk | Gdańsk
  Rzeszow | Rzeszów
  Prague | Praha
  Bucharest | Bucuresti; București
  Belgrade | Beograd
  Kyiv | Kiev; Kyjiv
  Odesa | Odessa
  Luhansk | Lugansk
  Zaporizhzhia | Zaporizjzja; Zaporizjia
  Yalta | Jalta
  Uzhhorod | Uzjhorod
  Chisinau | Chișinău
  Moscow | Moskva
  Saint Petersburg | St. Petersburg; Sankt Petersburg
  Sochi | Sotsji
  Rostov-on-Don | Rostov-na-Donu
  Yekaterinburg | Jekaterinburg
  Grozny | Groznyj
  Yerevan | Jerevan
  Astana | Nur-Sultan
  Tashkent | Tasjkent
  Dushanbe | Dusjanbe
  Bishkek | Bisjkek
  Ashgabat | Asjkhabad
  Tehran | Teheran
  Baghdad | Bagdad
  Damascus | Damaskus
  Gaza City | Gaza by
  Khan Younis | Khan Yunis
  Bethlehem | Betlehem
  Jericho | Jeriko
  Cairo | Kairo
  Riyadh | Riyad; Riad
  Jeddah | Jidda
  Mecca | Mekka
  Muscat | Muskat
  Kuwait City | Kuwait by
  Hodeidah | Hodeida
  Addis Ababa | Addis Abeba
  Dar es Salaam | Dar-es-Salaam
  Algiers | Alger
  Marrakesh | Marrakech
  Tangier | Tanger
  Kathmandu | Katmandu
  Beijing | Peking
  Hong Kong | Hongkong
  Macau | Macao
  Ho Chi Minh City | Ho Chi Minh-byen
  Ulaanbaatar | Ulan Bator
  Washington | Washington D.C.
  Quebec City | Québec by
  Mexico City | Mexico by
  Havana | Havanna
  Panama City | Panama by
  Guatemala City | Guatemala by
  Seville | Sevilla
  Nicosia | Nikosia
  Larnaca | Larnaka
  Zurich | Zürich
  Vatican City | Vatikanstaten
  Gaza | Gazastripen; Gaza-stripa; Gazastripa
  West Bank | Vestbreidda
  Donbas | Donbass
  Crimea | Krim; Krim-halvøya; Krimhalvøya
  Lapland | Lappland
  Sardinia | Sardinia
  Sicily | Sicilia
  Bavaria | Bayern
  Scotland | Skottland
  Northern Ireland | Nord-Irland
  Catalonia | Catalonia; Katalonia
  Chechnya | Tsjetsjenia
  South Ossetia | Sør-Ossetia
  Abkhazia | Abkhasia
  Golan Heights | Golanhøgdene
  Nagorno-Karabakh | Nagorno-Karabakh; Fjell-Karabakh
  Cappadocia | Kappadokia
  Sinai | Sinai-halvøya; Sinaihalvøya
  Darfur | Darfur
  Monaco | Monaco
`),
  home: ['NO'],
  locatives: words('i på ved til utanfor nær innanfor'),
  inside: words('i på utanfor'),
  away: words('frå'),
  visits: words(
    'besøk besøket vitjing vitjinga reise reisa tur turen vitje vitjar vitja besøkje besøkjer besøkte besøkt forlate forlèt forlét nå nådde ankome ankjem ankom',
  ),
  cityNouns: words('hovudstad by landsby landsbyen bygd bygda byen hovudstaden storbyen hamnebyen grensebyen staden'),
  capitalNouns: words('hovudstaden hovudstad'),
  cityOf: new Set(),
  respellings: nordicRespellings,
}

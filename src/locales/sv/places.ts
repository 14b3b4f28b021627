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
  Rome | Rom
  Milan | Milano
  Venice | Venedig
  Florence | Florens
  Naples | Neapel
  Genoa | Genua
  Lisbon | Lissabon
  Athens | Aten
  Brussels | Bryssel
  Antwerp | Antwerpen
  Ghent | Gent
  Bruges | Brygge
  The Hague | Haag
  Luxembourg | Luxemburg
  Copenhagen | Köpenhamn
  Aarhus | Århus
  Aalborg | Ålborg
  Gothenburg | Göteborg
  Helsinki | Helsingfors
  Turku | Åbo
  Tampere | Tammerfors
  Tórshavn | Torshamn
  Warsaw | Warszawa
  Krakow | Kraków
  Gdansk | Gdańsk
  Prague | Prag
  Bucharest | Bukarest
  Belgrade | Belgrad
  Kyiv | Kiev; Kyjiv
  Odesa | Odessa
  Kharkiv | Charkiv
  Luhansk | Lugansk
  Zaporizhzhia | Zaporizjzja
  Kherson | Cherson
  Yalta | Jalta
  Uzhhorod | Uzjhorod
  Chisinau | Chișinău
  Moscow | Moskva
  Saint Petersburg | Sankt Petersburg; S:t Petersburg; St Petersburg
  Sochi | Sotji
  Arkhangelsk | Archangelsk
  Rostov-on-Don | Rostov vid Don; Rostov
  Yekaterinburg | Jekaterinburg
  Khabarovsk | Chabarovsk
  Grozny | Groznyj
  Sukhumi | Suchumi
  Tskhinvali | Tschinvali
  Yerevan | Jerevan
  Astana | Nur-Sultan
  Tashkent | Tasjkent
  Bukhara | Buchara
  Dushanbe | Dusjanbe
  Bishkek | Bisjkek
  Ashgabat | Asjchabad; Asjgabat
  Tehran | Teheran
  Baghdad | Bagdad
  Damascus | Damaskus
  Gaza City | Gaza stad
  Khan Younis | Khan Yunis
  Bethlehem | Betlehem
  Jericho | Jeriko
  Aqaba | Akaba
  Cairo | Kairo
  Sharm el-Sheikh | Sharm el-Sheik
  Riyadh | Riad; Riyad
  Jeddah | Jidda
  Mecca | Mecka
  Muscat | Muskat
  Hodeidah | Hodeida
  Khartoum | Khartum
  Addis Ababa | Addis Abeba
  Cape Town | Kapstaden
  Dar es Salaam | Dar es-Salaam
  Algiers | Alger
  Marrakesh | Marrakech
  Tangier | Tanger
  Kathmandu | Katmandu
  Beijing | Peking
  Hong Kong | Hongkong
  Macau | Macao
  Seoul | Söul
  Ho Chi Minh City | Ho Chi Minh-staden
  Yangon | Rangoon
  Ulaanbaatar | Ulan Bator
  Washington | Washington D.C.; Washington DC
  Havana | Havanna
  Seville | Sevilla
  Zurich | Zürich
  Vatican City | Vatikanstaten
  Gaza | Gazaremsan
  West Bank | Västbanken
  Crimea | Krim; Krimhalvön
  Lapland | Lappland
  Sardinia | Sardinien
  Sicily | Sicilien
  Bavaria | Bayern
  Scotland | Skottland
  Northern Ireland | Nordirland
  Catalonia | Katalonien
  Chechnya | Tjetjenien
  South Ossetia | Sydossetien
  Abkhazia | Abchazien
  Golan Heights | Golanhöjderna
  California | Kalifornien
  Cappadocia | Kappadokien
`),
  home: ['SE'],
  locatives: words('i på vid till utanför nära'),
  inside: words('i på utanför'),
  away: words('från'),
  visits: words('besök besöket resa resan resor besöka besöker besökte besökt lämna lämnar lämnade nå nådde'),
  cityNouns: words('huvudstad by byn stad staden huvudstaden storstaden hamnstaden gränsstaden orten'),
  capitalNouns: words('huvudstaden huvudstad'),
  cityOf: new Set(),
  respellings: [['ch', 'kh'], ...nordicRespellings],
}

import { words } from '../phrases.ts'
import { exonymsOf, nordicRespellings, type PlaceLexicon } from '../places.ts'

export const places: PlaceLexicon = {
  exonyms: exonymsOf(`
  New Delhi | Delhi
  Geneva | Genève; Geneve; Genf
  Vienna | Wien
  Munich | München
  Cologne | Köln
  Nuremberg | Nürnberg
  Rome | Rom
  Milan | Milano
  Venice | Venedig
  Florence | Firenze
  Naples | Napoli
  Turin | Torino
  Genoa | Genova
  Lisbon | Lissabon
  Athens | Athen
  Brussels | Bruxelles
  Antwerp | Antwerpen
  Ghent | Gent
  Bruges | Brugge
  The Hague | Haag
  Copenhagen | København
  Gothenburg | Göteborg
  Malmö | Malmø
  Helsinki | Helsingfors
  Turku | Åbo
  Tórshavn | Torshavn
  Warsaw | Warszawa
  Krakow | Kraków
  Gdansk | Gdańsk
  Prague | Prag
  Bucharest | Bukarest
  Belgrade | Beograd
  Kyiv | Kiev; Kyjiv
  Odesa | Odessa
  Luhansk | Lugansk
  Zaporizhzhia | Zaporizjzja
  Yalta | Jalta
  Uzhhorod | Uzjhorod
  Chisinau | Chișinău
  Moscow | Moskva
  Saint Petersburg | Skt. Petersborg; Sankt Petersborg; Sankt Petersburg
  Sochi | Sotji; Sotsji
  Rostov-on-Don | Rostov ved Don; Rostov
  Yekaterinburg | Jekaterinburg
  Grozny | Groznyj
  Yerevan | Jerevan
  Astana | Nur-Sultan
  Tashkent | Tasjkent
  Dushanbe | Dusjanbe
  Bishkek | Bisjkek
  Ashgabat | Asjgabat
  Tehran | Teheran
  Baghdad | Bagdad
  Damascus | Damaskus
  Gaza City | Gaza by
  Khan Younis | Khan Yunis
  Bethlehem | Betlehem
  Jericho | Jeriko
  Aqaba | Akaba
  Cairo | Kairo
  Riyadh | Riyad; Riad
  Jeddah | Jidda
  Mecca | Mekka
  Muscat | Muskat
  Hodeidah | Hodeida
  Addis Ababa | Addis Abeba
  Cape Town | Kapstaden
  Algiers | Algier
  Marrakesh | Marrakech
  Tangier | Tanger
  Kathmandu | Katmandu
  Beijing | Peking
  Hong Kong | Hongkong
  Macau | Macao
  Yangon | Rangoon
  Ulaanbaatar | Ulan Bator
  Washington | Washington D.C.; Washington DC
  Quebec City | Québec by
  Seville | Sevilla
  Nicosia | Nikosia
  Larnaca | Larnaka
  Zurich | Zürich
  Vatican City | Vatikanstaten
  Gaza | Gazastriben; Gaza-striben
  West Bank | Vestbredden
  Crimea | Krim; Krim-halvøen; Krimhalvøen
  Lapland | Lapland
  Sardinia | Sardinien
  Sicily | Sicilien
  Bavaria | Bayern
  Scotland | Skotland
  Northern Ireland | Nordirland
  Catalonia | Catalonien
  Chechnya | Tjetjenien
  South Ossetia | Sydossetien
  Abkhazia | Abkhasien
  Golan Heights | Golanhøjderne
  California | Californien
  Cappadocia | Kappadokien
`),
  home: ['DK'],
  locatives: words('i på ved til uden_for udenfor nær'),
  inside: words('i på udenfor'),
  away: words('fra'),
  visits: words(
    'besøg besøget rejse rejsen tur turen besøge besøger besøgte besøgt forlade forlader forlod nå nåede ankomme ankommer ankom',
  ),
  cityNouns: words('hovedstad landsby landsbyen by byen hovedstaden storbyen havnebyen grænsebyen feriebyen'),
  capitalNouns: words('hovedstaden hovedstad'),
  cityOf: new Set(),
  respellings: nordicRespellings,
}

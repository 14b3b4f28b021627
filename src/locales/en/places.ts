import { words } from '../phrases.ts'
import { exonymsOf, type PlaceLexicon } from '../places.ts'

export const places: PlaceLexicon = {
  exonyms: exonymsOf(`
  New Delhi | Delhi
  Gaza | Gaza Strip
  West Bank | the West Bank
  Donbas | Donbass
  Golan Heights | Golan
  Geneva | Genève
  Washington | Washington, D.C.; Washington, DC; Washington DC; Washington D.C.
  New York | New York City
  Kyiv | Kiev; Kyjiv
  Odesa | Odessa
  Saint Petersburg | St. Petersburg; St Petersburg
  Sharm el-Sheikh | Sharm El Sheikh; Sharm el Sheikh; Sharm El-Sheikh
  Jeddah | Jidda
  Riyadh | Riyad
  Sanaa | Sana'a
  Erbil | Irbil
  Khan Younis | Khan Yunis; Khan Yunus
  Ulaanbaatar | Ulan Bator
  Chisinau | Chișinău
  Krakow | Kraków
  Gdansk | Gdańsk
  Reykjavik | Reykjavík
  Zurich | Zürich
  Düsseldorf | Dusseldorf
  Malmö | Malmo
  Gothenburg | Göteborg
  Tromsø | Tromso
  Bodø | Bodo
  Cancún | Cancun
  Bogotá | Bogota
  Asunción | Asuncion
  Brasília | Brasilia
  São Paulo | Sao Paulo
  Belém | Belem
  San José | San Jose
  Malé | Male City
  Lomé | Lome
  Yaoundé | Yaounde
  Marrakesh | Marrakech
  Aarhus | Århus
  Kharkiv | Kharkov
  Zaporizhzhia | Zaporizhia
  Luhansk | Lugansk
  Astana | Nur-Sultan
  Tórshavn | Torshavn
  Macau | Macao
  Yangon | Rangoon
  Beijing | Peking
  Gyeongju | Kyongju
  Bürgenstock | Burgenstock
  Rostov-on-Don | Rostov
  N'Djamena | Ndjamena
  Quebec City | Québec City
`),
  home: [],
  locatives: words('in at to near outside into inside around'),
  inside: words('in inside outside'),
  away: words('from'),
  visits: words(
    'trip trips journey travel travels travelled traveled flight visit visits visited visiting leave leaves left reach reached tour toured',
  ),
  cityNouns: words('city town capital port resort village'),
  capitalNouns: words('capital'),
  cityOf: words('of'),
  respellings: [],
}

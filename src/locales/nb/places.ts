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
  Rome | Roma
  Milan | Milano
  Venice | Venezia
  Florence | Firenze
  Naples | Napoli
  Turin | Torino
  Genoa | Genova
  Lisbon | Lisboa
  Athens | Athen
  Brussels | Brussel; Bruxelles
  Antwerp | Antwerpen
  Ghent | Gent
  Bruges | Brugge
  The Hague | Haag; Den Haag
  Copenhagen | København
  Aarhus | Århus
  Aalborg | Ålborg
  Gothenburg | Göteborg; Gøteborg
  Malmö | Malmø
  Helsinki | Helsingfors
  Turku | Åbo
  Tampere | Tammerfors
  Reykjavik | Reykjavík
  Tórshavn | Torshavn
  Warsaw | Warszawa
  Krakow | Kraków
  Gdansk | Gdańsk
  Wroclaw | Wrocław
  Rzeszow | Rzeszów
  Prague | Praha
  Bucharest | Bucuresti; București; Bukarest
  Belgrade | Beograd
  Kyiv | Kiev; Kyjiv
  Odesa | Odessa
  Kharkiv | Kharkov; Kharkyv
  Luhansk | Lugansk
  Zaporizhzhia | Zaporizjzja; Zaporizjia
  Yalta | Jalta
  Uzhhorod | Uzjhorod
  Chisinau | Chișinău
  Moscow | Moskva
  Saint Petersburg | St. Petersburg; Sankt Petersburg; St.Petersburg
  Sochi | Sotsji
  Rostov-on-Don | Rostov-na-Donu; Rostov ved Don; Rostov
  Yekaterinburg | Jekaterinburg
  Grozny | Groznyj; Grosnyj
  Sukhumi | Sokhumi
  Yerevan | Jerevan
  Astana | Nur-Sultan
  Tashkent | Tasjkent
  Dushanbe | Dusjanbe
  Bishkek | Bisjkek
  Ashgabat | Asjkhabad; Asjgabat
  Tehran | Teheran
  Isfahan | Esfahan
  Baghdad | Bagdad
  Erbil | Arbil
  Damascus | Damaskus
  Gaza City | Gaza by
  Khan Younis | Khan Yunis
  Bethlehem | Betlehem
  Jericho | Jeriko
  Aqaba | Akaba
  Cairo | Kairo
  Sharm el-Sheikh | Sharm el-Sheik; Sjarm el-Sjeik; Sjarm el-Sheikh
  Riyadh | Riyad; Riad
  Jeddah | Jidda; Jiddah
  Mecca | Mekka
  Muscat | Muskat
  Kuwait City | Kuwait by
  Hodeidah | Hodeida
  Khartoum | Khartum
  Addis Ababa | Addis Abeba
  Cape Town | Kapstaden
  Dar es Salaam | Dar-es-Salaam
  Algiers | Alger
  Marrakesh | Marrakech
  Tangier | Tanger
  Kathmandu | Katmandu
  Beijing | Peking
  Hong Kong | Hongkong
  Macau | Macao
  Seoul | Seul; Søul
  Ho Chi Minh City | Ho Chi Minh-byen
  Yangon | Rangoon
  Ulaanbaatar | Ulan Bator
  Washington | Washington D.C.; Washington DC
  Quebec City | Québec by; Quebec by
  Mexico City | Mexico by
  Havana | Havanna
  Panama City | Panama by
  Guatemala City | Guatemala by
  Seville | Sevilla
  Nicosia | Nikosia
  Larnaca | Larnaka
  Zurich | Zürich
  Vatican City | Vatikanstaten
  Gaza | Gazastripen; Gaza-stripen
  West Bank | Vestbredden
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
  Golan Heights | Golanhøydene; Golan-høydene
  Nagorno-Karabakh | Nagorno-Karabakh; Fjell-Karabakh
  Cappadocia | Kappadokia
  Sinai | Sinai-halvøya; Sinaihalvøya
  Darfur | Darfur
  Monaco | Monaco
`),
  home: ['NO'],
  locatives: words('i på ved til utenfor nær innenfor'),
  inside: words('i på utenfor'),
  away: words('fra'),
  visits: words(
    'besøk besøket reise reisen reiser tur turen fly flyet besøke besøker besøkte besøkt forlate forlater forlot forlatt nå nådde ankomme ankommer ankom',
  ),
  cityNouns: words(
    'hovedstad byen byene hovedstaden storbyen havnebyen grensebyen badebyen feriebyen tettstedet stedet landsby landsbyen grenseby grensebyen by bygd bygda',
  ),
  capitalNouns: words('hovedstaden hovedstad'),
  cityOf: new Set(),
  respellings: nordicRespellings,
}

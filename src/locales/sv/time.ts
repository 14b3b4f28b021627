import { words } from '../phrases.ts'
import { formsBy, numerals, partOf, seasonOf, type TimeLexicon, timePatterns, unitOf } from '../time.ts'

const patterns = timePatterns(`
  date: {weekday}? ,? den? {day} {month} ,? {year}?
  date year=-1: {weekday}? ,? den? {day} {month} förra året
  date year=-1: {weekday}? ,? den? {day} {month} i fjol
  date year=0: {weekday}? ,? den? {day} {month} i år
  date year=1: {weekday}? ,? den? {day} {month} nästa år
  date: från? den? {day} –|-|till|och den? {day2} {month} {year}?
  date: mellan den? {day} och den? {day2} {month} {year}?
  date: {weekday}? den? {iso}
  date: {weekday}? den? {numeric}
  date month=0: den {day} denna månad
  month: <i|från|till|sedan|för|före|efter|mot|av|under> {month-name} {year}?
  month: {month} {year}
  month: i? början|mitten|slutet|loppet av {month-name} {year}?
  month: tidigt|sent i {month-name} {year}?
  month: mitt i {month-name} {year}?
  month year=-1: {month-name} förra året
  month year=-1: {month-name} i fjol
  month year=0: {month-name} i år
  month year=1: {month-name} nästa år
  month pick=past: förra {month-name}
  month pick=coming: nästa|kommande {month-name}
  year: <i|sedan|från|till|före|efter|mellan|av|för|och|omkring|runt|under|våren|sommaren|hösten|vintern|året|år> {year}
  year: i? början|mitten|slutet|loppet av {year}
  year: tidigt|sent {year}
  decade: {decade}
  period unit=year shift=-1: i fjol
  period unit=year shift=0: i år
  period unit=year shift=0: årets
  period unit=week shift=0: veckans
  period unit=year shift=-1: förra|föregående året
  period shift=-1: i? förra {one-unit}
  period unit=week shift=-1: veckan som gick
  period shift=0: i? denna|detta|innevarande {one-unit}
  period shift=0: den|det här {one-unit}
  period shift=0: tidigare|senare denna|detta {one-unit}
  period shift=0: tidigare|senare i veckan
  period unit=week shift=0: i veckan
  period unit=year shift=0: tidigare|senare i år
  period unit=month shift=0: tidigare|senare i månaden
  period shift=1: i? nästa|kommande {one-unit}
  period unit=weekend: i|under helgen
  period unit=weekend: helgens
  period unit=weekend shift=1: till helgen
  past-span: de? senaste {number} {unit}
  past-span number=1: den|det senaste {one-unit}
  past-span number=1: senaste {one-unit}
  coming-span: de? närmaste|kommande {number} {unit}
  weekday: {weekday} {part}?
  weekday: {weekday} på {part}
  weekday part=night: natten till {weekday}
  weekday part=night: natt till {weekday}
  weekday part=night: natten|natt mot {weekday}
  weekday: under {weekday}
  weekday pick=recent: i {weekday}
  weekday pick=tense-coming: <på> {weekday} {part}?
  weekday pick=recent: förra {weekday} {part}?
  weekday pick=coming: nästkommande|kommande {weekday} {part}?
  weekday week=1 loose=yes: nästa {weekday} {part}?
  weekday week=-1: {weekday} i? förra veckan
  weekday week=0: {weekday} i? denna vecka|veckan
  weekday week=1: {weekday} i? nästa vecka
  weekday pick=after: {weekday} efter|därpå {free}
  weekday pick=after: följande|påföljande {weekday}
  weekday pick=before: {weekday} före|innan {free}
  weekday pick=before: föregående {weekday}
  day offset=0: just nu
  day offset=0: i dag
  day offset=0: idag
  day offset=0: dagens
  day offset=0: tidigare|senare i dag
  day offset=0: tidigare|senare idag
  day offset=0 part=morning: i morse
  day offset=0 part=morning: imorse
  day offset=0 part=forenoon: i förmiddags
  day offset=0 part=afternoon: i eftermiddag|eftermiddags
  day offset=0 part=evening: i kväll
  day offset=0 part=evening: ikväll
  day offset=0 part=evening: kvällens
  day offset=0 part=night: i natt
  day offset=0 part=night: inatt
  day offset=0 part=night: nattens
  day offset=-1: i går {part}?
  day offset=-1: igår {part}?
  day offset=-1: gårdagens
  day offset=-2: i förrgår
  day offset=1: i morgon {part}?
  day offset=1: imorgon {part}?
  day offset=1: morgondagens
  day offset=2: i övermorgon
  ago: för {number} {unit} sedan
  ago: för {number} {unit} sen
  ago about=yes: för över|nästan|omkring|drygt|knappt|ungefär {number} {unit} sedan
  ago about=yes: för mer än {number} {unit} sedan
  ahead: om {number} {unit}
  narrative unit=day shift=1: dagen efter|därpå {free}
  narrative unit=day shift=1: nästa dag
  narrative unit=day shift=1: följande|påföljande dag
  narrative unit=day shift=-1: dagen före|innan {free}
  narrative unit=day shift=-1: föregående dag
  narrative unit=day shift=1 part=night: natten efter|därpå {free}
  narrative unit=day shift=1 part=morning: morgonen efter|därpå {free}
  narrative unit=day shift=1 part=morning: nästa morgon
  narrative unit=day shift=-1 part=evening: kvällen före|innan {free}
  narrative unit=day shift=0: senare|tidigare? samma dag {free}
  narrative unit=day shift=0: senare|tidigare på|under dagen
  narrative unit=day shift=0: samma {part} {free}
  narrative unit=week shift=1: veckan efter|därpå {free}
  narrative unit=week shift=1: följande|påföljande vecka
  narrative unit=week shift=-1: veckan före|innan {free}
  narrative unit=week shift=0: samma vecka {free}
  narrative unit=month shift=1: månaden efter|därpå {free}
  narrative unit=month shift=-1: månaden före|innan {free}
  narrative unit=month shift=0: samma månad {free}
  narrative unit=year shift=1: året efter|därpå {free}
  narrative unit=year shift=-1: året före|innan {free}
  narrative unit=year shift=0: samma år {free}
  narrative sign=1: {number} {unit} senare
  narrative sign=-1: {number} {unit} tidigare|dessförinnan
  season: i? {season} {year}
  season year=-1: {season} förra året
  season year=-1: {season} i fjol
  season pick=past season=spring: i våras
  season pick=past season=summer: i somras
  season pick=past season=autumn: i höstas
  season pick=past season=winter: i vintras
  season pick=near season=summer: i sommar
  season pick=near season=autumn: i höst
  season pick=near season=winter: i vinter
  season pick=past: förra {season}
  season pick=coming: till|nästa {season}
  holiday: {holiday} {year}?
  week-number: vecka {number}
  part: <på|under> {part}
  clock: kl|klockan .? {hour} –|-|till {hour2} {zone}?
  clock: mellan kl|klockan .? {hour} och {hour2} {zone}?
  clock: kl|klockan .? {hour} {zone}?
  clock: {clock} {zone}
`)

export const time: TimeLexicon = {
  weekdays: formsBy(
    `1: måndag måndagen måndagens måndags måndagskväll måndagskvällen måndagsmorgon måndagsmorgonen måndagsförmiddag måndagsförmiddagen måndagseftermiddag måndagseftermiddagen måndagsnatt måndagsnatten
     2: tisdag tisdagen tisdagens tisdags tisdagskväll tisdagskvällen tisdagsmorgon tisdagsmorgonen tisdagsförmiddag tisdagsförmiddagen tisdagseftermiddag tisdagseftermiddagen tisdagsnatt tisdagsnatten
     3: onsdag onsdagen onsdagens onsdags onsdagskväll onsdagskvällen onsdagsmorgon onsdagsmorgonen onsdagsförmiddag onsdagsförmiddagen onsdagseftermiddag onsdagseftermiddagen onsdagsnatt onsdagsnatten
     4: torsdag torsdagen torsdagens torsdags torsdagskväll torsdagskvällen torsdagsmorgon torsdagsmorgonen torsdagsförmiddag torsdagsförmiddagen torsdagseftermiddag torsdagseftermiddagen torsdagsnatt torsdagsnatten
     5: fredag fredagen fredagens fredags fredagskväll fredagskvällen fredagsmorgon fredagsmorgonen fredagsförmiddag fredagsförmiddagen fredagseftermiddag fredagseftermiddagen fredagsnatt fredagsnatten
     6: lördag lördagen lördagens lördags lördagskväll lördagskvällen lördagsmorgon lördagsmorgonen lördagsförmiddag lördagsförmiddagen lördagseftermiddag lördagseftermiddagen lördagsnatt lördagsnatten
     7: söndag söndagen söndagens söndags söndagskväll söndagskvällen söndagsmorgon söndagsmorgonen söndagsförmiddag söndagsförmiddagen söndagseftermiddag söndagseftermiddagen söndagsnatt söndagsnatten`,
    Number,
  ),
  shortWeekdays: formsBy('1: mån\n2: tis tisd\n3: ons\n4: tor tors\n5: fre\n6: lör\n7: sön', Number),
  months: formsBy(
    `1: januari
     2: februari
     3: mars
     4: april
     5: maj
     6: juni
     7: juli
     8: augusti
     9: september
     10: oktober
     11: november
     12: december`,
    Number,
  ),
  shortMonths: formsBy('1: jan\n2: feb febr\n4: apr\n6: jun\n8: aug\n9: sep sept\n10: okt\n11: nov\n12: dec', Number),
  parts: formsBy(
    `morning: morgon morgonen
     forenoon: förmiddag förmiddagen
     noon: lunchtid middagstid
     afternoon: eftermiddag eftermiddagen
     evening: kväll kvällen
     night: natt natten midnatt`,
    partOf,
  ),
  seasons: formsBy('spring: våren vår\nsummer: sommaren sommar\nautumn: hösten höst\nwinter: vintern vinter', seasonOf),
  holidays: formsBy('12-24: julafton\n12-25: juldagen\n12-31: nyårsafton\n01-01: nyårsdagen', String),
  units: formsBy(
    `minute: minut minuter minuterna minuten
     hour: timme timmar timmarna timmen timma timman
     day: dag dagar dagarna dagen dygn dygnet
     week: vecka veckor veckan veckorna
     weekend: helg helgen
     month: månad månader månaden månaderna
     quarter: kvartal
     year: år året åren`,
    unitOf,
  ),
  plurals: words('minuter timmar dagar veckor helger månader minuterna timmarna dagarna veckorna månaderna åren'),
  numbers: numerals(
    `1: en ett
     2: två
     3: tre
     4: fyra
     5: fem
     6: sex
     7: sju
     8: åtta
     9: nio
     10: tio
     11: elva
     12: tolv
     13: tretton
     14: fjorton
     15: femton
     16: sexton
     17: sjutton
     18: arton
     19: nitton
     20: tjugo
     30: trettio
     40: fyrtio
     50: femtio
     60: sextio
     70: sjuttio
     80: åttio
     90: nittio
     100: hundra`,
    (ten, unit) => `${ten}${unit}`,
  ),
  ordinals: formsBy('1: första\n2: andra\n3: tredje\n4: fjärde\n5: femte\n6: sjätte\n7: sjunde', Number),
  ordinalMarks: new Set([':e', ':a', '.']),
  decadeMarks: ['-talet', '-talets'],
  zones: formsBy(
    `Europe/Stockholm: svensk_tid
     local: lokal_tid
     UTC: gmt utc
     Europe/Brussels: cet cest centraleuropeisk_tid
     Europe/Moscow: moskvatid
     Europe/Kyiv: ukrainsk_tid`,
    String,
  ),
  capitalised: false,
  dayFirst: true,
  patterns,
  barredBefore: words('timmar gånger dagar en varje var vartannat svart lång'),
  bindAfter: words('som att då'),
  since: new Set(['sedan', 'sedan i']),
  until: new Set(['fram till', 'tills', 'senast']),
  from: words('från'),
  to: words('till – -'),
  between: words('mellan'),
  and: words('och'),
  about: words('omkring cirka ca runt kring'),
  joinsClock: words(', från på vid den'),
  tense: {
    causes: words('bakgrunden orsaken skälet anledningen upprinnelsen'),
    future: words('ska skall kommer blir'),
    planned: words('skulle'),
    plans: words(
      'inbjudan planera planerar planerade planerat vänta väntas väntade väntar överens avtala avtalar avtalade önska önskar vill föreslå föreslår föreslog bjuda bjöd inbjuden inbjudna redo beredd hoppas avser förslag förslaget planen planer',
    ),
    calledOff: words(
      'ställa ställer ställde ställt ställs inställd inställt skjuta skjuter sköt skjutits uppskjutet avlyst avlyste dra drar drog slopa slopar slopade',
    ),
    pastsInS: words('frös'),
    past: words('har hade blev var ha'),
    presentEnding: /[rs]$|^vet$/u,
  },
  durations: {
    before: [
      ['strax över', 'more-than'],
      ['något över', 'more-than'],
      ['lite mer än', 'more-than'],
      ['i överkant av', 'more-than'],
      ['en bit över', 'more-than'],
      ['något under', 'less-than'],
      ['lite mindre än', 'less-than'],
      ['i underkant av', 'less-than'],
      ['inte fullt', 'less-than'],
      ['inte mer än', 'at-most'],
      ['inte mindre än', 'at-least'],
      ['åtminstone', 'at-least'],
      ['bortemot', 'about'],
      ['kring', 'about'],
      ['nära', 'about'],
      ['nära på', 'about'],
      ['uppåt', 'about'],
      ['i runda slängar', 'about'],
      ['uppskattningsvis', 'about'],
      ['lite över', 'more-than'],
      ['mer än', 'more-than'],
      ['längre än', 'more-than'],
      ['över', 'more-than'],
      ['drygt', 'more-than'],
      ['dryga', 'more-than'],
      ['gott och väl', 'more-than'],
      ['mindre än', 'less-than'],
      ['inte ens', 'less-than'],
      ['strax under', 'less-than'],
      ['minst', 'at-least'],
      ['högst', 'at-most'],
      ['maximalt', 'at-most'],
      ['upp till', 'at-most'],
      ['omkring', 'about'],
      ['ungefär', 'about'],
      ['cirka', 'about'],
      ['ca', 'about'],
      ['runt', 'about'],
      ['nästan', 'about'],
      ['närmare', 'about'],
      ['knapp', 'about'],
      ['dryg', 'more-than'],
      ['god', 'more-than'],
      ['gott över', 'more-than'],
      ['liten', 'about'],
      ['knappt', 'about'],
      ['knappa', 'about'],
      ['bortåt', 'about'],
      ['inemot', 'about'],
      ['uppemot', 'about'],
    ],
    after: [['eller mer', 'at-least']],
    fixed: new Map([
      ['en timme och tre kvart', [105, 'minute']],
      ['trekvart', [45, 'minute']],
      ['en trekvart', [45, 'minute']],
      ['trekvarts timme', [45, 'minute']],
      ['tre kvarts timme', [45, 'minute']],
      ['en kvarts timme', [15, 'minute']],
      ['fem kvart', [75, 'minute']],
      ['halvtimmeslång', [0.5, 'hour']],
      ['halvtimmeslångt', [0.5, 'hour']],
      ['halvtimmeslånga', [0.5, 'hour']],
      ['en och en halv timmes tid', [1.5, 'hour', 'about']],
      ['en och en halv timmes', [1.5, 'hour']],
      ['en och en halv timme', [1.5, 'hour']],
      ['en och en halv timma', [1.5, 'hour']],
      ['halvannan timme', [1.5, 'hour']],
      ['en timme och en kvart', [75, 'minute']],
      ['halvtimmen', [0.5, 'hour']],
      ['halvtimmes', [0.5, 'hour']],
      ['timslånga', [1, 'hour']],
      ['timslångt', [1, 'hour']],
      ['timslång', [1, 'hour']],
      ['en och en halv timmes', [1.5, 'hour']],
      ['ett och ett halvt dygn', [1.5, 'day']],
      ['ett och ett halvt år', [1.5, 'year']],
      ['tre kvart', [45, 'minute']],
      ['en kvart', [15, 'minute']],
      ['en timmes tid', [1, 'hour', 'about']],
      ['någon timme', [1, 'hour', 'about']],
      ['en halvtimme', [0.5, 'hour']],
      ['ett par timmar', [2, 'hour', 'about']],
      ['ett par dagar', [2, 'day', 'about']],
      ['ett par veckor', [2, 'week', 'about']],
      ['ett decennium', [10, 'year']],
    ]),
    andHalf: ['och en halv', 'och ett halvt', 'och en halv timmes'],
    half: ['en halv', 'ett halvt'],
    and: words('och ,'),
    compound: formsBy(
      `minute: minuters minuter minuterslångt
       hour: timmars timmes timmar
       day: dags dagars dygns
       week: veckors
       month: månaders
       year: års`,
      unitOf,
    ),
    barredAfter: words('längre kortare sedan sen senare tidigare efter före innan gammal gamla gammalt'),
    upTo: words('innan'),
    elapsing: words('tar tog tagit dröjde dröjer gick'),
    barredBefore: words('med de senaste förra nästa kommande första'),
    ahead: words('om'),
    reckonedFrom: words('efter före innan'),
    farAhead: words(''),
    articles: words('en ett'),
    copulas: words('är var blir blev vara varit bli'),
    toOr: words('till eller – -'),
    over: 'över',
    stretched: words('sig'),
    leads: words('i efter varade varat vara varar på under'),
  },
}

import { words } from '../phrases.ts'
import { formsBy, numerals, partOf, seasonOf, type TimeLexicon, timePatterns, unitOf } from '../time.ts'

const patterns = timePatterns(`
  date: {weekday}? ,? den? {day} {month} ,? {year}?
  date year=-1: {weekday}? ,? den? {day} {month} i fjor
  date year=-1: {weekday}? ,? den? {day} {month} forrige år
  date year=0: {weekday}? ,? den? {day} {month} i år
  date year=1: {weekday}? ,? den? {day} {month} neste år
  date: fra? den? {day} –|-|til|og den? {day2} {month} {year}?
  date: mellom den? {day} og den? {day2} {month} {year}?
  date: {weekday}? den? {iso}
  date: {weekday}? den? {numeric}
  date month=0: den {day} denne måneden
  month: <i|fra|til|siden|for|innen|før|etter|mot|av|ut> {month-name} {year}?
  month: {month} {year}
  month: i? begynnelsen|starten|midten|slutten|løpet av {month-name} {year}?
  month: tidlig|sent|seint i {month-name} {year}?
  month: midt i {month-name} {year}?
  month: primo|medio|ultimo {month-name} {year}?
  month year=-1: {month-name} i fjor
  month year=-1: {month-name} forrige år
  month year=0: {month-name} i år
  month year=1: {month-name} neste år
  month pick=past: sist|siste|forrige {month-name}
  month pick=coming: neste|kommende|førstkommende {month-name}
  year: <i|siden|fra|til|før|etter|innen|mellom|av|for|og|rundt|omkring|våren|sommeren|høsten|vinteren|året> {year}
  year: i? begynnelsen|starten|midten|slutten|løpet av {year}
  year: tidlig|sent|seint i {year}
  decade: <på|siden|fra|til|av> {decade}
  period unit=year shift=-1: i fjor
  period unit=year shift=-1: fjorårets|fjoråret
  period unit=year shift=0: i år
  period unit=year shift=0: årets
  period unit=week shift=0: ukens|ukas
  period unit=month shift=0: månedens
  period shift=-1: i? forrige|sist {one-unit}
  period unit=week shift=-1: i? siste uke|uka
  period unit=week shift=-1: uken|uka som gikk
  period shift=0: i? denne|dette|inneværende {one-unit}
  period shift=0: tidligere|senere|seinere denne|dette {one-unit}
  period unit=year shift=0: tidligere|senere|seinere i år
  period unit=month shift=0: tidligere|senere|seinere i måneden
  period unit=week shift=0: tidligere|senere|seinere i uken|uka
  period shift=1: i? neste|kommende {one-unit}
  period unit=week shift=1: uken|uka som kommer
  period unit=weekend: <i|gjennom> helgen|helga
  period unit=weekend: helgens|helgas
  period unit=weekend shift=1: til helgen|helga
  past-span: de? siste {number} {unit}
  past-span number=1: den|det siste {one-unit}
  past-span number=1 unit=day: siste døgn|døgnet
  coming-span: de? neste|kommende|nærmeste {number} {unit}
  weekday: {weekday} {part}?
  weekday: {weekday} om|på {part}
  weekday part=night: natt til {weekday}
  weekday pick=tense-coming: <på> {weekday} {part}?
  weekday pick=recent: sist|siste {weekday} {part}?
  weekday pick=coming: førstkommende|kommende {weekday} {part}?
  weekday week=-1 loose=yes: forrige {weekday} {part}?
  weekday week=1 loose=yes: neste {weekday} {part}?
  weekday week=-1: {weekday} i? forrige|sist uke|uka
  weekday week=0: {weekday} i? denne uken|uka|uke
  weekday week=1: {weekday} i? neste uke|uka
  weekday pick=after: {weekday} etter {free}
  weekday pick=after: den? påfølgende {weekday}
  weekday pick=before: {weekday} før {free}
  weekday pick=before: den? foregående {weekday}
  day offset=0: akkurat|nettopp|straks nå
  day offset=0: i dag
  day offset=0: idag
  day offset=0: dagens
  day offset=0: tidligere|senere|seinere i dag
  day offset=0 part=morning: i dag tidlig
  day offset=0 part=morning: i morges
  day offset=0 part=forenoon: i formiddag
  day offset=0 part=afternoon: i ettermiddag
  day offset=0 part=evening: i kveld
  day offset=0 part=evening: kveldens
  day offset=0 part=night: i natt
  day offset=0 part=night: nattens
  day offset=-1: i går {part}?
  day offset=-1: igår {part}?
  day offset=-1: gårsdagens
  day offset=-2: i forgårs
  day offset=1: i morgen {part}?
  day offset=1 part=morning: i morgen tidlig
  day offset=1: imorgen {part}?
  day offset=1: morgendagens
  day offset=2: i overmorgen
  ago: for {number} {unit} siden
  ago about=yes: for over|nesten|rundt|snart|omtrent|drøyt|drøye|knapt|knappe|godt|mer {number} {unit} siden
  ago about=yes: for mer enn {number} {unit} siden
  ahead: om {number} {unit}
  narrative unit=day shift=1: dagen etter|derpå {free}
  narrative unit=day shift=1: neste dag
  narrative unit=day shift=1: den? påfølgende dag|dagen
  narrative unit=day shift=-1: dagen før {free}
  narrative unit=day shift=-1: dagen i forveien
  narrative unit=day shift=1 part=night: natten|natta etter {free}
  narrative unit=day shift=1 part=evening: kvelden etter {free}
  narrative unit=day shift=1 part=morning: morgenen etter {free}
  narrative unit=day shift=1 part=morning: neste morgen
  narrative unit=day shift=-1 part=evening: kvelden før {free}
  narrative unit=day shift=0: senere|seinere|tidligere? samme dag {free}
  narrative unit=day shift=0: senere|seinere|tidligere på dagen
  narrative unit=day shift=0: samme {part} {free}
  narrative unit=week shift=1: uken|uka etter {free}
  narrative unit=week shift=1: den? påfølgende uke|uken|uka
  narrative unit=week shift=-1: uken|uka før {free}
  narrative unit=week shift=0: samme uke {free}
  narrative unit=month shift=1: måneden etter {free}
  narrative unit=month shift=-1: måneden før {free}
  narrative unit=month shift=0: samme måned {free}
  narrative unit=year shift=1: året etter {free}
  narrative unit=year shift=-1: året før {free}
  narrative unit=year shift=0: samme år {free}
  narrative sign=1: {number} {unit} senere|seinere|etterpå
  narrative sign=-1: {number} {unit} tidligere
  season: i? {season} {year}
  season year=-1: {season} i fjor
  season year=-1: i fjor {season}
  season pick=near season=summer: i sommer
  season pick=near season=autumn: i høst
  season pick=near season=winter: i vinter
  season pick=near: denne {season}
  season pick=coming: til {season}
  season pick=past: sist|forrige {season}
  season pick=coming: neste|kommende {season}
  holiday: {holiday} {year}?
  week-number: uke {number}
  part: <om|på|utpå|ut|mot> {part}
  clock: kl|klokka|klokken .? {hour} –|-|til {hour2} {zone}?
  clock: mellom kl|klokka|klokken .? {hour} og {hour2} {zone}?
  clock: kl|klokka|klokken .? {hour} {zone}?
  clock: {clock} {zone}
`)

export const time: TimeLexicon = {
  weekdays: formsBy(
    `1: mandag mandagen mandagens mandags
     2: tirsdag tirsdagen tirsdagens tirsdags
     3: onsdag onsdagen onsdagens onsdags
     4: torsdag torsdagen torsdagens torsdags
     5: fredag fredagen fredagens fredags
     6: lørdag lørdagen lørdagens lørdags
     7: søndag søndagen søndagens søndags`,
    Number,
  ),
  shortWeekdays: formsBy('1: man\n2: tir tirs\n3: ons\n4: tor tors\n5: fre\n6: lør\n7: søn', Number),
  months: formsBy(
    `1: januar
     2: februar
     3: mars
     4: april
     5: mai
     6: juni
     7: juli
     8: august
     9: september
     10: oktober
     11: november
     12: desember`,
    Number,
  ),
  shortMonths: formsBy(
    '1: jan\n2: feb febr\n3: mar\n4: apr\n6: jun\n8: aug\n9: sep sept\n10: okt\n11: nov\n12: des',
    Number,
  ),
  parts: formsBy(
    `morning: morgen morgenen
     forenoon: formiddag formiddagen
     noon: middagstid middag
     afternoon: ettermiddag ettermiddagen
     evening: kveld kvelden
     night: natt natten natta midnatt`,
    partOf,
  ),
  seasons: formsBy(
    'spring: våren vår\nsummer: sommeren sommer\nautumn: høsten høst\nwinter: vinteren vinter',
    seasonOf,
  ),
  holidays: formsBy(
    '12-24: julaften\n12-25: juledag juledagen\n12-31: nyttårsaften\n01-01: nyttårsdag nyttårsdagen',
    String,
  ),
  units: formsBy(
    `minute: minutt minutter minuttene minuttet
     hour: time timer timene timen
     day: dag dager dagene dagen døgn døgnet døgnene
     week: uke uker uken uka ukene
     weekend: helg helgen helga
     month: måned måneder måneden månedene
     quarter: kvartal
     year: år året årene`,
    unitOf,
  ),
  plurals: words('minutter timer dager uker helger måneder minuttene timene dagene ukene månedene årene'),
  numbers: numerals(
    `1: en ett et én ei
     2: to
     3: tre
     4: fire
     5: fem
     6: seks
     7: sju syv
     8: åtte
     9: ni
     10: ti
     11: elleve
     12: tolv
     13: tretten
     14: fjorten
     15: femten
     16: seksten
     17: sytten
     18: atten
     19: nitten
     20: tjue tyve
     30: tretti tredve
     40: førti
     50: femti
     60: seksti
     70: sytti
     80: åtti
     90: nitti
     100: hundre`,
    (ten, unit) => `${ten}${unit}`,
  ),
  ordinals: formsBy(
    '1: første\n2: andre\n3: tredje\n4: fjerde\n5: femte\n6: sjette\n7: sjuende syvende\n17: syttende',
    Number,
  ),
  ordinalMarks: new Set(['.']),
  decadeMarks: ['-tallet', '-tallets', '-årene', '-åra'],
  zones: formsBy(
    `Europe/Oslo: norsk_tid
     local: lokal_tid
     UTC: gmt utc
     Europe/Brussels: cet cest sentraleuropeisk_tid
     Europe/Moscow: moskva-tid moskvatid
     Europe/Kyiv: kyiv-tid ukrainsk_tid
     America/New_York: amerikansk_østkysttid`,
    String,
  ),
  capitalised: false,
  dayFirst: true,
  patterns,
  barredBefore: words('en hver hvert hverandre annenhver svart lang'),
  bindAfter: words('som at da'),
  since: words('siden'),
  until: new Set(['innen', 'fram til', 'frem til', 'inntil']),
  from: words('fra'),
  to: words('til – -'),
  between: words('mellom'),
  and: words('og'),
  about: words('rundt omkring ca cirka circa omtrent'),
  joinsClock: words(', fra på ved den'),
  tense: {
    causes: words('bakgrunnen årsaken grunnen utgangspunktet foranledningen bakteppet'),
    future: words('vil skal kommer blir'),
    planned: words('skulle ville'),
    plans: words(
      'invitasjon invitasjonen planlegge planlegger planla planlagt vente ventes ventet venter enige avtale avtaler avtalte avtalt ønske ønsker ønsket foreslå foreslår foreslo invitere inviterer inviterte invitert klar klare håpe håper akte akter forslag forslaget planen planer',
    ),
    calledOff: words(
      'avlyse avlyser avlyste avlyst avlyses utsette utsetter utsatte utsatt kansellere kansellerer kansellerte kansellert flytte flytter flyttet trekke trekker trakk droppe dropper droppet',
    ),
    pastsInS: words('frøs'),
    past: words('har hadde ble var ha'),
  },
  durations: {
    before: [
      ['noe over', 'more-than'],
      ['noe mer enn', 'more-than'],
      ['litt mer enn', 'more-than'],
      ['i overkant av', 'more-than'],
      ['vel', 'more-than'],
      ['noe under', 'less-than'],
      ['noe mindre enn', 'less-than'],
      ['litt mindre enn', 'less-than'],
      ['i underkant av', 'less-than'],
      ['ikke fullt', 'less-than'],
      ['ikke mer enn', 'at-most'],
      ['ikke mindre enn', 'at-least'],
      ['i hvert fall', 'at-least'],
      ['anslagsvis', 'about'],
      ['rundt regnet', 'about'],
      ['bort imot', 'about'],
      ['opp imot', 'about'],
      ['tilnærmet', 'about'],
      ['nær', 'about'],
      ['litt over', 'more-than'],
      ['godt over', 'more-than'],
      ['mer enn', 'more-than'],
      ['lengre enn', 'more-than'],
      ['over', 'more-than'],
      ['drøye', 'more-than'],
      ['drøyt', 'more-than'],
      ['drøy', 'more-than'],
      ['godt og vel', 'more-than'],
      ['mindre enn', 'less-than'],
      ['litt under', 'less-than'],
      ['under', 'less-than'],
      ['snaue', 'less-than'],
      ['snaut', 'less-than'],
      ['snau', 'less-than'],
      ['liten', 'about'],
      ['godt', 'more-than'],
      ['minst', 'at-least'],
      ['maks', 'at-most'],
      ['maksimalt', 'at-most'],
      ['høyst', 'at-most'],
      ['inntil', 'at-most'],
      ['opptil', 'at-most'],
      ['opp til', 'at-most'],
      ['om lag', 'about'],
      ['rundt', 'about'],
      ['omkring', 'about'],
      ['omtrent', 'about'],
      ['cirka', 'about'],
      ['ca .', 'about'],
      ['ca', 'about'],
      ['nesten', 'about'],
      ['nærmere', 'about'],
      ['tett på', 'about'],
      ['oppunder', 'about'],
      ['oppimot', 'about'],
      ['opp mot', 'about'],
      ['ikke engang', 'less-than'],
      ['knapp', 'about'],
      ['god', 'more-than'],
      ['knappe', 'about'],
      ['knapt', 'about'],
      ['bortimot', 'about'],
    ],
    after: [
      ['eller mer', 'at-least'],
      ['tid', 'about'],
    ],
    fixed: new Map([
      ['trekvart time', [45, 'minute']],
      ['fem kvarter', [75, 'minute']],
      ['en time og et kvarter', [75, 'minute']],
      ['en time og tre kvarter', [105, 'minute']],
      ['et kvarters tid', [15, 'minute', 'about']],
      ['en halv times tid', [0.5, 'hour', 'about']],
      ['en halvannen times tid', [1.5, 'hour', 'about']],
      ['halvannen times', [1.5, 'hour']],
      ['et kvarters', [15, 'minute']],
      ['tre kvarters', [45, 'minute']],
      ['halvannen time', [1.5, 'hour']],
      ['halvannet døgn', [1.5, 'day']],
      ['halvannen uke', [1.5, 'week']],
      ['halvannen måned', [1.5, 'month']],
      ['halvannet år', [1.5, 'year']],
      ['tre kvarter', [45, 'minute']],
      ['et kvarter', [15, 'minute']],
      ['en times tid', [1, 'hour', 'about']],
      ['en halvtime', [0.5, 'hour']],
      ['halvtimes', [0.5, 'hour']],
      ['halvtimen', [0.5, 'hour']],
      ['en halvtimes tid', [0.5, 'hour', 'about']],
      ['et par timer', [2, 'hour', 'about']],
      ['et par dager', [2, 'day', 'about']],
      ['et par uker', [2, 'week', 'about']],
      ['et tiår', [10, 'year']],
    ]),
    andHalf: ['og en halv', 'og et halvt', 'og ein halv', 'og en halv times', 'og halv'],
    half: ['en halv', 'et halvt', 'halve'],
    and: words('og ,'),
    compound: formsBy(
      `minute: minutters minutter minutts
       hour: timers times timer timars
       day: dags dagers dagars døgns døgn
       week: ukers ukes
       month: måneders måneds
       year: års`,
      unitOf,
    ),
    barredAfter: words(
      'lenger lengre kortere siden senere seinere tidligere etterpå gammel gamle gammelt unna etter før',
    ),
    upTo: words('før'),
    elapsing: words('tar tok tatt gikk varte'),
    barredBefore: words('med de siste neste kommende første'),
    ahead: words('om'),
    reckonedFrom: words('etter før'),
    farAhead: words(''),
    articles: words('en et ei'),
    copulas: words('er var blir ble være vært bli blitt'),
    toOr: words('til eller – -'),
    over: 'over',
    stretched: words('seg'),
    leads: words('i etter varte vart vare varer på'),
  },
}

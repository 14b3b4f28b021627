import { words } from '../phrases.ts'
import { formsBy, numerals, partOf, seasonOf, type TimeLexicon, timePatterns, unitOf } from '../time.ts'

const patterns = timePatterns(`
  date: {weekday}? ,? den? {day} {month} ,? {year}?
  date year=-1: {weekday}? ,? den? {day} {month} sidste år
  date year=-1: {weekday}? ,? den? {day} {month} i fjor
  date year=0: {weekday}? ,? den? {day} {month} i år
  date year=1: {weekday}? ,? den? {day} {month} næste år
  date: fra? den? {day} –|-|til|og den? {day2} {month} {year}?
  date: mellem den? {day} og den? {day2} {month} {year}?
  date: {weekday}? den? {iso}
  date: {weekday}? den? {numeric}
  date month=0: den {day} denne måned
  month: <i|fra|til|siden|for|inden|før|efter|mod|af> {month-name} {year}?
  month: {month} {year}
  month: i? begyndelsen|starten|midten|slutningen|løbet af {month-name} {year}?
  month: tidligt|sent i {month-name} {year}?
  month: midt i {month-name} {year}?
  month: primo|medio|ultimo {month-name} {year}?
  month year=-1: {month-name} sidste år
  month year=-1: {month-name} i fjor
  month year=0: {month-name} i år
  month year=1: {month-name} næste år
  month pick=past: sidste {month-name}
  month pick=coming: næste|kommende {month-name}
  year: <i|siden|fra|til|før|efter|inden|mellem|af|for|og|omkring|foråret|sommeren|efteråret|vinteren|året> {year}
  year: i? begyndelsen|starten|midten|slutningen|løbet af {year}
  year: tidligt|sent i {year}
  decade: {decade}
  period unit=year shift=-1: i fjor
  period unit=year shift=0: i år
  period unit=year shift=0: årets
  period unit=week shift=0: ugens
  period shift=-1: i? forrige|sidste {one-unit}
  period unit=week shift=-1: ugen der gik
  period shift=0: i? denne|dette|indeværende {one-unit}
  period shift=0: tidligere|senere denne|dette {one-unit}
  period shift=0: tidligere|senere på {one-unit}
  period unit=year shift=0: tidligere|senere i år
  period shift=1: i? næste|kommende {one-unit}
  period unit=weekend: i|over weekenden
  period unit=weekend: weekendens
  period unit=weekend shift=-1: i? sidste|forrige weekend
  period unit=week shift=0: i løbet af ugen
  period shift=-1: i? den forgangne {one-unit}
  period unit=weekend shift=1: til weekenden
  past-span: de? seneste|sidste {number} {unit}
  past-span number=1: den|det seneste {one-unit}
  coming-span: de? næste|kommende {number} {unit}
  weekday: {weekday} {part}?
  weekday: {weekday} om {part}
  weekday part=night: natten til {weekday}
  weekday part=night: nat til {weekday}
  weekday pick=recent: i {weekday}
  weekday pick=tense-coming: <på> {weekday} {part}?
  weekday pick=recent: sidste {weekday} {part}?
  weekday pick=coming: førstkommende|kommende {weekday} {part}?
  weekday week=-1 loose=yes: forrige {weekday} {part}?
  weekday week=1 loose=yes: næste {weekday} {part}?
  weekday week=-1: {weekday} i? forrige|sidste uge
  weekday week=0: {weekday} i? denne uge
  weekday week=1: {weekday} i? næste uge
  weekday pick=after: {weekday} efter {free}
  weekday pick=after: den? følgende|påfølgende {weekday}
  weekday pick=before: {weekday} før {free}
  weekday pick=before: den? foregående {weekday}
  day offset=0: lige|netop nu
  day offset=0: i dag
  day offset=0: dagens
  day offset=0: tidligere|senere i dag
  day offset=0 part=morning: i morges
  day offset=0 part=forenoon: i formiddag
  day offset=0 part=afternoon: i eftermiddag
  day offset=0 part=evening: i aften
  day offset=0 part=evening: aftenens
  day offset=0 part=night: i nat
  day offset=0 part=night: nattens
  day offset=-1: i går {part}?
  day offset=-1: gårsdagens
  day offset=-1 part=evening: i aftes
  day offset=-2: i forgårs
  day offset=1: i morgen {part}?
  day offset=1 part=morning: i morgen tidlig
  day offset=1: morgendagens
  day offset=2: i overmorgen
  ago: for {number} {unit} siden
  ago about=yes: for over|næsten|omkring|cirka|godt|knap|små {number} {unit} siden
  ago about=yes: for mere end {number} {unit} siden
  ahead: om {number} {unit}
  narrative unit=day shift=1: dagen efter|derpå {free}
  narrative unit=day shift=1: næste dag
  narrative unit=day shift=1: den? følgende|påfølgende dag
  narrative unit=day shift=-1: dagen før|forinden {free}
  narrative unit=day shift=-1: den foregående dag
  narrative unit=day shift=1 part=night: natten efter {free}
  narrative unit=day shift=1 part=morning: morgenen efter {free}
  narrative unit=day shift=1 part=morning: næste morgen
  narrative unit=day shift=-1 part=evening: aftenen før {free}
  narrative unit=day shift=0: senere|tidligere? samme dag {free}
  narrative unit=day shift=0: senere|tidligere på dagen
  narrative unit=day shift=0: samme {part} {free}
  narrative unit=week shift=1: ugen efter {free}
  narrative unit=week shift=1: den? følgende|påfølgende uge
  narrative unit=week shift=-1: ugen før|forinden {free}
  narrative unit=week shift=0: samme uge {free}
  narrative unit=month shift=1: måneden efter {free}
  narrative unit=month shift=-1: måneden før|forinden {free}
  narrative unit=month shift=0: samme måned {free}
  narrative unit=year shift=1: året efter {free}
  narrative unit=year shift=-1: året før|forinden {free}
  narrative unit=year shift=0: samme år {free}
  narrative sign=1: {number} {unit} senere|efter {free}
  narrative sign=-1: {number} {unit} tidligere|forinden {free}
  season: i? {season} {year}
  season year=-1: {season} sidste år
  season year=-1: {season} i fjor
  season pick=near season=spring: i foråret
  season pick=near season=spring: i forår
  season pick=near season=summer: i sommer
  season pick=near season=autumn: i efteråret
  season pick=near season=autumn: i efterår
  season pick=near season=winter: i vinter
  season pick=past season=summer: i sommers
  season pick=past: sidste {season}
  season pick=coming: til|næste|kommende {season}
  holiday: {holiday} {year}?
  week-number: uge {number}
  part: <om|på> {part}
  clock: kl|klokken .? {hour} –|-|til {hour2} {zone}?
  clock: mellem kl|klokken .? {hour} og {hour2} {zone}?
  clock: kl|klokken .? {hour} {zone}?
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
     3: marts
     4: april
     5: maj
     6: juni
     7: juli
     8: august
     9: september
     10: oktober
     11: november
     12: december`,
    Number,
  ),
  shortMonths: formsBy(
    '1: jan\n2: feb\n3: mar\n4: apr\n6: jun\n8: aug\n9: sep sept\n10: okt\n11: nov\n12: dec',
    Number,
  ),
  parts: formsBy(
    `morning: morgen morgenen
     forenoon: formiddag formiddagen
     noon: middag middagstid
     afternoon: eftermiddag eftermiddagen
     evening: aften aftenen
     night: nat natten midnat`,
    partOf,
  ),
  seasons: formsBy(
    'spring: foråret forår\nsummer: sommeren sommer\nautumn: efteråret efterår\nwinter: vinteren vinter',
    seasonOf,
  ),
  holidays: formsBy('12-24: juleaften juleaftensdag\n12-25: juledag\n12-31: nytårsaften\n01-01: nytårsdag', String),
  units: formsBy(
    `minute: minut minutter minutterne minuttet
     hour: time timer timerne timen
     day: dag dage dagene dagen døgn døgnet
     week: uge uger ugen ugerne
     weekend: weekend weekenden
     month: måned måneder måneden månederne
     quarter: kvartal
     year: år året årene`,
    unitOf,
  ),
  plurals: words('minutter timer dage uger weekender måneder minutterne timerne dagene ugerne månederne årene'),
  numbers: numerals(
    `1: en et én ét
     2: to
     3: tre
     4: fire
     5: fem
     6: seks
     7: syv
     8: otte
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
     20: tyve
     30: tredive
     40: fyrre
     50: halvtreds
     60: tres
     70: halvfjerds
     80: firs
     90: halvfems
     100: hundrede`,
    (ten, unit) => `${unit}og${ten}`,
  ),
  ordinals: formsBy('1: første\n2: anden\n3: tredje\n4: fjerde\n5: femte\n6: sjette\n7: syvende', Number),
  ordinalMarks: new Set(['.']),
  decadeMarks: ["'erne", 'erne', "'rne", 'rne', "'ernes"],
  zones: formsBy(
    `Europe/Copenhagen: dansk_tid
     local: lokal_tid
     UTC: gmt utc
     Europe/Brussels: cet cest centraleuropæisk_tid
     Europe/Moscow: moskva-tid moskvatid
     Europe/Kyiv: ukrainsk_tid kyiv-tid`,
    String,
  ),
  capitalised: false,
  dayFirst: true,
  patterns,
  barredBefore: words('en hver hvert enhver lang'),
  bindAfter: words('som at da'),
  since: new Set(['siden', 'siden i']),
  until: new Set(['inden', 'frem til', 'indtil', 'senest']),
  from: words('fra'),
  to: words('til – -'),
  between: words('mellem'),
  and: words('og'),
  about: words('omkring cirka ca'),
  joinsClock: words(', fra på ved den om'),
  tense: {
    causes: words('baggrunden årsagen grunden udgangspunktet anledningen'),
    future: words('vil skal kommer bliver'),
    planned: words('skulle ville'),
    plans: words(
      'invitation invitationen planlægge planlægger planlagde planlagt vente ventes ventet venter enige aftale aftaler aftalte aftalt ønske ønsker ønskede foreslå foreslår foreslog invitere inviterer inviterede inviteret klar klare håbe håber forslag forslaget planen planer',
    ),
    calledOff: words(
      'aflyse aflyser aflyste aflyst udsætte udsætter udsatte udsat udskyde udskyder udskød udskudt udskydes flytte flytter flyttede trække trækker trak droppe dropper droppede',
    ),
    pastsInS: words('frøs'),
    past: words('har havde blev var ha have er'),
    presentEnding: /[rs]$|^ved$/u,
  },
  durations: {
    before: [
      ['lige over', 'more-than'],
      ['noget over', 'more-than'],
      ['i overkanten af', 'more-than'],
      ['lige under', 'less-than'],
      ['noget under', 'less-than'],
      ['i underkanten af', 'less-than'],
      ['knap så', 'less-than'],
      ['ikke mere end', 'at-most'],
      ['ikke mindre end', 'at-least'],
      ['hen ved', 'about'],
      ['op imod', 'about'],
      ['hen imod', 'about'],
      ['nærmere', 'about'],
      ['tæt ved', 'about'],
      ['omtrentlig', 'about'],
      ['circa', 'about'],
      ['rundt om', 'about'],
      ['anslået', 'about'],
      ['lidt over', 'more-than'],
      ['godt og vel', 'more-than'],
      ['godt', 'more-than'],
      ['lidt mere end', 'more-than'],
      ['et stykke over', 'more-than'],
      ['mere end', 'more-than'],
      ['længere end', 'more-than'],
      ['over', 'more-than'],
      ['mindre end', 'less-than'],
      ['lidt mindre end', 'less-than'],
      ['ikke engang', 'less-than'],
      ['lidt under', 'less-than'],
      ['under', 'less-than'],
      ['mindst', 'at-least'],
      ['højst', 'at-most'],
      ['maksimalt', 'at-most'],
      ['op til', 'at-most'],
      ['omkring', 'about'],
      ['omtrent', 'about'],
      ['cirka', 'about'],
      ['ca .', 'about'],
      ['ca', 'about'],
      ['næsten', 'about'],
      ['knap', 'about'],
      ['knapt', 'about'],
      ['knap nok', 'about'],
      ['op mod', 'about'],
      ['tæt på', 'about'],
      ['nær', 'about'],
      ['rundt regnet', 'about'],
      ['små', 'about'],
      ['god', 'more-than'],
      ['lille', 'about'],
      ['rigelig', 'more-than'],
      ['henved', 'about'],
    ],
    after: [
      ['eller mere', 'at-least'],
      ['tid', 'about'],
    ],
    fixed: new Map([
      ['fem kvarter', [75, 'minute']],
      ['en time og et kvarter', [75, 'minute']],
      ['en time og tre kvarter', [105, 'minute']],
      ['trekvart time', [45, 'minute']],
      ['en trekvart time', [45, 'minute']],
      ['trekvarter', [45, 'minute']],
      ['tre kvarters', [45, 'minute']],
      ['en god times', [1, 'hour', 'more-than']],
      ['halvanden time', [1.5, 'hour']],
      ['halvanden times', [1.5, 'hour']],
      ['en time', [1, 'hour']],
      ['en halv time', [0.5, 'hour']],
      ['et kvarters tid', [15, 'minute', 'about']],
      ['en times', [1, 'hour']],
      ['halv times', [0.5, 'hour']],
      ['halvandet døgn', [1.5, 'day']],
      ['halvanden uge', [1.5, 'week']],
      ['halvanden måned', [1.5, 'month']],
      ['halvandet år', [1.5, 'year']],
      ['tre kvarter', [45, 'minute']],
      ['et kvarter', [15, 'minute']],
      ['en times tid', [1, 'hour', 'about']],
      ['en halv times tid', [0.5, 'hour', 'about']],
      ['et par timer', [2, 'hour', 'about']],
      ['et par dage', [2, 'day', 'about']],
      ['et par uger', [2, 'week', 'about']],
      ['et årti', [10, 'year']],
    ]),
    andHalf: ['og en halv', 'og et halvt', 'en halv'],
    half: ['en halv', 'et halvt'],
    and: words('og ,'),
    compound: formsBy(
      `minute: minutters minutter
       hour: timers times timer
       day: dags dages døgns
       week: ugers
       month: måneders
       year: års`,
      unitOf,
    ),
    barredAfter: words('længere kortere siden senere tidligere efter før forinden gammel gamle gammelt'),
    upTo: words('før inden'),
    elapsing: words('tager tog taget gik varede'),
    barredBefore: words('med de seneste sidste næste kommende første'),
    ahead: words('om'),
    reckonedFrom: words('efter før'),
    farAhead: words(''),
    articles: words('en et'),
    copulas: words('er var bliver blev være været blive'),
    toOr: words('til eller – -'),
    over: 'over',
    stretched: words('sig'),
    leads: words('i efter varede varet vare varer på'),
  },
}

import { words } from '../phrases.ts'
import { formsBy, numerals, partOf, seasonOf, type TimeLexicon, timePatterns, unitOf } from '../time.ts'

const patterns = timePatterns(`
  date: {weekday}? ,? den? {day} {month} ,? {year}?
  date year=-1: {weekday}? ,? den? {day} {month} i fjor
  date year=-1: {weekday}? ,? den? {day} {month} førre år
  date year=0: {weekday}? ,? den? {day} {month} i år
  date year=1: {weekday}? ,? den? {day} {month} neste år
  date: frå? den? {day} –|-|til|og den? {day2} {month} {year}?
  date: mellom den? {day} og den? {day2} {month} {year}?
  date: {weekday}? den? {iso}
  date: {weekday}? den? {numeric}
  date month=0: den {day} denne månaden
  month: <i|frå|til|sidan|for|innan|før|etter|mot|av|ut> {month-name} {year}?
  month: {month} {year}
  month: i? byrjinga|starten|midten|slutten|løpet av {month-name} {year}?
  month: tidleg|seint i {month-name} {year}?
  month: midt i {month-name} {year}?
  month: primo|medio|ultimo {month-name} {year}?
  month year=-1: {month-name} i fjor
  month year=-1: {month-name} førre år
  month year=0: {month-name} i år
  month year=1: {month-name} neste år
  month pick=past: sist|siste|førre {month-name}
  month pick=coming: neste|kommande|fyrstkommande {month-name}
  year: <i|sidan|frå|til|før|etter|innan|mellom|av|for|og|rundt|omkring|våren|sommaren|hausten|vinteren|året> {year}
  year: i? byrjinga|starten|midten|slutten|løpet av {year}
  year: tidleg|seint i {year}
  decade: <på|sidan|frå|til|av> {decade}
  period unit=year shift=-1: i fjor
  period unit=year shift=-1: fjorårets|fjoråret
  period unit=year shift=0: i år
  period unit=year shift=0: årets
  period unit=week shift=0: vekas
  period unit=month shift=0: månadens
  period shift=-1: i? førre|sist {one-unit}
  period unit=week shift=-1: i? siste veke|veka
  period unit=week shift=-1: veka som gjekk
  period shift=0: i? denne|dette|inneverande {one-unit}
  period shift=0: tidlegare|seinare denne|dette {one-unit}
  period unit=year shift=0: tidlegare|seinare i år
  period unit=month shift=0: tidlegare|seinare i månaden
  period unit=week shift=0: tidlegare|seinare i veka
  period shift=1: i? neste|kommande {one-unit}
  period unit=week shift=1: veka som kjem
  period unit=weekend: <i|gjennom> helga
  period unit=weekend: helgas
  period unit=weekend shift=1: til helga
  past-span: dei? siste {number} {unit}
  past-span number=1: den|det siste {one-unit}
  past-span number=1 unit=day: siste døgn|døgnet
  coming-span: dei? neste|kommande|næraste {number} {unit}
  weekday: {weekday} {part}?
  weekday: {weekday} om|på {part}
  weekday part=night: natt til {weekday}
  weekday pick=tense-coming: <på> {weekday} {part}?
  weekday pick=recent: sist|siste {weekday} {part}?
  weekday pick=coming: fyrstkommande|førstkommande|kommande {weekday} {part}?
  weekday week=-1 loose=yes: førre {weekday} {part}?
  weekday week=1 loose=yes: neste {weekday} {part}?
  weekday week=-1: {weekday} i? førre|sist veke|veka
  weekday week=0: {weekday} i? denne veka|veke
  weekday week=1: {weekday} i? neste veke|veka
  weekday pick=after: {weekday} etter {free}
  weekday pick=after: den? påfølgjande {weekday}
  weekday pick=before: {weekday} før {free}
  weekday pick=before: den? føregåande {weekday}
  day offset=0: akkurat|nett no
  day offset=0: i dag
  day offset=0: idag
  day offset=0: dagens
  day offset=0: tidlegare|seinare i dag
  day offset=0 part=morning: i dag tidleg
  day offset=0 part=morning: i morges
  day offset=0 part=forenoon: i formiddag|føremiddag
  day offset=0 part=afternoon: i ettermiddag
  day offset=0 part=evening: i kveld
  day offset=0 part=evening: kveldens
  day offset=0 part=night: i natt
  day offset=0 part=night: nattens
  day offset=-1: i går {part}?
  day offset=-1: igår {part}?
  day offset=-1: gårsdagens
  day offset=-2: i førgår|forgårs
  day offset=1: i morgon {part}?
  day offset=1 part=morning: i morgon tidleg
  day offset=1: imorgon {part}?
  day offset=1: morgondagens
  day offset=2: i overmorgen
  ago: for {number} {unit} sidan
  ago about=yes: for over|nesten|rundt|snart|omtrent|godt {number} {unit} sidan
  ago about=yes: for meir enn {number} {unit} sidan
  ahead: om {number} {unit}
  narrative unit=day shift=1: dagen etter|derpå {free}
  narrative unit=day shift=1: neste dag
  narrative unit=day shift=1: den? påfølgjande dag|dagen
  narrative unit=day shift=-1: dagen før {free}
  narrative unit=day shift=-1: dagen i førevegen
  narrative unit=day shift=1 part=night: natta etter {free}
  narrative unit=day shift=1 part=evening: kvelden etter {free}
  narrative unit=day shift=1 part=morning: morgonen etter {free}
  narrative unit=day shift=1 part=morning: neste morgon
  narrative unit=day shift=-1 part=evening: kvelden før {free}
  narrative unit=day shift=0: seinare|tidlegare? same dag {free}
  narrative unit=day shift=0: seinare|tidlegare på dagen
  narrative unit=day shift=0: same {part} {free}
  narrative unit=week shift=1: veka etter {free}
  narrative unit=week shift=1: den? påfølgjande veke|veka
  narrative unit=week shift=-1: veka før {free}
  narrative unit=week shift=0: same veke {free}
  narrative unit=month shift=1: månaden etter {free}
  narrative unit=month shift=-1: månaden før {free}
  narrative unit=month shift=0: same månad {free}
  narrative unit=year shift=1: året etter {free}
  narrative unit=year shift=-1: året før {free}
  narrative unit=year shift=0: same år {free}
  narrative sign=1: {number} {unit} seinare|etterpå
  narrative sign=-1: {number} {unit} tidlegare
  season: i? {season} {year}
  season year=-1: {season} i fjor
  season year=-1: i fjor {season}
  season pick=near season=summer: i sommar
  season pick=near season=autumn: i haust
  season pick=near season=winter: i vinter
  season pick=near: denne {season}
  season pick=coming: til {season}
  season pick=past: sist|førre {season}
  season pick=coming: neste|kommande {season}
  holiday: {holiday} {year}?
  week-number: veke {number}
  part: <om|på|utpå|ut|mot> {part}
  clock: kl|klokka .? {hour} –|-|til {hour2} {zone}?
  clock: mellom kl|klokka .? {hour} og {hour2} {zone}?
  clock: kl|klokka .? {hour} {zone}?
  clock: {clock} {zone}
`)

export const time: TimeLexicon = {
  weekdays: formsBy(
    `1: måndag måndagen måndagens mandag
     2: tysdag tysdagen tysdagens tirsdag
     3: onsdag onsdagen onsdagens
     4: torsdag torsdagen torsdagens
     5: fredag fredagen fredagens
     6: laurdag laurdagen laurdagens lørdag
     7: sundag sundagen sundagens søndag søndagen`,
    Number,
  ),
  shortWeekdays: formsBy('1: mån\n2: tys\n3: ons\n4: tor tors\n5: fre\n6: lau laur\n7: sun søn', Number),
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
    `morning: morgon morgonen morgen
     forenoon: formiddag formiddagen føremiddag føremiddagen
     noon: middagstid middag
     afternoon: ettermiddag ettermiddagen
     evening: kveld kvelden
     night: natt natta midnatt`,
    partOf,
  ),
  seasons: formsBy(
    'spring: våren vår\nsummer: sommaren sommar\nautumn: hausten haust\nwinter: vinteren vinter',
    seasonOf,
  ),
  holidays: formsBy(
    '12-24: julaftan julekvelden\n12-25: juledag juledagen\n12-31: nyttårsaftan\n01-01: nyttårsdag nyttårsdagen',
    String,
  ),
  units: formsBy(
    `minute: minutt minutta minuttet
     hour: time timar timane timen
     day: dag dagar dagane dagen døgn døgnet døgna
     week: veke veker veka vekene
     weekend: helg helga
     month: månad månader månaden månadene
     quarter: kvartal
     year: år året åra`,
    unitOf,
  ),
  plurals: words('minutt timar dagar veker helger månader minutta timane dagane vekene månadene åra'),
  numbers: numerals(
    `1: ein eitt eit éin ei
     2: to
     3: tre
     4: fire
     5: fem
     6: seks
     7: sju
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
     20: tjue
     30: tretti
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
    '1: første fyrste\n2: andre\n3: tredje\n4: fjerde\n5: femte\n6: sjette\n7: sjuande\n17: syttande\n18: attande',
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
  barredBefore: words('ein kvar kvart annankvar svart lang'),
  bindAfter: words('som at da'),
  since: words('sidan'),
  until: new Set(['innan', 'fram til', 'inntil']),
  from: words('frå'),
  to: words('til – -'),
  between: words('mellom'),
  and: words('og'),
  about: words('rundt omkring ca cirka circa omtrent'),
  joinsClock: words(', frå på ved den'),
  tense: {
    causes: words('bakgrunnen årsaka grunnen utgangspunktet bakteppet'),
    future: words('vil skal kjem blir vert'),
    planned: words('skulle ville'),
    plans: words(
      'invitasjon invitasjonen planleggje planlegg planla planlagt vente ventar venta samde einige avtale avtalar avtalte avtalt ønskje ønskjer ønska foreslå foreslår foreslo invitere inviterer inviterte invitert klar klare håpe håpar sett forslag forslaget planen planar',
    ),
    calledOff: words(
      'avlyse avlyser avlyste avlyst utsetje utset utsette utsett kansellere kansellerer kansellerte kansellert flytte flyttar flytta trekkje trekkjer trekte droppe droppar droppa',
    ),
    past: words('har hadde blei vart var ha'),
  },
  durations: {
    before: [
      ['noko over', 'more-than'],
      ['noko meir enn', 'more-than'],
      ['litt meir enn', 'more-than'],
      ['i overkant av', 'more-than'],
      ['vel', 'more-than'],
      ['noko under', 'less-than'],
      ['litt mindre enn', 'less-than'],
      ['i underkant av', 'less-than'],
      ['ikkje fullt', 'less-than'],
      ['ikkje meir enn', 'at-most'],
      ['ikkje mindre enn', 'at-least'],
      ['kring', 'about'],
      ['ikring', 'about'],
      ['bort imot', 'about'],
      ['opp imot', 'about'],
      ['oppimot', 'about'],
      ['tett på', 'about'],
      ['nær', 'about'],
      ['litt over', 'more-than'],
      ['godt over', 'more-than'],
      ['meir enn', 'more-than'],
      ['lenger enn', 'more-than'],
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
      ['lita', 'about'],
      ['liten', 'about'],
      ['godt', 'more-than'],
      ['minst', 'at-least'],
      ['maks', 'at-most'],
      ['maksimalt', 'at-most'],
      ['høgst', 'at-most'],
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
      ['nærare', 'about'],
      ['nærmare', 'about'],
      ['opp mot', 'about'],
      ['ikkje eingong', 'less-than'],
      ['knapp', 'about'],
      ['god', 'more-than'],
      ['knappe', 'about'],
      ['knapt', 'about'],
      ['bortimot', 'about'],
    ],
    after: [
      ['eller meir', 'at-least'],
      ['tid', 'about'],
    ],
    fixed: new Map([
      ['trekvart time', [45, 'minute']],
      ['halvanna time', [1.5, 'hour']],
      ['halvannan times', [1.5, 'hour']],
      ['halvanna times', [1.5, 'hour']],
      ['ein og ein halv time', [1.5, 'hour']],
      ['fem kvarter', [75, 'minute']],
      ['ein time og eit kvarter', [75, 'minute']],
      ['ein time og tre kvarter', [105, 'minute']],
      ['eit kvarters tid', [15, 'minute', 'about']],
      ['eit kvarters', [15, 'minute']],
      ['tre kvarters', [45, 'minute']],
      ['halvannan time', [1.5, 'hour']],
      ['halvtanna døgn', [1.5, 'day']],
      ['halvanna veke', [1.5, 'week']],
      ['halvannan månad', [1.5, 'month']],
      ['halvtanna år', [1.5, 'year']],
      ['tre kvarter', [45, 'minute']],
      ['eit kvarter', [15, 'minute']],
      ['ein times tid', [1, 'hour', 'about']],
      ['ein halvtime', [0.5, 'hour']],
      ['halvtimes', [0.5, 'hour']],
      ['halvtimen', [0.5, 'hour']],
      ['ein halvtimes tid', [0.5, 'hour', 'about']],
      ['eit par timar', [2, 'hour', 'about']],
      ['eit par dagar', [2, 'day', 'about']],
      ['eit par veker', [2, 'week', 'about']],
      ['eit tiår', [10, 'year']],
    ]),
    andHalf: ['og ein halv', 'og eit halvt', 'og ei halv'],
    half: ['ein halv', 'eit halvt', 'ei halv', 'halve'],
    and: words('og ,'),
    compound: formsBy(
      `minute: minuttars minutts minutt
       hour: timars times timar
       day: dags dagars døgns døgn
       week: vekers vekes
       month: månaders månads
       year: års`,
      unitOf,
    ),
    barredAfter: words('lenger kortare sidan seinare tidlegare etterpå gammal gamle gammalt unna etter før'),
    upTo: words('før'),
    elapsing: words('tek tok teke gjekk varte'),
    barredBefore: words('med dei siste neste kommande første'),
    ahead: words('om'),
    reckonedFrom: words('etter før'),
    farAhead: words(''),
    articles: words('ein eit ei'),
    copulas: words('er var blir blei vart vere vore bli blitt'),
    toOr: words('til eller – -'),
    over: 'over',
    stretched: words('seg'),
    leads: words('i etter varte vart vare varer på'),
  },
}

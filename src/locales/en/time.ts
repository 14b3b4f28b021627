import { words } from '../phrases.ts'
import { formsBy, numerals, partOf, seasonOf, type TimeLexicon, timePatterns, unitOf } from '../time.ts'

const patterns = timePatterns(`
  date: {weekday}? ,? the? {month} the? {day} ,? {year}?
  date: {weekday}? ,? the? {day} of? {month} ,? {year}?
  date year=-1: {weekday}? ,? {month} {day} of? last year
  date year=-1: {weekday}? ,? {day} {month} of? last year
  date year=0: {weekday}? ,? {month} {day} of? this year
  date year=0: {weekday}? ,? {day} {month} of? this year
  date year=1: {month} {day} of? next year
  date year=1: {day} {month} of? next year
  date: {month} {day} –|-|to|and {day2} ,? {year}?
  date: {day} –|-|to|and {day2} of? {month} ,? {year}?
  date: {weekday}? ,? {iso}
  date: {weekday}? ,? {numeric}
  date month=0: the {day} of this month
  month: <in|since|until|by|from|during|of|for|through|after|before|throughout> {month-name}
  month: <a|an|its|his|her|their> {month-name}
  month: {month} ,? {year}
  month: early|mid|late -? {month-name} ,? {year}?
  month: early|late in {month-name} ,? {year}?
  month: the? beginning|start|end|middle of {month-name} ,? {year}?
  month pick=past: last|past {month-name}
  month pick=coming: next|coming {month-name}
  month year=0: this {month-name}
  month year=-1: {month-name} of? last year
  month year=0: {month-name} of? this year
  month year=1: {month-name} of? next year
  year: <in|since|from|until|by|during|of|to|between|and|before|after|around|through> {year}
  year: <the|a|its|his|her|their|our|s> {year}
  year: early|mid|late -? {year}
  year: the? beginning|start|end|middle of {year}
  decade: the? early|mid|late? {decade}
  period shift=-1: last|previous {one-unit}
  period shift=0: this {one-unit}
  period unit=weekend shift=-1: this past weekend
  period shift=0: earlier|later this {one-unit}
  period shift=0: early|late this {one-unit}
  period shift=-1: early|late last {one-unit}
  period shift=1: early|late? next {one-unit}
  period shift=1: the? coming {one-unit}
  period unit=weekend: over|at|during the weekend
  period unit=week shift=0: the week 's
  past-span: the? last|past|previous {number} {unit}
  past-span number=1: the|this past {one-unit}
  coming-span: the? next|coming {number} {unit}
  weekday: {weekday} {part}?
  weekday: {weekday} in the {part}
  weekday part=evening: late {weekday}
  weekday part=morning: early {weekday}
  weekday part=night: late {weekday} night
  weekday part=night: the? night of {weekday}
  weekday pick=recent loose=yes: last {weekday} {part}?
  weekday pick=recent: this past {weekday} {part}?
  weekday pick=coming loose=yes: next {weekday} {part}?
  weekday pick=coming: this? coming {weekday} {part}?
  weekday week=0: this {weekday} {part}?
  weekday week=-1: {weekday} of? last week
  weekday week=0: {weekday} of? this week
  weekday week=1: {weekday} of? next week
  weekday pick=before: the? previous|preceding {weekday}
  weekday pick=before: {weekday} before {free}
  weekday pick=after: the? following {weekday}
  day offset=0: right now
  day offset=0: earlier|later? today
  day offset=-1: yesterday {part}?
  day offset=-1: earlier|late yesterday
  day offset=1: tomorrow {part}?
  day offset=1: early tomorrow
  day offset=-2: the? day before yesterday
  day offset=2: the? day after tomorrow
  day offset=0 part=evening: tonight
  day offset=-1 part=night: last night
  day offset=0 part=night: overnight
  day offset=0: earlier|late|early? this {part}
  ago: {number} {unit} ago
  ago: {number} {unit} ago today
  ago about=yes: about|around|nearly|almost|over|roughly {number} {unit} ago
  ago about=yes: more|less than {number} {unit} ago
  ahead: {number} {unit} from now|today
  ahead tense=future: in {number} {unit} {free}
  narrative unit=day shift=1: the? next|following day
  narrative unit=day shift=1: the day after {free}
  narrative unit=day shift=1: a day later {free}
  narrative unit=day shift=-1: the? previous|preceding day
  narrative unit=day shift=-1: the day before {free}
  narrative unit=day shift=-1: a day earlier {free}
  narrative unit=day shift=-1: the night before {free}
  narrative unit=day shift=1: the? next|following {part}
  narrative unit=day shift=0: earlier|later? the|that same day {free}
  narrative unit=day shift=0: earlier|later? that day {free}
  narrative unit=day shift=0: earlier|later|late|early in the day
  narrative unit=day shift=0: the|that same {part} {free}
  narrative unit=day shift=0: that {part} {free}
  narrative unit=week shift=1: the following week
  narrative unit=week shift=1: the week after {free}
  narrative unit=week shift=-1: the week before {free}
  narrative unit=week shift=-1: the preceding week
  narrative unit=week shift=0: the|that same week {free}
  narrative unit=week shift=0: earlier|later? that week {free}
  narrative unit=month shift=1: the following month
  narrative unit=month shift=-1: the month before {free}
  narrative unit=month shift=0: the|that same month {free}
  narrative unit=month shift=0: earlier|later? that month {free}
  narrative unit=year shift=1: the following year
  narrative unit=year shift=-1: the year before {free}
  narrative unit=year shift=0: the|that same year {free}
  narrative unit=year shift=0: earlier|later? that year {free}
  narrative sign=1: {number} {unit} later|afterwards|afterward
  narrative sign=-1: {number} {unit} earlier|previously
  season: the? {season} of? {year}
  season: early|mid|late -? {season} of? {year}
  season pick=past: last {season}
  season pick=near: this {season}
  season pick=coming: next {season}
  holiday: {holiday} ,? {year}?
  part: <in|during> the {part}
  clock: from? {clock} –|-|to|until {clock2} {zone}?
  clock: between {clock} and {clock2} {zone}?
  clock: at|around|about? {clock} {zone}?
`)

export const time: TimeLexicon = {
  weekdays: formsBy('1: monday\n2: tuesday\n3: wednesday\n4: thursday\n5: friday\n6: saturday\n7: sunday', Number),
  shortWeekdays: formsBy('1: mon\n2: tue tues\n3: wed\n4: thu thur thurs\n5: fri\n6: sat\n7: sun', Number),
  months: formsBy(
    `1: january
     2: february
     3: march
     4: april
     5: may
     6: june
     7: july
     8: august
     9: september
     10: october
     11: november
     12: december`,
    Number,
  ),
  shortMonths: formsBy(
    '1: jan\n2: feb\n3: mar\n4: apr\n6: jun\n7: jul\n8: aug\n9: sep sept\n10: oct\n11: nov\n12: dec',
    Number,
  ),
  parts: formsBy(
    `morning: morning
     noon: noon midday lunchtime
     afternoon: afternoon
     evening: evening
     night: night midnight`,
    partOf,
  ),
  seasons: formsBy('spring: spring\nsummer: summer\nautumn: autumn fall\nwinter: winter', seasonOf),
  holidays: formsBy("12-24: christmas_eve\n12-25: christmas_day\n12-31: new_year's_eve\n01-01: new_year's_day", String),
  units: formsBy(
    `minute: minute minutes
     hour: hour hours
     day: day days
     week: week weeks
     weekend: weekend
     month: month months
     quarter: quarter
     year: year years`,
    unitOf,
  ),
  plurals: words('minutes hours days weeks weekends months quarters years'),
  numbers: numerals(
    `1: a an one
     2: two a_couple_of
     3: three
     4: four
     5: five
     6: six
     7: seven
     8: eight
     9: nine
     10: ten
     11: eleven
     12: twelve
     13: thirteen
     14: fourteen
     15: fifteen
     16: sixteen
     17: seventeen
     18: eighteen
     19: nineteen
     20: twenty
     30: thirty
     40: forty
     50: fifty
     60: sixty
     70: seventy
     80: eighty
     90: ninety
     100: hundred`,
    (ten, unit) => `${ten}-${unit}`,
  ),
  // "In March first" is no date; days are written in digits.
  ordinals: new Map(),
  ordinalMarks: new Set(['st', 'nd', 'rd', 'th']),
  decadeMarks: ['s', "'s"],
  zones: formsBy(
    `UTC: gmt utc
     local: local_time
     America/New_York: et est edt eastern_time eastern
     Europe/Brussels: cet cest central_european_time
     Europe/London: bst london_time british_time
     Europe/Moscow: moscow_time msk
     Europe/Kyiv: kyiv_time kiev_time
     Europe/Istanbul: istanbul_time turkish_time
     Europe/Oslo: oslo_time norwegian_time
     Asia/Jerusalem: israel_time
     Asia/Riyadh: riyadh_time saudi_time
     Asia/Shanghai: beijing_time
     Asia/Tokyo: tokyo_time
     Asia/Kolkata: ist`,
    String,
  ),
  capitalised: true,
  dayFirst: false,
  patterns,
  barredBefore: words('one every each black good ash most any some'),
  bindAfter: words('that as when which they he she it we i you'),
  since: words('since'),
  until: new Set(['until', 'till', 'by', 'up to']),
  from: words('from'),
  to: words('to – - through until till'),
  between: words('between'),
  and: words('and'),
  about: words('around about circa approximately roughly'),
  joinsClock: words(', from commencing starting beginning at on around by'),
  tense: {
    causes: words('reason background cause backdrop origin'),
    future: words("will shall 'll wo"),
    planned: words('would was_to were_to should'),
    plans: words(
      'invitation offer agree agreed plan plans planned planning schedule scheduled expect expected expects set due slated want wants wanted intend intends intended invite invited invites propose proposed offer offered hope hopes hoped ready prepare prepared poised going about proposal proposals suggestion',
    ),
    calledOff: words(
      'cancel cancels cancelled canceled postpone postpones postponed delay delays delayed reschedule reschedules rescheduled scrap scraps scrapped called pull pulls pulled withdraw withdraws withdrew boycott boycotts boycotted skip skips skipped',
    ),
    past: words('had have has was were'),
  },
  durations: {
    before: [
      ['a little more than', 'more-than'],
      ['a bit more than', 'more-than'],
      ['slightly more than', 'more-than'],
      ['a little less than', 'less-than'],
      ['slightly less than', 'less-than'],
      ['slightly under', 'less-than'],
      ['just short of', 'less-than'],
      ['not quite', 'less-than'],
      ['not even', 'less-than'],
      ['fewer than', 'less-than'],
      ['an estimated', 'about'],
      ['close on', 'about'],
      ['hardly', 'about'],
      ['scarcely', 'about'],
      ['virtually', 'about'],
      ['as long as', 'at-most'],
      ['as much as', 'at-most'],
      ['not less than', 'at-least'],
      ['a little over', 'more-than'],
      ['just over', 'more-than'],
      ['a bit over', 'more-than'],
      ['slightly over', 'more-than'],
      ['a good', 'more-than'],
      ['a full', 'at-least'],
      ['well over', 'more-than'],
      ['more than', 'more-than'],
      ['longer than', 'more-than'],
      ['in excess of', 'more-than'],
      ['upwards of', 'more-than'],
      ['over', 'more-than'],
      ['at least', 'at-least'],
      ['no less than', 'at-least'],
      ['a little under', 'less-than'],
      ['just under', 'less-than'],
      ['less than', 'less-than'],
      ['under', 'less-than'],
      ['no more than', 'at-most'],
      ['not more than', 'at-most'],
      ['at most', 'at-most'],
      ['up to', 'at-most'],
      ['close to', 'about'],
      ['some', 'about'],
      ['about', 'about'],
      ['around', 'about'],
      ['roughly', 'about'],
      ['approximately', 'about'],
      ['nearly', 'about'],
      ['almost', 'about'],
      ['barely', 'about'],
      ['the better part of', 'about'],
      ['the best part of', 'about'],
    ],
    after: [
      ['or more', 'at-least'],
      ['or so', 'about'],
      ['or less', 'at-most'],
      ['plus', 'more-than'],
    ],
    fixed: new Map([
      ['an hour and a quarter', [75, 'minute']],
      ['one hour and a quarter', [75, 'minute']],
      ['an hour and three quarters', [105, 'minute']],
      ['three-quarters of an hour', [45, 'minute']],
      ['a half hour', [0.5, 'hour']],
      ['quarter of an hour', [15, 'minute']],
      ['half a dozen hours', [6, 'hour', 'about']],
      ['the best part of an hour', [1, 'hour', 'about']],
      ['the better part of an hour', [1, 'hour', 'about']],
      ['the better part of a day', [1, 'day', 'about']],
      ['the best part of a day', [1, 'day', 'about']],
      ['half an hour', [0.5, 'hour']],
      ['half-hour', [0.5, 'hour']],
      ['three quarters of an hour', [45, 'minute']],
      ['a quarter of an hour', [15, 'minute']],
      ['a couple of hours', [2, 'hour', 'about']],
      ['a couple of days', [2, 'day', 'about']],
      ['a couple of weeks', [2, 'week', 'about']],
      ['a fortnight', [2, 'week']],
      ['a decade', [10, 'year']],
    ]),
    andHalf: ['and a half', '-and-a-half', 'and half', '-and-half'],
    half: ['half a', 'half an'],
    and: words('and ,'),
    compound: formsBy('minute: minute\nhour: hour\nday: day\nweek: week\nmonth: month\nyear: year', unitOf),
    barredAfter: words('longer shorter away ago later earlier old from before after afterwards previously'),
    upTo: words('before'),
    elapsing: words('take takes took taken'),
    barredBefore: words('with every per within past next coming first every last previous'),
    ahead: words(''),
    reckonedFrom: words('after from before'),
    farAhead: words('in'),
    articles: words('a an one'),
    copulas: words('is are was were be been turned turns becomes aged am'),
    toOr: words('to or – -'),
    over: 'over',
    stretched: words('stretched stretches extended extends spread'),
    leads: words('for after lasted lasting last lasts took taking of'),
  },
}

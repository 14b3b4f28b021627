/** Units a time is counted in. A weekend is Saturday and Sunday. */
export type TimeUnit = 'minute' | 'hour' | 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year'

export type DayPart = 'morning' | 'forenoon' | 'noon' | 'afternoon' | 'evening' | 'night'

export type Season = 'spring' | 'summer' | 'autumn' | 'winter'

/**
 * How an expression is resolved; the parameters of each stand at its function in `reading/times/`.
 * - `date`, `month`, `year`, `decade`, `season`, `holiday`, `week-number`: what the calendar names.
 * - `weekday`, `day`, `period`, `ago`, `ahead`, `past-span`, `coming-span`: counted from the day of publication.
 * - `narrative`: counted from the time told of last. `part`, `clock`: a part of a day named elsewhere.
 */
export type TimeRule =
  | 'date'
  | 'month'
  | 'year'
  | 'decade'
  | 'season'
  | 'holiday'
  | 'week-number'
  | 'weekday'
  | 'day'
  | 'period'
  | 'ago'
  | 'ahead'
  | 'past-span'
  | 'coming-span'
  | 'narrative'
  | 'part'
  | 'clock'

/** What a place in a pattern may be filled with, beside fixed words. */
export type TimeSlot =
  | 'weekday'
  | 'month'
  | 'month-name'
  | 'day'
  | 'year'
  | 'part'
  | 'number'
  | 'unit'
  | 'one-unit'
  | 'season'
  | 'holiday'
  | 'clock'
  | 'hour'
  | 'zone'
  | 'iso'
  | 'numeric'
  | 'decade'
  | 'free'

export type PatternElement =
  | { readonly kind: 'slot'; readonly slot: TimeSlot; readonly key: string; readonly optional: boolean }
  | {
      readonly kind: 'words'
      readonly words: ReadonlySet<string>
      readonly optional: boolean
      readonly context: boolean
    }

/** One way to write a time. */
export interface TimePattern {
  readonly rule: TimeRule
  readonly parameters: Readonly<Record<string, string>>
  readonly elements: readonly PatternElement[]
}

/** What Readout knows of the times of one language. All words lower case. */
export interface TimeLexicon {
  /** ISO: Monday is 1. */
  readonly weekdays: ReadonlyMap<string, number>
  readonly months: ReadonlyMap<string, number>
  /** Short forms, without their point; good only beside a day or a year. */
  readonly shortMonths: ReadonlyMap<string, number>
  readonly shortWeekdays: ReadonlyMap<string, number>
  readonly parts: ReadonlyMap<string, DayPart>
  readonly seasons: ReadonlyMap<string, Season>
  /** Month and day: 'julaften' is '12-24'. */
  readonly holidays: ReadonlyMap<string, string>
  readonly units: ReadonlyMap<string, TimeUnit>
  /** Forms of units that are never one: "the coming weeks" are no certain week. */
  readonly plurals: ReadonlySet<string>
  readonly numbers: ReadonlyMap<string, number>
  /** Ordinals written out, as days of the month: 'attende' is 18. */
  readonly ordinals: ReadonlyMap<string, number>
  /** What follows a day's digits without a space: '.', 'th', ':e'. */
  readonly ordinalMarks: ReadonlySet<string>
  /** What makes a decade of digits: '-tallet', 's'. */
  readonly decadeMarks: readonly string[]
  /** IANA names by the words of a zone; 'local' where no zone is told. */
  readonly zones: ReadonlyMap<string, string>
  /** Whether weekdays and months bear a capital, so that "may" is no month. */
  readonly capitalised: boolean
  /** Whether 2/3 is the second of March. */
  readonly dayFirst: boolean
  readonly patterns: readonly TimePattern[]
  /** Words before an expression that make it no single time: 'every', 'hver', 'Black'. */
  readonly barredBefore: ReadonlySet<string>
  /** Words after a time counted from the narrative that bind it to something else: 'som', 'at', 'that'. */
  readonly bindAfter: ReadonlySet<string>
  readonly since: ReadonlySet<string>
  readonly until: ReadonlySet<string>
  readonly from: ReadonlySet<string>
  readonly to: ReadonlySet<string>
  readonly between: ReadonlySet<string>
  readonly and: ReadonlySet<string>
  readonly about: ReadonlySet<string>
  /** May stand between a day and its clock time: 'at', 'kl', ','. */
  readonly joinsClock: ReadonlySet<string>
  readonly tense: TenseWords
  readonly durations: DurationWords
}

/** Words that tell the time of a verb where its own form does not. Forms, lower case. */
export interface TenseWords {
  /** Nouns for what something comes of, each form: 'reason', 'bakgrunnen'. What they are has been: "the reason is a call on Friday". */
  readonly causes: ReadonlySet<string>
  /** 'vil', 'will'. */
  readonly future: ReadonlySet<string>
  /** 'skulle', 'was to': what was once to come may lie on either side of today. */
  readonly planned: ReadonlySet<string>
  /** Forms and lemmas of verbs and adjectives whose infinitive is still to come: 'agree', 'planlegge', 'due'. */
  readonly plans: ReadonlySet<string>
  /** Verbs of calling off or putting off: "fredagens møte" under one of them may be yet to come. */
  readonly calledOff: ReadonlySet<string>
  /** 'har', 'had', 'ble'. */
  readonly past: ReadonlySet<string>
  /** What each present of a verb that is no auxiliary ends in; absent where a present may end in any letter. */
  readonly presentEnding?: RegExp
  /** Pasts that end as a passive does: 'frøs'. */
  readonly pastsInS?: ReadonlySet<string>
}

export interface DurationWords {
  /** Phrases before a length, longest first, with their qualifier. */
  readonly before: readonly (readonly [phrase: string, qualifier: DurationQualifier])[]
  /** Phrases after it: 'eller mer', "'s tid". */
  readonly after: readonly (readonly [phrase: string, qualifier: DurationQualifier])[]
  /** Whole lengths: 'halvannen time' is 1.5 hours. */
  readonly fixed: ReadonlyMap<string, readonly [number: number, unit: TimeUnit, qualifier?: DurationQualifier]>
  /** Words for a half after a number: 'og en halv', 'and a half'; after the unit too: 'an hour and a half'. */
  readonly andHalf: readonly string[]
  /** Words for half a unit: 'en halv', 'half an'. */
  readonly half: readonly string[]
  readonly and: ReadonlySet<string>
  /** Units inside a compound: 'minutters', 'timers', 'minute', 'day'. */
  readonly compound: ReadonlyMap<string, TimeUnit>
  /** Words after a length that make it a point in time or an age: 'siden', 'ago', 'old', 'senere'. */
  readonly barredAfter: ReadonlySet<string>
  /** Of these, the words up to which it runs behind a verb of elapsing: "it took ten minutes before they hung up". */
  readonly upTo: ReadonlySet<string>
  readonly elapsing: ReadonlySet<string>
  /** Words before it that do: 'the last', 'per'. */
  readonly barredBefore: ReadonlySet<string>
  /** Of these, what leads to a day so far ahead, but not before a genitive: 'om ti dager', and not 'enige om ti dagers våpenhvile'. */
  readonly ahead: ReadonlySet<string>
  /** Of the words behind it, prepositions that follow a length as well, where it is led in: "for ten days after the talks". */
  readonly reckonedFrom: ReadonlySet<string>
  /** Words before it that do where it is longer than hours: "in three years", yet "over in two hours". */
  readonly farAhead: ReadonlySet<string>
  /** Number words that are articles too: "a day" is a length only after one of `leads` or a qualifier. */
  readonly articles: ReadonlySet<string>
  /** Forms of 'to be' and 'become', before which a number of years is an age. */
  readonly copulas: ReadonlySet<string>
  /** Words between the ends of a length that is not exact: 'to', 'eller'. */
  readonly toOr: ReadonlySet<string>
  /** The word that means more than a length or all through it: 'over'. */
  readonly over: string
  /** What stands right before that word where something goes on through the length: 'stretched over an hour', 'strakk seg over en time'. */
  readonly stretched: ReadonlySet<string>
  readonly leads: ReadonlySet<string>
}

export type DurationQualifier = 'about' | 'more-than' | 'at-least' | 'at-most' | 'less-than'

/** Makes a map of lines 'value: form form form'; several words of one form are joined by '_'. */
export const formsBy = <T>(table: string, readValue: (text: string) => T): ReadonlyMap<string, T> => {
  const found = new Map<string, T>()
  for (const line of table.trim().split('\n')) {
    const [value = '', forms = ''] = line.split(': ')
    for (const form of forms.trim().split(/\s+/u)) found.set(form.replaceAll('_', ' '), readValue(value.trim()))
  }
  return found
}

/**
 * Reads a table of numerals as `formsBy` does, with what the language makes of the tens and two to nine: "tjuefem",
 * "femogtyve", "twenty-five".
 */
export const numerals = (text: string, join: (ten: string, unit: string) => string): ReadonlyMap<string, number> => {
  const simple = formsBy(text, Number)
  const compounds = [...simple]
    .filter(([, ten]) => ten >= 20 && ten < 100 && ten % 10 === 0)
    .flatMap(([ten, tens]) =>
      [...simple]
        .filter(([unit, units]) => units >= 2 && units <= 9 && !unit.includes(' '))
        .map(([unit, units]): [string, number] => [join(ten, unit), tens + units]),
    )
  return new Map([...compounds, ...simple])
}

const unitNames = new Set<TimeUnit>(['minute', 'hour', 'day', 'week', 'weekend', 'month', 'quarter', 'year'])
const isUnit = (text: string): text is TimeUnit => [...unitNames].some((unit) => unit === text)
const partNames = new Set<DayPart>(['morning', 'forenoon', 'noon', 'afternoon', 'evening', 'night'])
const isPart = (text: string): text is DayPart => [...partNames].some((part) => part === text)
const seasonNames = new Set<Season>(['spring', 'summer', 'autumn', 'winter'])
const isSeason = (text: string): text is Season => [...seasonNames].some((season) => season === text)
const checked =
  <T extends string>(guard: (text: string) => text is T) =>
  (text: string): T => {
    if (!guard(text)) throw new Error(`'${text}' is no name of a unit, a part of the day or a season`)
    return text
  }

export const unitOf = checked(isUnit)
export const partOf = checked(isPart)
export const seasonOf = checked(isSeason)

const rules = new Set<string>([
  'date',
  'month',
  'year',
  'decade',
  'season',
  'holiday',
  'week-number',
  'weekday',
  'day',
  'period',
  'ago',
  'ahead',
  'past-span',
  'coming-span',
  'narrative',
  'part',
  'clock',
] satisfies readonly TimeRule[])
const isRule = (text: string): text is TimeRule => rules.has(text)

const slots = new Set<string>([
  'weekday',
  'month',
  'month-name',
  'day',
  'year',
  'part',
  'number',
  'unit',
  'one-unit',
  'season',
  'holiday',
  'clock',
  'hour',
  'zone',
  'iso',
  'numeric',
  'decade',
  'free',
] satisfies readonly TimeSlot[])
const isSlot = (text: string): text is TimeSlot => slots.has(text)

const elementOf = (text: string): PatternElement => {
  const optional = text.endsWith('?') && text.length > 1
  const bare = optional ? text.slice(0, -1) : text
  const slot = /^\{(.+)\}$/u.exec(bare)?.[1]
  if (slot !== undefined) {
    const name = slot.replace(/\d$/u, '')
    if (!isSlot(name)) throw new Error(`no slot is called '${name}'`)
    return { kind: 'slot', slot: name, key: slot, optional }
  }
  const context = /^<(.+)>$/u.exec(bare)?.[1]
  return { kind: 'words', words: new Set((context ?? bare).split('|')), optional, context: context !== undefined }
}

/**
 * Reads patterns, one a line: 'rule parameter=value: elements'. An element is a {slot}, a word, several words as
 * 'a|b', or words that must stand before and are no part of the time, '<in|since>'; a '?' makes it optional.
 */
export const timePatterns = (lines: string): readonly TimePattern[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [head = '', ...rest] = line.split(': ')
      const [rule = '', ...parameters] = head.trim().split(/\s+/u)
      if (!isRule(rule)) throw new Error(`no rule is called '${rule}'`)
      return {
        rule,
        parameters: Object.fromEntries(parameters.map((parameter) => parameter.split('='))),
        elements: rest.join(': ').trim().split(/\s+/u).map(elementOf),
      }
    })

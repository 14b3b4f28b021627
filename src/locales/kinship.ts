import type { City } from './cities.ts'
import type { StateLexicon, StateWord } from './states.ts'

/**
 * How the words of a language stand to those of the one whose trees the model has learnt: read through these, a Danish
 * or Swedish sentence is nearly a Norwegian one, word for word. Only the model's input is respelt; a report's own words
 * are kept everywhere else.
 */
export interface Kinship {
  /** Words by their counterpart, lower case. */
  readonly words: ReadonlyMap<string, string>
  /** The second of two words by its counterpart behind the first: 'rum' of "ägde rum". */
  readonly pairs?: ReadonlyMap<string, string>
  /** Words that are last parts of compounds as well: 'ministern' of "försvarsministern". */
  readonly tails: ReadonlyMap<string, string>
  /** Names of states, their people and towns by theirs, with the capitals they are written with. */
  readonly names: ReadonlyMap<string, string>
  /** Letters and groups of letters by theirs, in order, for words that the lists lack. */
  readonly letters: readonly (readonly [from: RegExp, to: string])[]
  /** Endings by theirs; the first that fits and leaves at least three letters. */
  readonly endings: readonly Ending[]
  /** Words behind which a form with one of these endings stands by a noun and is no past tense: "de fængslede". */
  readonly attributive: {
    readonly before: ReadonlySet<string>
    readonly endings: readonly Ending[]
    /** The same of what the lists give for such a form. */
    readonly listed: readonly Ending[]
  }
  /** The word before an infinitive where the language has one word for that and for "that": 'att', 'at'. */
  readonly marker: {
    readonly word: string
    readonly infinitive: string
    readonly clause: string
    /** The shape of an infinitive, of the word behind the marker. */
    readonly shape: RegExp
    /** Words of that shape that open a clause. */
    readonly openers: ReadonlySet<string>
  }
  /** The word that is both "who" and "there", where the language has one: 'der'. */
  readonly there?: {
    readonly word: string
    readonly relative: string
    readonly expletive: string
    /** Verbs and conjunctions behind which it is "there". */
    readonly after: ReadonlySet<string>
    readonly afterShape: RegExp
  }
  /** Commas that the other language does not set: before words that open a clause, and round a name behind a title. */
  readonly commas?: { readonly before: ReadonlySet<string>; readonly title: RegExp }
  /** How a passive of the past ends where the other language has but one of the present: 'diskuterades'. */
  readonly pastPassive?: RegExp
  /** What an infinitive, and a noun by itself, is of their inflected forms; the first ending that fits. */
  readonly lemmas: { readonly verb: readonly Ending[]; readonly noun: readonly Ending[] }
}

type Ending = readonly [from: string, to: string]

/** Reads 'och og, inte ikke' into pairs. */
export const counterparts = (...lists: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    lists
      .join(',')
      .split(',')
      .flatMap((entry): [string, string][] => {
        const [from, to] = entry.trim().split(/\s+/u)
        return from !== undefined && to !== undefined ? [[from, to]] : []
      }),
  )

interface Names {
  readonly states: StateLexicon
  readonly exonyms: ReadonlyMap<string, City>
}

const isOneWord = (form: string | undefined): form is string => form !== undefined && !/[^\p{L}\p{M}]/u.test(form)

/** Pairs the words of one kind for one state: the first with the first, and so on; the other's last for what is over. */
const pairsOf = (own: readonly StateWord[], other: readonly StateWord[]): readonly [string, string][] =>
  own.flatMap(({ form, forms }, at): [string, string][] => {
    const theirs = (other[at] ?? other[0])?.forms ?? []
    const names = forms.filter(isOneWord)
    return names.flatMap((name, place): [string, string][] => {
      // a name's forms are names of their own, an adjective's and a people's are inflected alike
      const counterpart = form === 'name' ? theirs.find(isOneWord) : (theirs[place] ?? theirs.at(-1))
      return isOneWord(counterpart) && counterpart !== name ? [[name, counterpart]] : []
    })
  })

const byState = (words: readonly StateWord[]): ReadonlyMap<string, readonly StateWord[]> => {
  const groups = new Map<string, StateWord[]>()
  for (const word of words) {
    const key = `${word.country} ${word.form}`
    groups.set(key, [...(groups.get(key) ?? []), word])
  }
  return groups
}

/** Gives the names of states, their adjectives, peoples and capitals, and of towns, as the other language has them, the genitives of names too. */
export const counterpartNames = (own: Names, other: Names): ReadonlyMap<string, string> => {
  const [mine, theirs] = [byState(own.states.words), byState(other.states.words)]
  const pairs = [...mine].flatMap(([key, words]) => (key.endsWith('seat') ? [] : pairsOf(words, theirs.get(key) ?? [])))
  const townsThere = new Map([...other.exonyms].reverse().map(([form, city]) => [city, form]))
  for (const [form, city] of own.exonyms) {
    const town = townsThere.get(city) ?? city.name
    if (isOneWord(form) && isOneWord(town) && town !== form) pairs.push([form, town])
  }
  return new Map(
    pairs.flatMap(([from, to]): [string, string][] =>
      /^\p{Lu}/u.test(from)
        ? [
            [from, to],
            [`${from}s`, `${to}s`],
          ]
        : [[from, to]],
    ),
  )
}

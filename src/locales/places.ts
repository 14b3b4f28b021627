import { type City, knownCities } from './cities.ts'

/** What Readout knows of the places of one language. Words are lower case, names are not. */
export interface PlaceLexicon {
  /** Forms of this language by the city; the usual English names are known in every language. */
  readonly exonyms: ReadonlyMap<string, City>
  /** ISO 3166-1 alpha-2: the states whose towns are named without their country, being at home. */
  readonly home: readonly string[]
  /** Prepositions before a place where something is or goes: 'i', 'til', 'at'. */
  readonly locatives: ReadonlySet<string>
  /** Those of them that never stand before one who is spoken to: 'i', 'in'. */
  readonly inside: ReadonlySet<string>
  /** Prepositions before a place or its government alike: 'from Moscow'. */
  readonly away: ReadonlySet<string>
  /** Forms and lemmas of verbs and nouns that take a place: 'visit', 'forlate', 'reise'. */
  readonly visits: ReadonlySet<string>
  /** Nouns before a city's name: 'byen', 'hovedstaden'. */
  readonly cityNouns: ReadonlySet<string>
  /** Nouns that by themselves mean the capital of the state named before: "the Georgian capital". */
  readonly capitalNouns: ReadonlySet<string>
  /** Words between such a noun and the name: 'of'. */
  readonly cityOf: ReadonlySet<string>
  /** How this language writes the sounds of other alphabets, and what English has for them: 'tsj' is 'ch'. Longest first. */
  readonly respellings: readonly (readonly [sound: string, letters: string])[]
}

/** What the Nordic languages have in common in transcribing Cyrillic, Persian and Arabic. */
export const nordicRespellings: PlaceLexicon['respellings'] = [
  ['sjtsj', 'shch'],
  ['sjtj', 'shch'],
  ['dzj', 'j'],
  ['dsj', 'j'],
  ['tsj', 'ch'],
  ['zj', 'zh'],
  ['sj', 'sh'],
  ['tj', 'ch'],
  ['å', 'o'],
]

/** Reads exonyms, a line each: English name | forms parted by ';'. Throws on a city that is not known. */
export const exonymsOf = (table: string): ReadonlyMap<string, City> =>
  new Map(
    table
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [name = '', forms = ''] = line.split(' | ').map((field) => field.trim())
        const city = knownCities.get(name)
        if (!city) throw new Error(`no city is called '${name}'`)
        return forms.split('; ').map((form) => [form, city] as const)
      }),
  )

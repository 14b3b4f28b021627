/** What a word for a state is. `seat` is a house, office or ministry that speaks for one: "Kreml", "Downing Street". */
export type StateForm = 'name' | 'adjective' | 'demonym' | 'capital' | 'seat'

/** A word or phrase that stands for a state, with all its forms but the genitive. */
export interface StateWord {
  readonly form: StateForm
  /** ISO 3166-1 alpha-2; 'XK' for Kosovo. */
  readonly country: string
  readonly forms: readonly string[]
  /** With 'capital' and 'seat': its usual English name where that differs from the English table's capital. */
  readonly english?: string
}

export interface StateLexicon {
  readonly words: readonly StateWord[]
  /** What may follow a name to make it a possessor, apostrophes included, longest first: "'s", "s". */
  readonly genitiveEndings: readonly string[]
  /** Whether adjectives and demonyms are written with a small letter inside a sentence. */
  readonly smallAdjectives: boolean
  /** First parts that turn an adjective away from its state: "pro-russisk" is no side of Russia. */
  readonly attitudes: ReadonlySet<string>
}

export interface StateSource {
  /** A line a state: code | names | adjectives | demonyms | capitals; several parted by ';', a capital's English name after '='. */
  readonly states: string
  /** A line a seat: code | English name | forms. */
  readonly seats: string
  readonly adjectiveForms: (adjective: string) => readonly string[]
  /** Official names that an adjective makes: "the French Republic", "Den franske republikk". */
  readonly republics: (adjective: string) => readonly string[]
  /** The forms of a demonym; the table may give several forms parted by '/'. */
  readonly demonymForms: (demonym: readonly string[]) => readonly string[]
  readonly genitiveEndings: readonly string[]
  readonly smallAdjectives: boolean
  readonly attitudes: readonly string[]
}

const listOf = (field: string | undefined): readonly string[] =>
  (field ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')

const rowsOf = (table: string): readonly (readonly string[])[] =>
  table
    .split('\n')
    .map((line) => line.split('|').map((field) => field.trim()))
    .filter((row) => row[0] !== '')

/** Makes a language's lexicon of states out of its tables. */
export const stateLexicon = (source: StateSource): StateLexicon => {
  const words: StateWord[] = []
  for (const [country = '', names, adjectives, demonyms, capitals] of rowsOf(source.states)) {
    if (names) words.push({ form: 'name', country, forms: listOf(names) })
    for (const adjective of listOf(adjectives)) {
      words.push({ form: 'adjective', country, forms: source.adjectiveForms(adjective) })
      words.push({ form: 'name', country, forms: source.republics(adjective) })
    }
    for (const demonym of listOf(demonyms))
      words.push({ form: 'demonym', country, forms: source.demonymForms(demonym.split('/')) })
    for (const capital of listOf(capitals)) {
      const [form = '', english] = capital.split('=')
      words.push({ form: 'capital', country, forms: [form], ...(english ? { english } : {}) })
    }
  }
  for (const [country = '', english = '', forms] of rowsOf(source.seats))
    words.push({ form: 'seat', country, english, forms: listOf(forms) })
  return {
    words,
    genitiveEndings: source.genitiveEndings,
    smallAdjectives: source.smallAdjectives,
    attitudes: new Set(source.attitudes),
  }
}

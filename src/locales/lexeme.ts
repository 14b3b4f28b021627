/**
 * A word with its forms. Forms are written out, since the model's lemmas fail on words it has seldom met and on
 * languages it was not trained for.
 */
export interface Lexeme {
  readonly lemma: string
  readonly forms: ReadonlySet<string>
  /** Words of which one must stand near it, as its particle or a fixed part: 'opp' in "tok opp". */
  readonly particles?: ReadonlySet<string>
}

/** Makes a lexeme of its forms, the lemma first: 'si sier sa sagt sies', with particles behind a plus: 'ta tar tok +opp|for'. */
export const lexeme = (entry: string): Lexeme => {
  const [forms = '', particles] = entry.split('+')
  const all = forms.trim().toLowerCase().split(/\s+/u)
  return {
    lemma: all[0] ?? '',
    forms: new Set(all),
    ...(particles !== undefined && { particles: new Set(particles.trim().split('|').filter(Boolean)) }),
  }
}

export const lexemes = (...entries: readonly string[]): readonly Lexeme[] => entries.map(lexeme)

/** A word of a text, its form and its lemma in lower case. */
interface Word {
  readonly lower: string
  readonly lowerLemma: string
}

/** Tells whether a token is a form of the lexeme: by its written form, else by its lemma. */
export const isFormOf = (token: Word, word: Lexeme): boolean =>
  word.forms.has(token.lower) || token.lowerLemma === word.lemma

/** Where in a list stand the words that a form, or a lemma, is of. */
interface Places {
  readonly byForm: ReadonlyMap<string, readonly number[]>
  readonly byLemma: ReadonlyMap<string, readonly number[]>
}

const none: readonly number[] = []
const noEntry: readonly never[] = []

/** Places by list: a lexicon's lists never change, and every token of a report is held against them. */
const indexes = new WeakMap<readonly unknown[], Places>()

const add = (map: Map<string, number[]>, key: string, at: number): void => {
  const places = map.get(key)
  if (places) places.push(at)
  else map.set(key, [at])
}

const indexed = (list: readonly unknown[], words: readonly Lexeme[]): Places => {
  const byForm = new Map<string, number[]>()
  const byLemma = new Map<string, number[]>()
  words.forEach((word, at) => {
    for (const form of word.forms) add(byForm, form, at)
    add(byLemma, word.lemma, at)
  })
  const made = { byForm, byLemma }
  indexes.set(list, made)
  return made
}

const placesOf = (words: readonly Lexeme[]): Places => indexes.get(words) ?? indexed(words, words)

const placesOfEntries = (entries: readonly { readonly word: Lexeme }[]): Places =>
  indexes.get(entries) ??
  indexed(
    entries,
    entries.map(({ word }) => word),
  )

const placesAt = (token: Word, { byForm, byLemma }: Places): readonly number[] => {
  const own = byForm.get(token.lower)
  const meant = byLemma.get(token.lowerLemma)
  if (own === undefined) return meant ?? none
  if (meant === undefined || (own.length === 1 && meant.length === 1 && own[0] === meant[0])) return own
  return [...new Set([...own, ...meant])].sort((a, b) => a - b)
}

/** What stands at places of a list; no list is made where there are none, as for nearly every token. */
const at = <T>(list: readonly T[], places: readonly number[] | undefined): readonly T[] => {
  if (places === undefined || places.length === 0) return noEntry
  const found: T[] = []
  for (const place of places) {
    const entry = list[place]
    if (entry !== undefined) found.push(entry)
  }
  return found
}

/** Tells whether a token is a form of one of the words: `isFormOf` over a list of the lexicon. */
export const isFormOfAny = (token: Word, words: readonly Lexeme[]): boolean => {
  const { byForm, byLemma } = placesOf(words)
  return byForm.has(token.lower) || byLemma.has(token.lowerLemma)
}

/** Gives the words of a lexicon's list that a token is a form of, in the list's order. */
export const lexemesOf = (token: Word, words: readonly Lexeme[]): readonly Lexeme[] =>
  at(words, placesAt(token, placesOf(words)))

/** Gives the entries of a lexicon's list whose word a token is a form of, in the list's order. */
export const entriesOf = <T extends { readonly word: Lexeme }>(token: Word, entries: readonly T[]): readonly T[] =>
  at(entries, placesAt(token, placesOfEntries(entries)))

/** As `entriesOf`, a written form before a lemma: where the form is listed, what the lemma alone would give is left out. */
export const entriesByForm = <T extends { readonly word: Lexeme }>(
  token: Word,
  entries: readonly T[],
): readonly T[] => {
  const { byForm, byLemma } = placesOfEntries(entries)
  return at(entries, byForm.get(token.lower) ?? byLemma.get(token.lowerLemma))
}

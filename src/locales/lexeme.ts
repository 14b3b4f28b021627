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
  return { lemma: all[0] ?? '', forms: new Set(all), ...(particles !== undefined && { particles: new Set(particles.trim().split('|').filter(Boolean)) }) }
}

export const lexemes = (...entries: readonly string[]): readonly Lexeme[] => entries.map(lexeme)

/** Tells whether a token is a form of the lexeme: by its written form, else by its lemma. */
export const isFormOf = (token: { readonly form: string; readonly lemma: string }, word: Lexeme): boolean =>
  word.forms.has(token.form.toLowerCase()) || token.lemma.toLowerCase() === word.lemma

/** Finds, for many lexemes at once, the entry a token is a form of. */
export interface LexemeIndex<T> {
  find(token: { readonly form: string; readonly lemma: string }): T | undefined
}

/** Indexes entries by the forms of their word; on a clash the earlier entry wins, a written form before a lemma. */
export const indexLexemes = <T>(entries: readonly T[], wordOf: (entry: T) => Lexeme): LexemeIndex<T> => {
  const byForm = new Map<string, T>()
  const byLemma = new Map<string, T>()
  for (const entry of entries) {
    const word = wordOf(entry)
    for (const form of word.forms) if (!byForm.has(form)) byForm.set(form, entry)
    if (!byLemma.has(word.lemma)) byLemma.set(word.lemma, entry)
  }
  return { find: (token) => byForm.get(token.form.toLowerCase()) ?? byLemma.get(token.lemma.toLowerCase()) }
}

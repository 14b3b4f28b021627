/** Finds fixed sequences of words in a sentence, whatever their case. */
export interface PhraseIndex {
  /** How many tokens a phrase that begins at this token takes; the longest wins; 0 where none begins. */
  lengthAt(tokens: readonly { readonly lower: string }[], index: number): number
}

/** Indexes phrases, separated by commas, words by spaces: 'behind closed doors, face to face'. */
export const phrases = (list: string): PhraseIndex => indexed(list.toLowerCase().split(','))

const indexed = (list: Iterable<string>): PhraseIndex => {
  const byFirst = new Map<string, (readonly string[])[]>()
  for (const phrase of list) {
    const words = phrase.trim().split(/\s+/u).filter(Boolean)
    const first = words[0]
    if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), words])
  }
  const wordAt = (tokens: readonly { readonly lower: string }[], index: number): string => tokens[index]?.lower ?? ''
  return {
    lengthAt: (tokens, index) => {
      const begun = byFirst.get(wordAt(tokens, index))
      if (begun === undefined) return 0
      let longest = 0
      for (const words of begun)
        if (words.length > longest && words.every((word, at) => wordAt(tokens, index + at) === word))
          longest = words.length
      return longest
    },
  }
}

const indexes = new WeakMap<readonly string[] | ReadonlySet<string>, PhraseIndex>()

/** How many tokens a phrase out of a lexicon's list takes that begins at this token: the longest, 0 where none does. */
export const phraseLengthAt = (
  list: readonly string[] | ReadonlySet<string>,
  tokens: readonly { readonly lower: string }[],
  index: number,
): number => {
  const known = indexes.get(list)
  if (known) return known.lengthAt(tokens, index)
  const made = indexed(list)
  indexes.set(list, made)
  return made.lengthAt(tokens, index)
}

/** A set of single words, lower case, separated by spaces. */
export const words = (list: string): ReadonlySet<string> =>
  new Set(list.trim().toLowerCase().split(/\s+/u).filter(Boolean))

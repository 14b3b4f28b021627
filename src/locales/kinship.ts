/**
 * How the words of a language stand to those of the one whose trees the model has learnt: read through these, a Danish
 * or Swedish sentence is nearly a Norwegian one, word for word. Only the model's input is respelt; a report's own words
 * are kept everywhere else.
 */
export interface Kinship {
  /** Words by their counterpart, lower case. */
  readonly words: ReadonlyMap<string, string>
  /** Letters and groups of letters by theirs, in order, for words that the list lacks. */
  readonly letters: readonly (readonly [from: RegExp, to: string])[]
  /** Endings by theirs; the first that fits and leaves at least three letters. */
  readonly endings: readonly (readonly [from: string, to: string])[]
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
}

/** Reads 'och og, inte ikke' into pairs. */
export const counterparts = (...lists: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    lists.join(',').split(',').flatMap((entry): [string, string][] => {
      const [from, to] = entry.trim().split(/\s+/u)
      return from !== undefined && to !== undefined ? [[from, to]] : []
    }),
  )

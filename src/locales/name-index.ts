/**
 * Finds fixed names in a sentence, whatever the tokenizer makes of their points, hyphens and apostrophes: a name is
 * compared with the text of the tokens, a space wherever there is white space between two.
 */
export interface NameIndex<T> {
  /** All names that begin at this token, the longest first; of two as long, the one that was added first. */
  startingAt(tokens: readonly Word[], index: number): readonly NameMatch<T>[]
  /** The names that a whole string is, such as one part of a compound. */
  exactly(form: string): readonly NameMatch<T>[]
}

export interface NameMatch<T> {
  readonly value: T
  /** Token index after the last, half-open. */
  readonly last: number
  readonly genitive: boolean
  /** The name as the index has it. */
  readonly name: string
  /** The text's own letters, the genitive ending cut off. */
  readonly written: string
}

interface Word {
  readonly form: string
  readonly start: number
  readonly end: number
}

interface Entry<T> {
  readonly name: string
  readonly value: T
}

const none: readonly never[] = []

/** No name has more tokens than this. */
const longest = 12

const varied = /[\s’]/u
const plain = (form: string): string => (varied.test(form) ? form.replace(/\s+/gu, ' ').replaceAll('’', "'") : form)

/** Tells whether every capital of the name is a capital in the text: "US" is not "us", "Kreml" may be "KREML". */
const keepsCapitals = (name: string, written: string): boolean => {
  if (name === written) return true
  if (name.length !== written.length) return false
  for (let at = 0; at < name.length; at++) {
    const letter = name.charAt(at)
    if (letter !== written.charAt(at) && letter !== letter.toLowerCase()) return false
  }
  return true
}

/** Indexes names with their values; endings are what may follow a name in the genitive, longest first. */
export const indexNames = <T>(
  entries: Iterable<readonly [name: string, value: T]>,
  genitiveEndings: readonly string[],
): NameIndex<T> => {
  const byName = new Map<string, Entry<T>[]>()
  const beginnings = new Set<string>()
  for (const [written, value] of entries) {
    const name = plain(written)
    const key = name.toLowerCase()
    const known = byName.get(key)
    if (known) known.push({ name, value })
    else byName.set(key, [{ name, value }])
    // Every place where a tokenizer might cut.
    const parts = key.match(/[\p{L}\p{N}\p{M}]+|./gu) ?? []
    let beginning = ''
    for (const part of parts.slice(0, -1)) {
      beginning += part
      beginnings.add(beginning)
    }
  }
  const endings = [...new Set(genitiveEndings.map((ending) => ending.replaceAll('’', "'")))]

  const matchesOf = (written: string, last: number): readonly NameMatch<T>[] => {
    const lower = written.toLowerCase()
    let found: NameMatch<T>[] | undefined
    const collect = (key: string, stem: string, genitive: boolean): void => {
      for (const { name, value } of byName.get(key) ?? [])
        if (keepsCapitals(name, stem)) {
          found ??= []
          found.push({ value, last, genitive, name, written: stem })
        }
    }
    collect(lower, written, false)
    for (const ending of endings)
      if (lower.length > ending.length + 1 && lower.endsWith(ending))
        collect(lower.slice(0, -ending.length), written.slice(0, -ending.length), true)
    return found ?? none
  }

  return {
    startingAt: (tokens, index) => {
      let found: readonly NameMatch<T>[] = none
      let written = ''
      for (let at = index; at < tokens.length && at < index + longest; at++) {
        const token = tokens[at]
        if (token === undefined) break
        const before = at === index ? undefined : tokens[at - 1]
        written += (before && before.end < token.start ? ' ' : '') + plain(token.form)
        const matches = matchesOf(written, at + 1)
        if (matches.length > 0) found = [...matches, ...found]
        if (!beginnings.has(written.toLowerCase())) break
      }
      return found
    },
    exactly: (form) => matchesOf(plain(form), 1),
  }
}

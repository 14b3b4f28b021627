import type { Token } from '../../language/analysis.ts'
import type { Locale } from '../../locales/locale.ts'
import type { CollectiveNoun, GrammaticalGender, OfficeKind, OfficeNoun, PersonNoun } from '../../locales/offices.ts'

/** An office noun met in a sentence: tokens `first` to `last`, half-open. */
export interface OfficeMatch {
  readonly first: number
  readonly last: number
  readonly kind: OfficeKind
  readonly plural: boolean
  /** With a plural: the word for one of them, where the lexicon has it. */
  readonly singular?: string
  /** The form has an article of its own: "ministeren" beside "minister". */
  readonly definite: boolean
  /** The noun itself is a possessor: "presidentens". */
  readonly genitive: boolean
  /** The noun itself says that it was once: "ekspresident". */
  readonly former?: boolean
  /** What stands before the hyphen of a compound: 'CIA' in "CIA-direktør". */
  readonly prefix?: string
  readonly gender?: GrammaticalGender
}

export interface CollectiveMatch {
  readonly first: number
  readonly last: number
  readonly noun: CollectiveNoun
}

interface Entry<T> {
  readonly words: readonly string[]
  readonly value: T
}

interface OfficeValue {
  readonly kind: OfficeKind
  readonly plural: boolean
  readonly definite: boolean
  readonly singular?: string
  readonly gender?: GrammaticalGender
}

interface LocaleIndex {
  readonly offices: ReadonlyMap<string, readonly Entry<OfficeValue>[]>
  readonly collectives: ReadonlyMap<string, readonly Entry<CollectiveNoun>[]>
  readonly persons: ReadonlyMap<string, PersonNoun>
  /** By the last part of a compound: 'åringen'. */
  readonly personEndings: ReadonlyMap<string, PersonNoun>
  /** What may be written before a noun in one with it: 'ex'. */
  readonly formerPrefixes: readonly string[]
}

/** A Nordic noun with its article hung on: one or two letters longer than the bare form. */
const isArticled = (form: string, bare: string): boolean =>
  form !== bare && form.startsWith(bare) && form.length - bare.length <= 2 && /(?:n|t|a)$/u.test(form)

const indexes = new WeakMap<Locale, LocaleIndex>()

const wordsOf = (form: string): readonly string[] => form.split(/[\s-]+/u)

const byFirstWord = <T>(entries: readonly Entry<T>[]): ReadonlyMap<string, readonly Entry<T>[]> => {
  const map = new Map<string, Entry<T>[]>()
  for (const entry of entries) {
    const key = entry.words[0] ?? ''
    map.set(key, [...(map.get(key) ?? []), entry])
  }
  for (const found of map.values()) found.sort((a, b) => b.words.length - a.words.length)
  return map
}

const indexOf = (locale: Locale): LocaleIndex => {
  const known = indexes.get(locale)
  if (known) return known
  const entry = (form: string, { kind, gender, forms }: OfficeNoun, plural: boolean): Entry<OfficeValue> => ({
    words: wordsOf(form),
    value: {
      kind,
      plural,
      definite: forms.some((other) => isArticled(form, other)),
      ...(gender && { gender }),
      ...(plural && forms[0] !== undefined && { singular: forms[0] }),
    },
  })
  const persons = locale.offices.persons.flatMap((noun) => noun.forms.map((form) => [form, noun] as const))
  const made: LocaleIndex = {
    offices: byFirstWord(
      locale.offices.nouns.flatMap((noun) => [
        ...noun.forms.map((form) => entry(form, noun, false)),
        ...noun.plurals.map((form) => entry(form, noun, true)),
      ]),
    ),
    collectives: byFirstWord(
      locale.offices.collectives.flatMap((noun) => noun.forms.map((form) => ({ words: wordsOf(form), value: noun }))),
    ),
    persons: new Map(persons.filter(([form]) => !form.startsWith('-'))),
    personEndings: new Map(persons.flatMap(([form, noun]) => (form.startsWith('-') ? [[form.slice(1), noun]] : []))),
    formerPrefixes: [...locale.offices.former].filter((word) => word.length <= 3),
  }
  indexes.set(locale, made)
  return made
}

/** Matches the longest entry that starts at a token; a hyphen between tokens counts as a blank. */
const matchAt = <T>(
  tokens: readonly Token[],
  at: number,
  map: ReadonlyMap<string, readonly Entry<T>[]>,
  locale: Locale,
  accepts: (value: T) => boolean = () => true,
): { last: number; value: T; genitive: boolean } | undefined => {
  for (const form of openings(tokens[at]?.lower ?? '', locale)) {
    const entries = map.get(form)
    if (entries === undefined) continue
    for (const { words, value } of entries) {
      if (!accepts(value)) continue
      const last = endOfMatch(tokens, at, words, locale)
      if (last === undefined) continue
      const lastForm = tokens[last - 1]?.lower ?? ''
      return { last, value, genitive: lastForm !== words.at(-1) && !lastForm.endsWith(`-${words.at(-1)}`) }
    }
  }
  return undefined
}

/** What an entry's first word may be where a token is this form: the form, its nominative, its first part. */
const openings = (whole: string, locale: Locale): readonly string[] => {
  const bare = withoutGenitive(whole, locale)
  const seam = seams.exec(whole)?.index
  // most words are neither a genitive nor a compound
  if (bare === whole && seam === undefined) return [whole]
  return [...new Set([whole, bare, seam === undefined ? whole : whole.slice(0, seam)])]
}

const seams = /[\s-]/u

/** English marks a possessor by an apostrophe alone: "chairs" is no "chair's". */
const withoutGenitive = (form: string, locale: Locale): string =>
  mayBeGenitive.has(form.at(-1))
    ? form.replace(locale.offices.genitiveEndings.includes('s') ? /(?:['’]?s|['’])$/u : /['’]s?$/u, '')
    : form

const mayBeGenitive: ReadonlySet<string | undefined> = new Set(['s', "'", '’'])

const endOfMatch = (
  tokens: readonly Token[],
  at: number,
  words: readonly string[],
  locale: Locale,
): number | undefined => {
  let token = at
  let word = 0
  while (word < words.length) {
    const form = tokens[token]?.lower
    if (form === undefined) return undefined
    if (form === '-' && word > 0) {
      token++
      continue
    }
    const parts = wordsOf(form)
    const wanted = words.slice(word, word + parts.length)
    const isLast = word + parts.length === words.length
    const same = parts.every(
      (part, i) =>
        part === wanted[i] || (isLast && i === parts.length - 1 && withoutGenitive(part, locale) === wanted[i]),
    )
    if (!same) return undefined
    word += parts.length
    token++
  }
  return token
}

/** "ekspresidenten", "ex-president": an office of one word behind a prefix that says it was once. */
const formerAt = (lower: string, locale: Locale): (OfficeValue & { readonly genitive: boolean }) | undefined => {
  const rest = withoutFormer(lower, locale)
  if (rest === undefined) return undefined
  for (const word of [rest, withoutGenitive(rest, locale)])
    for (const { words, value } of indexOf(locale).offices.get(word) ?? [])
      if (words.length === 1) return { ...value, genitive: word !== rest }
  return undefined
}

/** Finds the office noun that starts at a token, compounds by their last part. */
export const officeAt = (tokens: readonly Token[], at: number, locale: Locale): OfficeMatch | undefined => {
  const whole = matchAt(tokens, at, indexOf(locale).offices, locale)
  if (whole) return { first: at, last: whole.last, genitive: whole.genitive, ...whole.value }
  const form = tokens[at]?.form ?? ''
  const lower = tokens[at]?.lower ?? ''
  const past = formerAt(lower, locale)
  if (past) return { first: at, last: at + 1, former: true, ...past }
  const bare = withoutGenitive(lower, locale)
  for (const { ending, kind, plural, singular, gender } of locale.offices.suffixes)
    for (const candidate of [lower, bare])
      if (candidate.length > ending.length && candidate.endsWith(ending)) {
        const hyphen = form.indexOf('-')
        return {
          first: at,
          last: at + 1,
          kind,
          plural: plural ?? false,
          definite: locale.offices.suffixes.some((other) => isArticled(ending, other.ending)),
          // "visestatsministrene" is several of "visestatsminister"
          ...(singular !== undefined && { singular: candidate.slice(0, -ending.length) + singular }),
          genitive: candidate !== lower,
          ...(hyphen > 0 && { prefix: form.slice(0, hyphen) }),
          ...(gender && { gender }),
        }
      }
  return undefined
}

/** Finds a noun for a side, a body or people without a name that starts at a token. */
export const collectiveAt = (
  tokens: readonly Token[],
  at: number,
  locale: Locale,
  role?: CollectiveNoun['role'],
): CollectiveMatch | undefined => {
  const found = matchAt(
    tokens,
    at,
    indexOf(locale).collectives,
    locale,
    (noun) => role === undefined || noun.role === role,
  )
  return found && { first: at, last: found.last, noun: found.value }
}

/** "ex-judge", "ekspresident": the word without a prefix that says it was once; absent where there is none. */
const withoutFormer = (form: string, locale: Locale): string | undefined => {
  const prefix = indexOf(locale).formerPrefixes.find((word) => form.startsWith(word) && form.length > word.length + 3)
  return prefix === undefined ? undefined : form.slice(prefix.length).replace(/^[-‐‑]/u, '')
}

/** Finds the noun for a person that a word is, compounds by an ending that the lexicon marks: "47-åringen". */
export const personNounAt = (token: Pick<Token, 'lower'>, locale: Locale): PersonNoun | undefined => {
  const { persons, personEndings } = indexOf(locale)
  const nounOf = (word: string): PersonNoun | undefined =>
    persons.get(word) ?? (word.includes('-') ? personEndings.get(word.slice(word.lastIndexOf('-') + 1)) : undefined)
  return (
    nounOf(token.lower) ??
    nounOf(withoutGenitive(token.lower, locale)) ??
    persons.get(withoutFormer(token.lower, locale) ?? '')
  )
}

/** What may follow the stem of a noun: an article hung on, a plural, a possessive. */
const BODY_ENDING = /^(?:e?n|e?t|n?e|a|e?ne|er|or|ar|ies)?s?$/u

/** Whether a noun is one for a body by its kind, compounds by their last part. */
export const isInstitution = ({ lower }: Token, locale: Locale): boolean => {
  return locale.offices.institutions.some((stem) => {
    const at = lower.lastIndexOf(stem)
    return at >= 0 && lower.length - at - stem.length <= 4 && BODY_ENDING.test(lower.slice(at + stem.length))
  })
}

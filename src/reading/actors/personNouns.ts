import type { Sentence, Token } from '../../language/analysis.ts'
import { isTagged } from '../../language/tag.ts'
import { isRelation } from '../../language/tree.ts'
import type { Locale } from '../../locales/locale.ts'
import type { GrammaticalGender, PersonNoun } from '../../locales/offices.ts'
import { flatMap } from '../../text/flat-map.ts'
import type { StateMention } from '../states.ts'
import { type NameRange, wordsOf } from './nameText.ts'
import { personNounAt } from './officeIndex.ts'

/** One person told by a noun that is no office: "en kvinne", "sønnen", "russeren". Tokens `first` to `last`, half-open. */
export interface PersonDescription extends NameRange {
  readonly name: string
  readonly gender?: GrammaticalGender
  readonly definite: boolean
  /** In years: "49-åringen", "the 57-year-old". */
  readonly age?: number
  /** The side an adjective or the noun itself tells. */
  readonly of?: StateMention
  /** The noun itself tells the side: "russeren", "the Russian". */
  readonly demonym?: boolean
}

/** Finds such nouns in a sentence, plurals and possessors of names left alone. */
export const findPersonNouns = (
  sentence: Sentence,
  locale: Locale,
  states: readonly StateMention[],
): readonly PersonDescription[] => {
  const { tokens } = sentence
  const { offices, pronouns } = locale
  return flatMap(tokens, (token, at): readonly PersonDescription[] => {
    // "russeren": one person of that state; "russerne" stays the side
    const own = states.find(
      (state) =>
        state.first === at &&
        state.last === at + 1 &&
        (state.form === 'demonym' || isOneOf(state, token, tokens[at - 1], locale)),
    )
    const isOne =
      own !== undefined &&
      (own.form !== 'demonym' ||
        (token.feats.Number === 'Sing' && (token.upos === 'NOUN' || isArticled(token, tokens[at - 1], locale))))
    const aged = isOne ? undefined : agedAt(tokens, at)
    const noun: PersonNoun | undefined = isOne ? { forms: [] } : personNounAt(aged ?? token, locale)
    if (!noun || (!isOne && token.upos !== 'NOUN' && token.upos !== 'ADJ') || token.feats.Number === 'Plur') return []
    // "the 57-year-old man": only tells more of the noun behind it
    if (token.upos === 'ADJ' && noun.forms.some((form) => form.startsWith('-')) && isModifier(tokens, at)) return []
    let first = aged?.first ?? at
    let of = isOne ? own : undefined
    let definite = token.feats.Definite === 'Def'
    let told = definite
    while (first > 0) {
      const before = tokens[first - 1]
      const small = before?.lower ?? ''
      const state = states.find((one) => one.form === 'adjective' && one.last === first)
      if (state) {
        of ??= state
        first = state.first
      } else if (before?.upos === 'ADJ' || before?.upos === 'NUM') first--
      else {
        const possessive = pronouns.reflexives.has(small) || pronouns.personal.get(small)?.role === 'possessive'
        if (offices.indefiniteArticles.has(small)) definite = false
        else if (offices.definiteArticles.has(small) || possessive) definite = true
        else break
        told = true
        first--
        break
      }
    }
    if (!told && !isOne) return []
    const age = /^(\d{2})-/u.exec(aged?.lower ?? token.form)?.[1]
    return [
      {
        first,
        last: at + 1,
        name: wordsOf(sentence, { first, last: at + 1 }),
        definite,
        ...(age !== undefined && { age: Number(age) }),
        ...(noun.gender && { gender: noun.gender }),
        ...(of && { of }),
        ...(isOne && { demonym: true }),
      },
    ]
  })
}

/** "57-year-old" where hyphens are tokens of their own: the whole word, and where it begins. */
const agedAt = (
  tokens: readonly Token[],
  at: number,
): { readonly lower: string; readonly first: number } | undefined => {
  if (tokens[at - 1]?.form !== '-') return undefined
  let first = at
  while (tokens[first - 1]?.form === '-' && tokens[first - 2]?.end === tokens[first - 1]?.start) first -= 2
  const lower = tokens
    .slice(first, at + 1)
    .map((token) => token.lower)
    .join('')
  return /^\d{2}-/u.test(lower) ? { lower, first } : undefined
}

const isModifier = (tokens: readonly Token[], at: number): boolean =>
  isTagged(tokens[at + 1], 'NOUN', 'PROPN', 'ADJ') && tokens[at + 1]?.start !== tokens[at]?.end

/** "the Finn": a name to the tagger, but behind an article. */
const isArticled = ({ upos }: Token, before: Token | undefined, { offices }: Locale): boolean =>
  upos === 'PROPN' &&
  (offices.definiteArticles.has(before?.lower ?? '') || offices.indefiniteArticles.has(before?.lower ?? ''))

const plurals = new WeakMap<Locale, ReadonlySet<string>>()

/** "the Russian": an adjective that is an argument behind an article, where the word for several is made of it ("Russians"). */
const isOneOf = ({ form, country }: StateMention, token: Token, before: Token | undefined, locale: Locale): boolean => {
  if (
    form !== 'adjective' ||
    country === undefined ||
    token.feats.Number === 'Plur' ||
    !isRelation(token, 'nsubj', 'obj', 'iobj', 'obl', 'nmod')
  )
    return false
  const { definiteArticles, indefiniteArticles } = locale.offices
  if (!before || !(definiteArticles.has(before.lower) || indefiniteArticles.has(before.lower))) return false
  const known =
    plurals.get(locale) ?? new Set(locale.states.words.flatMap((word) => (word.form === 'demonym' ? word.forms : [])))
  plurals.set(locale, known)
  return known.has(`${token.form}s`)
}

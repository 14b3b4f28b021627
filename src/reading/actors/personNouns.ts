import type { Sentence, Token } from '../../language/analysis.ts'
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
      own !== undefined && (own.form !== 'demonym' || (token.feats.Number === 'Sing' && token.upos === 'NOUN'))
    const noun: PersonNoun | undefined = isOne ? { forms: [] } : personNounAt(token, locale)
    if (!noun || (!isOne && token.upos !== 'NOUN' && token.upos !== 'ADJ') || token.feats.Number === 'Plur') return []
    let first = at
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
    const age = /^(\d{2})-/u.exec(token.form)?.[1]
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

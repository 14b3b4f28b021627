import type { Sentence, Token } from '../../language/analysis.ts'
import type { Locale } from '../../locales/locale.ts'
import type { CollectiveNoun } from '../../locales/offices.ts'
import type { StateMention } from '../states.ts'
import { type NameRange, wordsOf } from './nameText.ts'
import { collectiveAt, officeAt } from './officeIndex.ts'
import { isNominal } from './titles.ts'

/** A phrase for a side, a body, people without a name, or the two who meet. Tokens `first` to `last`, half-open. */
export type Collective = NameRange &
  (
    | {
        readonly kind: 'collective'
        readonly noun: CollectiveNoun
        /** The state or organisation it is of, by adjective, genitive or "in": "the government in Kyiv". */
        readonly of?: StateMention
        readonly name: string
        readonly definite: boolean
        readonly plural: boolean
      }
    | { readonly kind: 'pair'; readonly over: 'people' | 'states' }
  )

/** Finds the collective phrases of a sentence, in order. */
export const findCollectives = (sentence: Sentence, locale: Locale, states: readonly StateMention[]): readonly Collective[] => {
  const { tokens } = sentence
  const found: Collective[] = []
  for (let at = 0; at < tokens.length; at++) {
    const match = collectiveAt(tokens, at, locale)
    if (!match || !isNominal(tokens[match.last - 1]) || states.some((state) => state.first <= at && at < state.last)) continue
    const one = collectiveOf({ sentence, locale, states }, { first: at, last: match.last }, match.noun)
    if (one) {
      found.push(one)
      at = Math.max(at, one.last - 1)
    }
  }
  return found
}

interface Setting {
  readonly sentence: Sentence
  readonly locale: Locale
  readonly states: readonly StateMention[]
}

/** "two", "3": not a year or a date. */
const isCount = (token: Token): boolean => token.upos === 'NUM' && !/\d{3}|[-./:]/u.test(token.form)

const collectiveOf = (setting: Setting, { first: at, last }: NameRange, noun: CollectiveNoun): Collective | undefined => {
  const { sentence, locale, states } = setting
  const { tokens } = sentence
  const { offices } = locale
  const head = tokens[last - 1]
  let first = at
  let of: StateMention | undefined
  let pointed = false
  let numbered = false
  let indefinite = false
  while (first > 0) {
    const token = tokens[first - 1]
    const state = states.find((candidate) => candidate.first < first && first <= candidate.last)
    const small = token?.form.toLowerCase() ?? ''
    if (state) {
      of = state
      first = state.first
    } else if (token && (token.upos === 'ADJ' || token.upos === 'DET' || isCount(token) || offices.genitiveEndings.includes(small) || offices.definiteArticles.has(small))) {
      numbered ||= isCount(token)
      pointed ||= token.upos === 'DET' || offices.definiteArticles.has(small)
      indefinite ||= offices.indefiniteArticles.has(small)
      first--
    } else break
  }
  const behind = of ? undefined : stateBehind(setting, last)
  of ??= behind
  const definite = !indefinite && (head?.feats.Definite === 'Def' || numbered || pointed)
  if (noun.role === 'body' && !of && !definite) return undefined
  if (noun.role === 'both' || (noun.role === 'side' && !of && definite)) {
    const paired = collectiveAt(tokens, at, locale, 'both')
    if (paired && !of && definite) return { first, last: paired.last, kind: 'pair', over: officeAt(tokens, at, locale)?.plural ? 'people' : 'states' }
    const unnamed = collectiveAt(tokens, at, locale, 'unnamed')
    if (noun.role === 'both' && (!of || !unnamed)) return undefined
  }
  const end = behind ? behind.last : last
  return {
    first,
    last: end,
    kind: 'collective',
    noun,
    name: wordsOf(sentence, { first, last: end }),
    definite,
    plural: head?.feats.Number !== 'Sing',
    ...(of && { of }),
  }
}

/** "regjeringen i Kyiv", "the delegation of Qatar". */
const stateBehind = ({ sentence, locale, states }: Setting, last: number): StateMention | undefined =>
  locale.offices.servedBy.has(sentence.tokens[last]?.form.toLowerCase() ?? '')
    ? states.find((state) => state.first === last + 1 && state.kind === 'state' && (state.form === 'name' || state.form === 'capital'))
    : undefined

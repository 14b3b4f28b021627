import type { Sentence, Token } from '../../language/analysis.ts'
import { isRelation } from '../../language/tree.ts'
import type { Locale } from '../../locales/locale.ts'
import type { CollectiveNoun, OfficeKind } from '../../locales/offices.ts'
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
        /** Token of a person whose it is: "Biden's administration". */
        readonly possessor?: number
        readonly name: string
        readonly definite: boolean
        readonly plural: boolean
      }
    | {
        readonly kind: 'pair'
        readonly over: 'people' | 'states'
        /** The office that the noun names. */
        readonly office?: OfficeKind
        /** How many they are said to be. */
        readonly count?: number
        /** Of the office: it is a former one. */
        readonly past?: boolean
        /** What they are where no two are meant: "the diplomats". */
        readonly unnamed?: string
      }
  )

/** Finds the collective phrases of a sentence, in order. */
export const findCollectives = (
  sentence: Sentence,
  locale: Locale,
  states: readonly StateMention[],
): readonly Collective[] => {
  const { tokens } = sentence
  const found: Collective[] = []
  for (let at = 0; at < tokens.length; at++) {
    const match = collectiveAt(tokens, at, locale)
    const noun = tokens[(match?.last ?? 0) - 1]
    // "an official visit": the word tells what kind of thing another is
    if (
      !match ||
      !noun ||
      !isNominal(noun) ||
      (noun.upos === 'ADJ' && isRelation(noun, 'amod')) ||
      states.some((state) => state.first <= at && at < state.last)
    )
      continue
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

/** Whether the model sees a person at a token. */
const isPerson = (sentence: Sentence, at: number): boolean =>
  sentence.names.some((name) => name.kind === 'person' && name.first <= at && at < name.last)

/** Whether a name begins at a token. */
const isName = ({ names }: Sentence, at: number): boolean => names.some(({ first }) => first === at)

/** "etter det diplomaten forstår": a pronoun, no article of the noun behind it. */
const isOfOtherGender = (word: Token, noun: Token | undefined): boolean =>
  word.upos !== 'ADJ' &&
  word.feats.Gender === 'Neut' &&
  noun?.feats.Gender !== undefined &&
  noun.feats.Gender !== 'Neut' &&
  noun.feats.Number !== 'Plur'

/** "council diplomats", "ministry source": a noun of the same phrase. */
const isModifier = ({ tokens }: Sentence, at: number): boolean => {
  const token = tokens[at]
  return token?.upos === 'NOUN' && token.head > at && token.head <= at + 2 && isRelation(token, 'compound')
}

/** "Regjeringen" at the head of a sentence, a name to the tagger: a listed form that another makes definite. */
const isDefiniteForm = ({ lower }: Token, { forms }: CollectiveNoun): boolean =>
  forms.includes(lower) && forms.some((other) => other.length < lower.length && lower.startsWith(other))

/** "two", "3": not a year or a date. */
const isCount = (token: Token): boolean => token.upos === 'NUM' && !/\d{3}|[-./:]/u.test(token.form)

const collectiveOf = (
  setting: Setting,
  { first: at, last }: NameRange,
  noun: CollectiveNoun,
): Collective | undefined => {
  const { sentence, locale, states } = setting
  const { tokens } = sentence
  const { offices, pronouns } = locale
  const head = tokens[last - 1]
  let first = at
  let of: StateMention | undefined
  let possessor: number | undefined
  let pointed = false
  let count: number | undefined
  let quantified = false
  let indefinite = false
  while (first > 0) {
    const token = tokens[first - 1]
    if (!token) break
    const state = states.find((candidate) => candidate.first < first && first <= candidate.last)
    const small = token.lower
    const owner = offices.genitiveEndings.includes(small) ? first - 2 : first - 1
    if (state) {
      // "utviste Norge to kasakhiske diplomater": the state before is another word of the clause
      if (of || (quantified && state.form === 'name' && !state.genitive)) break
      of = state
      first = state.first
    } else if (isPerson(sentence, owner) && (owner < first - 1 || /s$|['’]$/iu.test(token.form))) {
      possessor = owner
      break
    } else if (offices.indefiniteArticles.has(small)) {
      indefinite = true
      first--
    } else if (isOfOtherGender(token, head)) break
    else if (offices.definiteArticles.has(small) || pronouns.twos.has(small) || token.feats.PronType === 'Dem') {
      // "two diplomats" are not told of before, "the two" and "begge" are
      if (token.upos !== 'NUM') pointed = true
      if (pronouns.twos.has(small)) count = 2
      first--
    } else if (isCount(token) || token.upos === 'DET') {
      quantified = true
      first--
    } else if (
      token.upos === 'ADJ' ||
      // "the visiting delegation", but no second half of a compound: "the Vala-led delegation"
      (token.deprel === 'amod' && sentence.tokens[first - 2]?.form !== '-') ||
      isModifier(sentence, first - 1) ||
      (owner < first - 1 && states.some((candidate) => candidate.last === owner + 1))
    )
      first--
    else break
  }
  const behind = of ? undefined : stateBehind(setting, last)
  of ??= behind
  const isOwned = last - at > 1 && /s$|['’]s?$/u.test(tokens[at]?.form ?? '') && tokens[at]?.feats.Case !== 'Nom'
  const isArticled = head?.feats.Definite === 'Def' || (head?.upos === 'PROPN' && isDefiniteForm(head, noun))
  const definite = !indefinite && (isOwned || isArticled || pointed || possessor !== undefined)
  if (noun.role === 'body' && !of && !definite) return undefined
  // "news agency Ziwa": the name behind it speaks
  if (noun.role === 'unnamed' && locale.speech.media.has(head?.lower ?? '') && isName(sentence, last)) return undefined
  const owned = of !== undefined || possessor !== undefined
  const unnamed = noun.role === 'unnamed' || collectiveAt(tokens, at, locale, 'unnamed') !== undefined
  if (!owned && definite && !quantified && noun.role !== 'body') {
    const paired = collectiveAt(tokens, at, locale, 'both')
    const range = paired && { first, last: paired.last }
    const office = officeAt(tokens, at, locale)
    const isOffice = office?.plural === true
    const over = isOffice || paired?.noun.people === true ? 'people' : 'states'
    // "the men" may be anybody, "the two men" are two already told of
    if (range && paired?.noun.people === true && count === undefined) return undefined
    if (range)
      return {
        kind: 'pair',
        over,
        ...range,
        ...(isOffice && { office: office.kind }),
        ...(count !== undefined && { count }),
        // "de daværende utenriksministrene"
        ...(isOffice &&
          tokens.slice(first, at).some(({ lower }) => locale.offices.former.has(lower)) && { past: true }),
        ...(unnamed && { unnamed: wordsOf(sentence, range) }),
      }
  }
  if (noun.role === 'both' && (!owned || !unnamed)) return undefined
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
    ...(possessor !== undefined && { possessor }),
  }
}

/** "regjeringen i Kyiv", "the delegation of Qatar". */
const stateBehind = ({ sentence, locale, states }: Setting, last: number): StateMention | undefined =>
  locale.offices.servedBy.has(sentence.tokens[last]?.lower ?? '')
    ? states.find(
        (state) =>
          state.first === last + 1 && state.kind === 'state' && (state.form === 'name' || state.form === 'capital'),
      )
    : undefined

import type { Name, Sentence, Token } from '../../language/analysis.ts'
import type { Locale } from '../../locales/locale.ts'
import type { GrammaticalGender, OfficeKind } from '../../locales/offices.ts'
import type { StateMention } from '../states.ts'
import { isPosted, joinedFieldBefore, servedOnTheRight } from './officeFields.ts'
import { type OfficeMatch, officeAt } from './officeIndex.ts'

/**
 * A phrase that names an office: "Russian Foreign Minister", "Ravns talsmann", "USAs utenriksminister". Tokens
 * `first` to `last`, half-open, modifiers counted in.
 */
export interface Title {
  readonly first: number
  readonly last: number
  /** Where the office noun itself starts. */
  readonly noun: number
  readonly kind: OfficeKind
  readonly plural: boolean
  /** With a plural: the word for one of them. */
  readonly singular?: string
  /** Of one of several whom a plural title stands beside. */
  readonly shared?: true
  /** With a plural: how many they are said to be. */
  readonly count?: number
  /** Half-open place of the words that make the title, state and article left off. */
  readonly words: { readonly start: number; readonly end: number }
  /** The state or organisation it serves. */
  readonly of?: StateMention
  /**
   * Index of the last token of whoever possesses it: "Ravns" in "Ravns talsmann", "presidentens", "his", "landets";
   * of the person or office it serves behind a preposition: "a spokesman for Holm".
   */
  readonly possessor?: number
  readonly status?: 'former' | 'designate'
  readonly gender?: GrammaticalGender
  /** Points to somebody known: "the president", "presidenten", "Russlands president", "Prime Minister" as if a name. */
  readonly definite: boolean
  readonly genitive: boolean
  /** "sin russiske kollega", "his Ukrainian counterpart". */
  readonly counterpart: boolean
}

const isCapitalised = (form: string): boolean => /^\p{Lu}/u.test(form)
const hyphenOrNothing = (token: Token | undefined): boolean => token?.form === '-' || token?.form === '–'

/** Finds every title of a sentence, in order. */
export const findTitles = (sentence: Sentence, locale: Locale, states: readonly StateMention[]): readonly Title[] => {
  const found: Title[] = []
  const { tokens } = sentence
  for (let at = 0; at < tokens.length; at++) {
    const match = officeAt(tokens, at, locale) ?? counterpartAt(tokens, at, locale)
    if (!match || !isNominal(tokens[match.first]) || isTimeOfDay(tokens, match)) continue
    if (states.some((state) => state.first <= at && at < state.last && state.last > match.last)) continue
    found.push(extended(sentence, locale, states, match, found.at(-1)?.last ?? 0))
    at = match.last - 1
  }
  return found
}

/** "3 pm", "3 PM": an office cut down to its first letters is written in capitals, and not behind a figure. */
const isTimeOfDay = (tokens: readonly Token[], { first, last }: OfficeMatch): boolean => {
  const token = tokens[first]
  if (!token || last > first + 1 || !/^[b-df-hj-np-tv-xz]{2,3}$/u.test(token.lower)) return false
  return token.form !== token.form.toUpperCase() || /\d/u.test(tokens[first - 1]?.form ?? '')
}

/** Keeps "siden 2021" and "to head" out: the word must stand as a noun. */
export const isNominal = (token: Token | undefined): boolean =>
  token !== undefined && !/^(?:ADP|SCONJ|CCONJ|ADV|VERB|AUX|PRON|DET|PART)$/u.test(token.upos)

/** A word for somebody in the same office elsewhere: "kollega", "opposite number". */
export const counterpartAt = (
  tokens: readonly Token[],
  at: number,
  locale: Locale,
): (OfficeMatch & { counterpart: true }) | undefined => {
  const token = tokens[at]
  if (!token) return undefined
  const word = locale.offices.counterparts.find((lexeme) => lexeme.forms.has(token.lower))
  // "his opposite number"
  const isTwoWords = word?.particles?.has(tokens[at + 1]?.lower ?? '') === true
  if (word?.particles && !isTwoWords) return undefined
  return (
    word && {
      first: at,
      last: isTwoWords ? at + 2 : at + 1,
      kind: 'leader',
      plural: false,
      definite: false,
      genitive: false,
      counterpart: true,
    }
  )
}

/** @param before where the title before this one ends */
const extended = (
  sentence: Sentence,
  locale: Locale,
  states: readonly StateMention[],
  match: OfficeMatch & { counterpart?: true },
  before: number,
): Title => {
  const { tokens } = sentence
  const { offices, pronouns } = locale
  let first = match.first
  let wordsFrom = match.first
  const noun = tokens[match.first]
  // "CIA-direktør", "FN-sjefen": the first part of the compound
  let of: StateMention | undefined = states.find(
    (state) => state.first === match.first && state.start === noun?.start && state.end < noun.end,
  )
  let possessor: number | undefined
  let status: Title['status'] = match.former ? 'former' : undefined
  let genitiveBefore = false
  let count: number | undefined
  let article: 'definite' | 'indefinite' | 'possessive' | undefined
  while (first > 0) {
    const at = first - 1
    const token = tokens[at]
    if (!token) break
    const lower = token.lower
    // "Her Excellency President X": a style, and nobody's president
    if (isCapitalised(token.form) && offices.honorifics.has(lower) && !pronouns.personal.has(lower)) break
    const state = states.find((candidate) => candidate.first <= at && at < candidate.last)
    const person = nameAt(sentence, at, 'person')
    if (offices.genitiveEndings.includes(lower)) {
      // "EU:s utrikeschef"
      if (
        tokens[at - 1]?.form === ':' &&
        tokens[at - 1]?.end === token.start &&
        tokens[at - 2]?.end === tokens[at - 1]?.start
      ) {
        genitiveBefore = true
        first = at - 1
        continue
      }
      // a closing mark looks the same as an ending: "…,’ Norway’s minister"
      if (tokens[at - 1]?.end !== token.start || !/\p{L}$/u.test(tokens[at - 1]?.form ?? '')) break
      genitiveBefore = true
      first = at
    } else if (state) {
      // "møtte Russland ukrainske utsendinger": the state before is another word of the clause
      if (
        of?.kind === 'state' &&
        state.form === 'name' &&
        !state.genitive &&
        !genitiveBefore &&
        state.last !== match.first
      )
        break
      of = servedOf(of, state, match, genitiveBefore)
      if (genitiveBefore || token.form.endsWith('s'))
        article = article ?? (state.form === 'adjective' ? undefined : 'possessive')
      first = state.first
    } else if (person && (genitiveBefore || /s$|['’]$/iu.test(token.form))) {
      possessor = at
      article = 'possessive'
      first = person.first
      break
    } else if (offices.former.has(lower)) {
      status = 'former'
      first = at
    } else if (offices.designate.has(lower)) {
      status = 'designate'
      first = at
    } else if (offices.modifiers.has(lower)) {
      // "Undersecretary for Political Affairs Ambassador X": the field is the other office's
      if (at < before && offices.fieldNouns.has(lower)) break
      first = at
      if (!of) wordsFrom = at
    } else if (
      pronouns.reflexives.has(lower) ||
      pronouns.personal.get(lower)?.role === 'possessive' ||
      pronouns.countrys.has(lower)
    ) {
      article = 'possessive'
      possessor = at
      first = at
      break
    } else if (
      token.upos === 'NOUN' &&
      (genitiveBefore || token.feats.Case === 'Gen') &&
      !officeAt(tokens, at, locale)
    ) {
      // "de to landenes presidenter": whose they are tells that they are known
      article = 'possessive'
      break
    } else if (isOfficeOf(token, tokens, at, locale)) {
      article = 'possessive'
      possessor = at
      break
    } else if (genitiveBefore && officeAt(tokens, at, locale)) {
      // "the minister ’s spokeswoman": the ending is the owner's
      article = 'possessive'
      possessor = at
      first = at + 2
      break
    } else if (match.plural && (pronouns.twos.has(lower) || token.upos === 'NUM')) {
      count = pronouns.twos.has(lower) ? 2 : locale.time.numbers.get(lower)
      first = at
    } else if (token.upos === 'DET' || offices.definiteArticles.has(lower) || offices.indefiniteArticles.has(lower)) {
      article = offices.indefiniteArticles.has(lower) ? 'indefinite' : 'definite'
      first = at
      break
    } else if (hyphenOrNothing(token) && first - 1 > 0) {
      first = at
    } else if (joinedFieldBefore(sentence, first, match, locale, states) !== undefined) {
      first = joinedFieldBefore(sentence, first, match, locale, states) ?? at
      if (!of) wordsFrom = first
    } else if (token.upos === 'ADJ' && token.head >= 0 && !isCapitalised(token.form)) {
      first = at
      if (!of) wordsFrom = at
    } else if (isCompoundPart(token, tokens[match.first], locale)) {
      first = at
      if (!of) wordsFrom = at
    } else break
  }
  // "withdrew its ambassador from Tehran": where he is called from is not whose he is
  const isOwn = possessor !== undefined && isPosted(match.kind)
  const owner = possessor === undefined ? ownerBehind(sentence, locale, match) : undefined
  if (owner !== undefined) article = 'possessive'
  const behind = servedOnTheRight(sentence, locale, states, {
    ...match,
    last: owner === undefined ? match.last : owner + 1,
  })
  const right: typeof behind = isOwn && behind.of ? { last: match.last } : behind
  possessor ??= owner ?? servedBehind(sentence, locale, match, right.last)
  const definiteForm = match.definite || noun?.feats.Definite === 'Def'
  const words = {
    start: tokens[wordsFrom]?.start ?? 0,
    end: tokens[right.last - 1]?.end ?? 0,
  }
  const servesOf = of ?? right.of
  return {
    first,
    last: right.last,
    noun: match.first,
    kind: match.kind,
    plural: match.plural,
    ...(match.singular !== undefined && { singular: match.singular }),
    ...(count !== undefined && { count }),
    words,
    ...(servesOf && { of: servesOf }),
    ...(possessor !== undefined && { possessor }),
    ...(status && { status }),
    ...(match.gender && { gender: match.gender }),
    definite:
      article === 'definite' ||
      article === 'possessive' ||
      (article !== 'indefinite' &&
        (definiteForm || (match.last > 1 && isCapitalised(tokens[match.last - 1]?.form ?? '')))),
    genitive: match.genitive,
    counterpart: match.counterpart ?? false,
  }
}

/** "presidentens" in "presidentens talsmann", "president’s" in "the president’s spokesman" where the ending is no token of its own. */
const isOfficeOf = (token: Token, tokens: readonly Token[], at: number, locale: Locale): boolean =>
  /s$|['’]$/u.test(token.form) && officeAt(tokens, at, locale)?.genitive === true

/** Offices that organisations have people of all states in. */
const international: ReadonlySet<OfficeKind> = new Set([
  'mediator',
  'negotiator',
  'envoy',
  'spokesperson',
  'adviser',
  'chief',
  'secretary-general',
])

/**
 * Of an organisation in a compound and a state before it, the one that is served: "Kenyas FN-ambassadör" and "Ungarns
 * EU-minister" serve their state, what they are sent to or deal with stands in the compound; "den svenska
 * FN-medlaren" serves the organisation and only comes from the state.
 */
const servedOf = (
  of: StateMention | undefined,
  state: StateMention,
  match: OfficeMatch,
  genitiveBefore: boolean,
): StateMention => {
  if (of?.kind !== 'organisation' || of.first !== match.first) return of ?? state
  const isOrigin = state.form !== 'name' || !(genitiveBefore || state.genitive)
  return isOrigin && international.has(match.kind) ? of : state
}

/** "talskvinna hennar", "rådgiveren hans": a possessive right behind the noun with its article. */
const ownerBehind = ({ tokens }: Sentence, { pronouns }: Locale, { last }: OfficeMatch): number | undefined => {
  const word = tokens[last]?.lower ?? ''
  const isArticled = tokens[last - 1]?.feats.Definite === 'Def'
  return isArticled && (pronouns.reflexives.has(word) || pronouns.personal.get(word)?.role === 'possessive')
    ? last
    : undefined
}

/** Offices that are borne for one person. */
const serving: ReadonlySet<OfficeKind> = new Set(['spokesperson', 'adviser', 'envoy'])

/** "a spokesman for Holm", "talskvinna til statsministeren": the token of whom it serves, told behind a preposition. */
const servedBehind = (sentence: Sentence, locale: Locale, { kind }: OfficeMatch, last: number): number | undefined => {
  const { tokens } = sentence
  const { offices } = locale
  const joint = tokens[last]?.lower ?? ''
  if (!serving.has(kind) || !(offices.servedBy.has(joint) || offices.sentTo.has(joint))) return undefined
  const at = offices.definiteArticles.has(tokens[last + 1]?.lower ?? '') ? last + 2 : last + 1
  const name = nameAt(sentence, at, 'person')
  if (name) return name.last - 1
  const office = officeAt(tokens, at, locale)
  return office && !office.plural && (at > last + 1 || office.definite) ? office.last - 1 : undefined
}

/** "defence" in "Defence Minister", "State Department" in "State Department spokesperson". */
const isCompoundPart = (token: Token, noun: Token | undefined, locale: Locale): boolean =>
  locale.offices.suffixes.length === 0 &&
  (token.upos === 'NOUN' || token.upos === 'PROPN') &&
  token.deprel.startsWith('compound') &&
  noun !== undefined

const nameAt = (sentence: Sentence, token: number, kind: Name['kind']): Name | undefined =>
  sentence.names.find((name) => name.kind === kind && name.first <= token && token < name.last)

import type { Sentence, Token } from '../language/analysis.ts'
import { isRelation } from '../language/tree.ts'
import { englishCapitalOf, englishNameOf } from '../locales/countries.ts'
import type { Locale } from '../locales/locale.ts'
import { internationalMedia, type MediumWord } from '../locales/media.ts'
import { indexNames, type NameIndex, type NameMatch } from '../locales/name-index.ts'
import type { OrganisationWord } from '../locales/organisations.ts'
import type { StateForm, StateWord } from '../locales/states.ts'

/** A word or phrase that stands for a state, an organisation or a medium: tokens `first` to `last`, half-open. */
export interface StateMention {
  readonly kind: 'state' | 'organisation' | 'medium'
  readonly first: number
  readonly last: number
  /** Half-open, UTF-16 code units; only the part of a compound that names it: "USA" in "USA-ledet". */
  readonly start: number
  readonly end: number
  /**
   * What the word is; organisations and media have names alone. `adjective` is said too of a name that only tells
   * what another word is about: "US officials", "Ukraina-samtaler".
   */
  readonly form: StateForm
  /** With a state: ISO 3166-1 alpha-2. */
  readonly country?: string
  /** With an organisation or a medium: its id. */
  readonly organisation?: string
  /** With a medium: the state that owns it; absent where none does. */
  readonly owner?: string
  readonly medium?: MediumWord['kind']
  /** The usual English name: of the state ("Russia", whatever the form), the organisation or the medium. */
  readonly english: string
  /** With 'capital' and 'seat': the usual English name of the city or house. */
  readonly place?: string
  readonly genitive: boolean
}

type Meaning =
  | { readonly kind: 'state'; readonly word: StateWord }
  | { readonly kind: 'organisation'; readonly word: OrganisationWord }
  | { readonly kind: 'medium'; readonly word: MediumWord }

/** Gives the usual English name of a state by its ISO 3166-1 alpha-2 code; the code itself where none is known. */
export const englishName = (country: string): string => englishNameOf(country) ?? country

const indexes = new WeakMap<Locale, NameIndex<Meaning>>()

const indexOf = (locale: Locale): NameIndex<Meaning> => {
  const known = indexes.get(locale)
  if (known) return known
  const entries: [string, Meaning][] = []
  for (const word of locale.states.words) for (const form of word.forms) entries.push([form, { kind: 'state', word }])
  for (const word of locale.organisations)
    for (const form of word.forms) entries.push([form, { kind: 'organisation', word }])
  for (const word of internationalMedia) for (const form of word.forms) entries.push([form, { kind: 'medium', word }])
  const index = indexNames(entries, locale.states.genitiveEndings)
  indexes.set(locale, index)
  return index
}

/** Tells whether a sentence stands all in capitals, where "US" might be "us". */
const isShouted = (tokens: readonly Token[]): boolean => {
  let words = 0
  for (const { form } of tokens) {
    if (/\p{Ll}/u.test(form)) return false
    if (/\p{Lu}/u.test(form)) words++
  }
  return words > 2
}

/** Tells whether a capital letter is due here whatever the word: at the head of the sentence or after a mark. */
const opensClause = (tokens: readonly Token[], index: number): boolean => {
  const before = tokens[index - 1]
  return before === undefined || /^(?:[:;.!?–—«“”"„‘'‚([|/•·-]|\.\.\.)$/u.test(before.form)
}

const startsUpper = (form: string): boolean => form.charAt(0) !== form.charAt(0).toLowerCase()

const isHyphen = (token: Token | undefined): boolean => token !== undefined && /^[-–‑]$/u.test(token.form)

const isAdmissible = (
  sentence: Sentence,
  index: number,
  match: NameMatch<Meaning>,
  shouted: boolean,
  found: readonly StateMention[],
): boolean => {
  const { tokens } = sentence
  const { name, written, value } = match
  if (shouted && /^\p{Lu}{2,3}$/u.test(name)) return false
  // "Gresk UD", "Ukrainas UD", "the German Foreign Office": a ministry whose state stands before it is not the one it means by itself.
  if (
    value.kind === 'state' &&
    value.word.form === 'seat' &&
    found.some((it) => it.last === index && it.country !== value.word.country)
  )
    return false
  if (value.kind === 'medium' && value.word.ambiguous.has(name))
    return (
      !opensClause(tokens, index) &&
      !sentence.names.some((it) => it.kind === 'person' && it.first <= index && index < it.last)
    )
  // A small word in the lexicon ("russisk") with a capital inside the sentence is part of some other name.
  if (!startsUpper(name) && startsUpper(written) && !shouted && !/^(?:the|den|det|dei)/iu.test(name))
    return opensClause(tokens, index)
  return true
}

/** Tells whether the analysis takes these tokens for a person, or for a part of a longer name that is no state. */
const isTakenByName = (
  sentence: Sentence,
  { first, last, genitive }: { readonly first: number; readonly last: number; readonly genitive: boolean },
  form: StateForm,
): boolean =>
  sentence.names.some((name) => {
    if (name.first >= last || name.last <= first) return false
    // "Frankrikes Emmanuelle Roche", "envoy for Ukraine Keith Harlan": with a whole name behind it
    const isJoined = genitive || sentence.tokens[first - 1]?.upos === 'ADP'
    if (isJoined && form === 'name' && name.first === first && name.last - last >= 2) return false
    const isLonger = name.first <= first && name.last >= last && name.last - name.first > last - first
    // a person's name that is no more than a word of the lexicon is a slip of the analysis: "Riyadh", "Tass"
    if (name.kind === 'person') return isLonger && form !== 'adjective' && form !== 'demonym'
    return isLonger && form === 'capital' && name.kind !== 'gpe' && name.kind !== 'place'
  })

const describes = (sentence: Sentence, first: number, last: number): boolean => {
  const { tokens } = sentence
  const final = tokens[last - 1]
  if (final === undefined) return false
  const next = tokens[last]
  if (isHyphen(next) && next?.start === final.end) return true
  const before = tokens[first - 1]
  if (isHyphen(before) && before?.end === tokens[first]?.start && tokens[first - 2]?.end === before?.start) return true
  return isRelation(final, 'compound', 'amod') && final.head >= last
}

const mentionOf = (
  meaning: Meaning,
  place: { readonly first: number; readonly last: number; readonly start: number; readonly end: number },
  genitive: boolean,
  describing: boolean,
): StateMention => {
  const { first, last, start, end } = place
  if (meaning.kind === 'organisation')
    return {
      first,
      last,
      start,
      end,
      genitive,
      kind: 'organisation',
      form: describing ? 'adjective' : 'name',
      organisation: meaning.word.id,
      english: meaning.word.english,
    }
  if (meaning.kind === 'medium')
    return {
      first,
      last,
      start,
      end,
      genitive,
      kind: 'medium',
      form: 'name',
      medium: meaning.word.kind,
      english: meaning.word.english,
      organisation: meaning.word.id,
      ...(meaning.word.stateOf ? { owner: meaning.word.stateOf } : {}),
    }
  const { country, form, english } = meaning.word
  const where = english ?? (form === 'capital' ? englishCapitalOf(country) : undefined)
  return {
    first,
    last,
    start,
    end,
    genitive,
    kind: 'state',
    form: describing && form === 'name' ? 'adjective' : form,
    country,
    english: englishName(country),
    ...(where ? { place: where } : {}),
  }
}

/** Finds the names in the parts of a compound: both sides of "norsk-russisk", the first of "USA-ledet". */
const inCompound = (index: NameIndex<Meaning>, locale: Locale, token: Token, at: number): StateMention[] => {
  if (token.form.length < 4 || !/[-–‑]/u.test(token.form)) return []
  const parts = [...token.form.matchAll(/[^-–‑]+/gu)]
  if (parts.length < 2) return []
  const found: StateMention[] = []
  let part = 0
  while (part < parts.length) {
    const from = parts[part]?.index ?? 0
    let next = part + 1
    if (!locale.states.attitudes.has(parts[part - 1]?.[0].toLowerCase() ?? ''))
      for (let end = parts.length; end > part; end--) {
        const final = parts[end - 1]
        const to = final ? final.index + final[0].length : from
        const match = index.exactly(token.form.slice(from, to)).find(({ value }) => value.kind !== 'medium')
        if (!match) continue
        const place = { first: at, last: at + 1, start: token.start + from, end: token.start + to }
        const mention = mentionOf(match.value, place, match.genitive, true)
        found.push(mention.form === 'demonym' ? { ...mention, form: 'adjective' } : mention)
        next = end
        break
      }
    part = next
  }
  return found
}

/** Whether a word or phrase of the lexicon that stands for a state or an organisation may begin at a token, whatever stands round it. */
export const mayStandForState = ({ tokens }: Sentence, at: number, locale: Locale): boolean =>
  indexOf(locale)
    .startingAt(tokens, at)
    .some(({ value }) => value.kind !== 'medium')

const readBefore = new WeakMap<Sentence, readonly StateMention[]>()

/**
 * Finds the words of a sentence that stand for states, organisations and media, in order, the longest match first;
 * two may share a token in a compound ("norsk-russisk"). Person names found by the analysis are left alone.
 */
export const findStates = (sentence: Sentence, locale: Locale): readonly StateMention[] => {
  const known = readBefore.get(sentence)
  if (known) return known
  const mentions = mentionsIn(sentence, locale)
  readBefore.set(sentence, mentions)
  return mentions
}

const mentionsIn = (sentence: Sentence, locale: Locale): readonly StateMention[] => {
  const { tokens } = sentence
  const index = indexOf(locale)
  const shouted = isShouted(tokens)
  const found: StateMention[] = []
  let at = 0
  while (at < tokens.length) {
    const token = tokens[at]
    if (token === undefined) break
    const match = index.startingAt(tokens, at).find((it) => isAdmissible(sentence, at, it, shouted, found))
    if (!match) {
      found.push(...inCompound(index, locale, token, at))
      at++
      continue
    }
    const form = match.value.kind === 'state' ? match.value.word.form : 'name'
    const turnedAway = isHyphen(tokens[at - 1]) && locale.states.attitudes.has(tokens[at - 2]?.lower ?? '')
    const final = tokens[match.last - 1] ?? token
    if (!turnedAway && !isTakenByName(sentence, { first: at, last: match.last, genitive: match.genitive }, form)) {
      const place = { first: at, last: match.last, start: token.start, end: final.end }
      found.push(mentionOf(match.value, place, match.genitive, describes(sentence, at, match.last)))
    }
    at = match.last
  }
  return found
}

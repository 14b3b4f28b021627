import type { Sentence, Token } from '../../language/analysis.ts'
import { treeOf } from '../../language/tree.ts'
import type { Locale } from '../../locales/locale.ts'
import type { CollectiveNoun } from '../../locales/offices.ts'
import type { PronounValue } from '../../locales/pronouns.ts'
import type { MentionForm } from '../document.ts'
import { findStates, type StateMention } from '../states.ts'
import { collectiveAt, officeAt } from './officeIndex.ts'
import { findTitles, isNominal, type Title } from './titles.ts'

/** A mention before it is known whom it means. Tokens `first` to `last`, half-open. */
export interface Candidate {
  readonly sentence: number
  readonly first: number
  readonly last: number
  readonly head: number
  readonly form: MentionForm
  readonly what:
    | { readonly kind: 'person'; readonly name: string; readonly nameFirst: number; readonly titles: readonly Title[] }
    | { readonly kind: 'state'; readonly finding: StateMention }
    | { readonly kind: 'organisation'; readonly name: string; readonly finding?: StateMention }
    | { readonly kind: 'office'; readonly title: Title }
    | { readonly kind: 'collective'; readonly noun: CollectiveNoun; readonly of?: StateMention; readonly name: string }
    | { readonly kind: 'pronoun'; readonly value: PronounValue }
    | { readonly kind: 'pair'; readonly over: 'people' | 'states' | 'any' }
    | { readonly kind: 'latter' }
}

/** Finds everything in a sentence that may stand for an actor, in order of the text. */
export const findCandidates = (sentence: Sentence, index: number, locale: Locale): readonly Candidate[] => {
  const states = findStates(sentence, locale)
  const titles = findTitles(sentence, locale, states)
  const used = new Set<Title>()
  const people = personNames(sentence, locale, states, titles).map((name) => {
    const own = titlesOf(name, titles, sentence, locale).map((title) => withStateBehind(title, name, sentence, locale, states))
    for (const title of titles) if (own.some((other) => other.noun === title.noun)) used.add(title)
    const first = Math.min(name.first, ...own.filter((title) => title.first < name.first).map((title) => title.first))
    return candidate(sentence, index, first, name.last, 'name', {
      kind: 'person',
      name: name.text,
      nameFirst: name.first,
      titles: own,
    })
  })
  const taken = (first: number, last: number): boolean =>
    people.some(({ what }, i) => what.kind === 'person' && what.nameFirst < last && first < (people[i]?.last ?? 0))
  const free = (first: number, last: number): boolean => !taken(first, last)
  const collectives = findCollectives(sentence, index, locale, states).filter(
    ({ first, last }) => free(first, last) && !titles.some((title) => used.has(title) && title.first < last && first < title.last),
  )
  const offices = titles
    .filter((title) => !used.has(title) && free(title.noun, title.last))
    .filter((title) => !collectives.some((other) => other.first <= title.noun && title.noun < other.last))
    .map((title) => candidate(sentence, index, title.first, title.last, 'office', { kind: 'office', title }))
  const stateMentions = states
    .filter(({ first, last }) => free(first, last))
    .filter((state) => !(state.form === 'capital' && isPlaced(sentence, state)))
    .map((finding) =>
      finding.kind === 'state'
        ? candidate(sentence, index, finding.first, finding.last, finding.form === 'adjective' ? 'adjective' : 'name', {
            kind: 'state',
            finding,
          })
        : candidate(sentence, index, finding.first, finding.last, 'name', {
            kind: 'organisation',
            name: finding.english,
            finding,
          }),
    )
  const organisations = sentence.names
    .filter(({ kind, first, last }) => kind === 'organisation' && free(first, last))
    .filter(({ first, last }) => !states.some((state) => state.first < last && first < state.last))
    .filter(({ first, last }) => !collectives.some((other) => other.first < last && first < other.last))
    .filter(({ first, last }) => !titles.some((title) => title.noun < last && first < title.last))
    .map(({ first, last, start, end }) =>
      candidate(sentence, index, first, last, 'name', {
        kind: 'organisation',
        name: nameText(sentence, { first, last, start, end }, locale),
      }),
    )
  const pronouns = findPronouns(sentence, index, locale).filter(({ first, last }) => free(first, last))
  return [...people, ...collectives, ...offices, ...stateMentions, ...organisations, ...pronouns].sort(
    (a, b) => a.first - b.first || b.last - a.last,
  )
}

/** A capital behind "in" or "to" is the city, not its government. */
const isPlaced = (sentence: Sentence, { first }: StateMention): boolean =>
  /^(?:in|at|to|near|from|into|outside|i|på|til|ved|frå|fra|från|vid|utenfor|utanfor|uden)$/iu.test(sentence.tokens[first - 1]?.form ?? '')

const candidate = (
  sentence: Sentence,
  index: number,
  first: number,
  last: number,
  form: MentionForm,
  what: Candidate['what'],
): Candidate => ({ sentence: index, first, last, head: headOf(sentence, first, last), form, what })

/** The token of a stretch that hangs on something outside it, the first such. */
export const headOf = (sentence: Sentence, first: number, last: number): number => {
  for (let at = first; at < last; at++) {
    const head = sentence.tokens[at]?.head ?? -1
    if (head < first || head >= last) return at
  }
  return first
}

interface PersonName {
  readonly first: number
  readonly last: number
  readonly text: string
}

const isCapitalised = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.form)

/** The model's people, and a run of capitals right behind a title where the model saw none. */
const personNames = (
  sentence: Sentence,
  locale: Locale,
  states: readonly StateMention[],
  titles: readonly Title[],
): readonly PersonName[] => {
  const named = sentence.names
    .filter(({ kind }) => kind === 'person')
    .map((name) => withoutTitleWords(sentence, name, titles, locale))
    .filter(({ first, last }) => first < last)
    .filter(({ first, last }) => !states.some((state) => state.first <= first && last <= state.last && state.form !== 'adjective'))
  const found: PersonName[] = named.map((name) => ({ ...name, text: nameText(sentence, name, locale) }))
  for (const title of titles) {
    const first = skipHonorifics(sentence, title.last, locale)
    if (title.plural || found.some((name) => name.first <= first && first < name.last)) continue
    if (!isCapitalised(sentence.tokens[first]) || states.some((state) => state.first <= first && first < state.last)) continue
    if (sentence.names.some((name) => name.first <= first && first < name.last && name.last - name.first < 2 && name.kind === 'organisation')) continue
    let last = first
    while (last < sentence.tokens.length && last - first < 5) {
      const token = sentence.tokens[last]
      const particle = /^(?:bin|ibn|al|el|de|da|di|van|von|der|den|la|ben)$/u.test(token?.form ?? '') && last > first
      if (!token || !(isCapitalised(token) || particle) || (token.upos !== 'PROPN' && !particle)) break
      last++
    }
    if (last > first)
      found.push({ first, last, text: nameText(sentence, { first, last, start: sentence.tokens[first]?.start ?? 0, end: sentence.tokens[last - 1]?.end ?? 0 }, locale) })
  }
  return found.sort((a, b) => a.first - b.first)
}

const skipHonorifics = (sentence: Sentence, from: number, locale: Locale): number => {
  let at = from
  while (locale.offices.honorifics.has(sentence.tokens[at]?.form.toLowerCase() ?? '')) at++
  return at
}

interface NameRange {
  readonly first: number
  readonly last: number
  readonly start: number
  readonly end: number
}

/** A model may take a title into the name: "Ambassador Darchiev", "Sheikh Tamim". */
const withoutTitleWords = (sentence: Sentence, name: NameRange, titles: readonly Title[], locale: Locale): NameRange => {
  const title = titles.filter((other) => other.noun < name.last && other.last > name.first && other.last < name.last).at(-1)
  const first = title ? skipHonorifics(sentence, title.last, locale) : name.first
  return { ...name, first, start: sentence.tokens[first]?.start ?? name.start }
}

/** The name as written, a possessive ending of its last word left off. */
const nameText = (sentence: Sentence, name: NameRange, locale: Locale): string => {
  const tokens = sentence.tokens.slice(name.first, name.last)
  const last = tokens.at(-1)
  if (!last) return ''
  const from = tokens[0]?.start ?? 0
  const written = tokens
    .map((token, i) => (i === 0 ? '' : ' '.repeat(Math.min(1, token.start - (tokens[i - 1]?.end ?? from)))) + token.form)
    .join('')
  if (locale.offices.genitiveEndings.includes(last.form)) return written.slice(0, written.length - last.form.length).trim()
  if (/['’]s$/iu.test(written)) return written.slice(0, -2)
  const isGenitive =
    locale.offices.genitiveEndings.includes('s') &&
    /[^s]s$/u.test(last.form) &&
    (last.feats.Case === 'Gen' || last.lemma.toLowerCase() === last.form.slice(0, -1).toLowerCase())
  return isGenitive ? written.slice(0, -1) : written
}

/** The titles a name bears: before it, joined before it, or set behind it between commas. */
const titlesOf = (name: PersonName, titles: readonly Title[], sentence: Sentence, locale: Locale): readonly Title[] => {
  const { tokens } = sentence
  const before = titles.filter((title) => skipHonorifics(sentence, title.last, locale) === name.first && !title.genitive)
  const joined = before.flatMap((title) =>
    locale.pronouns.and.has(tokens[title.first - 1]?.form.toLowerCase() ?? '') && !/^\p{Lu}/u.test(tokens[title.noun]?.form ?? 'A')
      ? titles.filter((other) => other.last === title.first - 1)
      : [],
  )
  const closes = (at: number): boolean => at >= tokens.length || /^[,.;:)–-]$/u.test(tokens[at]?.form ?? '')
  const setBefore = titles.filter(
    (title) =>
      tokens[title.last]?.form === ',' &&
      title.last + 1 === name.first &&
      title.definite &&
      closes(name.last) &&
      tokens[title.noun]?.deprel !== 'conj',
  )
  const setBehind = titles.filter(
    (title) => tokens[name.last]?.form === ',' && title.first === name.last + 1 && closes(title.last) && !title.plural,
  )
  return [...joined, ...before, ...setBefore, ...setBehind]
}

/** "president Zelenskyj i Ukraina": the state he serves stands behind the name. */
const withStateBehind = (title: Title, name: PersonName, sentence: Sentence, locale: Locale, states: readonly StateMention[]): Title => {
  if (title.of || title.possessor !== undefined || !locale.offices.servedBy.has(sentence.tokens[name.last]?.form.toLowerCase() ?? '')) return title
  const of = states.find((state) => state.first === name.last + 1 && state.form === 'name' && state.kind === 'state')
  return of ? { ...title, of } : title
}

const findCollectives = (
  sentence: Sentence,
  index: number,
  locale: Locale,
  states: readonly StateMention[],
): readonly Candidate[] => {
  const { tokens } = sentence
  const found: Candidate[] = []
  for (let at = 0; at < tokens.length; at++) {
    const match = collectiveAt(tokens, at, locale)
    if (!match || !isNominal(tokens[match.last - 1]) || states.some((state) => state.first <= at && at < state.last)) continue
    let first = at
    let of: StateMention | undefined
    let numbered = false
    while (first > 0) {
      const token = tokens[first - 1]
      const state = states.find((candidate) => candidate.first < first && first <= candidate.last)
      if (state) {
        of = state
        first = state.first
      } else if (token && (token.upos === 'ADJ' || token.upos === 'DET' || isCount(token) || locale.offices.genitiveEndings.includes(token.form))) {
        numbered ||= isCount(token) || token.upos === 'DET'
        first--
      } else break
    }
    const { noun } = match
    const definite = tokens[match.last - 1]?.feats.Definite === 'Def' || numbered
    if (noun.role === 'body' && !of && !definite) continue
    if (noun.role === 'side' && !of) {
      const pair = definite && collectiveAt(tokens, at, locale, 'both')
      if (pair) found.push(candidate(sentence, index, first, pair.last, 'description', { kind: 'pair', over: 'states' }))
      at = match.last - 1
      continue
    }
    if (noun.role === 'both') {
      if (of) {
        const side = collectiveAt(tokens, at, locale, 'unnamed')
        if (!side) continue
      } else if (!definite) continue
      else {
        const over = officeAt(tokens, at, locale)?.plural ? 'people' : 'states'
        found.push(candidate(sentence, index, first, match.last, 'description', { kind: 'pair', over }))
        at = match.last - 1
        continue
      }
    }
    const start = tokens[first]?.start ?? 0
    const end = tokens[match.last - 1]?.end ?? 0
    const name = tokens
      .slice(first, match.last)
      .map((token, i, all) => (i > 0 && token.start > (all[i - 1]?.end ?? start) ? ' ' : '') + token.form)
      .join('')
    if (end > start)
      found.push(
        candidate(sentence, index, first, match.last, 'description', { kind: 'collective', noun, name, ...(of && { of }) }),
      )
    at = match.last - 1
  }
  return found
}

/** "two", "3": not a year or a date. */
const isCount = (token: Token): boolean => token.upos === 'NUM' && !/\d{3}|[-./:]/u.test(token.form)

const sequencesAt = (tokens: readonly Token[], at: number, sequences: readonly string[]): number => {
  let longest = 0
  for (const sequence of sequences) {
    const words = sequence.split(' ')
    if (words.length > longest && words.every((word, i) => tokens[at + i]?.form.toLowerCase() === word)) longest = words.length
  }
  return longest
}

const findPronouns = (sentence: Sentence, index: number, locale: Locale): readonly Candidate[] => {
  const { tokens } = sentence
  const { pronouns } = locale
  const tree = treeOf(sentence)
  return tokens.flatMap((token, at): readonly Candidate[] => {
    const latter = sequencesAt(tokens, at, pronouns.latter)
    if (latter > 0) return [candidate(sentence, index, at, at + latter, 'pronoun', { kind: 'latter' })]
    const pair = sequencesAt(tokens, at, pronouns.pairs)
    const after = tokens[at + pair]
    // "de to landene" is a description of its own; "begge" before a noun modifies it
    if (pair > 0 && !(after && (after.upos === 'NOUN' || after.upos === 'ADJ') && after.head !== at))
      return [candidate(sentence, index, at, at + pair, 'pronoun', { kind: 'pair', over: 'any' })]
    const value = pronouns.personal.get(token.form.toLowerCase())
    if (!value) return []
    // an article or a determiner of the same form: "de amerikanske", "dei nye"
    if (value.number === 'plural' && (token.upos === 'DET' || token.deprel === 'det')) return []
    if (value.role === 'subject' && token.upos !== 'PRON' && tree.childrenOf(at).length === 0 && token.deprel === 'det') return []
    return [candidate(sentence, index, at, at + 1, 'pronoun', { kind: 'pronoun', value })]
  })
}

import type { Sentence } from '../../language/analysis.ts'
import { headWithin } from '../../language/tree.ts'
import { isFormOfAny } from '../../locales/lexeme.ts'
import type { Locale } from '../../locales/locale.ts'
import type { GrammaticalGender } from '../../locales/offices.ts'
import type { MentionForm } from '../document.ts'
import { findStates, type StateMention } from '../states.ts'
import { type Collective, findCollectives } from './collectives.ts'
import { type NameRange, nameText } from './nameText.ts'
import { isInstitution, personNounAt } from './officeIndex.ts'
import { personNames, skipHonorifics } from './personNames.ts'
import { findPersonNouns, type PersonDescription } from './personNouns.ts'
import { findPronominals, type Pronominal } from './pronominals.ts'
import { findTitles, type Title } from './titles.ts'
import { titlesOfNames } from './titlesOfNames.ts'
import type { Voice } from './voices.ts'

/** A person's name with its titles. */
export interface NamedCandidate {
  readonly kind: 'person'
  readonly name: string
  readonly nameFirst: number
  /** As an honorific before the name tells it: "Mr". */
  readonly gender?: GrammaticalGender
  /** Titles beside the name, and those it shares with others: "presidentene Ravn og Holm". */
  readonly titles: readonly Title[]
  /** In years, set behind the name: "Dobrev (49)", "Dobrev, 49,". */
  readonly age?: number
  /** The side told without an office: "Turkish Foreign Kemal Ardan", "Orlov (Russland)". */
  readonly side?: StateMention
}

/** A mention before it is known whom it means. Tokens `first` to `last`, half-open. */
export interface Candidate {
  readonly sentence: number
  readonly first: number
  readonly last: number
  readonly head: number
  readonly form: MentionForm
  readonly what:
    | NamedCandidate
    | { readonly kind: 'state'; readonly finding: StateMention }
    | { readonly kind: 'organisation'; readonly name: string; readonly finding?: StateMention }
    | { readonly kind: 'office'; readonly title: Title }
    | { readonly kind: 'described'; readonly description: PersonDescription }
    | Collective
    | Pronominal
    | Voice
}

/** Finds everything in a sentence that may stand for an actor, in order of the text. */
export const findCandidates = (told: Sentence, index: number, locale: Locale): readonly Candidate[] => {
  const sentence = withBodies(told, locale)
  const states = findStates(sentence, locale)
  const titles = findTitles(sentence, locale, states)
  const at = (first: number, last: number, form: MentionForm, what: Candidate['what']): Candidate => ({
    sentence: index,
    first,
    last,
    head: headWithin(sentence, { first, last }),
    form,
    what,
  })
  const names = personNames({ sentence, locale, states, titles })
  const nouns = findPersonNouns(sentence, locale, states)
  const borne = titlesOfNames(names, { sentence, locale, states, titles })
  const used = titles.filter((title) =>
    borne.some(({ own, shared }) =>
      [...own, ...shared.filter(({ noun }) => noun !== title.noun || title.plural)].some(
        (other) => other.noun === title.noun,
      ),
    ),
  )
  const people = names.map((name, position) => {
    const { own = [], shared = [] } = borne[position] ?? {}
    const first = Math.min(name.first, ...own.filter((title) => title.first < name.first).map((title) => title.first))
    const side =
      sideBeside(sentence, name, states) ??
      sideOfNoun(sentence, name, nouns, locale) ??
      sideBehind(sentence, name, states, locale)
    const gender = locale.offices.honorifics.get(sentence.tokens[name.first - 1]?.lower ?? '')
    const age = ageBehind(sentence, name.last)
    return at(first, name.last, 'name', {
      kind: 'person',
      name: name.text,
      nameFirst: name.first,
      titles: [...own, ...shared],
      ...(age !== undefined && { age }),
      ...(gender && { gender }),
      ...(side && { side }),
    })
  })
  const meets = (a: { first: number; last: number }, b: { first: number; last: number }): boolean =>
    a.first < b.last && b.first < a.last
  const free = (range: { first: number; last: number }): boolean => !names.some((name) => meets(name, range))
  // "Foreign Office Consultations": what the talks are called, and nobody in them
  const isNameOfTalks = ({ last }: { readonly last: number }): boolean =>
    locale.contacts.nouns.some(
      ({ nature, kind, forms }) =>
        nature === 'exchange' && kind === 'talks' && forms.has(sentence.tokens[last]?.lower ?? ''),
    )
  const collectives = findCollectives(sentence, locale, states).filter(
    (collective) =>
      free(collective) &&
      !(collective.kind === 'collective' && collective.noun.role === 'body' && isNameOfTalks(collective)) &&
      !titles.some((title) => endsOffice(collective, title)) &&
      !used.some((title) => meets({ first: title.noun, last: title.last }, collective)),
  )
  const offices = titles.filter(
    (title) =>
      !used.includes(title) &&
      free({ first: title.noun, last: title.last }) &&
      !collectives.some((other) => other.first <= title.noun && title.noun < other.last),
  )
  const described = nouns.filter(
    (noun) =>
      free(noun) &&
      !names.some((name) => isExplaining(sentence, name, noun, locale)) &&
      !names.some((name) => skipHonorifics(sentence, noun.last, locale) === name.first) &&
      ![...offices, ...used].some((title) => title.first < noun.last && noun.last - 1 < title.last) &&
      !collectives.some((other) => meets(other, noun)),
  )
  // "US Secretary of State", "CIA-direktør": what only tells whose office it is acts nowhere in the clause
  const onlyTells = (state: StateMention): boolean =>
    !state.genitive &&
    titles.some(
      (title) =>
        title.of === state &&
        state.first <= title.noun &&
        state.last <= title.last &&
        !isGenitiveBefore(sentence, state, locale),
    )
  const stateMentions = states
    .filter(
      (state) =>
        free(state) &&
        !(state.form === 'seat' && isNameOfTalks(state)) &&
        !described.some((noun) => noun.of === state && noun.demonym),
    )
    .filter(
      (state) =>
        !(
          state.form === 'capital' &&
          locale.offices.locative.has(sentence.tokens[state.first - 1]?.lower ?? '') &&
          !isGivenAsSource(sentence, state, locale)
        ),
    )
    .map((finding) =>
      finding.kind === 'state'
        ? at(finding.first, finding.last, finding.form === 'adjective' || onlyTells(finding) ? 'adjective' : 'name', {
            kind: 'state',
            finding,
          })
        : at(finding.first, finding.last, finding.form === 'adjective' || onlyTells(finding) ? 'adjective' : 'name', {
            kind: 'organisation',
            name: finding.english,
            finding,
          }),
    )
  const organisations = sentence.names.filter(
    (name) =>
      name.kind === 'organisation' &&
      free(name) &&
      ![...states, ...collectives].some((other) => meets(other, name)) &&
      !titles.some((title) => meets({ first: title.noun, last: title.last }, name)),
  )
  return [
    ...people,
    ...collectives.map((what) => at(what.first, what.last, 'description', what)),
    ...offices.map((title) => at(title.first, title.last, 'office', { kind: 'office', title })),
    ...described.map((description) =>
      at(description.first, description.last, 'description', { kind: 'described', description }),
    ),
    ...stateMentions,
    ...organisations.map((name) =>
      at(name.first, name.last, 'name', { kind: 'organisation', name: nameText(sentence, name, locale) }),
    ),
    ...findPronominals(sentence, locale)
      .filter((what) => free(what))
      .map((what) => at(what.first, what.last, 'pronoun', what)),
  ].sort((a, b) => a.first - b.first || b.last - a.last)
}

/** "nyhetsbyrået Ziwa", "the rights group Open Door": what a noun for a body stands right before is its name. */
const withBodies = (sentence: Sentence, locale: Locale): Sentence => {
  const isBodys = ({ first }: { readonly first: number }): boolean => {
    const noun = sentence.tokens[first - 1]
    if (noun?.upos !== 'NOUN' || personNounAt(noun, locale)) return false
    const isNamed = noun.feats.Definite === 'Def' || locale.offices.suffixes.length === 0
    return isNamed && noun.feats.Case !== 'Gen' && (isInstitution(noun, locale) || locale.speech.media.has(noun.lower))
  }
  return sentence.names.some((name) => name.kind !== 'organisation' && isBodys(name))
    ? { ...sentence, names: sentence.names.map((name) => (isBodys(name) ? { ...name, kind: 'organisation' } : name)) }
    : sentence
}

/** "the top diplomat", "Finland's chief negotiator": the noun for people without a name only ends the name of an office. */
const endsOffice = (collective: Collective, { noun, last, plural }: Title): boolean =>
  collective.kind === 'collective' &&
  collective.noun.role === 'unnamed' &&
  collective.definite &&
  !plural &&
  last === collective.last &&
  last - noun > 1

/** "according to Beijing": behind such a phrase a capital speaks for its state. */
const isGivenAsSource = ({ tokens }: Sentence, { first }: StateMention, { speech }: Locale): boolean =>
  speech.according.includes(`${tokens[first - 2]?.lower ?? ''} ${tokens[first - 1]?.lower ?? ''}`)

/** "Qatar's": the ending may be a token of its own. */
const isGenitiveBefore = (sentence: Sentence, state: StateMention, locale: Locale): boolean =>
  locale.offices.genitiveEndings.includes(sentence.tokens[state.last]?.lower ?? '')

/** A number of two digits between brackets or commas. */
const ageBehind = ({ tokens }: Sentence, at: number): number | undefined => {
  const [open, number, close] = [tokens[at]?.form, tokens[at + 1]?.form ?? '', tokens[at + 2]?.form]
  return /^\d{2}$/u.test(number) && ((open === '(' && close === ')') || (open === ',' && /^[,.;]$/u.test(close ?? '')))
    ? Number(number)
    : undefined
}

/** "Winters, an American journalist,": a noun between commas behind a name is who that is, unless the list goes on. */
const isExplaining = ({ tokens }: Sentence, name: NameRange, noun: NameRange, { pronouns }: Locale): boolean =>
  tokens[name.last]?.form === ',' && noun.first === name.last + 1 && !pronouns.and.has(tokens[noun.last]?.lower ?? '')

/** The side in a noun that tells what somebody is: "the Swedish researcher Ek", "Dyrnes, a Norwegian engineer,". */
const sideOfNoun = (
  sentence: Sentence,
  name: NameRange,
  nouns: readonly PersonDescription[],
  locale: Locale,
): StateMention | undefined => {
  const { tokens } = sentence
  const isBefore = ({ last }: NameRange): boolean =>
    skipHonorifics(sentence, last, locale) === name.first ||
    (tokens[last]?.form === ',' &&
      skipHonorifics(sentence, last + 1, locale) === name.first &&
      /^[,.]$/u.test(tokens[name.last]?.form ?? ''))
  return nouns.find(
    (noun) => noun.of?.kind === 'state' && (isBefore(noun) || isExplaining(sentence, name, noun, locale)),
  )?.of
}

/** A state right before a name or, in brackets, right behind it. */
const sideBeside = (
  sentence: Sentence,
  name: { first: number; last: number },
  states: readonly StateMention[],
): StateMention | undefined => {
  const { tokens } = sentence
  const bracketed =
    tokens[name.last]?.form === '('
      ? states.find((state) => state.first === name.last + 1 && tokens[state.last]?.form === ')')
      : undefined
  if (bracketed?.kind === 'state') return bracketed
  return states.find(
    (state) =>
      state.kind === 'state' &&
      state.last <= name.first &&
      (state.form === 'adjective' || (state.form === 'demonym' && state.last === name.first)
        ? onlyTitleWords(sentence, state.last, name.first)
        : isOwner(sentence, state, name.first)),
  )
}

/**
 * "Ravn of Chad", "Ravn fra Tsjad", "Ravn, representing Chad", "Ravn, som representerer Tsjad,": the state that somebody is
 * from or acts for. Behind a preposition only where the tree hangs it on the name: one may be taken from a country.
 */
const sideBehind = (
  { tokens }: Sentence,
  { first, last }: NameRange,
  states: readonly StateMention[],
  { attendance, offices, places, pronouns }: Locale,
): StateMention | undefined => {
  const stateAt = (at: number): StateMention | undefined => {
    const from = offices.definiteArticles.has(tokens[at]?.lower ?? '') ? [at, at + 1] : [at]
    return states.find((state) => state.kind === 'state' && state.form === 'name' && from.includes(state.first))
  }
  const joint = tokens[last]?.lower ?? ''
  if (places.away.has(joint) || (offices.servedBy.has(joint) && !offices.locative.has(joint))) {
    const state = stateAt(last + 1)
    const on = tokens[state?.last === undefined ? -1 : state.first]?.head ?? -1
    return first <= on && on < last ? state : undefined
  }
  const from = joint === ',' ? last + 1 : last
  const verb = pronouns.relatives.has(tokens[from]?.lower ?? '') ? from + 1 : from
  const word = verb > last ? tokens[verb] : undefined
  return word && isFormOfAny(word, attendance.representing) ? stateAt(verb + 1) : undefined
}

/** "Ukraine's Rustam Holub", "Marokkos Salma Filali": the state as possessor right before the name. */
const isOwner = ({ tokens }: Sentence, { form, genitive, last }: StateMention, first: number): boolean =>
  form === 'name' &&
  ((last === first && genitive) || (last + 1 === first && /^(?:['’]s|['’])$/u.test(tokens[last]?.form ?? '')))

/** What is left between a state and a name when the office's noun is missing: "Turkish Foreign Kemal Ardan". */
const onlyTitleWords = (sentence: Sentence, from: number, to: number): boolean =>
  to - from <= 2 && sentence.tokens.slice(from, to).every(({ form, upos }) => /^\p{Lu}/u.test(form) && upos !== 'VERB')

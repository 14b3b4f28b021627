import type { Sentence, Token } from '../../language/analysis.ts'
import { isRelation, treeOf } from '../../language/tree.ts'
import type { Locale } from '../../locales/locale.ts'
import type { StateMention } from '../states.ts'
import { isHonorific, type PersonName, skipHonorifics } from './personNames.ts'
import { sharedAmong, stateBehind } from './sharedTitles.ts'
import type { Title } from './titles.ts'

/** The titles a name bears. */
export interface TitlesOfName {
  /** Those beside it, part of its mention. */
  readonly own: readonly Title[]
  /** A plural before several names, made singular: "presidentene Ravn og Holm"; what the bearer is said to be: "Ravn er minister". */
  readonly shared: readonly Title[]
}

interface Setting {
  readonly sentence: Sentence
  readonly locale: Locale
  readonly states: readonly StateMention[]
  readonly titles: readonly Title[]
  readonly names: readonly PersonName[]
}

const formAt = (sentence: Sentence, at: number): string => sentence.tokens[at]?.lower ?? ''

/** Tells the titles of each name, in the order of the names. */
export const titlesOfNames = (names: readonly PersonName[], given: Omit<Setting, 'names'>): readonly TitlesOfName[] => {
  const setting = { ...given, names }
  const shared = new Map<PersonName, Title[]>()
  for (const title of setting.titles)
    if (title.plural || title.counterpart)
      for (const [name, one] of sharedAmong(title, setting)) shared.set(name, [...(shared.get(name) ?? []), one])
  return names.map((name) => ({
    own: titlesBeside(name, setting).map((title) => withStateBehind(title, name, setting)),
    shared: [...(shared.get(name) ?? []), ...setting.titles.filter((title) => isPredicateOf(title, name, setting))],
  }))
}

/** Before the name, joined before it ("statsminister og partileder X"), or set behind or before it between commas. */
const titlesBeside = (name: PersonName, { titles, names, sentence, locale, states }: Setting): readonly Title[] => {
  const { tokens } = sentence
  const single = titles.filter((title) => !title.plural)
  const last = single.filter((title) => skipHonorifics(sentence, title.last, locale) === name.first && !title.genitive)
  // "Undersecretary for Political Affairs Ambassador Dr. X": two in capitals, right behind each other
  const before = [
    ...single.filter(
      (title) =>
        !title.genitive &&
        title.last - title.noun > 1 &&
        last.some(
          ({ first, noun }) => first === title.last && first === noun && /^\p{Lu}/u.test(tokens[noun]?.form ?? ''),
        ),
    ),
    ...last,
  ]
  const joined = before.flatMap((title) =>
    // "the minister and her colleague X" are two
    !title.counterpart && locale.pronouns.and.has(formAt(sentence, title.first - 1))
      ? single.filter(
          (other) =>
            other.last === title.first - 1 &&
            !isOfAnotherState(other, title) &&
            // in capitals the first is another's, unless it alone says whose both are: "Jordan's Deputy Prime Minister and Foreign Minister X"
            (!/^\p{Lu}/u.test(tokens[title.noun]?.form ?? 'A') || (other.of !== undefined && title.of === undefined)),
        )
      : [],
  )
  // "exercise director Colonel X": a rank between another title and the name
  const stacked = before.flatMap((title) =>
    title.of ? [] : single.filter((other) => other.last === title.first && !other.genitive),
  )
  const closes = (at: number): boolean => at >= tokens.length || /^[,.;:()–-]$/u.test(tokens[at]?.form ?? '')
  // "Sudan's leader, General Taha,", "premierminister, sjeik Taha,": what stands right before the name begins the apposition
  const from = honorificsBefore(sentence, Math.min(name.first, ...before.map(({ first }) => first)), locale, states)
  // "the envoy of the secretary-general, X": the second office is the one the first serves
  const servedBy = (title: Title): Title | undefined =>
    single.find(
      (other) =>
        other.noun < title.noun &&
        title.first <= other.last + 1 &&
        locale.offices.servedBy.has(formAt(sentence, title.first - 1)),
    )
  const isBehind = (title: Title, { last: end }: PersonName): boolean => {
    const { first, last } = withOwner(title, single)
    return tokens[end]?.form === ',' && first === end + 1 && closes(last)
  }
  // "X, the Polish minister, Y, the Finnish president,": each has his own behind him
  const isOfFormer = (title: Title): boolean =>
    single.some((other) => isBehind(other, name)) && names.some((former) => former !== name && isBehind(title, former))
  const setBefore = single.filter(
    (title) =>
      !isOfFormer(title) &&
      isSetOff(
        {
          ...title,
          last: Math.max(title.last, ...single.flatMap((other) => (servedBy(other) === title ? [other.last] : []))),
        },
        from,
        sentence,
      ) &&
      servedBy(title) === undefined &&
      // "talskvinna til statsministeren, X": the minister is whom X speaks for
      !single.some(
        (other) =>
          other !== title &&
          other.possessor !== undefined &&
          title.noun <= other.possessor &&
          other.possessor < title.last,
      ) &&
      // "a spokesman for the ministry, X, said": set off on both sides
      (title.definite ? closes(name.last) : tokens[name.last]?.form === ',') &&
      // "and the minister, X," may be a list; "and his counterpart, X," and "and the minister, Mr X," are not
      (title.counterpart || from < name.first || !isListed(title, { titles: single, names, sentence, locale })),
  )
  // "the Minister, Mr X, the Minister of Y, Ms Z, …": who has one before has not the one before the next
  const isOfNext = (title: Title): boolean =>
    before.length + setBefore.length > 0 &&
    formAt(sentence, title.last) === ',' &&
    names.some(({ first }) => skipHonorifics(sentence, title.last + 1, locale) === first)
  const setBehind = single.filter((title) => isBehind(title, name) && !isOfNext(title))
  return [...joined, ...stacked, ...before, ...setBefore, ...setBehind]
}

/** "Kenya's premier and Uganda's foreign minister X": nobody bears the offices of two states. */
const isOfAnotherState = ({ of: one }: Title, { of: other }: Title): boolean =>
  one?.country !== undefined && other?.country !== undefined && one.country !== other.country

/** "the minister’s spokeswoman", "talskvinne for ministeren": an office with that of whom it serves. */
const withOwner = (title: Title, titles: readonly Title[]): Pick<Title, 'first' | 'last'> => {
  const { possessor, first, last } = title
  const owner =
    possessor === undefined
      ? undefined
      : titles.find((other) => other !== title && other.first <= possessor && possessor < other.last)
  return owner ? { first: Math.min(first, owner.first), last: Math.max(last, owner.last) } : { first, last }
}

/**
 * Whether a name set off behind an office may be the next of a list, and not who bears it: "Ravn and the minister, X,".
 * It is none behind another who bears his office so ("the minister, Ravn, and the president, X,"), nor behind the second of
 * one bearer's two offices, which has no article of its own ("the deputy premier and minister of defence, X,").
 */
const isListed = (title: Title, setting: Pick<Setting, 'titles' | 'names' | 'sentence' | 'locale'>): boolean => {
  const { titles, names, sentence, locale } = setting
  if (!isJoinedTo(title, sentence)) return false
  const and = title.first - 1
  if (!locale.pronouns.and.has(formAt(sentence, and))) return true
  const first = title.first === title.noun ? titles.find(({ last }) => last === and) : undefined
  if (first) return isListed(first, setting)
  const bearer = formAt(sentence, and - 1) === ',' ? names.find(({ last }) => last === and - 1) : undefined
  return bearer === undefined || !titles.some((other) => isSetOff(other, bearer.first, sentence))
}

/** Whether an office hangs by "and" on a word outside its own title: "and the minister" may be the next of a list. */
const isJoinedTo = ({ first, last, noun }: Title, { tokens }: Sentence): boolean => {
  const { deprel = '', head = -1 } = tokens[noun] ?? {}
  return deprel === 'conj' && !(first <= head && head < last)
}

/** Where what stands before a name as "Mr" does begins; "svensken X" is the like. */
const honorificsBefore = (
  sentence: Sentence,
  from: number,
  locale: Locale,
  states: readonly StateMention[],
): number => {
  const isDemonym = (at: number): boolean =>
    states.some(({ form, first, last }) => form === 'demonym' && first === at && last === at + 1)
  let at = from
  while (isHonorific(sentence.tokens[at - 1], locale) || isDemonym(at - 1)) at--
  // "the Hon. X"
  return at < from && sentence.tokens[at - 1]?.upos === 'DET' ? at - 1 : at
}

/** A comma between a title, with what hangs on it by prepositions, and the name: "the head of the union, X, said". */
const isSetOff = (title: Title, from: number, { tokens }: Sentence): boolean => {
  if (tokens[from - 1]?.form !== ',' || title.last >= from || from - title.last > 9) return false
  const between = tokens.slice(title.last, from - 1)
  return (
    between.length === 0 ||
    isFieldBehind(title, between) ||
    (between[0]?.upos === 'ADP' &&
      between.every(
        ({ upos, form }) => form !== ',' && ['ADP', 'DET', 'NOUN', 'PROPN', 'ADJ', 'PART', 'PRON'].includes(upos),
      ))
  )
}

/** "minister for foreign affairs | and regional cooperation, X": a second field in small letters, no second office, which has an article or a side. */
const isFieldBehind = (title: Title, between: readonly Token[]): boolean =>
  title.last - title.noun > 1 &&
  between.length <= 4 &&
  between[0]?.upos === 'CCONJ' &&
  between.at(-1)?.upos === 'NOUN' &&
  between.slice(1).every(({ upos }) => upos === 'ADJ' || upos === 'NOUN')

/**
 * "Ravn er forsvarsminister", "Orlov, who is now the ambassador", "who has been its minister since March": an office that
 * somebody is said to bear, not to have borne or to bear some day.
 */
const isPredicateOf = (title: Title, name: PersonName, { sentence, locale }: Setting): boolean => {
  if (title.plural || title.counterpart || title.noun < name.last) return false
  const tree = treeOf(sentence)
  const { tokens } = sentence
  for (let at = title.noun; at < title.last; at++) {
    const clause = tokens[at]
    const [copula] = tree.childrenBy(at, 'cop')
    if (clause === undefined || copula === undefined) continue
    const helpers = tree.childrenBy(at, 'aux')
    const isBare = tokens[copula]?.feats.Tense === 'Pres' && helpers.length === 0
    const isSince =
      helpers.length === 1 &&
      tokens[helpers[0] ?? -1]?.feats.Tense === 'Pres' &&
      tokens.slice(title.last, title.last + SINCE_REACH).some(({ lower }) => locale.contacts.since.has(lower))
    if (
      !(isBare || isSince) ||
      tree.childrenBy(at, 'advmod').some((adverb) => locale.speech.negations.has(tokens[adverb]?.lower ?? ''))
    )
      return false
    const [subject = -1] = tree.childrenBy(at, 'nsubj')
    const isRelative = locale.pronouns.relatives.has(formAt(sentence, subject)) && isRelation(clause, 'acl')
    const head = isRelative ? clause.head : subject
    return name.first <= head && head < name.last
  }
  return false
}

/** How many words may stand between an office and since when somebody has borne it. */
const SINCE_REACH = 4

/** "president Holub i Ukraina": the state he serves stands behind the name. */
const withStateBehind = (title: Title, name: PersonName, setting: Setting): Title => {
  if (title.of || title.possessor !== undefined) return title
  const of = stateBehind(name, setting)
  return of ? { of, ...title } : title
}

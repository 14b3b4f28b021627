import type { Sentence } from '../../language/analysis.ts'
import { isTagged } from '../../language/tag.ts'
import { isRelation, treeOf } from '../../language/tree.ts'
import type { ContactLexicon } from '../../locales/contacts.ts'
import { isFormOfAny } from '../../locales/lexeme.ts'
import { ownAccountOf } from '../../locales/own-accounts.ts'
import type { LocalActor, LocalKey, StatementAccount } from '../../model/reading.ts'
import { bySentence } from '../by-sentence.ts'
import type { ActorLayer, Document, Mention, PlaceMention, TimeMention } from '../document.ts'
import { onceFor } from '../once.ts'
import type { DurationMention } from '../times/durations.ts'
import { type ClauseWords, caseOf, isVerbOf } from './clause.ts'
import { isJointBody } from './joint-body.ts'
import { standingAt } from './standing.ts'

/** A length of time and the sentence it stands in. */
export interface PlacedDuration extends DurationMention {
  readonly sentence: number
}

/** What the steps of finding contacts and measures look things up in. */
export interface Context {
  readonly document: Document
  readonly layer: ActorLayer
  readonly statements: readonly StatementAccount[]
  sentence(index: number): Sentence
  words(index: number): ContactLexicon
  clauseWords(index: number): ClauseWords
  /** Tells whether a token stands in a time expression: parsers take "torsdag" for an object. */
  isTime(sentence: number, token: number): boolean
  /** The times whose words hold a token. */
  timesAt(sentence: number, token: number): readonly TimeMention[]
  /** The lengths of time in a sentence. */
  lengthsIn(sentence: number): readonly PlacedDuration[]
  /** The place whose words hold a token. */
  placeAt(sentence: number, token: number): PlaceMention | undefined
  /** The report's actor for a country's state, where it names one. */
  stateOf(country: string): LocalKey | undefined
  /** The state an actor belongs to or is, as an actor of this report; undefined where the report has none such. */
  sideOf(key: LocalKey): LocalKey | undefined
  /** The organisation whose office somebody holds who speaks for no state: "the UN envoy". */
  organisationOf(key: LocalKey): LocalKey | undefined
}

export const contextOf = (
  document: Document,
  layer: ActorLayer,
  statements: readonly StatementAccount[],
  times: readonly TimeMention[],
  places: readonly PlaceMention[],
  durations: readonly PlacedDuration[] = [],
): Context => {
  const { sentences } = document.analysis
  const stateOf = new Map<string, LocalKey>()
  for (const actor of layer.actors)
    if (actor.kind === 'state' && actor.country !== undefined && !stateOf.has(actor.country))
      stateOf.set(actor.country, actor.key)
  const organisations = new Map<string, LocalKey>()
  for (const { kind, key, names, name } of layer.actors)
    if (kind === 'organisation') for (const each of [...names, name]) organisations.set(each, key)
  const sentence = (index: number): Sentence => {
    const found = sentences[index]
    if (!found) throw new RangeError(`no sentence ${index}`)
    return found
  }
  const lexicons = sentences.map((each) => document.localeOf(each).contacts)
  const words = (index: number): ContactLexicon => lexicons[index] ?? document.localeOf(sentence(index)).contacts
  const timesIn = bySentence(times)
  const placesIn = bySentence(places)
  return {
    document,
    layer,
    statements,
    sentence,
    words,
    clauseWords: (index) => clauseWordsOf(words(index)),
    timesAt: (index, token) => timesIn(index).filter(({ first, last }) => first <= token && token < last),
    isTime: (index, token) => timesIn(index).some(({ first, last }) => first <= token && token < last),
    lengthsIn: bySentence(durations),
    placeAt: (index, token) => placesIn(index).find(({ first, last }) => first <= token && token < last),
    stateOf: (country) => stateOf.get(country),
    sideOf: (key) => {
      const { country } = layer.actorOf(key)
      return country === undefined ? undefined : stateOf.get(country)
    },
    organisationOf: (key) => {
      const { kind, country, offices } = layer.actorOf(key)
      if (kind !== 'person' || country !== undefined) return undefined
      const held = offices.find(({ of, status }) => of !== undefined && status !== 'former' && organisations.has(of))
      return held?.of === undefined ? undefined : organisations.get(held.of)
    },
  }
}

/** Made once for a lexicon: what is looked up in a list is remembered by the list. */
const clauseWordsOf = onceFor(
  ({ relatives, inviting, requesting, by, reciprocal }: ContactLexicon): ClauseWords => ({
    relatives,
    objectControl: [...inviting, ...requesting],
    by,
    reciprocal,
  }),
)

/** All lengths of time in the report, in order of its sentences. */
export const lengthsOf = (context: Context): readonly PlacedDuration[] =>
  context.document.analysis.sentences.flatMap((_, index) => context.lengthsIn(index))

/** Whether a time is a day after the report's; where either is not dated it is not. */
export const isAhead = ({ document }: Context, time: TimeMention | undefined): boolean => {
  const { published } = document.report
  return time?.edtf !== undefined && published !== undefined && time.edtf.slice(0, 10) > published.slice(0, 10)
}

/** Who takes part on one side of a word: people by name, and the states and organisations behind them. */
export interface Company {
  readonly people: readonly LocalKey[]
  /** States and organisations. */
  readonly bodies: readonly LocalKey[]
  /** Somebody is there, yet not known by name: "officials", "the delegation". */
  readonly unnamed: boolean
  /** More than one. */
  readonly plural: boolean
}

export const NOBODY: Company = { people: [], bodies: [], unnamed: false, plural: false }

export const isAnybody = (company: Company): boolean =>
  company.people.length > 0 || company.bodies.length > 0 || company.unnamed

export const together = (...companies: readonly Company[]): Company => ({
  people: [...new Set(companies.flatMap(({ people }) => people))],
  bodies: [...new Set(companies.flatMap(({ bodies }) => bodies))],
  unnamed: companies.some(({ unnamed }) => unnamed),
  plural: companies.some(({ plural }) => plural) || companies.filter(isAnybody).length > 1,
})

/** Sorts actors into people and the bodies they stand for. */
export const companyOf = (context: Context, keys: readonly LocalKey[]): Company => {
  const people: LocalKey[] = []
  const bodies: LocalKey[] = []
  let unnamed = false
  let plural = keys.length > 1
  const add = (actor: LocalActor, depth: number): void => {
    const side = context.sideOf(actor.key)
    if (actor.members && actor.members.length > 0 && depth < 3) {
      plural = true
      for (const member of actor.members) add(context.layer.actorOf(member), depth + 1)
      return
    }
    switch (actor.kind) {
      case 'person':
        people.push(actor.key)
        break
      case 'state':
        bodies.push(actor.key)
        break
      case 'organisation':
        bodies.push(side ?? actor.key)
        break
      default:
        unnamed = true
        if (actor.plural === true) plural = true
        if (side !== undefined) bodies.push(side)
    }
  }
  for (const key of keys) add(context.layer.actorOf(key), 0)
  return {
    people: [...new Set(people)],
    bodies: [...new Set(bodies)],
    unnamed,
    plural: plural || people.length + bodies.length > 1,
  }
}

/** Tells who a phrase means: the actors it names, else the states it is of ("russiske diplomater", "diplomats from Iran"). */
export const companyIn = (context: Context, sentence: number, head: number, depth = 0): Company => {
  const within = context.sentence(sentence)
  const token = within.tokens[head]
  if (!token) return NOBODY
  // "meklerne skal møte partene": who goes between them is none of those a pronoun could stand for
  if (isGoBetween(context, sentence, head)) return { ...NOBODY, unnamed: true, plural: token.feats.Number === 'Plur' }
  if (isJointBody(within, head, context.words(sentence))) return sittingIn(context, sentence, head)
  const direct = withStrangers(context, sentence, head, companyOf(context, context.layer.actorsIn(sentence, head)))
  // "the prime ministers, X of A and Y of B": each of those who explain a plural
  const isList = token.upos === 'NOUN' && token.feats.Number === 'Plur'
  const told =
    direct.people.length > 0 && !isList
      ? direct
      : together(direct, companyOf(context, explained(context, sentence, head)))
  const listed = isList && told.people.length === 0 ? listedBehind(context, sentence, head) : []
  const named =
    listed.length === 0
      ? told
      : together(told, companyOf(context, [...listed, ...statesWithin(context, sentence, head)]))
  if (!isAnybody(named)) {
    const { speaker: alone, speakers } = context.words(sentence)
    const form = token.lower
    const isPlural = speakers.has(form)
    const speaker = isPlural || alone.has(form) ? standingAt(context, token.start).speaker : undefined
    if (speaker !== undefined) return { ...companyOf(context, [speaker]), plural: isPlural }
  }
  if (!isAnybody(named) && depth === 0) {
    const led = ledBy(context, sentence, head)
    if (led !== undefined) return led
  }
  const plural = named.plural || (token.feats.Number === 'Plur' && (token.upos === 'NOUN' || token.upos === 'PRON'))
  // "their deputies": of the sides of those whose they are
  const states = named.people.length > 0 ? [] : statesWithin(context, sentence, head)
  const isOfOther = states.length > 0 && depth === 0
  const isOwnable = named.bodies.length < 2 && depth === 0 && token.upos === 'NOUN' && !isOfOther
  if (isOwnable && named.people.length !== 1 && named.people.every((one) => context.sideOf(one) === undefined)) {
    const sides = ownersOf(context, sentence, head)
    // "their energy ministers, X and Y": one of each side, and nobody says who of which
    if (sides.length > 1 && named.people.length === sides.length && areNamedIn(context, sentence, head, named.people))
      return { ...named, bodies: sides }
    if (named.people.length === 0 && sides.length > named.bodies.length)
      return { people: [], bodies: sides, unnamed: true, plural: plural || sides.length > 1 }
  }
  // a phrase that names its people is told by them; "russiske diplomater" only by what stands inside it
  if (named.people.length > 0) return { ...named, plural }
  // "the two leaders of divided Cyprus", "his Danish colleague": somebody of that state
  const isOne = plural || isFormOfAny(token, context.document.localeOf(within).offices.counterparts)
  const isSomebody = isOne && token.upos === 'NOUN' && named.bodies.length === 0 && states.length === 1
  return {
    ...named,
    bodies: [...new Set([...named.bodies, ...states])],
    unnamed: named.unnamed || isSomebody,
    plural: plural || states.length > 1,
  }
}

/** Whether a phrase names people itself, and does not only mean those named before. */
const areNamedIn = (context: Context, sentence: number, head: number, people: readonly LocalKey[]): boolean => {
  const phrase = treeOf(context.sentence(sentence)).subtreeOf(head)
  const named = context.layer.mentionsIn(sentence).filter((one) => one.form === 'name' && phrase.includes(one.head))
  return people.every((person) => named.some(({ actor }) => actor === person))
}

/** The sides of those whose somebody is: "their deputies", "the two countries' ministers". */
const ownersOf = (context: Context, sentence: number, head: number): readonly LocalKey[] => {
  const owners = treeOf(context.sentence(sentence))
    .childrenBy(head, 'nmod:poss', 'nmod')
    .filter((child) => child < head)
  const owned = together(...owners.map((owner) => companyIn(context, sentence, owner, 1)))
  return [...new Set([...owned.bodies, ...owned.people.flatMap((person) => context.sideOf(person) ?? [])])]
}

/** "A delegation headed by General X": of the side of whoever heads it; in a ministry's own account of its own, where nothing tells his. */
const ledBy = (context: Context, index: number, head: number): Company | undefined => {
  const sentence = context.sentence(index)
  const words = context.words(index)
  const tree = treeOf(sentence)
  const [leader] = tree
    .childrenBy(head, 'acl')
    .filter((child) => isVerbOf(sentence, child, words.leading))
    .flatMap((child) => tree.childrenBy(child, 'obl', 'nmod'))
    .filter((child) => words.by.has(caseOf(sentence, child)))
  if (leader === undefined) return undefined
  const company = companyIn(context, index, leader, 1)
  if (!isAnybody(company)) return undefined
  const isOfSide = company.people.length === 0 || company.people.some((person) => context.sideOf(person) !== undefined)
  const owner = isOfSide ? undefined : ownAccountOf(context.document.report)
  const state = owner === undefined ? undefined : context.stateOf(owner)
  return state === undefined ? company : { ...company, bodies: [...company.bodies, state] }
}

/** "The Joint Commission between Peru and Chile": the states that sit in it, and not the body; nobody known where none is named. */
const sittingIn = (context: Context, sentence: number, head: number): Company => {
  const states = statesWithin(context, sentence, head)
  return { people: [], bodies: states.length > 1 ? states : [], unnamed: true, plural: true }
}

/** A word for mediators that names nobody. */
const isGoBetween = (context: Context, sentence: number, head: number): boolean => {
  const form = context.sentence(sentence).tokens[head]?.lower ?? ''
  const mention = context.layer.mentionAt(sentence, head)
  return (
    mention !== undefined &&
    mention.form !== 'name' &&
    context.words(sentence).mediatorStems.some((stem) => form.startsWith(stem))
  )
}

/** Of two joined by "and", one that no actor is known for is somebody all the same: "Mali og opprørarane". */
const withStrangers = (context: Context, sentence: number, head: number, company: Company): Company => {
  const within = context.sentence(sentence)
  const strangers = treeOf(within)
    .childrenBy(head, 'conj')
    .filter((child) => {
      const token = within.tokens[child]
      return (
        token !== undefined &&
        (token.upos === 'NOUN' || token.upos === 'PROPN') &&
        context.layer.actorsIn(sentence, child).length === 0
      )
    })
  return strangers.length > 0 && company.people.length + company.bodies.length > 0
    ? { ...company, unnamed: true, plural: true }
    : company
}

/** Who a description is said to be by an apposition inside it: "the head of the delegation, Minister …". */
const explained = (context: Context, sentence: number, head: number): readonly LocalKey[] => {
  const within = context.sentence(sentence)
  const tree = treeOf(within)
  const walk = (at: number, depth: number): readonly LocalKey[] =>
    depth > 3
      ? []
      : tree.childrenBy(at, 'appos', 'nmod', 'flat').flatMap((child) => {
          const isAppositive = within.tokens[child]?.deprel === 'appos'
          const people = isAppositive
            ? context.layer.actorsIn(sentence, child).filter((key) => context.layer.actorOf(key).kind === 'person')
            : []
          return people.length > 0 ? people : walk(child, depth + 1)
        })
  return walk(head, 0)
}

/** How many words a plural may take before the names it stands for. */
const LIST_REACH = 10

/** "The heads of the guards, X and Y,": two names set off behind a plural, wherever the tree hangs them. */
const listedBehind = (context: Context, sentence: number, head: number): readonly LocalKey[] => {
  const { tokens } = context.sentence(sentence)
  const comma = tokens.findIndex(({ form }, at) => at > head && at <= head + LIST_REACH && form === ',')
  if (comma < 0 || tokens.slice(head + 1, comma).some((token) => isTagged(token, 'VERB', 'AUX'))) return []
  const people = context.layer
    .mentionsIn(sentence)
    .filter(
      ({ first, actor, form }) =>
        first > comma &&
        first <= comma + LIST_REACH &&
        form === 'name' &&
        actor !== undefined &&
        context.layer.actorOf(actor).kind === 'person',
    )
  const [one, other] = people
  if (one?.first !== comma + 1 || one.actor === undefined || other?.actor === undefined) return []
  const between = tokens.slice(one.last, other.first)
  return between.some(({ upos }) => upos === 'CCONJ') && !between.some((token) => isTagged(token, 'VERB', 'AUX'))
    ? [one.actor, other.actor]
    : []
}

/** Tells who several phrases mean together. */
export const companyOfAll = (context: Context, sentence: number, heads: readonly number[]): Company =>
  together(...heads.map((head) => companyIn(context, sentence, head)))

/** Relations that stay inside a noun phrase. */
const IN_PHRASE = ['amod', 'nmod', 'compound', 'det', 'flat', 'appos', 'conj', 'nummod'] as const

/** States that a phrase names by adjective, possessor or "from": not those in its relative clauses. */
export const statesWithin = (context: Context, sentence: number, head: number): readonly LocalKey[] => {
  const within = context.sentence(sentence)
  const tree = treeOf(within)
  const tokens: number[] = []
  const walk = (at: number): void => {
    tokens.push(at)
    for (const child of tree.childrenOf(at)) {
      const token = within.tokens[child]
      if (token && isRelation(token, ...IN_PHRASE) && !isInTown(context, sentence, child)) walk(child)
    }
  }
  walk(head)
  const found = new Set<LocalKey>()
  for (const { first, last, actor } of context.layer.mentionsIn(sentence)) {
    if (actor === undefined || !tokens.some((token) => first <= token && token < last)) continue
    const { kind } = context.layer.actorOf(actor)
    const side = kind === 'state' ? actor : kind === 'person' ? undefined : context.sideOf(actor)
    if (side !== undefined) found.add(side)
  }
  return [...found]
}

/** "Delegations … in the Kenyan capital": where they are, and not whose. */
const isInTown = (context: Context, sentence: number, at: number): boolean =>
  context.words(sentence).in.has(caseOf(context.sentence(sentence), at)) &&
  context.placeAt(sentence, at)?.name !== undefined

/** Of mentions of one place, the one that takes in most words: the office with its holder's name, not the name alone. */
export const longestOf = (mentions: readonly Mention[]): Mention | undefined =>
  mentions.reduce<Mention | undefined>((best, each) => (best && best.last >= each.last ? best : each), undefined)

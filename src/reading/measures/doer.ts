import type { Sentence } from '../../language/analysis.ts'
import { hasRelation, isRelation, treeOf } from '../../language/tree.ts'
import { ownAccountOf } from '../../locales/own-accounts.ts'
import type { LocalKey, MeasureAccount } from '../../model/reading.ts'
import { isInstitution } from '../actors/officeIndex.ts'
import { type ClauseRoles, caseOf, casesOf, formAt, isOneOf, isPredicate, rolesOf } from '../contacts/clause.ts'
import {
  type Company,
  type Context,
  companyIn,
  companyOfAll,
  isAnybody,
  NOBODY,
  statesWithin,
  together,
} from '../contacts/context.ts'
import { isNounOf, lexiconAt, meansOf } from './objects.ts'
import { isAfterOrBefore } from './roles.ts'

/**
 * Those who do it: the subject, or who stands behind "by"; of "enig med X om at …" X too, of a participle that a helper
 * carries ("har enats") the helper's subjects.
 */
export const doersOf = (
  context: Context,
  index: number,
  at: number,
  kind: MeasureAccount['kind'],
  roles: ClauseRoles,
): Company => {
  if (kind !== 'agreement') {
    const subjects = isSuspectsOf(context, index, at, kind, roles)
      ? spokenOf(context, index, at, roles.objects)
      : companyOfAll(context, index, roles.subjects)
    if (isAnybody(subjects) && !isStateless(context, subjects)) return subjects
    if (roles.passive && roles.subjects.length === 0) return agentBelow(context, index, at)
    const seat = seatedAt(context, index, roles.subjects)
    const meant = isAnybody(seat) ? seat : referredTo(context, index, at, kind, roles)
    return isAnybody(meant) || isOrgan(context, index, roles.subjects) ? meant : subjects
  }
  // "enades om": a deponent verb that a tree takes for a passive
  const deponent = roles.passive ? companyOfAll(context, index, roles.objects) : NOBODY
  if (deponent.plural && deponent.bodies.length > 1) return deponent
  return together(
    companyOfAll(context, index, agreeingAt(context, index, at, roles)),
    companyOfAll(context, index, meansOf(context, index, at)),
  )
}

/** The subjects of a word for agreeing: its own, or those of the helper that carries it ("har enats", "vart samde"). */
export const agreeingAt = (
  context: Context,
  index: number,
  at: number,
  { subjects }: ClauseRoles,
): readonly number[] => {
  const sentence = context.sentence(index)
  const token = sentence.tokens[at]
  return subjects.length === 0 && token && isRelation(token, 'obj', 'xcomp') && token.head >= 0
    ? rolesOf(sentence, token.head, context.clauseWords(index)).subjects
    : subjects
}

/**
 * "Kenya mener at to diplomater kjøpte planene, og kastet dem ut": who is expelled cannot be who expels, whatever subject a
 * tree lets the second verb take over.
 */
const isSuspectsOf = (
  context: Context,
  index: number,
  at: number,
  kind: MeasureAccount['kind'],
  { subjects, objects, passive }: ClauseRoles,
): boolean => {
  const sentence = context.sentence(index)
  return (
    kind === 'expulsion' &&
    !passive &&
    hasRelation(sentence, at, 'conj') &&
    treeOf(sentence).childrenBy(at, 'nsubj').length === 0 &&
    objects.some((object) => sentence.tokens[object]?.upos === 'PRON') &&
    subjects.some((subject) => isNounOf(lexiconAt(context, index), 'envoys', formAt(sentence, subject)))
  )
}

const spokenOf = (context: Context, index: number, at: number, objects: readonly number[]): Company => {
  const state = stateSpokenOf(context, index, at, objects)
  return state === undefined ? NOBODY : { ...NOBODY, bodies: [state] }
}

/** "declared persona non grata by Norway": a tree may hang the agent on any word of the passive. */
const agentBelow = (context: Context, index: number, at: number): Company => {
  const sentence = context.sentence(index)
  const { by } = context.words(index)
  const tree = treeOf(sentence)
  const agent = tree.subtreeOf(at).find((below) => {
    const path = tree.pathToRoot(below)
    // "after mediation by Qatar", "after his ship was seized by Ghana" are others' deeds
    const isOwn = path
      .slice(1, path.indexOf(at))
      .every((step) => !isAfterOrBefore(context, index, step) && !hasRelation(sentence, step, 'advcl', 'acl', 'ccomp'))
    return below > at && isOwn && casesOf(sentence, below).some((mark) => by.has(mark)) && !context.isTime(index, below)
  })
  return agent === undefined ? NOBODY : companyIn(context, index, agent)
}

/** "parlamentet i Nairobi", "a court in Minsk": a body that nobody else is told by is of the state where it sits. */
const seatedAt = (context: Context, index: number, subjects: readonly number[]): Company => {
  const sentence = context.sentence(index)
  const states = subjects.flatMap((subject) => {
    const token = sentence.tokens[subject]
    const isBody = token?.upos === 'NOUN' && isInstitution(token, context.document.localeOf(sentence))
    if (!isBody || !context.words(index).in.has(formAt(sentence, subject + 1))) return []
    const country = context.placeAt(index, subject + 2)?.country
    return country === undefined ? [] : (context.stateOf(country) ?? [])
  })
  return { ...NOBODY, bodies: [...new Set(states)], plural: states.length > 1 }
}

/** Organisations of which no state is known: "the foreign ministry". */
const isStateless = (context: Context, { people, bodies }: Company): boolean =>
  people.length === 0 && bodies.length > 0 && bodies.every((body) => context.sideOf(body) === undefined)

/** "the foreign ministry", "Utenriksdepartementet", "its army": an organ that every state has, told by its kind alone. */
const isOrgan = (context: Context, index: number, subjects: readonly number[]): boolean => {
  const sentence = context.sentence(index)
  return subjects.some(
    (subject) =>
      isNounOf(lexiconAt(context, index), 'organs', formAt(sentence, subject)) &&
      !treeOf(sentence)
        .childrenBy(subject, 'nmod', 'compound', 'flat')
        .some((child) => sentence.tokens[child]?.upos === 'PROPN'),
  )
}

/**
 * "said it was expelling two diplomats", "landet stengte grensen", "the foreign ministry summoned …": the state that the
 * clause above, or the sentence before, is about; not the one it is done to.
 */
const referredTo = (
  context: Context,
  index: number,
  at: number,
  kind: MeasureAccount['kind'],
  { subjects, objects }: ClauseRoles,
): Company => {
  const sentence = context.sentence(index)
  const { pronouns, positions } = context.document.localeOf(sentence)
  const tree = treeOf(sentence)
  const refers =
    isOrgan(context, index, subjects) ||
    subjects.some((subject) => {
      const token = sentence.tokens[subject]
      if (token?.upos === 'PRON')
        return pronouns.impersonal.has(token.lower) || pronouns.personal.get(token.lower)?.number === 'plural'
      return isOneOf(token, positions.homelands) && tree.childrenBy(subject, 'amod', 'nmod', 'acl').length === 0
    })
  if (!refers) return NOBODY
  const state =
    stateSpokenOf(context, index, at, objects) ??
    (isOrgan(context, index, subjects)
      ? (groundOf(context, index, at) ?? (kind === 'military' ? undefined : homeOf(context, index, objects)))
      : undefined)
  return state === undefined ? NOBODY : { ...NOBODY, bodies: [state] }
}

/** "Hæren bombet en leir ved Mueda": an army, told by its kind alone, on the ground of the one country that its clause names. */
const groundOf = (context: Context, index: number, at: number): LocalKey | undefined => {
  const tree = treeOf(context.sentence(index))
  const countries = new Set(tree.subtreeOf(at).flatMap((below) => context.placeAt(index, below)?.country ?? []))
  const [country] = countries
  return countries.size === 1 && country !== undefined ? context.stateOf(country) : undefined
}

/** "Regjeringen bevilget i går …", though no army's attack: the state of the report's readers, where it speaks of that at all. */
const homeOf = (context: Context, index: number, objects: readonly number[]): LocalKey | undefined => {
  const { home } = context.document.localeOf(context.sentence(index)).readouts
  const state = home === undefined ? undefined : context.stateOf(home)
  return companyOfAll(context, index, objects).bodies.some((body) => body === state) ? undefined : state
}

/** The state that the clauses above, or the sentence before, have as their subject; not the one it is done to. */
const stateSpokenOf = (
  context: Context,
  index: number,
  at: number,
  objects: readonly number[],
): LocalKey | undefined => {
  const sentence = context.sentence(index)
  const done = companyOfAll(context, index, objects)
  const patients = new Set([...done.people, ...done.bodies].map((key) => context.sideOf(key)))
  const only = (states: readonly LocalKey[]): LocalKey | undefined => {
    const others = states.filter((state) => !patients.has(state))
    return others.length === 1 ? others[0] : undefined
  }
  for (const clause of treeOf(sentence)
    .pathToRoot(at)
    .filter((step) => step !== at && isPredicate(sentence, step))) {
    const state = only(statesAmong(context, index, clause))
    if (state !== undefined) return state
  }
  const before = index === 0 ? undefined : context.sentence(index - 1)
  if (!before || sentence.block - before.block > 1) return undefined
  const root = before.tokens.findIndex(({ head }) => head < 0)
  return root < 0 ? undefined : only(statesAmong(context, index - 1, root))
}

/** The states that a clause has as its subject, or as the sides of its subjects. */
const statesAmong = (context: Context, index: number, clause: number): readonly LocalKey[] => {
  const { subjects } = rolesOf(context.sentence(index), clause, context.clauseWords(index))
  const { bodies, people } = companyOfAll(context, index, subjects)
  return [...new Set([...bodies, ...people].flatMap((key) => context.sideOf(key) ?? []))]
}

/**
 * Whose act it is where nobody is named: an appointment or a recall is the state's whose office it is; who is summoned,
 * seized or freed in a state's capital or waters, expelled from it or put on its list, by that state, unless it is
 * their own.
 */
export const unnamedActor = (
  context: Context,
  index: number,
  at: number,
  kind: MeasureAccount['kind'],
  aim: LocalKey | undefined,
  objects: readonly number[],
): LocalKey | undefined => {
  const own = aim === undefined ? undefined : context.layer.actorOf(aim).country
  switch (kind) {
    case 'appointment':
      return own === undefined ? officeOwnerOf(context, index, at) : context.stateOf(own)
    case 'recall':
      return own === undefined ? stateSpokenOf(context, index, at, objects) : context.stateOf(own)
    case 'summons':
    case 'expulsion':
      return (
        stateRound(context, index, at, kind, own, objects) ??
        hostOf(context, index, own, objects) ??
        postOf(context, own, aim) ??
        (leavesTheCountry(context, index, at) ? stateSpokenOf(context, index, at, objects) : undefined) ??
        ownAccount(context, own)
      )
    case 'closure':
      return (
        placedHost(context, index, at, own, objects) ?? announcer(context, index, at, own) ?? ownAccount(context, own)
      )
    case 'detention':
    case 'seizure':
    case 'military':
    case 'release':
      return stateRound(context, index, at, kind, own, objects)
    case 'restriction':
    case 'sanction':
      return stateRound(context, index, at, kind, own, objects) ?? announcer(context, index, at, own)
    case 'tariff':
      return announcer(context, index, at, own)
    default:
      return undefined
  }
}

/** The word before the preposition of a phrase: 'out' of "out of France". */
const formBefore = (sentence: Sentence, head: number, mark: string): string => {
  const preposition = treeOf(sentence)
    .childrenBy(head, 'case')
    .find((child) => formAt(sentence, child) === mark)
  return preposition === undefined ? '' : formAt(sentence, preposition - 1)
}

/** The one state, other than that of whom it is done to, on whose ground or list an act is done. */
const stateRound = (
  context: Context,
  index: number,
  at: number,
  kind: MeasureAccount['kind'],
  own: string | undefined,
  objects: readonly number[],
): LocalKey | undefined => {
  const sentence = context.sentence(index)
  const tree = treeOf(sentence)
  const lexicon = lexiconAt(context, index)
  const words = context.words(index)
  const below = tree.subtreeOf(at)
  const patients = new Set(
    objects.filter((object) => below.includes(object)).flatMap((object) => tree.subtreeOf(object)),
  )
  const isGround = (below: number): boolean => {
    const marks = casesOf(sentence, below)
    if (kind === 'sanction')
      return [below, ...tree.childrenBy(below, 'compound')].some((part) =>
        isNounOf(lexicon, 'sanctions', formAt(sentence, part)),
      )
    if (kind === 'military')
      return isNounOf(lexicon, 'operations', formAt(sentence, below)) || marks.some((mark) => words.by.has(mark))
    if (kind === 'restriction') return marks.some((mark) => words.to.has(mark))
    if (marks.some((mark) => words.in.has(mark) || lexicon.from.has(mark))) return true
    // "ordered out of France"
    if (kind === 'expulsion' && marks.some((mark) => lexicon.from.has(formBefore(sentence, below, mark)))) return true
    // "called in to the Norwegian foreign ministry"
    if (kind === 'summons') return marks.some((mark) => words.to.has(mark))
    // "was given 72 hours to leave Uganda"
    const above = sentence.tokens[below]?.head ?? -1
    return kind === 'expulsion' && hasRelation(sentence, below, 'obj') && isPredicate(sentence, above)
  }
  const ground = below.filter((one) => !patients.has(one) && isGround(one))
  return onlyState(context, index, ground, own)
}

/** "the Russian ambassador to Norway", "Belarus' ambassadør i Oslo": the state that an envoy is sent to. */
const hostOf = (
  context: Context,
  index: number,
  own: string | undefined,
  objects: readonly number[],
): LocalKey | undefined => {
  const sentence = context.sentence(index)
  const { to, in: inside } = context.words(index)
  const posts = objects
    .flatMap((object) => treeOf(sentence).subtreeOf(object))
    .filter((child) => casesOf(sentence, child).some((mark) => to.has(mark) || inside.has(mark)))
  return onlyState(context, index, posts, own)
}

/** "Samtidig stenges det slovakiske konsulatet i Pécs": the state where it lies, if that was spoken of just before. */
const placedHost = (
  context: Context,
  index: number,
  at: number,
  own: string | undefined,
  objects: readonly number[],
): LocalKey | undefined => {
  if (own === undefined) return undefined
  const ground = groundOf(context, index, at)
  return ground !== undefined &&
    context.layer.actorOf(ground).country !== own &&
    stateSpokenOf(context, index, at, objects) === ground
    ? ground
    : undefined
}

/** "Okoye, the permanent secretary, said visas for Ghanaians would be suspended": the state of who makes known what another state suffers. */
const announcer = (context: Context, index: number, at: number, own: string | undefined): LocalKey | undefined => {
  const sentence = context.sentence(index)
  const token = sentence.tokens[at]
  if (own === undefined || !token || !isRelation(token, 'ccomp') || token.head < 0) return undefined
  const states = statesAmong(context, index, token.head)
  const [state] = states
  return states.length === 1 && state !== undefined && context.layer.actorOf(state).country !== own ? state : undefined
}

/** The state that an envoy is said elsewhere to be sent to: "the Algerian ambassador in Copenhagen, Samira Bouzidi". */
const postOf = (context: Context, own: string | undefined, aim: LocalKey | undefined): LocalKey | undefined => {
  if (aim === undefined || context.layer.actorOf(aim).kind !== 'person') return undefined
  const told = new Set(context.layer.mentions.flatMap(({ actor, sentence }) => (actor === aim ? [sentence] : [])))
  for (const index of told) {
    const { tokens } = context.sentence(index)
    const offices = tokens.flatMap(({ lower }, at) =>
      isNounOf(lexiconAt(context, index), 'envoys', lower) && context.layer.actorsIn(index, at).includes(aim)
        ? [at]
        : [],
    )
    const host = offices.length === 0 ? undefined : hostOf(context, index, own, offices)
    if (host !== undefined) return host
  }
  return undefined
}

/** "was appointed Kenya's ambassador": the state whose the office is. */
const officeOwnerOf = (context: Context, index: number, at: number): LocalKey | undefined => {
  const sentence = context.sentence(index)
  const offices = treeOf(sentence)
    .subtreeOf(at)
    .filter((below) => below > at && sentence.tokens[below]?.upos === 'NOUN')
  return ownerOf(context, index, offices)
}

/** "Kenya's ban", "Nigerias utenriksminister", "US tariffs": the one state whose a thing or an office is. */
export const ownerOf = (context: Context, index: number, nouns: readonly number[]): LocalKey | undefined => {
  const sentence = context.sentence(index)
  const owners = nouns.flatMap((noun) =>
    treeOf(sentence)
      .childrenBy(noun, 'nmod:poss', 'nmod', 'amod', 'compound')
      .filter(
        (child) => child < noun && (caseOf(sentence, child) === '' || sentence.tokens[child]?.deprel === 'nmod:poss'),
      ),
  )
  return onlyState(context, index, owners, undefined)
}

/** "has seven days to leave the country" */
const leavesTheCountry = (context: Context, index: number, at: number): boolean => {
  const sentence = context.sentence(index)
  const { homelands } = context.document.localeOf(sentence).positions
  return treeOf(sentence)
    .subtreeOf(at)
    .some((below) => hasRelation(sentence, below, 'obj') && isOneOf(sentence.tokens[below], homelands))
}

/** In a ministry's own account, the state whose it is: "the Ambassador was summoned to the Ministry". */
const ownAccount = (context: Context, own: string | undefined): LocalKey | undefined => {
  const owner = ownAccountOf(context.document.report)
  return owner === undefined || owner === own ? undefined : context.stateOf(owner)
}

/** The one state, but for their own, that phrases name or lie in. */
const onlyState = (
  context: Context,
  index: number,
  phrases: readonly number[],
  own: string | undefined,
): LocalKey | undefined => {
  const { childrenBy } = treeOf(context.sentence(index))
  const countries = phrases.flatMap(
    (phrase) =>
      // "at Baku airport"
      [phrase, ...childrenBy(phrase, 'compound')].map((part) => context.placeAt(index, part)?.country).find(Boolean) ??
      statesWithin(context, index, phrase).flatMap((key) => context.layer.actorOf(key).country ?? []),
  )
  const others = [...new Set(countries)].filter((country) => country !== own)
  return others.length === 1 && others[0] !== undefined ? context.stateOf(others[0]) : undefined
}

/** States act through their organs and offices: the state first, else the person. */
export const actorIn = (context: Context, doer: Company, kind: MeasureAccount['kind']): LocalKey | undefined => {
  if (kind === 'agreement' && doer.bodies.length + doer.people.length > 1) return undefined
  if (doer.bodies.length + doer.people.length > 2) return undefined
  // "Iran's Revolutionary Guards": an organ of the state beside it
  const states = doer.bodies.filter((body) => context.layer.actorOf(body).kind === 'state')
  if (states.length === 1 && states.length < doer.bodies.length) return states[0]
  // beside a state as subject, a person is only the one in office: "under president … utviste landet …"
  return (doer.bodies.length === 1 ? doer.bodies[0] : undefined) ?? doer.people[0]
}

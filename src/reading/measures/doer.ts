import { hasRelation, isRelation, treeOf } from '../../language/tree.ts'
import { isKnownOrganisation } from '../../locales/organisations.ts'
import type { LocalKey, MeasureAccount } from '../../model/reading.ts'
import { isInstitution } from '../actors/officeIndex.ts'
import { type ClauseRoles, casesOf, formAt, isOneOf, rolesOf } from '../contacts/clause.ts'
import {
  type Company,
  type Context,
  companyIn,
  companyOfAll,
  isAnybody,
  NOBODY,
  together,
} from '../contacts/context.ts'
import { isNounOf, lexiconAt, meansOf } from './objects.ts'
import { isAfterOrBefore } from './roles.ts'
import { groundOf, stateSpokenOf } from './states-told.ts'

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

/** Organisations of which no state is known, and no name: "the foreign ministry". */
const isStateless = (context: Context, { people, bodies }: Company): boolean =>
  people.length === 0 &&
  bodies.length > 0 &&
  bodies.every((body) => context.sideOf(body) === undefined && !isKnownOrganisation(context.layer.actorOf(body).name))

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
    // "Police arrested a man in Odense": no police but that of the place
    (kind === 'detention' && isOrgan(context, index, subjects) ? groundOf(context, index, at) : undefined) ??
    stateSpokenOf(context, index, at, objects) ??
    (isOrgan(context, index, subjects)
      ? (groundOf(context, index, at) ?? (kind === 'military' ? undefined : homeOf(context, index, objects)))
      : undefined)
  return state === undefined ? NOBODY : { ...NOBODY, bodies: [state] }
}

/** "Regjeringen bevilget i går …", though no army's attack: the state of the report's readers, where it speaks of that at all. */
const homeOf = (context: Context, index: number, objects: readonly number[]): LocalKey | undefined => {
  const { home } = context.document.localeOf(context.sentence(index)).readouts
  const state = home === undefined ? undefined : context.stateOf(home)
  return companyOfAll(context, index, objects).bodies.some((body) => body === state) ? undefined : state
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

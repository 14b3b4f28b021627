import type { Sentence } from '../../language/analysis.ts'
import { hasRelation, isRelation, treeOf } from '../../language/tree.ts'
import { ownAccountOf } from '../../locales/own-accounts.ts'
import type { LocalKey, MeasureAccount } from '../../model/reading.ts'
import { casesOf, formAt, isOneOf, isPredicate, rolesOf } from '../contacts/clause.ts'
import { type Context, companyOfAll } from '../contacts/context.ts'
import { isNounOf, lexiconAt } from './objects.ts'
import { isAfterOrBefore } from './roles.ts'
import { groundOf, onlyState, ownerOf, stateSpokenOf, statesAmong } from './states-told.ts'

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
      // "Kalte hjem ambassadøren" over a paragraph: the line before is another matter
      if (own === undefined && isSubjectless(context.sentence(index), at)) return undefined
      return own === undefined ? stateSpokenOf(context, index, at, objects) : context.stateOf(own)
    case 'summons':
    case 'expulsion':
      return (
        stateRound(context, index, at, kind, own, objects) ??
        hostOf(context, index, own, objects) ??
        postOf(context, own, aim) ??
        (leavesTheCountry(context, index, at) || (kind === 'summons' && isOfEnvoy(context, index, objects))
          ? stateSpokenOf(context, index, at, objects)
          : undefined) ??
        notifier(context, index, at) ??
        ownAccount(context, own)
      )
    case 'closure':
      return (
        placedHost(context, index, at, own, objects) ?? announcer(context, index, at, own) ?? ownAccount(context, own)
      )
    case 'detention':
    case 'seizure':
      return stateRound(context, index, at, kind, own, objects) ?? captorTelling(context, index, at)
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

/** A sentence that opens with its verb and has no subject, as headings do. */
const isSubjectless = (sentence: Sentence, at: number): boolean => {
  const token = sentence.tokens[at]
  return (
    token !== undefined &&
    token.head < 0 &&
    token.feats.VerbForm === 'Fin' &&
    treeOf(sentence).childrenBy(at, 'nsubj', 'nsubj:pass', 'aux').length === 0
  )
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
    // "in the presence of Georgian officials" is nobody's ground
    const isOfPeople = (['people', 'organs'] as const).some((group) =>
      tree.subtreeOf(below).some((part) => isNounOf(lexicon, group, formAt(sentence, part))),
    )
    if (kind === 'release' && isOfPeople) return false
    if (marks.some((mark) => words.in.has(mark) || lexicon.from.has(mark))) return true
    // "ordered out of France"
    if (kind === 'expulsion' && marks.some((mark) => lexicon.from.has(formBefore(sentence, below, mark)))) return true
    // "called in to the Norwegian foreign ministry"
    if (kind === 'summons') return marks.some((mark) => words.to.has(mark))
    // "was given 72 hours to leave Uganda"
    const above = sentence.tokens[below]?.head ?? -1
    return kind === 'expulsion' && hasRelation(sentence, below, 'obj') && isPredicate(sentence, above)
  }
  // "after talks in Doha the group freed him": where something else was done before
  const isElsewhere = (one: number): boolean => {
    const path = tree.pathToRoot(one)
    return path.slice(1, path.indexOf(at)).some((step) => step < at && isAfterOrBefore(context, index, step))
  }
  const ground = below.filter((one) => !patients.has(one) && isGround(one) && !isElsewhere(one))
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

/** "The Kenyan navy says that the boat was boarded": armed forces that tell of it. */
const captorTelling = (context: Context, index: number, at: number): LocalKey | undefined => {
  const sentence = context.sentence(index)
  const token = sentence.tokens[at]
  if (!token || !isRelation(token, 'ccomp') || token.head < 0) return undefined
  const { subjects } = rolesOf(sentence, token.head, context.clauseWords(index))
  const isArmed = subjects.some((subject) => isNounOf(lexiconAt(context, index), 'troops', formAt(sentence, subject)))
  const [state, ...others] = isArmed ? statesAmong(context, index, token.head) : []
  return others.length === 0 ? state : undefined
}

/** "The ministry informed the Peruvian envoy that three members of the embassy had been expelled": who tells the other side of it. */
const notifier = (context: Context, index: number, at: number): LocalKey | undefined => {
  const sentence = context.sentence(index)
  const token = sentence.tokens[at]
  if (!token || !isRelation(token, 'ccomp') || token.head < 0) return undefined
  const { to } = context.words(index)
  const [state, ...others] = statesAmong(context, index, token.head)
  const told = treeOf(sentence)
    .childrenBy(token.head, 'obj', 'iobj', 'obl')
    .filter(
      (child) => hasRelation(sentence, child, 'obj', 'iobj') || casesOf(sentence, child).some((mark) => to.has(mark)),
    )
  const { people, bodies } = companyOfAll(context, index, told)
  const sides = new Set([...people, ...bodies].map((key) => context.sideOf(key)))
  return others.length === 0 && sides.size === 1 && !sides.has(undefined) && !sides.has(state) ? state : undefined
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

/** "The Peruvian ambassador was called in": an envoy can be summoned by those alone whom he was sent to. */
const isOfEnvoy = (context: Context, index: number, objects: readonly number[]): boolean => {
  const sentence = context.sentence(index)
  const tree = treeOf(sentence)
  return objects
    .flatMap((object) => tree.subtreeOf(object))
    .some((below) => isNounOf(lexiconAt(context, index), 'envoys', formAt(sentence, below)))
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

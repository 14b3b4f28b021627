import type { Sentence } from '../../language/analysis.ts'
import { hasRelation, isRelation, treeOf } from '../../language/tree.ts'
import { entriesOf } from '../../locales/lexeme.ts'
import type { MeasureLexicon, MeasureVerb } from '../../locales/measures.ts'
import type { LocalKey, MeasureAccount, TimeValue } from '../../model/reading.ts'
import { spanIn } from '../../text/span.ts'
import { isInstitution } from '../actors/officeIndex.ts'
import { nearness } from '../contacts/attach.ts'
import { caseOf, formAt, isPredicate, rolesOf } from '../contacts/clause.ts'
import { tenseOf } from '../contacts/clause-tense.ts'
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
import { sidesCount } from '../contacts/partners.ts'
import type { TimeMention } from '../document.ts'
import { isDone } from './done.ts'
import { behindParenthesis, carriedBy, complementEnd, complementsOf, evidenceOf, particleOf } from './evidence.ts'
import { antecedentsOf, entriesAt, fitsObject, isNounOf, lexiconAt, meansOf, objectsOf } from './objects.ts'

/** Reads the measures that a sentence tells by a verb or participle. */
export const verbMeasures = (
  context: Context,
  index: number,
  times: readonly TimeMention[],
): readonly MeasureAccount[] => {
  const sentence = context.sentence(index)
  return sentence.tokens.flatMap((token, at) => {
    if (isRelation(token, 'amod')) return joinedAt(context, index, at, times)
    if (!mayTell(sentence, at) || isRelation(token, 'aux', 'cop')) return []
    const found = measureAt(context, index, at, times)
    return found ? [found] : []
  })
}

/** How far before a verb its "and" may stand: "and in October suspended". */
const joinedReach = 3

/**
 * "expelled two diplomats and closed border crossings": a tree may take the second verb for an adjective of its object.
 * The verb behind the "and" has the subject of the one before it.
 */
const joinedAt = (
  context: Context,
  index: number,
  at: number,
  times: readonly TimeMention[],
): readonly MeasureAccount[] => {
  const sentence = context.sentence(index)
  const lexicon = lexiconAt(context, index)
  const token = sentence.tokens[at]
  const object = token?.head ?? -1
  if (token?.upos !== 'VERB' || object <= at || !hasRelation(sentence, object, 'conj', 'obj', 'obl')) return []
  const joint = sentence.tokens.findLastIndex(
    ({ upos }, step) => step < at && step >= at - joinedReach && upos === 'CCONJ',
  )
  const isOpen =
    joint >= 0 &&
    sentence.tokens.slice(joint + 1, at).every(({ upos }) => /^(?:ADV|ADP|PROPN|NUM|NOUN)$/u.test(upos)) &&
    !sentence.tokens.slice(joint + 1, at).some(({ upos }) => upos === 'DET')
  const above = treeOf(sentence)
    .pathToRoot(object)
    .slice(1)
    .find((step) => step < at && sentence.tokens[step]?.upos === 'VERB')
  const verb = entriesAt(token, lexicon).find(
    (entry) => entry.particles.size === 0 && entry.objects.length > 0 && fitsObject(context, index, entry, [object]),
  )
  if (
    !isOpen ||
    above === undefined ||
    sentence.tokens[above]?.feats.Tense !== 'Past' ||
    !verb ||
    !isDone(context, index, above, verb.kind)
  )
    return []
  const doer = companyOfAll(context, index, rolesOf(sentence, above, context.clauseWords(index)).subjects)
  const actor = actorIn(doer, verb.kind)
  if (actor === undefined) return []
  const target = targetOf(context, index, at, [object], lexicon)
  const time = timeAt(context, index, at, times)
  const last =
    treeOf(sentence)
      .subtreeOf(object)
      .filter((below) => sentence.tokens[below]?.upos !== 'PUNCT')
      .at(-1) ?? object
  return [
    {
      kind: verb.kind,
      actor,
      ...(target !== undefined && target !== actor && { target }),
      ...(time && { time }),
      evidence: spanIn(
        context.document.report,
        sentence.tokens[joint + 1]?.start ?? token.start,
        sentence.tokens[last]?.end ?? token.end,
      ),
      confidence: 0.65,
    },
  ]
}

/** A verb or participle; or what heads a clause, since a tagger may take a rare verb for a noun. */
const mayTell = (sentence: Sentence, at: number): boolean => {
  const token = sentence.tokens[at]
  if (!token) return false
  if (/^(?:VERB|ADJ|AUX)$/u.test(token.upos)) return true
  return (
    token.upos === 'NOUN' &&
    isRelation(token, 'root', 'ccomp', 'acl', 'advcl') &&
    treeOf(sentence).childrenBy(at, 'nsubj').length > 0 &&
    treeOf(sentence).childrenBy(at, 'cop').length === 0
  )
}

const around = (sentence: Sentence, at: number): ReadonlySet<string> => {
  const tree = treeOf(sentence)
  const below = tree.childrenOf(at).flatMap((child) => [child, ...tree.childrenOf(child)])
  return new Set([
    ...below.map((child) => formAt(sentence, child)),
    ...[1, 2, 3, 4].map((step) => formAt(sentence, at + step)),
  ])
}

const measureAt = (
  context: Context,
  index: number,
  at: number,
  times: readonly TimeMention[],
): MeasureAccount | undefined => {
  const sentence = context.sentence(index)
  const lexicon = lexiconAt(context, index)
  const token = sentence.tokens[at]
  if (!token) return undefined
  const entries = entriesAt(token, lexicon)
  if (entries.length === 0) return undefined
  const near = around(sentence, at)
  const candidates = entries.filter(
    (verb) => verb.particles.size === 0 || [...verb.particles].some((particle) => near.has(particle)),
  )
  if (candidates.length === 0) return undefined
  const roles = rolesOf(sentence, at, context.clauseWords(index))
  const own = [...objectsOf(sentence, at, roles.objects), ...meansOf(context, index, at)]
  const given = own.length > 0 ? own : antecedentsOf(sentence, at)
  // "the crossing opened": what it is done to stands as subject
  const opens =
    given.length === 0
      ? roles.subjects.filter((subject) => isNounOf(lexicon, 'passages', formAt(sentence, subject)))
      : []
  const objects = opens.length > 0 ? opens : given
  const doerOf = ({ kind }: MeasureVerb): Company =>
    opens.length > 0 ? NOBODY : doersOf(context, index, at, kind, roles.subjects)
  const verb = candidates.find(
    (one) =>
      fitsObject(context, index, one, objects) &&
      isDone(context, index, at, one.kind) &&
      suits(context, index, at, one.kind, doerOf(one), objects, roles),
  )
  if (!verb) return undefined
  const { kind } = verb
  const doer = doerOf(verb)
  const target = targetOf(context, index, at, objects, lexicon)
  const held = kind === 'detention' && objects.length === 0 ? (doer.people[0] ?? doer.bodies[0]) : undefined
  // "har sittet fengslet": the subject is the one it is done to
  const aim = target ?? held
  const actor =
    (held === undefined ? actorIn(doer, kind) : undefined) ??
    (isAnybody(doer) && held === undefined ? undefined : unnamedActor(context, index, at, kind, aim))
  const time = timeAt(context, index, at, times)
  // "the path is closed": a state of things, of which neither doer nor day nor anybody it is done to is told
  const isBareState =
    actor === undefined &&
    aim === undefined &&
    !time &&
    roles.passive &&
    !isAnybody(doer) &&
    tenseOf(sentence, at, context.words(index)) === 'present'
  if (isBareState) return undefined
  // what was voted belongs to the vote
  const voted =
    kind === 'vote'
      ? treeOf(sentence)
          .childrenBy(at, 'xcomp', 'advcl')
          .filter((child) => child > at)
      : []
  // "ble onsdag enige om": the verb that carries the word has the subject
  const carrier = kind === 'agreement' && isRelation(token, 'xcomp', 'obj') && token.head >= 0 ? token.head : at
  const clause = evidenceOf(sentence, carrier, [
    at,
    ...voted,
    ...particleOf(sentence, at, verb),
    ...behindParenthesis(sentence, at),
    ...(roles.object === undefined || (roles.passive && roles.object < at) ? [] : [roles.object]),
    ...carriedBy(sentence, at),
  ])
  const range =
    kind === 'agreement' ? { start: clause.start, end: Math.max(clause.end, complementEnd(sentence, at)) } : clause
  return {
    kind,
    ...(actor !== undefined && { actor }),
    ...(aim !== undefined && aim !== actor && { target: aim }),
    ...(time && { time }),
    evidence: spanIn(context.document.report, range.start, range.end),
    confidence: confidenceOf(actor !== undefined, aim !== undefined, verb),
  }
}

/** Those who do it; of "enig med X om at …" X too, of a participle that a helper carries ("har enats") the helper's subjects. */
const doersOf = (
  context: Context,
  index: number,
  at: number,
  kind: MeasureAccount['kind'],
  subjects: readonly number[],
): Company => {
  const sentence = context.sentence(index)
  const token = sentence.tokens[at]
  if (kind !== 'agreement') {
    const company = companyOfAll(context, index, subjects)
    return isAnybody(company) ? company : seatedAt(context, index, subjects)
  }
  const helper =
    subjects.length === 0 && token && isRelation(token, 'obj', 'xcomp') && token.head >= 0
      ? rolesOf(sentence, token.head, context.clauseWords(index)).subjects
      : subjects
  return together(companyOfAll(context, index, helper), companyOfAll(context, index, meansOf(context, index, at)))
}

/** "parlamentet i Nairobi": a body that nobody else is told by is of the state where it sits. */
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

/**
 * Whose act it is where nobody is named: an appointment is the state's whose office it is; who is summoned or seized in a
 * state's capital or waters, by that state, unless it is their own.
 */
const unnamedActor = (
  context: Context,
  index: number,
  at: number,
  kind: MeasureAccount['kind'],
  aim: LocalKey | undefined,
): LocalKey | undefined => {
  const own = aim === undefined ? undefined : context.layer.actorOf(aim).country
  if (kind === 'appointment') return own === undefined ? undefined : context.stateOf(own)
  if (kind !== 'summons' && kind !== 'detention' && kind !== 'seizure') return undefined
  const sentence = context.sentence(index)
  const tree = treeOf(sentence)
  const around = tree
    .subtreeOf(at)
    .filter(
      (below) => hasRelation(sentence, below, 'obl', 'nmod') && context.words(index).in.has(caseOf(sentence, below)),
    )
  const places = around.flatMap(
    (below) =>
      context.placeAt(index, below)?.country ??
      statesWithin(context, index, below).flatMap((key) => context.layer.actorOf(key).country ?? []),
  )
  const others = [...new Set(places)].filter((country) => country !== own)
  return others.length === 1 && others[0] !== undefined ? context.stateOf(others[0]) : undefined
}

/** How sure: both sides known and an unambiguous verb most, a lasting state ("holds two sailors") least. Set by hand from the development cases. */
const confidenceOf = (hasActor: boolean, hasTarget: boolean, verb: MeasureVerb): number => {
  const base = verb.objects.includes('captives') ? 0.5 : verb.objects.length > 0 || verb.particles.size > 0 ? 0.75 : 0.7
  return Math.round((base + (hasActor ? 0.1 : 0) + (hasTarget ? 0.05 : 0)) * 100) / 100
}

const suits = (
  context: Context,
  index: number,
  at: number,
  kind: MeasureAccount['kind'],
  doer: Company,
  objects: readonly number[],
  roles: { readonly object?: number; readonly passive: boolean },
): boolean => {
  const sentence = context.sentence(index)
  const lexicon = lexiconAt(context, index)
  const tree = treeOf(sentence)
  switch (kind) {
    case 'agreement': {
      const complements = complementsOf(sentence, at).filter((child) => !context.isTime(index, child))
      if (isSigning(context, index, at)) return true
      // to be of one mind is no agreement yet: "var enige" against "ble enige"
      if (sentence.tokens[at]?.upos === 'ADJ' && tree.childrenBy(at, 'cop').length > 0) return false
      // agreeing takes two, and something firmer than to go on talking
      const subject = isAnybody(doer) || tree.childrenBy(at, 'nsubj').length > 0
      const isJoint = sidesCount(context, doer) > 1 || doer.plural
      const hard = complements.filter((child) => !isSoft(sentence, child, lexicon))
      const isDeed = hard.some((child) => isPredicate(sentence, child) || isConcrete(context, index, child))
      return subject && isJoint && isDeed && !complements.some((child) => isSoft(sentence, child, lexicon))
    }
    case 'vote':
      return (
        isAnybody(doer) ||
        objects.length > 0 ||
        (tree.childrenBy(at, 'nsubj').length > 0 && tree.childrenBy(at, 'xcomp', 'ccomp').length > 0)
      )
    case 'appointment':
      return objects.some((object) => companyIn(context, index, object).people.length > 0)
    case 'military':
    case 'expulsion':
    case 'sanction':
    case 'restriction':
      return roles.object !== undefined
    case 'withdrawal':
      return isAnybody(doer) || objects.some((object) => isNounOf(lexicon, 'troops', formAt(sentence, object)))
    case 'restoration':
      return (
        objects.length > 0 ||
        tree.childrenBy(at, 'obl').some((child) => isNounOf(lexicon, 'passages', formAt(sentence, child))) ||
        tree.childrenBy(at, 'nsubj').some((child) => isNounOf(lexicon, 'passages', formAt(sentence, child)))
      )
    case 'detention':
      return objects.length > 0 || tree.childrenBy(at, 'nsubj').length > 0
    default:
      return true
  }
}

/** "en ukes våpenhvile", "a joint drone watch": one thing agreed, not a matter of which they are of one mind. */
const isConcrete = (context: Context, index: number, at: number): boolean => {
  const sentence = context.sentence(index)
  const tree = treeOf(sentence)
  const isThing = sentence.tokens[at]?.upos === 'NOUN' && context.words(index).about.has(caseOf(sentence, at))
  return (
    isThing &&
    (isNounOf(lexiconAt(context, index), 'agreements', formAt(sentence, at)) ||
      tree.childrenBy(at, 'det').some((det) => context.words(index).indefinite.has(formAt(sentence, det))))
  )
}

const isSigning = (context: Context, index: number, at: number): boolean => {
  const lexicon = lexiconAt(context, index)
  const token = context.sentence(index).tokens[at]
  return (
    token !== undefined &&
    entriesOf(token, lexicon.verbs).some((verb) => verb.kind === 'agreement' && verb.objects.length > 0)
  )
}

const isSoft = (sentence: Sentence, head: number, lexicon: MeasureLexicon): boolean => {
  const token = sentence.tokens[head]
  if (!token) return true
  if (lexicon.soft.has(token.lower) || lexicon.soft.has(token.lowerLemma)) return true
  return treeOf(sentence)
    .childrenBy(head, 'obj', 'xcomp', 'obl')
    .some((child) => lexicon.soft.has(formAt(sentence, child)))
}

/** States act through their organs and offices: the state first, else the person. */
const actorIn = (doer: Company, kind: MeasureAccount['kind']): LocalKey | undefined => {
  if (kind === 'agreement' && doer.bodies.length + doer.people.length > 1) return undefined
  if (doer.bodies.length + doer.people.length > 2) return undefined
  // beside a state as subject, a person is only the one in office: "under president … utviste landet …"
  return (doer.bodies.length === 1 ? doer.bodies[0] : undefined) ?? doer.people[0]
}

const targetOf = (
  context: Context,
  index: number,
  at: number,
  objects: readonly number[],
  lexicon: MeasureLexicon,
): LocalKey | undefined => {
  for (const object of objects) {
    const { people, bodies } = companyIn(context, index, object)
    const found = people[0] ?? bodies[0]
    if (found !== undefined) return found
  }
  const sentence = context.sentence(index)
  const heads = [at, ...objects]
  for (const head of heads)
    for (const child of treeOf(sentence).childrenBy(head, 'obl', 'nmod')) {
      if (!lexicon.against.has(caseOf(sentence, child))) continue
      const { people, bodies } = companyIn(context, index, child)
      const found = bodies[0] ?? people[0]
      if (found !== undefined) return found
    }
  return undefined
}

/** The time that stands in the clause of an act. */
export const timeAt = (
  context: Context,
  index: number,
  at: number,
  times: readonly TimeMention[],
): TimeValue | undefined => {
  const trigger = {
    sentence: index,
    token: at,
    predicate: at,
    kind: 'meeting',
    nature: 'verb',
    open: false,
    definite: false,
    another: false,
    background: false,
    company: NOBODY,
    roles: [],
    vague: false,
    complete: false,
  } as const
  const found = times
    .flatMap((time) => {
      const near = nearness(context, time, trigger)
      return near === undefined ? [] : [{ time, near }]
    })
    .sort((a, b) => a.near - b.near || Math.abs(a.time.first - at) - Math.abs(b.time.first - at))[0]?.time
  if (!found) return undefined
  const { edtf, parts, evidence, certainty, resolvedBy } = found
  return { parts, evidence, certainty, ...(edtf !== undefined && { edtf }), ...(resolvedBy && { resolvedBy }) }
}

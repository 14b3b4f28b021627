import type { Sentence } from '../../language/analysis.ts'
import { isTagged } from '../../language/tag.ts'
import { hasRelation, isRelation, treeOf } from '../../language/tree.ts'
import type { MeasureLexicon, MeasureVerb } from '../../locales/measures.ts'
import type { LocalKey, MeasureAccount, TimeValue } from '../../model/reading.ts'
import { flatMap } from '../../text/flat-map.ts'
import { spanIn } from '../../text/span.ts'
import { nearness } from '../contacts/attach.ts'
import { formAt, rolesOf } from '../contacts/clause.ts'
import { type Company, type Context, companyOfAll, isAnybody, NOBODY } from '../contacts/context.ts'
import type { TimeMention } from '../document.ts'
import { isDeadline } from './deadline.ts'
import { decisionStart } from './decision.ts'
import { actorIn, doersOf } from './doer.ts'
import { isBareNonFinite, isDone } from './done.ts'
import { behindParenthesis, carriedBy, complementEnd, doneByStart, evidenceOf, particleOf } from './evidence.ts'
import { isGeneral, isLingering, isWhoevers, toldAsStates } from './general.ts'
import {
  antecedentsOf,
  ceasedObjectsOf,
  entriesAt,
  fitsObject,
  fitsSubject,
  headsAmong,
  isNounOf,
  lexiconAt,
  meansOf,
  objectsOf,
  prepositionalObjectsOf,
} from './objects.ts'
import { measureRoles } from './roles.ts'
import { ownerOf } from './states-told.ts'
import { suits } from './suits.ts'
import { farSideOf, targetOf } from './targets.ts'
import { unnamedActor } from './unnamed-doer.ts'

/** Reads the measures that a sentence tells by a verb or participle. */
export const verbMeasures = (
  context: Context,
  index: number,
  times: readonly TimeMention[],
): readonly MeasureAccount[] => {
  const sentence = context.sentence(index)
  return flatMap(sentence.tokens, (token, at) => {
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
    sentence.tokens.slice(joint + 1, at).every((token) => isTagged(token, 'ADV', 'ADP', 'PROPN', 'NUM', 'NOUN')) &&
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
  const actor = actorIn(context, doer, verb.kind)
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
  if (isTagged(token, 'VERB', 'ADJ', 'AUX')) return true
  return (
    token.upos === 'NOUN' &&
    isRelation(token, 'root', 'ccomp', 'acl', 'advcl') &&
    treeOf(sentence).childrenBy(at, 'nsubj').length > 0 &&
    treeOf(sentence).childrenBy(at, 'cop').length === 0
  )
}

/**
 * The words of which a particle may be one: what hangs on the verb, and behind it what hangs on that, or stands next; a
 * noun may stand deeper, since a tree may hang it on the object ("sette fire selskaper og en general på sanksjonslisten").
 */
const around = (sentence: Sentence, at: number): ReadonlySet<string> => {
  const tree = treeOf(sentence)
  const nouns = tree
    .childrenBy(at, 'obj')
    .flatMap((object) => tree.subtreeOf(object))
    .filter((below) => sentence.tokens[below]?.upos === 'NOUN')
  const below = tree
    .childrenOf(at)
    .flatMap((child) => [child, ...tree.childrenOf(child).filter((grandchild) => grandchild > at)])
  return new Set([
    ...[...below, ...nouns].map((child) => formAt(sentence, child)),
    ...[1, 2, 3, 4].map((step) => formAt(sentence, at + step)),
  ])
}

const nothing: ReadonlySet<string> = new Set()

/** "tok imot sjøfolkene": a verb so common that a particle of its own makes it another, where it would tell of captives. */
const isOtherVerb = (sentence: Sentence, at: number, { particles, objects }: MeasureVerb): boolean =>
  particles.size === 0 &&
  objects.includes('captives') &&
  treeOf(sentence)
    .childrenBy(at, 'compound')
    .some((child) => child > at && hasRelation(sentence, child, 'compound:prt'))

/** "satte tollen ned": a particle that makes the verb another, by the tree. */
const isOwnParticle = (sentence: Sentence, at: number, particles: ReadonlySet<string>): boolean =>
  treeOf(sentence)
    .childrenBy(at, 'compound')
    .some((child) => hasRelation(sentence, child, 'compound:prt') && particles.has(formAt(sentence, child)))

/** Kinds whose verbs with particles have their object behind a preposition. */
const takesPreposition: ReadonlySet<MeasureAccount['kind']> = new Set<MeasureAccount['kind']>([
  'agreement',
  'withdrawal',
  'seizure',
  'sanction',
  'vote',
  'restoration',
])

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
  const near = entries.some(({ particles }) => particles.size > 0) ? around(sentence, at) : nothing
  // "left open how fast": an adjective of another verb tells at most of who is agreed ("ble enige")
  const isAdjective = token.upos === 'ADJ' && isRelation(token, 'xcomp') && token.feats.VerbForm === undefined
  const candidates = entries.filter(
    (verb) =>
      (verb.particles.size === 0 || [...verb.particles].some((particle) => near.has(particle))) &&
      !(isAdjective && verb.kind !== 'agreement' && !isLingering(context, index, at)) &&
      !isOtherVerb(sentence, at, verb),
  )
  if (candidates.length === 0) return undefined
  const roles = measureRoles(context, index, at)
  const particles = new Set(candidates.flatMap((one) => [...one.particles]))
  const own = [...objectsOf(context, index, at, roles.objects, particles), ...meansOf(context, index, at)].filter(
    (object) => !context.isTime(index, object),
  )
  const given = own.length > 0 ? own : antecedentsOf(sentence, at)
  // "the crossing opened": what it is done to stands as subject
  const opens =
    given.length === 0
      ? roles.subjects.filter((subject) => isNounOf(lexicon, 'passages', formAt(sentence, subject)))
      : []
  const ceased = candidates.some(({ kind }) => kind === 'restriction') ? ceasedObjectsOf(context, index, at) : []
  const objectsFor = (one: MeasureVerb): readonly number[] => {
    if (opens.length > 0) return opens
    if (one.patients.length > 0) return objectsOf(context, index, at, roles.subjects, particles)
    if (one.kind === 'restriction' && (one.objects.includes('dealings') || one.particles.size > 0))
      return [...given, ...ceased]
    return takesPreposition.has(one.kind) ? [...given, ...prepositionalObjectsOf(sentence, at, one)] : given
  }
  const doerOf = ({ kind, patients }: MeasureVerb): Company =>
    opens.length > 0 || patients.length > 0 ? NOBODY : doersOf(context, index, at, kind, roles)
  const tells = (one: MeasureVerb): boolean =>
    fitsSubject(context, index, one, roles) &&
    fitsObject(context, index, one, objectsFor(one)) &&
    isDone(context, index, at, one.kind) &&
    suits(context, index, at, one, doerOf(one), objectsFor(one), roles)
  // "withdrew the accreditation of the ambassador" is about the accreditation
  const telling = candidates.filter(tells)
  const first =
    telling.find(
      (one) =>
        one.objects.length + one.patients.length > 0 &&
        fitsObject(context, index, one, headsAmong(sentence, objectsFor(one), lexicon)),
    ) ?? telling[0]
  if (!first) return undefined
  const verb =
    telling.find(
      ({ particles, objects }) =>
        isOwnParticle(sentence, at, particles) && objects.some((object) => first.objects.includes(object)),
    ) ?? first
  const { kind } = verb
  if (isVotedOn(sentence, at, lexicon) || isGoingOn(context, index, at, kind, times)) return undefined
  const objects = objectsFor(verb)
  const doer = doerOf(verb)
  const target = targetOf(context, index, at, objects, lexicon)
  const isSelf = objects.every((object) => sentence.tokens[object]?.feats.VerbForm === 'Part')
  const held = kind === 'detention' && isSelf ? (doer.people[0] ?? doer.bodies[0]) : undefined
  // "har sittet fengslet": the subject is the one it is done to
  const aim = isSelf ? (held ?? target) : (target ?? held)
  // "Kenya's ban took effect", "its embassy reopened": the act of whose it is
  const owner =
    toldAsStates.has(kind) &&
    kind !== 'detention' &&
    kind !== 'closure' &&
    (opens.length > 0 || verb.patients.length > 0)
      ? ownerOf(context, index, headsAmong(sentence, objects, lexicon))
      : kind === 'restoration' && roles.passive && !isAnybody(doer)
        ? ownerOfLifted(context, index, objects)
        : undefined
  const actor =
    (held === undefined ? actorIn(context, doer, kind) : undefined) ??
    owner ??
    (doer.people.length + doer.bodies.length > 0 && held === undefined
      ? undefined
      : unnamedActor(
          context,
          index,
          at,
          kind,
          aim,
          held !== undefined ? [] : verb.patients.length === 0 && given.length > 0 ? given : objects,
        ))
  const other = farSideOf(context, index, at, kind, actor, objects) ?? aim
  const time = timeAt(
    context,
    index,
    at,
    kind === 'expulsion' ? times.filter((one) => !isDeadline(context, one)) : times,
  )
  const isUnsigned = actor === undefined && !isAnybody(doer)
  if (isUnsigned && !time && isGeneral(context, index, at, kind, aim, roles)) return undefined
  if (!isAnybody(doer) && (actor === undefined || !roles.passive) && isWhoevers(context, index, at)) return undefined
  // what was voted belongs to the vote, what somebody is barred from to the ban
  const completing =
    kind === 'vote' || kind === 'restriction'
      ? treeOf(sentence)
          .childrenBy(at, 'xcomp', 'advcl')
          .filter((child) => child > at && sentence.tokens[child]?.feats.VerbForm !== 'Fin')
      : []
  // "ble onsdag enige om": the verb that carries the word has the subject
  const isCarried = (kind === 'agreement' && isRelation(token, 'obj')) || isRelation(token, 'xcomp')
  const carrier =
    isCarried && token.head >= 0 && (kind === 'agreement' || isLingering(context, index, at)) ? token.head : at
  const clause = evidenceOf(sentence, carrier, [
    at,
    ...completing,
    ...particleOf(sentence, at, verb),
    ...behindParenthesis(sentence, at),
    ...(roles.object === undefined || (roles.passive && roles.object < at) ? [] : [roles.object]),
    ...carriedBy(sentence, at),
  ])
  const range =
    kind === 'agreement'
      ? { start: clause.start, end: Math.max(clause.end, complementEnd(sentence, at)) }
      : {
          start: decisionStart(context, index, at) ?? doneByStart(sentence, at, lexicon) ?? clause.start,
          end: clause.end,
        }
  return {
    kind,
    ...(actor !== undefined && { actor }),
    ...(other !== undefined && other !== actor && { target: other }),
    ...(time && { time }),
    evidence: spanIn(context.document.report, range.start, range.end),
    confidence: confidenceOf(actor !== undefined, aim !== undefined, verb),
  }
}

/** "was arrested and charged with spying": the second verb goes on with what the first tells of the same person. */
const isGoingOn = (
  context: Context,
  index: number,
  at: number,
  kind: MeasureAccount['kind'],
  times: readonly TimeMention[],
): boolean => {
  const sentence = context.sentence(index)
  const token = sentence.tokens[at]
  return (
    kind === 'detention' &&
    token !== undefined &&
    isRelation(token, 'conj') &&
    treeOf(sentence).childrenBy(at, 'nsubj', 'obj').length === 0 &&
    measureAt(context, index, token.head, times)?.kind === kind
  )
}

/** "voted to keep the border closed", "passed a law that bans imports": what was voted, which belongs to the vote. */
const isVotedOn = (sentence: Sentence, at: number, lexicon: MeasureLexicon): boolean => {
  const { head = -1, deprel } = sentence.tokens[at] ?? {}
  const isLaw = deprel === 'acl:relcl' && isNounOf(lexicon, 'laws', formAt(sentence, head))
  const isAim = isBareNonFinite(sentence, at) && hasRelation(sentence, at, 'xcomp', 'advcl', 'ccomp')
  const vote = sentence.tokens[isLaw ? (sentence.tokens[head]?.head ?? -1) : head]
  return (
    (isLaw || isAim) &&
    vote !== undefined &&
    entriesAt(vote, lexicon).some(({ kind, objects }) => kind === 'vote' && (isLaw || objects.length === 0))
  )
}

/** "The Kenyan ban on apples was lifted": by whose it was. */
const ownerOfLifted = (context: Context, index: number, objects: readonly number[]): LocalKey | undefined => {
  const sentence = context.sentence(index)
  const lexicon = lexiconAt(context, index)
  const lifted = headsAmong(sentence, objects, lexicon).filter((object) =>
    (['bans', 'sanctions', 'duties'] as const).some((kind) => isNounOf(lexicon, kind, formAt(sentence, object))),
  )
  return ownerOf(context, index, lifted)
}

/** How sure: both sides known and an unambiguous verb most, a lasting state ("holds two sailors") least. Set by hand from the development cases. */
const confidenceOf = (hasActor: boolean, hasTarget: boolean, verb: MeasureVerb): number => {
  const base = verb.objects.includes('captives') ? 0.5 : verb.objects.length > 0 || verb.particles.size > 0 ? 0.75 : 0.7
  return Math.round((base + (hasActor ? 0.1 : 0) + (hasTarget ? 0.05 : 0)) * 100) / 100
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

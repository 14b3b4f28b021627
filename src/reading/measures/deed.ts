import { hasRelation, isRelation, treeOf } from '../../language/tree.ts'
import type { MeasureObject } from '../../locales/measures.ts'
import type { LocalKey, MeasureAccount } from '../../model/reading.ts'
import { flatMap } from '../../text/flat-map.ts'
import { spanIn } from '../../text/span.ts'
import { caseOf, casesOf, clauseRange, formAt, isOneOf, isVerbOf, rolesOf } from '../contacts/clause.ts'
import { tenseOf } from '../contacts/clause-tense.ts'
import { isDefinite } from '../contacts/contact-noun.ts'
import { type Context, companyIn, isAnybody, together } from '../contacts/context.ts'
import type { TimeMention } from '../document.ts'
import { actorIn, doersOf } from './doer.ts'
import { isDone } from './done.ts'
import { isNounOf, lexiconAt } from './objects.ts'
import { ownerOf, ownersOf } from './states-told.ts'
import { unnamedActor } from './unnamed-doer.ts'
import { timeAt } from './verb.ts'

/**
 * Reads the measures that a sentence names by a noun: "nattens løslatelse av læreren", "the expulsion of two diplomats
 * by Norway". The noun must name the one who is done to, or it is only a topic.
 */
export const deedMeasures = (
  context: Context,
  index: number,
  times: readonly TimeMention[],
): readonly MeasureAccount[] => {
  const sentence = context.sentence(index)
  const lexicon = lexiconAt(context, index)
  return flatMap(sentence.tokens, (token, at): readonly MeasureAccount[] => {
    if (token.upos !== 'NOUN') return []
    const isExchange = lexicon.exchanges.has(token.lower) || lexicon.prisonerExchanges.has(token.lower)
    const kind = isExchange ? 'release' : lexicon.deeds.get(token.lower)
    if (!kind || isRelation(token, 'compound')) return []
    const patients = patientsOf(context, index, at, kind)
    const isCarried = isCarriedOut(context, index, at, isExchange)
    const objects = undone.get(kind)
    if (isExchange) {
      if (!isOfPrisoners(context, index, at, patients) || !isCarried) return []
    } else if (objects) {
      if (!isCarried || !patients.some((child) => isOfOneKind(context, index, child, objects))) return []
    } else if (!patients.some((child) => isSomebody(context, index, child) || isLeftPlace(context, index, child, kind)))
      return []
    if (!isCarried && (!isDone(context, index, at, kind) || isWished(context, index, at))) return []
    // who arranges an exchange does not free anybody
    const { actor, target } = isExchange
      ? { actor: undefined, target: undefined }
      : sidesOf(context, index, at, kind, patients)
    const time = timeAt(context, index, at, times)
    const evidence = isCarried ? carriedEvidenceOf(context, index, at) : evidenceOf(context, index, at)
    if (!evidence) return []
    return [
      {
        kind,
        ...(actor !== undefined && { actor }),
        ...(target !== undefined && target !== actor && { target }),
        ...(time && { time }),
        evidence,
        confidence: 0.65,
      },
    ]
  })
}

/** Kinds whose nouns name more than acts: told only where a verb carries them out, of what such acts are done to. */
const undone: ReadonlyMap<MeasureAccount['kind'], readonly MeasureObject[]> = new Map([
  ['restoration', ['passages', 'dealings', 'bans', 'sanctions', 'duties', 'relations']],
  ['restriction', ['dealings', 'money', 'agreements']],
])

const isOfOneKind = (context: Context, index: number, noun: number, kinds: readonly MeasureObject[]): boolean =>
  kinds.some((kind) => isNounOf(lexiconAt(context, index), kind, formAt(context.sentence(index), noun)))

/** "an exchange of 18 captured soldiers", "a prisoner swap", "fangeutvekslingen". */
const isOfPrisoners = (context: Context, index: number, at: number, patients: readonly number[]): boolean => {
  const sentence = context.sentence(index)
  const beside = [at, ...patients, ...treeOf(sentence).childrenBy(at, 'compound', 'amod', 'nmod:poss')]
  return (
    lexiconAt(context, index).prisonerExchanges.has(formAt(sentence, at)) ||
    beside.some((one) => isOfOneKind(context, index, one, ['prisoners']))
  )
}

/**
 * Whom an act told by a noun is done to: behind "of"; of a withdrawal what is left behind "from", which may hang on the
 * verb that carries it out.
 */
const patientsOf = (context: Context, index: number, at: number, kind: MeasureAccount['kind']): readonly number[] => {
  const sentence = context.sentence(index)
  const tree = treeOf(sentence)
  const { patient, from } = lexiconAt(context, index)
  const own = tree.childrenBy(at, 'nmod', 'obl').filter((child) => child > at && patient.has(caseOf(sentence, child)))
  if (own.length > 0) return own
  const isCarried = isCarriedOut(context, index, at)
  if (isCarried && ofPersons.has(kind)) return ownersOf(sentence, at).filter(isPersonIn(context, index))
  if (kind !== 'withdrawal') return own
  const heads = isCarried ? [at, sentence.tokens[at]?.head ?? at] : [at]
  return heads
    .flatMap((head) => tree.childrenBy(head, 'nmod', 'obl'))
    .filter((child) => child > at && from.has(caseOf(sentence, child)))
}

/** Kinds whose noun, carried out, has the one it is done to as its owner: "ordered the soldiers' release". */
const ofPersons: ReadonlySet<MeasureAccount['kind']> = new Set<MeasureAccount['kind']>([
  'release',
  'detention',
  'expulsion',
  'recall',
])

/** Tells whether a word of a sentence is of a person, or of people told by what they are: "his", "the soldiers'". */
const isPersonIn =
  (context: Context, index: number) =>
  (noun: number): boolean => {
    const { bodies, people } = companyIn(context, index, noun)
    return bodies.length === 0 && (people.length > 0 || isOfOneKind(context, index, noun, ['people', 'envoys']))
  }

/** Somebody in particular: named, counted, or known to the reader. */
const isSomebody = (context: Context, index: number, patient: number): boolean => {
  const sentence = context.sentence(index)
  return (
    isAnybody(companyIn(context, index, patient)) ||
    isDefinite(sentence, patient, context.words(index)) ||
    sentence.tokens[patient]?.upos === 'NUM' ||
    treeOf(sentence).childrenBy(patient, 'nummod').length > 0
  )
}

/** "completed its withdrawal from Baidoa" */
const isLeftPlace = (context: Context, index: number, patient: number, kind: MeasureAccount['kind']): boolean =>
  kind === 'withdrawal' && context.placeAt(index, patient) !== undefined

/** Who does it: whose deed it is, who stands behind "by", an adjective's state; and whom it is done to. */
const sidesOf = (
  context: Context,
  index: number,
  at: number,
  kind: MeasureAccount['kind'],
  patients: readonly number[],
): { readonly actor: LocalKey | undefined; readonly target: LocalKey | undefined } => {
  const sentence = context.sentence(index)
  const tree = treeOf(sentence)
  const { by } = context.words(index)
  const owners = ownersOf(sentence, at).filter((child) => !patients.includes(child))
  // "the release of six sailors by Nigeria": the agent may hang on the sailors
  const agents = tree
    .subtreeOf(at)
    .filter((below) => below > at && !patients.includes(below) && casesOf(sentence, below).some((mark) => by.has(mark)))
  const doer = together(...[...owners, ...agents].map((child) => companyIn(context, index, child)))
  const side = tree.childrenBy(at, 'amod').flatMap((child) => {
    const mention = context.layer.mentionAt(index, child)
    return mention?.form === 'adjective' && mention.actor !== undefined ? [mention.actor] : []
  })[0]
  // "France completed the withdrawal of its troops": who carries it out does it
  const carrier = isCarriedOut(context, index, at) ? carrierOf(context, index, at, kind) : undefined
  const done = together(...patients.map((child) => companyIn(context, index, child)))
  // "the withdrawal of Kenyan forces": those who withdraw do it
  const forces = kind === 'withdrawal' ? forcesAmong(context, index, patients) : undefined
  const told = doer.bodies[0] ?? doer.people[0] ?? side ?? carrier ?? forces
  const target = [...done.people, ...done.bodies].find((key) => key !== told)
  return { actor: told ?? unnamedActor(context, index, at, kind, target, []), target }
}

/** The state whose troops are withdrawn; undefined where other things are. */
const forcesAmong = (context: Context, index: number, patients: readonly number[]): LocalKey | undefined => {
  const troops = patients.filter((child) => isOfOneKind(context, index, child, ['troops']))
  return ownerOf(context, index, troops)
}

/** Who carries an act out: the subject of the verb whose object its noun is. */
const carrierOf = (context: Context, index: number, at: number, kind: MeasureAccount['kind']): LocalKey | undefined => {
  const sentence = context.sentence(index)
  const head = sentence.tokens[at]?.head ?? -1
  const roles = rolesOf(sentence, head, context.clauseWords(index))
  return actorIn(context, doersOf(context, index, head, kind, roles), kind)
}

/** "announced the expulsion of …", "the release of … was announced by": what a verb that carries acts out has as its object. */
const isCarriedOut = (context: Context, index: number, at: number, isArranged = false): boolean => {
  const sentence = context.sentence(index)
  const token = sentence.tokens[at]
  if (!token || token.head < 0 || !hasRelation(sentence, at, 'obj', 'nsubj:pass')) return false
  const tense = tenseOf(sentence, token.head, context.words(index))
  const { carrying, arranging } = lexiconAt(context, index)
  return (
    (isVerbOf(sentence, token.head, carrying) ||
      (isArranged && isVerbOf(sentence, token.head, arranging) && isDone(context, index, token.head, 'release'))) &&
    (tense === 'past' || tense === 'perfect' || tense === 'present') &&
    !treeOf(sentence)
      .childrenBy(token.head, 'advmod')
      .some((child) => context.words(index).negations.has(formAt(sentence, child)))
  )
}

/** The clause whose verb carries the act out. */
const carriedEvidenceOf = (context: Context, index: number, at: number): MeasureAccount['evidence'] => {
  const sentence = context.sentence(index)
  const { start, end } = clauseRange(sentence, sentence.tokens[at]?.head ?? at, [at])
  return spanIn(context.document.report, start, end)
}

/** The noun with what belongs to it, relative clauses left out. */
const evidenceOf = (context: Context, index: number, at: number): MeasureAccount['evidence'] | undefined => {
  const sentence = context.sentence(index)
  const tree = treeOf(sentence)
  const own = tree.subtreeOf(at).filter((below) => {
    const path = tree.pathToRoot(below)
    return !path
      .slice(0, path.indexOf(at))
      .some((step) => sentence.tokens[step]?.deprel === 'acl:relcl' || caseOf(sentence, at) === formAt(sentence, step))
  })
  const first = sentence.tokens[Math.min(at, ...own)]
  const last = sentence.tokens[Math.max(at, ...own)]
  return first && last ? spanIn(context.document.report, first.start, last.end) : undefined
}

/** A noun after a word of wish, demand or threat is not done: "krever løslatelse av …", "called for the release of …". */
const isWished = (context: Context, index: number, at: number): boolean => {
  const sentence = context.sentence(index)
  const lexicon = lexiconAt(context, index)
  const token = sentence.tokens[at]
  const above = token && token.head >= 0 ? sentence.tokens[token.head] : undefined
  if (!token || !above) return false
  // "made the release a condition": what is required is yet to be done
  const { nouns } = context.document.localeOf(sentence).conditions
  const isRequired =
    hasRelation(sentence, at, 'obj') &&
    treeOf(sentence)
      .subtreeOf(token.head)
      .some((below) => isOneOf(sentence.tokens[below], nouns))
  const isUnreal =
    isRequired || lexicon.withholding.some((word) => word.forms.has(above.lower) || word.lemma === above.lowerLemma)
  return (
    isUnreal ||
    (above.upos === 'NOUN' && context.words(index).statusWords.some(({ word }) => word.forms.has(above.lower)))
  )
}

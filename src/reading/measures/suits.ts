import type { Sentence } from '../../language/analysis.ts'
import { hasRelation, treeOf } from '../../language/tree.ts'
import type { MeasureLexicon, MeasureVerb } from '../../locales/measures.ts'
import { type ClauseRoles, caseOf, casesOf, formAt, isOneOf, isPredicate } from '../contacts/clause.ts'
import { contactVerbAt } from '../contacts/contact-verb.ts'
import { type Company, type Context, companyIn, isAnybody } from '../contacts/context.ts'
import { sidesCount } from '../contacts/partners.ts'
import { agreeingAt } from './doer.ts'
import { complementsOf } from './evidence.ts'
import { headsAmong, isNounOf, lexiconAt } from './objects.ts'

/** Tells whether the words round a verb make it an act of its kind, and not one of the other things it may mean. */
export const suits = (
  context: Context,
  index: number,
  at: number,
  verb: MeasureVerb,
  doer: Company,
  objects: readonly number[],
  roles: ClauseRoles,
): boolean => {
  const sentence = context.sentence(index)
  const lexicon = lexiconAt(context, index)
  const tree = treeOf(sentence)
  const isPersonal = doer.bodies.length === 0 && (doer.people.length > 0 || isUnarmed(context, index, roles.subjects))
  if (ofState.has(verb.kind) && verb.patients.length === 0 && isPrivate(context, index, at, doer, roles)) return false
  if (isOfNature(context, index, at, roles)) return false
  switch (verb.kind) {
    case 'agreement':
      return isAgreement(context, index, at, verb, doer, objects, roles)
    case 'vote':
      return isVote(context, index, at, doer, objects)
    case 'appointment':
      return objects.some((object) => isAppointee(context, index, object, doer))
    case 'military':
      if (isSupply(context, index, at, verb, objects)) return false
      return (
        verb.doers.length > 0 ||
        ((roles.object !== undefined || (verb.objects.length > 0 && objects.length > 0)) &&
          !(isPersonal && !isPlaced(context, index, objects)))
      )
    case 'expulsion':
      return (
        objects.length > 0 &&
        !(verb.patients.length > 0 && (hasLeft(context, index, at) || leavesNoState(context, index, at, verb)))
      )
    case 'summons': {
      const isOfEnvoys = objects.some((one) => isNounOf(lexicon, 'envoys', formAt(sentence, one)))
      // a parliament that calls in a minister of its own; "called the president in Lima", on the telephone
      const isOther =
        roles.subjects.some((one) => isNounOf(lexicon, 'chambers', formAt(sentence, one))) ||
        contactVerbAt(sentence, at, context.words(index))?.frame === 'phone'
      // "møtte kollegaen i utenriksdepartementet", "partene møtes igjen, opplyser utenriksdepartementet" are meetings
      const isMeeting =
        verb.patients.length > 0 &&
        (roles.object !== undefined ||
          !(isOfEnvoys || objects.some((one) => companyIn(context, index, one).people.length > 0)))
      return (isOfEnvoys || !isOther) && !isMeeting
    }
    case 'sanction':
    case 'restriction':
      return objects.length > 0
    case 'withdrawal':
      // "her aircraft left for Oslo" is no withdrawal of hers
      if (verb.doers.length > 0) return doer.people.length === 0 && !areOfAPerson(context, index, roles.subjects)
      return (
        (isAnybody(doer) && !isPersonal) ||
        objects.some((object) =>
          (['troops', 'agreements'] as const).some((kind) => isNounOf(lexicon, kind, formAt(sentence, object))),
        ) ||
        isRupture(context, index, at, objects, isPersonal)
      )
    case 'restoration':
      // "the ambassador returned to Caracas", not to the table
      if (verb.doers.length > 0)
        return tree
          .childrenBy(at, 'obl')
          .some(
            (child) =>
              context.placeAt(index, child) !== undefined ||
              companyIn(context, index, child).bodies.length > 0 ||
              isNounOf(lexicon, 'passages', formAt(sentence, child)),
          )
      // "at eg fekk sende han attende": somebody unnamed is brought back by a state only
      if (
        doer.bodies.length === 0 &&
        objects.length > 0 &&
        objects.every((one) => sentence.tokens[one]?.upos === 'PRON')
      )
        return isPersonal && doer.people.some((one) => context.sideOf(one) !== undefined)
      return (
        objects.length > 0 ||
        tree.childrenBy(at, 'obl', 'nsubj').some((child) => isNounOf(lexicon, 'passages', formAt(sentence, child)))
      )
    case 'release':
      // "exchanged views on the prisoners"
      return !headsAmong(sentence, objects, lexicon).some((object) => lexicon.soft.has(formAt(sentence, object)))
    case 'aid':
      return !isOfThing(context, index, doer, roles)
    case 'detention':
      return objects.length > 0 || tree.childrenBy(at, 'nsubj').length > 0 || hasRelation(sentence, at, 'conj')
    default:
      return true
  }
}

/** Kinds that are measures only where a state or its organs take them: anybody may close an office. */
const ofState: ReadonlySet<MeasureVerb['kind']> = new Set<MeasureVerb['kind']>([
  'closure',
  'restriction',
  'agreement',
  'expulsion',
  'release',
])

/** "the bank closed its office", "farmers blocked the road": told of those who act for no state. */
const isPrivate = (context: Context, index: number, at: number, doer: Company, roles: ClauseRoles): boolean =>
  doer.bodies.length === 0 &&
  [...roles.subjects, ...(roles.passive ? agentsBelow(context, index, at) : [])].some((subject) =>
    isNounOf(lexiconAt(context, index), 'privates', formAt(context.sentence(index), subject)),
  )

/** "The dam gives power to millions": what helps without helping anybody. */
const isOfThing = (context: Context, index: number, doer: Company, { subjects, passive }: ClauseRoles): boolean => {
  const sentence = context.sentence(index)
  const lexicon = lexiconAt(context, index)
  return (
    !passive &&
    !isAnybody(doer) &&
    subjects.length > 0 &&
    subjects.every(
      (subject) =>
        sentence.tokens[subject]?.upos === 'NOUN' &&
        !(['organs', 'people', 'envoys', 'chambers', 'alliances', 'privates'] as const).some((kind) =>
          isNounOf(lexicon, kind, formAt(sentence, subject)),
        ),
    )
  )
}

/** "the earthquake that struck Aceh", "ble stengt av snø": nobody's act. */
const isOfNature = (context: Context, index: number, at: number, roles: ClauseRoles): boolean =>
  [...roles.subjects, ...(roles.passive && roles.subjects.length === 0 ? causesBelow(context, index, at) : [])].some(
    (subject) => isNounOf(lexiconAt(context, index), 'elements', formAt(context.sentence(index), subject)),
  )

/** Behind "by", however deep a tree hangs it: "banned for three matches by the association". */
const agentsBelow = (context: Context, index: number, at: number): readonly number[] => {
  const sentence = context.sentence(index)
  const { by } = context.words(index)
  return treeOf(sentence)
    .subtreeOf(at)
    .filter((below) => below > at && casesOf(sentence, below).some((mark) => by.has(mark)))
}

/** What stands beside a passive or right below that: "closed because of snow", "stengt på grunn av snø". */
const causesBelow = (context: Context, index: number, at: number): readonly number[] => {
  const tree = treeOf(context.sentence(index))
  return tree
    .childrenBy(at, 'obl', 'advmod')
    .filter((child) => child > at)
    .flatMap((child) => [child, ...tree.childrenBy(child, 'nmod')])
}

/** Somebody by name, also one whom nobody knows, or an envoy whom a state appoints: no board or place. */
const isAppointee = (context: Context, index: number, object: number, doer: Company): boolean => {
  const sentence = context.sentence(index)
  const { people, bodies } = companyIn(context, index, object)
  if (people.length > 0) return true
  if (doer.bodies.length > 0 && isNounOf(lexiconAt(context, index), 'envoys', formAt(sentence, object))) return true
  const isName = sentence.tokens[object]?.upos === 'PROPN'
  return isName && bodies.length === 0 && context.placeAt(index, object) === undefined
}

/** "Ms Rao's aircraft": of somebody who is no state. */
const areOfAPerson = (context: Context, index: number, nouns: readonly number[]): boolean =>
  nouns
    .flatMap((noun) => treeOf(context.sentence(index)).childrenBy(noun, 'nmod:poss'))
    .some((owner) => {
      const { bodies } = companyIn(context, index, owner)
      return !bodies.some((body) => context.layer.actorOf(body).kind === 'state')
    })

/** "the ministers attacked …": a subject that is no troops. */
const isUnarmed = (context: Context, index: number, subjects: readonly number[]): boolean =>
  subjects.some((subject) => {
    const sentence = context.sentence(index)
    const lexicon = lexiconAt(context, index)
    const form = formAt(sentence, subject)
    return (
      sentence.tokens[subject]?.upos === 'NOUN' &&
      !(['troops', 'operations', 'organs'] as const).some((kind) => isNounOf(lexicon, kind, form))
    )
  })

/** "is sending Kyiv two batteries": arms sent to a state are no troops of the sender's. */
const isSupply = (
  context: Context,
  index: number,
  at: number,
  { objects: kinds }: MeasureVerb,
  objects: readonly number[],
): boolean => {
  const sentence = context.sentence(index)
  const lexicon = lexiconAt(context, index)
  return (
    kinds.includes('troops') &&
    objects.some((object) => isNounOf(lexicon, 'money', formAt(sentence, object))) &&
    treeOf(sentence)
      .childrenBy(at, 'iobj', 'obl')
      .some(
        (child) =>
          caseOf(sentence, child) === '' &&
          (isAnybody(companyIn(context, index, child)) || context.placeAt(index, child) !== undefined),
      )
  )
}

/** "attacked the town", "attacked Ukraine": not a plan or an opponent. */
const isPlaced = (context: Context, index: number, objects: readonly number[]): boolean =>
  objects.some(
    (object) =>
      context.placeAt(index, object) !== undefined ||
      companyIn(context, index, object).bodies.length > 0 ||
      isNounOf(lexiconAt(context, index), 'states', formAt(context.sentence(index), object)),
  )

/** "skal have forladt lokalet", "must have left": said or taken to be done, and no order; "må ha forlatt landet innen fredag" is one. */
const hasLeft = (context: Context, index: number, at: number): boolean => {
  const sentence = context.sentence(index)
  const tree = treeOf(sentence)
  const helpers = tree.childrenBy(at, 'aux').map((aux) => formAt(sentence, aux))
  const { obliging } = lexiconAt(context, index)
  const { perfect } = context.words(index)
  if (!helpers.some((form) => obliging.has(form)) || !helpers.some((form) => perfect.has(form))) return false
  const { until } = context.document.localeOf(sentence).time
  return !tree.subtreeOf(at).some((below) => until.has(formAt(sentence, below)))
}

/** "must leave the room": what is to be left is told, and is neither a country nor a place. */
const leavesNoState = (context: Context, index: number, at: number, { particles }: MeasureVerb): boolean => {
  const sentence = context.sentence(index)
  const tree = treeOf(sentence)
  const { homelands } = context.document.localeOf(sentence).positions
  // "must leave", or the verb behind "got 48 hours to"
  const isOrder = [...particles].some((particle) => lexiconAt(context, index).obliging.has(particle))
  const leaving = tree.subtreeOf(at).filter((below) => particles.has(formAt(sentence, below)))
  const left = (isOrder ? [at] : leaving)
    .flatMap((verb) => tree.childrenBy(verb, 'obj'))
    .filter((object) => object > at && sentence.tokens[object]?.upos === 'NOUN' && !context.isTime(index, object))
  return (
    left.length > 0 &&
    !left.some(
      (object) =>
        isOneOf(sentence.tokens[object], homelands) ||
        context.placeAt(index, object) !== undefined ||
        companyIn(context, index, object).bodies.length > 0,
    )
  )
}

/** "relations were severed"; by one person only where it is told with which state: "cut ties with Chad", not with a party. */
const isRupture = (
  context: Context,
  index: number,
  at: number,
  objects: readonly number[],
  isPersonal: boolean,
): boolean => {
  const sentence = context.sentence(index)
  const tree = treeOf(sentence)
  return objects.some(
    (object) =>
      isNounOf(lexiconAt(context, index), 'relations', formAt(sentence, object)) &&
      (!isPersonal || isPlaced(context, index, [...tree.childrenBy(object, 'nmod'), ...tree.childrenBy(at, 'obl')])),
  )
}

/** A vote of states, of a body or of so many of its members; one person's only where it is told what was voted on. */
const isVote = (context: Context, index: number, at: number, doer: Company, objects: readonly number[]): boolean => {
  const sentence = context.sentence(index)
  const lexicon = lexiconAt(context, index)
  const tree = treeOf(sentence)
  const subjects = tree.childrenBy(at, 'nsubj')
  const isOnLaw = [...objects, ...tree.childrenBy(at, 'obl')].some((one) =>
    (['laws', 'agreements'] as const).some((kind) => isNounOf(lexicon, kind, formAt(sentence, one))),
  )
  if (isOnLaw || doer.bodies.length > 0) return true
  const isCounted = subjects.some(
    (subject) =>
      sentence.tokens[subject]?.upos === 'NUM' ||
      tree.childrenBy(subject, 'nummod').length > 0 ||
      isNounOf(lexicon, 'chambers', formAt(sentence, subject)),
  )
  return isCounted || (subjects.length > 0 && tree.childrenBy(at, 'xcomp', 'ccomp').length > 0)
}

const isAgreement = (
  context: Context,
  index: number,
  at: number,
  verb: MeasureVerb,
  doer: Company,
  objects: readonly number[],
  roles: ClauseRoles,
): boolean => {
  const sentence = context.sentence(index)
  const lexicon = lexiconAt(context, index)
  const tree = treeOf(sentence)
  // "signed a treaty", not "those who reached it"
  if (verb.objects.length > 0)
    return isAnybody(doer) || !objects.every((object) => sentence.tokens[object]?.upos === 'PRON')
  // to be of one mind is no agreement yet: "var enige" against "ble enige"; "Chad og Sudan er enige om å åpne grensen" is one
  const isOfOneMind = sentence.tokens[at]?.upos === 'ADJ' && tree.childrenBy(at, 'cop').length > 0
  const isOnAccord = complementsOf(sentence, at).some((child) =>
    isNounOf(lexicon, 'agreements', formAt(sentence, child)),
  )
  if (isOfOneMind && doer.bodies.length < 2 && !isOnAccord) return false
  // agreeing takes two, and something firmer than to go on talking
  const { in: inside } = context.words(index)
  const complements = complementsOf(sentence, at).filter(
    // "agreed in the call to set up a commission": where they talked is not what they agreed
    (child) =>
      !context.isTime(index, child) && !(inside.has(caseOf(sentence, child)) && isSoft(sentence, child, lexicon)),
  )
  const areBoth = areBothSides(context, index, agreeingAt(context, index, at, roles))
  const subject = isAnybody(doer) || areBoth || tree.childrenBy(at, 'nsubj').length > 0
  const isJoint = sidesCount(context, doer) > 1 || doer.plural || areBoth
  const hard = complements.filter((child) => !isSoft(sentence, child, lexicon))
  const isCounted = (child: number): boolean =>
    tree.subtreeOf(child).some((below) => sentence.tokens[below]?.upos === 'NUM')
  const isDeed = hard.some(
    (child) =>
      (isPredicate(sentence, child) && (!isOfOneMind || sentence.tokens[child]?.feats.VerbForm === 'Inf')) ||
      ((!isOfOneMind || isOnAccord || isCounted(child)) && isConcrete(context, index, child)),
  )
  return subject && isJoint && isDeed && !complements.some((child) => isSoft(sentence, child, lexicon))
}

/** "partene", "the two sides": those who agree, though no name is theirs. */
const areBothSides = (context: Context, index: number, subjects: readonly number[]): boolean =>
  subjects.some((subject) => {
    const sentence = context.sentence(index)
    return context.words(index).bothSides.has(formAt(sentence, subject))
  })

/** "en ukes våpenhvile", "a joint drone watch": one thing agreed, not a matter of which they are of one mind. */
const isConcrete = (context: Context, index: number, at: number): boolean => {
  const sentence = context.sentence(index)
  if (sentence.tokens[at]?.upos !== 'NOUN') return false
  if (isNounOf(lexiconAt(context, index), 'agreements', formAt(sentence, at))) return true
  return (
    context.words(index).about.has(caseOf(sentence, at)) &&
    treeOf(sentence)
      .childrenBy(at, 'det')
      .some((det) => context.words(index).indefinite.has(formAt(sentence, det)))
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

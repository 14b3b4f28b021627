import type { Sentence } from '../../language/analysis.ts'
import { treeOf } from '../../language/tree.ts'
import type { ContactLexicon } from '../../locales/contacts.ts'
import { isFormOf } from '../../locales/lexeme.ts'
import type { LocalKey } from '../../model/reading.ts'
import { caseOf, formAt, isOneOf, isVerbOf } from './clause.ts'
import { contactNounAt } from './contact-noun.ts'
import { isContest } from './contest.ts'
import { type Company, type Context, companyOfAll, isAnybody, NOBODY, together } from './context.ts'
import { isDelegation } from './delegation.ts'
import { inviteTrigger } from './invitation.ts'
import { isJointBody } from './joint-body.ts'
import { behind, behindPeople, goalOf, sidesCount } from './partners.ts'
import type { Trigger } from './trigger.ts'
import { hasLength, type VerbClause, verbClauseAt } from './verb-clause.ts'
import { goalBehind, wholeList } from './word-order.ts'

/** "X met Y", "the two met", "satt med": sides on either side of the verb, or together as its subject. */
const meeting = ({
  sentence,
  tree,
  words,
  verb,
  roles,
  subject,
  object,
  objects,
  objectForm,
  partners,
  isRemote,
  vague,
  make,
  context,
  index,
  at,
}: VerbClause): Trigger | undefined => {
  const kind = isRemote ? 'call' : verb.kind
  if (isContest(sentence, at, roles, words)) return undefined
  if (roles.passive && isAnybody(object) && !isAnybody(subject)) return undefined
  if (isAnybody(object) && isAnybody(subject)) return make(kind, together(subject, object, partners), true)
  if (
    objects.length > 0 &&
    !isAnybody(object) &&
    !isAnybody(partners) &&
    !words.together.has(objectForm) &&
    !words.eachOther.has(objectForm)
  )
    return undefined
  if (isAnybody(partners) && isAnybody(subject)) return make(kind, together(subject, partners), true)
  if (isAnybody(partners)) return make(kind, partners, partners.plural)
  if (subject.plural || vague) return make(kind, subject, sidesCount(context, subject) > 1)
  // "by X and Y, who first met in May": parsers hang the clause on the second alone
  const list = companyOfAll(context, index, wholeList(context, index, at, roles.subjects))
  if (list.people.length > 1) return make(kind, list, sidesCount(context, list) > 1)
  // "the government and the Azawad Council met": the other is nobody the report is known to name
  if (
    isAnybody(subject) &&
    roles.subjects.some((head) =>
      tree.subtreeOf(head).some((below) => below < at && sentence.tokens[below]?.upos === 'CCONJ'),
    )
  )
    return make(kind, { ...subject, unnamed: true, plural: true }, false)
  return roles.subjects.some((head) => isJointBody(sentence, head, words))
    ? make(kind, subject, false, { vague: true, another: true })
    : undefined
}

/** "Spoke with X", "the two spoke by telephone", "rang X". */
const conversation = ({
  sentence,
  tree,
  words,
  verb,
  subject,
  object,
  objects,
  partners,
  isReciprocal,
  isRemote,
  vague,
  make,
  context,
  index,
  at,
}: VerbClause): Trigger | undefined => {
  const phoned = verb.frame === 'phone'
  // "called him a liar"; "fikk kollegaen, X, på tråden" has one object told twice
  const isNaming = objects.length > 1 && verb.particles.size === 0
  if (phoned && (tree.childrenBy(at, 'xcomp', 'ccomp').length > 0 || isNaming)) return undefined
  const kind = isRemote || phoned ? 'call' : verb.kind
  const others = together(
    partners,
    phoned ? object : NOBODY,
    behindPeople(context, index, at, words.to),
    // "ble oppringt av": whoever called
    phoned ? behindPeople(context, index, at, words.by) : NOBODY,
  )
  if (isAnybody(others) && isAnybody(subject))
    return phoned && others.people.length === 0 && !isRemote ? undefined : make(kind, together(subject, others), true)
  // "hadde hverandre på tråden"
  if (phoned)
    return subject.plural && objects.some((head) => words.eachOther.has(formAt(sentence, head)))
      ? make(kind, subject, sidesCount(context, subject) > 1)
      : undefined
  const discusses = objects.length > 0 && isVerbOf(sentence, at, words.discussing)
  const both = subject.plural || vague
  // "X and Y spoke on Monday about the border": two of two sides, on a day, about a thing
  const isPair =
    subject.people.length === 2 &&
    sidesCount(context, subject) === 2 &&
    hasTime(context, index, at) &&
    (discusses || hasTopic(context, index, at))
  if (
    both &&
    (isPair ||
      isReciprocal ||
      isRemote ||
      discusses ||
      partnersOfEachOther(sentence, at, words) ||
      hasLength(context, index, at))
  )
    return make(kind, subject, sidesCount(context, subject) > 1 && (!discusses || isPair))
  return undefined
}

/** "Received X", "tok imot": a host and his guest. */
const reception = ({
  sentence,
  words,
  verb,
  roles,
  subject,
  object,
  objects,
  make,
  context,
}: VerbClause): Trigger | undefined => {
  const isBoth = object.bodies.length > 1 || roles.objects.some((head) => words.bothSides.has(formAt(sentence, head)))
  // "hosted a meeting between …": the noun tells it
  if (objects.some((head) => contactNounAt(sentence, head, words) !== undefined)) return undefined
  if (object.people.length === 0 && !object.unnamed && !isBoth) return undefined
  if (!isAnybody(subject)) return undefined
  // a host who receives a private person or one of his own is no contact of sides
  const isForeign =
    object.unnamed ||
    isBoth ||
    object.people.some(
      (person) =>
        isOfficial(context, person) &&
        (context.sideOf(person) === undefined ||
          context.sideOf(person) !== context.sideOf(subject.people[0] ?? subject.bodies[0] ?? person)),
    )
  if (!isForeign) return undefined
  return make(verb.kind, together(subject, object), true, {
    roles: [{ company: subject, role: 'host' }],
    guests: object,
  })
}

/** "Called on the president". */
const callOn = ({ sentence, words, verb, subject, make, context, index, at }: VerbClause): Trigger | undefined => {
  const host = behindPeople(context, index, at, verb.particles)
  // "called on the president to resign"
  const isDemand = sentence.tokens.some(
    ({ upos, feats }, below) =>
      below > at && upos === 'VERB' && feats.VerbForm === 'Inf' && !isVerbOf(sentence, below, words.discussing),
  )
  return isDemand || subject.people.length === 0 || host.people.length === 0
    ? undefined
    : make(verb.kind, together(subject, host), true, {
        roles: [{ company: host, role: 'host' }],
        guests: subject,
      })
}

/** "Visited Lima", "gjester". */
const visit = ({ subject, object, objects, asked, make, context, index }: VerbClause): Trigger | undefined => {
  const goal = together(object, goalOf(context, index, objects))
  const isAway = isAnybody(goal) || objects.some((head) => context.placeAt(index, head) !== undefined)
  if (!isAnybody(subject) || !isAway || isAtHome(context, index, subject, objects)) return undefined
  const host = asked?.host ?? object
  return make('visit', together(subject, goal, host), true, {
    guests: subject,
    roles: host.people.length > 0 ? [{ company: host, role: 'host' }] : [],
  })
}

/** "Wrote to X". */
const letter = ({ words, subject, make, context, index, at }: VerbClause): Trigger | undefined => {
  const readers = behindPeople(context, index, at, words.to)
  return isAnybody(subject) && isAnybody(readers) && subject.people.length > 0
    ? make('letter', together(subject, readers), true)
    : undefined
}

/** "Summoned the ambassador". */
const summons = ({ subject, object, make, context }: VerbClause): Trigger | undefined => {
  if (object.people.length === 0 && !object.unnamed) return undefined
  const summoned = together(subject, object)
  return sidesCount(context, summoned) > 1 || object.bodies.length > 0
    ? make('meeting', summoned, isAnybody(subject), {
        roles: isAnybody(subject) ? [{ company: subject, role: 'host' }] : [],
        guests: object,
      })
    : undefined
}

/** "The two signed": those who sat together for it. */
const signing = ({ subject, make, context }: VerbClause): Trigger | undefined =>
  subject.people.length > 1 && sidesCount(context, subject) > 1 ? make('meeting', subject, true) : undefined

/** "Travels to Lima": a journey yet to come is a visit planned; one made is told by what happened there. */
const journey = ({
  sentence,
  tree,
  words,
  roles,
  subject,
  make,
  context,
  index,
  at,
}: VerbClause): Trigger | undefined => {
  const heads = [
    ...new Set([
      ...tree.childrenBy(at, 'obl', 'nmod', 'obj').filter((child) => words.to.has(caseOf(sentence, child))),
      ...goalBehind(context, index, at),
    ]),
  ]
  const goal = together(behind(context, index, [at], words.to), goalOf(context, index, heads))
  const isPlace = heads.some((head) => context.placeAt(index, head) !== undefined)
  // "a technical delegation from Ghana will travel to Oslo"
  const isDelegated = roles.subjects.some((head) => isDelegation(context, index, head))
  if ((subject.people.length === 0 && !isDelegated) || goal.people.length > 0 || (goal.bodies.length === 0 && !isPlace))
    return undefined
  return isAtHome(context, index, subject, heads)
    ? undefined
    : make('visit', together(subject, goal), true, { guests: subject })
}

const frames: Readonly<Record<VerbClause['verb']['frame'], (clause: VerbClause) => Trigger | undefined>> = {
  meet: meeting,
  talk: conversation,
  phone: conversation,
  receive: reception,
  'call-on': callOn,
  visit,
  write: letter,
  summon: summons,
  sign: signing,
  travel: journey,
}

/** Reads a verb of contact: who its frame puts on either side. */
export const verbTrigger = (context: Context, index: number, at: number): Trigger | undefined => {
  if (isOneOf(context.sentence(index).tokens[at], context.words(index).inviting))
    return inviteTrigger(context, index, at)
  const clause = verbClauseAt(context, index, at)
  return clause && frames[clause.verb.frame](clause)
}

const hasTime = (context: Context, index: number, at: number): boolean =>
  treeOf(context.sentence(index))
    .childrenBy(at, 'obl', 'nmod', 'advmod')
    .some((child) => context.isTime(index, child))

const hasTopic = (context: Context, index: number, at: number): boolean =>
  treeOf(context.sentence(index))
    .childrenBy(at, 'obl', 'nmod')
    .some(
      (child) =>
        context.words(index).about.has(caseOf(context.sentence(index), child)) && !context.isTime(index, child),
    )

/** Bears an office, or stands with a word for one: "sin kollega Rubén Choque". */
const isOfficial = (context: Context, person: LocalKey): boolean =>
  context.layer.actorOf(person).offices.length > 0 ||
  context.layer.mentions.some(
    ({ actor, sentence, first, last }) =>
      actor === person &&
      context.document.localeOf(context.sentence(sentence)).offices.counterparts.some((word) =>
        context
          .sentence(sentence)
          .tokens.slice(first, last)
          .some((token) => isFormOf(token, word)),
      ),
  )

/** A minister's journey within his own country is none to another side. */
const isAtHome = (context: Context, index: number, travellers: Company, heads: readonly number[]): boolean => {
  const home = new Set([...travellers.people, ...travellers.bodies].map((key) => context.layer.actorOf(key).country))
  return heads.some((head) => {
    const country = context.placeAt(index, head)?.country
    return country !== undefined && home.has(country)
  })
}

const partnersOfEachOther = (sentence: Sentence, at: number, words: ContactLexicon): boolean =>
  treeOf(sentence)
    .childrenBy(at, 'obl')
    .some((child) => words.with.has(caseOf(sentence, child)) && words.together.has(formAt(sentence, child)))

import type { Sentence } from '../../language/analysis.ts'
import { hasRelation, treeOf } from '../../language/tree.ts'
import type { ContactLexicon } from '../../locales/contacts.ts'
import { entriesOf, isFormOf } from '../../locales/lexeme.ts'
import type { LocalKey } from '../../model/reading.ts'
import type { ContactKind } from '../../model/record.ts'
import {
  type ClauseRoles,
  caseOf,
  casesOf,
  formAt,
  isOneOf,
  isVerbOf,
  predicateOf,
  rolesOf,
  strayGovernorOf,
  wordsNear,
} from './clause.ts'
import { contactNounAt } from './contact-noun.ts'
import { contactVerbAt } from './contact-verb.ts'
import { isContest } from './contest.ts'
import { type Company, type Context, companyOfAll, isAnybody, NOBODY, together } from './context.ts'
import { isDelegation } from './delegation.ts'
import { inviteeOf, inviteTrigger } from './invitation.ts'
import { isJointBody } from './joint-body.ts'
import { isInManner } from './manner.ts'
import { asSide, behind, behindPeople, goalOf, hasAny, isBothSides, sidesCount } from './partners.ts'
import type { Trigger } from './trigger.ts'
import {
  bareBehind,
  goalBehind,
  nameBefore,
  nameBehind,
  wholeList,
  withLostConjunct,
  withNearSubject,
  withTimedSubject,
} from './word-order.ts'

/** Reads a verb of contact: who its frame puts on either side. */
export const verbTrigger = (context: Context, index: number, at: number): Trigger | undefined => {
  const sentence = context.sentence(index)
  const words = context.words(index)
  const verb = contactVerbAt(sentence, at, words)
  if (isOneOf(sentence.tokens[at], words.inviting)) return inviteTrigger(context, index, at)
  if (!verb) return undefined
  // "called off a meeting": with its particle the verb says what became of a contact
  const token = sentence.tokens[at]
  if (
    token &&
    entriesOf(token, words.statusWords).some(({ particles }) =>
      [...particles].some((particle) => wordsNear(sentence, at).has(particle)),
    )
  )
    return undefined
  const tree = treeOf(sentence)
  // "had last met", "ble oppringt": a participle taken for a noun or adjective stands in the clause above it
  const clause = token?.upos === 'NOUN' || token?.upos === 'ADJ' ? predicateOf(sentence, at) : at
  const found = withoutIdle(
    context,
    index,
    at,
    withGovernor(context, index, at, rolesOf(sentence, clause, context.clauseWords(index))),
  )
  const told = withNearSubject(context, index, at, found)
  const turned =
    told.passive && words.reciprocal.has(formAt(sentence, at))
      ? { ...told, passive: false, subjects: told.objects.length > 0 ? told.objects : told.subjects, objects: [] }
      : told
  const roles =
    turned.subjects.length === 0 && !turned.passive && verb.frame === 'meet'
      ? { ...turned, subjects: nameBefore(context, index, at) }
      : withTimedSubject(context, index, at, turned)
  // "Fredag traff Bolivias minister sin kollega": parsers lose the subject that stands behind the verb
  const inverted =
    roles.subjects.length === 0 && roles.objects.length > 0 && !roles.passive
      ? [...new Set([...bareBehind(context, index, at), ...nameBehind(context, index, at)])].filter(
          (child) => child < Math.min(...roles.objects),
        )
      : []
  const asked =
    verb.frame === 'visit' || verb.frame === 'meet' || verb.frame === 'travel'
      ? inviteeOf(context, index, at)
      : undefined
  const doer =
    asked?.guest ?? companyOfAll(context, index, withLostConjunct(context, index, at, [...roles.subjects, ...inverted]))
  // "was received in Lima on Monday by X": parsers hang the agent on the day
  const agent =
    verb.frame === 'receive' && roles.passive && !isAnybody(doer) ? behind(context, index, [at], words.by) : doer
  const subject = verb.frame === 'receive' ? asSide(context, index, roles.subjects, agent) : doer
  const direct = roles.objects.filter(
    (object) =>
      !context.isTime(index, object) && !isLength(context, index, object) && !isInManner(sentence, object, words),
  )
  // parsers take an object that stands far from its verb for an adverbial
  const bare = bareBehind(context, index, at)
  // "tog i dag emot Uruguays utrikesminister": the particle may be read as the object's preposition
  const taken =
    verb.frame === 'receive'
      ? tree
          .childrenBy(at, 'obl', 'nmod')
          .filter(
            (child) =>
              casesOf(sentence, child).some((form) => verb.particles.has(form)) && !context.isTime(index, child),
          )
      : []
  const named =
    direct.length > 0 || taken.length > 0 || bare.length > 0
      ? []
      : nameBehind(context, index, at).filter((head) => !roles.subjects.includes(head))
  const objects =
    direct.length > 0
      ? direct
      : taken.length > 0
        ? taken
        : bare.length > 0
          ? bare
          : verb.frame === 'meet' || verb.frame === 'receive'
            ? named
            : []
  const [first] = objects
  const objectForm = first === undefined ? '' : formAt(sentence, first)
  const object = words.notPartners.has(objectForm) ? NOBODY : companyOfAll(context, index, objects)
  const around = tree.childrenOf(at)
  const partners = behind(
    context,
    index,
    [
      at,
      ...tree.childrenBy(at, 'compound', 'advmod', 'obl', 'xcomp'),
      // "spent five hours with X"
      ...roles.objects.filter((head) => isLength(context, index, head)),
    ],
    // "satt overfor sin kollega": the particle is the other side's preposition
    verb.frame === 'meet' && verb.particles.size > 0 ? new Set([...words.with, ...verb.particles]) : words.with,
  )
  const isReciprocal = hasAny(
    sentence,
    around.flatMap((child) => [child, ...tree.childrenOf(child)]),
    words.together,
  )
  const isRemote = hasAny(
    sentence,
    tree.subtreeOf(at).filter((below) => predicateOf(sentence, below) === at),
    words.remote,
  )
  // "they spoke for half an hour", out of a spokesman's mouth: nobody there says who
  const isThey =
    !isAnybody(subject) &&
    roles.subjects.some(
      (head) => sentence.tokens[head]?.upos === 'PRON' && sentence.tokens[head].feats.Number === 'Plur',
    ) &&
    hasLength(context, index, at)
  const vague =
    isThey ||
    roles.subjects.some((head) => isWe(context, index, head)) ||
    (subject.people.length + subject.bodies.length === 0 &&
      roles.subjects.some((head) =>
        tree.subtreeOf(head).some((below) => isBothSides(formAt(sentence, below), words) && !isOwned(sentence, below)),
      ))
  const backward = roles.subjects.length > 0 && roles.subjects.every((head) => isAllOfThem(context, index, head))
  const base = {
    backward,
    sentence: index,
    token: at,
    predicate: clause,
    nature: 'verb' as const,
    frame: verb.frame,
    definite: false,
    another: hasAny(sentence, around, words.another) || isEarlier(context, index, at),
    background: false,
    vague,
  }
  const make = (kind: ContactKind, company: Company, complete: boolean, more: Partial<Trigger> = {}): Trigger => ({
    kind,
    open: verb.frame === 'talk' && !isRemote,
    company,
    complete,
    roles: [],
    ...base,
    ...more,
  })

  switch (verb.frame) {
    case 'meet': {
      const kind = isRemote ? 'call' : verb.kind
      if (isContest(sentence, at, roles, words)) return undefined
      if (roles.passive && isAnybody(object) && !isAnybody(subject)) return undefined
      if (isAnybody(object) && isAnybody(subject)) return make(kind, together(subject, object, partners), true)
      if (
        first !== undefined &&
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
    case 'talk':
    case 'phone': {
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
        return phoned && others.people.length === 0 && !isRemote
          ? undefined
          : make(kind, together(subject, others), true)
      // "hadde hverandre på tråden"
      if (phoned)
        return subject.plural && objects.some((head) => words.eachOther.has(formAt(sentence, head)))
          ? make(kind, subject, sidesCount(context, subject) > 1)
          : undefined
      const discusses = first !== undefined && isVerbOf(sentence, at, words.discussing)
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
    case 'receive': {
      const isBoth =
        object.bodies.length > 1 || roles.objects.some((head) => words.bothSides.has(formAt(sentence, head)))
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
    case 'call-on': {
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
    case 'visit': {
      const goal = together(object, goalOf(context, index, objects))
      const isAway = isAnybody(goal) || objects.some((head) => context.placeAt(index, head) !== undefined)
      if (!isAnybody(subject) || !isAway || isAtHome(context, index, subject, objects)) return undefined
      const host = asked?.host ?? object
      return make('visit', together(subject, goal, host), true, {
        guests: subject,
        roles: host.people.length > 0 ? [{ company: host, role: 'host' }] : [],
      })
    }
    case 'write': {
      const readers = behindPeople(context, index, at, words.to)
      return isAnybody(subject) && isAnybody(readers) && subject.people.length > 0
        ? make('letter', together(subject, readers), true)
        : undefined
    }
    case 'summon': {
      if (object.people.length === 0 && !object.unnamed) return undefined
      const summoned = together(subject, object)
      return sidesCount(context, summoned) > 1 || object.bodies.length > 0
        ? make('meeting', summoned, isAnybody(subject), {
            roles: isAnybody(subject) ? [{ company: subject, role: 'host' }] : [],
            guests: object,
          })
        : undefined
    }
    case 'sign':
      return subject.people.length > 1 && sidesCount(context, subject) > 1 ? make('meeting', subject, true) : undefined
    case 'travel': {
      // a journey yet to come is a visit planned; one made is told by what happened there
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
      if (
        (subject.people.length === 0 && !isDelegated) ||
        goal.people.length > 0 ||
        (goal.bodies.length === 0 && !isPlace)
      )
        return undefined
      return isAtHome(context, index, subject, heads)
        ? undefined
        : make('visit', together(subject, goal), true, { guests: subject })
    }
  }
}

/** "Is due to meet X, the agency reported": who is due, and not the agency. */
const withGovernor = (context: Context, index: number, at: number, roles: ClauseRoles): ClauseRoles => {
  const sentence = context.sentence(index)
  const governor = strayGovernorOf(sentence, at)
  const subjects = governor === undefined ? [] : treeOf(sentence).childrenBy(governor, 'nsubj')
  const [subject] = subjects
  return subject === undefined ? roles : { ...roles, subject, subjects }
}

/** "De", "partene" in a main clause: all those told of, and not two of them. */
const isAllOfThem = (context: Context, index: number, head: number): boolean => {
  const sentence = context.sentence(index)
  const token = sentence.tokens[head]
  if (!token) return false
  const isNamed = isBothSides(token.lower, context.words(index))
  return token.upos === 'PRON'
    ? token.feats.Number === 'Plur' && !isNamed && !hasRelation(sentence, token.head, 'advcl', 'acl', 'ccomp')
    : token.upos === 'NOUN' && isNamed && treeOf(sentence).childrenBy(head, 'nummod').length === 0
}

/** Without the objects that are part of the verb or say what it was: "satte seg ned", "met, their first talks in years". */
const withoutIdle = (context: Context, index: number, at: number, roles: ClauseRoles): ClauseRoles => {
  const sentence = context.sentence(index)
  const objects = roles.objects.filter(
    (object) =>
      object !== at && sentence.tokens[object]?.feats.Reflex !== 'Yes' && !isSummary(context, index, at, object),
  )
  return objects.length === roles.objects.length ? roles : { ...roles, objects }
}

/** "Met in May, their first talks in years": a noun behind a comma that says what the meeting was. */
const isSummary = (context: Context, index: number, at: number, object: number): boolean => {
  const sentence = context.sentence(index)
  const isApart = sentence.tokens.slice(at + 1, object).some(({ form }) => form === ',')
  return isApart && contactNounAt(sentence, object, context.words(index)) !== undefined
}

/** "The bloc's foreign ministers": of somebody told there, and not the two the report is about. */
const isOwned = (sentence: Sentence, at: number): boolean =>
  treeOf(sentence)
    .childrenBy(at, 'nmod:poss')
    .some((child) => sentence.tokens[child]?.upos === 'NOUN')

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

/** "the two last met in May", "forrige gang de møttes": another occasion than the one the report is about. */
const isEarlier = (context: Context, index: number, at: number): boolean => {
  const sentence = context.sentence(index)
  const words = context.words(index)
  const occasion = sentence.tokens[at]?.head ?? -1
  const isOnOccasion =
    occasion >= 0 &&
    words.occasions.has(formAt(sentence, occasion)) &&
    hasRelation(sentence, at, 'acl', 'advcl', 'ccomp')
  const modifiers = isOnOccasion
    ? [occasion, ...treeOf(sentence).childrenBy(occasion, 'amod', 'det', 'advmod')]
    : [
        ...treeOf(sentence)
          .childrenBy(at, 'advmod', 'amod')
          .filter((child) => child < at),
        at - 1,
      ]
  return hasAny(sentence, modifiers, words.previous)
}

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

/** "when we meet": the speaker and somebody else. */
const isWe = (context: Context, index: number, at: number): boolean =>
  context.words(index).speakers.has(formAt(context.sentence(index), at))

const isLength = (context: Context, index: number, at: number): boolean =>
  context.lengthsIn(index).some(({ first, last }) => first <= at && at < last)

/** "They talked for two hours": with each other. */
const hasLength = (context: Context, index: number, at: number): boolean =>
  context.lengthsIn(index).some(({ first }) => predicateOf(context.sentence(index), first) === at)

const partnersOfEachOther = (sentence: Sentence, at: number, words: ContactLexicon): boolean =>
  treeOf(sentence)
    .childrenBy(at, 'obl')
    .some((child) => words.with.has(caseOf(sentence, child)) && words.together.has(formAt(sentence, child)))

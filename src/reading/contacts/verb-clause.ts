import type { Sentence } from '../../language/analysis.ts'
import { hasRelation, type Tree, treeOf } from '../../language/tree.ts'
import type { ContactLexicon, ContactVerb } from '../../locales/contacts.ts'
import { entriesOf } from '../../locales/lexeme.ts'
import type { ContactKind } from '../../model/record.ts'
import {
  type ClauseRoles,
  caseOf,
  casesOf,
  formAt,
  hasParticle,
  predicateOf,
  rolesOf,
  strayGovernorOf,
} from './clause.ts'
import { contactNounAt } from './contact-noun.ts'
import { callingBefore, contactVerbAt } from './contact-verb.ts'
import { type Company, type Context, companyOfAll, isAnybody, NOBODY } from './context.ts'
import { inviteeOf } from './invitation.ts'
import { isInManner } from './manner.ts'
import { asSide, behind, hasAny, isBothSides } from './partners.ts'
import type { Trigger } from './trigger.ts'
import {
  bareBehind,
  boundTo,
  nameBefore,
  nameBehind,
  withInvertedPair,
  withLostConjunct,
  withNameBefore,
  withNearSubject,
  withoutOwnName,
  withTimedSubject,
} from './word-order.ts'

/** A verb of contact in its clause: who and what stands round it, whichever its frame. */
export interface VerbClause {
  readonly context: Context
  readonly index: number
  /** The verb's token. */
  readonly at: number
  readonly sentence: Sentence
  readonly tree: Tree
  readonly words: ContactLexicon
  readonly verb: ContactVerb
  readonly roles: ClauseRoles
  readonly subject: Company
  readonly object: Company
  /** The heads of what the verb is done to. */
  readonly objects: readonly number[]
  /** The form of the first of them; '' where there is none. */
  readonly objectForm: string
  /** Who stands behind "with". */
  readonly partners: Company
  /** "Together". */
  readonly isReciprocal: boolean
  /** "By telephone". */
  readonly isRemote: boolean
  /** "They", "the parties": nobody is named. */
  readonly vague: boolean
  /** Who is asked to come, and by whom. */
  readonly asked: ReturnType<typeof inviteeOf>
  readonly make: (kind: ContactKind, company: Company, complete: boolean, more?: Partial<Trigger>) => Trigger
}

/** Reads what stands round a verb of contact; undefined where the word is none, or its particle tells what became of one. */
export const verbClauseAt = (context: Context, index: number, at: number): VerbClause | undefined => {
  const sentence = context.sentence(index)
  const words = context.words(index)
  const verb = contactVerbAt(sentence, at, words)
  if (!verb) return undefined
  // "called off a meeting": with its particle the verb says what became of a contact
  const token = sentence.tokens[at]
  if (token && entriesOf(token, words.statusWords).some(({ particles }) => hasParticle(sentence, at, particles)))
    return undefined
  const tree = treeOf(sentence)
  // "had last met", "ble oppringt": a participle taken for a noun or adjective stands in the clause above it
  const clause = token?.upos === 'NOUN' || token?.upos === 'ADJ' ? predicateOf(sentence, at) : at
  const paired = withInvertedPair(context, index, at, rolesOf(sentence, clause, context.clauseWords(index)))
  const found = withoutIdle(
    context,
    index,
    at,
    withGovernor(context, index, at, withoutOwnName(context, index, paired)),
  )
  const told = withNearSubject(context, index, at, found)
  const roles =
    told.subjects.length === 0 && !told.passive && verb.frame === 'meet'
      ? { ...told, subjects: nameBefore(context, index, at) }
      : withNameBefore(context, index, at, withTimedSubject(context, index, at, told))
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
  const direct = [...roles.objects, ...boundTo(context, index, roles)].filter(
    (object) =>
      !context.isTime(index, object) && !isLength(context, index, object) && !isInManner(sentence, object, words),
  )
  // parsers take an object that stands far from its verb for an adverbial
  const bare = bareBehind(context, index, at)
  // "tog i dag emot Uruguays utrikesminister": the particle may be read as the object's preposition
  const taken =
    verb.frame === 'receive' || verb.frame === 'summon'
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
          : verb.frame === 'meet' || verb.frame === 'receive' || verb.frame === 'see'
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
      // "spent five hours with X", "satt ansikt til ansikt med X"
      ...[...roles.objects, ...tree.childrenBy(at, 'advcl')].filter(
        (head) => isLength(context, index, head) || verb.particles.has(formAt(sentence, head)),
      ),
    ],
    // "satt overfor sin kollega": the particle is the other side's preposition
    verb.frame === 'meet' && verb.particles.size > 0 ? new Set([...words.with, ...verb.particles]) : words.with,
  )
  const isReciprocal =
    words.reciprocal.has(formAt(sentence, at)) ||
    hasAny(
      sentence,
      around.flatMap((child) => [child, ...tree.childrenOf(child)]),
      words.together,
    )
  const inClause = tree.subtreeOf(at).filter((below) => predicateOf(sentence, below) === at)
  const isRemote =
    hasAny(sentence, inClause, words.remote) ||
    inClause.some((below) => words.lines.lengthAt(sentence.tokens, below) > 0) ||
    callingBefore(sentence, at, words) !== undefined
  // "they spoke for half an hour", out of a spokesman's mouth: nobody there says who; "they met in Lima" behind "X met Y"
  const isThey =
    !isAnybody(subject) &&
    roles.subjects.some(
      (head) => sentence.tokens[head]?.upos === 'PRON' && sentence.tokens[head].feats.Number === 'Plur',
    ) &&
    (hasLength(context, index, at) ||
      (verb.frame === 'meet' &&
        hasSidesBefore(context, index) &&
        inClause.some((below) => isWhereabouts(context, index, below))))
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
    background: (verb.frame === 'talk' || verb.frame === 'confer') && isOfLongPast(sentence, at, words),
    vague,
  }
  const make = (kind: ContactKind, company: Company, complete: boolean, more: Partial<Trigger> = {}): Trigger => ({
    kind,
    open: (verb.frame === 'talk' || verb.frame === 'confer') && !isRemote,
    company,
    complete,
    roles: [],
    ...base,
    ...more,
  })
  return {
    context,
    index,
    at,
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
    isReciprocal,
    isRemote,
    vague,
    asked,
    make,
  }
}

/** "Have negotiated for years", "har forhandlet i årevis": no one occasion. */
const isOfLongPast = (sentence: Sentence, at: number, { extent, background, stretches }: ContactLexicon): boolean => {
  const tree = treeOf(sentence)
  return tree
    .childrenBy(at, 'obl', 'advmod', 'nmod')
    .some(
      (child) =>
        background.has(formAt(sentence, child)) &&
        !stretches.has(formAt(sentence, child)) &&
        extent.has(caseOf(sentence, child)) &&
        tree.childrenBy(child, 'nummod').length === 0,
    )
}

/** Two sides are named in the nearest sentence before that names anybody, of whom a pronoun may be. */
const hasSidesBefore = (context: Context, index: number): boolean => {
  for (let before = index - 1; before >= Math.max(0, index - SIDES_REACH); before--) {
    const sides = context.layer
      .mentionsIn(before)
      .flatMap(({ actor }) => (actor === undefined ? [] : (context.sideOf(actor) ?? [])))
    if (sides.length > 0) return new Set(sides).size > 1
  }
  return false
}

/** How many sentences back a pronoun reaches where those between name nobody: "The meeting lasted two hours". */
const SIDES_REACH = 3

/** A town, a country or a house. */
const isWhereabouts = (context: Context, index: number, at: number): boolean => {
  const sentence = context.sentence(index)
  return (
    context.placeAt(index, at) !== undefined ||
    context.document.localeOf(sentence).venues.kindOf(formAt(sentence, at)) !== undefined
  )
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
  const { selves } = context.document.localeOf(sentence).pronouns
  const isSelf = (object: number): boolean =>
    sentence.tokens[object]?.feats.Reflex === 'Yes' || selves.has(formAt(sentence, object))
  const objects = roles.objects.filter(
    (object) => object !== at && !isSelf(object) && !isSummary(context, index, at, object),
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

/** "when we meet": the speaker and somebody else. */
const isWe = (context: Context, index: number, at: number): boolean =>
  context.words(index).speakers.has(formAt(context.sentence(index), at))

const isLength = (context: Context, index: number, at: number): boolean =>
  context.lengthsIn(index).some(({ first, last }) => first <= at && at < last)

/** "They talked for two hours": with each other. */
export const hasLength = (context: Context, index: number, at: number): boolean =>
  context.lengthsIn(index).some(({ first }) => predicateOf(context.sentence(index), first) === at)

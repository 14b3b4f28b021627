import type { Sentence } from '../../language/analysis.ts'
import { isTagged } from '../../language/tag.ts'
import { hasRelation, isRelation, treeOf } from '../../language/tree.ts'
import type { LocalKey } from '../../model/reading.ts'
import { officeAt } from '../actors/officeIndex.ts'
import type { Mention } from '../document.ts'
import { type ClauseRoles, caseOf, formAt } from './clause.ts'
import { type Context, companyIn, companyOfAll, isAnybody, longestOf } from './context.ts'

// Who stands where a subject or an object would: for verbs whose tree has neither, or has them on something else.

/** People who hang on a verb as adverbials without a preposition: parsers' slips for its subject or object. */
export const bareBehind = (context: Context, index: number, at: number): readonly number[] => {
  const sentence = context.sentence(index)
  return treeOf(sentence)
    .childrenBy(at, 'obl', 'nmod')
    .filter(
      (child) =>
        child > at &&
        caseOf(sentence, child) === '' &&
        !context.isTime(index, child) &&
        companyIn(context, index, child).people.length > 0,
    )
}

/**
 * "I går hadde X, sin irske kollega på tråden": whom parsers take for an apposition to the subject though a possessive
 * of the subject's own stands with him, where the clause has no other object.
 */
export const boundTo = (
  context: Context,
  index: number,
  { subjects, objects, passive }: ClauseRoles,
): readonly number[] => {
  if (objects.length > 0 || passive) return []
  const sentence = context.sentence(index)
  const { reflexives } = context.document.localeOf(sentence).pronouns
  const tree = treeOf(sentence)
  return subjects
    .flatMap((subject) => tree.childrenBy(subject, 'appos', 'conj'))
    .filter((child) => tree.childrenOf(child).some((below) => reflexives.has(formAt(sentence, below))))
}

/** "visas … to their deputies, who are to meet": where nobody is meant by what the tree hangs the clause on, the noun right before it. */
export const withNearSubject = (context: Context, index: number, at: number, roles: ClauseRoles): ClauseRoles => {
  const sentence = context.sentence(index)
  const pronoun =
    sentence.tokens[at]?.deprel === 'acl:relcl'
      ? treeOf(sentence)
          .childrenBy(at, 'nsubj')
          .find((child) => context.words(index).relatives.has(formAt(sentence, child)))
      : undefined
  const noun = pronoun === undefined ? -1 : pronoun - (formAt(sentence, pronoun - 1) === ',' ? 2 : 1)
  if (sentence.tokens[noun]?.upos !== 'NOUN' || roles.subjects.includes(noun)) return roles
  const far = companyOfAll(context, index, roles.subjects)
  const near = companyIn(context, index, noun)
  return far.people.length === 0 && !far.unnamed && (near.people.length > 0 || near.unnamed)
    ? { ...roles, subject: noun, subjects: [noun] }
    : roles
}

/** How far behind a verb of meeting a name may stand that the tree has hung on something between. */
const NAME_REACH = 7

/** "møtte senere på dagen statsminister Ragnhild Øyehaug": the name behind the verb that no preposition leads in. */
export const nameBehind = (context: Context, index: number, at: number): readonly number[] => {
  const { tokens } = context.sentence(index)
  const next = context.layer
    .mentionsIn(index)
    .find(
      ({ first, actor, form }) =>
        first > at &&
        first <= at + TITLED_REACH &&
        actor !== undefined &&
        form === 'name' &&
        context.layer.actorOf(actor).kind === 'person',
    )
  if (next && isTitledAfterTime(context, index, next)) return [next.head]
  if (
    !next ||
    tokens.slice(at + 1, next.first).some((token) => isTagged(token, 'VERB', 'AUX', 'PUNCT', 'SCONJ', 'CCONJ'))
  )
    return []
  // "on the X bridge", "med X": a preposition leads it in, unless it stands with a time
  const isLedIn = tokens
    .slice(at + 1, next.first)
    .some(
      ({ upos }, step) =>
        upos === 'ADP' && !context.isTime(index, at + 1 + step) && !context.isTime(index, at + 2 + step),
    )
  return isLedIn || next.first > at + NAME_REACH || tokens[next.last]?.upos === 'NOUN' ? [] : [next.head]
}

/** How far behind the verb one may stand whom a title leads in behind a time. */
const TITLED_REACH = 12

/** "received at the palace in Lima today Minister X": a title right behind a time leads in the object, whatever stands before. */
const isTitledAfterTime = (context: Context, index: number, { first, head }: Mention): boolean => {
  const sentence = context.sentence(index)
  return (
    context.isTime(index, first - 1) &&
    officeAt(sentence.tokens, first, context.document.localeOf(sentence)) !== undefined &&
    !hasRelation(sentence, head, 'nsubj')
  )
}

/** "kommer etter planen til Oslo": the place behind a verb of travel that a direction leads in, whatever it hangs on. */
export const goalBehind = (context: Context, index: number, at: number): readonly number[] => {
  const { tokens } = context.sentence(index)
  const { to } = context.words(index)
  for (let next = at + 1; next < tokens.length; next++) {
    if (isTagged(tokens[next], 'VERB', 'AUX', 'SCONJ', 'CCONJ')) return []
    if (to.has(formAt(context.sentence(index), next - 1)) && context.placeAt(index, next) !== undefined) return [next]
  }
  return []
}

/** What may stand between a subject and its verb: "had last", "ikkje". */
const BETWEEN: readonly string[] = ['AUX', 'ADV', 'ADJ', 'PART']

/** "The two last met", "A and B had last met": whoever stands right before a verb that has no subject in its tree. */
export const nameBefore = (context: Context, index: number, at: number): readonly number[] => {
  const mention = mentionBefore(context, index, at)
  return mention ? [firstOfList(context.sentence(index), mention.head)] : []
}

const mentionBefore = (context: Context, index: number, at: number): Mention | undefined => {
  const { tokens } = context.sentence(index)
  let end = at - 1
  while (end > 0 && BETWEEN.includes(tokens[end]?.upos ?? '') && !context.layer.mentionAt(index, end)) end--
  const mention = context.layer.mentionAt(index, end)
  return mention?.last === end + 1 ? mention : undefined
}

/**
 * "After a meeting with Y, Norway's minister X said", "In a letter to Y dated 3 May, X protests": the name behind the comma
 * that closes a sentence's opening phrase, right before the verb, where the tree gives the clause no subject.
 * @param noun the noun that the opening phrase is about
 */
export const nameAfterOpening = (context: Context, index: number, noun: number): readonly number[] => {
  const { tokens } = context.sentence(index)
  if (tokens[0]?.upos !== 'ADP' || noun > OPENING_REACH) return []
  // taggers may take it for a noun: "Minister X protests at"
  const isVerb = (at: number): boolean => isTagged(tokens[at], 'VERB', 'AUX', 'NOUN')
  const found = context.layer
    .mentionsIn(index)
    .find(
      (mention) =>
        mention.first > noun &&
        tokens[mention.first - 1]?.form === ',' &&
        isPerson(context, mention) &&
        isVerb(tokens[mention.last]?.form === ',' ? mention.last + 1 : mention.last),
    )
  return found ? [found.head] : []
}

/** How far from the sentence's start the noun of its opening phrase may stand: "After a long and useful meeting". */
const OPENING_REACH = 6

/** "Member of the Bureau and Foreign Minister X met": a subject that names nobody, and the person right before the verb. */
export const withNameBefore = (context: Context, index: number, at: number, roles: ClauseRoles): ClauseRoles => {
  const { tokens } = context.sentence(index)
  const isTitle = roles.subjects.every((head) => head < at && tokens[head]?.upos === 'PROPN')
  if (roles.subjects.length === 0 || roles.passive || !isTitle) return roles
  if (isAnybody(companyOfAll(context, index, roles.subjects))) return roles
  const mention = mentionBefore(context, index, at)
  return mention && isPerson(context, mention) ? { ...roles, subject: mention.head, subjects: [mention.head] } : roles
}

/** "In May X, the minister, wrote": the person whom the tree has run together with the time before the name. */
export const withTimedSubject = (context: Context, index: number, at: number, roles: ClauseRoles): ClauseRoles => {
  if (roles.subjects.length > 0 || roles.passive) return roles
  const found = treeOf(context.sentence(index))
    .childrenBy(at, 'obl', 'nmod')
    .find((child) => {
      const mention = child < at ? context.layer.mentionAt(index, child) : undefined
      return mention?.form === 'name' && context.isTime(index, mention.first - 1)
    })
  return found === undefined ? roles : { ...roles, subject: found, subjects: [found] }
}

/** How many words may stand between "and" and the name behind it: "and the prime minister of Norway". */
const TITLE_REACH = 6

/**
 * "Talaifu og Australias statsminister Caroline Hathaway snakket sammen": the first of two, whom the tree has hung on the
 * second's title, or on nothing of the clause.
 */
export const withLostConjunct = (
  context: Context,
  index: number,
  at: number,
  subjects: readonly number[],
): readonly number[] => {
  const [subject, ...more] = subjects
  const own = subject === undefined || more.length > 0 ? undefined : context.layer.mentionAt(index, subject)
  if (subject === undefined || own === undefined || own.first > at || !isPerson(context, own)) return subjects
  const { tokens } = context.sentence(index)
  let and = own.first - 1
  while (and > 0 && own.first - and <= TITLE_REACH && isTagged(tokens[and], 'NOUN', 'PROPN', 'ADJ', 'DET')) and--
  const behind = joinedBehind(context, index, own.last, at)
  if (behind !== undefined) return [subject, behind]
  const before = tokens[and]?.upos === 'CCONJ' ? context.layer.mentionAt(index, and - 1) : undefined
  return before?.form === 'name' && before.first === 0 && isPerson(context, before) && before.actor !== own.actor
    ? [before.head, subject]
    : subjects
}

/** "X and Mexico's president Y spoke": the second of two, whose name ends right before the verb. */
const joinedBehind = (context: Context, index: number, from: number, at: number): number | undefined => {
  const { tokens } = context.sentence(index)
  if (tokens[from]?.upos !== 'CCONJ') return undefined
  const other = context.layer
    .mentionsIn(index)
    .find(
      (mention) =>
        mention.form === 'name' &&
        mention.first > from &&
        mention.first <= from + TITLE_REACH &&
        mention.last <= at &&
        isPerson(context, mention),
    )
  const isLast = other !== undefined && tokens.slice(other.last, at).every((token) => BETWEEN.includes(token.upos))
  return isLast ? other.head : undefined
}

const isPerson = ({ layer }: Context, { actor }: { readonly actor?: LocalKey }): boolean =>
  actor !== undefined && layer.actorOf(actor).kind === 'person'

/** Everybody whom "and" joins to the antecedent of a relative clause. */
export const wholeList = (
  context: Context,
  index: number,
  at: number,
  subjects: readonly number[],
): readonly number[] => {
  const sentence = context.sentence(index)
  const [one, ...more] = subjects
  if (one === undefined || more.length > 0 || sentence.tokens[at]?.deprel !== 'acl:relcl') return []
  const token = sentence.tokens[one]
  return token && isRelation(token, 'conj') && token.head >= 0 ? [token.head] : []
}

/** The first of those joined by "and", on whom the tree hangs the rest. */
const firstOfList = (sentence: Sentence, at: number): number => {
  const token = sentence.tokens[at]
  const above = token === undefined ? undefined : sentence.tokens[token.head]
  return token && above && isRelation(token, 'conj') && above.upos === 'PROPN' ? firstOfList(sentence, token.head) : at
}

/**
 * "Tirsdag møtte Norges utenriksminister X Polens president Y": two people side by side right behind their verb are the one
 * who does it and the one it is done to, wherever the tree has hung either.
 */
export const withInvertedPair = (context: Context, index: number, at: number, roles: ClauseRoles): ClauseRoles => {
  if (roles.passive || roles.subjects.some((subject) => subject < at)) return roles
  const people = context.layer
    .mentionsIn(index)
    .filter((mention) => (mention.form === 'name' && isPerson(context, mention)) || isUnnamed(context, mention))
  const one = longestOf(people.filter(({ first }) => first === at + 1))
  const next = one && longestOf(people.filter(({ first }) => first === one.last))
  // "møtte Ravn presidentens rådgiver Holm": whose he is stands between
  const named =
    next && isUnnamed(context, next) ? longestOf(people.filter(({ first }) => first === next.last)) : undefined
  const other = named ?? next
  return one && other && one.actor !== other.actor
    ? { ...roles, subject: one.head, subjects: [one.head], object: other.head, objects: [other.head] }
    : roles
}

/**
 * "Lørdag tok Perus president X imot Y": X, whom parsers take for the object where they take his state for the subject, is
 * told in the same words as it, and is nobody that it is done to.
 */
export const withoutOwnName = (context: Context, index: number, roles: ClauseRoles): ClauseRoles => {
  const people = context.layer.mentionsIn(index).filter((mention) => isPerson(context, mention))
  // two whose names run into each other are two
  const isAlone = ({ first, actor }: Mention): boolean =>
    people.every((other) => other.actor === actor || first < other.first || other.last <= first)
  const subjects = people.filter((mention) => roles.subjects.includes(mention.first) && isAlone(mention))
  const objects = roles.objects.filter((object) => !subjects.some(({ first, last }) => first < object && object < last))
  return objects.length === roles.objects.length ? roles : { ...roles, objects }
}

/** "Polens president": an office told without its holder's name. */
const isUnnamed = ({ layer }: Context, { actor, form }: Mention): boolean =>
  form === 'office' && actor !== undefined && layer.actorOf(actor).kind === 'unnamed'

import type { Sentence } from '../../language/analysis.ts'
import { isTagged } from '../../language/tag.ts'
import { isRelation, treeOf } from '../../language/tree.ts'
import {
  type ClauseRoles,
  type ClauseWords,
  casesOf,
  formAt,
  isGerund,
  isPassive,
  rolesOf,
} from '../contacts/clause.ts'
import type { Context } from '../contacts/context.ts'
import { decidersOf } from './decision.ts'
import { entriesAt, lexiconAt } from './objects.ts'

/**
 * Who does and who is done to. "Fiskerne er satt fri": a participle with nothing but a form of "to be" is passive too,
 * where a tree does not say so.
 */
export const measureRoles = (context: Context, index: number, at: number): ClauseRoles => {
  const sentence = context.sentence(index)
  const token = sentence.tokens[at]
  const participle = participleRoles(context, index, at)
  if (participle) return participle
  const clauseWords = context.clauseWords(index)
  const roles = withRelativeObject(
    sentence,
    at,
    clauseWords,
    withOwnSubject(context, index, at, rolesOf(sentence, at, clauseWords)),
  )
  if (!token) return roles
  const tree = treeOf(sentence)
  const words = context.words(index)
  const helpers = tree.childrenBy(at, 'aux').map((child) => formAt(sentence, child))
  const others = [words.perfect, words.future, words.pastFuture, words.possible]
  // "har vært stengt": two helpers, the inner one a participle itself
  const isLasting = tree
    .childrenBy(at, 'aux', 'cop')
    .some((child) => sentence.tokens[child]?.feats.VerbForm === 'Part' && child < at)
  const isState =
    !roles.passive &&
    helpers.length > 0 &&
    (token.feats.VerbForm === 'Part' || (isLasting && token.feats.VerbForm === undefined)) &&
    !isGerund(token) &&
    !isHaving(sentence, at) &&
    (isLasting || !helpers.some((form) => others.some((set) => set.has(form))))
  if (!isState || roles.subject === undefined) return roles
  // "er ilagt sanksjoner": what is laid on them stands beside them
  return { passive: true, subjects: [], objects: [...roles.subjects, ...roles.objects], object: roles.subject }
}

/** "diplomatane som Algerie viste ut": beside a subject of its own the relative pronoun is the object, whatever a tree calls it. */
const withRelativeObject = (
  sentence: Sentence,
  at: number,
  { relatives }: ClauseWords,
  roles: ClauseRoles,
): ClauseRoles => {
  const token = sentence.tokens[at]
  if (token?.deprel !== 'acl:relcl' || roles.passive || roles.subjects.length < 2 || roles.objects.length > 0)
    return roles
  const own = treeOf(sentence)
    .childrenBy(at, 'nsubj')
    .filter((child) => child < at && !relatives.has(formAt(sentence, child)))
  const [subject] = own
  return subject === undefined || subject <= token.head
    ? roles
    : { passive: false, subject, subjects: own, object: token.head, objects: [token.head] }
}

/**
 * The roles of a participle that no tree shows for a passive: one before its clause ("Freed by Mali, the engineer flew
 * home"), of which the clause's subject is the object, or one taken for a past behind its noun ("the three, held since May").
 */
const participleRoles = (context: Context, index: number, at: number): ClauseRoles | undefined => {
  const sentence = context.sentence(index)
  const tree = treeOf(sentence)
  const token = sentence.tokens[at]
  if (!token || token.head < 0 || token.upos !== 'VERB' || token.feats.Tense === 'Pres' || isGerund(token))
    return undefined
  if (token.feats.VerbForm === 'Inf' || tree.childrenBy(at, 'nsubj', 'obj', 'aux', 'cop', 'mark').length > 0)
    return undefined
  const opened = tree.childrenBy(token.head, 'nsubj')
  // "were arrested in June and freed a month later": a verb for an act on somebody, without an object of its own
  if (
    isRelation(token, 'conj') &&
    isPassive(sentence, token.head) &&
    entriesAt(token, lexiconAt(context, index)).some(
      ({ objects, particles }) => objects.length > 0 && particles.size === 0,
    )
  ) {
    const { objects, object } = rolesOf(sentence, token.head, context.clauseWords(index))
    return { passive: true, subjects: [], objects, ...(object !== undefined && { object }) }
  }
  const isOpening =
    isRelation(token, 'advcl') &&
    at < token.head &&
    token.feats.VerbForm === 'Part' &&
    opened.every((subject) => at < subject)
  const isBehindNoun = token.deprel === 'acl' && at > token.head && token.feats.Tense === 'Past'
  // "the release of a Japanese national detained in …": the participle taken for the noun it describes
  const isForNoun =
    token.deprel === 'nmod' &&
    token.feats.VerbForm === 'Part' &&
    tree.childrenBy(at, 'case').length > 0 &&
    isTagged(sentence.tokens[at - 1], 'NOUN', 'ADJ', 'PROPN')
  const objects = isOpening ? opened : isBehindNoun ? [token.head] : isForNoun ? [at - 1] : []
  const [object] = objects
  if (object === undefined) return undefined
  const { by } = context.words(index)
  const agents = tree.childrenBy(at, 'obl').filter((child) => casesOf(sentence, child).some((mark) => by.has(mark)))
  return { passive: true, subjects: agents, objects, object }
}

/** "Having expelled the envoy": a helper that is no finite verb makes a clause of what was done before. */
const isHaving = (sentence: Sentence, at: number): boolean =>
  treeOf(sentence)
    .childrenBy(at, 'aux')
    .some((aux) => {
      const helper = sentence.tokens[aux]
      return aux < at && helper !== undefined && isGerund(helper)
    })

/**
 * The subject where a tree has lost it: behind a dateline's dash ("Brussels — The European Union … imposed"), or the name
 * between "after" and the verb ("a day after Minsk expelled …").
 */
const withOwnSubject = (context: Context, index: number, at: number, roles: ClauseRoles): ClauseRoles => {
  const sentence = context.sentence(index)
  const tree = treeOf(sentence)
  const own = tree.childrenBy(at, 'nsubj')[0]
  // "after his tanker was impounded": the subject taken for what "after" governs
  if (own === undefined && roles.passive && roles.objects.length === 0) {
    const { head = -1, deprel } = sentence.tokens[at] ?? {}
    const patient =
      // "the crossing remains closed"
      deprel === 'xcomp'
        ? rolesOf(sentence, head, context.clauseWords(index)).subject
        : tree.childrenBy(at, 'obl').find((child) => child < at && isAfterOrBefore(context, index, child))
    return patient === undefined ? roles : { ...roles, object: patient, objects: [patient] }
  }
  // "Having expelled the envoy, Chad closed …": the subject of the clause it opens
  if (own === undefined && isHaving(sentence, at) && sentence.tokens[at]?.deprel === 'advcl') {
    const { subjects } = rolesOf(sentence, sentence.tokens[at]?.head ?? -1, context.clauseWords(index))
    return subjects[0] === undefined ? roles : { ...roles, subject: subjects[0], subjects }
  }
  const [decider, ...others] = own === undefined && !roles.passive ? decidersOf(context, index, at) : []
  if (decider !== undefined) return { ...roles, subject: decider, subjects: [decider, ...others] }
  const isFiniteVerb = sentence.tokens[at]?.feats.VerbForm === 'Fin'
  const root = bareNameAbove(context, index, at)
  if (own === undefined && isFiniteVerb && root !== undefined) return { ...roles, subject: root, subjects: [root] }
  if (own === undefined && isFiniteVerb) {
    const subject = subjectBehindSubordinator(context, index, at)
    return subject === undefined ? roles : { ...roles, subject, subjects: [subject] }
  }
  if (own !== undefined && own > at && !roles.passive) return withPronounSubject(sentence, at, own, roles)
  if (own === undefined || own > at) return roles
  const dash = sentence.tokens.findIndex(({ form }, step) => step > own && step < at && /^[–—]$/u.test(form))
  if (dash < 0) return roles
  const behind = tree.childrenBy(own, 'conj', 'appos', 'nmod').find((child) => child > dash && child < at)
  return behind === undefined ? roles : { ...roles, subject: behind, subjects: [behind] }
}

/**
 * "opplyste at det utviser en diplomat": a pronoun for the state taken for an empty subject, and what is done to for the
 * real one.
 */
const withPronounSubject = (sentence: Sentence, at: number, behind: number, roles: ClauseRoles): ClauseRoles => {
  const [pronoun] = treeOf(sentence).childrenBy(at, 'expl')
  const isActive = pronoun !== undefined && pronoun < at && roles.objects.length === 0
  return isActive ? { ...roles, subject: pronoun, subjects: [pronoun], object: behind, objects: [behind] } : roles
}

/**
 * "a day after Minsk expelled …", "since the Slovak authorities last month shut down …": who stands between the word that
 * opens the clause and its verb, but for a day.
 */
const subjectBehindSubordinator = (context: Context, index: number, at: number): number | undefined => {
  const sentence = context.sentence(index)
  let before = at - 1
  while (before > 0 && context.isTime(index, before)) before--
  const { upos, head } = sentence.tokens[before] ?? {}
  const name = context.layer.mentionAt(index, before)
  if (name?.form === 'name') return isAfterOrBefore(context, index, name.first) ? before : undefined
  const first = treeOf(sentence).subtreeOf(before)[0] ?? before
  const opener = formAt(sentence, first)
  const opens = isAfterOrBefore(context, index, before) || lexiconAt(context, index).from.has(opener)
  return upos === 'NOUN' && opens && head === sentence.tokens[at]?.head && sentence.tokens[at]?.deprel === 'advcl'
    ? before
    : undefined
}

/** "Britain on Tuesday blacklisted …": a name before the verb, with nothing but a day between, that a tree takes for a sentence. */
const bareNameAbove = (context: Context, index: number, at: number): number | undefined => {
  const sentence = context.sentence(index)
  const token = sentence.tokens[at]
  if (!token || !isRelation(token, 'parataxis') || token.head < 0 || token.head > at) return undefined
  const between = sentence.tokens.slice(token.head + 1, at)
  return sentence.tokens[token.head]?.upos === 'PROPN' &&
    between.every(({ upos }, step) => upos === 'ADP' || context.isTime(index, token.head + 1 + step))
    ? token.head
    : undefined
}

/** Tells whether the phrase of a token opens with "after" or "before". */
export const isAfterOrBefore = (context: Context, index: number, at: number): boolean => {
  const sentence = context.sentence(index)
  const { after, before } = context.words(index)
  const first = treeOf(sentence).subtreeOf(at)[0] ?? at
  return [first, first - 1].some((step) =>
    [after, before].some((words) => step >= 0 && words.lengthAt(sentence.tokens, step) === 1),
  )
}

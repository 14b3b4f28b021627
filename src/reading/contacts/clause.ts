import type { Sentence, Token } from '../../language/analysis.ts'
import { isTagged } from '../../language/tag.ts'
import { isRelation, treeOf } from '../../language/tree.ts'
import type { ContactLexicon } from '../../locales/contacts.ts'
import { entriesOf, type Lexeme, lexemesOf } from '../../locales/lexeme.ts'

/** Who does and who is done to in a clause, as token indexes; a passive's subject stands as its object. */
export interface ClauseRoles {
  readonly subject?: number
  readonly object?: number
  /** All that the tree hangs on the verb as subject: parsers part a name from its title, or a list into its members. */
  readonly subjects: readonly number[]
  readonly objects: readonly number[]
  readonly passive: boolean
}

export const tokenAt = (sentence: Sentence, index: number): Token | undefined => sentence.tokens[index]
export const formAt = (sentence: Sentence, index: number): string => sentence.tokens[index]?.lower ?? ''

/** Tells whether a token is a form of one of the words; those that need a particle are left to `isVerbOf`. */
export const isOneOf = (token: Token | undefined, words: readonly Lexeme[]): boolean =>
  token !== undefined && lexemesOf(token, words).some(({ particles }) => particles === undefined)

/** As `isOneOf`, of the entries of a list that are wanted. */
export const isEntry = <T extends { readonly word: Lexeme }>(
  token: Token | undefined,
  entries: readonly T[],
  isWanted: (entry: T) => boolean = () => true,
): boolean =>
  token !== undefined &&
  entriesOf(token, entries).some((entry) => entry.word.particles === undefined && isWanted(entry))

/** "also did not discuss": by an adverb on the verb. */
export const isNegatedByAdverb = (sentence: Sentence, at: number, { negations }: ContactLexicon): boolean =>
  treeOf(sentence)
    .childrenBy(at, 'advmod')
    .some((child) => negations.has(formAt(sentence, child)))

/** Whether one of a verb's particles is near it: among what hangs on it, or the next few words. */
export const hasParticle = (sentence: Sentence, at: number, particles: ReadonlySet<string>): boolean => {
  const isOne = (index: number): boolean => particles.has(formAt(sentence, index))
  const tree = treeOf(sentence)
  return (
    [at + 1, at + 2, at + 3].some(isOne) ||
    tree.childrenOf(at).some((child) => isOne(child) || tree.childrenOf(child).some(isOne))
  )
}

/** As `isOneOf`, with the particle a word needs near it. */
export const isVerbOf = (sentence: Sentence, at: number, ...lists: readonly (readonly Lexeme[])[]): boolean => {
  const token = sentence.tokens[at]
  return (
    token !== undefined &&
    lists.some((words) =>
      lexemesOf(token, words).some(({ particles }) => particles === undefined || hasParticle(sentence, at, particles)),
    )
  )
}

/** "meeting", "agreeing": the form in -ing of a verb, as verbal noun or present participle. */
export const isGerund = ({ feats }: Token): boolean =>
  feats.VerbForm === 'Ger' || (feats.VerbForm === 'Part' && feats.Tense === 'Pres')

/** Tells whether a token heads a clause, finite or not. */
export const isPredicate = (sentence: Sentence, index: number): boolean => {
  const token = sentence.tokens[index]
  if (!token) return false
  if (token.upos === 'VERB') return true
  if (token.upos === 'AUX' && !isRelation(token, 'aux', 'cop')) return true
  if (token.head < 0) return true
  if (isRelation(token, 'advcl', 'ccomp', 'csubj', 'parataxis', 'acl')) return true
  return treeOf(sentence).childrenBy(index, 'cop', 'nsubj', 'aux').length > 0
}

/** Climbs from a token to the clause it stands in: the token itself where it heads one. */
export const predicateOf = (sentence: Sentence, index: number): number =>
  treeOf(sentence)
    .pathToRoot(index)
    .find((at) => isPredicate(sentence, at)) ?? index

/** The clause above a clause; undefined for the outermost. */
export const governorOf = (sentence: Sentence, predicate: number): number | undefined => {
  const head = sentence.tokens[predicate]?.head ?? -1
  return head < 0 ? undefined : predicateOf(sentence, head)
}

/**
 * "Is due to meet X, the agency reported": the adjective or participle right before an infinitive and its marker, where
 * the tree has hung the infinitive on another word; undefined where it has not.
 */
export const strayGovernorOf = (sentence: Sentence, verb: number): number | undefined => {
  const token = sentence.tokens[verb]
  if (token?.feats.VerbForm !== 'Inf' || isRelation(token, 'conj')) return undefined
  const marker = treeOf(sentence)
    .childrenBy(verb, 'mark')
    .find((child) => child < verb)
  const before = (marker ?? 0) - 1
  const governor = sentence.tokens[before]
  const isSuch = governor?.upos === 'ADJ' || (governor?.upos === 'VERB' && governor.feats.VerbForm === 'Part')
  return isSuch && token.head !== before ? before : undefined
}

/** The words that mark a case: the prepositions of an oblique or modifier, lower case. */
export const casesOf = (sentence: Sentence, index: number): readonly string[] => {
  const tree = treeOf(sentence)
  const own = tree.childrenBy(index, 'case')
  // "af sin kollega, Ignacio Huamaní": the preposition hangs on the title before the name
  const title =
    own.length > 0
      ? undefined
      : tree
          .childrenBy(index, 'nmod', 'compound')
          .find(
            (child) =>
              child < index &&
              sentence.tokens[child]?.upos === 'NOUN' &&
              tree
                .subtreeOf(child)
                .some((below) => below === index - 1 || (below === index - 2 && formAt(sentence, index - 1) === ',')),
          )
  const marks = title === undefined ? own : tree.childrenBy(title, 'case')
  return marks.map((mark) => formAt(sentence, mark))
}

/** The first of them; '' where there is none. */
export const caseOf = (sentence: Sentence, index: number): string => casesOf(sentence, index)[0] ?? ''

export const isPassive = (sentence: Sentence, predicate: number): boolean => {
  const token = sentence.tokens[predicate]
  if (!token) return false
  const tree = treeOf(sentence)
  const children = tree.childrenOf(predicate)
  // "the two spoke by telephone": a finite verb without an auxiliary is active, whatever its subject is taken for
  const isBare =
    token.feats.VerbForm === 'Fin' &&
    token.feats.Voice !== 'Pass' &&
    !children.some((child) => isRelation(tokenOf(sentence, child), 'aux', 'cop'))
  if (isBare) return false
  if (children.some((child) => isRelation(tokenOf(sentence, child), 'aux:pass', 'nsubj:pass'))) return true
  // a participle by itself is no passive clause where it has both a subject and an object
  const hasSubject = children.some((child) => isRelation(tokenOf(sentence, child), 'nsubj'))
  // nor one with a subject and no auxiliary: "the two last met in May"
  const isOwnVerb =
    hasSubject &&
    !children.some((child) => isRelation(tokenOf(sentence, child), 'aux', 'cop')) &&
    !isRelation(token, 'acl')
  const isActive =
    isOwnVerb ||
    (children.some((child) => isRelation(tokenOf(sentence, child), 'obj')) && (isRelation(token, 'conj') || hasSubject))
  return token.feats.Voice === 'Pass' && !(token.feats.VerbForm === 'Part' && isActive)
}

const tokenOf = (sentence: Sentence, index: number): Token => {
  const token = sentence.tokens[index]
  if (!token) throw new RangeError(`no token ${index} in this sentence`)
  return token
}

/** A participle that stands behind its noun without auxiliary: "properties seized by the US". */
export const isReducedPassive = (sentence: Sentence, predicate: number): boolean => {
  const token = sentence.tokens[predicate]
  if (!token || !isRelation(token, 'acl') || token.upos !== 'VERB') return false
  const children = treeOf(sentence).childrenOf(predicate)
  // a parser may take the participle for a finite past: an agent behind it gives it away
  if (token.feats.VerbForm !== 'Part' && !children.some((child) => tokenOf(sentence, child).deprel === 'obl:agent'))
    return false
  return (
    !children.some((child) => isRelation(tokenOf(sentence, child), 'nsubj', 'aux', 'cop', 'mark')) && !isGerund(token)
  )
}

const isRelative = (sentence: Sentence, index: number, relatives: ReadonlySet<string>): boolean =>
  tokenOf(sentence, index).feats.PronType?.includes('Rel') === true || relatives.has(formAt(sentence, index))

/** Verbs that make their object the doer of what follows: "invited him to visit". */
export interface ClauseWords {
  readonly relatives: ReadonlySet<string>
  readonly objectControl: readonly Lexeme[]
  readonly by: ReadonlySet<string>
  /** Forms of a passive by which two do it to each other: 'snakkes'. */
  readonly reciprocal: ReadonlySet<string>
}

/**
 * Tells who does what in the clause of a predicate. A clause without a subject of its own takes it from the clause it
 * hangs on: infinitives, gerunds, joined verbs, relative clauses.
 */
export const rolesOf = (sentence: Sentence, predicate: number, words: ClauseWords, depth = 0): ClauseRoles => {
  const tree = treeOf(sentence)
  const token = sentence.tokens[predicate]
  if (!token || depth > 6) return { passive: false, subjects: [], objects: [] }
  const antecedent = isRelation(token, 'acl') && token.head >= 0 ? token.head : undefined
  const meant = (index: number): number =>
    antecedent !== undefined && isRelative(sentence, index, words.relatives) ? antecedent : index
  const ownSubjects = subjectsOf(sentence, predicate)
  // "a report that X phoned Y": parsers take what leads a clause in for an object beside the real one
  const taken = tree.childrenBy(predicate, 'obj', 'iobj')
  const ownObjects =
    ownSubjects.length > 0 && taken.length > 1
      ? taken.filter((object) => sentence.tokens[object]?.upos !== 'SCONJ')
      : taken
  // "ble tatt imot av X": the verb's particle may stand with the agent too
  const agents = tree
    .childrenBy(predicate, 'obl', 'nmod')
    .filter((child) => casesOf(sentence, child).some((form) => words.by.has(form)))
  const inherited = (): readonly number[] => inheritedSubjects(sentence, predicate, words, depth)
  const withParts = (subjects: readonly number[], objects: readonly number[], passive: boolean): ClauseRoles => {
    const [subject] = subjects
    const [object] = objects
    return {
      passive,
      subjects: subjects.map(meant),
      objects: objects.map(meant),
      ...(subject !== undefined && { subject: meant(subject) }),
      ...(object !== undefined && { object: meant(object) }),
    }
  }
  if (isReducedPassive(sentence, predicate))
    return withParts(agents, antecedent === undefined ? [] : [antecedent], true)
  if (isPassive(sentence, predicate) && !words.reciprocal.has(token.lower)) {
    const patients =
      ownSubjects.length > 0 ? ownSubjects : isRelation(token, 'conj', 'xcomp') ? inherited() : ownObjects
    return withParts(
      agents,
      patients.length > 0 ? patients : antecedent !== undefined && token.deprel === 'acl:relcl' ? [antecedent] : [],
      true,
    )
  }
  if (ownSubjects.length > 0) return withParts(ownSubjects, ownObjects, false)
  return withParts(inherited(), ownObjects, false)
}

/** What the tree hangs on a verb as subject; not whoever it has run in from behind: "X will fly to Lima, her spokesman said". */
const subjectsOf = (sentence: Sentence, predicate: number): readonly number[] => {
  const all = treeOf(sentence).childrenBy(predicate, 'nsubj')
  if (all.length < 2) return all.flatMap((subject) => [subject, ...joinedTo(sentence, subject, predicate)])
  const before = all.filter((at) => at < predicate)
  const isNamed = before.some((at) => isTagged(sentence.tokens[at], 'NOUN', 'PROPN'))
  const isOther = (at: number): boolean =>
    at > predicate && sentence.tokens.slice(predicate, at).some(({ form }) => form === ',')
  return isNamed ? all.filter((at) => !isOther(at)) : all
}

/**
 * The second of two joined by "and" that parsers hang on something else: behind the verb on the object, as its owner
 * ("tirsdag drøftet X og Y saken"), before it on a name before the comma ("after 19 hours in Oslo, X and Y agreed").
 */
const joinedTo = (sentence: Sentence, subject: number, predicate: number): readonly number[] => {
  const conjunction = Math.max(...treeOf(sentence).subtreeOf(subject)) + 1
  const second = sentence.tokens[conjunction]?.head ?? -1
  const token = sentence.tokens[second]
  const isSecond = sentence.tokens[conjunction]?.upos === 'CCONJ' && token?.upos === 'PROPN' && second > conjunction
  if (!token || !isSecond) return []
  const first = Math.min(...treeOf(sentence).subtreeOf(subject))
  const isStray =
    subject < predicate
      ? second < predicate && isRelation(token, 'conj') && token.head < first && formAt(sentence, first - 1) === ','
      : isRelation(token, 'nmod') && token.head > second && sentence.tokens[token.head]?.head === predicate
  return isStray ? [second] : []
}

/** Whom a clause without subject is about: as many tokens as the tree parts the subject into. */
const inheritedSubjects = (
  sentence: Sentence,
  predicate: number,
  words: ClauseWords,
  depth: number,
): readonly number[] => {
  const tree = treeOf(sentence)
  const token = sentence.tokens[predicate]
  if (!token || token.head < 0) return []
  if (isRelation(token, 'acl')) {
    const noun = sentence.tokens[token.head]
    // an infinitive behind a noun is done by the one whose plan or offer it is, not by the noun
    if (noun && token.feats.VerbForm !== 'Inf') return [token.head]
    const owner = tree.childrenBy(token.head, 'nmod:poss')[0]
    if (owner !== undefined) return [owner]
  }
  const governor = predicateOf(sentence, token.head)
  if (governor === predicate) return []
  const above = sentence.tokens[governor]
  if (!above) return []
  if (isRelation(token, 'parataxis') && token.feats.VerbForm === 'Fin') return []
  const roles = rolesOf(sentence, governor, words, depth + 1)
  const isJoined = isRelation(token, 'conj')
  if (isOneOf(above, words.objectControl) && !isJoined) return firstOf(roles.objects, roles.subjects)
  if (roles.passive && !isJoined) return roles.objects
  return isJoined ? roles.subjects : firstOf(roles.subjects, roles.objects)
}

const firstOf = (a: readonly number[], b: readonly number[]): readonly number[] => (a.length > 0 ? a : b)

/**
 * Climbs from a token and gives the clauses it passes, its own first, until a relative clause, an apposition or the
 * root ends the climb.
 */
export const clausesAbove = (sentence: Sentence, index: number): readonly number[] => {
  const found: number[] = []
  for (const at of treeOf(sentence).pathToRoot(index)) {
    if (isPredicate(sentence, at)) found.push(at)
    const token = sentence.tokens[at]
    if (!token || token.deprel === 'acl:relcl' || isRelation(token, 'appos', 'parataxis')) break
  }
  return found
}

/**
 * Gives the edges of the clause of a predicate in the text (UTF-16 code units, half-open): its words without the other
 * clauses that hang on it at either edge. `keep` are tokens that must stay inside.
 */
export const clauseRange = (
  sentence: Sentence,
  predicate: number,
  keep: readonly number[] = [],
): { readonly start: number; readonly end: number } => {
  const tree = treeOf(sentence)
  const outside = new Set<number>()
  const away = (index: number): void => {
    for (const child of tree.childrenOf(index)) {
      const token = tokenOf(sentence, child)
      const other =
        isRelation(token, 'parataxis', 'advcl') ||
        (isRelation(token, 'conj') && isPredicate(sentence, child) && isPredicate(sentence, index))
      const below = tree.subtreeOf(child)
      if (other && !below.some((at) => keep.includes(at))) for (const at of below) outside.add(at)
      else if (index === predicate || isRelation(token, 'xcomp', 'conj')) away(child)
    }
  }
  away(predicate)
  const inside = [...tree.subtreeOf(predicate).filter((at) => !outside.has(at)), ...keep].sort((a, b) => a - b)
  // one unbroken stretch round the predicate: what is torn off by another clause belongs to the other side
  let from = predicate
  let to = predicate
  while (from > 0 && !outside.has(from - 1) && from - 1 >= (inside[0] ?? predicate)) from--
  while (to + 1 < sentence.tokens.length && !outside.has(to + 1) && to + 1 <= (inside.at(-1) ?? predicate)) to++
  from = Math.min(from, ...keep)
  to = Math.max(to, ...keep)
  const isEdge = (at: number): boolean => {
    const token = sentence.tokens[at]
    return token !== undefined && at !== predicate && (token.upos === 'PUNCT' || isRelation(token, 'cc'))
  }
  while (from < to && isEdge(from) && !/^[«“"„]$/u.test(formAt(sentence, from))) from++
  while (to > from && isEdge(to) && !/^[»”")\]]$/u.test(formAt(sentence, to))) to--
  return { start: tokenOf(sentence, from).start, end: tokenOf(sentence, to).end }
}

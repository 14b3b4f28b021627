import type { Sentence, Token } from '../../language/analysis.ts'
import { hasRelation, isRelation, treeOf } from '../../language/tree.ts'
import type { Locale } from '../../locales/locale.ts'
import type { Range } from '../../text/span.ts'

/** A clause's subject: its head's token, and whether it stands in the clause itself. */
export interface Subject {
  readonly at: number
  /** False where the clause has it from the clause it hangs on: "…, asking for mercy", "and rejected". */
  readonly own: boolean
}

/** The verb whose subject a predicate shares, from the predicate itself upwards through open complements. */
export const clauseChain = (sentence: Sentence, index: number): readonly number[] => {
  const chain = [index]
  let at = index
  while (chain.length < 6) {
    const token = sentence.tokens[at]
    if (!token || token.head < 0 || !isRelation(token, 'xcomp', 'aux', 'cop')) break
    at = token.head
    chain.push(at)
  }
  return chain
}

/**
 * Finds the subject of a predicate: the clause's own, else that of the clause it is joined to, opened by or, without
 * being finite, hangs on. A participle behind a noun has the noun.
 */
export const findSubject = (sentence: Sentence, index: number, depth = 0): Subject | undefined => {
  const tree = treeOf(sentence)
  const chain = clauseChain(sentence, index)
  for (const at of chain) {
    // "och bad Sverige att …": behind a joined verb stands whom it asks, whatever the tree calls it
    const joined = sentence.tokens[at - 1]?.upos === 'CCONJ' && hasRelation(sentence, at, 'conj')
    const subjects = tree.childrenBy(at, 'nsubj', 'expl').filter((child) => !joined || child < at)
    // a parser that lost a clause hangs two subjects on one verb: its own stands next to it
    const subject = subjects.findLast((child) => child < at) ?? subjects[0]
    if (subject !== undefined) return { at: subject, own: true }
  }
  const top = chain.at(-1) ?? index
  const token = sentence.tokens[top]
  if (!token || token.head < 0 || depth > 4) return undefined
  // "wrote to his counterpart, proposing …": set off by a comma, done by whoever wrote
  const isSetOffParticiple =
    isRelation(token, 'acl') && token.feats.Tense === 'Pres' && hasCommaBetween(sentence, token.head, top)
  if (isSetOffParticiple && hasRelation(sentence, token.head, 'obj', 'obl', 'iobj'))
    return inherited(findSubject(sentence, sentence.tokens[token.head]?.head ?? -1, depth + 1))
  if (
    isRelation(token, 'acl') &&
    (token.deprel !== 'acl:relcl' || isReduced(sentence, top)) &&
    token.feats.VerbForm !== 'Inf' &&
    tree.childrenBy(top, 'mark').length === 0
  )
    return { at: token.head, own: false }
  // "used the call to demand": done by the one who used it
  const isPurpose = isRelation(token, 'acl') && token.deprel !== 'acl:relcl' && hasRelation(sentence, token.head, 'obj')
  if (isPurpose) return inherited(findSubject(sentence, sentence.tokens[token.head]?.head ?? -1, depth + 1))
  const isDependent = isRelation(token, 'conj') || (isRelation(token, 'advcl') && token.feats.VerbForm !== 'Fin')
  return isDependent ? inherited(findSubject(sentence, joinedTo(sentence, top), depth + 1)) : undefined
}

/** "the plan, backed by Norway": a participle by itself, whatever the tree calls the clause. */
const isReduced = (sentence: Sentence, at: number): boolean =>
  sentence.tokens[at]?.feats.VerbForm === 'Part' &&
  treeOf(sentence).childrenBy(at, 'aux', 'aux:pass', 'cop', 'obj').length === 0

const hasCommaBetween = ({ tokens }: Sentence, from: number, to: number): boolean =>
  tokens.slice(from + 1, to).some(({ form }) => form === ',')

/**
 * "hoped the three could meet and offered to …": a finite verb is joined to a finite one, whatever infinitive the tree
 * hangs it on. "demanded that X drop the tariff and rejected the plan": one in the past to one in the past.
 */
const joinedTo = (sentence: Sentence, at: number): number => {
  const { tokens } = sentence
  const head = tokens[at]?.head ?? -1
  const [own, other] = [tokens[at], tokens[head]]
  const asking = other && isRelation(other, 'ccomp') ? tokens[other.head] : undefined
  if (asking && isSetOffTense(sentence, at, asking)) return other?.head ?? head
  if (!own || !other || !isRelation(own, 'conj')) return head
  const helpersOf = (verb: number): readonly number[] => treeOf(sentence).childrenBy(verb, 'aux')
  const isFiniteAt = (verb: number): boolean => tokens[verb]?.feats.VerbForm === 'Fin'
  const isPast = (verb: number): boolean => isFiniteAt(verb) && tokens[verb]?.feats.Tense === 'Past'
  const above = treeOf(sentence).pathToRoot(head).slice(1)
  // "asks X to let aid in and will contribute": finite by its helper
  const isHelped = helpersOf(at).some(isFiniteAt) && helpersOf(head).length === 0
  if (helpersOf(at).length > 0)
    return isHelped && other.feats.VerbForm === 'Inf' ? (above.find(isFiniteAt) ?? head) : head
  if (isFiniteAt(at) && other.feats.VerbForm === 'Inf') return above.find(isFiniteAt) ?? head
  const isOfPresent =
    isRelation(other, 'ccomp') &&
    (other.feats.Tense === 'Pres' || other.feats.Mood === 'Sub' || other.feats.Tense === undefined)
  return isPast(at) && isOfPresent && isPast(other.head) ? other.head : head
}

/** "krever at X går, og vil ha svar": behind a comma, in the tense of the verb above that asks. */
const isSetOffTense = (sentence: Sentence, at: number, above: Token): boolean => {
  const tree = treeOf(sentence)
  const finite = [at, ...tree.childrenBy(at, 'aux', 'cop')]
    .map((verb) => sentence.tokens[verb])
    .find((verb) => verb?.feats.VerbForm === 'Fin')
  const joining = tree.childrenBy(at, 'cc')[0] ?? -1
  return (
    hasRelation(sentence, at, 'conj') &&
    sentence.tokens[joining - 1]?.form === ',' &&
    tree.childrenBy(at, 'mark').length === 0 &&
    finite?.feats.Tense !== undefined &&
    finite.feats.Tense === above.feats.Tense
  )
}

const inherited = (above: Subject | undefined): Subject | undefined => above && { at: above.at, own: false }

/** Index of the subject's head token: the clause's own, else that of the clause it is joined to or opened by. */
export const subjectOf = (sentence: Sentence, index: number): number | undefined => findSubject(sentence, index)?.at

/** Tells whether "not", "ikke" or the like stands at the predicate, its helpers or its object. */
export const isNegated = (sentence: Sentence, index: number, locale: Locale): boolean => {
  const tree = treeOf(sentence)
  const { negations, scopes } = locale.positions
  const { without } = locale.conditions
  const negates = (at: number): boolean =>
    negations.has(sentence.tokens[at]?.lower ?? '') && !scopes.has(sentence.tokens[at + 1]?.lower ?? '')
  // "discuss everything, but not the border" denies what follows "but" alone
  const isContrast = (at: number): boolean =>
    at > index &&
    /^(?:,|CCONJ)$/u.test(sentence.tokens[at - 1]?.upos === 'CCONJ' ? 'CCONJ' : (sentence.tokens[at - 1]?.form ?? ''))
  return clauseChain(sentence, index).some((at) =>
    tree.childrenOf(at).some(
      (child) =>
        (negates(child) && !isContrast(child)) ||
        (hasRelation(sentence, child, 'obj', 'nsubj', 'obl') && negates(child)) ||
        // "not one metre is for sale"
        (hasRelation(sentence, child, 'nsubj') && child < at && negates(tree.subtreeOf(child)[0] ?? child)) ||
        (hasRelation(sentence, child, 'obj', 'nsubj', 'obl') &&
          tree
            .childrenBy(child, 'det', 'advmod', 'case')
            .some(
              (below) => negates(below) && !isContrast(below) && !without.has(sentence.tokens[below]?.lower ?? ''),
            )),
    ),
  )
}

/** The comma may hang on the phrase it closes. */
const isClosedByComma = (sentence: Sentence, index: number): boolean => {
  const last = treeOf(sentence).subtreeOf(index).at(-1) ?? 0
  return sentence.tokens[last]?.form === ',' || sentence.tokens[last + 1]?.form === ','
}

/** Tells whether a comma stands before the phrase a token heads; or opens it, where somebody else acts: ", while Kenya waits". */
const isSetOff = (sentence: Sentence, index: number): boolean => {
  const tree = treeOf(sentence)
  const first = tree.subtreeOf(index)[0] ?? 0
  const isOthers = (): boolean =>
    tree.childrenBy(index, 'nsubj').some((subject) => sentence.tokens[subject]?.upos === 'PROPN')
  return sentence.tokens[first - 1]?.form === ',' || (sentence.tokens[first]?.form === ',' && isOthers())
}

/**
 * The words of a clause from its subject to the end of its complements, clauses that only follow it left off.
 * @returns half-open, UTF-16 code units
 */
export const clauseRange = (sentence: Sentence, index: number, withSubject: boolean): Range => {
  const tree = treeOf(sentence)
  const { tokens } = sentence
  const subject = withSubject ? findSubject(sentence, index) : undefined
  const top = sentence.tokens[index]?.upos === 'AUX' ? (tokens[index]?.head ?? index) : index
  const taken = new Set<number>([index])
  const take = (at: number): void => {
    for (const token of tree.subtreeOf(at)) taken.add(token)
  }
  if (subject?.own) take(subject.at)
  for (const child of tree.childrenOf(top)) {
    const token = tokens[child]
    // "there is nothing to talk about": what there is stands behind
    const isWhatThereIs =
      hasRelation(sentence, child, 'nsubj') && child > top && tree.childrenBy(top, 'expl').length > 0
    if (
      !token ||
      (isRelation(token, 'punct', 'conj', 'parataxis', 'cc', 'nsubj', 'discourse', 'mark') && !isWhatThereIs)
    )
      continue
    if (isRelation(token, 'advcl') && isSetOff(sentence, child)) continue
    // "According to X, …", "Men først, som …, …": what opens the sentence and is closed by a comma is no part of the stance
    if (child < top && isClosedByComma(sentence, child)) continue
    take(child)
  }
  const sorted = [...taken].sort((a, b) => a - b)
  return { start: tokens[sorted[0] ?? index]?.start ?? 0, end: tokens[sorted.at(-1) ?? index]?.end ?? 0 }
}

import type { Sentence } from '../../language/analysis.ts'
import { hasRelation, isRelation, treeOf } from '../../language/tree.ts'
import type { MeasureAccount } from '../../model/reading.ts'
import { casesOf, formAt, isGerund, isOneOf, isPredicate, isReducedPassive } from '../contacts/clause.ts'
import { tenseOf } from '../contacts/clause-tense.ts'
import type { Context } from '../contacts/context.ts'
import { realityOf } from '../contacts/reality.ts'
import { isDecision } from './decision.ts'
import { lexiconAt } from './objects.ts'

/** Tells whether an act is told as done: not wished, threatened, planned, denied or conditional. */
export const isDone = (context: Context, index: number, at: number, kind: MeasureAccount['kind']): boolean => {
  const sentence = context.sentence(index)
  const lexicon = lexiconAt(context, index)
  const words = context.words(index)
  const tree = treeOf(sentence)
  const token = sentence.tokens[at]
  if (!token) return false
  for (let step = at, climbed = 0; climbed < 6; climbed++) {
    const here = sentence.tokens[step]
    if (here && isToCome(context, index, step)) return false
    // "demanded until the last week that X reopen": a clause behind a time is not about the time
    if (
      !here ||
      here.head < 0 ||
      (here.deprel === 'acl:relcl' && !context.isTime(index, here.head)) ||
      isRelation(here, 'parataxis')
    )
      break
    // "the return of properties seized by X": what a participle says of its noun is so, whatever is wished of the noun
    if (isReducedPassive(sentence, step)) break
    // "for å ha skote": a participle behind a helper is an infinitive all the same
    const isInfinitive =
      here.feats.VerbForm === 'Inf' ||
      tree.childrenBy(step, 'mark').some((mark) => sentence.tokens[mark]?.upos === 'PART')
    if (
      isRelation(here, 'advcl') &&
      !isInfinitive &&
      !tree.childrenBy(step, 'mark').some((mark) => words.conditionals.has(formAt(sentence, mark)))
    )
      break
    if (isRelation(here, 'conj') && here.feats.VerbForm === 'Fin') break
    const above = sentence.tokens[here.head]
    // "the accusation that X armed Y": said of somebody, and not told as so
    if (isRelation(here, 'acl') && isOneOf(above, context.document.localeOf(sentence).stances.hearsay)) return false
    if (isOneOf(above, lexicon.withholding) && !isRelation(here, 'nsubj', 'conj')) return false
    step = here.head
  }
  if (isNobodys(context, index, at) || isConsequence(context, index, at)) return false
  // "neither signed nor adopted"
  const isNeither =
    isRelation(token, 'conj') &&
    tree
      .childrenBy(token.head, 'cc', 'advmod')
      .some((child) => context.document.localeOf(sentence).positions.negations.has(formAt(sentence, child)))
  if (isNeither) return false
  const reality = realityOf(sentence, at, words)
  if (!reality.unreal && isBareNonFinite(sentence, at) && isDecision(context, index, at)) return true
  // "from March 1 maize can cross again": what is allowed from a day on is decided
  const isSettled =
    reality.status === undefined ||
    reality.status === 'planned' ||
    reality.status === 'held' ||
    (kind === 'restoration' && reality.status === 'proposed')
  if (!reality.unreal && isSettled && isInForce(context, index, at, kind)) return true
  // "agreed to reopen the border", "agreed to sanction six judges": what all want is as good as decided
  if (!reality.unreal && (kind === 'restoration' || kind === 'sanction') && reality.status === 'agreed') return true
  // "nine diplomats must leave the country", "måtte møte på teppet": an order
  if (
    (kind === 'expulsion' || kind === 'summons') &&
    tree.childrenBy(at, 'aux').some((aux) => lexicon.obliging.has(formAt(sentence, aux)))
  )
    return true
  if (
    reality.unreal ||
    (reality.status !== undefined &&
      reality.status !== 'held' &&
      !(kind === 'agreement' && reality.status === 'agreed'))
  ) {
    // a pledge of aid is the measure
    if (!(kind === 'aid' && reality.status === 'planned')) return false
  }
  // "followed suit, freezing the assets of both"
  if (isFollowingGerund(context, index, at) || isBehindAfter(context, index, at)) return true
  if (isBareNonFinite(sentence, at)) {
    const first = isRelation(token, 'conj') && token.head >= 0 ? (sentence.tokens[token.head] ?? token) : token
    const above = first.head < 0 ? undefined : sentence.tokens[first.head]
    const isMeans = tree.childrenBy(at, 'mark', 'case').some((mark) => lexicon.means.has(formAt(sentence, mark)))
    return (
      above !== undefined &&
      (isOneOf(above, lexicon.implicative) || isMeans) &&
      (above.feats.VerbForm === 'Fin' || above.feats.VerbForm === 'Part')
    )
  }
  if (reality.tense === 'future' && kind !== 'aid') return false
  // "Japan said it would provide $30 million"
  if (kind === 'aid' && reality.tense === 'was-to' && isRelation(token, 'ccomp')) return true
  return reality.tense !== 'possible' && reality.tense !== 'was-to'
}

/** "Hvis Norge utviser diplomater, stenger Russland konsulatet", "… stenger vi ambassaden, truer presidenten": only if, or only threatened. */
const isConsequence = (context: Context, index: number, at: number): boolean => {
  const sentence = context.sentence(index)
  const words = context.words(index)
  const tree = treeOf(sentence)
  const { withholding } = lexiconAt(context, index)
  if (tenseOf(sentence, at, words) !== 'present') return false
  const isConditional = (clause: number): boolean =>
    isInvertedCondition(sentence, clause) ||
    (tree.childrenBy(clause, 'nsubj').length > 0 &&
      tree.childrenBy(clause, 'mark').some((mark) => words.conditionals.has(formAt(sentence, mark))))
  return (
    tree.childrenBy(at, 'advcl').some(isConditional) ||
    tree.childrenBy(at, 'parataxis').some((clause) => isOneOf(sentence.tokens[clause], withholding))
  )
}

/** "Nobody was arrested", "ingen diplomater er utvist": done to or by none. */
const isNobodys = (context: Context, index: number, at: number): boolean => {
  const sentence = context.sentence(index)
  const { negations } = context.document.localeOf(sentence).positions
  const tree = treeOf(sentence)
  return tree
    .childrenBy(at, 'nsubj', 'obj')
    .some((child) => [child, ...tree.childrenBy(child, 'det')].some((one) => negations.has(formAt(sentence, one))))
}

const lasting: readonly MeasureAccount['kind'][] = ['closure', 'restoration', 'restriction', 'sanction', 'tariff']

/** "from March 1 maize may cross again", "will close the border from Monday": decided, whatever the tense. */
const isInForce = (context: Context, index: number, at: number, kind: MeasureAccount['kind']): boolean => {
  const sentence = context.sentence(index)
  const tree = treeOf(sentence)
  return (
    lasting.includes(kind) &&
    [at, ...tree.childrenBy(at, 'obj', 'nsubj', 'obl')]
      .flatMap((head) => tree.childrenBy(head, 'obl', 'nmod'))
      .some(
        (child) =>
          context.isTime(index, child) &&
          casesOf(sentence, child).some((mark) => lexiconAt(context, index).from.has(mark)),
      )
  )
}

/**
 * A clause that says what is to come, whatever its own tense: an aim ("at restoring …"), a limit ("until he is freed"), a
 * condition in the past of a future ("can return only after Oslo has lifted …").
 */
const isToCome = (context: Context, index: number, at: number): boolean => {
  const sentence = context.sentence(index)
  const locale = context.document.localeOf(sentence)
  const token = sentence.tokens[at]
  if (!token) return false
  const tree = treeOf(sentence)
  const marks = tree.childrenBy(at, 'mark', 'case', 'advmod').map((mark) => formAt(sentence, mark))
  if (isGerund(token) && marks.some((mark) => lexiconAt(context, index).aims.has(mark))) return true
  if (isInvertedCondition(sentence, at)) return true
  // "its condition is that the base be closed"
  if (tree.childrenBy(at, 'nsubj').some((subject) => isOneOf(sentence.tokens[subject], locale.conditions.nouns)))
    return true
  // "before parliament votes"
  if (
    tree.childrenBy(at, 'mark').some((mark) => context.words(index).before.lengthAt(sentence.tokens, mark) > 0) &&
    tenseOf(sentence, at, context.words(index)) === 'present'
  )
    return true
  const { alone, only, promised } = locale.conditions.openers
  // whatever it hangs on, "until" opens it
  const first = tree.subtreeOf(at).find((below) => !hasRelation(sentence, below, 'punct')) ?? at
  if (isPredicate(sentence, at) && isOpenedBy(sentence, first, alone)) return true
  if (!isRelation(token, 'advcl') || token.head < 0) return false
  const main = tree.pathToRoot(token.head).find((step) => sentence.tokens[step]?.upos === 'VERB') ?? token.head
  const above = tenseOf(sentence, main, context.words(index))
  // "will reopen it as soon as X has released them", "would … once X had"
  if (
    (above === 'possible' || above === 'future' || above === 'was-to') &&
    tree.childrenBy(at, 'aux').some((aux) => context.words(index).perfect.has(formAt(sentence, aux))) &&
    isOpenedBy(sentence, first, [...only, ...promised])
  )
    return true
  // "will focus on X after both expelled Y" tells of what was done; "after Oslo has lifted" of what is not yet
  return (
    marks.some((mark) => only.includes(mark)) &&
    (above === 'possible' || above === 'future' || above === 'was-to') &&
    tenseOf(sentence, at, context.words(index)) !== 'past'
  )
}

/** "Blir én post beskutt, er avtalen død", "should the duty take effect": a condition by its verb before its subject. */
const isInvertedCondition = (sentence: Sentence, at: number): boolean => {
  const token = sentence.tokens[at]
  if (!token || !isRelation(token, 'advcl')) return false
  const tree = treeOf(sentence)
  if (tree.childrenBy(at, 'mark').length > 0) return false
  const isCarried = sentence.tokens[token.head]?.upos === 'AUX' && hasRelation(sentence, token.head, 'advcl')
  // "Men blir én post beskutt, …": the helper may hang beside its verb
  const beside = tree
    .childrenBy(token.head, 'advcl')
    .filter((child) => child < at && sentence.tokens[child]?.upos === 'AUX')
  const first = Math.min(at, ...tree.childrenBy(at, 'aux'), ...beside, ...(isCarried ? [token.head] : []))
  const subject = tree.childrenBy(at, 'nsubj')[0]
  return (
    subject !== undefined &&
    first < subject &&
    sentence.tokens[first]?.feats.VerbForm === 'Fin' &&
    tree.subtreeOf(at).every((below) => below >= first || hasRelation(sentence, below, 'cc', 'punct'))
  )
}

/** Tells whether a phrase stands at the beginning of a clause, or runs into it: "provided that". */
const isOpenedBy = (sentence: Sentence, first: number, openers: readonly string[]): boolean =>
  openers.some((opener) => {
    const words = opener.split(' ')
    return [0, 1, 2, 3].some(
      (back) => back <= words.length && words.every((word, step) => formAt(sentence, first - back + step) === word),
    )
  })

/** A gerund behind a comma and a clause of the past: it was done as well. */
const isFollowingGerund = (context: Context, index: number, at: number): boolean => {
  const sentence = context.sentence(index)
  const token = sentence.tokens[at]
  if (!token || !isGerund(token) || !isRelation(token, 'advcl') || token.head > at || token.head < 0) return false
  const tree = treeOf(sentence)
  const first = tree.subtreeOf(at).find((below) => sentence.tokens[below]?.upos !== 'PUNCT') ?? at
  return (
    first === at &&
    formAt(sentence, at - 1) === ',' &&
    tree.childrenBy(at, 'mark', 'case', 'aux', 'nsubj').length === 0 &&
    tenseOf(sentence, token.head, context.words(index)) === 'past'
  )
}

/** "a year after recalling him", "etter å ha utvist to": done before what is told of the past. */
const isBehindAfter = (context: Context, index: number, at: number): boolean => {
  const sentence = context.sentence(index)
  const token = sentence.tokens[at]
  if (!token || !isRelation(token, 'advcl', 'acl', 'obl', 'nmod') || token.head < 0) return false
  const { after } = context.words(index)
  const tree = treeOf(sentence)
  const above = tree.pathToRoot(token.head).find((step) => isPredicate(sentence, step)) ?? token.head
  const tense = tenseOf(sentence, above, context.words(index))
  return (
    tree.childrenBy(at, 'mark', 'case').some((mark) => after.lengthAt(sentence.tokens, mark) > 0) &&
    (tense === 'past' || tense === 'perfect')
  )
}

/** An infinitive or gerund without an auxiliary: told as an aim or a manner, not by itself as done. */
export const isBareNonFinite = (sentence: Sentence, at: number): boolean => {
  const token = sentence.tokens[at]
  if (!token || treeOf(sentence).childrenBy(at, 'aux').length > 0) return false
  // "it was expelling five diplomats and closing the consulate": the helper is the first one's
  const first = isRelation(token, 'conj') ? sentence.tokens[token.head] : undefined
  if (first && isGerund(token) && isGerund(first) && treeOf(sentence).childrenBy(token.head, 'aux').length > 0)
    return false
  return token.feats.VerbForm === 'Inf' || isGerund(token)
}

import type { Sentence } from '../../language/analysis.ts'
import { isRelation, treeOf } from '../../language/tree.ts'
import type { ContactLexicon } from '../../locales/contacts.ts'
import { entriesOf } from '../../locales/lexeme.ts'
import { isAimClause } from './aim-clause.ts'
import { formAt, governorOf, isNegatedByAdverb, isVerbOf } from './clause.ts'
import { tenseOf } from './clause-tense.ts'
import type { Context } from './context.ts'
import { isNegatedAt } from './matter.ts'
import { statusWordAt, TAKES_BACK } from './operators.ts'
import { isComplement } from './told-clause.ts'
import { isFailed } from './topics.ts'

/** How what a clause says stands to the facts; `open` is what is hoped for, asked for, to come or a condition. */
export type Factuality = 'fact' | 'counterfact' | 'open'

/** Tells whether those who tell of a clause say that it is so, that it is not, or neither. */
export const factualityOf = (context: Context, index: number, clause: number): Factuality => {
  const sentence = context.sentence(index)
  const words = context.words(index)
  if (isAimClause(sentence, clause, words) || isCondition(context, index, clause) || isNearly(context, index, clause))
    return 'open'
  const isNot = isNegatedAt(sentence, clause, words) || isFailed(sentence, clause, words)
  const tense = tenseOf(sentence, clause, words)
  // "could not agree", "kunne ikke enes": what was not possible was not so
  if (tense === 'possible' && !isNot) return 'open'
  if (tense === 'future' || tense === 'was-to') return 'open'
  const above = aboveOf(context, index, clause)
  if (above === 'open' || (above === 'counterfact' && isNot)) return 'open'
  return isNot ? 'counterfact' : above
}

/** "Were close to leaving without a deal", "almost agreed": what was not so after all. */
const isNearly = (context: Context, index: number, clause: number): boolean => {
  const sentence = context.sentence(index)
  const { nearly } = context.document.localeOf(sentence).outcomes
  const hasNearly = (at: number): boolean =>
    treeOf(sentence)
      .childrenBy(at, 'advmod')
      .some((child) => nearly.has(formAt(sentence, child)))
  const above = sentence.tokens[clause]?.head ?? -1
  const isInfinite = sentence.tokens[clause]?.feats.VerbForm !== 'Fin' && above >= 0
  return hasNearly(clause) || (isInfinite && (nearly.has(formAt(sentence, above)) || hasNearly(above)))
}

/** "If the sides agree": what would have to be. */
const isCondition = (context: Context, index: number, clause: number): boolean => {
  const sentence = context.sentence(index)
  const token = sentence.tokens[clause]
  return (
    token !== undefined &&
    isRelation(token, 'advcl') &&
    !isComplement(sentence, clause) &&
    treeOf(sentence)
      .childrenBy(clause, 'mark')
      .some((mark) => context.words(index).conditionals.has(formAt(sentence, mark)))
  )
}

/** What the clause above makes of its content: "denied that they had agreed", "hopes that they agree", "want to agree". */
const aboveOf = (context: Context, index: number, clause: number): Factuality => {
  const sentence = context.sentence(index)
  const words = context.words(index)
  const { stances, outcomes } = context.document.localeOf(sentence)
  const token = sentence.tokens[clause]
  const above = governorOf(sentence, clause)
  // "nekter for å ha lovet": behind its preposition the tree makes an adverbial of the content
  const isContent =
    token !== undefined &&
    (isRelation(token, 'ccomp', 'xcomp', 'csubj') ||
      (isRelation(token, 'advcl') &&
        isPerfectInfinitive(sentence, clause, words) &&
        !isNegatedAt(sentence, clause, words)))
  if (!token || above === undefined || !isContent) return 'fact'
  const status = statusWordAt(sentence, above, words)?.status
  if (status !== undefined && TAKES_BACK.includes(status))
    return isNegatedByAdverb(sentence, above, words) ? 'open' : 'counterfact'
  const isInfinitive = token.feats.VerbForm === 'Inf' && tenseOf(sentence, clause, words) !== 'perfect'
  if (isRelation(token, 'xcomp', 'csubj') && isInfinitive) {
    if (isFailed(sentence, clause, words)) return 'fact'
    return isVerbOf(sentence, above, outcomes.managing) ? factualityOf(context, index, above) : 'open'
  }
  const governor = sentence.tokens[above]
  const isWish =
    isVerbOf(sentence, above, stances.wishes, stances.hopes, stances.denying) ||
    (governor !== undefined &&
      [stances.verbs, stances.ownMouth].some((entries) =>
        entriesOf(governor, entries).some(({ stance }) => stance === 'demands' || stance === 'seeks'),
      ))
  return isWish || isNegatedByAdverb(sentence, above, words) ? 'open' : 'fact'
}

/** "to have agreed", "å ha lovet". */
const isPerfectInfinitive = (sentence: Sentence, clause: number, words: ContactLexicon): boolean =>
  treeOf(sentence)
    .childrenBy(clause, 'aux')
    .some((at) => words.perfect.has(formAt(sentence, at)) && sentence.tokens[at]?.feats.VerbForm === 'Inf')

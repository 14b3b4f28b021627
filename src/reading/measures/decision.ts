import { hasRelation, isRelation, treeOf } from '../../language/tree.ts'
import { caseOf, formAt, isOneOf } from '../contacts/clause.ts'
import { isDefinite } from '../contacts/contact-noun.ts'
import type { Context } from '../contacts/context.ts'
import { lexiconAt } from './objects.ts'
import { ownersOf } from './states-told.ts'

/** "Mali's decision to recall its ambassador", "beslutningen om å …": decided, where the decision is somebody's or known. */
export const isDecision = (context: Context, index: number, at: number): boolean => {
  const sentence = context.sentence(index)
  const noun = decisionNounOf(context, index, at)
  if (noun === undefined) return false
  const above = sentence.tokens[sentence.tokens[noun]?.head ?? -1]
  return (
    (ownersOf(sentence, noun).length > 0 || isDefinite(sentence, noun, context.words(index))) &&
    !isOneOf(above, lexiconAt(context, index).withholding)
  )
}

/** Whose decision an infinitive carries out: "Kenyas vedtak om å stenge", "the decision of the Latvian authorities to expel". */
export const decidersOf = (context: Context, index: number, at: number): readonly number[] => {
  const sentence = context.sentence(index)
  const noun = decisionNounOf(context, index, at)
  if (noun === undefined) return []
  const { by } = context.words(index)
  const { patient } = lexiconAt(context, index)
  const behind = treeOf(sentence)
    .childrenBy(noun, 'nmod')
    .filter((child) => child > noun && child < at)
    .filter((child) => by.has(caseOf(sentence, child)) || patient.has(caseOf(sentence, child)))
  return [...ownersOf(sentence, noun), ...behind]
}

/** Where the phrase of a decision begins that an infinitive carries out; undefined behind anything else. */
export const decisionStart = (context: Context, index: number, at: number): number | undefined => {
  const sentence = context.sentence(index)
  const noun = decisionNounOf(context, index, at)
  if (noun === undefined) return undefined
  const first = treeOf(sentence)
    .subtreeOf(noun)
    .find((below) => !hasRelation(sentence, below, 'case'))
  return sentence.tokens[first ?? noun]?.start
}

/** The noun for a decision on which an infinitive hangs, or whose phrase it follows where a tree hangs it on the verb. */
const decisionNounOf = (context: Context, index: number, at: number): number | undefined => {
  const sentence = context.sentence(index)
  const tree = treeOf(sentence)
  const token = sentence.tokens[at]
  const { decisions } = lexiconAt(context, index)
  if (token === undefined || token.head < 0) return undefined
  if (isRelation(token, 'acl') && decisions.has(formAt(sentence, token.head))) return token.head
  const mark = tree.childrenBy(at, 'mark')[0]
  if (mark === undefined || !isRelation(token, 'acl', 'advcl', 'xcomp')) return undefined
  return tree
    .subtreeOf(token.head)
    .find((noun) => noun < mark && decisions.has(formAt(sentence, noun)) && tree.subtreeOf(noun).at(-1) === mark - 1)
}

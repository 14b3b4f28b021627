import type { Sentence } from '../../language/analysis.ts'
import { isTagged } from '../../language/tag.ts'
import { isRelation, treeOf } from '../../language/tree.ts'
import type { ContactLexicon, StatusWord } from '../../locales/contacts.ts'
import { entriesOf } from '../../locales/lexeme.ts'
import type { ContactStatus } from '../../model/record.ts'
import { formAt, isOneOf, strayGovernorOf } from './clause.ts'

export interface Operator {
  readonly status: ContactStatus
  readonly negated: boolean
  readonly open: boolean
}

export const isNegated = (sentence: Sentence, index: number, words: ContactLexicon): boolean =>
  treeOf(sentence)
    .childrenOf(index)
    .some((child) => {
      const token = sentence.tokens[child]
      return (
        token !== undefined &&
        isRelation(token, 'advmod', 'det', 'cc', 'case', 'mark', 'nsubj') &&
        ((words.negations.has(token.lower) && !isOfContrast(sentence, child)) ||
          // "will no longer take place"
          (words.noMore.has(token.lower) && words.negations.has(formAt(sentence, child - 1))))
      )
    })

/** "In Lima and not, as reported, in Quito": behind a conjunction it takes back what follows, not the clause. */
const isOfContrast = (sentence: Sentence, negation: number): boolean =>
  sentence.tokens[negation - 1]?.upos === 'CCONJ' && isTagged(sentence.tokens[negation + 1], 'PUNCT', 'ADP', 'SCONJ')

/** Finds the status word a token is, with the particle it needs near it. */
export const statusWordAt = (sentence: Sentence, index: number, words: ContactLexicon): StatusWord | undefined => {
  const token = sentence.tokens[index]
  if (!token) return undefined
  // "opened" is no form of the adjective "open"
  const entries = entriesOf(token, words.statusWords).filter(
    ({ word }) =>
      token.upos !== 'VERB' || word.forms.size > 1 || (word.forms.has(token.lower) && !isOneOf(token, words.starting)),
  )
  if (entries.length === 0) return undefined
  const near = new Set([
    ...treeOf(sentence)
      .childrenOf(index)
      .map((child) => formAt(sentence, child)),
    formAt(sentence, index + 1),
    formAt(sentence, index + 2),
    formAt(sentence, index + 3),
  ])
  const fits = entries.filter(
    (entry) => entry.particles.size === 0 || [...entry.particles].some((particle) => near.has(particle)),
  )
  // a word with its particle means more than the bare word: "call off" is not "call for"
  return fits.find((entry) => entry.particles.size > 0) ?? fits[0]
}

/** Statuses that a clause above takes back, whatever stands below. */
export const TAKES_BACK: readonly ContactStatus[] = ['denied', 'cancelled', 'declined']

export const leadingStatusOf = (sentence: Sentence, verb: number, words: ContactLexicon): Operator | undefined => {
  const governor = strayGovernorOf(sentence, verb)
  const status = governor === undefined ? undefined : statusWordAt(sentence, governor, words)
  return governor === undefined || status === undefined
    ? undefined
    : { status: status.status, negated: isNegated(sentence, governor, words), open: false }
}

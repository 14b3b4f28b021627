import type { Sentence, Token } from '../../language/analysis.ts'
import { isRelation, treeOf } from '../../language/tree.ts'
import { entriesOf } from '../../locales/lexeme.ts'
import type { SpeechLexicon } from '../../locales/speech.ts'
import { isVerbal } from './phrase.ts'

/** How many words may tell when, where and to whom before the reporting clause ends. */
const CIRCUMSTANCES = 8

/** Tells whether nothing is reported behind: to the end or a comma only circumstances, and behind a comma no verb of the words. */
export const endsBehind = (tokens: readonly Token[], from: number): boolean => {
  const comma = tokens.findIndex(({ form }, at) => at >= from && form === ',')
  const rest = tokens.slice(from, comma < 0 ? tokens.length : comma)
  const next = comma < 0 ? undefined : tokens[comma + 1]
  return (
    !rest.some((token) => isPredicate(token) || token.upos === 'CCONJ' || token.upos === 'SCONJ') &&
    rest.filter(({ upos }) => upos !== 'PUNCT').length <= CIRCUMSTANCES &&
    !(next && isVerbal(next) && next.feats.VerbForm === 'Fin')
  )
}

/** "in a written briefing": a participle before its noun opens no clause. */
const isPredicate = (token: Token): boolean => isVerbal(token) && !isRelation(token, 'amod')

/**
 * Where the clause of a verb begins that closes its sentence and tells who says all that stands before it: the comma of
 * "…, her office said on Friday". Absent for any other verb.
 */
export const closingSpeechAt = (sentence: Sentence, verb: number, lexicon: SpeechLexicon): number | undefined => {
  const { tokens } = sentence
  const tree = treeOf(sentence)
  const token = tokens[verb]
  const isSaying = token && isVerbal(token) && entriesOf(token, lexicon.verbs).some(({ kind }) => kind === 'say')
  const subject = tree.childrenBy(verb, 'nsubj').find((child) => child < verb)
  if (!isSaying || subject === undefined) return undefined
  const comma = (tree.subtreeOf(subject)[0] ?? subject) - 1
  const isSetOff = tokens[comma]?.form === ',' && tokens.slice(0, comma).some(isVerbal)
  const isBare = tree.childrenBy(verb, 'aux', 'ccomp', 'xcomp', 'obj').length === 0
  return isSetOff && isBare && endsBehind(tokens, verb + 1) ? comma : undefined
}

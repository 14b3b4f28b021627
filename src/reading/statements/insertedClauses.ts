import type { Sentence, Token } from '../../language/analysis.ts'
import { isTagged } from '../../language/tag.ts'
import type { FindSource } from './attribution.ts'
import { isNominal, isVerbal, type TokenRange } from './phrase.ts'

/** How many words may name who speaks between two commas. */
const SPEAKER_REACH = 10

const isFiniteVerb = (token: Token | undefined): boolean =>
  isVerbal(token) && (token?.feats.VerbForm === 'Fin' || token?.upos === 'AUX')

/**
 * "The border, X said, would stay closed", "Grensen, sier X, holdes stengt": who speaks, between a subject and its verb.
 * Parsers make an apposition or a relative clause of it, so the order of words tells.
 */
export const insertedSpeaker: FindSource = (sentence, index, verb, lexicon) => {
  const range = lexicon.verbSecond ? speakerBehind(sentence, verb) : speakerBefore(sentence, verb)
  if (!range) return undefined
  const { tokens } = sentence
  const isHead = (token: Token, at: number): boolean =>
    at >= range.first &&
    at < range.last &&
    isTagged(token, 'NOUN', 'PROPN', 'PRON') &&
    (token.head < range.first || token.head >= range.last)
  const head = tokens.findIndex(isHead)
  return head < 0 ? undefined : { sentence: index, head, ...range }
}

const speakerBefore = ({ tokens }: Sentence, verb: number): TokenRange | undefined => {
  if (tokens[verb + 1]?.form !== ',' || !isFiniteVerb(tokens[verb + 2])) return undefined
  const comma = tokens.findLastIndex(({ form }, at) => at < verb && form === ',')
  return opensWithSubject(tokens, comma) ? namedIn(tokens, comma + 1, verb) : undefined
}

const speakerBehind = ({ tokens }: Sentence, verb: number): TokenRange | undefined => {
  if (tokens[verb - 1]?.form !== ',' || !opensWithSubject(tokens, verb - 1)) return undefined
  const comma = tokens.findIndex(({ form }, at) => at > verb && form === ',')
  return isFiniteVerb(tokens[comma + 1]) ? namedIn(tokens, verb + 1, comma) : undefined
}

/** A noun phrase alone stands before the first comma. */
const opensWithSubject = (tokens: readonly Token[], comma: number): boolean =>
  comma > 0 &&
  isNominal(tokens[0]) &&
  isTagged(tokens[comma - 1], 'NOUN', 'PROPN') &&
  tokens.slice(0, comma).every((token) => !isVerbal(token) && token.form !== ',' && !/^["“”«»–—]$/u.test(token.form))

/** Nothing but words that may name somebody. */
const namedIn = (tokens: readonly Token[], first: number, last: number): TokenRange | undefined =>
  last > first &&
  last - first <= SPEAKER_REACH &&
  tokens.slice(first, last).every((token) => isNominal(token) || isTagged(token, 'ADP', 'PART', 'CCONJ', 'PUNCT'))
    ? { first, last }
    : undefined

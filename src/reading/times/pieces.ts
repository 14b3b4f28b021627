import type { Sentence } from '../../language/analysis.ts'

/**
 * A run of digits, a run of letters, or one other mark. Times are matched over pieces and not over tokens, since no
 * two tokenizers agree on "3.–5.", "90-minutters", "p.m." and "2025-02-27".
 */
export interface Piece {
  /** Half-open, UTF-16 code units in the report. */
  readonly start: number
  readonly end: number
  readonly form: string
  readonly lower: string
  /** Whether white space stands before it. */
  readonly spaced: boolean
}

const piecePattern = /\p{Nd}+|[\p{L}\p{M}]+|\S/gu
const lettersOnly = /^[\p{L}\p{M}]+$/u

const piecesBySentence = new WeakMap<Sentence, readonly Piece[]>()

/** Gives the pieces of a sentence's tokens; cut once for times and lengths. */
export const piecesOf = (sentence: Sentence): readonly Piece[] => {
  const known = piecesBySentence.get(sentence)
  if (known) return known
  const pieces = cut(sentence)
  piecesBySentence.set(sentence, pieces)
  return pieces
}

const cut = (sentence: Sentence): readonly Piece[] => {
  const pieces: Piece[] = []
  let end = -1
  const add = (start: number, form: string, lower: string): void => {
    pieces.push({ start, end: start + form.length, form, lower, spaced: start !== end })
    end = start + form.length
  }
  // as nearly all words are
  for (const { start, form, lower } of sentence.tokens)
    if (lettersOnly.test(form)) add(start, form, lower)
    else
      for (const { 0: part, index } of form.matchAll(piecePattern))
        add(start + index, part, part.toLowerCase().replace('’', "'"))
  return pieces
}

/** Gives the tokens that hold a stretch of text: first and last index, half-open. */
export const tokensAt = (
  sentence: Sentence,
  start: number,
  end: number,
): { readonly first: number; readonly last: number } => {
  const first = sentence.tokens.findIndex((token) => token.end > start)
  let last = first
  while (last < sentence.tokens.length && (sentence.tokens[last]?.start ?? end) < end) last++
  return { first: Math.max(first, 0), last: Math.max(last, first + 1) }
}

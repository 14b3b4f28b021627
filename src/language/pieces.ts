import type { Labels, Words } from './network.ts'

/** A part of a sentence that the network takes at once: memory grows with the square of its length. */
export interface Piece {
  /** Index of its sentence. */
  readonly sentence: number
  /** Index of its first word in the sentence. */
  readonly first: number
  readonly words: Words
}

const LONGEST = 180
const SHORTEST = 100
const BREAK = /^(?:[,;:.!?…)\]–—-]|and|og|och|but|men)$/iu

/** Cuts a sentence too long for the network, where it can after punctuation. */
export const cutLong = (words: Words, sentence: number): Piece[] => {
  const { forms, language } = words
  if (forms.length <= LONGEST) return [{ sentence, first: 0, words }]
  const pieces: Piece[] = []
  for (let first = 0; first < forms.length; ) {
    const last = first + LONGEST >= forms.length ? forms.length : breakBefore(forms, first)
    pieces.push({ sentence, first, words: { forms: forms.slice(first, last), language } })
    first = last
  }
  return pieces
}

const breakBefore = (forms: readonly string[], first: number): number => {
  for (let at = first + LONGEST; at > first + SHORTEST; at--) {
    if (BREAK.test(forms[at - 1] ?? '')) return at
  }
  return first + LONGEST
}

/** Puts the pieces' labels together: the first piece's root rules, the others hang on it as `parallel`. */
export const joinPieces = (
  sentences: number,
  pieces: readonly Piece[],
  labelled: readonly Labels[],
  parallel: number,
): readonly (Labels | undefined)[] => {
  const joined: (Labels | undefined)[] = Array.from({ length: sentences })
  pieces.forEach((piece, index) => {
    const labels = labelled[index]
    if (!labels) return
    const before = joined[piece.sentence]
    joined[piece.sentence] = before ? appended(before, labels, piece.first, parallel) : labels
  })
  return joined
}

const concat = (a: Int32Array, b: Int32Array): Int32Array => {
  const out = new Int32Array(a.length + b.length)
  out.set(a)
  out.set(b, a.length)
  return out
}

const beside = (a: Float32Array, b: Float32Array): Float32Array => {
  const out = new Float32Array(a.length + b.length)
  out.set(a)
  out.set(b, a.length)
  return out
}

const appended = (before: Labels, labels: Labels, first: number, parallel: number): Labels => {
  const root = before.heads.indexOf(-1)
  return {
    upos: concat(before.upos, labels.upos),
    feats: concat(before.feats, labels.feats),
    lemmas: concat(before.lemmas, labels.lemmas),
    heads: concat(
      before.heads,
      labels.heads.map((head) => (head < 0 ? root : head + first)),
    ),
    rels: concat(
      before.rels,
      labels.rels.map((rel, i) => ((labels.heads[i] ?? 0) < 0 ? parallel : rel)),
    ),
    nameScores: beside(before.nameScores, labels.nameScores),
    names: () => [
      ...before.names(),
      ...labels.names().map((name) => ({ ...name, first: name.first + first, last: name.last + first })),
    ],
  }
}

import type { Hit } from '../../../../src/service/views.ts'

export interface ExcerptPiece {
  readonly text: string
  /** Whether it is a word that was looked for. */
  readonly isMarked: boolean
}

/** Cuts a hit's excerpt at its marks; nothing where the hit has no words to show. */
export const excerptPieces = ({
  excerpt = '',
  excerptStart = 0,
  marks = [],
}: Pick<Hit, 'excerpt' | 'excerptStart' | 'marks'>): readonly ExcerptPiece[] => {
  const pieces: ExcerptPiece[] = []
  let at = 0
  for (const mark of marks) {
    const start = Math.max(at, mark.start - excerptStart)
    const end = Math.min(excerpt.length, mark.end - excerptStart)
    if (start >= end) continue
    pieces.push(
      { text: excerpt.slice(at, start), isMarked: false },
      { text: excerpt.slice(start, end), isMarked: true },
    )
    at = end
  }
  return [...pieces, { text: excerpt.slice(at), isMarked: false }].filter(({ text }) => text !== '')
}

import type { Sentence } from '../../language/analysis.ts'
import { isRelation } from '../../language/tree.ts'
import { governmentSeats } from '../../locales/government-seats.ts'

/** Tells whose government sits in the town that a token names, though it is not the capital; absent for all other words. */
export const seatOfGovernment = ({ tokens }: Sentence, at: number): string | undefined => {
  const head = tokens[at]
  if (head?.upos !== 'PROPN') return undefined
  let last = at + 1
  while (tokens[last]?.head === at && isRelation(tokens[last] ?? head, 'flat')) last++
  return governmentSeats.get(
    tokens
      .slice(at, last)
      .map(({ lower }) => lower)
      .join(' '),
  )
}

import { readText } from '../test-reader.ts'

/** What a test of stances reads, and what should come of it. */
export interface StanceCase {
  readonly what: string
  readonly language: string
  readonly text: string
  /** As `stancesIn` gives them. */
  readonly expected: readonly string[]
}

/** Stances as 'KE demands: words', in order; the side is the holder's, or its name where it has none. */
export const stancesIn = async ({ language, text }: StanceCase): Promise<readonly string[]> => {
  const { positions, actors } = await readText(language, text)
  const sideOf = new Map(actors.map(({ key, country, name }) => [key, country ?? name]))
  return positions.map(({ stance, holder, evidence }) => `${sideOf.get(holder)} ${stance}: ${evidence.exact}`)
}

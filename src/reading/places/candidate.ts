import type { Sentence, Token } from '../../language/analysis.ts'
import type { City } from '../../locales/cities.ts'

export interface Candidate {
  readonly first: number
  readonly last: number
  readonly written: string
  readonly city?: City
  readonly country?: string
  /** The name that the analysis found here. */
  readonly named?: 'place' | 'gpe-place' | 'gpe-actor' | 'gpe' | 'other' | 'part' | 'tail'
}

export const lower = (token: Token | undefined): string => token?.lower ?? ''

export const isCapitalised = (form: string): boolean => form.charAt(0) !== form.charAt(0).toLowerCase()

/** What the analysis calls a name here; a longer name that these tokens are only a part of is another thing's. */
export const namedAs = (sentence: Sentence, first: number, last: number): Candidate['named'] => {
  const name = sentence.names.find((it) => it.first < last && it.last > first)
  if (!name) return undefined
  if (name.kind === 'place') return 'place'
  if (name.kind === 'gpe') return name.acts === undefined ? 'gpe' : name.acts ? 'gpe-actor' : 'gpe-place'
  // "Universitetet i Oslo" ends in where it is.
  const isTail = name.kind === 'organisation' && name.first < first && name.last === last
  if (isTail) return 'tail'
  return name.first < first || name.last > last ? 'part' : 'other'
}

import type { Token, Upos } from './analysis.ts'

/** Tells whether a token bears one of the tags; no token bears none. */
export const isTagged = (token: Token | undefined, ...tags: readonly Upos[]): boolean =>
  token !== undefined && tags.includes(token.upos)

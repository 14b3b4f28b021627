import type { GrammaticalGender } from './offices.ts'

/**
 * Styles before a name that every language leaves as they are: "Shri", "Dato' Seri", "H.H.". Lower case but
 * what its capitals tell from a word; the gender absent where the style tells none.
 */
export const sharedHonorifics: readonly (readonly [string, GrammaticalGender | undefined])[] = [
  ['shri', 'masculine'],
  ['smt', 'feminine'],
  ['smt.', 'feminine'],
  ["dato'", 'masculine'],
  ['dato’', 'masculine'],
  ['dato', 'masculine'],
  ['datuk', 'masculine'],
  ['datin', 'feminine'],
  ['seri', undefined],
  ['ratu', 'masculine'],
  ['haji', 'masculine'],
  ['sayyid', 'masculine'],
  ['sayyida', 'feminine'],
  ['maulana', 'masculine'],
  ['mawlawi', 'masculine'],
  ['mawlavi', 'masculine'],
  ['mullah', 'masculine'],
  ['señor', 'masculine'],
  ['señora', 'feminine'],
  ['monsieur', 'masculine'],
  ['madame', 'feminine'],
  ['mme', 'feminine'],
  ['h.e.', undefined],
  ['h.h.', undefined],
  ['h.r.h.', undefined],
  ['h.m.', undefined],
  ['HE', undefined],
  ['HH', undefined],
  ['HRH', undefined],
  ['HM', undefined],
]

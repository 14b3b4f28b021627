import anyAscii from 'any-ascii'

const beyondAscii = /[^\0-\x7f]/u

/** Folds a form for comparison: lower case, no diacritics (Åsgård and Asgard alike), Latin letters kept apart. */
export const fold = (form: string): string =>
  // most words have nothing to take apart, and every word of a report is folded
  (beyondAscii.test(form) ? form.normalize('NFKD').replace(/\p{M}/gu, '') : form).toLowerCase()

/** Folds to plain ASCII, other scripts transliterated: 'Сергей' gives 'sergey', 'Østersjøen' gives 'ostersjoen'. */
export const toAscii = (form: string): string => anyAscii(form).toLowerCase()

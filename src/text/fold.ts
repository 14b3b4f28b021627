import anyAscii from 'any-ascii'

/** Folds a form for comparison: lower case, no diacritics (Åsgård and Asgard alike), Latin letters kept apart. */
export const fold = (form: string): string => form.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** Folds to plain ASCII, other scripts transliterated: 'Сергей' gives 'sergey', 'Østersjøen' gives 'ostersjoen'. */
export const toAscii = (form: string): string => anyAscii(form).toLowerCase()

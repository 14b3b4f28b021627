import type { Kinship } from '../locales/kinship.ts'

const endingOf = (form: string, endings: Kinship['endings']): string => {
  const found = endings.find(([from]) => form.endsWith(from) && form.length >= from.length + 3)
  return found ? form.slice(0, form.length - found[0].length) + found[1] : form
}

const respelt = (form: string, { words, letters, endings }: Kinship): string => {
  const known = words.get(form)
  if (known !== undefined) return known
  // short words are mostly of the list, and what hides in them is not to be guessed
  if (form.length < 4 || !/^\p{Ll}+$/u.test(form)) return form
  return endingOf(letters.reduce((word, [from, to]) => word.replace(from, to), form), endings)
}

const isCapital = (form: string): boolean => /^\p{Lu}\p{Ll}*$/u.test(form)

const capital = (form: string): string => form.charAt(0).toUpperCase() + form.slice(1)

/**
 * Gives the forms of a sentence as those of the language the model knows, one for each. Words with a capital are names
 * unless they open the sentence and the list has them.
 */
export const kindredForms = (forms: readonly string[], kinship: Kinship): readonly string[] => {
  const opens = (at: number): boolean => forms.slice(0, at).every((form) => !/\p{L}/u.test(form))
  const { marker } = kinship
  return forms.map((form, at) => {
    const low = form.toLowerCase()
    if (low === marker.word && (form === low || opens(at))) {
      const next = forms[at + 1] ?? ''
      const isInfinitive = marker.shape.test(next) && !marker.openers.has(next)
      const read = isInfinitive ? marker.infinitive : marker.clause
      return form === low ? read : capital(read)
    }
    if (isCapital(form)) {
      const known = opens(at) ? kinship.words.get(low) : undefined
      return known === undefined ? form : capital(known)
    }
    return form === low ? respelt(form, kinship) : form
  })
}

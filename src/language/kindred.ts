import type { Kinship } from '../locales/kinship.ts'
import type { Upos } from './analysis.ts'

type Ending = Kinship['endings'][number]

const endingOf = (form: string, endings: readonly Ending[], least: number): string | undefined => {
  const found = endings.find(([from]) => form.endsWith(from) && form.length >= from.length + least)
  return found ? form.slice(0, form.length - found[0].length) + found[1] : undefined
}

const lettersOf = (form: string, { letters }: Kinship): string =>
  letters.reduce((word, [from, to]) => word.replace(from, to), form)

const listed = (form: string, { words, tails }: Kinship): string | undefined => words.get(form) ?? tails.get(form)

/** The first part of a compound, with the s that may join it to the next. */
const headOf = (head: string, kinship: Kinship): string => {
  if (head.length < 4) return lettersOf(head, kinship)
  const joined = head.endsWith('s') ? listed(head.slice(0, -1), kinship) : undefined
  return listed(head, kinship) ?? (joined === undefined ? lettersOf(head, kinship) : `${joined}s`)
}

/** A compound by its last part, where that is listed: the longest such part, behind two letters at least. */
const compound = (form: string, kinship: Kinship): string | undefined => {
  for (let at = 2; at <= form.length - 3; at++) {
    const tail = kinship.tails.get(form.slice(at))
    if (tail === undefined) continue
    return headOf(form.slice(0, at), kinship) + tail
  }
  return undefined
}

/** The words of a language come again; so many are remembered, and then all anew: reports have no end. */
const mostRemembered = 50_000
const respellings = new WeakMap<Kinship, Map<string, string>>()

const respelt = (form: string, kinship: Kinship): string => {
  const known = respellings.get(kinship) ?? new Map<string, string>()
  if (known.size === 0) respellings.set(kinship, known)
  const before = known.get(form)
  if (before !== undefined) return before
  const made = listed(form, kinship) ?? kinship.names.get(form) ?? madeOf(form, kinship)
  if (known.size >= mostRemembered) known.clear()
  known.set(form, made)
  return made
}

const madeOf = (form: string, kinship: Kinship): string => {
  // short words are mostly of the list, and what hides in them is not to be guessed
  if (form.length < 4 || !/^\p{Ll}+$/u.test(form)) return form
  const plain = compound(form, kinship)
  if (plain !== undefined) return plain
  const letters = lettersOf(form, kinship)
  return endingOf(letters, kinship.endings, 3) ?? letters
}

const isCapital = (form: string): boolean => /^\p{Lu}\p{Ll}*$/u.test(form)

const capital = (form: string): string => form.charAt(0).toUpperCase() + form.slice(1)

const thereOf = ({ there }: Kinship, before: string | undefined): string | undefined => {
  if (there === undefined) return undefined
  const isThere = before === undefined || there.after.has(before) || there.afterShape.test(before)
  return isThere ? there.expletive : there.relative
}

/**
 * Gives the forms of a sentence as those of the language the model knows, one for each. Words with a capital are names
 * unless they open the sentence and the list has them.
 */
export const kindredForms = (forms: readonly string[], kinship: Kinship): readonly string[] => {
  const { marker, there, attributive } = kinship
  const first = forms.findIndex((form) => /\p{L}/u.test(form))
  return forms.map((form, at) => {
    const opens = at <= first
    const low = form.toLowerCase()
    if (low !== form && !(opens && isCapital(form))) return kinship.names.get(form) ?? form
    const written = (word: string): string => (low === form ? word : capital(word))
    const before = opens ? undefined : forms[at - 1]?.toLowerCase()
    if (low === marker.word) {
      const next = forms[at + 1] ?? ''
      return written(marker.shape.test(next) && !marker.openers.has(next) ? marker.infinitive : marker.clause)
    }
    const paired = before === undefined ? undefined : kinship.pairs?.get(`${before} ${low}`)
    if (paired !== undefined) return paired
    if (low === there?.word) return written(thereOf(kinship, before) ?? low)
    if (low !== form) {
      const name = kinship.names.get(form)
      const word = listed(low, kinship)
      return name ?? (word === undefined ? form : capital(word))
    }
    if (before !== undefined && attributive.before.has(before)) {
      const adjective = endingOf(form, attributive.endings, 3)
      if (adjective !== undefined)
        return endingOf(listed(form, kinship) ?? '', attributive.listed, 2) ?? lettersOf(adjective, kinship)
    }
    return respelt(form, kinship)
  })
}

/** Gives one form as the model's language has it, whatever stands round it: what tells where sentences end. */
export const kindredForm = (form: string, kinship: Kinship): string => {
  const low = form.toLowerCase()
  if (low === form) return respelt(form, kinship)
  if (!isCapital(form)) return form
  const word = listed(low, kinship)
  return kinship.names.get(form) ?? (word === undefined ? form : capital(word))
}

/** Infinitives by their counterparts, each table turned round once. */
const infinitives = new WeakMap<Kinship, ReadonlyMap<string, readonly string[]>>()

const infinitivesOf = (kinship: Kinship): ReadonlyMap<string, readonly string[]> => {
  const known = infinitives.get(kinship)
  if (known) return known
  const made = new Map<string, string[]>()
  for (const [from, to] of [...kinship.words, ...kinship.tails])
    if (kinship.marker.shape.test(from)) made.set(to, [...(made.get(to) ?? []), from])
  infinitives.set(kinship, made)
  return made
}

const shared = (a: string, b: string): number => {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return length
}

/** A noun by itself, where that is listed too. */
const nounOf = (form: string, kinship: Kinship): string | undefined =>
  kinship.lemmas.noun
    .flatMap(([from, to]) =>
      form.endsWith(from) && form.length >= from.length + 2 ? [form.slice(0, form.length - from.length) + to] : [],
    )
    .find((base) => listed(base, kinship) !== undefined)

/**
 * Gives the lemma of a word in its own language.
 * @param read the lemma of the form the model read: an infinitive is looked up by it, a noun by its
 *   own form, and what is listed nowhere is made of the ending
 * @returns `undefined` where the form is its own lemma or nothing is known of it
 */
export const kindredLemma = (form: string, upos: Upos, read: string, kinship: Kinship): string | undefined => {
  const low = form.toLowerCase()
  if (upos === 'NOUN') return listed(low, kinship) === undefined ? undefined : nounOf(low, kinship)
  if (upos !== 'VERB' && upos !== 'AUX') return undefined
  const listedThere = infinitivesOf(kinship).get(read) ?? []
  const nearest = listedThere.reduce<string | undefined>(
    (best, one) => (best === undefined || shared(one, low) > shared(best, low) ? one : best),
    undefined,
  )
  return nearest ?? endingOf(low, kinship.lemmas.verb, 2)
}

import { distance } from 'fastest-levenshtein'
import { fold } from '../../text/fold.ts'

/** A person as one report names him or her: the forms of the name that belong together. */
export interface NamedPerson {
  /** The fullest form. */
  readonly name: string
  readonly forms: readonly string[]
  readonly because: readonly string[]
}

/**
 * Puts together the forms of names that mean one person in one report: a surname with the only full name that bears
 * it, a misprint with the only name it can be. Two full names with one surname stay two people, and a lone surname
 * that fits both stays with neither (it is told mention by mention).
 * @param written every form met, in order of the text, repeats included
 * @returns for each different form the people it may mean: one, or several where a surname is shared
 */
export const clusterNames = (written: readonly string[]): ReadonlyMap<string, readonly NamedPerson[]> => {
  const forms = [...new Set(written)]
  const names = forms.map(takenApart).sort((a, b) => b.parts.length - a.parts.length)
  const people: Person[] = []
  const members = new Map<string, Person[]>()
  for (const own of names) {
    const { form } = own
    const exact = people.filter(({ taken }) => fitsIn(own.parts, taken.parts))
    const spelt = exact.length > 0 ? exact : people.filter(({ taken }) => isSpelling(own, taken))
    const alike = spelt.length > 0 ? spelt : people.filter(({ taken }) => isMisprint(own, taken))
    const only = alike[0]
    if (only && alike.length === 1) {
      only.forms.push(form)
      only.because.push(
        exact.length > 0
          ? `“${form}” stands in the same report as the only “${only.name}” it can be short for`
          : spelt.length > 0
            ? `“${form}” is “${only.name}” spelt otherwise`
            : `“${form}” differs from “${only.name}” by a letter and no other name in the report is like it`,
      )
      members.set(form, [only])
    } else if (only) members.set(form, alike)
    else {
      const person = { name: form, taken: own, forms: [form], because: [] }
      people.push(person)
      members.set(form, [person])
    }
  }
  return members
}

/** A name's words without diacritics, and the same as they are however their alphabet was written in ours. */
interface TakenApart {
  readonly form: string
  readonly parts: readonly string[]
  readonly spelt: readonly string[]
}

const takenApart = (form: string): TakenApart => {
  const parts = fold(form)
    .replace(/\./gu, ' ')
    .split(/[\s-]+/u)
    .filter(Boolean)
  return { form, parts, spelt: parts.map(asSpelt) }
}

/** A person while names are still being put together. */
interface Person {
  readonly name: string
  readonly taken: TakenApart
  readonly forms: string[]
  readonly because: string[]
}

/** A shorter name that is the end, the beginning or an ordered part of a fuller one, its surname counted in. */
const fitsIn = (short: readonly string[], full: readonly string[]): boolean => {
  if (short.length === 0 || short.length > full.length) return false
  if (short.length === 1)
    return (
      full.at(-1) === short[0] || full[0] === short[0] || (full.length > 2 && full.slice(1).includes(short[0] ?? ''))
    )
  let at = 0
  for (const part of full)
    if (part === short[at] || (short[at]?.length === 1 && part.startsWith(short[at] ?? '-'))) at++
  return at === short.length
}

/** One letter in six or more, two in ten or more, of the surname; given names the same where both stand. */
const isMisprint = (a: TakenApart, b: TakenApart): boolean => {
  const [surnameA = '', surnameB = ''] = [a.parts.at(-1), b.parts.at(-1)]
  const longest = Math.max(surnameA.length, surnameB.length)
  const allowed = longest >= 10 ? 2 : longest >= 6 ? 1 : 0
  if (allowed === 0 || surnameA[0] !== surnameB[0] || distance(surnameA, surnameB) > allowed) return false
  return a.parts.length === 1 || b.parts.length === 1 || a.spelt[0] === b.spelt[0]
}

/** Whether two names differ only in how one alphabet is written in another: "Sergei" and "Sergey", "Yurij" and "Jurij". */
const isSpelling = (a: TakenApart, b: TakenApart): boolean =>
  a.spelt.length === b.spelt.length && a.spelt.every((part, i) => part === b.spelt[i])

const asSpelt = (part: string): string =>
  part
    .replace(/ks/gu, 'x')
    .replace(/ph/gu, 'f')
    .replace(/w/gu, 'v')
    .replace(/[yj]/gu, 'i')
    .replace(/(.)\1+/gu, '$1')

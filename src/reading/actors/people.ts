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
  const partsOf = new Map(
    forms.map((form) => [
      form,
      fold(form)
        .replace(/\./gu, ' ')
        .split(/[\s-]+/u)
        .filter(Boolean),
    ]),
  )
  const sorted = [...forms].sort(
    (a, b) => (partsOf.get(b)?.length ?? 0) - (partsOf.get(a)?.length ?? 0) || forms.indexOf(a) - forms.indexOf(b),
  )
  const people: { name: string; forms: string[]; because: string[] }[] = []
  const members = new Map<string, { name: string; forms: string[]; because: string[] }[]>()
  for (const form of sorted) {
    const parts = partsOf.get(form) ?? []
    const exact = people.filter((person) => fitsIn(parts, partsOf.get(person.name) ?? []))
    const spelt =
      exact.length > 0 ? exact : people.filter((person) => isSpelling(parts, partsOf.get(person.name) ?? []))
    const alike =
      spelt.length > 0 ? spelt : people.filter((person) => isMisprint(parts, partsOf.get(person.name) ?? []))
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
      const person = { name: form, forms: [form], because: [] }
      people.push(person)
      members.set(form, [person])
    }
  }
  return members
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
const isMisprint = (a: readonly string[], b: readonly string[]): boolean => {
  const [surnameA = '', surnameB = ''] = [a.at(-1), b.at(-1)]
  const longest = Math.max(surnameA.length, surnameB.length)
  const allowed = longest >= 10 ? 2 : longest >= 6 ? 1 : 0
  if (allowed === 0 || surnameA[0] !== surnameB[0] || distance(surnameA, surnameB) > allowed) return false
  return a.length === 1 || b.length === 1 || spelt(a[0] ?? '') === spelt(b[0] ?? '')
}

/** Whether two names differ only in how one alphabet is written in another: "Sergei" and "Sergey", "Yurij" and "Jurij". */
const isSpelling = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((part, i) => spelt(part) === spelt(b[i] ?? ''))

const spelt = (part: string): string =>
  part
    .replace(/ks/gu, 'x')
    .replace(/ph/gu, 'f')
    .replace(/w/gu, 'v')
    .replace(/[yj]/gu, 'i')
    .replace(/(.)\1+/gu, '$1')

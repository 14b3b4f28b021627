import type { Locale } from '../../locales/locale.ts'
import type { OfficeKind } from '../../locales/offices.ts'

/** Offices that one person holds at a time, so that two holders mean two times. */
const soleOffices: ReadonlySet<OfficeKind> = new Set([
  'head-of-state',
  'monarch',
  'head-of-government',
  'foreign-minister',
  'defence-minister',
  'secretary-general',
])

/** What office a title names. */
export interface OfficeName {
  readonly kind: OfficeKind
  /** One person holds it at a time. */
  readonly sole: boolean
}

/** Tells what office a title of a report names: 'foreign-minister' of "utenriksminister". Absent for an unknown word. */
export const officeNameOf = (title: string, locale: Locale | undefined): OfficeName | undefined => {
  if (!locale) return undefined
  const text = ` ${title
    .toLowerCase()
    .replace(/[\s-]+/gu, ' ')
    .trim()} `
  let best: { readonly form: string; readonly kind: OfficeKind } | undefined
  for (const noun of locale.offices.nouns)
    for (const form of [...noun.forms, ...noun.plurals])
      if (form.length > (best?.form.length ?? 0) && text.includes(` ${form.replace(/-/gu, ' ')} `))
        best = { form, kind: noun.kind }
  if (best) return { kind: best.kind, sole: soleOffices.has(best.kind) && !standsIn(best.form, best.kind, locale) }
  const words = text.trim().split(' ')
  const suffix = [...locale.offices.suffixes]
    .sort((a, b) => b.ending.length - a.ending.length)
    .find(({ ending }) => words.some((word) => word.length > ending.length && word.endsWith(ending)))
  return suffix && { kind: suffix.kind, sole: false }
}

/** A form made of a shorter one of its own kind is the deputy's: "vice president", "visepresident". */
const standsIn = (form: string, kind: OfficeKind, locale: Locale): boolean =>
  locale.offices.nouns.some(
    (noun) => noun.kind === kind && noun.forms.some((other) => other !== form && form.endsWith(other)),
  )

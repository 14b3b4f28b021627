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
  /** Of a minister: the title names a field of its own: "handelsminister", "energy minister". */
  readonly fielded?: boolean
}

/** A form of an office noun, as it stands between words. */
interface OfficeForm {
  readonly form: string
  readonly written: string
  readonly kind: OfficeKind
}

const formsByLocale = new WeakMap<Locale, readonly OfficeForm[]>()

/** The forms of a language's office nouns, the longest first; of two as long, the one that is listed first. */
const formsOf = (locale: Locale): readonly OfficeForm[] => {
  const known = formsByLocale.get(locale)
  if (known) return known
  const forms = locale.offices.nouns
    .flatMap(({ kind, forms, plurals }) =>
      [...forms, ...plurals].map((form) => ({ form, written: ` ${form.replace(/-/gu, ' ')} `, kind })),
    )
    .sort((a, b) => b.form.length - a.form.length)
  formsByLocale.set(locale, forms)
  return forms
}

/** Tells what office a title of a report names: 'foreign-minister' of "utenriksminister". Absent for an unknown word. */
export const officeNameOf = (title: string, locale: Locale | undefined): OfficeName | undefined => {
  if (!locale) return undefined
  const text = ` ${title
    .toLowerCase()
    .replace(/[\s-]+/gu, ' ')
    .trim()} `
  const best = formsOf(locale).find(({ written }) => text.includes(written))
  if (best) {
    const before =
      text
        .slice(0, text.indexOf(` ${best.form} `))
        .split(' ')
        .at(-1) ?? ''
    const fielded = best.kind === 'minister' && locale.offices.fieldNouns.has(before)
    return {
      kind: best.kind,
      sole: soleOffices.has(best.kind) && !standsIn(best.form, best.kind, locale),
      ...(fielded && { fielded }),
    }
  }
  const words = text.trim().split(' ')
  const suffix = [...locale.offices.suffixes]
    .sort((a, b) => b.ending.length - a.ending.length)
    .find(({ ending }) => words.some((word) => word.length > ending.length && word.endsWith(ending)))
  // "utenriks- og handelsminister" has more fields than the last
  const fielded = suffix?.kind === 'minister' && !/-\s/u.test(title)
  return suffix && { kind: suffix.kind, sole: false, ...(fielded && { fielded }) }
}

/** An office as far as telling two meetings apart needs it. */
export type Rank = OfficeKind | 'minister-of-a-field'

/** Absent for one who stands in for another. */
export const rankOf = ({ kind, sole, fielded }: OfficeName): Rank | undefined => {
  if (soleOffices.has(kind) && !sole) return undefined
  return fielded ? 'minister-of-a-field' : kind
}

const heads: ReadonlySet<Rank> = new Set(['head-of-state', 'monarch', 'head-of-government'])
const ministers: ReadonlySet<Rank> = new Set(['foreign-minister', 'defence-minister', 'minister-of-a-field'])

/** Whether one who is told of by the one office is surely not told of by the other: "the presidents", "the foreign ministers". */
export const areOtherRanks = (a: Rank, b: Rank): boolean => {
  if (a === b) return false
  if (heads.has(a) || heads.has(b)) {
    const [head, other] = heads.has(a) ? [a, b] : [b, a]
    return ministers.has(other) || (other === 'minister' && head !== 'head-of-government')
  }
  return ministers.has(a) && ministers.has(b)
}

/** Offices that one of a side bears at a time: whoever is told of by the same is the same. */
export const isSoleRank = (rank: Rank): boolean => rank !== 'minister-of-a-field' && soleOffices.has(rank)

/** A form made of a shorter one of its own kind is the deputy's: "vice president", "visepresident". */
const standsIn = (form: string, kind: OfficeKind, locale: Locale): boolean =>
  locale.offices.nouns.some(
    (noun) => noun.kind === kind && noun.forms.some((other) => other !== form && form.endsWith(other)),
  )

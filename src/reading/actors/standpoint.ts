import type { Sentence } from '../../language/analysis.ts'
import { isRelation } from '../../language/tree.ts'
import { governmentSeats } from '../../locales/government-seats.ts'
import { locales } from '../../locales/index.ts'
import type { Locale } from '../../locales/locale.ts'
import { fold } from '../../text/fold.ts'
import type { Document } from '../document.ts'
import { onceFor } from '../once.ts'
import { findStates } from '../states.ts'

/**
 * The state whose capital or seat of government a report is written from and whose doings it opens with, by ISO code:
 * "COTONOU, Feb 17 (Strandline) - Benin will …". Absent where the dateline's state only hosts those the report tells of.
 */
export const datelineState = onceFor((document: Document): string | undefined => {
  const { report, analysis } = document
  const dateline = report.furniture.find(({ kind }) => kind === 'dateline')
  const lead = dateline && analysis.sentences.find(({ start }) => start >= dateline.end)
  if (!lead) return undefined
  const [town = ''] = report.text.slice(dateline.start, dateline.end).split(/[,(.:]| [–—-]/u)
  const country = seats().get(fold(town).trim())
  const [first] = findStates(lead, document.localeOf(lead)).filter(({ kind }) => kind === 'state')
  return country !== undefined && first?.country === country ? country : undefined
})

let named: ReadonlyMap<string, string> | undefined

/** Names, adjectives and capitals of states in all languages, folded. */
const stateWords = (): ReadonlyMap<string, string> => {
  named ??= new Map(
    [...locales.values()].flatMap(({ states }) =>
      states.words.flatMap(({ form, country, forms }) =>
        form === 'capital' || form === 'name' || form === 'adjective'
          ? forms.map((word) => [fold(word), country] as const)
          : [],
      ),
    ),
  )
  return named
}

/** How many words a state's name may have in an outlet's: "New Zealand Herald". */
const NAME_WORDS = 3

/** The state that the outlet's own name tells: "Moldova Press Agency", "Bangkok Morning News"; absent where none, or more than one. */
export const outletState = onceFor(({ report: { outlet } }: Document): string | undefined => {
  const words = fold(outlet ?? '').split(/[^\p{L}]+/u)
  const found = new Set(
    words.flatMap((_, at) =>
      Array.from({ length: NAME_WORDS }, (_, more) => stateWords().get(words.slice(at, at + more + 1).join(' '))),
    ),
  )
  found.delete(undefined)
  return found.size === 1 ? [...found][0] : undefined
})

let known: ReadonlyMap<string, string> | undefined

/** Capitals and other seats of government in all languages, folded. */
const seats = (): ReadonlyMap<string, string> => {
  known ??= new Map([
    ...[...locales.values()].flatMap(({ states }) =>
      states.words.flatMap(({ form, country, forms }) =>
        form === 'capital' ? forms.map((word) => [fold(word), country] as const) : [],
      ),
    ),
    ...governmentSeats,
  ])
  return known
}

/** The state whose seat of government, no capital by name, a sentence opens with behind a preposition: "In Cotonou, …". */
export const seatOpening = ({ tokens }: Sentence, { offices }: Locale): string | undefined => {
  const [joint, town, second, third] = tokens
  if (!joint || !town || !offices.locative.has(joint.lower)) return undefined
  return (
    governmentSeats.get(fold(town.form)) ??
    (second && third ? governmentSeats.get(fold(`${town.form} ${second.form}`)) : undefined) ??
    (second && third ? governmentSeats.get(fold(`${town.form} ${second.form} ${third.form}`)) : undefined)
  )
}

/** The state that a sentence opens with as its subject: "Benin will close the port, Energy Minister X said". */
export const stateOpening = (sentence: Sentence, locale: Locale): string | undefined => {
  const [first] = findStates(sentence, locale)
  const noun = first && sentence.tokens[first.last - 1]
  return first?.first === 0 && first.form === 'name' && !first.genitive && noun && isRelation(noun, 'nsubj')
    ? first.country
    : undefined
}

/** How much oftener than its readers' own state a report may name the one it is most about, to speak for its readers still. */
const HOME_SHARE = 3

/** Whether a report tells of its readers' own state at least twice, and of no other far oftener. */
export const speaksOfHome = (document: Document, home: string): boolean => {
  const counts = countsOf(document)
  const own = counts.get(home) ?? 0
  return own >= 2 && own * HOME_SHARE >= Math.max(...counts.values())
}

const counted = new WeakMap<Document, ReadonlyMap<string, number>>()

/** How often each state stands in a report, by name, adjective, capital or seat. */
const countsOf = (document: Document): ReadonlyMap<string, number> => {
  const known = counted.get(document)
  if (known) return known
  const counts = new Map<string, number>()
  for (const sentence of document.analysis.sentences)
    for (const { country } of findStates(sentence, document.localeOf(sentence)))
      if (country !== undefined) counts.set(country, (counts.get(country) ?? 0) + 1)
  counted.set(document, counts)
  return counts
}

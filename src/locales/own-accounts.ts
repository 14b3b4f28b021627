import type { Report } from '../model/record.ts'
import { fold } from '../text/fold.ts'
import { locales } from './index.ts'
import { internationalMedia } from './media.ts'

const plain = (words: string): string =>
  fold(words)
    .replace(/[^\p{L}\p{N}.]+/gu, ' ')
    .trim()

const all = [...locales.values()]
/** Words for states in every language, the longest first. */
const stateForms: readonly { readonly form: string; readonly country: string }[] = all
  .flatMap(({ states }) =>
    states.words.flatMap(({ country, forms }) => forms.map((form) => ({ form: ` ${plain(form)} `, country }))),
  )
  .filter(({ form }) => form.length > 4)
  .sort((a, b) => b.form.length - a.form.length)
const publisherForms: readonly string[] = [
  ...new Set(all.flatMap(({ readouts }) => readouts.publishers.map((one) => ` ${plain(one)} `))),
].sort((a, b) => b.length - a.length)
/** Ministries of the one state whose language it is, by names that say which ministry: they need no state beside them. */
const homePublishers: ReadonlySet<string> = new Set(
  all
    .flatMap(({ readouts }) => (readouts.home === undefined ? [] : readouts.publishers.map((one) => ` ${plain(one)} `)))
    .filter((one) => one.length > 15),
)
const agencies = new Map(
  internationalMedia.flatMap(({ kind, forms, stateOf }) =>
    kind === 'agency' ? forms.map((form) => [plain(form), stateOf] as const) : [],
  ),
)

/**
 * Tells whose own account a report is: the state whose ministry, government or agency published it, by ISO 3166-1
 * alpha-2. Absent for press reports and where the publisher's state cannot be told.
 */
export const ownAccountOf = ({ outlet, language }: Pick<Report, 'outlet' | 'language'>): string | undefined => {
  if (outlet === undefined) return undefined
  const key = `${language} ${outlet}`
  if (!owners.has(key)) owners.set(key, ownerOf(outlet, language))
  return owners.get(key)
}

/** What was found once of an outlet: a case has few, and asks of them often. */
const owners = new Map<string, string | undefined>()

/** The state named first, the longest form of it: "Embassy of Japan in Norway". */
const firstStateIn = (name: string): (typeof stateForms)[number] | undefined =>
  stateForms
    .filter(({ form }) => name.includes(form))
    .reduce<(typeof stateForms)[number] | undefined>(
      (first, one) => (first && name.indexOf(first.form) <= name.indexOf(one.form) ? first : one),
      undefined,
    )

const ownerOf = (outlet: string, language: string): string | undefined => {
  const name = ` ${plain(outlet)} `
  if (agencies.has(plain(outlet))) return agencies.get(plain(outlet))
  const publishes = all.filter(({ readouts }) => readouts.publishers.some((word) => name.includes(` ${plain(word)} `)))
  if (publishes.length === 0) return undefined
  return firstStateIn(name)?.country ?? publishes.find((locale) => locale.language === language)?.readouts.home
}

/**
 * Tells whether a line is nothing but the name of a state's ministry, government or office, as they stand above a press
 * release: "Ministry of Foreign Affairs of the Republic of Kazakhstan". A headline about one says more.
 */
export const isPublisherLine = (line: string): boolean => {
  if (line.length > 120) return false
  let rest = ` ${plain(line)} `
  const word = publisherForms.find((one) => rest.includes(one))
  if (word !== undefined && rest === word && homePublishers.has(word)) return true
  const state = word === undefined ? undefined : stateForms.find(({ form }) => rest.includes(form))
  if (word === undefined || state === undefined) return false
  for (const part of [word, state.form]) rest = rest.replace(part, ' ')
  return rest.split(' ').filter((other) => other.length > 3).length <= 1
}

/**
 * Gives the ministry that a line over a press release names as whose it is, where that is one of the state whose language
 * it is: "Pressmeddelande från Utrikesdepartementet, 3 mars 2026". Absent where the line says more than that.
 */
export const publisherNamed = (line: string): string | undefined => {
  if (line.length > 120) return undefined
  const name = ` ${plain(line)} `
  const word = [...homePublishers].find((one) => name.includes(one))
  if (word === undefined) return undefined
  const others = name
    .replace(word, ' ')
    .split(' ')
    .filter((other) => other.length > 3 && !/\d/u.test(other))
  const isImprint = all.some(({ furniture }) =>
    new RegExp(`^(?:${furniture.imprint.source})$`, 'iu').test(others[0] ?? ''),
  )
  const isWhole = others.length === 0 || isImprint
  return isWhole ? (new RegExp(word.trim(), 'iu').exec(line)?.[0] ?? word.trim()) : undefined
}

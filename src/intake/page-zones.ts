import { locales } from '../locales/index.ts'
import type { FurnitureKind } from '../model/record.ts'
import { endsSentence, hasReportingClause, isHeadingShaped, opensSpeech } from './shape.ts'

/** What each line of a page was told to be so far; undefined where it is, or may be, the report's own. */
export type Kinds = (FurnitureKind | undefined)[]

const all = [...locales.values()].map(({ furniture }) => furniture)
const anyOf = (patterns: readonly RegExp[]): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${patterns.map(({ source }) => source).join('|')})(?![\p{L}\p{N}])`, 'iu')
const reader = anyOf(all.map(({ readerWords }) => readerWords))
const imperative = new RegExp(
  String.raw`^(?:${all.map(({ pageImperatives }) => pageImperatives.source).join('|')})(?!\p{L})`,
  'iu',
)
const page = anyOf(all.map(({ pageWords }) => pageWords))
const writer = anyOf(all.map(({ roles }) => roles))

const longestTalk = 260

/** "Sign up and get our newsletter in your inbox": the page speaks to its reader of itself. Nobody's words are quoted there. */
const isPageTalk = (plain: string): boolean =>
  plain.length <= longestTalk &&
  !/["“”«»„]/u.test(plain) &&
  !opensSpeech(plain) &&
  (reader.test(plain) || imperative.test(plain)) &&
  page.test(plain)

/** Marks lines in which the page speaks to its reader, beside others that are the page's or at an edge of the text: a report may tell of newsletters too. */
export const markPageTalk = (plain: readonly string[], kinds: Kinds): void => {
  plain.forEach((line, at) => {
    const isBeside = at === 0 || at === plain.length - 1 || kinds[at - 1] !== undefined || kinds[at + 1] !== undefined
    if (kinds[at] === undefined && isBeside && isPageTalk(line)) kinds[at] = 'promotion'
  })
}

const being = all.map(({ beingWords: { source } }) => source).join('|')
/** "Kari Nes er utenrikskommentator i Havnebladet." */
const writerNote = new RegExp(
  String.raw`^(?:\p{Lu}[\p{L}.’'-]+ ){1,3}(?<surname>\p{Lu}[\p{L}’'-]+) (?:${being}) (?<office>[^,;:"”»]{3,90}?)\.?$`,
  'u',
)

/** What a writer is, before whose: "senior fellow at", "a foreign affairs columnist for"; "in Lima for talks with" is none. */
const writersOffice = new RegExp(String.raw`^(?:[\p{L}’'-]+ ){0,4}${writer.source}`, 'iu')

/** Marks the last line where it says what its writer is, and nothing else in the report speaks of that person. */
export const markWriterNote = (plain: readonly string[], kinds: Kinds): void => {
  const at = kinds.lastIndexOf(undefined)
  const { surname, office = '' } = writerNote.exec(plain[at] ?? '')?.groups ?? {}
  const end = office.slice(office.lastIndexOf(' ') + 1)
  // nothing but an office, and whose: "… ble utvist mandag" is news
  if (surname === undefined || !writersOffice.test(office) || !(/^\p{Lu}/u.test(end) || writer.test(end))) return
  if (!plain.some((line, i) => i !== at && kinds[i] === undefined && line.includes(surname))) kinds[at] = 'credit'
}

const words = (plain: string): number => plain.split(/\s+/u).length

/** A line as menus have them. */
const isMenuItem = (plain: string): boolean =>
  plain.length <= 30 && words(plain) <= 3 && !endsSentence(plain) && !opensSpeech(plain)

/** A full stop or its like; a colon introduces on a page as often as in the news. */
const stops = (plain: string): boolean => endsSentence(plain) && !/[:;]$/u.test(plain)

/** A sentence, or what somebody says, in lines that nothing speaks against. */
const isNewsLike = (plain: string): boolean =>
  (stops(plain) && plain.length >= 25) || (opensSpeech(plain) && (stops(plain) || hasReportingClause(plain)))

/** How many lines told already make a head a page's: "Log in", "Search". */
const fewestToldAbove = 2

/** Marks the menu above the title: short lines before the first longer one, where others of them are known for a page's. */
export const markMenu = (plain: readonly string[], kinds: Kinds): void => {
  const firstNews = kinds.indexOf(undefined)
  const firstLong = plain.findIndex((line, at) => kinds[at] === undefined && words(line) > 3)
  if (firstNews < 0 || firstLong <= firstNews) return
  const above = kinds.slice(0, firstLong)
  const items = plain.slice(0, firstLong).filter((line, at) => kinds[at] === undefined && isMenuItem(line))
  const told = above.filter((kind) => kind !== undefined).length
  if (!(told >= fewestToldAbove || above.slice(0, firstNews).includes('navigation')) || items.length < 2) return
  for (let at = 0; at < firstLong; at++)
    if (kinds[at] === undefined && isMenuItem(plain[at] ?? '')) kinds[at] = 'navigation'
}

/** How many lines may stand between two that are the page's and be of it too, and how long each. */
const longestRun = 3
const longestBetween = 45

/** Marks what stands between two lines of the page under the title: an office, "Text size", "Aa". */
export const markUnderTitle = (plain: readonly string[], kinds: Kinds): void => {
  const title = kinds.indexOf(undefined)
  // the first sentence may be what introduces the news, with writers and times under it
  const sentences = plain.flatMap((line, at) => (at > title && kinds[at] === undefined && isNewsLike(line) ? [at] : []))
  const body = sentences[1] ?? sentences[0]
  if (title < 0 || body === undefined) return
  for (const { first, last } of runsWithin(kinds, title + 1, body)) {
    const run = plain.slice(first, last + 1)
    if (
      run.length <= longestRun &&
      run.every((line) => line.length <= longestBetween && isHeadingShaped(line) && !opensSpeech(line))
    )
      for (let at = first; at <= last; at++) kinds[at] = 'other'
  }
}

/** Runs of lines not told yet that have told ones on both sides, from one line to another, half-open. */
const runsWithin = (
  kinds: Kinds,
  from: number,
  to: number,
): readonly { readonly first: number; readonly last: number }[] => {
  const runs: { first: number; last: number }[] = []
  for (let at = from; at < to; at++) {
    if (kinds[at] !== undefined || kinds[at - 1] === undefined) continue
    let last = at
    while (last + 1 < to && kinds[last + 1] === undefined) last++
    if (last + 1 < kinds.length && kinds[last + 1] !== undefined) runs.push({ first: at, last })
    at = last
  }
  return runs
}

/** Marks an advertisement or a list of other stories inside the news: headings between a line that opens it and one that ends it. */
export const markInserts = (plain: readonly string[], kinds: Kinds): void => {
  const isPages = (kind: FurnitureKind | undefined): boolean => kind === 'promotion' || kind === 'notice'
  for (const { first, last } of runsWithin(kinds, 1, kinds.length)) {
    const run = plain.slice(first, last + 1)
    const isList =
      (run.length >= 2 || kinds[first - 1] === 'promotion') &&
      run.length <= 4 &&
      isPages(kinds[first - 1]) &&
      (isPages(kinds[last + 1]) || kinds[last + 1] === 'navigation')
    if (isList && run.every((line) => isHeadingShaped(line) && !opensSpeech(line)))
      for (let at = first; at <= last; at++) kinds[at] = 'promotion'
  }
}

/** Kinds that end the news where nothing like it follows. A credit, a time or a picture's code may stand under the last picture. */
const endings: readonly (FurnitureKind | undefined)[] = ['promotion', 'notice', 'navigation']

/** How long a sentence may be that alone, without another beside it, proves nothing. */
const longestAlone = 60
/** Of so many lines before it, so many must be the page's. */
const lookedBack = 6
const mostlyTold = 4

/**
 * A sentence between lines of the page, or a short one without another beside it: it may be the news' last, or the
 * page's own, and is no proof that the news goes on.
 */
const isWeak = (plain: readonly string[], kinds: Kinds, at: number): boolean => {
  const isTold = (other: number): boolean =>
    other < 0 || other >= kinds.length || endings.includes(kinds[other] ?? 'credit')
  const isNone = (other: number): boolean => isTold(other) || !isNewsLike(plain[other] ?? '')
  const line = plain[at] ?? ''
  if (opensSpeech(line) || /["“”«»„]/u.test(line)) return false
  if (line.length <= longestTalk && isTold(at - 1) && isTold(at + 1)) return true
  const toldBefore = kinds.slice(Math.max(0, at - lookedBack), at).filter((kind) => kind !== undefined).length
  return line.length <= longestAlone && isNone(at - 1) && isNone(at + 1) && toldBefore >= mostlyTold
}

/** One line in so many must be told for the page's by itself, or what follows the news may be a list that belongs to it. */
const fewestToldBelow = 4
/** How long another story's heading may be, or what a reader writes. */
const longestTeaser = 120

/** So many lines of the page between the news and a sentence, and the sentence is the page's. */
const farBehind = 6

/**
 * Marks what follows the news: behind its last sentence, from the first line that is the page's, everything that is no
 * sentence; and of the sentences there those in which the page speaks of itself or of its writers.
 */
export const markTail = (plain: readonly string[], kinds: Kinds): void => {
  const isNews = (at: number): boolean => kinds[at] === undefined && isNewsLike(plain[at] ?? '')
  const lastNews = plain.findLastIndex((_, at) => isNews(at) && !isWeak(plain, kinds, at))
  const cue = kinds.findIndex((kind, at) => at > lastNews && endings.includes(kind))
  const told = kinds.slice(cue).filter((kind) => kind !== undefined).length
  if (lastNews < 0 || cue < 0 || told * fewestToldBelow < kinds.length - cue) return
  for (let at = cue; at < kinds.length; at++) {
    const line = plain[at] ?? ''
    if (kinds[at] !== undefined || line.length > longestTeaser || /^(?:\d{1,2}[.)]|[-•*·])\s/u.test(line)) continue
    const isFar = kinds.slice(lastNews + 1, at).filter((kind) => kind !== undefined).length >= farBehind
    const isWriter =
      at > cue && /^\p{Lu}[\p{L}’'-]+ \p{Lu}/u.test(line) && writer.test(line) && kinds[at - 1] === 'notice'
    if (!isNewsLike(line) || isWriter || isFar)
      kinds[at] = isWriter ? 'credit' : kinds[at - 1] === 'promotion' ? 'promotion' : 'other'
  }
}

import { genderOfGivenName } from '../locales/given-names.ts'
import { isPublisherLine, publisherNamed } from '../locales/own-accounts.ts'
import type { Furniture, FurnitureKind } from '../model/record.ts'
import { fold } from '../text/fold.ts'
import type { Range } from '../text/span.ts'
import { trimmed } from '../text/span.ts'
import { isLabel, readClockLine, readDateline, readHeaderDate, readImprintDate, readLoneDateline } from './dateline.ts'
import {
  agencyPhotoTail,
  anyLead,
  codeShape,
  creditTail,
  isBareLead,
  isFullName,
  isRole,
  isSection,
  kindAlone,
  origins,
  pageTailOf,
  signOff,
  signOffTail,
  wordless,
  writerOf,
} from './line-kinds.ts'
import type { Line } from './lines.ts'
import { markInserts, markMenu, markPageTalk, markTail, markUnderTitle, markWriterNote } from './page-zones.ts'
import { endsSentence, isHeadingShaped, opensSpeech, plainOf } from './shape.ts'

/** One line with what of it belongs to the page. */
export interface JudgedLine extends Line {
  /** What is left as the report's own words; empty (start = end) where the whole line is furniture. */
  readonly news: Range
  readonly furniture: readonly Furniture[]
}

/** What the furniture says of the report. */
export interface FurnitureFindings {
  readonly lines: readonly JudgedLine[]
  /** From the text's own header, else from its dateline. */
  readonly published?: string
  readonly origin?: string
  readonly author?: string
  /** Who publishes it, where its head names a state's ministry or office. */
  readonly outlet?: string
}

/**
 * Where the news has begun and where it ends, as indices of lines: above the second paragraph, under the title and what
 * introduces it, stand writers and times as well. -1 and the number of lines where there is no paragraph at all.
 */
const bodyOf = (
  plain: readonly string[],
  kinds: readonly (FurnitureKind | undefined)[],
): { readonly first: number; readonly last: number } => {
  const title = kinds.indexOf(undefined)
  const body = plain.flatMap((line, at) =>
    kinds[at] === undefined && at !== title && ((endsSentence(line) && line.length > 40) || opensSpeech(line))
      ? [at]
      : [],
  )
  return { first: body[1] ?? body[0] ?? -1, last: body.at(-1) ?? plain.length }
}

const isBracketed = /^\([^().!?]{3,60}\)\.?$/u
const withoutBrackets = (line: string): string => (isBracketed.test(line) ? line.slice(1, line.lastIndexOf(')')) : line)

/**
 * Marks what is furniture only above the first sentence or below the last: a section's name, a line with nothing but a
 * time, a writer's name beside one of these, or under the title and nowhere else.
 */
const markEdges = (plain: readonly string[], kinds: (FurnitureKind | undefined)[]): void => {
  const { first, last } = bodyOf(plain, kinds)
  const edge = plain.flatMap((_, at) => (kinds[at] === undefined && (at < first || at > last) ? [at] : []))
  const title = kinds.indexOf(undefined)
  for (const at of edge) {
    const line = plain[at] ?? ''
    const items = line.split(/\s*[/|>»›·•]\s*/u).filter(Boolean)
    // what stands above a title that is still to come, or below it: not the title itself
    const isBesideTitle =
      at < first && edge.some((other) => other < first && other !== at && kinds[other] === undefined)
    if (readClockLine(line)) kinds[at] = 'dateline'
    // "A- A A+", "0:00": buttons and counters, no words
    else if (wordless.test(line)) kinds[at] = 'other'
    // whose release it is, above or under its title
    else if (isBesideTitle && isPublisherLine(line)) kinds[at] = 'credit'
    // "EXPLAINER"
    else if (isBesideTitle && line === line.toUpperCase() && isLabel(line)) kinds[at] = 'notice'
    else if ((at !== title || isBesideTitle) && isRole.test(withoutBrackets(line))) kinds[at] = 'credit'
    // "(Harbour Asia desk)": what stands in brackets of its own under the news
    else if (at > last && isBracketed.test(line)) kinds[at] = 'credit'
    else if (items.length > 0 && items.every((item) => isSection.test(item))) kinds[at] = 'navigation'
  }
  const heading = kinds.indexOf(undefined)
  for (const at of edge) {
    const names = namesIn(plain[at] ?? '')
    if (at === heading || names.length === 0) continue
    const isBeside = [kinds[at - 1], kinds[at + 1]].some((kind) => kind === 'dateline' || kind === 'credit')
    const isWriters = at < first && names.every((name) => isGivenName(name) && !isNamedAgain(plain, at, name))
    if (isBeside || isWriters) kinds[at] ??= 'credit'
  }
}

/** The full names that a line is made of, and nothing else: "Kari Nes og Ola Vik"; none where it says more. */
const namesIn = (line: string): readonly string[] => {
  const names = line.split(/\s*[,&]\s*|\s+\p{Ll}{1,3}\s+(?=\p{Lu})/u)
  return isFullName.test(line) ? [line] : names.every((name) => isFullName.test(name)) ? names : []
}

/** Tells whether a name opens with a known given name: a line in capitals may be a second title. */
const isGivenName = (name: string): boolean => genderOfGivenName(name.slice(0, name.indexOf(' '))) !== undefined

/** Tells whether another line holds a name's last word: who writes the news is seldom in it. */
const isNamedAgain = (plain: readonly string[], at: number, name: string): boolean => {
  const surname = name.slice(name.lastIndexOf(' ') + 1)
  return plain.some((line, other) => other !== at && line.includes(surname))
}

/** "Live: The quarrel over the pipeline" is the report's title where no other stands above its first sentence. */
const unmarkTitle = (plain: readonly string[], kinds: (FurnitureKind | undefined)[]): void => {
  const line = plain[0] ?? ''
  const news = plain[kinds.indexOf(undefined)]
  if (kinds[0] === 'promotion' && anyLead.test(line) && !isBareLead(line) && news !== undefined)
    if (!isHeadingShaped(news)) kinds[0] = undefined
}

/**
 * Judges lines by their neighbours, after each was judged alone (the two passes of boilerplate finders such as jusText):
 * repetition, runs of menu words before the title, lists of other stories at the end.
 */
const kindsOf = (written: readonly string[]): readonly (FurnitureKind | undefined)[] => {
  const kinds = written.map(kindAlone)
  const plain = written.map(plainOf)
  const folded = plain.map(fold)
  const count = new Map<string, number>()
  for (const line of folded) count.set(line, (count.get(line) ?? 0) + 1)
  plain.forEach((line, at) => {
    if (kinds[at] !== undefined) return
    const own = folded[at] ?? ''
    const times = count.get(own) ?? 0
    // a title given twice is no furniture; a line that comes back is
    const isTitle = folded.indexOf(own) === kinds.indexOf(undefined)
    if (codeShape.test(line) && (times >= 2 || /\d{4,}/u.test(line))) kinds[at] = 'placeholder'
    else if (times >= 2 && line.length <= 60 && !endsSentence(line) && !opensSpeech(line) && !isTitle)
      kinds[at] = 'other'
  })
  plain.forEach((line, at) => {
    if (kinds[at] !== 'promotion' || !isBareLead(line)) return
    const next = plain[at + 1]
    const isFollowed = kinds.indexOf(undefined, at + 2) >= 0
    if (next !== undefined && kinds[at + 1] === undefined && isFollowed)
      if (isHeadingShaped(next) && !opensSpeech(next)) kinds[at + 1] = 'promotion'
  })
  unmarkTitle(plain, kinds)
  markPageTalk(plain, kinds)
  markMenu(plain, kinds)
  markWriterNote(plain, kinds)
  markEdges(plain, kinds)
  // the sections told at the edges tell a menu round them
  markMenu(plain, kinds)
  markUnderTitle(plain, kinds)
  markInserts(plain, kinds)
  markTail(plain, kinds)
  return kinds
}

/** Finds, marks and reads what of a text's lines is page furniture. Nothing is cut: offsets are those of the text. */
export const findFurniture = (text: string, lines: readonly Line[]): FurnitureFindings => {
  const written = lines.map(({ start, end }) => text.slice(start, end))
  const kinds = kindsOf(written)
  const { first, last } = bodyOf(written.map(plainOf), kinds)
  const judged: JudgedLine[] = []
  let header: string | undefined
  let dated: string | undefined
  let updated: string | undefined
  let origin: string | undefined
  let author: string | undefined
  let outlet: string | undefined
  let bodySeen = 0
  let newsSeen = 0
  lines.forEach((line, at) => {
    const words = written[at] ?? ''
    const kind = kinds[at]
    const furniture: Furniture[] = []
    let news: Range = { start: line.start, end: line.end }
    const mark = (start: number, end: number, as: FurnitureKind): void => {
      const range = trimmed(text, { start, end })
      if (range.end > range.start) furniture.push({ ...range, kind: as })
    }
    const wholly = (as: FurnitureKind): void => {
      mark(line.start, line.end, as)
      news = { start: line.end, end: line.end }
    }
    // the first line of the news itself may open with a header's date
    const isEdge = first < 0 ? at < 6 : at <= first || at >= last
    if (at < first) outlet ??= publisherNamed(plainOf(words))
    const clock = kind === 'dateline' ? readClockLine(plainOf(words)) : undefined
    if (clock) {
      header ??= clock.published
      if (at <= first) updated ??= clock.updated
      wholly('dateline')
      judged.push({ ...line, news, furniture })
      return
    }
    const date = isEdge ? readHeaderDate(words) : undefined
    const imprint = isEdge ? readImprintDate(words) : undefined
    if (imprint !== undefined) {
      header ??= imprint
      wholly('dateline')
      judged.push({ ...line, news, furniture })
      return
    }
    if (date && (date.length === words.length || at === 0)) {
      header ??= date.published
      if (at <= first) updated ??= date.updated
      mark(line.start, line.start + date.length, 'dateline')
      news = trimmed(text, { start: line.start + date.length, end: line.end })
    } else if (kind !== undefined) {
      wholly(kind)
      const plain = plainOf(words)
      if (kind === 'notice') for (const pattern of origins) origin ??= pattern.exec(plain)?.groups?.origin?.trim()
      if (kind === 'credit') {
        if (isPublisherLine(plain)) outlet ??= plain
        else author ??= writerOf(plain) ?? (isFullName.test(plain) ? plain : undefined)
        origin ??= signOff.exec(plain)?.groups?.agency
      }
      judged.push({ ...line, news, furniture })
      return
    } else if (bodySeen === 0 && newsSeen < 4) {
      const lone = isFollowedByNews(kinds, at) ? readLoneDateline(words) : undefined
      // a town alone may be the title; with a whole date it is none
      if (lone && (newsSeen > 0 || lone.published?.length === 10)) {
        dated ??= lone.published
        origin ??= lone.agency
        wholly('dateline')
        judged.push({ ...line, news, furniture })
        return
      }
    }
    const body = text.slice(news.start, news.end)
    if (bodySeen === 0 && endsSentence(body)) {
      const dateline = readDateline(body)
      if (dateline) {
        dated ??= dateline.published
        if (dateline.agency !== undefined && !isLabel(dateline.agency)) origin ??= dateline.agency
        mark(news.start, news.start + dateline.length, 'dateline')
        news = trimmed(text, { start: news.start + dateline.length, end: news.end })
      }
    }
    const left = text.slice(news.start, news.end)
    const tail =
      creditTail.exec(left) ?? agencyPhotoTail.exec(left) ?? (isLastNews(kinds, at) ? signOffTail.exec(left) : null)
    if (tail && tail.index > 0) {
      const { a, b, c } = tail.groups ?? {}
      origin ??= a ?? b ?? c
      mark(news.start + tail.index, news.end, 'credit')
      news = trimmed(text, { start: news.start, end: news.start + tail.index })
    }
    const pageFrom = news.start + pageTailOf(text.slice(news.start, news.end))
    if (pageFrom < news.end) {
      mark(pageFrom, news.end, 'notice')
      news = trimmed(text, { start: news.start, end: pageFrom })
    }
    if (news.end > news.start) {
      newsSeen++
      if (endsSentence(text.slice(news.start, news.end)) && news.end - news.start > 60) bodySeen++
    }
    judged.push({ ...line, news, furniture })
  })
  // the one date over a report is the day its words are of, published then or changed
  const published = header ?? dated ?? updated
  return {
    lines: judged,
    ...(published === undefined ? {} : { published }),
    ...(origin === undefined ? {} : { origin }),
    ...(author === undefined ? {} : { author }),
    ...(outlet === undefined ? {} : { outlet }),
  }
}

const isFollowedByNews = (kinds: readonly (FurnitureKind | undefined)[], at: number): boolean =>
  kinds.slice(at + 1).includes(undefined)
const isLastNews = (kinds: readonly (FurnitureKind | undefined)[], at: number): boolean =>
  !kinds.slice(at + 1).includes(undefined)

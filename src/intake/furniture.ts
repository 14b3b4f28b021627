import { agencyNames } from '../locales/agencies.ts'
import { locales } from '../locales/index.ts'
import { nameParticles } from '../locales/name-particles.ts'
import { isPublisherLine, publisherNamed } from '../locales/own-accounts.ts'
import type { Furniture, FurnitureKind } from '../model/record.ts'
import { fold } from '../text/fold.ts'
import type { Range } from '../text/span.ts'
import { trimmed } from '../text/span.ts'
import { isLabel, readClockLine, readDateline, readHeaderDate, readImprintDate, readLoneDateline } from './dateline.ts'
import type { Line } from './lines.ts'
import { markInserts, markMenu, markPageTalk, markTail, markUnderTitle } from './page-zones.ts'
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

const all = [...locales.values()].map(({ furniture }) => furniture)
const sources = (patterns: readonly RegExp[]): string => patterns.map(({ source }) => source).join('|')

// One page is often furnished in two languages ("Skip to content" over Norwegian news): every lexicon applies to all.
const wholeLines: readonly { readonly kind: FurnitureKind; readonly pattern: RegExp }[] = all.flatMap(({ lines }) =>
  lines.map(({ kind, pattern }) => ({ kind, pattern: new RegExp(`^(?:${pattern.source})[.!:…]?$`, 'iu') })),
)
// nearly every line is none of these, which one look at all of them tells
const anyWholeLine = new RegExp(
  `^(?:${sources(all.flatMap(({ lines }) => lines.map(({ pattern }) => pattern)))})[.!:…]?$`,
  'iu',
)
const leads = all.flatMap((lexicon) =>
  lexicon.leads.map(({ kind, pattern }) => ({ kind, pattern: new RegExp(`^(?:${pattern.source})`, 'iu') })),
)
const anyLead = new RegExp(
  `^(?:${sources(all.flatMap((lexicon) => lexicon.leads.map(({ pattern }) => pattern)))})`,
  'iu',
)
const bylineOpening = new RegExp(`^(?:${sources(all.map(({ bylineWords }) => bylineWords))})\\s*:?\\s+`, 'iu')
const role = sources(all.map(({ roles }) => roles))
const isSection = new RegExp(`^(?:${sources(all.map(({ sections }) => sections))})$`, 'iu')
const pointerOpening = new RegExp(`^(?:${sources(all.map(({ pointers }) => pointers))})\\s+`, 'iu')
const origins = all.flatMap((lexicon) => lexicon.origins)
const creditWord = sources(all.map(({ credit }) => credit))
const agencies = agencyNames
  .map((name) => name.replace(/[.]/gu, '\\.'))
  .sort((a, b) => b.length - a.length)
  .join('|')

const creditLine = new RegExp(
  String.raw`^[([]?(?:(?:${creditWord})\s*(?::|/|by\b|courtesy of\b|credit\b|via\b|©)*\s*[^.!?]{2,90}\.?|©\s*.{2,60}|(?:${agencies})(?: (?:photo|foto|images?))?\s*/\s*[^.!?]{2,50}|[^.!?/]{3,40}\s*/\s*(?:${agencies})(?:\s*(?:/|via)\s*[^.!?/]{2,30})*)[)\]]?$`,
  'iu',
)
const creditTail = new RegExp(
  String.raw`(?<=[\p{L}\p{N}.!?…”"»)]\s)[([]?(?:${creditWord})\s*:?\s*[^!?:]{2,70}?[)\]]?\.?$`,
  'iu',
)
const agencyPhotoTail = new RegExp(
  String.raw`(?<=[.!?…”"»)]\s)[([](?:${agencies})(?: (?:photo|foto|images?)[^()]{0,60}|\s*/\s*[^()]{2,50})[)\]]\.?$`,
  'iu',
)
/** "(NTB)", "©NTB", "/TT/" at a report's end: whose copy it is. */
const signOff = new RegExp(
  String.raw`^[([/]?\s*©?\s*(?<agency>${agencies})(?:\s*[-–/,]\s*(?:${agencies}))*\s*[)\]/]?\.?$`,
  'iu',
)
const signOffTail = new RegExp(
  String.raw`(?<=[.!?…”"»]\s?)(?:\((?:©\s*)?(?<a>${agencies})\)|©\s?(?<b>${agencies})|/(?<c>${agencies})/)\.?$`,
  'iu',
)

const fullName = String.raw`\p{Lu}[\p{L}.'’-]+(?:\s+(?:(?:${[...nameParticles].join('|')})\s+){0,2}\p{Lu}[\p{L}.'’-]+){1,3}`
/** What may follow "By": names, joined by a comma or a short word ("and", "og"), and after them an office or a place. */
const writers = new RegExp(
  String.raw`^(?<author>${fullName}(?:(?:\s*[,&]|\s+\p{Ll}{1,3})\s+${fullName})*)(?:\s*[,|(–-]\s*.{2,60}|\s+\p{Ll}{1,4}\s+\p{Lu}.{1,40})?$`,
  'u',
)
const isFullName = new RegExp(`^${fullName}$`, 'u')
const isRole = new RegExp(`^(?:${role})$`, 'iu')
const writerWithRole = new RegExp(String.raw`^(?<author>${fullName})\s*[,|–-]?\s+(?<role>.{4,60})$`, 'u')
const agencyList = new RegExp(String.raw`^(?:${agencies})(?:\s*[-–/,&]\s*(?:${agencies}))*$`, 'iu')

/** The writer whom a line names: "Av Kari Nordli, Riga", "Kari Nordli | Journalist"; absent where it is no such line. */
const writerOf = (plain: string): string | undefined => {
  const opening = bylineOpening.exec(plain)
  if (opening) return writers.exec(plain.slice(opening[0].length))?.groups?.author
  const { author, role: office = '' } = writerWithRole.exec(plain)?.groups ?? {}
  return author !== undefined && isRole.test(office) ? author : undefined
}

/** "Av NTB", "NTB-AFP": a line that names agencies alone. */
const isAgencyLine = (plain: string): boolean => agencyList.test(plain.replace(bylineOpening, ''))

/** "Les også Slik ble grensen stengt": no colon, but a title follows. */
const isPointer = (plain: string): boolean => {
  const opening = pointerOpening.exec(plain)
  return opening !== null && /^[\p{Lu}\p{N}«"“–]/u.test(plain.slice(opening[0].length)) && !/[.,]$/u.test(plain)
}

/** A picture's or an advertisement's code left behind by the page: "X80003", "IMG_2041.jpg", "[video]". */
const placeholderShape =
  /^(?:[A-Z]{1,4}[-_]?\d{4,}[A-Z0-9]*|\d{6,}|[\w-]+\.(?:jpe?g|png|webp|gif|svg|mp4)|\[[^\]]{1,40}\]|\{\{?[^}]*\}?\}|<!--.*-->|!\[[^\]]*\]\([^)]*\))$/u
const codeShape = /^(?=.*\d)[A-Z0-9][A-Z0-9_-]{2,11}$/u
const addressShape = /^(?:https?:\/\/|www\.)\S+$|^\S+@\S+\.\w{2,}$|^(?:[#@][\p{L}\p{N}_]+[\s,]*)+$/u
/** Single letters and signs, or a counter's numbers: "A- A A+", "x", "0:00 / 2:41". */
const wordless = /^(?:(?:\p{L}[+−-]?(?:\s+|$)){1,4}|[\d:/\s]{1,11}|[^\p{L}\p{N}]{1,4})$/u
const ruleShape = /^(?:[-*_=~·•.]\s?){3,}$/u

/** "Hjem | Nyheter | Sport", "Home > World": short items between separators. */
const isNavigationRow = (plain: string): boolean => {
  const items = plain.split(/\s*[|»›·•>]\s*|\s\/\s/u).filter(Boolean)
  return (
    items.length >= 3 &&
    plain.length <= 160 &&
    items.every((item) => item.length <= 25 && item.split(/\s+/u).length <= 3) &&
    !endsSentence(plain)
  )
}

/** "Print version | Subscribe to press releases": two or more of them, of which one is known for the page's by itself. */
const isKnownRow = (plain: string): boolean => {
  const items = plain.split(/\s+[|›·•]\s+/u).filter(Boolean)
  return (
    items.length >= 2 &&
    items.every((item) => item.length <= 40 && !endsSentence(item)) &&
    items.some((item) => wholeLines.some(({ kind, pattern }) => kind !== 'credit' && pattern.test(item)))
  )
}

/** The share of a Markdown line that is link text: a line of links is a menu. */
const isLinks = (written: string): boolean => {
  const links = [...written.matchAll(/\[([^\]]*)\]\([^)]*\)/gu)]
  if (links.length === 0) return false
  const rest = links.reduce((text, [link]) => text.replace(link, ''), written).replace(/[\s|·•*>-]/gu, '')
  return rest.length <= 3 && !/[.!?]$/u.test(links.at(-1)?.[1] ?? '')
}

/** What a line is by itself, whatever stands round it. */
const kindAlone = (written: string): FurnitureKind | undefined => {
  const plain = plainOf(written)
  if (plain === '') return ruleShape.test(written) ? 'other' : undefined
  if (ruleShape.test(written)) return 'other'
  if (placeholderShape.test(written)) return 'placeholder'
  if (addressShape.test(plain)) return 'other'
  if (plain.length <= 220) {
    const known = anyWholeLine.test(plain) ? wholeLines.find(({ pattern }) => pattern.test(plain)) : undefined
    if (known) return known.kind
    const lead = anyLead.test(plain) ? leads.find(({ pattern }) => pattern.test(plain)) : undefined
    if (lead) return lead.kind
    if (creditLine.test(plain) || signOff.test(plain)) return 'credit'
    if (writerOf(plain) !== undefined || isAgencyLine(plain)) return 'credit'
    if (isPointer(plain)) return 'promotion'
  }
  if (isNavigationRow(plain) || isKnownRow(plain) || isLinks(written)) return 'navigation'
  return undefined
}

/** "READ MORE:" with nothing after it: the next line is where it leads. */
const isBareLead = (plain: string): boolean =>
  leads.some(
    ({ pattern }) =>
      pattern.exec(plain)?.[0].length === plain.length || pattern.exec(`${plain}: `)?.[0].length === plain.length + 2,
  )

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

/**
 * Marks what is furniture only above the first sentence or below the last: a section's name, a line with nothing but a
 * time, a writer's name beside one of these.
 */
const markEdges = (plain: readonly string[], kinds: (FurnitureKind | undefined)[]): void => {
  const { first, last } = bodyOf(plain, kinds)
  const edge = plain.flatMap((_, at) => (kinds[at] === undefined && (at < first || at > last) ? [at] : []))
  for (const at of edge) {
    const line = plain[at] ?? ''
    const items = line.split(/\s*[/|>»›·•]\s*/u).filter(Boolean)
    if (readClockLine(line)) kinds[at] = 'dateline'
    // "A- A A+", "0:00": buttons and counters, no words
    else if (wordless.test(line)) kinds[at] = 'other'
    // whose release it is, above or under its title
    else if (
      at < first &&
      isPublisherLine(line) &&
      edge.some((other) => other < first && other !== at && kinds[other] === undefined)
    )
      kinds[at] = 'credit'
    else if (isRole.test(line)) kinds[at] = 'credit'
    else if (items.length > 0 && items.every((item) => isSection.test(item))) kinds[at] = 'navigation'
  }
  const title = kinds.indexOf(undefined)
  for (const at of edge)
    if (
      at !== title &&
      isFullName.test(plain[at] ?? '') &&
      [kinds[at - 1], kinds[at + 1]].some((kind) => kind === 'dateline' || kind === 'credit')
    )
      kinds[at] ??= 'credit'
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
  markPageTalk(plain, kinds)
  markMenu(plain, kinds)
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
    } else if (bodySeen === 0 && newsSeen > 0 && newsSeen < 4) {
      const lone = isFollowedByNews(kinds, at) ? readLoneDateline(words) : undefined
      if (lone) {
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

import { agencyNames } from '../locales/agencies.ts'
import { locales } from '../locales/index.ts'
import { nameParticles } from '../locales/name-particles.ts'
import type { FurnitureKind } from '../model/record.ts'
import { endsSentence, hasReportingClause, plainOf } from './shape.ts'

const all = [...locales.values()].map(({ furniture }) => furniture)
const sources = (patterns: readonly RegExp[]): string => patterns.map(({ source }) => source).join('|')

/**
 * A line of the page may stand in brackets: "(Updates with quotes)". A pattern that names no class of Unicode goes
 * without its flag: V8 then takes a quarter of the time to compile it, and half to try it.
 */
const wholeLine = (pattern: string): RegExp =>
  new RegExp(String.raw`^[([]?(?:${pattern})[.!:…]?[)\]]?$`, pattern.includes(String.raw`\p{`) ? 'iu' : 'i')

// One page is often furnished in two languages ("Skip to content" over Norwegian news): every lexicon applies to all.
// Each pattern by itself: V8 leaves one of more than 20 kB, as all together are, unoptimised.
const wholeLines: readonly { readonly kind: FurnitureKind; readonly pattern: RegExp }[] = all.flatMap(({ lines }) =>
  lines.map(({ kind, pattern }) => ({ kind, pattern: wholeLine(pattern.source) })),
)
const kindOfWholeLine = (plain: string): FurnitureKind | undefined =>
  wholeLines.find(({ pattern }) => pattern.test(plain))?.kind

const zoneNote = wholeLine(sources(all.map((lexicon) => lexicon.zoneNote)))
const leads = all.flatMap((lexicon) =>
  lexicon.leads.map(({ kind, pattern }) => ({ kind, pattern: new RegExp(`^(?:${pattern.source})`, 'iu') })),
)
export const anyLead = new RegExp(
  `^(?:${sources(all.flatMap((lexicon) => lexicon.leads.map(({ pattern }) => pattern)))})`,
  'iu',
)
const bylineOpening = new RegExp(`^(?:${sources(all.map(({ bylineWords }) => bylineWords))})\\s*:?\\s+`, 'iu')
const role = sources(all.flatMap(({ roles, whereabouts }) => (whereabouts ? [roles, whereabouts] : [roles])))
export const isSection = new RegExp(`^(?:${sources(all.map(({ sections }) => sections))})$`, 'iu')
const pointerOpening = new RegExp(`^(?:${sources(all.map(({ pointers }) => pointers))})\\s+`, 'iu')
export const origins = all.flatMap((lexicon) => lexicon.origins)
const creditWord = sources(all.map(({ credit }) => credit))
const agencies = agencyNames
  .map((name) => name.replace(/[.]/gu, '\\.'))
  .sort((a, b) => b.length - a.length)
  .join('|')

const creditLine = new RegExp(
  String.raw`^[([]?(?:(?:${creditWord})\s*(?::|/|by\b|courtesy of\b|credit\b|via\b|©)*\s*[^.!?]{2,90}\.?|©\s*.{2,60}|(?:${agencies})(?: (?:photo|foto|images?))?\s*/\s*[^.!?]{2,50}|[^.!?/]{3,40}\s*/\s*(?:${agencies})(?:\s*(?:/|via)\s*[^.!?/]{2,30})*)[)\]]?$`,
  'iu',
)
export const creditTail = new RegExp(
  String.raw`(?<=[\p{L}\p{N}.!?…”"»)]\s)[([]?(?:${creditWord})\s*:?\s*[^!?:]{2,70}?[)\]]?\.?$`,
  'iu',
)
export const agencyPhotoTail = new RegExp(
  String.raw`(?<=[.!?…”"»)]\s)[([](?:${agencies})(?: (?:photo|foto|images?)[^()]{0,60}|\s*/\s*[^()]{2,50})[)\]]\.?$`,
  'iu',
)
/** "(NTB)", "©NTB", "/TT/" at a report's end: whose copy it is. */
export const signOff = new RegExp(
  String.raw`^[([/]?\s*©?\s*(?<agency>${agencies})(?:\s*[-–/,]\s*(?:${agencies}))*\s*[)\]/]?\.?$`,
  'iu',
)
export const signOffTail = new RegExp(
  String.raw`(?<=[.!?…”"»]\s?)(?:\((?:©\s*)?(?<a>${agencies})\)|©\s?(?<b>${agencies})|/(?<c>${agencies})/)\.?$`,
  'iu',
)

const fullName = String.raw`\p{Lu}[\p{L}.'’-]+(?:\s+(?:(?:${[...nameParticles].join('|')})\s+){0,2}\p{Lu}[\p{L}.'’-]+){1,3}`
/** What may follow "By": names, joined by a comma or a short word ("and", "og"), and after them an office or a place. */
const writers = new RegExp(
  String.raw`^(?<author>${fullName}(?:(?:\s*[,&]|\s+\p{L}{1,3})\s+${fullName})*)(?:\s*[,|(–-]\s*.{2,60}|\s+\p{Ll}{1,4}\s+\p{Lu}.{1,40})?$`,
  'u',
)
export const isFullName = new RegExp(`^${fullName}$`, 'u')
export const isRole = new RegExp(`^(?:${role})$`, 'iu')
const writerWithRole = new RegExp(String.raw`^(?<author>${fullName})\s*[,|–-]?\s+(?<role>.{4,60})$`, 'u')
const roleWithWriter = new RegExp(String.raw`^(?<role>[^:]{4,60}?):?\s+(?<author>${fullName})$`, 'u')
const agencyList = new RegExp(String.raw`^(?:${agencies})(?:\s*[-–/,&]\s*(?:${agencies}))*$`, 'iu')

/** "Av utenriksredaksjonen", "By a staff reporter": writers by what they are. */
const isUnnamedWriter = (plain: string): boolean => {
  const opening = bylineOpening.exec(plain)
  return opening !== null && plain.length <= 60 && isRole.test(plain.slice(opening[0].length))
}

/** The writer whom a line names: "Av Kari Nordli, Riga", "Kari Nordli | Journalist", "Journalist Kari Nordli"; absent where it is no such line. */
export const writerOf = (plain: string): string | undefined => {
  const opening = bylineOpening.exec(plain)
  if (opening) return writers.exec(plain.slice(opening[0].length))?.groups?.author
  for (const shape of [writerWithRole, roleWithWriter]) {
    const { author, role: office = '' } = shape.exec(plain)?.groups ?? {}
    if (author !== undefined && isRole.test(office)) return author
  }
  return undefined
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
export const codeShape = /^(?=.*\d)[A-Z0-9][A-Z0-9_-]{2,11}$/u
const addressShape = /^(?:https?:\/\/|www\.)\S+$|^\S+@\S+\.\w{2,}$|^(?:[#@][\p{L}\p{N}_]+[\s,]*)+$/u
/** Single letters and signs, or a counter's numbers: "A- A A+", "x", "0:00 / 2:41". */
export const wordless = /^(?:(?:\p{L}[+−-]?(?:\s+|$)){1,4}|[\d:/\s]{1,11}|[^\p{L}\p{N}]{1,4})$/u
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

/** "Send tips in confidence: desk@harbour.example.org": short, and what it ends with is where to write. */
const endsWithAddress = /^[^"“”«»„]{0,140}(?:[\s(:]\S+@\S+\.\w{2,}|:\s*(?:https?:\/\/|www\.)\S+)[).]?$/u

/** A short line, or one sentence of it, as the lexicons know it. */
const kindBySentence = (plain: string): FurnitureKind | undefined =>
  kindOfWholeLine(plain) ?? (zoneNote.test(plain) ? 'notice' : undefined)

/** A page speaks briefly: longer sentences are not even looked up. */
const longestPageSentence = 70

/** "This page is now closed. Thank you for reading.": every sentence of the line is the page's. */
const kindOfAllSentences = (plain: string): FurnitureKind | undefined => {
  const sentences = plain.split(/(?<=\p{L}{2}[.!?])\s+/u)
  if (sentences.length < 2 || sentences.some(({ length }) => length > longestPageSentence)) return undefined
  // the last tells soonest: few lines end as a page does
  const kind = kindBySentence(sentences.at(-1) ?? '')
  return kind !== undefined && sentences.every((sentence) => kindBySentence(sentence) !== undefined) ? kind : undefined
}

/** How the news' last paragraph may go over into the page: one more sentence without quotation marks. */
const lastSentence = /(?<=[.!?…”"»]\s)\p{Lu}[^.!?:"“”«»„]{12,70}[.!]$/u

/** Where the sentences begin that are the page's at a paragraph's end: "… has left. This page is now closed." */
export const pageTailOf = (paragraph: string): number => {
  let end = paragraph.length
  for (;;) {
    const left = paragraph.slice(0, end).trimEnd()
    const at = lastSentence.exec(left)?.index
    if (at === undefined || kindBySentence(left.slice(at)) !== 'notice') return end
    end = at
  }
}

/** What a line is by itself, whatever stands round it. */
export const kindAlone = (written: string): FurnitureKind | undefined => {
  const plain = plainOf(written)
  if (plain === '') return ruleShape.test(written) ? 'other' : undefined
  if (ruleShape.test(written)) return 'other'
  if (placeholderShape.test(written)) return 'placeholder'
  if (addressShape.test(plain)) return 'other'
  if (plain.length <= 220) {
    const known = kindOfWholeLine(plain)
    if (known && !hasReportingClause(plain)) return known
    const lead = anyLead.test(plain) ? leads.find(({ pattern }) => pattern.test(plain)) : undefined
    if (lead) return lead.kind
    const allSentences = kindOfAllSentences(plain)
    if (allSentences) return allSentences
    if (zoneNote.test(plain) || endsWithAddress.test(plain)) return 'notice'
    if (creditLine.test(plain) || signOff.test(plain)) return 'credit'
    if (writerOf(plain) !== undefined || isUnnamedWriter(plain) || isAgencyLine(plain)) return 'credit'
    if (isPointer(plain)) return 'promotion'
  }
  if (isNavigationRow(plain) || isKnownRow(plain) || isLinks(written)) return 'navigation'
  return undefined
}

/** "READ MORE:" with nothing after it: the next line is where it leads. */
export const isBareLead = (plain: string): boolean =>
  leads.some(
    ({ pattern }) =>
      pattern.exec(plain)?.[0].length === plain.length || pattern.exec(`${plain}: `)?.[0].length === plain.length + 2,
  )

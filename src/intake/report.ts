import { locales } from '../locales/index.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { sha256 } from '../model/ids.ts'
import type { Block, Report } from '../model/record.ts'
import { trimmed } from '../text/span.ts'
import type { BareBlock } from './blocks.ts'
import { blocksOf } from './blocks.ts'
import { readStatedDate } from './dates.ts'
import { decode } from './decode.ts'
import { formatOf } from './format.ts'
import type { Stated } from './frontmatter.ts'
import { readFrontMatter } from './frontmatter.ts'
import { findFurniture } from './furniture.ts'
import { type Detected, detectLanguage, languageTag } from './language.ts'
import { linesOf } from './lines.ts'
import { plainOf } from './shape.ts'
import type { Source } from './source.ts'
import { mostBytes } from './source.ts'

export interface IntakeOptions {
  /** A publication date for reports that have none of their own: EDTF or a date in words. */
  readonly date?: string
}

export interface Intake {
  /** Absent where there was nothing to read. */
  readonly report?: Report
  readonly diagnostics: readonly Diagnostic[]
}

const none = (source: string, code: string, message: string): Intake => ({
  diagnostics: [{ code, severity: 'error', source, message }],
})

const news = (text: string, blocks: readonly BareBlock[]): string =>
  blocks
    .filter(({ kind }) => kind !== 'furniture')
    .map(({ start, end }) => text.slice(start, end))
    .join('\n')

const languageOfBlock = (text: string, block: BareBlock, report: string, detect: Detect): string => {
  if (block.kind === 'furniture') return report
  const words = text.slice(block.start, block.end)
  if (!isEnough(withoutNames(words))) return report
  const { language, certain } = detect(words)
  return certain ? language : report
}

/** What has no capital: names say nothing of the language they stand in. */
const withoutNames = (words: string): string => words.replace(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}’'.-]*/gu, '')

const isEnough = (words: string): boolean => fewestInARow.test(words)

type Detect = (words: string) => Detected

/** A detector that looks at a paragraph once: its language is asked for to tell the report's, and again by itself. */
const detectingOnce = (): Detect => {
  const known = new Map<string, Detected>()
  return (words) => {
    const before = known.get(words)
    if (before) return before
    const plain = withoutNames(words)
    const detected = detectLanguage(isEnough(plain) ? plain : words)
    known.set(words, detected)
    return detected
  }
}

/** Below this a block says too little of its language, and has its report's. */
const fewestWords = 8
const fewestInARow = new RegExp(String.raw`(?:\p{L}+\P{L}+){${fewestWords - 1}}\p{L}`, 'u')

/** The language of most of a report, its paragraphs told one by one: a long quotation in another does not sway it. */
const detectedOf = (text: string, blocks: readonly BareBlock[], detect: Detect): string => {
  const lengths = new Map<string, number>()
  for (const { kind, start, end } of blocks) {
    const words = text.slice(start, end)
    if (kind === 'furniture' || words.split(/\s+/u).length < fewestWords) continue
    const { language, certain } = detect(words)
    const weight = certain ? 1 : 0.7
    lengths.set(language, (lengths.get(language) ?? 0) + weight * (end - start))
  }
  const [most] = [...lengths].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return most?.[0] ?? detect(news(text, blocks)).language
}

/** Tells the language of a report: what is stated where it is a language, else what its words speak for. */
const languageOf = (text: string, blocks: readonly BareBlock[], stated: string | undefined, detect: Detect): string => {
  const detected = (): string => detectedOf(text, blocks, detect)
  const tag = stated === undefined ? undefined : languageTag(stated)
  if (tag === undefined) return detected()
  // "no" is Norwegian of either kind; only its words say which
  if (tag !== 'no') return tag
  const language = detected()
  return language === 'nn' ? 'nn' : 'nb'
}

/**
 * Reads one source's bytes into a report, or into a diagnostic that says why not. A pure function of its arguments:
 * the same bytes give the same report, whatever was read before. The text is the file's, to the character (a byte order
 * mark is none), so that spans are places in the file; its front matter is a block that nothing is read from. Of an HTML
 * page it is the main text that `withPage` found. The id and `sha256` are those of the bytes.
 */
export const takeIn = (
  { source, bytes, stated: beside = {}, mediaType, page }: Source,
  options: IntakeOptions = {},
): Intake => {
  if (bytes.length === 0)
    return none(source, 'empty_file', 'The file is empty; expected a report. Nothing was read from it.')
  if (bytes.length > mostBytes)
    return none(
      source,
      'file_too_large',
      `The file has ${Math.round(bytes.length / 1024 / 1024)} MB; a report has at most ${mostBytes / 1024 / 1024}. Split it into its reports.`,
    )
  const format = formatOf(source, bytes, mediaType)
  if (format.kind === 'unread')
    return none(
      source,
      'not_read_yet',
      `This is ${format.name}; only plain text, Markdown and HTML are read as yet. Save its text as .txt or .md.`,
    )
  if (format.kind === 'binary')
    return none(source, 'binary_file', 'The bytes are no text; expected plain text, Markdown or HTML.')
  if (format.kind === 'page' && !page)
    return none(
      source,
      'no_main_text',
      'No text was found in this page; it may be put there by scripts when it is looked at. Open it in a browser, copy its text and hand that in.',
    )

  const diagnostics: Diagnostic[] = []
  const tell = (code: string, severity: Diagnostic['severity'], message: string): void => {
    diagnostics.push({ code, severity, source, message })
  }
  const decoded = page ? { ...page, encoding: 'its encoding' } : decode(bytes)
  if (decoded.broken > 0)
    tell(
      'encoding_broken',
      'warning',
      `${decoded.broken} characters could not be read as ${decoded.encoding} and stand as U+FFFD; save the file as UTF-8.`,
    )

  const front = page ? undefined : readFrontMatter(decoded.text)
  const { text } = decoded
  const from = front?.end ?? 0
  if (text.slice(from).trim() === '')
    return none(
      source,
      'empty_file',
      'The file has no text besides its front matter or white space. Nothing was read from it.',
    )
  const stated: Stated = { ...page?.stated, ...beside, ...front?.stated }
  const found = findFurniture(text, linesOf(text, from))
  const withDashes = blocksOf(text, found.lines, false)
  const detect = detectingOnce()
  const language = languageOf(text, withDashes, stated.language, detect)
  const locale = locales.get(language)
  const bare = [
    // front matter stands in the file and was not on the page: no words of the report, and no furniture of its page
    ...(front ? [{ ...trimmed(text, { start: 0, end: from }), kind: 'furniture' as const }] : []),
    ...(locale?.furniture.hyphenOpensSpeech ? blocksOf(text, found.lines, true) : withDashes),
  ]
  const blocks: readonly Block[] = bare.map((block) => ({
    start: block.start,
    end: block.end,
    kind: block.kind,
    language: languageOfBlock(text, block, language, detect),
  }))
  const isRead = locale !== undefined
  if (!isRead)
    tell(
      'language_not_read',
      'warning',
      `The language is ${language === 'und' ? 'unknown' : `"${language}"`}; read are ${[...locales.keys()].join(', ')}. The report is kept and shown, and not read further.`,
    )
  for (const block of blocks)
    if (isRead && block.kind !== 'furniture' && !locales.has(block.language))
      diagnostics.push({
        code: 'language_not_read',
        severity: 'note',
        source,
        place: { start: block.start, end: block.end },
        message: `A paragraph is in "${block.language}", which is not read.`,
      })

  const published = publishedOf(stated.published, found.published, options.date, tell)
  const title = stated.title ?? titleOf(text, blocks)
  const origin = stated.origin ?? found.origin
  const author = stated.author ?? found.author
  const outlet = stated.outlet ?? found.outlet
  const hash = sha256(bytes)
  const report: Report = {
    id: `r-${hash.slice(0, 12)}`,
    source,
    sha256: hash,
    ...(title === undefined ? {} : { title }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(author === undefined ? {} : { author }),
    ...(stated.url === undefined ? {} : { url: stated.url }),
    language,
    ...(published === undefined ? {} : { published }),
    text,
    furniture: found.lines.flatMap(({ furniture }) => furniture),
    blocks,
    // an outlet's own copy was first published by itself
    ...(origin === undefined || origin.toLowerCase() === outlet?.toLowerCase() ? {} : { origin }),
    read: isRead,
  }
  return { report, diagnostics }
}

/** The date that stands highest: what is stated beside the text, then what the text says of itself, then the option. */
const publishedOf = (
  stated: string | undefined,
  found: string | undefined,
  option: string | undefined,
  tell: (code: string, severity: Diagnostic['severity'], message: string) => void,
): string | undefined => {
  if (stated !== undefined) {
    const date = readStatedDate(stated)
    if (date !== undefined) return date
    tell(
      'date_not_understood',
      'warning',
      `The publication date "${stated}" is no date; expected one like 2025-02-27. It was left out.`,
    )
  }
  if (found !== undefined) return found
  return option === undefined ? undefined : readStatedDate(option)
}

const titleOf = (text: string, blocks: readonly Block[]): string | undefined => {
  const first = blocks.find(({ kind }) => kind !== 'furniture')
  if (first?.kind !== 'title' && first?.kind !== 'quote-heading') return undefined
  return plainOf(text.slice(first.start, first.end))
}

import type { Block } from '../model/record.ts'
import type { Range } from '../text/span.ts'
import type { JudgedLine } from './furniture.ts'
import {
  captionWordAt,
  endsSentence,
  hasReportingClause,
  isHeadingShaped,
  opensSpeech,
  opensWithLabel,
  plainOf,
} from './shape.ts'

/** A block whose language is still to be told. */
export type BareBlock = Omit<Block, 'language'>

/** Where the words of a line begin and end, its Markdown marks left outside: "## Talks" gives "Talks". */
const withoutMarks = (text: string, { start, end }: Range): Range => {
  const line = text.slice(start, end)
  const front = /^(?:(?:#{1,6}\s+|>\s*)*(?:(?:[*•·+]|\d{1,2}[.)])\s+)?)/u.exec(line)?.[0].length ?? 0
  const back = /^#{1,6}\s/u.test(line) ? (/\s+#{1,6}$/u.exec(line)?.[0].length ?? 0) : 0
  const inner = /^(\*\*|__)(?=\S).*\S\1$/u.exec(line.slice(front, line.length - back))?.[1]?.length ?? 0
  return front + back + 2 * inner >= line.length
    ? { start, end }
    : { start: start + front + inner, end: end - back - inner }
}

interface Candidate {
  readonly line: JudgedLine
  readonly at: number
  readonly words: string
  readonly plain: string
}

/** The kind of a line by its own marks: Markdown says what it is. */
const markedKind = ({ words }: Candidate): Block['kind'] | undefined => {
  if (/^#{1,6}\s/u.test(words)) return opensSpeech(plainOf(words)) ? 'quote-heading' : 'heading'
  if (/^(?:[*•·+]|\d{1,2}[.)])\s/u.test(words)) return 'list-item'
  return undefined
}

/** Lines that open with a hyphen, one under the other, are a list, and with empty lines between are what people said. */
const isInList = (candidates: readonly Candidate[], at: number): boolean => {
  const isHyphen = (candidate: Candidate | undefined): boolean =>
    candidate !== undefined && /^-\s/u.test(candidate.words)
  const [before, here, after] = [candidates[at - 1], candidates[at], candidates[at + 1]]
  if (!isHyphen(here) || !here) return false
  return (isHyphen(before) && here.line.gap === 0) || (isHyphen(after) && after?.line.gap === 0)
}

const hasCredit = (line: JudgedLine | undefined): boolean =>
  line?.furniture.some(({ kind }) => kind === 'credit') ?? false
const isPlaceholder = (line: JudgedLine | undefined): boolean =>
  line?.furniture.some(({ kind }) => kind === 'placeholder') ?? false
const isWholly = (line: JudgedLine): boolean => line.news.start === line.news.end

/** Tells whether a line is the text under a picture, by its words and by the credit and the picture's code beside it. */
const isCaption = (lines: readonly JudgedLine[], { line, at, plain }: Candidate, isFirst: boolean): boolean => {
  if (opensSpeech(plain) || plain.length > 420) return false
  const next = lines[at + 1]
  const creditAfter = hasCredit(line) || (next !== undefined && isWholly(next) && hasCredit(next))
  const codeBefore = isPlaceholder(lines[at - 1])
  const stops = endsSentence(plain)
  const wordAt = captionWordAt(plain)
  if (wordAt === 0 || (wordAt > 0 && (!stops || /\(/u.test(plain.charAt(wordAt))))) return true
  if (isFirst) return false
  if (codeBefore && (creditAfter || (!stops && plain.split(/\s+/u).length >= 6))) return true
  if (!creditAfter) return false
  if (!stops || opensWithLabel(plain) || hasCredit(line)) return true
  // a credit straight under a short line, where paragraphs stand apart, goes with that line
  const isSpaced = lines.filter(({ gap }) => gap > 0).length > lines.length / 2
  return next !== undefined && next.gap === 0 && isSpaced && plain.length <= 240
}

/**
 * Makes blocks of judged lines: what is furniture, and for the rest the title, headings, captions, speech dashes, list
 * items and paragraphs. `opensSpeechByHyphen` says whether "- " opens speech in the report's language. In order of the
 * text; together they cover all of it but white space and Markdown's own marks.
 */
export const blocksOf = (
  text: string,
  lines: readonly JudgedLine[],
  opensSpeechByHyphen: boolean,
): readonly BareBlock[] => {
  const candidates: readonly Candidate[] = lines.flatMap((line, at) => {
    if (isWholly(line)) return []
    const words = text.slice(line.news.start, line.news.end)
    return [{ line, at, words, plain: plainOf(words) }]
  })
  const captions = candidates.map((candidate, at) => isCaption(lines, candidate, at === 0))
  const isBody = (at: number): boolean => {
    const candidate = candidates[at]
    return candidate !== undefined && captions[at] === false && !isHeadingShaped(candidate.plain)
  }
  const kindAt = (at: number): Block['kind'] => {
    const candidate = candidates[at]
    if (!candidate) return 'paragraph'
    const { plain } = candidate
    if (captions[at]) return 'caption'
    const marked = markedKind(candidate)
    if (marked === 'list-item') return marked
    const isHyphen = /^-/u.test(plain)
    const isSpeech = opensSpeech(plain) && (!isHyphen || (opensSpeechByHyphen && !isInList(candidates, at)))
    if (isHyphen && !isSpeech && /^-\s/u.test(plain)) return 'list-item'
    const bodyFollows = candidates.slice(at + 1).some((_, ahead) => isBody(at + 1 + ahead))
    const heads = bodyFollows && isHeadingShaped(plain)
    if (isSpeech) return heads && !hasReportingClause(plain) && !/[?!]$/u.test(plain) ? 'quote-heading' : 'quote'
    if (marked !== undefined) return at === 0 ? 'title' : marked
    if (at === 0 && bodyFollows && !endsSentence(plain) && plain.length <= 200) return 'title'
    return heads ? 'heading' : 'paragraph'
  }
  const blocks: BareBlock[] = lines.flatMap((line) =>
    line.furniture.map(({ start, end }) => ({ start, end, kind: 'furniture' as const })),
  )
  candidates.forEach(({ line }, at) => {
    blocks.push({ ...withoutMarks(text, line.news), kind: kindAt(at) })
  })
  return blocks.sort((a, b) => a.start - b.start)
}

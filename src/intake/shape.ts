import { locales } from '../locales/index.ts'

/** A line without the marks of Markdown at its edges: "## Talks", "**Foto:** NTB", "> quoted", "[text](address)". */
export const plainOf = (written: string): string =>
  written
    .replace(/^(?:#{1,6}\s+|>\s*)+/u, '')
    .replace(/\s+#{1,6}$/u, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/gu, '$1')
    .replace(/^(\*\*|__|\*|_)(?=\S)(.*\S)\1$/u, '$2')
    .replace(/\*\*/gu, '')
    // a single space stays as it is: nearly all are
    .replace(/\s{2,}|[^\S ]/gu, ' ')
    .trim()

const finalStop = /[.!?…:;][)\]"'”’»«“*_]*$/u

/** Tells whether a line ends as a sentence or an introduction does. */
export const endsSentence = (line: string): boolean => finalStop.test(line.trimEnd())

/** Tells whether a line is opened by a speech dash; a hyphen-minus needs a space or a capital after it. A dash before an account's name signs a post. */
export const opensSpeech = (line: string): boolean =>
  !/^[–—].*\(@\w+\)/u.test(line) && /^(?:[–—―]\s*[^\s\d–—―-]|-{1,2}\s*[\p{Lu}"“«„‘'(])/u.test(line)

const longest = 120
const mostWords = 16

/** Tells whether a line could head others: short, and no sentence with a full stop. A question or a quotation may. */
export const isHeadingShaped = (line: string): boolean => {
  const plain = plainOf(line)
  const words = plain.split(/\s+/u).length
  if (plain.length === 0 || plain.length > longest || words > mostWords) return false
  return !endsSentence(plain) || (/[?!][)"'”’»«]*$/u.test(plain) && words <= 9)
}

const saying = new RegExp([...locales.values()].map(({ furniture }) => furniture.saying.source).join('|'), 'iu')

/** Tells whether a quoting line says who speaks: then it is no heading. */
export const hasReportingClause = (line: string): boolean => saying.test(line)

const captionWords = new RegExp(
  [...locales.values()].map(({ furniture }) => `(?:${furniture.captionWords.source})`).join('|'),
  'iu',
)

/** Where a word stands that only a caption has ("not pictured"); -1 without one. */
export const captionWordAt = (line: string): number => line.search(captionWords)

/** "SMIL: Statsministeren …": a word in capitals and a colon, as captions begin. */
export const opensWithLabel = (line: string): boolean => /^\p{Lu}[\p{Lu}\p{M}\s-]{2,30}:\s/u.test(line)

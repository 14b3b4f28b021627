import type { Sentence } from '../../language/analysis.ts'
import type { Locale } from '../../locales/locale.ts'

/** Tokens of a name, `first` to `last`, half-open. */
export interface NameRange {
  readonly first: number
  readonly last: number
}

const opens = /^["“”„«»‘]$/u

/** The words of some tokens as written, white space made one blank. */
export const wordsOf = (sentence: Sentence, { first, last }: NameRange): string =>
  sentence.tokens
    .slice(first, last)
    .map((token, i, all) => (i > 0 && token.start > (all[i - 1]?.end ?? token.start) ? ' ' : '') + token.form)
    .join('')

/** The name as written: a possessive ending of its last word and a nickname in quotation marks left off. */
export const nameText = (sentence: Sentence, range: NameRange, locale: Locale): string => {
  const { tokens } = sentence
  const { genitiveEndings } = locale.offices
  let { last } = range
  while (last - 1 > range.first && genitiveEndings.includes(tokens[last - 1]?.lower ?? '')) last--
  const parts: string[] = []
  let from = range.first
  for (let at = range.first; at < last; at++) {
    if (!opens.test(tokens[at]?.form ?? '') || at === range.first) continue
    const close = closingAfter(sentence, at, last)
    if (close === undefined) continue
    parts.push(wordsOf(sentence, { first: from, last: at }))
    from = close + 1
    at = close
  }
  const written = [...parts, wordsOf(sentence, { first: from, last })].filter((part) => part !== '').join(' ')
  const final = tokens[last - 1]
  if (/['’]s$/iu.test(written)) return written.slice(0, -2)
  const isGenitive =
    last === range.last &&
    !isClosed(sentence, range) &&
    final !== undefined &&
    genitiveEndings.includes('s') &&
    /[^s]s$/u.test(final.form) &&
    (final.feats.Case === 'Gen' || final.lowerLemma === final.form.slice(0, -1).toLowerCase())
  return isGenitive ? written.slice(0, -1) : written
}

/** "Islands statsminister, Hrafnhildur Sólnes, beder": between commas nothing is owned by the name. */
const isClosed = ({ tokens }: Sentence, { first, last }: NameRange): boolean =>
  tokens[first - 1]?.form === ',' && tokens[last]?.form === ','

/** The closing mark of a nickname that opens at a token: at most three words between. */
export const closingAfter = (sentence: Sentence, open: number, before: number): number | undefined => {
  if (!opens.test(sentence.tokens[open]?.form ?? '')) return undefined
  for (let at = open + 2; at < before && at <= open + 4; at++)
    if (/^["”“»«’]$/u.test(sentence.tokens[at]?.form ?? '')) return at
  return undefined
}

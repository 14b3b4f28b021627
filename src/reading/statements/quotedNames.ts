import { treeOf } from '../../language/tree.ts'
import type { Document } from '../document.ts'
import type { Placed } from './direct.ts'
import { tokenAfter } from './phrase.ts'

/** Tells whether quoted words are a nickname, a title or irony, which nobody is said to have said. */
export const isName = (document: Document, { quotation, content, first, last }: Placed): boolean => {
  if (quotation.marks === 'dash' || first !== last) return false
  const sentence = document.analysis.sentences[first]
  if (!sentence) return false
  const { tokens } = sentence
  const from = tokenAfter(sentence, quotation.start)
  const to = tokenAfter(sentence, quotation.end)
  const before = tokens[from - 1]
  const after = tokens[to]
  const words = tokens.filter(
    ({ start, end, upos }) => start >= content.start && end <= content.end && upos !== 'PUNCT',
  )
  // Hassan «Løven» Abdelbagi
  if (
    words.length <= 3 &&
    before &&
    after &&
    isNamePart(before.form) &&
    isNamePart(after.form) &&
    before.upos === 'PROPN' &&
    after.upos === 'PROPN'
  )
    return true
  const lexicon = document.localeOf(sentence).speech
  // "called the deal …", "has called …" say it, "the deal called …" names it
  const isPerfect = (at: number): boolean =>
    treeOf(sentence)
      .childrenBy(at, 'aux')
      .some((helper) => lexicon.perfectAuxiliaries.has(tokens[helper]?.lowerLemma ?? ''))
  const lead = [from - 1, from - 2].map((at) =>
    isPerfect(at) || (at < from - 1 && tokens[at]?.feats.VerbForm === 'Fin') ? '' : (tokens[at]?.lower ?? ''),
  )
  if (
    lead.some((word) => lexicon.soCalled.has(word)) ||
    lexicon.soCalled.has(`${lead[1]} ${lead[0]}`) ||
    lexicon.soCalled.has([3, 2, 1].map((back) => tokens[from - back]?.lower ?? '').join(''))
  )
    return words.length <= 8
  // “Which Christmas?”, said: “Safe Seas”: what asks, exclaims or stands behind a colon is said
  if (before?.form === ':' || /[?!]$/u.test(document.report.text.slice(content.start, content.end))) return false
  // a title has capitals throughout and stands inside a sentence
  const weighty = words.filter(({ form }) => /^\p{L}{4,}/u.test(form))
  return words.length >= 2 && weighty.length >= 2 && from > 0 && weighty.every(({ form }) => /^\p{Lu}/u.test(form))
}

const isNamePart = (form: string): boolean => /^\p{Lu}/u.test(form)

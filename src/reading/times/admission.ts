import type { Composed } from './compose.ts'
import type { Pieces } from './slots.ts'

const isHyphen = (form: string | undefined): boolean => form === '-' || form === '‑'

const startsUpper = (form: string): boolean => form.charAt(0) !== form.charAt(0).toLowerCase()

/** "WARSAW, Jan 10 –": when the report was sent, no time of anything it tells. */
const isInDateline = ({ list }: Pieces, { first, last }: Composed): boolean => {
  const before = list.slice(0, first)
  const isCity = before.length > 0 && before.every(({ form }) => /^(?:\p{Lu}[\p{Lu}\p{M}]+|[,.'’/-])$/u.test(form))
  return isCity && /^[-–—(:/]$/u.test(list[last]?.form ?? '')
}

/** "Ramadan-månedens", "torsdag-kampen": a part of a longer word. */
const isInCompound = ({ list }: Pieces, { first, last }: Composed): boolean => {
  const [hyphenBefore, wordBefore] = [list[first - 1], list[first - 2]]
  if (
    isHyphen(hyphenBefore?.form) &&
    list[first]?.spaced === false &&
    wordBefore !== undefined &&
    !hyphenBefore?.spaced
  )
    return /\p{L}/u.test(wordBefore.form)
  const [hyphen, word] = [list[last], list[last + 1]]
  return isHyphen(hyphen?.form) && hyphen?.spaced === false && word?.spaced === false && /\p{L}/u.test(word.form)
}

const counted = new Set(['day', 'period', 'ago', 'ahead', 'past-span', 'coming-span', 'narrative'])

/** "Dag og Tid", "USA Today": words of time with a capital of their own are names. */
const isNamed = ({ lexicon, list, sentence }: Pieces, composed: Composed): boolean => {
  const time = composed.kind === 'range' ? composed.from : composed.time
  const [start, end] = [list[composed.first]?.start ?? 0, list[composed.last - 1]?.end ?? 0]
  const isPartOfName = sentence.names.some(
    (name) => name.start <= start && end <= name.end && (name.kind === 'organisation' || name.kind === 'product'),
  )
  if (isPartOfName || !counted.has(time.rule)) return isPartOfName
  const inner = list.slice(composed.first + 1, composed.last)
  const before = list[composed.first - 1]
  const opens = before === undefined || !/\p{L}/u.test(before.form) || !startsUpper(before.form)
  const own = list[composed.first]
  const isShouted = list.every(({ form }) => !/\p{Ll}/u.test(form))
  // English headings write all words large; only a lone word behind another name is doubtful there.
  const isInnerLarge = !lexicon.capitalised && inner.some(({ form }) => startsUpper(form))
  const isLone = inner.length === 0 && !opens && own !== undefined && startsUpper(own.form)
  return !isShouted && (isInnerLarge || isLone)
}

/** "I år 353 f.Kr." */
const isYearCount = ({ list }: Pieces, composed: Composed): boolean =>
  composed.kind === 'single' && composed.time.rule === 'period' && /^\p{Nd}+$/u.test(list[composed.last]?.form ?? '')

/** Tells whether an expression is a time by itself, and no part of a name, a longer word or a dateline. */
export const isAdmissible = (pieces: Pieces, composed: Composed): boolean =>
  !isInDateline(pieces, composed) &&
  !isInCompound(pieces, composed) &&
  !isNamed(pieces, composed) &&
  !isYearCount(pieces, composed)

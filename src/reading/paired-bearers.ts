import type { Name, Sentence, Token } from '../language/analysis.ts'
import { isTagged } from '../language/tag.ts'
import { treeOf } from '../language/tree.ts'
import type { Locale } from '../locales/locale.ts'
import { officeAt } from './actors/officeIndex.ts'
import { findStates } from './states.ts'

/** One of two who bear an office: the words of the name, and the state behind it where that is told. Half-open. */
interface Bearer {
  readonly first: number
  readonly last: number
  readonly side?: { readonly mark: number; readonly last: number }
}

/** How far before its comma the office of two may stand: "the defence ministers of the two neighbouring countries,". */
const officeReach = 8

/** How many words each name has. */
const nameLengths = { least: 2, most: 4 }

/**
 * Makes people of the two named behind an office in the plural: "the foreign ministers, Emil Sand of Norway and Liina Saar
 * of Estonia". A name hardly ever met is a place to the model beside a state, and the tree hangs it on that state.
 */
export const withPairedBearers = (sentence: Sentence, locale: Locale): Sentence =>
  sentence.tokens.reduce((mended, { form }, comma) => {
    const one = form === ',' ? bearerAt(mended, comma + 1, locale) : undefined
    const joint = one && (one.side?.last ?? one.last)
    const other = joint && isTagged(mended.tokens[joint], 'CCONJ') ? bearerAt(mended, joint + 1, locale) : undefined
    if (!one || !other || (one.side === undefined) !== (other.side === undefined)) return mended
    const office = officeBefore(mended, comma, locale)
    return office === undefined ? mended : paired(mended, office, one, other)
  }, sentence)

const officeBefore = ({ tokens }: Sentence, comma: number, locale: Locale): number | undefined => {
  for (let at = comma - 1; at >= Math.max(0, comma - officeReach); at--) {
    if (isTagged(tokens[at], 'PUNCT', 'VERB')) return undefined
    const office = officeAt(tokens, at, locale)
    if (office?.plural && office.last <= comma) return office.last - 1
  }
  return undefined
}

const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}/u.test(token.form) && isTagged(token, 'PROPN', 'NOUN', 'ADJ', 'X')

const bearerAt = (sentence: Sentence, first: number, locale: Locale): Bearer | undefined => {
  const { tokens } = sentence
  let last = first
  while (isCapital(tokens[last])) last++
  const isName = last - first >= nameLengths.least && last - first <= nameLengths.most
  if (!isName || officeAt(tokens, first, locale)) return undefined
  const { of, from } = locale.contacts
  const mark = tokens[last]?.lower ?? ''
  if (!of.has(mark) && !from.has(mark)) return { first, last }
  const state = findStates({ ...sentence, names: [] }, locale).find((one) => one.first === last + 1)
  return state && { first, last, side: { mark: last, last: state.last } }
}

const paired = (sentence: Sentence, office: number, one: Bearer, other: Bearer): Sentence => {
  const { tokens } = sentence
  const heads = new Map<number, Pick<Token, 'head' | 'deprel'>>()
  for (const { first, last, side } of [one, other]) {
    for (let at = first + 1; at < last; at++) heads.set(at, { head: first, deprel: 'flat' })
    if (!side) continue
    heads.set(side.mark, { head: side.mark + 1, deprel: 'case' })
    heads.set(side.mark + 1, { head: first, deprel: 'nmod' })
    for (let at = side.mark + 2; at < side.last; at++) heads.set(at, { head: side.mark + 1, deprel: 'flat' })
  }
  const own = tokens[one.first]
  if (treeOf(sentence).pathToRoot(office).includes(one.first) && own) {
    heads.set(office, { head: own.head, deprel: own.deprel })
    heads.set(one.first, { head: office, deprel: 'appos' })
  }
  heads.set(other.first, { head: one.first, deprel: 'conj' })
  heads.set(other.first - 1, { head: other.first, deprel: 'cc' })
  const person = ({ first, last }: Bearer): Name => ({
    kind: 'person',
    first,
    last,
    start: tokens[first]?.start ?? 0,
    end: tokens[last - 1]?.end ?? 0,
    score: 1,
  })
  const isTaken = ({ first, last }: Name): boolean =>
    [one, other].some((bearer) => first < bearer.last && bearer.first < last)
  return {
    ...sentence,
    tokens: tokens.map((token, at): Token => ({ ...token, ...heads.get(at) })),
    names: [...sentence.names.filter((name) => !isTaken(name)), person(one), person(other)].sort(
      (a, b) => a.first - b.first,
    ),
  }
}

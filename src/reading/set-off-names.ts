import type { Sentence, Token } from '../language/analysis.ts'
import { isTagged } from '../language/tag.ts'
import { headWithin, isRelation, treeOf } from '../language/tree.ts'
import type { Locale } from '../locales/locale.ts'
import { officeAt } from './actors/officeIndex.ts'
import { counterpartAt } from './actors/titles.ts'

/** An office and, between commas behind it, who holds it: "Polens president, Jan Nowicki,". */
interface SetOffName {
  readonly office: { readonly first: number; readonly last: number }
  /** The name's first token. */
  readonly name: number
  /** The token behind the name: a mark. */
  readonly end: number
}

/**
 * Hangs a name that commas set off from its office in the office's place, as one without commas hangs: in "etter et møte
 * med Polens president, Jan Nowicki, sa …" parsers take the name for the subject of what follows, and what stood before
 * it for the name's own. Behind "and" a second such pair is joined to the first.
 */
export const withSetOffNames = (sentence: Sentence, locale: Locale): Sentence =>
  sentence.names.reduce<Sentence>((mended, { kind, first, last }) => {
    const found = kind === 'person' ? setOffAt(mended, first, last, locale) : undefined
    return found ? joined(inPlace(mended, found), found, locale) : mended
  }, sentence)

/** How many words an office noun may have. */
const OFFICE_WORDS = 3

const setOffAt = (sentence: Sentence, first: number, end: number, locale: Locale): SetOffName | undefined => {
  const { tokens } = sentence
  if (tokens[first - 1]?.form !== ',' || tokens[end]?.upos !== 'PUNCT') return undefined
  for (let at = first - 2; at >= Math.max(1, first - 1 - OFFICE_WORDS); at--) {
    const last = endOfOffice(tokens, at, locale)
    if (last !== first - 1) continue
    // a possessor or an adjective tells whose it is: lists may begin with a bare office
    const before = tokens[at - 1]
    return isTagged(before, 'PROPN', 'ADJ', 'PART') ? { office: { first: at, last }, name: first, end } : undefined
  }
  return undefined
}

/** Where the noun for an office or a counterpart ends that starts at a token: "sin polske kollega". */
const endOfOffice = (tokens: readonly Token[], at: number, locale: Locale): number | undefined => {
  const office = officeAt(tokens, at, locale) ?? counterpartAt(tokens, at, locale)
  return office?.plural === false ? office.last : undefined
}

const inPlace = (sentence: Sentence, found: SetOffName): Sentence => {
  const { tokens } = sentence
  const { name } = found
  const office = headWithin(sentence, found.office)
  const [own, held] = [tokens[name], tokens[office]]
  if (!own || !held || own.head === office || held.head < 0) return sentence
  if (held.head === name) return ledIn(sentence, name)
  // "møtte Norges utenriksminister, Ane Vik, Polens president, Jan Nowicki,": the name has its place, the office another's
  const isStray = isRelation(own, 'obj', 'obl') && sentence.names.some(({ first }) => first === held.head)
  if (isStray) return replaced(sentence, office, name, 'nmod', (token) => token)
  return replaced(sentence, name, held.head, held.deprel, (token, at) => {
    if (at === office) return { ...token, head: name, deprel: 'nmod' }
    return token.head === office && token.deprel === 'case' ? { ...token, head: name } : token
  })
}

/** "Med Polens president, Jan Nowicki, …": no subject stands behind a preposition, but what belongs to the noun before it. */
const ledIn = (sentence: Sentence, name: number): Sentence => {
  const { tokens } = sentence
  const [preposition] = treeOf(sentence).childrenBy(name, 'case')
  const own = tokens[name]
  if (preposition === undefined || preposition > name || !own || !isRelation(own, 'nsubj')) return sentence
  return tokens[preposition - 1]?.upos === 'NOUN'
    ? replaced(sentence, name, preposition - 1, 'nmod', (token) => token)
    : replaced(sentence, name, own.head, 'obl', (token) => token)
}

/** "Mellom Norges utenriksminister, Ane Vik, og Polens president, Jan Nowicki,": the second of two. */
const joined = (sentence: Sentence, { name, end }: SetOffName, locale: Locale): Sentence => {
  const { tokens } = sentence
  if (tokens[end]?.form !== ',' || !locale.pronouns.and.has(tokens[end + 1]?.lower ?? '')) return sentence
  const second = sentence.names.find(({ kind, first }) => kind === 'person' && first > end && first <= end + 6)
  const head = second && tokens[second.first]
  const isBare = tokens
    .slice(end + 2, second?.first)
    .every((token) => token.form === ',' || isTagged(token, 'NOUN', 'PROPN', 'ADJ'))
  // whose "and" it is
  const isSecond = tokens[end + 1]?.head === second?.first && head !== undefined && !isRelation(head, 'conj')
  if (!second || !isBare || !isSecond) return sentence
  return replaced(sentence, second.first, name, 'conj', (token) => token)
}

/**
 * Hangs a token on another; where that one stands below it, what leads there takes the token's old place.
 * @param more what else changes
 */
const replaced = (
  sentence: Sentence,
  moved: number,
  head: number,
  deprel: string,
  more: (token: Token, at: number) => Token,
): Sentence => {
  const { tokens } = sentence
  const path = treeOf(sentence).pathToRoot(head)
  const above = path.indexOf(moved)
  const heir = above > 0 ? path[above - 1] : undefined
  const old = tokens[moved]
  return {
    ...sentence,
    tokens: tokens.map((token, at) => {
      if (at === moved) return { ...token, head, deprel }
      if (at === heir && old)
        return {
          ...token,
          head: old.head,
          deprel: treeOf(sentence).childrenBy(heir, 'case').length > 0 ? 'obl' : old.deprel,
        }
      return more(token, at)
    }),
  }
}

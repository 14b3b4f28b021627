import type { Sentence, Token } from '../../language/analysis.ts'
import { isRelation } from '../../language/tree.ts'
import type { Locale } from '../../locales/locale.ts'
import { phraseLengthAt } from '../../locales/phrases.ts'
import type { PronounValue } from '../../locales/pronouns.ts'
import { flatMap } from '../../text/flat-map.ts'
import type { NameRange } from './nameText.ts'

/** A word or two that stand for somebody named elsewhere. Tokens `first` to `last`, half-open. */
export type Pronominal = NameRange &
  (
    | { readonly kind: 'pronoun'; readonly value: PronounValue }
    | { readonly kind: 'reflexive'; readonly gender?: PronounValue['gender'] }
    | { readonly kind: 'pair'; readonly over: 'any' }
    | { readonly kind: 'former' | 'latter' }
  )

/** Finds the pronouns of a sentence and what serves as one, in order. */
export const findPronominals = (sentence: Sentence, locale: Locale): readonly Pronominal[] => {
  const { tokens } = sentence
  const { pronouns } = locale
  return flatMap(tokens, (token, at): readonly Pronominal[] => {
    for (const kind of ['former', 'latter'] as const) {
      const words = phraseLengthAt(pronouns[kind], tokens, at)
      if (words > 0 && !modifies(tokens, at, at + words)) return [{ first: at, last: at + words, kind }]
    }
    const pair = phraseLengthAt(pronouns.pairs, tokens, at)
    // "de to landene" is a description of its own; "begge" before a noun modifies it
    if (pair > 0 && !modifies(tokens, at, at + pair)) return [{ first: at, last: at + pair, kind: 'pair', over: 'any' }]
    const small = token.lower
    const gender = pronouns.selves.get(small)
    if (pronouns.selves.has(small) || (pronouns.reflexives.has(small) && token.upos !== 'VERB' && token.upos !== 'AUX'))
      return [{ first: at, last: at + 1, kind: 'reflexive', ...(gender && { gender }) }]
    const value = pronouns.personal.get(small)
    // "HE Ana Lima" has no pronoun before the name
    if (!value || (token.form !== small && locale.offices.honorifics.has(token.form))) return []
    if (isStyle(tokens, at, locale))
      return [{ first: at, last: at + 2, kind: 'pronoun', value: { ...value, role: 'subject' } }]
    // an article or a determiner of the same form: "de amerikanske", "dei nye"
    if (value.number === 'plural' && value.role !== 'possessive' && (token.upos === 'DET' || token.deprel === 'det'))
      return []
    return [{ first: at, last: at + 1, kind: 'pronoun', value: { ...value, role: roleOf(token, value) } }]
  })
}

/** "His Excellency" for a name, and not before one: whoever is spoken of. */
const isStyle = (tokens: readonly Token[], at: number, { pronouns }: Locale): boolean => {
  const [possessive, style, next] = tokens.slice(at, at + 3)
  return (
    possessive !== undefined &&
    style !== undefined &&
    pronouns.styles.has(style.lower) &&
    /^\p{Lu}/u.test(style.form) &&
    !/^\p{Lu}/u.test(next?.form ?? '')
  )
}

/** English "her" is both possessive and object. */
const roleOf = (token: Token, { role }: PronounValue): PronounValue['role'] =>
  role === 'possessive' && /^(?:obj|iobj|obl)/u.test(token.deprel) ? 'object' : role

const modifies = (tokens: readonly Token[], first: number, last: number): boolean => {
  const after = tokens[last]
  // "Begge uttrykte bekymring": no two of what stands in the singular
  const word = tokens[first]
  const isSingular = word !== undefined && isRelation(word, 'det') && tokens[word.head]?.feats.Number === 'Sing'
  return after !== undefined && !isSingular && (after.upos === 'NOUN' || after.upos === 'ADJ') && after.head !== first
}

import type { Sentence } from '../../language/analysis.ts'
import { isRelation, treeOf } from '../../language/tree.ts'
import type { ContactLexicon, ContactNoun } from '../../locales/contacts.ts'
import { formAt, isVerbOf } from './clause.ts'

/** Whether one of the words stands right before a noun or hangs on it. */
const hasBefore = (sentence: Sentence, at: number, needed: ReadonlySet<string>): boolean =>
  [at - 1, at - 2, ...treeOf(sentence).childrenBy(at, 'amod', 'compound', 'det')].some((place) =>
    needed.has(formAt(sentence, place)),
  )

/** The word that ends at a token whose parts stand joined by hyphens, each a token: "tête-à-tête"; undefined where none does. */
const hyphenatedAt = ({ tokens }: Sentence, at: number): string | undefined => {
  const isJoined = (hyphen: number): boolean =>
    tokens[hyphen]?.form === '-' &&
    tokens[hyphen - 1]?.end === tokens[hyphen]?.start &&
    tokens[hyphen]?.end === tokens[hyphen + 1]?.start
  if (!isJoined(at - 1) || isJoined(at + 1)) return undefined
  let first = at
  while (isJoined(first - 1)) first -= 2
  return tokens
    .slice(first, at + 1)
    .map(({ lower }) => lower)
    .join('')
}

/** Finds what a noun is a word for; a compound by its ending, one with hyphens where it ends. */
export const contactNounAt = (sentence: Sentence, at: number, words: ContactLexicon): ContactNoun | undefined => {
  const form = formAt(sentence, at)
  if (words.notContacts.has(form)) return undefined
  const joined = hyphenatedAt(sentence, at)
  const whole = words.nouns.find(
    (noun) =>
      (noun.forms.has(form) || (joined !== undefined && noun.forms.has(joined))) &&
      (!noun.needs || hasBefore(sentence, at, noun.needs)),
  )
  if (whole) return whole
  return words.endings.find((noun) => {
    for (const ending of noun.forms) if (form.length > ending.length + 1 && form.endsWith(ending)) return true
    return false
  })
}

/** "Held talks", "handed over a letter", "presented his credentials to": the verb at a token does no more than carry the noun. */
export const isCarrierOf = (sentence: Sentence, at: number, noun: ContactNoun, words: ContactLexicon): boolean =>
  isVerbOf(sentence, at, words.carriers, words.hosting, words.starting) ||
  ((noun.kind === 'letter' || noun.at !== undefined) && isVerbOf(sentence, at, words.posting))

/** "two hours of talks", "a second round of talks": the noun that the whole phrase hangs by. */
export const phraseHeadOf = (sentence: Sentence, noun: number, words: ContactLexicon): number => {
  const token = sentence.tokens[noun]
  // "etter tre dager med samtaler": by the words before it where the tree has hung it on something else
  const led = treeOf(sentence)
    .childrenBy(noun, 'case')
    .find((child) => child < noun && (words.of.has(formAt(sentence, child)) || words.with.has(formAt(sentence, child))))
  if (led !== undefined && words.stretches.has(formAt(sentence, led - 1))) return led - 1
  if (!token || token.head < 0 || !isRelation(token, 'nmod') || !words.stretches.has(formAt(sentence, token.head)))
    return noun
  return token.head
}

/** Tells whether a noun is taken as known: by its ending, its article or its possessor. */
export const isDefinite = (sentence: Sentence, noun: number, words: ContactLexicon): boolean => {
  const token = sentence.tokens[noun]
  if (!token) return false
  const children = treeOf(sentence)
    .childrenOf(noun)
    .filter((child) => child < noun)
  if (children.some((child) => words.such.has(formAt(sentence, child)))) return true
  if (children.some((child) => words.indefinite.has(formAt(sentence, child)))) return false
  if (token.feats.Definite === 'Def') return true
  if (
    children.some(
      (child) =>
        words.definite.has(formAt(sentence, child)) ||
        sentence.tokens[child]?.deprel === 'nmod:poss' ||
        // "onsdagens samtale"
        (sentence.tokens[child]?.feats.Case === 'Gen' && sentence.tokens[child]?.upos === 'NOUN'),
    )
  )
    return true
  return (
    token.feats.Definite === undefined &&
    words.definiteEndings.some((ending) => token.lower.endsWith(ending) && token.form.length > ending.length + 3)
  )
}

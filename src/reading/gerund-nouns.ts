import type { Sentence, Token } from '../language/analysis.ts'
import { isTagged } from '../language/tag.ts'
import { isRelation, treeOf } from '../language/tree.ts'
import type { Locale } from '../locales/locale.ts'
import { objectKindsOf } from '../locales/measures.ts'
import { isGerund } from './contacts/clause.ts'

/**
 * Makes a noun again of the second part of a compound that a tagger takes for a gerund: "closed the border crossing on
 * Tuesday". It is what the verb is done to, and what hung on it hangs on the verb.
 */
export const withGerundNouns = (sentence: Sentence, locale: Locale): Sentence => {
  const { tokens } = sentence
  const isPassage = ({ lower }: Token): boolean => objectKindsOf(locale.measures, lower).includes('passages')
  const isNoun = (token: Token, at: number): boolean => {
    const before = tokens[at - 1]
    if (!before || !isGerund(token) || !isRelation(before, 'obj') || !isTagged(before, 'NOUN', 'PROPN')) return false
    const isBeside = isRelation(token, 'xcomp') && token.head === before.head
    // "the border crossing", though not "a man crossing on foot"
    const isBelow = isRelation(token, 'acl') && token.head === at - 1 && isPassage(before)
    return (isBeside || isBelow) && isPassage(token) && treeOf(sentence).childrenBy(at, 'obj', 'mark').length === 0
  }
  const at = tokens.findIndex(isNoun)
  const verb = tokens[at - 1]?.head
  if (verb === undefined) return sentence
  return {
    ...sentence,
    tokens: tokens.map((token, index): Token => {
      if (index === at) return { ...token, upos: 'NOUN', deprel: 'obj', head: verb, feats: { Number: 'Sing' } }
      if (index === at - 1) return { ...token, deprel: 'compound', head: at }
      if (token.head === at - 1) return { ...token, head: at }
      return token.head === at ? { ...token, head: verb } : token
    }),
  }
}

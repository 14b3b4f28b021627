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
  const isNoun = (token: Token, at: number): boolean => {
    const before = tokens[at - 1]
    return (
      isGerund(token) &&
      isRelation(token, 'xcomp') &&
      before !== undefined &&
      before.head === token.head &&
      isRelation(before, 'obj') &&
      isTagged(before, 'NOUN', 'PROPN') &&
      treeOf(sentence).childrenBy(at, 'obj', 'mark').length === 0 &&
      objectKindsOf(locale.measures, token.lower).includes('passages')
    )
  }
  const at = tokens.findIndex(isNoun)
  const noun = tokens[at]
  if (!noun) return sentence
  return {
    ...sentence,
    tokens: tokens.map((token, index): Token => {
      if (index === at) return { ...token, upos: 'NOUN', deprel: 'obj', feats: { Number: 'Sing' } }
      if (index === at - 1) return { ...token, deprel: 'compound', head: at }
      if (token.head === at - 1) return { ...token, head: at }
      return token.head === at ? { ...token, head: noun.head } : token
    }),
  }
}

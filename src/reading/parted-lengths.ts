import type { Sentence, Token } from '../language/analysis.ts'
import { isTagged } from '../language/tag.ts'
import { isRelation, treeOf } from '../language/tree.ts'
import type { Locale } from '../locales/locale.ts'
import { phraseLengthAt } from '../locales/phrases.ts'

/**
 * Hangs a length on its verb where a tree hangs it on whoever it is told by: "Samtalen varte ifølge en diplomat rundt
 * 30 minutter". A source has no length.
 */
export const withPartedLength = (sentence: Sentence, locale: Locale): Sentence => {
  const { tokens } = sentence
  const tree = treeOf(sentence)
  const verbOver = (token: Token, at: number): number | undefined => {
    const source = tokens[token.head]
    if (!source || token.head > at || !isRelation(token, 'nmod', 'obl') || !isTagged(token, 'NOUN')) return undefined
    const isTold = tree
      .childrenBy(token.head, 'case')
      .some((mark) => mark > 0 && phraseLengthAt(locale.speech.according, tokens, mark) > 0)
    const isCounted = locale.time.units.has(token.lower) && tree.childrenBy(at, 'nummod', 'det').length > 0
    return isTold && isCounted && isTagged(tokens[source.head], 'VERB', 'AUX') ? source.head : undefined
  }
  if (!tokens.some((token, at) => verbOver(token, at) !== undefined)) return sentence
  return {
    ...sentence,
    tokens: tokens.map((token, at): Token => {
      const verb = verbOver(token, at)
      return verb === undefined ? token : { ...token, head: verb, deprel: 'obl' }
    }),
  }
}

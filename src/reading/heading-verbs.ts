import type { Sentence, Token } from '../language/analysis.ts'
import { isTagged } from '../language/tag.ts'
import { isRelation, treeOf } from '../language/tree.ts'
import type { Locale } from '../locales/locale.ts'

/**
 * Makes the infinitive of a heading its verb: "Bolivian minister to visit Chile after soldiers freed". Trees hang it on
 * the noun before it as they hang "the first minister to visit Chile", and what happened before may then head them all.
 * Where the verb stands second, headings tell what is to come in the present.
 */
export const withHeadingVerb = (sentence: Sentence, locale: Locale): Sentence => {
  const { tokens } = sentence
  const { infinitiveMarks, verbSecond } = locale.speech
  if (verbSecond || isTagged(tokens.at(-1), 'PUNCT')) return sentence
  const tree = treeOf(sentence)
  const at = tokens.findIndex(
    (token, index) =>
      isRelation(token, 'acl') &&
      infinitiveMarks.has(tokens[index - 1]?.lower ?? '') &&
      tokens[index - 1]?.head === index,
  )
  const subject = tokens[at]?.head ?? -1
  const noun = tokens[subject]
  // the noun heads the heading, or is the subject of what comes behind
  const isOpening = noun !== undefined && subject < at && isTagged(noun, 'NOUN', 'PROPN')
  const isHead =
    isOpening && (noun.head < 0 || (noun.head === tree.root && noun.head > at && isRelation(noun, 'nsubj')))
  if (!isHead || tokens.slice(0, at).some((token) => isTagged(token, 'VERB', 'AUX'))) return sentence
  const old = noun.head
  return {
    ...sentence,
    tokens: tokens.map((token, index): Token => {
      if (index === at) return { ...token, head: -1, deprel: 'root', feats: { ...token.feats, VerbForm: 'Inf' } }
      if (index === subject) return { ...token, head: at, deprel: 'nsubj' }
      if (old < 0) return token
      if (index === old) return { ...token, head: at, deprel: 'advcl' }
      // "after soldiers freed": whom the other verb is about
      if (index === old - 1 && token.head === at) return { ...token, head: old, deprel: 'nsubj' }
      return token.head === old && index < subject ? { ...token, head: at } : token
    }),
  }
}

import type { Sentence, Token } from '../language/analysis.ts'
import { isTagged } from '../language/tag.ts'
import type { Locale } from '../locales/locale.ts'

/**
 * Makes a past of a finite verb that cannot be a present: in Danish and Swedish a present ends in -r or -s, but a tagger
 * takes a strong past that it has seldom met for one ("grep", "underskrev").
 */
export const withPastForms = (sentence: Sentence, locale: Locale): Sentence => {
  const { presentEnding } = locale.time.tense
  if (!presentEnding) return sentence
  const isNoPresent = (token: Token): boolean =>
    isTagged(token, 'VERB') &&
    token.feats.Tense === 'Pres' &&
    token.feats.VerbForm === 'Fin' &&
    !presentEnding.test(token.lower)
  if (!sentence.tokens.some(isNoPresent)) return sentence
  return {
    ...sentence,
    tokens: sentence.tokens.map((token) =>
      isNoPresent(token) ? { ...token, feats: { ...token.feats, Tense: 'Past' } } : token,
    ),
  }
}

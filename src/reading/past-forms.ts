import type { Sentence, Token } from '../language/analysis.ts'
import { isTagged } from '../language/tag.ts'
import { hasRelation, treeOf } from '../language/tree.ts'
import type { Locale } from '../locales/locale.ts'

/**
 * Makes a past of a finite verb that cannot be a present: in Danish and Swedish a present ends in -r or -s, but a tagger
 * takes a strong past that it has seldom met for one ("grep", "underskrev"); and of one taken for a passive in -s ("frøs").
 */
export const withPastForms = (sentence: Sentence, locale: Locale): Sentence => {
  const { presentEnding, pastsInS } = locale.time.tense
  const isNoPresent = (token: Token): boolean =>
    isTagged(token, 'VERB') &&
    token.feats.Tense === 'Pres' &&
    token.feats.VerbForm === 'Fin' &&
    (presentEnding?.test(token.lower) === false || pastsInS?.has(token.lower) === true)
  if (!sentence.tokens.some(isNoPresent)) return sentence
  return {
    ...sentence,
    tokens: sentence.tokens.map((token) =>
      isNoPresent(token) ? { ...token, feats: { ...activeOf(token), Tense: 'Past' } } : token,
    ),
  }
}

/** The features of a token without its voice: these pasts are all active. */
const activeOf = ({ feats: { Voice, ...others } }: Token): Token['feats'] => others

/** Makes a participle of a verb that looks like its infinitive, where it stands with a helper of the passive: "was let go". */
export const withPassiveParticiples = (sentence: Sentence): Sentence => {
  const isParticiple = (token: Token, at: number): boolean =>
    isTagged(token, 'VERB') &&
    token.feats.VerbForm === 'Inf' &&
    treeOf(sentence)
      .childrenBy(at, 'aux')
      .some((helper) => hasRelation(sentence, helper, 'aux:pass'))
  if (!sentence.tokens.some(isParticiple)) return sentence
  return {
    ...sentence,
    tokens: sentence.tokens.map((token, at) =>
      isParticiple(token, at) ? { ...token, feats: { VerbForm: 'Part', Tense: 'Past', Voice: 'Pass' } } : token,
    ),
  }
}

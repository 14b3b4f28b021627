import type { Sentence, Token } from '../language/analysis.ts'
import { isTagged } from '../language/tag.ts'
import { treeOf } from '../language/tree.ts'
import type { Locale } from '../locales/locale.ts'

/**
 * Gives a verb the surname it has for its subject where a tagger takes that, at the head of the sentence, for an adverb
 * or an adjective: "Quisbert, who was due in Arica, called …". A clause that tells of somebody hangs on a name.
 */
export const withLostSubject = (sentence: Sentence, { pronouns }: Locale): Sentence => {
  const { tokens } = sentence
  const tree = treeOf(sentence)
  const [name, comma, relative] = tokens
  const isMistaken =
    isTagged(name, 'ADV', 'ADJ', 'X', 'INTJ') && /^\p{Lu}\p{Ll}/u.test(name?.form ?? '') && comma?.form === ','
  const isTold =
    relative !== undefined && pronouns.relatives.has(relative.lower) && tree.childrenBy(0, 'acl').length > 0
  const verb = tokens[name?.head ?? -1]
  if (!isMistaken || !isTold || !isTagged(verb, 'VERB') || tree.childrenBy(name?.head ?? -1, 'nsubj').length > 0)
    return sentence
  return {
    ...sentence,
    tokens: tokens.map((token, at): Token => (at === 0 ? { ...token, upos: 'PROPN', deprel: 'nsubj' } : token)),
  }
}

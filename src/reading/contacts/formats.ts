import type { Sentence } from '../../language/analysis.ts'
import { treeOf } from '../../language/tree.ts'
import type { ContactLexicon } from '../../locales/contacts.ts'
import type { Trigger } from './trigger.ts'

/** Finds how a contact was held: words near its noun or in its clause ("closed-door", "bak lukkede dører"). */
export const formatsOf = (sentence: Sentence, trigger: Trigger, words: ContactLexicon): readonly string[] => {
  const tree = treeOf(sentence)
  const clause = new Set(tree.subtreeOf(trigger.predicate))
  const own = new Set(tree.subtreeOf(trigger.token))
  return words.formats
    .filter(({ phrase }) =>
      sentence.tokens.some((_, at) => {
        const length = phrase.lengthAt(sentence.tokens, at)
        // a single word must stand with the noun; a whole phrase may stand anywhere in the clause
        return length > 0 && (own.has(at) || (clause.has(at) && (length > 1 || trigger.nature === 'verb')))
      }),
    )
    .map(({ value }) => value)
}

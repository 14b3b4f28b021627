import type { Sentence } from '../../language/analysis.ts'
import { treeOf } from '../../language/tree.ts'
import { isFormOfAny } from '../../locales/lexeme.ts'
import type { SpeechLexicon } from '../../locales/speech.ts'
import type { FindSource } from './attribution.ts'
import { nounPhrase } from './nounPhrase.ts'
import { sourceBefore } from './sourceBefore.ts'
import { sourceBehind } from './sourceBehind.ts'

/** How many words of time, place or who speaks may stand between: "lot statsministeren tirsdag kveld kunngjøre". */
const LETTING_REACH = 7

/** Finds the verb by which somebody has an infinitive of saying done for him: "lod meddele", "lät hälsa". */
export const lettingBefore = ({ tokens }: Sentence, verb: number, lexicon: SpeechLexicon): number | undefined => {
  if (lexicon.letting.length === 0 || tokens[verb]?.feats.VerbForm === 'Fin') return undefined
  for (let at = verb - 1; at >= Math.max(0, verb - LETTING_REACH); at--) {
    const token = tokens[at]
    if (!token || ['PUNCT', 'SCONJ', 'CCONJ'].includes(token.upos)) return undefined
    if (isFormOfAny(token, lexicon.letting)) return at
    if (token.upos === 'VERB' || token.upos === 'AUX') return undefined
  }
  return undefined
}

/** "lot tirsdag kunngjøre": whoever has it said, before the verb or, where something else opens the clause, behind it. */
export const whoLets: FindSource = (sentence, index, letting, lexicon) => {
  const subject = treeOf(sentence).childrenBy(letting, 'nsubj')[0]
  if (subject !== undefined) return nounPhrase(sentence, index, subject)
  return sourceBefore(sentence, index, letting, lexicon) ?? sourceBehind(sentence, index, letting, lexicon)
}

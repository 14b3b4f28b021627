import type { Sentence } from '../../language/analysis.ts'
import { treeOf } from '../../language/tree.ts'
import type { SpeechLexicon } from '../../locales/speech.ts'

/** A form of its own ("ventes") or a participle after an auxiliary of the passive ("ble sagt", "was said"). */
export const isPassive = (sentence: Sentence, verb: number, lexicon: SpeechLexicon): boolean => {
  const token = sentence.tokens[verb]
  if (!token) return false
  const tree = treeOf(sentence)
  if (tree.childrenBy(verb, 'aux:pass', 'csubj:pass').length > 0) return true
  if (tree.childrenBy(verb, 'nsubj:pass').length > 0) return !isActiveBehindRelative(sentence, verb)
  if (token.feats.Voice === 'Pass' && /st?$/u.test(token.form)) return true
  return (
    !lexicon.activeEnding.test(token.form) &&
    tree.childrenBy(verb, 'aux').some((at) => lexicon.passiveAuxiliaries.has(sentence.tokens[at]?.lower ?? ''))
  )
}

/** "An official who asked not to be named said": the parser takes the passive of the relative clause for that of the verb. */
const isActiveBehindRelative = (sentence: Sentence, verb: number): boolean => {
  const tree = treeOf(sentence)
  const endsBefore = (clause: number): boolean => Math.max(...tree.subtreeOf(clause)) >= verb - 2
  return (
    tree.childrenBy(verb, 'aux').length === 0 &&
    tree
      .childrenBy(verb, 'nsubj:pass')
      .every((subject) => subject < verb && tree.childrenBy(subject, 'acl:relcl').some(endsBefore))
  )
}

/** "Was said by X": the head of the phrase that names who did it. */
export const agentOf = (sentence: Sentence, verb: number, lexicon: SpeechLexicon): number | undefined => {
  if (!isPassive(sentence, verb, lexicon)) return undefined
  const tree = treeOf(sentence)
  const isAgent = (child: number): boolean =>
    tree.childrenBy(child, 'case').some((mark) => lexicon.agents.has(sentence.tokens[mark]?.lower ?? ''))
  // "ble kalt en fiasko av Vala": a parser hangs the agent on what it is called
  return (
    tree.childrenBy(verb, 'obl').find(isAgent) ??
    tree
      .childrenBy(verb, 'xcomp', 'obj', 'obl')
      .filter((child) => child > verb)
      .flatMap((child) => tree.childrenBy(child, 'nmod'))
      .find((child) => isAgent(child) && sentence.tokens[child]?.upos === 'PROPN')
  )
}

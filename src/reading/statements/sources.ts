import type { Sentence, Token } from '../../language/analysis.ts'
import { isRelation, treeOf } from '../../language/tree.ts'
import type { SpeechLexicon } from '../../locales/speech.ts'
import type { Source } from './attribution.ts'
import { isNominal, isVerbal, phraseAt, phraseHeadOf } from './phrase.ts'

export const isPassive = (sentence: Sentence, verb: number): boolean =>
  sentence.tokens[verb]?.feats.Voice === 'Pass' ||
  treeOf(sentence).childrenBy(verb, 'aux:pass', 'nsubj:pass', 'csubj:pass').length > 0

const nounPhrase = (sentence: Sentence, index: number, head: number): Source => ({
  sentence: index,
  head,
  ...phraseAt(sentence, head, caseMarksOf(sentence, head)),
})

/** The prepositions of a phrase, which are no part of whom it names. */
const caseMarksOf = (sentence: Sentence, head: number): ReadonlySet<number> => {
  const tree = treeOf(sentence)
  return new Set(
    tree
      .childrenBy(head, 'case', 'mark', 'punct', 'cc')
      .flatMap((child) => (child < head ? tree.subtreeOf(child) : [])),
  )
}

/** Who speaks: the subject, the agent of a passive, the subject shared with a governing verb, the noun a clause modifies. */
export const sourceOf = (
  sentence: Sentence,
  index: number,
  verb: number,
  lexicon: SpeechLexicon,
): Source | undefined => {
  const { tokens } = sentence
  const tree = treeOf(sentence)
  let at = verb
  for (let steps = 0; steps < 6; steps++) {
    const token = tokens[at]
    if (!token) return undefined
    const agent = agentOf(sentence, at, lexicon)
    if (agent !== undefined) return nounPhrase(sentence, index, agent)
    const subject = tree.childrenBy(at, 'nsubj').find((child) => tokens[child]?.deprel !== 'nsubj:pass')
    if (subject !== undefined) {
      const word = tokens[subject]
      if (isRelation(token, 'acl:relcl') && word && lexicon.relatives.has(word.form.toLowerCase()) && token.head >= 0)
        return { ...nounPhrase(sentence, index, token.head), ...antecedent(sentence, token.head, at) }
      return nounPhrase(sentence, index, subject)
    }
    if (isPassive(sentence, at)) return undefined
    const governor = tokens[token.head]
    if (!governor) break
    if (isRelation(token, 'conj') && isVerbal(governor)) at = token.head
    else if (isRelation(token, 'xcomp', 'advcl') && isVerbal(governor)) {
      const controller = isRelation(token, 'xcomp') ? tree.childrenBy(token.head, 'obj', 'iobj')[0] : undefined
      if (controller !== undefined) return nounPhrase(sentence, index, controller)
      at = token.head
    } else if (isRelation(token, 'acl') && isNominal(governor)) {
      return { ...nounPhrase(sentence, index, token.head), ...antecedent(sentence, token.head, at) }
    } else break
  }
  return beside(sentence, index, verb, lexicon)
}

/** A noun without the clause that modifies it. */
const antecedent = (sentence: Sentence, noun: number, clause: number): { first: number; last: number } =>
  phraseAt(sentence, noun, new Set([...treeOf(sentence).subtreeOf(clause), ...caseMarksOf(sentence, noun)]))

const agentOf = (sentence: Sentence, verb: number, lexicon: SpeechLexicon): number | undefined => {
  if (!isPassive(sentence, verb)) return undefined
  const tree = treeOf(sentence)
  const by = new Set(['by', 'av', 'af'].filter((form) => lexicon.issuedBy.has(form)))
  return tree
    .childrenBy(verb, 'obl')
    .find((child) =>
      tree.childrenBy(child, 'case').some((mark) => by.has(sentence.tokens[mark]?.form.toLowerCase() ?? '')),
    )
}

/** Where the tree has no subject: a noun phrase right after the verb ("sier utenriksminister Y"), else right before it. */
const beside = (sentence: Sentence, index: number, verb: number, lexicon: SpeechLexicon): Source | undefined => {
  const { tokens } = sentence
  const next = tokens[verb + 1]
  const opens = verb === 0 || /^[,!?…»”"–—.]$/u.test(tokens[verb - 1]?.form ?? '')
  if (next && isNominal(next) && (opens || !isOf(next, 'obj', 'iobj', 'obl', 'ccomp', 'xcomp', 'expl'))) {
    const head = phraseHeadOf(sentence, verb + 1)
    const token = tokens[head]
    if (head > verb && (opens || !isOf(token, 'obj', 'iobj', 'obl', 'ccomp', 'xcomp', 'expl', 'root', 'conj'))) {
      const phrase = phraseAt(sentence, head)
      return { sentence: index, head, first: Math.max(phrase.first, verb + 1), last: Math.max(phrase.last, head + 1) }
    }
  }
  let before = verb - 1
  while (before > 0 && (tokens[before]?.upos === 'AUX' || tokens[before]?.upos === 'ADV' || tokens[before]?.upos === 'PART')) before--
  const token = tokens[before]
  if (!token || (token.upos !== 'PROPN' && token.upos !== 'NOUN' && token.upos !== 'PRON') || tokens[verb]?.feats.VerbForm === 'Inf') return undefined
  if (lexicon.relatives.has(token.form.toLowerCase()) || lexicon.infinitiveMarks.has(tokens[verb - 1]?.form.toLowerCase() ?? '')) return undefined
  const head = phraseHeadOf(sentence, before)
  const at = head <= before && head >= 0 && isNominal(tokens[head]) ? head : before
  if (isOf(tokens[at], 'obl', 'nmod', 'obj')) return undefined
  const phrase = phraseAt(sentence, at)
  return { sentence: index, head: at, first: Math.min(phrase.first, at), last: before + 1 }
}

const isOf = (token: Token | undefined, ...relations: readonly string[]): boolean =>
  token !== undefined && isRelation(token, ...relations)

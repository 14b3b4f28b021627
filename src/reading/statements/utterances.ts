import type { Sentence, Token } from '../../language/analysis.ts'
import { isTagged } from '../../language/tag.ts'
import { isRelation, treeOf } from '../../language/tree.ts'
import { entriesOf, isFormOfAny } from '../../locales/lexeme.ts'
import type { SpeechLexicon } from '../../locales/speech.ts'
import type { Source } from './attribution.ts'
import { unmarkedPhrase } from './nounPhrase.ts'
import { isNominal } from './phrase.ts'

/** "A statement", "en melding": a noun for words. */
export const isUtterance = (sentence: Sentence, at: number, lexicon: SpeechLexicon): boolean => {
  const token = sentence.tokens[at]
  return token !== undefined && token.upos !== 'VERB' && entriesOf(token, lexicon.utterances).length > 0
}

/** Whose an utterance is: "uttalelse fra X", "X's statement". */
export const issuerOf = (
  sentence: Sentence,
  index: number,
  utterance: number,
  lexicon: SpeechLexicon,
): Source | undefined => {
  const whose =
    ownerOf(sentence, utterance, lexicon) ??
    senderOf(sentence, utterance, lexicon) ??
    whoIssues(sentence, utterance, lexicon)
  return whose === undefined ? undefined : unmarkedPhrase(sentence, index, whose)
}

const ownerOf = (sentence: Sentence, utterance: number, lexicon: SpeechLexicon): number | undefined => {
  const { tokens } = sentence
  const tree = treeOf(sentence)
  const issued = tree.childrenBy(utterance, 'acl').flatMap((clause) => tree.childrenBy(clause, 'obl'))
  return [...tree.childrenBy(utterance, 'nmod', 'nmod:poss', 'obl'), ...issued].find((child) => {
    // parsers hang the preposition on a word of the title too
    const before = Math.min(child, ...tree.subtreeOf(child))
    const cases = tree.childrenBy(child, 'case')
    const marks = [...cases, before].map((mark) => tokens[mark]?.lower ?? '')
    return (
      marks.some((mark) => lexicon.issuedBy.has(mark)) ||
      tokens[child]?.deprel === 'nmod:poss' ||
      (child < utterance && cases.length === 0 && isTagged(tokens[child], 'PROPN'))
    )
  })
}

/** "A statement the embassy sent out". */
const senderOf = (sentence: Sentence, utterance: number, lexicon: SpeechLexicon): number | undefined =>
  subjectIn(
    sentence,
    treeOf(sentence)
      .childrenBy(utterance, 'acl:relcl')
      .filter((clause) => isIssuing(sentence.tokens[clause], lexicon)),
    lexicon,
  )

/** "Issued a statement calling it a crime". */
const whoIssues = (sentence: Sentence, utterance: number, lexicon: SpeechLexicon): number | undefined => {
  const object = sentence.tokens[utterance]
  return object && isRelation(object, 'obj') && isIssuing(sentence.tokens[object.head], lexicon)
    ? subjectIn(sentence, [object.head], lexicon)
    : undefined
}

const isIssuing = (verb: Token | undefined, { issuing }: SpeechLexicon): boolean =>
  verb !== undefined && isFormOfAny(verb, issuing)

/** The first subject of the clauses that is a noun and no relative word. */
const subjectIn = (sentence: Sentence, clauses: readonly number[], { relatives }: SpeechLexicon): number | undefined =>
  clauses
    .flatMap((clause) => treeOf(sentence).childrenBy(clause, 'nsubj'))
    .find((child) => isNominal(sentence.tokens[child]) && !relatives.has(sentence.tokens[child]?.lower ?? ''))

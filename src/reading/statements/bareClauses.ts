import type { Sentence, Token } from '../../language/analysis.ts'
import { isRelation, treeOf } from '../../language/tree.ts'
import type { SpeechLexicon } from '../../locales/speech.ts'
import { spokenEnd } from './clauseEnd.ts'
import type { Complement } from './complements.ts'
import type { SpeechCue } from './cues.ts'
import { PHRASE_CLOSE } from './objects.ts'
import { isVerbal, withoutEdges } from './phrase.ts'

const isOf = (token: Token | undefined, ...relations: readonly string[]): boolean =>
  token !== undefined && isRelation(token, ...relations)
const lower = (token: Token | undefined): string => token?.lower ?? ''

/**
 * Reads "says the men strayed …", "has said the tariff stays until …": a clause without a complementiser of which the parser
 * has made an object, and hung its verb on that as what modifies it or beside it.
 */
export const bareClauseOf = (
  sentence: Sentence,
  cue: SpeechCue,
  clauses: readonly number[],
  lexicon: SpeechLexicon,
): Complement | undefined => {
  if (!cue.kinds.has('say') || cue.passive || !cue.source || cue.source.first > cue.token || cue.words.length > 1)
    return undefined
  const { tokens } = sentence
  if (lexicon.addressing.has(lower(tokens[cue.token]))) return undefined
  const tree = treeOf(sentence)
  const object = tree
    .childrenBy(cue.token, 'obj', ...(lexicon.verbSecond ? [] : ['nsubj']))
    .find(
      (child) =>
        child > cue.token && Math.min(...tree.subtreeOf(child)) === cue.token + 1 && tokens[child]?.upos === 'NOUN',
    )
  if (object === undefined) return clauses.length > 0 ? undefined : dummyClause(sentence, cue, lexicon)
  const beside = clauses.find((child) => child > object)
  const told =
    beside !== undefined && !tree.subtreeOf(beside).some((at) => lexicon.complementisers.has(lower(tokens[at])))
  const modified = tree
    .childrenOf(object)
    .some(
      (child) =>
        tokens[child]?.deprel === 'acl' &&
        child > object &&
        (lexicon.finiteEnding.test(lower(tokens[child])) || isSecondSubject(sentence, object, child, lexicon)) &&
        !tokens.slice(child + 1).some((token) => token.feats.VerbForm === 'Fin'),
    )
  const parted = isPartedFromVerb(sentence, cue.token, object, lexicon)
  if (!told && !modified && !parted && !isSubjectOfNext(sentence, cue.token, object, lexicon)) return undefined
  const close = tokens.findIndex((token, at) => at > object && PHRASE_CLOSE.test(token.form))
  const last = told || modified || parted || close < 0 ? tokens.length : close
  const run = withoutEdges(sentence, {
    first: cue.token + 1,
    last: spokenEnd(sentence, cue.token, { first: cue.token + 1, last }, lexicon),
  })
  return run && { construction: 'complement', runs: [run], head: object }
}

/** "who said there had been a meeting": a word that only holds the subject's place opens a clause, to the next mark. */
const dummyClause = (sentence: Sentence, cue: SpeechCue, lexicon: SpeechLexicon): Complement | undefined => {
  const { tokens } = sentence
  const first = cue.token + 1
  if (lexicon.verbSecond || !isOf(tokens[first], 'expl') || !isVerbal(tokens[first + 1])) return undefined
  const close = tokens.findIndex((token, at) => at > first && PHRASE_CLOSE.test(token.form))
  const run = withoutEdges(sentence, { first, last: close < 0 ? tokens.length : close })
  return run && { construction: 'complement', runs: [run], head: first }
}

/** "X, which offered help, said its offer stood": a second subject, and its verb right behind as an open complement. */
const isPartedFromVerb = (sentence: Sentence, cue: number, object: number, lexicon: SpeechLexicon): boolean => {
  const { tokens } = sentence
  if (!isOf(tokens[object], 'nsubj')) return false
  const tree = treeOf(sentence)
  const next = Math.max(...tree.subtreeOf(object)) + 1
  const verb = tokens[next]?.upos === 'AUX' ? (tokens[next]?.head ?? next) : next
  return (
    tokens[verb]?.head === cue &&
    isOf(tokens[verb], 'xcomp') &&
    isVerbal(tokens[next]) &&
    !lexicon.activeEnding.test(lower(tokens[next]))
  )
}

/** "said the minister stood by it": a second subject behind the verb, and no form in -ing, make a clause. */
const isSecondSubject = (sentence: Sentence, object: number, verb: number, lexicon: SpeechLexicon): boolean =>
  isOf(sentence.tokens[object], 'nsubj') && !lexicon.activeEnding.test(lower(sentence.tokens[verb]))

/** "noted clients are …": where the verb comes after its subject, a finite verb right behind a phrase makes a clause of it. */
const isSubjectOfNext = (sentence: Sentence, cue: number, object: number, lexicon: SpeechLexicon): boolean => {
  const { tokens } = sentence
  // "a man claiming ties to X shot …": the finite verb is the man's
  if (lexicon.verbSecond || isOf(tokens[cue], 'acl')) return false
  const tree = treeOf(sentence)
  const finite = tokens.findIndex((token, at) => at > object && token.feats.VerbForm === 'Fin')
  const verb = tokens[finite]?.upos === 'AUX' ? (tokens[finite]?.head ?? -1) : finite
  if (verb < 0 || tokens[verb]?.deprel === 'acl:relcl') return false
  if (tree.childrenBy(verb, 'mark', 'nsubj').some((child) => child > object && child < finite)) return false
  return !tokens
    .slice(object + 1, finite)
    .some(
      (token) =>
        PHRASE_CLOSE.test(token.form) ||
        token.upos === 'SCONJ' ||
        token.upos === 'CCONJ' ||
        lexicon.relatives.has(lower(token)),
    )
}

import type { Sentence, Token } from '../../language/analysis.ts'
import { isRelation, treeOf } from '../../language/tree.ts'
import type { SpeechKind, SpeechLexicon } from '../../locales/speech.ts'
import type { Complement } from './complements.ts'
import type { SpeechCue } from './cues.ts'
import { clauseRuns, type TokenRange, trimmedRuns, withoutEdges } from './phrase.ts'

const PHRASE_KINDS: readonly SpeechKind[] = ['react', 'demand']

/** The punctuation that ends a phrase; quotation marks and hyphens stand inside one. */
export const PHRASE_CLOSE = /^(?:[,;:.!?()…–—]|--)$/u

const lower = (token: Token | undefined): string => token?.lower ?? ''

/**
 * Reads what somebody or something is called: "called the talks a success", "beskriver samtalen som lang". It is
 * `described` where both are told, in words that no mark shows to be quoted, else a mere `label`.
 */
export const labelOf = (sentence: Sentence, cue: SpeechCue, lexicon: SpeechLexicon): Complement | undefined => {
  if (!cue.kinds.has('label')) return undefined
  const { tokens } = sentence
  const tree = treeOf(sentence)
  const described = descriptionOf(sentence, cue, lexicon)
  if (described) return described
  const parts = tree
    .childrenBy(cue.token, 'obj', 'xcomp', 'obl', 'ccomp', 'nsubj:pass')
    .filter((child) => child > cue.token || tokens[child]?.deprel === 'nsubj:pass')
  if (parts.length === 0) return undefined
  const runs = trimmedRuns(
    sentence,
    parts.flatMap((part) => tree.subtreeOf(part)),
  )
  const head = parts[0]
  return runs.length > 0 && head !== undefined ? { construction: 'label', runs, head } : undefined
}

const QUOTATION_MARK = /^[«»“”„"‘’]$/u

/** "the deal a first step", "the release as a gesture": an object and right behind it what that is said to be. */
const descriptionOf = (sentence: Sentence, cue: SpeechCue, lexicon: SpeechLexicon): Complement | undefined => {
  const { tokens } = sentence
  const verb = tokens[cue.token]
  // "denied having called it a trap", "would not go so far as to call it one": only who calls it so says it
  if (!verb || !cue.source || cue.passive || isRelation(verb, 'xcomp', 'advcl') || verb.feats.VerbForm === 'Inf')
    return undefined
  const tree = treeOf(sentence)
  // "called off a meeting set for Friday" is another verb
  if (tree.childrenBy(cue.token, 'compound:prt').some((child) => !cue.words.includes(child))) return undefined
  const opensWithLikening = (child: number): boolean =>
    lexicon.likening.has(lower(tokens[Math.min(...tree.subtreeOf(child))]))
  const parts = tree.childrenBy(cue.token, 'obj', 'iobj', 'xcomp', 'obl', 'advmod').filter((child) => child > cue.token)
  const predicate =
    parts.find(opensWithLikening) ??
    // "called his colleague Friday": a name by itself tells who or when
    parts.findLast((child) => isRelation(tokens[child] ?? verb, 'obj', 'xcomp') && tokens[child]?.upos !== 'PROPN')
  const object = parts.findLast(
    (child) => predicate !== undefined && child < predicate && isRelation(tokens[child] ?? verb, 'obj', 'iobj'),
  )
  // "cast itself as a go-between": how somebody behaves
  if (object === undefined || predicate === undefined || tokens[object]?.feats.Reflex === 'Yes') return undefined
  const runs = trimmedRuns(sentence, [...tree.subtreeOf(object), ...tree.subtreeOf(predicate)])
  const told = runs[0]
  if (!told || runs.length > 1) return undefined
  // "beskrev Omar al-Kindi stemningen som god": the end of a name that a parser hangs on what is described
  const behind = cue.source.sentence === cue.sentence ? cue.source.last : told.first
  const isOfName = (at: number): boolean => at < object && tokens[at]?.upos === 'PROPN'
  let { first } = told
  while (behind === told.first && isOfName(first)) first++
  const run = { first, last: told.last }
  const isQuoted = tokens.slice(run.first, run.last + 1).some(({ form }) => QUOTATION_MARK.test(form))
  return isQuoted ? undefined : { construction: 'described', runs: [run], head: object }
}

/** Reads the noun phrase that a verb of attitude is about: "denied the claim", "spoke about the war". */
export const phraseOf = (sentence: Sentence, cue: SpeechCue, lexicon: SpeechLexicon): Complement | undefined => {
  if (!PHRASE_KINDS.some((kind) => cue.kinds.has(kind))) return undefined
  const { tokens } = sentence
  const tree = treeOf(sentence)
  const particles = new Set(cue.words)
  const object = cue.words
    .flatMap((word) => tree.childrenBy(word, 'obj'))
    .find((child) => child > cue.token && !particles.has(child))
  const phrase =
    object ??
    cue.words
      .flatMap((word) => tree.childrenBy(word, 'obl'))
      .find(
        (child) =>
          child > cue.token &&
          tree.childrenBy(child, 'case').some((mark) => particles.has(mark) || lexicon.about.has(lower(tokens[mark]))),
      )
  if (phrase === undefined || tokens[phrase]?.upos === 'PRON') return undefined
  const marks = new Set(tree.childrenBy(phrase, 'case'))
  const runs = withRest(sentence, cue, clauseRuns(sentence, phrase, marks))
  return runs.length > 0 ? { construction: object === undefined ? 'about' : 'object', runs, head: phrase } : undefined
}

/** "mocked Y for not paying": what stands right behind the object and hangs on the verb tells of the same. */
const withRest = (sentence: Sentence, cue: SpeechCue, runs: readonly TokenRange[]): readonly TokenRange[] => {
  const only = runs[0]
  if (!only || runs.length > 1) return runs
  const { tokens } = sentence
  const tree = treeOf(sentence)
  const inside = new Set(cue.words.flatMap((word) => tree.subtreeOf(word)))
  const joined = new Set(
    cue.words.flatMap((word) => tree.childrenBy(word, 'conj', 'parataxis')).flatMap((child) => tree.subtreeOf(child)),
  )
  let { last } = only
  while (inside.has(last) && !joined.has(last) && !PHRASE_CLOSE.test(tokens[last]?.form ?? '')) last++
  const run = withoutEdges(sentence, { first: only.first, last })
  return run ? [run] : runs
}

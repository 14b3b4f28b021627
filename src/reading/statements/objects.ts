import type { Sentence, Token } from '../../language/analysis.ts'
import { treeOf } from '../../language/tree.ts'
import type { SpeechKind, SpeechLexicon } from '../../locales/speech.ts'
import type { Complement } from './complements.ts'
import type { SpeechCue } from './cues.ts'
import { clauseRuns, type TokenRange, trimmedRuns, withoutEdges } from './phrase.ts'

const PHRASE_KINDS: readonly SpeechKind[] = ['react', 'demand']

/** The punctuation that ends a phrase; quotation marks and hyphens stand inside one. */
export const PHRASE_CLOSE = /^(?:[,;:.!?()…–—]|--)$/u

const lower = (token: Token | undefined): string => token?.lower ?? ''

/** Reads what somebody or something is called: "called the talks a success", "beskriver samtalen som lang". */
export const labelOf = (sentence: Sentence, cue: SpeechCue): Complement | undefined => {
  if (!cue.kinds.has('label')) return undefined
  const { tokens } = sentence
  const tree = treeOf(sentence)
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

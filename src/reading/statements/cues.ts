import type { Sentence, Token } from '../../language/analysis.ts'
import { isRelation, treeOf } from '../../language/tree.ts'
import { entriesByForm } from '../../locales/lexeme.ts'
import type { SpeechKind, SpeechLexicon } from '../../locales/speech.ts'
import { flatMap } from '../../text/flat-map.ts'
import { onceFor } from '../once.ts'
import { isAsserted, isDeniedNoun } from './assertion.ts'
import type { Cue, Source } from './attribution.ts'
import { lettingBefore } from './letting.ts'
import { isPassive } from './passive.ts'
import { charsOf, isVerbal } from './phrase.ts'
import { namesSomebody, opensClause } from './sourceBehind.ts'
import { sourceOf } from './sources.ts'

/** A reporting verb in its sentence. */
export interface SpeechCue extends Cue {
  /** What the verb may be, the entries with particles first. */
  readonly kinds: ReadonlySet<SpeechKind>
  /** The verb and its particles. */
  readonly words: readonly number[]
  readonly source?: Source
  readonly passive: boolean
  readonly asserted: boolean
  /** True where an utterance tells its own content: "heter det", "the statement read". */
  readonly reads?: boolean
  /** True where what opens its sentence stands for the words before: "That was the message from X". */
  readonly recalls?: boolean
}

/** The token behind a reporting verb and who speaks. */
export const closeOf = ({ token, sentence, source }: SpeechCue): number =>
  Math.max(token + 1, source?.sentence === sentence ? source.last : 0)

/** How far after its verb a particle may stand: "la den russiske utenriksministeren til". */
const PARTICLE_REACH = 7

const particlesOf = (sentence: Sentence, verb: number, particles: readonly string[]): readonly number[] | undefined => {
  const found: number[] = []
  let at = verb + 1
  for (const particle of particles) {
    let hit = -1
    for (let index = at; index < Math.min(sentence.tokens.length, verb + 1 + PARTICLE_REACH); index++) {
      const form = sentence.tokens[index]?.lower
      if (form === particle) {
        hit = index
        break
      }
      if (form === ',' || form === '.' || form === ':' || form === ';') break
    }
    if (hit < 0) return undefined
    found.push(hit)
    at = hit + 1
  }
  return found
}

/** A tagger may take "siger" for a noun; after a mark or comma and before who speaks it is the verb. */
const isMistaken = (sentence: Sentence, at: number, lexicon: SpeechLexicon): boolean => {
  const token = sentence.tokens[at]
  if (!token || !/^\p{Ll}/u.test(token.form) || token.upos === 'ADP' || token.upos === 'PRON') return false
  // "Det meddelade X": behind the pronoun for what was said
  const isTold = at === 1 && lexicon.thatSaid.has(sentence.tokens[0]?.lower ?? '')
  return (isTold || opensClause(sentence, at)) && at > 0 && namesSomebody(sentence, at + 1, lexicon)
}

/** How far before it the auxiliary of a perfect may stand: "har nå også Togo bebudet". */
const PERFECT_REACH = 6

/** "har bebudet at": a noun to the tagger, behind the auxiliary of a perfect and before what introduces a clause. */
const isPerfect = ({ tokens }: Sentence, at: number, lexicon: SpeechLexicon): boolean => {
  const token = tokens[at]
  if (!token || !/^\p{Ll}/u.test(token.form) || (token.upos !== 'NOUN' && token.upos !== 'ADJ')) return false
  // "har advaret om, at"
  const behind = lexicon.about.has(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1
  const next = tokens[behind]?.form === ',' ? behind + 1 : behind
  if (!lexicon.complementisers.has(tokens[next]?.lower ?? '')) return false
  for (let before = at - 1; before >= Math.max(0, at - PERFECT_REACH); before--) {
    const other = tokens[before]
    if (!other || other.upos === 'PUNCT' || other.upos === 'ADP' || other.upos === 'SCONJ') return false
    if (isVerbal(other)) return lexicon.perfectAuxiliaries.has(other.lowerLemma)
  }
  return false
}

/** "lät på tisdagen hälsa att": a noun to the tagger, behind a verb of letting and before what introduces a clause. */
const isLet = (sentence: Sentence, at: number, lexicon: SpeechLexicon): boolean => {
  const { tokens } = sentence
  const next = tokens[at + 1]?.form === ',' ? at + 2 : at + 1
  return lexicon.complementisers.has(tokens[next]?.lower ?? '') && lettingBefore(sentence, at, lexicon) !== undefined
}

/** "is warning that": a noun to the tagger, with an auxiliary, a subject and a clause. */
const isProgressive = (sentence: Sentence, at: number, lexicon: SpeechLexicon): boolean => {
  const tree = treeOf(sentence)
  return (
    lexicon.activeEnding.test(sentence.tokens[at]?.form ?? '') &&
    [['cop', 'aux'], ['nsubj'], ['ccomp', 'acl', 'csubj']].every(
      (relations) => tree.childrenBy(at, ...relations).length > 0,
    )
  )
}

/** Finds every reporting verb of a sentence, with who speaks as far as the tree tells. */
export const findCues = onceFor((sentence: Sentence, index: number, lexicon: SpeechLexicon): readonly SpeechCue[] =>
  flatMap(sentence.tokens, (token, at) => {
    const entries = entriesByForm(token, lexicon.verbs)
    if (entries.length === 0) return []
    if (
      !isVerbal(token) &&
      !isMistaken(sentence, at, lexicon) &&
      !isPerfect(sentence, at, lexicon) &&
      !isLet(sentence, at, lexicon) &&
      !isProgressive(sentence, at, lexicon)
    )
      return []
    const matches = entries.flatMap((entry) => {
      const particles = particlesOf(sentence, at, entry.particles)
      return particles ? [{ entry, particles }] : []
    })
    const longest = Math.max(0, ...matches.map(({ particles }) => particles.length))
    const chosen = matches.filter(({ particles }) => particles.length === longest)
    const first = chosen[0]
    return first
      ? [cueAt(sentence, index, at, new Set(chosen.map(({ entry }) => entry.kind)), first.particles, lexicon)]
      : []
  }),
)

/** Makes a cue of any verb, in the lexicon or not. */
export const cueAt = (
  sentence: Sentence,
  index: number,
  verb: number,
  kinds: ReadonlySet<SpeechKind>,
  particles: readonly number[],
  lexicon: SpeechLexicon,
): SpeechCue => {
  const passive = isPassive(sentence, verb, lexicon)
  const source = sourceOf(sentence, index, verb, lexicon)
  const range = charsOf(sentence, { first: verb, last: verb + 1 })
  return {
    start: range.start,
    end: range.end,
    sentence: index,
    token: verb,
    group: groupOf(sentence, verb, particles),
    kinds,
    words: [verb, ...particles],
    passive,
    asserted:
      isAsserted(sentence, verb, lexicon) && !particles.some((particle) => isDeniedNoun(sentence, particle, lexicon)),
    ...(source ? { source } : {}),
  }
}

/** The verb with auxiliaries and adverbs that stand right before it and particles right after it. */
const groupOf = (sentence: Sentence, verb: number, particles: readonly number[]): { start: number; end: number } => {
  let first = verb
  const belongs = (token: Token | undefined): boolean =>
    token !== undefined &&
    token.head === verb &&
    (isRelation(token, 'aux') || (isRelation(token, 'advmod') && token.upos !== 'SCONJ') || token.deprel === 'neg')
  while (belongs(sentence.tokens[first - 1])) first--
  let last = verb + 1
  while (particles.includes(last)) last++
  return charsOf(sentence, { first, last })
}

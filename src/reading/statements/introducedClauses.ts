import type { Sentence, Token } from '../../language/analysis.ts'
import { isTagged } from '../../language/tag.ts'
import { isRelation } from '../../language/tree.ts'
import type { SpeechKind, SpeechLexicon } from '../../locales/speech.ts'
import { spokenEnd } from './clauseEnd.ts'
import type { Complement } from './complements.ts'
import type { SpeechCue } from './cues.ts'
import { isVerbal, withoutEdges } from './phrase.ts'

const has = (cue: SpeechCue, kinds: readonly SpeechKind[]): boolean => kinds.some((kind) => cue.kinds.has(kind))
const isOf = (token: Token | undefined, ...relations: readonly string[]): boolean =>
  token !== undefined && isRelation(token, ...relations)
const lower = (token: Token | undefined): string => token?.lower ?? ''

/** How many words may stand between a verb and what introduces its clause: "told reporters on Monday that". */
const INTRODUCTION_REACH = 8

/** "… at …", "… å …" right after the verb where the tree has lost the clause: to the end of the sentence. */
export const introducedClause = (
  sentence: Sentence,
  cue: SpeechCue,
  lexicon: SpeechLexicon,
): Complement | undefined => {
  if (!has(cue, ['say', 'think', 'demand', 'promise'])) return undefined
  const { tokens } = sentence
  const after = Math.max(...cue.words) + 1
  const behind = behindCircumstance(sentence, after, lexicon)
  if (behind !== undefined && cue.kinds.has('say')) {
    const run = withoutEdges(sentence, {
      first: behind + 1,
      last: spokenEnd(sentence, cue.token, { first: behind + 1, last: tokens.length }, lexicon),
    })
    return run && { construction: 'complement', runs: [run], head: run.first, introducedAt: tokens[behind]?.start ?? 0 }
  }
  for (let index = after; index < Math.min(tokens.length, after + INTRODUCTION_REACH); index++) {
    const token = tokens[index]
    if (!token || token.upos === 'PUNCT') return undefined
    const infinitive =
      lexicon.infinitiveMarks.has(lower(token)) &&
      isBareVerb(tokens, index + 1) &&
      !lexicon.purposes.has(lower(tokens[index - 1]))
    const clause =
      lexicon.complementisers.has(lower(token)) &&
      (isTagged(token, 'SCONJ', 'PART', 'ADP') || isNoRelative(sentence, cue, index, lexicon)) &&
      !isBareVerb(tokens, index + 1)
    if (!infinitive && !clause) continue
    if (clause && index > after && isForeign(tokens[index - 1], cue, index - 1, lexicon)) return undefined
    if (clause && followsRumour(sentence, index, lexicon)) return undefined
    if (tokens.slice(after, index).some((between) => isVerbal(between) && !isOf(between, 'acl', 'amod')))
      return undefined
    if (infinitive && !has(cue, ['promise', 'demand'])) return undefined
    const run = withoutEdges(sentence, {
      first: index + 1,
      last: infinitive
        ? phraseEnd(tokens, index + 1)
        : spokenEnd(sentence, cue.token, { first: index + 1, last: tokens.length }, lexicon),
    })
    if (!run) return undefined
    const construction = infinitive ? 'infinitive' : cue.passive && !cue.source ? 'passive' : 'complement'
    return { construction, runs: [run], head: run.first, introducedAt: token.start }
  }
  return undefined
}

/** "of reports that", "om påstandene om at", "om rygterne, at": what introduces a clause, behind a preposition and a noun for what others say. */
export const followsRumour = ({ tokens }: Sentence, mark: number, lexicon: SpeechLexicon): boolean => {
  const noun = [mark - 1, mark - 2].find((at) => lexicon.rumours.has(lower(tokens[at])))
  if (noun === undefined) return false
  // "said the reports that …": without a preposition the noun may be a subject
  return tokens.slice(Math.max(0, noun - 3), noun).some((token) => lexicon.about.has(lower(token)))
}

/** "told ministers that he …", "confirmed for the first time that …": taken for a relative word, with a subject of its own behind. */
const isNoRelative = ({ tokens }: Sentence, cue: SpeechCue, at: number, lexicon: SpeechLexicon): boolean => {
  const noun = tokens[at - 1]
  const next = tokens[at + 1]
  if (tokens[at]?.upos !== 'PRON' || noun?.upos !== 'NOUN' || !next || isVerbal(next) || next.upos === 'ADV')
    return false
  if (lexicon.occasions.has(noun.lower)) return true
  return lexicon.addressing.has(lower(tokens[cue.token])) && noun.head === cue.token && isOf(noun, 'obj', 'iobj')
}

/** How long what tells when or where may be, commas in it, before the clause. */
const CIRCUMSTANCE_REACH = 20

/** "said after meeting her colleague, X, that …": what introduces the clause, behind a circumstance that a comma ends. */
const behindCircumstance = ({ tokens }: Sentence, after: number, lexicon: SpeechLexicon): number | undefined => {
  if (tokens[after]?.upos !== 'ADP' && tokens[after]?.upos !== 'SCONJ' && tokens[after]?.form !== ',') return undefined
  for (let at = after; at < Math.min(tokens.length, after + CIRCUMSTANCE_REACH); at++) {
    const token = tokens[at]
    if (!token || (isVerbal(token) && token.feats.VerbForm === 'Fin') || /^[:;.«“"]$/u.test(token.form))
      return undefined
    if (lexicon.complementisers.has(lower(token)) && token.upos === 'SCONJ')
      return tokens[at - 1]?.form === ',' && at > after + 1 ? at : undefined
  }
  return undefined
}

const isBareVerb = (tokens: readonly Token[], at: number): boolean =>
  [at, at + 1].some((index) => tokens[index]?.upos === 'VERB' && tokens[index]?.feats.VerbForm !== 'Fin')

const phraseEnd = (tokens: readonly Token[], from: number): number => {
  const end = tokens.findIndex(
    (token, at) => at > from && token.upos === 'PUNCT' && token.form !== '«' && token.form !== '»',
  )
  return end < 0 ? tokens.length : end
}

/** Whether a word is a preposition that no verb of saying takes, nor this one. */
export const isForeign = (token: Token | undefined, cue: SpeechCue, at: number, lexicon: SpeechLexicon): boolean =>
  (token?.upos === 'ADP' || token?.upos === 'SCONJ') &&
  !cue.words.includes(at) &&
  !lexicon.about.has(lower(token)) &&
  !lexicon.toward.has(lower(token))

import type { Sentence } from '../../language/analysis.ts'
import { isRelation, treeOf } from '../../language/tree.ts'
import type { SpeechLexicon } from '../../locales/speech.ts'
import { joinedBehind } from './clauseEnd.ts'
import { endsBehind } from './closingSpeech.ts'
import type { Complement } from './complements.ts'
import type { SpeechCue } from './cues.ts'
import { isVerbal, withoutEdges } from './phrase.ts'

/** "…, opplyser delegasjonen.", "…, officials said on Thursday, in the first sign of …" where the tree does not hang it as an insertion. */
export const closedByClause = (sentence: Sentence, cue: SpeechCue, lexicon: SpeechLexicon): Complement | undefined => {
  if (!cue.kinds.has('say') && !cue.kinds.has('think')) return undefined
  const { tokens } = sentence
  if (cue.passive) return closedByPassive(sentence, cue, lexicon)
  if (!cue.source) return undefined
  // "…, lyder det i et svar": whose answer it is may stand in the sentence before
  const isHere = cue.source.sentence === cue.sentence
  const { first, last } = isHere ? cue.source : { first: cue.token + 1, last: cue.token + 2 }
  const words = Math.max(...cue.words)
  const start = Math.min(first, ...cue.words)
  const behind = first > cue.token && first <= words + 2
  const isBefore = last <= cue.token && cue.token - last <= 2
  if (tokens[start - 1]?.form !== ',' || start < 4 || (!behind && !isBefore)) return undefined
  const close = Math.max(last, words + 1)
  if (!endsBehind(tokens, close) || !tokens.slice(0, start - 1).some(isVerbal)) return undefined
  const before = wordsBefore(sentence, start - 1)
  const goingOn = joinedBehind(sentence, close, lexicon)
  return before && goingOn ? { ...before, runs: [...before.runs, goingOn] } : before
}

/** "…, ble det sagt i Tokyo", "…, hevdes det i Wien". */
const closedByPassive = (sentence: Sentence, cue: SpeechCue, lexicon: SpeechLexicon): Complement | undefined => {
  const { tokens } = sentence
  const helper = treeOf(sentence).childrenBy(cue.token, 'aux')[0] ?? cue.token
  const isDummy = helper < cue.token || lexicon.thatSaid.has(tokens[cue.token + 1]?.lower ?? '')
  if (!isDummy || helper > cue.token || cue.token - helper > 2 || tokens[helper - 1]?.form !== ',') return undefined
  if (tokens.slice(cue.token + 1).some((token) => isVerbal(token) || token.upos === 'CCONJ' || token.upos === 'SCONJ'))
    return undefined
  return tokens.slice(0, helper).some(isVerbal) ? wordsBefore(sentence, helper - 1) : undefined
}

const wordsBefore = (sentence: Sentence, last: number): Complement | undefined => {
  const first = sentence.tokens[0]
  // a clause that hangs on another is not what is said by itself
  if (!first || first.upos === 'SCONJ') return undefined
  const run = withoutEdges(sentence, { first: isRelation(first, 'cc') ? 1 : 0, last })
  return run && { construction: 'inverted', runs: [run], head: run.first }
}

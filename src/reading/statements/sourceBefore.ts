import type { Sentence, Token } from '../../language/analysis.ts'
import { isTagged } from '../../language/tag.ts'
import { hasRelation, treeOf } from '../../language/tree.ts'
import type { SpeechLexicon } from '../../locales/speech.ts'
import type { FindSource, Source } from './attribution.ts'
import { isNominal, isVerbal, phraseAt, phraseHeadOf } from './phrase.ts'
import { speakerFollows } from './sourceBehind.ts'

/** The noun phrase right before the verb, whatever the tree makes of it. */
export const sourceBefore: FindSource = (sentence, index, verb, lexicon) => {
  const { tokens } = sentence
  const lower = (at: number): string => tokens[at]?.lower ?? ''
  let last = verb - 1
  while (last > 0 && isTagged(tokens[last], 'AUX', 'ADV', 'PART')) last--
  // "the 57-year-old told reporters": an adjective right before the verb stands for a noun
  const isAged = isTagged(tokens[last], 'ADJ') && tokens[last - 1]?.form === '-'
  if (!isAged && !isTagged(tokens[last], 'PROPN', 'NOUN', 'PRON')) return undefined
  if (tokens[verb]?.feats.VerbForm === 'Inf') return undefined
  if (
    lexicon.relatives.has(lower(last)) ||
    lexicon.thatSaid.has(lower(last)) ||
    lexicon.infinitiveMarks.has(lower(verb - 1))
  )
    return undefined
  const name = nameBehindPhrase(sentence, last)
  const found = name ?? phraseHeadOf(sentence, last)
  const head = found <= last && isNominal(tokens[found]) ? found : last
  if (name === undefined && hasRelation(sentence, head, 'obl', 'nmod', 'obj')) return undefined
  const phrase = phraseAt(sentence, head)
  return { sentence: index, head, first: Math.min(phrase.first, head), last: last + 1 }
}

/** "After the meeting Ana Petrova said": a name that the parser sets beside the noun before it. */
const nameBehindPhrase = (sentence: Sentence, last: number): number | undefined => {
  const { tokens } = sentence
  let first = last
  while (tokens[first]?.upos === 'PROPN' && tokens[first]?.deprel.startsWith('flat') === true) first--
  const token = tokens[first]
  const isBeside = token?.upos === 'PROPN' && token.deprel === 'appos' && first < last
  return isBeside &&
    tokens[token.head]?.upos === 'NOUN' &&
    tokens[first - 1]?.upos === 'NOUN' &&
    token.head === first - 1 &&
    hasPreposition(sentence, token.head)
    ? first
    : undefined
}

/** Whether a preposition hangs on a noun: what it opens is no subject. */
const hasPreposition = (sentence: Sentence, noun: number): boolean =>
  treeOf(sentence)
    .childrenBy(noun, 'case')
    .some((at) => at < noun)

/** How long a description before a name between commas may be. */
const DESCRIPTION_REACH = 9

/** "…, its foreign minister, X, said": a description and a name between commas, right before the verb. */
export const setOffBefore: FindSource = (sentence, index, verb, lexicon) => {
  const { tokens } = sentence
  if (tokens[verb - 1]?.form !== ',' || (lexicon.verbSecond && speakerFollows(sentence, verb, lexicon)))
    return undefined
  let name = verb - 1
  while (
    tokens[name - 1]?.upos === 'PROPN' ||
    (name < verb - 1 && tokens[name - 1]?.deprel.startsWith('flat') === true)
  )
    name--
  // a title of the name's own: "…, former diplomat X, said"
  let titled = name
  while (titled > 0 && name - titled <= DESCRIPTION_REACH && isOfDescription(tokens[titled - 1])) titled--
  if (name === verb - 1 || tokens[titled - 1]?.form !== ',') return undefined
  let first = titled - 1
  while (first > 0 && name - first <= DESCRIPTION_REACH && isOfDescription(tokens[first - 1])) first--
  const before = tokens[first - 1]
  if (first === titled - 1 || (before && before.upos !== 'PUNCT')) return undefined
  if (!tokens.slice(first, titled - 1).some(({ upos }) => upos === 'NOUN')) return undefined
  return { sentence: index, head: name, first, last: verb - 1 }
}

const isOfDescription = (token: Token | undefined): boolean =>
  isTagged(token, 'NOUN', 'PROPN', 'ADJ', 'DET', 'PRON', 'ADP', 'PART', 'NUM', 'CCONJ')

/** "X left; his colleague, Y, described": a subject that the parser takes from the sentence before a semicolon. */
export const behindSemicolon = (
  sentence: Sentence,
  index: number,
  subject: number,
  verb: number,
  lexicon: SpeechLexicon,
): Source | undefined => {
  const { tokens } = sentence
  const stop = tokens.findLastIndex(({ form }, at) => at > subject && at < verb && form === ';')
  if (stop < 0) return undefined
  const setOff = setOffBefore(sentence, index, verb, lexicon)
  if (setOff && setOff.first > stop) return setOff
  const first = stop + 1
  const noun = tokens.findIndex((token, at) => at >= first && at < verb && isTagged(token, 'NOUN', 'PROPN', 'PRON'))
  if (noun < 0) return undefined
  const found = phraseHeadOf(sentence, noun)
  const head = found >= first && found < verb && !isVerbal(tokens[found]) ? found : noun
  return { sentence: index, head, first, last: Math.max(head + 1, Math.min(phraseAt(sentence, head).last, verb)) }
}

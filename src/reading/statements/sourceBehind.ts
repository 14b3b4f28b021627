import type { Sentence } from '../../language/analysis.ts'
import { isTagged } from '../../language/tag.ts'
import { hasRelation, treeOf } from '../../language/tree.ts'
import type { SpeechLexicon } from '../../locales/speech.ts'
import type { FindSource, Source } from './attribution.ts'
import { nounPhrase } from './nounPhrase.ts'
import { headFrom, isNominal, isVerbal, phraseAt } from './phrase.ts'

/** Tells whether a verb opens its clause, so that who speaks can only stand behind it: "…, sier ministeren". */
export const opensClause = (sentence: Sentence, verb: number): boolean =>
  verb === 0 || /^[,!?…»«”“’‘"–—.]$/u.test(sentence.tokens[verb - 1]?.form ?? '')

/** Tells whether a name, a pronoun or a title with its name stands there. */
export const namesSomebody = (sentence: Sentence, at: number, lexicon: SpeechLexicon): boolean => {
  const token = sentence.tokens[at]
  if (!token) return false
  if (token.upos === 'PROPN' || lexicon.speakerPronouns.has(token.lower)) return true
  const next = sentence.tokens[at + 1]
  return token.upos === 'NOUN' && next !== undefined && /^\p{Lu}/u.test(next.form) && next.upos !== 'PUNCT'
}

/** "…, bekrefter to personer med kjennskap til saken.": only a phrase between a verb behind a comma and the end. */
export const closesWithSomebody = ({ tokens }: Sentence, verb: number): boolean => {
  if (tokens[verb - 1]?.form !== ',') return false
  const rest = tokens.slice(verb + 1)
  return (
    isTagged(rest[0], 'NUM', 'DET', 'ADJ', 'NOUN') &&
    rest.every((token) => !isVerbal(token) && !isTagged(token, 'CCONJ', 'SCONJ', 'PRON') && token.form !== ',')
  )
}

/** "Vid pressträffen som följde förklarade iraniern att …": a definite noun right between the verb and its clause. */
export const introducesBehind = ({ tokens }: Sentence, verb: number, lexicon: SpeechLexicon): boolean => {
  const [noun, mark] = [tokens[verb + 1], tokens[verb + 2]]
  return (
    lexicon.verbSecond &&
    verb > 1 &&
    noun?.upos === 'NOUN' &&
    noun.feats.Definite === 'Def' &&
    !lexicon.addressing.has(tokens[verb]?.lower ?? '') &&
    lexicon.complementisers.has(mark?.lower ?? '')
  )
}

/** "sier utenriksminister Y". */
export const sourceBehind: FindSource = (sentence, index, verb, lexicon) => {
  const { tokens } = sentence
  const next = tokens[verb + 1]
  if (next && lexicon.speakerPronouns.has(next.lower))
    return { sentence: index, head: verb + 1, first: verb + 1, last: verb + 2 }
  if (
    !next ||
    !isNominal(next) ||
    lexicon.answers.has(next.lower) ||
    hasRelation(sentence, verb + 1, 'ccomp', 'xcomp', 'expl')
  )
    return undefined
  // "sier kilder Posten har snakket med": a clause without its relative word
  if (next.upos === 'NOUN' && tokens[verb + 2]?.upos === 'PROPN' && tokens[verb + 3]?.feats.VerbForm === 'Fin')
    return { sentence: index, head: verb + 1, first: verb + 1, last: tokens.length }
  const head = headFrom(sentence, verb + 1)
  const phrase = phraseAt(sentence, head)
  return { sentence: index, head, first: Math.max(phrase.first, verb + 1), last: Math.max(phrase.last, head + 1) }
}

/** "Det uppger svenska UD": a name that a parser takes for the object of the pronoun for what was said. */
export const toldBehindThat: FindSource = (sentence, index, verb, lexicon) => {
  const { tokens } = sentence
  const tree = treeOf(sentence)
  if (!lexicon.verbSecond || verb !== 1 || !lexicon.thatSaid.has(tokens[0]?.lower ?? '')) return undefined
  if (tree.childrenBy(verb, 'nsubj').some((child) => child > verb)) return undefined
  const object = tree.childrenBy(verb, 'obj').find((child) => child > verb && tokens[child]?.upos === 'PROPN')
  return object === undefined ? undefined : nounPhrase(sentence, index, object)
}

/** "“The bridge,” said Prime Minister X, “will open”": a name behind the verb that the parser hangs on the quoted words. */
export const behindMark: FindSource = (sentence, index, verb, lexicon) => {
  const { tokens } = sentence
  const isInverted = /^["”’'»]$/u.test(tokens[verb - 1]?.form ?? '') && /^[,!?…]$/u.test(tokens[verb - 2]?.form ?? '')
  if (lexicon.verbSecond || !isInverted) return undefined
  if (
    treeOf(sentence)
      .childrenBy(verb, 'nsubj')
      .some((child) => child > verb)
  )
    return undefined
  if (lexicon.addressing.has(tokens[verb]?.lower ?? '')) return undefined
  const first = verb + 1
  let last = first
  while (isTagged(tokens[last], 'ADJ', 'NOUN', 'PROPN', 'DET', 'ADP')) last++
  if (tokens[last] && tokens[last]?.upos !== 'PUNCT') return undefined
  const head = tokens.findIndex(
    (token, at) => at >= first && at < last && isNominal(token) && (token.head < first || token.head >= last),
  )
  if (head < 0 || !tokens.slice(first, last).some(({ upos }) => upos === 'PROPN')) return undefined
  return { sentence: index, head, first, last }
}

/** "It would respond in kind, warned its spokesman, X.": only a phrase with a name stands between a verb behind a comma and the end. */
export const closingSpeaker: FindSource = (sentence, index, verb, lexicon) => {
  const { tokens } = sentence
  if (lexicon.verbSecond || tokens[verb - 1]?.form !== ',' || tokens[verb]?.feats.VerbForm !== 'Fin') return undefined
  const rest = tokens.slice(verb + 1)
  const isPhrase = rest.every((token) => isNominal(token) || isTagged(token, 'ADP', 'PART', 'PUNCT'))
  if (!isPhrase || !rest.some(({ upos }) => upos === 'PROPN') || !isNominal(rest[0])) return undefined
  if (treeOf(sentence).childrenBy(verb, 'nsubj').length > 0 || !hasRelation(sentence, verb, 'conj', 'parataxis'))
    return undefined
  const head = headFrom(sentence, verb + 1)
  return { sentence: index, head, first: verb + 1, last: Math.max(phraseAt(sentence, head).last, head + 1) }
}

/** Words of time or manner between the pronoun and whose words they are. */
const ISSUE_REACH = 4

/** "lød det fra X": the pronoun holds the place of the words; whose they are stands behind it. */
export const issuedBehind: FindSource = (sentence, index, verb, lexicon) => {
  const lowerAt = (at: number): string => sentence.tokens[at]?.lower ?? ''
  if (!lexicon.thatSaid.has(lowerAt(verb + 1))) return undefined
  // "lød det tirsdag fra X"
  let mark = verb + 2
  while (mark < verb + 2 + ISSUE_REACH && isTagged(sentence.tokens[mark], 'ADV', 'NOUN', 'ADJ', 'NUM')) mark++
  if (!lexicon.issuedBy.has(lowerAt(mark))) return undefined
  const first = mark + 1
  if (!isNominal(sentence.tokens[first])) return undefined
  return { ...nounPhrase(sentence, index, headFrom(sentence, first)), first }
}

/** "Ikke lenge etter møtet bekreftet X at": what opens with an adverb or preposition is no subject, X behind is. */
export const behindFronted = (
  sentence: Sentence,
  index: number,
  verb: number,
  subject: number,
  lexicon: SpeechLexicon,
): Source | undefined => {
  const { tokens } = sentence
  const opening = tokens[phraseAt(sentence, subject).first]
  if (tokens[subject]?.upos !== 'NOUN' || !isTagged(opening, 'ADV', 'PART', 'ADP', 'SCONJ')) return undefined
  const found = sourceBehind(sentence, index, verb, lexicon)
  return found && lexicon.complementisers.has(tokens[found.last]?.lower ?? '') ? found : undefined
}

/** Tells whether whoever speaks stands behind the verb: "…, sier ministeren". */
export const speakerFollows = (sentence: Sentence, verb: number, lexicon: SpeechLexicon): boolean => {
  const next = sentence.tokens[verb + 1]
  return (
    next !== undefined && (namesSomebody(sentence, verb + 1, lexicon) || next.upos === 'NOUN' || next.upos === 'DET')
  )
}

import type { Sentence, Token } from '../../language/analysis.ts'
import { isTagged } from '../../language/tag.ts'
import { isRelation, treeOf } from '../../language/tree.ts'
import { entriesOf, isFormOfAny } from '../../locales/lexeme.ts'
import { phraseLengthAt } from '../../locales/phrases.ts'
import type { SpeechLexicon } from '../../locales/speech.ts'
import { closingSpeechAt, endsBehind } from './closingSpeech.ts'
import { isPastBesideInfinitive, isVerbal, type TokenRange } from './phrase.ts'

const isOf = (token: Token | undefined, ...relations: readonly string[]): boolean =>
  token !== undefined && isRelation(token, ...relations)
const lower = (token: Token | undefined): string => token?.lower ?? ''

/**
 * Finds where a reported clause ends, from where the tree ends it (`last`, half-open): on to the end of a phrase or of
 * a joined clause with a complementiser of its own, back from what is told of the speaking again.
 */
export const clauseEnd = (
  sentence: Sentence,
  verb: number,
  head: number,
  range: { first: number; last: number },
  lexicon: SpeechLexicon,
): number => {
  const whole = withWholeWord(sentence, range.last)
  const reaching = withBound(sentence, reachingOn(sentence, verb, head, whole), lexicon)
  const joined = withJoinedClause(sentence, withJoinedPredicate(sentence, head, reaching), lexicon)
  const reached = withProviso(sentence, joined, lexicon)
  const cuts = [
    besideClause(sentence, { ...range, last: reached }, lexicon),
    beforeSpeechAgain(sentence, verb, head, { ...range, last: reached }, lexicon),
    beforeOccasion(sentence, { ...range, last: reached }, lexicon),
    beforeAccount(sentence, verb, { ...range, last: reached }, lexicon),
    beforeClosingSpeech(sentence, { ...range, last: reached }, lexicon),
  ]
  return Math.min(reached, ...cuts.filter((cut) => cut > range.first))
}

/**
 * A clause does not end in the middle of a phrase: where the parser hangs its last words on the reporting verb, they
 * are still of the clause, to the next punctuation.
 */
const reachingOn = (sentence: Sentence, verb: number, head: number, last: number): number => {
  const { tokens } = sentence
  const tree = treeOf(sentence)
  const inside = new Set(tree.subtreeOf(head))
  let to = last
  while (to < tokens.length) {
    const token = tokens[to]
    if (!token || inside.has(to) || token.upos === 'PUNCT' || token.upos === 'CCONJ' || token.upos === 'SCONJ') break
    const path = tree.pathToRoot(to)
    const branch = path[path.indexOf(verb) - 1]
    if (branch === undefined || isOf(tokens[branch], 'advcl', 'conj', 'parataxis', 'ccomp', 'cc')) break
    to++
  }
  return to
}

/** "said it had under|-reported its catch": no clause ends inside a word. */
const withWholeWord = (sentence: Sentence, last: number): number => {
  const [before, hyphen, after] = sentence.tokens.slice(last - 1, last + 2)
  const isInside = hyphen?.form === '-' && before?.end === hyphen.start && after?.start === hyphen.end
  return isInside ? Math.max(...treeOf(sentence).subtreeOf(last + 1)) + 1 : last
}

/** "said the duty stays | until Togo pays": how long what is said holds, where a tagger has lost its verb. */
const withBound = (sentence: Sentence, last: number, lexicon: SpeechLexicon): number => {
  const mark = sentence.tokens[last]
  if (mark?.upos !== 'SCONJ' || !(lexicon.untils.has(mark.lower) || lexicon.conditions.has(mark.lower))) return last
  if (!isOf(sentence.tokens[mark.head], 'advcl') || mark.head < last) return last
  return Math.max(...treeOf(sentence).subtreeOf(mark.head)) + 1
}

/**
 * "said the truce was for ten days | and would end": a helper behind the conjunction goes on with what is said, where
 * that has no verb of its own for a tree to join it to.
 */
const withJoinedPredicate = (sentence: Sentence, head: number, last: number): number => {
  const { tokens } = sentence
  const tree = treeOf(sentence)
  if (isVerbal(tokens[head]) || tokens[last]?.upos !== 'CCONJ' || tree.childrenBy(head, 'cop').length === 0) return last
  const clause = tokens[last]?.head ?? -1
  const helper = tree.childrenBy(clause, 'aux', 'aux:pass')[0]
  const isPredicate =
    isOf(tokens[clause], 'conj') &&
    helper !== undefined &&
    helper > last &&
    tree.childrenBy(clause, 'nsubj').length === 0
  return isPredicate ? Math.max(...tree.subtreeOf(clause)) + 1 : last
}

/** "… at X, og at Y": the second clause is reported too. */
const withJoinedClause = (sentence: Sentence, last: number, lexicon: SpeechLexicon): number => {
  const { tokens } = sentence
  const tree = treeOf(sentence)
  const at = tokens[last]?.form === ',' ? last + 1 : last
  const mark = at + 1
  if (
    tokens[at]?.upos !== 'CCONJ' ||
    !lexicon.complementisers.has(lower(tokens[mark])) ||
    lexicon.infinitiveMarks.has(lower(tokens[mark]))
  )
    return last
  const clause = tokens[mark]?.head ?? -1
  if (clause <= mark) return last
  const end = Math.max(...tree.subtreeOf(clause).filter((child) => child >= mark)) + 1
  return end > last ? end : last
}

/** "… would lower the duty, provided that cocoa was let in": a condition on what is said, where the tree has lost it. */
const withProviso = (sentence: Sentence, last: number, lexicon: SpeechLexicon): number => {
  const { tokens } = sentence
  const at = tokens[last]?.form === ',' ? last + 1 : last
  if (lexicon.provisos.lengthAt(tokens, at) === 0) return last
  const end = tokens.findIndex(({ form }, place) => place > at && /^[.;:]$/u.test(form))
  return end < 0 ? tokens.length : end
}

/** "…, while Y recalled its envoy", "…; Y said it knew nothing": what another does beside it is told by the report. */
const besideClause = (
  sentence: Sentence,
  { first, last }: { first: number; last: number },
  lexicon: SpeechLexicon,
): number => {
  const { tokens } = sentence
  for (let at = first + 2; at < last; at++) {
    if (tokens[at]?.form === ';') return at
    if (tokens[at - 1]?.form !== ',' || !lexicon.besides.has(lower(tokens[at]))) continue
    const verb = tokens[at]?.head ?? -1
    const subject = treeOf(sentence).childrenBy(verb, 'nsubj', 'nsubj:pass')[0]
    if (subject !== undefined && subject > at && tokens[subject]?.upos !== 'PRON') return at - 1
  }
  return last
}

/**
 * Where the sentence goes back to the speaking: "…, and added that", "…, referring to", or a joined verb that runs
 * parallel to the reporting verb and not to the reported one ("har sagt at han vil …, og har …").
 */
const beforeSpeechAgain = (
  sentence: Sentence,
  verb: number,
  head: number,
  { first, last }: { first: number; last: number },
  lexicon: SpeechLexicon,
): number => {
  const { tokens } = sentence
  const tree = treeOf(sentence)
  const finite = finiteForm(sentence, verb)
  const inner = finiteForm(sentence, head)
  for (let at = first + 2; at < last; at++) {
    const token = tokens[at]
    if (!token || !isVerbal(token)) continue
    let before = at - 1
    while (before > first && tokens[before]?.upos === 'ADV') before--
    const ownSubject = tree.childrenBy(at, 'nsubj').length > 0
    // "…, mens Y gjentok at": somebody else speaks in a clause set beside it
    const mark = tree.childrenBy(at, 'mark')[0]
    if (
      ownSubject &&
      mark !== undefined &&
      mark > first &&
      tokens[mark - 1]?.form === ',' &&
      isSaying(token, lexicon) &&
      isIntroducing(sentence, at, lexicon)
    )
      return mark - 1
    if (tokens[before]?.upos === 'CCONJ' && !ownSubject) {
      const speaks = token.upos === 'VERB' && isSaying(token, lexicon) && isIntroducing(sentence, at, lexicon)
      const parallel =
        (lower(token) === finite && finite !== inner && (token.upos === 'AUX' || isOf(token, 'conj'))) ||
        isBackInPast(sentence, verb, head, at) ||
        (token.upos === 'VERB' && isSaying(token, lexicon) && isPastBesideInfinitive(sentence, at))
      if (speaks || parallel) return tokens[before - 1]?.form === ',' ? before - 1 : before
    }
    if (
      tokens[before]?.form === ',' &&
      isOf(token, 'advcl') &&
      lexicon.activeEnding.test(token.form) &&
      isSaying(token, lexicon)
    )
      return before
  }
  return last
}

/** "understreket at landet trenger tid, og takket Norge": told in the past again, behind what was said in the present. */
const isBackInPast = (sentence: Sentence, verb: number, head: number, at: number): boolean => {
  const tenseOf = (of: number): string | undefined => {
    const helper = treeOf(sentence).childrenBy(of, 'aux', 'cop')[0]
    return sentence.tokens[helper ?? of]?.feats.Tense
  }
  return (
    isOf(sentence.tokens[at], 'conj') &&
    sentence.tokens[at]?.upos === 'VERB' &&
    tenseOf(at) === 'Past' &&
    tenseOf(verb) === 'Past' &&
    tenseOf(head) === 'Pres'
  )
}

/** Where a clause that the tree has lost ends: with the sentence, or where the speaking is told again. */
export const spokenEnd = (
  sentence: Sentence,
  verb: number,
  range: { first: number; last: number },
  lexicon: SpeechLexicon,
): number =>
  Math.min(
    range.last,
    beforeSpeechAgain(sentence, verb, range.first, range, lexicon),
    beforeClosingSpeech(sentence, range, lexicon),
  )

/** The form that carries the tense: the first auxiliary, else the verb itself. */
const finiteForm = (sentence: Sentence, verb: number): string => {
  const helper = treeOf(sentence).childrenBy(verb, 'aux', 'cop')[0]
  return lower(sentence.tokens[helper ?? verb])
}

const isSaying = (token: Token, lexicon: SpeechLexicon): boolean =>
  isFormOfAny(token, lexicon.expressing) ||
  entriesOf(token, lexicon.verbs).some(({ kind }) => ['say', 'label', 'demand', 'promise', 'ask'].includes(kind))

/** "…, adding that", "…, og legger til at": behind an inserted reporting clause its speaker says something more. */
export const speaksOnAt = (sentence: Sentence, from: number, lexicon: SpeechLexicon): boolean => {
  const { tokens } = sentence
  const at = tokens[from]?.upos === 'CCONJ' ? from + 1 : from
  const verb = tokens[at]
  const isJoined = at > from || lexicon.activeEnding.test(lower(verb))
  return (
    isJoined && isVerbal(verb) && verb !== undefined && isSaying(verb, lexicon) && isIntroducing(sentence, at, lexicon)
  )
}

/**
 * "…, the agency reports, and both delegations left": a clause joined behind an inserted one, with a subject of its own
 * and nothing that it takes from the telling ("and Chad would follow"), is the report's.
 */
export const tellsOnAt = (sentence: Sentence, from: number, lexicon: SpeechLexicon): boolean => {
  const { tokens } = sentence
  const tree = treeOf(sentence)
  const conjunction = tokens[from]
  if (conjunction?.upos !== 'CCONJ' || lexicon.complementisers.has(lower(tokens[from + 1]))) return false
  const subject = tree.childrenBy(conjunction.head, 'nsubj', 'nsubj:pass', 'expl').find((child) => child > from)
  const helpers = tree.childrenBy(conjunction.head, 'aux')
  // "og til slutt låg det føre": a place-holder behind the verb
  const isOwn = subject !== undefined && (tokens[subject]?.upos !== 'PRON' || subject > conjunction.head)
  return isOwn && !helpers.some((helper) => lexicon.unspoken.has(lower(tokens[helper])))
}

/** "It would let them through, X added, | but only if Chad …": a condition behind an inserted clause is on the words. */
export const provisoBehind = ({ tokens }: Sentence, from: number, lexicon: SpeechLexicon): number | undefined =>
  tokens[from]?.form === ',' && lexicon.provisos.lengthAt(tokens, from + 1) > 0 ? from + 1 : undefined

/**
 * "The talks were over, X said, | and had never begun", "…, X said, | but only if Chad …": what behind an inserted clause
 * goes on with the words by a helper or as a condition on them.
 */
export const joinedBehind = (sentence: Sentence, from: number, lexicon: SpeechLexicon): TokenRange | undefined => {
  const { tokens } = sentence
  const tree = treeOf(sentence)
  const proviso = provisoBehind(sentence, from, lexicon)
  if (proviso !== undefined) return { first: proviso, last: withProviso(sentence, from, lexicon) }
  const clause = tokens[from + 1]?.head ?? -1
  const verb = tokens[clause]
  if (tokens[from]?.form !== ',' || tokens[from + 1]?.upos !== 'CCONJ' || !verb || !isOf(verb, 'conj')) return undefined
  const helper = tree.childrenBy(clause, 'aux', 'aux:pass').find((child) => child > from)
  const isWords = helper !== undefined && !isSaying(verb, lexicon) && !tellsOnAt(sentence, from + 1, lexicon)
  return isWords ? { first: from + 1, last: Math.max(...tree.subtreeOf(clause)) + 1 } : undefined
}

const isIntroducing = (sentence: Sentence, verb: number, lexicon: SpeechLexicon): boolean =>
  [verb + 1, verb + 2, verb + 3].some(
    (at) =>
      (lexicon.complementisers.has(lower(sentence.tokens[at])) && sentence.tokens[at]?.upos !== 'PART') ||
      lexicon.questionWords.has(lower(sentence.tokens[at])) ||
      /^[:«“"]$/u.test(sentence.tokens[at]?.form ?? ''),
  )

/** How many words may tell how long ago it was: "less than two days after". */
const LAPSE_REACH = 5

/**
 * Tells whether behind a comma the report tells what went before what is said, or what it makes of that: "two days after
 * X expelled four", "in what would be …".
 */
export const opensAccount = (tokens: readonly Token[], at: number, lexicon: SpeechLexicon): boolean => {
  if (lexicon.asides.lengthAt(tokens, at) > 0) return true
  const mark = tokens.findIndex(({ lower }, place) => place > at && lexicon.afterwards.has(lower))
  if (mark < 0 || mark > at + LAPSE_REACH) return false
  const lapse = tokens.slice(at, mark)
  return (
    lapse.at(-1)?.upos === 'NOUN' &&
    lapse.every((token) => isTagged(token, 'NUM', 'DET', 'NOUN', 'ADJ', 'ADV', 'ADP')) &&
    tokens.slice(mark + 1).some((token) => isVerbal(token) && token.feats.VerbForm === 'Fin')
  )
}

/** "said it was recalling its envoy, two days after X expelled four": where the report tells on by itself. */
const beforeAccount = (
  { tokens }: Sentence,
  verb: number,
  { first, last }: { first: number; last: number },
  lexicon: SpeechLexicon,
): number => {
  if (tokens[verb]?.feats.Tense === 'Pres') return last
  const comma = tokens.findIndex(
    ({ form }, at) => at >= first + 2 && at < last && form === ',' && opensAccount(tokens, at + 1, lexicon),
  )
  return comma < 0 ? last : comma
}

/** "told X that …, her office said", "…, according to her office": who says that she told it. */
const beforeClosingSpeech = (
  sentence: Sentence,
  { first, last }: { first: number; last: number },
  lexicon: SpeechLexicon,
): number => {
  const { tokens } = sentence
  const isSource = (comma: number): boolean => {
    const length = tokens[comma]?.form === ',' ? phraseLengthAt(lexicon.according, tokens, comma + 1) : 0
    return length > 0 && endsBehind(tokens, comma + 1 + length)
  }
  const commas = tokens.flatMap((_, at) =>
    at > first && at < last ? (isSource(at) ? at : (closingSpeechAt(sentence, at, lexicon) ?? [])) : [],
  )
  return Math.min(last, ...commas.filter((comma) => comma > first))
}

/** "… , in an interview with X": where it was said is no part of what was said, at the end of the clause. */
const beforeOccasion = (
  sentence: Sentence,
  { first, last }: { first: number; last: number },
  lexicon: SpeechLexicon,
): number => {
  const { tokens } = sentence
  const tree = treeOf(sentence)
  for (let at = first + 3; at < last; at++) {
    const token = tokens[at]
    const noun = token?.head ?? -1
    if (!isOf(token, 'case') || !lexicon.throughChannel.has(lower(token)) || noun <= at || noun > at + 4) continue
    const said = tokens[noun]
    if (!said || !entriesOf(said, lexicon.utterances).some(({ channel }) => channel !== 'report')) continue
    const end = Math.max(...tree.subtreeOf(noun)) + 1
    // "hinges on the release of X": what is done to somebody is no utterance
    const isAct = tree
      .childrenBy(noun, 'nmod')
      .some((child) =>
        tree.childrenBy(child, 'case').some((mark) => mark === noun + 1 && lexicon.belonging.has(lower(tokens[mark]))),
      )
    if (end < last || isAct) continue
    return tokens[at - 1]?.form === ',' ? at - 1 : at
  }
  return last
}

import type { Sentence, Token } from '../../language/analysis.ts'
import { isRelation, treeOf } from '../../language/tree.ts'
import { isFormOfAny } from '../../locales/lexeme.ts'
import type { SpeechKind, SpeechLexicon } from '../../locales/speech.ts'
import { onceFor } from '../once.ts'
import type { Construction } from './attribution.ts'
import { bareClauseOf } from './bareClauses.ts'
import { clauseEnd, joinedBehind, opensAccount, provisoBehind, speaksOnAt, tellsOnAt } from './clauseEnd.ts'
import { closedByClause } from './closingClauses.ts'
import { closingSpeechAt } from './closingSpeech.ts'
import { closeOf, type SpeechCue } from './cues.ts'
import { insertedSpeaker } from './insertedClauses.ts'
import { followsRumour, introducedClause, isForeign } from './introducedClauses.ts'
import { labelOf, phraseOf } from './objects.ts'
import { clauseRuns, isVerbal, type TokenRange, trimmedRuns, withoutEdges } from './phrase.ts'
import { isListed } from './sources.ts'
import { isUtterance } from './utterances.ts'

/** What a reporting verb reports, as token runs of its sentence. */
export interface Complement {
  readonly construction: Construction
  readonly runs: readonly TokenRange[]
  /** Head of the reported clause or phrase. */
  readonly head: number
  /** Start of the clause with its complementiser or infinitive mark. */
  readonly introducedAt?: number
  /** True where it is a question that is reported. */
  readonly question?: boolean
}

const CLAUSE_KINDS: readonly SpeechKind[] = ['say', 'think', 'promise', 'demand', 'ask', 'show']

const has = (cue: SpeechCue, kinds: readonly SpeechKind[]): boolean => kinds.some((kind) => cue.kinds.has(kind))
const isOf = (token: Token | undefined, ...relations: readonly string[]): boolean =>
  token !== undefined && isRelation(token, ...relations)
const lower = (token: Token | undefined): string => token?.lower ?? ''

/**
 * Finds what a reporting verb reports, the surest construction first: a clause of its own, the clause it is inserted
 * into, an infinitive, a name given, a noun phrase. Absent where it reports nothing in its sentence.
 */
export const complementOf = (sentence: Sentence, cue: SpeechCue, lexicon: SpeechLexicon): Complement | undefined =>
  complementByCue(cue, sentence, lexicon)

const complementByCue = onceFor(
  (cue: SpeechCue, sentence: Sentence, lexicon: SpeechLexicon): Complement | undefined =>
    insertedInto(sentence, cue, lexicon) ??
    wholeOf(sentence, cue, clauseOf(sentence, cue, lexicon), lexicon) ??
    attitudeOf(sentence, cue, lexicon) ??
    aroundInsertion(sentence, cue, lexicon) ??
    infinitiveOf(sentence, cue, lexicon) ??
    introducedClause(sentence, cue, lexicon) ??
    closedByClause(sentence, cue, lexicon) ??
    betweenCommas(sentence, cue, lexicon) ??
    labelOf(sentence, cue, lexicon) ??
    phraseOf(sentence, cue, lexicon),
)

/** "X is due | to meet Y, media reported.": where the reporting clause closes the sentence, a part of it is all of it. */
const wholeOf = (
  sentence: Sentence,
  cue: SpeechCue,
  clause: Complement | undefined,
  lexicon: SpeechLexicon,
): Complement | undefined => {
  const part = clause?.construction === 'inverted' && clause.runs.length === 1 ? clause.runs[0] : undefined
  if (!part || sentence.tokens[part.last]?.upos === 'PUNCT') return clause
  const closed = closedByClause(sentence, cue, lexicon)
  return closed?.runs.some(({ first, last }) => first <= part.first && part.last < last) ? closed : clause
}

/** "says that …", and the clause before an inverted verb where the tree hangs it on the verb. */
const clauseOf = (sentence: Sentence, cue: SpeechCue, lexicon: SpeechLexicon): Complement | undefined => {
  if (!has(cue, CLAUSE_KINDS)) return undefined
  const { tokens } = sentence
  const tree = treeOf(sentence)
  const candidates = cue.words
    .flatMap((word) => tree.childrenOf(word))
    .flatMap((child) => (isUtterance(sentence, child, lexicon) ? [child, ...tree.childrenBy(child, 'acl')] : [child]))
    .filter((child) => {
      const token = tokens[child]
      if (!token || cue.words.includes(child) || isOfSpeakerBehind(sentence, cue, child)) return false
      if (child > cue.token && isOfRumour(sentence, child, lexicon)) return false
      if (child > cue.token && closingSpeechAt(sentence, child, lexicon) !== undefined) return false
      if (isRelation(token, 'ccomp', 'csubj')) return !isSetOff(sentence, child, cue, lexicon)
      const marked = tree.childrenBy(child, 'mark').some((mark) => lexicon.complementisers.has(lower(tokens[mark])))
      if (
        marked &&
        !isCircumstance(sentence, child, cue, lexicon) &&
        child > cue.token &&
        isRelation(token, 'advcl', 'xcomp', 'obl', 'acl', 'obj', 'dep') &&
        !isInfinitive(sentence, child, lexicon)
      )
        return true
      // a clause without a complementiser is tagged xcomp in some treebanks though it has a subject of its own
      if (isRelation(token, 'xcomp') && tree.childrenBy(child, 'nsubj', 'expl').length > 0) return true
      return (
        isRelation(token, 'parataxis') &&
        child < cue.token &&
        isVerbal(token) &&
        tree.childrenBy(child, 'nsubj').length > 0
      )
    })
  const bare = bareClauseOf(sentence, cue, candidates, lexicon)
  if (bare) return bare
  const head = candidates.find((child) => child > cue.token) ?? candidates[0]
  if (head === undefined || isInfinitive(sentence, head, lexicon)) return undefined
  const passive = cue.passive && !cue.source
  const beside = candidates.filter(
    (child) => child > head && (head > cue.token || child < cue.token) && isClausal(sentence, child),
  )
  const parts = clauseParts(sentence, cue, head, lexicon, beside)
  if (parts.runs.length === 0) return undefined
  if (passive || head > cue.token) return { ...parts, construction: passive ? 'passive' : 'complement' }
  const behind = joinedBehind(sentence, closeOf(cue), lexicon)
  return { ...parts, runs: behind ? [...parts.runs, behind] : parts.runs, construction: 'inverted' }
}

/** "…, sier kilder Posten har snakket med": what tells more of who speaks is no words of his. */
const isOfSpeakerBehind = (sentence: Sentence, { source, token, sentence: own }: SpeechCue, child: number): boolean =>
  source?.sentence === own &&
  source.first === token + 1 &&
  source.first <= child &&
  child < source.last &&
  sentence.tokens[token - 1]?.form === ','

/** "“Nonsense,” says X of reports that …": a clause on a noun for what others say. */
const isOfRumour = (sentence: Sentence, clause: number, lexicon: SpeechLexicon): boolean => {
  const mark = treeOf(sentence)
    .childrenBy(clause, 'mark')
    .find((child) => lexicon.complementisers.has(lower(sentence.tokens[child])))
  return mark !== undefined && followsRumour(sentence, mark, lexicon)
}

/** "…, X said, three days after …": behind the comma of an inserted clause the sentence round it goes on. */
const isSetOff = (sentence: Sentence, child: number, cue: SpeechCue, lexicon: SpeechLexicon): boolean => {
  const { tokens } = sentence
  // "…, X said on Thursday, in what would be"
  const words = Math.max(...cue.words)
  const end = tokens.findIndex(
    (token, at) =>
      at > words &&
      !(isRelation(token, 'obl', 'advmod', 'case', 'det') && treeOf(sentence).pathToRoot(at).includes(cue.token)),
  )
  return (
    child > end &&
    tokens[end]?.form === ',' &&
    isOf(tokens[cue.token], 'parataxis') &&
    (tokens[cue.token]?.head ?? cue.token) < cue.token &&
    !treeOf(sentence)
      .childrenBy(child, 'mark')
      .some((mark) => lexicon.complementisers.has(lower(tokens[mark])))
  )
}

/** "etter at", "uten at": a preposition that no verb of saying takes makes a circumstance of the clause. */
const isCircumstance = (sentence: Sentence, clause: number, cue: SpeechCue, lexicon: SpeechLexicon): boolean => {
  const { tokens } = sentence
  const marks = treeOf(sentence).childrenBy(clause, 'mark', 'case')
  const introduced = marks.find((mark) => lexicon.complementisers.has(lower(tokens[mark])))
  return marks.some(
    (mark) => introduced !== undefined && mark < introduced && isForeign(tokens[mark], cue, mark, lexicon),
  )
}

/** "expressed hope that …", "uttrykte uro for at …": the clause that tells what is hoped, hung on the noun. */
const attitudeOf = (sentence: Sentence, cue: SpeechCue, lexicon: SpeechLexicon): Complement | undefined => {
  const { tokens } = sentence
  const verb = tokens[cue.token]
  if (cue.passive || !verb || !isFormOfAny(verb, lexicon.expressing)) return undefined
  const tree = treeOf(sentence)
  const head = [cue.token, ...tree.childrenBy(cue.token, 'obj', 'obl').filter((child) => child > cue.token)]
    .flatMap((at) => tree.childrenBy(at, 'acl', 'ccomp', 'advcl'))
    .find((child) =>
      tree
        .childrenBy(child, 'mark')
        .some((mark) => mark > cue.token && lexicon.complementisers.has(lower(tokens[mark]))),
    )
  if (head === undefined || isInfinitive(sentence, head, lexicon)) return undefined
  const parts = clauseParts(sentence, cue, head, lexicon)
  return parts.introducedAt === undefined || parts.runs.length === 0
    ? undefined
    : { ...parts, construction: 'complement' }
}

const clauseParts = (
  sentence: Sentence,
  cue: SpeechCue,
  head: number,
  lexicon: SpeechLexicon,
  beside: readonly number[] = [],
): Omit<Complement, 'construction'> => {
  const { tokens } = sentence
  const tree = treeOf(sentence)
  const spliced = new Set(splicedAfter(sentence, head))
  const inside = withNeighbours(sentence, tree.subtreeOf(head), beside).filter((at) => !spliced.has(at))
  const after = head > cue.token
  const words = Math.max(...cue.words)
  const side = inside.filter((at) =>
    after ? at > words || (at > cue.token && !cue.words.includes(at)) : at < cue.token && !isOfSource(cue, at),
  )
  if (side.length === 0) return { runs: [], head }
  let first = Math.min(...side)
  let last = Math.max(...side) + 1
  if (after) last = clauseEnd(sentence, cue.token, head, { first, last }, lexicon)
  if (after && isOf(tokens[cue.token], 'acl')) last = beforeAside(sentence, { first, last }, lexicon)
  const opening = Array.from({ length: Math.min(4, last - first) }, (_, step) => first + step)
  // "said she had proposed that …": behind a verb it is another clause's
  const verb = opening.find((at) => isVerbal(tokens[at])) ?? last
  const complementiser = opening.find(
    (at) =>
      at < verb &&
      lexicon.complementisers.has(lower(tokens[at])) &&
      tokens[at]?.upos !== 'PRON' &&
      tokens[at]?.upos !== 'DET',
  )
  const question =
    complementiser === undefined && opening.slice(0, 2).some((at) => lexicon.questionWords.has(lower(tokens[at])))
  const introducedAt = complementiser === undefined ? undefined : tokens[complementiser]?.start
  if (complementiser !== undefined) first = complementiser + 1
  // a clause has a subject before its verb: what stands between the two verbs is that
  else if (
    after &&
    isVerbal(tokens[first]) &&
    first > words + 1 &&
    !tokens.slice(words + 1, first).some(({ upos }) => upos === 'PUNCT')
  )
    first = words + 1
  while (isOf(tokens[first], 'cc') && first < last) first++
  const run = withoutEdges(sentence, { first, last })
  return { runs: run ? [run] : [], head, question, ...(introducedAt === undefined ? {} : { introducedAt }) }
}

/** "diplomats it says moved gold, deepening a dispute": what a comma sets off goes with the sentence round the words. */
const beforeAside = (sentence: Sentence, { first, last }: TokenRange, lexicon: SpeechLexicon): number => {
  const { tokens } = sentence
  const comma = tokens.findIndex(
    (token, at) => at > first && at < last && token.form === ',' && lexicon.activeEnding.test(lower(tokens[at + 1])),
  )
  return comma < 0 ? last : comma
}

const isClausal = (sentence: Sentence, at: number): boolean => isOf(sentence.tokens[at], 'ccomp')

/** One clause that the parser hangs on the verb in two parts, the auxiliary by itself: "krev at båtane | blir frigjevne". */
const withNeighbours = (
  sentence: Sentence,
  inside: readonly number[],
  beside: readonly number[],
): readonly number[] => {
  const all = [...inside]
  for (const other of beside) {
    const more = treeOf(sentence).subtreeOf(other)
    if (Math.min(...more) <= Math.max(...all) + 1) all.push(...more)
  }
  return all.sort((a, b) => a - b)
}

/** Whether a token names who speaks; a parser may hang that on what is said: "…, its minister, X, said". */
const isOfSource = ({ source, sentence, token }: SpeechCue, at: number): boolean =>
  source !== undefined &&
  source.sentence === sentence &&
  source.first <= at &&
  (at < source.last || source.last <= token)

/** A sentence joined to the reported clause by a comma alone is the report's own and no part of it. */
const splicedAfter = (sentence: Sentence, head: number): readonly number[] => {
  const tree = treeOf(sentence)
  return tree
    .childrenBy(head, 'parataxis')
    .filter(
      (child) =>
        child > head && tree.childrenBy(child, 'nsubj').length > 0 && tree.childrenBy(child, 'cc').length === 0,
    )
    .flatMap((child) => tree.subtreeOf(child))
}

/** "…, melder Tass": the sentence that an inserted reporting clause stands in. */
const aroundInsertion = (sentence: Sentence, cue: SpeechCue, lexicon: SpeechLexicon): Complement | undefined => {
  if (!has(cue, ['say', 'think', 'promise', 'show', 'manner', 'ask', 'demand'])) return undefined
  const { tokens } = sentence
  const token = tokens[cue.token]
  if (!token || token.head < 0 || !isRelation(token, 'parataxis') || isListed(sentence, cue.token)) return undefined
  const tree = treeOf(sentence)
  // "…, the officer was charged": somebody a thing is done to, not words
  if (cue.passive && !cue.source && tree.childrenBy(cue.token, 'nsubj').some((child) => tokens[child]?.upos !== 'PRON'))
    return undefined
  if (
    tree
      .childrenBy(cue.token, 'obj', 'ccomp', 'xcomp')
      .some((child) => child > cue.token && !isSetOff(sentence, child, cue, lexicon))
  )
    return undefined
  const own = tree.subtreeOf(cue.token)
  const proviso = provisoBehind(sentence, closeOf(cue), lexicon)
  const first = Math.min(...own)
  const last = proviso === undefined ? Math.max(...own) : closeOf(cue) - 1
  if (token.head > last) return undefined
  // an inserted clause stands between punctuation; else it is a sentence of its own, joined by a comma
  if (tokens[last + 1] !== undefined && tokens[last + 1]?.upos !== 'PUNCT' && tokens[last]?.upos !== 'PUNCT')
    return undefined
  const top = sentenceHeadOf(sentence, token.head)
  // "…, the agency reports, citing X": nothing of the words goes on behind
  const behind = tokens[last + 1]?.form === ',' ? last + 2 : last + 1
  const isOver =
    lexicon.passingOn.lengthAt(tokens, behind) > 0 ||
    (behind > last + 1 && (opensAccount(tokens, behind, lexicon) || tellsOnAt(sentence, behind, lexicon))) ||
    speaksOnAt(sentence, behind, lexicon)
  const close = isOver ? last : tokens.length
  const runs = trimmedRuns(
    sentence,
    tree.subtreeOf(top).filter((index) => index < first || (index > last && index < close)),
  )
  return runs.length > 0 ? { construction: 'inverted', runs, head: top } : undefined
}

/** The head of the clause that the whole of a token's sentence hangs on, joined clauses counted in. */
const sentenceHeadOf = (sentence: Sentence, index: number): number => treeOf(sentence).pathToRoot(index).at(-1) ?? index

const isInfinitive = (sentence: Sentence, index: number, lexicon: SpeechLexicon): boolean => {
  const tree = treeOf(sentence)
  if (tree.childrenBy(index, 'nsubj', 'expl').length > 0) return false
  return [...tree.childrenBy(index, 'mark', 'aux', 'cop', 'case'), index].some((child) => {
    const token = sentence.tokens[child]
    if (isVerbal(token) || !lexicon.infinitiveMarks.has(lower(token)) || child > index) return false
    // "committed to the truce": a preposition before a noun
    return token?.upos !== 'ADP' || isVerbal(sentence.tokens[index])
  })
}

/** "lovet å …", "called for him to …", "truet med å …". */
const infinitiveOf = (sentence: Sentence, cue: SpeechCue, lexicon: SpeechLexicon): Complement | undefined => {
  if (!has(cue, ['promise', 'demand', 'think'])) return undefined
  const { tokens } = sentence
  const tree = treeOf(sentence)
  const children = cue.words.flatMap((word) => tree.childrenOf(word)).filter((child) => child > cue.token)
  // "oppmoda islendingane om å høyre", "a pledge to": the infinitive may hang on the object
  const below = children
    .filter((child) => isOf(tokens[child], 'obj', 'obl', 'iobj'))
    .flatMap((child) => tree.childrenBy(child, 'acl', 'advcl', 'xcomp'))
  const head = [
    ...children.filter((child) => isOf(tokens[child], 'xcomp', 'advcl', 'ccomp', 'obl', 'obj')),
    ...below,
  ].find((child) => isInfinitive(sentence, child, lexicon))
  if (head === undefined) return undefined
  if (!has(cue, ['promise', 'demand']) && !isOf(tokens[head], 'xcomp', 'ccomp')) return undefined
  const marks = new Set(tree.childrenBy(head, 'mark', 'case').filter((mark) => mark < head))
  const mark = [...marks].find((candidate) => lexicon.infinitiveMarks.has(lower(tokens[candidate])))
  // "lovet 200 millioner for å la skogen stå": what for, and no promise
  if (lexicon.purposes.has(lower(tokens[(mark ?? 0) - 1]))) return undefined
  const runs = clauseRuns(sentence, head, marks)
  const object = children.find(
    (child) => child < head && isOf(tokens[child], 'obj', 'iobj') && child > Math.max(...cue.words),
  )
  const opening = object === undefined ? mark : Math.min(...tree.subtreeOf(object).filter((at) => at > cue.token))
  const start = opening === undefined ? undefined : tokens[opening]?.start
  return { construction: 'infinitive', runs, head, ...(start === undefined ? {} : { introducedAt: start }) }
}

/** "The border, X said, would stay closed": both parts, of which a parser hangs the second on the verb. */
const insertedInto = (sentence: Sentence, cue: SpeechCue, lexicon: SpeechLexicon): Complement | undefined =>
  insertedSpeaker(sentence, cue.sentence, cue.token, lexicon) ? betweenCommas(sentence, cue, lexicon) : undefined

/** Where the words round an insertion open: "They danced and, X said, | did not speak", "who, X said, …", the sentence. */
const openingRound = ({ tokens }: Sentence, start: number, lexicon: SpeechLexicon): number => {
  const before = tokens[start - 2]
  if (before?.upos === 'CCONJ') return start
  if (lexicon.relatives.has(lower(before))) return start - 2
  return isOf(tokens[0], 'cc') ? 1 : 0
}

/** "The test, officials said, was …": the clause round an insertion where the tree has lost that it is one. */
const betweenCommas = (sentence: Sentence, cue: SpeechCue, lexicon: SpeechLexicon): Complement | undefined => {
  if (!has(cue, ['say', 'think']) || !cue.source || cue.source.sentence !== cue.sentence) return undefined
  const { tokens } = sentence
  const { first, last } = cue.source
  const start = Math.min(first, cue.token)
  const end = Math.max(last, ...cue.words.map((word) => word + 1))
  if (start < 2 || tokens[start - 1]?.form !== ',' || tokens[end]?.form !== ',') return undefined
  const isInserted = tokens
    .slice(start, end)
    .every(
      ({ upos }, at) =>
        (start + at >= first && start + at < last) ||
        cue.words.includes(start + at) ||
        upos === 'AUX' ||
        upos === 'ADV',
    )
  const rest = tokens.slice(end + 1)
  const goesOn = rest.some((token) => isVerbal(token) && token.feats.VerbForm === 'Fin')
  if (!isInserted || !goesOn || rest[0]?.upos === 'CCONJ' || lexicon.activeEnding.test(lower(rest[0]))) return undefined
  const opening = openingRound(sentence, start, lexicon)
  const runs = trimmedRuns(
    sentence,
    [...tokens.keys()].filter((at) => at >= opening && (at < start || at > end)),
  )
  const head = tokens.findIndex((token, at) => at > end && isVerbal(token) && token.feats.VerbForm === 'Fin')
  return { construction: 'inverted', runs, head }
}

import type { Sentence, Token } from '../../language/analysis.ts'
import { isTagged } from '../../language/tag.ts'
import { isRelation, treeOf } from '../../language/tree.ts'
import { phraseLengthAt } from '../../locales/phrases.ts'
import type { SpeechLexicon } from '../../locales/speech.ts'
import { flatMap } from '../../text/flat-map.ts'
import { onceFor } from '../once.ts'
import type { Attribution, Source } from './attribution.ts'
import {
  charsOf,
  isNominal,
  isVerbal,
  phraseAt,
  phraseHeadOf,
  runsOf,
  type TokenRange,
  trimmedRuns,
  withoutEdges,
} from './phrase.ts'

/** "According to X", "ifølge X": the phrase, whom it names, and the clause it stands in. */
export interface AccordingPhrase {
  readonly sentence: number
  /** The words of the phrase, the name with them. */
  readonly phrase: TokenRange
  readonly cue: TokenRange
  readonly source: Source
  /** The verb whose clause is so attributed. */
  readonly clause: number
}

const lower = (token: Token | undefined): string => token?.lower ?? ''

/** Finds the phrases that put a clause in somebody's mouth. */
export const findAccordingPhrases = onceFor(
  (sentence: Sentence, index: number, lexicon: SpeechLexicon): readonly AccordingPhrase[] => {
    const { tokens } = sentence
    return flatMap(tokens, (_, at) => {
      const length = phraseLengthAt(lexicon.according, tokens, at)
      if (length > 0) return named(sentence, index, { first: at, last: at + length }, lexicon)
      const word = lower(tokens[at])
      for (const [before, after] of lexicon.accordingAround) {
        if (word !== before) continue
        const close = tokens.findIndex((token, place) => place > at + 1 && place <= at + 8 && lower(token) === after)
        if (close > 0) return around(sentence, index, at, close)
      }
      return []
    })
  },
)

const named = (sentence: Sentence, index: number, cue: TokenRange, lexicon: SpeechLexicon): AccordingPhrase[] => {
  const { tokens } = sentence
  const tree = treeOf(sentence)
  const start = cue.last
  if (!isNominal(tokens[start]) && !isNominal(tokens[start + 1])) return []
  // "citing what she called unfair rules"
  if (lexicon.questionWords.has(lower(tokens[start]))) return []
  // "etter det diplomaten forstår": whoever understands, says or hears it is meant
  if (cue.last - cue.first > 1 && lexicon.thatSaid.has(lower(tokens[cue.last - 1]))) {
    const verb = tokens.findIndex((token, at) => at >= start && isVerbal(token))
    // "etter det politiet mener var ulovlig": what they think it was, and not that it was
    if (cue.first > 0 && isTagged(tokens[verb], 'VERB') && tokens[verb + 1]?.feats.VerbForm === 'Fin') return []
    if (verb < 0 || verb > start + 8 || tokens.slice(start, verb).some(({ upos }) => upos === 'PUNCT')) return []
    const subject =
      tree.childrenBy(verb, 'nsubj').find((child) => child >= start && child < verb) ?? phraseHeadOf(sentence, verb - 1)
    if (subject < start || subject >= verb || lexicon.relatives.has(lower(tokens[subject]))) return []
    // "etter det Posten får opplyst"
    const told = [verb + 1, verb + 2].find((at) => lexicon.learning.told.has(lower(tokens[at])))
    return finish(sentence, index, cue, subject, { first: cue.first, last: (told ?? verb) + 1 }, verb)
  }
  const marker = tokens[cue.first]
  // a governor behind a verb cannot be of the same phrase
  const reachable =
    marker && marker.head >= cue.last && !tokens.slice(cue.last, marker.head).some((token) => isVerbal(token))
  const governed = marker && reachable && isNominal(tokens[marker.head]) ? marker.head : undefined
  const from = isNominal(tokens[start]) ? start : start + 1
  let head = governed ?? phraseHeadOf(sentence, from)
  if (head < cue.last || tokens.slice(cue.last, head).some((token) => isVerbal(token))) head = from
  const phrase = wordsOf(sentence, head, cue)
  const last = phraseClose(sentence, Math.max(phrase.last, cue.last + 1), cue, lexicon)
  return finish(sentence, index, cue, head, { first: Math.min(cue.first, phrase.first), last }, head)
}

/** Where a clause behind a comma tells more of those meant, "none of whom would be named": with the sentence. */
const asideClose = ({ tokens }: Sentence, close: number, lexicon: SpeechLexicon): number => {
  if (tokens[close]?.form !== ',') return close
  const isOfThem = [close + 2, close + 3].some(
    (at) => lexicon.questionWords.has(lower(tokens[at])) && lexicon.belonging.has(lower(tokens[at - 1])),
  )
  return isOfThem ? tokens.length - 1 : close
}

/** Where the phrase ends: with an apposition between commas; before the finite verb where that comes second. */
const phraseClose = (sentence: Sentence, last: number, cue: TokenRange, lexicon: SpeechLexicon): number => {
  const { tokens } = sentence
  let close = last
  if (tokens[close]?.form === ',') {
    const comma = tokens.findIndex((token, at) => at > close && token.form === ',')
    if (comma > 0 && comma <= close + 6 && tokens.slice(close + 1, comma).every(({ upos }) => upos === 'PROPN'))
      close = comma
  }
  if (!lexicon.verbSecond && cue.first === 0) {
    const comma = tokens.findIndex((token, at) => at >= close && token.form === ',')
    const isPlain =
      comma > close &&
      comma <= cue.last + 14 &&
      tokens.slice(cue.last, comma).every(({ feats, upos }) => upos !== 'AUX' && feats.VerbForm !== 'Fin')
    return isPlain ? comma : close
  }
  if (!lexicon.verbSecond || cue.first > 0) return asideClose(sentence, close, lexicon)
  const verb = tokens.findIndex((token, at) => at >= cue.last && isVerbal(token))
  const plain =
    verb > close &&
    !tokens.slice(cue.last, verb).some((token) => token.form === ',' || lexicon.relatives.has(lower(token)))
  return plain ? verb : close
}

const around = (sentence: Sentence, index: number, before: number, after: number): AccordingPhrase[] => {
  const tree = treeOf(sentence)
  const owner = tree.childrenBy(after, 'nmod', 'nmod:poss', 'det')[0]
  const head = owner !== undefined && owner > before && owner < after ? owner : phraseHeadOf(sentence, after - 1)
  // "med andre ord": nobody's words
  if (head <= before || head >= after || !isTagged(sentence.tokens[head], 'NOUN', 'PROPN', 'PRON')) return []
  const source: Source = { sentence: index, head, first: before + 1, last: after }
  const clause = clauseAbove(sentence, after)
  return clause === undefined
    ? []
    : [
        {
          sentence: index,
          phrase: { first: before, last: after + 1 },
          cue: { first: before, last: before + 1 },
          source,
          clause,
        },
      ]
}

const finish = (
  sentence: Sentence,
  index: number,
  cue: TokenRange,
  head: number,
  phrase: TokenRange,
  attached: number,
): AccordingPhrase[] => {
  // a noun of the phrase that the parser takes for a verb is no clause: "According to analyst X"
  const above =
    treeOf(sentence)
      .pathToRoot(attached)
      .findLast((at) => at >= phrase.first && at < phrase.last) ?? attached
  // "Tonen var ifølge to diplomater «iskald»", "was, in the words of X, “old”": the phrase heads the sentence to the parser
  const clause =
    clauseAbove(sentence, above) ?? (sentence.tokens[above]?.head === -1 && cue.first > 0 ? above : undefined)
  if (clause === undefined) return []
  return [{ sentence: index, phrase, cue, source: { sentence: index, head, ...wordsOf(sentence, head, cue) }, clause }]
}

/** The words of whom a phrase names, its marks left out; to the next mark where a parser hangs the sentence on them. */
const wordsOf = (sentence: Sentence, head: number, cue: TokenRange): TokenRange => {
  const { tokens } = sentence
  if (cue.first > 0 && tokens[head]?.head === -1) {
    const close = tokens.findIndex(({ upos }, at) => at > head && /^(?:PUNCT|VERB|AUX)$/u.test(upos))
    return { first: cue.last, last: close < 0 ? tokens.length : close }
  }
  const phrase = phraseAt(sentence, head, new Set(span(cue)))
  const mark = tokens.findIndex(({ form }, at) => at > head && at < phrase.last && OPENING_MARK.test(form))
  return mark < 0 ? phrase : (withoutEdges(sentence, { ...phrase, last: mark }) ?? phrase)
}

/** What is quoted stands behind whom it is from: "in the words of X, “a disaster”". */
const OPENING_MARK = /^["“”«»„‘]$/u

/** The nearest clause that a phrase hangs in; the sentence's head where the phrase hangs on a noun at its edge. */
const clauseAbove = (sentence: Sentence, index: number): number | undefined => {
  const { tokens } = sentence
  const path = treeOf(sentence).pathToRoot(index).slice(1)
  const verb = path.find((at) => {
    const token = tokens[at]
    return token !== undefined && (isVerbal(token) || treeOf(sentence).childrenBy(at, 'cop', 'nsubj').length > 0)
  })
  if (verb === undefined) return path.at(-1)
  // joined verbs share what stands before them, and an infinitive belongs to the clause of its auxiliary
  let at = verb
  for (let token = tokens[at]; token && isRelation(token, 'xcomp', 'aux', 'cop') && token.head >= 0; token = tokens[at])
    at = token.head
  return at
}

/** "…, ifølge to personer tæt på samtalerne, som fortæller": what no comma parts from the phrase, and a clause on it, is of it. */
const trailingClose = (tokens: readonly Token[], { first, last }: TokenRange, lexicon: SpeechLexicon): number => {
  const next = tokens[last]
  if (tokens[first - 1]?.form !== ',' || !next || next.upos === 'PUNCT') return last
  const comma = tokens.findIndex(({ upos }, at) => at > last && upos === 'PUNCT')
  if (comma < 0 || tokens.slice(last, comma).some((token) => isVerbal(token))) return last
  return lexicon.relatives.has(lower(tokens[comma + 1])) ? tokens.length : comma
}

/** The clause an according-phrase stands in, as what that person says. */
export const accordingAttribution = (
  sentence: Sentence,
  found: AccordingPhrase,
  taken: ReadonlySet<number>,
  lexicon: SpeechLexicon,
): Attribution | undefined => {
  const tree = treeOf(sentence)
  const inside = new Set(tree.subtreeOf(found.clause))
  const { phrase } = found
  const close = trailingClose(sentence.tokens, phrase, lexicon)
  // at the edge of its sentence it speaks for the whole of it, joined clauses too
  const edge = phrase.first === 0 || sentence.tokens[phrase.last]?.upos === 'PUNCT'
  const setOff =
    sentence.tokens[phrase.first - 1]?.form === ',' &&
    sentence.tokens.slice(close).every(({ upos }) => upos === 'PUNCT')
  const top =
    !isJoined(sentence, found.clause) && (setOff || (edge && !isEmbedded(sentence, found.clause)))
      ? tree.pathToRoot(found.clause).at(-1)
      : undefined
  const scope = top === undefined ? inside : new Set(tree.subtreeOf(top))
  const beyond = new Set(
    (phrase.first === 0 ? [] : tree.childrenBy(top ?? found.clause, 'conj'))
      .filter((clause) => clause > phrase.last && isJoined(sentence, clause))
      .flatMap((clause) => tree.subtreeOf(clause)),
  )
  const content = [...scope].filter(
    (index) => (index < phrase.first || index >= close) && !taken.has(index) && !beyond.has(index),
  )
  const opening = content.sort((a, b) => a - b).find((index) => sentence.tokens[index]?.upos !== 'PUNCT')
  const introducing = new Set(tree.childrenBy(found.clause, 'mark', 'cc').filter((mark) => mark === opening))
  const runs = trimmedRuns(
    sentence,
    content.filter((index) => !introducing.has(index)),
  )
  if (runs.length === 0) return undefined
  const cue = charsOf(sentence, found.cue)
  return {
    form: 'indirect',
    construction: 'according',
    content: runs.map((run) => charsOf(sentence, run)),
    cue: { ...cue, sentence: found.sentence, token: found.cue.first, group: cue },
    source: found.source,
    asserted: true,
    manner: 'speech',
  }
}

/** "…, og i Renk har prisen dobla seg, ifølge X": a clause with a subject of its own behind a comma is told by itself. */
const isJoined = (sentence: Sentence, clause: number): boolean => {
  const token = sentence.tokens[clause]
  const tree = treeOf(sentence)
  const conjunction = tree.childrenBy(clause, 'cc')[0]
  return (
    token !== undefined &&
    isRelation(token, 'conj') &&
    conjunction !== undefined &&
    sentence.tokens[conjunction - 1]?.form === ',' &&
    tree.childrenBy(clause, 'nsubj', 'nsubj:pass').length > 0
  )
}

const isEmbedded = (sentence: Sentence, index: number): boolean =>
  treeOf(sentence)
    .pathToRoot(index)
    .some((at) => {
      const token = sentence.tokens[at]
      return token !== undefined && isRelation(token, 'ccomp', 'acl', 'advcl', 'xcomp', 'csubj')
    })

/** "skal ha vart", "reportedly met": a clause on hearsay, whoever it is heard from. */
export const hearsayAttributions = (
  sentence: Sentence,
  index: number,
  lexicon: SpeechLexicon,
  taken: ReadonlySet<number>,
): readonly Attribution[] => {
  const { tokens } = sentence
  const tree = treeOf(sentence)
  const found: Attribution[] = []
  const add = (construction: 'evidential' | 'hearsay', clause: number, words: TokenRange): void => {
    if (taken.has(clause)) return
    const runs = runsOf(tree.subtreeOf(clause)).flatMap((run) => trimmedRuns(sentence, span(run)))
    const mark = tree.childrenBy(clause, 'mark', 'cc').filter((child) => child === runs[0]?.first)
    const content = trimmedRuns(
      sentence,
      runs.flatMap(span).filter((at) => !mark.includes(at)),
    )
    const cue = charsOf(sentence, words)
    // "would not say what he is thought to have done": a question tells nothing
    const asks =
      content[0] !== undefined &&
      [0, 1].some((step) => lexicon.questionWords.has(lower(tokens[(content[0]?.first ?? 0) + step])))
    if (content.length > 0 && !asks && !found.some((other) => other.cue?.start === cue.start))
      found.push({
        form: 'indirect',
        construction,
        content: content.map((run) => charsOf(sentence, run)),
        cue: { ...cue, sentence: index, token: words.first, group: cue },
        asserted: true,
        manner: 'speech',
      })
  }
  tokens.forEach((token, at) => {
    const form = lower(token)
    if (lexicon.hearsayAuxiliaries.has(form)) {
      const perfect = [at + 1, at + 2, at + 3, at + 4].find(
        (next) => lexicon.perfectAuxiliaries.has(lower(tokens[next])) && isVerbal(tokens[next]),
      )
      const verb = token.head
      if (
        perfect !== undefined &&
        verb > at &&
        (tokens[perfect]?.head === verb || perfect === verb) &&
        isRelation(token, 'aux') &&
        perfect !== verb &&
        !tree.subtreeOf(verb).some((below) => lexicon.deadlines.has(lower(tokens[below])))
      )
        add('evidential', verb, { first: at, last: perfect === at + 1 ? perfect + 1 : at + 1 })
    }
    const length = phraseLengthAt(lexicon.hearsay, tokens, at)
    if (length > 0) {
      const clause = clauseAbove(sentence, at)
      if (clause !== undefined && isVerbal(tokens[clause])) add('hearsay', clause, { first: at, last: at + length })
    }
  })
  return found
}

const span = ({ first, last }: TokenRange): number[] => Array.from({ length: last - first }, (_, step) => first + step)

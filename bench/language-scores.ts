import type { Analysis, LanguageBlock } from '../src/language/analysis.ts'
import { type TokenRules, tokenize } from '../src/language/tokenize.ts'
import type { GoldSentence, NamedSentence, RawDocument } from './language-corpora.ts'

/** Per cent, with two decimals. */
export const percent = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.round((10000 * part) / whole) / 100

/** F1 in per cent. */
export const f1 = (right: number, found: number, gold: number): number => percent(2 * right, found + gold)

/** What the scorer needs to know of an analysed sentence. */
export interface Read {
  readonly upos: readonly string[]
  readonly feats: readonly string[]
  readonly lemmas: readonly string[]
  /** -1 for the root. */
  readonly heads: readonly number[]
  readonly rels: readonly string[]
}

export interface TreeScores {
  readonly upos: number
  readonly feats: number
  readonly lemmas: number
  readonly uas: number
  /** Labels without subtypes, as the CoNLL 2018 evaluation counts. */
  readonly las: number
  /** Labels with subtypes. */
  readonly strictLas: number
}

const plainRel = (rel: string): string => rel.split(':')[0] ?? rel

/** The features that the model was taught, in one spelling: what others there are is not counted against it. */
const KEPT = [
  'Case',
  'Definite',
  'Degree',
  'Gender',
  'Mood',
  'Number',
  'NumType',
  'Person',
  'Polarity',
  'Poss',
  'PronType',
  'Reflex',
  'Tense',
  'VerbForm',
  'Voice',
]

export const keptFeats = (feats: string): string => {
  const pairs = feats.split('|')
  return KEPT.flatMap((key) => pairs.filter((pair) => pair.startsWith(`${key}=`))).join('|')
}

/** Scores labels on gold words. */
export const scoreTrees = (gold: readonly GoldSentence[], read: readonly Read[]): TreeScores => {
  let n = 0
  const right = { upos: 0, feats: 0, lemmas: 0, uas: 0, las: 0, strictLas: 0 }
  gold.forEach((sentence, s) => {
    const answer = read[s]
    sentence.forms.forEach((form, i) => {
      n++
      if (answer?.upos[i] === sentence.upos[i]) right.upos++
      if (answer?.feats[i] === keptFeats(sentence.feats[i] ?? '')) right.feats++
      // Punctuation's lemma is a sign of the treebank's own ("$,"); ours is the sign.
      const lemma = sentence.upos[i] === 'PUNCT' ? form : sentence.lemmas[i]
      if (answer?.lemmas[i] === lemma) right.lemmas++
      if (answer?.heads[i] !== sentence.heads[i]) return
      right.uas++
      if (plainRel(answer?.rels[i] ?? '') !== plainRel(sentence.rels[i] ?? '')) return
      right.las++
      if (answer?.rels[i] === sentence.rels[i]) right.strictLas++
    })
  })
  return {
    upos: percent(right.upos, n),
    feats: percent(right.feats, n),
    lemmas: percent(right.lemmas, n),
    uas: percent(right.uas, n),
    las: percent(right.las, n),
    strictLas: percent(right.strictLas, n),
  }
}

export interface FoundName {
  readonly first: number
  readonly last: number
  readonly type: string
}

/** F1 of exact spans and types; `merge` maps both sides' types, and what it maps to undefined is left out. */
export const scoreNames = (
  gold: readonly NamedSentence[],
  found: readonly (readonly FoundName[])[],
  merge: (type: string) => string | undefined,
): number => {
  let right = 0
  let ours = 0
  let theirs = 0
  const keys = (names: readonly FoundName[]): Set<string> => {
    const kept = names.flatMap((name) => {
      const type = merge(name.type)
      return type === undefined ? [] : [`${name.first} ${name.last} ${type}`]
    })
    return new Set(kept)
  }
  gold.forEach((sentence, s) => {
    const wanted = keys(sentence.names)
    const have = keys(found[s] ?? [])
    ours += have.size
    theirs += wanted.size
    for (const key of have) if (wanted.has(key)) right++
  })
  return f1(right, ours, theirs)
}

export interface RawScores {
  /** Tokens as they are written: "don't" is one. */
  readonly tokens: number
  /** Syntactic words: "don't" is two. */
  readonly words: number
  readonly sentences: number
  readonly upos: number
  readonly las: number
}

/** The blocks of a document for the analyser. */
export const blocksOf = (document: RawDocument, language: string): LanguageBlock[] =>
  document.paragraphs.map(({ start, end }) => ({ start, end, language }))

/** F1 of tokens as they are written, before clitics are parted: the CoNLL 2018 evaluation's "Tokens". */
const scoreTokens = (documents: readonly RawDocument[], rules: TokenRules): number => {
  const whole: TokenRules = { ...rules, data: { ...rules.data, clitics: false } }
  let found = 0
  let wanted = 0
  let right = 0
  for (const { text, paragraphs, sentences } of documents) {
    const gold = new Set<string>()
    for (const { gold: sentence, places } of sentences) {
      let start = places[0]?.[0] ?? 0
      places.forEach(([, end], i) => {
        if (sentence.goesOn[i]) return
        gold.add(`${start} ${end}`)
        start = places[i + 1]?.[0] ?? end
      })
    }
    const tokens = paragraphs.flatMap(({ start, end }) => tokenize(text, start, end, whole))
    wanted += gold.size
    found += tokens.length
    right += tokens.filter(({ start, end }) => gold.has(`${start} ${end}`)).length
  }
  return f1(right, found, wanted)
}

/** Scores analyses of raw text as the CoNLL 2018 evaluation does: what was read is matched by its places. */
export const scoreRaw = (
  documents: readonly RawDocument[],
  analyses: readonly Analysis[],
  rules: TokenRules,
): RawScores => {
  const count = {
    goldWords: 0,
    words: 0,
    matched: 0,
    goldSentences: 0,
    sentences: 0,
    sameSentences: 0,
    upos: 0,
    las: 0,
  }
  documents.forEach((document, d) => {
    const ours = new Map<string, { upos: string; head: string; rel: string }>()
    const ourSentences = new Set<string>()
    for (const sentence of analyses[d]?.sentences ?? []) {
      ourSentences.add(`${sentence.start} ${sentence.end}`)
      for (const token of sentence.tokens) {
        const head = sentence.tokens[token.head]
        ours.set(`${token.start} ${token.end}`, {
          upos: token.upos,
          head: head ? `${head.start} ${head.end}` : 'root',
          rel: plainRel(token.deprel),
        })
      }
    }
    count.words += ours.size
    count.sentences += ourSentences.size
    for (const { gold, places } of document.sentences) {
      count.goldSentences++
      count.goldWords += places.length
      if (ourSentences.has(`${places[0]?.[0]} ${places.at(-1)?.[1]}`)) count.sameSentences++
      places.forEach(([start, end], i) => {
        const word = ours.get(`${start} ${end}`)
        if (!word) return
        count.matched++
        if (word.upos === gold.upos[i]) count.upos++
        const goldHead = gold.heads[i] ?? -1
        const head = places[goldHead]
        const headKey = head ? `${head[0]} ${head[1]}` : 'root'
        if (word.head === headKey && word.rel === plainRel(gold.rels[i] ?? '')) count.las++
      })
    }
  })
  return {
    tokens: scoreTokens(documents, rules),
    words: f1(count.matched, count.words, count.goldWords),
    sentences: f1(count.sameSentences, count.sentences, count.goldSentences),
    upos: f1(count.upos, count.words, count.goldWords),
    las: f1(count.las, count.words, count.goldWords),
  }
}

import { locales } from '../locales/index.ts'
import type { Kinship } from '../locales/kinship.ts'
import {
  type Analyser,
  type Analysis,
  FEATURES,
  type Feats,
  type LanguageBlock,
  type Name,
  type Sentence,
  type Token,
  UPOS,
  type Upos,
} from './analysis.ts'
import { type EditScript, lemmaOf, parseEditScript } from './edit-script.ts'
import { FeatureRows } from './features.ts'
import { kindredForm, kindredForms, kindredLemma } from './kindred.ts'
import { findModelDir, type ModelCard, readModelFiles } from './model-files.ts'
import type { NameSpan } from './name-path.ts'
import { type Labels, Network, type Words } from './network.ts'
import { cutLong, joinPieces } from './pieces.ts'
import { SentenceSplitter } from './sentences.ts'
import { type CommaLabels, spokenWords, withSilent } from './silent-commas.ts'
import { TextNames } from './text-names.ts'
import { type Place, type TokenRules, tokenize, tokenRules } from './tokenize.ts'

export interface LoadOptions {
  /** Cores one analysis may use; 1 unless told, since work is spread over workers. */
  readonly threads?: number
  /** The model's folder; found beside the program unless told. */
  readonly modelDir?: string
}

// What the model calls its names, in our kinds. Derived words ("Oslo-folk") are misc.
const MISC: Pick<Name, 'kind' | 'acts'> = { kind: 'misc' }
const KINDS: Readonly<Record<string, Pick<Name, 'kind' | 'acts'>>> = {
  PER: { kind: 'person' },
  ORG: { kind: 'organisation' },
  LOC: { kind: 'place' },
  GPE_LOC: { kind: 'gpe', acts: false },
  GPE_ORG: { kind: 'gpe', acts: true },
  PROD: { kind: 'product' },
  EVT: { kind: 'event' },
  DRV: { kind: 'misc' },
  MISC: { kind: 'misc' },
}

/** The model's labels, each parsed once: no parsing for each word. */
interface Vocabulary {
  readonly upos: readonly Upos[]
  readonly feats: readonly Feats[]
  readonly lemmas: readonly EditScript[]
  readonly rels: readonly string[]
}

const vocabularyOf = (labels: ModelCard['labels']): Vocabulary => ({
  upos: labels.upos.map((label) => UPOS.find((upos) => upos === label) ?? 'X'),
  feats: labels.feats.map(parseFeats),
  lemmas: labels.lemmas.map(parseEditScript),
  rels: labels.rels,
})

/**
 * Parses 'Number=Sing|Definite=Def'. Every bundle names every feature, in one order, so that all are objects of one
 * shape: every step of reading asks tokens for features, and an engine is slow on objects of many shapes.
 */
const parseFeats = (bundle: string): Feats => {
  const values = new Map(bundle.split('|').map((pair) => splitPair(pair)))
  return Object.fromEntries(FEATURES.map((feature) => [feature, values.get(feature)]))
}

const splitPair = (pair: string): [string, string] => {
  const at = pair.indexOf('=')
  return [pair.slice(0, at), pair.slice(at + 1)]
}

const noFeats = parseFeats('')

interface RawSentence {
  readonly block: number
  readonly kinship: Kinship | undefined
  readonly places: readonly Place[]
  readonly words: Words
  /** The words that the network reads of it, where that is not all of them. */
  readonly spoken: readonly number[] | undefined
}

interface RulesByLanguage {
  readonly known: ReadonlyMap<string, TokenRules>
  readonly other: TokenRules
}

class ModelAnalyser implements Analyser {
  readonly name: string
  readonly version: string
  readonly #network: Network
  readonly #splitter: SentenceSplitter
  readonly #card: ModelCard
  readonly #vocabulary: Vocabulary
  readonly #names: TextNames
  readonly #rules: RulesByLanguage
  readonly #comma: CommaLabels

  constructor(network: Network, splitter: SentenceSplitter, card: ModelCard, rules: RulesByLanguage) {
    this.name = card.name
    this.version = card.version
    this.#network = network
    this.#splitter = splitter
    this.#card = card
    this.#vocabulary = vocabularyOf(card.labels)
    this.#names = new TextNames(card.labels.names)
    this.#rules = rules
    const { upos, feats, lemmas, rels, names } = card.labels
    this.#comma = {
      upos: upos.indexOf('PUNCT'),
      feats: feats.indexOf(''),
      lemma: lemmas.findIndex((script) => /^[kl]0:$/u.test(script)),
      rel: rels.indexOf('punct'),
      outside: names.indexOf('O'),
      nameLabels: names.length,
    }
  }

  async analyse(text: string, blocks: readonly LanguageBlock[]): Promise<Analysis> {
    const words = blocks.map((block) => {
      const rules = this.#rules.known.get(block.language) ?? this.#rules.other
      const kinship = locales.get(block.language)?.kinship
      const places = tokenize(text, block.start, block.end, rules)
      const forms = places.map((place) => text.slice(place.start, place.end))
      return { places, written: forms, forms: kinship ? forms.map((form) => kindredForm(form, kinship)) : forms }
    })
    const ends = await this.#splitter.ends(text, words)
    const raw = blocks.flatMap((block, index) =>
      this.#cut(block, index, words[index] ?? { places: [], written: [] }, ends[index] ?? []),
    )
    const pieces = raw.flatMap(({ words, spoken }, index) =>
      cutLong(spoken ? { ...words, forms: spoken.map((at) => words.forms[at] ?? '') } : words, index),
    )
    const labelled = await this.#network.label(pieces.map((piece) => piece.words))
    const parallel = this.#vocabulary.rels.indexOf('parataxis')
    const joined = joinPieces(raw.length, pieces, labelled, parallel).map((labels, index) => {
      const { spoken, words } = raw[index] ?? {}
      return labels && spoken && words ? withSilent(labels, spoken, words.forms.length, this.#comma) : labels
    })
    const proper = this.#vocabulary.upos.indexOf('PROPN')
    const names = this.#names.of(
      raw.map(({ words }, index) => ({
        forms: words.forms,
        proper: Array.from(joined[index]?.upos ?? [], (label) => label === proper),
        names: joined[index]?.names ?? (() => []),
        nameScores: joined[index]?.nameScores ?? new Float32Array(0),
      })),
    )
    return {
      sentences: raw.map((sentence, index) => this.#sentence(text, sentence, joined[index], names[index] ?? [])),
    }
  }

  #cut(
    block: LanguageBlock,
    index: number,
    { places, written }: { readonly places: readonly Place[]; readonly written: readonly string[] },
    ends: readonly number[],
  ): RawSentence[] {
    const kinship = locales.get(block.language)?.kinship
    const language = this.#card.languages[block.language] ?? this.#card.otherLanguage
    let from = 0
    return ends.map((end) => {
      const own = places.slice(from, end)
      const forms = written.slice(from, end)
      from = end
      const spoken = kinship && spokenWords(forms, kinship)
      return {
        block: index,
        kinship,
        places: own,
        spoken,
        words: { forms: kinship ? kindredForms(forms, kinship) : forms, language },
      }
    })
  }

  #sentence(text: string, raw: RawSentence, labels: Labels | undefined, spans: readonly NameSpan[]): Sentence {
    const { places } = raw
    const tokens = places.map((place, i) => this.#token(text, place, i, labels, raw))
    const names = spans.map((span) => nameOf(span, places))
    return {
      block: raw.block,
      start: places[0]?.start ?? 0,
      end: places.at(-1)?.end ?? 0,
      tokens,
      names,
    }
  }

  #token(text: string, place: Place, i: number, labels: Labels | undefined, { kinship, words }: RawSentence): Token {
    const { upos, feats, lemmas, rels } = this.#vocabulary
    const form = text.slice(place.start, place.end)
    const script = lemmas[labels?.lemmas[i] ?? -1]
    const deprel = rels[labels?.rels[i] ?? -1] ?? 'dep'
    const label = upos[labels?.upos[i] ?? -1] ?? 'X'
    const read = feats[labels?.feats[i] ?? -1] ?? noFeats
    // "the idea of a three-way summit": what modifies a noun and has no form of a verb is a noun, whatever it was taken for
    const tag = label === 'VERB' && deprel === 'nmod' && read.VerbForm === undefined ? 'NOUN' : label
    const isPastPassive = tag === 'VERB' && read.Tense === 'Pres' && kinship?.pastPassive?.test(form) === true
    const own =
      kinship && script ? kindredLemma(form, tag, lemmaOf(words.forms[i] ?? form, script), kinship) : undefined
    const lemma = own ?? (script ? lemmaOf(form, script) : form)
    return {
      start: place.start,
      end: place.end,
      form,
      lemma,
      lower: form.toLowerCase(),
      lowerLemma: lemma.toLowerCase(),
      upos: tag,
      feats: isPastPassive ? { ...read, Tense: 'Past' } : read,
      head: labels?.heads[i] ?? -1,
      deprel,
    }
  }
}

const nameOf = (span: NameSpan, places: readonly Place[]): Name => {
  const { kind, acts } = KINDS[span.type] ?? MISC
  return {
    kind,
    first: span.first,
    last: span.last,
    start: places[span.first]?.start ?? 0,
    end: places[span.last - 1]?.end ?? 0,
    score: span.score,
    ...(acts !== undefined && { acts }),
  }
}

/** Loads the model; throws where its folder is missing or broken. One analyser serves any number of texts. */
export const loadAnalyser = async (options: LoadOptions = {}): Promise<Analyser> => {
  const files = await readModelFiles(options.modelDir ?? findModelDir())
  const rules = new Map(Object.entries(files.tokens).map(([language, data]) => [language, tokenRules(data)]))
  const other = rules.get('en') ?? rules.values().next().value
  if (!other) throw new Error('model_broken: tokens.json has no language')
  const rows = new FeatureRows(files.card.features)
  const threads = options.threads ?? 1
  const [network, splitter] = await Promise.all([
    Network.load(files, rows, threads),
    SentenceSplitter.load(files.sentences, files.card.features, rows, threads),
  ])
  return new ModelAnalyser(network, splitter, files.card, { known: rules, other })
}

/** The universal parts of speech. @see https://universaldependencies.org/u/pos/ */
export const UPOS = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const
export type Upos = (typeof UPOS)[number]

/** The features that reading asks for, by their names in Universal Dependencies. */
export const FEATURES = [
  'VerbForm',
  'Tense',
  'Mood',
  'Voice',
  'Number',
  'Person',
  'Definite',
  'Gender',
  'Case',
  'PronType',
  'Poss',
  'Reflex',
] as const
/** Values by feature; what a word has no value for is absent or undefined. */
export type Feats = { readonly [feature in (typeof FEATURES)[number]]?: string | undefined }

/** A word as Universal Dependencies counts words, at its exact place in the text (UTF-16 code units, half-open). */
export interface Token {
  readonly start: number
  readonly end: number
  readonly form: string
  readonly lemma: string
  /** The form and the lemma in lower case: what lexicons are held against, over and over, so made once. */
  readonly lower: string
  readonly lowerLemma: string
  readonly upos: Upos
  readonly feats: Feats
  /** Index of the governing token in the sentence; -1 for the root. */
  readonly head: number
  /** Universal Dependencies v2 relation with its subtype: 'nsubj:pass'. */
  readonly deprel: string
}

/** `gpe` is a state or city that can act or be a place; `acts` tells which, where the model does. */
export type NameKind = 'person' | 'organisation' | 'place' | 'gpe' | 'event' | 'product' | 'misc'

/** A proper name: tokens `first` to `last`, half-open, and its place in the text. Titles are no part of it. */
export interface Name {
  readonly kind: NameKind
  readonly acts?: boolean
  readonly first: number
  readonly last: number
  readonly start: number
  readonly end: number
  /** 0 to 1. */
  readonly score: number
}

export interface Sentence {
  /** Index of the block it stands in; a sentence never crosses a block's edge. */
  readonly block: number
  readonly start: number
  readonly end: number
  readonly tokens: readonly Token[]
  readonly names: readonly Name[]
}

export interface Analysis {
  readonly sentences: readonly Sentence[]
}

export interface LanguageBlock {
  readonly start: number
  readonly end: number
  /** 'nb', 'nn', 'en', 'da' or 'sv'. */
  readonly language: string
}

/** Reads blocks of text into sentences with tags, trees and names; the same labels whatever the batch. */
export interface Analyser {
  readonly name: string
  readonly version: string
  analyse(text: string, blocks: readonly LanguageBlock[]): Promise<Analysis>
}

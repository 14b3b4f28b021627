import type { Lexeme } from './lexeme.ts'

/** What an office is, as far as telling two of them apart needs it: "utenriksministeren" means who bears that kind. */
export type OfficeKind =
  | 'head-of-state'
  | 'monarch'
  | 'head-of-government'
  | 'foreign-minister'
  | 'defence-minister'
  | 'minister'
  | 'deputy-minister'
  | 'ambassador'
  | 'consul'
  | 'envoy'
  | 'mediator'
  | 'negotiator'
  | 'spokesperson'
  | 'adviser'
  | 'secretary-general'
  | 'chief'
  | 'leader'
  | 'legislator'
  | 'diplomat'

export type GrammaticalGender = 'feminine' | 'masculine'

/** A word or fixed phrase that names an office. */
export interface OfficeNoun {
  readonly kind: OfficeKind
  /** Lower case, one entry a form; several words stand as in running text: 'secretary of state'. */
  readonly forms: readonly string[]
  /** Forms that mean several holders: 'utenriksministrene'. */
  readonly plurals: readonly string[]
  readonly gender?: GrammaticalGender
}

/** A noun for people or bodies that a side is made of. */
export interface CollectiveNoun {
  /**
   * `side`: stands for its state ("the Russian delegation"). `body`: an organisation of it ("the Foreign Ministry").
   * `unnamed`: people without a name ("officials", "kilder"). `both`: the two who meet ("partene", "begge land").
   */
  readonly role: 'side' | 'body' | 'unnamed' | 'both'
  readonly forms: readonly string[]
  /** English name of a body: 'Foreign Ministry'. */
  readonly english?: string
}

export interface OfficeLexicon {
  readonly nouns: readonly OfficeNoun[]
  /** Last parts of compounds, for languages that write them as one word: 'utenriksminister' ends in 'minister'. */
  readonly suffixes: readonly { readonly ending: string; readonly kind: OfficeKind; readonly plural?: boolean; readonly gender?: GrammaticalGender }[]
  /** Words that may stand inside a title before its noun, lower case: 'deputy', 'first', 'visiting'. */
  readonly modifiers: ReadonlySet<string>
  /** 'former', 'tidligere', 'eks-'. */
  readonly former: ReadonlySet<string>
  /** 'newly appointed', 'designate', 'påtroppende'. */
  readonly designate: ReadonlySet<string>
  /** Words before a name that are no office: 'Mr', 'sjeik'. Lower case. */
  readonly honorifics: ReadonlyMap<string, GrammaticalGender | undefined>
  /** 'motpart', 'kollega', 'counterpart': one who bears the same office on another side. */
  readonly counterparts: readonly Lexeme[]
  readonly collectives: readonly CollectiveNoun[]
  /** Prepositions after a title that name whom it serves: 'of', 'for', 'i'. */
  readonly servedBy: ReadonlySet<string>
  /** Endings and particles that make a noun or name a possessor: "s" for "Putins". */
  readonly genitiveEndings: readonly string[]
}

/** Makes an office noun; forms are separated by commas, so that a form may have several words. */
export const office = (kind: OfficeKind, forms: string, plurals = '', gender?: GrammaticalGender): OfficeNoun => ({
  kind,
  forms: splitForms(forms),
  plurals: splitForms(plurals),
  ...(gender && { gender }),
})

export const collective = (role: CollectiveNoun['role'], forms: string, english?: string): CollectiveNoun => ({
  role,
  forms: splitForms(forms),
  ...(english && { english }),
})

const splitForms = (forms: string): readonly string[] =>
  forms
    .split(',')
    .map((form) => form.trim().toLowerCase())
    .filter((form) => form.length > 0)

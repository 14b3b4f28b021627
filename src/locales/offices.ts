import type { Lexeme } from './lexeme.ts'

/** What an office is, as far as telling two of them apart needs it: "utenriksministeren" means who bears that kind. */
export type OfficeKind =
  | 'head-of-state'
  | 'vice-president'
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

/** The last part of compounds that name an office. */
export interface OfficeEnding {
  readonly ending: string
  readonly kind: OfficeKind
  readonly plural?: boolean
  /** With `plural`: the ending for one holder; absent where the lexicon has none. */
  readonly singular?: string
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
  /** With `both`: people and no states: 'brødrene'. */
  readonly people?: boolean
  /** With `side`: those who come to meet, not whom they come from: 'delegation', 'side'. */
  readonly meets?: boolean
}

/** A noun for one person by sex, kinship or calling: 'mannen', 'the widow'. */
export interface PersonNoun {
  /** One that begins with a hyphen is the end of a compound: '-åringen'. */
  readonly forms: readonly string[]
  readonly gender?: GrammaticalGender
}

export interface OfficeLexicon {
  readonly nouns: readonly OfficeNoun[]
  /** Last parts of compounds, for languages that write them as one word: 'utenriksminister' ends in 'minister'. */
  readonly suffixes: readonly OfficeEnding[]
  /** Words that may stand inside a title before its noun, lower case: 'deputy', 'first', 'visiting'. */
  readonly modifiers: ReadonlySet<string>
  /** 'former', 'tidligere', 'eks-'. */
  readonly former: ReadonlySet<string>
  /** 'newly appointed', 'designate', 'påtroppende'. */
  readonly designate: ReadonlySet<string>
  /** Words before a name that are no office: 'Mr', 'sjeik'. Lower case, but 'HE', which its capitals tell from a pronoun. */
  readonly honorifics: ReadonlyMap<string, GrammaticalGender | undefined>
  /** 'motpart', 'kollega', 'counterpart': one who bears the same office on another side. */
  readonly counterparts: readonly Lexeme[]
  readonly collectives: readonly CollectiveNoun[]
  /** Nouns for a person by no office. */
  readonly persons: readonly PersonNoun[]
  /** Stems of nouns for a body by its kind, which may end a compound: 'departement', 'coast guard'. */
  readonly institutions: readonly string[]
  /** Words for whoever speaks without a name, whatever he was called first: 'the person', 'kilden'. Lower case. */
  readonly anyone: ReadonlySet<string>
  /** Prepositions after a title that name whom it serves: 'of', 'for', 'i'. */
  readonly servedBy: ReadonlySet<string>
  /** Prepositions that name where an envoy is sent, not whom he serves: "ambassador to", "ambassadør i". */
  readonly sentTo: ReadonlySet<string>
  /** Words before which a capital is a city and no government: "in Moscow", "hovedstaden Riyadh". */
  readonly locative: ReadonlySet<string>
  /** Articles and possessives that point to somebody known: 'the', 'den', 'our'. */
  readonly definiteArticles: ReadonlySet<string>
  /** Articles and determiners that do not: 'a', 'en', 'any'. */
  readonly indefiniteArticles: ReadonlySet<string>
  /** Nouns that end a field of office, so that what follows is a name: "for European Affairs Nora Quill". Lower case. */
  readonly fieldNouns: ReadonlySet<string>
  /** Offices told by their field alone, which languages without capitals for it write small: "minister for handel". */
  readonly fielded: ReadonlySet<string>
  /** ISO 3166-1 alpha-2 of the state whose government is meant by "regjeringen" alone; absent where readers live in many. */
  readonly home?: string
  /** Offices that the home state does not have, all forms: 'viseutenriksminister'. */
  readonly abroad: ReadonlySet<string>
  /** Offices of a town or district, all forms: whoever bears one speaks for no state. */
  readonly local: ReadonlySet<string>
  /** Endings and particles that make a noun or name a possessor: "s" for "Ravns". */
  readonly genitiveEndings: readonly string[]
}

/** Makes an office noun; forms are separated by commas, so that a form may have several words. */
export const office = (kind: OfficeKind, forms: string, plurals = '', gender?: GrammaticalGender): OfficeNoun => ({
  kind,
  forms: splitForms(forms),
  plurals: splitForms(plurals),
  ...(gender && { gender }),
})

/** Makes the endings of compounds with one noun: for one holder, the form without an article first, and for several. */
export const officeEndings = (
  kind: OfficeKind,
  forms: string,
  plurals = '',
  gender?: GrammaticalGender,
): readonly OfficeEnding[] => {
  const singulars = splitForms(forms)
  const [singular] = singulars
  return [
    ...singulars.map((ending) => ({ ending, kind, ...(gender && { gender }) })),
    ...splitForms(plurals).map((ending) => ({
      ending,
      kind,
      plural: true,
      ...(singular !== undefined && { singular }),
      ...(gender && { gender }),
    })),
  ]
}

export const collective = (role: CollectiveNoun['role'], forms: string, english?: string): CollectiveNoun => ({
  role,
  forms: splitForms(forms),
  ...(english && { english }),
})

/** Nouns for the people or sides that a contact has: `couple` for two people, `meeting` for a delegation or side. */
export const couple = (forms: string): CollectiveNoun => ({ role: 'both', forms: splitForms(forms), people: true })
export const meetingSide = (forms: string): CollectiveNoun => ({ role: 'side', forms: splitForms(forms), meets: true })

export const personNoun = (forms: string, gender?: GrammaticalGender): PersonNoun => ({
  forms: splitForms(forms),
  ...(gender && { gender }),
})

const splitForms = (forms: string): readonly string[] =>
  forms
    .split(',')
    .map((form) => form.trim().toLowerCase())
    .filter((form) => form.length > 0)

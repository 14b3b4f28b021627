import type { MeasureKind } from '../model/record.ts'
import { type Lexeme, lexeme } from './lexeme.ts'
import { words } from './phrases.ts'

/**
 * What a measure is done to; a verb that means much else counts only with its own kind of object: to "close" a border,
 * not a deal.
 */
export type MeasureObject =
  | 'people'
  | 'envoys'
  | 'prisoners'
  | 'passages'
  | 'goods'
  | 'troops'
  | 'operations'
  | 'duties'
  | 'sanctions'
  | 'bans'
  | 'dealings'
  | 'agreements'
  | 'alliances'
  | 'organs'
  | 'money'
  | 'states'
  | 'laws'
  | 'captives'
  | 'chambers'
  | 'privates'

/** The nouns of one such kind, by their base forms. Endings serve languages that write compounds as one word. */
export interface MeasureNouns {
  readonly forms: ReadonlySet<string>
  readonly endings: readonly string[]
}

export interface MeasureVerb {
  readonly kind: MeasureKind
  readonly word: Lexeme
  /** A word that must stand near it; any one of them. */
  readonly particles: ReadonlySet<string>
  /** Any one of these kinds of object; none: whatever the object. */
  readonly objects: readonly MeasureObject[]
  /** Kinds of subject that it is done to, without an object: "the sailors walked free". Empty for all other entries. */
  readonly patients: readonly MeasureObject[]
  /** Kinds of subject without which the verb would tell of nothing: "troops entered the town". */
  readonly doers: readonly MeasureObject[]
}

export interface MeasureLexicon {
  readonly verbs: readonly MeasureVerb[]
  /** Nouns for the act itself: "utvisning", "release". */
  readonly deeds: readonly { readonly kind: MeasureKind; readonly forms: ReadonlySet<string> }[]
  readonly nouns: Readonly<Record<MeasureObject, MeasureNouns>>
  /** What a noun may take on behind its base: 'ene', 's'. */
  readonly nounEndings: readonly string[]
  /** What a verb takes on in the passive, where that is an ending: 's' in "stängdes". */
  readonly passiveEndings: readonly string[]
  /** Prepositions before the day from which something holds: "from March 1", "fra mandag". */
  readonly from: ReadonlySet<string>
  /** Verbs by whose object an act is done or made known: "announced the expulsion of", "completed the withdrawal of". */
  readonly carrying: readonly Lexeme[]
  /** Verbs whose infinitive is done as well: "svarte med å stenge", "decided to close". */
  readonly implicative: readonly Lexeme[]
  /** Nouns whose infinitive is as good as done: "the decision to recall". */
  readonly decisions: ReadonlySet<string>
  /** Auxiliaries by which a clause tells of an order: "diplomatene må forlate landet". */
  readonly obliging: ReadonlySet<string>
  /** Prepositions before a gerund that make it an aim: "at restoring". */
  readonly aims: ReadonlySet<string>
  /** Verbs whose complement is not done yet: "threatened to", "refused to". */
  readonly withholding: readonly Lexeme[]
  /** Marks of the means by which something was done: "by closing", "med å stenge". */
  readonly means: ReadonlySet<string>
  /** Prepositions before the one a duty or sanction is laid on: 'on', 'against', 'på', 'mot'. */
  readonly against: ReadonlySet<string>
  /** Prepositions before the one who is done to, after a noun for the act: "løslatelse av". */
  readonly patient: ReadonlySet<string>
  /** What is agreed and is no measure: to meet, to talk, to stay in touch. Verbs and nouns, lemmas and forms. */
  readonly soft: ReadonlySet<string>
  /** Verbs of voting where the contact's "with" is an ally: 'sided'. */
  readonly voting: ReadonlySet<string>
}

/**
 * Reads entries like 'recall recalls recalled +home > envoys people': forms, particles, and what it is done to. With '<'
 * the one it is done to is the subject ('walk walked +free < people'); with '@' the subject must be of such a kind
 * ('enter entered @ troops'), whatever it asks of its object ('reject rejected @ chambers > laws').
 */
export const measureVerbs = (kind: MeasureKind, ...entries: readonly string[]): readonly MeasureVerb[] =>
  entries.map((entry) => {
    const [, forms = '', particles = '', roles = ''] = ENTRY.exec(entry) ?? []
    const kindsBehind = (wanted: string): readonly MeasureObject[] =>
      [...roles.matchAll(ROLE)].flatMap(([, sign, names = '']) =>
        sign === wanted ? names.trim().split(/\s+/u).filter(isObject) : [],
      )
    return {
      kind,
      word: lexeme(forms),
      particles: new Set(particles.trim().split('|').filter(Boolean)),
      objects: kindsBehind('>'),
      patients: kindsBehind('<'),
      doers: kindsBehind('@'),
    }
  })

const ENTRY = /^([^+<>@]+)(?:\+([^<>@]+))?((?:[<>@][^<>@]+)*)$/u
const ROLE = /([<>@])([^<>@]+)/gu

const OBJECTS = [
  'people',
  'envoys',
  'prisoners',
  'passages',
  'goods',
  'troops',
  'operations',
  'duties',
  'sanctions',
  'bans',
  'dealings',
  'agreements',
  'alliances',
  'organs',
  'money',
  'states',
  'laws',
  'captives',
  'chambers',
  'privates',
] as const satisfies readonly MeasureObject[]

const isObject = (name: string): name is MeasureObject => OBJECTS.some((kind) => kind === name)

export const deed = (
  kind: MeasureKind,
  forms: string,
): { readonly kind: MeasureKind; readonly forms: ReadonlySet<string> } => ({ kind, forms: words(forms) })

export const measureNouns = (forms: string, endings = ''): MeasureNouns => ({
  forms: words(forms),
  endings: endings.trim().split(/\s+/u).filter(Boolean),
})

const kindsByForm = new WeakMap<MeasureLexicon, Map<string, readonly MeasureObject[]>>()

/** Tells which kinds of object a noun is, whatever its inflection. Lower case; empty for any other word. */
export const objectKindsOf = (lexicon: MeasureLexicon, form: string): readonly MeasureObject[] => {
  const known = kindsByForm.get(lexicon) ?? new Map<string, readonly MeasureObject[]>()
  kindsByForm.set(lexicon, known)
  const before = known.get(form)
  if (before) return before
  const stems = lexicon.nounEndings.flatMap((ending) =>
    form.endsWith(ending) && form.length > ending.length + 2 ? [form.slice(0, -ending.length)] : [],
  )
  // "ambassadane" of "ambassade": the ending takes the place of a vowel
  const bases = [form, ...stems, ...stems.flatMap((stem) => [`${stem}e`, `${stem}a`])]
  const found = OBJECTS.filter((kind) => {
    const { forms, endings } = lexicon.nouns[kind]
    return bases.some((base) => forms.has(base) || endings.some((ending) => base.endsWith(ending)))
  })
  known.set(form, found)
  return found
}

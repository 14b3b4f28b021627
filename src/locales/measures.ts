import { MeasureKind } from '../model/record.ts'
import { type Lexeme, lexeme } from './lexeme.ts'
import { words } from './phrases.ts'

const measureObjects = [
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
  'relations',
  'agreements',
  'alliances',
  'organs',
  'money',
  'states',
  'laws',
  'captives',
  'chambers',
  'privates',
  'elements',
] as const

/**
 * What a measure is done to; a verb that means much else counts only with its own kind of object: to "close" a border,
 * not a deal.
 */
export type MeasureObject = (typeof measureObjects)[number]

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
  /** Nouns for the act itself, by form: "utvisning", "release". */
  readonly deeds: ReadonlyMap<string, MeasureKind>
  /** Nouns that tell of a release where they are of prisoners: "exchange". */
  readonly exchanges: ReadonlySet<string>
  /** Nouns that tell of such a release by themselves: "fangeutveksling". */
  readonly prisonerExchanges: ReadonlySet<string>
  readonly nouns: Readonly<Record<MeasureObject, MeasureNouns>>
  /** What a noun may take on behind its base: 'ene', 's'. */
  readonly nounEndings: readonly string[]
  /** What a verb takes on in the passive, where that is an ending: 's' in "stängdes". */
  readonly passiveEndings: readonly string[]
  /** Prepositions before the day from which something holds: "from March 1", "fra mandag". */
  readonly from: ReadonlySet<string>
  /** Verbs by whose object an act is done or made known: "announced the expulsion of", "completed the withdrawal of". */
  readonly carrying: readonly Lexeme[]
  /** Verbs by whose object somebody else's act comes about: "brokered an exchange of". */
  readonly arranging: readonly Lexeme[]
  /** Verbs whose infinitive is done as well: "svarte med å stenge", "decided to close". */
  readonly implicative: readonly Lexeme[]
  /** Nouns whose infinitive is as good as done: "the decision to recall". */
  readonly decisions: ReadonlySet<string>
  /** Nouns that stand for what they hold: "a package of sanctions". */
  readonly packages: ReadonlySet<string>
  /** Words by which it is told that a state of things goes on: "still closed", "remains closed". */
  readonly lingering: ReadonlySet<string>
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
}

/** The order in which entries are tried: a captive sent home is released, an envoy sent home expelled. */
const inOrder = [
  'homecoming',
  'rupture',
  'expulsion',
  'recall',
  'summons',
  'closure',
  'seizure',
  'sanction',
  'restriction',
  'detention',
  'release',
  'vote',
  'appointment',
  'agreement',
  'withdrawal',
  'tariff',
  'restoration',
  'military',
  'aid',
] as const satisfies readonly (MeasureKind | 'homecoming' | 'rupture')[]

/**
 * The verbs of a language by what they tell of. 'homecoming' is the release of captives who are sent home; 'rupture' the
 * withdrawal from relations with a state, by verbs that are a restriction where supplies or traffic are cut off. An entry
 * is written like 'recall recalls recalled +home > envoys people': forms, particles, and what it is done to. With '<' the
 * one it is done to is the subject ('walk walked +free < people'); with '@' the subject must be of such a kind ('enter
 * entered @ troops'), whatever it asks of its object ('reject rejected @ chambers > laws').
 */
export type VerbEntries = Readonly<Record<(typeof inOrder)[number], readonly string[]>>

/** Acts between foreign services: who is sent, called in, called home or sent away, and relations broken off. */
export type DiplomaticEntries = Pick<VerbEntries, 'expulsion' | 'recall' | 'summons' | 'appointment' | 'rupture'>
/** Acts on what may cross, open or go on: borders and missions, traffic, trade and visas. */
export type AccessEntries = Pick<VerbEntries, 'closure' | 'restriction' | 'restoration'>
/** Acts by money: sanctions, duties, aid. */
export type EconomicEntries = Pick<VerbEntries, 'sanction' | 'tariff' | 'aid'>
/** Acts by force or custody: whom and what is taken and given back, and what armies do. */
export type CoerciveEntries = Pick<VerbEntries, 'homecoming' | 'seizure' | 'detention' | 'release' | 'military'>
/** Votes, agreements, and going back on them. */
export type AccordEntries = Pick<VerbEntries, 'vote' | 'agreement' | 'withdrawal'>

/**
 * Reads the entries of a language, in the order in which they are tried.
 * @throws RangeError for an entry that is not written as it should be: a kind of object that is none would else be lost,
 *   and the verb be taken with whatever object
 */
export const measureVerbs = (entries: VerbEntries): readonly MeasureVerb[] =>
  inOrder.flatMap((step) => entries[step].map((entry) => measureVerb(kindOf(step), entry)))

const kindOf = (step: (typeof inOrder)[number]): MeasureKind =>
  step === 'homecoming' ? 'release' : step === 'rupture' ? 'withdrawal' : step

const measureVerb = (kind: MeasureKind, entry: string): MeasureVerb => {
  const [, forms = '', particles = '', roles = ''] = ENTRY.exec(entry) ?? []
  if (forms === '') throw new RangeError(`no entry for a verb of ${kind}: '${entry}'`)
  const kinds: Record<string, readonly MeasureObject[]> = {}
  for (const [, sign = '', names = ''] of roles.matchAll(ROLE))
    kinds[sign] = names
      .trim()
      .split(' ')
      .map((name) => {
        const found = measureObjects.find((object) => object === name)
        if (found === undefined) throw new RangeError(`no kind of object: '${name}' in '${entry}'`)
        return found
      })
  const { '>': objects = [], '<': patients = [], '@': doers = [] } = kinds
  return {
    kind,
    word: lexeme(forms),
    particles: new Set(particles.trim().split('|').filter(Boolean)),
    objects,
    patients,
    doers,
  }
}

const ENTRY = /^([^+<>@]+)(?:\+([^<>@]+))?((?:[<>@][^<>@]+)*)$/u
const ROLE = /([<>@])([^<>@]+)/gu

/** Reads the nouns for acts, by kind: a form, lower case, to what it tells of. */
export const measureDeeds = (forms: Partial<Record<MeasureKind, string>>): MeasureLexicon['deeds'] =>
  new Map(MeasureKind.options.flatMap((kind) => [...words(forms[kind] ?? '')].map((form) => [form, kind] as const)))

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
  const vowels = stems.flatMap((stem) => [`${stem}e`, `${stem}a`])
  // "inspektørene" of the plural that is listed, never "fisken" of "fiskar"
  const plurals = lexicon.nounEndings.flatMap((ending) =>
    ending.length > 2 && form.endsWith(ending) ? ['er', 'ar'].map((end) => form.slice(0, -ending.length) + end) : [],
  )
  const bases = [form, ...stems, ...vowels, ...plurals]
  const found = measureObjects.filter((kind) => {
    const { forms, endings } = lexicon.nouns[kind]
    return bases.some((base) => forms.has(base) || endings.some((ending) => base.endsWith(ending)))
  })
  known.set(form, found)
  return found
}

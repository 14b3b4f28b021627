import type { Lexeme } from './lexeme.ts'
import type { PhraseIndex } from './phrases.ts'

/**
 * Sorts of houses and spots where people meet, by which two reports in two languages are compared. What may be part of
 * any of the others (an office, a hall) or is only its outline (a house, a building) is in `vague`.
 */
export const VENUE_KINDS = [
  'hotel',
  'guest-house',
  'palace',
  'residence',
  'ministry',
  'embassy',
  'headquarters',
  'parliament',
  'airport',
  'border',
  'conference-centre',
  'restaurant',
  'base',
  'ship',
  'school',
  'fort',
  'town-hall',
  'station',
  'works',
  'vague',
] as const

export type VenueKind = (typeof VENUE_KINDS)[number]

/** The nouns of one language for where people meet. */
export interface VenueLexicon {
  /**
   * The sort of place that a noun names, by its form, by the end of a compound, or with the word before it ("border
   * post"); undefined for other nouns. Lower case.
   */
  kindOf(form: string, before?: string): VenueKind | undefined
  /** Verbs beside those of staying (`lasting`) by which those who meet are in a place: 'lodge', 'samles'. */
  readonly gathering: readonly Lexeme[]
  /** Verbs by which they come out of it: 'leave', 'forlate'. */
  readonly leaving: readonly Lexeme[]
  /** Verbs by which they get there: 'arrive', 'ankomme', 'be driven'. */
  readonly arriving: readonly Lexeme[]
  /** Verbs by which a contact is put somewhere: 'legge til', 'move to'. */
  readonly placing: readonly Lexeme[]
  /** 'same', 'hvert sitt': who sits in the same room, or each in one of his own, sits in any. */
  readonly same: PhraseIndex
}

const isKind = (word: string): word is VenueKind => VENUE_KINDS.some((kind) => kind === word)

/**
 * Reads venues, a line each: the sort | its nouns, all forms. With a hyphen before it a form also ends compounds:
 * '-palasset' is in "presidentpalasset". Two words stand with a hyphen between them. Throws on a sort that is not known.
 */
export const venuesOf = (table: string): VenueLexicon['kindOf'] => {
  const forms = new Map<string, VenueKind>()
  const endings: (readonly [ending: string, kind: VenueKind])[] = []
  for (const line of table.trim().split('\n')) {
    const [kind = '', words = ''] = line.split('|').map((field) => field.trim())
    if (!isKind(kind)) throw new Error(`no sort of venue is called '${kind}'`)
    for (const word of words.split(/\s+/u)) {
      const form = word.replace(/^-/u, '')
      forms.set(form, kind)
      if (form !== word) endings.push([form, kind])
    }
  }
  // the longest ending decides: "utenriksdepartementet" before "-mentet"
  endings.sort(([a], [b]) => b.length - a.length)
  return (form, before) =>
    (before === undefined ? undefined : forms.get(`${before}-${form}`)) ??
    forms.get(form) ??
    endings.find(([ending]) => form.endsWith(ending))?.[1]
}

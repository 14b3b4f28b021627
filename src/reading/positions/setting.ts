import type { Sentence } from '../../language/analysis.ts'
import { hasRelation, isRelation, treeOf } from '../../language/tree.ts'
import { entriesByForm, isFormOfAny, type Lexeme } from '../../locales/lexeme.ts'
import type { Locale } from '../../locales/locale.ts'
import type { LocalKey } from '../../model/reading.ts'
import type { Stance } from '../../model/record.ts'
import type { Range } from '../../text/span.ts'
import type { ActorLayer, Document } from '../document.ts'
import { clauseChain, clauseRange, findSubject } from './clause.ts'

/** A stance before its holder is known to be one that takes stances. */
export interface Found {
  readonly stance: Stance
  readonly holders: readonly LocalKey[]
  readonly range: Range
  /** Where the word stands that shows the stance, UTF-16 code units. */
  readonly at: number
  readonly issue: string
  readonly confidence: number
  readonly condition?: { readonly requires: string; readonly for: string }
}

/** What the readers of one sentence need: who speaks where, and who is meant. */
export interface Setting {
  readonly document: Document
  readonly sentence: Sentence
  readonly index: number
  readonly locale: Locale
  readonly actors: ActorLayer
  /** The speakers of the innermost statement that holds the place; empty where nobody known speaks. */
  speakersAt(place: number): readonly LocalKey[]
  /** Whether a side's own account tells what stands there in nobody else's name. */
  isNarrated(place: number): boolean
  /** Whether a direct statement holds the place. */
  isQuoted(place: number): boolean
}

/** How sure each way of reading a stance is, before calibration. */
export const confidence = {
  verb: 0.7,
  adjective: 0.75,
  noun: 0.65,
  verdict: 0.7,
  naming: 0.65,
  demand: 0.6,
  own: 0.55,
  blame: 0.6,
  excludes: 0.75,
  contrast: 0.6,
  condition: 0.7,
} as const

export const formAt = (sentence: Sentence, at: number): string => sentence.tokens[at]?.lower ?? ''
export const placeOf = (sentence: Sentence, at: number): number => sentence.tokens[at]?.start ?? 0

export const isOneOf = (sentence: Sentence, at: number, words: readonly Lexeme[]): boolean => {
  const token = sentence.tokens[at]
  return token !== undefined && isFormOfAny(token, words)
}

/** The one who speaks at a place; absent where nobody or several do. */
export const speakerAt = (setting: Setting, place: number): LocalKey | undefined => {
  const speakers = setting.speakersAt(place)
  return speakers.length === 1 ? speakers[0] : undefined
}

export const isFirstPerson = ({ sentence, locale }: Setting, at: number): boolean =>
  locale.positions.firstPerson.has(formAt(sentence, at))

/** Tells whether a clause is what a verb of stance is about: "krever at X må gå", "cannot accept that X must pay". The stance is the verb's. */
export const isContentOfStance = ({ sentence, locale }: Setting, at: number): boolean => {
  const top = clauseChain(sentence, at).at(-1) ?? at
  const above = sentence.tokens[sentence.tokens[top]?.head ?? -1]
  return (
    hasRelation(sentence, top, 'ccomp') &&
    above !== undefined &&
    entriesByForm(above, locale.stances.verbs).some(({ with: particles }) => particles.length === 0)
  )
}

/** "refuses to ask for pardon", "accused X of pressing on": an infinitive or gerund that a verb of refusing or accusing takes is that verb's matter. */
export const isOpenContentOfStance = ({ sentence, locale }: Setting, at: number): boolean => {
  const token = sentence.tokens[at]
  const above = sentence.tokens[token?.head ?? -1]
  const isOpen =
    token?.upos === 'VERB' &&
    token.feats.VerbForm !== undefined &&
    token.feats.VerbForm !== 'Fin' &&
    treeOf(sentence).childrenBy(at, 'nsubj').length === 0
  if (!above || !isOpen || !isRelation(token, 'xcomp', 'advcl', 'ccomp', 'acl')) return false
  return (
    isFormOfAny(above, locale.stances.refraining) ||
    entriesByForm(above, locale.stances.verbs).some(({ stance }) => stance === 'rejects' || stance === 'accuses')
  )
}

/** "Do we want war?", "if Russia wants", "whether they accept", "denied that they had refused": nobody is said to. */
export const isHypothetical = ({ sentence, locale }: Setting, at: number): boolean => {
  const tree = treeOf(sentence)
  const chain = clauseChain(sentence, at)
  if (sentence.tokens.findLast(({ form }) => !/^["”’»“]$/u.test(form))?.form === '?') return true
  if (
    chain.some((link) =>
      tree.childrenBy(link, 'mark').some((mark) => locale.positions.questions.has(formAt(sentence, mark))),
    )
  )
    return true
  const top = chain.at(-1) ?? at
  const above = sentence.tokens[top]?.head ?? -1
  if (above < 0) return false
  if (hasRelation(sentence, top, 'ccomp')) return isOneOf(sentence, above, locale.stances.denying)
  // "denied reports that …": the noun stands between
  return (
    hasRelation(sentence, top, 'acl') &&
    isOneOf(sentence, above, locale.stances.hearsay) &&
    isOneOf(sentence, sentence.tokens[above]?.head ?? -1, locale.stances.denying)
  )
}

/** The clause a stance is read from; without a subject that stands in another clause. */
export const evidenceOf = (sentence: Sentence, at: number): Range =>
  clauseRange(sentence, at, findSubject(sentence, at)?.own ?? true)

/** From the first to the last of some tokens. */
export const rangeOver = (sentence: Sentence, tokens: readonly number[]): Range => ({
  start: placeOf(sentence, Math.min(...tokens)),
  end: sentence.tokens[Math.max(...tokens)]?.end ?? 0,
})

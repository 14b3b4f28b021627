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

/** Those the subject means: an actor, the speaker behind "we", "jeg" and "his country" and, in reported speech, behind an "it" that nobody else answers to. */
export const holdersOf = (setting: Setting, subject: number): readonly LocalKey[] => {
  const token = setting.sentence.tokens[subject]
  if (!token) return []
  if (isFirstPerson(setting, subject)) return setting.speakersAt(token.start)
  const direct = setting.actors.actorsIn(setting.index, subject)
  // "her namesake, Vice President X": named behind
  const meant =
    direct.length > 0
      ? direct
      : treeOf(setting.sentence)
          .childrenBy(subject, 'appos')
          .flatMap((child) => setting.actors.actorsIn(setting.index, child))
  if (meant.length > 0) return meant
  if (token.upos !== 'PRON' || setting.isQuoted(token.start)) return ownersOf(setting, subject)
  const isRelative =
    token.feats.PronType?.includes('Rel') === true ||
    setting.locale.pronouns.relatives.has(formAt(setting.sentence, subject))
  return isRelative ? [] : setting.speakersAt(token.start)
}

/** "his government", "our country": the side of whoever owns it; "landet" by itself in somebody's mouth, the speaker's. */
const ownersOf = (setting: Setting, subject: number): readonly LocalKey[] => {
  const { sentence, locale } = setting
  const isCountry = isOneOf(sentence, subject, locale.positions.homelands)
  if (
    sentence.tokens[subject]?.upos !== 'NOUN' ||
    !(isCountry || isOneOf(sentence, subject, locale.positions.governments))
  )
    return []
  const tree = treeOf(sentence)
  const owner = tree
    .childrenBy(subject, 'nmod', 'det')
    .find(
      (child) =>
        sentence.tokens[child]?.feats.Poss === 'Yes' ||
        locale.positions.firstPerson.has(formAt(sentence, child)) ||
        sentence.tokens[child]?.deprel === 'nmod:poss' ||
        sentence.tokens[child]?.upos === 'PRON',
    )
  const named = owner === undefined ? [] : setting.actors.actorsIn(setting.index, owner)
  if (named.length > 0) return named
  // "the government of Chad", "landet ved kysten": not the speaker's
  const isDefinite =
    sentence.tokens[subject]?.feats.Definite === 'Def' ||
    tree.childrenBy(subject, 'det').some((child) => locale.offices.definiteArticles.has(formAt(sentence, child)))
  const isOthers =
    owner === undefined && !(isCountry && isDefinite && tree.childrenBy(subject, 'nmod', 'amod', 'acl').length === 0)
  return isOthers ? [] : setting.speakersAt(placeOf(sentence, subject))
}

/** Tells whether a subject is the holder or the side the holder speaks for. */
export const isOwnSide = (setting: Setting, subject: number, holder: LocalKey): boolean => {
  if (isFirstPerson(setting, subject)) return true
  const { country } = setting.actors.actorOf(holder)
  return setting.actors
    .actorsIn(setting.index, subject)
    .some((key) => key === holder || (country !== undefined && setting.actors.actorOf(key).country === country))
}

/** Tells whether somebody may hold a stance: anybody but people without a name of no known side. Which people speak for a side is known when all reports are. */
export const mayHold = (actors: ActorLayer, key: LocalKey): boolean => {
  const { kind, country } = actors.actorOf(key)
  return kind !== 'unnamed' || country !== undefined
}

/** Tells whether somebody is a state or an organisation, not a person. */
export const isBody = (actors: ActorLayer, key: LocalKey): boolean => {
  const { kind, country } = actors.actorOf(key)
  return kind === 'state' || kind === 'organisation' || (kind === 'group' && country !== undefined)
}

/** Tells whether a clause is what a verb of stance is about: "krever at X må gå", "cannot accept that X must pay". The stance is the verb's. */
export const isContentOfStance = ({ sentence, locale }: Setting, at: number): boolean => {
  const top = clauseChain(sentence, at).at(-1) ?? at
  const above = sentence.tokens[sentence.tokens[top]?.head ?? -1]
  return (
    hasRelation(sentence, top, 'ccomp') &&
    above !== undefined &&
    entriesByForm(above, locale.positions.verbs).some(({ with: particles }) => particles.length === 0)
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
  return entriesByForm(above, locale.positions.verbs).some(({ stance }) => stance === 'rejects' || stance === 'accuses')
}

/** Tells whether somebody is a person who bears an office of a state. */
export const isOfficial = (actors: ActorLayer, key: LocalKey): boolean => {
  const { kind, country, offices } = actors.actorOf(key)
  return kind === 'person' && country !== undefined && offices.length > 0
}

/** "if Russia wants", "whether they accept", "denied that they had refused": nobody is said to. */
export const isHypothetical = ({ sentence, locale }: Setting, at: number): boolean => {
  const tree = treeOf(sentence)
  const chain = clauseChain(sentence, at)
  if (
    chain.some((link) =>
      tree.childrenBy(link, 'mark').some((mark) => locale.positions.questions.has(formAt(sentence, mark))),
    )
  )
    return true
  const top = chain.at(-1) ?? at
  const above = sentence.tokens[top]?.head ?? -1
  if (above < 0) return false
  if (hasRelation(sentence, top, 'ccomp')) return isOneOf(sentence, above, locale.positions.denying)
  // "denied reports that …": the noun stands between
  return (
    hasRelation(sentence, top, 'acl') &&
    isOneOf(sentence, above, locale.positions.hearsay) &&
    isOneOf(sentence, sentence.tokens[above]?.head ?? -1, locale.positions.denying)
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

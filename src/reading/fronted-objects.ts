import type { Sentence, Token } from '../language/analysis.ts'
import { isTagged } from '../language/tag.ts'
import { isRelation, treeOf } from '../language/tree.ts'
import { entriesOf, isFormOfAny } from '../locales/lexeme.ts'
import type { Locale } from '../locales/locale.ts'
import { collectiveAt, isInstitution, officeAt, personNounAt } from './actors/officeIndex.ts'
import { findStates } from './states.ts'

/**
 * Makes a name behind the verb its subject where what stands before it is its object: "Det avviste Bolivias minister,
 * Hugo Mamani." In languages whose verb stands second, trees take both for objects, or the pronoun for the subject or
 * for a mere place-holder.
 */
export const withFrontedObject = (sentence: Sentence, locale: Locale): Sentence => {
  if (!locale.speech.verbSecond) return sentence
  const { tokens } = sentence
  const tree = treeOf(sentence)
  const verb = tokens[tree.root]
  const front = tree.root - 1
  const fronted = tokens[front]
  if (verb?.upos !== 'VERB' || fronted?.upos !== 'PRON' || !locale.pronouns.impersonal.has(fronted.lower))
    return sentence
  const [named, ...others] = tree.childrenBy(tree.root, 'obj').filter((child) => child > tree.root)
  if (named === undefined || others.length > 0) return sentence
  const isSaid = isOfSpeech(verb, locale) && locale.speech.thatSaid.has(fronted.lower)
  const isName =
    isNamed(sentence, named) || isSide(sentence, named, locale) || (isSaid && mayTell(sentence, named, locale))
  const subjects = tree.childrenBy(tree.root, 'nsubj')
  const isBothObjects = isRelation(fronted, 'obj', 'expl') && fronted.head === tree.root && subjects.length === 0
  // "Det avviste Bolivia": of a verb that says where somebody stands, or tells what was said
  const isPronounSubject = subjects.length === 1 && subjects[0] === front && (isSaid || isOfStance(verb, locale))
  if (!isName || !(isBothObjects || isPronounSubject)) return sentence
  return {
    ...sentence,
    tokens: tokens.map((token, at): Token => {
      if (at === front) return { ...token, deprel: 'obj' }
      return at === named ? { ...token, deprel: 'nsubj' } : token
    }),
  }
}

/** A name by itself, or behind the office whose it is; not what is somebody's ("Bolivias krav"). */
const isNamed = (sentence: Sentence, at: number): boolean =>
  sentence.names.some(({ first, last }) => first <= at && at < last) ||
  (isTagged(sentence.tokens[at], 'NOUN') &&
    treeOf(sentence)
      .childrenBy(at, 'appos', 'flat', 'nmod')
      .some((child) => child > at && sentence.names.some(({ kind, first }) => kind === 'person' && first === child)))

/** "australierne", "den norske regeringen": a people or its government, told by a noun. */
const isSide = (sentence: Sentence, at: number, locale: Locale): boolean => {
  const token = sentence.tokens[at]
  if (token === undefined) return false
  return (
    isFormOfAny(token, locale.positions.governments) ||
    findStates(sentence, locale).some(({ form, first }) => form === 'demonym' && first === at)
  )
}

/** "Det bekrefter tre diplomater", "Det uppger departementet": people, an office, a body, or a name that no list has. */
const mayTell = (sentence: Sentence, at: number, locale: Locale): boolean => {
  const { tokens } = sentence
  const token = tokens[at]
  if (token === undefined) return false
  const isKnown =
    personNounAt(token, locale) !== undefined ||
    isInstitution(token, locale) ||
    officeAt(tokens, at, locale) !== undefined ||
    collectiveAt(tokens, at, locale) !== undefined
  return isKnown || isTagged(token, 'PROPN') || isCounted(sentence, at)
}

/** "tre personer". */
const isCounted = (sentence: Sentence, at: number): boolean => treeOf(sentence).childrenBy(at, 'nummod').length > 0

const isOfSpeech = (verb: Token, { speech }: Locale): boolean =>
  entriesOf(verb, speech.verbs).some(({ kind, particles }) => kind === 'say' && particles.length === 0)

const isOfStance = (verb: Token, { stances }: Locale): boolean =>
  entriesOf(verb, stances.verbs).some(
    ({ stance, with: particles }) => (stance === 'rejects' || stance === 'demands') && particles.length === 0,
  )

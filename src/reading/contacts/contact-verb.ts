import type { Sentence } from '../../language/analysis.ts'
import { isTagged } from '../../language/tag.ts'
import { hasRelation, isRelation, treeOf } from '../../language/tree.ts'
import type { ContactLexicon, ContactVerb } from '../../locales/contacts.ts'
import { entriesOf } from '../../locales/lexeme.ts'
import { formAt, hasParticle } from './clause.ts'

/** How far from its verb the telephone line may stand: "hadde sin kollega, handelsminister X, på tråden". */
const LINE_REACH = 14

/** Whether the line stands below the verb, behind whoever is on it. */
const isLineBehind = (sentence: Sentence, at: number, { particles }: ContactVerb): boolean => {
  const end = Math.min(at + LINE_REACH, sentence.tokens.length - 1)
  for (let next = at + 1; next <= end; next++)
    if (particles.has(sentence.tokens[next]?.lower ?? '') && treeOf(sentence).pathToRoot(next).includes(at)) return true
  return false
}

/** "Called X in Lima": a preposition that leads in a noun right behind it, where "called X in" and "called in X" have a particle. */
const isPreposition = (sentence: Sentence, at: number): boolean =>
  hasRelation(sentence, at, 'case') && !isTagged(sentence.tokens[at + 1], 'ADP', 'PUNCT')

/** "Called in X", "called X in on Monday": the particle of a summons right behind its verb, or further on as no preposition. */
const isCalledIn = (sentence: Sentence, at: number, { particles }: ContactVerb): boolean => {
  const tree = treeOf(sentence)
  const near = [at + 1, at + 2, at + 3, ...tree.childrenOf(at).flatMap((child) => [child, ...tree.childrenOf(child)])]
  return near.some(
    (each) => particles.has(formAt(sentence, each)) && (each === at + 1 || !isPreposition(sentence, each)),
  )
}

/** Whether a verb has the particle it needs, where its frame allows one. */
const hasOwnParticle = (sentence: Sentence, at: number, verb: ContactVerb): boolean => {
  switch (verb.frame) {
    // "called on the president", not "called the president on Monday"
    case 'call-on':
      return verb.particles.has(formAt(sentence, at + 1))
    case 'summon':
      return isCalledIn(sentence, at, verb)
    case 'phone':
      return hasParticle(sentence, at, verb.particles) || isLineBehind(sentence, at, verb)
    default:
      return hasParticle(sentence, at, verb.particles)
  }
}

/** Finds what a token is a verb of contact for, with the particle it needs near it. */
export const contactVerbAt = (sentence: Sentence, at: number, words: ContactLexicon): ContactVerb | undefined => {
  const token = sentence.tokens[at]
  if (!token) return undefined
  const entries = entriesOf(token, words.verbs)
  if (entries.length === 0) return undefined
  const fits = entries.filter((verb) => verb.particles.size === 0 || hasOwnParticle(sentence, at, verb))
  return fits.find(({ particles }) => particles.size > 0) ?? fits[0]
}

/** "Rang Rabat and spoke to X", "picked up the phone and talked to X": the verb of calling that what is said stands behind. */
export const callingBefore = (sentence: Sentence, at: number, words: ContactLexicon): number | undefined => {
  const token = sentence.tokens[at]
  if (!token || !isRelation(token, 'conj')) return undefined
  const isCalling =
    contactVerbAt(sentence, token.head, words)?.frame === 'phone' ||
    treeOf(sentence)
      .childrenBy(token.head, 'obj', 'obl')
      .some((child) => words.remote.has(formAt(sentence, child)))
  return isCalling ? token.head : undefined
}

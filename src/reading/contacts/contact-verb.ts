import type { Sentence } from '../../language/analysis.ts'
import { isRelation, treeOf } from '../../language/tree.ts'
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

/** Finds what a token is a verb of contact for, with the particle it needs near it. */
export const contactVerbAt = (sentence: Sentence, at: number, words: ContactLexicon): ContactVerb | undefined => {
  const token = sentence.tokens[at]
  if (!token) return undefined
  const entries = entriesOf(token, words.verbs)
  if (entries.length === 0) return undefined
  const fits = entries.filter(
    (verb) =>
      verb.particles.size === 0 ||
      // "called on the president", not "called the president on Monday"
      (verb.frame === 'call-on'
        ? verb.particles.has(sentence.tokens[at + 1]?.lower ?? '')
        : hasParticle(sentence, at, verb.particles) || (verb.frame === 'phone' && isLineBehind(sentence, at, verb))),
  )
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

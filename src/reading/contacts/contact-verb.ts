import type { Sentence } from '../../language/analysis.ts'
import type { ContactLexicon, ContactVerb } from '../../locales/contacts.ts'
import { entriesOf } from '../../locales/lexeme.ts'
import { wordsNear } from './clause.ts'

/** Finds what a token is a verb of contact for, with the particle it needs near it. */
export const contactVerbAt = (sentence: Sentence, at: number, words: ContactLexicon): ContactVerb | undefined => {
  const token = sentence.tokens[at]
  if (!token) return undefined
  const entries = entriesOf(token, words.verbs)
  if (entries.length === 0) return undefined
  const around = wordsNear(sentence, at)
  const fits = entries.filter(
    (verb) =>
      verb.particles.size === 0 ||
      // "called on the president", not "called the president on Monday"
      (verb.frame === 'call-on'
        ? verb.particles.has(sentence.tokens[at + 1]?.lower ?? '')
        : [...verb.particles].some((particle) => around.has(particle))),
  )
  return fits.find(({ particles }) => particles.size > 0) ?? fits[0]
}

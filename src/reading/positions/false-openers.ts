import type { Sentence } from '../../language/analysis.ts'
import { isTagged } from '../../language/tag.ts'
import { hasRelation, isRelation, treeOf } from '../../language/tree.ts'
import { entriesByForm } from '../../locales/lexeme.ts'
import { phraseLengthAt } from '../../locales/phrases.ts'
import { fitting } from './fitting.ts'
import { formAt, isOneOf, type Setting } from './setting.ts'

// What opens a condition elsewhere, and here a time, a courtesy, a verb's object or a predicate.

/** "until the last week", "until then": behind a single preposition stands a time, and no clause. */
export const isOnlyATime = ({ sentence, locale }: Setting, at: number, alone: readonly string[]): boolean => {
  const length = phraseLengthAt(alone, sentence.tokens, at)
  if (locale.conditions.moments.has(formAt(sentence, at + length))) return true
  if (length < 2) return hasRelation(sentence, at, 'case') && lostVerb(sentence, at) === undefined
  const last = at + length - 1
  return locale.conditions.before.has(formAt(sentence, last)) && hasRelation(sentence, last, 'case')
}

/** "as long as they need", "if they want one": how long or courtesy, and no condition. "så lenge havnen tar imot olje" says more. */
export const lasts = ({ sentence, locale }: Setting, opened: number): boolean =>
  sentence.tokens[opened]?.upos === 'PRON' ||
  [opened, ...treeOf(sentence).childrenBy(opened, 'xcomp')].some(
    (at) =>
      isOneOf(sentence, at, locale.conditions.lasting) &&
      treeOf(sentence).childrenBy(at, 'compound:prt').length === 0 &&
      // "had taken their statements" is something done
      !treeOf(sentence)
        .childrenBy(at, 'aux')
        .some((aux) => locale.contacts.perfect.has(formAt(sentence, aux))),
  )

/** How far behind its verb a particle may stand. */
const particleWithin = 5

/** "advarte regjeringen mot at": the preposition is the verb's own. */
export const isParticle = ({ sentence, locale }: Setting, at: number): boolean => {
  for (let before = at - 1; before >= Math.max(0, at - particleWithin); before--) {
    const token = sentence.tokens[before]
    if (token?.upos !== 'VERB') continue
    return fitting(sentence, before, entriesByForm(token, locale.stances.verbs))?.with[0] === formAt(sentence, at)
  }
  return false
}

/** "er ikke til salgs": a mark behind the verb of its clause opens no clause. */
export const isBehindItsVerb = (sentence: Sentence, at: number): boolean =>
  treeOf(sentence)
    .childrenBy(sentence.tokens[at]?.head ?? -1, 'cop')
    .some((verb) => verb < at)

/** "enige om å samarbeide", "eniga om att": before another mark of its clause "om" says on what, and not if. */
export const isBeforeMark = ({ tokens }: Sentence, at: number): boolean => {
  const [token, next] = [tokens[at], tokens[at + 1]]
  return (
    token !== undefined &&
    next !== undefined &&
    isRelation(token, 'mark') &&
    isRelation(next, 'mark') &&
    next.head === token.head &&
    isTagged(next, 'PART', 'SCONJ')
  )
}

/** How far behind "until" the verb may stand of a clause that the tree takes for a phrase. */
const lostWithin = 12

/** "until a vessel and its crew were released": the verb, where the tree hangs only the first noun on "until". */
export const lostVerb = (sentence: Sentence, at: number): number | undefined => {
  for (let next = at + 2; next < Math.min(at + lostWithin, sentence.tokens.length); next++) {
    const token = sentence.tokens[next]
    if (!token || token.upos === 'PUNCT' || token.upos === 'SCONJ') return undefined
    if (token.feats.VerbForm === 'Fin')
      return sentence.tokens[next - 1]?.upos === 'CCONJ' || isRelation(token, 'acl')
        ? undefined
        : token.upos === 'AUX'
          ? token.head
          : next
  }
  return undefined
}

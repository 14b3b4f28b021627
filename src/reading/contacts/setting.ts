import type { Sentence } from '../../language/analysis.ts'
import { hasRelation, isRelation, treeOf } from '../../language/tree.ts'
import type { ContactLexicon } from '../../locales/contacts.ts'
import { nearness } from './attach.ts'
import { caseOf, clausesAbove } from './clause.ts'
import type { Context } from './context.ts'
import type { Trigger } from './trigger.ts'

/** Finds how a contact was held: words near its noun or in its clause ("closed-door", "bak lukkede dører"). */
export const formatsOf = (sentence: Sentence, trigger: Trigger, words: ContactLexicon): readonly string[] => {
  const tree = treeOf(sentence)
  const clause = new Set(tree.subtreeOf(trigger.predicate))
  const own = new Set(tree.subtreeOf(trigger.token))
  return words.formats
    .filter(({ phrase }) =>
      sentence.tokens.some((_, at) => {
        const length = phrase.lengthAt(sentence.tokens, at)
        // a single word must stand with the noun; a whole phrase may stand anywhere in the clause
        return length > 0 && (own.has(at) || (clause.has(at) && (length > 1 || trigger.nature === 'verb')))
      }),
    )
    .map(({ value }) => value)
}

/** Finds the room or house of a contact, as the report words it. */
export const venueOf = (
  context: Context,
  trigger: Trigger,
): { readonly text: string; readonly start: number; readonly end: number } | undefined => {
  const sentence = context.sentence(trigger.sentence)
  const words = context.words(trigger.sentence)
  const tree = treeOf(sentence)
  const at = sentence.tokens.findIndex((token, index) => {
    const form = token.lower
    if (token.upos !== 'NOUN' && token.upos !== 'PROPN') return false
    if (
      !words.venues.has(form) &&
      !words.venueEndings.some((ending) => form.endsWith(ending) && form.length > ending.length)
    )
      return false
    if (!isRelation(token, 'obl', 'nmod') || !words.in.has(caseOf(sentence, index))) return false
    const near = nearness(context, { sentence: trigger.sentence, first: index, last: index + 1 }, trigger)
    return (near !== undefined && near <= 1) || isInRelative(sentence, index, trigger.token)
  })
  if (at < 0) return undefined
  const inside = tree.subtreeOf(at).filter((below) => {
    const path = tree.pathToRoot(below)
    const upTo = path.slice(0, path.indexOf(at))
    return !upTo.some((step) => hasRelation(sentence, step, 'case', 'acl', 'punct', 'conj', 'cc', 'parataxis'))
  })
  const first = sentence.tokens[Math.min(...inside)]
  const last = sentence.tokens[Math.max(...inside)]
  if (!first || !last || last.end - first.start > 120) return undefined
  return { text: context.document.report.text.slice(first.start, last.end), start: first.start, end: last.end }
}

/** "samtalene, som fant sted i residensen": the words of a relative clause on the noun are its own. */
export const isInRelative = (sentence: Sentence, at: number, noun: number): boolean => {
  const clause = clausesAbove(sentence, at).at(-1)
  const token = clause === undefined ? undefined : sentence.tokens[clause]
  return token !== undefined && token.deprel === 'acl:relcl' && token.head === noun
}

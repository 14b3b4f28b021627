import type { Sentence } from '../../language/analysis.ts'
import { treeOf } from '../../language/tree.ts'
import type { ContactLexicon } from '../../locales/contacts.ts'
import { type ClauseRoles, caseOf, formAt } from './clause.ts'
import { hasAny } from './partners.ts'

/** "Meet in the final", "møtes til landskamp", "the handball teams meet", and what a coach tells of: teams do. */
export const isContest = (
  sentence: Sentence,
  at: number,
  { subjects }: ClauseRoles,
  words: ContactLexicon,
): boolean => {
  const tree = treeOf(sentence)
  const teams = subjects.flatMap((head) => [head, ...tree.childrenBy(head, 'compound', 'amod')])
  return (
    hasAny(sentence, teams, words.contests) ||
    sentence.tokens.some(({ lower }) => words.coaches.has(lower)) ||
    tree.childrenBy(at, 'obl', 'obj', 'nmod').some((child) => {
      const form = formAt(sentence, child)
      return (
        caseOf(sentence, child) !== '' &&
        (words.contests.has(form) || [...words.contestEndings].some((ending) => form.endsWith(ending)))
      )
    })
  )
}

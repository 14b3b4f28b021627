import type { Sentence } from '../../language/analysis.ts'
import { treeOf } from '../../language/tree.ts'
import type { ContactLexicon } from '../../locales/contacts.ts'
import { formAt } from './clause.ts'

/** "Grensekommisjonen", "the joint border commission": a body in which two states sit; which, the report has told before. */
export const isJointBody = (sentence: Sentence, head: number, words: ContactLexicon): boolean => {
  const form = formAt(sentence, head)
  return (
    words.jointBodies.has(form) ||
    (words.bodies.has(form) &&
      treeOf(sentence)
        .childrenBy(head, 'amod', 'compound', 'nmod')
        .some((child) => child < head && words.jointly.has(formAt(sentence, child))))
  )
}

import { hasRelation, treeOf } from '../../language/tree.ts'
import { findSubject, type Subject } from './clause.ts'
import { holdersOf, isBody, mayHold } from './holders.ts'
import type { Setting } from './setting.ts'

/** "At first Turkmenistan wanted …": a name right before a verb without a subject, whatever the tree makes of it. */
const stateBefore = ({ sentence, actors, index }: Setting, at: number): Subject | undefined => {
  const isStates =
    sentence.tokens[at - 1]?.upos === 'PROPN' && actors.actorsIn(index, at - 1).some((key) => isBody(actors, key))
  return isStates ? { at: at - 1, own: true } : undefined
}

/**
 * Finds whose stance a verb tells: its subject; of a verb joined to a clause whose subject takes no stance, that of the
 * verb above: "conveyed that the men had strayed, and urged …", "worried by reports that people are driven off, and urged …".
 */
export const holdingSubject = (setting: Setting, at: number): Subject | undefined => {
  const { sentence, actors } = setting
  const subject = findSubject(sentence, at) ?? stateBefore(setting, at)
  if (!subject || subject.own || !hasRelation(sentence, at, 'conj')) return subject
  const mayBe = (one: Subject): boolean => holdersOf(setting, one.at).some((key) => mayHold(actors, key))
  const [, joined, ...above] = treeOf(sentence).pathToRoot(at)
  if (joined === undefined || mayBe(subject) || !hasRelation(sentence, joined, 'ccomp', 'acl', 'advcl')) return subject
  const other = above
    .filter((verb) => treeOf(sentence).childrenBy(verb, 'nsubj').length > 0)
    .map((verb) => findSubject(sentence, verb))
    .find((one) => one !== undefined && mayBe(one))
  return other ? { at: other.at, own: false } : subject
}

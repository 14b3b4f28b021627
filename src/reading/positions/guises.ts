import { hasRelation, treeOf } from '../../language/tree.ts'
import type { StanceWord } from '../../locales/stances.ts'
import { clauseChain, findSubject } from './clause.ts'
import { formAt, isFirstPerson, isOneOf, type Setting } from './setting.ts'

/** "may yet accept", "kommer trolig til å avvise", "er venta å avvise": guessed by whoever tells of it. */
export const isForecast = (setting: Setting, at: number): boolean => {
  const { sentence, locale } = setting
  const chain = clauseChain(sentence, at)
  const isGuessed = chain.some((link) =>
    treeOf(sentence)
      .childrenBy(link, 'aux', 'advmod')
      .some((child) => locale.positions.guesses.has(formAt(sentence, child))),
  )
  const isExpected = chain
    .slice(1)
    .some(
      (link) => isOneOf(sentence, link, locale.positions.expecting) && sentence.tokens[link]?.feats.VerbForm === 'Part',
    )
  const subject = findSubject(sentence, at)
  return (isGuessed || isExpected) && !(subject !== undefined && isFirstPerson(setting, subject.at))
}

/** "have nothing to ask for": what there is nothing of. */
export const isOfNothing = ({ sentence, locale }: Setting, at: number): boolean => {
  const head = sentence.tokens[at]?.head ?? -1
  return (
    hasRelation(sentence, at, 'acl') &&
    sentence.tokens[head]?.upos === 'PRON' &&
    locale.positions.negations.has(formAt(sentence, head))
  )
}

/** "takket ja til en invitasjon", "welcomed the two delegations": manners towards guests and hosts. */
export const isCourtesy = ({ sentence, actors, index, locale }: Setting, at: number, word: StanceWord): boolean => {
  if (word.stance !== 'accepts') return false
  const { invitations } = locale.contacts
  const objects = treeOf(sentence).childrenBy(at, 'obj', 'obl')
  if (objects.some((object) => invitations.has(formAt(sentence, object)))) return true
  // a welcome has no opposite that is a stance
  return (
    word.negated === undefined &&
    objects.some(
      (object) =>
        hasRelation(sentence, object, 'obj') &&
        (isOneOf(sentence, object, locale.positions.governments) || actors.actorsIn(index, object).length > 0),
    )
  )
}

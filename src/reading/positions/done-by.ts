import { hasRelation, treeOf } from '../../language/tree.ts'
import { formAt, isFirstPerson, isOneOf, type Setting } from './setting.ts'

/** "are freed when the fines have been paid": a passive in the present that waits for something done. */
export const isDoneBy = (setting: Setting, at: number): boolean => {
  const { sentence, locale } = setting
  const opened = sentence.tokens[at]?.head ?? -1
  const main = sentence.tokens[opened]?.head ?? -1
  const tree = treeOf(sentence)
  const isPerfect = tree
    .childrenBy(opened, 'aux')
    .some((aux) => locale.contacts.perfect.has(formAt(sentence, aux)) && sentence.tokens[aux]?.feats.Tense === 'Pres')
  const isPossible = tree.childrenBy(main, 'aux').some((aux) => locale.contacts.possible.has(formAt(sentence, aux)))
  const isOpenNow = (verb: number): boolean => isPossible || sentence.tokens[verb]?.feats.Tense === 'Pres'
  // "when the matter is solved"
  const isSettled =
    sentence.tokens[opened]?.feats.VerbForm === 'Part' && tree.childrenBy(opened, 'aux:pass', 'cop', 'aux').length > 0
  const isPassive =
    tree.childrenBy(main, 'aux:pass').some(isOpenNow) ||
    (sentence.tokens[main]?.feats.Voice === 'Pass' && isOpenNow(main))
  return (
    hasRelation(sentence, at, 'mark') &&
    hasRelation(sentence, opened, 'advcl') &&
    (isPerfect || isSettled) &&
    (isPassive || isGranted(setting, main))
  )
}

/** "would get its pilots back", "slipper ut": what somebody is to be given or let do, by others. */
const isGranted = (setting: Setting, main: number): boolean => {
  const { sentence, locale } = setting
  const { giving, receiving, will } = locale.positions
  const tree = treeOf(sentence)
  const isLetGo = isOneOf(sentence, main, giving) && tree.childrenBy(main, 'obj').length === 0
  const subject = tree.childrenBy(main, 'nsubj')[0]
  const isToCome =
    sentence.tokens[main]?.feats.Tense === 'Pres' ||
    tree
      .childrenBy(main, 'aux')
      .some((aux) => will.has(formAt(sentence, aux)) || locale.contacts.pastFuture.has(formAt(sentence, aux)))
  return (
    subject !== undefined &&
    !isFirstPerson(setting, subject) &&
    isToCome &&
    (isLetGo || isOneOf(sentence, main, receiving))
  )
}

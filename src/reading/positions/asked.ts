import { hasRelation, isRelation, treeOf } from '../../language/tree.ts'
import { entriesByForm } from '../../locales/lexeme.ts'
import type { LocalKey } from '../../model/reading.ts'
import type { Stance } from '../../model/record.ts'
import { clauseChain, type Subject, subjectOf } from './clause.ts'
import { fitting } from './fitting.ts'
import { holdersOf, isOwnSide } from './holders.ts'
import { formAt, isOneOf, type Setting } from './setting.ts'

/** "Uganda should accept", "has to accept", "bør be om unnskyldning": what somebody asks of the subject is no stance of the subject's. */
export const isAskedOf = ({ sentence, locale }: Setting, at: number): boolean => {
  const tree = treeOf(sentence)
  const { demandModals, demandVerbs } = locale.positions
  return clauseChain(sentence, at).some(
    (link) =>
      tree.childrenBy(link, 'aux').some((aux) => isOneOf(sentence, aux, demandModals)) ||
      (link !== at && isOneOf(sentence, link, demandVerbs)),
  )
}

/** Tells whether a verb asks or wishes for something, as it stands there. */
const isAsking = ({ sentence, locale }: Setting, at: number): boolean => {
  const token = sentence.tokens[at]
  const stance = token && fitting(sentence, at, entriesByForm(token, locale.stances.verbs))?.stance
  return stance === 'seeks' || stance === 'demands'
}

/**
 * Tells whether a clause is what somebody wants of another: "krevde at Mali støtter planen", "urged Mali to support it".
 * That is no stance of whoever it is wanted of, and of whoever wants it no more than the wanting.
 */
export const isWantedOf = (setting: Setting, at: number, subject: Subject): boolean =>
  (subject.own && isWantedClause(setting, at, subject.at)) ||
  clauseChain(setting.sentence, at).some((link) => isWantedInfinitive(setting, link))

/** "krevde at Mali støtter planen"; "insists that it accepts the plan" is a side's own. */
const isWantedClause = (setting: Setting, at: number, subject: number): boolean => {
  const { sentence } = setting
  const top = clauseChain(sentence, at).at(-1) ?? at
  const above = sentence.tokens[top]?.head ?? -1
  if (!hasRelation(sentence, top, 'ccomp') || !isAsking(setting, above)) return false
  const asking = subjectOf(sentence, above)
  return asking !== undefined && !holdersOf(setting, asking).some((key) => isOwnSide(setting, subject, key))
}

/** "urged Mali to support it and to lift the ban": hung on the verb of asking, or on the one asked. */
const isWantedInfinitive = (setting: Setting, at: number): boolean => {
  const { sentence } = setting
  const { tokens } = sentence
  const tree = treeOf(sentence)
  const isOpen = (link: number): boolean =>
    tokens[link]?.feats.VerbForm === 'Inf' && tree.childrenBy(link, 'nsubj').length === 0
  let first = at
  while (hasRelation(sentence, first, 'conj') && isOpen(first)) first = tokens[first]?.head ?? -1
  const token = tokens[first]
  if (!token || !isOpen(first) || !isRelation(token, 'xcomp', 'advcl', 'ccomp', 'acl')) return false
  const isBehindAsked = isRelation(token, 'acl')
  const above = isBehindAsked ? (tokens[token.head]?.head ?? -1) : token.head
  const asked = isBehindAsked ? [token.head] : tree.childrenBy(above, 'obj', 'iobj', 'obl')
  return isAsking(setting, above) && asked.some((one) => one > above && one < first && isAddressed(setting, above, one))
}

/** Tells whether something beside a verb of asking is who is asked: its object, or somebody with its particle: "calls on all". */
const isAddressed = ({ sentence, locale }: Setting, verb: number, asked: number): boolean => {
  if (hasRelation(sentence, asked, 'obj', 'iobj')) return true
  const token = sentence.tokens[verb]
  const particles = token ? fitting(sentence, verb, entriesByForm(token, locale.stances.verbs))?.with : undefined
  return treeOf(sentence)
    .childrenBy(asked, 'case')
    .some((mark) => particles?.includes(formAt(sentence, mark)) === true)
}

/**
 * "has asked Minister X to lead the talks": told to one's own side, which is no stance towards the other. Of two
 * whose country the report leaves to its reader, an official it names is the
 * other's own, and so are those named beside him.
 */
export const isToOwn = (setting: Setting, at: number, stance: Stance, holders: readonly LocalKey[]): boolean => {
  const { sentence, actors, index } = setting
  const [holder] = holders
  if (holder === undefined || !(stance === 'seeks' || stance === 'demands')) return false
  const isLeftOut = actors.actorOf(holder).country === undefined
  const tree = treeOf(sentence)
  return tree.childrenBy(at, 'obj', 'iobj').some((object) => {
    const asked = actors.actorsIn(index, object).map((key) => actors.actorOf(key))
    const isNamed = sentence.tokens[object]?.upos === 'PROPN' || tree.childrenBy(object, 'flat').length > 0
    const isNobodyElses =
      isLeftOut &&
      isNamed &&
      asked.every(({ offices }) => offices.length > 0) &&
      asked.some(({ country }) => country === undefined)
    return (
      asked.length > 0 &&
      asked.every(({ kind }) => kind === 'person') &&
      (isNobodyElses || isOwnSide(setting, object, holder))
    )
  })
}

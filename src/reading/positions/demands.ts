import { hasRelation, isRelation, treeOf } from '../../language/tree.ts'
import { isNegated, subjectOf } from './clause.ts'
import { issueOf } from './issue.ts'
import { confidence, evidenceOf, type Found, formAt, mayHold, holdersOf, isFirstPerson, isOneOf, type Setting } from './setting.ts'

/** "X must …", "X bør …" said of somebody or something else: the one who says or thinks it demands it. */
export const demandAt = (setting: Setting, at: number): readonly Found[] => {
  const { sentence, locale } = setting
  const token = sentence.tokens[at]
  if (!token || !isRelation(token, 'aux') || !isOneOf(sentence, at, locale.positions.demandModals)) return []
  const verb = token.head
  const subject = subjectOf(sentence, verb)
  const clause = sentence.tokens[verb]
  // "krav om at X må …": the demand is the noun's, whoever speaks
  if (subject === undefined || !clause || isRelation(clause, 'acl', 'advcl')) return []
  // "skal ifølge diplomaten ha forlatt", "must have known": a guess at what was
  if (treeOf(sentence).childrenBy(verb, 'aux').some((aux) => locale.contacts.perfect.has(formAt(sentence, aux)))) return []
  const opinion = isRelation(clause, 'ccomp') && clause.head >= 0 ? subjectOf(sentence, clause.head) : undefined
  const thinking = opinion === undefined || opinion === subject ? [] : holdersOf(setting, opinion)
  const holders = thinking.length === 1 ? thinking : setting.speakersAt(token.start)
  const [holder] = holders
  const asked = setting.actors.actorsIn(setting.index, subject)
  // "and it must be a joint one": of a thing spoken of before
  const isThingAgain = sentence.tokens[subject]?.upos === 'PRON' && sentence.tokens[subject]?.deprel === 'nsubj' && hasRelation(sentence, verb, 'conj')
  // "he should count cows" is a quip about a person
  const isNoun = isThingAgain || /^(?:NOUN|PROPN)$/u.test(sentence.tokens[subject]?.upos ?? '')
  if (holders.length !== 1 || holder === undefined || !mayHold(setting.actors, holder)) return []
  if (isFirstPerson(setting, subject) || !isNoun || asked.includes(holder) || isNegated(sentence, verb, locale)) return []
  const found = { holders, range: evidenceOf(sentence, verb), at: token.start, issue: issueOf(setting, verb), confidence: confidence.demand }
  // "an agreement must first be approved": it hangs on that; "the army must first stop": somebody is asked to
  const isFirst = treeOf(sentence).childrenBy(verb, 'advmod').some((child) => locale.positions.first.has(formAt(sentence, child)))
  return [{ stance: isFirst && asked.length === 0 && isThing(setting, subject) ? 'condition' : 'demands', ...found }]
}

/** A noun of a deal or an act, no body that could do anything. */
const isThing = ({ sentence, locale }: Setting, subject: number): boolean => {
  const form = formAt(sentence, subject)
  const { agreements } = locale.measures.nouns
  return agreements.forms.has(form) || agreements.endings.some((ending) => form.endsWith(ending))
}

import { hasRelation, isRelation } from '../../language/tree.ts'
import { entriesOf } from '../../locales/lexeme.ts'
import { caseOf, governorOf, isEntry, isNegatedByAdverb, isOneOf, isVerbOf, rolesOf } from './clause.ts'
import { isDefinite } from './contact-noun.ts'
import { type Company, type Context, companyOfAll, isAnybody, NOBODY, together } from './context.ts'
import { bodiesOf } from './event.ts'
import type { NounClause } from './noun-clause.ts'
import { statusWordAt } from './operators.ts'
import { asSide, behindPeople, sidesCount } from './partners.ts'
import type { PhraseCompany } from './phrase-company.ts'
import { isUnderWay, visitClauseOf } from './told-clause.ts'
import { nameAfterOpening, nameBehind } from './word-order.ts'

/** Whom the clause round a noun of contact names, beside those of its phrase. */
export interface ClauseCompany {
  /** Who does what the clause tells; nobody where that is the contact itself, or who stayed away from it. */
  readonly doer: Company
  /** "Hosted talks": the doer is at home, and the others meet there. */
  readonly isHost: boolean
  /** "Mediated in the talks". */
  readonly isMediator: boolean
  /** Who of the clause takes part; nobody where the phrase tells all of them. */
  readonly takingPart: Company
}

/** Reads who in the clause of a noun of contact takes part in the contact, and who only brings it about. */
export const clauseCompanyOf = (clause: NounClause, phrase: PhraseCompany): ClauseCompany => {
  const { context, index, words, above, roles } = clause
  const isHost = isOneOf(above, words.hosting)
  const isMediator = isOneOf(above, words.mediating)
  const subjects = subjectsOf(clause)
  const doer = isHost ? asSide(context, index, roles.subjects, subjects) : subjects
  const isDoerIn = !isHost && !isMediator && takesPart(clause, phrase, doer)
  return {
    doer,
    isHost,
    isMediator,
    takingPart: together(
      isWriter(clause, phrase) ? subjects : NOBODY,
      isDoerIn ? doer : NOBODY,
      isDoerIn ? NOBODY : tellerOf(clause, phrase),
      speakersOf(clause, phrase, doer),
    ),
  }
}

/** "Var på besøk i Oslo", "is in talks": the clause is the noun's own, and its subject the guest. */
const isOnVisit = ({ at, sentence, tree, words, predicate }: NounClause): boolean =>
  visitClauseOf(sentence, at, words) === predicate ||
  (predicate === at && tree.childrenBy(at, 'cop').length > 0 && isUnderWay(sentence, at, words))

/** The subject of the clause, unless it is the contact. */
const subjectsOf = (clause: NounClause): Company => {
  const { context, index, at, sentence, tree, words, predicate, above, roles, isSubject } = clause
  if (isOnVisit(clause)) return companyOfAll(context, index, tree.childrenBy(predicate, 'nsubj'))
  // "deltok ikke i samtalene": whoever stayed away is none of them
  const isAway =
    isOneOf(above, context.document.localeOf(sentence).attendance.attending) &&
    isNegatedByAdverb(sentence, predicate, words)
  if (predicate === at || isSubject || isAway) return NOBODY
  // "ventes til Oslo for samtaler med …": of whom it is expected is the one who does it
  const isExpected = roles.passive && isEntry(above, words.statusWords, ({ status }) => status === 'planned')
  const heads = isExpected ? roles.objects.filter((object) => object !== at) : roles.subjects
  return companyOfAll(context, index, heads.length > 0 ? heads : nameAfterOpening(context, index, at))
}

/** Tells whether whoever does what the clause tells is one of those who meet. */
const takesPart = (clause: NounClause, { own, to, isClosed }: PhraseCompany, doer: Company): boolean => {
  const { words, noun, above, roles, isTopic, isCarried, isDisposed } = clause
  if (!isAnybody(doer) || isTopic || isBesides(clause, doer)) return false
  if (isOnVisit(clause) || isCarried) return true
  // "called off the meeting", "Georgia called off next week's visit to Armenia", "was called off by Chad"
  const isOwn = doer.people.length === 1 || sidesCount(clause.context, doer) > 1 || isAnybody(to) || roles.passive
  if (isDisposed && !isAnybody(own) && isOwn) return true
  return !isClosed && ((isAnybody(own) && noun.kind !== 'letter') || isOneOf(above, words.agreeing))
}

/** "The ambassador also attended the meeting": one side's people at a meeting already told of are there beside those who met. */
const isBesides = ({ context, index, at, sentence, top, words, above }: NounClause, doer: Company): boolean =>
  isOneOf(above, context.document.localeOf(context.sentence(index)).attendance.attending) &&
  (isDefinite(sentence, at, words) || isDefinite(sentence, top, words)) &&
  doer.people.length > 0 &&
  sidesCount(context, doer) < 2

/** "She said the talks with him were good", "the talks with him were good, she said": the one who says it is the other side. */
const tellerOf = (clause: NounClause, { own, isClosed }: PhraseCompany): Company => {
  const { context, index, sentence, predicate, above, isSubject } = clause
  // "Good meeting with X today, writes Y": what he says is no more than the contact's own phrase
  const isAll = predicate === clause.at && sayingBehind(clause) !== undefined
  // "said the visit by Z had been useful": whoever speaks of it need not have been there
  const isVisitOfAnother = clause.noun.kind === 'visit' && own.people.length > 0
  if (isClosed || isVisitOfAnother || !isAnybody(own) || !(isSubject || isAll)) return NOBODY
  const governor =
    above && isRelation(above, 'ccomp', 'xcomp', 'advcl') ? governorOf(sentence, predicate) : sayingBehind(clause)
  if (governor === undefined) return NOBODY
  const company = companyOfAll(context, index, rolesOf(sentence, governor, context.clauseWords(index)).subjects)
  // "denies that there have been talks with X": with himself, and a state may deny as well
  const status = statusWordAt(sentence, governor, context.words(index))?.status
  if (status === 'denied' || status === 'declined')
    return sidesCount(context, together(own, company)) === 2 ? company : NOBODY
  return own.people.length > 0 && company.people.length === 1 ? company : NOBODY
}

/** The verb by which somebody says what its clause tells, set behind it. */
const sayingBehind = ({ context, sentence, tree, predicate }: NounClause): number | undefined =>
  tree.childrenBy(predicate, 'parataxis').find((child) => {
    const token = sentence.tokens[child]
    return token !== undefined && entriesOf(token, context.document.localeOf(sentence).speech.verbs).length > 0
  })

/** Tells whether the clause only gives the occasion, and neither carries the noun nor says something of it. */
const isBeside = ({ at, predicate, isCarried }: NounClause): boolean => predicate !== at && !isCarried

/** "Told him in a call": those who speak in it. */
const speakersOf = (clause: NounClause, { own }: PhraseCompany, doer: Company): Company => {
  const { context, index, sentence, words, top, preposition, predicate, roles, isSubject } = clause
  const isDuring = preposition === 'during' || (preposition === undefined && hasRelation(sentence, top, 'obl'))
  if (!isBeside(clause) || isSubject || !isDuring || isAnybody(own)) return NOBODY
  // "in a letter X asks his colleague to …"
  const isLetter = clause.noun.kind === 'letter'
  const writer =
    isLetter && !isAnybody(doer) ? companyOfAll(context, index, nameBehind(context, index, predicate)) : NOBODY
  const addressed = together(
    companyOfAll(context, index, roles.objects),
    // "complained to his colleague in a call"
    behindPeople(context, index, predicate, words.to),
  )
  // "Uruguay has invited Peru and Chile to talks": between the two, whoever bids them
  const isMediation = clause.noun.kind !== 'visit' && isVerbOf(sentence, predicate, words.inviting)
  if (isMediation && isOfOtherTwo(context, addressed, doer)) return addressed
  const heard = together(doer, writer, addressed)
  const { counterparts } = context.document.localeOf(sentence).offices
  const isToCounterpart =
    (isLetter || clause.noun.kind === 'call') &&
    [...roles.objects, ...addresseesOf(clause)].some((head) => isOneOf(sentence.tokens[head], counterparts))
  const areTold = heard.people.length > 1 || (isToCounterpart && heard.people.length === 1)
  return (areTold || isVerbOf(sentence, predicate, words.inviting, words.requesting)) && sidesCount(context, heard) > 1
    ? heard
    : NOBODY
}

/** "Complained to his colleague": whom words are for that go to somebody. */
const addresseesOf = ({ sentence, tree, words, predicate }: NounClause): readonly number[] =>
  tree.childrenBy(predicate, 'obl').filter((child) => words.to.has(caseOf(sentence, child)))

/** Two sides, of which neither is the doer's own. */
const isOfOtherTwo = (context: Context, company: Company, doer: Company): boolean => {
  const [theirs, own] = [bodiesOf(context, company), bodiesOf(context, doer)]
  return own.length > 0 && theirs.length === 2 && !own.some((body) => theirs.includes(body))
}

/** "In a letter to X, Y asked": who does it there has written it. */
const isWriter = (clause: NounClause, { of, owner, to }: PhraseCompany): boolean =>
  clause.noun.kind === 'letter' &&
  clause.preposition === 'during' &&
  isBeside(clause) &&
  isAnybody(to) &&
  !isAnybody(of) &&
  !isAnybody(owner)

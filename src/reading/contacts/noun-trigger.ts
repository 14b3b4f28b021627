import type { Sentence } from '../../language/analysis.ts'
import { treeOf } from '../../language/tree.ts'
import type { ContactLexicon } from '../../locales/contacts.ts'
import { casesOf, formAt } from './clause.ts'
import { type ClauseCompany, clauseCompanyOf } from './clause-company.ts'
import { isDefinite } from './contact-noun.ts'
import { type Company, type Context, companyIn, isAnybody, NOBODY, together } from './context.ts'
import { type NounClause, nounClauseAt, tellsOfNone } from './noun-clause.ts'
import { hasAny, sidesCount } from './partners.ts'
import { type PhraseCompany, phraseCompanyOf } from './phrase-company.ts'
import type { Trigger } from './trigger.ts'

/** Reads a noun of contact: who stands in its phrase and, where the clause only carries it, in its clause. */
export const nounTrigger = (context: Context, index: number, at: number): Trigger | undefined => {
  const clause = nounClauseAt(context, index, at)
  if (!clause || tellsOfNone(clause)) return undefined
  const { sentence, tree, words, noun } = clause
  const inPhrase = phraseCompanyOf(clause)
  const inClause = clauseCompanyOf(clause, inPhrase)
  const company = together(inPhrase.own, inClause.takingPart, inPhrase.to)
  const guests = guestsOf(clause, inPhrase, inClause)
  const remote = isRemote(clause)
  const definite = isDefinite(sentence, at, words) || isDefinite(sentence, clause.top, words)
  return {
    sentence: index,
    token: at,
    predicate: clause.predicate,
    kind: remote && (noun.kind === 'talks' || noun.kind === 'meeting') ? 'call' : noun.kind,
    nature: noun.nature,
    open: noun.kind === 'talks' && noun.nature === 'exchange' && !remote,
    definite,
    another: isAnother(clause, definite),
    background: isBackground(clause, definite) || (clause.isTopic && sidesCount(context, inPhrase.own) < 2),
    company: inClause.isHost ? together(company, inClause.doer) : company,
    roles: partsOf(clause, inPhrase, inClause),
    ...(guests && isAnybody(guests) && { guests }),
    vague: !isAnybody(inPhrase.own) && (isOfThem(clause) || hasAny(sentence, tree.subtreeOf(at), words.bothSides)),
    complete: sidesCount(context, company) > 1 || (guests !== undefined && isAbroad(clause, guests)),
  }
}

/** Who comes: whose visit it is, else who makes it; of an invitation, whoever is invited. Undefined where nobody comes to anybody. */
const guestsOf = (
  { noun, isInvitation }: NounClause,
  { owner, of, to }: PhraseCompany,
  { doer }: ClauseCompany,
): Company | undefined => {
  if (isInvitation) return to
  if (noun.kind !== 'visit') return undefined
  return together(owner, of, isAnybody(owner) || isAnybody(of) ? NOBODY : doer)
}

/** Who has another part in it than to be one of two sides. */
const partsOf = (
  { isInvitation }: NounClause,
  { host, owner }: PhraseCompany,
  { doer, isHost, isMediator }: ClauseCompany,
): Trigger['roles'] =>
  [
    ...(isHost ? [{ company: doer, role: 'host' as const }] : []),
    { company: host, role: 'host' as const },
    ...(isMediator ? [{ company: doer, role: 'mediator' as const }] : []),
    ...(isInvitation ? [{ company: owner, role: 'host' as const }] : []),
  ].filter(({ company }) => isAnybody(company))

/** How far from its noun a word for the telephone may stand. */
const REMOTE_REACH = 8

/** "A phone meeting", "talks by video link". */
const isRemote = ({ at, sentence, tree, words, noun }: NounClause): boolean =>
  noun.kind !== 'call' &&
  hasAny(
    sentence,
    tree.subtreeOf(at).filter((below) => Math.abs(below - at) < REMOTE_REACH),
    words.remote,
  )

/** "A new meeting", "a second round": another than the one told of so far. */
const isAnother = ({ at, sentence, tree, words, modifiers }: NounClause, definite: boolean): boolean => {
  // "det var den andre runden": says which one it was
  const isNamed =
    tree.childrenBy(at, 'cop').length > 0 &&
    tree.childrenBy(at, 'nsubj', 'expl').some((child) => sentence.tokens[child]?.upos === 'PRON')
  return (
    !isNamed &&
    modifiers.some((child) => {
      const form = formAt(sentence, child)
      return words.another.has(form) && !(definite && words.fresh.has(form))
    })
  )
}

/** "Earlier meetings", "after months of talks", "slike møter": the kind of thing, or what has gone on for long. */
const isBackground = ({ at, sentence, tree, words, modifiers }: NounClause, definite: boolean): boolean => {
  const plural = sentence.tokens[at]?.feats.Number === 'Plur'
  // "meetings like these"
  const isGeneric =
    plural && tree.subtreeOf(at).some((below) => Math.abs(below - at) <= 2 && words.such.has(formAt(sentence, below)))
  return (
    isGeneric ||
    ((plural || !definite) && hasAny(sentence, modifiers, words.background)) ||
    (!definite && isOfLongPast(sentence, at, words))
  )
}

/** "After months of talks": no one occasion. */
const isOfLongPast = (sentence: Sentence, at: number, words: ContactLexicon): boolean => {
  const tree = treeOf(sentence)
  const led = tree
    .childrenBy(at, 'case')
    .find((child) => child < at && casesOf(sentence, at).includes(formAt(sentence, child)))
  const stretch = led === undefined ? -1 : led - 1
  const form = formAt(sentence, stretch)
  return words.background.has(form) && !words.stretches.has(form) && tree.childrenBy(stretch, 'nummod').length === 0
}

/** "After three days of talks they parted": who they are, the report has told before. */
const isOfThem = ({ context, index, at, sentence, predicate, preposition, roles }: NounClause): boolean =>
  predicate !== at &&
  preposition !== undefined &&
  roles.subjects.some((head) => {
    const token = sentence.tokens[head]
    return token?.upos === 'PRON' && token.feats.Number === 'Plur' && !isAnybody(companyIn(context, index, head))
  })

/** "His visit to Oslo", "is in Oslo on a visit": a place in another country than the guest's is another side. */
const isAbroad = ({ context, index, at, tree, heads, predicate }: NounClause, guests: Company): boolean => {
  const home = new Set(guests.people.map((key) => context.layer.actorOf(key).country))
  return (
    guests.people.length > 0 &&
    [...heads, ...tree.subtreeOf(at)]
      .flatMap((head) => [head, ...tree.childrenBy(head, 'obl', 'nmod')])
      .concat(predicate)
      .some((place) => {
        const country = context.placeAt(index, place)?.country
        return country !== undefined && !home.has(country)
      })
  )
}

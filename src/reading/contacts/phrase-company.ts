import { isTagged } from '../../language/tag.ts'
import { isRelation, treeOf } from '../../language/tree.ts'
import type { Mention } from '../document.ts'
import { caseOf, casesOf, formAt, isOneOf } from './clause.ts'
import { isDefinite } from './contact-noun.ts'
import { contactVerbAt } from './contact-verb.ts'
import {
  type Company,
  type Context,
  companyIn,
  companyOfAll,
  isAnybody,
  longestOf,
  NOBODY,
  together,
} from './context.ts'
import { isOnFringes } from './fringes.ts'
import { holdersOf } from './in-relative.ts'
import { correspondentsOf } from './letter.ts'
import type { NounClause } from './noun-clause.ts'
import { statusWordAt } from './operators.ts'
import { behind, behindPeople, goalOf, sidesCount } from './partners.ts'

/** Whom the phrase of a noun of contact names, whatever its clause says. */
export interface PhraseCompany {
  /** Everybody the phrase names as one who takes part; not whom it goes to. */
  readonly own: Company
  /** The possessor: "Ravn's meeting". */
  readonly owner: Company
  /** Whose visit or letter it is by a preposition, else whom the contact is "of". */
  readonly of: Company
  /** Whom or where a visit or letter goes to. */
  readonly to: Company
  /** "A lunch hosted by X". */
  readonly host: Company
  /** Both sides are told, so that nobody the clause names is one of them. */
  readonly isClosed: boolean
}

/** Reads whom the phrase of a noun of contact names. */
export const phraseCompanyOf = (clause: NounClause): PhraseCompany => {
  const { context, index, at, sentence, words, participles, hasGoal } = clause
  const partners = isMetBeside(clause)
    ? NOBODY
    : together(behind(context, index, clause.heads, words.with), atWhom(clause))
  const between = betweenWhom(clause)
  const owner = ownerOf(context, index, at)
  const of = hasGoal
    ? together(behind(context, index, [at, ...participles], words.by), belongingTo(clause))
    : behind(context, index, [at], words.of)
  const host = behind(
    context,
    index,
    participles.filter((child) => isOneOf(sentence.tokens[child], words.hosting)),
    words.by,
  )
  const own = together(
    partners,
    between,
    of,
    owner,
    bodiesBeside(context, index, at),
    behind(context, index, [at], words.from),
    bidderOf(clause),
    host,
    isAnybody(between) || isAnybody(partners) ? strayOther(clause) : NOBODY,
    clause.noun.kind === 'letter' ? correspondentsOf(context, index, at) : holdersOf(context, index, at),
  )
  return {
    own,
    owner,
    of,
    to: hasGoal ? goalsOf(clause) : NOBODY,
    host,
    // "a summit with A and B": the third is whoever the clause tells
    isClosed: isAnybody(between) || (sidesCount(context, own) > 1 && !isSame(own, partners)),
  }
}

/** "Met on the sidelines of the talks with X": X is whom somebody met, and no party to the talks. */
const isMetBeside = ({ sentence, at, words, predicate }: NounClause): boolean =>
  predicate !== at && contactVerbAt(sentence, predicate, words) !== undefined && isOnFringes(sentence, at, words)

/** "Talks between X and Y": behind the noun, or behind the verb that carries it or has it for its subject. */
const betweenWhom = ({ context, index, at, tree, words, phrase, predicate, isCarried }: NounClause): Company => {
  const mayHangOnVerb = predicate !== at && (isCarried || tree.childrenBy(predicate, 'nsubj').includes(at))
  const company = behind(context, index, mayHangOnVerb ? [...phrase, predicate] : phrase, words.between)
  return isAnybody(company) && sidesCount(context, company) < 2
    ? together(company, secondOfTwo(context, index, at))
    : company
}

/** How far behind its noun "between" may stand: "a meeting in Oslo on Monday between". */
const BETWEEN_REACH = 6

/** "Between X, the minister, and Y": by the order of words, where the tree has lost the second. */
const secondOfTwo = (context: Context, index: number, noun: number): Company => {
  const { tokens } = context.sentence(index)
  const { between } = context.words(index)
  const { and } = context.document.localeOf(context.sentence(index)).pronouns
  const behindNoun = tokens.slice(noun + 1, noun + 1 + BETWEEN_REACH)
  const from = noun + 2 + behindNoun.findIndex(({ lower }) => between.has(lower))
  const first = from < noun + 2 ? undefined : namedBehind(context, index, from)
  if (!first) return NOBODY
  const joint = tokens[first.last]?.form === ',' ? first.last + 1 : first.last
  const second = and.has(tokens[joint]?.lower ?? '') ? namedBehind(context, index, joint + 1) : undefined
  return second ? companyIn(context, index, second.head) : NOBODY
}

/** Who is named or told by his office right behind a token, an article at most between. */
const namedBehind = (context: Context, index: number, from: number): Mention | undefined =>
  longestOf(
    context.layer
      .mentionsIn(index)
      .filter(
        ({ first, form, actor }) => (first === from || first === from + 1) && form !== 'pronoun' && actor !== undefined,
      ),
  )

/** The second of the two, which parsers hang on the noun itself. */
const strayOther = ({ context, index, at, sentence, tree }: NounClause): Company =>
  companyOfAll(
    context,
    index,
    tree.childrenBy(at, 'conj').filter((child) => sentence.tokens[child]?.upos === 'PROPN'),
  )

/** "The visit of X to Lima", "besøket til X i Lima": whose it is, where a preposition says so that elsewhere leads to the host. */
const belongingTo = ({ context, index, at, sentence, words, noun, isInvitation }: NounClause): Company =>
  noun.kind === 'visit' && !isInvitation && isDefinite(sentence, at, words)
    ? behindPeople(context, index, at, words.belonging)
    : NOBODY

/** "An audience with", "presented his credentials to X", "gave him an audience": the other side where the noun has a preposition of its own. */
const atWhom = (clause: NounClause): Company => {
  const { context, index, noun, heads } = clause
  const { at } = noun
  if (at === undefined) return NOBODY
  return together(...heads.map((head) => behindPeople(context, index, head, at)), recipientsOf(clause))
}

/** "Sent him a letter", "avla Chile et besøk", "was granted an audience": the verb's other object. */
const recipientsOf = ({ context, index, at, noun, isCarried, hasGoal, roles }: NounClause): Company =>
  isCarried && (hasGoal || noun.at !== undefined)
    ? companyOfAll(
        context,
        index,
        roles.objects.filter((object) => object !== at),
      )
    : NOBODY

/** Whom a visit or letter goes to, or the state of the place. */
const goalsOf = (clause: NounClause): Company => {
  const { context, index, at, sentence, tree, words, noun, heads, isInvitation } = clause
  const guests = belongingTo(clause).people
  const around = behind(context, index, heads, new Set([...words.to, ...words.in]))
  const reached = around.people.some((person) => guests.includes(person)) ? NOBODY : around
  if (isAnybody(reached)) return reached
  const recipients = recipientsOf(clause)
  if (isAnybody(recipients)) return recipients
  // "sent a letter to Lima": to the government that sits there
  if (noun.kind === 'letter')
    return together(
      reached,
      goalOf(
        context,
        index,
        heads.flatMap((head) =>
          tree.childrenBy(head, 'nmod', 'obl').filter((child) => words.to.has(caseOf(sentence, child))),
        ),
      ),
    )
  if (isInvitation) return reached
  // "et besøk av Holm i Tbilisi": the place hangs on the guest, on the verb, or is where he is said to be
  const isAt = (below: number): boolean =>
    casesOf(sentence, below).some((form) => words.to.has(form) || words.in.has(form))
  const places = [
    ...tree.subtreeOf(at).filter((below) => below > at),
    ...heads.flatMap((head) => tree.childrenBy(head, 'obl', 'nmod')),
    clause.predicate,
  ].filter(isAt)
  return places.length > 0 ? goalOf(context, index, places) : reached
}

/** "Kenyas invitasjon til et toppmøte", "a Lao proposal for talks": whose invitation or proposal it is. */
const bidderOf = ({ context, index, at, sentence, words, top }: NounClause): Company => {
  const head = sentence.tokens[top]?.head ?? -1
  const isInvited = words.invitations.has(formAt(sentence, head)) && words.to.has(caseOf(sentence, at))
  if (isInvited) return ownerOf(context, index, head)
  const isProposed =
    isTagged(sentence.tokens[head], 'NOUN') &&
    statusWordAt(sentence, head, words)?.status === 'proposed' &&
    [words.to, words.asksFor, words.about, words.of].some((forms) => forms.has(caseOf(sentence, top)))
  return isProposed
    ? together(
        ownerOf(context, index, head),
        bodiesBeside(context, index, head),
        behind(context, index, [head], new Set([...words.from, ...words.by])),
      )
    : NOBODY
}

/** The possessor of a noun: "Ravns møte", "his talks", "Quill's visit". */
const ownerOf = (context: Context, index: number, noun: number): Company => {
  const sentence = context.sentence(index)
  const owners = treeOf(sentence)
    .childrenOf(noun)
    .filter((child) => {
      const token = sentence.tokens[child]
      if (!token || child > noun) return false
      const named = context.layer.mentionAt(index, child)
      return (
        token.deprel === 'nmod:poss' ||
        (isRelation(token, 'nmod', 'det') &&
          caseOf(sentence, child) === '' &&
          named !== undefined &&
          named.last <= noun)
      )
    })
  return together(...owners.map((owner) => companyIn(context, index, owner)))
}

/** States and names set right before a noun: "US-Russia talks", "Holm-Ravn summit", "de russisk-amerikanske samtalene". */
const bodiesBeside = (context: Context, index: number, noun: number): Company => {
  const sentence = context.sentence(index)
  const beside = treeOf(sentence)
    .childrenBy(noun, 'amod', 'compound')
    .flatMap((child) => treeOf(sentence).subtreeOf(child))
    .filter((at) => at < noun)
  const named = context.layer
    .mentionsIn(index)
    .filter(({ first, last, actor }) => actor !== undefined && beside.some((token) => first <= token && token < last))
  // "a round of India-Armenia consultations": parsers part the two at the hyphen
  const [opening] = named
  const joined = context.layer
    .mentionsIn(index)
    .filter(
      ({ last, actor }) =>
        actor !== undefined && opening?.first === last + 1 && /^[-‐‑–]$/u.test(sentence.tokens[last]?.form ?? ''),
    )
  const found = [...joined.filter((mention) => !named.includes(mention)), ...named]
  // "the Khartoum meeting": one city alone is where it was
  const isWhere =
    found.length === 1 && found.every(({ sentence: at, head }) => context.placeAt(at, head)?.name !== undefined)
  const companies = (isWhere ? [] : found).flatMap(({ actor }): readonly Company[] => {
    if (actor === undefined) return []
    const { kind } = context.layer.actorOf(actor)
    if (kind === 'person') return [{ ...NOBODY, people: [actor] }]
    const side = kind === 'state' ? actor : context.sideOf(actor)
    return side === undefined ? [] : [{ ...NOBODY, bodies: [side] }]
  })
  return together(...companies)
}

/** Whether one company names nobody whom the other does not. */
const isSame = (own: Company, partners: Company): boolean =>
  own.people.every((person) => partners.people.includes(person)) &&
  own.bodies.every((body) => partners.bodies.includes(body))

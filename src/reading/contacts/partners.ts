import type { Sentence } from '../../language/analysis.ts'
import { isTagged } from '../../language/tag.ts'
import { treeOf } from '../../language/tree.ts'
import type { ContactLexicon } from '../../locales/contacts.ts'
import { caseOf, formAt, isOneOf } from './clause.ts'
import { contactNounAt } from './contact-noun.ts'
import { type Company, type Context, companyIn, companyOfAll, isAnybody, NOBODY, together } from './context.ts'
import { isOnFringes } from './fringes.ts'

/** "partene", "de to", also as the end of a compound: "fiskeriministrene". */
export const isBothSides = (form: string, words: ContactLexicon): boolean =>
  words.bothSides.has(form) || [...words.bothSides].some((ending) => ending.length > 6 && form.endsWith(ending))

/** "We are ready to host the talks": the speaker's side, not he himself. */
export const asSide = (context: Context, index: number, heads: readonly number[], company: Company): Company => {
  const { speakers } = context.words(index)
  const isWe = heads.length > 0 && heads.every((head) => speakers.has(formAt(context.sentence(index), head)))
  const sides = company.people.flatMap((person) => context.sideOf(person) ?? [])
  return isWe && sides.length > 0
    ? { ...company, people: [], bodies: [...new Set([...company.bodies, ...sides])] }
    : company
}

/** Tells whether one of the tokens is one of the forms. */
export const hasAny = (sentence: Sentence, tokens: readonly number[], forms: ReadonlySet<string>): boolean =>
  tokens.some((at) => forms.has(formAt(sentence, at)))

/** Whoever stands behind one of the prepositions, on any of the heads; where the tree has nobody, by the words that follow. */
export const behind = (
  context: Context,
  index: number,
  heads: readonly number[],
  prepositions: ReadonlySet<string>,
): Company => {
  const sentence = context.sentence(index)
  const tree = treeOf(sentence)
  const { notPartners } = context.words(index)
  const found = heads
    .flatMap((head) => tree.childrenBy(head, 'obl', 'nmod', 'obj', 'advcl', 'acl', 'conj', 'advmod'))
    .filter(
      (child) =>
        prepositions.has(caseOf(sentence, child)) &&
        !notPartners.has(formAt(sentence, child)) &&
        !isMediating(context, index, child),
    )
    .map((child) => companyIn(context, index, child))
  const company = together(...found)
  return isAnybody(company) ? company : together(...heads.map((head) => following(context, index, head, prepositions)))
}

/** How many words may stand between a name and what he does there: "with X as the mediator". */
const ROLE_REACH = 3

/** "with X mediating", "med X som mekler": by the words behind the name, wherever the tree hangs them. */
const isMediating = (context: Context, index: number, at: number): boolean => {
  const { tokens } = context.sentence(index)
  const { mediating } = context.words(index)
  // parsers may hang a name on its adjective of state
  const from = context.layer
    .mentionsIn(index)
    .reduce((end, { first, last }) => (first <= at && at < last ? Math.max(end, last) : end), at)
  for (let next = from; next < from + ROLE_REACH && tokens[next] && tokens[next]?.upos !== 'PUNCT'; next++)
    if (isOneOf(tokens[next], mediating)) return true
  return isOneOf(tokens[at], mediating)
}

/** How many words may stand between a word of contact and "through", and between that and a name: "through the Omani mediator, X". */
const THROUGH_REACH = 6

/** "Talks in Lima through the Omani mediator, X": those named behind the preposition, and no other clause's. */
const wentThrough = (context: Context, index: number, at: number): Company => {
  const { tokens } = context.sentence(index)
  const { through } = context.words(index)
  const isStop = (next: number): boolean => tokens[next] === undefined || isTagged(tokens[next], 'VERB', 'AUX', 'SCONJ')
  for (let next = at + 1; next <= at + THROUGH_REACH && !isStop(next); next++)
    if (tokens[next]?.upos === 'ADP' && through.has(formAt(context.sentence(index), next)))
      return companyOfAll(
        context,
        index,
        context.layer
          .mentionsIn(index)
          .flatMap(({ first, head }) => (first > next && first <= next + THROUGH_REACH ? [head] : [])),
      )
  return NOBODY
}

/** Who goes between the sides, set behind a word of contact: "met in Lima, with X mediating", "talks through Oman". */
export const goBetweenBehind = (context: Context, index: number, at: number): Company =>
  together(wentThrough(context, index, at), mediatingBehind(context, index, at))

const mediatingBehind = (context: Context, index: number, at: number): Company => {
  const sentence = context.sentence(index)
  const people = context.layer
    .mentionsIn(index)
    .flatMap(({ first, head, actor, form }) =>
      first > at &&
      form === 'name' &&
      actor !== undefined &&
      context.layer.actorOf(actor).kind === 'person' &&
      context.words(index).with.has(formAt(sentence, first - 1)) &&
      isMediating(context, index, head)
        ? [actor]
        : [],
    )
  return { ...NOBODY, people }
}

/** How many words may stand between a word of contact and the preposition of the other side: "talks in Oslo on Monday with". */
const GAP = 6

/**
 * Whoever the words behind a head name after the preposition, whatever the tree makes of them: parsers hang "with his
 * visiting counterpart" on the verb before, or lose it over a nickname.
 */
const following = (context: Context, index: number, head: number, prepositions: ReadonlySet<string>): Company => {
  const sentence = context.sentence(index)
  const { tokens } = sentence
  const isStop = (at: number): boolean =>
    tokens[at] === undefined ||
    isTagged(tokens[at], 'VERB', 'AUX', 'SCONJ', 'CCONJ') ||
    /^[.;:()–—]$/u.test(formAt(sentence, at))
  // "a meeting of two and a half hours with": the other side stands behind the length
  const length = context.lengthsIn(index).find(({ first }) => first === head + 1 || first === head + 2)
  const from = length?.last ?? head + 1
  let to = from + GAP
  for (let at = from; at <= to && !isStop(at); at++) {
    // "came two days after a call between …": what follows is the other contact's; "met on the sidelines of the talks with …"
    if (contactNounAt(sentence, at, context.words(index))) {
      if (!isOnFringes(sentence, at, context.words(index))) return NOBODY
      to = at + GAP
    }
    if (!prepositions.has(formAt(sentence, at)) || tokens[at]?.upos !== 'ADP') continue
    // "on the margins of the Assembly": the preposition is the noun's before it
    if (prepositions === context.words(index).of && at > from && tokens[at - 1]?.upos === 'NOUN') return NOBODY
    const bearers = behindOffice(context, index, at)
    const next = context.layer
      .mentionsIn(index)
      .find(({ first }) => (bearers === undefined ? first > at && first <= at + 4 : first === bearers))
    if (
      next?.actor === undefined ||
      next.form === 'pronoun' ||
      context.words(index).notPartners.has(formAt(sentence, next.head)) ||
      isMediating(context, index, next.head)
    )
      return NOBODY
    const between = next.first === bearers ? [] : tokens.slice(at + 1, next.first)
    if (between.some(({ upos }) => upos === 'ADP' || upos === 'SCONJ' || upos === 'PUNCT' || upos === 'NOUN'))
      return NOBODY
    return companyIn(context, index, next.head)
  }
  return NOBODY
}

/** "between the foreign ministers, X of Norway and Y of Estonia": where those are named whose office stands behind a preposition. */
const behindOffice = (context: Context, index: number, preposition: number): number | undefined => {
  const sentence = context.sentence(index)
  const { tokens } = sentence
  const comma = tokens.findIndex(({ form }, at) => at > preposition && at <= preposition + GAP && form === ',')
  const named = treeOf(sentence)
    .pathToRoot(comma + 1)
    .find((at) => at > preposition && at < comma)
  const isNamed = context.layer
    .mentionsIn(index)
    .some(
      ({ first, form, actor }) =>
        first === comma + 1 && form === 'name' && actor !== undefined && context.layer.actorOf(actor).kind === 'person',
    )
  return comma > 0 && named !== undefined && isNamed ? comma + 1 : undefined
}

/** As `behind`, where it means people, by name or as somebody of a side ("min norske kollega"); else nobody. */
export const behindPeople = (
  context: Context,
  index: number,
  at: number,
  prepositions: ReadonlySet<string>,
): Company => {
  const company = behind(context, index, [at], prepositions)
  return company.people.length > 0 || (company.unnamed && company.bodies.length > 0) ? company : NOBODY
}

/** How many sides a company has: states and organisations, and each person who stands for none of them. */
export const sidesCount = (context: Context, company: Company): number => {
  const loose = company.people.filter((person) => {
    const side = context.sideOf(person)
    return side === undefined || !company.bodies.includes(side)
  })
  const sides = new Set([...company.bodies, ...loose.map((person) => context.sideOf(person) ?? person)])
  return sides.size
}

/** The states of the places that phrases name: "til Warszawa". */
export const goalOf = (context: Context, index: number, heads: readonly number[]): Company => {
  const bodies = heads.flatMap((head) => {
    const country = context.placeAt(index, head)?.country
    const state = country === undefined ? undefined : context.stateOf(country)
    return state === undefined ? [] : [state]
  })
  return { ...NOBODY, bodies: [...new Set(bodies)] }
}

/** How far behind its verb the press may stand that it speaks to: "spoke briefly to the waiting reporters". */
const PRESS_REACH = 5

/** "They then spoke to reporters for 20 minutes": not with each other. */
export const isToPress = (context: Context, index: number, verb: number): boolean => {
  const sentence = context.sentence(index)
  const { press, to, with: beside } = context.words(index)
  return sentence.tokens.some(
    (_, at) =>
      at > verb &&
      at <= verb + PRESS_REACH &&
      press.has(formAt(sentence, at)) &&
      [to, beside].some((led) => led.has(caseOf(sentence, at))),
  )
}

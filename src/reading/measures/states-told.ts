import type { Sentence } from '../../language/analysis.ts'
import { treeOf } from '../../language/tree.ts'
import type { LocalKey } from '../../model/reading.ts'
import { caseOf, isPredicate, rolesOf } from '../contacts/clause.ts'
import { type Context, companyOfAll, statesWithin } from '../contacts/context.ts'

/** "Hæren bombet en leir ved Mueda": an army, told by its kind alone, on the ground of the one country that its clause names. */
export const groundOf = (context: Context, index: number, at: number): LocalKey | undefined => {
  const tree = treeOf(context.sentence(index))
  const countries = new Set(tree.subtreeOf(at).flatMap((below) => context.placeAt(index, below)?.country ?? []))
  const [country] = countries
  return countries.size === 1 && country !== undefined ? context.stateOf(country) : undefined
}

/** The state that the clauses above, or the sentence before, have as their subject; not the one it is done to. */
export const stateSpokenOf = (
  context: Context,
  index: number,
  at: number,
  objects: readonly number[],
): LocalKey | undefined => {
  const sentence = context.sentence(index)
  const done = companyOfAll(context, index, objects)
  const patients = new Set([...done.people, ...done.bodies].map((key) => context.sideOf(key)))
  const only = (states: readonly LocalKey[]): LocalKey | undefined => {
    const others = states.filter((state) => !patients.has(state))
    return others.length === 1 ? others[0] : undefined
  }
  for (const clause of treeOf(sentence)
    .pathToRoot(at)
    .filter((step) => step !== at && isPredicate(sentence, step))) {
    const state = only(statesAmong(context, index, clause))
    if (state !== undefined) return state
  }
  const before = index === 0 ? undefined : context.sentence(index - 1)
  if (!before || sentence.block - before.block > 1) return undefined
  const root = before.tokens.findIndex(({ head }) => head < 0)
  return root < 0 ? undefined : only(statesAmong(context, index - 1, root))
}

/** The states that a clause has as its subject, or as the sides of its subjects. */
export const statesAmong = (context: Context, index: number, clause: number): readonly LocalKey[] => {
  const { subjects } = rolesOf(context.sentence(index), clause, context.clauseWords(index))
  const { bodies, people } = companyOfAll(context, index, subjects)
  return [...new Set([...bodies, ...people].flatMap((key) => context.sideOf(key) ?? []))]
}

/** Whose the noun is: "Estonia's expulsion", "Lima's arrest". */
export const ownersOf = (sentence: Sentence, at: number): readonly number[] =>
  treeOf(sentence)
    .childrenBy(at, 'nmod:poss', 'nmod')
    .filter((child) => child < at && (caseOf(sentence, child) === '' || sentence.tokens[child]?.deprel === 'nmod:poss'))

/** "Kenya's ban", "Nigerias utenriksminister", "US tariffs": the one state whose a thing or an office is. */
export const ownerOf = (context: Context, index: number, nouns: readonly number[]): LocalKey | undefined => {
  const sentence = context.sentence(index)
  const owners = nouns.flatMap((noun) =>
    treeOf(sentence)
      .childrenBy(noun, 'nmod:poss', 'nmod', 'amod', 'compound')
      .filter(
        (child) => child < noun && (caseOf(sentence, child) === '' || sentence.tokens[child]?.deprel === 'nmod:poss'),
      ),
  )
  return onlyState(context, index, owners, undefined)
}

/** The one state, but for their own, that phrases name or lie in. */
export const onlyState = (
  context: Context,
  index: number,
  phrases: readonly number[],
  own: string | undefined,
): LocalKey | undefined => {
  const { childrenBy } = treeOf(context.sentence(index))
  const countries = phrases.flatMap(
    (phrase) =>
      // "at Baku airport"
      [phrase, ...childrenBy(phrase, 'compound')].map((part) => context.placeAt(index, part)?.country).find(Boolean) ??
      statesWithin(context, index, phrase).flatMap((key) => context.layer.actorOf(key).country ?? []),
  )
  const others = [...new Set(countries)].filter((country) => country !== own)
  return others.length === 1 && others[0] !== undefined ? context.stateOf(others[0]) : undefined
}

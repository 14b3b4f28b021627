import { isRelation, treeOf } from '../../language/tree.ts'
import type { LocalKey } from '../../model/reading.ts'
import { type Discourse, sentenceOf, stateDraft, type Told } from './discourse.ts'

/** The two states a report speaks of most, where both stand at least twice and no third one nearly as often. */
export const mostNamedStates = (discourse: Discourse): readonly LocalKey[] | undefined => {
  const counts = new Map<string, number>()
  for (const { what } of discourse.candidates)
    if (what.kind === 'state' && what.finding.country !== undefined)
      counts.set(what.finding.country, (counts.get(what.finding.country) ?? 0) + 1)
  const [first, second, third] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  if (!first || !second || second[1] < 2 || (third && third[1] * 1.3 > second[1])) return undefined
  return [first, second].map(([country]) => stateDraft(discourse, country).key)
}

/**
 * The last of each of the two sides that a report is about, where the two told of last are not: "the two ministers" are
 * theirs, and no third state's, who was spoken of in a sentence of his own or goes between them in a clause of his own.
 * Absent where the two told of last did something together, or the report has no two sides.
 * @param near those told of before, in the order of the text
 */
export const pairOfSides = (discourse: Discourse, near: readonly Told[]): readonly LocalKey[] | undefined => {
  const sides = mostNamedStates(discourse)?.map((key) => discourse.register.draft(key).country)
  const isForeign = ({ key }: Told): boolean => {
    const { country } = discourse.register.draft(key)
    return country !== undefined && sides?.includes(country) !== true
  }
  const [one, other] = lastOfEach(discourse, near)
  if (sides === undefined || !one || !other || isForeign(one) === isForeign(other)) return undefined
  const wereTogether = near.some(
    (each) =>
      each.key === one.key && near.some((last) => last.key === other.key && areOfOneClause(discourse, each, last)),
  )
  if (wereTogether) return undefined
  const own = lastOfEach(
    discourse,
    near.filter((each) => !isForeign(each)),
  )
  return own.length === 2 ? own.map(({ key }) => key) : undefined
}

/** The last two told of, of two states or of none told, in the order of the text. */
const lastOfEach = ({ register }: Discourse, near: readonly Told[]): readonly Told[] => {
  const other = near.at(-1)
  const country = other && register.draft(other.key).country
  const one = near.findLast(
    ({ key }) => key !== other?.key && (country === undefined || register.draft(key).country !== country),
  )
  return one && other ? [one, other] : []
}

const areOfOneClause = (discourse: Discourse, one: Told, other: Told): boolean =>
  one.sentence === other.sentence && clauseOf(discourse, one) === clauseOf(discourse, other)

/** The finite clause somebody is told of in: "while X went" is another than the one it hangs on, "X, who met Y" is not. */
const clauseOf = (discourse: Discourse, { sentence, head }: Told): number | undefined => {
  const within = sentenceOf(discourse, sentence)
  if (!within) return undefined
  const tree = treeOf(within)
  const { relatives } = discourse.document.localeOf(within).pronouns
  return tree.pathToRoot(head).find((at) => {
    const token = within.tokens[at]
    if (!token || token.head < 0) return true
    return (
      isRelation(token, 'advcl', 'acl', 'conj', 'parataxis') &&
      token.feats.VerbForm === 'Fin' &&
      tree.childrenBy(at, 'nsubj').some((subject) => !relatives.has(within.tokens[subject]?.lower ?? ''))
    )
  })
}

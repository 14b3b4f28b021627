import type { Token } from '../../language/analysis.ts'
import { isRelation } from '../../language/tree.ts'
import type { LocalKey } from '../../model/reading.ts'
import type { StateMention } from '../states.ts'
import type { Candidate } from './candidates.ts'
import { type Discourse, sentenceOf, stateDraft } from './discourse.ts'

/** Tells the states joined to the one that a phrase names: "the delegations of Ethiopia and Eritrea", "presidentene i Tsjad og Sudan". */
export const statesJoinedTo = (
  discourse: Discourse,
  { sentence }: Pick<Candidate, 'sentence'>,
  of: StateMention,
): readonly LocalKey[] => {
  const tokens = sentenceOf(discourse, sentence)?.tokens ?? []
  const head = headOf(tokens, of)
  const first = tokens[head]
  // the first of those joined may be another than the one the phrase was found by
  const root = first && isRelation(first, 'conj') ? first.head : head
  return discourse.candidates.flatMap((other) => {
    const token = other.sentence === sentence ? tokens[other.head] : undefined
    if (
      !token ||
      other.what.kind !== 'state' ||
      other.what.finding.country === undefined ||
      other.what.finding.country === of.country
    )
      return []
    const joins = other.head === root || (isRelation(token, 'conj') && token.head === root)
    return joins ? [stateDraft(discourse, other.what.finding.country).key] : []
  })
}

/** The token of a state's name that hangs on something outside it. */
const headOf = (tokens: readonly Token[], { first, last }: StateMention): number => {
  for (let at = first; at < last; at++) {
    const head = tokens[at]?.head ?? -1
    if (head < first || head >= last) return at
  }
  return first
}

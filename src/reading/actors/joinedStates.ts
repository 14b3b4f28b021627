import { headWithin, isRelation } from '../../language/tree.ts'
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
  const within = sentenceOf(discourse, sentence)
  if (!within) return []
  const { tokens } = within
  const head = headWithin(within, of)
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

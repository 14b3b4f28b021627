import type { Gender, LocalKey } from '../../model/reading.ts'
import type { Candidate } from './candidates.ts'
import { type Discourse, standingOf } from './discourse.ts'
import { isOfGender, salience, weightOf } from './pronouns.ts'
import type { Draft } from './register.ts'

/** What a description tells of the person it stands for. */
export interface Epithet {
  readonly gender?: Gender
  readonly country?: string
}

/** Sentences that an epithet reaches back: it takes up somebody in view, where a pronoun would not be clear. */
const REACH = 5

/**
 * Tells which person told of before is meant by a definite description that names no office: "belgieren", "den
 * erfarne diplomaten", "the 61-year-old". The one most in view whose gender and side do not speak against it; where a
 * side is told, somebody of that side before somebody whose side is unknown.
 */
export const epithetMeant = (
  discourse: Discourse,
  candidate: Candidate,
  { gender, country }: Epithet,
  accepts: (person: Draft) => boolean = () => true,
): LocalKey | undefined => {
  const standing = standingOf(discourse, candidate)
  const scores = new Map<LocalKey, number>()
  for (const mention of discourse.told) {
    const away = candidate.sentence - mention.sentence
    if (away < 0 || (country === undefined && away > REACH)) continue
    const draft = discourse.register.draft(mention.key)
    if (draft.kind !== 'person' || !accepts(draft) || !isOfGender(discourse, mention.key, gender)) continue
    if (country !== undefined && draft.country !== undefined && draft.country !== country) continue
    // another argument of its own verb is somebody else
    if (away === 0 && mention.standing.governor === standing.governor) continue
    const known = country !== undefined && draft.country === country ? 100 : 1
    scores.set(
      mention.key,
      (scores.get(mention.key) ?? 0) + known * weightOf(mention, standing) * salience.fading ** away,
    )
  }
  return [...scores].sort((a, b) => b[1] - a[1])[0]?.[0]
}

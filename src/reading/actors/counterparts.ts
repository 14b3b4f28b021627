import type { LocalKey } from '../../model/reading.ts'
import type { Candidate } from './candidates.ts'
import { type Discourse, isSingle, type Told } from './discourse.ts'
import { ownerOf } from './pronouns.ts'
import type { Draft } from './register.ts'

/** "sin russiske kollega": who bears the subject's office on that side, else the side's figure in the report. */
export const counterpartMeant = (
  discourse: Discourse,
  candidate: Candidate,
  country: string | undefined,
): LocalKey | undefined => {
  const { register } = discourse
  const own = subjectBefore(discourse, candidate)?.key
  const others = register.all().filter(({ kind, key }) => kind === 'person' && key !== own)
  const theirs = others.filter((draft) => country === undefined || draft.country === country)
  const same = theirs.filter((draft) => isFellow(discourse, draft, own))
  if (same.length === 1) return same[0]?.key
  const owner = own === undefined && theirs.length === 0 ? ownerOf(discourse, candidate) : undefined
  const [unsided, another] = others.filter(
    (draft) => draft.key !== owner && draft.country === undefined && isFellow(discourse, draft, owner),
  )
  // "the envoys X and Y … X spoke first. His Armenian colleague": the other of them, whose side is told only now
  if (unsided && !another) {
    unsided.country = country
    return unsided.key
  }
  return country === undefined ? undefined : figureOf(discourse, theirs)?.key
}

/** Whether somebody bears an office of the sort that another bears. */
const isFellow = ({ register }: Discourse, { offices }: Draft, other: LocalKey | undefined): boolean => {
  const kinds = other === undefined ? [] : register.draft(other).offices.map(({ kind }) => kind)
  return offices.some(({ kind, office }) => kinds.includes(kind) && office.status === 'current')
}

/** The one of several people whom the report names far oftener than the others. */
const figureOf = ({ candidates }: Discourse, people: readonly Draft[]): Draft | undefined => {
  const [most, next] = people
    .map((draft) => ({
      draft,
      times: candidates.filter(({ what }) => what.kind === 'person' && draft.names.has(what.name)).length,
    }))
    .sort((a, b) => b.times - a.times)
  return most && most.times >= 3 * (next?.times ?? 0) ? most.draft : undefined
}

/** Whoever single stands in a candidate's sentence before it, its subject rather than another. */
export const subjectBefore = (discourse: Discourse, candidate: Candidate, other?: Draft): Told | undefined => {
  const near = discourse.told.filter(
    (mention) =>
      mention.sentence === candidate.sentence && mention.key !== other?.key && isSingle(discourse, mention.key),
  )
  return near.findLast((mention) => mention.standing.subject) ?? near.at(-1)
}

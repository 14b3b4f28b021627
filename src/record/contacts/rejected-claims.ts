import { contentId } from '../../model/ids.ts'
import type { ContactAccount, LocalClaim, Reading } from '../../model/reading.ts'
import type { Id } from '../../model/record.ts'
import type { Decisions } from '../decisions.ts'

/**
 * Names a claim by its report, attribute, place and value, an actor by the name it has there: another reader that reads
 * the same gives the same id, and so does another case in which the actor is somebody else.
 */
export const claimId = ({ report, actors }: Reading, { attribute, evidence, value, qualifier }: LocalClaim): Id => {
  const isActor = attribute === 'party' || attribute === 'participant'
  const named = isActor ? (actors.find(({ key }) => key === value)?.name ?? value) : value
  return contentId('claim', report.id, attribute, evidence.start, evidence.end, named, qualifier ?? '')
}

/** Gives an account without the claims that a person has rejected, and without what it had from them alone. */
export const withoutRejected = (reading: Reading, account: ContactAccount, decisions: Decisions): ContactAccount => {
  const rejected = account.claims.filter((claim) => decisions.isRejected('claim', [claimId(reading, claim)]))
  if (rejected.length === 0) return account
  const claims = account.claims.filter((claim) => !rejected.includes(claim))
  const isGone = (attribute: LocalClaim['attribute']): boolean =>
    rejected.some((claim) => claim.attribute === attribute) && !claims.some((claim) => claim.attribute === attribute)
  const says = (list: readonly LocalClaim[], actor: string): boolean =>
    list.some(({ attribute, value }) => (attribute === 'party' || attribute === 'participant') && value === actor)
  const isKept = (actor: string): boolean => !says(rejected, actor) || says(claims, actor)
  const at = (evidence: LocalClaim['evidence'] | undefined, attribute: LocalClaim['attribute']): boolean =>
    rejected.some(
      (claim) =>
        claim.attribute === attribute &&
        claim.evidence.start === evidence?.start &&
        claim.evidence.end === evidence?.end,
    )
  const { time, place, venue, ...rest } = account
  return {
    ...rest,
    ...(time && !isGone('time') && !at(time.evidence, 'time') && { time }),
    ...(place && !isGone('place') && !at(place.evidence, 'place') && { place }),
    ...(venue !== undefined && !isGone('venue') && { venue }),
    parties: account.parties.filter(isKept),
    participants: account.participants.filter(({ actor }) => isKept(actor)),
    claims,
  }
}

import type { ClaimAttribute, Id, Qualifier, Report, Span } from '../../model/record.ts'
import type { KnownAccount } from '../contacts/contact-account.ts'
import type { Cast } from '../identity/actors.ts'

/** One claim of one contact, with who makes it: the report itself, or somebody in it. */
export interface ToldClaim {
  readonly account: KnownAccount
  readonly report: Report
  readonly attribute: ClaimAttribute
  readonly value: string
  readonly qualifier?: Qualifier
  /** Of an outcome: the length of time it names, ISO 8601. */
  readonly lasting?: string
  readonly evidence: Span
  readonly via: readonly Id[]
  /** Whose words they are; absent where they are the report's own. */
  readonly speaker?: Id
  /** Of the block the words stand in. */
  readonly language: string
}

/** Lays out all claims of a contact's accounts. */
export const toldClaims = (accounts: readonly KnownAccount[], cast: Cast): readonly ToldClaim[] =>
  accounts.flatMap((account) => {
    const { report } = account
    const languageAt = (at: number): string =>
      report.blocks.find(({ start, end }) => start <= at && at < end)?.language ?? report.language
    return account.local.claims.map((claim): ToldClaim => {
      const speaker = claim.speaker === undefined ? undefined : cast.idsOf(report.id, claim.speaker)[0]
      return {
        account,
        report,
        attribute: claim.attribute,
        value: claim.value,
        evidence: claim.evidence,
        via: claim.via.flatMap((key) => cast.idsOf(report.id, key)),
        language: languageAt(claim.evidence.start),
        ...(claim.qualifier && { qualifier: claim.qualifier }),
        ...(claim.lasting !== undefined && { lasting: claim.lasting }),
        ...(speaker !== undefined && { speaker }),
      }
    })
  })

/** Tells whether two claims come from two mouths: two reports, or two speakers in one. */
export const fromTwo = (a: ToldClaim, b: ToldClaim): boolean => a.report.id !== b.report.id || a.speaker !== b.speaker

/** One thing said, by all who say it. */
export interface Told {
  readonly value: string
  readonly claims: readonly ToldClaim[]
}

/** Groups claims by what they say, in order of their reports. */
export const groupBy = (claims: readonly ToldClaim[], wordsOf: (claim: ToldClaim) => string): readonly Told[] => {
  const groups = new Map<string, ToldClaim[]>()
  for (const claim of claims) {
    const value = wordsOf(claim)
    const known = groups.get(value)
    if (known) known.push(claim)
    else groups.set(value, [claim])
  }
  return [...groups].map(([value, told]) => ({ value, claims: told }))
}

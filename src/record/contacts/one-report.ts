import { meet } from '../edtf.ts'
import type { KnownAccount } from './contact-account.ts'
import { isBare, isKindred, isSameSides, whereOf, whoOf } from './same-contact.ts'
import { tookPlace } from './status.ts'

/**
 * Tells whether two accounts of one report may be one contact that its reader could not put together: nothing parts
 * them, and one lacks what the other has. Two that are both whole are two.
 */
export const mayBeParts = (a: KnownAccount, b: KnownAccount): boolean => {
  if (
    !isKindred(a, b) ||
    tookPlace(a.local.status) !== tookPlace(b.local.status) ||
    (a.stretch && b.stretch && !meet(a.stretch, b.stretch))
  )
    return false
  if (whereOf(a, b) === 'apart' || !isSameSides(a, b)) return false
  const who = whoOf(a, b)
  return (
    who !== 'apart' && (a.people.size === 0 || b.people.size === 0 || (who === 'people' && !(a.stretch && b.stretch)))
  )
}

/** Finds the accounts that say nothing of their own, with the only other account of their report that they can be part of. */
export const bareParts = (accounts: readonly KnownAccount[]): readonly (readonly [KnownAccount, KnownAccount])[] => {
  const byReport = new Map<string, KnownAccount[]>()
  for (const account of accounts) byReport.set(account.report.id, [...(byReport.get(account.report.id) ?? []), account])
  return [...byReport.values()].flatMap((own) =>
    own.filter(isBare).flatMap((bare): (readonly [KnownAccount, KnownAccount])[] => {
      const [whole, ...more] = own.filter((other) => other !== bare && mayBeParts(bare, other))
      return whole && more.length === 0 ? [[bare, whole]] : []
    }),
  )
}

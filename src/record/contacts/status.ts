import type { ContactStatus, Id } from '../../model/record.ts'
import type { Stretch } from '../edtf.ts'

/** What has happened, or is decided not to. The rest is still to happen. */
const happened: ReadonlySet<ContactStatus> = new Set(['held', 'under-way', 'cancelled', 'declined', 'denied'])

export const hasHappened = (status: ContactStatus): boolean => happened.has(status)
/** It took place, or takes place. */
export const tookPlace = (status: ContactStatus): boolean => status === 'held' || status === 'under-way'
/** It is settled that it is to be. */
export const isSettled = (status: ContactStatus): boolean => status === 'planned' || status === 'agreed'

/** In order of what stands where neither dates nor numbers decide. */
const standing: readonly ContactStatus[] = [
  'held',
  'cancelled',
  'declined',
  'denied',
  'under-way',
  'planned',
  'agreed',
  'invited',
  'proposed',
]

export interface StatusAccount {
  readonly report: Id
  readonly status: ContactStatus
  /** When the report was published; absent where nothing says it. */
  readonly published?: Stretch
}

/**
 * Tells the latest known status: that of the later account by date; where dates do not decide, what has happened
 * stands over what was to happen, and among these what most accounts say.
 */
export const latestStatus = (accounts: readonly StatusAccount[]): ContactStatus => {
  const standingAccounts = accounts.filter((account) => !accounts.some((other) => isLater(other, account)))
  const decided = standingAccounts.filter(({ status }) => hasHappened(status))
  const open = decided.length > 0 ? decided : standingAccounts
  const counts = new Map<ContactStatus, number>()
  for (const { status } of open) counts.set(status, (counts.get(status) ?? 0) + 1)
  const best = [...counts].sort(([a, x], [b, y]) => y - x || standing.indexOf(a) - standing.indexOf(b))[0]
  return best?.[0] ?? 'held'
}

/** Tells whether the first account was published wholly after the second. */
export const isLater = (a: StatusAccount, b: StatusAccount): boolean =>
  a.published !== undefined && b.published !== undefined && a.published.start >= b.published.end

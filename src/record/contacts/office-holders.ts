import type { Actor, Id } from '../../model/record.ts'
import type { PersonAccount } from '../identity/person-account.ts'

/** Who holds which office in which report, and by that whether two reports can be of one time. */
export interface OfficeHolders {
  /** Says in words how the office-holders of two reports differ; absent where they do not, or nothing tells. */
  difference(a: Id, b: Id): string | undefined
}

/**
 * Lays out the office-holders of all reports. Two reports speak of different times where both name current holders of
 * one office and none is the same person: another foreign minister, another president.
 */
export const officeHolders = (
  people: readonly PersonAccount[],
  idOf: (account: PersonAccount) => Id,
  actorOf: (id: Id) => Pick<Actor, 'kind' | 'name' | 'country'> | undefined,
): OfficeHolders => {
  const nameOf = (id: Id): string => actorOf(id)?.name ?? id
  const byReport = new Map<Id, Map<string, Set<Id>>>()
  // "the Maltese prime minister" may be whoever the other report names
  const named = people.filter((account) => actorOf(idOf(account))?.kind === 'person')
  for (const account of named)
    for (const office of account.offices) {
      // An office without its state is that of the side the person is known to speak for.
      const of = office.of ?? actorOf(idOf(account))?.country
      if (!office.sole || of === undefined || office.status !== 'current') continue
      const offices = byReport.get(account.report.id) ?? new Map<string, Set<Id>>()
      byReport.set(account.report.id, offices)
      const key = `${office.kind.replace(/-/gu, ' ')} of ${of}`
      offices.set(key, (offices.get(key) ?? new Set()).add(idOf(account)))
    }
  const remembered = new Map<string, string | undefined>()
  const compare = (a: Id, b: Id): string | undefined => {
    const [here, there] = [byReport.get(a), byReport.get(b)]
    for (const [office, holders] of here ?? []) {
      const others = there?.get(office)
      if (!others || [...holders].some((id) => others.has(id))) continue
      return `the ${office} is ${names(holders, nameOf)} in one and ${names(others, nameOf)} in the other`
    }
    return undefined
  }
  return {
    difference: (a, b) => {
      const key = a < b ? `${a} ${b}` : `${b} ${a}`
      if (!remembered.has(key)) remembered.set(key, a < b ? compare(a, b) : compare(b, a))
      return remembered.get(key)
    },
  }
}

const names = (ids: ReadonlySet<Id>, nameOf: (id: Id) => string): string => [...ids].map(nameOf).sort().join(', ')

import { locales } from '../../locales/index.ts'
import type { LocalActor } from '../../model/reading.ts'
import type { Report } from '../../model/record.ts'
import { fold } from '../../text/fold.ts'
import type { Partition } from '../partition.ts'
import type { IdentityLink } from './people.ts'

/** A state, organisation, group or unnamed body as one report tells of it. */
export interface BodyAccount {
  readonly id: string
  readonly report: Report
  readonly local: LocalActor
}

/** Joins states by their code, else by their English name. */
export const joinStates = (accounts: readonly BodyAccount[], partition: Partition): readonly IdentityLink[] =>
  joinBy(
    accounts,
    partition,
    ({ local }) => local.country ?? fold(local.name),
    ({ local }) => (local.country ? `one state by its code, ${local.country}` : `“${local.name}”: one name`),
  )

/** Words for bodies that every state has ("Foreign Ministry"): one only where the state is known to be one. */
const commonBodies: ReadonlySet<string> = new Set(
  [...locales.values()].flatMap(({ offices }) =>
    offices.collectives.flatMap((noun) => [...(noun.english ? [fold(noun.english)] : []), ...noun.forms.map(fold)]),
  ),
)

/** Joins organisations by name and side. A name that every state has one of is never joined without the state. */
export const joinOrganisations = (accounts: readonly BodyAccount[], partition: Partition): readonly IdentityLink[] => {
  const links = [
    ...joinBy(
      accounts,
      partition,
      ({ id, local }) => {
        const name = fold(local.name)
        if (commonBodies.has(name) && local.country === undefined) return id
        return `${name}\u0000${local.country ?? ''}`
      },
      ({ local }) => `“${local.name}”: one name${local.country ? `, of ${local.country}` : ''}`,
    ),
  ]
  // One side unknown: joined where only one side bears the name.
  const byName = new Map<string, BodyAccount[]>()
  for (const account of accounts) {
    const name = fold(account.local.name)
    if (!commonBodies.has(name)) byName.set(name, [...(byName.get(name) ?? []), account])
  }
  for (const group of byName.values()) {
    const sides = new Set(group.flatMap(({ local }) => local.country ?? []))
    const [first, ...others] = [...group].sort((a, b) => (a.id < b.id ? -1 : 1))
    if (sides.size !== 1 || !first) continue
    for (const other of others) {
      if (partition.rootOf(first.id) === partition.rootOf(other.id)) continue
      partition.join(first.id, other.id)
      links.push({
        a: first.id,
        b: other.id,
        because: [`“${other.local.name}”: one name, and only one side bears it`],
        against: [],
      })
    }
  }
  return links
}

const joinBy = (
  accounts: readonly BodyAccount[],
  partition: Partition,
  keyOf: (account: BodyAccount) => string,
  wordsOf: (account: BodyAccount) => string,
): readonly IdentityLink[] => {
  const first = new Map<string, BodyAccount>()
  const links: IdentityLink[] = []
  for (const account of [...accounts].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const key = keyOf(account)
    const known = first.get(key)
    if (!known) first.set(key, account)
    else {
      partition.join(known.id, account.id)
      links.push({ a: known.id, b: account.id, because: [wordsOf(account)], against: [] })
    }
  }
  return links
}

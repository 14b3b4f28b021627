import type { Id } from '../model/record.ts'

/**
 * Groups of accounts of one act or contact, by their places in a list, that know which other groups they are linked to and which they can
 * never join. What two groups can is remembered until one of them grows.
 */
export interface Companies {
  rootOf(account: number): number
  /** Notes that two accounts are alike, by a score. */
  link(a: number, b: number, score: number): void
  /** Groups linked to one by at least that score, each by its root, in order of roots. */
  linkedTo(root: number, least: number): readonly number[]
  /** Whether no account of the one is parted from one of the other, or kept apart by a person. */
  canJoin(a: number, b: number): boolean
  join(a: number, b: number): void
}

/** Puts each account into a group of its own; `isParted` tells which two can never be in one. */
export const makeCompanies = <Account extends { readonly id: Id }>(
  accounts: readonly Account[],
  isParted: (a: Account, b: Account) => boolean,
  keptApart: (a: readonly Id[], b: readonly Id[]) => boolean,
): Companies => {
  const size = accounts.length
  const above = accounts.map((_, index) => index)
  const members = accounts.map((_, index) => [index])
  const versions = accounts.map(() => 0)
  const links: Map<number, number>[] = accounts.map(() => new Map())
  const parted = new Map<number, boolean>()
  const joinable = new Map<number, { readonly versions: readonly [number, number]; readonly can: boolean }>()

  const rootOf = (account: number): number => {
    let root = account
    while (above[root] !== undefined && above[root] !== root) root = above[root] ?? root
    above[account] = root
    return root
  }
  const arePartedAccounts = (a: number, b: number): boolean => {
    const key = Math.min(a, b) * size + Math.max(a, b)
    const known = parted.get(key)
    if (known !== undefined) return known
    const [x, y] = [accounts[Math.min(a, b)], accounts[Math.max(a, b)]]
    const found = !x || !y || isParted(x, y)
    parted.set(key, found)
    return found
  }
  const membersOf = (root: number): readonly number[] => members[root] ?? []
  const idsOf = (root: number): readonly Id[] => membersOf(root).flatMap((index) => accounts[index]?.id ?? [])
  const check = (a: number, b: number): boolean =>
    !membersOf(a).some((x) => membersOf(b).some((y) => arePartedAccounts(x, y))) && !keptApart(idsOf(a), idsOf(b))
  return {
    rootOf,
    link: (a, b, score) => {
      links[a]?.set(b, Math.max(score, links[a]?.get(b) ?? 0))
      links[b]?.set(a, Math.max(score, links[b]?.get(a) ?? 0))
    },
    linkedTo: (root, least) => {
      const found = new Set<number>()
      for (const [account, score] of links[root] ?? []) if (score >= least) found.add(rootOf(account))
      return [...found].sort((a, b) => a - b)
    },
    canJoin: (a, b) => {
      const [x, y] = a < b ? [a, b] : [b, a]
      const key = x * size + y
      const now = [versions[x] ?? 0, versions[y] ?? 0] as const
      const known = joinable.get(key)
      // Once two groups cannot join they never can: groups only grow.
      if (known && (!known.can || (known.versions[0] === now[0] && known.versions[1] === now[1]))) return known.can
      const can = check(x, y)
      joinable.set(key, { versions: now, can })
      return can
    },
    join: (a, b) => {
      const [root, other] = [Math.min(rootOf(a), rootOf(b)), Math.max(rootOf(a), rootOf(b))]
      if (root === other) return
      above[other] = root
      members[root]?.push(...membersOf(other))
      versions[root] = (versions[root] ?? 0) + 1
      for (const [account, score] of links[other] ?? [])
        links[root]?.set(account, Math.max(score, links[root]?.get(account) ?? 0))
    },
  }
}

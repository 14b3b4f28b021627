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
  /** Of each root the roots it is linked to, by their greatest score. */
  const links: Map<number, number>[] = accounts.map(() => new Map())
  const parted = new Map<number, boolean>()
  /** How many accounts two groups had together when they were found to fit; `never` where they did not. */
  const joinable = new Map<number, number>()
  const never = 0

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
  const linkRoots = (a: number, b: number, score: number): void => {
    const most = Math.max(score, links[a]?.get(b) ?? 0)
    links[a]?.set(b, most)
    links[b]?.set(a, most)
  }
  return {
    rootOf,
    link: (a, b, score) => {
      linkRoots(rootOf(a), rootOf(b), score)
    },
    linkedTo: (root, least) => {
      const found: number[] = []
      for (const [other, score] of links[root] ?? []) if (score >= least) found.push(other)
      return found.sort((a, b) => a - b)
    },
    canJoin: (a, b) => {
      const [x, y] = a < b ? [a, b] : [b, a]
      const key = x * size + y
      const known = joinable.get(key)
      // groups only grow: once two cannot join they never can, and while they have as many accounts they are the same
      if (known === never) return false
      const together = membersOf(x).length + membersOf(y).length
      if (known === together) return true
      const can = check(x, y)
      joinable.set(key, can ? together : never)
      return can
    },
    join: (a, b) => {
      const [root, other] = [Math.min(rootOf(a), rootOf(b)), Math.max(rootOf(a), rootOf(b))]
      if (root === other) return
      above[other] = root
      members[root]?.push(...membersOf(other))
      for (const [linked, score] of links[other] ?? []) {
        links[linked]?.delete(other)
        if (linked !== root) linkRoots(root, linked, score)
      }
      links[other]?.clear()
    },
  }
}

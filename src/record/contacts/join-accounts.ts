import type { Id } from '../../model/record.ts'
import { meet, widened } from '../edtf.ts'
import { labelOf } from '../label.ts'
import { makePartition, type Partition } from '../partition.ts'
import type { KnownAccount } from './contact-account.ts'
import type { OfficeHolders } from './office-holders.ts'
import { type Judgement, judge } from './same-contact.ts'

/** Why two accounts were taken for one contact, or might be. */
export interface ContactLink {
  readonly a: Id
  readonly b: Id
  readonly because: string
  readonly against: readonly string[]
}

export interface JoinedAccounts {
  readonly partition: Partition
  readonly merged: readonly ContactLink[]
  readonly review: readonly ContactLink[]
}

interface Edge {
  readonly a: KnownAccount
  readonly b: KnownAccount
  readonly judgement: Judgement
}

/** What a group must not take in: accounts of one report, and accounts that cannot be one. */
interface Bounds {
  readonly judgementOf: (a: KnownAccount, b: KnownAccount) => Judgement
  readonly keptApart: (a: readonly Id[], b: readonly Id[]) => boolean
}

/**
 * Joins accounts of one contact, the most alike first. Two accounts of one report never come together. A pair without
 * a common day is joined only where nothing else fits either of them.
 */
export const joinAccounts = (accounts: readonly KnownAccount[], holders: OfficeHolders, keptApart: Bounds['keptApart']): JoinedAccounts => {
  const partition = makePartition(accounts.map(({ id }) => id))
  const byId = new Map(accounts.map((account) => [account.id, account]))
  const membersOf = (id: Id): readonly KnownAccount[] => partition.membersOf(id).flatMap((member) => byId.get(member) ?? [])
  const bounds: Bounds = { judgementOf: judgements(holders), keptApart }
  const edges: Edge[] = []
  const likely: Edge[] = []
  for (const [a, b] of candidatePairs(accounts)) {
    const judgement = bounds.judgementOf(a, b)
    if (judgement.joins) edges.push({ a, b, judgement })
    else if (judgement.isLike) likely.push({ a, b, judgement })
  }
  edges.sort(byScore)
  const edgesOf = new Map<Id, Edge[]>()
  for (const edge of edges)
    for (const { id } of [edge.a, edge.b]) edgesOf.set(id, [...(edgesOf.get(id) ?? []), edge])

  const merged: ContactLink[] = []
  const review: ContactLink[] = []
  for (const edge of edges) {
    const [here, there] = [membersOf(edge.a.id), membersOf(edge.b.id)]
    if (partition.rootOf(edge.a.id) === partition.rootOf(edge.b.id)) continue
    if (!canJoin(here, there, bounds)) continue
    const rival = rivalOf(edge, here, there, { edgesOf, membersOf, bounds, partition })
    if (rival) review.push(linkOf(edge, [`another account fits as well: ${labelOf(rival.report)}`]))
    else {
      partition.join(edge.a.id, edge.b.id)
      merged.push(linkOf(edge, []))
    }
  }
  for (const edge of likely) review.push(linkOf(edge, edge.judgement.against))
  return { partition, merged, review }
}

const byScore = (x: Edge, y: Edge): number =>
  Number(x.judgement.byRule) - Number(y.judgement.byRule) ||
  y.judgement.score - x.judgement.score ||
  compareText(x.a.id, y.a.id) ||
  compareText(x.b.id, y.b.id)

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const judgements = (holders: OfficeHolders): Bounds['judgementOf'] => {
  const remembered = new Map<string, Judgement>()
  return (a, b) => {
    const [x, y] = a.id < b.id ? [a, b] : [b, a]
    const key = `${x.id} ${y.id}`
    const known = remembered.get(key) ?? judge(x, y, holders)
    remembered.set(key, known)
    return known
  }
}

const canJoin = (a: readonly KnownAccount[], b: readonly KnownAccount[], bounds: Bounds): boolean =>
  a.every((x) => b.every((y) => x.report.id !== y.report.id && !bounds.judgementOf(x, y).parted)) &&
  !bounds.keptApart(a.map(({ id }) => id), b.map(({ id }) => id))

/**
 * An account that fits one of the two groups as well as they fit each other, and cannot be of both. With a common day
 * it must be as much alike; without one, any that fits is a rival.
 */
const rivalOf = (
  edge: Edge,
  here: readonly KnownAccount[],
  there: readonly KnownAccount[],
  { edgesOf, membersOf, bounds, partition }: {
    readonly edgesOf: ReadonlyMap<Id, readonly Edge[]>
    readonly membersOf: (id: Id) => readonly KnownAccount[]
    readonly bounds: Bounds
    readonly partition: Partition
  },
): KnownAccount | undefined => {
  const least = edge.judgement.byRule ? edge.judgement.score - 1 : edge.judgement.score
  const own = new Set([here, there].map((group) => partition.rootOf(group[0]?.id ?? '')))
  const fitting = new Map<Id, { readonly account: KnownAccount; readonly group: readonly KnownAccount[]; readonly both: boolean }>()
  const look = (group: readonly KnownAccount[], other: readonly KnownAccount[]): void => {
    for (const member of group)
      for (const { a, b, judgement } of edgesOf.get(member.id) ?? []) {
        const account = a.id === member.id ? b : a
        const root = partition.rootOf(account.id)
        if (own.has(root) || judgement.score < least || fitting.has(root)) continue
        const others = membersOf(account.id)
        if (canJoin(group, others, bounds)) fitting.set(root, { account, group: others, both: canJoin(other, others, bounds) })
      }
  }
  look(here, there)
  look(there, here)
  const candidates = [...fitting.values()]
  const alone = candidates.find(({ both }) => !both)
  if (alone || !edge.judgement.byRule) return alone?.account
  // Both fit two others that cannot be one: which of the two either is, nobody can tell.
  return candidates.find((one, index) => candidates.slice(index + 1).some((other) => !canJoin(one.group, other.group, bounds)))?.account
}

const linkOf = ({ a, b, judgement }: Edge, against: readonly string[]): ContactLink => {
  const only = judgement.byRule && against.length === 0 ? '; nothing else fits, and nothing speaks against it' : ''
  const labels = [labelOf(a.report), labelOf(b.report)].sort()
  return { a: a.id, b: b.id, because: `${labels[0] ?? ''} and ${labels[1] ?? ''}: ${judgement.because.join(', ')}${only}`, against }
}

/**
 * Pairs worth judging: accounts that share somebody who takes part, or two sides. Dated accounts are paired only with
 * those of about the same time.
 */
const candidatePairs = (accounts: readonly KnownAccount[]): readonly (readonly [KnownAccount, KnownAccount])[] => {
  const byKey = new Map<string, KnownAccount[]>()
  for (const account of accounts)
    for (const key of keysOf(account)) {
      const block = byKey.get(key)
      if (block) block.push(account)
      else byKey.set(key, [account])
    }
  const pairs = new Map<string, readonly [KnownAccount, KnownAccount]>()
  for (const block of byKey.values())
    block.forEach((a, index) => {
      for (const b of block.slice(index + 1)) {
        if (a.report.id === b.report.id) continue
        if (a.stretch && b.stretch && !meet(widened(a.stretch, 1), b.stretch)) continue
        const [x, y] = a.id < b.id ? [a, b] : [b, a]
        pairs.set(`${x.id} ${y.id}`, [x, y])
      }
    })
  return [...pairs.values()]
}

const keysOf = (account: KnownAccount): readonly string[] => {
  const sides = [...account.sides].sort()
  const pairs = sides.flatMap((side, index) => sides.slice(index + 1).map((other) => `${side} ${other}`))
  return [...account.people, ...pairs]
}

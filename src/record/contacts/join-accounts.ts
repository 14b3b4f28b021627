import type { Id } from '../../model/record.ts'
import { type Companies, makeCompanies } from '../companies.ts'
import { isDay, widened } from '../edtf.ts'
import { labelOf } from '../label.ts'
import { makePartition, type Partition } from '../partition.ts'
import type { KnownAccount } from './contact-account.ts'
import type { OfficeHolders } from './office-holders.ts'
import { bareParts, mayBeParts } from './one-report.ts'
import { type Judgement, judge, planReach } from './same-contact.ts'

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

/** Two accounts by their place in the list, the lesser first. */
interface Edge {
  readonly a: number
  readonly b: number
  readonly judgement: Judgement
}

/** At most so many likenesses of one account are offered for review, the greatest first. */
const mostOffered = 3

/**
 * Joins accounts of one contact, the most alike first. A pair without a common day is joined only where nothing else
 * fits either of them. Two accounts of one report come together only where one lacks what the other has, and another
 * report's account fits both or one says nothing of its own.
 */
export const joinAccounts = (
  unsorted: readonly KnownAccount[],
  holders: OfficeHolders,
  keptApart: (a: readonly Id[], b: readonly Id[]) => boolean,
): JoinedAccounts => {
  const accounts = [...unsorted].sort((x, y) => (x.id < y.id ? -1 : 1))
  const partition = makePartition(accounts.map(({ id }) => id))
  const edges: Edge[] = []
  const likely: Edge[] = []
  const companies = makeCompanies(
    accounts,
    (a, b) => (a.report.id === b.report.id ? !mayBeParts(a, b) : judge(a, b, holders).parted),
    keptApart,
  )
  for (const [a, b] of candidatePairs(accounts)) {
    const [x, y] = [accounts[a], accounts[b]]
    if (!x || !y) continue
    const judgement = judge(x, y, holders)
    if (judgement.joins) edges.push({ a, b, judgement })
    else if (judgement.isLike) likely.push({ a, b, judgement })
  }
  edges.sort(byScore)
  for (const { a, b, judgement } of edges) companies.link(a, b, judgement.score)

  const merged: ContactLink[] = []
  const review: ContactLink[] = []
  const linkOf = (edge: Edge, against: readonly string[]): ContactLink | undefined => {
    const [x, y] = [accounts[edge.a], accounts[edge.b]]
    return x && y ? contactLink(x, y, edge.judgement, against) : undefined
  }
  // what a report tells in parts is put together first, so that no part goes with another report's account by itself
  const indexOf = new Map(accounts.map(({ id }, index) => [id, index]))
  for (const [bare, whole] of bareParts(accounts)) {
    const [here, there] = [companies.rootOf(indexOf.get(bare.id) ?? 0), companies.rootOf(indexOf.get(whole.id) ?? 0)]
    if (here === there || !companies.canJoin(here, there)) continue
    companies.join(here, there)
    partition.join(bare.id, whole.id)
    merged.push({
      a: bare.id,
      b: whole.id,
      because: `${labelOf(bare.report)}: tells of no other contact between the same sides`,
      against: [],
    })
  }
  for (const edge of edges) {
    const [here, there] = [companies.rootOf(edge.a), companies.rootOf(edge.b)]
    if (here === there || !companies.canJoin(here, there)) continue
    const rival = rivalOf(edge.judgement, here, there, companies)
    const link = linkOf(
      edge,
      rival === undefined ? [] : [`another account fits as well: ${rivalName(accounts[rival])}`],
    )
    if (!link) continue
    if (rival !== undefined) review.push(link)
    else {
      companies.join(here, there)
      partition.join(link.a, link.b)
      merged.push(link)
    }
  }
  const offered = new Map<number, number>()
  for (const edge of likely.sort(byScore)) {
    const counts = [offered.get(edge.a) ?? 0, offered.get(edge.b) ?? 0]
    if (Math.max(...counts) >= mostOffered) continue
    offered.set(edge.a, (counts[0] ?? 0) + 1)
    offered.set(edge.b, (counts[1] ?? 0) + 1)
    const link = linkOf(edge, edge.judgement.against)
    if (link) review.push(link)
  }
  return { partition, merged, review }
}

const rivalName = (account: KnownAccount | undefined): string => (account ? labelOf(account.report) : '')

const byScore = (x: Edge, y: Edge): number =>
  Number(x.judgement.byRule) - Number(y.judgement.byRule) ||
  y.judgement.score - x.judgement.score ||
  x.a - y.a ||
  x.b - y.b

/**
 * An account that fits one of the two groups about as well as they fit each other, and cannot be of both. Joined by the
 * rule for missing dates, both may also fit two others that cannot be one: which of the two either is, nobody can tell.
 */
const rivalOf = (judgement: Judgement, here: number, there: number, companies: Companies): number | undefined => {
  const least = judgement.byRule && !judgement.isHinted ? judgement.score - 1 : judgement.score
  const candidates: { readonly root: number; readonly both: boolean }[] = []
  const look = (group: number, other: number): void => {
    for (const root of companies.linkedTo(group, least)) {
      if (root === here || root === there || candidates.some((one) => one.root === root)) continue
      if (companies.canJoin(group, root)) candidates.push({ root, both: companies.canJoin(other, root) })
    }
  }
  look(here, there)
  look(there, here)
  const alone = candidates.find(({ both }) => !both)
  if (alone || !judgement.byRule) return alone?.root
  return candidates.find((one, index) =>
    candidates.slice(index + 1).some((other) => !companies.canJoin(one.root, other.root)),
  )?.root
}

const contactLink = (
  a: KnownAccount,
  b: KnownAccount,
  judgement: Judgement,
  against: readonly string[],
): ContactLink => {
  const only = judgement.byRule && against.length === 0 ? '; nothing else fits, and nothing speaks against it' : ''
  const labels = [labelOf(a.report), labelOf(b.report)].sort()
  return {
    a: a.id,
    b: b.id,
    because: `${labels[0] ?? ''} and ${labels[1] ?? ''}: ${judgement.because.join(', ')}${only}`,
    against,
  }
}

/**
 * Pairs worth judging, by their places in the list: accounts that share somebody who takes part, or two sides. Dated
 * accounts are paired only with those of about the same time.
 */
const candidatePairs = (accounts: readonly KnownAccount[]): readonly (readonly [number, number])[] => {
  const byKey = new Map<string, number[]>()
  accounts.forEach((account, index) => {
    for (const key of keysOf(account)) {
      const block = byKey.get(key)
      if (block) block.push(index)
      else byKey.set(key, [index])
    }
  })
  const seen = new Set<number>()
  const pairs: (readonly [number, number])[] = []
  const add = (one: number, other: number): void => {
    const [a, b] = one < other ? [one, other] : [other, one]
    const key = a * accounts.length + b
    if (accounts[a]?.report.id === accounts[b]?.report.id || seen.has(key)) return
    seen.add(key)
    pairs.push([a, b])
  }
  for (const block of byKey.values()) {
    const undated = block.filter((index) => !accounts[index]?.stretch)
    const dated = block.flatMap((index) => {
      const stretch = accounts[index]?.stretch
      return stretch ? [{ index, stretch }] : []
    })
    undated.forEach((one, at) => {
      for (const other of undated.slice(at + 1)) add(one, other)
      for (const { index } of dated) add(one, index)
    })
    dated.sort((x, y) => x.stretch.start - y.stretch.start)
    dated.forEach(({ index: one, stretch }, at) => {
      const { end } = widened(stretch, planReach)
      // none that begins later can meet it either
      for (let next = at + 1; next < dated.length; next++) {
        const other = dated[next]
        if (!other || other.stretch.start >= end) break
        add(one, other.index)
      }
    })
  }
  return pairs
}

const keysOf = (account: KnownAccount): readonly string[] => {
  const sides = [...account.sides].sort()
  const pairs = sides.flatMap((side, index) => sides.slice(index + 1).map((other) => `${side} ${other}`))
  // an account that names one side is known by the day and the town
  const { stretch, place } = account
  const there =
    stretch && isDay(stretch) && place?.name !== undefined
      ? sides.map((side) => `${side} ${place.name} ${Math.floor(stretch.start / (24 * 60))}`)
      : []
  return [...account.people, ...pairs, ...there]
}

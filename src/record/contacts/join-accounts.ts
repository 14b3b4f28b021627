import type { Id } from '../../model/record.ts'
import { type Companies, makeCompanies } from '../companies.ts'
import { labelOf } from '../label.ts'
import { pairsInTime, type TimedKey } from '../pairs-in-time.ts'
import { makePartition, type Partition } from '../partition.ts'
import type { KnownAccount } from './contact-account.ts'
import { joinLoose } from './loose-accounts.ts'
import type { OfficeHolders } from './office-holders.ts'
import { asToldInParts, bareParts, mayBeParts } from './one-report.ts'
import { type Judgement, judge } from './same-contact.ts'
import { hasHappened } from './status.ts'
import { windowOf } from './when-meets.ts'

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
  const sorted = [...unsorted].sort((x, y) => (x.id < y.id ? -1 : 1))
  const accounts = sorted.filter(({ local }) => local.loose !== true)
  const partition = makePartition(sorted.map(({ id }) => id))
  let edges: Edge[] = []
  const likely: Edge[] = []
  const parts = bareParts(accounts).filter(([part, whole]) => !keptApart([part.id], [whole.id]))
  const told = asToldInParts(accounts, parts)
  const toldAs = new Map(accounts.map(({ id }, index) => [id, told[index]]))
  const companies = makeCompanies(
    accounts,
    (a, b) =>
      a.report.id === b.report.id
        ? !mayBeParts(a, b)
        : judge(toldAs.get(a.id) ?? a, toldAs.get(b.id) ?? b, holders).parted,
    keptApart,
  )
  for (const [a, b] of pairsInTime(told, keysOf)) {
    const [x, y] = [told[a], told[b]]
    if (!x || !y) continue
    const judgement = judge(x, y, holders)
    if (judgement.joins) edges.push({ a, b, judgement })
    else if (judgement.isLike) likely.push({ a, b, judgement })
  }
  edges = withoutAsides(edges, told).sort(byScore)
  for (const { a, b, judgement } of edges) companies.link(a, b, judgement.score)

  const merged: ContactLink[] = []
  const review: ContactLink[] = []
  const linkOf = (edge: Edge, against: readonly string[]): ContactLink | undefined => {
    const [x, y] = [accounts[edge.a], accounts[edge.b]]
    return x && y ? contactLink(x, y, edge.judgement, against) : undefined
  }
  // what a report tells in parts is put together first, so that no part goes with another report's account by itself
  const indexOf = new Map(accounts.map(({ id }, index) => [id, index]))
  for (const [bare, whole] of parts) {
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
  merged.push(...joinLoose(sorted, partition, keptApart))
  return { partition, merged, review }
}

/**
 * Leaves out what joins a meeting of one report to the talks of another, where the first report tells of those talks too:
 * what some had there among themselves is told beside them.
 */
const withoutAsides = (edges: readonly Edge[], accounts: readonly KnownAccount[]): Edge[] => {
  const kindOf = (index: number): string | undefined => accounts[index]?.local.kind
  const reportOf = (index: number): Id | undefined => accounts[index]?.report.id
  const ofTalks = new Map<number, Set<Id | undefined>>()
  for (const { a, b } of edges)
    if (kindOf(a) === 'talks' && kindOf(b) === 'talks')
      for (const [one, other] of [
        [a, b],
        [b, a],
      ] as const)
        ofTalks.set(one, (ofTalks.get(one) ?? new Set()).add(reportOf(other)))
  const isAside = (meeting: number, talks: number): boolean =>
    kindOf(meeting) === 'meeting' && kindOf(talks) === 'talks' && ofTalks.get(talks)?.has(reportOf(meeting)) === true
  return edges.filter(({ a, b }) => !isAside(a, b) && !isAside(b, a))
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
  const fitBoth: number[] = []
  const met = new Set([here, there])
  for (const [group, other] of [
    [here, there],
    [there, here],
  ] as const)
    for (const root of companies.linkedTo(group, least)) {
      if (met.has(root) || !companies.canJoin(group, root)) continue
      if (!companies.canJoin(other, root)) return root
      met.add(root)
      fitBoth.push(root)
    }
  if (!judgement.byRule) return undefined
  return fitBoth.find((one, index) => fitBoth.slice(index + 1).some((another) => !companies.canJoin(one, another)))
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

/** What makes accounts worth judging together: somebody who takes part, two sides, or the time and the town. */
const keysOf = (account: KnownAccount): readonly TimedKey[] => {
  const sides = [...account.sides].sort()
  const pairs = sides.flatMap((side, index) => sides.slice(index + 1).map((other) => `${side} ${other}`))
  const { stretch, place } = account
  const there = stretch && place?.name !== undefined ? [{ key: place.name, window: stretch }] : []
  const withPeople = windowOf(account, 'shared-people')
  const withSides = windowOf(account, 'shared-sides')
  // what was held in another country is told by the people; for a plan two reports may have two countries
  const isPlaced = (account.manner === 'face' || account.manner === 'press') && hasHappened(account.local.status)
  const country = isPlaced && place?.country !== undefined ? { country: place.country } : {}
  return [
    ...[...account.people].map((key) => ({ key, window: withPeople })),
    ...pairs.map((key) => ({ key, window: withSides, ...country })),
    ...there,
  ]
}

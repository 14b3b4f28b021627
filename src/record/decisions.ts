import type { Decision, Judged, Mergeable } from '../model/decision.ts'
import type { Id, Report } from '../model/record.ts'

/** What people have decided, in the order in which it counts: a later decision stands over an earlier one. */
export interface Decisions {
  /** Pairs to join, and pairs to keep apart, of one sort of item. */
  merges(of: Mergeable): readonly (readonly [Id, Id])[]
  splits(of: Mergeable): readonly (readonly [Id, Id])[]
  splitReports(of: Mergeable): readonly { readonly subject: Id; readonly reports: ReadonlySet<Id> }[]
  isAccepted(of: Judged, ids: readonly Id[]): boolean
  isRejected(of: Judged, ids: readonly Id[]): boolean
  /** The value a person set; `ids` are all ids the item ever had. */
  valueOf(of: 'report' | 'actor' | 'contact' | 'measure', field: string, ids: readonly Id[]): string | undefined
}

const pairKey = (a: Id, b: Id): string => (a < b ? `${a}\u0000${b}` : `${b}\u0000${a}`)

/** Orders decisions by time, then by id, and leaves out those that a later one has undone, and what only undoes. */
export const inForce = (decisions: readonly Decision[]): readonly Decision[] => {
  const ordered = [...decisions].sort((a, b) => compareText(a.at, b.at) || compareText(a.id, b.id))
  const undone = new Set<Id>()
  // from the last one back: an undoing that is itself undone undoes nothing
  for (const decision of [...ordered].reverse())
    if (decision.kind === 'undo' && !undone.has(decision.id)) undone.add(decision.subject)
  return ordered.filter(({ kind, id }) => kind !== 'undo' && !undone.has(id))
}

/** Makes the decisions in force ready to be asked. */
export const decisionsOf = (decisions: readonly Decision[]): Decisions => {
  const ordered = inForce(decisions)
  /** Of merges and splits of one pair the later stands. */
  const pairs = new Map<
    string,
    { readonly kind: 'merge' | 'split'; readonly of: Mergeable; readonly a: Id; readonly b: Id }
  >()
  for (const decision of ordered)
    if (decision.kind === 'merge' || decision.kind === 'split') {
      const key = `${decision.of} ${pairKey(decision.a, decision.b)}`
      pairs.delete(key)
      pairs.set(key, { kind: decision.kind, of: decision.of, a: decision.a, b: decision.b })
    }
  const judgements = new Map<string, 'accept' | 'reject'>()
  const values = new Map<string, string>()
  for (const decision of ordered) {
    if (decision.kind === 'accept' || decision.kind === 'reject')
      judgements.set(`${decision.of} ${decision.subject}`, decision.kind)
    if (decision.kind === 'set') values.set(`${decision.of} ${decision.field} ${decision.subject}`, decision.value)
  }
  const pairsOf = (kind: 'merge' | 'split', of: Mergeable): readonly (readonly [Id, Id])[] =>
    [...pairs.values()].filter((pair) => pair.kind === kind && pair.of === of).map((pair) => [pair.a, pair.b])
  const judgedAs = (of: Judged, ids: readonly Id[], as: 'accept' | 'reject'): boolean =>
    ids.some((id) => judgements.get(`${of} ${id}`) === as)
  return {
    merges: (of) => pairsOf('merge', of),
    splits: (of) => pairsOf('split', of),
    splitReports: (of) =>
      ordered.flatMap((decision) =>
        decision.kind === 'split-reports' && decision.of === of
          ? [{ subject: decision.subject, reports: new Set(decision.reports) }]
          : [],
      ),
    isAccepted: (of, ids) => judgedAs(of, ids, 'accept'),
    isRejected: (of, ids) => judgedAs(of, ids, 'reject'),
    valueOf: (of, field, ids) => {
      for (const id of ids) {
        const value = values.get(`${of} ${field} ${id}`)
        if (value !== undefined) return value
      }
      return undefined
    },
  }
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Tells, of two groups of accounts, whether a person has said that they are two. */
export const keepsApart = (
  decisions: Decisions,
  of: Mergeable,
  reportOf: (account: Id) => Id | undefined,
): ((a: readonly Id[], b: readonly Id[]) => boolean) => {
  const splits = decisions.splits(of)
  const byReport = decisions.splitReports(of)
  return (a, b) => {
    const has = (ids: readonly Id[], id: Id): boolean => ids.includes(id)
    if (splits.some(([x, y]) => (has(a, x) && has(b, y)) || (has(a, y) && has(b, x)))) return true
    return byReport.some(({ subject, reports }) => {
      const isMoved = (id: Id): boolean => reports.has(reportOf(id) ?? '')
      const parts = (one: readonly Id[], other: readonly Id[]): boolean =>
        (has(one, subject) && !isMoved(subject) && other.some(isMoved)) ||
        (has(one, subject) && isMoved(subject) && other.some((id) => !isMoved(id)))
      return parts(a, b) || parts(b, a)
    })
  }
}

/** Gives a report with what a person has set about it; its text is never touched. */
export const withSetFields = (report: Report, decisions: Decisions): Report => {
  const set = (field: 'title' | 'outlet' | 'author' | 'url' | 'published'): Partial<Report> => {
    const value = decisions.valueOf('report', field, [report.id])
    return value === undefined ? {} : { [field]: value }
  }
  return { ...report, ...set('title'), ...set('outlet'), ...set('author'), ...set('url'), ...set('published') }
}

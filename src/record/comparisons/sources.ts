import type { Id, Report } from '../../model/record.ts'
import { fold } from '../../text/fold.ts'
import type { Cast } from '../identity/actors.ts'
import { makePartition } from '../partition.ts'

/** Tells who a claim comes from in the end, so that ten copies of one agency count once. */
export interface Sources {
  /** The source of what a report says, or relays from `via`, nearest first. */
  sourceOf(report: Id, via: readonly Id[]): string
}

/**
 * Lays out who repeats whom: reports that are the same, nearly the same or syndicated, reports that name one origin,
 * and an agency's own report with the reports that relay the agency.
 */
export const sourcesOf = (reports: readonly Report[], cast: Cast): Sources => {
  const partition = makePartition(reports.map(({ id }) => id))
  const known = new Set(reports.map(({ id }) => id))
  const byPublisher = new Map<string, Id>()
  for (const report of reports) {
    if (report.sameAs && known.has(report.sameAs.report)) partition.join(report.id, report.sameAs.report)
    if (report.origin === undefined) continue
    const origin = fold(report.origin)
    const first = byPublisher.get(origin) ?? reports.find(({ outlet }) => outlet !== undefined && fold(outlet) === origin)?.id
    if (first !== undefined) partition.join(report.id, first)
    else byPublisher.set(origin, report.id)
  }
  // An organisation that is itself the outlet of a report speaks there.
  const outletOf = new Map<string, Id>()
  for (const report of reports) if (report.outlet !== undefined && !outletOf.has(fold(report.outlet))) outletOf.set(fold(report.outlet), report.id)
  const reportOfActor = new Map<Id, Id>()
  for (const actor of cast.actors)
    if (actor.kind === 'organisation')
      for (const name of [actor.name, ...actor.names]) {
        const report = outletOf.get(fold(name))
        if (report !== undefined) reportOfActor.set(actor.id, report)
      }
  return {
    sourceOf: (report, via) => {
      const last = via.at(-1)
      if (last === undefined) return partition.rootOf(report)
      const own = reportOfActor.get(last)
      return own === undefined ? last : partition.rootOf(own)
    },
  }
}

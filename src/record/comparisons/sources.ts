import type { Id, Report } from '../../model/record.ts'
import { fold } from '../../text/fold.ts'
import type { Cast } from '../identity/actors.ts'
import { makePartition } from '../partition.ts'

/** Tells who a claim comes from in the end, so that ten copies of one agency count once. */
export interface Sources {
  /** The source of what a report says, or relays from `via`, nearest first. */
  sourceOf(report: Id, via: readonly Id[]): string
}

/** How far before or into its first paragraph a report's credit may stand, in characters: a dateline may be a block of its own. */
const creditWithin = 60

/** The outlet's name as words of a text; too short a name is a word of the language. */
const nameOf = (outlet: string): RegExp | undefined => {
  const name = fold(outlet).trim()
  return name.length < 4
    ? undefined
    : new RegExp(`(?<![\\p{L}\\p{N}])${name.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&')}(?![\\p{L}\\p{N}])`, 'u')
}

/**
 * Finds the one outlet that a report has its news from though it says so only in its words: credited in brackets at the
 * head, or named in the first paragraph and in half of all, the report's own outlet nowhere. A report that draws on two
 * is nobody's copy.
 */
const relayedBy = (report: Report, outlets: readonly string[]): string | undefined => {
  const blocks = report.blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'quote')
  const paragraphs = blocks.map(({ start, end }) => fold(report.text.slice(start, end)))
  const first = blocks[0]?.start ?? 0
  const head = fold(report.text.slice(Math.max(0, first - creditWithin), first + creditWithin))
  const own = report.outlet === undefined ? undefined : nameOf(report.outlet)
  if (own && paragraphs.some((paragraph) => own.test(paragraph))) return undefined
  const credited = (outlet: string): boolean => head.includes(`(${fold(outlet).trim()})`)
  const found = outlets.filter((outlet) => {
    const name = nameOf(outlet)
    if (name === undefined || (report.outlet !== undefined && fold(outlet) === fold(report.outlet))) return false
    const naming = paragraphs.filter((paragraph) => name.test(paragraph)).length
    return credited(outlet) || (naming > 1 && naming * 2 >= paragraphs.length && name.test(paragraphs[0] ?? ''))
  })
  return found.length === 1 ? found[0] : undefined
}

/**
 * Lays out who repeats whom: reports that are the same, nearly the same or syndicated, reports that name one origin, in
 * so many words or by crediting all they tell, and an agency's own report with the reports that relay the agency.
 */
export const sourcesOf = (reports: readonly Report[], cast: Cast): Sources => {
  const partition = makePartition(reports.map(({ id }) => id))
  const known = new Set(reports.map(({ id }) => id))
  const byPublisher = new Map<string, Id>()
  const outlets = [...new Set(reports.flatMap(({ outlet }) => outlet ?? []))].sort()
  for (const report of reports) {
    if (report.sameAs && known.has(report.sameAs.report)) partition.join(report.id, report.sameAs.report)
    const named = report.origin ?? relayedBy(report, outlets)
    if (named === undefined) continue
    const origin = fold(named)
    const first =
      byPublisher.get(origin) ?? reports.find(({ outlet }) => outlet !== undefined && fold(outlet) === origin)?.id
    if (first !== undefined) partition.join(report.id, first)
    else byPublisher.set(origin, report.id)
  }
  // An organisation that is itself the outlet of a report speaks there.
  const outletOf = new Map<string, Id>()
  for (const report of reports)
    if (report.outlet !== undefined && !outletOf.has(fold(report.outlet))) outletOf.set(fold(report.outlet), report.id)
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

import type { Claim, Comparison } from '../../../../src/model/record.ts'
import type { ContactView, ReportRef } from '../../../../src/service/views.ts'

/** One cell: what one report says of one attribute. */
export interface Cell {
  /** What it says, each value once, with the claims that say it, by their ids where they have one. */
  readonly values: readonly {
    readonly claim: Claim
    readonly claims: readonly string[]
    readonly evidence: readonly Claim['evidence'][]
  }[]
  /** The version it has, where versions part: 0 is the best attested one. */
  readonly version: number | undefined
  /** True where its version is not the best attested. */
  readonly parts: boolean
  /** True where the report's side leaves out what the other side's account has. */
  readonly leavesOut: boolean
}

export interface Row {
  readonly attribute: Claim['attribute']
  readonly cells: readonly Cell[]
  /** What the accounts say against each other; absent where only one says anything. */
  readonly comparison: Comparison | undefined
}

export interface ContactTable {
  readonly reports: readonly ReportRef[]
  readonly rows: readonly Row[]
}

/** Puts claims together that say the same in one report; the same words are named once. */
const valuesOf = (claims: readonly Claim[]): Cell['values'] => {
  const found = new Map<string, { claim: Claim; claims: string[]; evidence: Claim['evidence'][] }>()
  for (const claim of claims) {
    const key = `${claim.value} ${claim.qualifier ?? ''} ${claim.via.join(' ')}`
    const known = found.get(key)
    if (known && claim.id !== undefined && !known.claims.includes(claim.id)) known.claims.push(claim.id)
    if (!known) found.set(key, { claim, claims: claim.id === undefined ? [] : [claim.id], evidence: [claim.evidence] })
    else if (!known.evidence.some(({ start, end }) => start === claim.evidence.start && end === claim.evidence.end))
      known.evidence.push(claim.evidence)
  }
  return [...found.values()]
}

const order: readonly Claim['attribute'][] = [
  'status',
  'time',
  'place',
  'venue',
  'duration',
  'party',
  'participant',
  'agenda',
  'purpose',
  'outcome',
  'format',
  'kind',
]

/** What cannot be true together comes first. */
export const worst: readonly Comparison['relation'][] = ['conflicts', 'omits', 'differs', 'agrees']

/** Lays out a contact's claims: attributes down, reports across in order of publication, the undated last. */
export const contactTable = ({ contact, comparisons, names }: ContactView): ContactTable => {
  const told = new Set(contact.claims.map(({ evidence }) => evidence.report))
  const reports = [...told]
    .flatMap((id) => names.reports[id] ?? [])
    .sort((a, b) =>
      (a.published ?? '9999') < (b.published ?? '9999')
        ? -1
        : (a.published ?? '9999') > (b.published ?? '9999')
          ? 1
          : a.id < b.id
            ? -1
            : 1,
    )
  const rows = order.flatMap((attribute): Row[] => {
    const claims = contact.claims.filter((claim) => claim.attribute === attribute)
    if (claims.length === 0) return []
    const own = comparisons
      .filter((comparison) => comparison.attribute === attribute)
      .sort((a, b) => worst.indexOf(a.relation) - worst.indexOf(b.relation))
    const [comparison] = own
    const hasVersions = comparison !== undefined && comparison.relation !== 'agrees' && comparison.variants.length > 1
    const rank = comparison
      ? [...comparison.variants.keys()].sort(
          (a, b) => (comparison.variants[b]?.reports.length ?? 0) - (comparison.variants[a]?.reports.length ?? 0),
        )
      : []
    const sayers = new Set(
      comparison?.variants.flatMap((variant) => variant.reports.map((id) => names.reports[id]?.side)),
    )
    const cells = reports.map((report): Cell => {
      const here = claims.filter(({ evidence }) => evidence.report === report.id)
      const variant = comparison?.variants.findIndex((found) => found.reports.includes(report.id)) ?? -1
      const version = hasVersions && variant >= 0 ? variant : undefined
      return {
        values: valuesOf(here),
        version,
        parts: version !== undefined && version !== rank[0],
        leavesOut:
          comparison?.relation === 'omits' &&
          here.length === 0 &&
          report.side !== undefined &&
          !sayers.has(report.side),
      }
    })
    return [{ attribute, cells, comparison }]
  })
  return { reports, rows }
}

/** A tie of the relay: who a report has it from. */
export interface Relay {
  readonly sources: readonly string[]
  readonly ties: readonly { readonly source: string; readonly report: string }[]
  /** Reports that name nobody: their own account. */
  readonly own: readonly string[]
}

/** Finds who the reports of a contact have it from: actors by id, other outlets by name. */
export const relayOf = ({ contact, names }: ContactView): Relay => {
  const ties = new Map<string, { source: string; report: string }>()
  const told = new Set<string>()
  for (const { evidence, via } of contact.claims) {
    told.add(evidence.report)
    const [source] = via
    if (source) ties.set(`${source} ${evidence.report}`, { source, report: evidence.report })
  }
  for (const id of told) {
    const report = names.reports[id]
    if (report?.sameAs && names.reports[report.sameAs.report])
      ties.set(`same ${id}`, { source: report.sameAs.report, report: id })
    else if (report?.origin) ties.set(`origin ${id}`, { source: report.origin, report: id })
  }
  const relayed = new Set([...ties.values()].map(({ report }) => report))
  return {
    sources: [...new Set([...ties.values()].map(({ source }) => source))],
    ties: [...ties.values()],
    own: [...told].filter((id) => !relayed.has(id)),
  }
}

import { ownAccountOf } from '../locales/own-accounts.ts'
import type { Decision } from '../model/decision.ts'
import type { Reading } from '../model/reading.ts'
import type { CaseRecord, Comparison, Contact, Id, Report, Statement } from '../model/record.ts'
import { compareContact } from './comparisons/compare.ts'
import { sourcesOf } from './comparisons/sources.ts'
import { type Contacts, contactsOf, withComparisons } from './contacts/contacts.ts'
import { type Decisions, decisionsOf, withSetFields } from './decisions.ts'
import { type Cast, castOf } from './identity/actors.ts'
import { measuresOf } from './measures/measures.ts'
import { positionsOf } from './positions.ts'
import { findSameness } from './sameness.ts'
import { datedBySet } from './set-published.ts'
import { statementId } from './statement-id.ts'

/** Raised whenever the same readings would give another record. */
const version = '1'

/**
 * Makes the record of a case out of readings and people's decisions: who is who, which accounts tell of one contact,
 * what they say of each attribute. A pure function: the same readings and decisions give the same record in any order,
 * and a report that is taken away leaves no trace. Readings of one report count once, the last by reader's name.
 */
export const makeRecord = (readings: readonly Reading[], decisions: readonly Decision[] = []): CaseRecord => {
  const decided = decisionsOf(decisions)
  const sorted = distinctReadings(readings).map((reading) =>
    datedBySet({ ...reading, report: withSetFields(reading.report, decided) }, reading.report),
  )
  const reports = withSameness(sorted.map(({ report }) => report))
  const reportOf = new Map(reports.map((report) => [report.id, report]))
  const whole = sorted.map((reading) => ({ ...reading, report: reportOf.get(reading.report.id) ?? reading.report }))

  const cast = castOf(whole, decided)
  const contacts = contactsOf(whole, cast, decided)
  const sources = sourcesOf(reports, cast)
  const owners = new Map(
    reports.flatMap((report) => {
      const owner = ownAccountOf(report)
      return owner === undefined ? [] : [[report.id, owner] as const]
    }),
  )
  const compared = contacts.told.map((told) => ({
    told,
    comparisons: compareContact(told, { cast, sources, owners, decisions: decided }),
  }))
  const comparisons: readonly Comparison[] = compared.flatMap((one) => one.comparisons)
  const told: readonly Contact[] = compared.map((one) => withComparisons(one.told, one.comparisons))
  const statements = whole.flatMap((reading) => statementsOf(reading, cast, contacts, decided))
  return {
    format: 'readout/1',
    generator: { name: 'readout', version, readers: [...new Set(whole.map(({ reader }) => reader))].sort() },
    reports,
    actors: cast.actors,
    contacts: told,
    statements: statements.flatMap(({ statement }) => statement ?? []),
    positions: whole.flatMap((reading) => positionsOf(reading, cast, decided)),
    measures: measuresOf(whole, cast, decided),
    comparisons,
    review: [...cast.review, ...contacts.review],
  }
}

const distinctReadings = (readings: readonly Reading[]): readonly Reading[] => {
  const byReport = new Map<Id, Reading>()
  for (const reading of [...readings].sort((a, b) => (a.reader < b.reader ? -1 : a.reader > b.reader ? 1 : 0)))
    byReport.set(reading.report.id, reading)
  return [...byReport.values()].sort((a, b) => (a.report.id < b.report.id ? -1 : 1))
}

const withSameness = (reports: readonly Report[]): readonly Report[] => {
  const found = findSameness(reports)
  return reports.map((report) => {
    const sameAs = found.get(report.id) ?? report.sameAs
    return sameAs ? { ...report, sameAs } : report
  })
}

const statementsOf = (
  reading: Reading,
  cast: Cast,
  contacts: Contacts,
  decisions: Decisions,
): readonly { readonly statement?: Statement }[] => {
  const { report } = reading
  const ids = (keys: readonly string[]): readonly Id[] => [
    ...new Set(keys.flatMap((key) => cast.idsOf(report.id, key))),
  ]
  const seen = new Set<Id>()
  return reading.statements.map((account, index) => {
    const id = statementId(reading, index)
    if (seen.has(id) || decisions.isRejected('statement', [id])) return {}
    seen.add(id)
    const occasion = account.occasion === undefined ? undefined : contacts.idOf(report.id, account.occasion)
    const addressee = account.addressee === undefined ? undefined : ids([account.addressee])[0]
    return {
      statement: {
        id,
        form: account.form,
        spans: account.spans,
        speakers: ids(account.speakers),
        attribution: account.attribution,
        ...(account.cue && { cue: account.cue }),
        ...(account.channel !== undefined && { channel: account.channel }),
        ...(occasion !== undefined && { occasion }),
        ...(addressee !== undefined && { addressee }),
        via: ids(account.via),
        topics: account.topics,
        confidence: decisions.isAccepted('statement', [id]) ? 1 : account.confidence,
      },
    }
  })
}

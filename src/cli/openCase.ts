import type { Decision } from '../model/decision.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Reading } from '../model/reading.ts'
import type { CaseRecord, Report } from '../model/record.ts'
import type { Reader } from '../pipeline.ts'
import { readAll, recordKey, recordOf } from '../pipeline.ts'
import { StoreFailure } from '../store/failure.ts'
import type { Store } from '../store/store.ts'

export interface OpenedCase {
  readonly name: string
  readonly record: CaseRecord
  readonly diagnostics: readonly Diagnostic[]
  readonly decisions: readonly Decision[]
}

/** Finds the case that is meant: the one named, else the one last read into. */
export const chooseCase = async (store: Store, named: string | undefined): Promise<string> => {
  const cases = await store.cases()
  if (named === undefined) {
    const [latest] = cases
    if (!latest)
      throw new StoreFailure(
        'no_case',
        store.name,
        `There is no case in ${store.name} yet. Read some reports: readout read PATH`,
      )
    return latest.name
  }
  if (cases.some(({ name }) => name === named)) return named
  const known = cases.map(({ name }) => `"${name}"`).join(', ')
  throw new StoreFailure(
    'no_case',
    store.name,
    `There is no case "${named}" in ${store.name}; there ${cases.length === 1 ? 'is' : 'are'} ${known || 'none'}.`,
  )
}

/**
 * Opens a case's record: the one last made where nothing has changed since, else made anew. Reports that only an older
 * reader has read are read again first.
 */
export const openCase = async (store: Store, name: string, reader: Reader): Promise<OpenedCase> => {
  const stored = await store.reportsOf(name)
  const diagnostics = stored.flatMap((report) => report.diagnostics)
  const makers = await recordKey()
  const state = async (): Promise<string> => `${makers} ${await store.stateOf(name, reader.key)}`
  const decisions = await store.decisionsOf(name)
  const known = await store.findRecord(name, await state())
  if (known) return { name, record: known, diagnostics, decisions }
  const failed: Reading[] = []
  const unread: Report[] = []
  for (const { report } of stored) if (!(await store.findReading(report, reader.key))) unread.push(report)
  for await (const { reading, hasFailed } of readAll(unread, reader)) {
    if (hasFailed) failed.push(reading)
    else await store.putReading(reading, reader.key)
  }
  const record = await recordOf([...(await store.readingsOf(name, reader.key)), ...failed], decisions)
  // a record without the reports that failed is not kept: the next opening tries them again
  if (failed.length === 0) await store.putRecord(name, await state(), record)
  return { name, record, diagnostics: [...diagnostics, ...failed.flatMap((reading) => reading.diagnostics)], decisions }
}

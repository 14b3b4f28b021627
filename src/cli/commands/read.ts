import { resolve, sep } from 'node:path'
import { standardInput } from '../../intake/source.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Reading } from '../../model/reading.ts'
import type { CaseRecord } from '../../model/record.ts'
import type { Reader, Shelf } from '../../pipeline.ts'
import { readSources, recordOf } from '../../pipeline.ts'
import { asFailure, StoreFailure } from '../../store/failure.ts'
import type { Store } from '../../store/store.ts'
import { openStore } from '../../store/store.ts'
import { caseNameOf } from '../caseName.ts'
import type { ExitCode } from '../exit.ts'
import { exit } from '../exit.ts'
import { openCase } from '../openCase.ts'
import { defaultPlace } from '../place.ts'
import { shelfOf } from '../shelf.ts'
import type { Terminal } from '../terminal.ts'

export interface ReadCall {
  readonly paths: readonly string[]
  /** Reports are added to a case that is named; without a name the case is just what lies under the paths. */
  readonly caseName?: string
  /** Folder or address; without one the default folder, and memory alone where that cannot be opened. */
  readonly db?: string
  readonly date?: string
  /** Ends the reading after the report at hand. */
  readonly signal: AbortSignal
}

export interface ReadResult {
  readonly caseName: string
  readonly record: CaseRecord
  readonly diagnostics: readonly Diagnostic[]
  readonly code: ExitCode
}

/** Opens the store; the default one may be missed, one that was asked for may not. */
export const openStoreFor = async (call: Pick<ReadCall, 'db'>, terminal: Terminal): Promise<Store | undefined> => {
  try {
    return await openStore(call.db ?? defaultPlace)
  } catch (error) {
    if (call.db !== undefined) throw error
    const { diagnostic } = asFailure(error, defaultPlace)
    terminal.warn({
      ...diagnostic,
      severity: 'warning',
      message: `${diagnostic.message} The reports are read all the same and not kept.`,
    })
    return undefined
  }
}

/** Takes out of an unnamed case the files that are no longer under its paths; what was handed in by other ways stays. */
const prune = async (
  store: Store,
  caseName: string,
  paths: readonly string[],
  readings: readonly Reading[],
): Promise<void> => {
  const present = new Set(readings.map(({ report }) => report.id))
  const isUnderPaths = (source: string): boolean =>
    paths.some((path) => source === path || `${resolve(source)}${sep}`.startsWith(`${resolve(path)}${sep}`))
  for (const { report } of await store.reportsOf(caseName))
    if (!present.has(report.id) && isUnderPaths(report.source)) await store.removeReport(caseName, report.id)
}

interface Gathered {
  readonly readings: readonly Reading[]
  readonly diagnostics: readonly Diagnostic[]
  readonly isStopped: boolean
}

const gather = async (
  call: ReadCall,
  reader: Reader,
  shelf: Shelf | undefined,
  terminal: Terminal,
): Promise<Gathered> => {
  const { signal } = call
  const bar = terminal.progress()
  const readings: Reading[] = []
  const diagnostics: Diagnostic[] = []
  try {
    const options = {
      reader,
      signal,
      ...(call.date === undefined ? {} : { date: call.date }),
      ...(shelf ? { shelf } : {}),
      ...(call.paths.includes(standardInput) ? { input: process.stdin } : {}),
    }
    for await (const step of readSources(call.paths, options)) {
      if (step.reading) readings.push(step.reading)
      for (const diagnostic of step.diagnostics) {
        diagnostics.push(diagnostic)
        terminal.warn(diagnostic)
      }
      bar.to(step.done, step.total, step.source)
    }
  } finally {
    bar.stop()
  }
  return { readings, diagnostics, isStopped: signal.aborted }
}

const isKept = (diagnostics: readonly Diagnostic[]): boolean =>
  !diagnostics.some(({ code }) => code === 'disk_full' || code.startsWith('database_'))

const recordFrom = async (
  store: Store | undefined,
  call: ReadCall,
  caseName: string,
  reader: Reader,
  gathered: Gathered,
  terminal: Terminal,
): Promise<CaseRecord> => {
  // a call that found nothing to read makes no case
  if (!store || gathered.readings.length === 0 || !isKept(gathered.diagnostics)) return recordOf(gathered.readings)
  try {
    await store.touchCase(caseName)
    if (call.caseName === undefined && !gathered.isStopped) await prune(store, caseName, call.paths, gathered.readings)
    return (await openCase(store, caseName, reader)).record
  } catch (error) {
    if (!(error instanceof StoreFailure)) throw error
    terminal.warn(error.diagnostic)
    return recordOf(gathered.readings)
  }
}

/**
 * Reads reports into a case and gives its record. What was read is kept report by report, so that a run that is stopped
 * goes on where it was. Without a store nothing is kept.
 */
export const readCase = async (
  call: ReadCall,
  reader: Reader,
  store: Store | undefined,
  terminal: Terminal,
): Promise<ReadResult> => {
  const caseName = call.caseName ?? caseNameOf(call.paths)
  const gathered = await gather(call, reader, store && shelfOf(store, caseName), terminal)
  const record = await recordFrom(store, call, caseName, reader, gathered, terminal)
  const isWhole =
    gathered.diagnostics.every(({ severity }) => severity !== 'error') &&
    gathered.readings.every(({ report }) => report.read)
  return {
    caseName,
    record,
    diagnostics: gathered.diagnostics,
    code: gathered.isStopped ? exit.stopped : isWhole ? exit.done : exit.partly,
  }
}

/** "8 reports read: 5 contacts, 21 statements, …". */
export const summaryOf = ({ record }: Pick<ReadResult, 'record'>): string => {
  const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`
  return [
    `${counted(record.reports.length, 'report')}: ${counted(record.contacts.length, 'contact')}`,
    counted(record.statements.length, 'statement'),
    counted(record.positions.length, 'position'),
    counted(record.measures.length, 'measure'),
    counted(record.comparisons.filter(({ relation }) => relation !== 'agrees').length, 'difference'),
  ].join(', ')
}

import type { Decision } from '../model/decision.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { sha256 } from '../model/ids.ts'
import type { CaseRecord } from '../model/record.ts'
import { inMemory } from '../store/database.ts'
import type { SearchTable } from '../store/search-table.ts'
import type { Store } from '../store/store.ts'
import type { CaseEvent, CaseSource, CaseState, NewReport } from './source.ts'

/** Reads new reports into a record that already stands; gives the whole new record. */
export type Extend = (
  state: CaseState,
  reports: readonly NewReport[],
  onProgress: (done: number, current: string) => void,
) => Promise<{ readonly record: CaseRecord; readonly diagnostics: readonly Diagnostic[] }>

/** The database that all cases in memory are searched in, opened by the first search: it takes seconds and no other has its own. */
let shared: Promise<Store> | undefined
let cases = 0

const openTable = async (caseName: string): Promise<SearchTable> => {
  shared ??= import('../store/store.ts').then(({ openStore }) => openStore(inMemory))
  const store = await shared
  await store.touchCase(caseName)
  return store.searchTable(caseName)
}

/** Holds a case in memory: nothing survives the process. Without `extend` it cannot grow. */
export const memorySource = (
  start: { readonly title: string; readonly record: CaseRecord; readonly diagnostics?: readonly Diagnostic[] },
  options: { readonly extend?: Extend } = {},
): CaseSource => {
  const listeners = new Set<(event: CaseEvent) => void>()
  const emit = (event: CaseEvent): void => {
    for (const listener of listeners) listener(event)
  }
  const stateOf = (record: CaseRecord, diagnostics: readonly Diagnostic[]): CaseState => ({
    title: start.title,
    record,
    diagnostics,
    decisions: [],
    revision: revisionOf(record, diagnostics, []),
  })
  let state = stateOf(start.record, start.diagnostics ?? [])
  const { extend } = options
  const caseName = `case ${++cases}`
  let table: Promise<SearchTable> | undefined
  return {
    searchTable: () => {
      table ??= openTable(caseName)
      return table
    },
    current: async () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    ...(extend && {
      addReports: async (reports) => {
        const total = reports.length
        emit({ kind: 'reading', done: 0, total })
        try {
          const { record, diagnostics } = await extend(state, reports, (done, current) =>
            emit({ kind: 'reading', done, total, current }),
          )
          state = stateOf(record, [...state.diagnostics, ...diagnostics])
          emit({ kind: 'changed', revision: state.revision })
          return diagnostics
        } catch (error) {
          emit({ kind: 'failed', message: error instanceof Error ? error.message : String(error) })
          throw error
        }
      },
    }),
  }
}

/** Names a state of a case by all that can differ in it; the texts of reports are named by their ids. */
export const revisionOf = (
  record: CaseRecord,
  diagnostics: readonly Diagnostic[],
  decisions: readonly Decision[],
): string =>
  sha256(
    JSON.stringify([
      { ...record, reports: record.reports.map(({ text: _text, blocks: _blocks, ...report }) => report) },
      diagnostics,
      decisions,
    ]),
  ).slice(0, 16)

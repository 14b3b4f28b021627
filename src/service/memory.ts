import { sha256 } from '../model/ids.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { CaseRecord } from '../model/record.ts'
import type { CaseEvent, CaseSource, CaseState, NewReport } from './source.ts'

/** Reads new reports into a record that already stands; gives the whole new record. */
export type Extend = (
  state: CaseState,
  reports: readonly NewReport[],
  onProgress: (done: number, current: string) => void,
) => Promise<{ readonly record: CaseRecord; readonly diagnostics: readonly Diagnostic[] }>

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
    revision: revisionOf(record, diagnostics),
  })
  let state = stateOf(start.record, start.diagnostics ?? [])
  const { extend } = options
  return {
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
          const { record, diagnostics } = await extend(state, reports, (done, current) => emit({ kind: 'reading', done, total, current }))
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

/** Names a state of a record by its ids and sizes: cheap for a large record, different for a different one. */
export const revisionOf = (record: CaseRecord, diagnostics: readonly Diagnostic[]): string =>
  sha256(
    JSON.stringify([
      record.generator,
      record.reports.map(({ id, published }) => [id, published]),
      record.contacts.map(({ id, status, time, comparisons }) => [id, status, time, comparisons]),
      record.actors.map(({ id, name }) => [id, name]),
      record.statements.map(({ id, speakers }) => [id, speakers]),
      record.positions.length,
      record.measures.length,
      record.review.length,
      diagnostics.length,
    ]),
  ).slice(0, 16)

import type { Diagnostic } from '../model/diagnostic.ts'
import type { Reader } from '../pipeline.ts'
import { readSource } from '../pipeline.ts'
import { revisionOf } from '../service/memory.ts'
import type { CaseEvent, CaseSource, CaseState } from '../service/source.ts'
import type { Store } from '../store/store.ts'
import { titleOf } from './caseName.ts'
import { openCase } from './openCase.ts'
import { shelfOf } from './shelf.ts'

/** Serves a case out of the store: reports that are handed in are read and kept, decisions appended, the record made anew. */
export const storedSource = (store: Store, name: string, reader: Reader): CaseSource => {
  const listeners = new Set<(event: CaseEvent) => void>()
  const emit = (event: CaseEvent): void => {
    for (const listener of listeners) listener(event)
  }
  const open = async (): Promise<CaseState> => {
    const { record, diagnostics, decisions } = await openCase(store, name, reader)
    return {
      title: titleOf(name),
      record,
      diagnostics,
      decisions,
      revision: revisionOf(record, diagnostics, decisions),
    }
  }
  let state: Promise<CaseState> | undefined
  // one change after the other: two that overlap would each make a record without the other's
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(work, work)
    last = mine.catch(() => undefined)
    return mine
  }
  const renew = async (): Promise<void> => {
    state = open()
    emit({ kind: 'changed', revision: (await state).revision })
  }
  const telling = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work()
    } catch (error) {
      emit({ kind: 'failed', message: error instanceof Error ? error.message : String(error) })
      throw error
    }
  }
  return {
    current: () => {
      state ??= open()
      return state
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    searchTable: async () => store.searchTable(name),
    addReports: (reports) =>
      inTurn(() =>
        telling(async () => {
          const total = reports.length
          const diagnostics: Diagnostic[] = []
          for (const [done, { name: source, bytes, meta, mediaType }] of reports.entries()) {
            emit({ kind: 'reading', done, total, current: source })
            const outcome = await readSource(
              { source, bytes, stated: meta, ...(mediaType !== undefined && { mediaType }) },
              { reader, shelf: shelfOf(store, name) },
            )
            diagnostics.push(...outcome.diagnostics)
          }
          emit({ kind: 'reading', done: total, total })
          await renew()
          return diagnostics
        }),
      ),
    decide: (decision) =>
      inTurn(() =>
        telling(async () => {
          await store.appendDecision(name, decision)
          await renew()
        }),
      ),
  }
}

import type { Shelf } from '../pipeline.ts'
import type { Store } from '../store/store.ts'

/** Keeps what is read into a case in the store. */
export const shelfOf = (store: Store, caseName: string): Shelf => ({
  keep: (report, diagnostics) => store.putReport(caseName, { report, diagnostics }),
  find: (report, reader) => store.findReading(report, reader),
  put: (reading, reader) => store.putReading(reading, reader),
})

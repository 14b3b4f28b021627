import type { Decision } from '../model/decision.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { CaseRecord } from '../model/record.ts'
import type { SearchTable } from '../store/search-table.ts'

/** A case as it stands at one moment. A new revision means that anything may have changed. */
export interface CaseState {
  readonly title: string
  /** Differs whenever the record or the diagnostics differ. */
  readonly revision: string
  readonly record: CaseRecord
  readonly diagnostics: readonly Diagnostic[]
  /** What people have decided, as it was added, what was undone too. */
  readonly decisions: readonly Decision[]
}

/** A report somebody hands in: its bytes as they came, and what is known of them from outside. */
export interface NewReport {
  /** A file's name or an address. */
  readonly name: string
  readonly bytes: Uint8Array
  /** What the server it came from said that it is: 'text/html; charset=utf-8'. */
  readonly mediaType?: string
  /** Taken over where the report itself says nothing. */
  readonly meta: {
    readonly title?: string
    readonly outlet?: string
    readonly url?: string
    readonly published?: string
    readonly language?: string
  }
}

/** What happens to a case while somebody watches. */
export type CaseEvent =
  | { readonly kind: 'reading'; readonly done: number; readonly total: number; readonly current?: string }
  | { readonly kind: 'changed'; readonly revision: string }
  | { readonly kind: 'failed'; readonly message: string }

/** Where the service has its case from: a store, or a record in memory. */
export interface CaseSource {
  readonly current: () => Promise<CaseState>
  /** Opens what the case is searched by; the service keeps it up to the record. */
  readonly searchTable: () => Promise<SearchTable>
  /** Reads and adds reports; resolves when they are in the record. Absent where the case cannot grow. */
  readonly addReports?: (reports: readonly NewReport[]) => Promise<readonly Diagnostic[]>
  /** Appends a decision and derives the record anew. Absent where nothing can be decided. */
  readonly decide?: (decision: Decision) => Promise<void>
  /** Calls the listener on every event until the returned function is called. */
  readonly subscribe: (listener: (event: CaseEvent) => void) => () => void
}

/** Something a person should know of one input. The one shape that command, API, page and log share. */
export interface Diagnostic {
  /** Stable snake_case: 'not_read_yet', 'empty_file', 'encoding_broken', 'language_not_read', … */
  readonly code: string
  readonly severity: 'error' | 'warning' | 'note'
  /** The file, address or report it is about. */
  readonly source: string
  /** Half-open, UTF-16 code units of the report's text; absent where it is about the whole. */
  readonly place?: { readonly start: number; readonly end: number }
  /** What was found, what was expected, what to do. */
  readonly message: string
}

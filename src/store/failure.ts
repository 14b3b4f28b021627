import type { Diagnostic } from '../model/diagnostic.ts'

/** What the database refused and why, in the shape that everything else is told in. */
export class StoreFailure extends Error {
  readonly diagnostic: Diagnostic

  constructor(code: string, source: string, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'StoreFailure'
    this.diagnostic = { code, severity: 'error', source, message }
  }
}

const codeOf = (error: Error): string => ('code' in error ? String(error.code) : '')

/** The embedded database's file system throws bare numbers, WASI's; these two are a full disk and a full quota. */
const wasiNames: ReadonlyMap<unknown, string> = new Map([
  [51, 'ENOSPC'],
  [19, 'EDQUOT'],
])

const errorOf = (thrown: unknown): Error => {
  if (thrown instanceof Error) return thrown
  if (typeof thrown === 'object' && thrown !== null && 'errno' in thrown)
    return new Error(`file system error ${wasiNames.get(thrown.errno) ?? thrown.errno}`)
  return new Error(String(thrown))
}

/**
 * Turns an error of the database or the disk under it into a failure with a stable code: `disk_full`,
 * `database_unreachable`, `database_refused`; others become `database_error`. A failure stays itself.
 */
export const asFailure = (error: unknown, source: string): StoreFailure => {
  if (error instanceof StoreFailure) return error
  const cause = errorOf(error)
  const code = codeOf(cause)
  const words = `${code} ${cause.message}`
  // 53100 is PostgreSQL's disk_full; the embedded one passes the platform's word on
  if (/\b53100\b|ENOSPC|EDQUOT|no space left|disk full|disk quota/iu.test(words))
    return new StoreFailure(
      'disk_full',
      source,
      `The disk of ${source} is full. What was stored stays; free some space, or give another place with --db, and read again.`,
      { cause },
    )
  if (/ECONNREFUSED|ENOTFOUND|ETIMEDOUT|EHOSTUNREACH|ECONNRESET|57P0\d|08\d{3}/u.test(words))
    return new StoreFailure(
      'database_unreachable',
      source,
      `The database ${source} does not answer (${code || cause.message}). Check that it runs and that its address is right.`,
      { cause },
    )
  if (/\b28[\dP]\d{2}\b|\b3D000\b|\b42501\b|EACCES|EPERM|EROFS/u.test(words))
    return new StoreFailure(
      'database_refused',
      source,
      `The database ${source} does not let this user in (${cause.message}). Check its name, password and rights.`,
      { cause },
    )
  return new StoreFailure('database_error', source, `The database ${source} failed: ${cause.message}`, { cause })
}

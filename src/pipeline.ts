import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import type { Source } from './intake/source.ts'
import { locate, openSource } from './intake/sources.ts'
import type { Analyser } from './language/analysis.ts'
import { findModelDir, readModelFiles } from './language/model-files.ts'
import type { Decision } from './model/decision.ts'
import type { Diagnostic } from './model/diagnostic.ts'
import { sha256 } from './model/ids.ts'
import type { Reading } from './model/reading.ts'
import type { CaseRecord, Id, Report } from './model/record.ts'

/** Reads reports; the model behind it is loaded with the first that needs it. */
export interface Reader {
  /** Changes with the model and with the code, so that nothing read by another stands for what this one would read. */
  readonly key: string
  read(report: Report): Promise<Reading>
}

/** Where readings are kept between runs. */
export interface Shelf {
  keep(report: Report, diagnostics: readonly Diagnostic[]): Promise<void>
  find(report: Report, reader: string): Promise<Reading | undefined>
  put(reading: Reading, reader: string): Promise<void>
}

/** What became of one source. */
export interface Step {
  /** Path or address as it was found. */
  readonly source: string
  /** Sources done with, this one counted in, and all that were found. */
  readonly done: number
  readonly total: number
  /** Absent where nothing could be read. */
  readonly reading?: Reading
  /** True where the reading had been made before. */
  readonly isKnown: boolean
  readonly diagnostics: readonly Diagnostic[]
}

export interface ReadOptions {
  readonly reader: Reader
  /** A publication date for reports that have none of their own. */
  readonly date?: string
  /** Without one everything is read anew and nothing is kept. */
  readonly shelf?: Shelf
  /** Standard input, for the path `-`. */
  readonly input?: AsyncIterable<Uint8Array | string>
  /** Ends the reading after the report at hand. */
  readonly signal?: AbortSignal
}

/** The parts of the program that a reading depends on. */
const readingParts = ['model', 'text', 'locales', 'language', 'reading']
/** The parts that a record depends on beside its readings. */
const recordParts = ['model', 'text', 'locales', 'record']

const filesIn = async (folder: string): Promise<readonly string[]> => {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true })
  return entries
    .filter((entry) => entry.isFile() && /\.(?:ts|js|json)$/u.test(entry.name) && !/\.test\./u.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

/** Digests the program's own files: versions that people raise by hand are forgotten, and old readings would stand for new. */
const digestOf = async (parts: readonly string[]): Promise<string> => {
  const here = fileURLToPath(new URL('.', import.meta.url))
  const files = (await Promise.all(parts.map((part) => filesIn(join(here, part))))).flat()
  const contents = await Promise.all(files.map((file) => readFile(file)))
  return sha256(contents.map(sha256).join(' ')).slice(0, 12)
}

/**
 * Has V8 optimise what is hot for longer, and with less put in place of calls. Reading is 1,500 functions that are all
 * a little hot, and the V8 of Node 20 spends a third of a core's time on optimising them over the first hundreds of
 * reports, with nothing faster to show for it (bench/README.md). Patterns it compiles once, not first for an interpreter:
 * the lexicons of page furniture are large, and every page is held against all of them. What is short-lived it clears away
 * in one thread: there is too little of it at a time to be worth sharing out. The V8 of other releases has other budgets,
 * which this leaves alone.
 */
const workSparingly = (): void => {
  if (!process.versions.node.startsWith('20.')) return
  setFlagsFromString('--interrupt-budget=540000')
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=300')
  setFlagsFromString('--no-regexp-tier-up')
  setFlagsFromString('--no-parallel-scavenge')
}

/** Makes the reader of this program. A case whose reports are all read needs no model, so it is loaded by the first that is not. */
export const openReader = async (): Promise<Reader> => {
  workSparingly()
  const { card } = await readModelFiles(findModelDir())
  let analyser: Promise<Analyser> | undefined
  return {
    key: `${card.name} ${card.version}, model ${card.sha256.slice(0, 12)}, code ${await digestOf(readingParts)}`,
    read: async (report) => {
      analyser ??= import('./language/load.ts').then(({ loadAnalyser }) => loadAnalyser())
      const { readReport } = await import('./reading/read.ts')
      return readReport(report, await analyser)
    },
  }
}

const nothing = async function* (): AsyncGenerator<Uint8Array> {}

const failed = (source: string, error: unknown): Diagnostic => ({
  code: 'reading_failed',
  severity: 'error',
  source,
  message: `The report was not read: ${error instanceof Error ? error.message : String(error)}. This is a fault of Readout; the report is kept, and the others are read.`,
})

/**
 * Reads a report; where the reader fails, gives a reading of the bare report with a diagnostic, so that it is kept and
 * shown and the others are read.
 */
export const readOrKeep = async (
  report: Report,
  reader: Reader,
): Promise<{ readonly reading: Reading; readonly hasFailed: boolean }> => {
  try {
    return { reading: await reader.read(report), hasFailed: false }
  } catch (error) {
    const diagnostics = [failed(report.source, error)]
    return {
      reading: {
        report,
        reader: reader.key,
        actors: [],
        statements: [],
        contacts: [],
        positions: [],
        measures: [],
        diagnostics,
      },
      hasFailed: true,
    }
  }
}

/** So many reports are read side by side: their sentences fill the network's batches better than those of one. */
const together = 8

/** Reads reports as `readOrKeep` does, a few side by side; gives them in their order. */
export const readAll = async function* (
  reports: readonly Report[],
  reader: Reader,
): AsyncGenerator<Awaited<ReturnType<typeof readOrKeep>>> {
  for (let first = 0; first < reports.length; first += together) {
    const readings = reports.slice(first, first + together).map((report) => readOrKeep(report, reader))
    for (const reading of readings) yield await reading
  }
}

/** What a failing shelf says of itself, in the shape that it tells it in. */
const diagnosticOf = (error: unknown): Diagnostic => {
  const told: unknown = error instanceof Error && 'diagnostic' in error ? error.diagnostic : undefined
  const isTold = (value: unknown): value is Diagnostic =>
    typeof value === 'object' && value !== null && 'code' in value && 'message' in value
  return isTold(told)
    ? told
    : {
        code: 'database_error',
        severity: 'error',
        source: 'database',
        message: error instanceof Error ? error.message : String(error),
      }
}

/** What became of one report's bytes. */
export type Outcome = Pick<Step, 'reading' | 'isKnown' | 'diagnostics'> & {
  /** True where the shelf failed: it is of no use to the next report. */
  readonly hasShelfFailed: boolean
}

/** A source taken in: what became of it, or the report that is yet to be read. */
type Taken =
  | { readonly outcome: Outcome }
  | { readonly report: Report; readonly told: readonly Diagnostic[]; readonly hasShelfFailed: boolean }

/** Takes in one source, and finds its reading on the shelf where it has been made before. */
const take = async (
  given: Source,
  { reader, date, shelf }: ReadOptions,
  firstOf: (report: Report) => string | undefined,
): Promise<Taken> => {
  // the language detector's tables take half a second, which a case that is only shown need not wait for
  const [{ takeIn }, { withPage }] = await Promise.all([
    import('./intake/report.ts'),
    import('./intake/page-source.ts'),
  ])
  const { report, diagnostics: told } = takeIn(await withPage(given), date === undefined ? {} : { date })
  if (!report) return { outcome: { isKnown: false, diagnostics: told, hasShelfFailed: false } }
  const first = firstOf(report)
  if (first !== undefined) {
    const same: Diagnostic = {
      code: 'same_bytes',
      severity: 'note',
      source: given.source,
      message: `The bytes are those of ${first}: one report, read once.`,
    }
    return { outcome: { isKnown: true, diagnostics: [...told, same], hasShelfFailed: false } }
  }
  if (!shelf) return { report, told, hasShelfFailed: false }
  try {
    await shelf.keep(report, told)
    const known = await shelf.find(report, reader.key)
    return known
      ? { outcome: { reading: known, isKnown: true, diagnostics: told, hasShelfFailed: false } }
      : { report, told, hasShelfFailed: false }
  } catch (error) {
    return { report, told: [...told, diagnosticOf(error)], hasShelfFailed: true }
  }
}

/** Puts a reading on the shelf, unless the reader or the shelf has failed. */
const keep = async (
  { reading, hasFailed }: Awaited<ReturnType<typeof readOrKeep>>,
  { told, hasShelfFailed }: Exclude<Taken, { outcome: Outcome }>,
  { reader, shelf }: ReadOptions,
): Promise<Outcome> => {
  const failures: Diagnostic[] = []
  if (!hasFailed && !hasShelfFailed)
    try {
      await shelf?.put(reading, reader.key)
    } catch (error) {
      failures.push(diagnosticOf(error))
    }
  return {
    reading,
    isKnown: false,
    diagnostics: [...told, ...failures, ...reading.diagnostics],
    hasShelfFailed: hasShelfFailed || failures.length > 0,
  }
}

/** Takes in one source and reads it, or finds its reading on the shelf. What fails becomes a diagnostic. */
export const readSource = async (given: Source, options: ReadOptions): Promise<Outcome> => {
  const taken = await take(given, options, () => undefined)
  return 'outcome' in taken ? taken.outcome : keep(await readOrKeep(taken.report, options.reader), taken, options)
}

/**
 * Reads all reports under paths, one step a source, in the order they are found. Bytes that were met before are one
 * report, whatever files hold them. What fails becomes a diagnostic and the rest is read; where the shelf fails (a full
 * disk) what it has stays, and the rest is read without it.
 */
export const readSources = async function* (paths: readonly string[], options: ReadOptions): AsyncGenerator<Step> {
  const located = []
  for await (const found of locate(paths)) located.push(found)
  const total = located.length
  const seen = new Map<Id, string>()
  const { shelf: given, ...rest } = options
  let shelf = given
  const now = (): ReadOptions => (shelf ? { ...rest, shelf } : rest)
  let waiting: { readonly step: Omit<Step, 'isKnown' | 'reading'>; readonly taken: Taken }[] = []

  const finish = async function* (): AsyncGenerator<Step> {
    const these = waiting
    waiting = []
    const readings = readAll(
      these.flatMap(({ taken }) => ('report' in taken ? [taken.report] : [])),
      options.reader,
    )
    for (const { step, taken } of these) {
      if (options.signal?.aborted) return
      const read = 'report' in taken ? await readings.next() : undefined
      const outcome =
        'outcome' in taken ? taken.outcome : read && !read.done ? await keep(read.value, taken, now()) : undefined
      if (!outcome) continue
      const { hasShelfFailed, ...told } = outcome
      if (hasShelfFailed) shelf = undefined
      yield { ...told, ...step, diagnostics: [...step.diagnostics, ...told.diagnostics] }
    }
  }

  for (const [index, place] of located.entries()) {
    if (options.signal?.aborted) return
    const done = index + 1
    const found = place.kind === 'path' ? await openSource(place.path, options.input ?? nothing()) : place
    const { diagnostics } = found
    if (found.kind === 'refused') {
      const step = { source: diagnostics[0]?.source ?? '', done, total, diagnostics }
      waiting.push({ step, taken: { outcome: { isKnown: false, diagnostics: [], hasShelfFailed: false } } })
    } else {
      const { source } = found.source
      const taken = await take(found.source, now(), ({ id }) => seen.get(id))
      const report = 'report' in taken ? taken.report : taken.outcome.reading?.report
      if (report) seen.set(report.id, source)
      if ('report' in taken && taken.hasShelfFailed) shelf = undefined
      waiting.push({ step: { source, done, total, diagnostics }, taken })
    }
    const unread = waiting.filter(({ taken }) => 'report' in taken).length
    if (unread === 0 || unread === together) yield* finish()
  }
  yield* finish()
}

/** Makes the record of readings and decisions; the same in any order of both. */
export const recordOf = async (
  readings: readonly Reading[],
  decisions: readonly Decision[] = [],
): Promise<CaseRecord> => {
  const { makeRecord } = await import('./record/record.ts')
  return makeRecord(readings, decisions)
}

/** Names the code that makes records, as `Reader.key` names the one that makes readings. */
export const recordKey = (): Promise<string> => digestOf(recordParts)

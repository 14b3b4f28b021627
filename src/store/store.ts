import { Decision } from '../model/decision.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { sha256 } from '../model/ids.ts'
import type { Reading } from '../model/reading.ts'
import type { CaseRecord, Id, Report } from '../model/record.ts'
import type { Database, DatabaseOptions } from './database.ts'
import { openDatabase } from './database.ts'
import { migrate } from './migrate.ts'
import type { SearchTable } from './search-table.ts'
import { searchTable } from './search-table.ts'

/** A report with what was said when it was taken in. */
export interface StoredReport {
  readonly report: Report
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * What is kept between runs: the reports of each case, what readers made of them, people's decisions, and the record
 * last made. Every method that changes something has done so, on disk, when its promise is fulfilled.
 */
export interface Store {
  readonly name: string
  /** Keeps a report in a case; one with the same id takes its place. */
  putReport(caseName: string, stored: StoredReport): Promise<void>
  /** Takes a report out of a case; nothing happens where it is not in it. */
  removeReport(caseName: string, id: Id): Promise<void>
  /** In order of their ids. */
  reportsOf(caseName: string): Promise<readonly StoredReport[]>
  /** What a reader made of a report; absent where that reader has not read it. */
  findReading(report: Report, reader: string): Promise<Reading | undefined>
  putReading(reading: Reading, reader: string): Promise<void>
  /** Of a case's reports those that the reader has read, in order of their ids. */
  readingsOf(caseName: string, reader: string): Promise<readonly Reading[]>
  /** Adds a decision of a person; decisions are never changed. */
  appendDecision(caseName: string, decision: Decision): Promise<void>
  /** As they were added, oldest first. */
  decisionsOf(caseName: string): Promise<readonly Decision[]>
  /** A word for all that a record of the case is made of: it changes with every report, reading by the reader, decision. */
  stateOf(caseName: string, reader: string): Promise<string>
  /** The record last made, where it was made of just this (see `putRecord`). */
  findRecord(caseName: string, madeOf: string): Promise<CaseRecord | undefined>
  /** Keeps a record with a word for all it was made of: readings, decisions and the versions of what made it. */
  putRecord(caseName: string, madeOf: string, record: CaseRecord): Promise<void>
  /** What a case is searched by. The case must be there before rows are written. */
  searchTable(caseName: string): SearchTable
  /** Makes a case where it is missing, and the one last read into. */
  touchCase(caseName: string): Promise<void>
  /** The one last read into first. */
  cases(): Promise<readonly { readonly name: string; readonly reports: number }[]>
  close(): Promise<void>
}

/** What tells one report from another to a reader: all of it but the place it was found. */
export const fingerprintOf = ({ source: _place, sameAs: _derived, ...content }: Report): string =>
  sha256(JSON.stringify(content))

interface ReportRow {
  readonly content: string
  readonly diagnostics: string
}
interface ReadingRow {
  readonly report: string
  readonly reading: string
}

// What is parsed here was written here: its shape is that of the type it was made from.
const parsed = <T>(json: string): T => JSON.parse(json)

const storeOn = (database: Database): Store => {
  const inCase = 'insert into cases (name) values ($1) on conflict do nothing'
  return {
    name: database.name,
    putReport: (caseName, { report, diagnostics }) =>
      database.transaction(async (inside) => {
        await inside.query(inCase, [caseName])
        await inside.query(
          `insert into reports (case_name, id, fingerprint, content, diagnostics) values ($1, $2, $3, $4, $5)
           on conflict (case_name, id) do update set
             fingerprint = excluded.fingerprint, content = excluded.content, diagnostics = excluded.diagnostics`,
          [caseName, report.id, fingerprintOf(report), JSON.stringify(report), JSON.stringify(diagnostics)],
        )
      }),
    removeReport: async (caseName, id) => {
      await database.query('delete from reports where case_name = $1 and id = $2', [caseName, id])
    },
    reportsOf: async (caseName) => {
      const rows = await database.query<ReportRow>(
        'select content, diagnostics from reports where case_name = $1 order by id collate "C"',
        [caseName],
      )
      return rows.map(({ content, diagnostics }) => ({
        report: parsed<Report>(content),
        diagnostics: parsed<Diagnostic[]>(diagnostics),
      }))
    },
    findReading: async (report, reader) => {
      const [row] = await database.query<{ content: string }>(
        'select content from readings where fingerprint = $1 and reader = $2',
        [fingerprintOf(report), reader],
      )
      return row && { report, ...parsed<Omit<Reading, 'report'>>(row.content) }
    },
    putReading: async ({ report, ...reading }, reader) => {
      await database.query(
        'insert into readings (fingerprint, reader, content) values ($1, $2, $3) on conflict (fingerprint, reader) do update set content = excluded.content',
        [fingerprintOf(report), reader, JSON.stringify(reading)],
      )
    },
    readingsOf: async (caseName, reader) => {
      const rows = await database.query<ReadingRow>(
        `select reports.content as report, readings.content as reading from reports
         join readings on readings.fingerprint = reports.fingerprint and readings.reader = $2
         where case_name = $1 order by id collate "C"`,
        [caseName, reader],
      )
      return rows.map(({ report, reading }) => ({
        report: parsed<Report>(report),
        ...parsed<Omit<Reading, 'report'>>(reading),
      }))
    },
    appendDecision: (caseName, decision) =>
      database.transaction(async (inside) => {
        await inside.query(inCase, [caseName])
        await inside.query('insert into decisions (case_name, content) values ($1, $2)', [
          caseName,
          JSON.stringify(decision),
        ])
      }),
    decisionsOf: async (caseName) => {
      const rows = await database.query<{ content: string }>(
        'select content from decisions where case_name = $1 order by number',
        [caseName],
      )
      return rows.map(({ content }) => Decision.parse(parsed<unknown>(content)))
    },
    stateOf: async (caseName, reader) => {
      const reports = await database.query<object>(
        `select id, md5(reports.content) as report, md5(readings.content) as reading from reports
         left join readings on readings.fingerprint = reports.fingerprint and reader = $2
         where case_name = $1 order by id collate "C"`,
        [caseName, reader],
      )
      const decisions = await database.query<object>(
        'select number from decisions where case_name = $1 order by number',
        [caseName],
      )
      return sha256(JSON.stringify([reader, reports, decisions]))
    },
    findRecord: async (caseName, madeOf) => {
      const [row] = await database.query<{ content: string }>(
        'select content from records where case_name = $1 and made_of = $2',
        [caseName, madeOf],
      )
      return row && parsed<CaseRecord>(row.content)
    },
    putRecord: (caseName, madeOf, record) =>
      database.transaction(async (inside) => {
        await inside.query(inCase, [caseName])
        await inside.query(
          'insert into records (case_name, made_of, content) values ($1, $2, $3) on conflict (case_name) do update set made_of = excluded.made_of, content = excluded.content',
          [caseName, madeOf, JSON.stringify(record)],
        )
      }),
    searchTable: (caseName) => searchTable(database, caseName),
    touchCase: async (caseName) => {
      // later than every other, also where the clock has not moved on between two
      await database.query(
        `insert into cases (name, touched)
         select $1, greatest(clock_timestamp(), max(touched) + interval '1 microsecond') from cases
         on conflict (name) do update set touched = excluded.touched`,
        [caseName],
      )
    },
    cases: () =>
      database.query<{ name: string; reports: number }>(
        'select name, count(reports.id) as reports from cases left join reports on case_name = name group by name, touched order by touched desc, name collate "C"',
      ),
    close: () => database.close(),
  }
}

/**
 * Opens the store in a folder (embedded, exclusive), on a server or in memory, and brings it up to date.
 * @throws StoreFailure with what is wrong and what to do.
 */
export const openStore = async (place: string, options: DatabaseOptions = {}): Promise<Store> => {
  const database = await openDatabase(place, options)
  try {
    await migrate(database)
    return storeOn(database)
  } catch (error) {
    await database.close()
    throw error
  }
}

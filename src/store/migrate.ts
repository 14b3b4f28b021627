import { readdir, readFile } from 'node:fs/promises'
import { sha256 } from '../model/ids.ts'
import type { Database } from './database.ts'
import { StoreFailure } from './failure.ts'

interface Migration {
  readonly number: number
  readonly name: string
  readonly sql: string
  readonly hash: string
}

const folder = new URL('./sql/', import.meta.url)

const migrations = async (): Promise<readonly Migration[]> => {
  const names = (await readdir(folder)).filter((name) => /^\d{3}_\w+\.sql$/u.test(name)).sort()
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(new URL(name, folder), 'utf8')
      return { number: Number(name.slice(0, 3)), name, sql, hash: sha256(sql) }
    }),
  )
}

/** A migration's statements, one by one: a query with values takes only one. Ours have no semicolon inside a statement. */
const statementsOf = (sql: string): readonly string[] =>
  sql
    .replace(/^\s*--.*$/gmu, '')
    .split(';')
    .map((statement) => statement.trim())
    .filter(Boolean)

/** Any number that all Readouts agree on: two that open one server at once take turns. */
const turn = 7_733_688

/**
 * Brings a database up to this version: runs the numbered files of `sql/` that it has not seen, in order, all or none.
 * There is no way back. A database of a newer Readout, or one whose history is another, is refused.
 */
export const migrate = async (database: Database): Promise<void> => {
  const known = await migrations()
  await database.transaction(async (inside) => {
    await inside.query('select pg_advisory_xact_lock($1)', [turn])
    await inside.query(
      'create table if not exists migrations (number integer primary key, name text not null, hash text not null, run timestamptz not null default now())',
    )
    const done = await inside.query<{ number: number; hash: string }>(
      'select number, hash from migrations order by number',
    )
    for (const { number, hash } of done) {
      const ours = known.find((migration) => migration.number === number)
      if (!ours)
        throw new StoreFailure(
          'database_newer',
          database.name,
          `The database was made by a newer Readout (step ${number}, this one knows ${known.at(-1)?.number ?? 0}). Update Readout, or give another place with --db.`,
        )
      if (ours.hash !== hash)
        throw new StoreFailure(
          'database_other',
          database.name,
          `Step ${number} of the database's history is not this Readout's. Give another place with --db and read again.`,
        )
    }
    for (const { number, name, sql, hash } of known) {
      if (done.some((step) => step.number === number)) continue
      for (const statement of statementsOf(sql)) await inside.query(statement)
      await inside.query('insert into migrations (number, name, hash) values ($1, $2, $3)', [number, name, hash])
    }
  })
}

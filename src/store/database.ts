import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import pg from 'pg'
import { asFailure } from './failure.ts'
import type { Lock } from './lock.ts'
import { lockFolder } from './lock.ts'
import { packedEmpty } from './packed-empty.ts'

/** What SQL is sent through, a transaction or the database itself. `$1` stands for the first value. */
export interface Queryable {
  query<Row extends object>(text: string, values?: readonly unknown[]): Promise<readonly Row[]>
}

/** A PostgreSQL, embedded in a folder or on a server; the same SQL either way. Numbers of rows are numbers. */
export interface Database extends Queryable {
  /** The folder, or the server's address without its password. */
  readonly name: string
  /** Runs several statements as one: all of them hold, or none. */
  transaction<T>(work: (inside: Queryable) => Promise<T>): Promise<T>
  /** Runs statements without values, as in a migration. */
  close(): Promise<void>
}

export interface DatabaseOptions {
  /** The clock that the lock is dated by. */
  readonly now?: () => Date
}

/** Tells whether a place is a server's address and not a folder. */
export const isAddress = (place: string): boolean => /^postgres(?:ql)?:\/\//iu.test(place)

const withoutPassword = (address: string): string => address.replace(/^(\w+:\/\/[^:/@]*):[^@]*@/u, '$1@')

/** The place of a database that is gone when the process ends. */
export const inMemory = 'memory:'

/** Sends SQL to an embedded database; its failures are told under its name. */
const embedded = (database: PGlite, name: string, close: () => Promise<void>): Database => ({
  name,
  query: async <Row extends object>(text: string, values: readonly unknown[] = []) => {
    try {
      return (await database.query<Row>(text, [...values])).rows
    } catch (error) {
      throw asFailure(error, name)
    }
  },
  transaction: async (work) => {
    try {
      return await database.transaction((inside) =>
        work({
          query: async <Row extends object>(text: string, values: readonly unknown[] = []) =>
            (await inside.query<Row>(text, [...values])).rows,
        }),
      )
    } catch (error) {
      throw asFailure(error, name)
    }
  },
  close,
})

const openInMemory = async (): Promise<Database> => {
  const database = await PGlite.create(await packedEmpty())
  return embedded(database, inMemory, () => database.close())
}

const openEmbedded = async (folder: string, now: () => Date): Promise<Database> => {
  const name = resolve(folder)
  let lock: Lock
  try {
    lock = lockFolder(name, now())
  } catch (error) {
    throw asFailure(error, name)
  }
  const path = join(name, 'postgres')
  const isNew = !existsSync(path)
  try {
    mkdirSync(path, { recursive: true })
    const database = await PGlite.create(path, isNew ? await packedEmpty() : {})
    return embedded(database, name, async () => {
      try {
        await database.close()
      } finally {
        lock.release()
      }
    })
  } catch (error) {
    // half a database would be taken for a whole one when there is room again
    if (isNew) rmSync(path, { recursive: true, force: true })
    lock.release()
    throw asFailure(error, name)
  }
}

// counts are int8, which pg hands on as text since they may pass a number's range; ours do not
const int8 = 20
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) =>
    oid === int8 ? (value: string) => Number(value) : pg.types.getTypeParser(oid, format),
}

const openServer = async (address: string): Promise<Database> => {
  const name = withoutPassword(address)
  const pool = new pg.Pool({ connectionString: address, types, connectionTimeoutMillis: 10_000 })
  // a connection lost while idle is opened anew by the next query, which tells what is wrong if it cannot
  pool.on('error', () => undefined)
  const database: Database = {
    name,
    query: async <Row extends object>(text: string, values: readonly unknown[] = []) => {
      try {
        return (await pool.query<Row>(text, [...values])).rows
      } catch (error) {
        throw asFailure(error, name)
      }
    },
    transaction: async (work) => {
      try {
        const client = await pool.connect()
        try {
          await client.query('begin')
          const result = await work({
            query: async <Row extends object>(text: string, values: readonly unknown[] = []) =>
              (await client.query<Row>(text, [...values])).rows,
          })
          await client.query('commit')
          return result
        } catch (error) {
          await client.query('rollback').catch(() => undefined)
          throw error
        } finally {
          client.release()
        }
      } catch (error) {
        throw asFailure(error, name)
      }
    },
    close: () => pool.end(),
  }
  try {
    await database.query('select 1')
  } catch (error) {
    await pool.end()
    throw error
  }
  return database
}

/**
 * Opens a database: a folder for the embedded one, made where it is missing and locked against other processes, the
 * address of a server (`postgres://…`), or `inMemory`.
 * @throws StoreFailure with what is wrong and what to do.
 */
export const openDatabase = (place: string, { now = () => new Date() }: DatabaseOptions = {}): Promise<Database> =>
  isAddress(place) ? openServer(place) : place === inMemory ? openInMemory() : openEmbedded(place, now)

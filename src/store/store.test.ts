import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Reading } from '../model/reading.ts'
import type { CaseRecord, Report } from '../model/record.ts'
import { openDatabase } from './database.ts'
import { migrate } from './migrate.ts'
import type { Store } from './store.ts'
import { openStore } from './store.ts'
import type { TestServer } from './test-server.ts'
import { startTestServer } from './test-server.ts'

const server: TestServer | undefined = await startTestServer()
afterAll(() => server?.stop())

const report = (id: string, text: string, more: Partial<Report> = {}): Report => ({
  id,
  source: `${id}.txt`,
  sha256: id,
  language: 'nb',
  text,
  furniture: [],
  read: true,
  blocks: [{ start: 0, end: text.length, kind: 'paragraph', language: 'nb' }],
  ...more,
})
const reading = (of: Report, reader: string): Reading => ({
  report: of,
  reader,
  actors: [],
  statements: [],
  contacts: [],
  positions: [],
  measures: [],
  diagnostics: [],
})
const emptyRecord: CaseRecord = {
  format: 'readout/1',
  generator: { name: 'readout', version: '0', readers: [] },
  reports: [],
  actors: [],
  contacts: [],
  statements: [],
  positions: [],
  measures: [],
  comparisons: [],
  review: [],
}
const awkward = 'Møtet varte i \u0000 fem timer \uD800 – 🙂 «sa» "han" $1 \\ \u2028'

const places: readonly {
  readonly kind: string
  readonly fresh: () => Promise<{ readonly place: string; readonly clean: () => void }>
}[] = [
  {
    kind: 'embedded',
    fresh: async () => {
      const folder = mkdtempSync(join(tmpdir(), 'readout-store-'))
      return { place: join(folder, 'db'), clean: () => rmSync(folder, { recursive: true, force: true }) }
    },
  },
  ...(server
    ? [{ kind: 'server', fresh: async () => ({ place: await server.freshDatabase(), clean: () => undefined }) }]
    : []),
]

describe.each(places)('the $kind store', ({ fresh }) => {
  let place = ''
  let clean = (): void => undefined
  let store: Store
  let count = 0
  // starting an embedded database takes seconds: the tests share one and keep to cases of their own
  let name = ''
  beforeAll(async () => {
    ;({ place, clean } = await fresh())
    store = await openStore(place)
  })
  beforeEach(() => {
    name = `case ${++count}`
  })
  afterAll(async () => {
    await store.close()
    clean()
  })

  it('gives back to the character what was put in, whatever the characters', async () => {
    const one = report('r-1', awkward, { title: awkward })
    const diagnostics = [{ code: 'x', severity: 'note', source: 'a', message: awkward }] as const
    await store.putReport(name, { report: one, diagnostics })
    await store.putReading(reading(one, 'a/1'), 'a/1')
    expect(await store.reportsOf(name)).toEqual([{ report: one, diagnostics }])
    expect(JSON.stringify(await store.readingsOf(name, 'a/1'))).toBe(JSON.stringify([reading(one, 'a/1')]))
  })

  it('keeps readings apart by reader and by all that reading depends on, and shares them between cases', async () => {
    const one = report('r-2', 'Partene møttes.')
    await store.putReading(reading(one, 'a/1'), 'a/1')
    expect(await store.findReading(one, 'a/1')).toEqual(reading(one, 'a/1'))
    expect(await store.findReading(one, 'a/2')).toBeUndefined()
    expect(await store.findReading({ ...one, published: '2025-02' }, 'a/1')).toBeUndefined()
    const elsewhere = { ...one, source: 'elsewhere.txt' }
    expect(await store.findReading(elsewhere, 'a/1')).toEqual(reading(elsewhere, 'a/1'))
    await store.putReport(name, { report: elsewhere, diagnostics: [] })
    expect(await store.readingsOf(name, 'a/1')).toEqual([reading(elsewhere, 'a/1')])
  })

  it('leaves no trace in its case of a report added and removed', async () => {
    const [one, two] = [report('r-3', 'En.'), report('r-4', 'To.')]
    await store.putReport(name, { report: two, diagnostics: [] })
    await store.putReading(reading(two, 'a/1'), 'a/1')
    const before = [await store.reportsOf(name), await store.readingsOf(name, 'a/1')]
    await store.putReport(name, { report: one, diagnostics: [] })
    await store.putReading(reading(one, 'a/1'), 'a/1')
    expect((await store.readingsOf(name, 'a/1')).map(({ report: { id } }) => id)).toEqual(['r-3', 'r-4'])
    await store.removeReport(name, 'r-3')
    expect([await store.reportsOf(name), await store.readingsOf(name, 'a/1')]).toEqual(before)
  })

  it('keeps decisions in the order they were made, and the record by what it was made of', async () => {
    const decisions = (['d-2', 'd-1'] as const).map(
      (id) =>
        ({
          id,
          at: '2025-03-01T12:00Z',
          by: 'Kari',
          kind: 'reject',
          of: 'contact',
          subject: 'c-1',
          note: awkward,
        }) as const,
    )
    for (const decision of decisions) await store.appendDecision(name, decision)
    expect(await store.decisionsOf(name)).toEqual(decisions)
    await store.putRecord(name, 'one', emptyRecord)
    await store.putRecord(name, 'two', emptyRecord)
    expect(await store.findRecord(name, 'one')).toBeUndefined()
    expect(await store.findRecord(name, 'two')).toEqual(emptyRecord)
    expect(await store.cases()).toContainEqual({ name, reports: 0 })
  })

  it('has another state with every report, reading and decision, and the same without them', async () => {
    const one = report('r-8', 'En.')
    const states = [await store.stateOf(name, 'a/1')]
    const next = async (change: Promise<void>): Promise<void> => {
      await change
      states.push(await store.stateOf(name, 'a/1'))
    }
    await next(store.putReport(name, { report: one, diagnostics: [] }))
    await next(store.putReading(reading(one, 'a/1'), 'a/1'))
    await next(store.putReport(name, { report: { ...one, source: 'b' }, diagnostics: [] }))
    expect(new Set(states).size).toBe(4)
    await next(store.putReading(reading(one, 'a/2'), 'a/2'))
    expect(states[4]).toBe(states[3])
    await next(store.removeReport(name, one.id))
    expect(states[5]).toBe(states[0])
  })

  it('names the case first that was last read into', async () => {
    await store.touchCase(`${name} b`)
    await store.touchCase(`${name} a`)
    await store.touchCase(`${name} b`)
    expect((await store.cases()).map((found) => found.name).slice(0, 2)).toEqual([`${name} b`, `${name} a`])
  })

  it('takes back all of a transaction that fails', async () => {
    const { place: other, clean: cleanOther } = await fresh()
    const database = await openDatabase(other)
    await database.query('create table t (n integer)')
    await expect(
      database.transaction(async (inside) => {
        await inside.query('insert into t values ($1)', [1])
        await inside.query('insert into nowhere values (1)')
      }),
    ).rejects.toMatchObject({ diagnostic: { code: 'database_error' } })
    expect(await database.query('select n from t')).toEqual([])
    await migrate(database)
    await migrate(database)
    await database.query("insert into migrations (number, name, hash) values (999, 'later', '')")
    await expect(migrate(database)).rejects.toMatchObject({ diagnostic: { code: 'database_newer' } })
    await database.close()
    cleanOther()
  })
})

describe('the embedded store on disk', () => {
  it('has what it had when it is opened again, and is open once at a time', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'readout-store-'))
    const first = await openStore(folder)
    await first.putReport('a', { report: report('r-7', 'En.'), diagnostics: [] })
    await expect(openStore(folder)).rejects.toMatchObject({ diagnostic: { code: 'database_locked' } })
    await first.close()
    const second = await openStore(folder)
    expect(await second.reportsOf('a')).toHaveLength(1)
    await second.close()
    rmSync(folder, { recursive: true })
  })
})

describe('a server that is not there', () => {
  it('is told of without its password', async () => {
    const failure = await openStore('postgres://kari:secret@127.0.0.1:1/x').catch((error: unknown) => error)
    expect(failure).toMatchObject({ diagnostic: { code: 'database_unreachable' } })
    expect(JSON.stringify(failure)).not.toContain('secret')
  })
})

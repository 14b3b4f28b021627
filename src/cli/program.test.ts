import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CaseRecord } from '../model/record.ts'
import { openStore } from '../store/store.ts'
import { runCommand } from './program.ts'
import { terminalOf } from './terminal.ts'

interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

const run = async (words: readonly string[], isTTY = false): Promise<Ran> => {
  const said = { out: '', err: '' }
  const stream = (to: 'out' | 'err') => ({
    isTTY,
    columns: 80,
    write: (text: string) => {
      said[to] += text
      return true
    },
  })
  const code = await runCommand(words, terminalOf(stream('out'), stream('err'), { TERM: 'xterm' }))
  return { code, ...said }
}

let folder = ''
let db = ''
let reports = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'readout-cli-'))
  db = join(folder, 'db')
  reports = join(folder, 'reports')
  mkdirSync(reports)
  writeFileSync(
    join(reports, 'a.md'),
    '---\noutlet: Fjordposten\npublished: 2025-03-04\n---\nNorges utenriksminister Kari Lindqvist møtte tirsdag Georgias utenriksminister Nino Beridze i Oslo.\n\n– Vi ble enige om å møtes igjen i mai, sa Lindqvist etter møtet.\n',
  )
  writeFileSync(
    join(reports, 'b.txt'),
    'Norwegian Foreign Minister Kari Lindqvist met Georgian Foreign Minister Nino Beridze in Oslo on 4 March 2025. “We will meet again in May,” Lindqvist said.\n',
  )
})
afterAll(() => rmSync(folder, { recursive: true }))

// every call opens the database and may load the model: slow where many work at once
describe('the command', { timeout: 240_000 }, () => {
  it('reads reports, shows the case in every form, and reads none of them twice', async () => {
    const read = await run(['read', reports, '--db', db])
    expect(read).toMatchObject({ code: 0, err: '' })
    expect(read.out).toMatch(/^2 reports: \d+ contacts?, \d+ statements?/u)

    const json = await run(['read', reports, '--db', db, '--json'])
    const record = CaseRecord.parse(JSON.parse(json.out))
    expect(record.reports.map(({ source }) => source).sort()).toEqual([join(reports, 'a.md'), join(reports, 'b.txt')])
    expect(record.actors.map(({ name }) => name)).toContain('Kari Lindqvist')
    expect((await run(['export', '--db', db])).out).toBe(json.out)

    expect((await run(['brief', '--db', db])).out).toMatch(/^# reports|^# readout-cli/u)
    expect((await run(['brief', '--db', db, '--format', 'html'])).out).toMatch(/^<!doctype html>/u)
    expect((await run(['show', 'Lindqvist', '--db', db])).out).toContain('Vi ble enige om å møtes igjen i mai')
    const unknown = await run(['show', 'Georgias', 'tirsdag', '--db', db])
    expect(unknown).toMatchObject({ code: 1, out: '' })
    expect(unknown.err).toContain('a.md')
  })

  it('keeps named cases apart, adds to them, and forgets files that an unnamed case has lost', async () => {
    const a = join(reports, 'a.md')
    const b = join(reports, 'b.txt')
    const sources = async (...words: readonly string[]): Promise<readonly string[]> =>
      CaseRecord.parse(JSON.parse((await run([...words, '--db', db])).out))
        .reports.map(({ source }) => source)
        .sort()
    expect(await sources('read', a, '--json', '--case', 'one')).toEqual([a])
    expect(await sources('read', b, '--json', '--case', 'one')).toEqual([a, b])
    expect(await sources('read', b, '--json', '--case', 'two')).toEqual([b])
    expect(await sources('export', '--case', 'one')).toEqual([a, b])
    const extra = join(reports, 'c.txt')
    writeFileSync(extra, 'The talks in Oslo were cancelled on Wednesday, a spokesman for the ministry said.\n')
    expect(await sources('read', reports, '--json')).toEqual([a, b, extra])
    rmSync(extra)
    expect(await sources('read', reports, '--json')).toEqual([a, b])
    // what came by another way is not taken for a file that is gone
    const store = await openStore(db)
    const [handed] = await store.reportsOf('one')
    if (handed)
      await store.putReport(reports, {
        ...handed,
        report: { ...handed.report, id: 'r-handed-in', source: 'handed-in.txt' },
      })
    await store.close()
    expect(await sources('read', reports, '--json')).toEqual([a, b, 'handed-in.txt'])
    const again = await openStore(db)
    await again.removeReport(reports, 'r-handed-in')
    await again.close()
    expect((await run(['brief', '--case', 'three', '--db', db])).code).toBe(1)
  })

  it('ends with 1 when some reports were not read, and reads the rest', async () => {
    const odd = join(folder, 'odd')
    mkdirSync(odd)
    writeFileSync(join(odd, 'a.txt'), 'The two ministers met in Oslo on Tuesday and agreed to meet again.\n')
    writeFileSync(join(odd, 'b.txt'), '')
    writeFileSync(join(odd, 'c.pdf'), '%PDF-1.7 x')
    writeFileSync(
      join(odd, 'd.txt'),
      'Министр иностранных дел заявил, что переговоры в Тбилиси прошли конструктивно.\n',
    )
    writeFileSync(join(odd, 'e.txt'), 'Secret.\n')
    chmodSync(join(odd, 'e.txt'), 0o000)
    const { code, err, out } = await run(['read', odd, '--db', db])
    expect(code).toBe(1)
    for (const told of ['empty_file', 'not_read_yet', 'language_not_read']) expect(err).toContain(told)
    // root may read everything
    expect(out).toMatch(process.getuid?.() === 0 ? /^3 reports/u : /^2 reports/u)
  })

  it('ends with 2 for a wrong call', async () => {
    for (const words of [
      ['read'],
      ['read', 'x', '--date', 'yesterday'],
      ['brief', '--format', 'pdf'],
      ['serve', '--port', 'x'],
      ['fly'],
      ['show'],
      ['brief', '--colour'],
    ])
      expect([words, (await run(words)).code]).toEqual([words, 2])
    expect(await run(['--help'])).toMatchObject({ code: 0, err: '' })
    expect((await run(['read', '--help'])).out).toContain('Examples:')
  })

  it('says that another has the database open, and reads nothing into it', async () => {
    const store = await openStore(db)
    try {
      const { code, err } = await run(['read', reports, '--db', db])
      expect(code).toBe(1)
      expect(err).toContain('database_locked')
    } finally {
      await store.close()
    }
  })

  it('is coloured on a terminal and plain in a pipe', async () => {
    expect((await run(['brief', '--db', db], true)).out).toContain('\u001B[')
    expect((await run(['brief', '--db', db])).out).not.toContain('\u001B[')
  })

  it('prints a JSON Schema of its format', async () => {
    expect(JSON.parse((await run(['export', '--format', 'schema'])).out)).toMatchObject({
      type: 'object',
      required: expect.arrayContaining(['format', 'reports']),
    })
  })
})

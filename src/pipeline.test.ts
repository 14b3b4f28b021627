import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Reading } from './model/reading.ts'
import type { Report } from './model/record.ts'
import type { Reader, ReadOptions, Shelf, Step } from './pipeline.ts'
import { readSources } from './pipeline.ts'

const body = 'Utenriksministeren møtte tirsdag sin kollega i Oslo, og de to ble enige om å fortsette samtalene.'

const bare = (report: Report): Reading => ({
  report,
  reader: 'test',
  actors: [],
  statements: [],
  contacts: [],
  positions: [],
  measures: [],
  diagnostics: [],
})
const readerOver = (read: (report: Report) => Promise<Reading>): Reader => ({ key: 'test', read })
const reader = readerOver(async (report) => bare(report))

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'readout-pipeline-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const put = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}
const read = async (paths: readonly string[], options: Partial<ReadOptions> = {}): Promise<readonly Step[]> => {
  const steps: Step[] = []
  for await (const step of readSources(paths, { reader, ...options })) steps.push(step)
  return steps
}
const outcome = ({ source, reading, diagnostics }: Step): string =>
  [
    source.replace(folder, '').replace(/^\//u, ''),
    reading ? 'read' : 'not read',
    ...diagnostics.map(({ code }) => code),
  ].join(' ')

describe('reading sources', () => {
  it('reads a folder with what lies in it, in order, and tells of what it cannot read', async () => {
    mkdirSync(join(folder, 'sub'))
    put('b.txt', body)
    put('a ø «å» #1.md', `${body} To.`)
    put('sub/c', `${body} Tre.`)
    put('sub/d.pdf', '%PDF-1.4')
    put('empty.txt', '')
    put('.hidden', body)
    put('README.md', 'What lies here.')
    put('b.meta.json', '{"published": "2025-02-01"}')
    put('e.txt', `${body} Fire.`)
    put('e.meta.json', '{broken')
    symlinkSync(folder, join(folder, 'sub', 'round'))
    symlinkSync(join(folder, 'nowhere'), join(folder, 'lost.txt'))
    const steps = await read([folder])
    expect(steps.map(outcome)).toEqual([
      'a ø «å» #1.md read',
      'b.txt read',
      'e.txt read sidecar_broken',
      'empty.txt not read empty_file',
      'lost.txt not read not_found',
      'sub/c read',
      'sub/d.pdf not read not_read_yet',
    ])
    expect(steps.map(({ done, total }) => `${done}/${total}`).at(-1)).toBe('7/7')
    expect(steps[1]?.reading?.report.published).toBe('2025-02-01')
  })

  it('tells of a folder without reports and a path without anything, and goes on', async () => {
    mkdirSync(join(folder, 'empty'))
    const file = put('a.txt', body)
    expect((await read([join(folder, 'empty'), join(folder, 'nothing'), file])).map(outcome)).toEqual([
      'empty not read no_reports',
      'nothing not read not_found',
      'a.txt read',
    ])
  })

  it('reads standard input', async () => {
    const [step] = await read(['-'], { input: Readable.from([Buffer.from(body)]) })
    expect(step?.reading?.report).toMatchObject({ source: '-', language: 'nb', text: body })
  })

  it('reads bytes once, whatever files hold them', async () => {
    put('a.txt', body)
    put('b.txt', body)
    expect((await read([folder])).map(outcome)).toEqual(['a.txt read', 'b.txt not read same_bytes'])
  })

  it('keeps a report that the reader fails on, and reads the others', async () => {
    put('a.txt', body)
    put('b.txt', `${body} To.`)
    const failing = readerOver(async (report) => {
      if (report.source.endsWith('a.txt')) throw new Error('a fault')
      return bare(report)
    })
    const steps = await read([folder], { reader: failing })
    expect(steps.map(outcome)).toEqual(['a.txt read reading_failed', 'b.txt read'])
    expect(steps[0]?.reading?.report.text).toBe(body)
  })

  it('takes from the shelf what was read before', async () => {
    put('a.txt', body)
    const readings = new Map<string, Reading>()
    const shelf: Shelf = {
      keep: async () => undefined,
      find: async (report) => readings.get(report.id),
      put: async (reading) => void readings.set(reading.report.id, reading),
    }
    expect((await read([folder], { shelf })).map(({ isKnown }) => isKnown)).toEqual([false])
    expect((await read([folder], { shelf })).map(({ isKnown }) => isKnown)).toEqual([true])
  })

  it('reads on without the shelf when the disk fills, and says so once', async () => {
    for (const name of ['a', 'b', 'c']) put(`${name}.txt`, `${body} ${name}.`)
    let kept = 0
    const full = Object.assign(new Error('full'), {
      diagnostic: { code: 'disk_full', severity: 'error', source: 'x', message: 'full' },
    })
    const shelf: Shelf = {
      keep: async () => {
        if (++kept > 1) throw full
      },
      find: async () => undefined,
      put: async () => undefined,
    }
    expect((await read([folder], { shelf })).map(outcome)).toEqual(['a.txt read', 'b.txt read disk_full', 'c.txt read'])
    expect(kept).toBe(2)
  })

  it('ends after the report at hand when it is stopped', async () => {
    for (const name of ['a', 'b', 'c']) put(`${name}.txt`, `${body} ${name}.`)
    const stop = new AbortController()
    const stopping = readerOver(async (report) => {
      stop.abort()
      return bare(report)
    })
    expect((await read([folder], { reader: stopping, signal: stop.signal })).map(outcome)).toEqual(['a.txt read'])
  })
})

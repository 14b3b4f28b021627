import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Reading } from '../src/model/reading.ts'
import { writeVaried } from './reading/varied.ts'

/**
 * Measures how fast reports are read and a case is opened, on one core, and how long a first brief takes: of the built
 * program, as `npm start` runs it.
 *   npm run bench [-- --json] [-- --reports 1000]
 */
const root = fileURLToPath(new URL('..', import.meta.url))
execFileSync(process.execPath, [join(root, 'scripts', 'build.mjs')], { stdio: ['ignore', 'ignore', 'inherit'] })
const built = <Module>(path: string): Promise<Module> => import(pathToFileURL(join(root, 'dist', path)).href)
const { chooseCase, openCase } = await built<typeof import('../src/cli/openCase.ts')>('cli/openCase.js')
const { openReader, readSources, recordOf } = await built<typeof import('../src/pipeline.ts')>('pipeline.js')
const { openStore } = await built<typeof import('../src/store/store.ts')>('store/store.js')
const args = process.argv.slice(2)
const countAt = args.indexOf('--reports')
const count = countAt < 0 ? 1000 : Number(args[countAt + 1])
const examples = join(root, 'examples', 'tbilisi', 'reports')

const seconds = (since: number): number => Math.round(performance.now() - since) / 1000
/** Seconds by the clock, and seconds that cores worked for this process: others on the machine add to the first alone. */
interface Spent {
  readonly wall: number
  readonly core: number
}

const started = (): (() => Spent) => {
  const wall = performance.now()
  const core = process.cpuUsage()
  return () => {
    const { user, system } = process.cpuUsage(core)
    return { wall: seconds(wall), core: Math.round((user + system) / 1e3) / 1e3 }
  }
}
const peakMB = (): number => Math.round(process.resourceUsage().maxRSS / 1024)

/** Runs the command as a user does and gives the seconds until its first word. */
const firstBrief = (folder: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const start = performance.now()
    const child = spawn(process.execPath, [
      join(root, 'dist/cli/main.js'),
      'start',
      examples,
      '--once',
      '--db',
      join(folder, 'first'),
    ])
    child.stdout.once('data', () => {
      resolve(seconds(start))
      child.kill()
    })
    child.once('error', reject)
    child.once('exit', () => reject(new Error('it ended without a word')))
  })

const folder = mkdtempSync(join(tmpdir(), 'readout-bench-'))
try {
  const reports = join(folder, 'reports')
  const { words, repeated } = writeVaried(examples, reports, count, 400)

  const reader = await openReader()
  const readings: Reading[] = []
  const read = started()
  for await (const { reading, done } of readSources([reports], { reader })) {
    if (reading) readings.push(reading)
    if (process.stderr.isTTY) process.stderr.write(`\r${done}/${count}`)
  }
  const reading = read()
  const readPeak = peakMB()

  const make = started()
  const record = await recordOf(readings)
  const making = make()

  const place = join(folder, 'case')
  const store = await openStore(place)
  const storeAll = started()
  await store.touchCase('bench')
  for (const one of readings) {
    await store.putReport('bench', { report: one.report, diagnostics: [] })
    await store.putReading(one, reader.key)
  }
  const storing = storeAll()
  await openCase(store, 'bench', reader)
  await store.close()

  const open = started()
  const again = await openStore(place)
  await openCase(again, await chooseCase(again, undefined), reader)
  const opening = open()
  await again.close()

  const perSecond = (spent: number, of: number): number => Math.round((10 * of) / spent) / 10
  const result = {
    machine: `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, Node ${process.versions.node}`,
    reports: readings.length,
    words,
    repeatedSentences: Math.round(100 * repeated) / 100,
    reportsPerSecond: perSecond(reading.wall, readings.length),
    reportsPerCoreSecond: perSecond(reading.core, readings.length),
    wordsPerSecond: Math.round(words / reading.wall),
    peakMB: readPeak,
    contacts: record.contacts.length,
    reading,
    making,
    storing,
    opening,
    wholePeakMB: peakMB(),
    firstBriefSeconds: await firstBrief(folder),
  }
  if (args.includes('--json')) console.log(JSON.stringify(result))
  else {
    const row = (name: string, value: string): void => console.log(`${name.padEnd(38)}${value}`)
    const told = ({ wall, core }: Spent): string => `${wall} s, ${core} s of core time`
    row(
      `reading ${result.reports} reports, ${words} words`,
      `${result.reportsPerSecond} reports/s (${result.reportsPerCoreSecond} a second of core time), ${result.wordsPerSecond} words/s, peak ${readPeak} MB`,
    )
    row(
      'sentences that stand in several',
      `${Math.round(100 * result.repeatedSentences)} %; none is remembered, each is read anew`,
    )
    row('making their record', `${told(making)}, ${result.contacts} contacts`)
    row('storing them', told(storing))
    row('opening the stored case', `${told(opening)}, peak of all ${result.wholePeakMB} MB`)
    row('start to first brief on the example', `${result.firstBriefSeconds} s`)
    row('machine', result.machine)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

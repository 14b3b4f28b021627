import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chooseCase, openCase } from '../src/cli/openCase.ts'
import type { Reading } from '../src/model/reading.ts'
import { openReader, readSources, recordOf } from '../src/pipeline.ts'
import { openStore } from '../src/store/store.ts'
import { writeVaried } from './reading/varied.ts'

/**
 * Measures how fast reports are read and a case is opened, on one core, and how long a first brief takes.
 *   npm run bench [-- --json] [-- --reports 1000]
 */
const root = fileURLToPath(new URL('..', import.meta.url))
const args = process.argv.slice(2)
const countAt = args.indexOf('--reports')
const count = countAt < 0 ? 1000 : Number(args[countAt + 1])
const examples = join(root, 'examples', 'tbilisi', 'reports')

const seconds = (since: number): number => Math.round(performance.now() - since) / 1000
/** Seconds that a core has worked for this process: the same on a busy machine as on a quiet one. */
const coreSeconds = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}
const peakMB = (): number => Math.round(process.resourceUsage().maxRSS / 1024)

/** Runs the command as a user does and gives the seconds until its first word. */
const firstBrief = (folder: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const start = performance.now()
    const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), join(root, 'src/cli/main.ts'), 'start', examples, '--once', '--db', join(folder, 'first')])
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
  const words = writeVaried(examples, reports, count, 400)

  const reader = await openReader()
  const readings: Reading[] = []
  const started = performance.now()
  const worked = coreSeconds()
  for await (const { reading, done } of readSources([reports], { reader })) {
    if (reading) readings.push(reading)
    if (process.stderr.isTTY) process.stderr.write(`\r${done}/${count}`)
  }
  const reading = seconds(started)
  const readingCore = coreSeconds() - worked
  const readPeak = peakMB()

  const made = performance.now()
  const record = await recordOf(readings)
  const making = seconds(made)

  const place = join(folder, 'case')
  const store = await openStore(place)
  const stored = performance.now()
  await store.touchCase('bench')
  for (const one of readings) {
    await store.putReport('bench', { report: one.report, diagnostics: [] })
    await store.putReading(one, reader.key)
  }
  const storing = seconds(stored)
  await openCase(store, 'bench', reader)
  await store.close()

  const opened = performance.now()
  const again = await openStore(place)
  await openCase(again, await chooseCase(again, undefined), reader)
  const opening = seconds(opened)
  await again.close()

  const result = {
    reports: readings.length,
    words,
    reportsPerSecond: Math.round((10 * readings.length) / reading) / 10,
    reportsPerCoreSecond: Math.round((10 * readings.length) / readingCore) / 10,
    wordsPerSecond: Math.round(words / reading),
    peakMB: readPeak,
    contacts: record.contacts.length,
    makeRecordSeconds: making,
    storeSeconds: storing,
    openRecordSeconds: opening,
    firstBriefSeconds: await firstBrief(folder),
  }
  if (args.includes('--json')) console.log(JSON.stringify(result))
  else {
    const row = (name: string, value: string): void => console.log(`${name.padEnd(38)}${value}`)
    row(`reading ${result.reports} reports, ${words} words`, `${result.reportsPerSecond} reports/s (${result.reportsPerCoreSecond} a second of core time), ${result.wordsPerSecond} words/s, peak ${readPeak} MB`)
    row('making their record', `${making} s, ${result.contacts} contacts`)
    row('storing them', `${storing} s`)
    row('opening the stored case', `${opening} s`)
    row('start to first brief on the example', `${result.firstBriefSeconds} s`)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

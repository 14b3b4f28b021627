// npm run gold [-- CASE_DIR… --json --misses]: reads a gold case anew and scores the record with the scorer beside it.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { openReader, readSources, recordOf } from '../src/pipeline.ts'
import { calledFrom, root } from './install.mjs'

const shared = resolve(root, '..', 'shared')
const scorer = join(shared, 'score', 'score.mjs')
const args = process.argv.slice(2)
const flags = args.filter((arg) => arg.startsWith('--'))
const cases = args.filter((arg) => !arg.startsWith('--')).map((path) => resolve(calledFrom, path))
if (cases.length === 0) cases.push(join(shared, 'gold', 'us-russia'))

if (!existsSync(scorer)) {
  console.error(`The gold case and its scorer are not here: expected ${join('..', 'shared', 'score', 'score.mjs')} beside the checkout. Nothing was scored.`)
  process.exit(0)
}

const reader = await openReader()
const folder = mkdtempSync(join(tmpdir(), 'readout-gold-'))
let worst = 0
try {
  for (const path of cases) {
    const readings = []
    for await (const step of readSources([join(path, 'reports')], { reader })) {
      if (step.reading) readings.push(step.reading)
      for (const { severity, source, message } of step.diagnostics) console.error(`${severity} ${source}: ${message}`)
    }
    const record = join(folder, `${basename(path)}.json`)
    writeFileSync(record, JSON.stringify(await recordOf(readings)))
    const { status } = spawnSync(process.execPath, [scorer, record, join(path, 'gold.json'), ...flags], { stdio: 'inherit' })
    worst = Math.max(worst, status ?? 2)
  }
} finally {
  rmSync(folder, { recursive: true })
}
process.exitCode = worst

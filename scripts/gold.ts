// npm run gold [-- CASE_DIR… --json --misses]: reads a gold case anew and scores the record with the scorer beside it.
import { join, resolve } from 'node:path'
import { hasScorer, recordOfCase, score, shared } from '../bench/scoring.ts'
import { openReader } from '../src/pipeline.ts'
import { calledFrom } from './install.mjs'

const args = process.argv.slice(2)
const flags = args.filter((arg) => arg.startsWith('--'))
const cases = args.filter((arg) => !arg.startsWith('--')).map((path) => resolve(calledFrom, path))
if (cases.length === 0) cases.push(join(shared, 'gold', 'us-russia'))

if (hasScorer()) {
  const reader = await openReader()
  for (const path of cases) {
    const record = await recordOfCase(path, reader, ({ severity, source, message }) => console.error(`${severity} ${source}: ${message}`))
    const { printed, status } = score(record, join(path, 'gold.json'), flags)
    process.stdout.write(printed)
    process.exitCode = Math.max(Number(process.exitCode ?? 0), status)
  }
} else
  console.error(`The gold case and its scorer are not here: expected ${join('..', 'shared', 'score', 'score.mjs')} beside the checkout. Nothing was scored.`)

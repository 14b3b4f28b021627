// npm run gold [-- CASE_DIR… --json --misses]: reads a gold case anew and scores the record with the scorer beside the checkout.
import { join, relative, resolve } from 'node:path'
import { hasScorer, recordOfCase, score, scorer, shared } from '../bench/scoring.ts'
import { openReader } from '../src/pipeline.ts'
import { calledFrom, root } from './install.mjs'

const args = process.argv.slice(2)
const flags = args.filter((arg) => arg.startsWith('--'))
const named = args.filter((arg) => !arg.startsWith('--')).map((path) => resolve(calledFrom, path))
const cases = named.length > 0 ? named : [join(shared, 'gold', 'us-russia')]

if (hasScorer()) {
  const reader = await openReader()
  for (const path of cases) {
    const record = await recordOfCase(path, reader, ({ severity, source, message }) =>
      console.error(`${severity} ${source}: ${message}`),
    )
    const { printed, status } = score(record, join(path, 'gold.json'), flags)
    console.log(printed.trimEnd())
    if (status !== 0) process.exitCode = status
  }
} else
  console.error(
    `The gold case and its scorer are not here: expected ${relative(root, scorer)} beside the checkout. Nothing was scored.`,
  )

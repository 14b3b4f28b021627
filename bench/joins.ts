import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../scripts/install.mjs'
import { openReader, readSources } from '../src/pipeline.ts'
import type { KnownAccount } from '../src/record/contacts/contact-account.ts'
import { accountsOf } from '../src/record/contacts/contacts.ts'
import { joinAccounts } from '../src/record/contacts/join-accounts.ts'
import { asToldInParts, bareParts } from '../src/record/contacts/one-report.ts'
import { judge } from '../src/record/contacts/same-contact.ts'
import { decisionsOf } from '../src/record/decisions.ts'
import { castOf } from '../src/record/identity/actors.ts'
import { holdToBaseline } from './baseline.ts'
import { labelsOf } from './joins/labels.ts'

/**
 * Scores which accounts of different reports are taken for one contact, over what the reader makes of the stories in
 * fixtures/cases: most differences between reports are lost where two accounts stay apart. Tells what kept those apart
 * that are one, with `--misses` of each pair.
 *   npm run bench:joins [-- --json] [-- --misses] [-- --check] [-- --keep]
 */
const flags = new Set(process.argv.slice(2))
const folder = join(root, 'fixtures', 'cases')
const undecided = decisionsOf([])
const reader = await openReader()

/** Two accounts of different reports, of which the annotations tell whether they are one contact. */
interface Pair {
  readonly accounts: readonly [KnownAccount, KnownAccount]
  readonly isOne: boolean
  readonly isJoined: boolean
  /** What spoke against joining them. */
  readonly against: string
}

const pairsOf = async (story: string): Promise<readonly Pair[]> => {
  const readings = []
  for await (const { reading } of readSources([join(folder, story, 'reports')], { reader }))
    if (reading) readings.push(reading)
  readings.sort((a, b) => (a.report.id < b.report.id ? -1 : 1))
  const cast = castOf(readings, undecided)
  const { accounts, holders } = accountsOf(readings, cast, undecided)
  const { partition } = joinAccounts(accounts, holders, () => false)
  const whole = accounts.filter(({ local }) => local.loose !== true)
  const told = asToldInParts(whole, bareParts(whole))
  const labels = labelsOf(join(folder, story), told, cast)
  return told.flatMap((a, at) =>
    told.slice(at + 1).flatMap((b, after): readonly Pair[] => {
      const [x, y] = [labels[at], labels[at + 1 + after]]
      const isUnsure = x === undefined || y === undefined || (x === 'none' && y === 'none')
      if (isUnsure || a.report.id === b.report.id) return []
      const isJoined = partition.rootOf(a.id) === partition.rootOf(b.id)
      const against = judge(a, b, holders).against.join(', ')
      return [{ accounts: [a, b], isOne: x === y, isJoined, against: against || 'something else fits as well' }]
    }),
  )
}

const pairs: (Pair & { readonly story: string })[] = []
for (const entry of readdirSync(folder, { withFileTypes: true }))
  if (entry.isDirectory()) for (const pair of await pairsOf(entry.name)) pairs.push({ ...pair, story: entry.name })

const right = pairs.filter(({ isOne, isJoined }) => isOne && isJoined).length
const shareOf = (all: number): number => Math.round((1000 * right) / all) / 1000
const missed = pairs.filter(({ isOne, isJoined }) => isOne && !isJoined)
const figures = {
  pairs: {
    precision: shareOf(pairs.filter(({ isJoined }) => isJoined).length),
    recall: shareOf(pairs.filter(({ isOne }) => isOne).length),
  },
}

const shown = ({ report, local, time, place }: KnownAccount): string => {
  const words = local.claims.find(({ attribute }) => attribute === 'mention')?.evidence.exact ?? ''
  const where = place?.name ?? place?.country ?? '–'
  return `   ${report.source.split('/').at(-1) ?? ''}: ${local.kind} ${local.status} ${time?.edtf ?? '–'} ${where} “${words.slice(0, 80)}”`
}
if (flags.has('--json')) console.log(JSON.stringify(figures))
else {
  console.log(
    `accounts of one contact joined  P ${figures.pairs.precision}  R ${figures.pairs.recall}  (${right} pairs)`,
  )
  const counts = new Map<string, number>()
  for (const { against } of missed) counts.set(against, (counts.get(against) ?? 0) + 1)
  for (const [against, count] of [...counts].sort((a, b) => b[1] - a[1]))
    console.log(`  ${count} kept apart: ${against}`)
}
if (flags.has('--misses'))
  for (const { story, accounts, against } of missed)
    console.log([`${story}: ${against}`, ...accounts.map(shown), ''].join('\n'))
holdToBaseline('joins', figures, flags)

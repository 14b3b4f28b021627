// npm run bench:confidence [-- --json]: how often a statement of a given confidence is right, speaker and all.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../scripts/install.mjs'
import type { CaseRecord } from '../src/model/record.ts'
import { openReader } from '../src/pipeline.ts'
import { hasScorer, recordOfCase, score, shared } from './scoring.ts'

type StatementForm = CaseRecord['statements'][number]['form']

/** Statements of one confidence band: how many there were, how many of them right, and their mean confidence. */
interface Band {
  given: number
  right: number
  sum: number
}

/** A band's lower edges; a statement below the least confidence is not in a record. */
const edges = [0, 0.5, 0.6, 0.7, 0.8, 0.9] as const

const bandsOf = (): Band[] => edges.map(() => ({ given: 0, right: 0, sum: 0 }))

interface Scored {
  readonly withSpeaker: { readonly tp: number; readonly predicted: number } | null
}

/** Scores each statement alone, so that the scorer itself says whether it is right; those that it excuses are left out. */
const judge = (
  record: CaseRecord,
  folder: string,
  bands: readonly Band[],
  byForm: ReadonlyMap<StatementForm, Band>,
): void => {
  for (const statement of record.statements) {
    const { printed } = score({ ...record, statements: [statement] }, join(folder, 'gold.json'), ['--json'])
    const scores: Readonly<Record<StatementForm, Scored>> = JSON.parse(printed)
    const figure = scores[statement.form].withSpeaker
    if (!figure || figure.predicted === 0) continue
    const at = edges.findLastIndex((edge) => statement.confidence >= edge)
    for (const band of [bands[at], byForm.get(statement.form)]) {
      if (!band) continue
      band.given++
      band.sum += statement.confidence
      if (figure.tp === figure.predicted) band.right++
    }
  }
}

const casesIn = (...folder: readonly string[]): readonly string[] => {
  const path = join(root, ...folder)
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(path, name))
    .sort()
}

/** The cases that confidence was fitted to, kept for that alone; and those it is checked on. */
const sets = {
  calibration: [join(root, 'fixtures', 'norwegian', 'calibration')],
  development: [
    join(shared, 'gold', 'us-russia'),
    ...casesIn('fixtures', 'cases'),
    join(root, 'fixtures', 'norwegian', 'dev'),
    ...casesIn('fixtures', 'nordic'),
  ],
} as const

if (!hasScorer())
  console.error('The scorer is not beside the checkout (../shared/score/score.mjs). Nothing was scored.')
else {
  const reader = await openReader()
  const isJson = process.argv.includes('--json')
  const results: Record<string, unknown> = {}
  const part = (count: number, of: number): number | null => (of === 0 ? null : Math.round((1000 * count) / of) / 1000)
  const rowOf = ({ given, right, sum }: Band) => ({ given, confidence: part(sum, given), right: part(right, given) })
  for (const [name, folders] of Object.entries(sets)) {
    const bands = bandsOf()
    const byForm = new Map<StatementForm, Band>([
      ['direct', { given: 0, right: 0, sum: 0 }],
      ['indirect', { given: 0, right: 0, sum: 0 }],
    ])
    for (const folder of folders) judge(await recordOfCase(folder, reader), folder, bands, byForm)
    results[name] = {
      bands: bands.map((band, at) => ({ from: edges[at], ...rowOf(band) })),
      ...Object.fromEntries([...byForm].map(([form, band]) => [form, rowOf(band)])),
    }
    if (isJson) continue
    console.log(`${name}\n  confidence       given   mean   right`)
    const line = (label: string, band: Band): void => {
      const { given, confidence, right } = rowOf(band)
      console.log(
        `  ${label.padEnd(14)} ${String(given).padStart(7)} ${(confidence?.toFixed(2) ?? '–').padStart(6)} ${(right?.toFixed(2) ?? '–').padStart(7)}`,
      )
    }
    for (const [at, band] of bands.entries()) line(`from ${edges[at]?.toFixed(1)}`, band)
    for (const [form, band] of byForm) line(form, band)
  }
  if (isJson) console.log(JSON.stringify(results))
}

import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { root } from '../scripts/install.mjs'
import type { Diagnostic } from '../src/model/diagnostic.ts'
import type { CaseRecord } from '../src/model/record.ts'
import { type Reader, readSources, recordOf } from '../src/pipeline.ts'

/** What stands beside the checkout and not in it: the gold case, its scorer, treebanks. Nothing but benches looks there. */
export const shared = resolve(root, '..', 'shared')
export const scorer = join(shared, 'score', 'score.mjs')

export const hasScorer = (): boolean => existsSync(scorer)

/** Reads the reports of a case's folder anew into its record. */
export const recordOfCase = async (
  folder: string,
  reader: Reader,
  report: (diagnostic: Diagnostic) => void = () => undefined,
): Promise<CaseRecord> => {
  const readings = []
  for await (const step of readSources([join(folder, 'reports')], { reader })) {
    if (step.reading) readings.push(step.reading)
    step.diagnostics.forEach(report)
  }
  return recordOf(readings)
}

/**
 * Scores a record with the scorer beside the checkout.
 * @param flags passed on: `--json`, `--misses`
 * @returns what it printed, and its exit code (2 where an input could not be read)
 */
export const score = (
  record: CaseRecord,
  gold: string,
  flags: readonly string[],
): { readonly printed: string; readonly status: number } => {
  const folder = mkdtempSync(join(tmpdir(), 'readout-score-'))
  try {
    const file = join(folder, `${basename(gold)}.record.json`)
    writeFileSync(file, JSON.stringify(record))
    const { stdout, stderr, status } = spawnSync(process.execPath, [scorer, file, gold, ...flags], {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    })
    return { printed: stdout + stderr, status: status ?? 2 }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

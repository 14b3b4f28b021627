import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Figures between 0 and 1 of several things measured, each by its name; null where there was nothing to measure. */
export type Figures = Readonly<Record<string, Readonly<Record<string, number | null>>>>

const file = join(import.meta.dirname, 'baseline.json')

/** A fall by more than this is a regression: one point. */
const tolerance = 0.01

const read = (): Record<string, Figures> => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {})

/**
 * Compares a bench's figures with those kept under its name in bench/baseline.json where `--check` is given: says what
 * fell, and ends the process with 1. With `--keep`, writes them there.
 */
export const holdToBaseline = (bench: string, figures: Figures, flags: ReadonlySet<string>): void => {
  if (flags.has('--keep')) writeFileSync(file, `${JSON.stringify({ ...read(), [bench]: figures }, null, 2)}\n`)
  if (!flags.has('--check')) return
  const fallen = Object.entries(read()[bench] ?? {}).flatMap(([name, kept]) =>
    Object.entries(kept).flatMap(([key, before]) => {
      const after = figures[name]?.[key] ?? null
      return before !== null && (after === null || after < before - tolerance)
        ? [`${name}: ${key} fell from ${before} to ${after ?? 'nothing'}`]
        : []
    }),
  )
  for (const line of fallen) console.error(line)
  if (fallen.length === 0) return
  console.error('A figure may fall only knowingly: mend it, or run with --keep and say why in the commit.')
  process.exitCode = 1
}

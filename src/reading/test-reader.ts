import { takeIn } from '../intake/report.ts'
import type { Analyser } from '../language/analysis.ts'
import { loadAnalyser } from '../language/load.ts'
import type { Reading } from '../model/reading.ts'
import { readReport } from './read.ts'

let analyser: Promise<Analyser> | undefined

/**
 * Reads words of a test as a report, with the model; the first call loads it.
 * @param stated what the front matter says beside the language: 'published', 'outlet'
 */
export const readText = async (
  language: string,
  text: string,
  stated: Readonly<Record<string, string>> = {},
): Promise<Reading> => {
  const front = Object.entries({ language, ...stated }).map(([name, value]) => `${name}: ${value}\n`)
  const { report } = takeIn({ source: 'report.md', bytes: Buffer.from(`---\n${front.join('')}---\n${text}\n`) })
  if (!report) throw new Error('not taken in')
  analyser ??= loadAnalyser()
  return readReport(report, await analyser)
}

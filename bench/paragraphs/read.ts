import { takeIn } from '../../src/intake/report.ts'
import type { Analyser } from '../../src/language/analysis.ts'
import type { CaseRecord } from '../../src/model/record.ts'
import { recordOf } from '../../src/pipeline.ts'
import { readReport } from '../../src/reading/read.ts'
import type { Paragraph } from './annotated.ts'

/** Reads a paragraph as a report by itself and makes its record. */
export const recordOfParagraph = async (
  { id, language, published, text }: Paragraph,
  analyser: Analyser,
): Promise<CaseRecord> => {
  const bytes = Buffer.from(`---\nlanguage: ${language}\npublished: ${published}\n---\n${text}\n`)
  const { report } = takeIn({ source: `${id}.md`, bytes })
  if (!report) throw new Error(`${id} was not taken in`)
  return recordOf([await readReport(report, analyser)])
}

import { contentId } from '../model/ids.ts'
import type { Reading } from '../model/reading.ts'
import type { Id } from '../model/record.ts'

/** The id of a statement depends on its report and words alone. */
export const statementId = (reading: Reading, index: number): Id => {
  const statement = reading.statements[index]
  const spans = (statement?.spans ?? []).map(({ start, end }) => `${start}-${end}`).join(' ')
  return contentId('statement', reading.report.id, statement?.form ?? '', spans)
}

import { contentId } from '../model/ids.ts'
import type { Reading } from '../model/reading.ts'
import type { Actor, Id, Position } from '../model/record.ts'
import type { Decisions } from './decisions.ts'
import type { Cast } from './identity/actors.ts'
import { statementId } from './statement-id.ts'

/**
 * Lays out where sides stand, one position a stance and holder. A person of whom no report of the case tells a side or an
 * office holds none: what people want for themselves is a statement and no more.
 */
export const positionsOf = (reading: Reading, cast: Cast, decisions: Decisions): readonly Position[] => {
  const { report } = reading
  const seen = new Set<Id>()
  return reading.positions.flatMap((account): Position[] => {
    const { start, end } = account.evidence
    const idOf = (holder: Id): Id => contentId('position', report.id, account.stance, account.issue, account.holder, start, end, holder)
    const statement = account.statement === undefined ? undefined : statementId(reading, account.statement)
    const isKept = statement !== undefined && !decisions.isRejected('statement', [statement])
    // What "both countries" want each of them wants.
    return cast.idsOf(report.id, account.holder).flatMap((holder, index): Position[] => {
      const id = idOf(String(index))
      if (seen.has(id) || decisions.isRejected('position', [id])) return []
      const isAccepted = decisions.isAccepted('position', [id])
      if (!isAccepted && !speaksForSide(cast.actorOf(holder))) return []
      seen.add(id)
      return [{
        id,
        holder,
        issue: account.issue,
        stance: account.stance,
        ...(account.condition && { condition: account.condition }),
        evidence: [account.evidence],
        ...(isKept && { statement }),
        confidence: isAccepted ? 1 : account.confidence,
      }]
    })
  })
}

const speaksForSide = (holder: Actor | undefined): boolean =>
  holder !== undefined && (holder.kind !== 'person' || holder.country !== undefined || holder.offices.length > 0)

import { locales } from '../locales/index.ts'
import { ownAccountOf } from '../locales/own-accounts.ts'
import { contentId } from '../model/ids.ts'
import type { Reading } from '../model/reading.ts'
import type { Actor, Id, Position } from '../model/record.ts'
import type { Decisions } from './decisions.ts'
import type { Cast } from './identity/actors.ts'
import { statementId } from './statement-id.ts'

/**
 * Lays out where sides stand, one position a stance and holder. A person of whom no report of the case tells a side or an
 * office holds none: what people want for themselves is a statement and no more. Nor do those at home in a report that
 * names no other state. What somebody says who holds an organisation's office, and no state's, is the organisation's.
 */
export const positionsOf = (reading: Reading, cast: Cast, decisions: Decisions): readonly Position[] => {
  const { report } = reading
  const seen = new Set<Id>()
  const home = locales.get(report.language)?.offices.home
  const isAtHome = isDomestic(reading, home)
  const isSide = (holder: Actor | undefined): boolean => speaksForSide(holder) && !(isAtHome && isOfHome(holder, home))
  return reading.positions.flatMap((account): Position[] => {
    const { start, end } = account.evidence
    const idOf = (holder: Id): Id =>
      contentId('position', report.id, account.stance, account.issue, account.holder, start, end, holder)
    const statement = account.statement === undefined ? undefined : statementId(reading, account.statement)
    const isKept = statement !== undefined && !decisions.isRejected('statement', [statement])
    // What "both countries" want each of them wants.
    return cast.idsOf(report.id, account.holder).flatMap((told, index): Position[] => {
      const id = idOf(String(index))
      const holder = organisationOf(cast, told) ?? told
      if (seen.has(id) || decisions.isRejected('position', [id])) return []
      const isAccepted = decisions.isAccepted('position', [id])
      if (!isAccepted && !isSide(cast.actorOf(holder))) return []
      seen.add(id)
      return [
        {
          id,
          holder,
          issue: account.issue,
          stance: account.stance,
          ...(account.condition && { condition: account.condition }),
          evidence: [account.evidence],
          ...(isKept && { statement }),
          confidence: isAccepted ? 1 : account.confidence,
        },
      ]
    })
  })
}

/** The organisation that a person speaks for who speaks for no state: "NATO's secretary general"; absent where it is not named. */
const organisationOf = (cast: Cast, person: Id): Id | undefined => {
  const actor = cast.actorOf(person)
  if (actor?.kind !== 'person' || actor.country !== undefined) return undefined
  const held = actor.offices.flatMap(({ of, status }) => (of === undefined || status === 'former' ? [] : of))
  return cast.actors.find(({ kind, names }) => kind === 'organisation' && held.some((of) => names.includes(of)))?.id
}

/** Tells whether a report names no state but its readers' own, or one at most: what is said there is said at home. */
const isDomestic = ({ report, actors }: Reading, home: string | undefined): boolean => {
  const countries = new Set(actors.flatMap(({ country }) => country ?? []))
  return (
    ownAccountOf(report) === undefined &&
    (home === undefined ? countries.size < 2 : [...countries].every((country) => country === home))
  )
}

/** The usual English names of unions, alliances and courts of several states. */
const betweenStates: ReadonlySet<string> = new Set(
  [...locales.values()].flatMap(({ organisations }) => organisations.map(({ english }) => english)),
)

/** "a council", a mayor, a minister at home: no side towards another, unless it is the state itself or a body of several. */
const isOfHome = (holder: Actor | undefined, home: string | undefined): boolean =>
  holder !== undefined &&
  holder.kind !== 'state' &&
  !betweenStates.has(holder.name) &&
  (holder.country === undefined || holder.country === home)

const speaksForSide = (holder: Actor | undefined): boolean =>
  holder !== undefined && (holder.kind !== 'person' || holder.country !== undefined || holder.offices.length > 0)

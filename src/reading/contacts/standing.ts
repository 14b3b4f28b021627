import type { LocalKey, StatementAccount } from '../../model/reading.ts'
import type { Context } from './context.ts'

/** In whose mouth the report puts something. */
export interface Standing {
  readonly speaker?: LocalKey
  readonly via: readonly LocalKey[]
  readonly direct: boolean
}

/** Tells whose account the words at a place are: of the statements round it, the innermost. */
export const standingAt = (context: Context, at: number): Standing => {
  const round = context.statements
    .filter(({ spans }) => spans.some(({ start, end }) => start <= at && at < end))
    .sort((a, b) => lengthOf(a) - lengthOf(b))
  const inner = round[0]
  if (!inner) return { via: [], direct: false }
  const isOutlet = (key: LocalKey): boolean => {
    const { kind } = context.layer.actorOf(key)
    return kind === 'organisation' || kind === 'unnamed'
  }
  const speaker = inner.speakers.find((key) => !isOutlet(key) || context.layer.actorOf(key).country !== undefined)
  const outlets = inner.speakers.filter(isOutlet)
  return {
    ...(speaker !== undefined && { speaker }),
    via: [...new Set([...outlets, ...inner.via])],
    direct: round.some(({ form }) => form === 'direct'),
  }
}

const lengthOf = ({ spans }: StatementAccount): number => spans.reduce((sum, { start, end }) => sum + end - start, 0)

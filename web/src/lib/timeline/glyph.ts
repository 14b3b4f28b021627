import { arc } from 'd3-shape'
import type { ContactStatus } from '../../../../src/model/record.ts'

/** How a status is drawn: held solid, planned hollow, called off hollow and struck through. */
export type Form = 'solid' | 'hollow' | 'struck'

const forms: Readonly<Record<ContactStatus, Form>> = {
  held: 'solid',
  'under-way': 'solid',
  planned: 'hollow',
  agreed: 'hollow',
  proposed: 'hollow',
  invited: 'hollow',
  declined: 'struck',
  cancelled: 'struck',
  denied: 'struck',
}

export const formOf = (status: ContactStatus): Form => forms[status]

const paths = new Map<string, string>()

/**
 * Makes the path of one side's share of a mark: `share` of `of`, starting at the left. A lone side has the whole disc.
 * A timeline of hundreds of contacts uses a handful of paths, so each is made once.
 */
export const sharePath = (share: number, of: number, radius: number, form: Form): string => {
  const key = `${share} ${of} ${radius} ${form}`
  const known = paths.get(key)
  if (known !== undefined) return known
  const turn = (2 * Math.PI) / of
  const start = -turn / 2 - Math.PI / 2 + share * turn
  const path =
    arc()({
      innerRadius: form === 'solid' ? 0 : radius - 2.4,
      outerRadius: radius,
      startAngle: start,
      endAngle: start + turn,
    }) ?? ''
  paths.set(key, path)
  return path
}

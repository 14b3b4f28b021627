import type { ContactItem, Names } from '../../../../src/service/views.ts'
import { type Stretch, stretchOf } from '../edtf.ts'

/** A lane: the contacts of one set of parties, in order of time. */
export interface Lane {
  readonly key: string
  /** The sides that meet, in the case's order; empty where no report says. */
  readonly sides: readonly string[]
  readonly contacts: readonly Dated[]
}

export interface Dated {
  readonly item: ContactItem
  readonly at: Stretch
}

export interface Lanes {
  /** The busiest first. */
  readonly lanes: readonly Lane[]
  readonly undated: readonly ContactItem[]
  /** From the first day drawn to the last, with some air; undefined when nothing has a date. */
  readonly whole: Stretch | undefined
}

/** Says which sides meet in a contact: its parties, else the sides of those who take part. */
export const sidesOf = (item: ContactItem, names: Names): readonly string[] => {
  const own = item.parties.map((id) => names.actors[id]?.side ?? id)
  const people = item.participants.map(({ actor, side }) => side ?? names.actors[actor]?.side)
  return [...new Set(own.length >= 2 ? own : [...own, ...people.filter((side) => side !== undefined)])]
}

/** Sorts contacts into lanes, one for each set of sides; those without a date that can be drawn go into the tray. */
export const lanesOf = (items: readonly ContactItem[], names: Names, order: readonly string[]): Lanes => {
  const placeOf = new Map(order.map((id, i) => [id, i]))
  const found = new Map<string, { sides: readonly string[]; contacts: Dated[] }>()
  const undated: ContactItem[] = []
  let start = Number.POSITIVE_INFINITY
  let end = Number.NEGATIVE_INFINITY
  for (const item of items) {
    const at = stretchOf(item.time)
    if (!at) {
      undated.push(item)
      continue
    }
    start = Math.min(start, at.start)
    end = Math.max(end, at.end)
    const sides = [...sidesOf(item, names)].sort(
      (a, b) => (placeOf.get(a) ?? order.length) - (placeOf.get(b) ?? order.length) || (a < b ? -1 : 1),
    )
    const key = sides.join(' ')
    const lane = found.get(key)
    if (lane) lane.contacts.push({ item, at })
    else found.set(key, { sides, contacts: [{ item, at }] })
  }
  const lanes = [...found]
    .map(
      ([key, lane]): Lane => ({
        key,
        sides: lane.sides,
        contacts: lane.contacts.sort((a, b) => a.at.start - b.at.start),
      }),
    )
    .sort(
      (a, b) =>
        Number(b.sides.length > 1) - Number(a.sides.length > 1) ||
        b.contacts.length - a.contacts.length ||
        (a.key < b.key ? -1 : 1),
    )
  const air = Math.max((end - start) * 0.04, 2 * 86_400_000)
  return { lanes, undated, whole: start < end ? { start: start - air, end: end + air } : undefined }
}

/** What is drawn at one place of a lane; `x` is its middle. */
export type Mark =
  | {
      readonly kind: 'contact'
      readonly item: ContactItem
      readonly x: number
      readonly row: number
      readonly from: number
      readonly to: number
    }
  | { readonly kind: 'cluster'; readonly x: number; readonly row: number; readonly count: number; readonly at: Stretch }

export interface Drawn {
  readonly marks: readonly Mark[]
  readonly rows: number
}

/** As many contacts as are drawn above each other before they are drawn as one number. */
const mostRows = 3

/**
 * Places the contacts of a lane that can be seen, so that none covers another: those too close go to rows of their own,
 * and where the rows are full they become a number. `radius` and the results are in pixels.
 */
export const drawLane = (
  lane: Lane,
  options: { readonly scale: (time: number) => number; readonly width: number; readonly radius: number },
): Drawn => {
  const { scale, width, radius } = options
  const step = radius * 2 + 3
  /** A number's disc is a little larger than a mark. */
  const wider = 5
  const seen = lane.contacts
    .map((dated) => ({ dated, from: scale(dated.at.start), to: scale(dated.at.end) }))
    .filter(({ from, to }) => to >= -radius && from <= width + radius)
    .map((found) => ({ ...found, x: (Math.max(found.from, 0) + Math.min(found.to, width)) / 2 }))
    .sort((a, b) => a.x - b.x)
  interface Placed {
    readonly x: number
    readonly row: number
    readonly members: (typeof seen)[number][]
  }
  const placed: Placed[] = []
  const isFree = (x: number, row: number): boolean =>
    placed.every(
      (other) =>
        x - other.x >= (other.members.length > 1 ? step + wider : step) ||
        (other.members.length === 1 && other.row !== row),
    )
  for (const found of seen) {
    const last = placed.at(-1)
    if (last && last.members.length > 1 && found.x - last.x < step + wider) {
      last.members.push(found)
      continue
    }
    const row = Array.from({ length: mostRows }, (_, i) => i).find((i) => isFree(found.x, i))
    if (row !== undefined) {
      placed.push({ x: found.x, row, members: [found] })
      continue
    }
    const close = placed.filter(({ x }) => found.x - x < step + wider)
    placed.splice(placed.length - close.length, close.length, {
      x: found.x,
      row: 0,
      members: [...close.flatMap(({ members }) => members), found],
    })
  }
  const marks = placed.map(({ x, row, members }): Mark => {
    const [only, ...others] = members
    if (only && others.length === 0)
      return { kind: 'contact', item: only.dated.item, x, row, from: only.from, to: only.to }
    const at = {
      start: Math.min(...members.map(({ dated }) => dated.at.start)),
      end: Math.max(...members.map(({ dated }) => dated.at.end)),
    }
    return { kind: 'cluster', x, row, count: members.length, at }
  })
  return { marks, rows: Math.max(1, ...marks.map(({ row }) => row + 1)) }
}

/** Moves and widens a view inside the whole; never narrower than a day. */
export const within = (whole: Stretch, view: Stretch): Stretch => {
  const least = 86_400_000
  const length = Math.round(Math.min(whole.end - whole.start, Math.max(least, view.end - view.start)))
  const start = Math.round(Math.min(Math.max(view.start, whole.start), whole.end - length))
  return { start, end: start + length }
}

/** Widens (factor above 1) or narrows a view round a time that stays where it is. */
export const zoomed = (view: Stretch, factor: number, round: number): Stretch => ({
  start: round - (round - view.start) * factor,
  end: round + (view.end - round) * factor,
})

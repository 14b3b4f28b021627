import type { Position } from '../../../../src/model/record.ts'

/** An arrow of the graph: what is required, what for, and who says so. */
export interface Requirement {
  readonly requires: string
  readonly goal: string
  readonly holders: readonly string[]
  readonly positions: readonly Position[]
}

/** A knot: what one side requires, another withholds or makes depend on the very thing itself. */
export type Deadlock =
  | {
      readonly kind: 'withheld'
      readonly requirement: Requirement
      readonly holder: string
      readonly other: string
      readonly stance: Position['stance']
    }
  | { readonly kind: 'circle'; readonly requirement: Requirement; readonly holder: string; readonly other: string }

export interface Conditions {
  readonly requirements: readonly Requirement[]
  readonly deadlocks: readonly Deadlock[]
  /** Every term with the column it is drawn in: what nothing else must come before stands first. */
  readonly terms: readonly { readonly term: string; readonly column: number; readonly row: number }[]
  readonly columns: number
  readonly rows: number
}

/** Takes white space and loose punctuation off a term's ends. */
export const bare = (term: string): string => term.replace(/^[\s,;:.–—-]+|[\s,;:–—-]+$/gu, '')

const key = (term: string): string => bare(term).toLowerCase()

const withholding: ReadonlySet<Position['stance']> = new Set(['rejects', 'excludes'])

/** Draws the conditions of all positions together and finds the knots in them. `sideOf` gives a holder's side. */
export const conditionsOf = (positions: readonly Position[], sideOf: (holder: string) => string): Conditions => {
  const found = new Map<string, { requires: string; goal: string; holders: Set<string>; positions: Position[] }>()
  for (const position of positions) {
    const { condition } = position
    if (!condition) continue
    const id = `${key(condition.requires)}\u0000${key(condition.for)}`
    const known = found.get(id) ?? {
      requires: bare(condition.requires),
      goal: bare(condition.for),
      holders: new Set<string>(),
      positions: [],
    }
    known.holders.add(sideOf(position.holder))
    known.positions.push(position)
    found.set(id, known)
  }
  const requirements = [...found.values()].map(
    ({ holders, ...rest }): Requirement => ({ ...rest, holders: [...holders] }),
  )
  return { requirements, deadlocks: deadlocksOf(requirements, positions, sideOf), ...placed(requirements) }
}

const deadlocksOf = (
  requirements: readonly Requirement[],
  positions: readonly Position[],
  sideOf: (holder: string) => string,
): readonly Deadlock[] => {
  const knots = new Map<string, Deadlock>()
  for (const requirement of requirements)
    for (const holder of requirement.holders) {
      for (const { holder: by, stance, issue } of positions) {
        const other = sideOf(by)
        if (other === holder || !withholding.has(stance) || key(issue) !== key(requirement.requires)) continue
        knots.set(`${key(requirement.goal)} ${key(requirement.requires)} ${holder} ${other}`, {
          kind: 'withheld',
          requirement,
          holder,
          other,
          stance,
        })
      }
      for (const back of requirements) {
        if (key(back.requires) !== key(requirement.goal) || key(back.goal) !== key(requirement.requires)) continue
        for (const other of back.holders)
          if (other !== holder && holder < other)
            knots.set(`${key(requirement.goal)} ${key(requirement.requires)} ${holder} ${other} circle`, {
              kind: 'circle',
              requirement,
              holder,
              other,
            })
      }
    }
  return [...knots.values()]
}

/** Puts terms into columns so that arrows run forward where no circle forbids it. */
const placed = (requirements: readonly Requirement[]): Pick<Conditions, 'terms' | 'columns' | 'rows'> => {
  const words = new Map<string, string>()
  for (const { requires, goal } of requirements)
    for (const term of [requires, goal]) if (!words.has(key(term))) words.set(key(term), term)
  const before = new Map<string, string[]>()
  for (const { requires, goal } of requirements)
    before.set(key(goal), [...(before.get(key(goal)) ?? []), key(requires)])
  const columns = new Map<string, number>()
  const columnOf = (term: string, path: ReadonlySet<string>): number => {
    const known = columns.get(term)
    if (known !== undefined) return known
    if (path.has(term)) return 0
    const on = new Set([...path, term])
    const column = Math.max(
      0,
      ...(before.get(term) ?? []).map((other) => (on.has(other) ? 0 : columnOf(other, on) + 1)),
    )
    columns.set(term, column)
    return column
  }
  const rows = new Map<number, number>()
  const terms = [...words].map(([id, term]) => {
    const column = columnOf(id, new Set())
    const row = rows.get(column) ?? 0
    rows.set(column, row + 1)
    return { term, column, row }
  })
  return { terms, columns: Math.max(0, ...rows.keys()) + 1, rows: Math.max(0, ...rows.values()) }
}

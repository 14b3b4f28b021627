/** Items in groups that can only grow: which ones are one. Items are told apart by their ids. */
export interface Partition {
  /** The id that stands for the group: the least of its items' ids, whatever the order of joining. */
  rootOf(id: string): string
  join(a: string, b: string): void
  /** The groups by their root, items sorted; roots sorted. */
  groups(): ReadonlyMap<string, readonly string[]>
  membersOf(id: string): readonly string[]
}

/** Makes a partition in which every item stands alone. */
export const makePartition = (ids: Iterable<string>): Partition => {
  const above = new Map<string, string>()
  const members = new Map<string, string[]>()
  for (const id of ids) {
    above.set(id, id)
    members.set(id, [id])
  }
  const rootOf = (id: string): string => {
    let root = id
    for (let next = above.get(root); next !== undefined && next !== root; next = above.get(root)) root = next
    for (let at = id; at !== root; ) {
      const next = above.get(at) ?? root
      above.set(at, root)
      at = next
    }
    return root
  }
  return {
    rootOf,
    join: (a, b) => {
      const [x, y] = [rootOf(a), rootOf(b)]
      if (x === y) return
      const [root, other] = x < y ? [x, y] : [y, x]
      above.set(other, root)
      const all = members.get(root)
      for (const id of members.get(other) ?? []) all?.push(id)
      members.delete(other)
    },
    groups: () =>
      new Map(
        [...members.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([root, ids]) => [root, [...ids].sort()]),
      ),
    membersOf: (id) => members.get(rootOf(id)) ?? [],
  }
}

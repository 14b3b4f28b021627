/** Counts the members that two sets share. */
export const sharedBy = <Member>(a: ReadonlySet<Member>, b: ReadonlySet<Member>): number => {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let shared = 0
  for (const member of small) if (large.has(member)) shared++
  return shared
}

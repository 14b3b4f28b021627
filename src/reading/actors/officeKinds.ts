const ministers: ReadonlySet<string> = new Set([
  'foreign-minister',
  'defence-minister',
  'minister',
  'head-of-government',
])

/** Offices that a wider word may stand for: "the veteran diplomat" for an envoy. */
export const generic: ReadonlyMap<string, readonly string[]> = new Map([
  ['leader', ['head-of-state', 'head-of-government', 'monarch', 'chief']],
  ['chief', ['leader']],
  ['diplomat', ['ambassador', 'envoy', 'mediator', 'negotiator', 'consul', 'deputy-minister']],
  ['envoy', ['ambassador', 'mediator', 'negotiator']],
  ['mediator', ['envoy', 'negotiator']],
  ['negotiator', ['envoy', 'mediator']],
])

/** "ministeren" may mean the foreign minister; otherwise an office is itself alone. */
export const isSameOffice = (held: string, named: string): boolean =>
  held === named || (named === 'minister' && ministers.has(held)) || (generic.get(named) ?? []).includes(held)

/** Mentions by a name of their own each, put together into chains: which chain a mention stands in. */
export type Chaining = ReadonlyMap<string, string>

export interface Ratio {
  readonly sum: number
  readonly of: number
}

export interface Figures {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

const noRatio: Ratio = { sum: 0, of: 0 }
export const added = (a: Ratio = noRatio, b: Ratio = noRatio): Ratio => ({ sum: a.sum + b.sum, of: a.of + b.of })

/** Ratios of one measure, each summed over documents before it is divided. */
export interface Tally {
  readonly precision: Ratio
  readonly recall: Ratio
}

export const figuresOf = ({ precision, recall }: Tally): Figures => {
  const p = precision.of === 0 ? 0 : precision.sum / precision.of
  const r = recall.of === 0 ? 0 : recall.sum / recall.of
  return { precision: p, recall: r, f1: p + r === 0 ? 0 : (2 * p * r) / (p + r) }
}

const chainsOf = (chaining: Chaining): readonly (readonly string[])[] => {
  const chains = new Map<string, string[]>()
  for (const [mention, chain] of chaining) {
    const known = chains.get(chain)
    if (known) known.push(mention)
    else chains.set(chain, [mention])
  }
  return [...chains.values()]
}

/**
 * MUC: of the links that hold a chain of `key` together, those that `response` makes too. A chain of one has none.
 * @see Vilain et al. 1995, A model-theoretic coreference scoring scheme
 */
const linksKept = (key: Chaining, response: Chaining): Ratio => {
  let ratio = noRatio
  for (const chain of chainsOf(key)) {
    const parts = new Set(chain.map((mention) => response.get(mention) ?? `alone ${mention}`))
    ratio = added(ratio, { sum: chain.length - parts.size, of: chain.length - 1 })
  }
  return ratio
}

/**
 * B³: for each mention of `key`, the share of its chain that `response` puts with it; a mention that `response` lacks
 * counts nothing.
 * @see Bagga and Baldwin 1998; Cai and Strube 2010 on mentions that one side lacks
 */
const companyKept = (key: Chaining, response: Chaining): Ratio => {
  let ratio = noRatio
  for (const chain of chainsOf(key))
    for (const mention of chain) {
      const own = response.get(mention)
      const shared = own === undefined ? 0 : chain.filter((other) => response.get(other) === own).length
      ratio = added(ratio, { sum: shared / chain.length, of: 1 })
    }
  return ratio
}

const mentionsKept = (key: Chaining, response: Chaining): Ratio => ({
  sum: [...key.keys()].filter((mention) => response.has(mention)).length,
  of: key.size,
})

export const measures = ['mentions', 'muc', 'b3'] as const
export type Measure = (typeof measures)[number]

const kept: Readonly<Record<Measure, (key: Chaining, response: Chaining) => Ratio>> = {
  mentions: mentionsKept,
  muc: linksKept,
  b3: companyKept,
}

/** Scores one document's chains against the gold ones, both over the same names of mentions. */
export const tallyOf = (measure: Measure, gold: Chaining, given: Chaining): Tally => ({
  precision: kept[measure](given, gold),
  recall: kept[measure](gold, given),
})

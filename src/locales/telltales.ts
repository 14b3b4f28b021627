/**
 * Everyday words that tell one Scandinavian language from its neighbours: frequent, not shared with the others (or
 * seldom), and no names. Lower case. The n-gram detector knows no Nynorsk and takes Danish and Bokmål for each other.
 */
export type Telltales = ReadonlySet<string>

export const telltales = (words: string): Telltales => new Set(words.trim().split(/\s+/u))

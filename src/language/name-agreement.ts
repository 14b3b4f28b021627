import type { NameSpan } from './name-path.ts'

/** A sentence of a text with what the network says of it. */
export interface NamedWords {
  readonly forms: readonly string[]
  /** Whether each word is tagged a proper noun. */
  readonly proper: readonly boolean[]
  readonly names: readonly NameSpan[]
}

// A state that acts and a state that is a place are one name; so are all other types each for itself.
const groupOf = (type: string): string => (type.startsWith('GPE') ? 'LOC' : type)

const GENITIVE = /(?<=\p{L}{2})['’]?s$/u
const keyOf = (forms: readonly string[]): string => forms.join(' ').replace(GENITIVE, '')

/** How much a type speaks for a name, by group, and the finest type that spoke loudest within it. */
class Votes {
  readonly #groups = new Map<string, number>()
  readonly #types = new Map<string, number>()

  add(type: string, weight: number): void {
    this.#groups.set(groupOf(type), (this.#groups.get(groupOf(type)) ?? 0) + weight)
    this.#types.set(type, (this.#types.get(type) ?? 0) + weight)
  }

  /** The winning type and its share of all votes. */
  winner(): { readonly type: string; readonly weight: number; readonly share: number } {
    let group = ''
    let weight = 0
    let all = 0
    for (const [candidate, votes] of this.#groups) {
      all += votes
      if (votes > weight) {
        weight = votes
        group = candidate
      }
    }
    let type = group
    let most = 0
    for (const [candidate, votes] of this.#types) {
      if (groupOf(candidate) === group && votes > most) {
        most = votes
        type = candidate
      }
    }
    return { type, weight, share: all === 0 ? 0 : weight / all }
  }
}

// A full name speaks louder for its surname than a bare surname does for itself; measured on the development parts.
const SURNAME_WEIGHT = 1.5
const SURE_SHARE = 0.6
const SURE_WEIGHT = 0.8

/**
 * Makes the names of one text agree: a name met in several places is of one kind, a surname is the person's whose full
 * name the text gives, and a proper noun missed in one place is found if it is surely a name elsewhere.
 */
export const agreeOnNames = (sentences: readonly NamedWords[]): NameSpan[][] => {
  const votes = new Map<string, Votes>()
  const votesFor = (key: string): Votes => {
    const known = votes.get(key) ?? new Votes()
    votes.set(key, known)
    return known
  }
  for (const { forms, names } of sentences) {
    for (const name of names) {
      const own = forms.slice(name.first, name.last)
      votesFor(keyOf(own)).add(name.type, name.score)
      if (name.type === 'PER' && own.length > 1) votesFor(keyOf(own.slice(-1))).add('PER', name.score * SURNAME_WEIGHT)
    }
  }
  return sentences.map((sentence) => agreed(sentence, votes))
}

const agreed = ({ forms, proper, names }: NamedWords, votes: ReadonlyMap<string, Votes>): NameSpan[] => {
  const taken = new Set<number>()
  const out = names.map((name): NameSpan => {
    for (let i = name.first; i < name.last; i++) taken.add(i)
    const winner = votes.get(keyOf(forms.slice(name.first, name.last)))?.winner()
    if (!winner || groupOf(winner.type) === groupOf(name.type)) return name
    return { ...name, type: winner.type, score: winner.share * name.score }
  })
  forms.forEach((form, i) => {
    if (taken.has(i) || proper[i] !== true || !/^\p{Lu}/u.test(form)) return
    const winner = votes.get(keyOf([form]))?.winner()
    if (!winner || winner.weight < SURE_WEIGHT || winner.share < SURE_SHARE) return
    out.push({ type: winner.type, first: i, last: i + 1, score: 0.5 * winner.share })
  })
  return out.sort((a, b) => a.first - b.first)
}

import type { CaseRecord, Id } from '../model/record.ts'
import type { AskedWord, FindWish, FoundItem, SearchedKind, SearchTable } from '../store/search-table.ts'
import { toAscii } from '../text/fold.ts'
import type { Range } from '../text/span.ts'
import { askedWords, searchedItems, searchedLength, wordPattern } from './searched.ts'

/** Finds things by words, in any case, by their stems and beginnings, with or without diacritics, and by any spelling of a name. */
export interface CaseSearch {
  /** Ids of what fits every word of the query, in no order. Undefined: the query has no word. */
  readonly all: (query: string, kind: SearchedKind) => Promise<readonly Id[] | undefined>
  /** The same, the best first. */
  readonly ranked: (query: string, kind: SearchedKind) => Promise<readonly Id[] | undefined>
  /** The best of each kind, no more than `most` of each. */
  readonly best: (query: string, most: number) => Promise<readonly FoundItem[]>
  /** Whoever has a name that a word of the query finds. */
  readonly named: (query: string) => Promise<ReadonlySet<Id>>
  /** Where in each text the words of the query stand, in order: half-open, UTF-16 code units of that text. */
  readonly places: (query: string, texts: readonly SearchedText[]) => Promise<readonly (readonly Range[])[]>
}

/** A text that a match is shown in, and where in it an actor is named that the query finds. */
export interface SearchedText {
  readonly text: string
  readonly language: string
  readonly named: readonly Range[]
}

/** The best stretch of a text to show: where most of the words stand together. */
export interface Excerpt extends Range {
  /** The words looked for inside it. */
  readonly marks: readonly Range[]
}

/** More items than any case has. */
const everything = 2 ** 31 - 1

/** Words as they are typed: by their beginnings, without diacritics, in whatever script. */
const typedPlaces = (text: string, words: readonly AskedWord[]): readonly Range[] => {
  const found: Range[] = []
  for (const match of text.slice(0, searchedLength).matchAll(wordPattern)) {
    const plain = toAscii(match[0])
    const isAsked = words.some(({ plain: [first = ''], isBeginning }) =>
      isBeginning ? plain.startsWith(first) : plain === first,
    )
    if (isAsked) found.push({ start: match.index, end: match.index + match[0].length })
  }
  return found
}

const united = (places: readonly Range[]): readonly Range[] => {
  const all: Range[] = []
  for (const place of [...places].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = all.at(-1)
    if (last && place.start < last.end) all[all.length - 1] = { start: last.start, end: Math.max(last.end, place.end) }
    else all.push(place)
  }
  return all
}

/**
 * Prepares the search of one revision of a case: its rows are brought up to the record when something is first looked
 * for, or when `prepare` is called.
 */
export const searchCase = (
  table: () => Promise<SearchTable>,
  record: CaseRecord,
  revision: string,
): { readonly search: CaseSearch; readonly prepare: () => Promise<SearchTable> } => {
  let prepared: Promise<SearchTable> | undefined
  const prepare = (): Promise<SearchTable> => {
    prepared ??= (async () => {
      const open = await table()
      if ((await open.madeOf()) !== revision) await open.update(revision, searchedItems(record))
      return open
    })().catch((error: unknown) => {
      // what failed now may go well the next time
      prepared = undefined
      throw error
    })
    return prepared
  }
  const found = async (query: string, kind: SearchedKind, wish?: FindWish): Promise<readonly Id[] | undefined> => {
    const words = askedWords(query)
    return words.length === 0 ? undefined : (await (await prepare()).find(words, [kind], wish)).map(({ id }) => id)
  }
  return {
    prepare,
    search: {
      all: (query, kind) => found(query, kind),
      ranked: (query, kind) => found(query, kind, { best: { most: everything } }),
      best: async (query, most) =>
        (await prepare()).find(askedWords(query), ['actor', 'contact', 'issue', 'statement', 'report'], {
          best: { most },
        }),
      named: async (query) =>
        new Set((await (await prepare()).find(askedWords(query), ['actor'], { fits: 'any' })).map(({ id }) => id)),
      places: async (query, texts) => {
        const words = askedWords(query)
        const stems = await (await prepare()).places(
          texts.map(({ text, language }) => ({ text: text.slice(0, searchedLength), language })),
          words,
        )
        return texts.map(({ text, named }, i) => united([...(stems[i] ?? []), ...typedPlaces(text, words), ...named]))
      },
    },
  }
}

/** Chooses the stretch of `length` code units or less that holds the most places, the first of equals; undefined where there is none. */
export const excerptOf = (text: string, places: readonly Range[], length: number): Excerpt | undefined => {
  let best: { readonly first: number; readonly count: number } | undefined
  for (const [i, { start }] of places.entries()) {
    let count = 0
    const words = new Set<string>()
    for (let j = i; j < places.length && (places[j]?.end ?? 0) - start <= length * 0.75; j++) {
      const { start: from = 0, end: to = 0 } = places[j] ?? {}
      // two different words tell more than one word twice
      words.add(toAscii(text.slice(from, to)))
      count = words.size
    }
    if (!best || count > best.count) best = { first: i, count }
  }
  const first = best && places[best.first]
  if (!first) return undefined
  const wordEdge = (at: number): number => {
    // not in the middle of a word, where one ends near
    const ahead = /\s/u.exec(text.slice(at, at + 30))
    return at === 0 ? 0 : ahead ? at + ahead.index + 1 : at
  }
  const start = Math.min(first.start, wordEdge(Math.max(0, first.start - Math.floor(length / 4))))
  const cut = Math.min(text.length, start + length)
  const lastSpace = cut < text.length ? text.slice(start, cut).search(/\s\S*$/u) : -1
  const end = Math.max(Math.min(first.end, start + length), lastSpace > length / 2 ? start + lastSpace : cut)
  return { start, end, marks: places.filter((place) => place.start >= start && place.end <= end) }
}

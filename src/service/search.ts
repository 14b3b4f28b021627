import type { Id, Statement } from '../model/record.ts'
import { toAscii } from '../text/fold.ts'
import type { CaseIndex } from './caseIndex.ts'

/** Finds things by words, in any case, with or without diacritics, in Latin letters or not, and by any spelling of a name. */
export interface CaseSearch {
  /** Statements that hold every word of the query in what was said or in a name of who said it. Undefined: the query has no word. */
  readonly statements: (query: string) => ReadonlySet<Id> | undefined
  /** Actors one of whose names has every word of the query, best attested first. */
  readonly actors: (query: string) => readonly Id[]
  /** Reports whose title or text holds the query's words near each other: the place of the first match, UTF-16 code units. */
  readonly reports: (query: string, limit: number) => readonly { readonly id: Id; readonly start: number; readonly end: number }[]
}

const words = (text: string): readonly string[] => toAscii(text).match(/[a-z0-9]+/gu) ?? []

/** A word of three letters or more also finds longer words that begin with it. */
const shortestPrefix = 3

/** Postings by word, with the words sorted for prefixes. */
const postings = <T>(items: readonly T[], textOf: (item: T) => string): ((word: string) => ReadonlySet<number>) => {
  const lists = new Map<string, number[]>()
  items.forEach((item, i) => {
    for (const word of new Set(words(textOf(item)))) {
      const list = lists.get(word)
      if (list) list.push(i)
      else lists.set(word, [i])
    }
  })
  const sorted = [...lists.keys()].sort()
  return (word) => {
    if (word.length < shortestPrefix) return new Set(lists.get(word) ?? [])
    let low = 0
    let high = sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sorted[middle] ?? '') < word) low = middle + 1
      else high = middle
    }
    const found = new Set<number>()
    for (let i = low; sorted[i]?.startsWith(word); i++) for (const item of lists.get(sorted[i] ?? '') ?? []) found.add(item)
    return found
  }
}

const intersection = (sets: readonly ReadonlySet<number>[]): ReadonlySet<number> => {
  const [first, ...rest] = [...sets].sort((a, b) => a.size - b.size)
  return new Set([...(first ?? [])].filter((item) => rest.every((set) => set.has(item))))
}

/** Prepares the search of one revision. */
export const searchCase = (index: CaseIndex): CaseSearch => {
  const { record } = index
  const statementList = record.statements
  const said = postings(statementList, ({ spans, topics, channel }) => [...spans.map(({ exact }) => exact), ...topics, channel ?? ''].join(' '))
  const actorList = [...record.actors].sort((a, b) => b.mentions.length - a.mentions.length)
  const named = postings(actorList, ({ name, names }) => [name, ...names].join(' '))
  const placeOf = new Map(statementList.map((statement, i) => [statement.id, i]))
  const byVoice = (word: string): readonly number[] =>
    [...named(word)].flatMap((i) => (index.statementsBySpeaker.get(actorList[i]?.id ?? '') ?? []).flatMap((statement: Statement) => placeOf.get(statement.id) ?? []))
  const texts = new Map<Id, string>()
  return {
    statements: (query) => {
      const asked = words(query)
      if (asked.length === 0) return undefined
      const found = intersection(asked.map((word) => new Set([...said(word), ...byVoice(word)])))
      return new Set([...found].flatMap((i) => statementList[i]?.id ?? []))
    },
    actors: (query) => {
      const asked = words(query)
      if (asked.length === 0) return []
      return [...intersection(asked.map(named))].sort((a, b) => a - b).flatMap((i) => actorList[i]?.id ?? [])
    },
    reports: (query, limit) => {
      const asked = query.normalize('NFC').toLowerCase().trim()
      if (asked === '') return []
      const found: { id: Id; start: number; end: number }[] = []
      for (const report of record.reports) {
        // Lower case keeps nearly every text's length; where it does not, the place would be off, so the match is left out.
        const text = texts.get(report.id) ?? report.text.toLowerCase()
        texts.set(report.id, text)
        const start = text.length === report.text.length ? text.indexOf(asked) : -1
        if (start >= 0) found.push({ id: report.id, start, end: start + asked.length })
        if (found.length === limit) break
      }
      return found
    },
  }
}

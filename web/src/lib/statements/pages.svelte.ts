import type { Names, StatementItem, StatementPage } from '../../../../src/service/views.ts'
import { getJson } from '../resource.svelte.ts'

/** The items of one page of the API at a time. */
const pageSize = 100

/** A list of statements that is fetched as it is looked at. */
export interface StatementPages {
  readonly total: number | undefined
  readonly names: Names
  readonly failure: string | undefined
  readonly at: (place: number) => StatementItem | undefined
  /** Fetches what is missing of these places, half-open. */
  readonly need: (from: number, to: number) => void
}

/** Begins a list; `query` is the filter, without paging. The first page is fetched at once. */
export const statementPages = (query: string): StatementPages => {
  let total = $state<number | undefined>()
  let failure = $state<string | undefined>()
  let items = $state.raw<ReadonlyMap<number, StatementItem>>(new Map())
  let names = $state.raw<Names>({ actors: {}, reports: {} })
  const asked = new Set<number>()
  const fetchPage = async (page: number): Promise<void> => {
    if (asked.has(page)) return
    asked.add(page)
    try {
      const found: StatementPage = await getJson(
        `/v1/statements?${query}${query && '&'}at=${page * pageSize}&limit=${pageSize}`,
      )
      const next = new Map(items)
      found.items.forEach((item, i) => void next.set(found.from + i, item))
      names = {
        actors: { ...names.actors, ...found.names.actors },
        reports: { ...names.reports, ...found.names.reports },
      }
      items = next
      total = found.total
      failure = undefined
    } catch (error) {
      asked.delete(page)
      failure = error instanceof Error ? error.message : String(error)
    }
  }
  void fetchPage(0)
  return {
    get total() {
      return total
    },
    get names() {
      return names
    },
    get failure() {
      return failure
    },
    at: (place) => items.get(place),
    need: (from, to) => {
      for (let page = Math.floor(from / pageSize); page <= Math.floor(Math.max(from, to - 1) / pageSize); page++)
        void fetchPage(page)
    },
  }
}

import type { ContactItem, ContactPage, Names } from '../../../src/service/views.ts'
import { getJson } from './resource.svelte.ts'

/** Gets every contact of the case, page by page, with the names that they mention. */
export const everyContact = async (
  path: string,
  signal: AbortSignal,
): Promise<{ items: readonly ContactItem[]; names: Names }> => {
  const items: ContactItem[] = []
  const names = { actors: {}, reports: {} }
  let next: string | undefined
  do {
    const page: ContactPage = await getJson(
      `${path}?limit=500${next ? `&cursor=${encodeURIComponent(next)}` : ''}`,
      signal,
    )
    items.push(...page.items)
    Object.assign(names.actors, page.names.actors)
    Object.assign(names.reports, page.names.reports)
    next = page.next
  } while (next)
  return { items, names }
}

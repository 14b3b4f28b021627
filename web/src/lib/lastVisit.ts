import type { ContactItem } from '../../../src/service/views.ts'
import { remember, remembered } from './settings.svelte.ts'

/** What stood here when this browser was here last. */
interface Visit {
  readonly at: string
  /** Reports that told of each contact, by its id. */
  readonly contacts: Readonly<Record<string, number>>
}

export interface Since {
  /** ISO 8601; undefined on a first visit. */
  readonly at: string | undefined
  readonly contacts: readonly ContactItem[]
  readonly accounts: readonly { readonly item: ContactItem; readonly more: number }[]
}

const parseVisit = (text: string | undefined | null): Visit | undefined => {
  if (!text) return undefined
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null || !('at' in value) || !('contacts' in value)) return undefined
    const { at, contacts } = value
    if (typeof at !== 'string' || typeof contacts !== 'object' || contacts === null) return undefined
    return {
      at,
      contacts: Object.fromEntries(Object.entries(contacts).filter(([, count]) => typeof count === 'number')),
    }
  } catch {
    return undefined
  }
}

const baseline = 'readout.baseline'

/**
 * Compares the case with the visit before this one and keeps this one for the next. A visit lasts as long as the tab:
 * a reload does not make what is new old.
 */
export const sinceLastVisit = (title: string, items: readonly ContactItem[], now: string): Since => {
  const key = `visit.${title}`
  const kept = ((): Visit | undefined => {
    try {
      const before = sessionStorage.getItem(`${baseline}.${title}`)
      if (before !== null) return parseVisit(before)
      const last = remembered(key)
      sessionStorage.setItem(`${baseline}.${title}`, last ?? '')
      return parseVisit(last)
    } catch {
      return parseVisit(remembered(key))
    }
  })()
  remember(
    key,
    JSON.stringify({
      at: now,
      contacts: Object.fromEntries(items.map(({ id, reports }) => [id, reports])),
    } satisfies Visit),
  )
  if (!kept) return { at: undefined, contacts: [], accounts: [] }
  return {
    at: kept.at,
    contacts: items.filter(({ id }) => kept.contacts[id] === undefined),
    accounts: items.flatMap((item) => {
      const before = kept.contacts[item.id]
      return before !== undefined && item.reports > before ? [{ item, more: item.reports - before }] : []
    }),
  }
}

import type { Decision } from '../../../../src/model/decision.ts'
import { postJson } from '../resource.svelte.ts'
import { remember, remembered } from '../settings.svelte.ts'

type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never

/** What somebody decides: who and when are added here. `label` says what it was about, in words that outlive the item. */
export type Wish = Without<Decision, 'id' | 'at' | 'by'>

/** Who decides at this desk, and what was decided here last. */
export const desk = $state<{
  name: string
  last: { readonly id: string; readonly wish: Wish } | undefined
  failure: string
}>({
  name: remembered('name') ?? '',
  last: undefined,
  failure: '',
})

/** Keeps the name that decisions are signed with, in this browser. */
export const signAs = (name: string): void => {
  desk.name = name.trim()
  remember('name', desk.name)
}

/** Sends a decision, signed. The record is made anew before this is done; what fails is said in `desk.failure`. */
export const decide = async (wish: Wish): Promise<void> => {
  const id = `decision-${crypto.randomUUID()}`
  desk.failure = ''
  try {
    await postJson('/v1/decisions', { ...wish, id, at: new Date().toISOString(), by: desk.name })
    desk.last = { id, wish }
  } catch (error) {
    desk.failure = error instanceof Error ? error.message : String(error)
  }
}

/** Takes a decision back by another one. */
export const undo = (subject: string, label: string): Promise<void> => decide({ kind: 'undo', subject, label })

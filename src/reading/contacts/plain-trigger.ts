import type { Trigger } from './trigger.ts'

/** What every trigger tells. */
type Told = Pick<Trigger, 'sentence' | 'token' | 'predicate' | 'kind' | 'nature' | 'company' | 'complete'>

/** A trigger of one occasion that nothing marks as known, as another or as background, and in which nobody has a part of his own. */
export const plainTrigger = (told: Told & Partial<Trigger>): Trigger => ({
  open: false,
  definite: false,
  another: false,
  background: false,
  roles: [],
  vague: false,
  ...told,
})

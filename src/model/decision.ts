import { z } from 'zod'
import { Id } from './record.ts'

/**
 * What a person has decided about the record: an appended fact, never an edit. Every derivation of the record respects
 * all decisions; where two contradict each other, the later one (by `at`, then by `id`) stands.
 *
 * Items are named by their ids in any record that was ever shown. The id of an actor, a contact or a measure is that of
 * one of the accounts it was made of, so it still finds its item when a report more has changed the item's id.
 */

/** What can be merged and split. */
export const Mergeable = z.enum(['actor', 'contact', 'measure'])
export type Mergeable = z.infer<typeof Mergeable>

/** What can be accepted and rejected. */
export const Judged = z.enum(['contact', 'statement', 'position', 'measure', 'comparison', 'claim'])
export type Judged = z.infer<typeof Judged>

/** What can be set, and which of its fields: a value in the field's own form (EDTF, ISO 3166-1 alpha-2, words). */
export const settable = {
  report: ['title', 'outlet', 'author', 'url', 'published'],
  actor: ['name', 'country', 'wikidata'],
  contact: ['kind', 'status', 'time', 'place', 'country', 'venue'],
  measure: ['kind', 'time'],
} as const

const made = {
  id: Id,
  /** When it was decided: ISO 8601 with a time zone. */
  at: z.string().min(10),
  /** Who decided. */
  by: z.string().min(1),
  /** Why, in the person's own words. */
  note: z.string().optional(),
  /** What the item was called when it was decided: it may be gone from the record since. */
  label: z.string().optional(),
}

/** It has this value, whatever the reports say. */
export const SetDecision = z.discriminatedUnion('of', [
  z
    .object({
      ...made,
      kind: z.literal('set'),
      of: z.literal('report'),
      subject: Id,
      field: z.enum(settable.report),
      value: z.string(),
    })
    .readonly(),
  z
    .object({
      ...made,
      kind: z.literal('set'),
      of: z.literal('actor'),
      subject: Id,
      field: z.enum(settable.actor),
      value: z.string(),
    })
    .readonly(),
  z
    .object({
      ...made,
      kind: z.literal('set'),
      of: z.literal('contact'),
      subject: Id,
      field: z.enum(settable.contact),
      value: z.string(),
    })
    .readonly(),
  z
    .object({
      ...made,
      kind: z.literal('set'),
      of: z.literal('measure'),
      subject: Id,
      field: z.enum(settable.measure),
      value: z.string(),
    })
    .readonly(),
])
export type SetDecision = z.infer<typeof SetDecision>

export const Decision = z.discriminatedUnion('kind', [
  /** The two are one. */
  z.object({ ...made, kind: z.literal('merge'), of: Mergeable, a: Id, b: Id }).readonly(),
  /** The two are two: both what is apart now and what would be joined. */
  z.object({ ...made, kind: z.literal('split'), of: Mergeable, a: Id, b: Id }).readonly(),
  /** What these reports tell under this item is another one than what the rest tell. */
  z
    .object({ ...made, kind: z.literal('split-reports'), of: Mergeable, subject: Id, reports: z.array(Id).readonly() })
    .readonly(),
  /** It is right: it stands with confidence 1. */
  z.object({ ...made, kind: z.literal('accept'), of: Judged, subject: Id }).readonly(),
  /** It is wrong: the record leaves it out. */
  z.object({ ...made, kind: z.literal('reject'), of: Judged, subject: Id }).readonly(),
  /** The earlier decision `subject` does not count. An undoing may itself be undone. */
  z.object({ ...made, kind: z.literal('undo'), subject: Id }).readonly(),
  SetDecision,
])
export type Decision = z.infer<typeof Decision>

import type { ContactKind, ContactStatus } from '../../../../src/model/record.ts'

/** The values that a contact's kind and status can have; written out, since the schema itself would bring its library to the browser. */
export const contactKinds: readonly ContactKind[] = [
  'talks',
  'meeting',
  'call',
  'visit',
  'summit',
  'press-conference',
  'letter',
]
export const contactStatuses: readonly ContactStatus[] = [
  'held',
  'under-way',
  'planned',
  'agreed',
  'proposed',
  'invited',
  'declined',
  'cancelled',
  'denied',
]
